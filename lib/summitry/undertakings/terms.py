"""The span within which something is to be done: "within six months", which gives a last day where the day of writing is known."""

import datetime as dt
import re

from summitry.dates import DateMention, values
from summitry.dates.rules import NUMBER, UNIT, number
from summitry.patterns import compiled
from summitry.word_kinds import word_kind

# A sentence must have a word of it before it is searched for a span.
KIND = word_kind(f"{UNIT}s?")

_RULE = "span from the day of writing"
# What is counted from an event has no day: "within six months of the election".
_TERM = compiled(
    rf"\b(?:within|in (?:less|no more|not more) than|in (?:under|at most)|no later than)(?: (?:a|the) (?:period|space|term|span) of| the first| at most| a maximum of)?"
    rf" (?:{NUMBER}(?: to | or |-))?(?P<n>{NUMBER})[ -](?P<u>{UNIT})s?\b(?:' time| at (?:most|the latest))?"
    r"(?! (?:of|after|following|before|prior|since|upon|once|when|ago|earlier|old|to )| from (?!now\b|today\b))"
)
# "In two weeks", but not "the first talks in ten years".
_IN = compiled(
    rf"\bin (?P<n>{NUMBER}) (?P<u>{UNIT})(?:s?['’]? time|s)?(?= ?(?:[,.;]|$)| (?:and|at|in|on|to|with)\b)"
)
_RECORD = compiled(r"\b(?:time|times|once|twice|visit|meeting|talks|summit|session|level|fall|rise) $")
_FROM_NOW = compiled(rf"\b(?P<n>{NUMBER}) (?P<u>{UNIT})s? from now\b")
_GATES = ("within ", "in less than ", "in under ", "in at most ", "more than ", "no later than ")
# Behind one of these somebody else, or something that has happened, is spoken of.
_ASIDE = compiled(
    r"\b(?:who|which|whose|whom|where|after|before|because|since|had|was|were|fell|rose|grew|lost)\b|;"
)


def find(folded: str, start: int, end: int, day: dt.date) -> DateMention | None:
    """Find the first span within which something is to be done.

    Args:
        folded: Folded text.
        start: Behind the words that commit somebody.
        end: Where their clause ends.
        day: When the article was written, from which the span is counted.

    Returns:
        The span as a time: from that day to the last one, in months or years where it is told in these. None
        without one, behind words of something else, and for a span that is counted from an event.
    """
    match = _told(folded, start, end)
    if match is None or _ASIDE.search(folded, start, match.start()):
        return None
    time = _until(day, number(match["n"]), match["u"])
    if time is None:
        return None
    return DateMention(match.start(), match.end(), *time, _RULE, f"written on {day.isoformat()}")


def _told(folded: str, start: int, end: int) -> re.Match[str] | None:
    """The words of a span to come."""
    if any(folded.find(gate, start, end) >= 0 for gate in _GATES):
        match = _TERM.search(folded, start, end)
        if match:
            return match
    if match := _IN.search(folded, start, end):
        return None if _RECORD.search(folded, max(start, match.start() - 10), match.start()) else match
    return _FROM_NOW.search(folded, start, end) if folded.find(" from now", start, end) >= 0 else None


def _until(day: dt.date, count: int, unit: str) -> values.Time | None:
    """From a day on for a number of units; None where no calendar reaches so far."""
    try:
        if unit in ("day", "week"):
            return values.days(day, day + dt.timedelta(days=count * (7 if unit == "week" else 1)))
        if unit == "month":
            last = values.shift_months(day, count)
            return values.months(values.month(day.year, day.month), values.month(last.year, last.month))
        return values.years(day.year, day.year + count * (10 if unit == "decade" else 1))
    except (ValueError, OverflowError):
        return None
