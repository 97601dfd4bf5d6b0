"""JSON Lines: one JSON object a row; what a cell holds several of is a list."""

import json

import pandas as pd

from summitry.export.csv_files import check_columns
from summitry.tables import SEPARATOR, Column, Table


def to_json_lines(frame: pd.DataFrame, table: Table) -> bytes:
    """Write a table as JSON Lines (https://jsonlines.org).

    Args:
        frame: Rows of `table`, in any order and number; columns that the table does not know are left out.
        table: Its columns, in the order in which they are written.

    Returns:
        UTF-8, one object a line with every column as its key, null where there is no value, days as ISO
        dates. Several codes or names in a cell are a list, none of them an empty one. No rows: nothing.

    Raises:
        SchemaError: `frame` lacks a column of the table.
    """
    check_columns(frame, table)
    columns = [_values(frame[column.name], column) for column in table.columns]
    rows = (dict(zip(table.column_names, row, strict=True)) for row in zip(*columns, strict=True))
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows).encode()


def _values(series: pd.Series, column: Column) -> list:
    """The cells of a column as JSON has them: days as text, several values of one cell as a list."""
    cells = series.astype(object).where(series.notna(), None).tolist()
    if column.kind == "date":
        return [None if cell is None else cell.date().isoformat() for cell in cells]
    if column.kind in ("codes", "names"):
        return [parts(cell) for cell in cells]
    return cells


def parts(cell: str | None) -> list[str] | None:
    """The values that one cell holds; an empty cell holds none, a missing one is not known."""
    return None if cell is None else cell.split(SEPARATOR) if cell else []
