"""Summaries: what is counted, and that every number is the rows behind it, under any filter."""

import datetime as dt
from collections.abc import Callable

import pandas as pd
import pytest

from summitry import filters
from summitry.corpus import Corpus
from summitry.filters import NOT_STATED, Selection
from summitry.summaries import (
    articles,
    documents,
    figures,
    slices,
    timeline,
    topics,
    visit_facts,
    visits,
)
from summitry.summaries.slices import Slice

BEFORE = "Peru and Ghana spoke of trade, trade and cocoa farming. They signed a treaty on ports and several papers."
AFTER = "Ghana and Peru spoke of trade and of film."


@pytest.fixture(scope="module")
def pair(made: Callable[..., Corpus]) -> Corpus:
    """Two visits: the first with a named document, the second with documents that nobody names."""
    trade, farming, film = (
        {"sector_code": code, "term": code} for code in ("trade", "agriculture", "culture")
    )
    return made(
        [
            {
                "article_id": "one", "body": BEFORE, "visit_id": "v1", "published_on": dt.date(2030, 1, 2), "outlet": "Accra Times",
                "found": [
                    ("topic_mentions", "trade", trade),
                    ("topic_mentions", "trade and cocoa", trade),
                    ("topic_mentions", "cocoa farming", farming),
                    ("documents", "treaty on ports", {"kind_code": "treaty", "title": "treaty on ports", "sector_codes": "transport;trade"}),
                    ("documents", "several papers", {"kind_code": "agreement", "title": "papers"}),
                    ("events", "signed", {"kind_code": "signing", "status_code": "happened", "from_on": dt.date(2030, 1, 2), "to_on": dt.date(2030, 1, 2), "date_basis": "inferred"}),
                    ("visit_facts", "Ghana", {"fact_code": "host", "value": "GHA"}),
                ],
            },
            {
                "article_id": "two", "body": AFTER, "visit_id": "v2", "published_on": dt.date(2031, 5, 1), "outlet": "Lima Post", "title": "A *visit*",
                "found": [("topic_mentions", "trade", trade), ("topic_mentions", "film", film), ("document_groups", "of film", {})],
            },
            {"article_id": "three", "body": "Nothing of note was said by anyone here.", "outlet": "Lima Post", "published_on": dt.date(2031, 5, 1)},
        ],
        [
            {"visit_id": "v1", "label": "Peru in Ghana", "host_code": "GHA", "guest_code": "PER", "from_on": dt.date(2030, 1, 2), "documents_known_code": "named"},
            {"visit_id": "v2", "label": "Ghana in Peru", "host_code": "PER", "guest_code": "GHA", "from_on": dt.date(2031, 5, 1), "documents_known_code": "mentioned"},
        ],
    )  # fmt: skip


def test_an_article_without_a_title_is_named_by_outlet_date_and_first_words(pair: Corpus) -> None:
    named = articles.named(pair).set_index("article_id")
    assert named.at["one", "name"] == "Accra Times, 2 Jan 2030: Peru and Ghana spoke of trade,"
    assert named.at["two", "name"] == "A *visit*"
    assert named.at["one", "heading"] == named.at["one", "name"]
    assert named.at["two", "heading"] == "Lima Post, 1 May 2031: A *visit*"


def test_articles_of_the_same_outlet_and_day_are_told_apart_by_id(pair: Corpus) -> None:
    assert articles.named(pair)["short"].tolist() == ["2 Jan 2030, Accra Times", "1 May 2031, Lima Post (three)", "1 May 2031, Lima Post (two)"]  # fmt: skip


def test_what_happened_is_told_of_one_visit_where_one_is_named(pair: Corpus) -> None:
    assert [mark.count for mark in timeline.happened_marks(pair)] == [1]
    assert [mark.count for mark in timeline.happened_marks(pair, "v1")] == [1]
    assert timeline.happened_marks(pair, "v2") == []


def test_frequency_counts_mentions_articles_and_density(pair: Corpus) -> None:
    row = topics.frequency(pair, pair).set_index("sector_code").loc["trade"]
    words = int(pair["articles"]["words"].sum())
    assert (row["mentions"], row["articles"], row["words"]) == (3, 2, words)
    assert row["per_1000_words"] == pytest.approx(3000 / words, abs=0.005)


def test_frequency_by_visit_has_a_row_for_every_sector_and_visit(pair: Corpus) -> None:
    counted = topics.frequency(pair, pair, "visit_id").set_index(["sector_code", "visit_id"])["mentions"]
    assert counted["culture", "v1"] == 0
    assert counted["culture", "v2"] == 1
    assert counted["trade", NOT_STATED] == 0


def test_density_is_counted_of_all_chosen_articles_even_when_sectors_are_chosen(pair: Corpus) -> None:
    narrow = filters.apply(pair, Selection(sector_codes=("agriculture",)))
    counted = topics.frequency(narrow, pair)
    assert counted["words"].tolist() == [int(pair["articles"]["words"].sum())]


def test_a_document_of_two_sectors_counts_in_both_and_one_of_none_apart(pair: Corpus) -> None:
    counted = documents.by_kind_and_sector(pair)
    assert counted.set_index("sector_code")["documents"].to_dict() == {
        "trade": 1,
        "transport": 1,
        NOT_STATED: 1,
    }
    assert counted.iloc[-1]["sector"] == documents.NO_SECTOR


def test_mentioned_but_not_named_is_not_zero(pair: Corpus) -> None:
    side = visits.side_by_side(pair, pair).set_index("visit_id")
    assert side.at["v1", "documents"] == 2
    assert pd.isna(side.at["v2", "documents"])
    assert side.at["v2", "documents_stated"] == "Mentioned, none named"


def test_documents_that_are_left_out_are_told_from_those_that_there_are_not(pair: Corpus) -> None:
    bare = {name: pair[name].iloc[:0] for name in ("documents", "document_groups")}
    narrow = Corpus({**pair.tables, **bare}, pair.vocabularies)
    side = visits.side_by_side(narrow, narrow, pair).set_index("visit_id")
    assert side.loc[["v1", "v2"], "documents_stated"].tolist() == [
        "None under these filters",
        "Mentioned, none named",
    ]
    assert side.at["v1", "documents"] == 0


def test_none_mentioned_is_zero(made: Callable[..., Corpus]) -> None:
    silent = made([{"article_id": "a", "body": "They met.", "visit_id": "v"}], [{"visit_id": "v", "host_code": "PER", "guest_code": "GHA", "documents_known_code": "none"}])  # fmt: skip
    side = visits.side_by_side(silent, silent).iloc[0]
    assert (side["documents"], side["documents_stated"]) == (0, "None mentioned")
    assert side["when"] == "Undated"


def test_new_dropped_and_continued(pair: Corpus) -> None:
    changes = visits.compare(pair, pair, "v1", "v2").set_index("sector_code")["change"].to_dict()
    assert changes == {"culture": "new", "agriculture": "dropped", "trade": "continued"}


def test_the_two_latest_visits_of_the_same_countries_are_compared(made: Callable[..., Corpus]) -> None:
    def visit(visit_id: str, host: str, guest: str, year: int) -> dict:
        return {"visit_id": visit_id, "host_code": host, "guest_code": guest, "from_on": dt.date(year, 1, 1), "documents_known_code": "none"}  # fmt: skip

    three = made(
        [], [visit("a", "PER", "GHA", 2030), visit("b", "PER", "NOR", 2031), visit("c", "GHA", "PER", 2032)]
    )
    assert visits.pair(visits.side_by_side(three, three)) == ("a", "c")
    one = made([], [visit("a", "PER", "GHA", 2030)])
    assert visits.pair(visits.side_by_side(one, one)) is None


def test_facts_say_how_many_articles_state_them(pair: Corpus) -> None:
    stated = visit_facts.read(pair, "v1")
    assert stated[["fact", "stated", "articles"]].to_numpy().tolist() == [["Host", "Ghana", 1]]
    assert visit_facts.read(pair, "v2").empty


def test_articles_that_name_no_document_do_not_speak_for_the_visit(made: Callable[..., Corpus]) -> None:
    some = {"fact_code": "documents", "value": "mentioned, not named"}
    both = made(
        [
            {"article_id": "a", "body": "They signed a treaty on ports.", "visit_id": "v", "found": [("documents", "treaty on ports", {"kind_code": "treaty"})]},
            {"article_id": "b", "body": "Several papers were signed.", "visit_id": "v", "found": [("document_groups", "Several papers", {}), ("visit_facts", "Several papers", some)]},
        ],
        [{"visit_id": "v", "host_code": "PER", "guest_code": "GHA", "documents_known_code": "named"}],
    )  # fmt: skip
    assert visits.side_by_side(both, both).at[0, "documents_stated"] == "1 named"
    stated = visit_facts.read(both, "v")
    assert stated[["fact", "stated", "articles"]].to_numpy().tolist() == [["Documents", "mentioned without being named in 1 article", 1]]  # fmt: skip
    assert [mark.label for mark in visit_facts.marks(stated)] == ["Documents: mentioned without being named in 1 article"]  # fmt: skip


def test_an_event_whose_date_was_inferred_says_so(pair: Corpus) -> None:
    item = timeline.items(pair, pair).iloc[0]
    assert item["is_inferred"]
    assert item["sentence"].startswith("They signed")


def test_columns_of_a_heat_map_are_cut_to_the_latest(pair: Corpus) -> None:
    named = articles.named(pair)
    cut = topics.frequency(pair, pair, "article_id", most=1)
    assert set(cut["article_id"]) == {"two"}
    assert topics.column_order(cut, named, pair, "article_id") == ("Lima Post, 1 May 2031: A *visit*",)
    both = topics.frequency(pair, pair, "month", articles=named)
    assert topics.column_order(both, named, pair, "month") == ("Jan 2030", "May 2031")


def test_the_documents_of_a_visit_open_and_so_do_passages_that_name_none(pair: Corpus) -> None:
    named = articles.named(pair)
    for visit_id, table, number in (("v1", "documents", 2), ("v2", "document_groups", 1)):
        mark = documents.of_visit(pair, visit_id, "A visit")
        assert (mark.part.table, mark.count) == (table, number)
        assert len(slices.rows(pair, mark.part, named)) == number
    nothing = documents.of_visit(filters.apply(pair, Selection(sector_codes=("energy",))), "v2", "A visit")
    assert nothing.count == 0


def test_what_has_no_month_is_the_last_column(made: Callable[..., Corpus]) -> None:
    trade = ("topic_mentions", "trade", {"sector_code": "trade", "term": "trade"})
    days_of = {"a": None, "b": dt.date(2030, 1, 2), "c": dt.date(2031, 5, 1)}
    corpus = made(
        [
            {"article_id": name, "body": "They spoke of trade.", "published_on": day, "found": [trade]}
            for name, day in days_of.items()
        ]
    )
    counted = topics.frequency(corpus, corpus, "month")
    order = topics.column_order(counted, articles.named(corpus), corpus, "month")
    assert order == ("Jan 2030", "May 2031", NOT_STATED)


def test_a_slice_finds_missing_values_and_several(pair: Corpus) -> None:
    named = articles.named(pair)
    assert slices.rows(pair, Slice.of("documents", {"sector_code": NOT_STATED}), named)["title"].tolist() == [
        "papers"
    ]
    assert len(slices.rows(pair, Slice.of("topic_mentions", {"visit_id": ("v1", "v2")}), named)) == 5
    assert len(slices.rows(pair, Slice.of("articles", {"visit_id": NOT_STATED}), named)) == 1
    with pytest.raises(KeyError):
        slices.rows(pair, Slice.of("topic_mentions", {"colour": "red"}), named)


def test_a_corpus_without_rows_has_empty_summaries(made: Callable[..., Corpus]) -> None:
    empty = made([])
    frames = [topics.frequency(empty, empty, by) for by in ("all", "visit_id", "month", "article_id")]
    frames += [
        documents.by_kind_and_sector(empty),
        documents.register(empty, empty),
        timeline.items(empty, empty),
    ]
    frames += [
        visits.side_by_side(empty, empty),
        visits.compare(empty, empty, "a", "b"),
        visit_facts.read(empty, "a"),
    ]
    assert all(frame.empty for frame in frames)
    assert documents.kinds(empty) == ()


def test_a_mark_counts_what_its_table_says(corpus: Corpus) -> None:
    counted = topics.frequency(corpus, corpus, "article_id")
    assert counted["mentions"].sum() == len(corpus["topic_mentions"])
    assert [mark.count for mark in topics.marks(counted, "article_id")] == counted["mentions"].tolist()
    assert len(timeline.items(corpus, corpus)) == len(corpus["events"])
    assert len(documents.register(corpus, corpus)) == len(corpus["documents"])


def test_what_is_taken_away_to_be_cited_has_its_sentence(corpus: Corpus) -> None:
    words = dict(zip(corpus["sentences"]["sentence_id"], corpus["sentences"]["text"], strict=True))
    for listed, table, cited in (
        (documents.register(corpus, corpus), documents.CITED, documents.cited),
        (figures.listed(corpus, corpus), figures.CITED, figures.cited),
    ):
        taken = cited(listed, corpus)
        assert taken[table.column_names[:-1]].equals(listed)
        assert set(taken["sentence"]) <= set(words.values())
        said = taken["text"] if "text" in taken else taken["title"]
        assert all(part in sentence for part, sentence in zip(said, taken["sentence"], strict=True))


@pytest.mark.parametrize(
    ("other", "is_series"),
    [
        pytest.param({"host_code": "CHL", "guest_code": "NOR"}, True, id="the visit is returned"),
        pytest.param({"host_code": "NOR", "guest_code": "CHL"}, True, id="it is made again"),
        pytest.param({"host_code": "NOR", "guest_code": "FJI"}, False, id="another country comes"),
    ],
)
def test_only_visits_between_the_same_countries_go_on_from_each_other(
    made: Callable[..., Corpus], other: dict, is_series: bool
) -> None:
    told = made([], [{"visit_id": "v", "host_code": "NOR", "guest_code": "CHL"}, {"visit_id": "w", **other}])
    assert visits.are_in_series(told["visits"], ("v", "w")) is is_series
    assert ("new" in visits.changes(is_series)["new"].casefold()) is is_series
