"""Evidence: the sentences behind a number, in a drawer that any mark of any chart opens."""

from collections.abc import Sequence
from functools import partial

import pandas as pd
import streamlit as st

from summitry.search.index import spans
from summitry.search.query import read
from summitry.summaries import slices
from summitry.summaries.slices import Mark
from summitry.tables import TABLES
from summitry.ui import correcting, correction_notes, downloads, marked, sidebar, visit_corrections
from summitry.ui.state import View, view
from summitry.ui.words import count, plain

_ASKED = "_asked"
# In the keys of what stands in the drawer, since the page beneath may hold the same.
_DRAWER = "drawer_"
_PAGE = 20
_NOUNS = {
    "topic_mentions": "mention",
    "documents": "document",
    "events": "event report",
    "document_groups": "passage",
    "date_mentions": "time",
    "people": "mention",
    "organisations": "mention",
    "visit_facts": "fact",
    "quotes": "statement",
    "figures": "figure",
    "figure_conflicts": "figure",
    "commitments": "commitment",
    "follow_ups": "sentence",
    "sentences": "sentence",
}
ARTICLES_PAGE = "pages/sources/articles.py"


def ask(mark: Mark) -> None:
    """Remember to open the drawer at the end of this run."""
    st.session_state[_ASKED] = mark


def show_asked() -> None:
    """Open the drawer, if a mark, a button or a row of this run asked for it."""
    asked = st.session_state.pop(_ASKED, None)
    if asked:
        st.dialog(plain(asked.label), width=620, position="right")(_drawer)(asked)


def _drawer(asked: Mark) -> None:
    shown, part = view(), asked.part
    found = slices.in_reading_order(slices.rows(shown.corpus, part, shown.articles), shown.articles)
    in_articles = found["article_id"].nunique() if "article_id" in found else 0
    st.text(f"{count(len(found), _NOUNS.get(part.table, 'row'))} in {count(in_articles, 'article')}")
    with st.container(horizontal=True):
        downloads.of_table(found, TABLES[part.table], key="evidence")
        _narrow_button(shown, asked)
    if asked.part.table == "visit_facts" and (visit_id := asked.fields.get("visit_id")):
        visit_corrections.beside(shown, visit_id, _DRAWER)
    pages = max(1, -(-len(found) // _PAGE))
    page = st.pagination(pages, key="evidence_page") if pages > 1 else 1
    rows = found.iloc[(page - 1) * _PAGE : page * _PAGE]
    again = partial(_ask_again, asked)
    sentence_list(shown, rows, part.table, part.search, again=again, place=_DRAWER)
    if made := correction_notes.made_in(asked.part):
        correction_notes.left(shown, made, found, again, _DRAWER)


def _ask_again(asked: Mark, correction_id: str) -> None:
    """Open the drawer anew after a correction in it, which may have taken a row out of it."""
    correction_notes.remember(asked.part, correction_id)
    ask(asked)


def _narrow_button(shown: View, asked: Mark) -> None:
    """Offer to show only what was opened, on every page."""
    narrowed = sidebar.narrowed(shown.whole, asked, shown.selection)
    if narrowed != shown.selection and st.button(
        "Keep only this",
        key="keep",
        icon=":material/filter_alt:",
        on_click=sidebar.put,
        args=(shown.whole, narrowed),
        help="Set the filters to what these sentences have in common",
    ):
        st.rerun()


def sentence_list(
    shown: View,
    found: pd.DataFrame,
    table: str,
    search: str = "",
    *,
    again: correcting.Again | None = None,
    place: str = "",
) -> None:
    """List the sentences of the given rows, each with its article, date and place, and a way into the article.

    Args:
        shown: What the page shows.
        found: Rows of a table whose rows stand on spans.
        table: Its name.
        search: What was searched for, where the rows are sentences that a search found.
        again: Called once a correction was made; without it nothing can be corrected here.
        place: Tells the list from another of the same rows on the page.
    """
    listed = slices.sentences(found, shown.whole, shown.articles)
    hits = spans(read(search), listed["marked"].tolist()) if search else [[] for _ in listed.index]
    given = found.to_dict("records")
    for row, words, values in zip(listed.itertuples(index=False), hits, given, strict=True):
        start, end = int(row.start), int(row.end)
        with st.container(border=True, gap="xsmall"):
            st.html(marked.source(str(row.heading), int(row.position)))
            if words:
                # A statement may stand in the midst of a sentence.
                placed = [(len(row.before) + first, len(row.before) + last) for first, last in words]
                st.html(marked.found(row.before + row.marked + row.after, placed))
                start, end = start + words[0][0], start + words[0][1]
            else:
                st.html(marked.sentence(row.before, row.marked, row.after, table))
            with st.container(horizontal=True, vertical_alignment="center"):
                article_link("Open in the article", str(row.article_id), (start, end))
                if again:
                    correcting.tool(shown, table, values, again, place)
            if again:
                correction_notes.notes(shown, table, values, again, place)


def page_list(
    shown: View, found: pd.DataFrame, table: str, search: str = "", *, every: pd.DataFrame | None = None
) -> None:
    """`sentence_list` on a page itself, where rows can be corrected too; those that were taken out stand beneath.

    Args:
        shown: What the page shows.
        found: Rows of a table whose rows stand on spans.
        table: Its name.
        search: What was searched for, where the rows are sentences that a search found.
        every: All rows of the list, where not all of them are shown.
    """
    place = (table, search)
    again = partial(correction_notes.remember, place)
    sentence_list(shown, found, table, search, again=again)
    if made := correction_notes.made_in(place):
        correction_notes.left(shown, made, found if every is None else every, again)


def article_link(label: str, article_id: str, span: tuple[int, int] | None = None) -> None:
    """A link to an article, and in it to the given words; it keeps the filters in the address."""
    asked = {"article": article_id} | ({"from": str(span[0]), "to": str(span[1])} if span else {})
    st.page_link(ARTICLES_PAGE, label=label, icon=":material/article:", query_params=asked)


def open_pills(label: str, marks: Sequence[Mark], key: str, *, noun: str = "") -> None:
    """What a list names, as buttons that open its sentences.

    Args:
        label: What the list is.
        marks: What each button opens; its count stands on it.
        key: Name of the list on its page.
        noun: What is counted, where the list does not say so.
    """
    if not marks:
        st.caption("None.")
        return
    st.pills(
        label,
        range(len(marks)),
        format_func=lambda place: (
            f"{plain(marks[place].label)} · {count(marks[place].count, noun) if noun else f'{marks[place].count:,}'}"
        ),
        key=key,
        on_change=_picked,
        args=(key, marks),
        label_visibility="collapsed",
    )


def _picked(key: str, marks: Sequence[Mark]) -> None:
    place = st.session_state[key]
    st.session_state[key] = None
    if place is not None:
        ask(marks[place])
