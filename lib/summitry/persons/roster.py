"""Who is who in one article: sightings of names -> persons, each with its fullest name and the surname in use."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from summitry.names import are_one, calls, default_surname, is_numeral, key, units, written

_COUNTED_AS_ONE = 2  # letters that two forms of a first name share at least: Joe, Joseph
# Cambodian and Burmese names have no surname: "Hun Sen", "Min Aung Hlaing".
_NOT_SHORTENED = ("KHM", "MMR")


class Sighting(NamedTuple):
    """One place where a name stands, and what the words around it say.

    Attributes:
        start, end: Span of the name, without title.
        parts: The words of the name.
        keys: Their keys (`names.key`).
        role: Office stated there.
        country: Country stated there.
        is_evidence: Whether the words around show that this is a person.
        is_likely: Whether they let it be one, if a shorter form of the name is found to be one.
        speaks: Whether a verb of speaking or a possessive follows.
        is_royal: Whether the title is one whose holder is called by the first name.
        with_first_name: Whether a form of address goes with the first name ("Sir Keir").
    """

    start: int
    end: int
    parts: tuple[str, ...]
    keys: tuple[str, ...]
    role: str | None = None
    country: str | None = None
    is_evidence: bool = False
    is_likely: bool = False
    speaks: bool = False
    is_royal: bool = False
    with_first_name: bool = False


def commonest(values: Iterable[str | None]) -> str | None:
    """The value that comes most often, the first of equals; None where there is none. A `Counter` of so few takes five times as long."""
    counted: dict[str, int] = {}
    for value in values:
        if value:
            counted[value] = counted.get(value, 0) + 1
    return max(counted, key=counted.__getitem__) if counted else None


class Introduction(NamedTuple):
    """A person by full name, with office and country, as another article introduces him or her."""

    name: str
    role: str | None
    country: str | None


@dataclass
class Person:
    """One person of an article; `introduced` is what another one tells, for what this one leaves open."""

    parts: tuple[str, ...]
    keys: tuple[str, ...]
    sightings: list[Sighting] = field(default_factory=list)
    introduced: Introduction | None = None

    @property
    def name(self) -> str:
        """The fullest form of the name; not in capitals, where the text gives nothing else."""
        name = " ".join(self.parts)
        return written(self.parts) if name.isupper() else name

    def stated(self, attribute: str) -> str | None:
        """What the article states most often of the person; the first of equals."""
        return commonest([getattr(sighting, attribute) for sighting in self.sightings])

    def country(self) -> str | None:
        """The country of the person's office, a former office left aside."""
        return commonest([s.country for s in self.sightings if not is_former(s.role)])

    def surname(self) -> str:
        """The part by which the article calls the person where it does not give the whole name."""
        own = called_keys(self.parts)
        shorter: dict[tuple[str, ...], int] = {}
        is_royal = False
        for sighting in self.sightings:
            is_royal = is_royal or sighting.is_royal
            if sighting.parts == self.parts:
                continue
            keys = called_keys(sighting.parts)
            if keys and len(keys) < len(own) and not (sighting.with_first_name and keys == own[:1]):
                shorter[keys] = shorter.get(keys, 0) + 1
        default = default_surname(self.parts, is_royal)
        if not shorter:
            return (
                self.name
                if self.stated("country") in _NOT_SHORTENED
                else written(self.parts[slice(*default)])
            )
        # "Tamim bin Hamad" is a shorter form, but "Tamim" is what calls him.
        usual = called_keys(self.parts[slice(*default)])
        called = min(shorter, key=lambda keys: (len(keys), -shorter[keys], keys != usual))
        first, last = _find(called, own) or (0, len(own))
        ranges = calls(self.parts)
        return written(
            self.parts[slice(*_with_particles(self.parts, (ranges[first][0], ranges[last - 1][1])))]
        )


def _with_particles(parts: Sequence[str], span: tuple[int, int]) -> tuple[int, int]:
    start, end = span
    for unit_start, unit_end in units(parts):
        if unit_start <= start < unit_end:
            start = unit_start
    return start, end


def _find(keys: tuple[str, ...], within: tuple[str, ...]) -> tuple[int, int] | None:
    """Index range of `within` from the first to the last of `keys`, if they all stand there in that order."""
    at = -1
    first = None
    for wanted in keys:
        try:
            at = within.index(wanted, at + 1)
        except ValueError:
            return None
        first = at if first is None else first
    return (first or 0, at + 1)


def holds_all(keys: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    """Whether all of `wanted` stand among `keys`, in their order."""
    return _find(wanted, keys) is not None


def _bare(name: str) -> str:
    """A key without the Arabic article: `al-busaidi` is `busaidi`."""
    head, dash, tail = name.partition("-")
    return (
        tail
        if dash
        and head in ("al", "el", "ad", "an", "ar", "as", "at", "ash", "ul", "ud", "az")
        and len(tail) > 2
        else name
    )


@lru_cache(maxsize=8192)
def is_former(role: str | None) -> bool:
    """Whether the office is one that is no longer held."""
    return role is not None and role.lower().startswith(
        ("former", "ex-", "ex ", "late ", "ousted", "deposed")
    )


@lru_cache(maxsize=4096)
def called_keys(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Keys of the parts that can call a person; "bin Salman" is one."""
    return tuple(
        ("bin " if end - start > 1 else "") + _bare(key(parts[end - 1])) for start, end in calls(parts)
    )


class Roster:
    """The persons of one article, found by any part of their names."""

    def __init__(self, spouses: Collection[tuple[str, ...]] = ()) -> None:
        """Start without persons; those of the names `spouses` (`called_keys`) are not meant by a surname alone."""
        self._spouses = spouses
        self.persons: list[Person] = []
        self._by_key: dict[str, list[Person]] = {}

    def learn(self, sightings: Iterable[Sighting]) -> None:
        """Make persons of sightings with evidence: longest names first, so that shorter ones find their person."""
        for sighting in sorted(sightings, key=lambda s: (-len(called_keys(s.parts)), -len(s.parts), s.start)):
            person = self.find(sighting) or self._variant(sighting)
            if person is None:
                person = self.add(sighting)
            person.sightings.append(sighting)

    def introduce(self, introduction: Introduction) -> None:
        """Add a person whom another article introduces."""
        parts = tuple(introduction.name.split())
        self.add(Sighting(0, 0, parts, tuple(map(key, parts)))).introduced = introduction

    def add(self, sighting: Sighting) -> Person:
        """Add a person under the name of a sighting, without taking the sighting."""
        person = Person(sighting.parts, sighting.keys)
        self.persons.append(person)
        for name in called_keys(sighting.parts):
            self._by_key.setdefault(name, []).append(person)
        return person

    def knows(self, name: str) -> bool:
        """Whether a person has a part of that key."""
        return _bare(name) in self._by_key

    def find(self, sighting: Sighting) -> Person | None:
        """The person whose name holds all parts of the sighting; of several, the one who was spoken of last."""
        wanted = called_keys(sighting.parts)
        if not wanted:
            return None
        fits = [
            person for person in self._by_key.get(wanted[0], ()) if _find(wanted, called_keys(person.parts))
        ]
        if self._spouses and len(wanted) == 1:
            fits = [person for person in fits if called_keys(person.parts) not in self._spouses]
        if fits and len(wanted) == 1 and _reigns(sighting):
            fits = [person for person in fits if not _is_commoner(person)]
        if not fits and wanted[0] == "ben" and len(wanted) == 2:
            # "Ben Ali" of "Zine El Abidine Ben Ali"
            fits = [person for person in self._by_key.get(wanted[1], ()) if "ben" in person.keys]
        if len(fits) <= 1:
            return fits[0] if fits else None
        return max(fits, key=lambda person: _closeness(person, sighting, wanted))

    def _variant(self, sighting: Sighting) -> Person | None:
        """The person of the same surname whose first name is another form of this one (Joe Biden, Joseph R. Biden)."""
        wanted = called_keys(sighting.parts)
        if len(wanted) < 2:
            return None
        for person in self._by_key.get(wanted[-1], ()):
            keys = called_keys(person.parts)
            if (
                len(keys) >= 2
                and keys[-1] == wanted[-1]
                and (keys[0][:_COUNTED_AS_ONE] == wanted[0][:_COUNTED_AS_ONE] or are_one(keys[0], wanted[0]))
                and keys[0][:1] != wanted[-1][:1]
            ):
                return person
        return None


def _reigns(sighting: Sighting) -> bool:
    """Whether one name is that of a ruler: "King Charles", "Charles III"."""
    if is_numeral(sighting.parts[-1]):
        return len(sighting.parts) > 1
    return sighting.is_royal and sighting.role is not None and sighting.role.lower().endswith(_REIGNING)


def _is_commoner(person: Person) -> bool:
    """Whether a person has a first and a last name and is never told to reign: "King Hussein" is not Saddam Hussein."""
    return (
        len(called_keys(person.parts)) > 1
        and _OF_DYNASTIES.isdisjoint(key.partition("-")[0] for key in person.keys)
        and not any(sighting.is_royal or is_numeral(sighting.parts[-1]) for sighting in person.sightings)
    )


_REIGNING = ("king", "queen", "pope", "emperor", "empress", "tsar", "shah")
_OF_DYNASTIES = frozenset({"bin", "ibn", "bint", "al", "el", "ii", "iii", "iv", "vi"})


def _closeness(person: Person, sighting: Sighting, wanted: tuple[str, ...]) -> tuple:
    """Sorts candidates: same office, called by that part, spoken of last before, spoken of soonest after."""
    keys = called_keys(person.parts)
    role = sighting.role.lower() if sighting.role else None
    same_role = role is not None and any(
        other.role and other.role.lower() == role for other in person.sightings
    )
    same_country = bool(sighting.country) and any(
        other.country == sighting.country for other in person.sightings
    )
    is_last = keys[-1] == wanted[-1]
    before = [other.start for other in person.sightings if other.start < sighting.start]
    after = [other.start for other in person.sightings if other.start > sighting.start]
    return (same_role + same_country, is_last, max(before, default=-1), -min(after, default=0))
