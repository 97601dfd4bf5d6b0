"""Plotly figures redrawn with Vega-Lite, so that their pictures need no browser either.

Only what our own figures use is known: lines and markers, bands and rules, and words in their places.
Hover texts stay behind.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from itertools import groupby
from typing import Any

from summitry.charts.base import Spec
from summitry.charts.pictures import INK, SHAPES, WIDTH

_LINE = 1.2
# Plotly's names, where they are not those of `SHAPES`.
_SYMBOLS = {"cross": "plus", "x": "cross"}


def redrawn(figure: Mapping[str, Any]) -> Spec:
    """Redraw a figure of `timeline.figure` or `follow_ups.figure` as a Vega-Lite chart with its rows.

    Args:
        figure: A Plotly figure as plain data: scatter traces, shapes and annotations.

    Returns:
        A chart for `pictures.compose`, over the same days and with the same marks.
    """
    layout = figure["layout"]
    margin = layout["margin"]
    axes = {"x": _axis(layout["xaxis"]), "y": _axis(layout["yaxis"])}
    layers = [
        *(_shape(shape, axes) for shape in layout.get("shapes", ())),
        *(layer for trace in figure["data"] for layer in _trace(trace, axes)),
        *(_words(note, axes) for note in layout.get("annotations", ())),
    ]
    height = layout["height"] - margin["t"] - margin["b"]
    return {"width": WIDTH, "height": height, "layer": layers}


def _axis(axis: Mapping[str, Any]) -> Spec:
    """How a value of this axis is placed; an axis without labels is not drawn."""
    first, last = axis["range"]
    if axis.get("type") == "date":
        return {
            "type": "temporal",
            "scale": {"domain": [_moment(first), _moment(last)], "nice": False},
            "axis": _days(dt.datetime.fromisoformat(last) - dt.datetime.fromisoformat(first)),
        }
    scale = {"domain": sorted((first, last)), "nice": False, "zero": False, "reverse": first > last}
    drawn = {"title": None} if axis.get("showticklabels", True) else None
    return {"type": "quantitative", "scale": scale, "axis": drawn}


def _days(length: dt.timedelta) -> Spec:
    """Ticks as close as their words can stand: days, months or years."""
    written = "%-d %b %Y" if length.days < 400 else "%b %Y" if length.days < 4000 else "%Y"
    look = {"title": None, "tickCount": 8, "format": written, "labelOverlap": True, "gridOpacity": 0.5}
    return {**look, "domain": False, "ticks": False, "labelPadding": 8}


def _moment(day: str) -> Spec:
    moment = dt.datetime.fromisoformat(day)
    return {"year": moment.year, "month": moment.month, "date": moment.day, "hours": moment.hour}


def _at(name: str, value: Any, paper: bool, axes: Mapping[str, Spec]) -> Spec:
    """One end of a shape or the place of words: on the paper from 0 to 1, or a value of the axis."""
    if paper:
        end = "width" if name.startswith("x") else "height"
        # Heights of the paper count from below, those of a picture from above.
        far = value if name.startswith("x") else 1 - value
        return {"value": end if far else 0}
    axis = axes[name[0]]
    datum = _moment(value) if axis["type"] == "temporal" else value
    return {"datum": datum, **({} if name.endswith("2") else axis)}


def _shape(shape: Mapping[str, Any], axes: Mapping[str, Spec]) -> Spec:
    line = shape.get("line", {})
    ends = {
        name: _at(name, shape[end], shape[f"{name[0]}ref"] == "paper", axes)
        for name, end in (("x", "x0"), ("x2", "x1"), ("y", "y0"), ("y2", "y1"))
    }
    look: Spec = {"type": "rect" if shape["type"] == "rect" else "rule", "clip": True}
    if shape["type"] == "rect":
        look |= {"fill": shape["fillcolor"], "stroke": line.get("color"), "strokeWidth": line.get("width", 0)}
    else:
        look |= {"color": line["color"], "strokeWidth": line["width"], "opacity": shape.get("opacity", 1)}
        look |= {"strokeDash": [2, 3]} if line.get("dash") else {}
        # A line across the paper is given by its height alone, one down the paper by its day alone.
        across = "x" if shape["xref"] == "paper" else "y"
        ends = {name: end for name, end in ends.items() if not name.startswith(across)}
        ends = {name: end for name, end in ends.items() if not name.endswith("2")}
    return _layer([{}], look, ends)


def _trace(trace: Mapping[str, Any], axes: Mapping[str, Spec]) -> Iterator[Spec]:
    """The layers of a trace: its line, or its marks and the words beside them. A trace without points has none."""
    points = list(zip(trace["x"], trace["y"], strict=True))
    places = {name: {"field": name, **axis} for name, axis in axes.items()}
    if not any(x is not None for x, _ in points):
        return
    if trace["mode"] == "lines":
        yield _line(trace, points, places)
        return
    yield _marks(trace["marker"], points, places)
    if "text" in trace["mode"]:
        look = {"type": "text", "align": "left", "baseline": "middle", "dx": 9, "color": INK, "clip": True}
        values = [
            {"x": _written(x), "y": y, "text": unescape(text)}
            for (x, y), text in zip(points, trace["text"], strict=True)
        ]
        yield _layer(
            values, {**look, "fontSize": trace["textfont"]["size"]}, {**places, "text": {"field": "text"}}
        )


def _line(trace: Mapping[str, Any], points: Sequence[tuple], places: Spec) -> Spec:
    line = trace["line"]
    look = {"type": "line", "color": line["color"], "strokeWidth": line["width"], "opacity": trace["opacity"]}
    values = [
        {"x": _written(x), "y": y, "part": number}
        for number, part in enumerate(_parts(points))
        for x, y in part
    ]
    return _layer(values, {**look, "clip": True}, {**places, "detail": {"field": "part", "type": "nominal"}})


def _marks(marker: Mapping[str, Any], points: Sequence[tuple], places: Spec) -> Spec:
    symbols, colours = (_each(marker[name], len(points)) for name in ("symbol", "color"))
    values = [
        {
            "x": _written(x),
            "y": y,
            "shape": SHAPES[_SYMBOLS.get(symbol.removesuffix("-open"), symbol.removesuffix("-open"))],
            "fill": "#FFFFFF" if symbol.endswith("-open") else colour,
            "stroke": colour,
        }
        for (x, y), symbol, colour in zip(points, symbols, colours, strict=True)
    ]
    look = {"type": "point", "size": marker["size"] ** 2, "opacity": 1, "clip": True}
    look["strokeWidth"] = marker.get("line", {}).get("width", 0)
    as_given = {
        name: {"field": name, "type": "nominal", "scale": None, "legend": None}
        for name in ("shape", "fill", "stroke")
    }
    return _layer(values, look, {**places, **as_given})


def _each(value: Any, number: int) -> list:
    return value if isinstance(value, list) else [value] * number


def _layer(values: list[Spec], look: Spec, encoding: Spec) -> Spec:
    return {"data": {"values": values}, "mark": look, "encoding": encoding}


def _parts(points: Sequence[tuple]) -> list[list[tuple]]:
    """A line is broken where a point is missing."""
    return [list(part) for is_there, part in groupby(points, lambda point: point[0] is not None) if is_there]


def _written(x: Any) -> Any:
    """Days with their hour: alone, a day would be taken for that of Greenwich."""
    return f"{x}T00:00:00" if isinstance(x, str) and "T" not in x else x


def _words(note: Mapping[str, Any], axes: Mapping[str, Spec]) -> Spec:
    lines = unescape(note["text"].replace("<br>", "\n")).split("\n")
    look = {
        "type": "text",
        "align": note["xanchor"],
        "baseline": note["yanchor"],
        "fontSize": note["font"]["size"],
        "color": INK,
        "text": lines,
        "lineHeight": note["font"]["size"] * _LINE,
        # Of several lines, Vega puts the first where the words belong, Plotly the last of those that stand above.
        "dy": -(len(lines) - 1) * note["font"]["size"] * _LINE if note["yanchor"] == "bottom" else 0,
    }
    places = {name: _at(name, note[name], note[f"{name}ref"] == "paper", axes) for name in ("x", "y")}
    return _layer([{}], look, places)
