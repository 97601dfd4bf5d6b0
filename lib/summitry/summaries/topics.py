"""Topic frequency: how often, in how many articles and how densely each sector is spoken of."""

from collections.abc import Iterable, Sequence
from typing import Literal

import numpy as np
import pandas as pd

from summitry.corpus import Corpus
from summitry.filters import NOT_STATED
from summitry.summaries import articles as naming
from summitry.summaries import days
from summitry.summaries.slices import Mark, Slice
from summitry.tables import Column, Table

By = Literal["all", "visit_id", "month", "article_id", "outlet"]

_SECTOR = (
    Column("sector_code", "code", "The sector.", vocabulary="sectors"),
    Column("sector", "text", "Its label."),
)
_COUNTS = (
    Column("mentions", "integer", "Wordings of the sector found."),
    Column("articles", "integer", "Articles with at least one of them."),
    Column(
        "words",
        "integer",
        "Words of all chosen articles of the group, whether they speak of the sector or not.",
    ),
    Column("per_1000_words", "number", "Mentions per 1,000 of these words."),
)
_GROUPS = {
    "all": ("whole selection", ()),
    "visit_id": ("visit", (Column("visit_id", "id", "The visit."), Column("visit", "text", "Its label."))),
    "month": (
        "month",
        (
            Column("month", "text", "Year and month of publication."),
            Column("when", "text", "The same in words."),
        ),
    ),
    "article_id": (
        "article",
        (Column("article_id", "id", "The article."), Column("article", "text", "Its date and outlet.")),
    ),
    "outlet": ("outlet", (Column("outlet", "text", "Who published it."),)),
}
FREQUENCY: dict[str, Table] = {
    by: Table(
        f"sectors_by_{group.replace(' ', '_')}", f"Sectors by {group}", f"One sector of one {group}." if by != "all" else "One sector.",
        ("sector_code", *((by,) if by != "all" else ())), (*_SECTOR, *columns, *_COUNTS),
    )
    for by, (group, columns) in _GROUPS.items()
}  # fmt: skip


def frequency(
    corpus: Corpus,
    ground: Corpus,
    by: By = "all",
    *,
    articles: pd.DataFrame | None = None,
    most: int | None = None,
) -> pd.DataFrame:
    """Count the mentions of each sector, in the whole selection or in parts of it.

    Args:
        corpus: The tables, narrowed as the page is.
        ground: The same without the choice of sectors: its words are the denominator.
        by: What makes a part: the visit, the month of publication, the article, or the outlet.
        articles: `articles.NAMED` of the whole corpus, where it is at hand.
        most: Keep so many parts that have mentions, the latest.

    Returns:
        `FREQUENCY[by]`. By visit every sector found has a row for every visit, with zeros; by month and
        article only what was found has rows. Most mentions first, then by label; parts by date.
        No mentions: no rows.
    """
    named = naming.named(ground) if articles is None else articles
    named = named[named["article_id"].isin(ground["articles"]["article_id"].astype(object))]
    part = _parts(named, by)
    cube = _cube(corpus["topic_mentions"])
    cube = cube[cube.index.isin(part.index)]
    of_row = part.reindex(cube.index).to_numpy()
    counts, spread = cube.groupby(of_row, sort=False).sum(), (cube > 0).groupby(of_row, sort=False).sum()
    words = named.set_index("article_id")["words"].astype("int64").groupby(part, sort=False).sum()
    every = _order(words.index, ground, by)
    parts = [one for one in every if by == "visit_id" or one in counts.index]
    parts = parts[-most:] if most else parts
    counts, spread = counts.reindex(parts, fill_value=0), spread.reindex(parts, fill_value=0)
    found = counts.columns[counts.sum() > 0]
    frame = _long(counts[found], spread[found], words, with_zeros=by == "visit_id")
    labels = corpus.vocabularies.labels("sectors")
    frame["sector"] = frame["sector_code"].map(labels).fillna(frame["sector_code"])
    frame = _labelled(_most_first(frame, parts), ground, named, by)
    return frame[FREQUENCY[by].column_names].reset_index(drop=True)


def _most_first(frame: pd.DataFrame, parts: Sequence[str]) -> pd.DataFrame:
    """The rows by sector, most mentions in all parts first, then by label; those of a sector in the order of `parts`."""
    total = frame.groupby("sector_code")["mentions"].transform("sum")
    place = frame["part"].map({one: place for place, one in enumerate(parts)})
    frame = frame.assign(_all=total, _part=place)
    return frame.sort_values(["_all", "sector", "_part"], ascending=[False, True, True], kind="stable")


def _cube(mentions: pd.DataFrame) -> pd.DataFrame:
    """How often each article speaks of each sector: one row an article that speaks of any, one column a sector."""
    article, sector = mentions["article_id"].cat, mentions["sector_code"].cat
    width = len(sector.categories)
    flat = article.codes.to_numpy().astype("int64") * width + sector.codes.to_numpy()
    counts = np.bincount(flat, minlength=len(article.categories) * width)
    cube = pd.DataFrame(
        counts.reshape(len(article.categories), width),
        index=article.categories.astype(object),
        columns=sector.categories.astype(object),
    )
    return cube[cube.sum(axis=1) > 0]


def _long(counts: pd.DataFrame, spread: pd.DataFrame, words: pd.Series, *, with_zeros: bool) -> pd.DataFrame:
    """One row a part and sector."""
    every = [(part, code) for part in counts.index for code in counts.columns]
    frame = pd.DataFrame(every, columns=["part", "sector_code"], dtype=object)
    frame["mentions"] = pd.array(counts.to_numpy().ravel(), dtype="Int64")
    frame["articles"] = pd.array(spread.to_numpy().ravel(), dtype="Int64")
    frame["words"] = frame["part"].map(words).astype("Int64")
    share = 1000 * frame["mentions"] / frame["words"].where(frame["words"] > 0)
    frame["per_1000_words"] = share.astype("Float64").round(2)
    return frame if with_zeros else frame[frame["mentions"] > 0].reset_index(drop=True)


def _parts(named: pd.DataFrame, by: By) -> pd.Series:
    """The part that each article is counted in: article id -> part."""
    ids = named["article_id"].to_numpy()
    if by == "all":
        return pd.Series("all", index=ids, dtype=object)
    return pd.Series(named[by].to_numpy(), index=ids, dtype=object)


def _order(parts: Iterable[str], corpus: Corpus, by: By) -> list[str]:
    """Parts by date. Articles are listed so; what has no month comes first, that it be the first to be cut."""
    if by == "month":
        return sorted(parts, key=lambda month: "" if month == NOT_STATED else month)
    if by == "visit_id":
        present = set(parts)
        return [visit_id for visit_id in visit_labels(corpus) if visit_id in present]
    return list(parts)


def _labelled(frame: pd.DataFrame, ground: Corpus, named: pd.DataFrame, by: By) -> pd.DataFrame:
    frame = frame.rename(columns={"part": by})
    if by == "visit_id":
        frame["visit"] = frame["visit_id"].map(visit_labels(ground))
    if by == "month":
        frame["when"] = frame["month"].map(days.period)
    if by == "article_id":
        shown = named[named["article_id"].isin(frame["article_id"].unique())]
        frame["article"] = frame["article_id"].map(shown.set_index("article_id")["heading"])
    return frame


def marks(frame: pd.DataFrame, by: By) -> list[Mark]:
    """The marks of a chart of `frequency`: one a row that counts something."""
    found = []
    for row in frame[frame["mentions"] > 0].to_dict("records"):
        where = {"sector_code": row["sector_code"]}
        if by != "all":
            where[by] = row[by]
        label = row["sector"] if by == "all" else f"{row['sector']}, {row[_LABEL[by]]}"
        found.append(Mark(where, label, row["mentions"], Slice.of("topic_mentions", where)))
    return found


_LABEL = {"visit_id": "visit", "month": "when", "article_id": "article", "outlet": "outlet"}


def visit_labels(corpus: Corpus) -> dict[str, str]:
    """Visit id -> label, by date; articles that belong to no visit stand last, under `NOT_STATED`."""
    visits = corpus["visits"].sort_values(["from_on", "visit_id"])
    ids = visits["visit_id"].astype(str).tolist()
    return {
        **dict(zip(ids, naming.distinct(visits["label"], ids), strict=True)),
        NOT_STATED: "Not part of a visit",
    }


def column_order(frame: pd.DataFrame, articles: pd.DataFrame, whole: Corpus, by: By) -> tuple[str, ...]:
    """Labels of the parts in `frame`, by date: the order of the columns of a heat map.

    Args:
        frame: `FREQUENCY[by]`.
        articles: `articles.NAMED` of the whole corpus.
        whole: The whole corpus.
        by: What makes a part.
    """
    present = dict(zip(frame[by], frame[_LABEL[by]], strict=True))
    every = articles["article_id"] if by == "article_id" else _order(present, whole, by)
    # What belongs to no part is the first to be cut, yet the last to be read.
    read = sorted(every, key=lambda part: part == NOT_STATED)
    return tuple(present[part] for part in read if part in present)
