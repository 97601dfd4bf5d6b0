"""Charts: their specifications and the sentences that they say; never their pixels."""

import json
import re
from collections.abc import Callable

import altair as alt
import pandas as pd
import pytest

from summitry.charts import documents, palette, pictures, sectors, timeline
from summitry.charts.base import IS_NARROW, Spec
from summitry.charts.grids import placed
from summitry.corpus import Corpus
from summitry.filters import NOT_STATED
from summitry.summaries import documents as counting
from summitry.summaries import timeline as listing
from summitry.summaries import topics, visits

VISITS = ("Chile in Norway", "Norway in Chile")
COLOURS = ("#2F7DD1", "#D9731A")
SPECS = {
    "bars by visit": lambda: sectors.bars("mentions", VISITS, COLOURS),
    "bars of all": lambda: sectors.bars("per_1000_words"),
    "heat map": lambda: sectors.heat("article", "article_id", "Article"),
    "change": lambda: sectors.change(COLOURS),
    "documents": lambda: documents.bars(("Treaty", "Plan"), 1),
}


@pytest.mark.parametrize("build", SPECS.values(), ids=SPECS)
def test_a_specification_is_valid_and_built_once(build: Callable[[], Spec]) -> None:
    assert build() is build()
    alt.Chart.from_dict({**build(), "data": {"name": "rows"}}, validate=True)


@pytest.mark.parametrize("build", SPECS.values(), ids=SPECS)
def test_a_specification_has_no_rows_no_links_and_something_to_click(
    build: Callable[[], Spec], parts: Callable
) -> None:
    found = list(parts(build()))
    assert not any("data" in part or "datasets" in part or "href" in part for part in found)
    assert any("select" in part for part in found)
    assert any(part.get("cursor") == "pointer" for part in found)


@pytest.mark.parametrize(
    ("rates", "in_series", "apart"),
    [
        pytest.param([(1, 3), (4, 2)], "Trade rose most, energy fell most", "More on trade at the second visit, more on energy at the first visit", id="one more, one less"),
        pytest.param([(1, 3)], "Trade rose", "More on trade at the second visit", id="one sector alone"),
        pytest.param([(3, 1), (2, 1)], "Trade fell most", "More on trade at the first visit", id="less of all"),
        pytest.param([(2, 2)], "Nothing changed", "The two visits do not differ", id="as much of all"),
    ],
)  # fmt: skip
def test_between_other_countries_nothing_rises_or_falls(
    rates: list[tuple[float, float]], in_series: str, apart: str
) -> None:
    frame = pd.DataFrame(rates, columns=["per_1000_before", "per_1000_after"])
    frame["sector"] = ["Trade", "Energy"][: len(frame)]
    assert sectors.title_change(frame) == in_series
    assert sectors.title_change(frame, False) == apart


@pytest.mark.parametrize(
    ("rates", "said"),
    [
        pytest.param([4.0, 2.0], "Most per 1,000 words: trade, 4.0", id="one is densest"),
        pytest.param(
            [4.01, 3.99], "Most per 1,000 words, 4.0 each: trade and energy", id="as dense as is shown"
        ),
    ],
)
def test_the_title_of_the_density_tells_of_a_tie(rates: list[float], said: str) -> None:
    frame = pd.DataFrame({"sector": ["Trade", "Energy"], "per_1000_words": rates})
    assert sectors.title_density(frame) == said


@pytest.mark.parametrize("build", SPECS.values(), ids=SPECS)
def test_every_axis_with_numbers_says_what_it_counts(build: Callable[[], Spec], parts: Callable) -> None:
    axes = [part["x"] for part in parts(build()) if isinstance(part.get("x"), dict)]
    assert any(axis.get("title") or axis["type"] == "nominal" for axis in axes)


def test_the_title_of_a_heat_map_names_no_column_that_is_no_part() -> None:
    frame = pd.DataFrame([("Energy", NOT_STATED, 9), ("Trade", "2030-01", 3)], columns=["sector", "month", "mentions"])  # fmt: skip
    assert sectors.title_heat(frame, "month") == "Most in one month: trade, 3 mentions"
    assert sectors.title_heat(frame.head(1), "month") == "No month is known"
    twice = pd.concat([frame, frame.tail(1)])
    assert sectors.title_heat(twice, "month") == "Most in one month: trade, 3 mentions, as in 1 other cell"


def test_the_title_of_the_mentions_names_all_that_share_the_lead_by_number() -> None:
    frame = pd.DataFrame({"sector": ["Trade", "Fish", "AI"], "mentions": [2, 2, 1]})
    assert sectors.title_mentions(frame) == "Trade and Fish are named most often"
    assert sectors.title_mentions(frame.tail(2)) == "Fish is named most often"
    assert sectors.title_mentions(frame.tail(1)) == "How often is AI named?"


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        pytest.param([3, 2, 1], "Most documents: trade, 5", id="one sector leads with all its kinds"),
        pytest.param([3, 2, 5], "Most documents, 5 each: trade; fish", id="two lead"),
        pytest.param([1, 0, 1], "2 sectors, one document in each", id="none has more than one"),
    ],
)
def test_the_title_of_the_documents_names_the_sectors_with_most(numbers: list[int], said: str) -> None:
    frame = pd.DataFrame({"sector_code": ["t", "t", "f"], "sector": ["Trade", "Trade", "Fish"]})
    assert documents.title(frame.assign(documents=numbers)) == said


def test_the_title_of_the_documents_says_where_no_sector_is_told() -> None:
    frame = pd.DataFrame({"sector_code": [NOT_STATED], "sector": ["No sector found"], "documents": [4]})
    assert documents.title(frame) == "The documents name no sector"


def test_columns_of_a_heat_map_stand_in_the_given_order_whatever_the_order_of_the_rows() -> None:
    rows = [("Jan 2030", "Energy", 3), ("Feb 2030", "Energy", 2), ("Jan 2030", "Trade", 1)]
    frame = pd.DataFrame(rows, columns=["when", "sector", "mentions"]).assign(sector_code="x", month="y")
    heat = sectors.heat("when", "month", "Month")
    for order in (["Feb 2030", "Jan 2030"], ["Jan 2030", "Feb 2030"]):
        drawn = pictures.to_svg(pictures.with_rows(heat, placed(frame, "when", order))).decode()
        heads = re.findall(">([A-Z][a-z]{2} 2030)<", drawn)
        assert heads == order


@pytest.mark.parametrize(("most", "last"), [(1, 2), (2, 2), (3, 3), (17, 17)])
def test_the_axis_of_documents_ends_where_the_longest_bar_does_which_one_document_does_not_fill(
    parts: Callable, most: int, last: int
) -> None:
    drawn = parts(documents.bars(("Treaty",), most))
    domains = [part["domain"] for part in drawn if isinstance(part.get("domain"), list)]
    assert [domain for domain in domains if domain[0] == 0] == [[0, last]]


def test_a_visit_keeps_its_colour_and_no_two_of_the_first_six_share_one() -> None:
    assert palette.of_visits(["a", "b"]) == palette.of_visits(["a", "b", "c"])[:2]
    assert len(set(palette.of_visits("abcdef"))) == 6
    assert palette.of_visits("abcdefgh") == [palette.OTHER] * 2 + palette.of_visits("abcdef")


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels
    ]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_kinds_of_documents_beyond_the_colours_are_one_entry_of_the_legend() -> None:
    kinds = tuple("ABCDEFGHIJ")
    colours = palette.of_kinds(kinds)
    assert len(set(colours[:7])) == 7
    assert set(colours[7:]) == {palette.OTHER}
    legend = documents.key(kinds, pd.DataFrame({"kind": list("ABHIJ")}))
    assert [entry.label for entry in legend] == ["A", "B", "3 other kinds"]
    assert [entry.label for entry in documents.key(kinds, pd.DataFrame({"kind": list("AJ")}))] == ["A", "J"]


@pytest.mark.parametrize("page", ["#FFFFFF", "#0F1620"], ids=["light", "dark"])
@pytest.mark.parametrize("colour", sorted({*palette.of_visits("abcdef"), *palette.STATUSES.values(), *palette.of_kinds("abcdefg"), *palette.SPANS.values()}))  # fmt: skip
def test_every_colour_stands_out_on_a_light_and_on_a_dark_page(colour: str, page: str) -> None:
    assert contrast(colour, page) >= 3


def test_charts_say_what_they_show(corpus: Corpus) -> None:
    by_visit = topics.frequency(corpus, corpus, "visit_id")
    top = by_visit.iloc[0]
    assert top["sector"] in sectors.describe_bars(by_visit, "mentions")
    pair = visits.pair(visits.side_by_side(corpus, corpus))
    assert pair
    compared = visits.compare(corpus, corpus, *pair)
    said = sectors.describe_change(compared, "the first", "the second")
    assert f"{(compared['change'] == 'new').sum()} new" in said
    assert compared.iloc[0]["sector"] in said
    assert sectors.title_change(compared).startswith(compared.iloc[0]["sector"])
    items = listing.items(corpus, corpus)
    assert f"Timeline of {items['from_on'].notna().sum()} dated event reports" in timeline.describe(items)


def test_charts_without_rows_say_so(made: Callable[..., Corpus]) -> None:
    empty = made([])
    assert "No sector" in sectors.describe_bars(topics.frequency(empty, empty, "visit_id"), "mentions")
    assert "No sector" in sectors.describe_heat(topics.frequency(empty, empty, "month"), "month", "Month")
    assert "Neither" in sectors.describe_change(visits.compare(empty, empty, "a", "b"), "a", "b")
    assert "No documents" in documents.describe(counting.by_kind_and_sector(empty), 0)


def test_heads_stand_upright_where_columns_are_narrower_than_they_are_high(parts: Callable) -> None:
    axes = [
        part["axis"] for part in parts(sectors.heat("article", "article_id", "Article")) if part.get("axis")
    ]
    heads = [axis for axis in axes if axis.get("orient") == "top"]
    assert heads
    for axis in heads:
        assert re.search(r"bandwidth\('x'\) < \d+\)\) \? -90 : .* \? 0 : -35", axis["labelAngle"]["expr"])
        assert axis["labelAlign"]["expr"].startswith("!(")


def test_on_a_telephone_heads_are_broken_into_lines_as_wide_as_their_columns() -> None:
    labels = ["Gazette of the North, 2 Jan 2030: First words", "Norway in Chile, undated"]
    frame = pd.DataFrame({"sector": "Trade", "article": labels, "mentions": 1, "sector_code": "t"})
    heat = sectors.heat("article", "article_id", "Article")
    drawn = pictures.with_rows(heat, placed(frame.assign(article_id=labels), "article", labels))
    narrow = json.loads(json.dumps(drawn).replace(IS_NARROW, "(1 < 640)"))
    lines = re.findall(">([^<>]+)</(?:tspan|text)", pictures.to_svg(narrow | {"width": 160}).decode())
    heads = [line for line in lines if line not in ("1", "Trade", "\u200b")]
    assert heads == ["Gazette of the", "North, 2 Jan", "2030", "Norway in", "Chile, undated"]
