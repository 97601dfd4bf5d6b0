"""Which names are one organisation."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summitry.entities.ids import Body, Entity, Ids, Mentions, plainly
from summitry.extract.organisations import OF_STATES


class _Key(NamedTuple):
    """What makes two mentions one: words, country, and the article where no words tell the country of a state's body."""

    core: str
    country: str
    article_id: str


@dataclass(frozen=True)
class Bodies:
    """The organisations of a corpus."""

    _entities: Mapping[_Key, Entity]
    _names: Mapping[tuple[str, str], Entity]

    def of(self, article_id: str, row: Body) -> Entity:
        """The organisation of a mention."""
        return self._entities[_key(article_id, row)]

    def named(self, article_id: str, name: str) -> Entity | None:
        """The organisation that an article calls by these words; None where there is none."""
        return self._names.get((article_id, name))


def find(articles: Sequence[Mentions], renamed: Mapping[str, str], ids: Ids) -> Bodies:
    """Tell which names are one organisation.

    Two are if they have the same words and the same country ("Serbian Ministry of Health", "Health Ministry of
    Serbia"), or if the user says so. A joint body has two countries in its words. A ministry whose country no words tell is another
    one in every article.

    Args:
        articles: The mentions of all articles.
        renamed: Alias, plainly written -> name.
        ids: Give each organisation one.
    """
    mentions = [(article.article_id, row) for article in articles for row in article.organisations]
    forms: dict[_Key, Counter[str]] = {}
    for article_id, row in mentions:
        counted = forms.setdefault(_key(article_id, row), Counter())
        # Where the country is told elsewhere, the words are not the whole name.
        counted[row.name] += 1 if row.states_country or not row.country_code else 0
    given = {plainly(name): name for name in renamed.values()}
    by_name: dict[str, Entity] = {}
    entities = {}
    for body, counted in forms.items():
        name = min(counted, key=lambda form: (-counted[form], form.islower(), -len(form), form))
        name = next((renamed[plainly(form)] for form in counted if plainly(form) in renamed), name)
        plain = plainly(name)
        if plain not in given:
            entities[body] = ids.entity(name, body.article_id)
        else:
            if plain not in by_name:
                by_name[plain] = ids.entity(given[plain])
            entities[body] = by_name[plain]
    names = {(article_id, row.name): entities[_key(article_id, row)] for article_id, row in mentions}
    return Bodies(entities, names)


def _key(article_id: str, row: Body) -> _Key:
    is_anybodys = not row.states_country and row.country_code is None and row.kind_code in OF_STATES
    return _Key(row.core, row.country_code or "", article_id if is_anybodys else "")
