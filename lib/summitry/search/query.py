"""Queries: what a reader types -> an FTS5 expression in which nothing but our own signs has a meaning.

The reader's words never reach SQLite as syntax: each is put between quotation marks. Whatever cannot be
read is refused here, in words that say what is allowed.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from summitry.errors import QueryError
from summitry.text import clean

MOST_CHARACTERS = 300
_DEEPEST, _NEAR, _FARTHEST = 12, 10, 50
# Letters that do not come apart into a base letter and a mark; FTS5 takes care of all others.
_LETTERS = str.maketrans(
    {**dict(zip("øØłŁđĐıðÐəƏʼ", "oOlLdDidDaA'", strict=True)), "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th"}
)  # fmt: skip
_PIECE = re.compile(
    r'(?P<phrase>"(?P<words>[^"]*)"(?P<star>\*?))|(?P<near>NEAR\()|(?P<sign>[()])|(?P<word>[^\s()"]+)|(?P<open>")'
)
_DISTANCE = re.compile(r',\s*"?(\d+)\s*\Z')
# A column filter of FTS5; "10:30" is none.
_FIELD = re.compile(r"(?<=\D):")
_OPERATORS = ("AND", "OR", "NOT")
_ALLOWED = 'Allowed are words, "phrases", the beginning of a word with *, AND, OR, NOT, NEAR(one other, 5) and brackets.'


@dataclass(frozen=True)
class Query:
    """What is searched for.

    Attributes:
        text: What the reader typed, without blanks at its ends.
        expression: The same for FTS5.
        alternatives: What OR joins in it, each for FTS5; without an OR the expression alone.
    """

    text: str
    expression: str
    alternatives: tuple[str, ...]


def plain_letters(text: str) -> str:
    """Text whose letters all come apart into base letters and marks: `Đ` becomes `D`, `æ` becomes `ae`."""
    return text if text.isascii() else text.translate(_LETTERS)


def read(text: str) -> Query:
    """Read a query.

    Words beside each other must all occur; AND, OR and NOT count as such in capitals only. NOT binds
    before AND, and AND before OR.

    Args:
        text: What the reader typed. Quotation marks may be curly.

    Raises:
        QueryError: It has no words, or breaks a rule; the message names the rule and what is allowed.
    """
    typed = " ".join(clean(text).split())
    for curly in "“”„«»":
        typed = typed.replace(curly, '"')
    if len(typed) > MOST_CHARACTERS:
        raise _refused(f"The search is longer than {MOST_CHARACTERS} characters")
    pieces = _pieces(typed)
    if not pieces:
        raise _refused("There is no word to search for")
    alternatives = _Reader(pieces).read()
    return Query(" ".join(text.split()), " OR ".join(alternatives), alternatives)


def _refused(finding: str, remedy: str = "") -> QueryError:
    return QueryError(f"{finding}. {remedy or _ALLOWED}")


def _pieces(typed: str) -> list[tuple[str, str]]:
    """Signs, operators and terms, in order; each term is FTS5's own string already."""
    pieces: list[tuple[str, str]] = []
    place = 0
    while match := _PIECE.search(typed, place):
        place = match.end()
        if match["open"]:
            raise _refused("A quotation mark is not closed", "Put one at each end of the phrase.")
        if match["near"]:
            end = typed.find(")", place)
            if end < 0:
                raise _refused("The bracket of NEAR is not closed", "Write NEAR(one other, 5).")
            pieces.append(("term", _near(typed[place:end])))
            place = end + 1
        elif match["sign"]:
            pieces.append((match["sign"], match["sign"]))
        elif match["word"] in _OPERATORS:
            pieces.append((match["word"], match["word"]))
        elif term := _phrase(match["words"], match["star"]) if match["phrase"] else _word(match["word"]):
            pieces.append(("term", term))
    return pieces


def _word(word: str) -> str:
    """A word as FTS5's string; signs alone are passed over."""
    if word == "NEAR":
        raise _refused("NEAR needs its words in brackets", "Write NEAR(one other, 5).")
    if any(sign.isalnum() for sign in word) and _FIELD.search(word):
        raise _refused(
            f"There are no fields to search in, so “{word}” cannot be read", "Leave out the colon."
        )
    if word.startswith("-") and word[1:2].isalnum():
        raise _refused("A minus sign leaves nothing out", f"Write NOT {word[1:]}.")
    return _phrase(word.rstrip("*"), "*" if word.endswith("*") else "")


def _phrase(words: str, star: str) -> str:
    letters = [sign for sign in words if sign.isalnum()]
    if "*" in words:
        raise _refused(
            "An asterisk stands at the end of a word only",
            "Write the beginning of the word, and * behind it.",
        )
    if star and len(letters) < 2:
        raise _refused(
            "Before an asterisk at least two letters are needed", "Write more of the word's beginning."
        )
    if not letters:
        return ""
    return f'"{plain_letters(words)}"' + (" *" if star else "")


def _near(inside: str) -> str:
    distance = _NEAR
    if given := _DISTANCE.search(inside):
        inside, distance = inside[: given.start()], int(given[1][:4])
        if not 1 <= distance <= _FARTHEST:
            raise _refused(f"NEAR counts from 1 to {_FARTHEST} words", "Write NEAR(one other, 5).")
    terms = _pieces(inside)
    if len(terms) < 2 or any(kind != "term" for kind, _ in terms):
        raise _refused(
            "NEAR needs two or more words or phrases, and nothing else", "Write NEAR(one other, 5)."
        )
    return f"NEAR({' '.join(term for _, term in terms)}, {distance})"


class _Reader:
    """Reads pieces from left to right: OR of ANDs of NOTs of terms."""

    def __init__(self, pieces: list[tuple[str, str]]) -> None:
        self._pieces, self._place, self._depth = pieces, 0, 0

    def read(self) -> tuple[str, ...]:
        """The whole expression, by what OR joins in it."""
        alternatives = [self._all()]
        while self._taken("OR"):
            alternatives.append(self._all())
        if self._next() == ")":
            raise _refused("A bracket is closed that was not opened", "Brackets come in pairs.")
        return tuple(alternatives)

    def _next(self) -> str:
        return self._pieces[self._place][0] if self._place < len(self._pieces) else ""

    def _taken(self, kind: str) -> bool:
        is_there = self._next() == kind
        self._place += is_there
        return is_there

    def _any(self) -> str:
        return self._joined(self._all, "OR")

    def _all(self) -> str:
        parts = [self._some_without()]
        while self._next() in ("AND", "term", "("):
            is_written = self._taken("AND")
            # "trade AND NOT energy" says the same as "trade NOT energy".
            if is_written and self._taken("NOT"):
                parts = [f"({' AND '.join(parts)}) NOT ({self._one('NOT')})"]
            else:
                parts.append(self._some_without())
        return f"({' AND '.join(parts)})"

    def _some_without(self) -> str:
        return self._joined(lambda: self._one(self._before()), "NOT")

    def _joined(self, part: Callable[[], str], operator: str) -> str:
        joined = part()
        while self._taken(operator):
            joined = f"({joined} {operator} {part()})"
        return joined

    def _before(self) -> str:
        return self._pieces[self._place - 1][0] if self._place else ""

    def _one(self, before: str) -> str:
        kind = self._next()
        if kind == "term":
            self._place += 1
            return self._pieces[self._place - 1][1]
        if self._taken("("):
            return self._bracketed()
        if not kind and before == "(":
            raise _refused("A bracket is not closed", "Brackets come in pairs.")
        if kind == "NOT" and before != "NOT":
            raise _refused("NOT stands alone", "Before it say what to find: trade NOT energy.")
        if kind == ")":
            raise _refused("Something is missing before a closing bracket")
        operator = kind or before
        raise _refused(f"{operator} needs a word on both sides", f"Write trade {operator} energy.")

    def _bracketed(self) -> str:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _refused(f"Brackets stand more than {_DEEPEST} deep", "Use fewer.")
        inside = self._any()
        if not self._taken(")"):
            raise _refused("A bracket is not closed", "Brackets come in pairs.")
        self._depth -= 1
        return f"({inside})"
