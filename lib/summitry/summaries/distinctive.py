"""Distinctive words: those that one side uses more than the other, beyond what chance and small texts explain.

The measure is the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008,
"Fightin' Words", Political Analysis 16): each side is thought to begin with `PRIOR_WORDS` words in the
proportions of the whole corpus, so that a word that is rare everywhere must show often before it counts.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

import numpy as np
import pandas as pd

from summitry.names import key
from summitry.summaries.sides import Account
from summitry.summaries.slices import Mark, Slice
from summitry.tables import TABLES, Column, Table

# As much as one article: enough to hold back a word that one side happens to use once or twice.
PRIOR_WORDS = 500
# Beyond it a difference is unlikely to be chance, at 5 percent, for one word looked at by itself.
CLEAR = 1.96
DISTINCTIVE = Table(
    "distinctive_words", "Distinctive words", "One word.", ("word",),
    (
        Column("word", "text", "The word, as it is written most often."),
        Column("side", "text", "Who uses it more."),
        Column("side_code", "code", "Which of the two that is.", allowed=("one", "other")),
        Column("z", "number", "Log-odds ratio by its standard deviation; below 0 where the first side uses the word more."),
        Column("is_clear", "boolean", "Whether the z-score is beyond 1.96, so that chance alone would seldom make it."),
        Column("log_odds", "number", "The log-odds ratio itself."),
        Column("uses_one", "integer", "How often the first side uses the word."),
        Column("uses_other", "integer", "How often the second side does."),
        Column("sentences", "integer", "Sentences or statements in which the side that uses it more does so."),
    ),
)  # fmt: skip
_MOST = 12  # words for each side
# Words that only hold others together say nothing of what a side speaks of. Pronouns do: "we" is of quotations.
_GRAMMAR = frozenset(
    "a an the and or but nor if than as that this these those which who whom whose what when where while of in on at by to from for with "
    "into onto upon over under between among amid during through within without against about across after before since until is are was "
    "were be been being am has have had having do does did will would shall should can could may might must not no so also both each such "
    "there here it its".split()
)
# Runs of letters, as the search index parts words; one letter is a rest of "Norway's".
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class Lexicon:
    """The words of many texts, as numbers.

    Attributes:
        words: Each word as it is written most often.
        flat: The words of all texts, one after another.
        starts: Where each text begins in it, and where the last one ends.
    """

    words: np.ndarray
    flat: np.ndarray
    starts: np.ndarray

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Lexicon":
        """Number the words of `texts`; capitals and marks on letters make no other word."""
        number: dict[str, int] = {}
        flat: list[int] = []
        starts = [0]
        for text in texts:
            flat += [number.setdefault(word, len(number)) for word in _WORD.findall(text)]
            starts.append(len(flat))
        written = np.array(flat, dtype=np.int32)
        uses = np.bincount(written, minlength=len(number))
        plain: dict[str, int] = {}
        same = np.array([plain.setdefault(key(word), len(plain)) for word in number], dtype=np.int32)
        words = [""] * len(plain)
        # The commonest way of writing comes last and stays; of equals the lower case one, which sorts last.
        for use, word, place in sorted(zip(uses.tolist(), number, same.tolist(), strict=True)):
            words[place] = word if use else words[place]
        return cls(np.array(words, dtype=object), same[written] if len(flat) else written, np.array(starts))

    def used(self, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The words of some texts, and for each of them the text it stands in."""
        lengths = np.diff(self.starts)[rows]
        text = np.repeat(rows, lengths)
        first = (
            np.repeat(self.starts[:-1][rows] - np.concatenate([[0], np.cumsum(lengths)[:-1]]), lengths)
            if len(rows)
            else text
        )
        return self.flat[first + np.arange(len(text))], text


def log_odds(one: np.ndarray, other: np.ndarray, prior: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The log-odds ratio of each word between two texts, and its z-score.

    Args:
        one: How often each word is used in the first text.
        other: The same in the second.
        prior: Pseudo-counts of each word, above 0.

    Returns:
        `log_odds` and `z` as in equations 16, 20 and 22 of the source; above 0 where the second text uses
        the word more.
    """
    first, second = one + prior, other + prior
    ratio = np.log(second / (second.sum() - second)) - np.log(first / (first.sum() - first))
    return ratio, ratio / np.sqrt(1 / first + 1 / second)


def distinctive(
    lexicon: Lexicon, ids: pd.Series, one: Account, other: Account
) -> tuple[pd.DataFrame, list[Mark]]:
    """The words that set two sides apart most clearly.

    Args:
        lexicon: The words of the table that both speak in, of the whole corpus: the prior.
        ids: The ids of the rows of that table.
        one: What the first side says.
        other: What the second side says.

    Returns:
        `DISTINCTIVE`, those of the second side first, each side's from the clearest on; and what each row
        opens: the sentences of the side that uses it more. A word that it uses once only is left out, and so
        are words such as "of"; they count in the sizes of both sides.
        None left: no rows.
    """
    (words_one, text_one), (words_other, text_other) = (
        lexicon.used(account.rows) for account in (one, other)
    )
    size = len(lexicon.words)
    uses_one, uses_other = (np.bincount(words, minlength=size) for words in (words_one, words_other))
    every = np.bincount(lexicon.flat, minlength=size)
    ratio, z = (
        log_odds(uses_one, uses_other, PRIOR_WORDS * every / max(every.sum(), 1))
        if size > 1
        else (every, every)
    )
    rows, marks = [], []
    for place in _clearest(lexicon, z, uses_one, uses_other):
        name, account, words, text = (
            ("other", other, words_other, text_other) if z[place] > 0 else ("one", one, words_one, text_one)
        )
        found = np.unique(text[words == place])
        word = lexicon.words[place]
        rows.append((word, account.side.label, name, round(z[place], 2), abs(z[place]) > CLEAR, round(ratio[place], 2), uses_one[place], uses_other[place], len(found)))  # fmt: skip
        where = {TABLES[account.table].key[0]: tuple(ids.take(found))}
        marks.append(Mark({"word": word, "side_code": name}, f"{word}, {account.side.label}", len(found), Slice.of(account.table, where, f'"{word}"')))  # fmt: skip
    return DISTINCTIVE.frame(rows), marks


def _clearest(lexicon: Lexicon, z: np.ndarray, uses_one: np.ndarray, uses_other: np.ndarray) -> list[int]:
    """The words to show: those of the second side first, each side's from the clearest on, and none that it uses once only."""
    order = np.argsort(-z, kind="stable")
    of_other = [place for place in _telling(lexicon, order) if z[place] > 0 and uses_other[place] > 1]
    of_one = [place for place in _telling(lexicon, order[::-1]) if z[place] < 0 and uses_one[place] > 1]
    return of_other + of_one


def _telling(lexicon: Lexicon, order: np.ndarray) -> Iterator[int]:
    """The first words of an order that say something."""
    return islice((place for place in order if key(lexicon.words[place]) not in _GRAMMAR), _MOST)


def tokens(lexicon: Lexicon, account: Account) -> int:
    """How many words of a side are compared."""
    return int(np.diff(lexicon.starts)[account.rows].sum())
