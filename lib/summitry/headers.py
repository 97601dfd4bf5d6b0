"""What stands before a report: the date of its header."""

import datetime as dt
import re

from summitry import furniture
from summitry.articles import Article, Problem
from summitry.patterns import compiled

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
         "august aug", "september sept sep", "october oct", "november nov", "december dec"), start=1)
    for name in names.split()
}  # fmt: skip
_AS_WRITTEN = sorted((name.title() for name in MONTHS), key=len, reverse=True)
MONTH = rf"(?:{'|'.join([*_AS_WRITTEN, *map(str.upper, _AS_WRITTEN), *map(str.lower, _AS_WRITTEN)])})"

WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
SHORT_WEEKDAY = r"(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\.?"
# ` date 2024-11-20 ...`, before anything else.
_LABELLED = re.compile(
    r"\s*(?:date|published|posted|updated)\s*:?\s+(?:\d{1,2}:\d{2}, )?(?P<value>\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?)(?:[T ]\d{2}:\d{2}(?::\d{2})?)?\s*",
    re.IGNORECASE,
)
_BETWEEN_NUMBERS = re.compile(r"[-./]")
# A line of its own that holds a date and little else.
DATE_LINE = [
    re.compile(r"\b(?P<y>(?:19|20)\d\d)(?P<mark>[-/])(?P<m>\d{2})(?P=mark)(?P<d>\d{2})(?:\b|(?=T\d))"),
    re.compile(r"\b(?P<y>(?:19|20)\d\d)(?P<mark>\. ?)(?P<m>\d{1,2})(?P=mark)(?P<d>\d{1,2})\b"),
    re.compile(r"\b(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\. ?(?P<y>\d{4})\b"),
    compiled(
        rf"\b(?P<d>\d{{1,2}})(?:(?:st|nd|rd|th)?(?: of)? |-)(?P<name>{MONTH})(?:\.?,? |-)(?P<y>\d{{4}})\b"
    ),
    compiled(rf"\b(?P<name>{MONTH})\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>\d{{4}})\b"),
]
# "Press office of the cabinet, posted 6 May 2021 18:42".
_LABEL_BEFORE = re.compile(r"\b(?:posted|published|updated|released)(?: on)?:? $", re.IGNORECASE)
# Of a line that is made of parts: "6 May 2021 | News | Press Office", "No. 12 – Thursday 6 May 2021, 18:42 – for subscribers".
_PART_BEGINS = compiled(rf"(?:^|[|•·/]\s*|\s[-–—]+\s+)(?:{WEEKDAY},? |{SHORT_WEEKDAY},? )?$")
_PART_ENDS = re.compile(
    r"(?:[ ,.-]*\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?\.?(?:\s*[|•·/]|\s+[-–—]+\s|\s*$)"
)
_LONGEST_PARTS = 120
_LINES = 6  # of words, in which a header's date may stand
_LINES_TOLD = 8  # with a standfirst among them
# "9 May 2018 17:12 GMT", "May 9, 2018", "Published 9 May 2018", below a standfirst that is a sentence.
_STAMP = compiled(
    rf"\s*(?:(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Rr]eleased|[Ii]ssued|[Dd]ate)(?: on)?:? )?(?:{WEEKDAY},? )?(?:\d{{1,2}} {MONTH}|{MONTH} \d{{1,2}},?) \d{{4}}"
    r"(?:,?(?: at| [-–|])? +\d{1,2}[:.]\d{2}[^.!?]{0,40})?\s*$"
)
# "PM meeting with President Lund of Norway: 5 July 2022"
_DATED_TITLE = compiled(
    rf"[^.!?]{{10,110}}: (?P<day>\d{{1,2}} {MONTH} \d{{4}}|{MONTH} \d{{1,2}}, \d{{4}})\s*$"
)
# Above what a monitor translated: "Oslo NTB in English 0930 GMT 6 May 02", "Oslo Dagen in Norwegian 6 May 02 p 3",
# "Radio Norway (in Arabic 0930 gmt 6 May 02) - Excerpts".
_MONITORED = compiled(
    rf"[\[(]?[A-Z].{{2,70}}[ (]in [A-Z][a-z]+,?(?: \d{{4}} (?:GMT|UTC|gmt|utc),?)? (?P<d>\d{{1,2}}) (?P<name>{MONTH}) (?P<y>\d{{4}}|\d\d)\b(?:,? pp?\.? ?[\d, -]+)?[\])]?(?: ?[-–—:] ?[\[(]?[A-Z][a-z]+(?: [a-z]+)?[\])]?)?\s*$"
)
# "Text of report by Fijian radio on 6th May", "[Announcer-read report, 6 May]"
_BROADCAST = compiled(
    rf"\s*\[?(?:(?:Text|Excerpts?|Summary|Highlights) (?:of|from) (?:an? )?|Announcer-read |Unattributed |Studio )(?=[^\n.]{{0,40}}\b(?:report|interview|dispatch|announcement|broadcast|statement|speech|remarks)\b)[^\n.]{{3,110}}?(?: on|,) (?P<day>\d{{1,2}}(?:st|nd|rd|th)? {MONTH}|{MONTH} \d{{1,2}})\b(?!,? \d{{4}})"
)
_MONTHS = 12
_CENTURY_TURNS = 50  # "95" is 1995, "21" is 2021
# "Created: Monday, 05 March 2018 11:22 | Written by Press Office".
_LABEL_OPENS = re.compile(
    r"\s*(?:created|published|posted|(?:last )?(?:updated|modified)|date|issued|released)(?: on)? ?:",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?](?<=[a-z]{3}.)[\"”’)]?(?:\s|$)")
_WORD = re.compile(r"[a-z]{4}")
# "It was signed in Oslo on 6 May 1990."
_SENTENCE_ENDS = re.compile(r"[a-z]{3,}[.!?]\s*$|(?:[\w'’-]+,? ){5,}(?:19|20)\d\d[.!?]\s*$")
_SEVERAL = 3  # dates without a year that are hardly of the same day in as many months
_LONGEST, _STOPS = 130, (".", ":", ";", "”", '"')  # of a line that is no paragraph
SLASHED = re.compile(r"\b(\d{1,2})([/-])(\d{1,2})\2(\d{4})\b")
_SOME_WEEKDAY = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)")
_NAMED_DAY = compiled(rf"\b(?:\d{{1,2}} {MONTH}|{MONTH} \d{{1,2}})\b")
_WEEKDAYS = ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")
_TOLD_WEEKDAY = re.compile(rf"(?<!last )(?<!next )\b(?P<day>{'|'.join(_WEEKDAYS)})day\b")
_AHEAD = re.compile(r"\b(?:will|would|to|due|expected|scheduled|from|until|before|since)\b[^.]{0,60}$")
_OPENING = 700  # characters in which a weekday is that of the news
_TOLD_WITHIN = 7  # days after which hardly any office tells of a meeting


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
        parts = [int(part) for part in _BETWEEN_NUMBERS.split(match["value"])]
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
    return _in_first_lines(body)


def _in_first_lines(body: str) -> tuple[int, dt.date | None, str | None, list[Problem]]:
    """`read_header` of a text whose first words are no label."""
    offset, lines, is_told = 0, 0, False
    titled: re.Match[str] | None = None
    for line in body.split("\n", 2 * _LINES_TOLD)[: 2 * _LINES_TOLD]:
        lines += bool(line.strip())
        if lines > (_LINES_TOLD if is_told else _LINES):
            break
        is_stamp = not is_told or bool(_STAMP.match(line) or _LABELLED.fullmatch(line.strip()))
        # A full sentence is the report: a date behind it is no header ("... (Xinhua News Agency May 10, 2005)"),
        # but for a line that is a date, below those that say whose it is.
        if not is_stamp and _tells(line):
            break
        if is_stamp and 8 <= len(line) <= _LONGEST and (found := _date_in_line(line, body)):
            # What is told above the date is the report's: there the header would take it along.
            end = 0 if is_told else _past_labels(body, offset + len(line))
            return end, found, f'the line "{line.strip()}"', []
        is_told = is_told or _tells(line)
        titled = titled or (None if is_told else _DATED_TITLE.match(line))
        offset += len(line) + 1
    if titled is None:
        return 0, None, None, []
    return 0, day_in(titled["day"]), f'the title "{titled.group().strip()}"', []


def _tells(line: str) -> bool:
    """Whether a line is a sentence, or a paragraph, though its last word be a number."""
    is_paragraph = len(line) > _LONGEST and line.rstrip().endswith(_STOPS)
    return is_paragraph or (_SENTENCE.search(line) is not None and not furniture.is_beside(line))


def _past_labels(body: str, end: int) -> int:
    """The end of a header whose date ends at `end`, with the next line where that says when it was last changed."""
    line = body[end + 1 : end + _LONGEST].partition("\n")[0]
    return end + 1 + len(line) if _LABEL_OPENS.match(line) and _date_in_line(line, body) else end


def _date_in_line(line: str, body: str) -> dt.date | None:
    for pattern in DATE_LINE:
        if (match := pattern.search(line)) and _is_masthead(line, match):
            return _day_of_match(match)
    if match := _MONITORED.match(line):
        return _day_of_match(match)
    match = _LABELLED.fullmatch(line.rstrip(". "))
    if match and len(parts := _BETWEEN_NUMBERS.split(match["value"])) == 3:
        day, month, year = map(int, parts)  # "Date: 18:30, 06-05-2021"; a year in front was read above
        return day_of(year, month, day)
    match = SLASHED.search(line)
    return slashed_day(line, body) if match and _is_masthead(line, match) else None


def slashed_day(line: str, body: str) -> dt.date | None:
    """The day of "5/6/2024" in a line, where the numbers, others like it, a weekday before it or days that the article names tell which is the month."""
    match = SLASHED.search(line)
    if match is None:
        return None
    first, second, year = map(int, match.group(1, 3, 4))
    if (month_first := _is_month_first(f"{line}\n{body}")) is not None:
        return day_of(year, first, second) if month_first else day_of(year, second, first)
    readings = {day for day in (day_of(year, first, second), day_of(year, second, first)) if day}
    if len(readings) > 1 and (weekday := _SOME_WEEKDAY.search(line, 0, match.start())):
        readings = {day for day in readings if f"{day:%a}" == weekday.group()}
    if len(readings) > 1:
        named = {
            day for one in _NAMED_DAY.finditer(body) if (day := day_of(year, *month_and_day(one.group())))
        }
        near = {day for day in readings if any(0 <= (day - other).days <= _TOLD_WITHIN for other in named)}
        readings = near or _by_weekday(readings, body)
    return readings.pop() if len(readings) == 1 else None


def _by_weekday(readings: set[dt.date], body: str) -> set[dt.date]:
    """Those of some days that are, or follow, a day of the week on which the opening of a report says that something was."""
    told = {
        _WEEKDAYS.index(one["day"])
        for one in _TOLD_WEEKDAY.finditer(body, 0, _OPENING)
        if not _AHEAD.search(body, body.rfind(". ", 0, one.start()) + 1, one.end())
    }
    return {day for day in readings if any((day.weekday() - one) % 7 <= 1 for one in told)}


def _is_month_first(body: str) -> bool | None:
    """Whether 5/6/2024 is in May, as far as the dates of this shape in an article tell; None where they do not.

    One may have no other reading, and several that differ in one of the numbers alone are days of one month.
    """
    dates = {tuple(map(int, match.group(1, 3))) for match in SLASHED.finditer(body)}
    months, days = {first for first, _ in dates}, {second for _, second in dates}
    if max(months) > 12 or max(days) > 12:
        return None if min(max(months), max(days)) > 12 else max(days) > 12
    if len(dates) < _SEVERAL or min(len(months), len(days)) > 1:
        return None
    return len(months) == 1


def day_in(words: str) -> dt.date | None:
    """The first full date in a few words, or None."""
    return next((_day_of_match(match) for pattern in DATE_LINE if (match := pattern.search(words))), None)


def day_of_broadcast(body: str, published: dt.date) -> dt.date | None:
    """The day of what a monitor translated, by the line above it ("Text of report by Fijian radio on 6th May"); the year is that of publication, or the one before."""
    told = _BROADCAST.match(body)
    if told is None:
        return None
    month, day = month_and_day(told["day"])
    days = (day_of(published.year - back, month, day) for back in (0, 1))
    return next((one for one in days if one and one <= published), None)


def full_year(digits: str) -> int:
    """The year of "2017", "17" or "95"."""
    year = int(digits)
    return year + (0 if year > 99 else 1900 if year >= _CENTURY_TURNS else 2000)


def month_and_day(when: str) -> tuple[int, int]:
    """Month and day of "11 May", "May 11th", "11.05.", "11/5" as agencies of Europe write it, or "2017-05-11"."""
    if "/" in when:
        first, second = map(int, when.split("/"))
        return (second, first) if second <= _MONTHS else (first, second)
    if "-" in when:
        return int(when[5:7]), int(when[8:])
    if when.count(".") == 2:
        return int(when.split(".")[1]), int(when.split(".")[0])
    words = when.replace(".", "").replace(" of ", " ").split()
    name, day = reversed(words) if words[0][0].isdigit() else words
    return MONTHS[name.lower()], int(re.sub(r"\D", "", day))


def _day_of_match(match: re.Match[str]) -> dt.date | None:
    """The day that one of the patterns of a full date found."""
    groups = match.groupdict()
    month = int(groups["m"]) if groups.get("m") else MONTHS[groups["name"].lower()]
    return day_of(full_year(groups["y"]), month, int(groups["d"]))


def _is_masthead(line: str, date: re.Match[str]) -> bool:
    """Whether a line holds a date and little else; one in capitals is no sentence and may be longer."""
    rest = len(" ".join(line.split())) - len(date.group())
    if line.startswith("[") and line.rstrip().endswith("]"):
        return rest <= 95  # "[Report by the news desk, 5 May 1999; translated from the Arabic]"
    if not _WORD.search(line[: date.start()] + line[date.end() :]):
        return rest <= 95
    if _LABEL_OPENS.match(line) or _LABEL_BEFORE.search(line, 0, date.start()):
        return rest <= 95
    if _PART_BEGINS.search(line, 0, date.start()) and _PART_ENDS.match(line, date.end()):
        return rest <= _LONGEST_PARTS and not _tells(line)
    return rest <= 45 and len(line.split()) <= 10 and not _SENTENCE_ENDS.search(line)
