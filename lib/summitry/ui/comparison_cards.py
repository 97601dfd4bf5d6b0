"""Comparisons on a page: one card for each thing that several articles count."""

from collections.abc import Sequence

import streamlit as st

from summitry.charts import palette
from summitry.summaries.figures import STATUSES, Comparison
from summitry.ui import evidence, marked
from summitry.ui.words import count

_MOST_CARDS = 12


def cards(comparisons: Sequence[Comparison]) -> None:
    """Draw the cards: what is counted, whether the articles agree, and each way of telling it with its sentences."""
    with st.grid(min(2, len(comparisons)), min_column_width=300) as grid:
        for comparison in comparisons[:_MOST_CARDS]:
            with grid.cell(), st.container(border=True, key=f"comparison_{comparison.conflict_id}"):
                _card(comparison)
    if len(comparisons) > _MOST_CARDS:
        st.caption(f"{_MOST_CARDS} of {len(comparisons):,} are shown; the list below has all.")


def _card(comparison: Comparison) -> None:
    colour = palette.DIFFERS if comparison.differs else palette.AGREES
    st.html(marked.swatch(colour, comparison.counted, comparison.visit or ""))
    st.badge(
        STATUSES["differs" if comparison.differs else "agrees"],
        icon=":material/difference:" if comparison.differs else ":material/done_all:",
        color="orange" if comparison.differs else "green",
    )
    st.text(_sentence(comparison))
    evidence.open_pills("Open the sentences", comparison.marks, key=f"accounts_{comparison.conflict_id}")


def _sentence(comparison: Comparison) -> str:
    number = count(comparison.articles, "article")
    if not comparison.differs:
        who = "Both articles" if comparison.articles == 2 else f"All {number}"
        return f"{who} give the same {'number' if len(comparison.marks) == 1 else 'numbers'}."
    return f"{number} count it in {count(len(comparison.marks), 'way')}."
