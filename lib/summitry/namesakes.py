"""Wordings of the country vocabulary that may mean something else: which of two countries, or a firm."""

import re

from summitry.matching import Match

# Shared wordings -> the country that they mean where the text names it and not the one of the vocabulary.
_SHARED = {
    ("COD", "Congo"): "COG", ("COD", "CONGO"): "COG", ("COD", "Congolese"): "COG",
    ("DOM", "Dominican"): "DMA", ("DOM", "DOMINICAN"): "DMA", ("DOM", "Dominicans"): "DMA",
    ("KOR", "Korean"): "PRK", ("KOR", "Koreans"): "PRK",
}  # fmt: skip
_WORDINGS = frozenset(_SHARED)
_WORD_BEFORE = re.compile(r"\b([A-ZÀ-Ž][\w'’-]*) $")
_SMALL = frozenset("the in for from to as both while but and when with at on by of if its".split())


def settle(body: str, countries: list[Match]) -> list[Match]:
    """The countries named in a text, each wording with the one that it means there, and without names of firms."""
    if "SA" in body:
        countries = [match for match in countries if not _is_firm(body, match)]
    named = {(match[2].code, match[2].wording) for match in countries}
    if named.isdisjoint(_WORDINGS):
        return countries
    sure = {code for code, wording in named - _WORDINGS}
    meant = {shared: other for shared, other in _SHARED.items() if other in sure and shared[0] not in sure}
    return [
        match._replace(term=match.term._replace(code=other))
        if (other := meant.get((match.term.code, match.term.wording)))
        else match
        for match in countries
    ]


def _is_firm(body: str, match: Match) -> bool:
    """Whether what may be South Africa, "SA", is the end of a firm's name: "Norgas SA"."""
    if match.term.wording != "SA":
        return False
    before = _WORD_BEFORE.search(body, max(0, match.start - 30), match.start)
    return before is not None and before.group(1).lower() not in _SMALL
