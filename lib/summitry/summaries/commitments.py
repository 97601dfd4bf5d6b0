"""Commitments: the list, and how many of each kind at each visit."""

import pandas as pd

from summitry.corpus import Corpus
from summitry.filters import NOT_STATED
from summitry.summaries import articles as naming
from summitry.summaries import days
from summitry.summaries.slices import Mark, Slice
from summitry.summaries.topics import visit_labels
from summitry.tables import SEPARATOR, Column, Table

# Kinds that wait for an answer of the other side.
OPEN_KINDS = ("open_issue", "call", "proposal")
LIST = Table(
    "commitments_listed", "Commitments", "One forward-looking statement.", ("commitment_id",),
    (
        Column("commitment_id", "id", "The commitment."),
        Column("kind", "text", "What kind of statement."),
        Column("strength", "text", "How binding the words are."),
        Column("text", "text", "The words."),
        Column("by", "names", "Who commits, as far as the text tells."),
        Column("to", "names", "Towards whom, where the sentence says so."),
        Column("due", "text", "By when, in words, where the sentence says so."),
        Column("sectors", "names", "Sectors of the sentence."),
        Column("visit", "text", "The visit that the article reports on."),
        Column("article", "text", "Date and outlet."),
    ),
)  # fmt: skip
BY_KIND = Table(
    "commitments_by_kind", "Commitments by kind and visit", "One kind of commitment at one visit.", ("kind_code", "visit_id"),
    (
        Column("kind_code", "code", "The kind.", vocabulary="commitment_kinds"),
        Column("kind", "text", "Its label."),
        Column("visit_id", "id", "The visit."),
        Column("visit", "text", "Its label."),
        Column("commitments", "integer", "Forward-looking statements of this kind."),
    ),
)  # fmt: skip


def listed(corpus: Corpus, whole: Corpus) -> pd.DataFrame:
    """List the commitments with labels instead of codes.

    Returns:
        `LIST`, by the date of their article and their place in it. No commitments: no rows.
    """
    commitments, labels = corpus["commitments"], corpus.vocabularies
    named = naming.named(whole).set_index("article_id")
    article_id, sector = commitments["article_id"].astype(object), labels.labels("sectors")
    frame = pd.DataFrame(
        {
            "commitment_id": commitments["commitment_id"].astype(object),
            "kind": commitments["kind_code"].astype(object).map(labels.labels("commitment_kinds")),
            "strength": commitments["strength_code"].astype(object).str.capitalize(),
            "text": commitments["text"],
            "by": commitments["by"].fillna("").str.replace(SEPARATOR, "; "),
            "to": commitments["to"].fillna("").str.replace(SEPARATOR, "; "),
            "due": commitments["due"].map(days.period, na_action="ignore"),
            "sectors": commitments["sector_codes"]
            .fillna("")
            .map(lambda cell: "; ".join(sector.get(code, code) for code in cell.split(SEPARATOR) if code)),
            "visit": commitments["visit_id"].astype(object).map(visit_labels(whole)),
            "article": article_id.map(named["short"]),
            "_on": article_id.map({key: place for place, key in enumerate(named.index)}),
            "_start": commitments["start"],
        }
    )
    return frame.sort_values(["_on", "_start"])[LIST.column_names].reset_index(drop=True)


def list_marks(frame: pd.DataFrame) -> list[Mark]:
    """What opens from the list: each row its sentence."""
    return [
        Mark(
            {"commitment_id": row["commitment_id"]},
            f"{row['kind']}, {row['article']}",
            1,
            Slice.of("commitments", {"commitment_id": row["commitment_id"]}),
        )
        for row in frame.to_dict("records")
    ]


def by_kind(corpus: Corpus, whole: Corpus) -> pd.DataFrame:
    """Count the commitments of each kind at each visit.

    Returns:
        `BY_KIND`, the commonest kinds first, their visits by date. No commitments: no rows.
    """
    commitments, visits = corpus["commitments"], visit_labels(whole)
    pairs = pd.DataFrame(
        {
            "kind_code": commitments["kind_code"].astype(object),
            "visit_id": commitments["visit_id"].astype(object).fillna(NOT_STATED),
        }
    )
    frame = pairs.groupby(["kind_code", "visit_id"]).size().reset_index(name="commitments")
    frame["kind"] = frame["kind_code"].map(corpus.vocabularies.labels("commitment_kinds"))
    frame["visit"] = frame["visit_id"].map(visits)
    frame["_all"] = frame.groupby("kind_code")["commitments"].transform("sum")
    frame["_visit"] = frame["visit_id"].map({visit_id: place for place, visit_id in enumerate(visits)})
    frame = frame.sort_values(["_all", "kind", "_visit"], ascending=[False, True, True])
    return frame[BY_KIND.column_names].reset_index(drop=True)


def marks(frame: pd.DataFrame) -> list[Mark]:
    """The marks of a chart of `by_kind`: one a row."""
    found = []
    for row in frame.to_dict("records"):
        where = {"kind_code": row["kind_code"], "visit_id": row["visit_id"]}
        found.append(Mark(where, f"{row['kind']}, {row['visit']}", row["commitments"], Slice.of("commitments", where)))  # fmt: skip
    return found


def waiting(corpus: Corpus) -> pd.Series:
    """Which commitments wait for an answer: by their kind, or because nothing more was heard of their subject."""
    rows = corpus["commitments"]
    return rows["kind_code"].isin(OPEN_KINDS) | rows["commitment_id"].isin(_unanswered(corpus))


def _unanswered(corpus: Corpus) -> list[str]:
    """Commitments whose chain ends without a report; what a later article says of the same subject is none of them."""
    steps = corpus["follow_ups"]
    silent = steps.loc[steps["status_code"] == "no_report_found", "chain_id"].astype(object).unique()
    said = steps[steps["chain_id"].isin(silent) & (steps["status_code"] != "subject_continues")]
    return said["commitment_id"].dropna().astype(object).unique().tolist()


def open_marks(corpus: Corpus) -> list[Mark]:
    """What is open, as a reader asks for it: each kind that waits for an answer, and what nothing more was heard of.

    One commitment may be in two of them. Nothing open: no marks.
    """
    rows, labels = corpus["commitments"], corpus.vocabularies.labels("commitment_kinds")
    count = rows["kind_code"].astype(object).value_counts()
    found = [
        Mark(
            {"kind_code": kind}, labels[kind], int(count[kind]), Slice.of("commitments", {"kind_code": kind})
        )
        for kind in OPEN_KINDS
        if kind in count
    ]
    silent = tuple(map(str, _unanswered(corpus)))
    here = rows["commitment_id"].isin(silent).sum()
    if here:
        part = Slice.of("commitments", {"commitment_id": silent})
        found.append(Mark({"kind_code": "no_report_found"}, "No later report found", int(here), part))
    return found
