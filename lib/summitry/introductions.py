"""Who is called by surname only in one article and introduced, by title and full name, in another on the same two countries."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from summitry.extract import Survey
from summitry.names import key
from summitry.persons.roster import Introduction, Roster, Sighting, called_keys, holds_all, is_former
from summitry.persons.strangers import Stranger

# Who held office a longer time before may not be the one of that name any more.
_NEAR = dt.timedelta(days=366)


@dataclass
class _Known:
    """A full name in the articles on two countries, with the first office and country stated, and the days of these articles."""

    name: str
    role: str | None = None
    country: str | None = None
    first: dt.date | None = None
    last: dt.date | None = None

    def is_near(self, day: dt.date | None) -> bool:
        """Whether an article of that day may speak of this person; one without a day may."""
        if day is None or self.first is None or self.last is None:
            return True
        return self.first - _NEAR <= day <= self.last + _NEAR


class _Asking(NamedTuple):
    """What an article leaves open: its countries, its day, and the names of those whom it does not introduce.

    The countries are the two that talked, or all that it names where it does not tell of talks.
    """

    countries: frozenset[str]
    day: dt.date | None
    strangers: frozenset[Stranger]


class Introductions:
    """The persons whom articles introduce, and the articles that may need to be told of them."""

    def __init__(self) -> None:
        """Nobody yet."""
        # Part of the name that calls the person -> two countries -> full name -> the person
        self._known: dict[str, dict[frozenset[str], dict[str, _Known]]] = {}
        self._asking: dict[int, _Asking] = {}

    def learn(self, number: int, survey: Survey) -> None:
        """Take in the persons of an article, by its number, and whom it does not introduce; from one that tells of no talks nobody is learnt."""
        countries, day = survey.countries, survey.text.article.published_on
        if survey.strangers:
            named = countries or frozenset(match.term.code for match in survey.text.found("country_terms"))
            self._asking[number] = _Asking(named, day, survey.strangers)
        if not countries:
            return
        here: dict[str, _Known] = {}
        for row in survey.people:
            name = row[2]
            if name not in here:
                known = self._person(countries, name, row[3])
                if known is None:
                    continue
                here[name] = known
                if day:
                    known.first, known.last = min(known.first or day, day), max(known.last or day, day)
            if row[4] and not here[name].role and not is_former(row[4]):
                here[name].role, here[name].country = row[4], row[5]

    def _person(self, countries: frozenset[str], name: str, surname: str) -> _Known | None:
        """The person of a full name; none for a surname alone."""
        called = called_keys(tuple(surname.split()))
        if " " not in name or name == surname or not called:
            return None
        of_surname = self._known.setdefault(called[-1], {}).setdefault(countries, {})
        return of_surname.setdefault(name, _Known(name))

    def found(self) -> Iterator[tuple[int, list[Introduction]]]:
        """The articles that call somebody by surname only who is exactly one person elsewhere, in order, each with these persons."""
        for number, asking in sorted(self._asking.items()):
            answers = {
                answer
                for stranger in asking.strangers
                if (answer := self._answer(asking, stranger)) is not None
            }
            if answers:
                yield number, sorted(answers, key=lambda answer: answer.name)

    def _answer(self, asking: _Asking, stranger: Stranger) -> Introduction | None:
        """The one person of that name with an office whom articles on the same countries introduce; None for nobody, or for several."""
        of_name = self._known.get(stranger.keys[-1], {})
        fits = [
            known
            for countries, persons in of_name.items()
            if countries <= asking.countries
            for known in persons.values()
            if known.is_near(asking.day) and holds_all(called_keys(tuple(known.name.split())), stranger.keys)
        ]
        titled = next((known for known in fits if known.role), None)
        if titled is None or len(names := _told_apart(fits)) != 1:
            return None
        if stranger.country and titled.country not in (None, stranger.country):
            return None
        return Introduction(names[0], titled.role, titled.country)


def _told_apart(known: Iterable[_Known]) -> list[str]:
    """The fullest name of each person, of whom some may have several."""
    who = Roster()
    parts = [tuple(one.name.split()) for one in known]
    who.learn(Sighting(0, 0, words, tuple(map(key, words))) for words in parts)
    return [person.name for person in who.persons]
