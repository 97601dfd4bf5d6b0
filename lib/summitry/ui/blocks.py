"""Blocks: a chart with its finding, denominator, table, download, and a way to the sentences behind each mark."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from summitry.charts import pictures, plotted
from summitry.charts.base import Key, Spec
from summitry.summaries import slices
from summitry.summaries.slices import Mark
from summitry.tables import Table
from summitry.ui import downloads, lists, marked, picking, sending, sidebar
from summitry.ui.state import view
from summitry.ui.words import plain

_PROMPT = "Click a mark, or choose it here, to read"
_SENTENCES = re.compile(r"(?<=\.) ")
_PLOTLY = {
    "displaylogo": False,
    "scrollZoom": False,
    "modeBarButtonsToRemove": ["select2d", "lasso2d", "autoScale2d"],
}


@dataclass(frozen=True, kw_only=True)
class Block:
    """One chart with what belongs to it.

    Attributes:
        key: Name of the chart on its page.
        title: The question it answers or the finding it shows.
        note: What is counted, and out of how much.
        method: How it is counted, for those who want to know: behind a sign beside the note.
        alt: What it says, for those who cannot see it.
        name: What it is, whatever the filters leave; none: as its small table is called.
        frame: Its small table.
        table: Describes the small table.
        marks: What can be opened.
        legend: What its colours and shapes mean.
        drawn: The small table with columns that only the drawing needs, where it needs any.
        narrows: Which filters a mark sets to what it stands for; a comparison leaves out those that would take away
            what the mark is compared with.
        is_part: Whether it stands in the section above it; else it is one of its own, and so is its heading.
    """

    key: str
    title: str
    note: str
    alt: str
    frame: pd.DataFrame
    table: Table
    marks: Sequence[Mark]
    name: str = ""
    method: str = ""
    legend: Sequence[Key] = ()
    drawn: pd.DataFrame | None = None
    narrows: Collection[str] = slices.NARROWING
    is_part: bool = False

    def draw_vega(self, spec: Spec) -> None:
        """Draw a Vega-Lite chart."""
        current = picking.current(self.key)
        with st.container(border=True, key=f"block_{self.key}"):
            # The browser keeps a chart whose specification stays, and draws the new rows in it. Its alternative text
            # is part of that: what changes with the rows is said before it.
            self._head(said=self.alt)
            clicked = partial(_clicked_vega, self.key, current, self.marks, self.narrows)
            drawn = self.frame if self.drawn is None else self.drawn
            alt = f"{self.name or self.table.title}, drawn. The text before says what it shows."
            st.vega_lite_chart(sending.drawable(drawn), spec, key=current, on_select=clicked, alt=alt)
            self._foot(partial(pictures.with_rows, spec, drawn))

    def draw_plotly(
        self, figure: Mapping[str, Any], actions: Mapping[str, Callable[[], None]] | None = None
    ) -> None:
        """Draw a Plotly figure.

        Args:
            figure: The figure as plain data.
            actions: What else a click can do than open sentences: id that a mark carries -> what to do.
        """
        current = picking.current(self.key)
        with st.container(border=True, key=f"block_{self.key}"):
            self._head()
            st.plotly_chart(
                figure,
                key=current,
                on_select=partial(_clicked_plotly, self.key, current, self.marks, actions or {}),
                selection_mode="points",
                alt=self.alt,
                config=_PLOTLY,
            )
            self._foot(partial(plotted.redrawn, figure), partial(pictures.to_json, figure))

    def _head(self, said: str = "") -> None:
        """Title, note and legend; `said` is there for those who cannot see the chart, and takes no room."""
        (st.subheader if self.is_part else st.header)(plain(self.title), anchor=False)
        if said and not self.legend:
            # An element that takes no room would yet be set apart from the next.
            with st.container(gap=None):
                st.caption(plain(self.note), help=self.method or None)
                st.html(marked.unseen(said))
            return
        st.caption(plain(self.note), help=self.method or None)
        if self.legend:
            st.html(marked.key(self.legend) + (marked.unseen(said) if said else ""))

    def _foot(self, chart: Callable[[], Spec], plotly: Callable[[], bytes] | None = None) -> None:
        picking.opener(self.key, self.marks, _PROMPT, narrows=self.narrows)
        st.fragment(self._folded)(chart, plotly)

    def _folded(self, chart: Callable[[], Spec], plotly: Callable[[], bytes] | None) -> None:
        """The table and the downloads: half of what a page holds, so made only once they are unfolded."""
        picking.leave()
        folded = st.expander(
            "Table and download", icon=":material/table_rows:", key=f"table_{self.key}", on_change="rerun"
        )
        if not folded.open:
            return
        with folded:
            alt = f"{self.table.title}: the numbers of the chart"
            lists.small_table(self.frame, self.table, self.marks, key=f"rows_{self.key}", alt=alt)
            with st.container(horizontal=True):
                downloads.of_table(self.frame, self.table, key=self.key)
                downloads.of_chart(
                    partial(_picture, chart, self.title, f"{self.note}{_filters()}", self.legend),
                    self.table.name,
                    key=self.key,
                    plotly=plotly,
                )


def _filters() -> str:
    """The filters as a picture names them: it leaves the page on which they are seen."""
    chosen = [words for words, _ in sidebar.chosen(view().whole, view().selection)]
    return f" Filters: {'; '.join(chosen)}." if chosen else ""


def _picture(chart: Callable[[], Spec], title: str, note: str, legend: Sequence[Key]) -> Spec:
    # What can be clicked on the page cannot be clicked in a picture.
    note = " ".join(sentence for sentence in _SENTENCES.split(note) if not sentence.startswith("Click "))
    return pictures.compose(chart(), title=title, note=note, legend=legend)


def _clicked_vega(key: str, current: str, marks: Sequence[Mark], narrows: Collection[str]) -> None:
    selected = st.session_state[current]["selection"]
    hits = [hit for found in selected.values() if isinstance(found, list) for hit in found]
    picking.open_first(
        key,
        marks,
        [{name: str(value) for name, value in hit.items()} for hit in hits if isinstance(hit, dict)],
        narrows=narrows,
    )


def _clicked_plotly(
    key: str, current: str, marks: Sequence[Mark], actions: Mapping[str, Callable[[], None]]
) -> None:
    points = st.session_state[current]["selection"].get("points") or []
    ids = [_event_of(point.get("customdata")) for point in points]
    for action in [actions[asked] for asked in ids if asked in actions][:1]:
        picking.forget(key)
        return action()
    return picking.open_first(key, marks, [{"event_id": asked} for asked in ids])


def _event_of(data: Any) -> str:
    """The event id that a mark carries: Plotly hands it back as a list, an object or a bare value."""
    if isinstance(data, dict):
        return str(data.get("0"))
    return str(data[0]) if isinstance(data, list) and data else str(data)
