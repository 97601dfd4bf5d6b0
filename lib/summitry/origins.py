"""Origins: whose account an article gives, the same for all articles that cite one office, however they call it."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache

from summitry.extract import Extraction
from summitry.sources import Citation
from summitry.text import fold
from summitry.vocabulary import Concept, Vocabularies

_REACH = 45  # how far behind a citation the country or the holder of its office may stand
_OF = re.compile(r"(?:'s)? (?:of|from) (?:the )?(?:[a-z]+ of (?:the )?)?$")
_OWNS = re.compile(r"(?:'s?)? (?:[a-z]+ )?$")
_STATES_IT = frozenset({"name", "adjective", "people"})
# Who holds the office that a press service speaks for; of the others nobody is named as a rule.
_HOLDERS = {
    "presidency": "head_of_state",
    "premier": "head_of_government",
    "foreign_ministry": "foreign_minister",
}


def settler(vocabularies: Vocabularies) -> Callable[[Extraction], str | None]:
    """Make what tells the origin of an article.

    An office of one country is one origin: where the vocabulary knows it by a name of its own (`Akorda`), it has
    that name; otherwise its description and the country. Whose office it is stands in the words that cite it
    ("press service of the Kazakh president"), or is told by the person whom they mean, or by the only holder of
    such an office of the two countries whom the article names, or by the outlet where that is at home in one of
    them. Where nothing tells it, the description stands alone. What an office publishes itself has that origin.

    Args:
        vocabularies: Outlets, agencies and offices.

    Returns:
        Gives the label of an article's origin; None where it cites none.
    """
    outlets = vocabularies.concepts["outlets"]
    by_label = {concept.label.casefold(): concept for concept in outlets.values()}
    own_names = _own_names(outlets.values())
    reader = _Reader(vocabularies)

    def origin(extraction: Extraction) -> str | None:
        """The origin of one article; None where nobody is named."""
        outlet = by_label.get((extraction.source.outlet or "").casefold())
        cited = extraction.source.cited
        if cited is None:
            return outlet.label if outlet is not None and outlet.extra["kind"] == "office" else None
        concept = outlets[cited.code]
        office = concept.extra["office"]
        if not office:
            return concept.label
        pair = (extraction.talks.host_code, extraction.talks.guest_code)
        country = (
            concept.extra["country"] or reader.country(extraction, cited, office, pair) or _home(outlet, pair)
        )
        if not country:
            return concept.label
        own = own_names.get((office, country))
        return own or f"{concept.label}, {vocabularies.label('countries', country)}"

    return origin


def _own_names(concepts: Iterable[Concept]) -> dict[tuple[str, str], str]:
    """Office and country -> the name of its own that the office has; the first of several."""
    named: dict[tuple[str, str], str] = {}
    for concept in concepts:
        office, country = concept.extra["office"], concept.extra["country"]
        if office and country:
            named.setdefault((office, country), concept.label)
    return named


def _home(outlet: Concept | None, pair: Sequence[str | None]) -> str | None:
    """The country of an outlet that reports on a visit of its own country: "the president" is its own."""
    home = outlet.extra["country"] if outlet is not None else ""
    return home if home in pair else None


class _Reader:
    """Reads out of an article whose office it cites."""

    def __init__(self, vocabularies: Vocabularies) -> None:
        self._codes = cache(lambda role: _codes(vocabularies, role))

    def country(
        self, extraction: Extraction, cited: Citation, office: str, pair: Sequence[str | None]
    ) -> str | None:
        """The country of a cited office, as far as the article tells it.

        Args:
            extraction: The article.
            cited: Where it cites the office.
            office: The office as the column `office` of `outlets.csv` has it, such as `presidency`.
            pair: Codes of the two countries that talked, as far as they are known.

        Returns:
            The code: that of the words that cite, else that of the person they mean, else that of the only holder of the
            office in the two countries.
        """
        return (
            _stated(extraction, cited)
            or _of_holder(extraction, cited)
            or self._of_only_holder(extraction, office, pair)
        )

    def _of_only_holder(self, extraction: Extraction, office: str, pair: Sequence[str | None]) -> str | None:
        code = _HOLDERS.get(office)
        countries = {
            person.country_code
            for person in extraction.people
            if person.country_code in pair and person.role and code in self._codes(person.role)
        }
        return countries.pop() if len(countries) == 1 else None


def _codes(vocabularies: Vocabularies, role: str) -> frozenset[str]:
    found: Mapping[str, Sequence] = vocabularies.matcher.find(role, fold(role))
    return frozenset(match.term.code for match in found.get("role_terms", ()))


def _stated(extraction: Extraction, cited: Citation) -> str | None:
    """The country in, before or behind the words that cite: "the Chilean presidency said", "presidency of Chile"."""
    text = extraction.text
    for match in text.matches.get("country_terms", ()):
        if match.term.kind not in _STATES_IT or match.start > cited.end + _REACH:
            continue
        inside = cited.start <= match.start < cited.end
        before = match.end <= cited.start and _OWNS.fullmatch(text.folded[match.end : cited.start])
        behind = match.start >= cited.end and _OF.fullmatch(text.folded[cited.end : match.start])
        if inside or before or behind:
            return match.term.code
    return None


def _of_holder(extraction: Extraction, cited: Citation) -> str | None:
    """The country of the person whom the words mean: "the press service of President Ana Ruiz"."""
    for person in extraction.people:
        if cited.start <= person.start <= cited.end + 1 and person.country_code:
            return person.country_code
    return None
