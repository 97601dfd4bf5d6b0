"""What stands on every page: its title, what the filters leave out, and what could not be read."""

from typing import NoReturn

import streamlit as st

from summitry import filters
from summitry.ui import controls, sidebar
from summitry.ui.state import View, view
from summitry.ui.words import count, listing, plain, share

DATA_PAGE = "pages/sources/data.py"
OWN_PAGE = "pages/sources/own.py"
CORRECTIONS_PAGE = "pages/sources/corrections.py"
CLEAR_KEY = "X"
_UNDATED = {"articles": "article", "events": "event report"}


class Ended(Exception):
    """A page has said all it has to say; what stands on every page is still to be drawn."""


def end() -> NoReturn:
    """End the page here. After `st.stop` nothing more could be said of its address."""
    raise Ended


def start(title: str, lead: str = "") -> View:
    """Head a page and return what it shows.

    Args:
        title: The page's name.
        lead: What the page says, in a sentence.
    """
    shown = view()
    st.title(plain(title), anchor=False)
    if lead:
        st.text(lead)
    # In a place of their own: a note that comes or goes moves nothing, or the browser would make all beneath it anew.
    notes = st.container()
    controls.say_in(notes)
    with notes:
        _own_note(shown)
        _filter_note(shown)
        _problem_note(shown)
        _review_note(shown)
    return shown


def heading(title: str, note: str) -> None:
    """Head a part of the page, with what stands beneath it in a sentence."""
    st.header(plain(title), anchor=False)
    st.caption(plain(note))


def _own_note(shown: View) -> None:
    if shown.is_own:
        with st.container(border=True, horizontal=True, vertical_alignment="center", key="own_note"):
            st.text(f"{count(len(shown.whole['articles']), 'article')} of your own, seen by nobody else.")
            st.page_link(OWN_PAGE, label="Save or close", icon=":material/upload_file:")


def _filter_note(shown: View) -> None:
    """What is chosen, each value as a chip that takes it away, and what the choice leaves out unseen."""
    if shown.selection.is_everything:
        return
    every, left = len(shown.whole["articles"]), len(shown.corpus["articles"])
    with st.container(border=True, key="filter_note", gap="xsmall"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.text(f"Filtered to {share(left, every, 'article')}:", width="content")
            for place, (words, without) in enumerate(sidebar.chosen(shown.whole, shown.selection)):
                st.button(
                    plain(words),
                    key=f"chip_{place}",
                    on_click=sidebar.put,
                    args=(shown.whole, without),
                    icon=":material/close:",
                    icon_position="right",
                )
            st.button(
                "Clear all",
                key="clear_here",
                on_click=sidebar.clear,
                icon=":material/filter_alt_off:",
                shortcut=CLEAR_KEY,
            )
        undated = {
            name: number for name, number in filters.undated(shown.whole, shown.selection).items() if number
        }
        if undated:
            counted = listing([count(number, _UNDATED[name]) for name, number in undated.items()])
            st.caption(f"Left out because they have no date: {counted}.")


def _problem_note(shown: View) -> None:
    problems = len(shown.whole["problems"])
    if problems:
        st.page_link(
            DATA_PAGE,
            label=f"{count(problems, 'problem')} in reading the articles",
            icon=":material/warning:",
        )


def _review_note(shown: View) -> None:
    waiting = int((shown.whole["corrections"]["status_code"] == "needs_review").sum())
    if waiting:
        st.page_link(
            CORRECTIONS_PAGE,
            label=f"{count(waiting, 'correction needs', 'corrections need')} review",
            icon=":material/edit_note:",
            query_params={"status": "Needs review"},
        )


def nothing(what: str, besides: str = "") -> None:
    """Say that the filters leave nothing, which ones, and how to widen them.

    Args:
        what: What is not there, as `visits`.
        besides: What else the filters leave out, in a sentence.
    """
    shown = view()
    with st.container(border=True, key=f"nothing_{what.replace(' ', '_')}"):
        if shown.selection.is_everything:
            st.text(f"There are no {what} in these articles.")
            return
        st.text(
            f"There are no {what} under these filters: {'; '.join(words for words, _ in sidebar.chosen(shown.whole, shown.selection))}."
        )
        st.caption(plain(f"{besides} Take one of them away above, or clear all."))
