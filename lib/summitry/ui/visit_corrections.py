"""Correcting visits: the tool beside a visit, and those that readers took out."""

import streamlit as st

from summitry import corrections
from summitry.ui import correcting, correction_notes, valuing
from summitry.ui.state import View


def beside(shown: View, visit_id: str, place: str = "") -> None:
    """What was corrected in a visit, and the tool to correct it; nothing where there is no such visit.

    Args:
        shown: What the page shows.
        visit_id: The visit.
        place: Tells the tool from others for the same visit on the page.
    """
    visits = shown.whole["visits"]
    for row in visits[visits["visit_id"] == visit_id].to_dict("records"):
        correction_notes.notes(shown, "visits", row, _no_more)
        correcting.tool(shown, "visits", row, _no_more, place)


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


def _no_more(_correction_id: str) -> None:
    """Nothing but the page itself need be drawn anew: the visit may have another id, or none."""
