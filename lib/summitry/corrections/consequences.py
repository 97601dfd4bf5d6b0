"""What follows from a correction in other columns and tables, so that no table contradicts another."""

import datetime as dt
from collections.abc import Collection

import pandas as pd

from summitry.corrections import naming
from summitry.corrections.drafts import Draft, Drafts, Row
from summitry.corrections.fields import FACTS_OF_ARTICLE, column_of, to_cell
from summitry.dates import values
from summitry.tables import TABLES
from summitry.vocabulary import Vocabularies

_BY_READER = "corrected by a reader"
_COMPARED = ("value", "value_to", "bound", "unit", "as_of")
# Tables whose rows begin in a sentence; steps of follow-ups are told anew, see `retracing`.
_ON_SENTENCES = tuple(
    name for name, table in TABLES.items() if table.has_evidence and name not in ("sentences", "follow_ups")
)
# The column that says what a time was read from.
_RULES = {"events": "date_rule", "date_mentions": "rule"}


def of_edit(drafts: Drafts, row: Row, column: str, value: object, vocabularies: Vocabularies) -> None:
    """Set the other columns of a row that follow from one that a reader set.

    Args:
        drafts: The tables, which are changed.
        row: The row that was corrected.
        column: The column that was set.
        value: What it holds now.
        vocabularies: Give what follows from the kind of an event.
    """
    draft, here = drafts[row.table], [row.number]
    if row.table in _RULES and column in ("from_on", "to_on"):
        _set_time(draft, row.number, column)
    elif row.table == "events" and column == "kind_code":
        draft.set(
            here, "plover_code", vocabularies.concepts["event_kinds"][str(value)].extra["plover"] or None
        )
    elif row.table == "documents" and column == "signed_on":
        draft.set(here, "signed_basis", "stated" if value else None)
    elif row.table == "commitments" and column == "due_on":
        draft.set(here, "due", str(value) if value else None)
    elif row.table == "commitments" and column == "by_country_codes":
        # What comes of it is told from what its article states.
        draft.set(here, "stated_country_codes", value)
    elif row.table == "follow_ups":
        # Several sentences may tell one step of a chain, which has one status.
        step = {name: draft.machine(row.number, name) for name in ("chain_id", "step")}
        draft.set(draft.numbers(**step), column, value)
    elif row.table == "articles" and column == "published_on":
        draft.set(here, "published_basis", "stated" if value else None)
        draft.set(here, "published_rule", _BY_READER)
    elif row.table == "articles" and column == "event_on":
        draft.set(here, "event_rule", _BY_READER)
    elif row.table == "articles" and column == "title" and value:
        draft.set(here, "label", value)


def _set_time(draft: Draft, number: int, column: str) -> None:
    """A time from the two days: the one that was set moves the other where they would stand in the wrong order."""
    first, last = (_day(draft.now(number, name)) for name in ("from_on", "to_on"))
    if column == "from_on" and (last is None or (first and last < first)):
        last = first
    elif column == "to_on" and (first is None or (last and last < first)):
        first = last
    time = values.days(first, last) if first and last else values.unknown("days")
    for name, value in zip(("edtf", "from_on", "to_on", "precision_code"), time, strict=True):
        draft.set([number], name, value)
    draft.set([number], _RULES[draft.name], _BY_READER)
    if draft.name == "events":
        draft.set([number], "date_basis", "stated" if time.edtf else None)


def _day(value: object) -> dt.date | None:
    if pd.isna(value):
        return None
    return pd.Timestamp(value).date()


def across(drafts: Drafts, edited: Collection[Row]) -> None:
    """Let rows that go with others, or repeat them, follow, once every correction of them is made.

    Args:
        drafts: The tables.
        edited: Rows in which a value was set.
    """
    _settle_sentences(drafts)
    for row in [*edited, *(Row("figures", number) for number in drafts["figures"].dropped)]:
        if row.table == "figures":
            _compare_anew(drafts, row.number)
    _settle_conflicts(drafts["figure_conflicts"])
    _settle_facts(drafts)
    naming.settle_countries(drafts)


def _settle_sentences(drafts: Drafts) -> None:
    """All rows that begin in a sentence that is none go with it, and its words are counted no more, nor in any share of them.

    A row that begins in a sentence before and only goes on in it stays. So does what the article as a whole is told of: the
    day, the place and the two countries of its talks. Their facts name the first sentence alone that states them; others
    may too. What was read from this one is corrected in the article.
    """
    sentences, articles = drafts["sentences"], drafts["articles"]
    for number in sentences.dropped:
        place = sentences.row(number, ("article_id", "sentence_id", "text", "is_boilerplate"))
        article_id = str(place["article_id"])
        for name in _ON_SENTENCES:
            drafts[name].dropped.update(drafts[name].of_sentence(article_id, str(place["sentence_id"])))
        if not place["is_boilerplate"]:
            here = articles.of_article(article_id).tolist()
            counted = int(str(articles.now(here[0], "words"))) - len(str(place["text"]).split())
            articles.set(here, "words", counted)


def _compare_anew(drafts: Drafts, number: int) -> None:
    """A figure that is compared with others stands in two tables."""
    figures, compared = drafts["figures"], drafts["figure_conflicts"]
    place = figures.row(number, ("article_id", "start", "end"))
    same = compared.at(str(place["article_id"]), int(str(place["start"])), int(str(place["end"])))
    if number in figures.dropped:
        compared.dropped.update(same)
        return
    for column in _COMPARED:
        compared.set(same, column, figures.cells(column)[number])


def _settle_conflicts(compared: Draft) -> None:
    """Say anew which articles differ, and let go what only one of them still counts; see `figure_conflicts`."""
    if not compared.is_changed:
        return
    columns = [compared.cells(name) for name in ("conflict_id", "article_id", "value", "value_to", "bound")]
    groups: dict[str, dict[str, set[tuple]]] = {}
    members: dict[str, list[int]] = {}
    for number, (conflict_id, article_id, *account) in enumerate(zip(*columns, strict=True)):
        if number not in compared.dropped:
            groups.setdefault(conflict_id, {}).setdefault(article_id, set()).add(tuple(account))
            members.setdefault(conflict_id, []).append(number)
    for conflict_id, said in groups.items():
        accounts = {frozenset(account) for account in said.values()}
        differ = any(one.isdisjoint(other) for one in accounts for other in accounts)
        compared.set(members[conflict_id], "status_code", "differs" if differ else "agrees")
        if len(said) < 2:
            compared.dropped.update(members[conflict_id])


def settle_chains(drafts: Drafts) -> None:
    """A chain that has lost its beginning goes: it needs one."""
    steps = drafts["follow_ups"]
    if not steps.dropped:
        return
    chains, places = steps.cells("chain_id"), steps.cells("step")
    begun = {
        chain for number, chain in enumerate(chains) if places[number] == 1 and number not in steps.dropped
    }
    steps.dropped.update(number for number, chain in enumerate(chains) if chain not in begun)


def _settle_facts(drafts: Drafts) -> None:
    """Documents that are none are no fact of a visit; a host, guest, day or place that is none is not that of the talks."""
    groups, facts, articles = drafts["document_groups"], drafts["visit_facts"], drafts["articles"]
    for number in groups.dropped:
        place = groups.row(number, ("article_id", "start", "end"))
        same = facts.at(str(place["article_id"]), int(str(place["start"])), int(str(place["end"])))
        facts.dropped.update(one for one in same if facts.now(one, "fact_code") == "documents")
    for number in facts.denied:
        wrong = facts.row(number, ("article_id", "fact_code", "value"))
        if name := FACTS_OF_ARTICLE.get(str(wrong["fact_code"])):
            column = column_of("articles", name)
            here = articles.of_article(str(wrong["article_id"])).tolist()
            meant = [one for one in here if to_cell(articles.now(one, name), column) == wrong["value"]]
            articles.set(meant, name, None)
