"""Correcting: where a correction is kept, who may keep one, and the small tool beside each row."""

import textwrap
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import streamlit as st

from summitry import corrections
from summitry.corrections import Correction
from summitry.errors import CorrectionError
from summitry.tables import TABLES
from summitry.ui import own, valuing
from summitry.ui.state import View
from summitry.ui.words import heading, plain

# Called with the id of a correction that was made or undone, before the page is drawn anew.
Again: TypeAlias = Callable[[str], None]
_FORM_HEIGHT, _FORM_WIDTH = 430, 370  # pixels
_MOST = 160  # characters of what is corrected
WHO = "_corrector"
_RIGHT, _WRONG, _EDIT, _NAME = "It is right", "It is wrong", "Change a value", "Someone else is meant"
_SCOPES = {
    "In all articles": "same",
    "In this article": "apart",
    "In these words only": "edit",
}

# What follows from what is said, where the words do not tell it, and what cannot be said so.
_NO_SENTENCE = (
    "It is no sentence of the article: a teaser, a menu, a line of another text. All that begins in it is taken out with it, and "
    "its words are counted no more. The day, the place and the two countries of the talks stay: correct them at the article."
)
_EACH = "It is kept for each of its articles."
_NO_VISIT = "Its articles then report no visit. They stay, with all that was found in them."
_NOT_HERE = f"{_EACH} Leaders, rank and documents are corrected at the sentences that state them."
_SIDES = "Choose the country that is the other side now, and the two change places."
_DAYS = (
    "It is set in the articles that give this day now. Articles whose talks lie more than five days apart are two visits: to "
    "part a visit, or to add an article to it, correct the article."
)
_NO_FACT = "A host, guest, day or place that is wrong is taken from the article too. One without host and guest reports no visit."
_MEANINGS = {
    ("visit_facts", _WRONG): _NO_FACT,
    ("sentences", _WRONG): _NO_SENTENCE,
    ("visits", _RIGHT): _EACH,
    ("visits", _WRONG): _NO_VISIT,
    ("visits", _EDIT): _NOT_HERE,
    ("visits", "host_code"): _SIDES,
    ("visits", "guest_code"): _SIDES,
    ("visits", "from_on"): _DAYS,
    ("visits", "to_on"): _DAYS,
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


def keep(shown: View, *made: Correction) -> None:
    """Add corrections to those beside the articles.

    Raises:
        CorrectionError: They cannot be kept; the message says why and what to do.
    """
    corrections.append(corrections.beside(Path(shown.folder)), *made)
    if shown.is_own:
        own.correct_anew()


def tool(shown: View, table: str, row: Mapping[str, Any], again: Again, place: str = "") -> None:
    """A small button that opens what can be said of a row; its content is drawn only while it is open.

    Args:
        shown: What the page shows.
        table: The row's table.
        row: Its values, by column.
        again: Called once a correction was made.
        place: Tells the button from others for the same row.
    """
    if table not in corrections.EDITABLE:
        return
    # With the number of corrections in the key it is closed again once one was made.
    key = f"correct_{place}{named(table, row)}_{len(shown.whole['corrections'])}"
    label = "Correct this visit" if table == "visits" else "Correct"
    opened = st.popover(label, key=key, icon=":material/edit_note:", on_change="rerun", width="content")
    # The browser decides whether it opens above or below the button while it is still empty: it must be as tall by then.
    form = opened.container(height=_FORM_HEIGHT, width=_FORM_WIDTH, border=False)
    if opened.open:
        with form:
            _form(shown, table, row, again, key)


def named(table: str, row: Mapping[str, Any]) -> str:
    """Tells a row from all others in the keys of its buttons."""
    return "_".join([table, *(str(row[name]) for name in TABLES[table].key)])


def _form(shown: View, table: str, row: Mapping[str, Any], again: Again, key: str) -> None:
    if words := row.get("text"):
        # What stands beneath may be covered.
        st.caption(plain(f"“{textwrap.shorten(words, _MOST, placeholder=' ...')}”"))
    asked = _asked(shown, table, row, key)
    # Side by side, so that what keeps the correction is in sight.
    why, name = st.columns(2)
    reason = why.text_input("Why?", key=f"why_{key}", max_chars=500, placeholder="A reason, for others")
    who = name.text_input(
        "Your name",
        st.session_state.get(WHO, ""),
        key=f"who_{key}",
        max_chars=80,
        placeholder="Optional; asked once",
    )
    st.session_state[WHO] = who
    if asked is None:
        return
    action, column, new = asked
    if column and new == corrections.to_cell(row[column], corrections.column_of(table, column)):
        st.caption("This is what stands there.")
        return
    told = {"action": action, "column": column, "new": new, "reason": reason, "who": who}
    why_not = refusal(shown)
    if why_not:
        st.caption(plain(f"{why_not} Take the correction as a line, and hand it on to them."))
        _line(_made(shown, table, row, told), key)
    elif st.button("Save", key=f"save_{key}", type="primary", icon=":material/check:"):
        _save(shown, _made(shown, table, row, told), again, key)


def _made(shown: View, table: str, row: Mapping[str, Any], told: Mapping[str, str]) -> tuple[Correction, ...]:
    """What the reader says, as lines of the file: of a visit one for each article that it concerns."""
    if table == "visits":
        return corrections.of_visit(shown.whole.tables, row, **told)
    return (corrections.of_row(shown.whole.tables, table, row, **told),)


def _asked(shown: View, table: str, row: Mapping[str, Any], key: str) -> tuple[str, str, str] | None:
    """What the reader says: action, column and new value; None while nothing, or nothing that can be, is said."""
    ways = [way for way, is_offered in {
        _RIGHT: table in corrections.JUDGED,
        _WRONG: table in corrections.JUDGED,
        _NAME: table in corrections.NAMED,
        _EDIT: bool(corrections.EDITABLE[table]),
    }.items() if is_offered]  # fmt: skip
    way = st.radio(
        "What do you say of it?", ways, key=f"way_{key}", index=None if len(ways) > 1 else 0, horizontal=True
    )
    _explain(table, way or "")
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
        column = st.selectbox("Which value?", columns, format_func=heading, key=f"column_{key}")
        _explain(table, column)
        new = valuing.ask(shown, table, column, row[column], f"value_{column}_{key}")
        return None if new is None else ("edit", column, new)
    return None


def _explain(table: str, said: str) -> None:
    if (table, said) in _MEANINGS:
        st.caption(_MEANINGS[table, said])


def _save(shown: View, made: Sequence[Correction], again: Again, key: str) -> None:
    try:
        keep(shown, *made)
    except CorrectionError as error:
        st.badge("Not kept", icon=":material/error:", color="red")
        st.text(str(error))
        _line(made, key)
        return
    again(made[0].correction_id)
    st.rerun()


def _line(made: Sequence[Correction], key: str) -> None:
    """The correction as a file of its own, which can be added to that beside the articles."""
    st.download_button(
        "Take it as a line" if len(made) == 1 else f"Take it as {len(made)} lines",
        corrections.to_lines(made, header=True).encode("utf-8-sig"),
        corrections.FILE,
        "text/csv",
        key=f"line_{key}",
        on_click="ignore",
        icon=":material/download:",
    )
