"""The year of an article that gives day and month only, from other articles on the same talks."""

from collections.abc import Iterator, Sequence

from summitry.articles import Article
from summitry.extract import Extraction


def infer(extractions: Sequence[Extraction]) -> Iterator[tuple[int, Article]]:
    """Yield the index of each undated article whose year can be had, and the article with its day of publication."""
    yield from ()
