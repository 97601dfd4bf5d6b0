"""Organisations: which bodies are named, how often and at which visits, with whom in one sentence, and on which sectors."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from summitry.corpus import Corpus
from summitry.entities.countries import most_stated
from summitry.filters import NOT_STATED, is_among
from summitry.summaries import articles as naming
from summitry.summaries.slices import Mark, Slice
from summitry.summaries.topics import visit_labels
from summitry.tables import SEPARATOR, Column, Table

PERSON, ORGANISATION = "Person", "Organisation"
BODY = (
    Column("entity_id", "id", "The organisation."),
    Column("organisation", "text", "Its name; where several share it, with the article that names this one."),
    Column("kind_code", "code", "What kind of organisation.", vocabulary="organisation_kinds"),
    Column("kind", "text", "Its label."),
    Column("country_code", "code", "Its country, as most mentions that state one say; a body of two countries has none.", vocabulary="countries"),
    Column("country", "text", "Its label."),
)  # fmt: skip
LIST = Table(
    "organisations_listed", "Organisations", "One organisation.", ("entity_id",),
    (
        *BODY,
        Column("mentions", "integer", "How often the articles name it."),
        Column("articles", "integer", "Articles that do."),
        Column("visits", "names", "The visits that these report on."),
        Column("sectors", "names", "Sectors of the sentences that name it, most frequent first."),
        Column("said_by", "names", "Who names it in quotations and reported statements, most frequent first."),
        Column("beside", "names", "Persons and organisations meant in the same sentences, most frequent first."),
    ),
)  # fmt: skip
BY_VISIT = Table(
    "organisations_by_visit", "Organisations by visit", "One organisation in the articles on one visit.", ("entity_id", "visit_id"),
    (
        *BODY,
        Column("visit_id", "id", "The visit."),
        Column("visit", "text", "Its label."),
        Column("mentions", "integer", "How often the articles on the visit name it."),
        Column("articles", "integer", "Articles on the visit that do."),
    ),
)  # fmt: skip
BY_SECTOR = Table(
    "organisations_by_sector", "Organisations by sector", "One organisation and one sector.", ("entity_id", "sector_code"),
    (
        *BODY,
        Column("sector_code", "code", "The sector.", vocabulary="sectors"),
        Column("sector", "text", "Its label."),
        Column("mentions", "integer", "Mentions of the organisation in sentences that speak of the sector."),
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Directory:
    """What the whole corpus tells, whatever the filters leave.

    Attributes:
        bodies: Every organisation by `entity_id`, with the other columns of each table here.
        visit_of: Article -> its visit; `NOT_STATED` where it belongs to none.
        visits: Visit -> its label, by date.
        articles: Article -> date and outlet, by date.
    """

    bodies: pd.DataFrame
    visit_of: Mapping[str, str]
    visits: Mapping[str, str]
    articles: Mapping[str, str]


def directory(whole: Corpus) -> Directory:
    """Tell which organisations the whole corpus names."""
    rows = whole["organisations"]
    named = rows.astype(dict.fromkeys(("entity_id", "article_id", "kind_code", "country_code"), object))
    every = naming.named(whole)
    articles = dict(zip(every["article_id"], every["short"], strict=True))
    first = named.drop_duplicates("entity_id").set_index("entity_id")
    # A commission in small letters begins a cell here, not a sentence of an article.
    name = first["name"].map(lambda name: name[:1].upper() + name[1:]).astype(object)
    # A ministry of no country is another one in each article.
    shared = name.duplicated(keep=False)
    label = name.where(~shared, name + ", " + first["article_id"].map(articles).astype(object).fillna(""))
    stated = named["country_code"].where(named["country_code"].notna(), None)
    country = most_stated(zip(named["entity_id"], stated, strict=True))
    kinds, countries = (whole.vocabularies.labels(name) for name in ("organisation_kinds", "countries"))
    bodies = pd.DataFrame({"organisation": label, "kind_code": first["kind_code"]})
    bodies["kind"] = bodies["kind_code"].map(kinds)
    bodies["country_code"] = pd.Series(bodies.index, index=bodies.index).map(country).astype(object)
    bodies["country"] = bodies["country_code"].map(countries).astype(object)
    visit_of = zip(whole["articles"]["article_id"], whole["articles"]["visit_id"].astype(object).fillna(NOT_STATED), strict=True)  # fmt: skip
    return Directory(bodies, dict(visit_of), visit_labels(whole), articles)


def named(corpus: Corpus, known: Directory) -> pd.DataFrame:
    """The mentions of the selection with what is told of each organisation, and the visit of their article."""
    rows = corpus["organisations"]
    frame = rows[["entity_id", "article_id", "sentence_id", "start", "text"]].astype(object)
    frame = frame.join(known.bodies, on="entity_id")
    frame["visit_id"] = frame["article_id"].map(known.visit_of)
    return frame


def _counted(mentions: pd.DataFrame, by: Sequence[str] = ()) -> pd.DataFrame:
    """Mentions and articles of each organisation, those named most often first."""
    grouped = mentions.groupby(["entity_id", *by], sort=False)
    counted = pd.DataFrame({"mentions": grouped.size(), "articles": grouped["article_id"].nunique()})
    told = mentions.drop_duplicates("entity_id").set_index("entity_id")[[column.name for column in BODY[1:]]]
    frame = counted.astype("Int64").reset_index().join(told, on="entity_id")
    frame["_all"] = frame.groupby("entity_id")["mentions"].transform("sum")
    return frame.sort_values(
        ["_all", "organisation", "entity_id"], ascending=[False, True, True], kind="stable"
    )


def typed(frame: pd.DataFrame, table: Table) -> pd.DataFrame:
    """The columns of a table, those of codes and words alike as objects, whatever rows there are."""
    return frame.reindex(columns=table.column_names).reset_index(drop=True)


def listed(corpus: Corpus, known: Directory) -> pd.DataFrame:
    """List the organisations that the selection names.

    Returns:
        `LIST`, those named most often first. Nobody named: no rows.
    """
    rows = named(corpus, known)
    frame = _counted(rows)
    labels, ids = known.visits, frame["entity_id"]
    visits = rows.drop_duplicates(["entity_id", "visit_id"])
    place = {visit_id: number for number, visit_id in enumerate(labels)}
    visits = visits.assign(label=visits["visit_id"].map(labels)).sort_values("visit_id", key=lambda one: one.map(place))  # fmt: skip
    frame["visits"] = ids.map(visits.groupby("entity_id")["label"].agg("; ".join))
    once = rows.drop_duplicates(["entity_id", "sentence_id"])
    frame["sectors"] = ids.map(_most_first(once.merge(sectors(corpus), on="sentence_id"), "sector"))
    frame["said_by"] = ids.map(_most_first(said(corpus, rows), "speaker"))
    both = pairs(corpus)
    frame["beside"] = ids.map(_most_first(both.assign(called=called(both, known)), "called"))
    return typed(frame, LIST)


def _most_first(rows: pd.DataFrame, name: str) -> pd.Series:
    """For each organisation the values of a column, the most frequent first, in one cell."""
    counted = rows.groupby(["entity_id", name], sort=False).size().reset_index(name="times")
    counted = counted.sort_values(["times", name], ascending=[False, True])
    return counted.groupby("entity_id")[name].agg("; ".join)


def sectors(corpus: Corpus) -> pd.DataFrame:
    """The sectors of each sentence, each once: `sentence_id`, `sector_code` and `sector`, its label."""
    topics = corpus["topic_mentions"][["sentence_id", "sector_code"]].astype(object).drop_duplicates()
    return topics.assign(sector=topics["sector_code"].map(corpus.vocabularies.labels("sectors")))


def said(corpus: Corpus, rows: pd.DataFrame) -> pd.DataFrame:
    """Who names an organisation in a quotation or a reported statement.

    Args:
        corpus: The tables, narrowed as the page is.
        rows: Mentions, as `named` gives them.

    Returns:
        One row a mention and a speaker: `entity_id`, `article_id`, `start` and `speaker`. Nobody says so: no rows.
    """
    quotes = (
        corpus["quotes"][["article_id", "start", "end", "speaker"]].astype(object).dropna(subset="speaker")
    )
    mentions = rows[["entity_id", "article_id", "start"]]
    both = mentions.merge(quotes, on="article_id", suffixes=("", "_said"))
    both = both[(both["start_said"] <= both["start"]) & (both["start"] < both["end"])]
    both = both.assign(speaker=both["speaker"].astype(object).str.split(SEPARATOR)).explode("speaker")
    return both[both["speaker"] != ""].drop_duplicates(["entity_id", "article_id", "start", "speaker"])


def present(corpus: Corpus) -> pd.DataFrame:
    """Who is meant in each sentence that names an organisation, each once: `sentence_id`, `with_id`, `with` and `type`."""
    wanted = pd.Index(corpus["organisations"]["sentence_id"].unique(), dtype=object)
    parts = []
    for table, what in (("organisations", ORGANISATION), ("people", PERSON)):
        rows = corpus[table]
        rows = rows[is_among(rows["sentence_id"], wanted)][["sentence_id", "entity_id", "name"]].astype(
            object
        )
        parts.append(rows.drop_duplicates(["sentence_id", "entity_id"]).assign(type=what))
    return pd.concat(parts).rename(columns={"entity_id": "with_id", "name": "with"})


def pairs(corpus: Corpus) -> pd.DataFrame:
    """One row an organisation (`entity_id`), somebody else and a sentence that means both; else as `present`."""
    everyone = present(corpus)
    bodies = everyone[everyone["type"] == ORGANISATION][["sentence_id", "with_id"]]
    both = bodies.rename(columns={"with_id": "entity_id"}).merge(everyone, on="sentence_id")
    return both[both["entity_id"] != both["with_id"]]


def called(rows: pd.DataFrame, known: Directory) -> pd.Series:
    """What those of `present` or `pairs` are called here."""
    return rows["with_id"].map(known.bodies["organisation"]).where(rows["type"] == ORGANISATION, rows["with"])


def by_visit(corpus: Corpus, known: Directory) -> pd.DataFrame:
    """Count the mentions of each organisation at each visit.

    Returns:
        `BY_VISIT`, organisations named most often first, their visits by date. Nobody named: no rows.
    """
    labels = known.visits
    frame = _counted(named(corpus, known), ["visit_id"])
    frame["visit"] = frame["visit_id"].map(labels)
    frame["_visit"] = frame["visit_id"].map({visit_id: place for place, visit_id in enumerate(labels)})
    frame = frame.sort_values(["_all", "organisation", "entity_id", "_visit"], ascending=[False, True, True, True])  # fmt: skip
    return typed(frame, BY_VISIT)


def by_sector(corpus: Corpus, known: Directory) -> pd.DataFrame:
    """Count the mentions of each organisation in sentences that speak of each sector.

    Returns:
        `BY_SECTOR`, organisations named most often first, their most frequent sectors first. No such sentence: no rows.
    """
    rows = named(corpus, known)
    frame = _counted(rows.merge(sectors(corpus), on="sentence_id"), ["sector_code"])
    frame["sector"] = frame["sector_code"].map(corpus.vocabularies.labels("sectors"))
    frame["_all"] = frame["entity_id"].map(rows["entity_id"].value_counts())
    frame = frame.sort_values(["_all", "organisation", "entity_id", "mentions", "sector"], ascending=[False, True, True, False, True])  # fmt: skip
    return typed(frame, BY_SECTOR)


def sector_marks(frame: pd.DataFrame, corpus: Corpus) -> list[Mark]:
    """What opens from rows of `by_sector` of this selection: the mentions in sentences that speak of the sector."""
    rows = corpus["organisations"][["entity_id", "sentence_id"]].astype(object).drop_duplicates()
    told = rows[rows["entity_id"].isin(frame["entity_id"])].merge(sectors(corpus), on="sentence_id")
    sentences = told.groupby(["entity_id", "sector_code"])["sentence_id"].agg(tuple)
    found = []
    for row in frame.to_dict("records"):
        where = {"entity_id": row["entity_id"], "sector_code": row["sector_code"]}
        ids = sentences[row["entity_id"], row["sector_code"]]
        part = Slice.of("organisations", {"entity_id": row["entity_id"], "sentence_id": ids})
        found.append(Mark(where, f"{row['organisation']}, {row['sector']}", row["mentions"], part))
    return found


def sectors_by_mentions(cells: pd.DataFrame) -> list[str]:
    """Labels of the sectors of `by_sector`, most mentions first."""
    mentions = cells.groupby("sector", sort=False)["mentions"].sum()
    return mentions.sort_values(ascending=False, kind="stable").index.tolist()


def first(frame: pd.DataFrame, most: int) -> pd.DataFrame:
    """The rows of so many organisations, those that come first."""
    return frame[frame["entity_id"].isin(frame["entity_id"].drop_duplicates().head(most))]


def marks(frame: pd.DataFrame) -> list[Mark]:
    """What opens from `listed` and `by_visit`: each row its mentions."""
    found = []
    for row in frame.to_dict("records"):
        where, label = {"entity_id": row["entity_id"]}, row["organisation"]
        if "visit_id" in row:
            where["visit_id"], label = row["visit_id"], f"{label}, {row['visit']}"
        found.append(Mark(where, label, row["mentions"], Slice.of("organisations", where)))
    return found
