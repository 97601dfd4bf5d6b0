"""Index: texts -> those that a query finds, the best of them, and where in them the words stand.

Texts are known by their place, counted from 0. What is counted and what is listed are two questions:
finding gives every text, in one pass over the places alone; ranking looks at the latest of them only, so
that a word that stands everywhere is answered as quickly as a rare one.
"""

import json
import re
import sqlite3
from collections.abc import Iterable, Sequence
from threading import Lock

import numpy as np

from summitry.errors import QueryError
from summitry.search.query import Query, plain_letters

# So many of what is found, the latest, are ranked; on a million sentences this keeps every answer under 0.1 s.
MOST_RANKED = 10_000
# Capitals and marks on letters are not minded; the beginnings of words are kept for searches with an asterisk.
_TABLE = "CREATE VIRTUAL TABLE texts USING fts5(text, {content} tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
# No text holds these: control characters are taken out when it is read.
_OPEN, _CLOSE = "\x01", "\x02"
# A word that stands in one text of so many is kept with its places: to find them takes as long as to find all else.
_COMMON = 20
_WORD = re.compile(r'\("([A-Za-z0-9]+)"\)')

Span = tuple[int, int]


class Index:
    """A full-text index over texts that never change. Safe to ask from several threads."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Index `texts`, the least interesting first: of equal rank the last is listed first."""
        self._lock = Lock()
        self._store = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._store.execute(_TABLE.format(content="content='',"))
        self._store.execute("BEGIN")
        self._store.executemany(
            "INSERT INTO texts(rowid, text) VALUES (?, ?)",
            ((place, plain_letters(text)) for place, text in enumerate(texts)),
        )
        self._store.execute("COMMIT")
        self._store.execute("INSERT INTO texts(texts) VALUES ('optimize')")
        self._size = self._store.execute("SELECT count(*) FROM texts").fetchone()[0]
        self._common = self._common_words()

    def _common_words(self) -> dict[str, np.ndarray]:
        """Each common word, and a bit for every text: whether it stands there."""
        self._store.execute("CREATE VIRTUAL TABLE words USING fts5vocab('texts', 'row')")
        least = max(2, self._size // _COMMON)
        words = [word for (word,) in self._store.execute("SELECT term FROM words WHERE doc >= ?", (least,))]
        found = {}
        for word in words:
            stands = np.zeros(self._size, dtype=bool)
            stands[self._places(f'"{word}"')] = True
            found[word] = np.packbits(stands)
        return found

    def find(self, query: Query) -> np.ndarray:
        """Places of all texts that the query finds, in order."""
        words = {part: word[1].lower() for part in query.alternatives if (word := _WORD.fullmatch(part))}
        common = {part: self._common[word] for part, word in words.items() if word in self._common}
        if not common:
            return self._places(query.expression)
        found = np.unpackbits(np.bitwise_or.reduce([*common.values()]), count=self._size).view(bool)
        rare = [part for part in query.alternatives if part not in common]
        if rare:
            found[self._places(" OR ".join(rare))] = True
        return np.flatnonzero(found)

    def _places(self, expression: str) -> np.ndarray:
        # As one string: half a million rows, handed over one by one, would take three times as long.
        rows = self._ask("SELECT group_concat(rowid) FROM texts WHERE texts MATCH ?", (expression,))
        return np.fromstring(rows[0][0] or "", dtype=np.int64, sep=",")

    def best(self, query: Query, among: np.ndarray, most: int) -> np.ndarray:
        """The best of what was found.

        Args:
            query: What was searched for.
            among: Places that `find` gave, or some of them, in order.
            most: Give so many at most.

        Returns:
            Places, the best first, by BM25 (Robertson and Zaragoza 2009) with the constants of SQLite. Of
            more than `MOST_RANKED` only the last are looked at.
        """
        ranked = among[-MOST_RANKED:]
        if not len(ranked):
            return ranked
        rows = self._ask(
            "SELECT rowid FROM texts WHERE texts MATCH ? AND rowid BETWEEN ? AND ? "
            "AND +rowid IN (SELECT value FROM json_each(?)) ORDER BY bm25(texts), rowid DESC LIMIT ?",
            (query.expression, int(ranked[0]), int(ranked[-1]), json.dumps(ranked.tolist()), most),
        )
        return np.array([row[0] for row in rows], dtype=np.int64)

    def _ask(self, statement: str, values: tuple) -> list[tuple]:
        with self._lock:
            return _rows(self._store, statement, values)


def _rows(store: sqlite3.Connection, statement: str, values: tuple) -> list[tuple]:
    try:
        return store.execute(statement, values).fetchall()
    except sqlite3.Error as error:
        raise QueryError("This search cannot be answered. Try fewer words.") from error


def spans(query: Query, texts: Sequence[str]) -> list[list[Span]]:
    """Where in each text the words stand that the query finds.

    Args:
        query: What was searched for.
        texts: Texts that it may find.

    Returns:
        For each text its spans in order, a phrase as one; none where the query does not find the text.
    """
    store = sqlite3.connect(":memory:")
    try:
        store.execute(_TABLE.format(content=""))
        store.executemany(
            "INSERT INTO texts(rowid, text) VALUES (?, ?)",
            ((place, plain_letters(text)) for place, text in enumerate(texts)),
        )
        rows = _rows(
            store,
            f"SELECT rowid, highlight(texts, 0, '{_OPEN}', '{_CLOSE}') FROM texts WHERE texts MATCH ?",
            (query.expression,),
        )
    finally:
        store.close()
    found = {place: _spans(marked, texts[place]) for place, marked in rows}
    return [found.get(place, []) for place in range(len(texts))]


def _spans(marked: str, text: str) -> list[Span]:
    """The spans in `text` of what stands between the two marks."""
    places: list[int] = []
    edges: list[int] = []
    for sign in marked:
        if sign in (_OPEN, _CLOSE):
            edges.append(len(places))
        else:
            places.append(len(places))
    if len(places) != len(text):
        # A letter was written as two: each of them stands where the letter does.
        places = [place for place, letter in enumerate(text) for _ in plain_letters(letter)]
    ends = [*places, len(text)]
    return [(ends[start], ends[end - 1] + 1) for start, end in zip(edges[::2], edges[1::2], strict=True)]
