"""Reads the documents of a text, as annotations name them."""

import datetime as dt
from collections.abc import Callable

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import extract, survey
from summitry.extract.rows import Document


@pytest.fixture(scope="session")
def documents() -> Callable[..., list[Document]]:
    """Documents of a text; without a day given, it was published on a Thursday."""
    vocabularies = vocabulary.read()

    def read(text: str, published: str = "2024-05-16") -> list[Document]:
        article = Article("a", text, "a.txt", published_on=dt.date.fromisoformat(published))
        return extract(survey(article, vocabularies), vocabularies).documents

    return read


@pytest.fixture(scope="session")
def named(documents: Callable[..., list[Document]]) -> Callable[..., list[tuple[str, str]]]:
    """Kind and title of each document of a text."""
    kinds = vocabulary.read().concepts["document_kinds"]

    def read(text: str, *published: str) -> list[tuple[str, str]]:
        return [(kinds[row.kind_code].extra["gold_kind"], row.title) for row in documents(text, *published)]

    return read
