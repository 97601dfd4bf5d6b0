"""The year of an article that gives day and month only: from its own text, or from other articles on the same talks."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from summitry.articles import Article
from summitry.dates import values
from summitry.extract import Extraction

_DAYS_APART = 3


def infer(extractions: Sequence[Extraction]) -> Iterator[tuple[int, Article]]:
    """Find the year of articles without a day of publication.

    The article's day and month (of its dateline, else of its talks) are set against days with a year: first
    those of its own text, then the talks that other articles report between the same two countries. The
    nearest one within three days gives the year.

    Yields:
        Index of the article, and the article with its day of publication, marked inferred, with the source.
    """
    dated = [
        extraction for extraction in extractions if extraction.text.article.published_on and _pair(extraction)
    ]
    for index, extraction in enumerate(extractions):
        stated = _day_and_month(extraction)
        if extraction.text.article.published_on or stated is None:
            continue
        candidates = [*_own_days(extraction), *_days_of_same_talks(extraction, dated)]
        near = [
            (abs(day - anchor), rule, day)
            for anchor, rule in candidates
            if (day := _in_year_of(anchor, *stated)) and abs((day - anchor).days) <= _DAYS_APART
        ]
        if near:
            _, rule, day = min(near, key=lambda item: item[0])
            yield (
                index,
                replace(
                    extraction.text.article, published_on=day, published_basis="inferred", published_rule=rule
                ),
            )


def _pair(extraction: Extraction) -> frozenset[str]:
    codes = (extraction.talks.host_code, extraction.talks.guest_code)
    return frozenset(code for code in codes if code) if all(codes) else frozenset()


def _day_and_month(extraction: Extraction) -> tuple[int, int] | None:
    line = extraction.text.dateline
    if line and line.month and line.day:
        return line.month, line.day
    edtf = extraction.talks.event_edtf
    return (int(edtf[5:7]), int(edtf[8:10])) if edtf and edtf.startswith("XXXX-") else None


def _own_days(extraction: Extraction) -> Iterator[tuple[dt.date, str]]:
    for mention in extraction.date_mentions:
        if mention.rule == "full date" and mention.from_on:
            words = extraction.text.body[mention[0] : mention[1]]
            yield mention.from_on, f'year from the text\'s own "{words}"'


def _days_of_same_talks(extraction: Extraction, dated: Sequence[Extraction]) -> Iterator[tuple[dt.date, str]]:
    pair = _pair(extraction)
    for other in dated:
        if pair and _pair(other) == pair:
            day = other.talks.event_on or other.text.article.published_on
            if day:
                yield day, f"year from {other.text.article.article_id}, which reports the same talks"


def _in_year_of(anchor: dt.date, month: int, day: int) -> dt.date | None:
    """The day of that name nearest to `anchor`, across the turn of the year."""
    found = [
        value
        for year in (anchor.year - 1, anchor.year, anchor.year + 1)
        if (value := values.exact(year, month, day))
    ]
    return min(found, key=lambda value: abs(value - anchor), default=None)
