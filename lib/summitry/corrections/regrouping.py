"""Visits made anew from corrected rows, by the very rules that made them: which articles report which, and what they say."""

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

import pandas as pd

from summitry import headers, layout, visits, yearless
from summitry.articles import Article
from summitry.corrections.drafts import Drafts
from summitry.corrections.fields import FACTS_OF_ARTICLE
from summitry.extract.rows import Fact, Person
from summitry.tables import TABLES
from summitry.visits import Report, StatedFact
from summitry.vocabulary import Vocabularies

# What visits are made of: while none of these tables changed, neither did they.
_MADE_OF = ("articles", "people", "documents", "document_groups", "visit_facts")
_Facts = Mapping[str, list[StatedFact]]


def regroup(drafts: Drafts, vocabularies: Vocabularies) -> dict[str, pd.DataFrame]:
    """All tables as they are now, with visits, their facts, and the visit of every row made anew.

    Args:
        drafts: The corrected tables.
        vocabularies: Those that the tables were made with.

    Returns:
        All tables. As they are, if nothing changed of what visits are made of.
    """
    tables = drafts.frames()
    if not any(drafts[name].is_changed for name in _MADE_OF):
        return tables
    reports = _reports(drafts, tables, vocabularies)
    found = visits.group(reports, vocabularies)
    visit_of = dict(zip(tables["articles"]["article_id"], found.visit_ids, strict=True))
    return {
        **{name: _at_visits(name, frame, visit_of) for name, frame in tables.items()},
        "visits": TABLES["visits"].frame(found.visits),
        "visit_facts": TABLES["visit_facts"].frame(found.facts),
    }


def _reports(
    drafts: Drafts, tables: Mapping[str, pd.DataFrame], vocabularies: Vocabularies
) -> list[Report | None]:
    """What each article says of a visit; None where it does not tell whose it is."""
    reader = visits.Reader(vocabularies)
    facts, people = _facts(tables["visit_facts"]), _people(tables["people"])
    documents, groups = (
        Counter(tables[name]["article_id"].astype(object)) for name in ("documents", "document_groups")
    )
    denied = set(_denied(drafts))
    reports: list[Report | None] = []
    for number, article in enumerate(tables["articles"].to_dict("records")):
        host, guest = _text(article["host_code"]), _text(article["guest_code"])
        if not host or not guest:
            reports.append(None)
            continue
        article_id = article["article_id"]
        mentions = people.get(article_id, ())
        sentences = dict(mentions)
        leaders = [
            (person, code)
            for person, code in reader.leaders(list(sentences), (host, guest))
            if (article_id, person.name) not in denied
        ]
        named = [
            StatedFact(Fact(person.start, person.end, "leader", person.name), sentences[person])
            for person, _ in leaders
        ]
        talks_on, published_on = _day(article["event_on"]), _day(article["published_on"])
        reports.append(
            Report(
                guest, host, talks_on, talks_on or published_on, _text(article["place"]), article_id, article["body"],
                tuple(_statements(article, _edited(drafts, number), facts.get(article_id, []), named)),
                visits.counted(leaders), documents[article_id], bool(groups[article_id]),
                None if talks_on or published_on else _month_and_day(article["body"], facts.get(article_id, []), vocabularies),
            )
        )  # fmt: skip
    return reports


def _month_and_day(
    body: str, facts: Sequence[StatedFact], vocabularies: Vocabularies
) -> yearless.MonthDay | None:
    """Month and day of an article whose year is not known."""
    told = next((stated.fact.value for stated in facts if stated.fact.fact_code == "day"), None)
    header_end = headers.read_header(Article("", body, ""))[0]
    return yearless.month_and_day(layout.dateline_of(body, header_end, vocabularies), told)


def _statements(
    article: Mapping[str, Any],
    edited: Collection[str],
    facts: Sequence[StatedFact],
    leaders: Sequence[StatedFact],
) -> Iterator[StatedFact]:
    """The facts of an article, in the order in which the rules give them; those that its row has, as it has them."""
    last = [stated for stated in facts if stated.fact.fact_code == "documents"]
    for stated in facts:
        column = FACTS_OF_ARTICLE.get(stated.fact.fact_code)
        if column and column in edited:
            if value := _text(article[column]):
                yield StatedFact(stated.fact._replace(value=value), stated.sentence)
        elif column or stated.fact.fact_code == "rank":
            yield stated
    yield from leaders
    yield from last


def _edited(drafts: Drafts, number: int) -> list[str]:
    """The columns of an article, among those that are facts of a visit, that readers set."""
    articles = drafts["articles"]
    return [
        column
        for column in FACTS_OF_ARTICLE.values()
        if _text(articles.now(number, column)) != _text(articles.machine(number, column))
    ]


def _facts(frame: pd.DataFrame) -> _Facts:
    """The facts of each article, each with the number of its sentence."""
    facts: dict[str, list[StatedFact]] = {}
    for row in frame.itertuples(index=False):
        fact = Fact(int(row.start), int(row.end), str(row.fact_code), str(row.value))
        facts.setdefault(str(row.article_id), []).append(StatedFact(fact, _sentence(row.sentence_id)))
    return facts


def _people(frame: pd.DataFrame) -> dict[str, list[tuple[Person, int]]]:
    """The mentions of each article, each with the number of its sentence."""
    people: dict[str, list[tuple[Person, int]]] = {}
    for row in frame.itertuples(index=False):
        role, code = _text(row.role), _text(row.country_code)
        person = Person(int(row.start), int(row.end), row.name, "", role, code, row.named_by)
        people.setdefault(str(row.article_id), []).append((person, _sentence(row.sentence_id)))
    return people


def _denied(drafts: Drafts) -> Iterator[tuple[str, str]]:
    """Article and name of leaders that readers judged wrong."""
    facts = drafts["visit_facts"]
    for number in facts.denied:
        if facts.machine(number, "fact_code") == "leader":
            yield str(facts.machine(number, "article_id")), str(facts.machine(number, "value"))


def _at_visits(name: str, frame: pd.DataFrame, visit_of: Mapping[str, str | None]) -> pd.DataFrame:
    """A table with the visits of its articles; the table itself, where they are the same as before.

    Steps of follow-ups have visits of their own; they are told anew, see `retracing`.
    """
    columns = {column.name: column for column in TABLES[name].columns}
    if not {"article_id", "visit_id"} <= columns.keys() or name == "follow_ups":
        return frame
    before = frame["visit_id"].astype(object).where(frame["visit_id"].notna(), None).tolist()
    after = [visit_of[article_id] for article_id in frame["article_id"].astype(object)]
    if after == before:
        return frame
    return frame.assign(visit_id=columns["visit_id"].series(after).set_axis(frame.index))


def _sentence(sentence_id: str) -> int:
    return int(sentence_id.rpartition(":")[2])


def _text(value: Any) -> str | None:
    if pd.isna(value):
        return None
    return f"{value:%Y-%m-%d}" if isinstance(value, dt.date) else str(value)


def _day(value: Any) -> dt.date | None:
    return None if pd.isna(value) else pd.Timestamp(value).date()
