"""Kinds of words: what single words can mean, asked once a word however often it comes up.

A pattern such as `\\b(?:not|never|refus\\w+)\\b` costs 75 microseconds an article of twenty sentences, whether or not it
finds anything. As a kind of words it costs two: all kinds of all words are told in one pass (`ArticleText.has_kind`),
and only sentences with such a word are put to the pattern.
"""

import re
from collections.abc import Callable, Iterable
from functools import reduce
from operator import or_
from typing import NamedTuple

from summitry.patterns import first_letters

# Texts have ever new names and misspellings; what is remembered of them stays within a few megabytes.
_MOST_WORDS = 100_000


class _Kind(NamedTuple):
    """A kind: its bit, whether a word is of it, and the letters with which its words begin; None if any will do."""

    bit: int
    holds: Callable[[str], object]
    letters: frozenset[str] | None


class _Known(dict[str, int]):
    """Word -> its kinds, one bit a kind."""

    def __init__(self) -> None:
        self.kinds: list[_Kind] = []
        # A new word, as there are some in each text, is put only to those kinds whose words can begin like it.
        self._by_letter: dict[str, list[_Kind]] = {}

    def add(self, pattern: str) -> int:
        """Take in a kind of words."""
        kind = _Kind(1 << len(self.kinds), re.compile(pattern).fullmatch, first_letters(pattern))
        self.kinds.append(kind)
        self._by_letter.clear()
        self.clear()
        return kind.bit

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        first = word[0]
        if first not in self._by_letter:
            self._by_letter[first] = [
                kind for kind in self.kinds if kind.letters is None or first in kind.letters
            ]
        kinds = sum([kind.bit for kind in self._by_letter[first] if kind.holds(word)])
        self[word] = kinds
        return kinds


_KNOWN = _Known()


def word_kind(pattern: str) -> int:
    r"""Make a kind of words; for module level, beside the costly pattern that needs one of them.

    Args:
        pattern: An expression for whole words as `matching.spaced` parts them: lower case, letters and digits only, so
            "n't" is `t` and "put off" is `put`: `not|never|refus\w+|t`.

    Returns:
        The kind; kinds that are asked for together are joined by `|`.
    """
    return _KNOWN.add(pattern)


def kinds_of(words: Iterable[str]) -> int:
    """All kinds of some words, joined; of no words, 0."""
    # Five words in six are of no kind.
    return reduce(or_, filter(None, map(_KNOWN.__getitem__, words)), 0)
