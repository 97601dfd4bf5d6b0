"""Shares and their intervals."""

import pytest

from summitry.evaluation.scores import Found, Score, pooled, wilson


@pytest.mark.parametrize(
    ("hits", "trials", "low", "high"),
    # From the interval's formula by hand; 8 of 10 is the usual textbook case.
    [(8, 10, 0.490, 0.943), (0, 5, 0.0, 0.434), (5, 5, 0.566, 1.0), (0, 0, 0.0, 1.0)],
)
def test_the_interval_is_that_of_wilson(hits: int, trials: int, low: float, high: float) -> None:
    assert wilson(hits, trials) == (pytest.approx(low, abs=0.001), pytest.approx(high, abs=0.001))


def score(hits: int, extras: int, misses: int) -> Score:
    rows = [Found("a", str(number)) for number in range(hits + extras + misses)]
    return Score(rows[:hits], rows[hits : hits + extras], rows[hits + extras :], {"a"})


def test_precision_and_recall_are_shares_of_what_was_found_and_expected() -> None:
    found = Score()
    found.add("a", dict.fromkeys("xyz"), ["x", "y", "v", "w"])
    assert (found.precision, found.recall) == (pytest.approx(2 / 3), 0.5)
    assert found.f1 == pytest.approx(4 / 7)
    assert (Score().precision, Score().recall, Score().f1) == (1, 1, 1)


def test_intervals_hold_their_shares_and_narrow_with_more_rows() -> None:
    few, many = score(8, 2, 3), score(80, 20, 30)
    for share in ("precision", "recall", "f1"):
        low, high = getattr(few, f"{share}_interval")()
        assert 0 < low < getattr(few, share) < high < 1
        narrow = getattr(many, f"{share}_interval")()
        assert low < narrow[0] < narrow[1] < high


def test_the_interval_of_f1_is_that_of_hits_among_all_rows() -> None:
    low, high = wilson(8, 13)
    assert score(8, 2, 3).f1_interval() == (
        pytest.approx(2 * low / (1 + low)),
        pytest.approx(2 * high / (1 + high)),
    )


def test_several_scores_as_one() -> None:
    both = pooled([score(1, 2, 0), score(3, 0, 1)])
    assert (len(both.hits), len(both.extras), len(both.misses), both.articles) == (4, 2, 1, {"a"})
