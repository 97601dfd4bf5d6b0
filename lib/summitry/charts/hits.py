"""Hits of a search: bars by date, one segment a visit."""

from functools import lru_cache
from typing import Any

import altair as alt
import pandas as pd

from summitry.charts import palette
from summitry.charts.base import Spec, names, pick, rows, spec, sum_labels, values


@lru_cache(maxsize=32)
def bars(visits: tuple[str, ...], colours: tuple[str, ...]) -> Spec:
    """Bars: one row a day, month or year, one segment a visit, the sum at the end.

    Args:
        visits: Labels of the visits, by date; none: all segments have one colour.
        colours: Theirs.
    """
    base = alt.Chart(rows()).encode(y=names("when"))
    fields = ("period", "visit_id")
    colour: Any = alt.value(palette.PLAIN)
    if visits:
        scale = alt.Scale(domain=list(visits), range=list(colours))
        colour = alt.Color("visit:N", sort=list(visits), scale=scale)
    drawn = (
        base.mark_bar(cornerRadius=2, cursor="pointer", stroke="#ffffff", strokeOpacity=0.4, strokeWidth=1)
        .encode(
            x=values("sentences", "Sentences found"),
            color=colour,
            detail="visit_id:N",
            order=alt.Order("visit_id:N"),
            tooltip=[
                alt.Tooltip("when:N", title="Date"),
                alt.Tooltip("visit:N", title="Visit"),
                alt.Tooltip("sentences:Q", title="Sentences", format=",d"),
                alt.Tooltip("articles:Q", title="Articles", format=",d"),
            ],
        )
        .add_params(pick(*fields))
    )
    return spec(alt.layer(drawn, sum_labels(base, "sentences")).properties(height={"step": 24}))


def describe(frame: pd.DataFrame, query: str) -> str:
    """Say how many sentences there are, from when to when, and which date has most."""
    if frame.empty:
        return f"No sentence holds {query}."
    by_period = frame.groupby("when", sort=False)["sentences"].sum()
    return (
        f"Bar chart of sentences that hold {query}, by date and visit: {int(by_period.sum()):,} in all, "
        f"{by_period.index[0]} to {by_period.index[-1]}. Most: {by_period.idxmax()}, {int(by_period.max()):,}."
    )
