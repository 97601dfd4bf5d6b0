"""Who holds an office that is named without its holder."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from summitry.matching import Match
from summitry.patterns import compiled

_OFFICE = compiled(
    r"\b(?:the|his|her) (?P<country>(?:[\w-]+ ){0,3}?)(?P<office>president|prime minister|foreign minister|premier|chancellor|king|queen|emir|sultan|minister|diplomat|leader|head of state)$"
)
# What the role of the holder says; nothing for offices that any leader may hold.
_ROLES = {"leader": "", "head of state": "", "diplomat": "foreign", "foreign minister": "foreign"}
# These pass on what others decided.
_FOR_OTHERS = re.compile(r"\b(?:spokes\w+|press (?:service|secretary|office|officer)|aide|source)\b")
PERSONAL = compiled(
    r"\b(?:president|minister|premier|chancellor|king|queen|prince\w*|sultan|emir|amir|ambassador|secretary|leader|envoy|chairman|chief|head|governor|mayor|pope)s?\b"
)


@lru_cache(maxsize=4096)
def speaks_for_others(role: str) -> bool:
    """Whether an office passes on what others decided; the same few hundred offices come up again and again."""
    return _FOR_OTHERS.search(role) is not None


class Holders:
    """The persons of one article by office and country."""

    def __init__(
        self,
        folded: str,
        countries: Sequence[Match],
        roles: Mapping[str, str],
        codes: Mapping[str, str | None],
    ) -> None:
        """Keep what is known of the persons; `countries` are all names and adjectives of countries in the article."""
        self._folded, self._countries = folded, countries
        self._roles, self._codes = roles, codes
        self._known: dict[str, set[str]] = {}

    def of(self, words: str) -> list[str]:
        """The person of an office at the end of words: "the Mexican president"; nobody of another country, and nobody without an office."""
        office = _OFFICE.search(words)
        if office is None:
            return []
        codes = self._codes_in(office["country"].strip())
        wanted = _ROLES.get(office["office"], office["office"])
        holders = [name for name, role in self._roles.items() if wanted in role]
        fits = [name for name in holders if not codes or self._codes[name] in codes] or [
            name for name in holders if self._codes[name] is None
        ]
        return fits[:1]

    def _codes_in(self, words: str) -> set[str]:
        """The countries of the adjectives before an office."""
        if not words:
            return set()
        if words not in self._known:
            self._known[words] = {
                match.term.code for match in self._countries if self._folded[match.start : match.end] in words
            }
        return self._known[words]
