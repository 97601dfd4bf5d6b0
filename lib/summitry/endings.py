"""What closes a report: an agency's credit with its day, a day on a line of its own, the time stamp of a wire."""

import datetime as dt
import re

from summitry.headers import MONTH, MONTHS, day_in, day_of, full_year
from summitry.patterns import compiled

_LAST = 130  # characters at the end of a text in which a day closes it
_DIGITS = frozenset("0123456789")
# "(Lusa, May 6, 2021)"
_CREDIT = re.compile(
    r"(?:^|[.!?”\"’)-] ?)(?P<words>[(\[](?!Photo|File|Picture)[A-Z][\w.&'’ -]{1,40}?[,:]? (?P<date>[^()\[\]]{8,24})[)\]])$"
)
# "6 May 2021", "Published on 6 May 2021", "Oslo, 6 May 2021", "Date: 06.05.2021"
_ALONE = re.compile(
    r"(?P<words>(?:(?:Published|Posted|Issued|Released|Updated|Date|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?=,))(?: on)?[:,]? )?"
    r"(?P<date>(?:\w{3,9}, )?[\w.,-]{1,9} [\w.,-]{1,9},? \d{4}|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2}))\.?$"
)
# "Published in The Reef Courier, May 6th, 2021", with lines for readers below it.
_PUBLISHED = compiled(
    rf"(?:^|\n)(?P<words>(?:This (?:article|story|report) (?:was )?(?:first |originally )?published (?:in|on)|(?:First )?[Pp]ublished (?:in|on))\b[^\n]{{0,60}}?\b(?P<date>\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? \d{{4}}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}))\.?(?=\n|$)"
)
_FOOT = 500  # characters at the end of a text in which that may stand
# "061530 GMT May 21", and of monitors "in English 1530 gmt 6 May 21".
_STAMP = compiled(
    rf"\b(?:(?P<first>\d{{2}})[0-2]\d[0-5]\d (?:[A-Z]{{1,4}} )?|(?:[0-2]\d[0-5]\d (?:gmt|GMT|utc|UTC) )(?P<second>\d{{1,2}}) )(?P<name>{MONTH}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\.? (?P<year>\d{{4}}|\d{{2}})\b"
)
# A monitor's sign-off: "BBC Mon TCU 210521 ib/pk".
_SIGN_OFF = re.compile(
    r"BBC Mon(?:itoring)?\b(?: [A-Z][\w/]{0,9}){1,4} (?:(?P<d>[0-3]\d)(?P<m>[01]\d)(?P<y>\d\d))\b"
)


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
    if _DIGITS.isdisjoint(body[-_LAST // 4 :]):
        return None
    line = body[body.rfind("\n", 0, len(body)) + 1 :]
    if signed := _SIGN_OFF.match(line):
        day = day_of(full_year(signed["y"]), int(signed["m"]), int(signed["d"]))
        return (day, f'the closing words "{signed.group()}"') if day else None
    if found := _CREDIT.search(line[-_LAST:]) or _ALONE.match(line):
        day = day_in(found["date"])
        return (day, f'the closing words "{found["words"]}"') if day else None
    stamp = _STAMP.search(line[-_LAST:])
    if stamp is None:
        return None
    day = day_of(
        full_year(stamp["year"]), MONTHS[stamp["name"].lower()], int(stamp["first"] or stamp["second"])
    )
    return (day, f'the time stamp "{stamp.group()}"') if day else None
