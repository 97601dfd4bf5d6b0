"""Days and periods in words."""

import datetime as dt

import pytest

from summitry.filters import NOT_STATED
from summitry.summaries import (
    days,
)


@pytest.mark.parametrize(
    ("first", "last", "more", "words"),
    [
        pytest.param(None, None, {}, "Undated", id="no day"),
        pytest.param(dt.date(2030, 1, 5), None, {}, "5 Jan 2030", id="a day"),
        pytest.param(dt.date(2030, 1, 5), dt.date(2030, 1, 7), {}, "5–7 Jan 2030", id="days of a month"),
        pytest.param(dt.date(2030, 1, 30), dt.date(2030, 2, 2), {}, "30 Jan – 2 Feb 2030", id="days of two months"),
        pytest.param(dt.date(2029, 12, 30), dt.date(2030, 1, 2), {}, "30 Dec 2029 – 2 Jan 2030", id="days of two years"),
        pytest.param(dt.date(2030, 3, 1), dt.date(2030, 3, 31), {"precision": "month"}, "Mar 2030", id="a month"),
        pytest.param(dt.date(2030, 1, 1), dt.date(2030, 12, 31), {"precision": "year"}, "2030", id="a year"),
        pytest.param(dt.date(2028, 1, 1), dt.date(2030, 12, 31), {"precision": "years"}, "2028–2030", id="years"),
        pytest.param(dt.date(2030, 3, 1), dt.date(2030, 5, 31), {"precision": "season", "edtf": "2030-21"}, "spring 2030", id="a season"),
    ],
)  # fmt: skip
def test_a_time_is_never_said_more_exactly_than_it_is_known(first, last, more, words) -> None:
    assert days.say(first, last, **more) == words


@pytest.mark.parametrize(
    ("written", "words"),
    [("2030-03-05", "5 Mar 2030"), ("2030-03", "Mar 2030"), ("2030", "2030"), ("2030-13", "2030-13"), (NOT_STATED, NOT_STATED)],
    ids=["a day", "a month", "a year", "no month", "nothing stated"],
)  # fmt: skip
def test_a_period_of_a_table_is_said_in_words(written: str, words: str) -> None:
    assert days.period(written) == words
