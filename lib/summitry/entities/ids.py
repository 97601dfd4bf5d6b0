"""Ids of entities: their names in small letters, each once in the corpus."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from summitry.extract.rows import Organisation, Person
from summitry.names import key

_NO_LETTERS = re.compile(r"[\W_]+")
_OTHER = re.compile(r"[^a-z0-9]+")


class Mentions(NamedTuple):
    """The persons and organisations that an article mentions."""

    article_id: str
    people: Sequence[Person]
    organisations: Sequence[Organisation]


class Entity(NamedTuple):
    """A person or an organisation: its id, unique in the corpus, and the name that all its mentions get."""

    entity_id: str
    name: str


@lru_cache(maxsize=8192)
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
