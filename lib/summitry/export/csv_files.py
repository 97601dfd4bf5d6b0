"""CSV: what spreadsheets open without running it, and what programs read back exactly."""

import csv
import datetime as dt
import re
from collections.abc import Callable
from io import StringIO

import pandas as pd

from summitry.errors import SchemaError, phrase
from summitry.tables import Column, Table

# What a spreadsheet takes for the start of a formula, full-width forms included; a plain number is none.
_FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠](?!\d*\.?\d+\Z)")


def to_csv(frame: pd.DataFrame, table: Table, *, formula_safe: bool = True) -> bytes:
    """Write a table as CSV.

    Args:
        frame: Rows of `table`, in any order and number; columns that the table does not know are left out.
        table: Its columns, in the order in which they are written.
        formula_safe: Put an apostrophe before a cell that a spreadsheet would run as a formula
            (the OWASP list of first characters). Switched off where a program reads the file, which
            then begins with the first column's name; a spreadsheet wants a byte order mark before it.

    Returns:
        UTF-8, lines ending in CRLF, ISO dates, true and false, empty for null.
        No rows: the header alone.

    Raises:
        SchemaError: `frame` lacks a column of the table.
    """
    check_columns(frame, table)
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(table.column_names)
    cells = [_written(frame[column.name], column, formula_safe) for column in table.columns]
    writer.writerows(zip(*cells, strict=True))
    return text.getvalue().encode("utf-8-sig" if formula_safe else "utf-8")


def check_columns(frame: pd.DataFrame, table: Table) -> None:
    """Refuse a frame that lacks a column of the table.

    Raises:
        SchemaError: It does; the message names the first.
    """
    missing = [name for name in table.column_names if name not in frame.columns]
    if missing:
        raise SchemaError(f'{table.name}: there is no column "{missing[0]}".')


def _written(series: pd.Series, column: Column, formula_safe: bool) -> list[str]:
    values = series.astype(object).where(series.notna(), None).tolist()
    if column.kind == "date":
        return ["" if value is None else value.date().isoformat() for value in values]
    if column.kind == "boolean":
        return ["" if value is None else str(value).lower() for value in values]
    if column.kind in ("integer", "number"):
        return ["" if value is None else repr(value) for value in values]
    texts = ["" if value is None else str(value) for value in values]
    return [f"'{text}" if _FORMULA.match(text) else text for text in texts] if formula_safe else texts


def read_csv(content: bytes, table: Table) -> pd.DataFrame:
    """Read what `to_csv` wrote with `formula_safe=False`.

    Returns:
        The table, typed as its columns say. An empty cell is null; where a cell holds several values, or
        must not be null, it is the empty text.

    Raises:
        SchemaError: The bytes are not UTF-8, the header is not the table's, or a value is not of its
            column's kind; the message names the row.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SchemaError(
            phrase(f"{table.name}.csv", f"it is not UTF-8 text (byte {error.start})", "Save it as UTF-8.")
        ) from error
    csv.field_size_limit(max(csv.field_size_limit(), len(content)))
    reader = csv.reader(StringIO(text, newline=""))
    header = next(reader, [])
    if header != table.column_names:
        raise SchemaError(
            phrase(
                f"{table.name}.csv, row 1",
                f"the columns are {', '.join(header) or 'missing'}",
                f"Write them as {', '.join(table.column_names)}.",
            )
        )
    return table.frame(_row(cells, number, table) for number, cells in enumerate(reader, start=2))


_READ: dict[str, Callable[[str], object]] = {
    "integer": int,
    "number": float,
    "date": dt.date.fromisoformat,
    "boolean": {"true": True, "false": False}.__getitem__,
}


def _row(cells: list[str], number: int, table: Table) -> list[object]:
    place = f"{table.name}.csv, row {number}"
    if len(cells) != len(table.columns):
        raise SchemaError(phrase(place, f"it has {len(cells)} values", f"Give it {len(table.columns)}."))
    values: list[object] = []
    for column, cell in zip(table.columns, cells, strict=True):
        if cell == "":
            values.append(
                ""
                if column.kind in ("codes", "names") or (column.kind == "text" and column.required)
                else None
            )
            continue
        try:
            values.append(_READ.get(column.kind, str)(cell))
        except (ValueError, KeyError) as error:
            raise SchemaError(
                phrase(place, f'{column.name} "{cell[:40]}" is not of the kind {column.kind}', "Correct it.")
            ) from error
    return values
