"""Correcting visits: the tool beside a visit, and those that readers took out."""

import streamlit as st

from summitry import corrections
from summitry.ui import correcting, correction_notes, valuing
from summitry.ui.state import View

_LAST = "_visit_corrected"


def beside(shown: View, visit_id: str, place: str = "") -> None:
    """What was corrected in a visit, and the tool to correct it; nothing where there is no such visit.

    Args:
        shown: What the page shows.
        visit_id: The visit.
        place: Tells the tool from others for the same visit on the page.
    """
    visits = shown.whole["visits"]
    for row in visits[visits["visit_id"] == visit_id].to_dict("records"):
        correction_notes.notes(shown, "visits", row, _remember, place)
        correcting.tool(shown, "visits", row, _remember, place)


def taken_out(shown: View) -> None:
    """The visits that readers judged wrong, each with the way back; nothing where there are none."""
    made = shown.whole["corrections"]
    wrong = made[
        (made["table"] == "visits") & (made["action_code"] == "wrong") & (made["status_code"] == "applied")
    ]
    wrong = wrong[~wrong["correction_id"].astype(object).map(corrections.act_of).duplicated()]
    if wrong.empty:
        return
    st.subheader("Taken out by readers", anchor=False)
    for one in wrong.itertuples(index=False):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.text(valuing.sentence(shown.whole, one))
            correction_notes.undo(shown, str(one.correction_id), place="_taken_out")


def last(shown: View) -> str | None:
    """The visit that was corrected in the run before, by the id that it now has; None where there is none, or no more."""
    made, articles = shown.whole["corrections"], shown.whole["articles"]
    ids = made["article_id"][made["correction_id"] == st.session_state.pop(_LAST, None)].astype(object)
    visits = articles["visit_id"][articles["article_id"].isin(ids)].dropna()
    return None if visits.empty else str(visits.iloc[0])


def _remember(correction_id: str) -> None:
    st.session_state[_LAST] = correction_id
