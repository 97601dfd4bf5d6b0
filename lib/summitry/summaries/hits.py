"""Hits: the sentences that a search finds under the filters, ranked, and how many there are by visit and date."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from summitry.corpus import Corpus
from summitry.filters import NOT_STATED
from summitry.search.index import Index, spans
from summitry.search.query import Query
from summitry.summaries import days
from summitry.summaries.slices import Mark, Slice
from summitry.summaries.topics import visit_labels
from summitry.tables import Column, Table

HITS = Table(
    "sentences_found", "Sentences found", "One sentence that the search finds.", ("sentence_id",),
    (
        Column("sentence_id", "id", "The sentence."),
        Column("article_id", "id", "The article."),
        Column("outlet", "text", "Who published it."),
        Column("reported_on", "date", "Day of publication or, where that is not known, day of the talks."),
        Column("visit", "text", "The visit that it reports on."),
        Column("position", "integer", "Place of the sentence in the article, counted from 1."),
        Column("before", "text", "The sentence up to the first of the words found."),
        Column("words", "text", "The first of the words found; of a phrase all."),
        Column("after", "text", "The rest of the sentence."),
        Column("start", "integer", "Where the words begin in the article's body, counted in characters from 0."),
        Column("end", "integer", "Where the words end in the article's body; this character is not included."),
    ),
)  # fmt: skip
COUNTS = Table(
    "sentences_found_by_date", "Sentences found, by date and visit", "One day, month or year and one visit.", ("period", "visit_id"),
    (
        Column("period", "text", "Day of the articles; over more than a month of days the month, over more than three years the year."),
        Column("when", "text", "The same in words."),
        Column("visit_id", "id", "The visit that they report on."),
        Column("visit", "text", "Its label."),
        Column("sentences", "integer", "Sentences that the search finds."),
        Column("articles", "integer", "Articles in which they stand."),
    ),
)  # fmt: skip
# As many days, or else months, as can be drawn one beneath the other.
_MOST_PERIODS = (31, 36)
_BESIDE = 42
_LENGTHS = (10, 7, 4)


@dataclass(frozen=True)
class Sentences:
    """The sentences of a corpus, ready to be searched.

    Attributes:
        index: Their texts, the latest article last, undated ones first.
        table: `tables.SENTENCES` in the order of the index: without teasers and headers of other articles.
        article: For each of them the row of its article in `articles`.
        articles: `articles.NAMED` of the whole corpus.
    """

    index: Index
    table: pd.DataFrame
    article: np.ndarray
    articles: pd.DataFrame


@dataclass(frozen=True)
class Found:
    """What a search finds.

    Attributes:
        query: What was searched for.
        places: Places of all that it finds under the filters, in the order of the index.
        best: The best of them, ranked.
    """

    query: Query
    places: np.ndarray
    best: np.ndarray


def indexed(whole: Corpus, articles: pd.DataFrame) -> Sentences:
    """Index the sentences of a corpus; a million take half a minute.

    Args:
        whole: The whole corpus.
        articles: `articles.NAMED` of it.
    """
    ids = whole["sentences"]["article_id"].cat
    number = pd.Index(articles["article_id"]).get_indexer(ids.categories)[ids.codes.to_numpy()]
    dated = articles["reported_on"].notna().to_numpy()
    rank = np.where(dated, np.arange(len(articles)), -1)
    rows = np.flatnonzero(~whole["sentences"]["is_boilerplate"].to_numpy(dtype=bool))
    rows = rows[np.lexsort((rows, number[rows], rank[number[rows]]))]
    table = whole["sentences"].take(rows).reset_index(drop=True)
    return Sentences(Index(table["text"]), table, number[rows], articles)


def find(sentences: Sentences, corpus: Corpus, query: Query, most: int) -> Found:
    """Search what the filters leave.

    Args:
        sentences: Those of the whole corpus.
        corpus: The tables, narrowed as the page is.
        query: What to search for.
        most: Rank so many.

    Raises:
        QueryError: The search cannot be answered.
    """
    places = sentences.index.find(query)
    places = places[_left(sentences.table["sentence_id"], corpus["sentences"]["sentence_id"])[places]]
    return Found(query, places, sentences.index.best(query, places, most))


def _left(every: pd.Series, left: pd.Series) -> np.ndarray:
    """Which of `every` sentence the filters leave, told by the small integers that stand for their ids."""
    kept = np.zeros(len(every.cat.categories), dtype=bool)
    kept[left.cat.set_categories(every.cat.categories).cat.codes.to_numpy()] = True
    return kept[every.cat.codes.to_numpy()]


def listed(sentences: Sentences, corpus: Corpus, found: Found, *, every: bool = False) -> pd.DataFrame:
    """List the sentences found, with the words found in their context.

    Args:
        sentences: Those of the whole corpus.
        corpus: The whole corpus.
        found: What was found.
        every: Whether to list all that were found, or only those that were ranked.

    Returns:
        `HITS`, the best first; those that were not ranked follow, the latest first. Nothing: no rows.
    """
    places = found.best
    if every:
        places = np.concatenate([places, np.setdiff1d(found.places, places, assume_unique=True)[::-1]])
    rows, about = sentences.table.take(places), sentences.articles.take(sentences.article[places])
    texts = rows["text"].tolist()
    first = [
        hit[0] if hit else (0, len(text)) for hit, text in zip(spans(found.query, texts), texts, strict=True)
    ]
    cut = [
        (text[:start], text[start:end], text[end:]) for (start, end), text in zip(first, texts, strict=True)
    ]
    offsets = [(begin + start, begin + end) for begin, (start, end) in zip(rows["start"], first, strict=True)]
    values = zip(
        rows["sentence_id"], rows["article_id"], about["outlet"], about["reported_on"],
        about["visit_id"].map(visit_labels(corpus)), rows["position"], strict=True,
    )  # fmt: skip
    return HITS.frame((*row, *words, *span) for row, words, span in zip(values, cut, offsets, strict=True))


def shortened(frame: pd.DataFrame) -> pd.DataFrame:
    """`HITS` with as much before and after the words as fits beside them on a line."""
    before = [
        text.strip() if len(text) <= _BESIDE else f"…{text[-_BESIDE:].partition(' ')[2].rstrip()}"
        for text in frame["before"]
    ]
    after = [
        text.strip() if len(text) <= _BESIDE else f"{text[:_BESIDE].rpartition(' ')[0].lstrip()}…"
        for text in frame["after"]
    ]
    return frame.assign(before=before, after=after)


def list_marks(frame: pd.DataFrame, query: Query) -> list[Mark]:
    """What opens from the list: each row its sentence."""
    return [
        Mark(
            {"sentence_id": row.sentence_id},
            f"{row.before[-30:]}{row.words}{row.after[:30]}".strip(),
            1,
            Slice.of("sentences", {"sentence_id": row.sentence_id}, query.text),
        )
        for row in frame.itertuples()
    ]


def counted(sentences: Sentences, corpus: Corpus, found: Found) -> tuple[pd.DataFrame, list[Mark]]:
    """Count the sentences found by date and visit.

    Args:
        sentences: Those of the whole corpus.
        corpus: The whole corpus.
        found: What was found.

    Returns:
        `COUNTS`, by date, what has none last, and what each row opens. Nothing found: no rows.
    """
    article = sentences.article[found.places]
    number = np.bincount(article, minlength=len(sentences.articles))
    about = sentences.articles.assign(sentences=number)[number > 0]
    about = about.assign(period=_periods(about["reported_on"]))
    labels = visit_labels(corpus)
    order = {visit_id: place for place, visit_id in enumerate(labels)}
    groups = list(about.groupby(["period", "visit_id"], sort=False))
    groups.sort(key=lambda group: (group[0][0] == NOT_STATED, group[0][0], order[group[0][1]]))
    rows, marks = [], []
    ids, of_article = sentences.table["sentence_id"].cat, np.zeros(len(sentences.articles), dtype=np.int64)
    for place, (_, part) in enumerate(groups):
        of_article[part.index] = place
    members = _members(of_article[article], found.places, len(groups))
    for ((period, visit_id), part), places in zip(groups, members, strict=True):
        rows.append((period, days.period(period), visit_id, labels[visit_id], len(places), len(part)))
        opened = tuple(ids.categories.take(ids.codes.to_numpy()[places]))
        fields = {"period": period, "visit_id": visit_id}
        label = f"{days.period(period)}, {labels[visit_id]}"
        marks.append(
            Mark(fields, label, len(places), Slice.of("sentences", {"sentence_id": opened}, found.query.text))
        )
    return COUNTS.frame(rows), marks


def _members(group: np.ndarray, places: np.ndarray, groups: int) -> Sequence[np.ndarray]:
    """The places of each group."""
    order = np.argsort(group, kind="stable")
    return np.split(places[order], np.cumsum(np.bincount(group, minlength=groups))[:-1]) if groups else []


def _periods(day: pd.Series) -> pd.Series:
    """Days, or months or years where days or months would be too many to draw."""
    written = day.dt.strftime("%Y-%m-%d")
    for length, most in zip(_LENGTHS, (*_MOST_PERIODS, None), strict=True):
        periods = written.str[:length]
        if most is None or periods.nunique() <= most:
            break
    return periods.fillna(NOT_STATED)
