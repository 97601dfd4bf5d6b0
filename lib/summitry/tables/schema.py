"""What a table is: columns of a kind, a grain and a key; rows become a typed frame here, and nowhere else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd
import pyarrow as pa
from pandas.api.extensions import ExtensionArray

from summitry.errors import SchemaError

Kind = Literal["id", "code", "codes", "names", "text", "integer", "number", "date", "boolean"]

# pandas types. Codes and ids repeat, so they are categories: filters and counts run on small integers.
# `codes` and `names` hold several values in one cell, separated by `;`.
_DTYPES: dict[str, str] = {
    "id": "category",
    "code": "category",
    "codes": "str",
    "names": "str",
    "text": "str",
    "integer": "Int64",
    "number": "Float64",
    "date": "datetime64[s]",
    "boolean": "boolean",
}
SEPARATOR = ";"


@dataclass(frozen=True)
class Column:
    """One column: its name, kind (which fixes its pandas type), meaning, and where its codes are listed."""

    name: str
    kind: Kind
    description: str
    vocabulary: str = ""
    allowed: tuple[str, ...] = ()
    required: bool = False

    @property
    def dtype(self) -> str:
        """The pandas type."""
        return _DTYPES[self.kind]

    def series(self, cells: list) -> pd.Series:
        """`array` as a series."""
        return pd.Series(self.array(cells))

    def array(self, cells: list) -> ExtensionArray:
        """The values of the column, typed as its kind says. Frames are made of arrays in a third of the time that they take of series.

        Raises:
            TypeError, ValueError: A value is not of the column's kind.
        """
        if self.dtype == "category":
            # Plain object categories, made by hand: the shared text type costs more than it saves here.
            categories = sorted({*cells} - {None, ""})
            # Counted off here, in a third of the time that pandas takes to look them up; -1 stands for none.
            place = {category: index for index, category in enumerate(categories)}
            place[None] = place[""] = -1
            codes = np.fromiter(map(place.__getitem__, cells), dtype=np.int64, count=len(cells))
            return pd.Categorical.from_codes(codes, categories=pd.Index(categories, dtype=object))
        if self.dtype == "str":
            # Given as a list, pandas goes through an array of objects, for twice the time.
            return pd.array(pa.array(cells, type=pa.large_string()), dtype=self.dtype)
        if self.kind == "date":
            return pd.Series(pd.to_datetime(pd.Series(cells, dtype=object))).astype(self.dtype).array
        return pd.array(cells, dtype=self.dtype)


@dataclass(frozen=True)
class Table:
    """One table: what a row is (`grain`), what makes it unique (`key`), and its columns in order."""

    name: str
    title: str
    grain: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]

    @property
    def column_names(self) -> list[str]:
        """Names in order."""
        return [column.name for column in self.columns]

    @property
    def has_evidence(self) -> bool:
        """Whether each row stands on a span of an article's text."""
        return "start" in self.column_names

    def empty(self) -> pd.DataFrame:
        """The table without rows; columns and types are kept."""
        return self.frame([])

    def frame(self, rows: Iterable[Sequence[object]]) -> pd.DataFrame:
        """Make the table from rows whose values stand in the order of `columns`.

        Returns:
            One row per given row, in the given order, typed as `columns` say. No rows: an empty table.

        Raises:
            SchemaError: A row is too short or too long, or a value is not of its column's kind.
        """
        rows = list(rows)
        if any(len(row) != len(self.columns) for row in rows):
            raise SchemaError(
                f"{self.name}: a row does not have the {len(self.columns)} columns of the table."
            )
        values = zip(*rows, strict=True) if rows else ([] for _ in self.columns)
        arrays = {}
        for column, cells in zip(self.columns, values, strict=True):
            try:
                arrays[column.name] = column.array(list(cells))
            except (TypeError, ValueError) as error:
                raise SchemaError(f"{self.name}.{column.name}: {error}") from error
        return pd.DataFrame(arrays, copy=False)


ARTICLE = Column(
    "article_id", "id", "The article: the record's id, or the file's name without its ending.", required=True
)
EVIDENCE = (
    ARTICLE,
    Column("sentence_id", "id", "The sentence in which the row's words begin.", required=True),
    Column(
        "start",
        "integer",
        "Where the words begin in the article's body, counted in characters from 0.",
        required=True,
    ),
    Column(
        "end",
        "integer",
        "Where the words end in the article's body; this character is not included.",
        required=True,
    ),
    Column("text", "text", "The words themselves: body[start:end].", required=True),
)
VISIT = Column("visit_id", "id", "The visit that the article reports on.")

PRECISIONS = ("day", "days", "week", "month", "months", "season", "year", "years", "past", "future")
BOUNDS = ("exact", "more than", "at least", "about", "almost", "up to", "less than")
BASES = ("stated", "inferred")


def check(frame: pd.DataFrame, table: Table) -> pd.DataFrame:
    """Return `frame` if it has the table's columns and types, in order.

    Raises:
        SchemaError: It has not; the message names the first column that differs.
    """
    if list(frame.columns) != table.column_names:
        raise SchemaError(f"{table.name}: columns are {list(frame.columns)}, expected {table.column_names}.")
    for column in table.columns:
        if str(frame[column.name].dtype) != column.dtype:
            raise SchemaError(
                f"{table.name}.{column.name}: type is {frame[column.name].dtype}, expected {column.dtype}."
            )
    return frame
