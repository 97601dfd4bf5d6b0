"""Sectors: bars by visit, a heat map, and the change between two visits."""

from functools import lru_cache

import altair as alt
import pandas as pd

from summitry.charts import counts, grids, palette
from summitry.charts.base import (
    Key,
    Spec,
    names,
    pick,
    rows,
    spec,
    value_labels,
    values,
)
from summitry.filters import NOT_STATED
from summitry.wording import count, listing, sentence, uncapitalised

_SECTOR, _MENTIONS = (
    counts.Field("sector", "Sector", "sector_code"),
    counts.Field("mentions", "Mentions", "mentions"),
)
MEASURES = {"mentions": "Mentions", "per_1000_words": "Mentions per 1,000 words"}


@lru_cache(maxsize=64)
def bars(measure: str, visits: tuple[str, ...] = (), colours: tuple[str, ...] = ()) -> Spec:
    """Bars: one row a sector and, where visits are given, one bar a visit.

    Args:
        measure: Key of `MEASURES`.
        visits: Labels of the visits, by date; none: one bar a sector.
        colours: Theirs.
    """
    by_visit = [alt.Tooltip("visit:N", title="Visit")] if visits else []
    base = alt.Chart(rows()).encode(
        y=names("sector"),
        x=values(measure, MEASURES[measure], is_whole=measure == "mentions"),
        tooltip=[alt.Tooltip("sector:N", title="Sector"), *by_visit, *_measures()],
    )
    if visits:
        scale = alt.Scale(domain=list(visits), range=list(colours))
        base = base.encode(
            yOffset=alt.YOffset("visit:N", sort=list(visits)),
            color=alt.Color("visit:N", sort=list(visits), scale=scale),
        )
    drawn = base.mark_bar(cornerRadiusEnd=2, cursor="pointer", color=palette.PLAIN)
    fields = ("sector_code", *(["visit_id"] if visits else []))
    labels = value_labels(
        base, measure, ",d" if measure == "mentions" else ".1f", pick(*fields, layer="value")
    )
    drawn = drawn.add_params(pick(*fields))
    return spec(alt.layer(drawn, labels).properties(height={"step": 13 if len(visits) > 1 else 20}))


def title_mentions(frame: pd.DataFrame) -> str:
    """The finding of `bars` of the mentions, all visits together: who leads, and how many share the lead."""
    if len(frame) == 1:
        return f"How often is {uncapitalised(frame['sector'].iloc[0])} named?"
    return counts.title_bars(frame, _SECTOR, _MENTIONS, "named most often")


def title_density(frame: pd.DataFrame) -> str:
    """The finding of `bars` of the density, which draw at least one bar: the longest."""
    dense = frame["per_1000_words"].astype("float64").round(1)
    leading = [uncapitalised(str(sector)) for sector in frame["sector"][dense == dense.max()].unique()]
    if len(leading) > 1:
        return f"Most per 1,000 words, {dense.max():.1f} each: {listing(leading)}"
    return f"Most per 1,000 words: {leading[0]}, {dense.max():.1f}"


def key_of_visits(visits: tuple[str, ...], colours: tuple[str, ...]) -> list[Key]:
    """The legend of `bars`; one visit needs none."""
    return [Key(*entry) for entry in zip(visits, colours, strict=True)] if len(visits) > 1 else []


def _measures() -> list[alt.Tooltip]:
    return [
        alt.Tooltip("mentions:Q", title="Mentions", format="d"),
        alt.Tooltip("words:Q", title="Words read", format=",d"),
        alt.Tooltip("per_1000_words:Q", title="Per 1,000 words", format=".1f"),
        alt.Tooltip("articles:Q", title="Articles", format="d"),
    ]


def describe_bars(frame: pd.DataFrame, measure: str) -> str:
    """Say which sector leads, for each visit where the bars are by visit."""
    if frame.empty:
        return "No sector is spoken of in this selection."
    said = []
    parts = frame.groupby("visit", sort=False) if "visit" in frame else [("All articles", frame)]
    for name, part in parts:
        top = part.sort_values([measure, "sector"], ascending=[False, True]).iloc[0]
        if top["mentions"]:
            value = (
                f"{int(top['mentions'])}" if measure == "mentions" else f"{float(top['per_1000_words']):.1f}"
            )
            said.append(f"{name}: {top['sector']} leads with {value}.")
    return f"Bar chart of {MEASURES[measure].lower()} by sector, {count(frame['sector_code'].nunique(), 'sector')}. {' '.join(said)}"


@lru_cache(maxsize=16)
def heat(part: str, code: str, title: str) -> Spec:
    """A heat map: one row a sector, one column a part of the selection, the number in each cell.

    Args:
        part: Field with the column's label; columns stand in their `grids.placed` order.
        code: Field with the column's id.
        title: Title of the columns.
    """
    tips = [
        alt.Tooltip("sector:N", title="Sector"),
        alt.Tooltip(f"{part}:N", title=title),
        *_measures(),
    ]
    return grids.grid("sector", part, "mentions", codes=("sector_code", code), tips=tips)


def describe_heat(frame: pd.DataFrame, part: str, title: str) -> str:
    """Say how many cells there are and which is the darkest."""
    if frame.empty:
        return "No sector is spoken of in this selection."
    top = frame.sort_values(["mentions", "sector"], ascending=[False, True]).iloc[0]
    return (
        f"Heat map of mentions by sector and {title.lower()}: {count(frame['sector_code'].nunique(), 'sector')}, {count(frame[part].nunique(), 'column')}. "
        f"Most mentions: {top['sector']}, {top[part]}, {int(top['mentions'])}."
    )


def title_heat(frame: pd.DataFrame, title: str) -> str:
    """The finding of `heat`, which draws at least one cell: the darkest of those that are of one part.

    Args:
        frame: What it draws.
        title: What one column is, as `article`.
    """
    part = frame[title if title == "month" else f"{title}_id"].astype(object)
    frame = frame[part != NOT_STATED]
    if frame.empty:
        return f"No {title} is known"
    top = frame.sort_values(["mentions", "sector"], ascending=[False, True]).iloc[0]
    number = int(top["mentions"])
    others = int((frame["mentions"] == number).sum()) - 1
    most = f"Most in one {title}: {uncapitalised(top['sector'])}, {count(number, 'mention')}"
    return f"{most}, as in {count(others, 'other cell')}" if others else most


@lru_cache(maxsize=32)
def change(colours: tuple[str, str]) -> Spec:
    """Two dots a sector, joined: mentions per 1,000 words at the earlier and at the later visit.

    Args:
        colours: Of the earlier and of the later visit.
    """
    shared = alt.Chart(rows()).encode(y=names("sector"))
    lines = shared.mark_rule(color=palette.RULE, strokeWidth=2, opacity=0.5).encode(
        x=values("per_1000_before", "Mentions per 1,000 words", is_whole=False), x2="per_1000_after:Q"
    )
    dots = [
        _dots(shared, side, colour, shape)
        for side, colour, shape in zip(("before", "after"), colours, ("circle", "diamond"), strict=True)
    ]
    return spec(alt.layer(lines, *dots).properties(height={"step": 21}))


def _dots(shared: alt.Chart, side: str, colour: str, shape: str) -> alt.Chart:
    """The dots of one visit; what it does not mention has none."""
    return (
        shared.transform_filter(f"datum.mentions_{side} > 0")
        .transform_calculate(side_code=f"'{side}'")
        .mark_point(filled=True, size=105, opacity=1, color=colour, shape=shape, cursor="pointer")
        .encode(
            x=alt.X(f"per_1000_{side}:Q"),
            tooltip=[
                alt.Tooltip("sector:N", title="Sector"),
                alt.Tooltip("mentions_before:Q", title="Mentions, earlier visit", format="d"),
                alt.Tooltip("per_1000_before:Q", title="Per 1,000 words, earlier", format=".1f"),
                alt.Tooltip("mentions_after:Q", title="Mentions, later visit", format="d"),
                alt.Tooltip("per_1000_after:Q", title="Per 1,000 words, later", format=".1f"),
            ],
        )
        .add_params(pick("sector_code", "side_code", layer=side))
    )


def key_of_change(before: str, after: str, colours: tuple[str, str]) -> list[Key]:
    """The legend of `change`."""
    return [Key(before, colours[0], "circle"), Key(after, colours[1], "diamond")]


def describe_change(frame: pd.DataFrame, before: str, after: str) -> str:
    """Say how many sectors are new, dropped and continued, and which moved most."""
    if frame.empty:
        return "Neither of the two visits speaks of a sector in this selection."
    changed = frame["change"].value_counts()
    moved = frame.assign(by=(frame["per_1000_after"] - frame["per_1000_before"]).astype(float)).sort_values(
        "by"
    )
    up, down = moved.iloc[-1], moved.iloc[0]
    said = f"Mentions per 1,000 words by sector, {before} against {after}: "
    said += f"{changed.get('new', 0)} new, {changed.get('dropped', 0)} no longer mentioned, {changed.get('continued', 0)} continued."
    if up["by"] > 0:
        said += f" Largest rise: {up['sector']}, {up['per_1000_before']:.1f} to {up['per_1000_after']:.1f}."
    if down["by"] < 0:
        said += (
            f" Largest fall: {down['sector']}, {down['per_1000_before']:.1f} to {down['per_1000_after']:.1f}."
        )
    return said


def title_change(frame: pd.DataFrame, is_series: bool = True) -> str:
    """The finding of `change`, in a few words: which sector rose and which fell most.

    Args:
        frame: What it draws.
        is_series: Whether the later visit goes on from the earlier, so that more is a rise.
    """
    if frame.empty:
        return "No sector is spoken of"
    moved = (frame["per_1000_after"].fillna(0) - frame["per_1000_before"].fillna(0)).astype(float)
    up, down = frame["sector"][moved.idxmax()], frame["sector"][moved.idxmin()]
    most = "" if len(frame) == 1 else " most"
    told = []
    if moved.max() > 0:
        told.append(f"{up} rose{most}" if is_series else f"more on {uncapitalised(up)} at the second visit")
    if moved.min() < 0:
        told.append(
            f"{down} fell{most}" if is_series else f"more on {uncapitalised(down)} at the first visit"
        )
    if not told:
        return "Nothing changed" if is_series else "The two visits do not differ"
    return sentence(", ".join([told[0], *map(uncapitalised, told[1:])]))
