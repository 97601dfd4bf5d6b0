"""Countries of people whom the text does not place, told by exclusion where it speaks of two countries.

A country has one president: where the Kenyan one is known, another president at talks of Kenya and Malta is Malta's.
"""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from summitry.extract.rows import Person
from summitry.patterns import compiled
from summitry.word_kinds import word_kind

_OFFICES = (
    "vice president",
    "deputy prime minister",
    "foreign minister",
    "prime minister",
    "president",
    "premier",
    "king",
    "defence minister",
    "defense minister",
    "minister of foreign affairs",
)
_ALIKE = {
    "premier": "prime minister",
    "minister of foreign affairs": "foreign minister",
    "defense minister": "defence minister",
}
POPE_KIND = word_kind("pope")
_STATES = {"pope": "VAT"}  # an office that only one state has
_MOST = 3  # unplaced people; with more, the text is not about the leaders of two countries
_NO_LONGER = ("former", "late ", "ex-")
# "Met with President B", "and President B" behind "between".
_TO_EACH_OTHER = compiled(
    r",? (?:(?:has|have|had|also|today|on \w+day|yesterday|later|then) ){0,2}(?:met(?: with)?|meets(?: with)?|received|receives|welcomed|hosted|greeted|thanked|held (?:[\w-]+ ){0,2}(?:talks|a meeting) with) (?:the |his |her )?(?:[\w.-]+ ){0,5}$"
)
_HEADS = ("prime minister", "president", "king")
_WHO_IS_MET = compiled(
    r"\b(?:(?:bilateral (?:meeting|talks)|audience) with|called on|(?:received|welcomed|hosted) by) (?:(?!and\b)[\w.-]+ ){0,4}$"
)
_BETWEEN = re.compile(r"\bbetween (?:[\w.-]+ ){0,6}$")
_AND = re.compile(r",? and (?:[\w.-]+ ){0,5}$")


def of_office(people: Sequence[Person]) -> list[Person]:
    """The same mentions, with the country of those whose office only one state has."""
    return [
        person._replace(country_code=_STATES.get((person.role or "").lower()))
        if person.country_code is None
        else person
        for person in people
    ]


def unplaced(people: Sequence[Person]) -> set[str]:
    """Names of those who have an office, and nowhere a country; none where they are more than the leaders of two countries."""
    found = {person.name for person in people if person.country_code is None and person.role}
    found = found and found - {person.name for person in people if person.country_code}
    return found if len(found) <= _MOST else set()


def partners(folded: str, people: Sequence[Person], names: Collection[str]) -> dict[str, str]:
    """The country of the other side of some people, told by who else holds their office, or meets them; of those of whom it tells one.

    Args:
        folded: The folded text.
        people: Its mentions of persons, in reading order.
        names: Those of them whose country is not told, see `unplaced`.
    """
    told = ((name, _holders(people, name) or _met(folded, people, name)) for name in names)
    return {name: codes.pop() for name, codes in told if len(codes) == 1}


def complete(people: Sequence[Person], others: Mapping[str, str], counts: Counter[str]) -> Sequence[Person]:
    """Give people a country where only one of the two that the article is about is left for them.

    Args:
        people: The mentions of persons of an article, in reading order.
        others: Name -> the country of the other side, see `partners`.
        counts: How often each country is named.

    Returns:
        The same mentions in the same order; the same sequence where nobody gets a country.
    """
    most = counts.most_common(3)
    if len(most) < 2 or (len(most) > 2 and most[2][1] >= most[1][1]):
        return people
    one, other = most[0][0], most[1][0]
    found = {name: other if code == one else one for name, code in others.items() if code in (one, other)}
    if not found:
        return people
    return [
        person._replace(country_code=found[person.name]) if person.name in found else person
        for person in people
    ]


def is_met(folded: str, people: Sequence[Person]) -> bool:
    """Whether the president or prime minister of a country that is not told was called on or met: "a meeting with Prime Minister A"."""
    return any(
        person.country_code is None
        and _office(person) in _HEADS
        and _WHO_IS_MET.search(folded, max(0, person.start - 70), person.start)
        for person in people
    )


def _office(person: Person) -> str | None:
    role = (person.role or "").lower()
    if role.startswith(_NO_LONGER):
        return None
    office = next((office for office in _OFFICES if office in role), None)
    return _ALIKE.get(office, office) if office else None


def holders(people: Sequence[Person], office: str) -> set[str]:
    """The countries of which somebody holds an office."""
    return {person.country_code for person in people if person.country_code and _office(person) == office}


def _holders(people: Sequence[Person], name: str) -> set[str]:
    """The countries of which others hold the office of somebody."""
    own = {_office(person) for person in people if person.name == name} - {None}
    if not own:
        return set()
    return {
        person.country_code
        for person in people
        if person.country_code and person.name != name and _office(person) in own
    }


def _met(folded: str, people: Sequence[Person], name: str) -> set[str]:
    """The countries of those whom somebody is said to meet."""
    codes = set()
    for first, second in pairwise(people):
        if name not in (first.name, second.name) or second.start - first.end > 90 or second.start < first.end:
            continue
        other = second if first.name == name else first
        gap = folded[first.end : second.start]
        meets = _TO_EACH_OTHER.fullmatch(gap) or (
            _AND.fullmatch(gap) and _BETWEEN.search(folded, max(0, first.start - 60), first.start)
        )
        if meets and other.country_code:
            codes.add(other.country_code)
    return codes
