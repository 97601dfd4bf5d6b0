"""Times as values: EDTF notation (ISO 8601-2, levels 0 and 1) with first and last day."""

import calendar
import datetime as dt
from typing import NamedTuple

SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
SEASONS = {"spring": SPRING, "summer": SUMMER, "autumn": AUTUMN, "fall": AUTUMN, "winter": WINTER}
# Northern meteorological seasons: first month, counted within the year that the notation names.
_FIRST_MONTH = {SPRING: 3, SUMMER: 6, AUTUMN: 9, WINTER: 12}


class Time(NamedTuple):
    """A time: notation, first and last day, precision. A vague or unresolved time has no days."""

    edtf: str | None
    from_on: dt.date | None
    to_on: dt.date | None
    precision_code: str


PAST = Time(None, None, None, "past")
FUTURE = Time(None, None, None, "future")


def unknown(precision: str) -> Time:
    """A time whose words are exact but which nothing in the text fixes in the calendar."""
    return Time(None, None, None, precision)


def day(value: dt.date) -> Time:
    """One day."""
    return Time(value.isoformat(), value, value, "day")


def day_without_year(month: int, number: int) -> Time:
    """A day of no known year: `XXXX-02-27`."""
    return Time(f"XXXX-{month:02}-{number:02}", None, None, "day")


def days(first: dt.date, last: dt.date, precision: str = "days") -> Time:
    """From one day to another, both included."""
    if first == last:
        return day(first)
    return Time(f"{first.isoformat()}/{last.isoformat()}", first, last, precision)


def week(value: dt.date) -> Time:
    """The week, Monday to Sunday, in which `value` lies."""
    monday = value - dt.timedelta(days=value.weekday())
    return days(monday, monday + dt.timedelta(days=6), "week")


def month(year_: int, number: int) -> Time:
    """One month."""
    last = calendar.monthrange(year_, number)[1]
    return Time(f"{year_:04}-{number:02}", dt.date(year_, number, 1), dt.date(year_, number, last), "month")


def months(first: Time, last: Time) -> Time:
    """From one month to another."""
    if first.edtf == last.edtf:
        return first
    return Time(f"{first.edtf}/{last.edtf}", first.from_on, last.to_on, "months")


def season(year_: int, code: int) -> Time:
    """One season; winter begins in December of the year that names it."""
    start = dt.date(year_, _FIRST_MONTH[code], 1)
    end = shift_months(start, 3) - dt.timedelta(days=1)
    return Time(f"{year_:04}-{code}", start, end, "season")


def season_around(value: dt.date, code: int) -> int:
    """The year of the last season of that name that had begun on `value`."""
    return value.year if value >= dt.date(value.year, _FIRST_MONTH[code], 1) else value.year - 1


def year(number: int) -> Time:
    """One year."""
    return Time(f"{number:04}", dt.date(number, 1, 1), dt.date(number, 12, 31), "year")


def years(first: int, last: int) -> Time:
    """From one year to another."""
    if first == last:
        return year(first)
    return Time(f"{first:04}/{last:04}", dt.date(first, 1, 1), dt.date(last, 12, 31), "years")


def decade(first: int) -> Time:
    """Ten years from `first`, as in "the 1990s"."""
    return Time(f"{first // 10}X", dt.date(first, 1, 1), dt.date(first + 9, 12, 31), "years")


def shift_months(value: dt.date, number: int) -> dt.date:
    """`value` moved by whole months; a day that the month does not have becomes its last."""
    index = value.year * 12 + value.month - 1 + number
    year_, month_ = divmod(index, 12)
    return dt.date(year_, month_ + 1, min(value.day, calendar.monthrange(year_, month_ + 1)[1]))
