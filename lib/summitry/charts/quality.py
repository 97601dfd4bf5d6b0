"""Quality: precision and recall of each measure as dots, with the interval that so few rows leave open."""

from functools import lru_cache

import altair as alt
import pandas as pd

from summitry.charts import palette
from summitry.charts.base import PAGE_INK, Key, Spec, in_order, pick, rows, spec
from summitry.wording import count

_SHAPES = {"Precision": "circle", "Recall": "diamond"}


@lru_cache(maxsize=1)
def dots() -> Spec:
    """One row a measure; a dot and its interval for precision, and beneath it for recall."""
    names = list(_SHAPES)
    scale = alt.Scale(domain=names, range=[palette.SHARES[name] for name in names])
    axis = alt.Axis(orient="top", values=[0, 0.25, 0.5, 0.75, 1], format="%")
    base = (
        alt.Chart(rows())
        .encode(
            y=alt.Y("measure:N", sort=in_order(), title=None),
            yOffset=alt.YOffset("share:N", sort=names),
            color=alt.Color("share:N", sort=names, scale=scale),
            tooltip=[
                alt.Tooltip("measure:N", title="Measure"),
                alt.Tooltip("share:N", title="Share"),
                alt.Tooltip("value:Q", title="Value", format=".1%"),
                alt.Tooltip("right:Q", title="Right", format=",d"),
                alt.Tooltip("rows:Q", title="Of", format=",d"),
                alt.Tooltip("low:Q", title="95% interval from", format=".1%"),
                alt.Tooltip("high:Q", title="to", format=".1%"),
            ],
        )
        .transform_calculate(said="format(datum.right, ',d') + ' of ' + format(datum.rows, ',d')")
    )
    position = alt.X(
        "value:Q", title="Share of rows that are right", axis=axis, scale=alt.Scale(domain=[0, 1])
    )
    lines = base.mark_rule(strokeWidth=3, opacity=0.4, cursor="pointer").encode(x=alt.X("low:Q"), x2="high:Q")
    drawn = base.mark_point(filled=True, size=70, opacity=1, cursor="pointer").encode(
        x=position, shape=alt.Shape("share:N", sort=names, scale=alt.Scale(domain=names, range=list(_SHAPES.values())))
    )  # fmt: skip
    # Beside the axis, where no interval runs through the words.
    labels = base.mark_text(align="left", baseline="middle", dx=10, fontSize=11, cursor="pointer").encode(
        x=alt.datum(1), text="said:N", color=alt.value(PAGE_INK), opacity=alt.value(0.8)
    )
    layers = (
        layer.add_params(pick("measure", "share", layer=name))
        for name, layer in (("interval", lines), ("share", drawn), ("value", labels))
    )
    return spec(alt.layer(*layers).properties(height={"step": 15}))


def key() -> list[Key]:
    """The legend: precision and recall."""
    return [Key(name, palette.SHARES[name], shape) for name, shape in _SHAPES.items()]


def describe(frame: pd.DataFrame) -> str:
    """Say how many measures there are, and the lowest precision and recall."""
    if frame.empty:
        return "No row of these articles could be compared with an annotation."
    said = [f"Precision and recall of {count(frame['measure'].nunique(), 'measure')}, with 95% intervals."]
    for share, part in frame.groupby("share", sort=False):
        lowest = part.sort_values("value", kind="stable").iloc[0]
        said.append(
            f"Lowest {str(share).lower()}: {lowest['measure']}, {float(lowest['value']):.2f} "
            f"({int(lowest['right'])} of {count(int(lowest['rows']), 'row')})."
        )
    return " ".join(said)
