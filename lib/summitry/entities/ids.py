"""Ids of entities: their names in small letters, each once in the corpus."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from summitry.extract.rows import Organisation, Person
from summitry.names import key
from summitry.persons.roster import is_former

_NO_LETTERS = re.compile(r"[\W_]+")
_OTHER = re.compile(r"[^a-z0-9]+")
_RECENT = 8192  # names that are remembered


class Bearer(NamedTuple):
    """A person as an article names it at the fullest, the surname, and the country; none where the office is a former one."""

    name: str
    surname: str
    country_code: str | None


class Body(NamedTuple):
    """An organisation as an article names it; its fields are those of `Organisation`."""

    name: str
    kind_code: str
    country_code: str | None
    core: str
    countries: tuple[str, ...]
    states_country: bool
    is_short: bool


class Mentions(NamedTuple):
    """Whom an article mentions, in reading order: persons by name, and organisations."""

    article_id: str
    people: tuple[Bearer, ...]
    organisations: tuple[Body, ...]


def mentions(article_id: str, people: Iterable[Person], organisations: Iterable[Organisation]) -> Mentions:
    """What tells who is who of an article's rows. The same few come up over and over, and are kept once."""
    named = [_bearer(row[2], row[3], row[4], row[5]) for row in people if row[6] == "name"]
    return Mentions(article_id, tuple(named), tuple([_body(*row[2:]) for row in organisations]))


@lru_cache(maxsize=_RECENT)
def _bearer(name: str, surname: str, role: str | None, country_code: str | None) -> Bearer:
    return Bearer(name, surname, None if is_former(role) else country_code)


_body = lru_cache(maxsize=_RECENT)(Body)


class Entity(NamedTuple):
    """A person or an organisation: its id, unique in the corpus, and the name that all its mentions get."""

    entity_id: str
    name: str


@lru_cache(maxsize=_RECENT)
def plainly(name: str) -> str:
    """The form in which two names are the same: without marks and capitals, and only the blank between words."""
    return " ".join(_NO_LETTERS.sub(" ", key(name)).split())


class Ids:
    """Gives out ids."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        """Start with these taken."""
        self._taken = set(taken)

    def entity(self, name: str, article_id: str = "") -> Entity:
        """An entity of that name; `article_id` is given for one that is told apart in each article.

        Returns:
            Its id is the name in small letters, with a number where another entity has it already.
        """
        stem = _slug(name) or "entity"
        if article_id:
            stem = f"{stem}-in-{_slug(article_id)}"
        entity_id, number = stem, 2
        while entity_id in self._taken:
            entity_id, number = f"{stem}-{number}", number + 1
        self._taken.add(entity_id)
        return Entity(entity_id, name)


def _slug(words: str) -> str:
    return _OTHER.sub("-", key(words)).strip("-")
