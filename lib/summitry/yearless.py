"""Days of which month and day are known and the year is not, and articles grouped by their days, with a year or without."""

import datetime as dt
from collections.abc import Iterator, Sequence

from summitry.city_lines import Dateline
from summitry.headers import day_of

MonthDay = tuple[int, int]
# Of an article its day, else its month and day, as far as they are known.
Known = tuple[dt.date | None, MonthDay | None]
_LEAP_YEAR = 2000
_DAYS_OF_A_YEAR = 366


def month_and_day(line: Dateline | None, event_edtf: str | None) -> MonthDay | None:
    """Month and day of an article: those of its dateline, else those of its talks, `XXXX-02-27`."""
    if line and line.month and line.day and day_of(_LEAP_YEAR, line.month, line.day):
        return line.month, line.day
    if event_edtf and event_edtf.startswith("XXXX-"):
        return int(event_edtf[5:7]), int(event_edtf[8:10])
    return None


def grouped(known: Sequence[Known], apart: int) -> list[list[int]]:
    """Group articles, by their numbers, whose days lie at most `apart` days from each other, directly or through others between them.

    Returns:
        Groups by days, those with a year first. Month and day alone join the only group that they fit in some year;
        where they fit none they make a group of their own, where several, they are left out. An article that tells
        neither joins the only group that there is, or those like it where there is none; else it is left out.
    """
    groups = _chains([(day.toordinal(), number) for number, (day, _) in enumerate(known) if day], apart)
    yearless = [(month_day, number) for number, (day, month_day) in enumerate(known) if month_day and not day]
    if yearless:
        near = _near(groups, known, apart)
        unfit = []
        for month_day, number in yearless:
            fitting = near.get(_of_year(month_day), set())
            if len(fitting) == 1:
                groups[min(fitting)].append(number)
            elif not fitting:
                unfit.append((_of_year(month_day), number))
        groups += _around_the_year(_chains(unfit, apart), known, apart)
    neither = [number for number, (day, month_day) in enumerate(known) if not day and not month_day]
    if len(groups) == 1:
        groups[0].extend(neither)
    elif not groups and neither:
        groups.append(neither)
    return groups


def _chains(days: Sequence[tuple[int, int]], apart: int) -> list[list[int]]:
    """The numbers of articles whose days, counted in days, follow each other closely enough."""
    groups: list[list[int]] = []
    last: int | None = None
    for day, number in sorted(days):
        if last is not None and day - last <= apart:
            groups[-1].append(number)
        else:
            groups.append([number])
        last = day
    return groups


def _near(groups: Sequence[Sequence[int]], known: Sequence[Known], apart: int) -> dict[int, set[int]]:
    """Day of the year -> the groups that it fits."""
    found: dict[int, set[int]] = {}
    for index, group in enumerate(groups):
        for of_year in {_of_year((day.month, day.day)) for number in group if (day := known[number][0])}:
            for other in range(of_year - apart, of_year + apart + 1):
                found.setdefault(other % _DAYS_OF_A_YEAR, set()).add(index)
    return found


def _around_the_year(groups: list[list[int]], known: Sequence[Known], apart: int) -> Iterator[list[int]]:
    """The groups of days without a year, the last joined to the first where they meet at the turn of the year."""
    if len(groups) > 1:
        first, last = known[groups[0][0]][1], known[groups[-1][-1]][1]
        if first and last and _of_year(first) + _DAYS_OF_A_YEAR - _of_year(last) <= apart:
            groups[0] += groups.pop()
    yield from groups


def _of_year(month_day: MonthDay) -> int:
    """The number of a day in a leap year, from 0."""
    return dt.date(_LEAP_YEAR, *month_day).timetuple().tm_yday - 1
