"""Kinds of words: what single words can mean, asked once a word however often it comes up.

A pattern such as `\\b(?:not|never|refus\\w+)\\b` costs 75 microseconds an article of twenty sentences, whether or not it
finds anything. As a kind of words it costs two: all kinds of all words are told in one pass (`ArticleText.has_kind`),
and only sentences with such a word are put to the pattern.
"""

import re
from collections.abc import Callable, Iterable
from functools import reduce
from operator import or_

# Texts have ever new names and misspellings; what is remembered of them stays within a few megabytes.
_MOST_WORDS = 100_000


class _Known(dict[str, int]):
    """Word -> its kinds, one bit a kind."""

    def __init__(self) -> None:
        self.kinds: list[Callable[[str], object]] = []

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        kinds = sum(1 << number for number, is_of_kind in enumerate(self.kinds) if is_of_kind(word))
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
    _KNOWN.kinds.append(re.compile(pattern).fullmatch)
    _KNOWN.clear()
    return 1 << (len(_KNOWN.kinds) - 1)


def kinds_of(words: Iterable[str]) -> int:
    """All kinds of some words, joined; of no words, 0."""
    # Five words in six are of no kind.
    return reduce(or_, filter(None, map(_KNOWN.__getitem__, words)), 0)
