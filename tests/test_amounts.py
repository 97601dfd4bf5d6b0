"""Amounts: what the figures count, each way of telling how much, and their chart."""

import datetime as dt
from collections.abc import Callable

import altair as alt
import pandas as pd
import pytest

from summitry.charts import figures as drawing
from summitry.charts import palette
from summitry.corpus import Corpus
from summitry.summaries import amounts, articles, slices

FIRST = "Trade grew to over $2 billion in 2029. Trade with others fell by 12.5 percent. No firm closed."
LATER = "Some 40 Norwegian firms work there. Trade stood at $3 billion. Trade of $3 billion is little."


def figure(words: str, value: float, unit: str, counted: str | None = None, bound: str = "exact", **more: object) -> tuple:  # fmt: skip
    return ("figures", words, {"value": value, "unit": unit, "counted": counted, "bound": bound, **more})


@pytest.fixture(scope="module")
def told(made: Callable[..., Corpus]) -> Corpus:
    return made(
        [
            {
                "article_id": "later", "body": LATER, "visit_id": "v2", "published_on": dt.date(2031, 5, 6),
                "found": [
                    figure("Some 40 Norwegian firms", 40, "firms", "Norwegian firms", "about"),
                    figure("$3 billion.", 3e9, "USD", "trade"),
                    figure("$3 billion is", 3e9, "USD", "Trade"),
                ],
            },
            {
                "article_id": "first", "body": FIRST, "visit_id": "v1", "published_on": dt.date(2030, 1, 2),
                "found": [
                    figure("over $2 billion", 2e9, "USD", "Trade", "more than", as_of="2028-11/2029"),
                    figure("12.5 percent", 12.5, "percent", "trade with others"),
                    figure("No firm", 0, "firm"),
                ],
            },
        ],
        [{"visit_id": "v1", "label": "One", "from_on": dt.date(2030, 1, 1)}, {"visit_id": "v2", "label": "Two", "from_on": dt.date(2031, 5, 5)}],
    )  # fmt: skip


def test_the_same_thing_stands_together_by_date(told: Corpus) -> None:
    frame, marks = amounts.ways(told, told, 25)
    assert frame[["thing", "lane", "said", "visit", "figures"]].to_numpy().tolist() == [
        ["Trade, US dollars", 1, "over 2 bn (2028 to 2029)", "One", 1],
        ["Trade, US dollars", 2, "3 bn", "Two", 2],
        ["Trade with others, percent", 1, "12.5%", "One", 1],
        ["Norwegian firms", 1, "about 40", "Two", 1],
    ]
    named = articles.named(told)
    assert [len(slices.rows(told, mark.part, named)) for mark in marks] == frame["figures"].tolist()
    assert amounts.finding(frame) == "Trade, US dollars: over 2 bn (2028 to 2029), 3 bn"


def test_sums_that_are_of_nothing_told_are_no_finding(made: Callable[..., Corpus]) -> None:
    sums = [figure("$1 billion", 1e9, "USD"), figure("$2 billion", 2e9, "USD")]
    article = {
        "article_id": "a",
        "body": "They pledged $1 billion and then $2 billion for four mills and five mills.",
    }
    bare = made([{**article, "found": sums}])
    frame, _ = amounts.ways(bare, bare, 25)
    assert set(frame["thing"]) == {"US dollars"}
    assert amounts.finding(frame) == "It is not told what the amounts are of"
    mills = [figure("four mills", 4, "mills", "mills"), figure("five mills", 5, "mills", "mills")]
    both = made([{**article, "found": [*sums, *mills]}])
    assert amounts.finding(amounts.ways(both, both, 25)[0]) == "Mills: 4, 5"


def test_things_that_are_each_told_once_are_counted(made: Callable[..., Corpus]) -> None:
    body = "They opened four mills and five ports."
    mills = ("figures", "four mills", {"value": 4.0, "bound": "exact", "unit": "mills", "counted": "mills"})
    ports = ("figures", "five ports", {"value": 5.0, "bound": "exact", "unit": "ports", "counted": "ports"})
    two = made([{"article_id": "a", "body": body, "found": [mills, ports]}])
    assert amounts.finding(amounts.ways(two, two, 25)[0]) == "2 things, each told once"
    one = made([{"article_id": "a", "body": body, "found": [mills]}])
    assert amounts.finding(amounts.ways(one, one, 25)[0]) == "Mills: 4"


def test_what_is_told_most_often_is_kept(told: Corpus) -> None:
    frame, _ = amounts.ways(told, told, 1)
    assert set(frame["thing"]) == {"Trade, US dollars"}


def test_articles_that_count_the_same_thing_in_other_words_stand_together(corpus: Corpus) -> None:
    frame, _ = amounts.ways(corpus, corpus, 25)
    assert frame["figures"].sum() == len(corpus["figures"])
    compared = corpus["figure_conflicts"].groupby("conflict_id", observed=True)
    for _, rows in compared:
        counted = frame[frame["thing"].str.casefold() == rows["counted"].iloc[0].casefold()]
        assert counted["figures"].sum() == len(rows)


@pytest.mark.parametrize(
    ("value", "value_to", "bound", "said"),
    [
        (60, None, "exact", "60"),
        (1200, None, "at least", "at least 1,200"),
        (5e8, 7e8, "about", "about 500 m to 700 m"),
        (1e12, None, "almost", "almost 1 tn"),
        (3.85e10, None, "more than", "over 38.5 bn"),
        (0.5, None, "less than", "under 0.5"),
    ],
)
def test_how_much_in_short(value: float, value_to: float | None, bound: str, said: str) -> None:
    assert amounts.short(value, value_to, bound) == said


def test_nothing_is_said_where_nothing_is_counted(made: Callable[..., Corpus]) -> None:
    empty = made([])
    frame, marks = amounts.ways(empty, empty, 25)
    assert frame.empty
    assert marks == []
    assert amounts.finding(frame) == "Nothing is counted"
    assert drawing.describe(frame).startswith("No figure")


@pytest.mark.parametrize("is_far", [True, False])
def test_the_chart_is_valid_built_once_and_can_be_clicked(is_far: bool) -> None:
    spec = drawing.dots(("One", "Two"), ("#111111", "#222222"), is_far=is_far)
    assert spec is drawing.dots(("One", "Two"), ("#111111", "#222222"), is_far=is_far)
    alt.Chart.from_dict({**spec, "data": {"name": "rows"}}, validate=True)
    assert len(spec["params"]) == 2


@pytest.mark.parametrize(
    ("amounts_told", "far"),
    [
        pytest.param([60.0, 60.0, 70.0], False, id="a few dozen of each stand on an even scale"),
        pytest.param([60.0, 2e9], True, id="dozens and billions stand on one of powers of ten"),
    ],
)
def test_the_scale_fits_the_amounts(amounts_told: list[float], far: bool) -> None:
    assert drawing.reaches_far(pd.DataFrame({"value": amounts_told})) is far


def test_the_legend_names_bounds_that_are_drawn_and_visits_with_a_colour(told: Corpus) -> None:
    frame, _ = amounts.ways(told, told, 25)
    legend = drawing.key(frame, {"One": "#111111", "Two": palette.OTHER, "Three": "#333333"})
    assert [entry.label for entry in legend] == [
        "Exactly",
        "About",
        "More than, or at least",
        "One",
        "Other visits",
    ]
    assert (
        "Most often: Trade, US dollars, told in 2 ways: over 2 bn (2028 to 2029), 3 bn."
        in drawing.describe(frame)
    )
