"""What can go wrong, and the one way to say it: place, finding, what is allowed, remedy.

A wrong article is not an exception: it becomes a row of `problems` and the rest is built.
"""

from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache


class SummitryError(Exception):
    """Something that the user must put right; its text is shown as it stands."""


class VocabularyError(SummitryError):
    """A vocabulary file breaks its own rules; no table may be built on it."""


class SchemaError(SummitryError):
    """A table lacks a column or holds a wrong type."""


class FolderError(SummitryError):
    """The folder of articles does not exist or holds nothing to read."""


class AliasError(SummitryError):
    """A file of aliases can not be read as one."""


class CorrectionError(SummitryError):
    """A file of corrections can not be read as one, or a correction can not be written."""


class QueryError(SummitryError):
    """A search cannot be read."""


def phrase(place: str, finding: str, remedy: str, allowed: Iterable[str] = (), *, asked: str = "") -> str:
    """Word a complaint so that its reader can act on it.

    Args:
        place: File, and line or row, as the reader knows it.
        finding: What stands there.
        remedy: What to do about it.
        allowed: Values that would have been right; more than twelve are cut short.
        asked: What stands there instead of them; those most like it come first.

    Returns:
        One line: `place: finding. Known: a, b. Remedy`.
    """
    values = tuple(sorted(allowed))
    known = ""
    if values:
        more = f" ... ({len(values)} in all)" if len(values) > 12 else ""
        known = f" Known: {', '.join([*dict.fromkeys([*_nearest(asked, values), *values])][:12])}{more}."
    return f"{place}: {finding}.{known} {remedy}"


# A page words its complaint at each of its runs, and among the ids of ten thousand articles that is half a second.
@lru_cache(maxsize=8)
def _nearest(asked: str, values: tuple[str, ...]) -> list[str]:
    """The values that are most like what was asked for, or have a word that is, in capitals or not."""
    if not asked:
        return []
    by_words: dict[str, list[str]] = {}
    for value in values:
        for words in {value.casefold(), *value.casefold().split()}:
            by_words.setdefault(words, []).append(value)
    return [
        value for words in get_close_matches(asked[:60].casefold(), by_words) for value in by_words[words]
    ]
