"""The city that stands beside the date of a header, or on a line of its own with the seat where people met."""

import re
from collections.abc import Container
from typing import NamedTuple

from summitry.headers import DATE_LINE, SHORT_WEEKDAY, SLASHED, WEEKDAY, day_in, slashed_day
from summitry.matching import Match
from summitry.patterns import compiled

# What an office puts before its city.
OFFICE = r"(?:Office|Ministry|Department|Embassy|Presidency|Government House|State House|Parliament)"
_SOME_OFFICE = re.compile(rf"\b{OFFICE}\b")
_BEHIND_APOSTROPHE = re.compile(r"(?<=[^\W\d_]{2}['’ʼ‘])[^\W\d_]")
# Under the header's date: "18:30 The Kremlin, Moscow".
_SETTING = re.compile(
    r"(?:[A-Z][\w ]{2,30} )?[Rr]eport(?:ing|ed|s)? from (?P<from>[A-ZÀ-Ž][\w'’ -]{2,30})$|(?:.{8,40}?\s)?(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?,? )(?:[A-Z][\w.'’ -]{2,40}, )?(?P<place>[A-ZÀ-Ž][\w'’ -]{2,30})$|(?![^,\n]*\bNews(?: [A-Z]\w+)?,)[A-Z][\w.'’ -]{2,40}, (?P<city>[A-ZÀ-Ž][\w'’ -]{2,30})$|(?P<alone>[A-ZÀ-Ž][\w'’ -]{2,30})(?:, [A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?)?$"
)
# "Stockholm, 7 April 2017", "Ministry of Trade, Stockholm, 7 April 2017", "The Daily, Stockholm | Fri, April 7, 2017", a line of its own.
_CITY_AND_DAY = compiled(
    rf"(?:(?:The )?{OFFICE}\b[^\d\n,]{{0,60}}, )?(?P<place>[A-ZÀ-Ž][\w'’ -]{{2,30}}?)(?P<behind>, [A-Z][a-z]+)?(?:,|\s*[–—|/-]|,? on)?\s*(?:(?:{WEEKDAY}|{SHORT_WEEKDAY}),? )?"
)
# "14:30 | 31 October 2017 | Oslo"
_BEHIND_DAY = re.compile(r" ?[|–—-] (?=[A-ZÀ-Ž])")
# "Oslo, Norway - Ministry of Trade", behind the day.
_ABOVE_OFFICE = re.compile(r" (?:--?|[–—|]) ")
_SEAT = re.compile(r"(?:The )?[A-ZÀ-Ž][\w.'’ -]{2,40}, [A-ZÀ-Ž][\w'’ -]{2,30}")
# Where people met and spoke: such a line says where, and is no dateline.
_SEATS = r"(?:Kremlin|Palace|House|Residence|Castle|Hofburg|Elysee|Élysée|Chancellery|Parliament|Villa|Hotel|Airport|Hall)"
_AT_SEAT = re.compile(rf"\b(?:{_SEATS}|{_SEATS.upper()})\b")
# "Oslo. The Royal Palace", behind the hour
_CITY_AND_SEAT = compiled(
    rf"(?:[^\n]{{8,40}}?\s\d{{1,2}}[:.]\d{{2}},?\s+)?(?P<place>[A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž][\w'’-]+){{0,2}})[.,] (?:The )?(?=(?:[A-Z][\w'’-]+ |of |the ){{0,5}}{_SEATS}\b)(?:[A-Z][\w'’-]+ ?|of |the ){{1,7}}$"
)
_LINES = 12  # empty ones included
CITIES, PLACES = ("capital", "city"), ("capital", "city", "name", "palace", "adjective", "people")


class Dateline(NamedTuple):
    """The place, and the day as far as it is given, at the start of a report."""

    start: int
    end: int
    place: str
    month: int | None
    day: int | None
    year: int | None
    agency: str | None
    when: tuple[int, int] | None
    is_setting: bool = False  # where it was said, which heads a transcript: "The Palace, Oslo"


def is_known(span: tuple[int, int], places: list[Match], kinds: Container[str] = PLACES) -> bool:
    """Whether the words of a span are a place of the country vocabulary, of one of some kinds."""
    return any((found.start, found.end) == span and found.term.kind in kinds for found in places)


def in_small(name: str) -> str:
    """A place in capitals as it is usually written: "N'Djamena", but "Nuku'alofa"."""
    if not name.isupper():
        return name
    return _BEHIND_APOSTROPHE.sub(lambda match: match.group().lower(), name.title())


def place_alone(body: str, start: int, end: int) -> Dateline:
    """A dateline of nothing but a place."""
    name = body[start:end]
    return Dateline(start, end, in_small(name), None, None, None, None, None)


def setting(body: str, header_end: int, places: list[Match]) -> Dateline | None:
    """The city that stands with the header's date, behind the hour or on a line of its own, with the date as its day.

    Without a date in the header, a first line of nothing but a seat and its city: "The Kremlin, Moscow".
    """
    dates = (pattern.search(body, 0, header_end) for pattern in (*DATE_LINE, SLASHED))
    date = next(filter(None, dates), None) if header_end else None
    if date is None:
        return _seat(body, header_end, places)
    offset = body.rfind("\n", 0, date.start()) + 1
    behind = _BEHIND_DAY.match(body, date.end(), header_end)
    if behind:
        line = body[behind.end() : header_end].partition("\n")[0]
        cut = _ABOVE_OFFICE.search(line)
        is_place = cut and any(found.start == behind.end() + cut.end() for found in places)
        if cut and is_place and not _SOME_OFFICE.search(line, cut.end()):
            return None  # "Oslo - Valletta ferry opens"
        if line_read := _city_line(body, behind.end(), line[: cut.start()] if cut else line, places):
            office = line[cut.end() :].strip() if cut else None
            return _dated(line_read, date)._replace(agency=office or line_read.agency)
    head = _CITY_AND_DAY.fullmatch(body, offset, date.start())
    # The city, or the paper's name before it.
    for last in ("place", "behind") if head else ():
        words = body[head.start("place") : head.end(last)] if head and head[last] else ""
        if head and (line_read := _city_line(body, head.start("place"), words, places)):
            return _dated(line_read, date)._replace(end=date.end())
    offset = body.rfind("\n", 0, len(body[:offset].rstrip())) + 1  # the city may stand above the date
    for line in body[offset:].split("\n", _LINES)[:_LINES]:
        if line_read := _city_line(body, offset, line, places):
            return _dated(line_read, date)
        offset += len(line) + 1
    return None


def _seat(body: str, start: int, places: list[Match]) -> Dateline | None:
    """The city of a first line that holds nothing else but a seat, or of one behind a headline."""
    first = body[start:].lstrip("\n").partition("\n")[0]
    if _SEAT.fullmatch(first.rstrip()) and (
        found := _city_line(body, body.find(first, start), first, places)
    ):
        return found
    offset = start
    for line in body[start:].split("\n", _LINES)[:_LINES]:
        if _CITY_AND_SEAT.fullmatch(line.rstrip()):
            return _city_line(body, offset, line, places)
        offset += len(line) + 1
    return None


def _dated(line: Dateline, date: re.Match[str]) -> Dateline:
    """A dateline with the day of a date found beside it, as far as its numbers tell it."""
    day = day_in(date.group()) or slashed_day(date.group(), date.string)
    if day is None:
        return line
    return line._replace(month=day.month, day=day.day, year=day.year, when=date.span())


def _city_line(body: str, offset: int, line: str, places: list[Match]) -> Dateline | None:
    """The city of a line that holds nothing else but an hour or a seat, if it is a known one."""
    if line.startswith("(") and line.rstrip().endswith(")"):  # "(Oslo, Norway)", above the date
        offset, line = offset + 1, line.rstrip()[1:-1]
    match = _CITY_AND_SEAT.fullmatch(line.rstrip()) or _SETTING.fullmatch(line.rstrip())
    name = next(
        (group for group in ("from", "place", "city", "alone") if match and match.groupdict().get(group)),
        None,
    )
    if match is None or name is None:
        return None
    start, end = offset + match.start(name), offset + match.end(name)
    if name == "city" and not any(found.end == end and found.term.kind != "name" for found in places):
        # "Ottawa, Ontario", "OSLO, NORWAY"; "Oslo, Valletta ink deals" is a headline.
        if not all(word[0].isupper() for word in body[start:end].split()) or any(
            found.start == start and found.end < end for found in places
        ):
            return None
        start, end = offset, offset + line.index(",")
    if not is_known((start, end), places, CITIES):
        return None
    return place_alone(body, start, end)._replace(is_setting=_AT_SEAT.search(line) is not None)
