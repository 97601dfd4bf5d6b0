"""Counts: bars of one count a name, and a grid of the counts of two names; people, quotes and coverage draw both."""

from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

import altair as alt
import pandas as pd

from summitry.charts import grids, palette
from summitry.charts.base import (
    Key,
    Spec,
    names,
    pick,
    rows,
    shared,
    spec,
    sum_labels,
    value_labels,
    values,
)
from summitry.wording import count, listing, uncapitalised


class Field(NamedTuple):
    """A column of the small table: its name, what it is called, and the column that identifies its values."""

    name: str
    title: str
    code: str


class Colours(NamedTuple):
    """A column that colours the bars, its values in order, and their colours.

    With `is_split`, each value has a bar of its own beside the others; else a name has one value only.
    """

    field: Field
    labels: tuple[str, ...]
    colours: tuple[str, ...]
    is_split: bool = False


# More bars beside each other leave a chart of gaps; then they stand one behind the other, with their sum at the end.
_MOST_BESIDE = 4


@lru_cache(maxsize=64)
def bars(name: Field, value: Field, colours: Colours | None = None) -> Spec:
    """Bars: one row a name and, where the colours split it, one bar or one segment a colour.

    Args:
        name: The names, in the order of the rows.
        value: The count.
        colours: What the bars are coloured by; none: all alike.
    """
    tips = [alt.Tooltip(f"{name.name}:N", title=name.title)]
    base = alt.Chart(rows()).encode(y=names(name.name), x=values(value.name, value.title))
    numbers = base
    fields = [name.code]
    if colours:
        fields.append(colours.field.code)
        tips.append(alt.Tooltip(f"{colours.field.name}:N", title=colours.field.title))
        scale = alt.Scale(domain=list(colours.labels), range=list(colours.colours))
        base = base.encode(
            color=alt.Color(f"{colours.field.name}:N", sort=list(colours.labels), scale=scale),
            detail=f"{colours.field.code}:N",
        )
    is_beside = bool(colours and colours.is_split and len(colours.labels) <= _MOST_BESIDE)
    if colours and is_beside:
        base = base.encode(yOffset=alt.YOffset(f"{colours.field.name}:N", sort=list(colours.labels)))
    base = base.encode(tooltip=[*tips, alt.Tooltip(f"{value.name}:Q", title=value.title, format=",d")])
    drawn = base.mark_bar(cornerRadiusEnd=2, cursor="pointer", color=palette.PLAIN)
    if colours and not is_beside:
        drawn = drawn.mark_bar(cursor="pointer", stroke="#ffffff", strokeOpacity=0.4, strokeWidth=1)
        labels = sum_labels(numbers, value.name)
    else:
        labels = value_labels(base, value.name, ",d", pick(*fields, layer="value"))
    step = 14 if colours and is_beside and len(colours.labels) > 1 else 22
    return spec(alt.layer(drawn.add_params(pick(*fields)), labels).properties(height={"step": step}))


def key(colours: Colours, frame: pd.DataFrame) -> list[Key]:
    """The legend of `bars`: the colours that it shows, if they are several; what shares the last of them is one entry."""
    shown = set(frame[colours.field.name])
    entries = [
        Key(*entry) for entry in zip(colours.labels, colours.colours, strict=True) if entry[0] in shown
    ]
    entries = shared(entries, "others")
    return entries if len(entries) > 1 else []


def title_bars(frame: pd.DataFrame, name: Field, value: Field, said: str) -> str:
    """The finding of `bars`, which draw at least one: who leads, and how many share the lead.

    Args:
        frame: What it draws.
        name: What one bar is.
        value: What its length is.
        said: Of whom leads, such as `heard most often`; where all are alike nobody leads.
    """
    totals = frame.groupby(name.name, sort=False)[value.name].sum()
    first, *others = totals.index[totals == totals.max()]
    if not others:
        return f"{first} is {said}"
    if len(others) + 1 == len(totals):
        said = said.replace("most often", "equally often")
    return f"{first} and {others[0] if len(others) == 1 else f'{len(others)} others'} are {said}"


def title_share(frame: pd.DataFrame, name: Field, value: Field) -> str:
    """The finding of `bars` of kinds, which draw at least one: the commonest, and how many of how many it is."""
    totals = frame.groupby(name.name, sort=False)[value.name].sum().astype("int64")
    most = int(totals.max())
    leading = [uncapitalised(str(kind)) for kind in totals.index[totals == most]]
    if len(leading) > 1:
        return f"Most often, {most:,} each: {listing(leading)}"
    return f"Most often: {leading[0]}, {most:,} of {int(totals.sum()):,}"


def describe_bars(frame: pd.DataFrame, name: Field, value: Field) -> str:
    """Say how many names there are and which leads."""
    if frame.empty:
        return f"There is nothing to count by {name.title.lower()} in this selection."
    totals = frame.groupby(name.name, sort=False)[value.name].sum()
    return (
        f"Bar chart of {value.title.lower()} by {name.title.lower()}: {totals.size} in all. "
        f"Most: {totals.idxmax()}, {int(totals.max())}."
    )


@lru_cache(maxsize=64)
def grid(row: Field, column: Field, value: Field) -> Spec:
    """A grid: one row a name, one column another, the count in each cell; an empty cell counts nothing.

    Args:
        row: The names of the rows, in the order of the data.
        column: The names of the columns, in their `grids.placed` order.
        value: The count.
    """
    tips = [
        alt.Tooltip(f"{row.name}:N", title=row.title),
        alt.Tooltip(f"{column.name}:N", title=column.title),
        alt.Tooltip(f"{value.name}:Q", title=value.title, format=",d"),
    ]
    return grids.grid(row.name, column.name, value.name, codes=(row.code, column.code), tips=tips)


def title_grid(frame: pd.DataFrame, who: Field, what: Field, value: Field, untold: Collection[str]) -> str:
    """The finding of `grid`, which draws at least one cell: the highest of those that name who and what.

    Args:
        frame: What it draws.
        who: The names of its rows or columns that come first.
        what: The others.
        value: The count.
        untold: Labels that name nobody and nothing.
    """
    number = value.title.lower().removesuffix("s")
    told = frame[~(frame[who.name].isin(untold) | frame[what.name].isin(untold))]
    if told.empty:
        return f"No {number} tells both {who.title.lower()} and {what.title.lower()}"
    top = told.loc[told[value.name].astype("int64").idxmax()]
    others = int((told[value.name] == top[value.name]).sum()) - 1
    most = f"Most: {top[who.name]} on {uncapitalised(str(top[what.name]))}, {count(int(top[value.name]), number)}"
    return f"{most}, as in {count(others, 'other cell')}" if others else most


def describe_grid(frame: pd.DataFrame, row: Field, column: Field, value: Field) -> str:
    """Say how many rows and columns there are and which cell counts most."""
    if frame.empty:
        return (
            f"There is nothing to count by {row.title.lower()} and {column.title.lower()} in this selection."
        )
    top = frame.sort_values(value.name, ascending=False, kind="stable").iloc[0]
    return (
        f"Grid of {value.title.lower()} by {row.title.lower()} and {column.title.lower()}: "
        f"{count(frame[row.code].nunique(), 'row')}, {count(frame[column.code].nunique(), 'column')}. "
        f"Most: {top[row.name]}, {top[column.name]}, {int(top[value.name])}."
    )
