"""Days in words: how pages write a day, a range, or a time that is less exact than a day."""

import datetime as dt

import pandas as pd

_EXACT = {4: "year", 7: "month", 10: "day"}
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}


def say(
    first: dt.date | None,
    last: dt.date | None = None,
    *,
    precision: str | None = None,
    edtf: str | None = None,
) -> str:
    """Write a time as people do, never more exactly than it is known.

    Args:
        first: First day; missing means undated.
        last: Last day; missing means the same day.
        precision: How exact the time is (`tables.PRECISIONS`).
        edtf: The time in EDTF notation, which alone tells a season from a range of days.

    Returns:
        Such as `19 Nov 2024`, `26–27 Feb 2026`, `Nov 2024`, `spring 2024`, `2025`, or `Undated`.
    """
    if first is None or pd.isna(first):
        return "Undated"
    if last is None or pd.isna(last):
        last = first
    if edtf and edtf[5:7] in _SEASONS and len(edtf) == 7:
        return f"{_SEASONS[edtf[5:7]]} {edtf[:4]}"
    if precision == "year" and first.year == last.year:
        return str(first.year)
    if precision in ("year", "years"):
        return f"{first.year}–{last.year}"
    if precision == "month" and (first.year, first.month) == (last.year, last.month):
        return f"{first:%b %Y}"
    return _days(first, last)


def period(written: str) -> str:
    """A time as tables write it, so that it sorts, in words: `2024-11` is `Nov 2024`.

    Args:
        written: Year, month, season or day in EDTF notation, or two of them with a slash between;
            anything else is given back.
    """
    if "/" in written:
        return " to ".join(period(part) for part in written.split("/") if part.strip("."))
    if written[5:] in _SEASONS:
        return f"{_SEASONS[written[5:]]} {written[:4]}"
    try:
        first = dt.date.fromisoformat(f"{written}-01-01"[:10])
    except ValueError:
        return written
    return say(first, precision=_EXACT.get(len(written)))


def _days(first: dt.date, last: dt.date) -> str:
    if first == last:
        return f"{first.day} {first:%b %Y}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{last.day} {last:%b %Y}"
    if first.year == last.year:
        return f"{first.day} {first:%b} – {last.day} {last:%b %Y}"
    return f"{first.day} {first:%b %Y} – {last.day} {last:%b %Y}"
