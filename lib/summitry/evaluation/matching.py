"""Matching: one article's annotation and rows, and when two wordings are the same."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from summitry.evaluation.scores import Found, Score

Annotation = Mapping[str, Any]
Row = dict[str, Any]
Rows = list[Row]

TITLE_OVERLAP = 0.5
# A sentence that shares fewer of an annotation's words is not shown as its place.
_SENTENCE_OVERLAP = 0.6


@dataclass(frozen=True)
class Case:
    """One article: what is annotated, what was found, and where the comparison is kept.

    Attributes:
        article_id: The article.
        annotation: Its annotation.
        rows: Table -> its rows of the article.
        scores: Measure -> score.
    """

    article_id: str
    annotation: Annotation
    rows: Mapping[str, Rows]
    scores: Mapping[str, Score]

    def annotated(self, name: str) -> Any | None:
        """What the annotation holds of a field; None where it leaves the field out, so that nothing is scored."""
        if name in self.annotation:
            self.scores[name].articles.add(self.article_id)
            return self.annotation[name]
        return None

    def hit(self, name: str, value: str, row: Row) -> None:
        """Keep a row that was expected and found."""
        self.scores[name].hits.append(Found(self.article_id, value, row.get("sentence_id")))

    def miss(self, name: str, value: str, said: str) -> None:
        """Keep what was expected and not found, at the sentence that says it."""
        self.scores[name].misses.append(Found(self.article_id, value, self.sentence_with(said)))

    def extra(self, name: str, value: str, row: Row) -> None:
        """Keep a row that was found and not expected."""
        self.scores[name].extras.append(Found(self.article_id, value, row.get("sentence_id")))

    def agree(self, name: str, row: Row, found: str, expected: str, of: str = "") -> None:
        """Compare one value of a row that was found.

        Args:
            name: The measure.
            row: The row.
            found: What it holds.
            expected: What the annotation says.
            of: Tells rows of one value apart, in the lists of what is wrong.
        """
        values = [f"{value}: {of}" if of else value for value in (found, expected)]
        self.scores[name].add(
            self.article_id, {values[0]: None}, values[1:], sentence_id=row.get("sentence_id")
        )

    def sentence_with(self, said: str) -> str | None:
        """The first sentence that holds the words, or else most of them; None where no sentence does."""
        wanted = words(said)
        if not wanted:
            return None
        sought, best, share = f" {' '.join(wanted)} ", None, 0.0
        for row in self.rows["sentences"]:
            has = words(row["text"])
            if sought in f" {' '.join(has)} ":
                return str(row["sentence_id"])
            shared = len(set(wanted) & set(has)) / len(set(wanted))
            if shared > share:
                best, share = str(row["sentence_id"]), shared
        return best if share >= _SENTENCE_OVERLAP else None


def words(text: str | None) -> list[str]:
    """Lower-case words without accents and marks."""
    letters = unicodedata.normalize("NFKD", text or "")
    return re.findall(
        r"[a-z0-9]+", "".join(letter for letter in letters if not unicodedata.combining(letter)).lower()
    )


def overlap(one: str, other: str) -> float:
    """Share of the words of the shorter text that the other has too."""
    first, second = set(words(one)), set(words(other))
    return len(first & second) / max(1, min(len(first), len(second)))


def holds(one: str, other: str) -> bool:
    """Whether one of two texts stands within the other, word for word."""
    first, second = f" {' '.join(words(one))} ", f" {' '.join(words(other))} "
    return first in second or second in first
