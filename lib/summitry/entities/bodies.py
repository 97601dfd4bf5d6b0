"""Which names are one organisation."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from summitry.entities.ids import Body, Entity, Ids, Mentions, plainly
from summitry.extract.organisations import OF_COUNTRIES, OF_STATES

# "European Commission", "African Development Agency" are of many countries; "European Affairs Committee" is of one.
_OF_MANY = frozenset(
    "european europe eurasian african africa asian asia arab gulf latin caribbean arctic mekong asean".split()
)
# "International Monetary Fund", but a country's "International Cooperation Agency".
_OF_ALL = frozenset("atomic monetary energy labour labor maritime aviation criminal".split())
_OF_ONE = frozenset("committee integration ministry department office".split())


class _Key(NamedTuple):
    """What makes two mentions one: words, countries, and the article where no words tell the country of a state's body."""

    core: str
    countries: str
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
    Serbia"), or if the user says so. A joint body has two countries; it is also one with the body of theirs of which it leaves out
    words ("intergovernmental commission", "intergovernmental commission on trade"), if there is exactly one. A ministry whose country
    no words tell is another one in every article; a body of many countries ("European Commission") is not.

    Args:
        articles: The mentions of all articles.
        renamed: Alias, plainly written -> name.
        ids: Give each organisation one.
    """
    mentions = [(article.article_id, row) for article in articles for row in article.organisations]
    keys = [_key(article_id, row) for article_id, row in mentions]
    forms: defaultdict[_Key, defaultdict[str, int]] = defaultdict(partial(defaultdict, int))
    for body, (_, row) in zip(keys, mentions, strict=True):
        # An acronym, or words whose country is told elsewhere, are not the whole name.
        is_whole = not row.is_short and (row.states_country or not row.countries)
        forms[body][row.name] += 1 if is_whole else 0
    fuller = _fuller(forms)
    # What an acronym stands for may be short for more itself.
    fuller |= {short: fuller.get(body, body) for short, body in _spelt_out(mentions, forms).items()}
    entities = _entities(forms, fuller, renamed, ids)
    names = {
        (article_id, row.name): entities[body] for body, (article_id, row) in zip(keys, mentions, strict=True)
    }
    return Bodies(entities, names)


def _entities(
    forms: Mapping[_Key, Mapping[str, int]], fuller: Mapping[_Key, _Key], renamed: Mapping[str, str], ids: Ids
) -> dict[_Key, Entity]:
    """The organisation of each key: by the name that the user gives it, else the one that it is short for, else one of its own.

    Args:
        forms: How often each is called by which whole name.
        fuller: Those that are short for another, and that one.
        renamed: Alias, plainly written -> name.
        ids: Give each organisation one.
    """
    given = {plainly(name): name for name in renamed.values()}
    by_name: dict[str, Entity] = {}
    entities: dict[_Key, Entity] = {}
    # Those that others are short for come first.
    for body in sorted(forms, key=lambda one: one in fuller):
        counted = forms[body]
        name = min(
            counted, key=lambda form: (-counted[form], form.islower(), _is_owned(form), -len(form), form)
        )
        alias = next((renamed[plainly(form)] for form in counted if plainly(form) in renamed), None)
        plain = plainly(alias or name)
        if plain in given:
            if plain not in by_name:
                by_name[plain] = ids.entity(given[plain])
            entities[body] = by_name[plain]
        elif body in fuller:
            entities[body] = entities[fuller[body]]
        else:
            entities[body] = ids.entity(name, body.article_id)
    return entities


def _is_owned(form: str) -> bool:
    """Whether a country owns the body in these words: "Kenya's government" is less of a name than "Kenyan government"."""
    return "'s " in form or "’s " in form


def _spelt_out(mentions: Iterable[tuple[str, Body]], bodies: Iterable[_Key]) -> dict[_Key, _Key]:
    """Bodies that one article calls by an acronym alone of which others tell what it stands for, the same in all of them."""
    meant: dict[str, set[_Key]] = {}
    for article_id, row in mentions:
        if row.is_short:
            meant.setdefault(plainly(row.name), set()).add(_key(article_id, row))
    told = {core: next(iter(keys)) for core, keys in meant.items() if len(keys) == 1}
    # Two that stand for each other are left alone.
    told = {core: body for core, body in told.items() if body.core not in told}
    return {body: told[body.core] for body in bodies if body.core in told}


def _fuller(bodies: Iterable[_Key]) -> dict[_Key, _Key]:
    """Joint bodies whose words are among those of exactly one fullest body of the same countries, and that body."""
    joint: dict[str, dict[_Key, frozenset[str]]] = {}
    for body in bodies:
        if " " in body.countries:
            joint.setdefault(body.countries, {})[body] = frozenset(body.core.split())
    found = {}
    for words in joint.values():
        with_word: dict[str, list[_Key]] = {}
        for body, own in words.items():
            for word in own:
                with_word.setdefault(word, []).append(body)
        for body, own in words.items():
            beside = min((with_word[word] for word in own), key=len, default=[])
            longer = [other for other in beside if own < words[other]]
            fullest = max(longer, key=lambda one: len(words[one]), default=None)
            if fullest is not None and all(words[one] <= words[fullest] for one in longer):
                found[body] = fullest
    return found


def _key(article_id: str, row: Body) -> _Key:
    if row.kind_code not in OF_COUNTRIES:
        return _Key(row.core, "", "")
    is_anybodys = not row.countries and row.kind_code in OF_STATES and not _is_of_many(row.core)
    return _Key(row.core, " ".join(row.countries), article_id if is_anybodys else "")


def _is_of_many(core: str) -> bool:
    words = core.split()
    is_of_all = "international" in words and not _OF_ALL.isdisjoint(words)
    return (is_of_all or not _OF_MANY.isdisjoint(words)) and _OF_ONE.isdisjoint(words)
