"""What charts share: their legends and the words of a hover; of Vega-Lite charts the way they are built once, their axes, and how a mark is picked."""

from collections.abc import Sequence
from html import escape
from textwrap import wrap
from typing import Any, NamedTuple

import altair as alt
import pandas as pd

from summitry.charts import palette

Spec = dict[str, Any]
_PICK = "pick"
# Charts are drawn as SVG inside the page: this is the page's own text colour, light or dark.
PAGE_INK = "currentColor"
# Where Streamlit sets columns beneath one another; a picture has no window and is wide.
IS_NARROW = "(windowSize()[0] < 640)"
# How long a name beside its marks may be.
LABELS = alt.ExprRef(f"{IS_NARROW} ? 190 : 400")
ROW = "_row"


class Key(NamedTuple):
    """One entry of a chart's legend. Legends are written beside charts: inside, they are cut in narrow windows.

    Attributes:
        label: What the mark means.
        colour: Its colour.
        shape: `square`, `circle`, `diamond`, `ring`, `bar`, `band`, `triangle`, `left`, `down`, `peak`, `star`, `plus` or `cross`.
    """

    label: str
    colour: str
    shape: str = "square"


def shared(entries: Sequence[Key], noun: str) -> list[Key]:
    """The entries of a legend, in which those that share the colour of all the rest are one: `3 others`.

    Args:
        entries: One a name.
        noun: What several of them are called together.
    """
    others = [entry for entry in entries if entry.colour == palette.OTHER]
    if len(others) < 2:
        return list(entries)
    own = [entry for entry in entries if entry not in others]
    return [*own, Key(f"{len(others)} {noun}", palette.OTHER)]


def literal(text: str) -> str:
    """A text as Plotly shows it, letter by letter: it reads HTML, but knows no entity for quotation marks."""
    return escape(text, quote=False)


def hover_lines(sentence: str) -> list[str]:
    """A sentence as lines of a hover text, cut short, every word as it is written."""
    return [literal(line) for line in wrap(sentence, 62, max_lines=6, placeholder=" …")]


def pick(*fields: str, layer: str = "") -> alt.Parameter:
    """The selection that names the mark a reader clicked, by these fields.

    Args:
        fields: What it names the mark by.
        layer: Name of the layer, where a chart has several that can be clicked.
    """
    name = f"{_PICK}_{layer}" if layer else _PICK
    return alt.selection_point(name=name, fields=list(fields), on="click", toggle=False, clear=False)


def spec(chart: alt.Chart | alt.LayerChart | alt.FacetChart) -> Spec:
    """Turn a chart into its specification without data; rows are given when it is drawn."""
    # Width is given by the page, height by the number of rows; saying so keeps the browser's log quiet.
    built = (
        chart.properties(autosize=alt.AutoSizeParams(type="fit-x", contains="padding"))
        .configure_view(stroke=None)
        .configure_axis(
            domain=False,
            ticks=False,
            labelPadding=6,
            titlePadding=8,
            titleFontWeight="normal",
            gridOpacity=0.45,
        )
        .configure_axisY(grid=False, labelLimit=190, labelFontSize=12, labelOverlap=False)
        .configure_legend(disable=True)
        .configure_scale(bandPaddingInner=0.18)
        .to_dict()
    )
    for name in ("datasets", "$schema"):
        built.pop(name, None)
    _drop_data(built)
    return built


def _drop_data(part: Spec) -> None:
    part.pop("data", None)
    for layer in part.get("layer", ()):
        _drop_data(layer)


def rows() -> alt.NamedData:
    """Stands for the rows that are given when the chart is drawn."""
    return alt.NamedData("rows")


def numbered(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows with their place, as every chart is given them."""
    return frame.assign(**{ROW: range(len(frame))})


def in_order() -> alt.EncodingSortField:
    """The order of the rows. A chart on a page keeps the order of the rows it had first unless it is told theirs."""
    return alt.EncodingSortField(ROW, op="min", order="ascending")


def names(field: str) -> alt.Y:
    """One row a name, in the order of the data; a long one, as of a ministry, is written out where there is room."""
    return alt.Y(f"{field}:N", sort=in_order(), title=None, axis=alt.Axis(labelLimit=LABELS))


def values(field: str, title: str, *, is_whole: bool = True) -> alt.X:
    """An axis of numbers at the top, where it is read first; whole numbers get whole ticks."""
    axis = alt.Axis(orient="top", tickCount=4)
    if is_whole:
        # Of few things Vega still makes a tick at every half, against `tickMinStep`.
        is_half = "datum.value % 1 !== 0"
        axis = alt.Axis(
            orient="top", tickCount=4, tickMinStep=1, format=",d", labelExpr=f"{is_half} ? '' : datum.label",
            gridOpacity=alt.condition(is_half, alt.value(0), alt.value(0.45)),
        )  # fmt: skip
    return alt.X(f"{field}:Q", title=title, axis=axis)


def value_labels(base: alt.Chart, field: str, number_format: str, picked: alt.Parameter) -> alt.Chart:
    """Write each bar's value at its end; where there is no bar, nothing is written. It can be clicked like the bar."""
    return (
        base.transform_filter(f"datum.{field} > 0")
        .mark_text(align="left", baseline="middle", dx=4, fontSize=11, cursor="pointer")
        .encode(
            text=alt.Text(f"{field}:Q", format=number_format),
            color=alt.value(PAGE_INK),
            opacity=alt.value(0.8),
        )
        .add_params(picked)
    )


def sum_labels(base: alt.Chart, field: str) -> alt.Chart:
    """Write the sum of a row's segments at its end."""
    return base.mark_text(align="left", baseline="middle", dx=5, fontSize=11).encode(
        x=alt.X(f"sum({field}):Q"),
        text=alt.Text(f"sum({field}):Q", format=",d"),
        color=alt.value(PAGE_INK),
        opacity=alt.value(0.8),
    )
