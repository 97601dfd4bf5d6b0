"""The first screen: what happened, what changed and what is open, each with a way to its sentences."""

from functools import partial
from typing import NamedTuple

import pandas as pd
import streamlit as st

from summitry.charts import sectors as drawing
from summitry.corpus import Corpus
from summitry.summaries import commitments, coverage, slices, timeline, visits
from summitry.summaries.slices import Mark, Slice
from summitry.ui import counted, evidence
from summitry.ui.evidence import open_pills
from summitry.ui.remembering import made, once
from summitry.ui.state import View
from summitry.ui.words import count, in_phrase, plain


class Number(NamedTuple):
    """A number at the top: what it counts, the page that lists it, and the sentences that it stands on."""

    mark: Mark
    value: int | str
    page: str
    link: str


def numbers(shown: View, side: pd.DataFrame) -> None:
    """The numbers at the top, each with its page and its sentences.

    Args:
        shown: What the page shows.
        side: `visits.SIDE_BY_SIDE` of it.
    """
    cells = once(shown.corpus, "numbers", partial(_numbers, shown, side))
    with st.grid(len(cells), min_column_width=156, gap="small") as grid:
        for place, (mark, value, target, link) in enumerate(cells):
            with grid.cell(), st.container(border=True, gap=None):
                st.metric(mark.label, f"{value:,}" if isinstance(value, int) else value)
                with st.container(
                    horizontal=True, gap=None, horizontal_alignment="distribute", vertical_alignment="center"
                ):
                    st.page_link(target, label=link, icon=":material/arrow_forward:")
                    st.button(
                        "",
                        icon=":material/format_quote:",
                        key=f"number_{place}",
                        # Hovered in the dark its colour would do for no word, and does for a picture.
                        type="tertiary",
                        help=f"Read the sentences: {mark.label.lower()}",
                        on_click=evidence.ask,
                        args=(mark,),
                        disabled=not mark.count,
                    )


def _numbers(shown: View, side: pd.DataFrame) -> list[Number]:
    corpus = shown.corpus
    first = tuple(coverage.openings(corpus).values())
    named, mentioned = len(corpus["documents"]), len(corpus["document_groups"])
    signed = "documents" if named or not mentioned else "document_groups"
    sectors = int(corpus["topic_mentions"]["sector_code"].nunique())

    def number(label: str, value: int | str, target: str, link: str, part: Slice) -> Number:
        """A number with all rows of its slice."""
        count = len(slices.rows(corpus, part, shown.articles))
        return Number(Mark({}, label, count, part), value, target, link)

    return [
        number("Articles", len(corpus["articles"]), "pages/sources/articles.py", "Read", Slice.of("sentences", {"sentence_id": first})),
        number("Visits", len(side), "pages/records/visits.py", "Compare", Slice.of("visit_facts")),
        number("Documents named", named if named or not mentioned else "None", "pages/records/documents.py", "Register", Slice.of(signed)),
        number("Event reports", len(corpus["events"]), "pages/overview/timeline.py", "Timeline", Slice.of("events")),
        number("Sectors", sectors, "pages/topics/sectors.py", "Charts", Slice.of("topic_mentions")),
    ]  # fmt: skip


def draw(shown: View, pair: tuple[str, str] | None) -> None:
    """Three cards side by side; beneath one another where the window is narrow.

    Args:
        shown: What the page shows.
        pair: The two visits that are compared, the earlier first; None where there is one or none.
    """
    happened, changed, is_open = st.columns(3)
    with happened:
        said, visit_id = once(shown.corpus, "latest", partial(_latest, shown))
        _card(
            "What happened",
            said,
            made(timeline.happened_marks, shown.corpus, visit_id),
            "happened",
            noun="report",
        )
    with changed:
        _changes(shown, pair)
    with is_open:
        marks, waiting = made(_open, shown.corpus)
        twice = sum(mark.count for mark in marks) - waiting
        both = f" {twice:,} of them {'is' if twice == 1 else 'are'} listed twice below." if twice else ""
        said = f"{count(waiting, 'statement waits', 'statements wait')} for an answer.{both}"
        how = "was found" if shown.selection.is_everything else "is left under these filters"
        said = said if marks else f"Nothing {how} that waits for an answer."
        _card("What is open", said, marks, "open")


def _open(corpus: Corpus) -> tuple[list[Mark], int]:
    """What is open, under its heads, and how many statements that is."""
    return commitments.open_marks(corpus), int(commitments.waiting(corpus).sum())


def _card(heading: str, said: str, marks: list[Mark], key: str, *, noun: str = "") -> None:
    with st.container(border=True, height="stretch", key=f"headline_{key}"):
        st.header(plain(heading), anchor=False)
        st.text(said)
        if marks:
            open_pills(f"{heading}: open the sentences", marks, key=f"pills_{key}", noun=noun)


def _latest(shown: View) -> tuple[str, str | None]:
    """What is known of the last visit, and its id, so that what happened is told of the same visit."""
    side = counted.side_by_side(shown)
    dated = side[side["from_on"].notna()]
    if dated.empty and len(side) != 1:
        return "No visit has a date." if len(side) else _no_visit(shown), None
    last = side.iloc[0] if dated.empty else dated.iloc[-1]
    place = f", {last['place']}" if isinstance(last["place"], str) else ""
    when = "undated" if dated.empty else last["when"]
    said = f"{'Last: ' if len(side) > 1 else ''}{last['guest']} in {in_phrase(last['host'])}, {when}{place}. Documents: {str(last['documents_stated']).lower()}."
    return said, str(last["visit_id"])


def _no_visit(shown: View) -> str:
    is_left_out = len(shown.whole["visits"]) > 0
    return "No visit is left under these filters." if is_left_out else "No visit was found."


def _no_pair(shown: View) -> str:
    if counted.side_by_side(shown).empty:
        return _no_visit(shown)
    if len(shown.whole["visits"]) == 1:
        return "There is no other visit to compare with."
    return "Nothing to compare: only one visit is left under these filters."


def _changes(shown: View, pair: tuple[str, str] | None) -> None:
    if pair is None:
        _card("What changed", _no_pair(shown), [], "changed")
        return
    is_series = visits.are_in_series(shown.whole["visits"], pair)
    compared = counted.compared(shown, pair)
    marks = []
    for change in visits.CHANGES:
        part = made(visits.of_change, compared, change)
        where = {"sector_code": tuple(part["sector_code"]), "visit_id": pair}
        number = int((part["mentions_before"] + part["mentions_after"]).sum())
        if len(part):
            name = count(len(part), f"{change} sector")
            if not is_series:
                name = f"{visits.changes(is_series)[change]}: {count(len(part), 'sector')}"
            marks.append(Mark({"change": change}, name, number, Slice.of("topic_mentions", where)))
    ground = f"{' from one visit to the other' if is_series else ''}, per 1,000 words" if marks else ""
    said = f"{drawing.title_change(compared, is_series)}{ground}."
    _card("What changed" if is_series else "What differs", said, marks, "changed", noun="mention")
