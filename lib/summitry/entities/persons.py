"""Which names are one person."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from summitry.entities.ids import Entity, Ids, Mentions, plainly
from summitry.names import are_one, default_surname
from summitry.persons.roster import called_keys, holds_all


@dataclass
class _Name:
    """A name in all its spellings: the parts that can call its bearer, the one that does, and the countries stated."""

    plain: str
    called: tuple[str, ...]
    surname: str
    spellings: Counter[str] = field(default_factory=Counter)
    countries: set[str] = field(default_factory=set)
    given: str | None = None
    # Names of others who stand beside it in an article: "Ruiz" and his wife "Ana Ruiz".
    besides: set[str] = field(default_factory=set)

    @property
    def order(self) -> tuple[int, str]:
        """Sorts names of equally many parts: more words and initials last, else by letters."""
        return self.plain.count(" "), self.plain

    @property
    def usual(self) -> str:
        """The name that a user gives, else the spelling that stands most often; of several the first by letters."""
        return self.given or min(self.spellings, key=lambda form: (-self.spellings[form], form))

    def is_shorter_than(self, other: "_Name") -> bool:
        """Whether it leaves out parts of the other and no country speaks against it; a surname must be what calls the other.

        Initials are parts too ("Per Lund", "Per H. Lund"), and a first name may be a short one ("Joe Lund", "Joseph Lund"). The parts may stand in another order ("Lee Min-jae",
        "Min-jae Lee"): of two such names the one that is later by letters counts as the shorter.
        """
        if (len(self.called), *self.order) >= (len(other.called), *other.order):
            return False
        if self.countries and other.countries and self.countries.isdisjoint(other.countries):
            return False
        if len(self.called) == 1:
            return self.surname == other.surname and other.plain not in self.besides
        if len(self.called) == len(other.called):
            (own, *rest), (first, *others) = self.called, other.called
            return (rest == others and are_one(own, first)) or sorted(self.called) == sorted(other.called)
        return holds_all(other.called, self.called)


def find(articles: Sequence[Mentions], renamed: Mapping[str, str], ids: Ids) -> dict[str, Entity]:
    """Tell which names are one person.

    Two are if they are the same but for marks, capitals, hyphens, the order of their parts and a short first name; if one leaves out
    parts of exactly one other person's ("Tamim bin Hamad" of "Tamim bin Hamad Al Thani"; a surname alone, of the one who is called by it)
    and no other country is stated; or if the user says so.

    Args:
        articles: The mentions of all articles.
        renamed: Alias, plainly written -> name.
        ids: Give each person one.

    Returns:
        The fullest name in an article -> the person.
    """
    names = _collected(articles)
    person = {name: name for name in names}
    for alias, wanted in renamed.items():
        if alias in names:
            person[alias] = _given(names, wanted, names[alias])
            person.setdefault(person[alias], person[alias])
    for wanted in renamed.values():
        if plainly(wanted) in names:
            names[plainly(wanted)].given = wanted
    person |= _shorter(names, person)
    entities: dict[str, Entity] = {}
    found = {}
    for name, told in names.items():
        last = name
        while person[last] != last:
            last = person[last]
        if last not in entities:
            entities[last] = ids.entity(names[last].usual)
        found.update(dict.fromkeys(told.spellings, entities[last]))
    return found


def _collected(articles: Sequence[Mentions]) -> dict[str, _Name]:
    """All names by their plain form, in the order of the articles."""
    names: dict[str, _Name] = {}
    spelt: dict[str, _Name] = {}
    for article in articles:
        alone: list[_Name] = []
        for spelling, surname, country in article.people:
            name = spelt.get(spelling)
            if name is None:
                plain = plainly(spelling)
                if plain not in names:
                    names[plain] = _Name(plain, called_keys(tuple(spelling.split())), plainly(surname))
                name = spelt[spelling] = names[plain]
            name.spellings[spelling] += 1
            if country:
                name.countries.add(country)
            if len(name.called) == 1:
                alone.append(name)
        for name in alone:
            name.besides.update(
                spelt[other].plain
                for other, surname, _ in article.people
                if spelt[other] is not name and plainly(surname) == name.surname
            )
    return names


def _given(names: dict[str, _Name], wanted: str, alias: _Name) -> str:
    """The plain form of a name that the user gives; it is added where no article has it."""
    plain = plainly(wanted)
    if plain not in names:
        parts = tuple(wanted.split())
        surname = plainly(" ".join(parts[slice(*default_surname(parts))]))
        names[plain] = _Name(plain, called_keys(parts), surname, given=wanted)
    names[plain].countries |= alias.countries
    return plain


def _shorter(names: Mapping[str, _Name], person: Mapping[str, str]) -> dict[str, str]:
    """Names that leave out parts of exactly one other person's, each with the fullest name of that person."""
    by_part: dict[str, list[str]] = {}
    for plain, name in names.items():
        for part in name.called:
            by_part.setdefault(part, []).append(plain)
    found = {}
    for plain, name in names.items():
        if person[plain] != plain or not name.called:
            continue
        longer = {
            person[other]
            for other in by_part[name.called[-1]]
            if person[other] != plain and name.is_shorter_than(names[other])
        }
        # "Tamim bin Hamad" and "Tamim bin Hamad Al Thani" are one, and "Tamim" is theirs.
        fullest = {
            one
            for one in longer
            if not any(names[one].is_shorter_than(names[other]) for other in longer if other != one)
        }
        if len(fullest) == 1:
            found[plain] = fullest.pop()
    return found
