"""Visits side by side: what each was, and what is new, dropped and continued between two of them."""

from collections.abc import Sequence

import pandas as pd

from summitry.corpus import Corpus
from summitry.summaries import days
from summitry.summaries.slices import Mark, Slice
from summitry.summaries.topics import frequency, visit_labels
from summitry.tables import SEPARATOR, Column, Table

SIDE_BY_SIDE = Table(
    "visits_side_by_side", "Visits side by side", "One visit.", ("visit_id",),
    (
        Column("visit_id", "id", "The visit."),
        Column("visit", "text", "Its label."),
        Column("guest", "text", "The visiting country."),
        Column("host", "text", "The host country."),
        Column("when", "text", "Days of the talks, in words."),
        Column("from_on", "date", "First day of the talks."),
        Column("to_on", "date", "Last day of the talks."),
        Column("place", "text", "City of the talks."),
        Column("rank", "text", "Rank of the visit, where an article states it."),
        Column("guest_leaders", "names", "Leaders of the visiting country."),
        Column("host_leaders", "names", "Leaders of the host country."),
        Column("articles", "integer", "Chosen articles on it."),
        Column("words", "integer", "Their words."),
        Column("documents", "integer", "Documents that they name."),
        Column("documents_stated", "text", "What they say of documents."),
        Column("event_reports", "integer", "Reports of events in them: of one event, one for each article that tells it."),
        Column("sectors", "integer", "Sectors that they speak of."),
    ),
)  # fmt: skip
CHANGES = {"new": "New", "dropped": "No longer mentioned", "continued": "Continued"}
# Between other countries nothing is new or dropped: the two visits are told apart.
_APART = {"new": "Second only", "dropped": "First only", "continued": "Both"}
COMPARISON = Table(
    "sectors_compared", "Sectors of two visits compared", "One sector.", ("sector_code",),
    (
        Column("sector_code", "code", "The sector.", vocabulary="sectors"),
        Column("sector", "text", "Its label."),
        Column("change", "code", "Whether only the later visit, only the earlier, or both speak of it.", allowed=tuple(CHANGES)),
        Column("mentions_before", "integer", "Mentions in articles on the earlier visit."),
        Column("mentions_after", "integer", "Mentions in articles on the later visit."),
        Column("per_1000_before", "number", "The same per 1,000 words of these articles."),
        Column("per_1000_after", "number", "The same per 1,000 words of these articles."),
    ),
)  # fmt: skip


def side_by_side(corpus: Corpus, ground: Corpus, whole: Corpus | None = None) -> pd.DataFrame:
    """Describe each visit, counting only what the selection holds.

    Args:
        corpus: The tables, narrowed as the page is.
        ground: The same without the choice of sectors: its articles are those that were read.
        whole: The whole corpus, which alone tells that a visit has no documents; None: `ground` is.

    Returns:
        `SIDE_BY_SIDE`, one row a visit, by date. `documents` is missing where the articles speak of
        documents without naming any: that is not zero. No visits: no rows.
    """
    visits = corpus["visits"].sort_values(["from_on", "visit_id"]).reset_index(drop=True)
    labels = visit_labels(ground)
    country, rank = corpus.vocabularies.labels("countries"), corpus.vocabularies.labels("visit_ranks")
    ids = visits["visit_id"].astype(str)
    read = ground["articles"]
    frame = pd.DataFrame(
        {
            "visit_id": ids,
            "visit": ids.map(labels),
            "guest": visits["guest_code"].astype(object).map(lambda code: country.get(code, code)),
            "host": visits["host_code"].astype(object).map(lambda code: country.get(code, code)),
            "when": [
                days.say(first, last) for first, last in zip(visits["from_on"], visits["to_on"], strict=True)
            ],
            "from_on": visits["from_on"],
            "to_on": visits["to_on"],
            "place": visits["place"],
            "rank": visits["rank_code"].astype(object).map(rank),
            "guest_leaders": visits["guest_leaders"].str.replace(SEPARATOR, ", "),
            "host_leaders": visits["host_leaders"].str.replace(SEPARATOR, ", "),
            "articles": _of_each(ids, _count(read)),
            "words": _of_each(ids, read["words"].groupby(read["visit_id"].astype(object)).sum()),
            **_documents(ids, corpus, whole or ground),
            "event_reports": _of_each(ids, _count(corpus["events"])),
            "sectors": _of_each(ids, _sectors(corpus)),
        }
    )
    return frame[SIDE_BY_SIDE.column_names]


def _documents(ids: pd.Series, corpus: Corpus, whole: Corpus) -> dict[str, Sequence]:
    """How many documents each visit has, and what to say of them; see `side_by_side`."""
    named = _of_each(ids, _count(corpus["documents"]))
    mentioned, hidden = (
        ids.isin(whole[name]["visit_id"].dropna().unique()) for name in ("document_groups", "documents")
    )
    return {
        "documents": named.where(~mentioned | hidden),
        "documents_stated": [
            _documents_in_words(count, is_mentioned, is_hidden)
            for count, is_mentioned, is_hidden in zip(named, mentioned, hidden, strict=True)
        ],
    }


def _documents_in_words(named: int, is_mentioned: bool, is_hidden: bool = False) -> str:
    """What to say of documents: "none named" is said only where they are spoken of at all.

    Args:
        named: How many are named and chosen.
        is_mentioned: Whether documents are spoken of without being named.
        is_hidden: Whether others are named that are not chosen.
    """
    if named:
        return f"{named} named"
    if is_hidden:
        return "None under these filters"
    return "Mentioned, none named" if is_mentioned else "None mentioned"


def _of_each(ids: pd.Series, numbers: pd.Series) -> pd.Series:
    """The number of each visit, 0 for those that have none."""
    return ids.map(numbers).fillna(0).astype("Int64")


def _count(frame: pd.DataFrame) -> pd.Series:
    """How many rows of a table each visit has; those with none are left out."""
    return frame.groupby(frame["visit_id"].astype(object)).size()


def _sectors(corpus: Corpus) -> pd.Series:
    """How many sectors the articles of each visit speak of."""
    articles, mentions = corpus["articles"], corpus["topic_mentions"]
    visit = dict(zip(articles["article_id"].astype(object), articles["visit_id"].astype(object), strict=True))
    return (
        mentions["sector_code"]
        .astype(object)
        .groupby(mentions["article_id"].astype(object).map(visit))
        .nunique()
    )


def compare(
    corpus: Corpus, ground: Corpus, before: str, after: str, *, articles: pd.DataFrame | None = None
) -> pd.DataFrame:
    """Compare the sectors of two visits.

    Args:
        corpus: The tables, narrowed as the page is.
        ground: The same without the choice of sectors: its words are the denominator.
        before: Id of the earlier visit.
        after: Id of the later visit.
        articles: `articles.NAMED` of the whole corpus, where it is at hand.

    Returns:
        `COMPARISON`, the sectors that at least one of the two speaks of, from the largest rise in density
        to the largest fall. A sector counts as spoken of from one mention on.
    """
    counted = frequency(corpus, ground, "visit_id", articles=articles).set_index(["sector_code", "visit_id"])
    wide = counted[["mentions", "per_1000_words"]].unstack()
    sectors = wide.index
    frame = pd.DataFrame({"sector_code": sectors})
    for side, visit_id in (("before", before), ("after", after)):
        for column, name in (("mentions", f"mentions_{side}"), ("per_1000_words", f"per_1000_{side}")):
            known = (column, visit_id) in wide.columns
            frame[name] = pd.array(
                wide[column, visit_id] if known else [0] * len(frame),
                dtype="Int64" if column == "mentions" else "Float64",
            )
    frame["sector"] = (
        frame["sector_code"].map(corpus.vocabularies.labels("sectors")).fillna(frame["sector_code"])
    )
    frame = frame[(frame["mentions_before"] + frame["mentions_after"]) > 0].copy()
    frame["change"] = [
        "continued" if one and other else "new" if other else "dropped"
        for one, other in zip(frame["mentions_before"], frame["mentions_after"], strict=True)
    ]
    frame["_rise"] = frame["per_1000_after"].fillna(0) - frame["per_1000_before"].fillna(0)
    frame = frame.sort_values(["_rise", "sector"], ascending=[False, True])
    return frame[COMPARISON.column_names].reset_index(drop=True)


def marks(frame: pd.DataFrame, before: tuple[str, str], after: tuple[str, str]) -> list[Mark]:
    """The marks of a chart of `compare`: one a sector and visit that speaks of it.

    Args:
        frame: `COMPARISON`.
        before: Id and label of the earlier visit.
        after: Id and label of the later visit.
    """
    found = []
    for row in frame.to_dict("records"):
        for side, (visit_id, label) in (("before", before), ("after", after)):
            if row[f"mentions_{side}"]:
                part = Slice.of("topic_mentions", {"sector_code": row["sector_code"], "visit_id": visit_id})
                found.append(
                    Mark(
                        {"sector_code": row["sector_code"], "side_code": side},
                        f"{row['sector']}, {label}",
                        row[f"mentions_{side}"],
                        part,
                    )
                )
    return found


def pair(visits: pd.DataFrame) -> tuple[str, str] | None:
    """The two visits to compare unless the reader chooses others.

    Returns:
        The latest visit and the one before it between the same two countries, or else the one before
        it; the earlier first. Fewer than two visits: None.
    """
    ordered = visits.sort_values(["from_on", "visit_id"], na_position="first")
    if len(ordered) < 2:
        return None
    last, others = ordered.iloc[-1], ordered.iloc[:-1]
    countries = {last["host"], last["guest"]}
    same = [{host, guest} == countries for host, guest in zip(others["host"], others["guest"], strict=True)]
    earlier = others[same] if any(same) else others
    return str(earlier.iloc[-1]["visit_id"]), str(last["visit_id"])


def are_in_series(visits: pd.DataFrame, pair: tuple[str, str]) -> bool:
    """Whether two visits are between the same two countries, so that the later one goes on from the earlier."""
    rows = visits[visits["visit_id"].astype(object).isin(pair)]
    return len({frozenset(codes) for codes in zip(rows["host_code"], rows["guest_code"], strict=True)}) < 2


def changes(is_series: bool) -> dict[str, str]:
    """What the three lists of sectors of two visits are called: by what changed, or by where they are spoken of.

    Args:
        is_series: See `are_in_series`.
    """
    return CHANGES if is_series else _APART


def visit_marks(frame: pd.DataFrame, corpus: Corpus) -> list[Mark]:
    """What opens from the register of visits: each row the facts of its visit."""
    stated = _count(corpus["visit_facts"])
    return [
        Mark(
            {"visit_id": visit_id},
            label,
            int(stated.get(visit_id, 0)),
            Slice.of("visit_facts", {"visit_id": visit_id}),
        )
        for visit_id, label in zip(frame["visit_id"], frame["visit"], strict=True)
    ]


def of_change(frame: pd.DataFrame, change: str) -> pd.DataFrame:
    """The sectors of `COMPARISON` with this change, see `CHANGES`; those mentioned most often come first."""
    part = frame[frame["change"] == change]
    number = part["mentions_before"] + part["mentions_after"]
    return part.loc[number.sort_values(ascending=False, kind="stable").index]


def change_marks(frame: pd.DataFrame, before: tuple[str, str], after: tuple[str, str]) -> list[Mark]:
    """What opens from the lists of new, dropped and continued sectors: the mentions of both visits together."""
    found = []
    for row in frame.to_dict("records"):
        where = {"sector_code": row["sector_code"], "visit_id": (before[0], after[0])}
        found.append(
            Mark(
                where,
                row["sector"],
                row["mentions_before"] + row["mentions_after"],
                Slice.of("topic_mentions", where),
            )
        )
    return sorted(found, key=lambda mark: (-mark.count, mark.label))
