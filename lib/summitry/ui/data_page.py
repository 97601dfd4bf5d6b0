"""The data page: the whole package, every table with its dictionary, and what could not be read."""

import re
from collections.abc import Mapping
from functools import partial

import pandas as pd
import streamlit as st

from summitry import export
from summitry.summaries.slices import Mark, Slice
from summitry.tables import TABLES, Table
from summitry.ui import controls, downloads, picking
from summitry.ui.lists import configured, selected
from summitry.ui.state import View
from summitry.ui.words import count, plain

_PREVIEW = 200
# Names of columns and codes as descriptions mark them for programs that know Markdown; a cell shows the marks.
_CODE = re.compile(r"`([^`]*)`")


def package(shown: View) -> None:
    """Everything as one file."""
    with st.container(border=True, key="package"):
        st.header("Everything in one file", anchor=False)
        st.caption(
            plain(
                f"All {len(TABLES)} tables without filters, with a description of every column: as a Data Package (zip of CSV files) for programs, or as one workbook with a sheet a table. Vocabularies: {shown.whole.vocabularies.version}."
            )
        )
        with st.container(horizontal=True):
            st.download_button(
                "Download all tables",
                partial(export.to_zip, shown.whole),
                "summitry.zip",
                "application/zip",
                key="zip",
                on_click="ignore",
                icon=":material/folder_zip:",
                type="primary",
            )
            st.download_button(
                "One workbook",
                partial(export.to_workbook, shown.whole.tables, TABLES, note=export.LICENCE_NOTE),
                "summitry.xlsx",
                export.FORMATS["xlsx"].media_type,
                key="workbook",
                on_click="ignore",
                icon=":material/table:",
            )
        st.caption(plain(export.LICENCE_NOTE))
    with st.container(border=True, key="references"):
        st.header("The articles as references", anchor=False)
        st.caption(
            f"{count(len(shown.corpus['articles']), 'article')} under the filters, for reference managers: outlet, title, day, address. No texts."
        )
        downloads.of_articles(shown.corpus["articles"], key="references")


def problems(shown: View) -> None:
    """What could not be read, and what to do about it."""
    found = shown.whole["problems"]
    if found.empty:
        return
    st.header(f"{count(len(found), 'problem')} in reading the articles", anchor=False)
    st.dataframe(
        found,
        hide_index=True,
        column_config=configured(TABLES["problems"].columns),
        placeholder="",
        alt="What could not be read",
    )


def choose(tables: Mapping[str, Table]) -> Table:
    """The table to look at."""
    st.header("Tables", anchor=False)
    names = {table.title: table for table in tables.values()}
    picked = controls.choice(st.selectbox, "Table", list(names), key="table", width=420)
    return names[picked]


def table(shown: View, described: Table) -> None:
    """One table: what a row is, its first rows, its download, and its columns."""
    frame = shown.corpus[described.name]
    every = len(shown.whole[described.name])
    st.caption(
        plain(
            f"{described.grain} {count(len(frame), 'row')}"
            + (f" of {every:,} under the filters." if len(frame) != every else ".")
            + (f" The first {_PREVIEW} are shown." if len(frame) > _PREVIEW else "")
            + (" Select a row to read its sentence." if described.has_evidence else "")
        )
    )
    _preview(frame.head(_PREVIEW).drop(columns="body", errors="ignore"), described)
    downloads.of_table(frame, described, key="table")
    downloads.at_address(described.name)
    st.subheader("Columns", anchor=False)
    dictionary = pd.DataFrame(
        [
            (
                column.name,
                _CODE.sub(r"“\1”", column.description),
                column.kind,
                ", ".join(column.allowed) or column.vocabulary,
            )
            for column in described.columns
        ],
        columns=["Column", "Meaning", "Kind", "Values"],
    )
    st.dataframe(
        dictionary,
        hide_index=True,
        alt=f"Columns of the table {described.title}",
        column_config={"Meaning": st.column_config.TextColumn(width=640)},
    )


def _preview(rows: pd.DataFrame, described: Table) -> None:
    """The first rows of a table; each that stands on a span opens its sentence."""
    marks = []
    if described.has_evidence:
        places = zip(rows["article_id"], rows["start"], rows["end"], strict=True)
        marks = [
            Mark(
                {},
                described.title,
                1,
                Slice.of(described.name, {"article_id": article_id, "start": str(start), "end": str(end)}),
            )
            for article_id, start, end in places
        ]
    key = f"preview_{described.name}"
    current = picking.current(key)
    st.dataframe(
        rows,
        hide_index=True,
        column_config=configured(described.columns),
        placeholder="",
        alt=f"First rows of the table {described.title}",
        key=current,
        on_select=partial(selected, key, current, marks) if marks else "ignore",
        selection_mode="single-row",
    )
