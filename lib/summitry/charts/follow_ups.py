"""The chains of commitments, as a Plotly figure: one lane a chain, one column a visit, a mark a step.

Shape and colour both tell what a step is. Steps of one chain at one visit stand beside one another in
their order; a line joins all steps of a chain.
"""

from collections.abc import Sequence
from textwrap import wrap
from typing import Any, NamedTuple

import pandas as pd

from summitry.charts import palette
from summitry.charts.base import Key, hover_lines, literal
from summitry.summaries.follow_ups import STATUSES, outcomes, step_id
from summitry.wording import count, shortened

_WORDS, _ACTS, _LATE = "#8C7AE6", "#1F9E89", "#C9564B"


class Look(NamedTuple):
    """How a step looks: its colour, Plotly's symbol, and the shape of the legend."""

    colour: str
    symbol: str
    shape: str


LOOKS = {
    "raised": Look(_WORDS, "circle-open", "ring"),
    "agreed": Look(_WORDS, "circle", "circle"),
    "restated": Look(_WORDS, "square", "square"),
    "in_progress": Look(_ACTS, "triangle-right", "triangle"),
    "fulfilled": Look(_ACTS, "star", "star"),
    "fulfilled_late": Look(_LATE, "diamond", "diamond"),
    "superseded": Look(palette.OTHER, "cross", "plus"),
    "subject_continues": Look(palette.OTHER, "triangle-up", "peak"),
    "no_report_found": Look(palette.OTHER, "x", "cross"),
}
_LANE, _HEAD, _MOST_NAMED, _LETTERS = 52, 50, 3, 52
_LAYOUT = {
    "margin": {"l": 6, "r": 6, "t": _HEAD, "b": 8},
    "hovermode": "closest",
    "clickmode": "event+select",
    "dragmode": False,
    "showlegend": False,
}
_AXIS = {"fixedrange": True, "zeroline": False, "showgrid": False, "showticklabels": False}


def figure(steps: pd.DataFrame, visits: pd.DataFrame) -> dict[str, Any]:
    """Draw the chains.

    Args:
        steps: `summaries.follow_ups.LEDGER`; a step whose visit is not among `visits` is left out.
        visits: The columns, by date: `visit_id`, `visit`, `from_on` and `colour`.

    Returns:
        A Plotly figure as plain data. Each mark carries its step's id as `customdata`.
    """
    placed = _place(steps, visits["visit_id"].tolist())
    subjects = placed.drop_duplicates("lane")
    layout = {
        **_LAYOUT,
        "height": _HEAD + 8 + _LANE * max(len(subjects), 1),
        "xaxis": {**_AXIS, "range": [-0.5, len(visits) - 0.5]},
        "yaxis": {**_AXIS, "range": [max(len(subjects), 1), 0]},
        "shapes": [*_bands(visits), *_rules(len(subjects))],
        "annotations": [*_visit_names(visits), *_subjects(subjects)],
    }
    data = [_lines(placed)]
    data += [_marks(placed[placed["status_code"] == code], code) for code in STATUSES]
    return {"data": data, "layout": layout}


def _place(steps: pd.DataFrame, visit_ids: Sequence[str]) -> pd.DataFrame:
    """Give every step its lane and its place among the steps of its chain at its visit."""
    frame = steps.assign(
        chain_id=steps["chain_id"].astype(object),
        visit_id=steps["visit_id"].astype(object),
        status_code=steps["status_code"].astype(object),
    )
    frame = frame[frame["visit_id"].isin(visit_ids)]
    lanes = {chain: place for place, chain in enumerate(frame["chain_id"].unique())}
    beside = frame.groupby(["chain_id", "visit_id"], sort=False)["step"]
    column = frame["visit_id"].map({visit_id: place for place, visit_id in enumerate(visit_ids)})
    share = (beside.cumcount() + 1) / (beside.transform("size").astype("int64") + 1)
    return frame.assign(lane=frame["chain_id"].map(lanes), x=column + share * 0.9 - 0.45)


def _lines(placed: pd.DataFrame) -> dict[str, Any]:
    xs: list[float | None] = []
    ys: list[float | None] = []
    for lane, part in placed.groupby("lane", sort=False):
        xs += [*part["x"], None]
        ys += [*[float(str(lane)) + 0.68] * len(part), None]
    line = {"color": palette.RULE, "width": 1.5}
    return {"type": "scatter", "mode": "lines", "x": xs or [None], "y": ys or [None], "line": line, "opacity": 0.6, "hoverinfo": "skip"}  # fmt: skip


def _marks(part: pd.DataFrame, code: str) -> dict[str, Any]:
    look = LOOKS[code]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": part["x"].tolist() or [None],
        "y": [lane + 0.68 for lane in part["lane"]] or [None],
        "customdata": [[step_id(*named)] for named in zip(part["chain_id"], part["step"], strict=True)]
        or [None],
        "marker": {
            "symbol": look.symbol,
            "size": 15 if look.symbol == "star" else 13,
            "color": look.colour,
            "line": {"width": 2.5 if look.symbol.endswith("open") else 0, "color": look.colour},
            "opacity": 1,
        },
        "hovertext": [_hover(row) for row in part.to_dict("records")],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
    }


def _hover(row: dict) -> str:
    """The hover text: what the step is, when, what links it to the one before, and its words."""
    head = [f"<b>{literal(row['status'])}</b>, {literal(row['when'])}", literal(row["subject"])]
    if isinstance(row["matched"], str):
        score = f" (score {row['score']:.2f})" if pd.notna(row["score"]) else ""
        head += hover_lines(f"Linked by: {row['matched'][:80]}{score}")
    return "<br>".join([*head, *hover_lines(str(row["text"]))])


def _bands(visits: pd.DataFrame) -> list[dict[str, Any]]:
    across = {"type": "rect", "layer": "below", "xref": "x", "yref": "paper", "y0": 0, "y1": 1}
    return [
        {**across, "x0": place - 0.47, "x1": place + 0.47, "fillcolor": palette.faint(colour, 0.09), "line": {"width": 0}}
        for place, colour in enumerate(visits["colour"])
    ]  # fmt: skip


def _rules(lanes: int) -> list[dict[str, Any]]:
    across = {
        "type": "line",
        "xref": "paper",
        "yref": "y",
        "x0": 0,
        "x1": 1,
        "layer": "below",
        "opacity": 0.28,
    }
    return [{**across, "y0": lane, "y1": lane, "line": {"color": palette.RULE, "width": 1}} for lane in range(1, lanes)]  # fmt: skip


def _visit_names(visits: pd.DataFrame) -> list[dict[str, Any]]:
    """The names of the columns; where they are many, only their months, one word beneath another."""
    place = {
        "xref": "x",
        "yref": "paper",
        "y": 1,
        "yanchor": "bottom",
        "xanchor": "center",
        "showarrow": False,
    }
    is_short = len(visits) > _MOST_NAMED
    names = list(visits["visit"])
    if is_short:
        # What a label without a day ends in is when the visit was reported, or that nobody says when.
        names = [
            f"{on:%b %Y}" if pd.notna(on) else label.rpartition(", ")[2]
            for label, on in zip(names, visits["from_on"], strict=True)
        ]
    width = 7 if is_short else 22
    return [
        {**place, "x": number, "text": "<br>".join(literal(line) for line in wrap(name, width, max_lines=3, placeholder=" …", break_long_words=False)), "font": {"size": 11}}
        for number, name in enumerate(names)
    ]  # fmt: skip


def _subjects(subjects: pd.DataFrame) -> list[dict[str, Any]]:
    place = {"xref": "paper", "yref": "y", "x": 0, "xanchor": "left", "yanchor": "middle", "showarrow": False}
    return [
        {**place, "y": lane + 0.27, "text": literal(shortened(subject, _LETTERS)), "font": {"size": 12}}
        for lane, subject in zip(subjects["lane"], subjects["subject"], strict=True)
    ]  # fmt: skip


def key(steps: pd.DataFrame) -> list[Key]:
    """The legend: what shape and colour mean, as far as the chart has them."""
    shown = set(steps["status_code"])
    return [Key(label, LOOKS[code].colour, LOOKS[code].shape) for code, label in STATUSES.items() if code in shown]  # fmt: skip


def describe(steps: pd.DataFrame) -> str:
    """Say how many chains there are and what came of them."""
    if steps.empty:
        return "No subject of this selection is followed from one visit to another."
    came = outcomes(steps).value_counts()
    said = ", ".join(f"{came[code]} {label.lower()}" for code, label in STATUSES.items() if came.get(code))
    return f"Chart of {count(int(came.sum()), 'subject')} across {count(steps['visit_id'].nunique(), 'visit')}, one lane a subject and one mark a step. They came to: {said}."
