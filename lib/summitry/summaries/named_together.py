"""Named together: who is meant in one sentence with an organisation, and the sentences that name one of them."""

import pandas as pd

from summitry.corpus import Corpus
from summitry.filters import is_among
from summitry.summaries.organisations import (
    BODY,
    Directory,
    called,
    named,
    pairs,
    present,
    said,
    sectors,
    typed,
)
from summitry.summaries.slices import Mark, Slice
from summitry.tables import Column, Table

TOGETHER = Table(
    "named_together", "Named together", "One organisation, and a person or another organisation meant in the same sentences.", ("entity_id", "with_id"),
    (
        *BODY,
        Column("with_id", "id", "The other."),
        Column("with", "text", "Who that is."),
        Column("type", "text", "A person or an organisation."),
        Column("sentences", "integer", "Sentences that mean both."),
    ),
)  # fmt: skip
MENTIONS = Table(
    "mentions_of_organisations", "Mentions of organisations", "One mention of an organisation.", ("article_id", "start"),
    (
        *BODY,
        Column("named", "text", "The words that name it."),
        Column("sentence", "text", "The sentence."),
        Column("sectors", "names", "Sectors that the sentence speaks of."),
        Column("said_by", "names", "Who says so, where the words stand in a quotation or a reported statement."),
        Column("beside", "names", "Persons and other organisations meant in the sentence."),
        Column("visit", "text", "The visit that the article reports on."),
        Column("article", "text", "Date and outlet."),
        Column("article_id", "id", "The article."),
        Column("start", "integer", "Where the words begin in the article."),
    ),
)  # fmt: skip


def together(corpus: Corpus, known: Directory) -> pd.DataFrame:
    """Who is meant in one sentence with an organisation: two organisations have two rows, one for each.

    Returns:
        `TOGETHER`, those in most sentences first. No such sentence: no rows.
    """
    both = pairs(corpus)
    both["with"] = called(both, known)
    counted = both.groupby(["entity_id", "with_id"], sort=False).agg({"with": "first", "type": "first", "sentence_id": "size"})  # fmt: skip
    frame = counted.rename(columns={"sentence_id": "sentences"}).astype({"sentences": "Int64"}).reset_index()
    frame = frame.join(known.bodies, on="entity_id")
    by = ["sentences", "organisation", "with", "entity_id", "with_id"]
    return typed(frame.sort_values(by, ascending=[False, True, True, True, True]), TOGETHER)


def marks(frame: pd.DataFrame, corpus: Corpus) -> list[Mark]:
    """What opens from rows of `together` of this selection: the sentences that mean both."""
    both = pairs(corpus)
    both = both[both["entity_id"].isin(frame["entity_id"]) & both["with_id"].isin(frame["with_id"])]
    sentences = both.groupby(["entity_id", "with_id"])["sentence_id"].agg(tuple)
    found = []
    for row in frame.to_dict("records"):
        where = {"entity_id": row["entity_id"], "with_id": row["with_id"]}
        part = Slice.of("sentences", {"sentence_id": sentences[row["entity_id"], row["with_id"]]})
        found.append(Mark(where, f"{row['organisation']} and {row['with']}", row["sentences"], part))
    return found


def mentions(corpus: Corpus, known: Directory, entity_id: str) -> pd.DataFrame:
    """List the mentions of one organisation with their sentences.

    Returns:
        `MENTIONS`, by the date of their article and their place in it. Not named: no rows.
    """
    rows = corpus["organisations"]
    own = {**corpus.tables, "organisations": rows[is_among(rows["entity_id"], [entity_id])]}
    frame = named(Corpus(own, corpus.vocabularies), known)
    ids, sentences = frame["sentence_id"], corpus["sentences"]
    wanted = pd.Index(ids.unique(), dtype=object)
    around = sentences[is_among(sentences["sentence_id"], wanted)]
    frame["named"] = frame["text"]
    frame["sentence"] = ids.map(dict(zip(around["sentence_id"].astype(object), around["text"], strict=True)))
    spoken = sectors(corpus)
    spoken = spoken[spoken["sentence_id"].isin(wanted)]
    frame["sectors"] = ids.map(spoken.groupby("sentence_id")["sector"].agg("; ".join))
    told = said(corpus, frame).groupby(["article_id", "start"])["speaker"].agg("; ".join)
    places = pd.MultiIndex.from_frame(frame[["article_id", "start"]])
    frame["said_by"] = told.reindex(places).to_numpy(dtype=object)
    beside = present(corpus)
    beside = beside[beside["sentence_id"].isin(wanted) & (beside["with_id"] != entity_id)]
    frame["beside"] = ids.map(called(beside, known).groupby(beside["sentence_id"]).agg("; ".join))
    frame["visit"] = frame["visit_id"].map(known.visits)
    frame["article"] = frame["article_id"].map(known.articles)
    frame["_on"] = frame["article_id"].map({article_id: number for number, article_id in enumerate(known.articles)})  # fmt: skip
    return typed(frame.sort_values(["_on", "start"]), MENTIONS).astype({"start": "Int64"})


def mention_marks(frame: pd.DataFrame) -> list[Mark]:
    """What opens from `mentions`: each row its sentence."""
    return [
        Mark(where, f"{row['organisation']}, {row['article']}", 1, Slice.of("organisations", where))
        for row in frame.to_dict("records")
        for where in [{"article_id": row["article_id"], "start": str(row["start"])}]
    ]
