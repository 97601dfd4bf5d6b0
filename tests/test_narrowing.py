"""Narrowing: what a click on a mark sets the filters to."""

from collections.abc import Callable

import pytest

from summitry import filters
from summitry.corpus import Corpus
from summitry.filters import NOT_STATED, Selection
from summitry.summaries import amounts, articles, coverage, follow_ups, slices, timeline, topics, visits
from summitry.summaries.slices import Mark


@pytest.fixture
def told(made: Callable[..., Corpus]) -> Corpus:
    """Two visits and an article that belongs to none; a bridge is promised at the first and opened at the second."""
    first, second = "The bridge will be built. Trade is 40 million dollars.", "The bridge was opened."
    chain = {"chain_id": "c", "subject": "Bridge", "status_code": "agreed", "later_articles": 1}
    return made(
        [
            {
                "article_id": "a", "body": first, "visit_id": "one", "outlet": "NTB", "host_code": "NOR",
                "found": [
                    ("events", "be built", {"kind_code": "meeting", "status_code": "planned", "from_on": "2030-01-01", "to_on": "2030-01-01"}),
                    ("topic_mentions", "bridge", {"sector_code": "transport"}),
                    ("topic_mentions", "Trade", {"sector_code": "trade"}),
                    ("figures", "40 million", {"value": 40e6, "bound": "exact", "unit": "USD", "counted": "trade", "sector_codes": "transport;trade"}),
                    ("follow_ups", "bridge will be built", {**chain, "step": 1}),
                ],
            },
            {
                "article_id": "b", "body": second, "visit_id": "two", "outlet": "Trend", "host_code": "CHL",
                "found": [
                    ("events", "opened", {"kind_code": "meeting", "status_code": "happened", "from_on": "2031-01-01", "to_on": "2031-01-01"}),
                    ("topic_mentions", "bridge", {"sector_code": "transport"}),
                    ("follow_ups", "bridge was opened", {**chain, "step": 2, "status_code": "fulfilled"}),
                ],
            },
            {
                "article_id": "c", "body": "They had met in 1990.", "host_code": "CHL",
                "found": [("events", "met", {"kind_code": "meeting", "status_code": "background", "from_on": "1990-01-01", "to_on": "1990-12-31"})],
            },
        ],
        [
            {"visit_id": "one", "host_code": "NOR", "guest_code": "CHL", "from_on": "2030-01-01"},
            {"visit_id": "two", "host_code": "CHL", "guest_code": "NOR", "from_on": "2031-01-01"},
        ],
    )  # fmt: skip


def narrowed(corpus: Corpus, mark: Mark, *to: str) -> Selection:
    """What a click on the mark sets; the rows of the mark must all be left."""
    selection = slices.narrowing(mark, Selection(), filters.choices(corpus), to or slices.NARROWING)
    left = slices.rows(filters.apply(corpus, selection), mark.part, articles.named(corpus))
    assert len(left) == mark.count
    return selection


def test_an_event_narrows_to_the_visit_that_is_reported_on(told: Corpus) -> None:
    found = [narrowed(told, mark).visit_ids for mark in timeline.marks(timeline.items(told, told))]
    assert found == [(NOT_STATED,), ("one",), ("two",)]


def test_a_figure_narrows_to_its_visit_and_to_what_it_speaks_of(told: Corpus) -> None:
    (mark,) = amounts.ways(told, told, 5)[1]
    assert narrowed(told, mark) == Selection(visit_ids=("one",), sector_codes=("trade", "transport"))


def test_a_step_of_a_chain_narrows_to_its_sector_and_leaves_the_chain_whole(told: Corpus) -> None:
    ledger = follow_ups.ledger(told, told)
    marks = follow_ups.marks(ledger)
    assert len(marks) == 2
    for mark in marks:
        selection = narrowed(told, mark)
        assert selection == Selection(sector_codes=("transport",))
        assert len(follow_ups.ledger(filters.apply(told, selection), told)) == 2


def test_a_bar_of_hosts_narrows_to_the_visits_there(told: Corpus) -> None:
    frame = coverage.sources(told)
    found = {mark.label: narrowed(told, mark) for mark in coverage.counted(frame, "host", told)[1]}
    assert found["Norway"] == Selection(visit_ids=("one",))
    assert found["Chile"] == Selection(visit_ids=("two", NOT_STATED))


def test_a_mark_of_a_comparison_narrows_to_its_sector_alone(told: Corpus) -> None:
    pair = visits.pair(visits.side_by_side(told, told))
    assert pair
    before, after = ((visit_id, topics.visit_labels(told)[visit_id]) for visit_id in pair)
    marks = visits.marks(visits.compare(told, told, *pair), before, after)
    assert {narrowed(told, mark, "sector_code") for mark in marks} == {
        Selection(sector_codes=("transport",)), Selection(sector_codes=("trade",)),
    }  # fmt: skip
