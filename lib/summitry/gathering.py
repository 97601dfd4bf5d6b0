"""What articles give, taken in one by one: their rows, as columns, and what the steps across articles ask of each."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import lru_cache, partial
from itertools import chain, compress

import pandas as pd

from summitry import figure_conflicts, origins, sources, visits
from summitry.articles import Article, Problem
from summitry.chains import accounts
from summitry.chains.accounts import Account
from summitry.columns import Columns
from summitry.entities import Entities, Entity, Mentions, mentions
from summitry.entities.countries import most_stated, of_names
from summitry.extract import Extraction
from summitry.layout import ArticleText
from summitry.row_ids import Places
from summitry.tables import SEPARATOR, TABLES
from summitry.vocabulary import Vocabularies


class Gathering:
    """Rows and accounts of all articles; an article's text is not needed any more once it is added.

    Articles may be added in any order; all that is given back is in the order of their numbers.
    """

    def __init__(self, vocabularies: Vocabularies) -> None:
        """No article yet."""
        self._vocabularies = vocabularies
        self._columns = {
            name: Columns(table, kept=_NAMING.get(name, ()))
            for name, table in TABLES.items()
            if name in _OF_TEXT or name in _OF_EXTRACTION
        }
        self._report = visits.Reader(vocabularies).read
        self._compare = figure_conflicts.Reader(vocabularies).read
        self._origin = origins.settler(vocabularies)
        self._reports: dict[int, visits.Report | None] = {}
        self._members: dict[int, Sequence[figure_conflicts.Member]] = {}
        self._accounts: dict[int, Account | None] = {}
        self._origins: dict[int, str | None] = {}
        self._mentions: dict[int, Mentions] = {}
        self._problems: dict[int, Sequence[Problem]] = {}
        self._foreign: dict[int, Problem] = {}

    def add(self, taken: Mapping[int, Extraction]) -> None:
        """Take in articles by their numbers, counted from 0."""
        bodies = {number: extraction.text.body for number, extraction in taken.items()}
        for name, columns in self._columns.items():
            if name in _OF_TEXT:
                columns.add(bodies, *_OF_TEXT[name](list(taken.values())))
            else:
                columns.add_rows(bodies, [getattr(extraction, name) for extraction in taken.values()])
        for number, extraction in taken.items():
            self._reports[number] = self._report(extraction)
            self._members[number] = self._compare(extraction)
            self._origins[number] = self._origin(extraction)
        for number, extraction in taken.items():
            self._accounts[number] = accounts.read(extraction, self._vocabularies)
            article, language = extraction.text.article, extraction.source.language
            self._mentions[number] = mentions(article.article_id, extraction.people, extraction.organisations)
            self._problems[number] = extraction.text.problems
            if problem := sources.foreign(extraction.text, language, self._vocabularies):
                self._foreign[number] = problem

    def replace(self, taken: Mapping[int, Extraction]) -> None:
        """Take in articles anew, in place of what they gave before."""
        for columns in self._columns.values():
            columns.give_up(taken)
        self.add(taken)

    def mentions(self) -> list[Mentions]:
        """Whom each article mentions."""
        return [self._mentions[number] for number in sorted(self._mentions)]

    def problems(self) -> list[Problem]:
        """What was wrong with headers, then with the languages of articles."""
        of_headers = chain.from_iterable(self._problems[number] for number in sorted(self._problems))
        return [*of_headers, *(self._foreign[number] for number in sorted(self._foreign))]

    def reports(self, who: Entities) -> list[visits.Report | None]:
        """What each article says of a visit, its leaders by the names that they have in all articles."""
        found = (self._reports[number] for number in sorted(self._reports))
        return [report and report.renamed(partial(_called, report.article_id, who)) for report in found]

    def members(self) -> list[Sequence[figure_conflicts.Member]]:
        """The figures of each article that can be compared."""
        return [self._members[number] for number in sorted(self._members)]

    def accounts(self) -> list[Account | None]:
        """What each article tells of things that can be followed."""
        return [self._accounts[number] for number in sorted(self._accounts)]

    def frames(self, visit_ids: Sequence[str | None], who: Entities) -> dict[str, pd.DataFrame]:
        """The tables whose rows come from articles, once it is known who is who; the rows are given up.

        Args:
            visit_ids: The visit of each article.
            who: Persons and organisations.
        """
        article_ids = [mentioned.article_id for mentioned in self.mentions()]
        led = (
            (_called(report.article_id, who, name), code)
            for report in self._reports.values()
            if report
            for name, code, _ in report.leaders
        )
        filled = _named(self.mentions(), who, self._columns, led)
        filled["articles"] = {"origin": [self._origins[number] for number in sorted(self._origins)]}
        # What the steps before asked for goes first: ids are made where it was, instead of in new memory.
        for asked in (self._reports, self._members, self._accounts, self._mentions):
            asked.clear()
        places = Places(article_ids, visit_ids, self._columns["sentences"].spans())
        # Each table's columns go as soon as it is made: never are all rows there twice.
        return {
            name: self._columns.pop(name).frame(places, filled.pop(name, {})) for name in list(self._columns)
        }


def _articles(extractions: Sequence[Extraction]) -> tuple[list[int], dict[str, Sequence]]:
    """The rows of articles: one for each, and their columns."""
    texts = [extraction.text for extraction in extractions]
    articles: list[Article] = [text.article for text in texts]
    values: dict[str, Sequence] = {
        name: [getattr(article, name) for article in articles] for name in _ARTICLE_FIELDS
    }
    for name in _TALKS_FIELDS:
        values[name] = [getattr(extraction.talks, name) for extraction in extractions]
    values["outlet"] = [extraction.source.outlet for extraction in extractions]
    values["language"] = [extraction.source.language for extraction in extractions]
    values["label"] = [text.article.title or text.first_words() for text in texts]
    values["dateline_place"] = [
        text.dateline.place if text.dateline and not text.dateline.is_setting else None for text in texts
    ]
    values["words"] = list(map(_words, texts))
    return [1] * len(texts), values


def _words(text: ArticleText) -> int:
    """How many words an article has, those of its boilerplate left out."""
    body, left_out = text.body, compress(text.sentences, text.is_boilerplate)
    return len(body.split()) - sum([len(body[start:end].split()) for start, end, _ in left_out])


def _sentences(extractions: Sequence[Extraction]) -> tuple[list[int], dict[str, Sequence]]:
    """The sentences of articles: how many each has, and their columns."""
    texts = [extraction.text for extraction in extractions]
    counts = [len(text.sentences) for text in texts]
    return counts, {
        "start": [sentence[0] for text in texts for sentence in text.sentences],
        "end": [sentence[1] for text in texts for sentence in text.sentences],
        "position": list(chain.from_iterable(range(1, count + 1) for count in counts)),
        "is_boilerplate": [is_one for text in texts for is_one in text.is_boilerplate],
    }


def _named(
    mentioned: Sequence[Mentions],
    who: Entities,
    columns: Mapping[str, Columns],
    led: Iterable[tuple[str, str]],
) -> dict[str, dict[str, list[str | None]]]:
    """For tables whose rows name persons or organisations the columns that tell who it is, in all articles.

    `led` gives the leaders in talks, each with the country on whose side: the country of those of whom no words state one.
    """
    persons = list(map(who.person, columns["people"].kept("name")))
    bodies = [who.organisation(one.article_id, row) for one in mentioned for row in one.organisations]
    article_ids = [one.article_id for one in mentioned]
    known = _countries(persons, bodies, columns)
    if not_stated := {one.name for one in persons} - known.keys():
        known |= most_stated((name, code) for name, code in led if name in not_stated)
    # The same names come one after the other.
    called = lru_cache(_RECENT)(partial(_all_called, who))
    country_of = lru_cache(_RECENT)(partial(of_names, known))
    filled: dict[str, dict[str, list[str | None]]] = {
        "people": {
            **_ids_and_names(persons),
            "country_code": [
                known.get(one.name) if code is None and one.name in not_stated else code
                for one, code in zip(persons, columns["people"].kept("country_code"), strict=True)
            ],
        },
        "organisations": _ids_and_names(bodies),
        "quotes": _who_speaks(who, columns, article_ids, country_of),
    }
    for table, name in (("events", "participants"), ("commitments", "by"), ("commitments", "to")):
        filled.setdefault(table, {})[name] = [
            names and called(article, names) for article, names in _kept(columns, table, name, article_ids)
        ]
    # What the rows state is kept beside what all articles together tell.
    stated = columns["commitments"].kept("stated_country_codes")
    filled["commitments"]["by_country_codes"] = list(map(country_of, filled["commitments"]["by"], stated))
    return filled


def _ids_and_names(mentioned: Sequence[Entity]) -> dict[str, list[str | None]]:
    """The columns of mentions that tell who is mentioned."""
    return {
        "entity_id": [one.entity_id for one in mentioned],
        "name": [one.name for one in mentioned],
    }


def _who_speaks(
    who: Entities,
    columns: Mapping[str, Columns],
    article_ids: Sequence[str],
    country_of: Callable[[str | None, str | None], str | None],
) -> dict[str, list[str | None]]:
    """The columns of quotes that tell who speaks: names, ids, and the countries that the rows state or all articles tell."""
    speakers_of = lru_cache(_RECENT)(partial(_speakers, who))
    speakers = [
        speakers_of(article, names) for article, names in _kept(columns, "quotes", "speaker", article_ids)
    ]
    names = [names for names, _ in speakers]
    stated = columns["quotes"].kept("stated_country_code")
    return {
        "speaker": names,
        "speaker_ids": [ids for _, ids in speakers],
        "speaker_country_codes": list(map(country_of, names, stated)),
    }


def _countries(
    persons: Sequence[Entity], bodies: Sequence[Entity], columns: Mapping[str, Columns]
) -> dict[str, str]:
    """The countries of all who are named; of a person and a body of one name, that of the person."""
    people, organisations = columns["people"], columns["organisations"]
    by_name = [way == "name" for way in people.kept("named_by")]
    told = zip([one.name for one in persons], people.kept("country_code"), strict=True)
    stated = zip([one.name for one in bodies], organisations.kept("country_code"), strict=True)
    return {**most_stated(stated), **most_stated(compress(told, by_name))}


def _kept(
    columns: Mapping[str, Columns], table: str, name: str, article_ids: Sequence[str]
) -> Iterator[tuple[str, str | None]]:
    """For each row of a table its article, and what stands in a column that was kept as it was."""
    of_table = columns[table]
    return zip((article_ids[number] for number in of_table.numbers()), of_table.kept(name), strict=True)


def _called(article_id: str, who: Entities, name: str) -> str:
    """What the person or organisation of a name in an article is called in all of them; any other words are left as they are."""
    known = who.named(article_id, name)
    return known.name if known else name


def _all_called(who: Entities, article_id: str, names: str) -> str:
    """`_called` of several names, each once."""
    return SEPARATOR.join(dict.fromkeys(_called(article_id, who, name) for name in names.split(SEPARATOR)))


def _speakers(who: Entities, article_id: str, speaker: str | None) -> tuple[str | None, str | None]:
    """The names and ids of whoever says something; words that name nobody are left as they are."""
    if speaker is None:
        return None, None
    names = speaker.split(SEPARATOR)
    known = [who.named(article_id, name) for name in names]
    said = [entity.name if entity else name for name, entity in zip(names, known, strict=True)]
    return SEPARATOR.join(said), SEPARATOR.join(entity.entity_id for entity in known if entity) or None


_RECENT = 1024  # names that are remembered
_ARTICLE_FIELDS = (
    "title", "url", "source", "sha256", "body", "published_on", "published_basis", "published_rule",
)  # fmt: skip
_TALKS_FIELDS = ("event_on", "event_rule", "host_code", "guest_code", "place")
# Tables of what an article is, and of what was extracted from it.
_OF_TEXT: dict[str, Callable[[Sequence[Extraction]], tuple[list[int], dict[str, Sequence]]]] = {
    "articles": _articles,
    "sentences": _sentences,
}
_OF_EXTRACTION = frozenset(part.name for part in fields(Extraction))
# Columns whose names are told anew once all articles are read, and the countries stated of them.
_NAMING = {
    "people": ("name", "named_by", "country_code"),
    "organisations": ("name", "country_code"),
    "quotes": ("speaker", "stated_country_code"),
    "events": ("participants",),
    "commitments": ("by", "to", "stated_country_codes"),
}
