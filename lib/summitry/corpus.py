"""Articles -> a frozen corpus of tables: every article by itself, then what looks across articles."""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import pandas as pd

from summitry import (
    aliases,
    entities,
    figure_conflicts,
    follow_ups,
    origins,
    tables,
    visits,
    vocabulary,
    years,
)
from summitry.articles import Article, Folder, Problem, read_folder
from summitry.entities import Entities
from summitry.extract import Extraction, Survey, date, extract, survey
from summitry.extract.rows import Quote
from summitry.tables import SEPARATOR, TABLES, Table
from summitry.vocabulary import Vocabularies

# How a row's own id is made: article, letter, number in reading order.
_ID_LETTERS = {"event_id": "e", "document_id": "d", "quote_id": "q", "commitment_id": "c"}


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
) -> list[Extraction]:
    """Extract every article by itself; those without a year of their own last, once all others are read."""
    surveys: list[Survey] = []
    extractions: dict[int, Extraction] = {}
    for index, article in enumerate(progress(articles, len(articles), "Reading")):
        known = survey(article, vocabularies)
        if known.text.article.published_on:
            extractions[index] = _slim(extract(known, vocabularies))
            # Of a dated article only its day and its talks tell the year of others.
            known = Survey(extractions[index].text, (), (), (), known.talks)
        surveys.append(known)
    for index, dated in years.infer(surveys):
        surveys[index] = date(surveys[index], dated, vocabularies)
    left = [index for index in range(len(surveys)) if index not in extractions]
    for index in progress(left, len(left), "Extracting"):
        extractions[index] = _slim(extract(surveys[index], vocabularies))
    return [extractions[index] for index in range(len(surveys))]


def _slim(extraction: Extraction) -> Extraction:
    """Without the wordings that only extractors ask for: they are most of what ten thousand articles take up."""
    return replace(
        extraction, text=extraction.text.with_matches_of((*visits.VOCABULARIES, *follow_ups.VOCABULARIES))
    )


def _build(
    read: Folder,
    vocabularies: Vocabularies,
    progress: Callable[[Iterable, int, str], Iterable],
    known_as: Mapping[str, str],
) -> Corpus:
    extractions = _extract_all(read.articles, vocabularies, progress)
    who = entities.find(extractions, known_as)
    found = visits.group(extractions, vocabularies)
    problems = [
        *read.problems,
        *(problem for extraction in extractions for problem in extraction.text.problems),
    ]
    frames = {
        "articles": tables.ARTICLES.frame(
            _article_row(extraction, visit_id, origin)
            for extraction, visit_id, origin in zip(
                extractions, found.visit_ids, origins.settle(extractions, vocabularies), strict=True
            )
        ),
        "sentences": tables.SENTENCES.frame(
            row for extraction in extractions for row in _sentence_rows(extraction)
        ),
        "visits": tables.VISITS.frame(found.visits),
        "visit_facts": tables.VISIT_FACTS.frame(found.facts),
        "figure_conflicts": tables.FIGURE_CONFLICTS.frame(
            figure_conflicts.find(extractions, found.visit_ids, vocabularies)
        ),
        "follow_ups": tables.FOLLOW_UPS.frame(
            follow_ups.trace(extractions, found.visit_ids, found.visits, vocabularies)
        ),
        "problems": tables.PROBLEMS.frame(_distinct(problems)),
    }
    for name in TABLES:
        if name not in frames:
            rows = (
                row
                for extraction, visit_id in zip(extractions, found.visit_ids, strict=True)
                for row in _rows(TABLES[name], extraction, visit_id, who)
            )
            frames[name] = TABLES[name].frame(rows)
    return Corpus({name: frames[name] for name in TABLES}, vocabularies)


def _distinct(problems: Sequence[Problem]) -> list[Problem]:
    return list(dict.fromkeys(problems))


def _article_row(extraction: Extraction, visit_id: str | None, origin: str | None) -> tuple:
    text, talks = extraction.text, extraction.talks
    article: Article = text.article
    words = sum(len(text.body[sentence.start : sentence.end].split()) for sentence in text.report())
    value = {
        **{
            name: getattr(article, name)
            for name in ("article_id", "title", "url", "source", "sha256", "body")
        },
        **{name: getattr(article, name) for name in ("published_on", "published_basis", "published_rule")},
        **{
            name: getattr(talks, name)
            for name in ("event_on", "event_rule", "host_code", "guest_code", "place")
        },
        "label": article.title or text.first_words(),
        "outlet": extraction.source.outlet,
        "language": extraction.source.language,
        "origin": origin,
        "dateline_place": text.dateline.place if text.dateline else None,
        "visit_id": visit_id,
        "words": words,
    }
    return tuple(value[name] for name in tables.ARTICLES.column_names)


def sentence_id(article_id: str, index: int) -> str:
    """Id of the sentence at `index`, counted from 0: article and position, counted from 1."""
    return f"{article_id}:{index + 1}"


def _sentence_rows(extraction: Extraction) -> Iterator[tuple]:
    text = extraction.text
    article_id, body = text.article.article_id, text.body
    for index, sentence in enumerate(text.sentences):
        start, end = sentence.start, sentence.end
        yield (
            article_id,
            sentence_id(article_id, index),
            start,
            end,
            body[start:end],
            index + 1,
            text.boilerplate.cover(start, end),
        )


def _rows(table: Table, extraction: Extraction, visit_id: str | None, who: Entities) -> Iterator[tuple]:
    """Complete an extractor's rows: evidence, ids, entities, visit. The text is cut from the body here, so it always fits its span."""
    text = extraction.text
    article_id, body = text.article.article_id, text.body
    rows = getattr(extraction, table.name)
    named = _NAMED.get(table.name)
    places = _places(table, rows[0]._fields) if rows else ()
    letter = _ID_LETTERS.get(table.key[0], "")
    # The rows of a sentence share its id: a million ids of their own would take up 70 MB.
    ids = [sentence_id(article_id, index) for index in range(len(text.sentences))] if rows else []
    for number, row in enumerate(rows, start=1):
        start, end = row[0], row[1]
        made = (
            article_id,
            ids[text.sentence_at(start)],
            body[start:end],
            visit_id,
            f"{article_id}:{letter}{number}",
        )
        values = (*named(article_id, row, who), *made, *row) if named else (*made, *row)
        yield tuple([values[place] for place in places])


def _speakers(article_id: str, row: Quote, who: Entities) -> tuple[str | None, str | None]:
    """The names and ids of whoever says something; words that name nobody are left as they are."""
    if row.speaker is None:
        return None, None
    names = row.speaker.split(SEPARATOR)
    known = [who.named(article_id, name) for name in names]
    said = [entity.name if entity else name for name, entity in zip(names, known, strict=True)]
    return SEPARATOR.join(said), SEPARATOR.join(entity.entity_id for entity in known if entity) or None


# Tables whose rows name entities: the columns that an entity fills, in place of the extractor's own.
_ENTITY_COLUMNS = {
    "people": ("entity_id", "name"),
    "organisations": ("entity_id", "name"),
    "quotes": ("speaker", "speaker_ids"),
}
_NAMED: dict[str, Callable[..., tuple[str | None, ...]]] = {
    "people": lambda _, row, who: who.person(row.name),
    "organisations": lambda article_id, row, who: who.organisation(article_id, row),
    "quotes": _speakers,
}


@lru_cache
def _places(table: Table, fields: tuple[str, ...]) -> tuple[int, ...]:
    """For each column of a table, where its value stands in what `_rows` makes followed by the extractor's row."""
    made = ("article_id", "sentence_id", "text", "visit_id", table.key[0])
    names = (*_ENTITY_COLUMNS.get(table.name, ()), *made, *fields)
    return tuple(names.index(name) for name in table.column_names)
