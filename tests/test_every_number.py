"""Every number: what a mark shows is the rows behind it, the sentences listed, the file and the spans, under any filter.

A chart, list or card that a page draws is yielded here once; that is all it needs to be held to this.
"""

import csv
from collections.abc import Callable, Iterator, Sequence
from io import StringIO

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from summitry import corrections, export, filters
from summitry.corpus import Corpus, correct
from summitry.filters import NOT_STATED, Selection
from summitry.search.query import read
from summitry.summaries import (
    amounts,
    articles,
    commitments,
    compare,
    coverage,
    distinctive,
    documents,
    figures,
    follow_ups,
    hits,
    named_together,
    organisations,
    people,
    quotes,
    sides,
    slices,
    timeline,
    topics,
    visit_facts,
    visits,
)
from summitry.summaries.slices import Mark
from summitry.tables import TABLES, Table

# What the pages draw and list: the small table, its description, and what each of its marks opens.
Drawn = tuple[str, pd.DataFrame, Table, list[Mark]]


def overview(corpus: Corpus, ground: Corpus, whole: Corpus) -> Iterator[Drawn]:
    for by in ("all", "visit_id", "month", "article_id"):
        counted = topics.frequency(corpus, ground, by)
        yield f"sectors by {by}", counted, topics.FREQUENCY[by], topics.marks(counted, by)
    counted = documents.by_kind_and_sector(corpus)
    yield "documents", counted, documents.BY_KIND_AND_SECTOR, documents.marks(counted)
    listed = documents.register(corpus, whole)
    yield "register", listed, documents.REGISTER, documents.register_marks(listed)
    items = timeline.items(corpus, whole)
    yield "timeline", items, timeline.ITEMS, timeline.marks(items)
    side = visits.side_by_side(corpus, ground)
    yield "visits", side, visits.SIDE_BY_SIDE, visits.visit_marks(side, corpus)
    for visit_id in side["visit_id"]:
        stated = visit_facts.read(corpus, visit_id)
        yield f"facts of {visit_id}", stated, visit_facts.FACTS, visit_facts.marks(stated)
    if pair := visits.pair(side):
        before, after = ((visit_id, topics.visit_labels(whole)[visit_id]) for visit_id in pair)
        compared = visits.compare(corpus, ground, *pair)
        yield "comparison", compared, visits.COMPARISON, visits.marks(compared, before, after)
        yield "changes", compared, visits.COMPARISON, visits.change_marks(compared, before, after)


def voices(corpus: Corpus, ground: Corpus, whole: Corpus) -> Iterator[Drawn]:
    known, named = people.roster(whole), articles.named(whole)
    everyone = people.persons(corpus, known)
    yield "persons", everyone, people.PERSONS, people.marks(everyone)
    by_visit = people.by_visit(corpus, known, whole, named)
    yield "by visit", by_visit, people.BY_VISIT, people.marks(by_visit)
    met, met_marks = people.meetings(corpus, known, whole)
    yield "meetings", met, people.MEETINGS, met_marks
    bodies = organisations.directory(whole)
    every = organisations.listed(corpus, bodies)
    yield "organisations", every, organisations.LIST, organisations.marks(every)
    at_visits = organisations.by_visit(corpus, bodies)
    yield "organisations by visit", at_visits, organisations.BY_VISIT, organisations.marks(at_visits)
    on_sectors = organisations.by_sector(corpus, bodies)
    yield "organisations by sector", on_sectors, organisations.BY_SECTOR, organisations.sector_marks(on_sectors, corpus)  # fmt: skip
    beside = named_together.together(corpus, bodies)
    yield "named together", beside, named_together.TOGETHER, named_together.marks(beside, corpus)
    for entity_id in [*every["entity_id"].head(1), "nobody"]:
        at = named_together.mentions(corpus, bodies, entity_id)
        yield f"mentions of {entity_id}", at, named_together.MENTIONS, named_together.mention_marks(at)
    listed = quotes.listed(corpus, whole, known)
    yield "quotes", listed, quotes.LIST, quotes.list_marks(listed)
    spoken = quotes.spoken(corpus, known, named)
    for by in (("speaker",), ("speaker", "country_code"), ("sector_code", "speaker"), ("sector_code", "month"), ("sector_code", "country_code")):  # fmt: skip
        yield (
            f"quotes by {by}",
            quotes.counted(spoken, by)[0],
            quotes.table_of(by),
            quotes.counted(spoken, by)[1],
        )
    stated = figures.listed(corpus, whole)
    yield "figures", stated, figures.LIST, figures.list_marks(stated)
    told, marks = amounts.ways(corpus, whole, 25)
    yield "amounts", told, amounts.WAYS, marks
    compared, accounts = figures.comparisons(corpus, whole)
    yield "compared", accounts, figures.ACCOUNTS, [mark for one in compared for mark in one.marks]
    for frame in (coverage.sources(corpus), coverage.once_an_account(coverage.sources(corpus))):
        for part in coverage.TITLES:
            counted, marks = coverage.counted(frame, part, corpus)
            yield f"articles by {part}", counted, coverage.table_of(part), marks


def promises(corpus: Corpus, ground: Corpus, whole: Corpus) -> Iterator[Drawn]:
    ledger = follow_ups.ledger(corpus, whole)
    yield "ledger", ledger, follow_ups.LEDGER, follow_ups.marks(ledger)
    listed = commitments.listed(corpus, whole)
    yield "commitments", listed, commitments.LIST, commitments.list_marks(listed)
    counted = commitments.by_kind(corpus, whole)
    yield "commitments by kind", counted, commitments.BY_KIND, commitments.marks(counted)


def searches(corpus: Corpus, ground: Corpus, whole: Corpus) -> Iterator[Drawn]:
    every = hits.indexed(whole, articles.named(whole))
    for typed in ('"the two"', "tra* NOT energy"):
        found = hits.find(every, corpus, read(typed), 5)
        counted, marks = hits.counted(every, whole, found)
        yield f"{typed} by date", counted, hits.COUNTS, marks
        listed = hits.listed(every, whole, found, every=True)
        assert len(listed) == counted["sentences"].sum()
        yield typed, listed, hits.HITS, hits.list_marks(listed, found.query)


def comparisons(corpus: Corpus, ground: Corpus, whole: Corpus) -> Iterator[Drawn]:
    stage = sides.Ground(whole, corpus, ground, articles.named(whole), people.roster(whole))
    lexicons = {name: distinctive.Lexicon.of(whole[name]["text"]) for name in ("sentences", "quotes")}
    for kind in sides.KINDS:
        if pair := sides.pair(sides.offered(stage, kind)):
            one, other = (sides.account(stage, side) for side in pair)
            compared = compare.sectors(one, other, whole.vocabularies.labels("sectors"))
            yield f"{kind} compared", compared, compare.COMPARED, compare.marks(compared, one, other)
            yield f"{kind} changed", compared, compare.COMPARED, compare.change_marks(compared, one, other)
            ids = whole[one.table][TABLES[one.table].key[0]]
            words, marks = distinctive.distinctive(lexicons[one.table], ids, one, other)
            yield f"words of {kind}", words, distinctive.DISTINCTIVE, marks


EVERYTHING = (overview, voices, promises, searches, comparisons)


@st.composite
def selections(draw: st.DrawFn, corpus: Corpus) -> Selection:
    """Any selection that a reader can make."""
    choices = filters.choices(corpus)
    assert choices.from_on
    assert choices.to_on
    day = st.none() | st.dates(choices.from_on, choices.to_on)

    def some(values: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(draw(st.lists(st.sampled_from((*values, NOT_STATED)), max_size=2, unique=True)))

    return Selection(
        draw(day),
        draw(day),
        some(choices.sector_codes),
        some(choices.visit_ids),
        some(choices.outlets),
        some(choices.speakers),
        some(choices.document_kinds),
    )


def rows_of(content: bytes) -> int:
    return len(list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))) - 1


@settings(max_examples=10)
@given(data=st.data())
def test_mark_list_file_and_spans_are_one_number_under_any_filter(
    corpus: Corpus, data: st.DataObject
) -> None:
    assert_one_number(corpus, data.draw(selections(corpus)))


def assert_one_number(corpus: Corpus, selection: Selection) -> None:
    narrow, ground = filters.apply(corpus, selection), filters.apply(corpus, selection.of_articles)
    named = articles.named(corpus)
    body = dict(zip(corpus["articles"]["article_id"], corpus["articles"]["body"], strict=True))
    for drawn in EVERYTHING:
        for name, frame, table, marks in drawn(narrow, ground, corpus):
            assert list(frame.columns) == table.column_names, name
            assert rows_of(export.to_csv(frame, table)) == len(frame), name
            for mark in marks:
                found = slices.in_reading_order(slices.rows(narrow, mark.part, named), named)
                shown = slices.sentences(found, corpus, named)
                numbers = (len(found), len(shown), rows_of(export.to_csv(found, TABLES[mark.part.table])))
                assert numbers == (mark.count,) * 3, (name, mark)
                spans = zip(
                    found["article_id"],
                    found["start"],
                    found["end"],
                    found["text"],
                    shown["marked"],
                    strict=True,
                )
                assert all(
                    body[article_id][start:end] == text == marked
                    for article_id, start, end, text, marked in spans
                )
            assert_rows_open(narrow, named, frame, marks)


def assert_rows_open(narrow: Corpus, named: pd.DataFrame, frame: pd.DataFrame, marks: Sequence[Mark]) -> None:
    """Every row of a small table that counts something opens what the marks of its numbers open, and no mark is without its row."""
    found = [slices.of_row(marks, row) for row in frame.to_dict("records")]
    opened = [mark for mark in found if mark is not None]
    assert all(len(slices.rows(narrow, mark.part, named)) == mark.count for mark in opened)
    reached = [
        (mark.part.table, name, value)
        for mark in opened
        for name, values in mark.part.where
        for value in values
    ]
    assert {
        (mark.part.table, name, value)
        for mark in marks
        for name, values in mark.part.where
        for value in values
    } == set(reached)


# A correction that a reader can make of a row drawn at random; None judges it wrong.
EDITS = {
    "sentences": (None,),
    "visits": (None, ("host_code", "SRB"), ("place", "Oslo"), ("from_on", "2025-05-06")),
    "topic_mentions": (None, ("sector_code", "space")),
    "events": (None, ("kind_code", "meeting"), ("from_on", "2025-05-06"), ("status_code", "planned")),
    "documents": (None, ("kind_code", "treaty"), ("sector_codes", ""), ("signed_on", "2025-05-06")),
    "document_groups": (None,),
    "people": (None, ("name", "Ana Roa"), ("country_code", "")),
    "organisations": (None, ("name", "Fisheries Agency")),
    "quotes": (None, ("speaker", "Ana Roa"), ("speaker", ""), ("sector_codes", "space;trade")),
    "figures": (None, ("value", "7"), ("unit", "cakes")),
    "figure_conflicts": (None,),
    "commitments": (None, ("kind_code", "plan"), ("due_on", "2025-05-06")),
    "follow_ups": (None,),
    "visit_facts": (None,),
}


@st.composite
def corrected(draw: st.DrawFn, corpus: Corpus) -> Corpus:
    """The corpus with some corrections, each of a row as the rules made it."""
    made = []
    for table in draw(st.lists(st.sampled_from(sorted(EDITS)), min_size=5, max_size=20)):
        row = corpus[table].iloc[draw(st.integers(0, len(corpus[table]) - 1))]
        edit = draw(st.sampled_from(EDITS[table]))
        action = "edit" if edit else "wrong"
        if edit and edit[0] == "name":
            action = draw(st.sampled_from(("same", "apart", "edit")))
        column, new = edit or ("", "")
        if table == "visits":
            made += corrections.of_visit(corpus.tables, row, action=action, column=column, new=new)
        else:
            made.append(corrections.of_row(corpus.tables, table, row, action=action, column=column, new=new))
    return correct(corpus, made)


@settings(max_examples=4)
@given(data=st.data())
def test_so_they_are_after_any_corrections(corpus: Corpus, data: st.DataObject) -> None:
    after = data.draw(corrected(corpus))
    assert_one_number(after, data.draw(selections(after)))


@settings(max_examples=3)
@given(data=st.data())
def test_a_page_that_is_narrowed_to_a_mark_still_has_all_its_rows(
    corpus: Corpus, data: st.DataObject
) -> None:
    selection, choices = data.draw(selections(corpus)), filters.choices(corpus)
    narrow, ground = filters.apply(corpus, selection), filters.apply(corpus, selection.of_articles)
    named = articles.named(corpus)
    marks = [mark for drawn in EVERYTHING for *_, marks in drawn(narrow, ground, corpus) for mark in marks]
    by_selection = {slices.narrowing(mark, selection, choices): mark for mark in marks}
    for narrowed, mark in by_selection.items():
        assert len(slices.rows(filters.apply(corpus, narrowed), mark.part, named)) == mark.count, mark


@settings(max_examples=5)
@given(data=st.data())
def test_what_buttons_count_is_what_they_open(corpus: Corpus, data: st.DataObject) -> None:
    narrow, named = filters.apply(corpus, data.draw(selections(corpus))), articles.named(corpus)
    last = str(narrow["visits"]["visit_id"].iloc[-1]) if len(narrow["visits"]) else None
    happened = [*timeline.happened_marks(narrow), *timeline.happened_marks(narrow, last)]
    for mark in [*happened, *commitments.open_marks(narrow), *people.way_marks(narrow)]:
        assert len(slices.rows(narrow, mark.part, named)) == mark.count > 0, mark


@settings(max_examples=8)
@given(data=st.data())
def test_what_a_card_counts_of_a_visit_or_a_side_is_what_it_opens(
    corpus: Corpus, data: st.DataObject
) -> None:
    selection = data.draw(selections(corpus))
    narrow, ground = filters.apply(corpus, selection), filters.apply(corpus, selection.of_articles)
    named = articles.named(corpus)
    stage = sides.Ground(corpus, narrow, ground, named, people.roster(corpus))
    marks = [coverage.of_visit(narrow, str(one), "Articles") for one in narrow["visits"]["visit_id"]]
    told = visits.side_by_side(narrow, ground)
    for mark, articles_of_visit in zip(marks, told["articles"], strict=True):
        assert mark.count == articles_of_visit or selection != selection.of_articles
    for kind in sides.KINDS:
        for account in (sides.account(stage, side) for side in sides.offered(stage, kind)):
            marks.append(sides.passages(stage, account, "All"))
            assert marks[-1].count == account.passages or selection != selection.of_articles, account.side
    for mark in marks:
        assert len(slices.rows(narrow, mark.part, named)) == mark.count, mark


def test_a_corpus_without_articles_gives_empty_tables(made: Callable[..., Corpus]) -> None:
    nothing = made([])
    for drawn in EVERYTHING:
        for name, frame, table, marks in drawn(nothing, nothing, nothing):
            assert frame.empty, name
            assert list(frame.columns) == table.column_names, name
            assert not marks, name
