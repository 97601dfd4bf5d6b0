"""Charts: their specifications and the sentences that they say; never their pixels."""

import datetime as dt
import json
import re
from collections.abc import Callable
from typing import Any

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

HOSTILE = '<a href="https://example.org">here</a> & <b>x</b>'
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


def item(**values: Any) -> dict[str, Any]:
    given = {
        "event_id": "e",
        "kind": "Talks",
        "status_code": "happened",
        "status": "Happened",
        "when": "5 Jan 2030",
    }
    days = {"from_on": pd.Timestamp("2030-01-05"), "to_on": pd.Timestamp("2030-01-05"), "is_span": False}
    words = {"is_inferred": False, "date_rule": "stated", "place": None, "visit": "v", "text": "talks", "sentence": "They held talks."}  # fmt: skip
    return {**given, **days, **words, **values}


NO_VISITS = pd.DataFrame({"from_on": pd.Series(dtype="datetime64[s]"), "to_on": pd.Series(dtype="datetime64[s]"), "guest": [], "host": [], "colour": [], "visit_id": [], "when": []})  # fmt: skip


def marks(figure: dict[str, Any]) -> list[dict]:
    return [trace for trace in figure["data"] if trace["mode"].startswith("markers") and trace["x"] != [None]]


def test_status_is_told_by_shape_and_colour_and_inference_by_a_hollow_mark() -> None:
    items = pd.DataFrame([item(event_id="a"), item(event_id="b", status_code="planned", status="Planned", is_inferred=True)])  # fmt: skip
    one, other = marks(timeline.figure(items, NO_VISITS))
    assert one["marker"]["symbol"] == ["circle"]
    assert other["marker"]["symbol"] == ["diamond-open"]
    assert one["marker"]["color"] != other["marker"]["color"]
    assert other["customdata"] == [["b"]]


def test_events_of_a_day_do_not_hide_each_other() -> None:
    items = pd.DataFrame([item(event_id=name) for name in "abc"])
    assert len(set(marks(timeline.figure(items, NO_VISITS))[0]["y"])) == 3


def test_an_uncertain_time_is_drawn_from_its_first_to_its_last_day() -> None:
    items = pd.DataFrame([item(to_on=pd.Timestamp("2030-12-31"), is_span=True)])
    lines = [
        trace
        for trace in timeline.figure(items, NO_VISITS)["data"]
        if trace["mode"] == "lines" and trace["x"]
    ]
    assert lines[0]["x"] == ["2030-01-05T00:00:00", "2030-12-31T00:00:00", None]


def test_words_of_an_article_are_escaped_in_hovers_and_lane_names() -> None:
    items = pd.DataFrame(
        [item(kind=HOSTILE, sentence=HOSTILE, when=HOSTILE, date_rule=HOSTILE, is_inferred=True)]
    )
    figure = timeline.figure(items, NO_VISITS)
    shown = [*marks(figure)[0]["hovertext"], *(note["text"] for note in figure["layout"]["annotations"])]
    assert all("<a" not in text and "&lt;a" in text for text in shown)


def test_a_hover_keeps_quotation_marks_as_they_are_and_breaks_a_long_rule() -> None:
    rule = '"the day before": from the day of the talks, year from 5 Jan 2030, Norsk Tidende\'s wire, which reports the same talks'
    figure = timeline.figure(pd.DataFrame([item(date_rule=rule, is_inferred=True)]), NO_VISITS)
    (shown,) = marks(figure)[0]["hovertext"]
    assert '"the day before"' in shown
    assert "Tidende's" in shown
    assert max(map(len, shown.split("<br>"))) <= 70


def test_today_is_marked_where_it_lies_within_the_window() -> None:
    items = pd.DataFrame([item()])
    notes = [
        note["text"]
        for note in timeline.figure(items, NO_VISITS, today=dt.date(2030, 1, 6))["layout"]["annotations"]
    ]
    assert "Today" in notes
    later = timeline.figure(items, NO_VISITS, today=dt.date(2040, 1, 1))["layout"]["annotations"]
    assert "Today" not in [note["text"] for note in later]


def test_a_visit_has_a_mark_of_its_own_that_carries_its_id_and_its_escaped_name() -> None:
    day = pd.Timestamp("2030-01-05")
    visits = pd.DataFrame([{"visit_id": "v", "from_on": day, "to_on": day, "guest": HOSTILE, "host": "Norway", "when": "5 Jan 2030", "colour": "#2F7DD1"}])  # fmt: skip
    mark = marks(timeline.figure(pd.DataFrame([item()]), visits))[-1]
    assert mark["customdata"] == [["v"]]
    assert "<a" not in mark["hovertext"][0]
    assert mark["text"] == ["Jan 2030"]
    assert mark["y"][0] < min(marks(timeline.figure(pd.DataFrame([item()]), visits))[0]["y"])


def visiting(number: int) -> pd.DataFrame:
    first = pd.Timestamp("2030-01-05")
    return pd.DataFrame([{"visit_id": f"v{place}", "from_on": first + pd.Timedelta(days=20 * place), "to_on": first + pd.Timedelta(days=20 * place + 2), "guest": "Chile", "host": "Norway", "when": "", "colour": "#2F7DD1"} for place in range(number)])  # fmt: skip


def test_visits_of_the_same_days_stand_above_one_another_and_the_events_beneath_them() -> None:
    items = pd.DataFrame([item()])
    many = pd.concat([visiting(1).assign(visit_id=f"v{place}") for place in range(5)])
    drawn = marks(timeline.figure(items, many))
    assert len(set(drawn[-1]["y"])) == 5
    assert max(drawn[-1]["y"]) < min(drawn[0]["y"])


def test_bands_of_visits_cross_every_lane_and_no_name_of_one() -> None:
    items = pd.DataFrame([item(event_id=name, kind=name) for name in ("Talks", "Meeting", "Award")])
    layout = timeline.figure(items, visiting(2))["layout"]
    bands = [shape for shape in layout["shapes"] if shape["type"] == "rect"]
    names = [note["y"] for note in layout["annotations"]]
    assert len(bands) == 2 * (1 + len(names))
    assert not [1 for band in bands for name in names if band["y0"] - 0.3 < name < band["y1"] + 0.3]
    assert max(band["y1"] for band in bands) == layout["yaxis"]["range"][0]


def test_of_many_visits_only_those_that_are_shown_have_bands_if_they_are_few() -> None:
    items, many = pd.DataFrame([item()]), visiting(40)
    assert not [
        shape for shape in timeline.figure(items, many)["layout"]["shapes"] if shape["type"] == "rect"
    ]
    assert timeline.key(items, many)[-1].label == "Triangle: a visit"
    window = (dt.date(2030, 1, 1), dt.date(2030, 1, 10))
    shown = timeline.figure(items, many, window=window)
    assert [shape for shape in shown["layout"]["shapes"] if shape["type"] == "rect"]
    assert marks(shown)[-1]["customdata"] == [["v0"]]


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


def test_the_title_of_a_timeline_counts_by_status() -> None:
    items = pd.DataFrame(
        [item(status_code=code) for code in ("happened", "planned", "planned", "background")]
    )
    assert timeline.title(items) == "1 report of what happened, 2 of what was planned and 1 of background"
    assert timeline.title(items.tail(1)) == "1 report of background"
    assert (
        timeline.title(items, (dt.date(1900, 1, 1), dt.date(1900, 1, 2))) == "Nothing is dated in these days"
    )


def test_a_timeline_of_some_days_says_how_many_events_it_leaves_out(corpus: Corpus) -> None:
    items = listing.items(corpus, corpus)
    dated = items[items["from_on"].notna()]
    day = dated.iloc[0]["from_on"].date()
    window = (day, day)
    near = listing.within(dated, window)
    assert 0 < len(near) < len(dated)
    drawn = [point for trace in marks(timeline.figure(items, NO_VISITS, window=window)) for point in trace["customdata"] if point]  # fmt: skip
    assert sorted(point[0] for point in drawn) == sorted(near["event_id"])
    said = timeline.describe(items, window)
    assert f"Timeline of {len(near)} dated event report{'s' * (len(near) > 1)} from" in said
    assert f"{len(dated) - len(near)} more lie outside" in said


def test_charts_without_rows_say_so(made: Callable[..., Corpus]) -> None:
    empty = made([])
    assert "No sector" in sectors.describe_bars(topics.frequency(empty, empty, "visit_id"), "mentions")
    assert "No sector" in sectors.describe_heat(topics.frequency(empty, empty, "month"), "month", "Month")
    assert "Neither" in sectors.describe_change(visits.compare(empty, empty, "a", "b"), "a", "b")
    assert "No documents" in documents.describe(counting.by_kind_and_sector(empty), 0)
    items = listing.items(empty, empty)
    assert "No event" in timeline.describe(items)
    assert timeline.figure(items, NO_VISITS)["layout"]["height"] > 0


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
