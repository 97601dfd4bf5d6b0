"""Rules for days of the calendar: full dates, ranges of days, day and month without a year."""

import datetime as dt
import re

from summitry.dates import values
from summitry.dates.rules import DAY, MONTH, TO, YEAR, Context, Rule, adding_to, leading_number, month_number
from summitry.dates.tenses import AHEAD, OVER, is_ahead, tense
from summitry.dates.values import Time
from summitry.headers import day_of

RULES: list[Rule] = []
_rule = adding_to(RULES)
_HALF_A_YEAR = 182  # days; no other year's day of that name is nearer
_AT_WRITING = 3  # days
_LATE = 14  # days after which a preview is hardly published any more
# "3 May last year", "Dec. 3 of this year".
_OF_YEAR = r"(?:,? (?:of )?(?P<year>last|this|next) year(?!['’]?s| on\b))?"
_SHIFTS = {"last": -1, "this": 0, "next": 1}
_LAST, _NEXT = "last such day", "next such day"
# "On the 9th", "by noon of the 9th", with no noun behind.
OF_MONTH = r"(?=\d)(?<= the )(?:(?<=\bon the )|(?<=\bby the )|(?<=noon of the )|(?<=morning of the )|(?<=evening of the )|(?<=night of the ))(?P<d>\d{1,2}(?:st|nd|rd|th))(?P<month> of (?:this|the|last) month)?(?=[,.;:)]|$| (?:in|at|with|between|after|before|during|he|she|they|president|prime|king|queen|ministers?|foreign|both|the)\b)"


def _nearest(written: dt.date, month: int, day: int) -> dt.date | None:
    """The day of that name nearest to the day of writing."""
    same = day_of(written.year, month, day)
    if same and abs((same - written).days) <= _HALF_A_YEAR:
        return same
    found = [
        value
        for year in (written.year - 1, written.year, written.year + 1)
        if (value := day_of(year, month, day))
    ]
    return min(found, key=lambda value: abs(value - written), default=None)


def of_some_year(context: Context, match: re.Match[str], month: int, day: int) -> dt.date | None:
    """The day of that name that its words mean: the last or the next one as their tense says, else the nearest.

    A day of about the day of writing is the nearest whatever the tense: a visit on the other side of the date line,
    a preview that was published late. Where the tense says it, the rule's name in `context` says so.
    """
    written = context.written_on
    nearest = _nearest(written, month, day) if written else None
    if written is None or nearest is None or abs((nearest - written).days) <= _AT_WRITING:
        return nearest
    said = tense(context, match.start(), match.end())
    if said is None or (said == AHEAD and 0 < (written - nearest).days <= _LATE):
        return nearest
    context.way, step = (_LAST, -1) if said == OVER else (_NEXT, 1)
    if (nearest - written).days * step > 0:
        return nearest
    return day_of(nearest.year + step, month, day) or nearest


@_rule("full date", r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})")
def _iso(match: re.Match[str], context: Context) -> Time | None:
    value = day_of(int(match["y"]), int(match["m"]), int(match["d"]))
    return values.day(value) if value else None


@_rule("full date", r"(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>(?:19|20)\d\d)")
def _numeric(match: re.Match[str], context: Context) -> Time | None:
    day, month, year = int(match["d"]), int(match["m"]), int(match["y"])
    if "/" in match.group() and day <= 12 and month <= 12 and day != month:
        return values.unknown("day")  # 5/6/2024: which is the month is not known
    value = day_of(year, month, day) or day_of(year, day, month)
    return values.day(value) if value else None


@_rule(
    "range of days",
    rf"(?:from )?(?P<m>{MONTH}) (?P<d>{DAY})(?:, (?P<y>{YEAR}))?{TO}(?P<m2>{MONTH}) (?P<d2>{DAY})(?:,? (?P<y2>{YEAR}))?",
)
@_rule(
    "range of days",
    rf"(?P<m>{MONTH}) (?P<d>{DAY})(?:{TO}| and )(?P<d2>{DAY})(?![\w%])(?:,? (?P<y2>{YEAR}))?",
)
@_rule("range of days", rf"(?P<d>{DAY}) and (?P<d2>{DAY}) (?P<m>{MONTH})(?:,? (?P<y2>{YEAR}))?")
@_rule(
    "range of days",
    rf"(?P<d>{DAY})(?: (?P<m>{MONTH}))?{TO}(?P<d2>{DAY}) (?P<m2>{MONTH})(?:,? (?P<y2>{YEAR}))?",
)
def _day_range(match: re.Match[str], context: Context) -> Time | None:
    group = match.groupdict()
    month = month_number(group["m"] or group["m2"])
    last_month = month_number(group.get("m2") or group["m"])
    day, last_day = leading_number(group["d"]), leading_number(group["d2"])
    first: dt.date | None
    if year := group.get("y") or group.get("y2"):
        first = day_of(int(year), month, day)
    else:
        first = of_some_year(context, match, month, day)
    if first is None:
        return values.unknown("days")
    last = day_of(first.year + (last_month < month), last_month, last_day)
    return values.days(first, last) if last and last >= first else None


@_rule("day of the month", OF_MONTH)
def _day_of_month(match: re.Match[str], context: Context) -> Time | None:
    written, day = context.written_on, leading_number(match["d"])
    if written is None or day == 0:
        return values.unknown("day") if day else None
    if (match["month"] or "").startswith(" of last"):
        back = 1
    elif is_ahead(context, match.start()):
        back = -int(day < written.day)
    else:
        back = int(day > written.day)
    month = values.shift_months(written.replace(day=1), -back)
    value = day_of(month.year, month.month, day)
    return values.day(value) if value else None


@_rule("full date", rf"(?P<m>{MONTH}) (?P<d>{DAY})(?:,|\b) ?(?P<y>{YEAR})\b")
@_rule("full date", rf"(?P<d>{DAY})(?: of)? (?P<m>{MONTH}),? (?P<y>{YEAR})\b")
def _full(match: re.Match[str], context: Context) -> Time | None:
    value = day_of(int(match["y"]), month_number(match["m"]), leading_number(match["d"]))
    return values.day(value) if value else None


@_rule(
    "day and month, nearest year",
    rf"(?:(?P<back>last) )?(?P<m>{MONTH}) (?P<d>{DAY})(?![\d%])(?!,? ?\d{{3}}){_OF_YEAR}",
)
@_rule(
    "day and month, nearest year",
    rf"(?:(?P<back>last) )?(?P<d>{DAY})(?: of)? (?P<m>{MONTH})(?!\w){_OF_YEAR}",
)
def _month_day(match: re.Match[str], context: Context) -> Time | None:
    month, day = month_number(match["m"]), leading_number(match["d"])
    value = of_some_year(context, match, month, day)
    if value is None:
        return values.day_without_year(month, day) if day_of(2000, month, day) else None
    if match["year"] and context.written_on:
        told = day_of(context.written_on.year + _SHIFTS[match["year"]], month, day)
        return values.day(told) if told else values.unknown("day")  # "29 February last year"
    if match["back"] and context.written_on and value > context.written_on:
        value = day_of(value.year - 1, month, day) or value
    return values.day(value)
