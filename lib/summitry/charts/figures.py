"""Figures: how much of what, on one scale, the same thing on lines beneath each other."""

from collections.abc import Mapping
from functools import lru_cache

import altair as alt
import pandas as pd

from summitry.charts import palette
from summitry.charts.base import IS_NARROW, LABELS, PAGE_INK, Key, Spec, in_order, pick, rows, spec
from summitry.wording import count

# What a bound leaves open points that way.
_SHAPES: Mapping[str, tuple[str, str, str]] = {
    "exact": ("circle", "circle", "Exactly"),
    "about": ("diamond", "diamond", "About"),
    "more than": ("triangle-right", "triangle", "More than, or at least"),
    "at least": ("triangle-right", "triangle", "More than, or at least"),
    "almost": ("triangle-left", "left", "Almost, up to, or less than"),
    "up to": ("triangle-left", "left", "Almost, up to, or less than"),
    "less than": ("triangle-left", "left", "Almost, up to, or less than"),
}
_LABEL = (
    "datum.value < 1e6 ? format(datum.value, ',') : "
    "replace(replace(replace(format(datum.value, '~s'), 'T', ' tn'), 'G', ' bn'), 'M', ' m')"
)
# On a scale of powers of ten only these get a label: 10, 1,000, 1 m, 1 bn.
_LABEL_OF_POWERS = f"abs(log(datum.value) / LN10 - round(log(datum.value) / LN10)) > 1e-6 ? '' : {_LABEL}"
# From so many times the smallest amount on, the small ones could not be told apart on an even scale.
_FAR = 20


# Each way of telling has a line of its own; only the first of a thing bears its name.
_LINE = "datum.lane > 1 ? datum.thing + ' · ' + datum.lane : datum.thing"
_FIRST = "test(/ · \\d+$/, datum.label) ? '' : datum.label"
# How wide a letter of a mark's words is.
_LETTER = 6
# What the pointer is told of a mark.
_TOLD = (
    alt.Tooltip("thing:N", title="Counted"),
    alt.Tooltip("said:N", title="How much"),
    alt.Tooltip("value:Q", title="Value", format=",.10~g"),
    alt.Tooltip("bound:N", title="Bound"),
    alt.Tooltip("as_of:N", title="As of"),
    alt.Tooltip("visit:N", title="Visit"),
    alt.Tooltip("figures:Q", title="Figures", format=",d"),
    alt.Tooltip("articles:Q", title="Articles", format=",d"),
)


def reaches_far(frame: pd.DataFrame) -> bool:
    """Whether the amounts are so far apart that only powers of ten hold them."""
    return bool(frame["value"].max() >= _FAR * frame["value"].min())


@lru_cache(maxsize=32)
def dots(visits: tuple[str, ...], colours: tuple[str, ...], *, is_far: bool) -> Spec:
    """One mark a way of telling; its shape is the bound, its colour the visit, a range is a line.

    Args:
        visits: Labels of the visits, by date.
        colours: Theirs.
        is_far: Whether the scale is one of powers of ten; else it is even, from nothing on. See `reaches_far`.
    """
    scale = alt.Scale(domain=list(visits), range=list(colours))
    shapes = alt.Scale(domain=list(_SHAPES), range=[shape for shape, _, _ in _SHAPES.values()])
    base = (
        alt.Chart(rows())
        .transform_calculate(line=_LINE)
        .encode(
            y=alt.Y(
                "line:N", sort=in_order(), title=None, axis=alt.Axis(labelExpr=_FIRST, labelLimit=LABELS)
            ),
            color=alt.Color("visit:N", scale=scale),
            tooltip=list(_TOLD),
        )
    )
    amount = _amount(is_far=is_far)
    ranges = base.transform_filter("isValid(datum.value_to)").mark_rule(
        strokeWidth=3, opacity=0.5, aria=False
    )
    marks = base.mark_point(filled=True, size=95, opacity=1, cursor="pointer").encode(
        x=amount, shape=alt.Shape("bound:N", scale=shapes)
    )
    return spec(
        alt.layer(
            ranges.encode(x=amount, x2="value_to:Q"),
            marks.add_params(pick("way")),
            _labels(base, amount).add_params(pick("way", layer="value")),
        ).properties(height={"step": 20})
    )


def _amount(*, is_far: bool) -> alt.X:
    """The scale of amounts; of powers of ten only some have a label, on an even one all do."""
    axis = alt.Axis(
        orient="top",
        labelExpr=_LABEL_OF_POWERS if is_far else _LABEL,
        labelOverlap=True,
        tickCount=alt.Undefined if is_far else 5,
    )
    title = "Amount, in powers of ten" if is_far else "Amount"
    return alt.X("value:Q", title=title, axis=axis, scale=alt.Scale(type="log" if is_far else "linear"))


def _labels(base: alt.Chart, amount: alt.X) -> alt.Chart:
    """The words beside each mark."""
    # What stands far to the right is named to the left of its mark, so that a narrow window does not cut it;
    # there the year is left to the tooltip.
    said = f"{IS_NARROW} ? replace(datum.said, / \\(.*/, '') : datum.said"
    far = f"scale('x', datum.value) + {_LETTER} * length(datum.told) + 12 > width"
    return (
        base.transform_calculate(told=said)
        .mark_text(
            align=alt.ExprRef(f"{far} ? 'right' : 'left'"),
            baseline="middle",
            dx=alt.ExprRef(f"{far} ? -9 : 9"),
            fontSize=11,
            cursor="pointer",
        )
        .encode(x=amount, text="told:N", color=alt.value(PAGE_INK), opacity=alt.value(0.85))
    )


def key(frame: pd.DataFrame, visits: Mapping[str, str]) -> list[Key]:
    """The legend: the bounds that are drawn and, if there are several, the visits with their colours."""
    drawn = set(frame["bound"])
    bounds = {_SHAPES[bound][2]: _SHAPES[bound][1] for bound in _SHAPES if bound in drawn}
    shown = {name: colour for name, colour in visits.items() if name in set(frame["visit"])}
    # Visits beyond the first few share a colour; their names are in the table.
    own = {name: colour for name, colour in shown.items() if colour != palette.OTHER}
    others = {"Other visits": palette.OTHER} if len(shown) > len(own) else {}
    return [
        *(Key(label, palette.INK, shape) for label, shape in bounds.items()),
        *(Key(name, colour) for name, colour in {**own, **others}.items() if len(shown) > 1),
    ]


def describe(frame: pd.DataFrame) -> str:
    """Say how many things are counted, and the largest amount of the thing that is told most often."""
    if frame.empty:
        return "No figure can be drawn in this selection."
    often = frame.groupby("thing", sort=False)["figures"].sum()
    top = frame[frame["thing"] == often.idxmax()]
    return (
        f"Dot plot of {count(int(often.sum()), 'figure')} of {count(often.size, 'thing')}{' on a logarithmic scale' if reaches_far(frame) else ''}. "
        f"Most often: {often.idxmax()}, told in {count(len(top), 'way')}: {', '.join(dict.fromkeys(top['said']))}."
    )
