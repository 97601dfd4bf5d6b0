"""The dateline of a report: its place, its day as far as given, and the agency."""

import re

from summitry import bylines, endings
from summitry.city_lines import CITIES, OFFICE, PLACES, Dateline, in_small, is_known, place_alone, setting
from summitry.headers import MONTH, WEEKDAY, full_year, month_and_day, slashed_day
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.text import fold

# What agencies put before or between: "09:30 | ", "[Excerpts]", "(Xinhua) --", the day of another calendar.
_LABEL = re.compile(
    r"(?:\d{1,2}:\d{2} ?\| |\[[^\[\]\n]{2,40}\]\s*|\((?P<name>[A-ZÀ-Ž][\w -]{1,30})\)\s*(?:(?P<dash>--?|[–—])\s*|(?=[A-ZÀ-Ž]{4}|[A-ZÀ-Ž][\w'’ -]{2,25}, \w))|/[A-Z][A-Za-z-]{1,11}/ (?=[A-ZÀ-Ž]))"
)
_OTHER_CALENDAR = r"(?:, (?:\d{1,2} )?[A-Z][A-Za-z'’ -]{2,15}(?: \d{1,2},?)? 1[34]\d\d(?: A?H)?)?"
_MONTH_DAY = rf"(?:{MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th|\.)?(?: of)? {MONTH}|\d{{1,2}}\.\d{{1,2}}\.(?=\d{{4}})|\d{{1,2}}(?:/\d{{1,2}}/(?=\d\d)|-\d{{1,2}}-(?=\d{{4}}))|(?:19|20)\d\d-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}(?= \([A-Z]{{3,8}}\) =))"
_AGENCY = rf"\((?!{_MONTH_DAY})[^()\n]{{2,40}}\)|/[^/\n]{{2,40}}/"
_DATELINE = compiled(
    r"(?:(?P<lead>[A-Z]{3,5})(?: |-(?=[A-Z][\w ]{2,30} \())(?=[A-ZÀ-Ž][a-zà-ž]))?"  # "AKP Phnom Penh, May 4", "NTB-Oslo (Norway)"
    r"(?P<place>[A-ZÀ-ŽÇŞĞİÖÜ][\w.'’/]*(?:[ -][A-ZÀ-ŽÇŞĞİÖÜa-z][\w.'’/]*){0,5}?)(?![^\W_])"  # no half word is tried as the last
    rf"(?:(?: ?,|(?= [\[])) (?!{MONTH}|{WEEKDAY})\[?(?P<region>[A-ZÀ-Ž](?:[\w. ]|-(?=[A-Z])){{1,30}}?)\]?)?{_OTHER_CALENDAR}(?:, {WEEKDAY}(?= \())?"
    rf"(?: (?P<first>{_AGENCY}))?"
    rf"(?:(?: ?[,.:]| ?[–—-])?(?: {WEEKDAY},?| the)? \(?(?P<when>{_MONTH_DAY})\b\.?(?:(?:,? ?|/)(?P<year>\d{{4}}|(?:(?<=\d/\d/)|(?<=/\d\d/))\d\d\b))?\)?)?"
    rf"(?:[.,]?\s*(?P<agency>{_AGENCY}|(?<=[,.] )(?<!\bST\. )(?<!\bSt\. )(?!{MONTH}\b)[A-Z][A-Za-z-]{{2,16}}(?= --?[ A-Z]| ?[–—]|[.:] |$)|(?<=\d )[A-Z][A-Za-z-]{{2,16}}(?= --?[ A-Z]| ?[–—]|$)))?"
    r"(?:\s*(?P<mark>--+|\. ?[–—-]+|[–—_|=-]|\.|:)(?:\s+(?=[\"“‘«(A-ZÀ-Ž0-9])|(?<=[–—-])\s*$)|$|(?<=\)) (?=[\"“A-ZÀ-Ž])|(?<=\)) ?(?P<tight>--?|[–—])(?=[\"“A-ZÀ-Ž])|(?<=[a-z.])(?P<wide>--|—)(?=[\"“A-ZÀ-Ž])|(?<=\d{4}) (?=[A-ZÀ-Ž]))"
)
# "Hanoi VNA Feb 17 -- ".
_AGENCY_FIRST = compiled(
    rf"(?P<place>[A-ZÀ-Ž][\w'’]+(?: [A-ZÀ-Ž][\w'’]+){{0,2}}?) (?P<agency>[A-Z]{{2,9}}),? (?P<when>{_MONTH_DAY}),?(?: (?P<year>\d{{4}}))? ?(?P<mark>--?|[–—]) ?(?=[\"“A-ZÀ-Ž])"
)
# "Oslo / 31.10.17 / NTB: ", "OSLO/May 5/NTB - "; without a day the mark is a colon or a dash.
_SLASHED = compiled(
    rf"(?P<place>[A-ZÀ-Ž][\w'’]+(?: [A-ZÀ-Ž][\w'’]+){{0,2}}) ?/ ?(?P<when>{_MONTH_DAY}|\d{{1,2}}\.\d{{1,2}}\.(?=\d{{2}}\b)),? ?(?P<year>\d{{4}}|\d\d)? ?/ ?(?P<agency>[A-Z][\w. -]{{1,30}}?) ?(?P<mark>--?|[–—:/]) ?(?=[\"“‘«A-ZÀ-Ž])"
)
# "[Oslo, 3 May] ", "(NTB, Oslo, 3 May 95) - ".
_BRACKETED = compiled(
    rf"[\[(](?:[A-Z][\w. ]{{1,25}}, )?(?P<place>[A-ZÀ-Ž][\w'’]+(?:[ -][A-ZÀ-Ž][\w'’]+){{0,2}}),? (?P<when>{_MONTH_DAY}),?(?: (?P<year>\d{{4}}|\d\d))?(?P<mark>[\])]) ?(?:--?|[–—:])? ?(?=[\"“‘A-ZÀ-Ž])"
)
# "July 20, 2011 (KHARTOUM) – ", "July 20, 2011 – Khartoum, Sudan – ".
_DAY_FIRST = compiled(
    rf"(?P<when>{_MONTH_DAY}),? (?P<year>\d{{4}}) ?(?:\(|--? |[–—|] )(?P<place>[A-ZÀ-Ž][\w.'’ /-]{{2,30}}?)(?:, (?P<region>[A-ZÀ-Ž][\w. ]{{1,30}}?))?(?:\)| (?=[|–—-])) ?(?P<mark>--?|[–—|]) ?(?=[\"“A-ZÀ-Ž])"
)
# "11:42, 15 November 2022, Oslo - NTB news agency", "Tuesday, 15 November, Oslo – ", "Oslo, Nov. 15 (2022).", "Ministry of Trade, Oslo, 15 November 2022"
_CITY_LAST = compiled(
    rf"(?:\d{{1,2}}:\d{{2}},? )?(?:{WEEKDAY},? )?(?P<when>{_MONTH_DAY})(?:,? (?P<year>\d{{4}}))?, (?P<place>[A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž][\w'’-]+){{0,2}})(?: (?=[–—-])|(?=:))(?P<mark>--?|[–—:]) (?=[\"“A-ZÀ-Ž0-9])"
)
_ALONE = compiled(
    rf"(?:(?:The )?{OFFICE}\b[^\d\n,]{{0,60}}, )?(?P<place>[A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž][\w'’-]+){{0,2}}), (?P<when>{_MONTH_DAY}),? \(?(?P<year>\d{{4}})\)?\.?(?P<mark>)$"
)
# "OSLO Norway and Malta drew closer", "NUKU'ALOFA, Tonga The ministers met": known places, the first in capitals, and no mark at all.
_BARE = re.compile(
    r"(?P<place>(?:[A-ZÀ-Ž](?:['’]?[A-ZÀ-Ž]){3,}|[A-ZÀ-Ž]{3}-[A-ZÀ-Ž]{3,})(?:[ -][A-ZÀ-Ž]{2,}){0,2})(?:, [A-ZÀ-Ž][a-zà-ž]+(?:[ -][A-ZÀ-Ž][a-zà-ž]+){0,2}?)? (?=[A-ZÀ-Ž][a-zà-ž]|An? )"
)
# "Oslo-Following two days of talks", "Oslo–The ministers": a known place, and a word that opens a sentence.
_TIGHT = compiled(
    r"(?P<place>[A-ZÀ-Ž][\w'’]+(?: [A-ZÀ-Ž][\w'’]+){0,2}) ?(?:--?|[–—]) ?(?=(?:The|An?|After|Following|During|In|On|At|As|With|While|This|These|Two|Three|President|Prime|Premier|Foreign|Both|Visiting|It|Minister|Ministers|Government) |(?:(?<=[A-ZÀ-Ž]{3}[–—-])|(?<=[A-ZÀ-Ž]{3}--))(?!Based)[A-ZÀ-Ž][a-zà-ž]+ )"
)
# Behind slug, headline and byline on one line: a day, an agency in brackets and a dash make "OSLO, Jan. 2 (NTB) --" certain.
_BEHIND_BYLINE = compiled(
    rf"(?<![\w-])(?P<place>[A-ZÀ-Ž]{{3,}}(?:[ -][A-ZÀ-Ž]{{2,}}){{0,2}}), (?P<when>{_MONTH_DAY})\b\.?(?:,? (?P<year>\d{{4}}))? "
    r"\((?P<agency>[A-Z][\w. -]{1,30})\) ?(?P<mark>--?|[–—]) ?(?=[\"“A-ZÀ-Ž])"
)
_WEEKDAY = re.compile(WEEKDAY)
# What all of them need for a day of which the year is told.
_FOUR_DIGITS = re.compile(r"\d{4}")
_DAY_AND_YEAR = compiled(rf"{_MONTH_DAY}(?:\b\.?(?:,? ?|/| \()\d{{4}}|(?<=-\d\d-\d\d))")
_SLASHED_DAY = re.compile(r"/ ?\d{1,2}\.\d{1,2}\.\d\d ?/|\b\d{1,2}/\d{1,2}/\d\d\b")
_BEHIND_AGENCY = (") -", ") –", ") —")
# The first needs a year; the others may do without.
_DATED = (_ALONE, _CITY_LAST, _DATELINE, _DAY_FIRST, _AGENCY_FIRST, _SLASHED)
# Lines, empty ones included, in which a dateline may stand, and characters in which it may behind a headline.
_LINES, _FIRST_WORDS = 12, 700
_PARAGRAPH = 80  # characters of a line that is more than a headline
_STATES_TOO = frozenset(("SINGAPORE", "KUWAIT", "LUXEMBOURG", "MONACO", "DJIBOUTI", "PANAMA", "GUATEMALA"))
_NOT_PLACES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday update exclusive breaking advertisement analysis explainer feature infographic timeline urgent video photo photos watch opinion interview correction factbox note".split()
)


def may_tell_day(lines: str) -> bool:
    """Whether a dateline in these lines may give a day with its year, by a look at the letters alone."""
    if _FOUR_DIGITS.search(lines) is not None and _DAY_AND_YEAR.search(lines) is not None:
        return True
    return "/" in lines and _SLASHED_DAY.search(lines) is not None


def first_lines(body: str, start: int) -> str:
    """The text up to the end of the line behind which `find_dateline` hardly ever finds anything."""
    end = body.find("\n", start + 2 * _FIRST_WORDS)
    return body if end < 0 else body[:end]


def find_dateline(body: str, start: int, places: list[Match], context: str = "") -> Dateline | None:
    """Find the dateline in one of the first lines from `start`.

    A word in capitals before a dash is a place; any other beginning counts only with a date, an agency,
    or a name from the country vocabulary. `context` is the text that tells which number of "5/6/2021" is the month, where
    `body` is its first lines alone.
    """
    context = context or body
    offset, signed = start, False
    for line in body[start:].split("\n", _LINES)[:_LINES]:
        begin, end = offset + len(line) - len(line.lstrip()), offset + len(line)
        if (match := _BRACKETED.match(body, begin, end)) and _is_dateline(match, places):
            return _read(match, context)
        if label := _LABEL.match(body, begin, end):
            if label["dash"] and is_known(label.span("name"), places, CITIES):
                return place_alone(body, *label.span("name"))  # "(OSLO) -"
            begin = label.end()
        if dated := _dated(body, (begin, end), places, context):
            if _is_foot(body, start, offset, end):
                return dated._replace(start=start, end=start)
            # A city by itself may be the letterhead's: a dateline with a day stands below it.
            return dated if dated.when else _dated_below(body, end, places, context, dated)
        if (city := bylines.city(body, begin, end)) and is_known(city, places):
            return place_alone(body, *city)
        whole = begin, offset + len(line.rstrip())
        if signed and is_known(whole, places):
            return place_alone(body, *whole)  # a city under "By Ana Borg"
        signed = bylines.is_signed(line)
        bare = _BARE.match(body, offset, end) or _TIGHT.match(body, offset, end)
        if bare and is_known(bare.span("place"), places, CITIES if bare.re is _TIGHT else PLACES):
            region = bare.end("place") + 2, bare.end() - 1  # behind ", ", and before the blank
            if body[bare.end("place")] != "," or is_known(region, places):
                return place_alone(body, *bare.span("place"))._replace(end=bare.end())
        offset += len(line) + 1
    found = _behind_byline(body, start, places, context) or setting(body, start, places)
    if found or not (foot := endings.closing_city(body)) or not is_known(foot, places, CITIES):
        return found
    return place_alone(body, *foot)._replace(start=start, end=start)  # the report stands above it


def _dated(body: str, span: tuple[int, int], places: list[Match], context: str) -> Dateline | None:
    """The dateline with which a line begins, in one of the ways that may give a day."""
    begin, end = span
    for pattern in _DATED if _FOUR_DIGITS.search(body, begin, min(end, begin + 95)) else _DATED[1:]:
        match = pattern.match(body, begin, end)
        if match and _is_dateline(match, places):
            return _read(match, context)
    return None


def _dated_below(body: str, start: int, places: list[Match], context: str, alone: Dateline) -> Dateline:
    """A line behind `start` that begins with the place of `alone` and a day; else `alone`."""
    if alone.agency or body[alone.start : start].strip() != body[alone.start : alone.end].strip():
        return alone
    offset = start + 1
    for line in body[offset:].split("\n", _LINES)[:_LINES]:
        match = (
            _DATELINE.match(body, offset, offset + len(line))
            if fold(line[: len(alone.place)]) == fold(alone.place)
            else None
        )
        if match and match["when"] and match["mark"] and _is_dateline(match, places):
            return _read(match, context)
        offset += len(line) + 1
    return alone


def _is_foot(body: str, start: int, line: int, end: int) -> bool:
    """Whether a line that ends at `end` closes a report that stands above it: "Oslo, 6 May 2021 - Press Office"."""
    if body[end:].strip():
        return False
    return any(len(above) > _PARAGRAPH for above in body[start:line].split("\n"))


def _behind_byline(body: str, start: int, places: list[Match], context: str) -> Dateline | None:
    """The dateline that stands further behind in the first words; of a byline in capitals before it only the known place is kept."""
    end = start + _FIRST_WORDS
    if (writer := bylines.behind_writer(body, start, end)) and is_known(writer.span("place"), places):
        return place_alone(body, *writer.span("place"))._replace(end=writer.end())
    if not any(body.find(mark, start, end) >= 0 for mark in _BEHIND_AGENCY):
        return None
    match = _BEHIND_BYLINE.search(body, start, end)
    if not match:
        return None
    line = _read(match, context)
    for found in places:
        if match.start("place") < found.start and found.end == match.end("place"):
            return line._replace(start=found.start, place=in_small(body[found.start : found.end]))
    return line


def _is_headline(match: re.Match[str], country: str) -> bool:
    """Whether the words behind a country and a colon are no report: a short line, one in capitals, or the country is not."""
    if not country.isupper() or "/" in country:
        return country not in _STATES_TOO
    line = match.string[match.start() : match.endpos]
    return country not in _STATES_TOO and (len(line) <= _PARAGRAPH or line.isupper())


def _read(match: re.Match[str], context: str) -> Dateline:
    groups = match.groupdict()
    place, agency = match["place"].rstrip(".") if len(match["place"]) > 4 else match["place"], None
    # "RABAT. KAZINFORM": the agency behind a full stop; "ST. PETERSBURG" is one name.
    if (parts := place.split(". ", 1))[-1] != place and len(parts[0]) > 3:
        place, agency = parts
    place = place.partition("/")[0]  # "OSLO/VALLETTA": the first is where it was written
    for group in ("first", "agency", "lead"):
        if groups.get(group):
            agency = groups[group].strip("()/ ")
    if agency and _WEEKDAY.fullmatch(agency):
        agency = None  # "OSLO, Wednesday -- "
    month, day, year = _day_read(match, context)
    return Dateline(
        match.start("place"), match.end(), in_small(place), month, day, year, agency, match.span("when") if match["when"] else None,
    )  # fmt: skip


def _day_read(match: re.Match[str], context: str) -> tuple[int | None, int | None, int | None]:
    """Month, day and year of a dateline, as far as they are told; none of them where "5/6/2021" leaves open which is the month."""
    when = match["when"]
    if not when:
        return None, None, None
    if when[-1] in "/-":
        settled = slashed_day(f"{when}{full_year(match['year'])}", context) if match["year"] else None
        return (settled.month, settled.day, settled.year) if settled else (None, None, None)
    year = full_year(match["year"]) if match["year"] else int(when[:4]) if "-" in when else None
    return *month_and_day(when), year


def _is_dateline(match: re.Match[str], places: list[Match]) -> bool:
    place, groups = match["place"], match.groupdict()
    if fold(place) in _NOT_PLACES or any(word in _NOT_PLACES for word in fold(place).split()):
        return False
    # "Washington, DC", "Oslo/Norway"
    ends = [match.end("place"), match.end("region") if groups.get("region") else -1]
    if not any(letter.isdigit() for letter in place):
        ends.append(match.start("place") + len(place.partition("/")[0]))
    kinds = [found.term.kind for found in places if found.start == match.start("place") and found.end in ends]
    known, is_city = bool(kinds), "capital" in kinds or "city" in kinds
    agency, mark = groups.get("agency") or groups.get("first") or groups.get("lead"), match["mark"] or "-"
    # "KAWANA, Shizuoka Pref.--The ministers met"
    tight = groups.get("tight") or (groups.get("wide") and groups.get("region"))
    if not (match["mark"] or tight) and not (match["when"] and agency):
        # A line that holds nothing but a city; "TOKYO (Kyodo) The ministers met", "Oslo May 6/2021 The ministers met".
        is_whole = place.isupper() and (is_city or place in _STATES_TOO) and match.group().strip() == place
        return (
            is_whole
            or (known and bool(agency) and (is_city or place.isupper()))
            or (is_city and bool(match["year"]))
            # "Oslo, Norway, May 6", a line of its own
            or (is_city and bool(groups.get("region") and match["when"]) and match.end() == match.endpos)
        )
    if match["when"] or agency:
        return place.isupper() or known or bool(agency and mark not in (".", ":", "|"))
    if mark == "|":
        return is_city and place.isupper()  # "Norway | Politics" is a way through a site
    dash = mark not in (".", ":")
    if dash and any(
        found.start == match.end() and match.string.startswith(":", found.end) for found in places
    ):
        return False  # "NORWAY – MALTA: new ferry line" is a headline
    if mark == ":" and not is_city and (known or not place.isupper()) and _is_headline(match, place):
        return False  # "Norway: Malta and Norway open ferry line", "NORWAY/MALTA: A NEW FERRY LINE"
    if mark == "." and is_city and match.endpos - match.start() > _PARAGRAPH:
        # "Oslo. The ministers met for an hour ..."; "Oslo. Suva. Valletta. ..." is a list.
        return not any(
            found.start == match.end() and match.string.startswith(".", found.end) for found in places
        )
    return (place.isupper() and len(place) > 3 and (dash or known)) or (known and (dash or mark == ":"))
