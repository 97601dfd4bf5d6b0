"""Reads the documents of a text, as annotations name them."""

import datetime as dt
from collections.abc import Callable

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import extract, survey


@pytest.fixture(scope="session")
def named() -> Callable[..., list[tuple[str, str]]]:
    """Kind and title of each document of a text; without a day given, it was published on a Thursday."""
    vocabularies = vocabulary.read()
    kinds = vocabularies.concepts["document_kinds"]

    def read(text: str, published: str = "2024-05-16") -> list[tuple[str, str]]:
        article = Article("a", text, "a.txt", published_on=dt.date.fromisoformat(published))
        rows = extract(survey(article, vocabularies), vocabularies).documents
        return [(kinds[row.kind_code].extra["gold_kind"], row.title) for row in rows]

    return read
