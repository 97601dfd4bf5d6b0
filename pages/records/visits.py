"""Visits: who went where and when, and which article says so."""

import streamlit as st

from summitry.summaries import visits
from summitry.ui import page, visit_cards
from summitry.ui.blocks import register

shown = page.start("Visits", "Who went where and when, and which article says so.")
side = visits.side_by_side(shown.corpus, shown.ground)
if side.empty:
    page.nothing("visits")
    st.stop()
register(side, visits.SIDE_BY_SIDE, visits.visit_marks(side), key="visits", alt="Register of visits",
         columns=("visit", "when", "guest", "host", "place", "rank", "articles", "documents_stated", "events", "sectors"))  # fmt: skip
visit_cards.detail(shown, side)
