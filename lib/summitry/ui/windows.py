"""Windows: the days that the timeline shows, chosen in a list, by a click on a visit, or by themselves."""

import datetime as dt
from collections.abc import Callable
from functools import partial

import pandas as pd
import streamlit as st

from summitry.summaries import timeline
from summitry.ui import address_line, controls, evidence
from summitry.ui.remembering import made
from summitry.ui.words import count

Window = tuple[dt.date, dt.date]
_KEY, _ALL_DATES, _AROUND = "window", "All dates", "Around the visits"
_ROOM = pd.Timedelta(days=5)


def offered(dated: pd.DataFrame, side: pd.DataFrame) -> dict[str, Window | None]:
    """What can be shown: all days, those around each visit, and first of all those around the visits where a few events lie far away.

    Args:
        dated: `timeline.ITEMS` that have a date.
        side: `visits.SIDE_BY_SIDE`.

    Returns:
        Name -> first and last day, the latest visit before the others; None: all. The first is shown unless the reader chooses another.
    """
    around = timeline.surroundings(dated, side)
    return {**({_AROUND: around} if around else {}), _ALL_DATES: None, **made(_near, side)}


def _near(side: pd.DataFrame) -> dict[str, Window]:
    known = side[side["from_on"].notna()].iloc[::-1]
    return {
        visit: ((first - _ROOM).date(), ((last if pd.notna(last) else first) + _ROOM).date())
        for visit, first, last in zip(known["visit"], known["from_on"], known["to_on"], strict=True)
    }


def choose(windows: dict[str, Window | None]) -> Window | None:
    """The days to show; None: all."""
    if len(windows) == 1:
        return None
    picked = controls.choice(st.selectbox, "Show", list(windows), key=_KEY, width=420)
    return windows.get(picked)


def zooms(side: pd.DataFrame) -> dict[str, Callable[[], None]]:
    """What a click on a visit of the timeline does: show its weeks, and at the next click what is shown unasked."""
    return {
        visit_id: partial(_zoom_to, visit)
        for visit_id, visit in zip(side["visit_id"], side["visit"], strict=True)
    }


def _zoom_to(visit: str) -> None:
    address_line.choose({_KEY: [] if st.session_state.get(_KEY) == visit else [visit]})


def say_outside(dated: pd.DataFrame, window: Window | None) -> None:
    """Say how many dated events lie before and after the days that are shown, and open them."""
    marks = made(timeline.outside_marks, dated, window)
    if not marks:
        return
    number = sum(mark.count for mark in marks)
    with st.container(horizontal=True, vertical_alignment="center", key="outside"):
        verb = "lies" if number == 1 else "lie"
        st.caption(
            f"{count(number, 'more dated event report')} {verb} outside these days. Choose “{_ALL_DATES}” to draw all."
        )
        evidence.open_pills("Events outside these days", marks, key="outside_days")
