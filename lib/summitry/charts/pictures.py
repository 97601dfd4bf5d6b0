"""Pictures: a chart with its title, note and legend as one Vega-Lite specification, and that as SVG, PNG or JSON.

The page draws charts without data, in its own colours and beside a legend in HTML. A picture leaves the
page, so all of it is inside: the rows, the words, dark ink on white ground. It is drawn without a browser.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from textwrap import wrap
from typing import Any

import pandas as pd

from summitry.charts.base import PAGE_INK, Key, Spec, numbered

_SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
WIDTH = 760
INK, _FAINT_INK = "#17212E", "#4A5768"
# vl-convert brings Liberation Sans along. A family that is not there would leave a picture without any
# words, so that the last resort is always named.
_FONT = "Liberation Sans, Arial, Helvetica, sans-serif"
_CONFIG: Spec = {
    "background": "#FFFFFF",
    "font": _FONT,
    "axis": {"labelColor": INK, "titleColor": _FAINT_INK, "gridColor": "#D5DCE5"},
    "title": {
        "anchor": "start",
        "color": INK,
        "fontSize": 18,
        "offset": 14,
        "subtitleColor": _FAINT_INK,
        "subtitleFontSize": 12,
        "subtitlePadding": 6,
    },
    "view": {"stroke": None},
}
_TITLE_CHARACTERS, _NOTE_CHARACTERS = 80, 125
_KEY_CHARACTER, _KEY_ROOM, _KEY_ROW = 6.0, 36, 20
# The shapes of legends and of marks, as Vega draws them.
SHAPES: Mapping[str, str] = {
    "square": "square",
    "circle": "circle",
    "ring": "circle",
    "diamond": "diamond",
    "triangle": "triangle-right",
    "triangle-right": "triangle-right",
    "left": "triangle-left",
    "down": "triangle-down",
    "triangle-down": "triangle-down",
    "triangle-up": "triangle-up",
    "peak": "triangle-up",
    "plus": "cross",
    "cross": "M-.6,-1L0,-.4L.6,-1L1,-.6L.4,0L1,.6L.6,1L0,.4L-.6,1L-1,.6L-.4,0L-1,-.6Z",
    "star": "M0,-1L.26,-.28H1L.4,.18L.62,.9L0,.46L-.62,.9L-.4,.18L-1,-.28H-.26Z",
    "bar": "M-1.7,-.4H1.7V.4H-1.7Z",
    "band": "M-.3,-1.2H.3V1.2H-.3Z",
}
_FRAME = re.compile(r'<clipPath id="clip(\d+)"')
_IN_FRAME = re.compile(r'(<clipPath id="clip|<g [^<>]*clip-path="url\(#clip)(\d+)')
_SOFT = {"bar": 0.4, "band": 0.7}


def with_rows(spec: Spec, frame: pd.DataFrame) -> Spec:
    """Put the rows into a chart of `base.spec`, and take out what only a page needs.

    Args:
        spec: The chart, which names its rows but does not hold them.
        frame: Its small table.

    Returns:
        The chart with its rows, in the width of a picture. Days are written with their hour, so that no
        reader takes them for those of Greenwich.
    """
    rows = json.loads(numbered(frame).to_json(orient="records", date_format="iso", double_precision=15))
    return {**_still(spec), "data": {"values": rows}, "width": WIDTH}


def _still(part: Any) -> Any:
    """A part of a chart without what a click or a window changes, in the ink of a white page."""
    if isinstance(part, dict):
        return {name: _still(value) for name, value in part.items() if name not in ("params", "cursor", "autosize")}  # fmt: skip
    if isinstance(part, list):
        return [_still(value) for value in part]
    return INK if part == PAGE_INK else part


def compose(chart: Spec, *, title: str, note: str, legend: Sequence[Key] = ()) -> Spec:
    """Put title, note and legend above a chart.

    Args:
        chart: With its rows: `with_rows`, or `plotted.redrawn` for a Plotly figure.
        title: What the chart answers or shows; shown as it stands.
        note: What is counted, and out of how much.
        legend: What its colours and shapes mean.

    Returns:
        A Vega-Lite specification that needs nothing else.
    """
    drawn = {name: part for name, part in chart.items() if name != "config"}
    # Beneath a legend the scales of a chart have other names, by which a grid would not find them: it has none.
    body = {"vconcat": [_legend(legend), drawn], "spacing": 12, "bounds": "full"} if legend else drawn
    head = {
        "text": wrap(title, _TITLE_CHARACTERS, break_on_hyphens=False),
        "subtitle": wrap(note, _NOTE_CHARACTERS),
    }
    return {
        "$schema": _SCHEMA,
        **body,
        "title": head,
        "padding": 16,
        "config": _merged(chart.get("config", {}), _CONFIG),
    }


def _merged(under: Spec, over: Spec) -> Spec:
    both = {
        name: {**under[name], **value} if isinstance(value, dict) and name in under else value
        for name, value in over.items()
    }
    return {**under, **both}


def _legend(entries: Sequence[Key]) -> Spec:
    values, rows = [], 1
    for entry, x, row in _places(entries):
        is_hollow = entry.shape == "ring"
        values.append(
            {
                "x": x,
                "y": row * _KEY_ROW + _KEY_ROW / 2,
                "label": entry.label,
                "shape": SHAPES[entry.shape],
                "fill": "#FFFFFF" if is_hollow else entry.colour,
                "stroke": entry.colour,
                "opacity": _SOFT.get(entry.shape, 1),
            }
        )
        rows = row + 1
    at = {name: {"field": name, "type": "quantitative", "scale": None, "axis": None} for name in ("x", "y")}
    as_given = {
        name: {"field": name, "type": kind, "scale": None, "legend": None}
        for name, kind in (("shape", "nominal"), ("fill", "nominal"), ("stroke", "nominal"), ("opacity", "quantitative"))
    }  # fmt: skip
    points = {"mark": {"type": "point", "size": 85, "strokeWidth": 1.5}, "encoding": {**at, **as_given}}
    words = {"type": "text", "align": "left", "baseline": "middle", "dx": 12, "fontSize": 12, "color": INK}
    labels = {"mark": words, "encoding": {**at, "text": {"field": "label", "type": "nominal"}}}
    return {
        "data": {"values": values},
        "width": WIDTH,
        "height": rows * _KEY_ROW,
        "layer": [points, labels],
    }


def _places(entries: Sequence[Key]) -> Iterator[tuple[Key, float, int]]:
    """Where each entry stands, and in which row; a row that is full is broken."""
    x, row = 8.0, 0
    for entry in entries:
        width = _KEY_ROOM + _KEY_CHARACTER * len(entry.label)
        if x > 8 and x + width > WIDTH:
            x, row = 8.0, row + 1
        yield entry, x, row
        x += width


def to_svg(picture: Spec) -> bytes:
    """Draw a picture of `compose` as SVG. Its words stay words; the same picture gives the same bytes."""
    drawn = _drawing().vegalite_to_svg(picture, allowed_base_urls=[])
    # Vega numbers the frames of all pictures of a process; here each picture counts its own.
    numbers = {name: str(place) for place, name in enumerate(dict.fromkeys(_FRAME.findall(drawn)))}
    return _IN_FRAME.sub(lambda match: match[1] + numbers.get(match[2], match[2]), drawn).encode()


def to_png(picture: Spec) -> bytes:
    """Draw a picture of `compose` as PNG, twice as fine as a page.

    The same picture gives the same bytes where the same fonts are installed; without any, it is drawn in
    the letters that vl-convert brings along.
    """
    return _drawing().vegalite_to_png(picture, scale=2, allowed_base_urls=[])


def to_json(chart: Mapping[str, Any]) -> bytes:
    """A specification, Vega-Lite's or Plotly's, as a file."""
    return f"{json.dumps(chart, ensure_ascii=False, indent=1)}\n".encode()


def _drawing() -> Any:
    # Eighty megabytes that only a download needs.
    import vl_convert

    return vl_convert
