"""Finding: the search box with its help, and the sentences that a search finds."""

from functools import partial

import pandas as pd
import streamlit as st

from summitry.errors import QueryError
from summitry.search.index import Index
from summitry.search.query import MOST_CHARACTERS, Query, read
from summitry.summaries import hits, quotes
from summitry.summaries.hits import Found, Sentences
from summitry.ui import address_line, controls, downloads, evidence, marked, sidebar
from summitry.ui.lists import MOST_ROWS, Register
from summitry.ui.remembering import once
from summitry.ui.state import View
from summitry.ui.words import count

SEARCH = "search"
_PAGE = 20
_WAYS = ("Sentences", "Words in context")
_EXAMPLES = {
    "trade energy": "Sentences with both words, anywhere and in any order. AND between them says the same.",
    "trade OR investment": "With one of them, or both.",
    "visit NOT state": "With the first and without the second.",
    '"joint statement"': "The words side by side, in this order.",
    "agree*": "Words that begin so: agreed, agreement, agrees.",
    "NEAR(trade energy, 8)": "Both, with at most 8 words between them; without a number, 10.",
    "(trade OR energy) AND visit": "Brackets hold together what belongs together.",
}
# The same in short, for a box beside others.
HELP = (
    'Finds what holds all of the words. Also: `"a phrase"`, `begin*`, `one OR other`, `one NOT other`, `NEAR(one other, 5)`. '
    "Capitals and marks on letters are not minded."
)
_NOTE = (
    "Capitals and marks on letters are not minded: e finds é, d finds đ. AND, OR, NOT and NEAR are written in capitals; "
    "in small letters they are words like others. The filters in the sidebar hold here too."
)


def sentences(shown: View) -> Sentences:
    """All sentences, ready to be searched; made ready once for all readers."""
    # A sentence that is taken out takes its words from its article, so it is no more among those of these articles.
    # The index outlives corrections of all else.
    return once(shown.whole["articles"], "sentences", lambda: _indexed(shown))


def _indexed(shown: View) -> Sentences:
    with st.spinner("Reading all sentences, once …", show_time=False):
        return hits.indexed(shown.whole, shown.articles)


def among_statements(shown: View, listed: pd.DataFrame, typed: str) -> pd.DataFrame:
    """The statements that a search finds.

    Args:
        shown: What the page shows.
        listed: `quotes.LIST`.
        typed: What is searched for; blank: all. What cannot be read finds nothing, which is said.
    """
    query = _read(typed) if typed.strip() else None
    if query is None:
        return listed.head(0) if typed.strip() else listed
    said = shown.whole["quotes"]
    index = once(said, "statements", lambda: Index(said["text"]))
    try:
        return quotes.search(listed, shown.whole, index, query)
    except QueryError as error:
        refuse(error)
        return listed.head(0)


def ask() -> Query | None:
    """Draw the search box; what is typed lives in the address.

    Returns:
        What to search for; None where nothing is typed, or what is typed cannot be read, which is said.
    """
    typed = controls.typed(
        st.text_input, "Search the sentences", key=SEARCH, max_chars=MOST_CHARACTERS,
        placeholder="Words, or \"a phrase\"", icon=":material/search:",
    )  # fmt: skip
    query = _read(typed) if typed else None
    with st.expander("How to search", icon=":material/help:", expanded=query is None):
        st.html(marked.facts(_EXAMPLES.items()))
        st.caption(_NOTE)
        st.pills("Try one of these", list(_EXAMPLES), key="example", on_change=_try)
    return query


def _try() -> None:
    if st.session_state["example"]:
        address_line.choose({SEARCH: [st.session_state["example"]]})
        st.session_state["example"] = None


def _read(typed: str) -> Query | None:
    try:
        return read(typed)
    except QueryError as error:
        refuse(error)
        return None


def refuse(error: QueryError) -> None:
    """Say that a search cannot be read or answered, and why."""
    with st.container(border=True, key="refused"):
        st.badge("This search cannot be read", icon=":material/help:", color="orange")
        st.text(str(error))


def named(query: Query) -> str:
    """What was searched for, cut where it is long."""
    return query.text if len(query.text) <= 90 else f"{query.text[:89]}…"


def nothing(shown: View, query: Query) -> None:
    """Say that nothing was found, and whether the filters are the reason."""
    elsewhere = len(sentences(shown).index.find(query))
    with st.container(border=True, key="nothing_found"):
        if shown.selection.is_everything or not elsewhere:
            st.text(f"No sentence holds {named(query)}.")
            st.caption("Try fewer words, the beginning of a word with an asterisk, or OR between the words.")
            return
        st.text(
            f"No sentence holds {named(query)} under these filters: {'; '.join(words for words, _ in sidebar.chosen(shown.whole, shown.selection))}."
        )
        st.caption(f"Without the filters, {count(elsewhere, 'sentence holds', 'sentences hold')} it.")
        st.button(
            "Show everything", key="clear_search", on_click=sidebar.clear,
            icon=":material/filter_alt_off:",
        )  # fmt: skip


def show(shown: View, found: Found) -> None:
    """List the sentences found, the best first: as sentences to read, or word under word."""
    every = sentences(shown)
    way = controls.choice(st.radio, "Show as", _WAYS, key="as", horizontal=True, label_visibility="collapsed")
    full = partial(hits.listed, every, shown.whole, found, every=True)
    if way == _WAYS[1]:
        frame = hits.listed(every, shown.whole, found)
        Register(
            key="found",
            frame=hits.shortened(frame),
            table=hits.HITS,
            marks=hits.list_marks(frame, found.query),
            columns=("before", "words", "after", "reported_on", "outlet", "visit"),
            alt="Sentences found, with the words found in their context",
            full=full,
        ).draw()
        return
    pages = max(1, -(-len(found.best) // _PAGE))
    page = st.pagination(pages, key=f"found_{found.query.text}") if pages > 1 else 1
    rows = every.table.take(found.best[(page - 1) * _PAGE : page * _PAGE])
    evidence.page_list(shown, rows, "sentences", found.query.text, every=every.table.take(found.places))
    if len(found.places) > MOST_ROWS:
        st.caption(f"The best {MOST_ROWS} are listed. The download has all.")
    downloads.of_table(full, hits.HITS, key="found")
