"""Which currency a wording or a sign means."""

from collections.abc import Mapping, Sequence

from summitry.matching import Match
from summitry.quantities.numbers import LETTER_SIGNS, SHARED_SIGNS, SIGNS, Number
from summitry.vocabulary import Concept


class Currencies:
    """Tells the currency of an article's amounts: one word may mean several ("dinars", "¥")."""

    def __init__(self, units: Mapping[str, Concept], countries: Sequence[Match]) -> None:
        """Keep the currencies' countries and the countries that the article names, in reading order."""
        self._units = units
        self._countries = countries
        self._named = list(dict.fromkeys([match.term.code for match in countries]))

    def of_sign(self, number: Number) -> str:
        """The currency of the sign before a number."""
        if number.sign in LETTER_SIGNS:
            return LETTER_SIGNS[number.sign]
        return self._settle(SHARED_SIGNS.get(number.sign, (SIGNS[number.sign],)))

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
        # "Pounds" and "dollars" without more are those of the countries they are best known for, unless named.
        return next((by_country[country] for country in self._named if country in by_country), codes[0])
