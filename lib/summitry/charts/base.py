"""What all Vega-Lite charts share: the way they are built once, their axes, and how a mark is picked."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import altair as alt
import pandas as pd

from summitry.charts import palette

Spec = dict[str, Any]
PICK = "pick"
# Charts are drawn as SVG inside the page: this is the page's own text colour, light or dark.
PAGE_INK = "currentColor"
# Where Streamlit sets columns beneath one another; a picture has no window and is wide.
IS_NARROW = "(windowSize()[0] < 640)"
# So many heads of a grid's columns have room side by side.
_MOST_LEVEL, _MOST_OF_TWO_LINES = 4, 12
_PLACE, _ROW = "_place", "_row"


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


def pick(*fields: str, layer: str = "") -> alt.Parameter:
    """The selection that names the mark a reader clicked, by these fields.

    Args:
        fields: What it names the mark by.
        layer: Name of the layer, where a chart has several that can be clicked.
    """
    name = f"{PICK}_{layer}" if layer else PICK
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


def uncapitalised(label: str) -> str:
    """A label as it stands within a sentence: `Trade` becomes `trade`, an abbreviation stays."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def numbered(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows with their place, as every chart is given them."""
    return frame.assign(**{_ROW: range(len(frame))})


def in_order() -> alt.EncodingSortField:
    """The order of the rows. A chart on a page keeps the order of the rows it had first unless it is told theirs."""
    return alt.EncodingSortField(_ROW, op="min", order="ascending")


def names(field: str) -> alt.Y:
    """One row a name, in the order of the data; a long one, as of a ministry, is written out where there is room."""
    axis = alt.Axis(labelLimit=alt.ExprRef(f"{IS_NARROW} ? 190 : 360"))
    return alt.Y(f"{field}:N", sort=in_order(), title=None, axis=axis)


def heads() -> alt.Axis:
    """The heads of a grid's columns, above it: level where there is room, slanting else, upright on a telephone.

    A head that names an article, `Gazette, 2 Jan 2030: First words`, stands in two lines where they have room. Where
    upright heads would lie on each other, only some are written; what a cell is, its tooltip says.
    """
    is_level = f"length(domain('x')) <= {_MOST_LEVEL}"
    cut = "indexof(datum.label, ': ')"
    is_crowded = f"({IS_NARROW} || length(domain('x')) > {_MOST_OF_TWO_LINES})"
    return alt.Axis(
        orient="top",
        title=None,
        labelOverlap=alt.ExprRef(f"{IS_NARROW} ? 'greedy' : false"),
        labelAngle=alt.ExprRef(f"{IS_NARROW} ? -90 : {is_level} ? 0 : -35"),
        labelAlign=alt.ExprRef(f"!{IS_NARROW} && {is_level} ? 'center' : 'left'"),
        labelBaseline=alt.ExprRef(f"{IS_NARROW} ? 'middle' : 'bottom'"),
        labelExpr=f"{is_crowded} || {cut} < 0 ? split(datum.label, ': ', 1) : [slice(datum.label, 0, {cut}), slice(datum.label, {cut} + 2)]",
        # The second of two lines hangs beneath where one ends.
        labelPadding=alt.ExprRef(f"!{is_crowded} && indexof('' + domain('x')[0], ': ') > 0 ? 20 : 6"),
        labelLimit=alt.ExprRef(f"!{IS_NARROW} && {is_level} ? 240 : 170"),
    )


def columns(field: str) -> alt.X:
    """The columns of a grid, in their `placed` order; few wide ones would else stand far apart."""
    order = alt.EncodingSortField(_PLACE, op="min", order="ascending")
    return alt.X(f"{field}:N", sort=order, axis=heads(), scale=alt.Scale(paddingInner=0.06))


def placed(frame: pd.DataFrame, field: str, order: Sequence[str]) -> pd.DataFrame:
    """The rows of a grid with the place of their column: in the rows, so that other columns are no other chart.

    Args:
        frame: The rows.
        field: The column's label.
        order: The labels, from left to right.
    """
    places = {label: place for place, label in enumerate(order)}
    return frame.assign(**{_PLACE: frame[field].astype(object).map(places).astype("float64")})


def cell_numbers(base: alt.Chart, field: str) -> alt.Chart:
    """Write each cell's number in it, unless its column is narrower than a number."""
    return base.mark_text(fontSize=11, fontWeight=600, color=PAGE_INK, cursor="pointer").encode(
        text=alt.Text(f"{field}:Q", format=",d"),
        opacity=alt.value(alt.ExprRef("bandwidth('x') < 14 ? 0 : 1")),
    )


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
