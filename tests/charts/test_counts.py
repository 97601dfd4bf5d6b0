"""Bars and grids of counts: their specifications and the sentences that they say."""

import altair as alt
import pandas as pd
import pytest

from summitry.charts import counts, palette
from summitry.charts.counts import Colours, Field

SPEAKER, SECTOR = Field("speaker", "Speaker", "speaker"), Field("sector", "Sector", "sector_code")
QUOTES, COUNTRY = Field("quotes", "Statements", "quotes"), Field("country", "Country", "country_code")
LANDS = Colours(COUNTRY, ("Chile", "Norway"), tuple(palette.of_countries(["a", "b"])))
SPLIT = LANDS._replace(is_split=True)
SPECS = {
    "bars": lambda: counts.bars(SPEAKER, QUOTES),
    "coloured": lambda: counts.bars(SPEAKER, QUOTES, LANDS),
    "split": lambda: counts.bars(SPEAKER, QUOTES, SPLIT),
    "grid": lambda: counts.grid(SECTOR, SPEAKER, QUOTES),
}
FRAME = pd.DataFrame(
    {
        "speaker": ["Ana", "Bo", "Bo"],
        "sector_code": ["t", "t", "e"],
        "sector": ["Trade", "Trade", "Energy"],
        "country": ["Chile", "Norway", "Norway"],
        "quotes": [3, 2, 2],
    }
)


@pytest.mark.parametrize("build", SPECS.values(), ids=SPECS)
def test_a_specification_is_valid_built_once_and_holds_no_rows(build) -> None:
    assert build() is build()
    alt.Chart.from_dict({**build(), "data": {"name": "rows"}}, validate=True)
    assert "datasets" not in build()


@pytest.mark.parametrize("build", SPECS.values(), ids=SPECS)
def test_marks_and_their_numbers_can_be_clicked(build) -> None:
    spec = build()
    # The sum of several segments opens none of them, the name of a row no cell.
    drawn = [layer for layer in spec["layer"] if "aggregate" not in str(layer)]
    clicked = [layer for layer in drawn if layer["mark"].get("cursor") == "pointer"]
    assert len(spec["params"]) == len(clicked) == len(drawn)


def test_bars_stand_beside_each_other_only_where_colours_split_them() -> None:
    assert "yOffset" in counts.bars(SPEAKER, QUOTES, SPLIT)["layer"][0]["encoding"]
    assert "yOffset" not in counts.bars(SPEAKER, QUOTES, LANDS)["layer"][0]["encoding"]


def test_the_legend_names_what_is_drawn_and_one_colour_needs_none() -> None:
    assert [entry.label for entry in counts.key(LANDS, FRAME)] == ["Chile", "Norway"]
    assert counts.key(LANDS, FRAME.head(1)) == []


def test_what_has_no_colour_of_its_own_is_one_entry_of_the_legend() -> None:
    lands = tuple("ABCDEFGHI")
    many = Colours(COUNTRY, lands, tuple(palette.of_countries(lands)))
    assert [entry.label for entry in counts.key(many, pd.DataFrame({"country": lands}))] == [
        *"ABCDEF",
        "3 others",
    ]


def test_many_colours_stand_in_one_row() -> None:
    lands = tuple("ABCDE")
    many = Colours(COUNTRY, lands, tuple(palette.of_countries(lands)), is_split=True)
    assert "yOffset" not in counts.bars(SPEAKER, QUOTES, many)["layer"][0]["encoding"]


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        pytest.param([3, 2, 2], "Most often: bo, 4 of 7", id="the commonest, of how many"),
        pytest.param([4, 2, 2], "Most often, 4 each: ana and bo", id="two are as common"),
    ],
)
def test_the_title_of_kinds_says_how_many_of_how_many(numbers: list[int], said: str) -> None:
    assert counts.title_share(FRAME.assign(quotes=numbers), SPEAKER, QUOTES) == said


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        pytest.param([3, 2, 2], "Bo is heard most often", id="one leads with the sum of his rows"),
        pytest.param([4, 2, 2], "Ana and Bo are heard equally often", id="two are alike"),
        pytest.param([2, 2, 2], "Ana and 2 others are heard equally often", id="three are alike"),
        pytest.param([2, 2, 1], "Ana and Bo are heard most often", id="two of three share the lead"),
    ],
)
def test_the_title_of_bars_names_who_leads_and_tells_of_a_tie(numbers: list[int], said: str) -> None:
    frame = FRAME.assign(quotes=numbers)
    if numbers[0] == numbers[1]:
        frame["speaker"] = ["Ana", "Bo", "Cy"]
    assert counts.title_bars(frame, SPEAKER, QUOTES, "heard most often") == said


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        pytest.param([3, 2, 2], "Most: Ana on trade, 3 statements", id="one cell is the highest"),
        pytest.param([3, 3, 2], "Most: Ana on trade, 3 statements, as in 1 other cell", id="two are"),
        pytest.param([1, 9, 9], "Most: Ana on trade, 1 statement", id="of those that are told"),
    ],
)
def test_the_title_of_a_grid_names_its_highest_cell(numbers: list[int], said: str) -> None:
    frame, untold = FRAME.assign(quotes=numbers), ("Bo",) if max(numbers) == 9 else ()
    assert counts.title_grid(frame, SPEAKER, SECTOR, QUOTES, untold) == said
    assert (
        counts.title_grid(frame, SPEAKER, SECTOR, QUOTES, ("Ana", "Bo"))
        == "No statement tells both speaker and sector"
    )


def test_bars_say_who_leads() -> None:
    said = counts.describe_bars(FRAME, SPEAKER, QUOTES)
    assert said == "Bar chart of statements by speaker: 2 in all. Most: Bo, 4."
    assert "nothing to count" in counts.describe_bars(FRAME.head(0), SPEAKER, QUOTES)


def test_a_grid_says_its_size_and_its_highest_cell() -> None:
    said = counts.describe_grid(FRAME, SECTOR, SPEAKER, QUOTES)
    assert said.endswith("2 rows, 2 columns. Most: Trade, Ana, 3.")
    assert "nothing to count" in counts.describe_grid(FRAME.head(0), SECTOR, SPEAKER, QUOTES)


def test_a_country_keeps_its_colour_and_has_none_of_the_first_two_visits() -> None:
    assert palette.of_countries(["a", "b"]) == palette.of_countries(["a", "b", "c"])[:2]
    assert not set(palette.of_countries("abcdef")) & set(palette.of_visits("ab"))
