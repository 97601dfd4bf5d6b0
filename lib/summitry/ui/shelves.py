"""The data page: the whole package, every table with its dictionary, and what could not be read."""

from collections.abc import Mapping
from functools import partial

import pandas as pd
import streamlit as st

from summitry import export
from summitry.tables import TABLES, Table
from summitry.ui import evidence
from summitry.ui.lists import configured
from summitry.ui.state import View
from summitry.ui.words import count, plain

_PREVIEW = 200


def package(shown: View) -> None:
    """Everything as one file."""
    with st.container(border=True, key="package"):
        st.subheader("Everything in one file", anchor=False)
        st.caption(
            plain(
                f"All {len(TABLES)} tables without filters, with a description of every column, as a Data Package (zip). Vocabularies: {shown.whole.vocabularies.version}."
            )
        )
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
    picked = st.selectbox("Table", list(names), key="table", bind="query-params", width=420)
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
        )
    )
    preview = frame.head(_PREVIEW).drop(columns="body", errors="ignore")
    st.dataframe(
        preview,
        hide_index=True,
        column_config=configured(described.columns),
        placeholder="",
        alt=f"First rows of the table {described.title}",
    )
    evidence.download(frame, described.name, f"{described.name}.csv", key="table_csv")
    st.subheader("Columns", anchor=False)
    dictionary = pd.DataFrame(
        [
            (column.name, column.description, column.kind, ", ".join(column.allowed) or column.vocabulary)
            for column in described.columns
        ],
        columns=["Column", "Meaning", "Kind", "Values"],
    )
    st.dataframe(
        dictionary,
        hide_index=True,
        alt=f"Columns of the table {described.title}",
        column_config={"Meaning": st.column_config.TextColumn(width="large")},
    )
