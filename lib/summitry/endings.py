"""What closes a report: an agency's credit with its day, a day on a line of its own, the time stamp of a wire."""

import datetime as dt
import re

from summitry.headers import MONTH, MONTHS, day_in, day_of, full_year, month_and_day, slashed_day
from summitry.patterns import compiled

_LAST = 130  # characters at the end of a text in which a day closes it
_DIGITS = frozenset("0123456789")
# "(Lusa, May 6, 2021)"
_CREDIT = re.compile(
    r"(?:^|[.!?”\"’)-] ?)(?P<words>[(\[](?!Photo|File|Picture)[A-Z][\w.&'’ -]{1,40}?[,:]? (?P<date>[^()\[\]]{8,24})[)\]])$"
)
# "6 May 2021 | Press Office", "Press release No. 5, Oslo, 06/05/2021", "This article appeared on page 4 of the May 6, 2021 edition":
# beside the day nothing but names, numbers and such words.
_OF_PAPERS = frozenset(
    "a all am and appeared article at by c date dated day dispatch edition editors en ends filed first for from gmt hrs in issue issued item last modified moved no note of office on online "
    "originally p page pages pm posted pp press print printed publication published release released report reserved rights sent st nd rd story th the this to updated uploaded version vol was web webmaster".split()
)
_WORD = re.compile(r"[^\W\d_][\w'’]*")
_PICTURED = re.compile(r"\(?(?:Photo|File|Picture)s?\b")
_LONGEST, _LINES = 110, 4  # characters of such a line, and how many may close a text
# "(NTB, 2021)", "Copyright 2021 NTB", "The Reef Courier, May 2021"
_YEAR = compiled(
    rf"(?:[(\[][A-Z][\w.&'’ -]{{1,40}},? |(?:©|\([cC]\)|[Cc]opyright)[^\n.]{{0,40}}?\b|[A-Z][\w.&'’ -]{{1,40}}, (?:[\w .]{{1,15}}, )?(?:{MONTH} )?)(?P<year>(?:19|20)\d\d)\b(?!-)"
)
# "Story moved May 6"
_MOVED = compiled(
    rf"\b(?:moved|filed|sent|released|transmitted|published|posted|issued)(?: on)? (?P<day>{MONTH}\.? \d{{1,2}}|\d{{1,2}} {MONTH})(?![\w:]|,? \d)"
)
# "Published in The Reef Courier, May 6th, 2021", with lines for readers below it.
_PUBLISHED = compiled(
    rf"(?:^|\n)(?P<words>(?:This (?:article|story|report) (?:was )?(?:first |originally )?published (?:in|on)|(?:First )?[Pp]ublished (?:in|on))\b[^\n]{{0,60}}?\b(?P<date>\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? \d{{4}}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}))\.?(?=\n|$)"
)
_DAY_ALONE = compiled(rf"(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH}),? \d{{4}}")
_LONGEST_CITY = 30
_FOOT = 500  # characters at the end of a text in which that may stand
# "061530 GMT May 21", and of monitors "in English 1530 gmt 6 May 21".
_STAMP = compiled(
    rf"\b(?:(?P<first>\d{{2}})[0-2]\d[0-5]\d (?:[A-Z]{{1,4}} )?|(?:[0-2]\d[0-5]\d (?:gmt|GMT|utc|UTC) )(?P<second>\d{{1,2}}) )(?P<name>{MONTH}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\.? (?P<year>\d{{4}}|\d{{2}})(?:\b|N{{3,4}})"
)
# A monitor's sign-off: "BBC Mon TCU 210521 ib/pk".
_SIGN_OFF = re.compile(
    r"BBC Mon(?:itoring)?\b(?: [A-Z][\w/]{0,9}){1,4} (?:(?P<d>[0-3]\d)(?P<m>[01]\d)(?P<y>\d\d))\b"
)
# That of an agency, month first: "AP-NY-05-21-21 1015EDT".
_AGENCY_SIGN_OFF = re.compile(r"[A-Z]{2,4}-[A-Z]{2}-(?P<m>[01]\d)-(?P<d>[0-3]\d)-(?P<y>\d\d)\b")


def closing_day(body: str) -> tuple[dt.date, str] | None:
    """The day that closes a report, and the rule that read it: of its last line, or of one that says where it was published.

    Args:
        body: The text of an article.

    Returns:
        None where the last line is a sentence, or holds no day with its year.
    """
    if "ublished " in body[-_FOOT:] and (told := _PUBLISHED.search(body, max(0, len(body) - _FOOT))):
        day = day_in(told["date"])
        return (day, f'the closing words "{told["words"]}"') if day else None
    lines = _last_lines(body)
    if not lines or all(map(_DIGITS.isdisjoint, lines)):
        return None
    line = lines[0]
    for sign_off in (_SIGN_OFF, _AGENCY_SIGN_OFF):
        if signed := sign_off.match(line):
            day = day_of(full_year(signed["y"]), int(signed["m"]), int(signed["d"]))
            return (day, f'the closing words "{signed.group()}"') if day else None
    if found := _CREDIT.search(line[-_LAST:]):
        day = day_in(found["date"])
        return (day, f'the closing words "{found["words"]}"') if day else None
    if stamp := _STAMP.search(line[-_LAST:]):
        day = day_of(
            full_year(stamp["year"]), MONTHS[stamp["name"].lower()], int(stamp["first"] or stamp["second"])
        )
        return (day, f'the time stamp "{stamp.group()}"') if day else None
    return _signed_day(lines, body)


def _last_lines(body: str) -> list[str]:
    """The last lines with words, the very last first."""
    return [line.strip() for line in body[-_FOOT:].splitlines() if line.strip()][: -_LINES - 1 : -1]


def _signed_day(lines: list[str], body: str) -> tuple[dt.date, str] | None:
    """The day of the lines that close a text, the last first, as long as they are no sentences."""
    for line, above in zip(lines, [*lines[1:], ""], strict=True):
        if _PICTURED.match(line) and day_in(line) is None:
            continue  # who took the picture stands below the day of the report
        if not _is_signature(line):
            return None
        if day := day_in(line) or slashed_day(line, body):
            # One of several dated lines is a list: of other articles, or of pictures; a paragraph above tells of days as well.
            is_list = len(above) <= _LONGEST and day_in(above)
            return None if is_list else (day, f'the closing words "{line}"')
    return None


def _is_signature(line: str) -> bool:
    """Whether a line holds nothing but names, numbers and words of papers, as one that says where and when a text was published."""
    if len(line) > _LONGEST or _PICTURED.match(line):
        return False
    return all(word[0].isupper() or word in _OF_PAPERS for word in _WORD.findall(line))


def closing_city(body: str) -> tuple[int, int] | None:
    """Where the words stand, yet to be known for a city, that are a line of their own above the day that closes a text."""
    text = body.rstrip()
    last = text.rfind("\n") + 1
    above = text[:last].rstrip()
    start = above.rfind("\n") + 1
    if (
        not start
        or len(above) - start > _LONGEST_CITY
        or "," in above[start:]
        or not _DAY_ALONE.fullmatch(text, last)
    ):
        return None
    return start, len(above)


def closing_year(body: str) -> tuple[int, str] | None:
    """The year in a credit or a line on rights that closes a report, and its words."""
    for line in _last_lines(body):
        if not _is_signature(line):
            return None
        if found := _YEAR.match(line):
            return int(found["year"]), line
    return None


def moved_on(body: str) -> tuple[int, int] | None:
    """Month and day of the last line's "Story moved May 6"."""
    lines = _last_lines(body)
    found = _MOVED.search(lines[0][-_LAST:]) if lines else None
    return month_and_day(found["day"]) if found else None
