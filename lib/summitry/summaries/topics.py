"""Topic frequency: how often, in how many articles and how densely each sector is spoken of."""

from typing import Literal

import pandas as pd

from summitry.corpus import Corpus
from summitry.filters import NOT_STATED
from summitry.summaries import articles as naming
from summitry.summaries.slices import Mark, Slice
from summitry.tables import Column, Table

By = Literal["all", "visit_id", "month", "article_id"]

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
    "month": ("month", (Column("month", "text", "Year and month of publication."),)),
    "article_id": (
        "article",
        (Column("article_id", "id", "The article."), Column("article", "text", "Its date and outlet.")),
    ),
}
FREQUENCY: dict[str, Table] = {
    by: Table(
        f"sectors_by_{group.replace(' ', '_')}", f"Sectors by {group}", f"One sector of one {group}." if by != "all" else "One sector.",
        ("sector_code", *((by,) if by != "all" else ())), (*_SECTOR, *columns, *_COUNTS),
    )
    for by, (group, columns) in _GROUPS.items()
}  # fmt: skip


def frequency(corpus: Corpus, ground: Corpus, by: By = "all") -> pd.DataFrame:
    """Count the mentions of each sector, in the whole selection or in parts of it.

    Args:
        corpus: The tables, narrowed as the page is.
        ground: The same without the choice of sectors: its words are the denominator.
        by: What makes a part: the visit, the month of publication, or the article.

    Returns:
        `FREQUENCY[by]`. By visit every sector found has a row for every visit, with zeros; by month and
        article only what was found has rows. Most mentions first, then by label; parts by date.
        No mentions: no rows.
    """
    named = naming.named(ground)
    mentions = corpus["topic_mentions"][["article_id", "sector_code"]]
    part = _parts(named, by)
    counted = mentions.assign(part=mentions["article_id"].astype(object).map(part))
    grouped = counted.groupby(["sector_code", "part"], observed=True)["article_id"]
    frame = pd.DataFrame({"mentions": grouped.size(), "articles": grouped.nunique()})
    words = named["words"].astype("int64").groupby(named["article_id"].map(part), sort=False).sum()
    if by == "visit_id" and len(frame):
        every = pd.MultiIndex.from_product(
            [frame.index.unique(level=0), words.index], names=frame.index.names
        )
        frame = frame.reindex(every, fill_value=0)
    frame = frame.reset_index()
    frame["words"] = frame["part"].map(words).astype("Int64")
    frame["per_1000_words"] = (
        (1000 * frame["mentions"] / frame["words"].where(frame["words"] > 0)).astype("Float64").round(2)
    )
    frame["sector_code"] = frame["sector_code"].astype(object)
    frame["sector"] = (
        frame["sector_code"].map(corpus.vocabularies.labels("sectors")).fillna(frame["sector_code"])
    )
    order = {key: place for place, key in enumerate(words.index)}
    frame = frame.assign(
        _all=frame.groupby("sector_code")["mentions"].transform("sum"), _part=frame["part"].map(order)
    )
    frame = frame.sort_values(["_all", "sector", "_part"], ascending=[False, True, True], kind="stable")
    return _labelled(frame, ground, named, by)[FREQUENCY[by].column_names].reset_index(drop=True)


def _parts(named: pd.DataFrame, by: By) -> pd.Series:
    ids = named["article_id"]
    values = {"all": pd.Series("all", index=named.index), "article_id": ids}.get(by, named.get(by))
    return pd.Series(values.to_numpy(), index=ids.to_numpy())


def _labelled(frame: pd.DataFrame, ground: Corpus, named: pd.DataFrame, by: By) -> pd.DataFrame:
    frame = frame.rename(columns={"part": by})
    if by == "visit_id":
        frame["visit"] = frame["visit_id"].map(visit_labels(ground))
    if by == "article_id":
        frame["article"] = frame["article_id"].map(named.set_index("article_id")["short"])
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


_LABEL = {"visit_id": "visit", "month": "month", "article_id": "article"}


def visit_labels(corpus: Corpus) -> dict[str, str]:
    """Visit id -> label, by date; articles that belong to no visit stand last, under `NOT_STATED`."""
    visits = corpus["visits"].sort_values(["from_on", "visit_id"])
    ids = visits["visit_id"].astype(str).tolist()
    return {
        **dict(zip(ids, naming.distinct(visits["label"], ids), strict=True)),
        NOT_STATED: "Not part of a visit",
    }


def column_order(frame: pd.DataFrame, articles: pd.DataFrame, whole: Corpus, by: By) -> tuple[str, ...]:
    """Labels of the parts in `frame`, by date.

    Args:
        frame: `FREQUENCY[by]`.
        articles: `articles.NAMED` of the whole corpus.
        whole: The whole corpus.
        by: What makes a part.
    """
    labels = {
        "visit_id": visit_labels(whole).values(),
        "month": sorted(articles["month"].unique()),
        "article_id": articles["short"],
    }[by]
    return tuple(label for label in labels if label in set(frame[_LABEL[by]]))


def latest(frame: pd.DataFrame, articles: pd.DataFrame, by: By, most: int = 40) -> pd.DataFrame:
    """Keep the latest parts: more columns than `most` could not be read."""
    order = list(articles["article_id"]) if by == "article_id" else sorted(frame[by].unique())
    kept = [part for part in order if part in set(frame[by])][-most:]
    return frame[frame[by].isin(kept)].reset_index(drop=True)
