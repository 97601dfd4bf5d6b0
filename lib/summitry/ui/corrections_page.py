"""The page of corrections: each with its sentence, both values, who, when and why, and a way to undo it."""

from pathlib import Path
from typing import Any, Literal

import pandas as pd
import streamlit as st

from summitry import corrections
from summitry.tables import TABLES
from summitry.ui import controls, correction_notes, downloads, evidence, marked, valuing
from summitry.ui.state import View
from summitry.ui.words import count, plain

_PAGE = 20
# Status -> its name, what its badge looks like, and what it means.
_STATUSES: dict[str, tuple[str, Literal["green", "orange", "gray"], str]] = {
    "applied": ("Applied", "green", "It holds: the tables have what the reader says."),
    "needs_review": ("Needs review", "orange", "What it corrects is not there any more, so it is not applied."),
    "replaced": ("Replaced", "gray", "A later correction of the same value took its place."),
    "undone": ("Undone", "gray", "A reader took it back."),
}  # fmt: skip
_ALL = "All"


def explain(why_not: str) -> None:
    """What corrections are, where there are none yet."""
    with st.container(border=True, key="nothing_corrected"):
        st.text("Nothing was corrected yet.")
        st.caption(
            "Choose “Correct” beside a visit, a sentence that a search finds, or any row that a number or an article opens: say that "
            "it is right or wrong, change a value, or say that someone else is meant. The articles stay as they are; what you say is kept "
            f"beside them in {corrections.FILE}, and can be undone."
        )
        if why_not:
            st.caption(plain(f"{why_not} You can take each correction as a line."))


def where_kept(shown: View, why_not: str) -> None:
    """Where the corrections are kept, and how many hold."""
    every = shown.whole["corrections"]
    waiting = int((every["status_code"] == "needs_review").sum())
    place = (
        "among your own files"
        if shown.is_own
        else f"in {corrections.beside(Path(shown.folder)).name} beside the articles"
    )
    st.text(
        f"{count(len(every), 'correction')}, kept {place}. "
        + (f"{count(waiting, 'needs', 'need')} review." if waiting else "None needs review.")
        + " The filters in the sidebar do not act on this list."
    )
    if why_not:
        st.caption(plain(f"{why_not} Here they can be read."))


def choose(every: pd.DataFrame) -> pd.DataFrame:
    """The corrections of one status and of one table, the newest first, and their download."""
    statuses, tables = st.columns([3, 2])
    counted = every["status_code"].value_counts()
    offered = [_ALL, *(name for status, (name, _, _) in _STATUSES.items() if counted.get(status, 0))]
    status = controls.choice(statuses.radio, "Status", offered, key="status", horizontal=True)
    titles = {TABLES[name].title: name for name in sorted(set(every["table"].astype(object)))}
    table = controls.choice(tables.selectbox, "Table", [_ALL, *titles], key="corrected_table")
    codes = {name: code for code, (name, _, _) in _STATUSES.items()}
    found = every if status == _ALL else every[every["status_code"] == codes[status]]
    found = found if table == _ALL else found[found["table"] == titles[table]]
    downloads.of_table(found, TABLES["corrections"], key="corrections")
    return found.iloc[::-1]


def cards(shown: View, found: pd.DataFrame) -> None:
    """List corrections, twenty a page."""
    if found.empty:
        st.text("There are none of this kind.")
        return
    pages = max(1, -(-len(found) // _PAGE))
    page = st.pagination(pages, key="corrections_page") if pages > 1 else 1
    listed = found.iloc[(page - 1) * _PAGE : page * _PAGE]
    around = correction_notes.sentences(shown, listed)
    for made in listed.itertuples(index=False):
        with st.container(border=True, gap="xsmall", key=f"card_{made.correction_id}"):
            _card(shown, made, around.get(made.correction_id))


def _card(shown: View, made: Any, around: Any) -> None:
    name, colour, meaning = _STATUSES[str(made.status_code)]
    with st.container(horizontal=True, vertical_alignment="center"):
        st.badge(name, color=colour, help=meaning)
        st.text(f"{TABLES[str(made.table)].title}: {valuing.change(shown.whole, made)}")
    correction_notes.context(made, around)
    st.html(marked.facts(_facts(shown, made)))
    with st.container(horizontal=True, vertical_alignment="center"):
        if around is not None:
            span = (int(made.words_start), int(made.words_end))
            evidence.article_link("Open in the article", str(made.article_id), span)
        elif pd.notna(made.article_id):
            evidence.article_link("Open the article", str(made.article_id))
        if made.status_code != "undone":
            correction_notes.undo(shown, str(made.correction_id))


def _facts(shown: View, made: Any) -> list[tuple[str, str]]:
    labels, table = shown.whole.vocabularies, str(made.table)
    column = str(made.column) if pd.notna(made.column) else corrections.SUBJECTS.get(table, "")
    # What the rules give may have changed since. Of a visit that is judged they give nothing at one of its articles.
    is_told = table != "visits" or pd.notna(made.column)
    has_moved = is_told and column and str(made.old_value) != str(made.machine_value)
    told = [
        ("Review", made.finding),
        ("When corrected", valuing.say(labels, table, column, made.old_value) if has_moved else None),
        ("Reason", made.reason),
        ("By", made.corrected_by),
        ("On", valuing.when(str(made.corrected_at))),
        ("Undone by", made.undone_by),
        ("Undone on", valuing.when(str(made.undone_at)) if pd.notna(made.undone_at) else None),
        ("Article", made.article_id if pd.notna(made.article_id) else "None has this text any more"),
    ]
    return [(name, str(value)) for name, value in told if pd.notna(value) and value]
