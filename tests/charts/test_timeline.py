"""The timeline as a chart: its marks, lanes and bands, and what it says; never its pixels."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pandas as pd

from summitry.charts import timeline
from summitry.corpus import Corpus
from summitry.summaries import timeline as listing

HOSTILE = '<a href="https://example.org">here</a> & <b>x</b>'


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


def test_a_timeline_without_events_says_so(made: Callable[..., Corpus]) -> None:
    empty = made([])
    items = listing.items(empty, empty)
    assert "No event" in timeline.describe(items)
    assert timeline.figure(items, NO_VISITS)["layout"]["height"] > 0
