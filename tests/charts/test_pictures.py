"""Pictures of charts: words that are really drawn, nothing to fetch, the same bytes every time."""

import datetime as dt
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from xml.etree import ElementTree

import altair as alt
import numpy as np
import pandas as pd
import pytest
from PIL import Image

from summitry.charts import follow_ups, palette, pictures, plotted, sectors, timeline
from summitry.charts.base import Key, Spec
from summitry.charts.grids import placed
from summitry.corpus import Corpus
from summitry.summaries import follow_ups as ledger
from summitry.summaries import timeline as listing
from summitry.summaries import topics, visits

HOSTILE = '</text><script>alert(1)</script> & <image href="http://example.org/x.png"/> \\"'
LEGEND = [Key("Čačak", "#2F7DD1", "ring"), Key("Dots & bars", "#D9731A", "band")]


def bars(corpus: Corpus) -> Spec:
    frame = topics.frequency(corpus, corpus, "visit_id")
    labels = tuple(dict.fromkeys(frame["visit"]))
    return pictures.with_rows(sectors.bars("mentions", labels, tuple(palette.of_visits(labels))), frame)


def shown_visits(corpus: Corpus) -> pd.DataFrame:
    side = visits.side_by_side(corpus, corpus)
    return side.assign(colour=palette.of_visits(side["visit_id"].tolist()))


def days(corpus: Corpus) -> dict:
    dated, _ = listing.split(listing.items(corpus, corpus))
    return timeline.figure(dated, shown_visits(corpus), today=dt.date(2026, 11, 1))


def chains(corpus: Corpus) -> dict:
    columns = shown_visits(corpus)
    return follow_ups.figure(ledger.ledger(corpus, corpus), columns)


CHARTS = {
    "bars": bars,
    "timeline": lambda corpus: plotted.redrawn(days(corpus)),
    "chains": lambda corpus: plotted.redrawn(chains(corpus)),
}


def heat(corpus: Corpus) -> Spec:
    frame = topics.frequency(corpus, corpus, "article_id")
    order = frame["article"].drop_duplicates().tolist()
    return pictures.with_rows(
        sectors.heat("article", "article_id", "Article"), placed(frame, "article", order)
    )


def words(svg: bytes) -> list[str]:
    """All words of an SVG picture, a text element each."""
    root = ElementTree.fromstring(svg)
    return ["".join(element.itertext()) for element in root.iter("{http://www.w3.org/2000/svg}text")]


def tags(svg: bytes) -> set[str]:
    return {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(svg).iter()}


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
def test_a_picture_holds_title_note_legend_and_labels_as_words(
    corpus: Corpus, chart: Callable[[Corpus], Spec]
) -> None:
    picture = pictures.compose(chart(corpus), title="Who spoke of what?", note="5 articles.", legend=LEGEND)
    said = words(pictures.to_svg(picture))
    assert {"Who spoke of what?", "5 articles.", "Čačak", "Dots & bars"} <= set(said)
    assert len(said) > 12
    assert tags(pictures.to_svg(picture)) <= {
        "svg",
        "rect",
        "g",
        "path",
        "text",
        "tspan",
        "line",
        "defs",
        "clipPath",
    }


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
def test_a_picture_needs_nothing_else_and_is_valid(corpus: Corpus, chart: Callable[[Corpus], Spec]) -> None:
    picture = json.loads(
        pictures.to_json(pictures.compose(chart(corpus), title="A", note="B", legend=LEGEND))
    )
    written = json.dumps(picture)
    assert "currentColor" not in written
    assert '"params"' not in written
    assert '"name": "rows"' not in written
    alt.VConcatChart.from_dict(picture, validate=True)


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
def test_the_same_chart_gives_the_same_bytes(corpus: Corpus, chart: Callable[[Corpus], Spec]) -> None:
    first, again = (pictures.compose(chart(corpus), title="A", note="B", legend=LEGEND) for _ in range(2))
    assert pictures.to_svg(first) == pictures.to_svg(again)
    assert pictures.to_png(first) == pictures.to_png(again)


def test_words_are_drawn_as_ink_on_white() -> None:
    """A family of letters that is not there would leave the ground empty, without any error."""
    nothing: Spec = {"data": {"values": [{}]}, "mark": "point", "width": 300, "height": 20}
    for title in ("Ground covered", "Čačak, Đakovo, Żory, Şəki"):
        content = pictures.to_png(pictures.compose(nothing, title=title, note=""))
        pixels = np.asarray(Image.open(io.BytesIO(content)).convert("RGB")).astype(int)
        assert tuple(pixels[0, 0]) == (255, 255, 255)
        ink = (np.abs(pixels[:90] - [0x17, 0x21, 0x2E]).sum(axis=2) < 60).sum()
        assert ink > 40 * len(title)


def test_hostile_words_are_words() -> None:
    frame = pd.DataFrame(
        {"sector": [HOSTILE], "mentions": [1], "sector_code": ["x"], "per_1000_words": [1.0]}
    )
    chart = pictures.with_rows(sectors.bars("mentions"), frame)
    svg = pictures.to_svg(
        pictures.compose(chart, title=HOSTILE, note=HOSTILE, legend=[Key(HOSTILE, "#000000")])
    )
    assert not {"script", "image", "a", "foreignObject"} & tags(svg)
    assert "".join(words(svg)).count("<script>alert(1)</script>") >= 3


def test_a_missing_value_and_a_day_are_written_so_that_every_reader_takes_them_alike() -> None:
    frame = pd.DataFrame(
        {
            "day": pd.to_datetime(["2030-03-04"]).astype("datetime64[s]"),
            "number": pd.array([None], dtype="Int64"),
            "name": pd.Categorical(["a"]),
        }
    )
    (row,) = pictures.with_rows({"mark": "bar"}, frame)["data"]["values"]
    assert row == {"day": "2030-03-04T00:00:00.000", "number": None, "name": "a", "_row": 0}


def test_a_day_stays_that_day_west_of_greenwich(corpus: Corpus) -> None:
    picture = pictures.compose(plotted.redrawn(days(corpus)), title="A", note="B")
    code = (
        "import sys; from pathlib import Path; from summitry.charts import pictures; import json; "
        "sys.stdout.buffer.write(pictures.to_svg(json.load(sys.stdin)))"
    )
    drawn = {
        zone: subprocess.run(
            [sys.executable, "-c", code],
            input=json.dumps(picture).encode(),
            env={**os.environ, "TZ": zone},
            capture_output=True,
            check=True,
        ).stdout
        for zone in ("America/Lima", "Asia/Tokyo")
    }
    assert len(set(drawn.values())) == 1


def test_every_mark_of_the_figure_is_in_its_picture(corpus: Corpus) -> None:
    for figure in (days(corpus), chains(corpus)):
        marks = sum(
            len(trace["x"]) for trace in figure["data"] if "markers" in trace["mode"] and trace["x"] != [None]
        )
        layers = plotted.redrawn(figure)["layer"]
        drawn = sum(len(layer["data"]["values"]) for layer in layers if layer["mark"]["type"] == "point")
        assert drawn == marks > 0


def test_a_picture_of_a_grid_has_its_cells_with_their_numbers_and_each_name_once(corpus: Corpus) -> None:
    frame = topics.frequency(corpus, corpus, "article_id")
    svg = pictures.to_svg(pictures.compose(heat(corpus), title="Where", note="Of all."))
    said = words(svg)
    assert sorted(word for word in said if word.isdigit()) == sorted(map(str, frame["mentions"]))
    assert all(said.count(sector) == 1 for sector in frame["sector"].unique())
    drawn = re.findall(r'"rect mark" d="M[\d.]+,([\d.]+)L[^L]+L[\d.]+,([\d.]+)', svg.decode())
    assert len(drawn) == len(frame)
    assert all(float(bottom) - float(top) > 12 for top, bottom in drawn)
