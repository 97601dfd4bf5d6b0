"""Two sides compared: a butterfly with intervals, and a slope.

Names stand beside the marks rather than at an axis, so that narrow windows leave room for the marks.
"""

from functools import lru_cache

import altair as alt
import pandas as pd

from summitry.charts.base import IS_NARROW, PAGE_INK, Key, Spec, in_order, pick, rows, spec
from summitry.wording import count, listing, uncapitalised

_SIDES = (("one", -1), ("other", 1))
_HEIGHT, _LINE = 460, 15
# The sectors that differ most are named, and the densest; more names than these would run into each other.
MOST_NAMED, _DENSEST = 10, 2
_SHARE = "Per 1,000 words"
# Plain blanks side by side would be drawn as one.
_GAP = "\u2003"


@lru_cache(maxsize=32)
def butterfly(colours: tuple[str, str], most: float) -> Spec:
    """Bars to the left and right, one row a sector, with the interval of each share.

    Args:
        colours: Of the first and of the second side.
        most: The share to which the axis reaches on both sides.
    """
    base = alt.Chart(rows()).encode(y=alt.Y("sector:N", sort=in_order(), axis=None))
    shares = [f"(datum.count_{side} > 0 ? format(datum.per_1000_{side}, '.1f') : '–')" for side, _ in _SIDES]
    titles = (
        base.transform_calculate(words=f"{shares[0]} + '{_GAP}' + datum.sector + '{_GAP}' + {shares[1]}")
        .mark_text(yOffset=-9, fontSize=12)
        .encode(x=alt.datum(0), text="words:N", color=alt.value(PAGE_INK))
    )
    layers = [titles]
    for (side, sign), colour in zip(_SIDES, colours, strict=True):
        layers += _wing(base, side, sign, colour, most)
    return spec(alt.layer(*layers).properties(height={"step": 38}))


def _wing(base: alt.Chart, side: str, sign: int, colour: str, most: float) -> list[alt.Chart]:
    held = base.transform_filter(f"datum.count_{side} > 0").transform_calculate(
        share=f"{sign} * datum.per_1000_{side}", low=f"{sign} * datum.low_{side}", high=f"{sign} * datum.high_{side}",
        side_code=f"'{side}'",
    )  # fmt: skip
    axis = alt.Axis(orient="top", tickCount=6, labelExpr="format(abs(datum.value), '~g')")
    x = alt.X("share:Q", title=_SHARE, axis=axis, scale=alt.Scale(domain=[-most, most], nice=False))
    picked = pick("sector_code", "side_code", layer=side)
    bars = (
        held.mark_bar(size=13, yOffset=7, color=colour, cornerRadiusEnd=2, cursor="pointer")
        .encode(x=x, tooltip=_tips(side))
        .add_params(picked)
    )
    whiskers = held.mark_rule(yOffset=7, color=PAGE_INK, opacity=0.6, strokeWidth=1.5).encode(
        x=alt.X("low:Q"), x2="high:Q"
    )
    return [bars, whiskers]


def _tips(side: str) -> list[alt.Tooltip]:
    return [
        alt.Tooltip("sector:N", title="Sector"),
        alt.Tooltip(f"count_{side}:Q", title="Counted", format=",d"),
        alt.Tooltip(f"per_1000_{side}:Q", title=_SHARE, format=".1f"),
        alt.Tooltip(f"low_{side}:Q", title="At least, 95%", format=".1f"),
        alt.Tooltip(f"high_{side}:Q", title="At most, 95%", format=".1f"),
    ]


def reach(frame: pd.DataFrame) -> float:
    """The share to which a butterfly reaches on both sides."""
    drawn = [frame[f"high_{side}"][frame[f"count_{side}"] > 0] for side, _ in _SIDES]
    most = float(pd.concat(drawn).max()) if len(frame) else 1.0
    return round(most * 1.03, 1) or 1.0


def key(labels: tuple[str, str], colours: tuple[str, str], shape: str = "square") -> list[Key]:
    """The legend of all three charts: the two sides."""
    return [Key(label, colour, shape) for label, colour in zip(labels, colours, strict=True)]


def title_butterfly(frame: pd.DataFrame) -> str:
    """The finding of `butterfly`: of what either side speaks most."""
    tops = []
    for side, _ in _SIDES:
        shares = frame[f"per_1000_{side}"].astype("float64")
        leading = frame["sector"][(shares == shares.max()) & (shares > 0)]
        tops.append(listing([uncapitalised(str(sector)) for sector in leading]))
    one, other = tops
    if one == other:
        return f"Most spoken of on both sides: {one}"
    return f"Most spoken of: {one or 'nothing'} on the first side, {other or 'nothing'} on the second"


def describe_butterfly(frame: pd.DataFrame, labels: tuple[str, str]) -> str:
    """Say which sector leads on either side."""
    if frame.empty:
        return "Neither side speaks of a sector in this selection."
    said = []
    for (side, _), label in zip(_SIDES, labels, strict=True):
        top = frame.sort_values(f"per_1000_{side}", ascending=False, kind="stable").iloc[0]
        if top[f"count_{side}"]:
            said.append(
                f"{label}: {top['sector']} leads with {top[f'per_1000_{side}']:.1f}, "
                f"between {top[f'low_{side}']:.1f} and {top[f'high_{side}']:.1f}."
            )
    return f"Butterfly chart of shares per 1,000 words with 95% intervals, {count(len(frame), 'sector')}. {' '.join(said)}"


def sloped(frame: pd.DataFrame) -> pd.DataFrame:
    """The table of `slope`: whether a sector rises, which are named, and where their names stand.

    Names are moved apart up and down until none lies on another.
    """
    shares = frame[[f"per_1000_{side}" for side, _ in _SIDES]].astype("float64")
    rise = shares["per_1000_other"] - shares["per_1000_one"]
    named = rise.abs().sort_values(ascending=False, kind="stable").index[:MOST_NAMED]
    named = named.union(shares.max(axis=1).sort_values(ascending=False, kind="stable").index[:_DENSEST])
    drawn = frame.assign(is_rising=rise > 0, is_named=frame.index.isin(named))
    gap = (float(shares.max().max()) or 1.0) * _LINE / _HEIGHT if len(shares) else 1.0
    for side, _ in _SIDES:
        shown = shares[f"per_1000_{side}"][drawn["is_named"] & (drawn[f"count_{side}"] > 0)]
        drawn[f"name_at_{side}"] = _apart(shown, gap).reindex(drawn.index)
    return drawn


def _apart(places: pd.Series, gap: float) -> pd.Series:
    """Places at least `gap` from each other, in the same order; those that crowd stand around their middle."""
    ordered = places.sort_values(kind="stable")
    crowds: list[list[float]] = []
    for place in ordered:
        crowds.append([place])
        while len(crowds) > 1 and _first(crowds[-1], gap) < _first(crowds[-2], gap) + gap * len(crowds[-2]):
            last = crowds.pop()
            crowds[-1] += last
    moved = [_first(crowd, gap) + gap * number for crowd in crowds for number in range(len(crowd))]
    return pd.Series(moved, index=ordered.index, dtype="float64")


def _first(crowd: list[float], gap: float) -> float:
    """Where the lowest of a crowd stands; none stands beneath the axis."""
    return max(sum(crowd) / len(crowd) - gap * (len(crowd) - 1) / 2, 0.0)


@lru_cache(maxsize=32)
def slope(labels: tuple[str, str], colours: tuple[str, str]) -> Spec:
    """One line a sector from its share on the first side to that on the second, in the colour of the side that says more.

    Args:
        labels: Names of the two sides.
        colours: Theirs.
    """
    base = alt.Chart(rows()).transform_calculate(left="0", right="1")
    y = alt.Y("per_1000_one:Q", axis=None, scale=alt.Scale(zero=True, nice=False))
    tone = alt.condition("datum.is_rising", alt.value(colours[1]), alt.value(colours[0]))
    fade = alt.condition("datum.is_named", alt.value(0.9), alt.value(0.28))
    lines = base.mark_rule(strokeWidth=2).encode(
        x=_x("left"), x2="right", y=y, y2="per_1000_other:Q", color=tone, opacity=fade
    )
    layers = [lines]
    for end, (side, sign), label, colour in zip(("left", "right"), _SIDES, labels, colours, strict=True):
        layers += [*_end(base, end, side, sign, colour), _head(base, end, sign, label)]
    return spec(alt.layer(*layers).properties(height=_HEIGHT))


def _x(end: str) -> alt.X:
    """The left or the right end of the lines; names have the room beside them."""
    room = [alt.ExprRef(f"{IS_NARROW} ? {narrow} : {wide}") for narrow, wide in ((-2.2, -0.75), (3.2, 1.75))]
    return alt.X(f"{end}:Q", title=_SHARE, axis=None, scale=alt.Scale(domain=room, nice=False))


def _end(base: alt.Chart, end: str, side: str, sign: int, colour: str) -> list[alt.Chart]:
    """The dots and names at one end of the lines."""
    held = base.transform_filter(f"datum.count_{side} > 0").transform_calculate(side_code=f"'{side}'")
    dots = (
        held.mark_point(filled=True, size=80, opacity=1, color=colour, cursor="pointer")
        .encode(x=_x(end), y=alt.Y(f"per_1000_{side}:Q"), tooltip=_tips(side))
        .add_params(pick("sector_code", "side_code", layer=side))
    )
    share = f"format(datum.per_1000_{side}, '.1f')"
    words = f"{share} + '\u2002' + datum.sector"
    if sign < 0:
        # The number stands beside its dot, but for a telephone, where a long name is cut at its end.
        words = f"{IS_NARROW} ? {words} : datum.sector + '\u2002' + {share}"
    named = (
        held.transform_filter("datum.is_named")
        .transform_calculate(words=words)
        .mark_text(
            align="right" if sign < 0 else "left", dx=sign * 10, fontSize=12, baseline="middle",
            limit={"expr": f"width * ({IS_NARROW} ? 0.36 : 0.28)"}, cursor="pointer",
        )
        .encode(x=_x(end), y=alt.Y(f"name_at_{side}:Q"), text="words:N", color=alt.value(PAGE_INK))
        .add_params(pick("sector_code", "side_code", layer=f"{side}_name"))
    )  # fmt: skip
    return [dots, named]


def _head(base: alt.Chart, end: str, sign: int, label: str) -> alt.Chart:
    """The name of a side above its end."""
    return (
        base.transform_aggregate(sectors="count()", groupby=["left", "right"])
        .mark_text(
            align="right" if sign < 0 else "left", dx=sign * 10, dy=-18, fontSize=12, fontWeight=600,
            limit={"expr": f"width * ({IS_NARROW} ? 0.36 : 0.29)"}, text=label,
        )
        .encode(x=_x(end), y=alt.value(0), color=alt.value(PAGE_INK))
    )  # fmt: skip


def describe_slope(frame: pd.DataFrame, labels: tuple[str, str]) -> str:
    """Say how many sectors there are and which rises and falls most."""
    if frame.empty:
        return "Neither side speaks of a sector in this selection."
    rise = (frame["per_1000_other"] - frame["per_1000_one"]).astype("float64")
    said = f"Slope chart of shares per 1,000 words, {labels[0]} on the left and {labels[1]} on the right, {count(len(frame), 'sector')}."
    for place, word in ((rise.idxmax(), "more"), (rise.idxmin(), "less")):
        row = frame.loc[place]
        if (rise[place] > 0) == (word == "more") and rise[place]:
            said += f" Most {word} on the right: {row['sector']}, {row['per_1000_one']:.1f} to {row['per_1000_other']:.1f}."
    return said


def title_slope(frame: pd.DataFrame) -> str:
    """The finding of `slope`: the sector in which the two sides differ most."""
    rise = (frame["per_1000_other"] - frame["per_1000_one"]).astype("float64").abs()
    if rise.max() <= 0:
        return "They do not differ"
    return f"They differ most on {uncapitalised(frame['sector'][rise.idxmax()])}"
