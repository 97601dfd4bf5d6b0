"""Passages that speak of signed documents without naming them ("a series of concrete agreements")."""

from collections.abc import Sequence

from summitry.extract.rows import Document, DocumentGroup, Name
from summitry.layout import ArticleText


def extract(text: ArticleText, documents: Sequence[Document], names: Sequence[Name]) -> list[DocumentGroup]:
    """Find the passages; those whose documents are itemised in `documents` are left out."""
    return []
