"""Time expressions -> EDTF values with precision and the rule that made them."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from summitry.layout import ArticleText


class DateMention(NamedTuple):
    """One time expression: a row of `tables.DATE_MENTIONS` without the columns that every table has."""

    start: int
    end: int
    edtf: str | None
    from_on: dt.date | None
    to_on: dt.date | None
    precision_code: str
    rule: str
    basis: str | None


def extract(text: ArticleText) -> list[DateMention]:
    """Find the time expressions of an article and resolve them against its day of publication."""
    return []


def settle(mentions: Sequence[DateMention], event_on: dt.date | None) -> list[DateMention]:
    """Resolve what counts from the day of the talks ("the day before")."""
    return list(mentions)
