"""The briefing: one button for a word processor, one for a browser or a printer."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import streamlit as st

from summitry.briefings import comparison, visit, web, word
from summitry.briefings.content import Briefing
from summitry.ui import sidebar
from summitry.ui.state import View

_NOTE = "A note of about two pages under the filters of the page, with a numbered source for every line."


def on_visit(shown: View, visit_id: str) -> None:
    """The briefing on one visit."""
    _buttons(
        partial(visit.write, shown.whole, shown.selection, visit_id, chosen=_chosen(shown)),
        f"briefing-{visit_id}",
    )


def on_both(shown: View, pair: tuple[str, str]) -> None:
    """The briefing on two visits compared."""
    write = partial(comparison.write, shown.whole, shown.selection, pair, chosen=_chosen(shown))
    _buttons(write, f"briefing-{pair[0]}-and-{pair[1]}")


def _buttons(write: Callable[[], Briefing], name: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="briefing"):
        for label, kind, mime, to_bytes, icon in (
            ("Briefing for a word processor", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", word.to_docx, ":material/description:"),
            ("Briefing to read and print", "html", "text/html", web.to_html, ":material/print:"),
        ):  # fmt: skip
            st.download_button(
                label,
                partial(_written, write, to_bytes),
                f"{name}.{kind}",
                mime,
                key=f"briefing_{kind}",
                on_click="ignore",
                icon=icon,
            )
        st.caption(_NOTE)


def _written(write: Callable[[], Briefing], to_bytes: Callable[[Briefing], bytes]) -> bytes:
    return to_bytes(write())


def _chosen(shown: View) -> str:
    """The filters in words; the visits are told by the title."""
    return "; ".join(
        words for words, _ in sidebar.chosen(shown.whole, replace(shown.selection, visit_ids=()))
    )
