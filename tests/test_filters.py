"""Filters: what each leaves in each table, on a corpus made by hand and on the seeds."""

import datetime as dt
from collections.abc import Callable

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitry import filters
from summitry.corpus import Corpus
from summitry.filters import NOT_STATED, Selection
from summitry.tables import TABLES

WINTER = "Chile and Norway spoke of fisheries and ports. They will meet in Oslo in 2031. A storm hit Bergen."
SPRING = "Norway and Chile spoke of schools. They signed a treaty on fish."


@pytest.fixture(scope="module")
def small(made: Callable[..., Corpus]) -> Corpus:
    """Two dated articles on two visits, and one without date, visit and outlet."""
    meeting = {"kind_code": "talks", "status_code": "planned"}
    return made(
        [
            {
                "article_id": "winter",
                "body": WINTER,
                "outlet": "Fjord Post",
                "published_on": dt.date(2030, 1, 5),
                "visit_id": "first",
                "found": [
                    ("topic_mentions", "fisheries", {"sector_code": "agriculture", "term": "fisheries"}),
                    ("topic_mentions", "ports", {"sector_code": "transport", "term": "ports"}),
                    ("events", "meet in Oslo", {**meeting, "from_on": dt.date(2031, 1, 1), "to_on": dt.date(2031, 12, 31)}),
                    ("events", "storm hit Bergen", {**meeting, "status_code": "background"}),
                ],
            },
            {
                "article_id": "spring",
                "body": SPRING,
                "outlet": "Andes Daily",
                "event_on": dt.date(2030, 4, 2),
                "visit_id": "second",
                "found": [
                    ("topic_mentions", "schools", {"sector_code": "education", "term": "schools"}),
                    ("documents", "treaty on fish", {"kind_code": "treaty", "title": "treaty on fish", "sector_codes": "agriculture;trade"}),
                    ("visit_facts", "Chile", {"fact_code": "guest", "value": "CHL"}),
                ],
            },
            {"article_id": "undated", "body": "Someone spoke of ports.", "found": [("topic_mentions", "ports", {"sector_code": "transport", "term": "ports"})]},
        ],
        [
            {"visit_id": "first", "host_code": "NOR", "guest_code": "CHL", "from_on": dt.date(2030, 1, 4), "documents_known_code": "none"},
            {"visit_id": "second", "host_code": "CHL", "guest_code": "NOR", "from_on": dt.date(2030, 4, 2), "documents_known_code": "named"},
        ],
    )  # fmt: skip


def ids(corpus: Corpus, table: str = "articles", column: str = "article_id") -> list[str]:
    return corpus[table][column].astype(str).tolist()


def test_nothing_chosen_is_the_corpus_itself(small: Corpus) -> None:
    assert filters.apply(small, Selection()) is small


@pytest.mark.parametrize(
    ("selection", "articles"),
    [
        pytest.param(Selection(from_on=dt.date(2030, 2, 1)), ["spring"], id="the day of the talks stands in for a missing day of publication"),
        pytest.param(Selection(to_on=dt.date(2030, 1, 5)), ["winter"], id="the last day is included"),
        pytest.param(Selection(from_on=dt.date(2030, 1, 5)), ["winter", "spring"], id="the first day is included, what is undated left out"),
        pytest.param(Selection(visit_ids=("second",)), ["spring"], id="a visit"),
        pytest.param(Selection(visit_ids=("first", NOT_STATED)), ["winter", "undated"], id="a visit, and what belongs to none"),
        pytest.param(Selection(outlets=("Andes Daily", "Fjord Post")), ["winter", "spring"], id="two outlets"),
        pytest.param(Selection(outlets=(NOT_STATED,)), ["undated"], id="outlet not known"),
        pytest.param(Selection(sector_codes=("transport",)), ["winter", "undated"], id="articles that name the sector"),
        pytest.param(Selection(sector_codes=("trade",)), ["spring"], id="the sector of a document counts"),
        pytest.param(Selection(sector_codes=("space",)), [], id="a sector that nothing names"),
    ],
)  # fmt: skip
def test_a_selection_leaves_these_articles(small: Corpus, selection: Selection, articles: list[str]) -> None:
    assert ids(filters.apply(small, selection)) == articles


def test_events_are_chosen_by_their_own_days_wherever_they_stand(small: Corpus) -> None:
    left = filters.apply(small, Selection(from_on=dt.date(2031, 6, 1), to_on=dt.date(2031, 6, 30)))
    assert left["events"]["text"].tolist() == ["meet in Oslo"]
    assert left["articles"].empty


def test_a_sector_leaves_rows_of_sentences_that_name_it(small: Corpus) -> None:
    left = filters.apply(small, Selection(sector_codes=("agriculture",)))
    assert left["sentences"]["text"].tolist() == [
        "Chile and Norway spoke of fisheries and ports.",
        "They signed a treaty on fish.",
    ]
    assert left["topic_mentions"]["text"].tolist() == ["fisheries"]
    assert left["documents"]["title"].tolist() == ["treaty on fish"]
    assert left["events"].empty


def test_a_kind_of_document_leaves_the_sentences_that_name_one(small: Corpus) -> None:
    left = filters.apply(small, Selection(document_kinds=("treaty",)))
    assert left["sentences"]["text"].tolist() == ["They signed a treaty on fish."]
    assert left["documents"]["title"].tolist() == ["treaty on fish"]
    assert left["topic_mentions"].empty
    assert ids(left, "visits", "visit_id") == ["second"]


def test_a_speaker_leaves_every_sentence_of_what_they_said(made: Callable[..., Corpus]) -> None:
    told = made(
        [
            {
                "article_id": "one",
                "body": "“Fish matters. So do ports,” said Roa. Ås spoke of schools. Rain fell.",
                "found": [
                    ("quotes", "Fish matters. So do ports", {"quote_id": "q", "is_direct": True, "speaker": "Ana Roa"}),
                    ("quotes", "spoke of schools", {"quote_id": "r", "is_direct": False, "speaker": "Per Ås;Ana Roa"}),
                    ("quotes", "Rain fell", {"quote_id": "s", "is_direct": False}),
                    ("topic_mentions", "ports", {"sector_code": "transport", "term": "ports"}),
                    ("topic_mentions", "schools", {"sector_code": "education", "term": "schools"}),
                ],
            }
        ]
    )  # fmt: skip
    assert filters.choices(told).speakers == ("Ana Roa", "Per Ås", NOT_STATED)
    hers = filters.apply(told, Selection(speakers=("Ana Roa",)))
    assert ids(hers, "quotes", "quote_id") == ["q", "r"]
    assert ids(hers, "topic_mentions", "sector_code") == ["transport", "education"]
    his = filters.apply(told, Selection(speakers=("Per Ås",)))
    assert ids(his, "topic_mentions", "sector_code") == ["education"]
    assert ids(filters.apply(told, Selection(speakers=(NOT_STATED,))), "quotes", "quote_id") == ["s"]


def test_a_kind_and_a_sector_leave_what_has_both(small: Corpus) -> None:
    both = Selection(sector_codes=("education",), document_kinds=("treaty",))
    assert filters.apply(small, both)["articles"].empty
    both = Selection(sector_codes=("trade",), document_kinds=("treaty",))
    assert ids(filters.apply(small, both)) == ["spring"]


def test_a_sector_leaves_the_facts_of_the_visits_that_speak_of_it(small: Corpus) -> None:
    assert ids(filters.apply(small, Selection(sector_codes=("education",))), "visit_facts", "visit_id") == [
        "second"
    ]
    assert filters.apply(small, Selection(sector_codes=("transport",)))["visit_facts"].empty


def test_visits_are_those_of_the_articles_left(small: Corpus) -> None:
    assert ids(filters.apply(small, Selection(outlets=("Fjord Post",))), "visits", "visit_id") == ["first"]


def test_shares_are_counted_of_articles_chosen_without_sectors(small: Corpus) -> None:
    selection = Selection(sector_codes=("education",), outlets=("Fjord Post", "Andes Daily"))
    assert ids(filters.apply(small, selection.of_articles)) == ["winter", "spring"]


def test_what_has_no_date_is_counted_while_a_range_is_chosen(small: Corpus) -> None:
    assert filters.undated(small, Selection(from_on=dt.date(2030, 1, 1))) == {"articles": 1, "events": 1}
    assert filters.undated(small, Selection(outlets=("Fjord Post",))) == {"articles": 0, "events": 0}


def test_choices_are_what_occurs(small: Corpus) -> None:
    choices = filters.choices(small)
    assert (choices.from_on, choices.to_on) == (dt.date(2030, 1, 5), dt.date(2031, 12, 31))
    assert set(choices.sector_codes) == {"agriculture", "transport", "education", "trade"}
    assert choices.visit_ids == ("first", "second", NOT_STATED)
    assert choices.outlets == ("Andes Daily", "Fjord Post", NOT_STATED)


def test_what_every_article_states_has_no_choice_of_not_stated(small: Corpus) -> None:
    choices = filters.choices(filters.apply(small, Selection(visit_ids=("first",))))
    assert (choices.visit_ids, choices.outlets) == (("first",), ("Fjord Post",))


def test_a_corpus_without_rows_offers_nothing_and_stays_whole(made: Callable[..., Corpus]) -> None:
    empty = made([])
    choices = filters.choices(empty)
    assert choices == filters.Choices(None, None, (), (), (), (), ())
    left = filters.apply(
        empty,
        Selection(sector_codes=("trade",), visit_ids=("first",), outlets=("x",), from_on=dt.date(2030, 1, 1)),
    )
    assert all(frame.empty for frame in left.tables.values())


def selections(corpus: Corpus) -> st.SearchStrategy[Selection]:
    """Any selection that a reader could make, and some that leave nothing."""
    choices = filters.choices(corpus)

    def some(values: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
        return st.lists(st.sampled_from((*values, NOT_STATED, "unknown")), max_size=3, unique=True).map(tuple)

    assert choices.from_on
    assert choices.to_on
    day = st.none() | st.dates(choices.from_on, choices.to_on)
    return st.builds(
        Selection,
        day,
        day,
        some(choices.sector_codes),
        some(choices.visit_ids),
        some(choices.outlets),
        some(choices.speakers),
        some(choices.document_kinds),
    )


@settings(max_examples=60)
@given(data=st.data())
def test_filters_only_ever_remove_rows(corpus: Corpus, data: st.DataObject) -> None:
    left = filters.apply(corpus, data.draw(selections(corpus)))
    for name, table in TABLES.items():
        whole, part = corpus[name], left[name]
        assert (part.dtypes == whole.dtypes).all(), name
        kept = whole.merge(
            part[list(table.key)].astype(object).drop_duplicates(), on=list(table.key), how="inner"
        )
        pd.testing.assert_frame_equal(kept.astype(object), part.astype(object), check_dtype=False)


@settings(max_examples=40)
@given(data=st.data())
def test_a_filter_never_adds_what_a_wider_one_left_out(corpus: Corpus, data: st.DataObject) -> None:
    narrow = data.draw(selections(corpus))
    left, ground = filters.apply(corpus, narrow), filters.apply(corpus, narrow.of_articles)
    assert all(len(left[name]) <= len(ground[name]) <= len(corpus[name]) for name in TABLES)
    assert set(ids(left)) <= set(ids(ground))
