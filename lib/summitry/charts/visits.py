"""Visits on the timeline: a mark to click on above, and a band behind the days of each."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from summitry.charts import palette, stacks
from summitry.charts.base import literal
from summitry.wording import in_phrase

# More bands than these would cover the events, and more names of them the legend.
MOST_BANDS, MOST_NAMES = 12, 6
# Height of a lane of visits in one row, in rows of marks.
_LANE = 1.4


def marks(visits: pd.DataFrame, *, days: int) -> tuple[dict[str, Any], float]:
    """One mark a visit, above its band; with their month beside them where months do not run into each other.

    Args:
        visits: The visits that are shown, all with a date.
        days: How many days are shown.

    Returns:
        The marks, and the height of their lane in rows of marks; no visit: none.
    """
    visits = visits.sort_values("from_on", kind="stable")
    last = visits["to_on"].fillna(visits["from_on"])
    near = pd.Timedelta(days=max(days, 1) / stacks.BESIDE)
    stacked, depth = stacks.heights(visits["from_on"], last, near)
    names = [
        f"<b>{literal(f'{guest} in {in_phrase(host)}')}</b><br>{literal(when)}<br>Click to see its days"
        for guest, host, when in zip(visits["guest"], visits["host"], visits["when"], strict=True)
    ]
    middle = visits["from_on"] + (last - visits["from_on"]) / 2
    is_roomy = bool((middle.sort_values().diff().dropna() > pd.Timedelta(days=days / MOST_NAMES)).all())
    drawn: dict[str, Any] = {
        "type": "scatter",
        "mode": "markers+text" if is_roomy else "markers",
        "x": [day.isoformat() for day in middle] or [None],
        "y": [_LANE / 2 + down for down in stacked] or [None],
        "customdata": [[visit_id] for visit_id in visits["visit_id"]] or [None],
        "text": [f"{day:%b %Y}" for day in middle],
        "textposition": "middle right",
        "textfont": {"size": 12},
        "marker": {"symbol": "triangle-down", "size": 14, "color": visits["colour"].tolist()},
        "hovertext": names,
        "hovertemplate": "%{hovertext}<extra></extra>",
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
    }
    return drawn, _LANE + depth - 1 if len(visits) else 0.0


def bands(visits: pd.DataFrame, stretches: Sequence[tuple[float, float]]) -> list[dict[str, Any]]:
    """A band over the days of each visit, half a day to either side; none where there are too many.

    Args:
        visits: The visits that are shown, all with a date.
        stretches: Upper and lower edges between which a band is drawn, so that it crosses no words.
    """
    across = {"type": "rect", "layer": "below", "xref": "x", "yref": "y"}
    half = pd.Timedelta(hours=12)
    drawn = visits if len(visits) <= MOST_BANDS else visits.iloc[:0]
    return [
        {
            **across,
            "x0": (first - half).isoformat(),
            "x1": (last + half).isoformat(),
            "y0": upper,
            "y1": lower,
            "fillcolor": palette.faint(colour, 0.2),
            "line": {"width": 1, "color": palette.faint(colour, 0.55)},
        }
        for first, last, colour in zip(
            drawn["from_on"], drawn["to_on"].fillna(drawn["from_on"]), drawn["colour"], strict=True
        )
        for upper, lower in stretches
    ]
