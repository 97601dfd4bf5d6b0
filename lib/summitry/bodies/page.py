"""What is known of an article's words where names of organisations are read: subjects, offices, countries, heads."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from summitry import titles
from summitry.bodies.words import GENERAL
from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.text import Spans


@dataclass(frozen=True)
class Page:
    """Which words name a subject, an office, a country; and the heads of names."""

    text: ArticleText
    subjects: Spans
    offices: Spans
    countries: Spans
    country_ends: frozenset[int]
    heads: dict[int, Match]

    @classmethod
    def of(cls, text: ArticleText, heads: Sequence[Match], pieces: Sequence[titles.Piece]) -> "Page":
        """Sort the words; `pieces` are those of titles."""
        fields = [piece for piece in pieces if piece[2] == "portfolio"]
        countries = text.matches.get("country_terms", ())
        return cls(
            text,
            Spans([*fields, *text.matches.get("sector_terms", ())]),
            Spans([piece for piece in pieces if piece[5]]),
            Spans(countries),
            frozenset([end for _, end, term in countries if term.kind == "name"]),
            {head[0]: head for head in heads},
        )

    def is_proper(self, start: int) -> bool:
        """Whether a wording of a sector that begins there is a name itself, as that of a maker of aircraft is."""
        every = self.text.matches.get("sector_terms", [])
        first = bisect_left(every, (start,))
        return first < len(every) and every[first].start == start and every[first].term.wording[:1].isupper()

    def is_subject(self, start: int, end: int) -> bool:
        """Whether the word can stand in a list of subjects."""
        return self.text.folded[start:end] in GENERAL or self.subjects.touch(start, end)
