"""Rows of article after article -> the columns of a table, packed as they come.

Kept as they are, the rows of ten thousand articles take up a gigabyte; as columns, a fifth of it. What rows do not
carry themselves is made here: their words, cut from the body so that they always fit their span, and their ids.
"""

from array import array
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from itertools import chain, count, islice
from typing import Protocol

import numpy as np
import pandas as pd
import pyarrow as pa
from pandas.api.extensions import ExtensionArray

from summitry.row_ids import Ids, Places
from summitry.tables import Column, Table

# How a row's own id is made: article, letter, number in reading order.
_ID_LETTERS = {"event_id": "e", "document_id": "d", "quote_id": "q", "commitment_id": "c"}
# Text is packed whenever so many values wait: often enough to stay small, so seldom that the pieces stay few.
_PIECE = 200
# Less than any number of an article.
_GIVEN_UP = -1


def in_one_piece(texts: ExtensionArray) -> ExtensionArray:
    """The same texts side by side in memory: out of many pieces, taking a few rows costs as much as copying them all."""
    pieces = pa.array(texts)
    return (
        pd.array(pieces.combine_chunks(), dtype=texts.dtype) if isinstance(pieces, pa.ChunkedArray) else texts
    )


class _Cells(Protocol):
    """The values of one column."""

    def extend(self, values: Sequence[Hashable]) -> None:
        """Add values."""

    def array(self, order: np.ndarray | None) -> ExtensionArray:
        """All values, typed, in an order of the places at which they were added; None: as they were."""


class _Texts:
    """Text, of which nearly every value is another one: packed once many wait."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self._waiting: list[Hashable] = []
        self._pieces: list[ExtensionArray] = []

    def extend(self, values: Sequence[Hashable]) -> None:
        """Add values; they are packed once many wait."""
        self._waiting.extend(values)
        if len(self._waiting) >= _PIECE:
            self._pack()

    def _pack(self) -> None:
        self._pieces.append(self._column.array(self._waiting))
        self._waiting = []

    def array(self, order: np.ndarray | None) -> ExtensionArray:
        """All values, typed, those that wait included."""
        if self._waiting or not self._pieces:
            self._pack()
        values = self._pieces[0]
        if len(self._pieces) > 1:
            values = in_one_piece(pd.concat(list(map(pd.Series, self._pieces)), ignore_index=True).array)
        return values if order is None else values.take(order)


class _Codes:
    """Codes, names, terms, days and numbers, of which there are few different ones: each is typed once, and counted by its number."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self._numbers: defaultdict[Hashable, int] = defaultdict(count().__next__)
        self._places = array("i")

    def extend(self, values: Sequence[Hashable]) -> None:
        """Add values; one that is new gets the next number."""
        self._places.extend(map(self._numbers.__getitem__, values))

    def values(self) -> list[Hashable]:
        """All values, in the order in which they were added."""
        different = list(self._numbers)
        return list(map(different.__getitem__, self._places))

    def array(self, order: np.ndarray | None) -> ExtensionArray:
        """All values, typed."""
        places = np.array(self._places)
        return self._column.array(list(self._numbers)).take(places if order is None else places[order])


class _Cuts:
    """The words of rows, cut from the bodies of their articles: packed at once, as UTF-8, those of an article side by side."""

    def __init__(self) -> None:
        self._of_articles: list[bytes] = []
        self._lengths = array("i")

    def extend(
        self, bodies: Iterable[str], counts: Iterable[int], starts: Iterable[int], ends: Iterable[int]
    ) -> None:
        """Cut the words of rows; `counts` says how many of the rows each body has."""
        spans = zip(starts, ends, strict=True)
        for body, rows in zip(bodies, counts, strict=True):
            words = [body[start:end].encode() for start, end in islice(spans, rows)]
            self._of_articles.append(b"".join(words))
            self._lengths.extend(map(len, words))

    def array(self, column: Column, articles: np.ndarray, rows: np.ndarray | None) -> ExtensionArray:
        """All words, typed, in an order of the articles, and of the rows, as they were added; of rows None: as they were."""
        lengths = np.array(self._lengths, dtype=np.int64)
        ends = np.cumsum(np.append(0, lengths if rows is None else lengths[rows]))
        words = b"".join(map(self._of_articles.__getitem__, articles.tolist()))
        packed = pa.LargeStringArray.from_buffers(len(ends) - 1, pa.py_buffer(ends), pa.py_buffer(words))
        return pd.array(packed, dtype=column.dtype)


def _is_always_another(table: Table, column: Column) -> bool:
    """Whether nearly every value of a column is another one: what stands in an article's header."""
    return column.dtype == "str" and not table.has_evidence


class Columns:
    """The rows of one table, of all articles."""

    def __init__(self, table: Table, kept: Collection[str] = ()) -> None:
        """No rows yet; the values of the columns `kept` can be asked for."""
        self._table = table
        self._kept = {column.name: _Codes(column) for column in table.columns if column.name in kept}
        self._cells: dict[str, _Cells] = {
            column.name: _Texts(column) if _is_always_another(table, column) else _Codes(column)
            for column in table.columns
            if column.name != "text"
        }
        self._cells.update(self._kept)
        self._spans = {"start": array("q"), "end": array("q")} if table.has_evidence else {}
        self._words = _Cuts()
        self._numbers, self._counts = array("q"), array("q")

    def add(self, bodies: Mapping[int, str], counts: Sequence[int], values: Mapping[str, Sequence]) -> None:
        """Add the rows of some articles.

        Args:
            bodies: Numbers of the articles, counted from 0, and their texts; articles may come in any order.
            counts: How many rows each of them has.
            values: Column -> values of all these rows, in reading order; columns that the table does not have are left out.
        """
        for name, cells in values.items():
            if name in self._spans:
                self._spans[name].extend(cells)
            elif name in self._cells:
                self._cells[name].extend(cells)
        if self._spans:
            self._words.extend(bodies.values(), counts, values["start"], values["end"])
        self._numbers.extend(bodies)
        self._counts.extend(counts)

    def add_rows(self, bodies: Mapping[int, str], rows: Sequence[Sequence[tuple]]) -> None:
        """Add the rows of some articles, of each its own, as named tuples that begin with their start and end; see `add`.

        Of a hundred articles at a time they take a third of the time that they take article by article.
        """
        every = list(chain.from_iterable(rows))
        if every:
            names: Sequence[str] = every[0]._fields  # type: ignore[attr-defined]
            self.add(bodies, list(map(len, rows)), dict(zip(names, zip(*every, strict=True), strict=True)))

    def give_up(self, numbers: Collection[int]) -> None:
        """Leave out the rows of articles that were added, so that they can be added anew."""
        for place, number in enumerate(self._numbers):
            if number in numbers:
                self._numbers[place] = _GIVEN_UP

    def numbers(self) -> list[int]:
        """For each row the number of its article, in the order of the articles."""
        return self._sorted_numbers().tolist()

    def kept(self, name: str) -> list:
        """The values of a column that was asked to be kept, in the order of the articles."""
        values, order = self._kept[name].values(), self._order()
        return values if order is None else list(map(values.__getitem__, order.tolist()))

    def spans(self) -> tuple[np.ndarray, np.ndarray]:
        """For each row the number of its article and where it starts, in the order of the articles."""
        return self._sorted_numbers(), self._ordered(np.array(self._spans["start"]))

    def _numbers_as_added(self) -> np.ndarray:
        return np.repeat(np.array(self._numbers), np.array(self._counts))

    def _sorted_numbers(self) -> np.ndarray:
        numbers = np.sort(self._numbers_as_added())
        return numbers[np.searchsorted(numbers, 0) :]

    def _articles(self) -> np.ndarray:
        """In which order the articles were added, by their numbers, those given up left out."""
        numbers = np.array(self._numbers)
        return np.argsort(numbers, kind="stable")[np.count_nonzero(numbers == _GIVEN_UP) :]

    def _order(self) -> np.ndarray | None:
        """Where the rows stand in the order of the articles, those given up left out; None where they came in it."""
        numbers = self._numbers_as_added()
        left_out = np.count_nonzero(numbers == _GIVEN_UP)
        if not left_out and not (np.diff(numbers) < 0).any():
            return None
        return np.argsort(numbers, kind="stable")[left_out:]

    def _ordered(self, values: np.ndarray) -> np.ndarray:
        order = self._order()
        return values if order is None else values[order]

    def frame(self, places: Places, filled: Mapping[str, list]) -> pd.DataFrame:
        """The table, article by article; see `Table.frame`. Its columns are given up.

        Args:
            places: Where the rows belong.
            filled: Column -> values that the rows did not carry, in the order of the articles.
        """
        order, numbers = self._order(), self._sorted_numbers()
        made: dict[str, ExtensionArray] = {}
        for column in self._table.columns:
            name = column.name
            if name in filled:
                made[name] = column.array(filled[name])
            elif name == "article_id":
                made[name] = places.articles.of(numbers)
            elif name == "visit_id":
                made[name] = places.visits.of(numbers)
            elif name == "sentence_id":
                made[name] = places.sentences.of(places.sentence_at(*self.spans()))
            elif name in self._spans:
                made[name] = pd.array(self._ordered(np.array(self._spans[name])), dtype=column.dtype)
            elif name == "text":
                made[name] = self._words.array(column, self._articles(), order)
            elif name in _ID_LETTERS:
                made[name] = Ids.numbered(places.article_ids, numbers, _ID_LETTERS[name]).all()
            else:
                made[name] = self._cells.pop(name).array(order)
        return pd.DataFrame(made, copy=False)
