"""Grids: one row a name, one column another, and the count of both in each cell."""

from collections.abc import Sequence

import altair as alt
import pandas as pd

from summitry.charts import palette
from summitry.charts.base import IS_NARROW, PAGE_INK, ROW, Spec, in_order, pick, rows, spec

# So many heads of columns have room side by side.
_MOST_LEVEL, _MOST_OF_TWO_LINES = 4, 12
# Slanting heads of columns narrower than this lie on each other.
_LEAST_SLANTING = 24
# On a telephone heads are broken into so many lines where columns have room for a word, those of months for a year.
_MOST_LINES, _LINE, _LETTER = 4, 12, 5.2
_LEAST_BROKEN = "(length('' + domain('x')[0]) <= 8 ? 26 : 46)"
_PLACE = "_place"
# How high a row is, and its cells on a telephone, where they stand beneath its name.
_STEP, _LOW = 28, 13
_DOWN = f"{IS_NARROW} ? (bandwidth('y') - {_LOW}) / 2 : 0"


def grid(row: str, column: str, value: str, *, codes: tuple[str, str], tips: Sequence[alt.Tooltip]) -> Spec:
    """A grid; an empty cell counts nothing. On a telephone a name stands above its cells: the columns need the room.

    Args:
        row: Field of the names of the rows, in the order of the data.
        column: Field of the names of the columns, in their `placed` order.
        value: Field of the count.
        codes: Fields by which a click names a cell.
        tips: What a cell says when it is pointed at.
    """
    base = alt.Chart(rows()).encode(y=_names(row), x=_columns(column), tooltip=list(tips))
    # The numbers stand in the cells, so the colour stays pale enough for one ink on a light and a dark page.
    cells = base.mark_rect(
        cornerRadius=2,
        cursor="pointer",
        color=palette.PLAIN,
        height=alt.ExprRef(f"{IS_NARROW} ? {_LOW} : bandwidth('y')"),
        yOffset=alt.ExprRef(_DOWN),
    ).encode(opacity=alt.Opacity(f"{value}:Q", scale=alt.Scale(domainMin=0, range=[0.14, 0.75])))
    # Not in a column narrower than a number.
    numbers = base.mark_text(
        fontSize=11, fontWeight=600, color=PAGE_INK, cursor="pointer", yOffset=alt.ExprRef(_DOWN)
    ).encode(
        text=alt.Text(f"{value}:Q", format=",d"),
        opacity=alt.value(alt.ExprRef("bandwidth('x') < 14 ? 0 : 1")),
    )
    layers = [cells.add_params(pick(*codes)), numbers.add_params(pick(*codes, layer="number")), _above(row)]
    return spec(alt.layer(*layers).properties(height={"step": _STEP}))


def _names(row: str) -> alt.Y:
    """The names of the rows before their cells, where there is room."""
    axis = alt.Axis(labelExpr=f"{IS_NARROW} ? '' : datum.label", labelLimit=400)
    room = alt.Scale(paddingInner=alt.ExprRef(f"{IS_NARROW} ? 0.04 : 0.18"))
    return alt.Y(f"{row}:N", sort=in_order(), title=None, axis=axis, scale=room)


def _above(row: str) -> alt.Chart:
    """The names of the rows above their cells, where the window is narrow."""
    return (
        alt.Chart(rows())
        .transform_filter(IS_NARROW)
        .transform_aggregate([alt.AggregatedFieldDef("min", field=ROW, **{"as": ROW})], groupby=[row])
        .mark_text(
            align="left", baseline="middle", fontSize=11, color=PAGE_INK, opacity=0.8, aria=False,
            yOffset=-_LOW / 2, limit=alt.ExprRef("width"),
        )
        .encode(y=_names(row), x=alt.value(0), text=f"{row}:N")
    )  # fmt: skip


def _heads() -> alt.Axis:
    """The heads of a grid's columns, above it: level where there is room, slanting else, upright in narrow columns.

    A head that names an article, `Gazette, 2 Jan 2030: First words`, stands in two lines where they have room. On a
    telephone heads are broken into lines as wide as their columns, and end just above them. Where upright heads would lie on each other, only some are written; what a cell is, its tooltip says.
    """
    is_level = f"length(domain('x')) <= {_MOST_LEVEL}"
    is_broken = f"({IS_NARROW} && bandwidth('x') >= {_LEAST_BROKEN})"
    is_upright = f"(!{is_broken} && ({IS_NARROW} || bandwidth('x') < {_LEAST_SLANTING}))"
    cut = "indexof(datum.label, ': ')"
    is_crowded = f"({IS_NARROW} || length(domain('x')) > {_MOST_OF_TWO_LINES})"
    return alt.Axis(
        orient="top",
        title=None,
        labelOverlap=alt.ExprRef(f"{is_upright} ? 'greedy' : false"),
        labelAngle=alt.ExprRef(f"{is_upright} ? -90 : {is_broken} || {is_level} ? 0 : -35"),
        labelAlign=alt.ExprRef(f"!{is_upright} && ({is_broken} || {is_level}) ? 'center' : 'left'"),
        labelBaseline=alt.ExprRef(f"{is_upright} ? 'middle' : 'bottom'"),
        labelExpr=f"{is_broken} ? {_broken()} : {is_crowded} || {cut} < 0 ? split(datum.label, ': ', 1) : [slice(datum.label, 0, {cut}), slice(datum.label, {cut} + 2)]",
        # The second of two lines hangs beneath where one ends.
        labelPadding=alt.ExprRef(
            f"{is_broken} ? {6 + (_MOST_LINES - 1) * _LINE} : !{is_crowded} && indexof('' + domain('x')[0], ': ') > 0 ? 20 : 6"
        ),
        labelLimit=alt.ExprRef(f"{is_broken} ? bandwidth('x') + 4 : !{IS_NARROW} && {is_level} ? 240 : 170"),
    )


def _broken() -> str:
    """Vega's expression for a head in lines as wide as its column, with empty ones before them: what it names first is kept."""
    wide = f"regexp('(.{{1,' + floor(bandwidth('x') / {_LETTER}) + '}})( |$)', 'g')"
    lines = (
        f"split(replace(replace(split(datum.label, ': ', 1)[0], {wide}, '$1\\n'), regexp('\\n$'), ''), '\\n')"
    )
    # A line without any sign would take no room; this one has no width.
    empty = "\u200b\\n" * _MOST_LINES
    return f"slice(split('{empty}' + join(slice({lines}, 0, {_MOST_LINES}), '\\n'), '\\n'), -{_MOST_LINES})"


def _columns(field: str) -> alt.X:
    """The columns of a grid, in their `placed` order; few wide ones would else stand far apart."""
    order = alt.EncodingSortField(_PLACE, op="min", order="ascending")
    return alt.X(f"{field}:N", sort=order, axis=_heads(), scale=alt.Scale(paddingInner=0.06))


def placed(frame: pd.DataFrame, field: str, order: Sequence[str]) -> pd.DataFrame:
    """The rows of a grid with the place of their column: in the rows, so that other columns are no other chart.

    Args:
        frame: The rows.
        field: The column's label.
        order: The labels, from left to right.
    """
    places = {label: place for place, label in enumerate(order)}
    return frame.assign(**{_PLACE: frame[field].astype(object).map(places).astype("float64")})
