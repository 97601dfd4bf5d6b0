"""What stands before a report: the date of its header, and its dateline."""

import datetime as dt
import re
from typing import NamedTuple

from summitry.articles import Article, Problem
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.text import fold

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
         "august aug", "september sept sep", "october oct", "november nov", "december dec"), start=1)
    for name in names.split()
}  # fmt: skip
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)"

_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
# ` date 2024-11-20 ...`, before anything else.
_LABELLED = re.compile(
    r"\s*(?:date|published|posted|updated)\s*:?\s+(?P<value>\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?)(?:[T ]\d{2}:\d{2}(?::\d{2})?)?\s*",
    re.IGNORECASE,
)
# A line of its own that holds a date and little else.
_DATE_LINE = [
    re.compile(r"\b(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})\b"),
    re.compile(r"\b(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})\b"),
    compiled(rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?P<name>{MONTH})\.?,? (?P<y>\d{{4}})\b"),
    compiled(rf"\b(?P<name>{MONTH})\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>\d{{4}})\b"),
]
_SENTENCE = re.compile(r"[.!?](?<=[a-z]{3}.)[\"”’)]?(?:\s|$)")
_SLASHED = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b")

# What agencies put before or between: "[Excerpts]", "(Xinhua) --", the day of another calendar.
_LABEL = re.compile(r"(?:\[[^\[\]\n]{2,40}\]\s*|\([A-Z][\w ]{1,20}\)\s*(?:--?|[–—])\s*)")
_OTHER_CALENDAR = r"(?:, (?:\d{1,2} )?[A-Z][a-z'’ -]{2,15}(?: \d{1,2},?)? 1[34]\d\d(?: A?H)?)?"
_MONTH_DAY = rf"(?:{MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)? {MONTH}|\d{{1,2}}\.\d{{1,2}}\.(?=\d{{4}}))"
_AGENCY = r"\([^()\n]{2,40}\)|/[^/\n]{2,40}/"
_DATELINE = compiled(
    r"(?:(?P<lead>[A-Z]{3,5}) (?=[A-ZÀ-Ž][a-zà-ž]))?"  # "AKP Phnom Penh, May 4"
    r"(?P<place>[A-ZÀ-ŽÇŞĞİÖÜ][\w.'’/]*(?:[ -][A-ZÀ-ŽÇŞĞİÖÜa-z][\w.'’/]*){0,5}?)"
    rf"(?:, (?!{MONTH}|{_WEEKDAY})(?P<region>[A-ZÀ-Ž][\w. ]{{1,30}}?))?{_OTHER_CALENDAR}"
    rf"(?: (?P<first>{_AGENCY}))?"
    rf"(?:[,.]?(?: {_WEEKDAY},?)? (?P<when>{_MONTH_DAY})\b\.?(?:,? ?(?P<year>\d{{4}}))?)?"
    rf"(?:[.,]?\s*(?P<agency>{_AGENCY}|(?<=[,.] )[A-Z][A-Za-z-]{{2,16}}(?= --?[ A-Z]| ?[–—]|[.:] |$)))?"
    r"(?:\s*(?P<mark>--+|\.[–—-]+|[–—_-]|\.|:)\s+(?=[\"“‘«(A-ZÀ-Ž0-9])|$|(?<=\)) (?=[\"“A-ZÀ-Ž])|(?<=\)) ?(?P<tight>--?|[–—])(?=[\"“A-ZÀ-Ž]))"
)
# "Hanoi VNA Feb 17 -- ".
_AGENCY_FIRST = compiled(
    rf"(?P<place>[A-ZÀ-Ž][\w'’]+(?: [A-ZÀ-Ž][\w'’]+){{0,2}}?) (?P<agency>[A-Z]{{2,9}}),? (?P<when>{_MONTH_DAY}),?(?: (?P<year>\d{{4}}))? ?(?P<mark>--?|[–—]) ?(?=[\"“A-ZÀ-Ž])"
)
# "July 20, 2011 (KHARTOUM) – ".
_DAY_FIRST = compiled(
    rf"(?P<when>{_MONTH_DAY}),? (?P<year>\d{{4}}) \((?P<place>[A-ZÀ-Ž][\w.'’ /-]{{2,30}})\) ?(?P<mark>--?|[–—]) ?(?=[\"“A-ZÀ-Ž])"
)
# "OSLO Norway and Malta drew closer": a known place in capitals, and no mark at all.
_BARE = re.compile(r"(?P<place>[A-ZÀ-Ž]{4,}(?: [A-ZÀ-Ž]{2,}){0,2}) (?=[A-ZÀ-Ž][a-zà-ž])")
# Behind slug, headline and byline on one line: a day, an agency in brackets and a dash make "OSLO, Jan. 2 (NTB) --" certain.
_BEHIND_BYLINE = compiled(
    rf"(?<![\w-])(?P<place>[A-ZÀ-Ž]{{3,}}(?:[ -][A-ZÀ-Ž]{{2,}}){{0,2}}), (?P<when>{_MONTH_DAY})\b\.?(?:,? (?P<year>\d{{4}}))? "
    r"\((?P<agency>[A-Z][\w. -]{1,30})\) ?(?P<mark>--?|[–—]) ?(?=[\"“A-ZÀ-Ž])"
)
# Under the header's date: "18:30 The Kremlin, Moscow".
_SETTING = re.compile(
    r"(?:.{8,40}?\s)?(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?,? )(?:[A-Z][\w.'’ -]{2,40}, )?(?P<place>[A-ZÀ-Ž][\w'’ -]{2,30})$|[A-Z][\w.'’ -]{2,40}, (?P<city>[A-ZÀ-Ž][\w'’ -]{2,30})$|(?P<alone>[A-ZÀ-Ž][\w'’ -]{2,30})(?:, [A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?)?$"
)
_SEAT = re.compile(r"(?:The )?[A-ZÀ-Ž][\w.'’ -]{2,40}, [A-ZÀ-Ž][\w'’ -]{2,30}")
_BEHIND_AGENCY = (") -", ") –", ") —")
_LINES = 6  # in which a dateline may stand
_FIRST_WORDS = 700  # characters in which a dateline may stand behind a headline
_NOT_PLACES = frozenset(
    "update exclusive breaking analysis feature urgent video photo photos watch opinion interview correction factbox note".split()
)


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


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def read_header(article: Article) -> tuple[int, dt.date | None, str | None, list[Problem]]:
    """Where the header ends, the date in it, the rule that read it, and what was wrong with it."""
    body = article.body
    if match := _LABELLED.match(body):
        parts = [int(part) for part in re.split(r"[-./]", match["value"])]
        if len(parts) == 3:
            year, month, day = parts if parts[0] > 31 else parts[::-1]
            if value := day_of(year, month, day):
                return match.end(), value, f'the header "{match.group().strip()}"', []
        elif len(parts) == 2 and parts[0] > 31 and 1 <= parts[1] <= 12:
            return match.end(), None, None, []
        finding = f'"{match.group().strip()}" is not a date'
        return (
            match.end(),
            None,
            None,
            [Problem(article.source, 1, finding, "Write it as YYYY-MM-DD.", "value")],
        )
    offset = 0
    for line in body.split("\n", 6)[:6]:
        # A full sentence is the report: a date behind it is no header ("... (Xinhua News Agency May 10, 2005)").
        if _SENTENCE.search(body, 0, offset):
            break
        if 8 <= len(line) <= 110 and (found := _date_in_line(line)):
            return offset + len(line), found, f'the line "{line.strip()}"', []
        offset += len(line) + 1
    return 0, None, None, []


def _date_in_line(line: str) -> dt.date | None:
    for pattern in _DATE_LINE:
        if match := pattern.search(line):
            groups = match.groupdict()
            month = int(groups["m"]) if groups.get("m") else MONTHS[groups["name"].lower()]
            if _is_masthead(line, match):
                return day_of(int(groups["y"]), month, int(groups["d"]))
    if (match := _SLASHED.search(line)) and _is_masthead(line, match):
        first, second, year = map(int, match.groups())
        # 5/6/2024 may be either day; only an unambiguous one is taken.
        if first > 12 or second > 12 or first == second:
            return day_of(year, second, first) if first > 12 else day_of(year, first, second)
    return None


def _is_masthead(line: str, date: re.Match[str]) -> bool:
    """Whether a line holds a date and little else; one in capitals is no sentence and may be longer."""
    rest = len(line) - len(date.group())
    if not re.search(r"[a-z]{4}", line[: date.start()] + line[date.end() :]) or not re.search(
        r"[a-z]{4}", line
    ):
        return rest <= 95
    return rest <= 45 and line.count(" ") <= 9 and not re.search(r"[a-z]{3,}[.!?]\s*$", line)


def first_lines(body: str, start: int) -> str:
    """The text up to the end of the line behind which `find_dateline` hardly ever finds anything."""
    end = body.find("\n", start + 2 * _FIRST_WORDS)
    return body if end < 0 else body[:end]


def find_dateline(body: str, start: int, places: list[Match]) -> Dateline | None:
    """Find the dateline in one of the first lines from `start`.

    A word in capitals before a dash is a place; any other beginning counts only with a date, an agency,
    or a name from the country vocabulary.
    """
    offset = start
    for line in body[start:].split("\n", _LINES)[:_LINES]:
        begin, end = offset + len(line) - len(line.lstrip()), offset + len(line)
        if label := _LABEL.match(body, begin, end):
            begin = label.end()
        for pattern in (_DATELINE, _DAY_FIRST, _AGENCY_FIRST):
            match = pattern.match(body, begin, end)
            if match and _is_dateline(match, places):
                return _read(match)
        bare = _BARE.match(body, offset, end)
        if bare and any(found.start == bare.start() and found.end == bare.end("place") for found in places):
            return Dateline(bare.start(), bare.end(), bare["place"].title(), None, None, None, None, None)
        offset += len(line) + 1
    return _behind_byline(body, start, places) or _setting(body, start, places)


def _setting(body: str, header_end: int, places: list[Match]) -> Dateline | None:
    """The city that stands with the header's date, behind the hour or on a line of its own, with the date as its day.

    Without a date in the header, a first line of nothing but a seat and its city: "The Kremlin, Moscow".
    """
    dates = (pattern.search(body, 0, header_end) for pattern in _DATE_LINE[2:])
    date = next(filter(None, dates), None) if header_end else None
    if date is None:
        first = body[header_end:].lstrip("\n").partition("\n")[0]
        return (
            _city_line(body, body.find(first, header_end), first, places)
            if _SEAT.fullmatch(first.rstrip())
            else None
        )
    offset = body.rfind("\n", 0, date.start()) + 1
    offset = body.rfind("\n", 0, max(0, offset - 1)) + 1  # the city may stand right above the date
    for line in body[offset:].split("\n", 4)[:4]:
        if line_read := _city_line(body, offset, line, places):
            month, day, year = MONTHS[date["name"].lower()], int(date["d"]), int(date["y"])
            return line_read._replace(month=month, day=day, year=year, when=date.span())
        offset += len(line) + 1
    return None


def _city_line(body: str, offset: int, line: str, places: list[Match]) -> Dateline | None:
    """The city of a line that holds nothing else but an hour or a seat, if it is a known one."""
    match = _SETTING.fullmatch(line.rstrip())
    name = next((group for group in ("place", "city", "alone") if match and match[group]), None)
    if match is None or name is None:
        return None
    start, end = offset + match.start(name), offset + match.end(name)
    if name == "city" and not any(found.end == end and found.term.kind != "name" for found in places):
        # "Ottawa, Ontario", "OSLO, NORWAY"
        start, end = offset, offset + line.index(",")
    known = any(
        found.start == start and found.end == end and found.term.kind in ("capital", "city")
        for found in places
    )
    name = body[start:end]
    place = name.title() if name.isupper() else name
    return Dateline(start, end, place, None, None, None, None, None) if known else None


def _behind_byline(body: str, start: int, places: list[Match]) -> Dateline | None:
    """The dateline that stands further behind in the first words; of a byline in capitals before it only the known place is kept."""
    end = start + _FIRST_WORDS
    if not any(body.find(mark, start, end) >= 0 for mark in _BEHIND_AGENCY):
        return None
    match = _BEHIND_BYLINE.search(body, start, end)
    if not match:
        return None
    line = _read(match)
    for found in places:
        if match.start("place") < found.start and found.end == match.end("place"):
            return line._replace(start=found.start, place=body[found.start : found.end].title())
    return line


def _read(match: re.Match[str]) -> Dateline:
    groups = match.groupdict()
    place, agency = match["place"].rstrip(".") if len(match["place"]) > 4 else match["place"], None
    # "RABAT. KAZINFORM": the agency behind a full stop; "ST. PETERSBURG" is one name.
    if (parts := place.split(". ", 1))[-1] != place and len(parts[0]) > 3:
        place, agency = parts
    for group in ("lead", "first", "agency"):
        if groups.get(group):
            agency = groups[group].strip("()/ ")
    month, day = _month_and_day(match["when"]) if match["when"] else (None, None)
    return Dateline(
        match.start("place"), match.end(), place.title() if place.isupper() else place, month, day,
        int(match["year"]) if match["year"] else None, agency, match.span("when") if match["when"] else None,
    )  # fmt: skip


def _month_and_day(when: str) -> tuple[int, int]:
    """Month and day of "11 May", "May 11th" or "11.05."."""
    if when.count(".") == 2:
        return int(when.split(".")[1]), int(when.split(".")[0])
    words = when.replace(".", "").split()
    name, day = reversed(words) if words[0][0].isdigit() else words
    return MONTHS[name.lower()], int(re.sub(r"\D", "", day))


def _is_dateline(match: re.Match[str], places: list[Match]) -> bool:
    place, groups = match["place"], match.groupdict()
    if fold(place) in _NOT_PLACES or any(word in _NOT_PLACES for word in fold(place).split()):
        return False
    ends = [match.end("place"), match.end("region") if groups.get("region") else -1]  # "Washington, DC"
    known = any(found.start == match.start("place") and found.end in ends for found in places)
    agency, mark = groups.get("agency") or groups.get("first") or groups.get("lead"), match["mark"] or "-"
    if not (match["mark"] or groups.get("tight")) and not (match["when"] and agency):
        # A line that holds nothing but a city; "TOKYO (Kyodo) The ministers met".
        return place.isupper() and known and (match.group().strip() == place or bool(agency))
    if match["when"] or agency:
        return place.isupper() or known or bool(agency and mark not in (".", ":"))
    dash = mark not in (".", ":")
    return (place.isupper() and len(place) > 3 and (dash or known)) or (known and (dash or mark == ":"))
