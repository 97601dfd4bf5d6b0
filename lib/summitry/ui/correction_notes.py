"""What was corrected, as it is told beside a row and beneath a list, and the way back."""

from collections.abc import Collection, Hashable, Mapping
from typing import Any

import pandas as pd
import streamlit as st

from summitry import corrections
from summitry.errors import CorrectionError
from summitry.summaries import slices
from summitry.ui import correcting, marked, valuing
from summitry.ui.state import View
from summitry.ui.words import count

_MADE = "_corrected_in_list"


def undo(shown: View, correction_id: str, again: correcting.Again = lambda _: None, place: str = "") -> None:
    """A button that takes a correction back, where the reader may; `place` tells it from others for the same one."""
    if correcting.refusal(shown):
        return
    made = shown.whole["corrections"]
    together = corrections.together(made, correction_id)
    articles = made.loc[made["correction_id"].isin(together), "sha256"].nunique()
    label = "Undo" if len(together) == 1 else f"Undo in {count(articles, 'article')}"
    if st.button(label, key=f"undo_{correction_id}{place}", icon=":material/undo:"):
        who = st.session_state.get(correcting.WHO, "")
        try:
            correcting.keep(shown, *(corrections.undoing(one, who) for one in together))
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
    held = made[(made["status_code"] == "applied") & (made["table"] == table)]
    if table == "visits":
        return _of_visit(shown, held, str(row["visit_id"]))
    held = held[held["article_id"] == row["article_id"]]
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


def _of_visit(shown: View, held: pd.DataFrame, visit_id: str) -> pd.DataFrame:
    """What was said of a visit: one line of each act, with what then stood at the visit instead of at the article."""
    articles = shown.whole["articles"]
    ids = articles["article_id"][articles["visit_id"] == visit_id].astype(object)
    held = held[held["article_id"].astype(object).isin(ids)]
    acts = held["correction_id"].astype(object).map(corrections.act_of)
    return held[~pd.DataFrame({"act": acts, "column": held["column"].astype(object)}).duplicated()].assign(
        machine_value=None
    )


def notes(shown: View, table: str, row: Mapping[str, Any], again: correcting.Again, place: str = "") -> None:
    """What was corrected in a row: the value of the rules and that of the reader, who, when and why; `place` as for `undo`."""
    for made in of_row(shown, table, row).itertuples(index=False):
        _note(shown, made, again, place + correcting.named(table, row))


def _note(shown: View, made: Any, again: correcting.Again, place: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        if made.action_code == "right":
            st.badge("Confirmed", icon=":material/check:", color="green")
        else:
            st.badge("Corrected", icon=":material/edit_note:", color="blue")
        st.text(valuing.sentence(shown.whole, made))
        undo(shown, str(made.correction_id), again, place)


def made_in(place: Hashable) -> tuple[str, ...]:
    """The corrections that were made in a list, since none was made in another."""
    known, made = st.session_state.get(_MADE, (None, ()))
    return made if known == place else ()


def remember(place: Hashable, correction_id: str) -> None:
    """Note that a correction was made in a list; `place` tells it from other lists."""
    st.session_state[_MADE] = place, (*made_in(place), correction_id)


def left(
    shown: View, made: Collection[str], found: pd.DataFrame, again: correcting.Again, place: str = ""
) -> None:
    """Corrections by which rows have left a list: still shown beneath it, each with a way back.

    Args:
        shown: What the page shows.
        made: Ids of the corrections that were made in the list.
        found: The rows that are left in it.
        again: Called once one was undone.
        place: Tells the list from another on the page.
    """
    every = shown.whole["corrections"]
    held = every[
        every["correction_id"].isin(made) & (every["status_code"] == "applied") & every["words"].notna()
    ]
    listed = set(zip(found["article_id"], found["start"], found["end"], strict=True))
    spans = zip(held["article_id"], held["words_start"], held["words_end"], strict=True)
    held = held[[span not in listed for span in spans]]
    if held.empty:
        return
    st.caption("No longer counted here:")
    around = sentences(shown, held)
    for one in held.itertuples(index=False):
        with st.container(border=True, gap="xsmall"):
            context(one, around.get(one.correction_id))
            _note(shown, one, again, f"{place}left")


def sentences(shown: View, made: pd.DataFrame) -> dict[str, Any]:
    """Correction -> the sentence around its words, where both are still there; see `slices.sentences`."""
    there = made[made["sentence_id"].notna() & made["words"].notna()]
    placed = there.rename(columns={"words_start": "start", "words_end": "end"})
    around = slices.sentences(placed, shown.whole, shown.articles)
    return dict(zip(there["correction_id"], around.itertuples(index=False), strict=True))


def context(made: Any, around: Any) -> None:
    """The words that were corrected, in their sentence where that is still there."""
    if around is not None:
        st.html(marked.source(str(around.heading), int(around.position)))
        st.html(marked.sentence(around.before, around.marked, around.after, str(made.table)))
    elif pd.notna(made.words):
        st.text(f"“{made.words}”")
