"""Marks that would hide each other stand above one another, and no lane grows without end."""

import pandas as pd
import pytest

from summitry.charts import stacks

NEAR = pd.Timedelta(days=5)


def stacked(*days: int, long: int = 0) -> tuple[list[float], float]:
    first = pd.Timestamp("2030-01-01") + pd.to_timedelta(pd.Series(days, dtype="int64"), unit="D")
    return stacks.heights(first, first + pd.Timedelta(days=long), NEAR)


@pytest.mark.parametrize(
    ("days", "long", "heights"),
    [
        pytest.param((), 0, [], id="no mark"),
        pytest.param((0, 6, 12), 0, [0, 0, 0], id="marks far from each other"),
        pytest.param((0, 3, 6, 9), 0, [0, 1, 0, 1], id="marks near each other take turns"),
        pytest.param((0, 6), 4, [0, 1], id="marks of several days"),
        pytest.param((0, 0, 0), 0, [0, 1, 2], id="marks of one day"),
    ],
)
def test_marks_that_would_hide_each_other_stand_above_one_another(
    days: tuple[int, ...], long: int, heights: list[float]
) -> None:
    assert stacked(*days, long=long)[0] == heights


@pytest.mark.parametrize("number", [2, 8, 9, 12, 24, 60, 500])
def test_many_of_one_day_move_together_until_the_lane_is_as_high_as_it_may_be(number: int) -> None:
    heights, depth = stacked(*[0] * number)
    assert heights == sorted(set(heights))
    assert heights[-1] == pytest.approx(depth - 1)
    assert depth == (number if number <= 8 else max(8, min(0.7 * number, 17)))
