"""Documents: stacked bars by sector and kind."""

from functools import lru_cache

import altair as alt
import pandas as pd

from summitry.charts import palette
from summitry.charts.base import Spec, pick, rows, spec


@lru_cache(maxsize=32)
def bars(kinds: tuple[str, ...]) -> Spec:
    """Bars: one a sector, one segment a kind of document.

    Args:
        kinds: Labels of all kinds of the corpus, in the order of their colours.
    """
    colours = [palette.KINDS[place % len(palette.KINDS)] for place in range(len(kinds))]
    chart = (
        alt.Chart(rows())
        .mark_bar(cornerRadius=2, cursor="pointer", stroke="#ffffff", strokeOpacity=0.35, strokeWidth=1)
        .encode(
            y=alt.Y("sector:N", sort=None, title=None, axis=alt.Axis(labelLimit=170)),
            x=alt.X(
                "documents:Q",
                title="Documents",
                axis=alt.Axis(orient="top", tickMinStep=1, format="d", tickCount=5),
            ),
            color=alt.Color(
                "kind:N",
                scale=alt.Scale(domain=list(kinds), range=colours),
                legend=alt.Legend(columns=2, labelLimit=170),
            ),
            order=alt.Order("kind:N"),
            tooltip=[
                alt.Tooltip("sector:N", title="Sector"),
                alt.Tooltip("kind:N", title="Kind"),
                alt.Tooltip("documents:Q", title="Documents", format="d"),
            ],
        )
        .add_params(pick("sector_code", "kind_code"))
        .properties(height={"step": 22})
    )
    return spec(chart)


def describe(frame: pd.DataFrame, documents: int) -> str:
    """Say how many documents there are, of which kinds, and which sector has most."""
    if frame.empty:
        return "No documents are named in this selection."
    sector = frame.groupby("sector", sort=False)["documents"].sum()
    return (
        f"Bar chart of {documents} {'document' if documents == 1 else 'documents'} by sector and kind: {frame['kind'].nunique()} kinds, "
        f"{sector.size} sectors. Most documents: {sector.idxmax()}, {int(sector.max())}."
    )
