"""Rows of article after article -> the columns of a table, packed as they come.

Kept as they are, the rows of ten thousand articles take up a gigabyte; as columns, a fifth of it. What rows do not
carry themselves is made here: their words, cut from the body so that they always fit their span, and their ids.
"""

from array import array
from collections import defaultdict
from collections.abc import Collection, Hashable, Mapping, Sequence
from functools import lru_cache
from itertools import chain, count, repeat
from typing import Protocol

import numpy as np
import pandas as pd
import pyarrow as pa
from pandas.api.extensions import ExtensionArray

from summitry.tables import Column, Table

# How a row's own id is made: article, letter, number in reading order.
_ID_LETTERS = {"event_id": "e", "document_id": "d", "quote_id": "q", "commitment_id": "c"}
# Text is packed whenever so many values wait: often enough to stay small, so seldom that the pieces stay few.
_PIECE = 10_000
# An article is never so long that its offsets reach into the next one's.
_ARTICLE = 32
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


def _is_always_another(table: Table, column: Column) -> bool:
    """Whether nearly every value of a column is another one: words of rows, and what stands in an article's header."""
    return column.dtype == "str" and (column.name == "text" or not table.has_evidence)


@lru_cache(maxsize=1024)
def _by_letters(count: int) -> tuple[int, ...]:
    """The numbers from 1 to `count` as letters sort them: 1, 10, 11, 2."""
    return tuple(sorted(range(1, count + 1), key=str))


class _Ids:
    """Ids of articles, visits or rows: sorted once, for all tables whose rows give their numbers."""

    def __init__(self, names: Sequence[str], places: np.ndarray) -> None:
        """Take the ids, sorted, and for each number the place of its id among them; -1 for none."""
        self._names, self._places = np.array(names, dtype=object), places

    @classmethod
    def given(cls, ids: Sequence[str | None]) -> "_Ids":
        """Those of numbers that count these, some more than once."""
        known = sorted({name for name in ids if name})
        place = {name: number for number, name in enumerate(known)}
        return cls(known, np.array([place[name] if name else -1 for name in ids], dtype=np.int64))

    @classmethod
    def numbered(cls, article_ids: Sequence[str], numbers: np.ndarray, letter: str = "") -> "_Ids":
        """Those of rows: article, letter, number in reading order.

        Args:
            article_ids: Those of all articles, in order.
            numbers: For each row the number of its article, in order.
            letter: Tells the tables apart.
        """
        counts = np.bincount(numbers, minlength=len(article_ids))
        before = (np.cumsum(counts) - counts - 1).tolist()
        names: list[str] = []
        rows: list[int] = []
        # Made in order, as they are unless an article's id has a colon, they are sorted in a fifth of the time.
        begins = [f"{article_id}:{letter}" for article_id in article_ids]
        by_id = sorted(zip(begins, before, map(_by_letters, counts.tolist()), strict=True))
        for begin, first, positions in by_id:
            names += [f"{begin}{position}" for position in positions]
            rows += [first + position for position in positions]
        order = sorted(range(len(names)), key=names.__getitem__)
        places = np.empty(len(names), dtype=np.int64)
        places[np.array(rows, dtype=np.int64)[order]] = np.arange(len(names))
        return cls(list(map(names.__getitem__, order)), places)

    def all(self) -> pd.Categorical:
        """The ids of all numbers."""
        return self.of(np.arange(len(self._places)))

    def of(self, numbers: np.ndarray) -> pd.Categorical:
        """The ids of some numbers, as a category of those that are among them."""
        places = self._places[numbers]
        is_used = np.zeros(len(self._names) + 1, dtype=bool)
        is_used[places] = True  # no id has the place -1, the last
        codes = np.cumsum(is_used) - 1
        codes[-1] = -1
        names = pd.Index(self._names[is_used[:-1]], dtype=object)
        return pd.Categorical.from_codes(codes[places], categories=names)


class Columns:
    """The rows of one table, of all articles."""

    def __init__(self, table: Table, kept: Collection[str] = ()) -> None:
        """No rows yet; the values of the columns `kept` can be asked for."""
        self._table = table
        self._kept = {column.name: _Codes(column) for column in table.columns if column.name in kept}
        self._cells: dict[str, _Cells] = {
            column.name: _Texts(column) if _is_always_another(table, column) else _Codes(column)
            for column in table.columns
        }
        self._cells.update(self._kept)
        self._spans = {"start": array("q"), "end": array("q")} if table.has_evidence else {}
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
            body_of = chain.from_iterable(map(repeat, bodies.values(), counts))
            spans = zip(body_of, values["start"], values["end"], strict=True)
            self._cells["text"].extend([body[start:end] for body, start, end in spans])
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

    def frame(self, places: "Places", filled: Mapping[str, list]) -> pd.DataFrame:
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
            elif name in _ID_LETTERS:
                made[name] = _Ids.numbered(places.article_ids, numbers, _ID_LETTERS[name]).all()
            else:
                made[name] = self._cells.pop(name).array(order)
        return pd.DataFrame(made, copy=False)


class Places:
    """Where rows belong: to an article, to its visit, and to the sentence in which they begin."""

    def __init__(
        self, article_ids: Sequence[str], visit_ids: Sequence[str | None], sentences: Columns
    ) -> None:
        """Sort all ids.

        Args:
            article_ids: Those of all articles, in order.
            visit_ids: The visit of each.
            sentences: The sentences of all articles.
        """
        self.article_ids = article_ids
        self.articles, self.visits = _Ids.given(article_ids), _Ids.given(visit_ids)
        numbers, starts = sentences.spans()
        self._keys = _keys(numbers, starts)
        self._first = np.searchsorted(numbers, np.arange(len(article_ids)))
        self.sentences = _Ids.numbered(article_ids, numbers)

    def sentence_at(self, numbers: np.ndarray, starts: np.ndarray) -> np.ndarray:
        """Numbers of the sentences, counted over all articles, in which offsets into articles lie."""
        found = np.searchsorted(self._keys, _keys(numbers, starts), side="right") - 1
        return np.maximum(found, self._first[numbers])


def _keys(numbers: np.ndarray, starts: np.ndarray) -> np.ndarray:
    return (numbers << _ARTICLE) | starts
