"""Parquet: a table with its types, for data frames and databases."""

from io import BytesIO
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from summitry.export.csv_files import check_columns
from summitry.export.json_lines import parts
from summitry.tables import Column, Table

_TYPES = {
    "id": pa.dictionary(pa.int32(), pa.string()),
    "code": pa.dictionary(pa.int32(), pa.string()),
    "codes": pa.list_(pa.string()),
    "names": pa.list_(pa.string()),
    "text": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "date": pa.date32(),
    "boolean": pa.bool_(),
}


def to_parquet(frame: pd.DataFrame, table: Table) -> bytes:
    """Write a table as Parquet.

    Args:
        frame: Rows of `table`, in any order and number; columns that the table does not know are left out.
        table: Its columns, in the order in which they are written.

    Returns:
        One file with every column's type and, as metadata, its meaning: days are dates, codes are
        dictionaries, several codes or names in a cell are a list. No rows: the columns alone.

    Raises:
        SchemaError: `frame` lacks a column of the table.
    """
    check_columns(frame, table)
    fields = [
        pa.field(column.name, _TYPES[column.kind], metadata={"description": column.description})
        for column in table.columns
    ]
    schema = pa.schema(fields, metadata={"title": table.title, "description": table.grain})
    arrays = [
        pa.array(_cells(frame[column.name], column), type=_TYPES[column.kind]) for column in table.columns
    ]
    content = BytesIO()
    pq.write_table(pa.Table.from_arrays(arrays, schema=schema), content, compression="zstd")
    return content.getvalue()


def _cells(series: pd.Series, column: Column) -> list[Any]:
    cells = series.astype(object).where(series.notna(), None).tolist()
    if column.kind == "date":
        return [None if cell is None else cell.date() for cell in cells]
    if column.kind in ("codes", "names"):
        return [parts(cell) for cell in cells]
    return cells
