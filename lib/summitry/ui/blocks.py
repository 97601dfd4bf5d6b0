"""Blocks: a chart with its finding, denominator, table, download, and a way to the sentences behind each mark."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from summitry import export
from summitry.charts.base import Key, Spec
from summitry.summaries.slices import Mark
from summitry.tables import Column, Table
from summitry.ui import evidence, marked
from summitry.ui.words import plain

_NONCE = "_nonce"


class Block:
    """One chart with what belongs to it.

    Args:
        key: Name of the chart on its page.
        title: The question it answers or the finding it shows.
        note: What is counted, and out of how much.
        alt: What it says, for those who cannot see it.
        frame: Its small table.
        table: Describes the small table.
        marks: What can be opened.
        legend: What its colours and shapes mean.
    """

    def __init__(
        self,
        key: str,
        *,
        title: str,
        note: str,
        alt: str,
        frame: pd.DataFrame,
        table: Table,
        marks: Sequence[Mark],
        legend: Sequence[Key] = (),
    ) -> None:
        self.key, self.title, self.note, self.alt = key, title, note, alt
        self.frame, self.table, self.marks, self.legend = frame, table, marks, legend

    def draw_vega(self, spec: Spec) -> None:
        """Draw a Vega-Lite chart."""
        with st.container(border=True, key=f"block_{self.key}"):
            self._head()
            st.vega_lite_chart(
                _drawable(self.frame),
                spec,
                key=_current(self.key),
                on_select=partial(self._clicked_vega, _current(self.key)),
                alt=self.alt,
            )
            self._foot()

    def draw_plotly(self, figure: Mapping[str, Any]) -> None:
        """Draw a Plotly figure."""
        with st.container(border=True, key=f"block_{self.key}"):
            self._head()
            st.plotly_chart(
                figure, key=_current(self.key), on_select=partial(self._clicked_plotly, _current(self.key)), selection_mode="points", alt=self.alt,
                config={"displaylogo": False, "scrollZoom": False, "modeBarButtonsToRemove": ["select2d", "lasso2d", "autoScale2d"]},
            )  # fmt: skip
            self._foot()

    def _head(self) -> None:
        st.subheader(plain(self.title), anchor=False)
        st.caption(plain(self.note))
        if self.legend:
            st.html(marked.key(self.legend))

    def _foot(self) -> None:
        if self.marks:
            key = f"open_{_current(self.key)}"
            st.selectbox(
                "Sentences behind a mark", range(len(self.marks)), index=None, key=key, on_change=self._chosen, args=(key,),
                format_func=lambda place: _named(self.marks[place]), placeholder="Click a mark, or choose one here, to read its sentences", label_visibility="collapsed",
            )  # fmt: skip
        with st.expander("Table and download", icon=":material/table_rows:"):
            table(self.frame, self.table, key=self.key, alt=f"{self.table.title}: the numbers of the chart")

    def _clicked_vega(self, key: str) -> None:
        selected = st.session_state[key]["selection"]
        picked = [hit for hits in selected.values() if isinstance(hits, list) for hit in hits]
        self._open(
            [{name: str(value) for name, value in hit.items()} for hit in picked if isinstance(hit, dict)]
        )

    def _clicked_plotly(self, key: str) -> None:
        hits = []
        for point in st.session_state[key]["selection"].get("points") or []:
            data = point.get("customdata")
            first = (
                data.get("0")
                if isinstance(data, dict)
                else data[0]
                if isinstance(data, list) and data
                else data
            )
            hits.append({"event_id": str(first)})
        self._open(hits)

    def _chosen(self, key: str) -> None:
        place = st.session_state[key]
        if place is not None and 0 <= place < len(self.marks):
            self._ask(self.marks[place])

    def _open(self, hits: Sequence[Mapping[str, str]]) -> None:
        """Open the mark that was hit; only marks of this chart can be, whatever the browser sends."""
        for hit in hits:
            for mark in self.marks:
                if all(hit.get(name) == value for name, value in mark.fields.items()):
                    return self._ask(mark)
        return _forget(self.key)

    def _ask(self, mark: Mark) -> None:
        evidence.ask(mark.label, mark.part)
        _forget(self.key)


def _named(mark: Mark) -> str:
    return f"{mark.label} ({mark.count})" if mark.count != 1 else mark.label


def _current(key: str) -> str:
    """The chart's key: a new one after each click, so that a chart never remembers what was clicked."""
    return f"{key}_{st.session_state.get(_NONCE, {}).get(key, 0)}"


def _forget(key: str) -> None:
    nonces = st.session_state.setdefault(_NONCE, {})
    nonces[key] = nonces.get(key, 0) + 1


def _drawable(frame: pd.DataFrame) -> pd.DataFrame:
    """Numbers as the browser takes them: pandas' own integers and missing values would arrive as objects."""
    return frame.astype({name: "float64" for name in frame if str(frame[name].dtype) in ("Int64", "Float64")})


def table(
    frame: pd.DataFrame, described: Table, *, key: str, alt: str, shown: Sequence[str] | None = None
) -> None:
    """A small table with its download; the file has the same rows."""
    columns = [
        column
        for column in described.columns
        if (column.name in shown if shown else not column.name.endswith(("_id", "_code")))
    ]
    st.dataframe(
        frame,
        hide_index=True,
        column_order=[column.name for column in columns],
        column_config=configured(columns),
        placeholder="",
        alt=alt,
    )
    st.download_button(
        "Download CSV", partial(export.to_csv, frame, described), f"{described.name}.csv", "text/csv",
        key=f"csv_{key}", on_click="ignore", icon=":material/download:",
    )  # fmt: skip


def configured(columns: Sequence[Column]) -> dict[str, Any]:
    """How columns are shown: a heading in words, the meaning as help, days without a time."""
    config: dict[str, Any] = {}
    for column in columns:
        heading = column.name.replace("_", " ").removesuffix(" code").capitalize()
        kind = (
            st.column_config.DateColumn
            if column.kind == "date"
            else st.column_config.CheckboxColumn
            if column.kind == "boolean"
            else None
        )
        if kind:
            config[column.name] = kind(heading, help=column.description)
        elif column.kind in ("integer", "number"):
            config[column.name] = st.column_config.NumberColumn(
                heading, help=column.description, format="%d" if column.kind == "integer" else "%.2f"
            )
        else:
            config[column.name] = st.column_config.TextColumn(heading, help=column.description)
    return config


def register(
    frame: pd.DataFrame,
    described: Table,
    marks: Sequence[Mark],
    *,
    key: str,
    columns: Sequence[str],
    alt: str,
) -> None:
    """A list whose rows open: select one to read its sentences. The download has the same rows.

    Args:
        frame: Rows of `described`.
        described: Its columns.
        marks: What each row opens, in the order of the rows.
        key: Name of the list on its page.
        columns: Which columns to show.
        alt: What the list is.
    """
    # A selection is a position; with the rows in the key it never points into rows that have changed.
    current = _current(f"{key}_{hash(tuple(mark.part for mark in marks)) & 0xFFFFFFFF:x}")
    name = current.rpartition("_")[0]
    by_name = [column for wanted in columns for column in described.columns if column.name == wanted]
    st.dataframe(
        frame, hide_index=True, column_order=list(columns), column_config=configured(by_name), placeholder="", alt=alt,
        key=current, on_select=partial(_selected, current, name, marks), selection_mode="single-row",
    )  # fmt: skip
    st.download_button(
        "Download CSV", partial(export.to_csv, frame, described), f"{described.name}.csv", "text/csv",
        key=f"csv_{key}", on_click="ignore", icon=":material/download:",
    )  # fmt: skip


def _selected(key: str, name: str, marks: Sequence[Mark]) -> None:
    rows = st.session_state[key]["selection"].get("rows") or []
    if rows and 0 <= rows[0] < len(marks):
        evidence.ask(marks[rows[0]].label, marks[rows[0]].part)
    _forget(name)
