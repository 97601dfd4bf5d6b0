"""Who is who over all articles: names of persons and organisations -> entities, each with one id and one name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summitry.entities import bodies, persons
from summitry.entities.ids import Body, Entity, Ids, Mentions, mentions, plainly

__all__ = ["Entities", "Entity", "Mentions", "find", "mentions"]


@dataclass(frozen=True)
class Entities:
    """The persons and organisations of a corpus."""

    _persons: Mapping[str, Entity]
    _bodies: bodies.Bodies

    def person(self, name: str) -> Entity:
        """The person whom an article calls by that name at the fullest."""
        return self._persons[name]

    def organisation(self, article_id: str, row: Body) -> Entity:
        """The organisation of a mention in an article."""
        return self._bodies.of(article_id, row)

    def named(self, article_id: str, name: str) -> Entity | None:
        """The person or organisation of a name in an article; None where it is the name of neither."""
        return self._persons.get(name) or self._bodies.named(article_id, name)


def find(articles: Sequence[Mentions], aliases: Mapping[str, str]) -> Entities:
    """Tell which names of all articles are one person or one organisation.

    Args:
        articles: The mentions of all articles.
        aliases: Alias -> name, as the user gives them.

    Returns:
        An entity for every person and organisation; no two have the same id, whatever they are.
    """
    renamed = {plainly(alias): name for alias, name in aliases.items()}
    ids = Ids()
    return Entities(persons.find(articles, renamed, ids), bodies.find(articles, renamed, ids))
