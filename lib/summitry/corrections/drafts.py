"""Tables while they are corrected: the given frames stay as they are, only what changes is made anew."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from summitry.tables import TABLES


@dataclass(frozen=True)
class Row:
    """A row of a table, by its number in the table that the rules made."""

    table: str
    number: int


class Draft:
    """One table: its rows keep their numbers, whatever happens to them."""

    def __init__(self, name: str, frame: pd.DataFrame) -> None:
        """Start as the rules made it."""
        self.name, self._frame = name, frame
        self.dropped: set[int] = set()  # rows that leave the table
        self.denied: set[int] = (
            set()
        )  # those of them that a reader judged wrong; the others go with something else
        self._set: dict[str, set[int]] = {}  # column -> rows in which it was set
        self._cells: dict[str, np.ndarray] = {}
        self._by_article: Mapping[Hashable, np.ndarray] | None = None

    @property
    def is_changed(self) -> bool:
        """Whether any row was set or dropped."""
        return bool(self._set or self.dropped)

    def touched(self, *columns: str) -> set[int]:
        """The rows in which one of these columns was set, or any where none is named, and those that leave."""
        return self.dropped.union(*(self._set.get(name, set()) for name in columns or self._set))

    def judge(self, number: int, *, is_wrong: bool) -> None:
        """Let a row leave the table, or come back."""
        for rows in (self.dropped, self.denied):
            (rows.add if is_wrong else rows.discard)(number)

    def machine(self, number: int, column: str) -> object:
        """What the rules gave."""
        return self._frame[column].iat[number]

    def now(self, number: int, column: str) -> object:
        """What stands there now."""
        return self._cells[column][number] if column in self._cells else self.machine(number, column)

    def cells(self, column: str) -> np.ndarray:
        """All values of a column as they are now, null for those that are missing."""
        if column not in self._cells:
            values = self._frame[column]
            self._cells[column] = values.astype(object).where(values.notna(), None).to_numpy(dtype=object)
            # Asking must not change what others hold.
            self._cells[column] = self._cells[column].copy()
        return self._cells[column]

    def set(self, numbers: Sequence[int], column: str, value: object) -> None:
        """Give some rows a value."""
        self.cells(column)[list(numbers)] = value
        self._set.setdefault(column, set()).update(numbers)

    def change(self, numbers: Sequence[int], column: str, changed: Callable[[str], str]) -> None:
        """Give some rows what becomes of their text."""
        cells = self.cells(column)
        known = {cell: changed(cell) for cell in {cells[number] for number in numbers}}
        for number in numbers:
            cells[number] = known[cells[number]]
        self._set.setdefault(column, set()).update(numbers)

    def numbers(self, **wanted: object) -> list[int]:
        """The rows that have these values now; those that were dropped are not among them."""
        found = np.ones(len(self._frame), dtype=bool)
        for column, value in wanted.items():
            held = self._cells[column] if column in self._cells else self._frame[column]
            found &= np.asarray(held == value, dtype=object) == True  # noqa: E712 (null is neither)
        return [number for number in np.flatnonzero(found).tolist() if number not in self.dropped]

    def of_article(self, article_id: str) -> np.ndarray:
        """The rows of an article, those that were dropped too."""
        # All articles at once: one after the other would look at every row for each.
        if self._by_article is None:
            self._by_article = self._frame.groupby("article_id", observed=True).indices
        return self._by_article.get(article_id, np.empty(0, dtype=np.intp))

    def at(self, article_id: str, start: int, end: int) -> list[int]:
        """The rows on these words, those that were dropped too; of a table without spans, all of the article."""
        found, frame = self.of_article(article_id), self._frame
        if "start" in frame:
            starts, ends = frame["start"].iloc[found], frame["end"].iloc[found]
            found = found[np.asarray(starts == start) & np.asarray(ends == end)]
        return found.tolist()

    def of_sentence(self, article_id: str, sentence_id: str) -> list[int]:
        """The rows whose words begin in a sentence, those that were dropped too."""
        found = self.of_article(article_id)
        begins_there = self._frame["sentence_id"].iloc[found].astype(object) == sentence_id
        return found[begins_there.to_numpy(dtype=bool)].tolist()

    def row(self, number: int, columns: Iterable[str]) -> dict[str, object]:
        """Values of a row as they are now."""
        return {column: self.now(number, column) for column in columns}

    def frame(self) -> pd.DataFrame:
        """The corrected table; the given one itself where nothing changed."""
        frame = self._frame
        if self._set:
            table = TABLES[self.name]
            made = {
                column.name: column.series(list(self._cells[column.name])).set_axis(frame.index)
                for column in table.columns
                if column.name in self._set
            }
            frame = frame.assign(**made)
        if self.dropped:
            kept = np.ones(len(frame), dtype=bool)
            kept[list(self.dropped)] = False
            frame = frame[kept].reset_index(drop=True)
        return frame


class Drafts:
    """All tables while they are corrected."""

    def __init__(self, tables: Mapping[str, pd.DataFrame]) -> None:
        """Start as the rules made them."""
        self._tables = tables
        self._drafts: dict[str, Draft] = {}

    def __getitem__(self, name: str) -> Draft:
        """The draft of a table."""
        if name not in self._drafts:
            self._drafts[name] = Draft(name, self._tables[name])
        return self._drafts[name]

    def replace(self, name: str, frame: pd.DataFrame) -> None:
        """Go on with a table that was made anew of others; what is corrected in it is corrected there."""
        self._drafts[name] = Draft(name, frame)

    def frames(self) -> dict[str, pd.DataFrame]:
        """All tables as they are now."""
        return {
            name: self._drafts[name].frame() if name in self._drafts else frame
            for name, frame in self._tables.items()
        }
