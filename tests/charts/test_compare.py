"""Charts of two sides: their specifications, where names stand, and the sentences that they say."""

import json
from collections.abc import Callable

import altair as alt
import pandas as pd
import pytest

from summitry.charts import compare as drawing
from summitry.charts import distinctive as apart
from summitry.charts import hits

COLOURS, LABELS = ("#8C7AE6", "#A08A1F"), ("Chile", "Norway")
SPECS = {
    "butterfly": lambda: drawing.butterfly(COLOURS, 20.0),
    "slope": lambda: drawing.slope(LABELS, COLOURS),
    "words": lambda: apart.words(COLOURS, 3.0),
    "hits": lambda: hits.bars(LABELS, COLOURS),
    "hits of many visits": lambda: hits.bars((), ()),
}
FRAME = pd.DataFrame(
    {
        "sector_code": ["t", "e", "f"],
        "sector": ["Trade", "Energy", "Fisheries"],
        "change": ["continued", "new", "dropped"],
        "count_one": [4, 0, 4],
        "per_1000_one": [4.0, 0.0, 4.0],
        "low_one": [1.5, 0.0, 1.5],
        "high_one": [10.0, 3.8, 10.0],
        "count_other": [9, 2, 0],
        "per_1000_other": [9.0, 2.0, 0.0],
        "low_other": [4.7, 0.5, 0.0],
        "high_other": [17.0, 7.3, 3.8],
    }
)
WORDS = pd.DataFrame({"word": ["ice", "ore"], "side": ["Norway", "Chile"], "side_code": ["other", "one"], "z": [2.5, -1.0], "is_clear": [True, False]})  # fmt: skip


@pytest.mark.parametrize("build", SPECS.values(), ids=SPECS)
def test_a_specification_is_valid_built_once_without_rows_and_can_be_clicked(build, parts: Callable) -> None:
    spec = build()
    assert spec is build()
    alt.Chart.from_dict({**spec, "data": {"name": "rows"}}, validate=True)
    found = list(parts(spec))
    assert not any("data" in part or "datasets" in part or "href" in part for part in found)
    assert any("select" in part for part in found)
    assert any(part.get("cursor") == "pointer" for part in found)


@pytest.mark.parametrize("build", SPECS.values(), ids=SPECS)
def test_an_axis_with_numbers_says_what_it_counts_and_names_no_negative_ones(build, parts: Callable) -> None:
    axes = [part["x"] for part in parts(build()) if isinstance(part.get("x"), dict)]
    assert any(axis.get("title") for axis in axes)
    if build in (SPECS["butterfly"], SPECS["words"]):
        assert "abs(datum.value)" in json.dumps(build())


def test_a_side_without_a_mention_has_no_mark_and_no_name(parts: Callable) -> None:
    drawn = drawing.sloped(FRAME).set_index("sector_code")
    assert pd.isna(drawn.at["e", "name_at_one"])
    assert pd.isna(drawn.at["f", "name_at_other"])
    filters = [part["filter"] for part in parts(drawing.slope(LABELS, COLOURS)) if "filter" in part]
    assert {"datum.count_one > 0", "datum.count_other > 0"} <= set(map(str, filters))


def test_names_do_not_lie_on_each_other() -> None:
    drawn = drawing.sloped(FRAME).set_index("sector_code")
    apart = abs(drawn.at["t", "name_at_one"] - drawn.at["f", "name_at_one"])
    assert apart == pytest.approx(9.0 * 15 / 460)
    assert drawn.at["t", "name_at_one"] + drawn.at["f", "name_at_one"] == pytest.approx(2 * 4)


def test_names_at_the_bottom_stay_above_it() -> None:
    low = FRAME.assign(per_1000_one=[0.1, 0.1, 0.1], count_one=1)
    assert sorted(drawing.sloped(low)["name_at_one"]) == pytest.approx([0, 0.3, 0.6], abs=0.02)


def test_only_the_densest_sectors_and_those_that_differ_most_are_named() -> None:
    many = pd.concat([FRAME.iloc[[0]]] * 20, ignore_index=True)
    drawn = drawing.sloped(many.assign(per_1000_one=[90.0, *range(19)], per_1000_other=[90.0] + [0.0] * 19))
    assert drawn["is_named"].tolist() == [True, *[False] * 9, *[True] * 10]


def test_charts_say_what_they_show() -> None:
    said = drawing.describe_butterfly(FRAME, LABELS)
    assert "Chile: Trade leads with 4.0, between 1.5 and 10.0." in said
    assert "Norway: Trade leads with 9.0" in said
    said = drawing.describe_slope(FRAME, LABELS)
    assert "Most more on the right: Trade, 4.0 to 9.0." in said
    assert "Most less on the right: Fisheries, 4.0 to 0.0." in said
    assert drawing.title_slope(FRAME) == "They differ most on trade"
    assert (
        drawing.title_butterfly(FRAME)
        == "Most spoken of: trade and fisheries on the first side, trade on the second"
    )
    assert drawing.title_butterfly(FRAME.head(2)) == "Most spoken of on both sides: trade"
    said = apart.describe_words(WORDS, LABELS)
    assert "2 words, 1 of them clear. Chile: ore. Norway: ice." in said
    assert apart.title_words(WORDS) == "Most distinctive: “ice”, of Norway"
    assert apart.title_words(WORDS.tail(1)) == "No word is clearly more of one side than of the other"


def test_charts_without_rows_say_so() -> None:
    for describe in (drawing.describe_butterfly, drawing.describe_slope):
        assert "Neither side" in describe(FRAME.head(0), LABELS)
    assert "No word" in apart.describe_words(WORDS.head(0), LABELS)
    assert drawing.reach(FRAME.head(0)) > 0
    assert apart.reach_of_words(WORDS.head(0)) == 3.0
    assert drawing.sloped(FRAME.head(0)).empty


def test_axes_reach_to_the_longest_interval_and_the_longest_bar() -> None:
    assert drawing.reach(FRAME) >= 17.0
    assert apart.reach_of_words(WORDS.assign(z=[5.0, -6.0])) >= 6.0
