"""The timeline, as a Plotly figure: one lane a kind of event, a mark an event.

Shape and colour both tell the status; a hollow mark says that its day was inferred; a bar says that the
time is less exact than a day, and reaches from the first to the last day that it can mean. Events of
one lane that would hide each other stand above one another.
"""

import datetime as dt
from itertools import pairwise
from typing import Any

import pandas as pd

from summitry.charts import palette, stacks
from summitry.charts import visits as visits_drawn
from summitry.charts.base import Key, hover_lines, literal
from summitry.summaries.timeline import STATUSES, bounds, within
from summitry.wording import count, in_phrase, listing

SHAPES = {
    "happened": "circle",
    "planned": "diamond",
    "upcoming": "triangle-right",
    "background": "square",
}
# One event may be told by several articles: what is counted are reports of it.
_TOLD = {"happened": "what happened", "planned": "what was planned", "upcoming": "what lies ahead", "background": "background"}  # fmt: skip
# Heights in rows of marks: the name of a lane stands above its marks, so that the lanes have the full width.
_TITLE, _GAP, _PIXELS = 0.95, 0.25, 20


_TICKS = [
    {"dtickrange": [None, 86_400_000 * 20], "value": "%-d %b %Y"},
    {"dtickrange": [86_400_000 * 20, "M11"], "value": "%b %Y"},
    {"dtickrange": ["M11", None], "value": "%Y"},
]
_LAYOUT = {
    "margin": {"l": 6, "r": 6, "t": 20, "b": 34},
    "hovermode": "closest",
    "clickmode": "event+select",
    "dragmode": "pan",
    "showlegend": False,
}
_DAYS = {"type": "date", "zeroline": False, "nticks": 9, "tickformatstops": _TICKS}
_ROWS = {"fixedrange": True, "zeroline": False, "showgrid": False, "showticklabels": False}


def figure(
    items: pd.DataFrame,
    visits: pd.DataFrame,
    *,
    window: tuple[dt.date, dt.date] | None = None,
    today: dt.date | None = None,
) -> dict[str, Any]:
    """Draw dated events.

    Args:
        items: `summaries.timeline.ITEMS`; undated rows are left out.
        visits: `summaries.visits.SIDE_BY_SIDE` with a column `colour`; each is a band over its days.
        window: First and last day to show; None shows all.
        today: Where to draw the line between past and future; None draws none.

    Returns:
        A Plotly figure as plain data. Each mark carries the id of its event or visit as `customdata`.
    """
    dated = items[items["from_on"].notna()]
    first, last = window or bounds(dated)
    shown = within(dated, window)
    known = within(visits[visits["from_on"].notna()], window)
    visited, below = visits_drawn.marks(known, days=(last - first).days)
    placed, lanes, height = _place(shown, (last - first).days, below=below)
    now = today if today and first <= today <= last else None
    layout = {
        **_LAYOUT,
        "height": int(64 + _PIXELS * height),
        "xaxis": {**_DAYS, **_whole_days((last - first).days), "range": [_iso(first), _iso(last)]},
        "yaxis": {**_ROWS, "range": [height, 0]},
        "shapes": [
            *visits_drawn.bands(known, _stretches(lanes, height)),
            *_rules(lanes),
            *([_now(now)] if now else []),
        ],
        "annotations": [*_lane_names(lanes), *([_now_name(now, last - (last - first) / 10)] if now else [])],
    }
    data = [trace for code in STATUSES for trace in _traces(placed[placed["status_code"] == code], code)]
    data.append(visited)
    return {"data": data, "layout": layout}


def _whole_days(days: int) -> dict[str, Any]:
    """Ticks of a short axis: left to itself it would have several a day, with the same words."""
    return {"dtick": 86_400_000 * (1 + days // 8)} if days < 16 else {}


def key(items: pd.DataFrame, visits: pd.DataFrame) -> list[Key]:
    """The legend: what shapes, fillings and bands mean, as far as the chart has them."""
    dated = items[items["from_on"].notna()]
    statuses = [code for code in STATUSES if (dated["status_code"] == code).any()]
    entries = [
        Key(STATUSES[code], palette.STATUSES[code], SHAPES[code].partition("-")[0]) for code in statuses
    ]
    if dated["is_inferred"].any():
        entries.append(Key("Hollow: date inferred", palette.INK, "ring"))
    if dated["is_span"].any():
        entries.append(Key("Bar: less exact than a day", palette.INK, "bar"))
    shown = visits[visits["from_on"].notna()]
    if len(shown) > visits_drawn.MOST_BANDS:
        return [*entries, Key("Triangle: a visit", palette.INK, "down")]
    if len(shown) > visits_drawn.MOST_NAMES:
        return [*entries, Key("Band: a visit", palette.INK, "band")]
    return entries + [
        Key(f"{guest} in {in_phrase(host)}", colour, "band")
        for guest, host, colour in zip(shown["guest"], shown["host"], shown["colour"], strict=True)
    ]


def _place(
    shown: pd.DataFrame, days: int, *, below: float
) -> tuple[pd.DataFrame, list[tuple[float, str]], float]:
    """Give every event its height, beneath `below`: lanes in order of their first event, rows so that none hides another.

    Returns:
        The events with `y`; each lane's upper edge and name; the height of all.
    """
    near = pd.Timedelta(days=max(days, 1) / stacks.BESIDE)
    lanes: list[tuple[float, str]] = []
    top, heights = below, dict[Any, float]()
    for kind, lane in shown.groupby("kind", sort=False):
        stacked, depth = stacks.heights(lane["from_on"], lane["to_on"], near)
        heights.update(
            {index: top + _TITLE + 0.5 + down for index, down in zip(lane.index, stacked, strict=True)}
        )
        lanes.append((top, str(kind)))
        top += _TITLE + depth + _GAP
    return shown.assign(y=pd.Series(heights, dtype="float64")), lanes, max(top, 1.0)


def _traces(part: pd.DataFrame, code: str) -> list[dict[str, Any]]:
    """One trace of spans and one of marks a status; the empty ones stay, so that the legend is always whole."""
    spans = part[part["is_span"]]
    lines: dict[str, list] = {"x": [], "y": []}
    for first, last, y in zip(spans["from_on"], spans["to_on"], spans["y"], strict=True):
        lines["x"] += [_iso(first), _iso(last), None]
        lines["y"] += [y, y, None]
    colour = palette.STATUSES[code]
    middle = part["from_on"] + (part["to_on"] - part["from_on"]) / 2
    return [
        {
            "type": "scatter",
            "mode": "lines",
            **lines,
            "line": {"color": colour, "width": 7},
            "opacity": 0.28,
            "hoverinfo": "skip",
        },
        {
            "type": "scatter",
            "mode": "markers",
            "x": [_iso(day) for day in middle] or [None],
            "y": part["y"].tolist() or [None],
            "customdata": [[event_id] for event_id in part["event_id"]] or [None],
            "marker": {
                "symbol": [
                    f"{SHAPES[code]}-open" if is_inferred else SHAPES[code]
                    for is_inferred in part["is_inferred"]
                ]
                or SHAPES[code],
                "size": 11,
                "color": colour,
                "line": {"width": 2, "color": colour},
            },
            "hovertext": [_hover(item) for item in part.to_dict("records")],
            "hovertemplate": "%{hovertext}<extra></extra>",
            "selected": {"marker": {"opacity": 1}},
            "unselected": {"marker": {"opacity": 1}},
        },
    ]


def _hover(item: dict) -> str:
    """The hover text: what, when and how that is known, and the sentence."""
    inferred = ", inferred" if item["is_inferred"] else ""
    if inferred and isinstance(item["date_rule"], str) and item["date_rule"]:
        inferred += f" from {item['date_rule']}"
    head = f"<b>{literal(item['kind'])}</b>, {item['status'].lower()}"
    return "<br>".join([head, *hover_lines(item["when"] + inferred), *hover_lines(str(item["sentence"]))])


def _stretches(lanes: list[tuple[float, str]], height: float) -> list[tuple[float, float]]:
    """Between the names of the lanes: where bands may be drawn."""
    edges = [*(top for top, _ in lanes), height]
    return [(0.0, edges[0]), *((upper + _TITLE, lower) for upper, lower in pairwise(edges))]


def _rules(lanes: list[tuple[float, str]]) -> list[dict[str, Any]]:
    line = {"color": palette.RULE, "width": 1}
    across = {
        "type": "line",
        "opacity": 0.28,
        "xref": "paper",
        "yref": "y",
        "x0": 0,
        "x1": 1,
        "layer": "below",
        "line": line,
    }
    return [{**across, "y0": top, "y1": top} for top, _ in lanes if top]


def _lane_names(lanes: list[tuple[float, str]]) -> list[dict[str, Any]]:
    place = {"xref": "paper", "yref": "y", "x": 0, "xanchor": "left", "yanchor": "middle", "showarrow": False}
    return [{**place, "y": top + 0.58, "text": literal(name), "font": {"size": 12}} for top, name in lanes]


def _now(today: dt.date) -> dict[str, Any]:
    return {
        "type": "line",
        "xref": "x",
        "yref": "paper",
        "x0": _iso(today),
        "x1": _iso(today),
        "y0": 0,
        "y1": 1,
        "line": {"color": palette.INK, "width": 1, "dash": "dot"},
    }


def _now_name(today: dt.date, late: dt.date) -> dict[str, Any]:
    """The name of the line; near the end of the axis it stands to the left of it, where it is not cut."""
    return {
        "xref": "x",
        "yref": "paper",
        "x": _iso(today),
        "y": 1,
        "yanchor": "bottom",
        "xanchor": "right" if today > late else "center",
        "showarrow": False,
        "text": "Today",
        "font": {"size": 11},
    }


def _iso(day: dt.date | pd.Timestamp) -> str:
    return day.isoformat()


def title(items: pd.DataFrame, window: tuple[dt.date, dt.date] | None = None) -> str:
    """The finding: how many reports of what happened, was planned, lies ahead and is background are shown."""
    told = within(items[items["from_on"].notna()], window)["status_code"].value_counts()
    said = [(int(told[code]), what) for code, what in _TOLD.items() if told.get(code)]
    if not said:
        return "Nothing is dated in these days"
    (number, what), *others = said
    parts = [f"{count(number, 'report')} of {what}", *(f"{number:,} of {what}" for number, what in others)]
    return listing(parts, len(parts))


def describe(items: pd.DataFrame, window: tuple[dt.date, dt.date] | None = None) -> str:
    """Say how many reports of events are shown, of which status, between which days, and how many have no date."""
    every = items[items["from_on"].notna()]
    dated = within(every, window)
    if dated.empty:
        return "No event of this selection has a date."
    told = dated["status_code"].value_counts()
    said = ", ".join(f"{told[code]} {label.lower()}" for code, label in STATUSES.items() if told.get(code))
    undated, outside = len(items) - len(every), len(every) - len(dated)
    beyond = f"{outside:,} more {'lies' if outside == 1 else 'lie'} outside these days. " if outside else ""
    return (
        f"Timeline of {count(len(dated), 'dated event report')} from {dated.iloc[0]['when']} to {dated.sort_values('to_on').iloc[-1]['when']}: {said}. "
        f"{count(int(dated['is_inferred'].sum()), 'date is', 'dates are')} inferred. {beyond}{count(undated, 'event report has no date and is', 'event reports have no date and are')} listed below."
    )
