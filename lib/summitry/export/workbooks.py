"""Workbooks: tables as sheets of an XLSX file. Text is only ever text, never a formula or a link."""

import datetime as dt
from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import NamedTuple

import pandas as pd
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from summitry.export.csv_files import check_columns
from summitry.tables import Column, Table

# What a sheet and a cell have room for, as Excel's own limits say; the first row is the header.
MOST_ROWS, MOST_CHARACTERS = 1_048_575, 32_767
_CUT = "…"
# The first day that Excel counts right: it takes 1900 for a leap year. Earlier days are written as text.
_FIRST_DAY = dt.date(1900, 3, 1)
# The clock must not be seen in the file.
_MADE = dt.datetime(1980, 1, 1)
# From so many cells on, rows are written to the disk as they come.
_MANY_CELLS = 200_000
_WIDTHS = {"text": 36, "names": 24, "codes": 20, "date": 12, "boolean": 9, "integer": 10, "number": 14}
_CONTENTS = Table(
    "Contents", "Contents", "One table of the workbook.", ("table",),
    (
        Column("table", "id", "The sheet."),
        Column("row", "text", "What a row of it is."),
        Column("rows", "integer", "How many it has."),
    ),
)  # fmt: skip
_COLUMNS = Table(
    "Columns", "Columns", "One column of a table.", ("table", "column"),
    (
        Column("table", "id", "The sheet."),
        Column("column", "id", "The column."),
        Column("kind", "code", "What its cells hold."),
        Column("meaning", "text", "What they mean."),
        Column("allowed", "text", "The values that it may have, or the vocabulary that lists them."),
    ),
)  # fmt: skip


class _Looks(NamedTuple):
    header: Format
    day: Format


def to_xlsx(frame: pd.DataFrame, table: Table) -> bytes:
    """Write a table as a workbook.

    Args:
        frame: Rows of `table`, in any order and number; columns that the table does not know are left out.
        table: Its columns, in the order in which they are written.

    Returns:
        A sheet with a header that stays in sight. A text longer than a cell has room for (32,767
        characters) is cut and ends in `…`; rows beyond 1,048,575 stand on further sheets. Numbers keep
        the 15 to 16 digits that Excel has. No rows: the header alone.

    Raises:
        SchemaError: `frame` lacks a column of the table.
    """
    return _written([(frame, table)])


def to_workbook(
    tables: Mapping[str, pd.DataFrame], described: Mapping[str, Table], *, note: str = ""
) -> bytes:
    """Write several tables as one workbook, with a list of them and of all their columns in front.

    Args:
        tables: Name -> rows.
        described: Name -> table, in the order of the sheets.
        note: What the file's properties say about it.

    Returns:
        As `to_xlsx`, a sheet a table.

    Raises:
        SchemaError: A frame lacks a column of its table.
    """
    contents = _CONTENTS.frame((name, table.grain, len(tables[name])) for name, table in described.items())
    columns = _COLUMNS.frame(
        (name, column.name, column.kind, column.description, ", ".join(column.allowed) or column.vocabulary)
        for name, table in described.items()
        for column in table.columns
    )
    front = [(contents, _CONTENTS), (columns, _COLUMNS)]
    return _written([*front, *((tables[name], table) for name, table in described.items())], note)


def _written(sheets: Iterable[tuple[pd.DataFrame, Table]], note: str = "") -> bytes:
    sheets = list(sheets)
    for frame, table in sheets:
        check_columns(frame, table)
    is_large = sum(len(frame) * len(table.columns) for frame, table in sheets) > _MANY_CELLS
    content = BytesIO()
    # Nothing is guessed from the look of a text: each kind of cell has its own way of being written.
    with xlsxwriter.Workbook(content, {"constant_memory": is_large, "in_memory": not is_large}) as workbook:
        workbook.set_properties({"created": _MADE, "comments": note})
        looks = _Looks(
            workbook.add_format({"bold": True, "bottom": 1}),
            workbook.add_format({"num_format": "yyyy-mm-dd"}),
        )
        for frame, table in sheets:
            for number, first in enumerate(range(0, max(len(frame), 1), MOST_ROWS), start=1):
                name = table.name if number == 1 else f"{table.name} ({number})"
                sheet = workbook.add_worksheet(name[:31])
                _fill(sheet, frame.iloc[first : first + MOST_ROWS], table, looks)
    return content.getvalue()


def _fill(sheet: Worksheet, frame: pd.DataFrame, table: Table, looks: _Looks) -> None:
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(frame), 1), len(table.columns) - 1)
    for place, column in enumerate(table.columns):
        sheet.set_column(place, place, max(_WIDTHS.get(column.kind, 18), len(column.name) + 4))
        sheet.write_string(0, place, column.name, looks.header)
    cells = [
        frame[column.name].astype(object).where(frame[column.name].notna(), None) for column in table.columns
    ]
    for row, values in enumerate(zip(*cells, strict=True), start=1):
        for place, (value, column) in enumerate(zip(values, table.columns, strict=True)):
            if value is not None:
                _write(sheet, (row, place), value, column, looks)


def _write(sheet: Worksheet, cell: tuple[int, int], value: object, column: Column, looks: _Looks) -> None:
    if column.kind == "date":
        day = value.date()  # type: ignore[attr-defined]
        if day >= _FIRST_DAY:
            sheet.write_datetime(*cell, day, looks.day)
        else:
            sheet.write_string(*cell, day.isoformat())
    elif column.kind == "boolean":
        sheet.write_boolean(*cell, bool(value))
    elif column.kind in ("integer", "number"):
        sheet.write_number(*cell, value)
    else:
        text = str(value)
        sheet.write_string(
            *cell, text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 1] + _CUT
        )
