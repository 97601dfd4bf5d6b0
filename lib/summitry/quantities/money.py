"""Which currency a wording or a sign means."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.quantities.numbers import Number
from summitry.quantities.signs import LETTER_SIGNS, NAMES, SHARED_SIGNS, SIGNS
from summitry.vocabulary import Concept

_FAR = 250  # characters behind a sum in which its currency may be named with another one
_PEOPLE = re.compile(r"\b(?:people|population|market|consumers|inhabitants|citizens)\b[^.;]*$")


def named_later(text: ArticleText, lead: tuple[int, int], end: int) -> list[str]:
    """The codes of the currency that the same paragraph names with its next sum: "trade of under one billion may reach five billion euros".

    Args:
        text: The article.
        lead: Span of the words before the number; of people there is none.
        end: Where the number ends.
    """
    if _PEOPLE.search(text.folded, *lead):
        return []
    units = text.found("unit_terms")
    for match in units[bisect_left(units, (end,)) :]:
        if match.start > end + _FAR or "\n" in text.body[end : match.start]:
            return []
        if match.term.kind == "currency" and text.folded.endswith("illion ", 0, match.start):
            return [
                other.term.code
                for other in units
                if other.start == match.start and other.term.kind == "currency"
            ]
    return []


class Currencies:
    """Tells the currency of an article's amounts: one word may mean several ("dinars", "¥")."""

    def __init__(self, units: Mapping[str, Concept], countries: Sequence[Match]) -> None:
        """Keep the currencies' countries and the countries that the article names, in reading order."""
        self._units = units
        self._countries = countries

    def of_sign(self, number: Number) -> str:
        """The currency of the sign before a number."""
        if number.sign in LETTER_SIGNS:
            return LETTER_SIGNS[number.sign]
        return self._settle(NAMES.get(number.sign) or SHARED_SIGNS.get(number.sign) or (SIGNS[number.sign],))

    def of_words(self, codes: Sequence[str], start: int) -> str:
        """The currency of the wording that begins at `start`: its country's adjective before it counts first."""
        for match in self._countries:
            if match.end == start - 1:
                return next((code for code in codes if self._country(code) == match.term.code), codes[0])
        return self._settle(codes)

    def _country(self, code: str) -> str:
        concept = self._units.get(code)
        return concept.extra["country"] if concept else ""

    def _settle(self, codes: Sequence[str]) -> str:
        """Of several, the one whose country the article names first; else the first."""
        if len(codes) == 1:
            return codes[0]
        by_country = {self._country(code): code for code in codes}
        named = (match.term.code for match in self._countries)
        # "Pounds" and "dollars" without more are those of the countries they are best known for, unless named.
        return next((by_country[country] for country in named if country in by_country), codes[0])
