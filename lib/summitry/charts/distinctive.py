"""The words that set two sides apart: bars to the left and right, a name across the middle from each."""

from functools import lru_cache
from typing import Literal

import altair as alt
import pandas as pd

from summitry.charts.base import PAGE_INK, Spec, in_order, pick, rows, spec
from summitry.summaries.distinctive import CLEAR
from summitry.wording import count

_BESIDE: tuple[tuple[str, Literal["right", "left"], int], ...] = ((">", "right", -7), ("<", "left", 7))
# What the pointer is told of a bar.
_TOLD = (
    alt.Tooltip("word:N", title="Word"),
    alt.Tooltip("side:N", title="Used more by"),
    alt.Tooltip("z:Q", title="How sure (z-score)", format=".2f"),
    alt.Tooltip("uses_one:Q", title="Uses, first side", format=",d"),
    alt.Tooltip("uses_other:Q", title="Uses, second side", format=",d"),
    alt.Tooltip("sentences:Q", title="Sentences", format=",d"),
)


@lru_cache(maxsize=32)
def words(colours: tuple[str, str], most: float) -> Spec:
    """Bars of z-scores to the left and right, one row a word; those that may be chance are pale.

    Args:
        colours: Of the first and of the second side.
        most: The z-score to which the axis reaches on both sides.
    """
    base = alt.Chart(rows()).encode(y=alt.Y("word:N", sort=in_order(), axis=None))
    axis = alt.Axis(orient="top", tickCount=6, labelExpr="format(abs(datum.value), '~g')")
    x = alt.X(
        "z:Q",
        title="Used more by the side to which the bar points",
        axis=axis,
        scale=alt.Scale(domain=[-most, most]),
    )
    tone = alt.condition("datum.z > 0", alt.value(colours[1]), alt.value(colours[0]))
    bars = (
        base.mark_bar(cornerRadiusEnd=2, cursor="pointer")
        .encode(x=x, color=tone, tooltip=list(_TOLD), opacity=alt.condition("datum.is_clear", alt.value(1), alt.value(0.45)))
        .add_params(pick("word", "side_code"))
    )  # fmt: skip
    edges = [
        base.transform_aggregate(words="count()")
        .mark_rule(color=PAGE_INK, strokeDash=[3, 3], opacity=0.5, aria=False)
        .encode(x=alt.datum(place), y=alt.value(0), y2=alt.value({"expr": "height"}))
        for place in (-CLEAR, CLEAR)
    ]
    named = [
        base.transform_filter(f"datum.z {sign} 0")
        .mark_text(align=align, dx=dx, fontSize=12)
        .encode(x=alt.datum(0), text="word:N", color=alt.value(PAGE_INK))
        for sign, align, dx in _BESIDE
    ]
    return spec(alt.layer(bars, *edges, *named).properties(height={"step": 21}))


def describe_words(frame: pd.DataFrame, labels: tuple[str, str]) -> str:
    """Say how many words are clearly one side's, and which lead."""
    if frame.empty:
        return "No word sets the two sides apart in this selection."
    clear = int(frame["is_clear"].sum())
    said = f"Bar chart of the words that set the two sides apart, the surest first: {count(len(frame), 'word')}, {clear} of them clear."
    for side, label in zip(("one", "other"), labels, strict=True):
        own = frame["word"][frame["side_code"] == side].head(3).tolist()
        if own:
            said += f" {label}: {', '.join(own)}."
    return said


def title_words(frame: pd.DataFrame) -> str:
    """The finding of `words`, in a few words."""
    clear = frame[frame["is_clear"].fillna(False).astype(bool)]
    if clear.empty:
        return "No word is clearly more of one side than of the other"
    top = clear.loc[clear["z"].abs().astype("float64").idxmax()]
    return f"Most distinctive: “{top['word']}”, of {top['side']}"


def reach_of_words(frame: pd.DataFrame) -> float:
    """The z-score to which `words` reaches on both sides."""
    return round(max([3.0, *frame["z"].abs().astype("float64") * 1.08]), 1)
