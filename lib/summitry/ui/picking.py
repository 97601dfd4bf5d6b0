"""Picking: what a click, a row or a choice opens. Charts and lists forget it at once, so that it can be picked again."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import streamlit as st

from summitry.summaries import slices
from summitry.summaries.slices import Mark
from summitry.ui import evidence, sidebar
from summitry.ui.state import view

_NONCE, _APART = "_nonce", "_apart"


def current(key: str) -> str:
    """The key under which to draw: a new one after each pick."""
    return f"{key}_{st.session_state.get(_NONCE, {}).get(key, 0)}"


def forget(key: str) -> None:
    """Draw anew, with nothing picked."""
    nonces = st.session_state.setdefault(_NONCE, {})
    nonces[key] = nonces.get(key, 0) + 1


def open_first(
    key: str,
    marks: Sequence[Mark],
    hits: Sequence[Mapping[str, str]],
    *,
    narrows: Collection[str] = slices.NARROWING,
) -> None:
    """Open the mark that was hit; only these marks can be opened, whatever the browser sends."""
    for hit in hits:
        for mark in marks:
            if all(hit.get(name) == value for name, value in mark.fields.items()):
                _open(mark, narrows=narrows)
                return forget(key)
    return forget(key)


def open_at(key: str, marks: Sequence[Mark], place: int | None, *, narrows: Collection[str] = ()) -> None:
    """Open the mark at a place in the list; a place that it does not have opens nothing."""
    if place is not None and 0 <= place < len(marks):
        _open(marks[place], narrows=narrows)
    forget(key)


def open_row(key: str, marks: Sequence[Mark], row: Mapping[str, Any]) -> None:
    """Open what a row of a chart's small table counts; see `leave`."""
    if mark := slices.of_row(marks, row):
        _open(mark)
        st.session_state[_APART] = True
    forget(key)


def leave() -> None:
    """Draw the whole page where a row was picked in a part of it that is drawn by itself: sentences open beside all of it."""
    if st.session_state.pop(_APART, False):
        st.rerun()


def _open(mark: Mark, *, narrows: Collection[str] = ()) -> None:
    """Ask for the sentences of a mark, and narrow the page to what it stands for where the reader wants that."""
    evidence.ask(mark)
    if narrows and st.session_state.get(sidebar.NARROWING, True):
        shown = view()
        narrowed = sidebar.narrowed(shown.whole, mark, shown.selection, narrows)
        if narrowed != shown.selection:
            sidebar.put(shown.whole, narrowed)


def opener(key: str, marks: Sequence[Mark], prompt: str, *, narrows: Collection[str] = ()) -> None:
    """The same as a list to choose from: for the keyboard, and for marks too small to hit.

    Args:
        key: Name of the chart or list on its page.
        marks: What can be opened.
        prompt: What stands in the empty box.
        narrows: What a choice narrows the page to, as a click on the chart does; see `slices.narrowing`.
    """
    if not marks:
        return
    box = f"open_{current(key)}"
    st.selectbox(
        "Sentences behind a mark",
        range(len(marks)),
        index=None,
        key=box,
        on_change=_chosen,
        args=(key, box, marks, narrows),
        format_func=lambda place: _named(marks[place]),
        placeholder=prompt,
        label_visibility="collapsed",
    )


def _chosen(key: str, box: str, marks: Sequence[Mark], narrows: Collection[str]) -> None:
    open_at(key, marks, st.session_state[box], narrows=narrows)


def _named(mark: Mark) -> str:
    return f"{mark.label} ({mark.count:,})" if mark.count != 1 else mark.label
