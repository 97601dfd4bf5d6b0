"""Lists: tables on a page, whose rows open and whose download has the same rows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from summitry.summaries.slices import Mark
from summitry.tables import Column, Table
from summitry.ui import downloads, picking, sending
from summitry.ui.remembering import once
from summitry.ui.sending import MOST_ROWS
from summitry.ui.words import heading

# Columns that hold sentences rather than names, as wide as a telephone.
_LONG, _WIDE = ("title", "text", "sentence", "finding"), 324
# Streamlit breaks lines only in rows higher than four of its text lines.
_ONE_LINE, _THREE_LINES, _LINE = 35, 64, 19
_MOST_HIGH = 640
# How wide columns of names, of other words and of numbers are at least, any of them at most, and a letter.
_LEAST_WIDE = {"names": 150, "text": 90, "integer": 70, "number": 70}
_MOST_WIDTH, _LETTER, _SHORT_NUMBER = 300, 6.8, 8
_LETTERS, _MOST_LINES = 46, 6


@dataclass(frozen=True, kw_only=True)
class Register:
    """A list whose rows open: select one to read its sentences.

    Attributes:
        key: Name of the list on its page.
        frame: Its rows.
        table: Describes them.
        marks: What each row opens, in the order of the rows.
        columns: Which columns to show; one without any value is left out.
        alt: What the list is.
        full: Makes all rows for the download, where `frame` has only the first of them.
    """

    key: str
    frame: pd.DataFrame
    table: Table
    marks: Sequence[Mark]
    columns: Sequence[str]
    alt: str
    full: Callable[[], pd.DataFrame] | None = None

    def draw(self) -> None:
        """Draw the list and its download."""
        # A selection is a position; with the rows in the key it never points into rows that have changed.
        key = f"{self.key}_{hash(tuple(mark.part for mark in self.marks)) & 0xFFFFFFFF:x}"
        current = picking.current(key)
        filled, widths, height = once(self.frame, ("layout", self.table.name, *self.columns), self._layout)
        visible = min(max(len(self.frame), 1), max(_MOST_HIGH // height, 5), 10)
        st.dataframe(
            sending.first(self.frame),
            height=height * visible + _ONE_LINE + 3,
            row_height=height,
            hide_index=True,
            column_order=filled or list(self.columns),
            column_config=configured(self.table.columns, widths),
            placeholder="",
            alt=self.alt,
            key=current,
            on_select=partial(selected, key, current, self.marks),
            selection_mode="single-row",
        )
        if len(self.frame) > MOST_ROWS or (self.full and len(self.frame) == MOST_ROWS):
            st.caption(
                f"The first {min(len(self.frame), MOST_ROWS)} rows. The download has all; filters bring others to the top."
            )
        with st.container(horizontal=True):
            downloads.of_table(self.full or self.frame, self.table, key=self.key)
            picking.opener(key, self.marks[:MOST_ROWS], "Select a row, or choose it here, to read")

    def _layout(self) -> tuple[list[str], dict[str, int], int]:
        """The columns that have values, how wide some of them must be, and how high the rows."""
        filled = [name for name in self.columns if _has_values(self.frame[name])]
        height = max(
            [_height(self.frame[name], _LETTERS) for name in filled if name in _LONG], default=_ONE_LINE
        )
        widths = self._widths(filled, is_high=height > _ONE_LINE)
        if height > _ONE_LINE:
            # One long name alone is not worth that every row of a list of names is high.
            height = max(
                [height, *(_height(self.frame[name], int(width / _LETTER)) for name, width in widths.items())]
            )
        return filled, widths, height

    def _widths(self, names: Sequence[str], *, is_high: bool) -> dict[str, int]:
        """How wide columns must be whose first rows, by which the browser measures them, do not say it."""
        wide = {}
        for column in self.table.columns:
            if column.name in names and column.name not in _LONG and column.kind in _LEAST_WIDE:
                cells = self.frame[column.name]
                is_number = column.kind in ("integer", "number")
                cells = cells.round(2) if _is_share(column) else cells
                longest = _longest(cells)
                # Numbers with commas the browser makes too narrow, whichever rows they stand in; of words it measures
                # the first rows, without those that are far longer than the others.
                is_misjudged = longest > _SHORT_NUMBER if is_number else _usual(cells.head(5)) < longest
                # Words in context are read from their right end, which a narrow column would not move, but cut.
                if column.kind == "names" or is_misjudged or column.name == "before":
                    wide[column.name] = _width(cells, _LEAST_WIDE[column.kind], is_high and not is_number)
        return wide


def first_marks(mark: Callable[[pd.DataFrame], Sequence[Mark]], frame: pd.DataFrame) -> Sequence[Mark]:
    """What the first `MOST_ROWS` rows of a list open, worked out once.

    Args:
        mark: Makes the marks of rows; a function of a module.
        frame: The list, which nobody changes.
    """
    return once(frame, mark, lambda: mark(frame.head(MOST_ROWS)))


def selected(key: str, current: str, marks: Sequence[Mark]) -> None:
    """Open the mark of the row that was selected.

    Args:
        key: Name of the list on its page.
        current: The key under which it was drawn; see `picking.current`.
        marks: What each row opens.
    """
    rows = st.session_state[current]["selection"].get("rows") or [None]
    picking.open_at(key, marks, rows[0])


def _is_share(column: Column) -> bool:
    return column.kind == "number" and not column.name.startswith("value")


def _has_values(cells: pd.Series) -> bool:
    return bool((cells.notna() & (cells.astype(object) != "")).any())


def _longest(texts: pd.Series) -> int:
    """Letters of the longest of these texts; none: 0."""
    letters = texts.dropna().astype("str").str.len()
    return int(letters.max()) if len(letters) else 0


def _usual(texts: pd.Series) -> float:
    """Letters of the longest of these texts, or half as many again as they have on average where that is less; none: 0."""
    letters = texts.dropna().astype("str").str.len()
    return min(letters.max(), 1.5 * letters.mean()) if len(letters) else 0


def _width(cells: pd.Series, least: int, is_high: bool) -> int:
    """How wide a column must be for the longest of its cells; where rows are high, it may take three lines."""
    line = int(_longest(cells) * _LETTER)
    # Lines end between words, so that none is cut in two.
    words = cells.head(MOST_ROWS).dropna().astype("str").str.split().explode()
    word = int(_longest(words) * _LETTER) + 20
    return min(max(line // 3 + 40 if is_high else line + 20, least, word), _MOST_WIDTH)


def _height(texts: pd.Series, letters: int) -> int:
    """How high rows must be for the longest of these texts, up to a few lines of so many letters."""
    longest = _longest(texts)
    if longest <= letters * 1.25:
        return _ONE_LINE
    lines = min(-(-longest // letters), _MOST_LINES)
    return _THREE_LINES if lines <= 3 else _THREE_LINES + _LINE * (lines - 3)


def small_table(frame: pd.DataFrame, table: Table, marks: Sequence[Mark], *, key: str, alt: str) -> None:
    """A chart's small table, without ids and codes; its downloads have them.

    Args:
        frame: Its rows.
        table: Describes them.
        marks: Those of the chart; a row opens what the mark opens that has its values.
        key: Name of the table on its page.
        alt: What it is.
    """
    current = picking.current(key)
    columns = [column for column in table.columns if not column.name.endswith(("_id", "_code"))]
    st.dataframe(
        sending.first(frame),
        hide_index=True,
        column_order=[column.name for column in columns],
        column_config=configured(columns),
        placeholder="",
        alt=alt,
        key=current,
        on_select=partial(_row_selected, key, current, frame, marks),
        selection_mode="single-row",
    )
    st.caption("Select a row to read its sentences.")
    if len(frame) > MOST_ROWS:
        st.caption(f"The first {MOST_ROWS} of {len(frame):,} rows. The download has all.")


def _row_selected(key: str, current: str, frame: pd.DataFrame, marks: Sequence[Mark]) -> None:
    rows = st.session_state[current]["selection"].get("rows") or []
    picking.open_row(key, marks, frame.iloc[rows[0]].to_dict() if rows else {})


def configured(columns: Sequence[Column], widths: Mapping[str, int] | None = None) -> dict[str, Any]:
    """How columns are shown: a heading in words, the meaning as help, days without a time.

    Args:
        columns: The columns.
        widths: How wide those are whose content does not say it.
    """
    given = widths or {}
    return {
        column.name: _configured(
            column,
            heading(column.name),
            _WIDE if column.name in _LONG else given.get(column.name),
        )
        for column in columns
    }


def _configured(column: Column, heading: str, width: Any) -> Any:
    if column.kind == "date":
        return st.column_config.DateColumn(heading, help=column.description, format="D MMM YYYY")
    if column.kind == "boolean":
        return st.column_config.CheckboxColumn(heading, help=column.description)
    if column.kind in ("integer", "number"):
        # A share or a score has two places; an amount is written as it was stated.
        written = "%d" if column.kind == "integer" else "%.2f" if _is_share(column) else "localized"
        return st.column_config.NumberColumn(heading, help=column.description, format=written, width=width)
    return st.column_config.TextColumn(
        heading,
        help=column.description,
        width=width,
        # Words in context stand beneath each other, what comes before them ends at them.
        alignment="right" if column.name == "before" else None,
    )
