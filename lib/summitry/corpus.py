"""Articles -> a frozen corpus of tables: every article by itself, then what looks across articles."""

import gc
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import compress, islice
from operator import not_
from pathlib import Path
from typing import TypeVar

import pandas as pd

from summitry import (
    aliases,
    corrections,
    entities,
    figure_conflicts,
    follow_ups,
    introductions,
    layout,
    tables,
    visits,
    vocabulary,
    years,
)
from summitry.articles import Article, Folder, Problem, read_folder
from summitry.corrections import Correction
from summitry.extract import Survey, date, extractions, surveys
from summitry.gathering import Gathering
from summitry.persons.roster import Introduction
from summitry.tables import TABLES
from summitry.vocabulary import Vocabularies

# Articles read at a time: two hundred take 1 to 4 % less time than one hundred, the more the busier the machine is;
# beyond that little more is gained, and these take up twenty megabytes.
_BATCH = 200


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
    *,
    is_corrected: bool = True,
) -> Corpus:
    """Read a folder and build its tables.

    Args:
        folder: Articles; see `articles.read_folder`.
        vocabularies: Those of the package, if none are given.
        progress: Wraps an iterable to show progress: iterable, its length, what is done.
        alias_file: Further names of persons and organisations; `aliases.csv` in the folder, if none is given.
        is_corrected: Whether to apply `corrections.csv` in the folder; without it the tables are as the rules
            make them.

    Returns:
        All tables of `tables.TABLES`; what could not be read is in `problems`.

    Raises:
        FolderError: The folder does not exist, or holds no file that could be an article.
        VocabularyError: A vocabulary is wrong.
        AliasError: The file of aliases is wrong.
        CorrectionError: The file of corrections is wrong.
    """
    vocabularies = vocabularies or vocabulary.read()
    alias_file = alias_file or aliases.beside(folder)
    known_as = aliases.read(alias_file) if alias_file else {}
    read = read_folder(folder, lambda paths: progress(paths, len(list(paths)), "Opening"))
    # Read before the work, so that a wrong file is told at once.
    corrected = corrections.read(corrections.beside(folder)) if is_corrected else ()
    built = build_from(read, vocabularies, progress, known_as)
    return correct(built, corrected)


def correct(corpus: Corpus, given: Sequence[Correction]) -> Corpus:
    """The corpus with the corrections of readers applied, see `corrections.apply`; none: the corpus itself."""
    if not given:
        return corpus
    return Corpus(corrections.apply(corpus.tables, given, corpus.vocabularies), corpus.vocabularies)


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
            if not gc.get_freeze_count():
                # What was made counts as old at once; else the collector would look through all of it now.
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def _gathered(
    articles: Sequence[Article],
    vocabularies: Vocabularies,
    progress: Callable[[Iterable, int, str], Iterable],
) -> tuple[Gathering, list[Problem]]:
    """What all articles give. An article on which a rule fails, which no rule should, costs no other: it is left out, as a problem."""
    gathering = Gathering(vocabularies)
    try:
        _extract_all(articles, vocabularies, progress, gathering)
    except Exception:
        # Articles are read many at a time: which of them it was, only each by itself can tell.
        tried = [_failure(article, vocabularies) for article in articles]
        sound = [article for article, problem in zip(articles, tried, strict=True) if not problem]
        if len(sound) == len(articles):
            raise
        gathering, left_out = _gathered(sound, vocabularies, progress)
        return gathering, [*filter(None, tried), *left_out]
    return gathering, []


def _failure(article: Article, vocabularies: Vocabularies) -> Problem | None:
    """Why an article cannot be read, if a rule fails on it."""
    try:
        _extract_all([article], vocabularies, lambda items, _total, _label: items, Gathering(vocabularies))
    except Exception as error:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        return Problem(
            article.source,
            None,
            f"reading the article {article.article_id} failed in {Path(frame.filename).name}, line {frame.lineno}: {type(error).__name__}: {error}",
            "This is a mistake in Summitry. Please report it, with the article; all others were read.",
            "article",
        )
    return None


def _extract_all(
    articles: Sequence[Article],
    vocabularies: Vocabularies,
    progress: Callable[[Iterable, int, str], Iterable],
    gathering: Gathering,
) -> None:
    """Extract every article by itself, into `gathering`.

    Those without a year of their own come once all others are read. Those that call somebody by surname only whom
    another article introduces are then extracted anew: it is few of them, and to let all wait that might would take longer.
    """
    known_years, known_persons = years.Years(), introductions.Introductions()
    waiting: list[int] = []

    def take_in(numbers: Sequence[int], known: Sequence[Survey]) -> None:
        """Extract a batch."""
        for number, survey in zip(numbers, known, strict=True):
            known_persons.learn(number, survey)
        gathering.add(dict(zip(numbers, extractions(known, vocabularies), strict=True)))

    def learn(numbers: Sequence[int]) -> None:
        """Survey and extract a batch of dated articles. What it needed is let go before the next one needs as much."""
        known = _surveyed(articles, numbers, vocabularies)
        for survey in known:
            known_years.learn(survey)
        take_in(numbers, known)

    for batch in _batches(progress(range(len(articles)), len(articles), "Reading")):
        is_dated = [layout.is_dated(articles[number], vocabularies) for number in batch]
        learn(list(compress(batch, is_dated)))
        waiting.extend(compress(batch, map(not_, is_dated)))
    for batch in _batches(progress(waiting, len(waiting), "Extracting")):
        take_in(batch, _dated(_surveyed(articles, batch, vocabularies), known_years, vocabularies))
    for told in _batches(known_persons.found()):
        numbers, introduced = zip(*told, strict=True)
        known = _dated(_surveyed(articles, numbers, vocabularies, introduced), known_years, vocabularies)
        gathering.replace(dict(zip(numbers, extractions(known, vocabularies), strict=True)))


_Item = TypeVar("_Item")


def _batches(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    """The items by so many that each step's patterns stay in the processor's cache; see `extract.extractions`."""
    left = iter(items)
    while batch := list(islice(left, _BATCH)):
        yield batch


def _surveyed(
    articles: Sequence[Article],
    numbers: Sequence[int],
    vocabularies: Vocabularies,
    introduced: Sequence[Sequence[Introduction]] | None = None,
) -> list[Survey]:
    """The surveys of some of the articles, by their numbers; `introduced` as `surveys` takes it."""
    texts = [layout.read(articles[number], vocabularies) for number in numbers]
    return surveys(texts, vocabularies, introduced)


def _dated(known: Sequence[Survey], known_years: years.Years, vocabularies: Vocabularies) -> list[Survey]:
    """The surveys again, with the days of publication of those whose year can be told."""
    found = {index: article for index, one in enumerate(known) if (article := known_years.date(one))}
    dated = date([known[index] for index in found], list(found.values()), vocabularies)
    with_days = dict(zip(found, dated, strict=True))
    return [with_days.get(index, one) for index, one in enumerate(known)]


def _build(
    read: Folder,
    vocabularies: Vocabularies,
    progress: Callable[[Iterable, int, str], Iterable],
    known_as: Mapping[str, str],
) -> Corpus:
    gathering, left_out = _gathered(read.articles, vocabularies, progress)
    who = entities.find(gathering.mentions(), known_as)
    found = visits.group(gathering.reports(who), vocabularies)
    frames = {
        "visits": tables.VISITS.frame(found.visits),
        "visit_facts": tables.VISIT_FACTS.frame(found.facts),
        "figure_conflicts": tables.FIGURE_CONFLICTS.frame(
            figure_conflicts.find(gathering.members(), found.visit_ids)
        ),
        "follow_ups": tables.FOLLOW_UPS.frame(
            follow_ups.trace(gathering.accounts(), found.visit_ids, found.visits, vocabularies)
        ),
        "corrections": tables.CORRECTIONS.empty(),
        "problems": tables.PROBLEMS.frame(
            list(dict.fromkeys([*read.problems, *left_out, *gathering.problems()]))
        ),
        **gathering.frames(found.visit_ids, who),
    }
    return Corpus({name: frames[name] for name in TABLES}, vocabularies)
