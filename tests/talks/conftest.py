"""Reads host, guest, place and day of the talks that some words report."""

import datetime as dt
from collections.abc import Callable

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import survey


@pytest.fixture(scope="session")
def talks() -> Callable[..., tuple]:
    """Host, guest, place and day of words written on Thursday 12 September 2019."""
    vocabularies = vocabulary.read()

    def read(words: str, title: str | None = None) -> tuple:
        article = Article("a", words, "a.txt", title=title, published_on=dt.date(2019, 9, 12))
        found = survey(article, vocabularies).talks
        day = found.event_on.isoformat() if found.event_on else None
        return found.host_code, found.guest_code, found.place, day

    return read
