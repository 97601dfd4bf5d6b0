"""Governments that are named with their country: "the Kenyan government", "Government of the Republic of Slovenia"."""

from summitry.extract.rows import Name
from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.patterns import compiled

# "Kenyan government officials", "government-owned": whoever or whatever is of it.
_IS_OF_IT = compiled(
    r"-| (?:officials?|sources?|delegations?|spokes\w+|ministers?|agenc(?:y|ies)|leaders?|representatives?|bod(?:y|ies)|institutions?|"
    r"departments?|bonds?|programme?s?|polic(?:y|ies)|offices?|house|headquarters|palace|buildings?|levels?|members?|circles|structures?|ministr(?:y|ies))\b"
)
KIND = "government"
_ITS = compiled(
    r"(?:'s?)? (?:(?:federal|central|national|new|current|present|interim|transitional|coalition) )?"
)
_OF = compiled(r" of (?:the )?")
_OF_STATE = compiled(r" of (?:the )?(?:[a-z]+ ){1,2}of (?:the )?")
_STATES_IT = frozenset({"name", "adjective"})


def find(text: ArticleText) -> list[Name]:
    """Find governments of countries.

    Returns:
        Names in reading order, from the country to the government, or the other way round, each with its country. None
        are "the government", "both governments" and whoever is of a government ("Kenyan government officials").
    """
    words = [match for match in text.found("organisation_terms") if match.term.kind == KIND]
    if not words:
        return []
    countries = [match for match in text.found("country_terms") if match.term.kind in _STATES_IT]
    by_end: dict[int, Match] = {match.end: match for match in countries}
    by_start: dict[int, Match] = {match.start: match for match in countries}
    names = []
    for start, end, _ in words:
        if _IS_OF_IT.match(text.folded, end):
            continue
        # "Republic of Ghana" may be a wording of the country as a whole.
        behind = [found.end() for pattern in (_OF, _OF_STATE) if (found := pattern.match(text.folded, end))]
        if country := next(filter(None, map(by_start.get, behind)), None):
            names.append(_name(start, country.end, country))
        elif country := _before(text, start, by_end):
            names.append(_name(country.start, end, country))
    return names


def _name(start: int, end: int, country: Match) -> Name:
    return Name(start, end, "organisation", "government", country.term.code)


def _before(text: ArticleText, start: int, by_end: dict[int, Match]) -> Match | None:
    """The country right before a government."""
    for end in range(start - 1, max(start - 20, -1), -1):
        if end in by_end and _ITS.fullmatch(text.folded, end, start):
            return by_end[end]
    return None
