"""Sectors: bars by visit, a heat map, and the change between two visits."""

from functools import lru_cache

import altair as alt
import pandas as pd

from summitry.charts import palette
from summitry.charts.base import Spec, pick, rows, spec, value_labels

MEASURES = {"mentions": "Mentions", "per_1000_words": "Mentions per 1,000 words"}


@lru_cache(maxsize=64)
def bars(measure: str, visits: tuple[str, ...], colours: tuple[str, ...]) -> Spec:
    """Bars: one row a sector, one bar a visit.

    Args:
        measure: Key of `MEASURES`.
        visits: Labels of the visits, by date.
        colours: Theirs.
    """
    base = alt.Chart(rows()).encode(
        y=alt.Y("sector:N", sort=None, title=None, axis=alt.Axis(labelLimit=170)),
        yOffset=alt.YOffset("visit:N", sort=list(visits)),
        x=alt.X(
            f"{measure}:Q", title=MEASURES[measure], axis=alt.Axis(tickCount=4, tickMinStep=1, orient="top")
        ),
        color=alt.Color(
            "visit:N",
            sort=list(visits),
            scale=alt.Scale(domain=list(visits), range=list(colours)),
            legend=alt.Legend() if len(visits) > 1 else None,
        ),
        tooltip=[
            alt.Tooltip("sector:N", title="Sector"),
            alt.Tooltip("visit:N", title="Visit"),
            *_measures(),
        ],
    )
    marks = base.mark_bar(cornerRadiusEnd=2, cursor="pointer").add_params(pick("sector_code", "visit_id"))
    labels = value_labels(base, alt.Text(f"{measure}:Q", format="d" if measure == "mentions" else ".1f"))
    return spec(alt.layer(marks, labels).properties(height={"step": 13 if len(visits) > 1 else 20}))


def _measures() -> list[alt.Tooltip]:
    return [
        alt.Tooltip("mentions:Q", title="Mentions", format="d"),
        alt.Tooltip("words:Q", title="Words read", format=",d"),
        alt.Tooltip("per_1000_words:Q", title="Per 1,000 words", format=".1f"),
        alt.Tooltip("articles:Q", title="Articles", format="d"),
    ]


def describe_bars(frame: pd.DataFrame, measure: str) -> str:
    """Say which sector leads, and by visit where there are several."""
    if frame.empty:
        return "No sector is spoken of in this selection."
    said = []
    for visit, part in frame.groupby("visit", sort=False):
        top = part.sort_values([measure, "sector"], ascending=[False, True]).iloc[0]
        value = (
            f"{int(top['mentions'])} mentions"
            if measure == "mentions"
            else f"{float(top['per_1000_words']):.1f} mentions per 1,000 words"
        )
        if top["mentions"]:
            said.append(f"{visit}: {top['sector']} leads with {value}.")
    return (
        f"Bar chart of {MEASURES[measure].lower()} by sector and visit, {frame['sector_code'].nunique()} sectors. "
        + " ".join(said)
    )


@lru_cache(maxsize=16)
def heat(part: str, code: str, title: str, order: tuple[str, ...]) -> Spec:
    """A heat map: one row a sector, one column a part of the selection.

    Args:
        part: Field with the column's label.
        code: Field with the column's id.
        title: Title of the columns.
        order: Labels of the columns, from left to right.
    """
    base = alt.Chart(rows()).encode(
        y=alt.Y("sector:N", sort=None, title=None, axis=alt.Axis(labelLimit=170)),
        x=alt.X(
            f"{part}:N",
            sort=list(order),
            title=title,
            axis=alt.Axis(orient="top", labelAngle=-35, labelLimit=150, labelOverlap=False),
        ),
        tooltip=[
            alt.Tooltip("sector:N", title="Sector"),
            alt.Tooltip(f"{part}:N", title=title),
            *_measures(),
        ],
    )
    marks = base.mark_rect(cornerRadius=2, cursor="pointer", stroke=None).encode(
        color=alt.Color(
            "mentions:Q",
            scale=alt.Scale(domainMin=0),
            legend=alt.Legend(
                title="Mentions",
                orient="bottom",
                direction="horizontal",
                gradientLength=160,
                tickMinStep=1,
                format="d",
            ),
        )
    )
    return spec(marks.add_params(pick("sector_code", code)).properties(height={"step": 19}))


def describe_heat(frame: pd.DataFrame, part: str, title: str) -> str:
    """Say how many cells there are and which is the darkest."""
    if frame.empty:
        return "No sector is spoken of in this selection."
    top = frame.sort_values(["mentions", "sector"], ascending=[False, True]).iloc[0]
    return (
        f"Heat map of mentions by sector and {title.lower()}: {frame['sector_code'].nunique()} sectors, {frame[part].nunique()} columns. "
        f"Most mentions: {top['sector']}, {top[part]}, {int(top['mentions'])}."
    )


@lru_cache(maxsize=32)
def change(before: str, after: str, colours: tuple[str, str]) -> Spec:
    """Two dots a sector, joined: mentions per 1,000 words at the earlier and at the later visit."""
    order = [before, after]
    scale = alt.Scale(domain=order, range=list(colours))
    y = alt.Y("sector:N", sort=None, title=None, axis=alt.Axis(labelLimit=170, grid=True, gridDash=[1, 3]))
    lines = (
        alt.Chart(rows())
        .mark_rule(color=palette.RULE, strokeWidth=2, opacity=0.55)
        .encode(y=y, x=alt.X("per_1000_before:Q"), x2="per_1000_after:Q")
    )
    dots = (
        alt.Chart(rows())
        .transform_fold(["per_1000_before", "per_1000_after"], as_=["side", "share"])
        .transform_calculate(
            visit=f"datum.side == 'per_1000_before' ? {_quoted(before)} : {_quoted(after)}",
            side_code="datum.side == 'per_1000_before' ? 'before' : 'after'",
        )
        .mark_point(filled=True, size=95, opacity=1, cursor="pointer")
        .encode(
            y=y,
            x=alt.X("share:Q", title="Mentions per 1,000 words", axis=alt.Axis(orient="top", tickCount=5)),
            color=alt.Color("visit:N", scale=scale, sort=order, legend=alt.Legend(symbolType="circle")),
            shape=alt.Shape(
                "visit:N",
                scale=alt.Scale(domain=order, range=["circle", "diamond"]),
                sort=order,
                legend=alt.Legend(),
            ),
            tooltip=[
                alt.Tooltip("sector:N", title="Sector"),
                alt.Tooltip("visit:N", title="Visit"),
                alt.Tooltip("share:Q", title="Per 1,000 words", format=".1f"),
                alt.Tooltip("mentions_before:Q", title="Mentions, earlier visit"),
                alt.Tooltip("mentions_after:Q", title="Mentions, later visit"),
            ],
        )
        .add_params(pick("sector_code", "side_code"))
    )
    return spec(alt.layer(lines, dots).properties(height={"step": 21}))


def _quoted(text: str) -> str:
    """A string of Vega's expression language; a visit's label may hold any mark."""
    return (
        '"'
        + "".join(
            f"\\u{ord(mark):04x}" if ord(mark) < 0x10000 and not (mark.isalnum() or mark == " ") else mark
            for mark in text
        )
        + '"'
    )


def describe_change(frame: pd.DataFrame, before: str, after: str) -> str:
    """Say how many sectors are new, dropped and continued, and which moved most."""
    if frame.empty:
        return "Neither of the two visits speaks of a sector in this selection."
    count = frame["change"].value_counts()
    moved = frame.assign(by=(frame["per_1000_after"] - frame["per_1000_before"]).astype(float)).sort_values(
        "by"
    )
    up, down = moved.iloc[-1], moved.iloc[0]
    said = f"Mentions per 1,000 words by sector, {before} against {after}: "
    said += f"{count.get('new', 0)} new, {count.get('dropped', 0)} no longer mentioned, {count.get('continued', 0)} continued."
    if up["by"] > 0:
        said += f" Largest rise: {up['sector']}, {up['per_1000_before']:.1f} to {up['per_1000_after']:.1f}."
    if down["by"] < 0:
        said += (
            f" Largest fall: {down['sector']}, {down['per_1000_before']:.1f} to {down['per_1000_after']:.1f}."
        )
    return said
