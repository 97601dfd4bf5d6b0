"""Articles grouped by their days, with a year or without."""

import datetime as dt

import pytest

from summitry.yearless import Known, grouped

SPRING, LATER, OTHER_YEAR = dt.date(2031, 4, 10), dt.date(2031, 4, 14), dt.date(2033, 4, 12)


@pytest.mark.parametrize(
    ("known", "groups"),
    [
        pytest.param([], [], id="no articles, no groups"),
        pytest.param([(LATER, None), (SPRING, None)], [[1, 0]], id="days that are near"),
        pytest.param([(SPRING, None), (OTHER_YEAR, None)], [[0], [1]], id="days of two years"),
        pytest.param([(SPRING, None), (None, (4, 13))], [[0, 1]], id="month and day that fit"),
        pytest.param([(SPRING, None), (None, (9, 1))], [[0], [1]], id="month and day that contradict"),
        pytest.param([(SPRING, None), (OTHER_YEAR, None), (None, (4, 11))], [[0], [1]], id="month and day that fit two"),
        pytest.param([(dt.date(2031, 12, 30), None), (None, (1, 2))], [[0, 1]], id="month and day across the turn of the year"),
        pytest.param([(None, (12, 30)), (None, (6, 1)), (None, (1, 2))], [[2, 0], [1]], id="months and days alone, across the turn of the year"),
        pytest.param([(None, (2, 29)), (None, (3, 1))], [[0, 1]], id="a leap day"),
        pytest.param([(dt.date(1, 1, 1), None), (dt.date(9999, 12, 31), None), (None, (6, 1))], [[0], [1], [2]], id="the ends of the calendar"),
        pytest.param([(SPRING, None), (None, None)], [[0, 1]], id="no day at all joins the only group"),
        pytest.param([(SPRING, None), (OTHER_YEAR, None), (None, None)], [[0], [1]], id="no day at all joins none of two"),
        pytest.param([(None, None), (None, None)], [[0, 1]], id="articles without any day"),
    ],
)  # fmt: skip
def test_articles_on_the_same_days_are_one_group(known: list[Known], groups: list[list[int]]) -> None:
    assert grouped(known, 5) == groups
