"""Speakers on a page: one person's statements over time and by sector, and the filters of the list of quotes."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from summitry.charts import counts as drawing
from summitry.charts.counts import Field
from summitry.charts.grids import placed
from summitry.search.query import MOST_CHARACTERS
from summitry.summaries import days, quotes
from summitry.summaries.slices import Mark
from summitry.ui import controls, counted, finding, page
from summitry.ui.blocks import Block
from summitry.ui.lists import MOST_ROWS, Register
from summitry.ui.remembering import made
from summitry.ui.state import View
from summitry.ui.words import count
from summitry.wording import uncapitalised

SECTOR = Field("sector", "Sector", "sector_code")
QUOTES = Field("quotes", "Statements", "quotes")
_MONTH = Field("when", "Month", "month")
COLUMNS = ("manner", "text", "sectors", "visit", "article")
ALL, DIRECT, REPORTED = "All", *quotes.MANNERS
_MOST_MONTHS = 24


def one_person(shown: View, people: Sequence[str]) -> None:
    """One person's statements: by sector and month, and each by itself.

    Args:
        shown: What the page shows.
        people: Who can be chosen, beside those who speak without being named as persons.
    """
    spoken = counted.spoken(shown)
    by_speaker, _ = made(quotes.counted, spoken, ("speaker",))
    offered = [name for name in by_speaker["speaker"] if name != quotes.NO_SPEAKER]
    offered += [name for name in people if name not in set(offered)]
    page.heading(
        "What did one of them say?",
        "Quotations and reported statements, in one person's or office's name or together with others.",
    )
    if not offered:
        page.nothing("statements")
        return
    picked = controls.choice(st.selectbox, "Speaker", offered, key="person", width=420)
    person = picked if picked in offered else offered[0]
    own = spoken[spoken["speaker"] == person]
    if own.empty:
        with st.container(border=True):
            st.text(f"No statement of {person} was found in these articles.")
        return
    _by_month(shown, person, own)
    listed = counted.statements(shown)
    listed = listed[listed["quote_id"].isin(own["quote_id"])].reset_index(drop=True)
    show_list(listed, quotes.list_marks(listed.head(MOST_ROWS)), f"Statements of {person}")


def _by_month(shown: View, person: str, own: pd.DataFrame) -> None:
    """A grid of one person's statements, by sector and month; of very many months the last."""
    months = sorted(own["month"].unique())[-_MOST_MONTHS:]
    drawn = own[own["month"].isin(months)]
    frame, marks = quotes.counted(drawn, ("sector_code", "month"))
    Block(
        key="by_month",
        is_part=True,
        title=_finding(person, frame),
        note=_note(own, shown.articles, own["quote_id"].nunique()),
        alt=drawing.describe_grid(frame, SECTOR, _MONTH, QUOTES),
        frame=frame,
        table=quotes.table_of(("sector_code", "month")),
        marks=marks,
        drawn=placed(frame, _MONTH.name, [days.period(month) for month in months]),
    ).draw_vega(drawing.grid(SECTOR, _MONTH, QUOTES))


def _finding(person: str, frame: pd.DataFrame) -> str:
    totals = frame.groupby("sector", sort=False)["quotes"].sum().drop(quotes.NO_SECTOR, errors="ignore")
    return (
        f"{person} speaks most of {uncapitalised(str(totals.idxmax()))}"
        if len(totals)
        else f"No sector was found in what {person} says"
    )


def _note(own: pd.DataFrame, articles: pd.DataFrame, number: int) -> str:
    return (
        f"{count(number, 'statement')} in {count(own['article_id'].nunique(), 'article')}, {quotes.said_from(own, articles)}, by month of publication. "
        "One that speaks of several sectors counts in each. Click a cell to read its sentences."
    )


def show_list(listed: pd.DataFrame, marks: Sequence[Mark], alt: str, *, with_speaker: bool = False) -> None:
    """The list of statements, each a row that opens its sentence."""
    Register(
        frame=listed,
        table=quotes.LIST,
        marks=marks,
        key="statements",
        columns=("speaker", *COLUMNS) if with_speaker else COLUMNS,
        alt=alt,
    ).draw()


def narrow(shown: View) -> pd.DataFrame:
    """Draw the filters of the list and return the statements that they leave."""
    listed = counted.statements(shown)
    words, manner = st.columns([3, 2])
    wanted = controls.typed(
        words.text_input, "Words", key="words", placeholder="Search the words", max_chars=MOST_CHARACTERS, help=finding.HELP,
    )  # fmt: skip
    how = controls.choice(manner.radio, "Manner", (ALL, DIRECT, REPORTED), key="manner", horizontal=True)
    found = finding.among_statements(shown, listed, wanted)
    if how in quotes.MANNERS:
        found = found[found["manner"] == how]
    # Nothing asked: the list itself, and all that is remembered of it.
    return listed if len(found) == len(listed) else found.reset_index(drop=True)
