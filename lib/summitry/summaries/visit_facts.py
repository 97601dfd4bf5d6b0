"""What the articles state of one visit: each fact, and how many of them state it."""

import pandas as pd

from summitry.corpus import Corpus
from summitry.summaries import days
from summitry.summaries.slices import Mark, Slice
from summitry.tables import Column, Table
from summitry.wording import count

FACTS = Table(
    "facts_of_visit", "Facts of the visit", "One fact, as one or more articles state it.", ("visit_id", "fact_code", "value"),
    (
        Column("visit_id", "id", "The visit."),
        Column("fact_code", "code", "Which fact."),
        Column("fact", "text", "The same in words."),
        Column("value", "text", "What is stated, as it is stored."),
        Column("stated", "text", "What is stated, in words."),
        Column("articles", "integer", "Articles that state it."),
        Column("times", "integer", "How often it is stated."),
    ),
)  # fmt: skip
_FACTS = {"guest": "Guest", "host": "Host", "day": "Day of the talks", "place": "Place", "rank": "Rank", "leader": "Leader", "documents": "Documents"}  # fmt: skip


def read(corpus: Corpus, visit_id: str) -> pd.DataFrame:
    """What the articles state of one visit, and how many of them.

    Returns:
        `FACTS`, in the order of `_FACTS`, what most articles state first. Nothing stated: no rows.
    """
    stated = corpus["visit_facts"]
    stated = stated[stated["visit_id"].astype(object) == visit_id].astype(
        {"fact_code": object, "article_id": object}
    )
    grouped = stated.groupby(["fact_code", "value"], sort=False)["article_id"]
    frame = (
        pd.DataFrame({"articles": grouped.nunique(), "times": grouped.size()})
        .reset_index()
        .assign(visit_id=visit_id)
    )
    frame["fact"] = frame["fact_code"].map(lambda code: _FACTS.get(code, code.capitalize()))
    frame["stated"] = [
        _in_words(corpus, code, value, articles)
        for code, value, articles in zip(frame["fact_code"], frame["value"], frame["articles"], strict=True)
    ]
    order = {code: place for place, code in enumerate(_FACTS)}
    frame["_order"] = frame["fact_code"].map(order).fillna(len(order))
    frame = frame.sort_values(["_order", "articles", "stated"], ascending=[True, False, True])
    return frame[FACTS.column_names].reset_index(drop=True)


def _in_words(corpus: Corpus, fact: str, value: str, articles: int) -> str:
    vocabulary = {"guest": "countries", "host": "countries", "rank": "visit_ranks"}.get(fact)
    if vocabulary:
        return corpus.vocabularies.label(vocabulary, value)
    if fact == "day":
        day = pd.to_datetime(value, errors="coerce")
        return value if pd.isna(day) else days.say(day)
    if fact == "documents":
        # True of these articles alone: others, or other sentences of theirs, may name documents of the same visit.
        return f"mentioned without being named in {count(articles, 'article')}"
    return value


def marks(frame: pd.DataFrame) -> list[Mark]:
    """What opens from the list of facts: each row the sentences that state it."""
    found = []
    for row in frame.to_dict("records"):
        where = {name: row[name] for name in ("visit_id", "fact_code", "value")}
        found.append(
            Mark(where, f"{row['fact']}: {row['stated']}", row["times"], Slice.of("visit_facts", where))
        )
    return found
