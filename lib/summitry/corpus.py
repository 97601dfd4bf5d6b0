"""Articles -> a frozen corpus of tables: every article by itself, then what looks across articles."""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from functools import partial
from pathlib import Path

import pandas as pd

from summitry import (
    aliases,
    entities,
    figure_conflicts,
    follow_ups,
    origins,
    sources,
    tables,
    visits,
    vocabulary,
    years,
)
from summitry.articles import Article, Folder, Problem, read_folder
from summitry.columns import Columns, Places
from summitry.entities import Entities
from summitry.extract import Extraction, Survey, date, extract, survey
from summitry.tables import SEPARATOR, TABLES
from summitry.vocabulary import Vocabularies


@dataclass(frozen=True)
class Corpus:
    """All tables of a set of articles. Never changed: `filters.apply` makes a narrower one."""

    tables: dict[str, pd.DataFrame]
    vocabularies: Vocabularies

    def __getitem__(self, name: str) -> pd.DataFrame:
        """The table of that name."""
        return self.tables[name]


def build(
    folder: Path,
    vocabularies: Vocabularies | None = None,
    progress: Callable[[Iterable, int, str], Iterable] = lambda items, _total, _label: items,
    alias_file: Path | None = None,
) -> Corpus:
    """Read a folder and build its tables.

    Args:
        folder: Articles; see `articles.read_folder`.
        vocabularies: Those of the package, if none are given.
        progress: Wraps an iterable to show progress: iterable, its length, what is done.
        alias_file: Further names of persons and organisations; `aliases.csv` in the folder, if none is given.

    Returns:
        All tables of `tables.TABLES`; what could not be read is in `problems`.

    Raises:
        FolderError: The folder does not exist, or holds no file that could be an article.
        VocabularyError: A vocabulary is wrong.
        AliasError: The file of aliases is wrong.
    """
    vocabularies = vocabularies or vocabulary.read()
    alias_file = alias_file or aliases.beside(folder)
    known_as = aliases.read(alias_file) if alias_file else {}
    return build_from(
        read_folder(folder, lambda paths: progress(paths, len(list(paths)), "Opening")),
        vocabularies,
        progress,
        known_as,
    )


def build_from(
    read: Folder,
    vocabularies: Vocabularies,
    progress: Callable[[Iterable, int, str], Iterable] = lambda items, _total, _label: items,
    known_as: Mapping[str, str] | None = None,
) -> Corpus:
    """Build the tables of articles that have been read; `known_as` gives the names of aliases, see `build`."""
    with _without_collector():
        return _build(read, vocabularies, progress, known_as or {})


@contextmanager
def _without_collector() -> Iterator[None]:
    """Hold Python's collector of circular references: it finds none here, and looking takes a tenth of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _extract_all(
    articles: Sequence[Article],
    vocabularies: Vocabularies,
    progress: Callable[[Iterable, int, str], Iterable],
    gather: Callable[[int, Extraction], Extraction],
) -> list[Extraction]:
    """Extract every article by itself; those without a year of their own last, once all others are read."""
    surveys: list[Survey] = []
    extractions: dict[int, Extraction] = {}
    for index, article in enumerate(progress(articles, len(articles), "Reading")):
        known = survey(article, vocabularies)
        if known.text.article.published_on:
            extractions[index] = gather(index, extract(known, vocabularies))
            # Of a dated article only its day and its talks tell the year of others.
            known = Survey(extractions[index].text, (), (), (), known.talks)
        else:
            known = replace(known, text=known.text.with_matches_of(tuple(known.text.matches)))
        surveys.append(known)
    dated = dict(years.infer(surveys))
    left = [index for index in range(len(surveys)) if index not in extractions]
    for index in progress(left, len(left), "Extracting"):
        known = surveys[index]
        if index in dated:
            known = date(known, dated[index], vocabularies)
        extractions[index] = gather(index, extract(known, vocabularies))
    return [extractions[index] for index in range(len(surveys))]


def _gather(gathered: dict[str, Columns], number: int, extraction: Extraction) -> Extraction:
    """Add what one article gives to the columns of all tables.

    Returns:
        The article with what the steps across articles ask for: the rest would be most of what ten thousand take up.
    """
    text = extraction.text
    for name, columns in gathered.items():
        if name in _OF_TEXT:
            columns.add(number, text.body, _OF_TEXT[name](extraction))
        elif rows := getattr(extraction, name):
            values = zip(rows[0]._fields, zip(*rows, strict=True), strict=True)
            columns.add(number, text.body, dict(values))
    return replace(
        extraction,
        text=text.with_matches_of((*visits.VOCABULARIES, *follow_ups.VOCABULARIES)),
        topic_mentions=(),
        events=(),
        quotes=(),
    )


def _build(
    read: Folder,
    vocabularies: Vocabularies,
    progress: Callable[[Iterable, int, str], Iterable],
    known_as: Mapping[str, str],
) -> Corpus:
    gathered = {
        name: Columns(table, kept=_NAMING.get(name, ()))
        for name, table in TABLES.items()
        if name in (*_OF_TEXT, *_OF_EXTRACTION)
    }
    extractions = _extract_all(read.articles, vocabularies, progress, partial(_gather, gathered))
    found = visits.group(extractions, vocabularies)
    problems = [
        *read.problems,
        *(problem for extraction in extractions for problem in extraction.text.problems),
        *filter(None, (_in_another_language(extraction, vocabularies) for extraction in extractions)),
    ]
    frames = {
        "visits": tables.VISITS.frame(found.visits),
        "visit_facts": tables.VISIT_FACTS.frame(found.facts),
        "figure_conflicts": tables.FIGURE_CONFLICTS.frame(
            figure_conflicts.find(extractions, found.visit_ids, vocabularies)
        ),
        "follow_ups": tables.FOLLOW_UPS.frame(
            follow_ups.trace(extractions, found.visit_ids, found.visits, vocabularies)
        ),
        "problems": tables.PROBLEMS.frame(list(dict.fromkeys(problems))),
    }
    article_ids = [extraction.text.article.article_id for extraction in extractions]
    filled = _named(extractions, entities.find(extractions, known_as), gathered["quotes"])
    filled["articles"] = {"origin": origins.settle(extractions, vocabularies)}
    del extractions
    places = Places(article_ids, found.visit_ids, gathered["sentences"])
    # Each table's columns go as soon as it is made: never are all rows there twice.
    frames.update({name: gathered.pop(name).frame(places, filled.pop(name, {})) for name in list(gathered)})
    return Corpus({name: frames[name] for name in TABLES}, vocabularies)


def _article(extraction: Extraction) -> dict[str, list]:
    """The row of an article, as columns."""
    text, talks = extraction.text, extraction.talks
    article: Article = text.article
    words = sum(len(text.body[sentence.start : sentence.end].split()) for sentence in text.report())
    values = {name: getattr(article, name) for name in _ARTICLE_FIELDS}
    values |= {name: getattr(talks, name) for name in _TALKS_FIELDS}
    values |= {
        "outlet": extraction.source.outlet,
        "language": extraction.source.language,
        "label": article.title or text.first_words(),
        "dateline_place": text.dateline.place if text.dateline else None,
        "words": words,
    }
    return {name: [value] for name, value in values.items()}


def _sentences(extraction: Extraction) -> dict[str, Sequence]:
    """The sentences of an article, as columns."""
    text = extraction.text
    starts, ends = ([sentence[end] for sentence in text.sentences] for end in (0, 1))
    return {
        "start": starts,
        "end": ends,
        "position": range(1, len(starts) + 1),
        "is_boilerplate": list(map(text.boilerplate.cover, starts, ends)),
    }


def _in_another_language(extraction: Extraction, vocabularies: Vocabularies) -> Problem | None:
    return sources.foreign(extraction.text.article, extraction.source.language, vocabularies)


def _named(
    extractions: Sequence[Extraction], who: Entities, quotes: Columns
) -> dict[str, dict[str, list[str | None]]]:
    """For tables whose rows name persons or organisations the columns that tell who it is, in all articles."""
    persons = [who.person(row.name) for extraction in extractions for row in extraction.people]
    bodies = [
        who.organisation(extraction.text.article.article_id, row)
        for extraction in extractions
        for row in extraction.organisations
    ]
    article_ids = [extraction.text.article.article_id for extraction in extractions]
    speakers = [
        _speakers(article_ids[number], speaker, who)
        for number, speaker in zip(quotes.numbers(), quotes.kept("speaker"), strict=True)
    ]
    return {
        "people": {"entity_id": [one.entity_id for one in persons], "name": [one.name for one in persons]},
        "organisations": {
            "entity_id": [one.entity_id for one in bodies],
            "name": [one.name for one in bodies],
        },
        "quotes": {
            "speaker": [names for names, _ in speakers],
            "speaker_ids": [ids for _, ids in speakers],
        },
    }


def _speakers(article_id: str, speaker: str | None, who: Entities) -> tuple[str | None, str | None]:
    """The names and ids of whoever says something; words that name nobody are left as they are."""
    if speaker is None:
        return None, None
    names = speaker.split(SEPARATOR)
    known = [who.named(article_id, name) for name in names]
    said = [entity.name if entity else name for name, entity in zip(names, known, strict=True)]
    return SEPARATOR.join(said), SEPARATOR.join(entity.entity_id for entity in known if entity) or None


_ARTICLE_FIELDS = (
    "title", "url", "source", "sha256", "body", "published_on", "published_basis", "published_rule",
)  # fmt: skip
_TALKS_FIELDS = ("event_on", "event_rule", "host_code", "guest_code", "place")
# Tables of what an article is, and of what was extracted from it.
_OF_TEXT: dict[str, Callable[[Extraction], Mapping[str, Sequence]]] = {
    "articles": _article,
    "sentences": _sentences,
}
_OF_EXTRACTION = frozenset(part.name for part in fields(Extraction))
# Columns whose names are told anew once all articles are read.
_NAMING = {"people": ("name",), "organisations": ("name",), "quotes": ("speaker",)}
