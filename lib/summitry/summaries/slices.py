"""Slices: the rows that a number counts, and the sentences in which they stand.

A mark of a chart, a cell, a metric: each is a table and a few values that its rows have. What a mark
counts, what the list shows, what the download holds and what the article marks is therefore one thing.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import Any

import numpy as np
import pandas as pd

from summitry import filters
from summitry.corpus import Corpus
from summitry.filters import NOT_STATED, Choices, Selection, has_code

_OF_ARTICLE = ("visit_id", "month", "outlet")
_PERIOD = re.compile(r"\d{4}(?:-\d{2}){0,2}")
# What a mark stands for, and the filter of the same meaning.
_FILTERS = {
    "sector_code": "sector_codes",
    "visit_id": "visit_ids",
    "outlet": "outlets",
    "speaker": "speakers",
}
_OF_DOCUMENTS = {"kind_code": "document_kinds"}
_PERIODS = ("month", "period")
# All that a mark can narrow a page to.
NARROWING = (*_FILTERS, *_OF_DOCUMENTS, *_PERIODS)


@dataclass(frozen=True)
class Slice:
    """Rows of one table: those that have one of the given values in each of the columns.

    `NOT_STATED` stands for a missing value. `sector_code` is also asked of tables that hold several
    sectors in a cell (`sector_codes`); `visit_id`, `month` and `outlet` are asked of the row's article
    where the table lacks them. `search` is what was searched for, where the rows are sentences that a
    search found: its words are marked in them.
    """

    table: str
    where: tuple[tuple[str, tuple[str, ...]], ...] = ()
    search: str = ""

    @classmethod
    def of(
        cls, table: str, where: Mapping[str, str | tuple[str, ...]] | None = None, search: str = ""
    ) -> "Slice":
        """A slice of `table` where each column has the given value, or one of the given values."""
        asked = (where or {}).items()
        return cls(
            table,
            tuple((name, value if isinstance(value, tuple) else (str(value),)) for name, value in asked),
            search,
        )


@dataclass(frozen=True)
class Mark:
    """One mark of a chart that a reader can open.

    Attributes:
        fields: What the chart reports when the mark is clicked.
        label: What the mark stands for, in words.
        count: The number that the mark shows: so many rows does the slice have.
        part: The rows.
        beside: What all its rows have besides, which a filter can say where the rest cannot: the visit of an event.
    """

    fields: Mapping[str, str]
    label: str
    count: int
    part: Slice
    beside: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def narrowing(
    mark: Mark, selection: Selection, choices: Choices, to: Collection[str] = NARROWING
) -> Selection:
    """The selection under which a page shows what a mark stands for.

    A sector, visit, outlet, speaker or period, and of documents their kind, becomes the filter of the same meaning;
    what no filter can say (an event, a figure) is narrowed to what is known `beside` it. The rows of the mark are
    all left, so that the count on it stays true.

    Args:
        mark: What was clicked.
        selection: The filters under which it was drawn.
        choices: What the filters can say.
        to: Which of `NARROWING` are asked; a chart that compares two visits leaves out the visit.
    """
    known = (
        {name: (value,) for name, value in mark.fields.items()} | dict(mark.part.where) | dict(mark.beside)
    )
    asked = {name: values for name, values in known.items() if name in to}
    fields = _FILTERS | (_OF_DOCUMENTS if mark.part.table == "documents" else {})
    chosen: dict[str, Any] = {
        field: asked[name]
        for name, field in fields.items()
        if name in asked and set(asked[name]) <= set(getattr(choices, field))
    }
    named = next((asked[name] for name in _PERIODS if name in asked), ())
    periods = [pd.Period(one) for one in named if _PERIOD.fullmatch(one)]
    if periods and mark.part.table != "events":
        first, last = min(periods).start_time.date(), max(periods).end_time.date()
        chosen["from_on"] = max(first, selection.from_on or first)
        chosen["to_on"] = min(last, selection.to_on or last)
    return replace(selection, **chosen)


def of_row(marks: Sequence[Mark], row: Mapping[str, Any]) -> Mark | None:
    """What a row of a chart's small table stands for: the mark that has its values.

    Args:
        marks: Those of the chart.
        row: Column -> value. A row that holds the numbers of two sides lacks what tells these apart.

    Returns:
        The mark; of two sides one for both; None where the row counts nothing.
    """
    values = {name: str(value) for name, value in row.items()}
    fits = [mark for mark in marks if _has_values(mark, values)]
    return _together(fits) if fits else None


def _has_values(mark: Mark, values: Mapping[str, str]) -> bool:
    named = {name: (value,) for name, value in mark.fields.items()} | dict(mark.part.where)
    shared = [name for name in named if name in values]
    return bool(shared) and all(values[name] in named[name] for name in shared)


def _together(marks: Sequence[Mark]) -> Mark:
    """One mark for several that differ in one value; if they differ in more, the first of them."""
    where: dict[str, dict[str, None]] = {}
    for mark in marks:
        for name, values in mark.part.where:
            where.setdefault(name, {}).update(dict.fromkeys(values))
    first, names = marks[0], {tuple(dict(mark.part.where)) for mark in marks}
    apart = [name for name in where if len({dict(mark.part.where).get(name) for mark in marks}) > 1]
    if len(names) > 1 or len(apart) != 1:
        return first
    words = zip(*(mark.label.split(", ") for mark in marks), strict=False)
    label = ", ".join(same[0] for same in takewhile(lambda beside: len(set(beside)) == 1, words))
    part = replace(first.part, where=tuple((name, tuple(values)) for name, values in where.items()))
    # What both sides said together is one statement, and its id one value.
    twice = sum(len(dict(mark.part.where)[apart[0]]) for mark in marks) - len(where[apart[0]])
    return Mark({}, label or first.label, sum(mark.count for mark in marks) - twice, part)


def rows(corpus: Corpus, part: Slice, articles: pd.DataFrame) -> pd.DataFrame:
    """The rows of a slice.

    Args:
        corpus: The tables, narrowed as the page is.
        part: What to take.
        articles: `articles.NAMED` of all articles that rows may stand in.

    Returns:
        Rows of the table, in its order. Nothing fits: no rows.
    """
    frame = corpus[part.table]
    if not part.where:
        return frame
    kept = pd.Series(True, index=frame.index)
    for name, values in part.where:
        kept &= _has(frame, name, values, articles)
    return frame[kept]


def _has(frame: pd.DataFrame, name: str, values: tuple[str, ...], articles: pd.DataFrame) -> pd.Series:
    if name == "sector_code" and "sector_codes" in frame:
        unstated = (frame["sector_codes"].fillna("") == "") & (NOT_STATED in values)
        return has_code(frame["sector_codes"], values) | unstated
    if name in frame and str(frame[name].dtype) == "Int64":
        return frame[name].astype("str").isin(values)
    if name in frame:
        return frame[name].isin(values) | (frame[name].isna() & (NOT_STATED in values))
    if name not in _OF_ARTICLE:
        raise KeyError(f"{name} is neither a column of the table nor of its articles.")
    return frame["article_id"].isin(articles.loc[articles[name].isin(values), "article_id"])


def in_reading_order(found: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Sort rows by the date of their article, then by their place in it; rows without evidence keep their order."""
    if "start" not in found:
        return found
    # By numbers: a mark may stand for a million rows.
    numbers, ids = pd.factorize(found["article_id"])
    listed = pd.Index(articles["article_id"]).get_indexer(pd.Index(ids, dtype=object))
    starts, ends = (found[name].to_numpy(np.int64) for name in ("start", "end"))
    return found.take(np.lexsort((ends, starts, listed[numbers])))


def words_of(sentence_ids: pd.Series, corpus: Corpus) -> pd.Series:
    """The words of sentences, in the order of their ids; for downloads, as looking them up takes its time."""
    every = corpus["sentences"]
    kept = every[every["sentence_id"].isin(sentence_ids)]
    words = dict(zip(kept["sentence_id"].astype(object), kept["text"], strict=True))
    return sentence_ids.astype(object).map(words)


def sentences(found: pd.DataFrame, corpus: Corpus, articles: pd.DataFrame) -> pd.DataFrame:
    """The sentence around each row, ready to be shown with the row's words marked.

    Args:
        found: Rows of a table whose rows stand on spans.
        corpus: The whole corpus; what a page leaves out may still be needed to show a sentence.
        articles: `articles.NAMED` of the whole corpus.

    Returns:
        One row per given row, in the same order: the article (`article_id`, `heading`), `position` of the sentence, and its words `before`, `marked` and `after`.
    """
    ids = found["article_id"].astype(object).unique()
    # Articles first: their ids are categories, sentences' are long texts, and there are a million of them.
    every = corpus["sentences"]
    every = every[filters.is_among(every["article_id"], ids)]
    around = every[every["sentence_id"].isin(found["sentence_id"].astype(object).unique())]
    around = around.assign(sentence_id=around["sentence_id"].astype(object)).set_index("sentence_id")
    bodies = corpus["articles"][filters.is_among(corpus["articles"]["article_id"], ids)]
    body = dict(zip(bodies["article_id"].astype(object), bodies["body"], strict=True))
    headings = articles[articles["article_id"].isin(ids)]
    heading = dict(zip(headings["article_id"], headings["heading"], strict=True))
    shown = []
    for article_id, sentence_id, start, end in zip(
        found["article_id"], found["sentence_id"], found["start"], found["end"], strict=True
    ):
        text, first, last = body[article_id], around.at[sentence_id, "start"], around.at[sentence_id, "end"]
        place = around.at[sentence_id, "position"], start, end
        words = text[first:start], text[start:end], text[end : max(last, end)]
        shown.append((article_id, heading[article_id], *place, *words))
    columns = ["article_id", "heading", "position", "start", "end", "before", "marked", "after"]
    return pd.DataFrame(shown, columns=columns)
