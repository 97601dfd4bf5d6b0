"""Mentions of persons by name, with their office and country as the text states them."""

from collections.abc import Sequence

from summitry.extract.rows import Name, Person
from summitry.layout import ArticleText


def extract(text: ArticleText, names: Sequence[Name]) -> list[Person]:
    """Find every mention of a person whom the article names with a title at least once."""
    return []
