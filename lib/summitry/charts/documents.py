"""Documents: stacked bars by sector and kind."""

from functools import lru_cache

import altair as alt
import pandas as pd

from summitry.charts import palette
from summitry.charts.base import (
    Key,
    Spec,
    names,
    pick,
    rows,
    shared,
    spec,
    sum_labels,
    values,
)
from summitry.filters import NOT_STATED
from summitry.wording import count, uncapitalised


@lru_cache(maxsize=32)
def bars(kinds: tuple[str, ...], most: int) -> Spec:
    """Bars: one a sector, one segment a kind of document.

    Args:
        kinds: Labels of all kinds of the corpus, in the order of their colours.
        most: Documents of the longest bar.
    """
    colours = palette.of_kinds(kinds)
    # A single document should not fill the axis, which else ends where the longest bar does.
    x = values("documents", "Documents").scale(domain=[0, max(2, most)])
    base = alt.Chart(rows()).encode(y=names("sector"), x=x)
    segments = (
        base.mark_bar(cornerRadius=2, cursor="pointer", stroke="#ffffff", strokeOpacity=0.4, strokeWidth=1)
        .encode(
            color=alt.Color("kind:N", scale=alt.Scale(domain=list(kinds), range=colours)),
            tooltip=[
                alt.Tooltip("sector:N", title="Sector"),
                alt.Tooltip("kind:N", title="Kind"),
                alt.Tooltip("documents:Q", title="Documents", format="d"),
            ],
        )
        .add_params(pick("sector_code", "kind_code"))
    )
    return spec(alt.layer(segments, sum_labels(base, "documents")).properties(height={"step": 22}))


def title(frame: pd.DataFrame) -> str:
    """The finding of `bars`, which draw at least one: the sectors with most documents, and how many."""
    told = frame[frame["sector_code"] != NOT_STATED]
    if told.empty:
        return "The documents name no sector"
    totals = told.groupby("sector", sort=False)["documents"].sum().astype("int64")
    most = int(totals.max())
    first, *others = [uncapitalised(str(sector)) for sector in totals.index[totals == most]]
    if not others:
        return f"Most documents: {first}, {most:,}"
    if most == 1:
        return f"{count(len(others) + 1, 'sector')}, one document in each"
    also = others[0] if len(others) == 1 else count(len(others), "more sector")
    return f"Most documents, {most:,} each: {first}; {also}"


def key(kinds: tuple[str, ...], frame: pd.DataFrame) -> list[Key]:
    """The legend: the kinds that the chart shows; the rarer ones, which share a colour, are one entry."""
    shown = set(frame["kind"])
    entries = zip(kinds, palette.of_kinds(kinds), strict=True)
    return shared([Key(kind, colour) for kind, colour in entries if kind in shown], "other kinds")


def describe(frame: pd.DataFrame, documents: int) -> str:
    """Say how many documents there are, of which kinds, and which sector has most."""
    if frame.empty:
        return "No documents are named in this selection."
    sector = frame.groupby("sector", sort=False)["documents"].sum()
    return (
        f"Bar chart of {count(documents, 'document')} by sector and kind: {count(frame['kind'].nunique(), 'kind')}, "
        f"{count(sector.size, 'sector')}. Most documents: {sector.idxmax()}, {int(sector.max())}."
    )
