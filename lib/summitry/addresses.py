"""Addresses: filters as they stand in an address, read alike for pages and for extracts.

A value is the label that the filter shows, or its code. Pages write labels, which their widgets bind;
addresses of extracts carry codes, which stay when a label is worded anew.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from summitry import filters
from summitry.corpus import Corpus
from summitry.errors import SummitryError, phrase
from summitry.filters import Choices, Selection
from summitry.summaries import articles as naming
from summitry.summaries.topics import visit_labels

DATES, SECTOR, VISIT, OUTLET, SPEAKER, KIND = "dates", "sector", "visit", "outlet", "speaker", "kind"
FROM, TO = "from", "to"
# Says on the first page which page was asked for in vain.
NO_PAGE = "page"
# Each filter with many values: the field of the selection that it fills, and what it is called.
FIELDS = {
    SECTOR: "sector_codes",
    VISIT: "visit_ids",
    OUTLET: "outlets",
    SPEAKER: "speakers",
    KIND: "document_kinds",
}
NAMES = {SECTOR: "Sector", VISIT: "Visit", OUTLET: "Outlet", SPEAKER: "Speaker", KIND: "Kind of document"}
# What a page is called in a complaint about its address.
PAGE = "The address of this page"
REMEDY = "Correct it, or leave it out."
DAYS_REMEDY = (
    f"Write a day as {DATES}=YYYY-MM-DD, a range as {DATES}=YYYY-MM-DD&{DATES}=YYYY-MM-DD, or leave it out."
)


class AddressError(SummitryError):
    """An address asks for something that there is not."""


@dataclass(frozen=True)
class Offer:
    """What an address can ask for.

    Attributes:
        choices: Everything that can be chosen.
        codes: Filter -> label -> code. Labels differ from each other.
    """

    choices: Choices
    codes: Mapping[str, Mapping[str, str]]

    def find(self, name: str, values: Iterable[str]) -> dict[str, str | None]:
        """The label of each value, which may be a label or a code; None where it is neither."""
        by_code = {code: label for label, code in self.codes[name].items()}
        return {value: value if value in self.codes[name] else by_code.get(value) for value in values}


def offer(corpus: Corpus) -> Offer:
    """What an address can ask of a corpus."""
    choices = filters.choices(corpus)
    sector, visit = corpus.vocabularies.labels("sectors"), visit_labels(corpus)
    kind = corpus.vocabularies.labels("document_kinds")
    sectors = naming.distinct([sector[code] for code in choices.sector_codes], choices.sector_codes)
    visits = [visit[visit_id] for visit_id in choices.visit_ids]
    kinds = naming.distinct([kind[code] for code in choices.document_kinds], choices.document_kinds)
    codes = {
        SECTOR: dict(zip(sectors, choices.sector_codes, strict=True)),
        VISIT: dict(zip(visits, choices.visit_ids, strict=True)),
        OUTLET: {outlet: outlet for outlet in choices.outlets},
        SPEAKER: {speaker: speaker for speaker in choices.speakers},
        KIND: dict(zip(kinds, choices.document_kinds, strict=True)),
    }
    return Offer(choices, codes)


def normal_range(
    picked: Iterable[object], whole: tuple[dt.date, dt.date]
) -> tuple[dt.date | None, dt.date | None]:
    """The range that was picked, in order; it may be three days, two in reverse, or one, which is that day alone.

    Returns:
        First and last day; None at an end that leaves nothing out.
    """
    days = [day for day in picked if isinstance(day, dt.date)]
    if not days:
        return None, None
    first, last = min(days), max(days)
    return (None if first <= whole[0] else first), (None if last >= whole[1] else last)


def day_of(value: str) -> dt.date | None:
    """The day that a value names as YYYY-MM-DD; None where it names none."""
    try:
        return dt.date.fromisoformat(value) if len(value) == 10 else None
    except ValueError:
        return None


def read(offered: Offer, asked: Sequence[tuple[str, str]], place: str) -> Selection:
    """Read the filters of an extract's address.

    Args:
        offered: What can be asked for.
        asked: Names and values as they stand in the address; a name may come more than once.
        place: The address, for messages.

    Returns:
        The selection that a page with these filters shows.

    Raises:
        AddressError: A name or a value that is not known; it names the allowed ones.
    """
    known = (*FIELDS, FROM, TO, DATES)
    for name, _ in asked:
        if name not in known:
            finding = f'there is no filter "{shown(name)}"'
            raise AddressError(phrase(place, finding, REMEDY, known, asked=name))
    chosen: dict[str, Any] = {}
    for name, field in FIELDS.items():
        found = offered.find(name, [value for asked_name, value in asked if asked_name == name])
        for value, label in found.items():
            if label is None:
                raise AddressError(unknown(name, value, place, offered.codes[name].values()))
        chosen[field] = tuple(dict.fromkeys(offered.codes[name][label] for label in found.values() if label))
    first, last = _range(offered.choices, asked, place)
    return Selection(first, last, **chosen)


def _range(
    choices: Choices, asked: Sequence[tuple[str, str]], place: str
) -> tuple[dt.date | None, dt.date | None]:
    days: dict[str, list[dt.date]] = {FROM: [], TO: [], DATES: []}
    for name, value in asked:
        if name in days:
            day = day_of(value)
            if day is None:
                raise AddressError(no_day(name, value, place))
            days[name].append(day)
    whole = (choices.from_on or dt.date.min, choices.to_on or dt.date.max)
    if days[DATES]:
        picked = normal_range(days[DATES], whole)
        days = {FROM: [*days[FROM], *filter(None, picked[:1])], TO: [*days[TO], *filter(None, picked[1:])]}
    first, last = max(days[FROM], default=whole[0]), min(days[TO], default=whole[1])
    if days[FROM] and days[TO] and first > last:
        raise AddressError(phrase(place, f"{FROM} {first} lies after {TO} {last}", "Change one of the two."))
    return (None if first <= whole[0] else first), (None if last >= whole[1] else last)


def unknown(name: str, value: str, place: str, allowed: Iterable[str]) -> str:
    """The complaint about a value of a filter that no article has."""
    finding = f'{name} "{shown(value)}" does not occur in these articles'
    return phrase(place, finding, REMEDY, allowed, asked=value)


def no_day(name: str, value: str, place: str, choices: Choices | None = None) -> str:
    """The complaint about a value that is no day, or, where there are choices, none of those that can be chosen."""
    within = f" from {choices.from_on} to {choices.to_on}" if choices and choices.from_on else ""
    finding = f'{name} "{shown(value)}" is not a day{within}'
    return phrase(
        place, finding, DAYS_REMEDY if name == DATES else "Write it as YYYY-MM-DD, or leave it out."
    )


def no_day_within(first: str, last: str, choices: Choices) -> str:
    """A page's complaint about a day, or a range of days, before or after all that can be chosen."""
    asked = f'"{first}"' if first == last else f'"{first}" to "{last}"'
    finding = (
        f"{DATES} {asked} {'is' if first == last else 'are'} no day from {choices.from_on} to {choices.to_on}"
    )
    return phrase(PAGE, finding, DAYS_REMEDY)


def write(selection: Selection) -> str:
    """The filters as they stand in an extract's address, `read` gives them back; nothing chosen: nothing."""
    asked = [(name, code) for name, field in FIELDS.items() for code in getattr(selection, field)]
    asked += [
        (name, day.isoformat()) for name, day in ((FROM, selection.from_on), (TO, selection.to_on)) if day
    ]
    return f"?{urlencode(asked, quote_via=quote)}" if asked else ""


def shown(value: str) -> str:
    """What an address asks for, as a message can hold it."""
    shown = "".join(mark if mark.isprintable() else "�" for mark in value[:60])
    return f"{shown}..." if len(value) > 60 else shown
