"""Correcting: where a correction is kept, who may keep one, and the small tool beside each row."""

from collections.abc import Callable, Collection, Mapping
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

import pandas as pd
import streamlit as st

from summitry import corrections
from summitry.corrections import Correction
from summitry.errors import CorrectionError
from summitry.summaries import days, slices
from summitry.tables import TABLES
from summitry.ui import marked, own, valuing
from summitry.ui.state import View
from summitry.ui.words import plain

# Called with the id of a correction that was made or undone, before the page is drawn anew.
Again: TypeAlias = Callable[[str], None]
_WHO = "_corrector"
_RIGHT, _WRONG, _EDIT, _NAME = "It is right", "It is wrong", "Change a value", "Someone else is meant"
_SCOPES = {
    "In all articles": "same",
    "In this article": "apart",
    "In these words only": "edit",
}


def refusal(shown: View) -> str:
    """Why this reader's corrections cannot be kept here; nothing where they can.

    What lies in the reader's own folder is the reader's. The server's folder is everybody's: only who sits at
    the machine that serves it may write into it, as they could with any editor.
    """
    if shown.is_own:
        return ""
    if not _is_at_this_machine():
        return "Corrections are kept by readers at the machine that serves these articles."
    if not corrections.can_be_written(Path(shown.folder)):
        return "The folder of the articles can only be read."
    return ""


def _is_at_this_machine() -> bool:
    # Whoever comes through a proxy has the proxy's address: the true one is in the header.
    headers = {name.lower() for name in st.context.headers}
    return st.context.ip_address is None and not headers & {"forwarded", "x-forwarded-for", "x-real-ip"}


def keep(shown: View, correction: Correction) -> None:
    """Add a correction to those beside the articles.

    Raises:
        CorrectionError: It cannot be kept; the message says why and what to do.
    """
    corrections.append(corrections.beside(Path(shown.folder)), correction)
    if shown.is_own:
        own.correct_anew()


def tool(shown: View, table: str, row: Mapping[str, Any], again: Again) -> None:
    """A small button that opens what can be said of a row; its content is drawn only while it is open.

    Args:
        shown: What the page shows.
        table: The row's table.
        row: Its values, by column.
        again: Called once a correction was made.
    """
    if table not in corrections.EDITABLE:
        return
    # With the number of corrections in the key it is closed again once one was made.
    key = f"correct_{_place(table, row)}_{len(shown.whole['corrections'])}"
    opened = st.popover(
        "Correct", key=key, type="tertiary", icon=":material/edit_note:", on_change="rerun", width="content"
    )
    if opened.open:
        with opened:
            _form(shown, table, row, again, key)


def _place(table: str, row: Mapping[str, Any]) -> str:
    """Tells a row from all others in the keys of its buttons."""
    return "_".join([table, *(str(row[name]) for name in TABLES[table].key)])


def _form(shown: View, table: str, row: Mapping[str, Any], again: Again, key: str) -> None:
    asked = _asked(shown, table, row, key)
    reason = st.text_input(
        "Why?", key=f"why_{key}", max_chars=500, placeholder="A reason, for those who come after you"
    )
    who = st.text_input(
        "Your name",
        st.session_state.get(_WHO, ""),
        key=f"who_{key}",
        max_chars=80,
        placeholder="Optional; asked once",
    )
    st.session_state[_WHO] = who
    if asked is None:
        return
    action, column, new = asked
    if column and new == corrections.to_cell(row[column], corrections.column_of(table, column)):
        st.caption("This is what stands there.")
        return
    make = partial(
        corrections.of_row,
        shown.whole.tables,
        table,
        row,
        action=action,
        column=column,
        new=new,
        reason=reason,
        who=who,
    )
    why_not = refusal(shown)
    if why_not:
        st.caption(plain(f"{why_not} Take the correction as a line, and hand it on to them."))
        _line(make(), key)
    elif st.button("Save", key=f"save_{key}", type="primary", icon=":material/check:"):
        _save(shown, make(), again, key)


def _asked(shown: View, table: str, row: Mapping[str, Any], key: str) -> tuple[str, str, str] | None:
    """What the reader says: action, column and new value; None while nothing, or nothing that can be, is said."""
    ways = [way for way, is_offered in {
        _RIGHT: table in corrections.JUDGED,
        _WRONG: table in corrections.JUDGED,
        _NAME: table in corrections.NAMED,
        _EDIT: bool(corrections.EDITABLE[table]),
    }.items() if is_offered]  # fmt: skip
    way = st.radio("What do you say of it?", ways, key=f"way_{key}", index=None if len(ways) > 1 else 0)
    if way in (_RIGHT, _WRONG):
        return ("right" if way == _RIGHT else "wrong"), "", ""
    if way == _NAME:
        scope = st.radio(
            "Where?",
            list(_SCOPES),
            key=f"scope_{key}",
            help="In all articles: two names are one. In this article: one name is two.",
        )
        new = valuing.ask(shown, table, "name", row["name"], f"name_{key}")
        return None if new is None else (_SCOPES[scope], "name", new)
    if way == _EDIT:
        columns = [name for name in corrections.EDITABLE[table] if name != "name"]
        column = st.selectbox("Which value?", columns, format_func=valuing.heading, key=f"column_{key}")
        new = valuing.ask(shown, table, column, row[column], f"value_{column}_{key}")
        return None if new is None else ("edit", column, new)
    return None


def _save(shown: View, correction: Correction, again: Again, key: str) -> None:
    try:
        keep(shown, correction)
    except CorrectionError as error:
        st.badge("Not kept", icon=":material/error:", color="red")
        st.text(str(error))
        _line(correction, key)
        return
    again(correction.correction_id)
    st.rerun()


def _line(correction: Correction, key: str) -> None:
    """The correction as a file of one line, which can be added to that beside the articles."""
    st.download_button(
        "Take it as a line",
        corrections.to_lines([correction], header=True).encode("utf-8-sig"),
        corrections.FILE,
        "text/csv",
        key=f"line_{key}",
        on_click="ignore",
        icon=":material/download:",
    )


def undo(shown: View, correction_id: str, again: Again = lambda _: None, place: str = "") -> None:
    """A button that takes a correction back, where the reader may; `place` tells it from others for the same one."""
    if refusal(shown):
        return
    if st.button("Undo", key=f"undo_{correction_id}{place}", type="tertiary", icon=":material/undo:"):
        try:
            keep(shown, corrections.undoing(correction_id, st.session_state.get(_WHO, "")))
        except CorrectionError as error:
            st.text(str(error))
            return
        again(correction_id)
        st.rerun()


def of_row(shown: View, table: str, row: Mapping[str, Any]) -> pd.DataFrame:
    """The corrections that hold for a row, in their order."""
    made = shown.whole["corrections"]
    if made.empty:
        return made
    held = made[
        (made["status_code"] == "applied")
        & (made["table"] == table)
        & (made["article_id"] == row["article_id"])
    ]
    if table == "articles":
        return held
    held = held[(held["words_start"] == row["start"]) & (held["words_end"] == row["end"])]
    subject = corrections.SUBJECTS[table]
    if table not in corrections.CLAIMS or subject not in row:
        return held
    # Several rows may stand on these words: a correction of what tells them apart is of the row that has it.
    told = corrections.to_cell(row[subject], corrections.column_of(table, subject))
    of_claim = held["column"].isna() | (held["column"] == subject)
    return held[
        ~of_claim | (held["new_value"] == told) | (held["column"].isna() & (held["old_value"] == told))
    ]


def notes(shown: View, table: str, row: Mapping[str, Any], again: Again) -> None:
    """What was corrected in a row: the value of the rules and that of the reader, who, when and why."""
    for made in of_row(shown, table, row).itertuples(index=False):
        _note(shown, made, again, _place(table, row))


def _note(shown: View, made: Any, again: Again, place: str = "left") -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        if made.action_code == "right":
            st.badge("Confirmed", icon=":material/check:", color="green")
        else:
            st.badge("Corrected", icon=":material/edit_note:", color="blue")
        st.text(valuing.sentence(shown.whole, made))
        undo(shown, str(made.correction_id), again, place)


def left(shown: View, made: Collection[str], found: pd.DataFrame, again: Again) -> None:
    """Corrections by which rows have left a list: still shown beneath it, each with a way back.

    Args:
        shown: What the page shows.
        made: Ids of the corrections that were made in the list.
        found: The rows that are left in it.
        again: Called once one was undone.
    """
    every = shown.whole["corrections"]
    is_held = every["correction_id"].isin(made) & (every["status_code"] == "applied")
    held = every[is_held & every["sentence_id"].notna()]
    listed = set(zip(found["article_id"], found["start"], found["end"], strict=True))
    gone = [
        place
        for place, span in enumerate(
            zip(held["article_id"], held["words_start"], held["words_end"], strict=True)
        )
        if span not in listed
    ]
    if not gone:
        return
    st.caption("No longer counted here:")
    held = held.iloc[gone]
    around = slices.sentences(
        held.rename(columns={"words_start": "start", "words_end": "end"}), shown.whole, shown.articles
    )
    for one, row in zip(held.itertuples(index=False), around.itertuples(index=False), strict=True):
        with st.container(border=True, gap="xsmall"):
            st.html(marked.source(str(row.outlet), days.say(row.reported_on), int(row.position)))
            st.html(marked.sentence(row.before, row.marked, row.after, str(one.table)))
            _note(shown, one, again)
