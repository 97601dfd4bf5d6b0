"""The briefing: one button for a word processor, one for a browser or a printer."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import streamlit as st

from summitry.briefings import comparison, visit, web, word
from summitry.briefings.content import Briefing
from summitry.summaries.sides import Side
from summitry.ui import counted, sidebar
from summitry.ui.state import View

_NO_NAME = re.compile(r"\W+")
_NOTE = "A note of about two pages under the filters of the page, with a numbered source for every line."


def on_visit(shown: View, visit_id: str) -> None:
    """The briefing on one visit."""
    _buttons(
        partial(visit.write, shown.whole, shown.selection, visit_id, chosen=_chosen(shown)),
        f"briefing-{visit_id}",
    )


def on_both(shown: View, pair: tuple[Side, Side], colours: tuple[str, str]) -> None:
    """The briefing on two sides compared; of visits the earlier one first."""
    write = partial(comparison.write, counted.ground(shown), pair, colours=colours, chosen=_chosen(shown))
    _buttons(write, "briefing-" + "-and-".join(_slug(side) for side in pair))


def _slug(side: Side) -> str:
    """What a side is called in the name of a file: nothing that a system of files reads as more than a name."""
    return (
        side.code if side.kind == "visit" else _NO_NAME.sub("-", side.label).strip("-").lower() or side.kind
    )


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
