"""Figures: which quantities the articles state, and where they count the same thing differently."""

import streamlit as st

from summitry.summaries import figures
from summitry.ui import comparison_cards, page, speakers
from summitry.ui.lists import MOST_ROWS, Register
from summitry.ui.words import count

shown = page.start("Figures", "Which quantities the articles state, and where they count the same thing.")
listed = figures.listed(shown.corpus, shown.whole)
if listed.empty:
    page.nothing("figures")
    st.stop()

compared, accounts = figures.comparisons(shown.corpus, shown.whole)
differing = sum(comparison.differs for comparison in compared)
read = f"{count(len(listed), 'figure')} in {count(listed['article_id'].nunique(), 'article')} of {len(shown.corpus['articles']):,}."
speakers.heading(
    f"{count(differing, 'quantity', 'quantities')} told differently"
    if differing
    else "Do the articles agree?",
    f"{read} Several articles count the same in {count(len(compared), 'case')}: {differing} told differently, {len(compared) - differing} alike.",
)
if compared:
    comparison_cards.cards(compared)
    Register(
        key="compared",
        frame=accounts,
        table=figures.ACCOUNTS,
        marks=[mark for comparison in compared for mark in comparison.marks],
        columns=("counted", "text", "value", "value_to", "bound", "articles", "status", "visit"),
        alt="Figures compared",
    ).draw()
else:
    page.nothing("figures that several articles count")

speakers.heading("All figures", "One row a figure. Select a row to read its sentence.")
Register(
    key="figures",
    frame=listed,
    table=figures.LIST,
    marks=figures.list_marks(listed.head(MOST_ROWS)),
    columns=("text", "value", "value_to", "bound", "unit", "counted", "as_of", "sectors", "visit", "article"),
    alt="All figures",
).draw()
