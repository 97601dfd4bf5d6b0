"""The heads of state and government of two countries, among the persons of an article."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from summitry.extract.rows import Person
from summitry.text import fold
from summitry.vocabulary import Vocabularies

RankOf = Callable[[str], int | None]
_HEADS, _MINISTERS = 2, 5  # ranks of heads of state or government, and of ministers
_LEADER = "leader"  # of a country, if one is told: "the Fijian leader"


def rank(vocabularies: Vocabularies, role: str) -> int | None:
    """Rank of an office by the vocabulary of roles, 1 the highest; None for a former office or none at all."""
    folded = fold(role)
    if folded.startswith(("former ", "ex-", "late ", "then")):
        return None
    found = vocabularies.matcher.find(role, folded).get("role_terms", [])
    ranks = [vocabularies.concepts["roles"][match.term.code].extra["rank"] for match in found]
    return min((int(rank) for rank in ranks if rank), default=None)


def find(persons: Sequence[Person], countries: Sequence[str], rank_of: RankOf) -> list[tuple[Person, str]]:
    """Mentions of the heads of state and government of the countries, with the country of each.

    A country without one of them has its highest office in their place. Of its own leader an article often does
    not tell the country; who is meant then, `_of_own_country` says. Mentions by name come first.

    Args:
        persons: All mentions in one article, in reading order.
        countries: Codes of the two countries.
        rank_of: Rank of an office, see `rank`.
    """
    homes = _homes(persons)
    # By name first: that is what a reader wants to see as evidence.
    named = sorted(persons, key=lambda person: person.named_by != "name")
    levels = [(person, _level(person, rank_of)) for person in named]
    ranked = [(person, level) for person, level in levels if 0 < level <= _MINISTERS]
    found: list[tuple[Person, str]] = []
    without, other = [], 0
    for country in countries:
        own = [
            (person, level)
            for person, level in ranked
            if (person.country_code or homes.get(person.name)) == country
        ]
        best = min((level for _, level in own), default=0)
        found += [(person, country) for person, level in own if level <= max(best, _HEADS)]
        if own:
            other = best
        else:
            without.append(country)
    if len(without) == 1:
        highest = _HEADS if other <= _HEADS else _MINISTERS
        unplaced = [person for person, level in ranked if level <= highest and person.name not in homes]
        found += [(person, without[0]) for person in _of_own_country(unplaced, persons, without[0])]
    return found


def _level(person: Person, rank_of: RankOf) -> int:
    """Rank of the office that a mention states; 0 if none."""
    if person.role == _LEADER and person.country_code:
        return _HEADS
    return rank_of(person.role) or 0 if person.role else 0


def _homes(persons: Sequence[Person]) -> Mapping[str, str]:
    """The country of each person of whom the article tells one, by name; of several the one that it tells first."""
    homes: dict[str, str] = {}
    for person in persons:
        if person.country_code:
            homes.setdefault(person.name, person.country_code)
    return homes


def _of_own_country(unplaced: Sequence[Person], persons: Sequence[Person], country: str) -> list[Person]:
    """Mentions of the leader whose country an article leaves to its readers, because it is their own.

    Args:
        unplaced: Mentions of those whose country is told nowhere, by an office as high as that of the other side's leader.
        persons: All mentions in the article.
        country: The side without a leader.

    Returns:
        Mentions of the one who is named most; none where the article names somebody of that country before,
        who speaks for it by a lower office, or by one that no vocabulary has.
    """
    if not unplaced:
        return []
    [(name, _)] = Counter([person.name for person in unplaced]).most_common(1)
    own = [person for person in unplaced if person.name == name]
    first = min([person.start for person in own])
    return [] if any(person.start < first for person in persons if person.country_code == country) else own
