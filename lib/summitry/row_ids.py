"""The ids of rows, and where rows belong: to an article, to its visit, to a sentence."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import pandas as pd

# An article is never so long that its offsets reach into the next one's.
_ARTICLE = 32


@lru_cache(maxsize=1024)
def _by_letters(count: int) -> tuple[int, ...]:
    """The numbers from 1 to `count` as letters sort them: 1, 10, 11, 2."""
    return tuple(sorted(range(1, count + 1), key=str))


class Ids:
    """Ids of articles, visits or rows: sorted once, for all tables whose rows give their numbers."""

    def __init__(self, names: Sequence[str], places: np.ndarray) -> None:
        """Take the ids, sorted, and for each number the place of its id among them; -1 for none."""
        self._names, self._places = np.array(names, dtype=object), places

    @classmethod
    def given(cls, ids: Sequence[str | None]) -> "Ids":
        """Those of numbers that count these, some more than once."""
        known = sorted({name for name in ids if name})
        place = {name: number for number, name in enumerate(known)}
        return cls(known, np.array([place[name] if name else -1 for name in ids], dtype=np.int64))

    @classmethod
    def numbered(cls, article_ids: Sequence[str], numbers: np.ndarray, letter: str = "") -> "Ids":
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


class Places:
    """Where rows belong: to an article, to its visit, and to the sentence in which they begin."""

    def __init__(
        self,
        article_ids: Sequence[str],
        visit_ids: Sequence[str | None],
        sentences: tuple[np.ndarray, np.ndarray],
    ) -> None:
        """Sort all ids.

        Args:
            article_ids: Those of all articles, in order.
            visit_ids: The visit of each.
            sentences: Of all sentences, in order, the number of the article and where it starts in it.
        """
        self.article_ids = article_ids
        self.articles, self.visits = Ids.given(article_ids), Ids.given(visit_ids)
        numbers, starts = sentences
        self._keys = _keys(numbers, starts)
        self._first = np.searchsorted(numbers, np.arange(len(article_ids)))
        self.sentences = Ids.numbered(article_ids, numbers)

    def sentence_at(self, numbers: np.ndarray, starts: np.ndarray) -> np.ndarray:
        """Numbers of the sentences, counted over all articles, in which offsets into articles lie."""
        found = np.searchsorted(self._keys, _keys(numbers, starts), side="right") - 1
        return np.maximum(found, self._first[numbers])


def _keys(numbers: np.ndarray, starts: np.ndarray) -> np.ndarray:
    return (numbers << _ARTICLE) | starts
