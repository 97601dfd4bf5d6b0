"""Values in a correction: how a reader gives one, and how one is told."""

import datetime as dt
from typing import Any

import pandas as pd
import streamlit as st

from summitry import corrections
from summitry.corpus import Corpus
from summitry.summaries import days
from summitry.tables import SEPARATOR, Column
from summitry.ui.state import View
from summitry.ui.words import heading
from summitry.vocabulary import Vocabularies

_NONE = "None"
_FIRST, _LAST = dt.date(1800, 1, 1), dt.date(2200, 12, 31)
_YES_NO = {"true": "Yes", "false": "No"}
# Columns of names: whoever is known already is offered, and others may be typed.
_OF_NAMES = {("people", "name"): ("people",), ("organisations", "name"): ("organisations",), ("quotes", "speaker"): ("people", "organisations")}  # fmt: skip


# What is judged, where it is no row of words in a sentence.
_JUDGED = {"visits": "visit", "sentences": "sentence"}


def ask(shown: View, table: str, name: str, value: object, key: str) -> str | None:
    """Draw what a value is given with.

    Args:
        shown: What the page shows.
        table: The table.
        name: The column.
        value: What stands there now.
        key: Of the widget.

    Returns:
        The value as it is written; None where there is none, or none that the column can have, which is said.
    """
    column = corrections.column_of(table, name)
    new = _given(shown, column, corrections.to_cell(value, column), _OF_NAMES.get((table, name), ()), key)
    if new is None:
        return None
    try:
        corrections.from_cell(new, column)
    except ValueError as error:
        st.caption("Give a value." if not new else f"Not taken: {error}.".replace('"', "'"))
        return None
    return new


def _given(shown: View, column: Column, cell: str, of_names: tuple[str, ...], key: str) -> str | None:
    label, listed = heading(column.name), corrections.choices(column, shown.whole.vocabularies)
    if of_names:
        known = sorted(
            {str(name) for table in of_names for name in shown.whole[table]["name"].dropna().unique()},
            key=str.casefold,
        )
        picked = st.selectbox(
            label,
            known,
            index=None,
            key=key,
            accept_new_options=True,
            placeholder="Choose a name, or type one",
        )
        return picked or None
    if column.kind == "codes" and listed:
        held = [code for code in cell.split(SEPARATOR) if code in listed]
        return SEPARATOR.join(
            st.multiselect(label, list(listed), held, format_func=lambda code: listed[code], key=key)
        )
    if column.kind in ("code", "boolean") and (listed := listed or _YES_NO):
        offered = list(listed) if column.required else ["", *listed]
        at = offered.index(cell) if cell in offered else 0
        return st.selectbox(label, offered, at, format_func=lambda code: listed.get(code, _NONE), key=key)
    if column.kind == "date":
        day = st.date_input(
            label, dt.date.fromisoformat(cell) if cell else None, _FIRST, _LAST, format="YYYY-MM-DD", key=key
        )
        return day.isoformat() if isinstance(day, dt.date) else ""
    hint = "Several: put ; between them" if column.kind == "names" else None
    return st.text_input(label, cell, max_chars=500, help=hint, key=key).strip()


def say(vocabularies: Vocabularies, table: str, column: str, cell: object) -> str:
    """A written value as people read it: labels in place of codes."""
    if pd.isna(cell) or not cell:
        return "none"
    described = corrections.column_of(table, column)
    listed = corrections.choices(described, vocabularies) or (_YES_NO if described.kind == "boolean" else {})
    parts = str(cell).split(SEPARATOR) if described.kind in ("codes", "names") else [str(cell)]
    return ", ".join(listed.get(part, part) for part in parts)


def change(corpus: Corpus, made: Any) -> str:
    """What a correction changes, with both values: `Sector: Trade by the rules, Space by the reader`.

    Args:
        corpus: Gives the labels.
        made: A row of `tables.CORRECTIONS`.
    """
    table, labels = str(made.table), corpus.vocabularies
    if made.action_code in ("right", "wrong"):
        judged = f"the {_JUDGED.get(table, 'row')} is {made.action_code}"
        subject = corrections.SUBJECTS[table]
        value = say(labels, table, subject, made.old_value)
        if table == "visits":
            return f"{value}; {judged}"
        return f"{heading(subject)}: {value}; {judged}" if value not in ("none", made.words) else judged
    column = str(made.column)
    by_rules = say(
        labels, table, column, made.old_value if pd.isna(made.machine_value) else made.machine_value
    )
    where = {"same": " in all articles", "apart": " in this article"}.get(str(made.action_code), "")
    return f"{heading(column)}{where}: {by_rules} by the rules, {say(labels, table, column, made.new_value)} by the reader"


def when(at: str) -> str:
    """A time stamp as a day and a time in UTC."""
    told = dt.datetime.fromisoformat(at)
    told = told.astimezone(dt.UTC) if told.tzinfo else told
    return f"{days.say(told.date())}, {told:%H:%M} UTC"


def sentence(corpus: Corpus, made: Any) -> str:
    """A correction in a sentence: what, who, when and why."""
    who = "" if pd.isna(made.corrected_by) else f" {made.corrected_by},"
    why = "" if pd.isna(made.reason) else f" Reason: {made.reason}"
    return f"{change(corpus, made)}.{who} {when(str(made.corrected_at))}.{why}"
