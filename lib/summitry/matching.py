"""The one pass that finds every wording of every vocabulary in a text.

Offsets are into the text, end exclusive.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import repeat
from typing import NamedTuple, TypeAlias

import ahocorasick

from summitry.text import beyond_ascii, fold

# Kind of a wording that is matched only so that no shorter one in it is.
NO_MEANING = "none"


class Term(NamedTuple):
    """One wording: the vocabulary and code it stands for, whether its capitals matter, and its kind where the file tells kinds apart."""

    vocabulary: str
    code: str
    wording: str
    is_exact: bool = False
    kind: str = ""


class Match(NamedTuple):
    """One wording found."""

    start: int
    end: int
    term: Term


_Kept: TypeAlias = tuple[int, int, Term]
# Parts of compounds that are written apart, with a hyphen or together: "micro-electronics", "microelectronics"; an estate is no e-state.
_EITHER_WAY = "aero|agro|anti|bio|counter|cyber|electro|geo|hydro|hyper|infra|micro|multi|nano|petro|photo|semi|super|tele|thermo"
_TOGETHER = re.compile(rf"\b({_EITHER_WAY})(?=\w{{4}})")
_APART = re.compile(rf"\b({_EITHER_WAY}|co|e(?! state\b)|eco|inter|mega|mini|non) (?=\w{{4}})")
# A third of the time of `Match(...)`, two hundred times an article.
_new = tuple.__new__


_ASCII_MARKS = [mark for mark in map(chr, range(128)) if not (mark.isalnum() or mark == " ")]


def spaced(folded: str) -> str:
    """Blanks for all that is no letter or digit, so that a wording between blanks is a whole word.

    A hyphen in a compound thus counts as a blank ("trade-economic"); a comma with its blank is two.
    """
    for mark in _ASCII_MARKS:
        if mark in folded:
            folded = folded.replace(mark, " ")
    if not folded.isascii():
        for character in beyond_ascii(folded):
            if not character.isalnum():
                folded = folded.replace(character, " ")
    return folded


@dataclass(frozen=True)
class Matcher:
    """Finds all wordings of all vocabularies in one pass over a text."""

    # Of each wording its length and its meanings: number of the vocabulary, and the term. Where capitals matter or it means
    # nothing, the second list has them instead, with the wording where its capitals matter.
    _automaton: ahocorasick.Automaton
    _vocabularies: tuple[str, ...]

    @classmethod
    def of(cls, terms: Iterable[Term]) -> "Matcher":
        """Compile the wordings; the same wording may stand for several codes."""
        by_wording: dict[str, list[Term]] = {}
        numbers: dict[str, int] = {}
        for term in terms:
            numbers.setdefault(term.vocabulary, len(numbers))
            meanings = by_wording.setdefault(spaced(fold(term.wording)), [])
            # "official-working visit" beside "official working visit" says the same.
            if term.is_exact or all(term != other._replace(wording=term.wording) for other in meanings):
                meanings.append(term)
        for wording, meanings in list(by_wording.items()):
            spelled = [term for term in meanings if not term.is_exact]
            for other in _other_spellings(wording) if spelled else ():
                # What the vocabulary itself says of the other spelling counts.
                by_wording.setdefault(other, spelled)
        automaton = ahocorasick.Automaton()
        for wording, meanings in by_wording.items():
            numbered = [
                (numbers[term.vocabulary], term.wording if term.is_exact else None, term) for term in meanings
            ]
            # "BERN, May 4": a city that is also a word elsewhere stands in capitals in a dateline.
            numbered += [
                (numbers[term.vocabulary], term.wording.upper(), term)
                for term in meanings
                if term.is_exact
                and term.kind in ("capital", "city")
                and len(term.wording) > 3
                and all(term.wording.upper() != other.wording for other in meanings)
            ]
            is_plain = all(exact is None and term.kind != NO_MEANING for _, exact, term in numbered)
            plain = tuple((number, term) for number, _, term in numbered) if is_plain else ()
            automaton.add_word(f" {wording} ", (len(wording), plain, () if is_plain else tuple(numbered)))
        automaton.make_automaton()
        return cls(automaton, tuple(numbers))

    def find(self, text: str, folded: str, words: str = "") -> dict[str, list[Match]]:
        """Find whole-word wordings; within a vocabulary the longest wins and none overlap.

        Args:
            text: The text.
            folded: `fold(text)`.
            words: `spaced(folded)`, where it is at hand.

        Returns:
            Vocabulary name -> matches in reading order. Two codes with one wording give two matches.
        """
        if not folded:
            return {}
        found: list[list[_Kept]] = [[] for _ in self._vocabularies]
        reached = [0] * len(found)
        meaningless = set()
        # Offsets in the spaced text are one ahead of those in the text, for the blank before it. Wordings come by their
        # ends, of those with the same end the longest first.
        for last, (length, plain, special) in (
            self._automaton.iter(f" {words or spaced(folded)} ") if len(self._automaton) else ()
        ):
            end = last - 1
            start = end - length
            if special:
                written = text[start:end].replace("’", "'")
                plain = [(number, term) for number, exact, term in special if exact in (None, written)]
                meaningless.update([number for number, term in plain if term.kind == NO_MEANING])
            for number, term in plain:
                if reached[number] <= start:
                    found[number].append((start, end, term))
                    reached[number] = end
                else:
                    reached[number] = _keep_longest(found[number], start, end, term)
        for number in meaningless:
            found[number] = [match for match in found[number] if match[2].kind != NO_MEANING]
        return {
            name: list(map(_new, repeat(Match), kept))
            for name, kept in zip(self._vocabularies, found, strict=True)
            if kept
        }


def _other_spellings(wording: str) -> Iterator[str]:
    """A wording between blanks with its compounds apart, and with them together."""
    for pattern, spelling in ((_TOGETHER, r"\1 "), (_APART, r"\1")):
        other = pattern.sub(spelling, wording)
        if other != wording:
            yield other


def _keep_longest(kept: list[_Kept], start: int, end: int, term: Term) -> int:
    """Take in a wording that ends no earlier than the last one and overlaps it: the one that begins first stays, then the longer one.

    Returns:
        Where the last one that is kept ends.
    """
    last_start, last_end, _ = kept[-1]
    if last_start != start or last_end != end:
        if last_start < start:
            return last_end
        first = len(kept) - 1
        while first and kept[first - 1][0] >= start:
            first -= 1
        if first and kept[first - 1][1] > start:
            return last_end
        del kept[first:]
    kept.append((start, end, term))
    return end
