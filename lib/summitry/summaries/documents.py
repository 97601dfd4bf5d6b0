"""Documents by kind and sector, and the register."""

from dataclasses import replace

import pandas as pd

from summitry.corpus import Corpus
from summitry.filters import NOT_STATED
from summitry.summaries import articles as naming
from summitry.summaries import slices
from summitry.summaries.slices import Mark, Slice
from summitry.summaries.topics import visit_labels
from summitry.tables import SEPARATOR, Column, Table

NO_SECTOR = "No sector found"
BY_KIND_AND_SECTOR = Table(
    "documents_by_kind_and_sector", "Documents by kind and sector", "One kind of document in one sector.", ("kind_code", "sector_code"),
    (
        Column("sector_code", "code", "The sector.", vocabulary="sectors"),
        Column("sector", "text", "Its label."),
        Column("kind_code", "code", "The kind of document.", vocabulary="document_kinds"),
        Column("kind", "text", "Its label."),
        Column("documents", "integer", "Documents of this kind that speak of this sector; one of two sectors counts in both."),
    ),
)  # fmt: skip


def by_kind_and_sector(corpus: Corpus) -> pd.DataFrame:
    """Count documents.

    Returns:
        `BY_KIND_AND_SECTOR`, sectors with most documents first, those without a sector last; within a
        sector the commonest kinds first. No documents: no rows.
    """
    documents = corpus["documents"]
    pairs = pd.DataFrame(
        {
            "kind_code": documents["kind_code"].astype(object),
            "sector_code": documents["sector_codes"].fillna("").str.split(SEPARATOR),
        }
    )
    pairs = pairs.explode("sector_code")
    pairs["sector_code"] = pairs["sector_code"].replace("", NOT_STATED)
    frame = pairs.groupby(["sector_code", "kind_code"]).size().reset_index(name="documents")
    labels = corpus.vocabularies
    frame["sector"] = (
        frame["sector_code"]
        .map({**labels.labels("sectors"), NOT_STATED: NO_SECTOR})
        .fillna(frame["sector_code"])
    )
    frame["kind"] = frame["kind_code"].map(labels.labels("document_kinds")).fillna(frame["kind_code"])
    frame["_all"] = (
        frame.groupby("sector_code")["documents"]
        .transform("sum")
        .where(frame["sector_code"] != NOT_STATED, -1)
    )
    frame["_kind"] = frame.groupby("kind_code")["documents"].transform("sum")
    frame = frame.sort_values(["_all", "sector", "_kind", "kind"], ascending=[False, True, False, True])
    return frame[BY_KIND_AND_SECTOR.column_names].reset_index(drop=True)


def marks(frame: pd.DataFrame) -> list[Mark]:
    """The marks of a chart of `by_kind_and_sector`: one a row."""
    found = []
    for row in frame.to_dict("records"):
        where = {"sector_code": row["sector_code"], "kind_code": row["kind_code"]}
        found.append(
            Mark(where, f"{row['sector']}, {row['kind']}", row["documents"], Slice.of("documents", where))
        )
    return found


REGISTER = Table(
    "register", "Register of documents", "One document.", ("document_id",),
    (
        Column("document_id", "id", "The document."),
        Column("title", "text", "The words that name it."),
        Column("kind", "text", "What kind of document."),
        Column("sectors", "names", "Sectors of its title and parties."),
        Column("parties", "names", "Who concluded it."),
        Column("level", "text", "State, government, ministry or institution."),
        Column("signed_on", "date", "Day of signature."),
        Column("signed_basis", "text", "Whether the day is stated or inferred from the day of the talks."),
        Column("visit", "text", "The visit."),
        Column("article", "text", "The article that names it."),
    ),
)  # fmt: skip


# The same for those who take it away, and cite from it.
CITED = replace(
    REGISTER, columns=(*REGISTER.columns, Column("sentence", "text", "The sentence that names it."))
)


def register(corpus: Corpus, whole: Corpus) -> pd.DataFrame:
    """List the documents with labels instead of codes.

    Returns:
        `REGISTER`, in the order of the articles' dates. No documents: no rows.
    """
    documents, labels = corpus["documents"], corpus.vocabularies
    named = naming.named(whole).set_index("article_id")
    sector = labels.labels("sectors")
    frame = pd.DataFrame(
        {
            "document_id": documents["document_id"].astype(str),
            "title": documents["title"],
            "kind": documents["kind_code"]
            .astype(object)
            .map(labels.labels("document_kinds"))
            .fillna(documents["kind_code"].astype(object)),
            "sectors": documents["sector_codes"]
            .fillna("")
            .map(lambda cell: "; ".join(sector.get(code, code) for code in cell.split(SEPARATOR) if code)),
            "parties": documents["parties"].fillna("").str.replace(SEPARATOR, "; "),
            "level": documents["level_code"].astype(object).str.capitalize(),
            "signed_on": documents["signed_on"],
            "signed_basis": documents["signed_basis"].astype(object).str.capitalize(),
            "visit": documents["visit_id"].astype(object).map(visit_labels(whole)),
            "article": documents["article_id"].astype(str).map(named["short"]),
            "_on": named["reported_on"].reindex(documents["article_id"].astype(object)).to_numpy(),
            "_start": documents["start"],
        }
    )
    return frame.sort_values(["_on", "article", "_start"], na_position="last").reset_index(drop=True)[
        REGISTER.column_names
    ]


def cited(listed: pd.DataFrame, corpus: Corpus) -> pd.DataFrame:
    """Rows of `REGISTER` with the sentence of each: `CITED`."""
    documents = corpus["documents"]
    sentence_of = dict(zip(documents["document_id"].astype(str), documents["sentence_id"], strict=True))
    return listed.assign(sentence=slices.words_of(listed["document_id"].map(sentence_of), corpus))


def register_marks(frame: pd.DataFrame) -> list[Mark]:
    """What opens from the register: each row its document."""
    return [
        Mark(
            {"document_id": row["document_id"]},
            f"{row['kind']}: {row['title']}",
            1,
            Slice.of("documents", {"document_id": row["document_id"]}),
        )
        for row in frame.to_dict("records")
    ]


def kinds(corpus: Corpus) -> tuple[str, ...]:
    """Labels of the kinds that occur, the commonest first: the order in which they get their colours."""
    code = corpus["documents"]["kind_code"].astype(object)
    count = code.map(corpus.vocabularies.labels("document_kinds")).fillna(code).value_counts()
    return tuple(sorted(count.index, key=lambda label: (-count[label], label)))


def of_visit(corpus: Corpus, visit_id: str, visit: str = "") -> Mark:
    """What opens from what is said of a visit's documents: those named or, where none is, the passages that mention some.

    Args:
        corpus: The tables, narrowed as the page is.
        visit_id: The visit.
        visit: Its label, where the page does not show it beside the mark.
    """
    found = {
        name: int((corpus[name]["visit_id"].astype(object) == visit_id).sum())
        for name in ("documents", "document_groups")
    }
    table, told = (
        ("documents", "Documents named") if found["documents"] else ("document_groups", "Documents mentioned")
    )
    label = f"{told}, {visit}" if visit else told
    return Mark({"visit_id": visit_id}, label, found[table], Slice.of(table, {"visit_id": visit_id}))
