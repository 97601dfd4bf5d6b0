"""Figures: the list of stated quantities, and what several articles say of the same thing."""

from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from summitry.corpus import Corpus
from summitry.summaries import articles as naming
from summitry.summaries import days, slices
from summitry.summaries.slices import Mark, Slice
from summitry.summaries.topics import visit_labels
from summitry.tables import SEPARATOR, Column, Table

STATUSES = {"differs": "Told differently", "agrees": "Told alike"}
_QUANTITY = (
    Column("value", "number", "The quantity; of a range, its lower end."),
    Column("value_to", "number", "The upper end of a range."),
    Column("bound", "text", "How the words bound it."),
    Column("unit", "text", "What is counted: the noun, percent, or the code of a currency."),
)
LIST = Table(
    "figures_listed", "Figures", "One quantity that an article states.", ("article_id", "sentence_id", "text"),
    (
        Column("article_id", "id", "The article."),
        Column("sentence_id", "id", "The sentence."),
        Column("text", "text", "The words that state it."),
        *_QUANTITY,
        Column("counted", "text", "What it measures, in the words of the article."),
        Column("as_of", "text", "The time it is given for, in words, where the sentence says so."),
        Column("sectors", "names", "Sectors of the sentence."),
        Column("visit", "text", "The visit that the article reports on."),
        Column("article", "text", "Date and outlet."),
    ),
)  # fmt: skip
# The same for those who take it away, and cite from it.
CITED = replace(LIST, columns=(*LIST.columns, Column("sentence", "text", "The sentence that states it.")))
ACCOUNTS = Table(
    "figures_compared", "Figures compared", "One way of telling a quantity that several articles count.", ("conflict_id", "value", "value_to", "bound"),
    (
        Column("conflict_id", "id", "The thing that the articles count."),
        Column("counted", "text", "What is counted, in the words of the first article."),
        Column("status", "text", "Whether two of the articles differ in value or bound, or all agree."),
        Column("text", "text", "The words of the first article that tells it so."),
        *_QUANTITY,
        Column("figures", "integer", "How often it is told so."),
        Column("articles", "integer", "Articles that tell it so."),
        Column("visit", "text", "The visit that the first of them reports on."),
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Comparison:
    """One thing that several articles count.

    Attributes:
        conflict_id: Its id.
        counted: What is counted.
        differs: Whether two of the articles have no value and bound in common.
        articles: How many articles count it.
        visit: Label of the visit, where there is one.
        marks: What each way of telling it opens.
    """

    conflict_id: str
    counted: str
    differs: bool
    articles: int
    visit: str | None
    marks: tuple[Mark, ...]


def listed(corpus: Corpus, whole: Corpus) -> pd.DataFrame:
    """List the figures with labels instead of codes.

    Returns:
        `LIST`, by the date of their article and their place in it. No figures: no rows.
    """
    figures, sector = corpus["figures"], corpus.vocabularies.labels("sectors")
    named = naming.named(whole).set_index("article_id")
    article_id = figures["article_id"].astype(object)
    frame = pd.DataFrame(
        {
            "article_id": article_id,
            "sentence_id": figures["sentence_id"].astype(object),
            **{name: figures[name] for name in ("text", "value", "value_to", "unit", "counted")},
            "as_of": [days.period(cell) if isinstance(cell, str) else None for cell in figures["as_of"]],
            "bound": figures["bound"].astype(object),
            "sectors": figures["sector_codes"]
            .fillna("")
            .map(lambda cell: "; ".join(sector.get(code, code) for code in cell.split(SEPARATOR) if code)),
            "visit": figures["visit_id"].astype(object).map(visit_labels(whole)),
            "article": article_id.map(named["short"]),
            "_on": article_id.map({key: place for place, key in enumerate(named.index)}),
            "_start": figures["start"],
        }
    )
    return frame.sort_values(["_on", "_start"])[LIST.column_names].reset_index(drop=True)


def cited(listed: pd.DataFrame, corpus: Corpus) -> pd.DataFrame:
    """Rows of `LIST` with the sentence of each: `CITED`."""
    return listed.assign(sentence=slices.words_of(listed["sentence_id"], corpus))


def list_marks(frame: pd.DataFrame) -> list[Mark]:
    """What opens from the list: each row its sentence, with every place in it that says the same."""
    times = frame.groupby(["sentence_id", "text"], sort=False)["article_id"].transform("size")
    found = []
    for row, count in zip(frame.to_dict("records"), times, strict=True):
        where = {"sentence_id": row["sentence_id"], "text": row["text"]}
        found.append(Mark(where, f"{row['text']}, {row['article']}", int(count), Slice.of("figures", where)))
    return found


def comparisons(corpus: Corpus, whole: Corpus) -> tuple[list[Comparison], pd.DataFrame]:
    """What several of the chosen articles count, and how each of them tells it.

    Returns:
        Those told differently first, then those that most articles count; and the same as `ACCOUNTS`,
        one row a mark, in the same order. What fewer than two of the chosen articles count is left out.
    """
    told, visits = corpus["figure_conflicts"], visit_labels(whole)
    found = []
    for conflict_id, part in told.groupby("conflict_id", sort=False, observed=True):
        if part["article_id"].nunique() > 1:
            found.append(_comparison(str(conflict_id), part, visits))
    found.sort(key=lambda pair: (not pair[0].differs, -pair[0].articles))
    rows = [row for _, accounts in found for row in accounts]
    return [comparison for comparison, _ in found], ACCOUNTS.frame(rows)


def _comparison(
    conflict_id: str, part: pd.DataFrame, visits: dict[str, str]
) -> tuple[Comparison, list[tuple[Any, ...]]]:
    said: dict[str, set] = {}
    accounts: dict[tuple, list[dict]] = {}
    for row in part.to_dict("records"):
        number = tuple(None if pd.isna(row[name]) else row[name] for name in ("value", "value_to", "bound"))
        said.setdefault(row["article_id"], set()).add(number)
        accounts.setdefault(number, []).append(row)
    ways = {frozenset(numbers) for numbers in said.values()}
    differs = any(one.isdisjoint(other) for one in ways for other in ways)
    counted, visit_id = part["counted"].iloc[0], part["visit_id"].iloc[0]
    visit = visits.get(visit_id) if isinstance(visit_id, str) else None
    status = STATUSES["differs" if differs else "agrees"]
    marks, rows = [], []
    for number, group in sorted(accounts.items(), key=lambda item: -len(item[1])):
        marks.append(_mark(conflict_id, group))
        articles = len({row["article_id"] for row in group})
        rows.append((conflict_id, counted, status, group[0]["text"], *number, group[0]["unit"], len(group), articles, visit))  # fmt: skip
    return Comparison(conflict_id, counted, differs, len(said), visit, tuple(marks)), rows


def _mark(conflict_id: str, group: list[dict]) -> Mark:
    where = {
        "conflict_id": (conflict_id,),
        "sentence_id": tuple(dict.fromkeys(row["sentence_id"] for row in group)),
        "text": tuple(dict.fromkeys(row["text"] for row in group)),
    }
    fields = {"conflict_id": conflict_id, "text": group[0]["text"]}
    return Mark(fields, f"“{group[0]['text']}”", len(group), Slice.of("figure_conflicts", where))
