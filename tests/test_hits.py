"""Hits: what a search finds under the filters, how it is counted, and that every number is the rows behind it."""

import datetime as dt
from collections.abc import Callable

import pandas as pd
import pytest

from summitry import filters
from summitry.charts import hits as drawing
from summitry.corpus import Corpus
from summitry.filters import NOT_STATED, Selection
from summitry.search.query import read
from summitry.summaries import articles, hits
from summitry.summaries.hits import Found, Sentences

MOST = 500


@pytest.fixture(scope="module")
def sea(made: Callable[..., Corpus]) -> Corpus:
    """Three articles, the last without a date, the first two on one visit."""
    return made(
        [
            {"article_id": "b", "body": "Fish was landed. The talks on Fish ended.", "visit_id": "v", "published_on": dt.date(2030, 5, 2), "outlet": "NTB"},
            {"article_id": "a", "body": "Bread was baked. Then came fish and more fish.", "visit_id": "v", "published_on": dt.date(2030, 5, 1), "outlet": "Trend"},
            {"article_id": "c", "body": "Nobody dates fish."},
        ],
        [{"visit_id": "v", "label": "Chile in Norway", "from_on": dt.date(2030, 5, 1)}],
    )  # fmt: skip


def searched(corpus: Corpus, typed: str, narrow: Corpus | None = None) -> tuple[Sentences, Found]:
    every = hits.indexed(corpus, articles.named(corpus))
    return every, hits.find(every, narrow or corpus, read(typed), MOST)


def test_sentences_found_are_listed_with_the_words_in_their_context(sea: Corpus) -> None:
    every, found = searched(sea, '"talks on" fish')
    row = hits.listed(every, sea, found).iloc[0]
    assert (row["before"], row["words"], row["after"]) == ("The ", "talks on", " Fish ended.")
    body = sea["articles"].set_index("article_id").at["b", "body"]
    assert body[row["start"] : row["end"]] == "talks on"
    assert (row["outlet"], row["visit"], row["position"]) == ("NTB", "Chile in Norway", 2)


def test_of_equals_the_latest_stands_first_and_what_has_no_date_last(made: Callable[..., Corpus]) -> None:
    days = {"a": dt.date(2030, 5, 2), "b": None, "c": dt.date(2030, 5, 3), "d": dt.date(2030, 5, 1)}
    rows = [{"article_id": name, "body": "Fish again.", "published_on": day} for name, day in days.items()]
    corpus = made(rows)
    every, found = searched(corpus, "fish")
    assert hits.listed(every, corpus, found)["article_id"].tolist() == ["c", "a", "d", "b"]


def test_what_is_not_ranked_follows_by_date(sea: Corpus) -> None:
    every, found = searched(sea, "fish")
    few = Found(found.query, found.places, found.best[:1])
    assert len(hits.listed(every, sea, few)) == 1
    everything = hits.listed(every, sea, few, every=True)
    assert len(everything) == len(found.places) == everything["sentence_id"].nunique()


def test_long_sentences_are_shortened_on_the_side_away_from_the_words() -> None:
    frame = pd.DataFrame(
        {"before": ["a " * 60 + "the ", "The "], "words": ["fish", "fish"], "after": [" b" * 60, "."]}
    )
    short = hits.shortened(frame)
    assert short["before"].str.endswith("the").iloc[0]
    assert short["before"].str.startswith("…").tolist() == [True, False]
    assert short["after"].str.endswith("…").tolist() == [True, False]


def test_sentences_found_are_counted_by_date_and_visit(sea: Corpus) -> None:
    every, found = searched(sea, "fish")
    counted, marks = hits.counted(every, sea, found)
    assert counted.astype(object).to_numpy().tolist() == [
        ["2030-05-01", "1 May 2030", "v", "Chile in Norway", 1, 1],
        ["2030-05-02", "2 May 2030", "v", "Chile in Norway", 2, 1],
        [NOT_STATED, NOT_STATED, NOT_STATED, "Not part of a visit", 1, 1],
    ]
    assert marks[0].label == "1 May 2030, Chile in Norway"


@pytest.mark.parametrize(
    ("days", "periods"),
    [
        pytest.param(pd.date_range("2030-01-01", periods=31), 31, id="a month of days"),
        pytest.param(pd.date_range("2030-01-01", periods=40), 2, id="more days than can be drawn"),
        pytest.param(
            pd.date_range("2030-01-01", periods=40, freq="MS"), 4, id="more months than can be drawn"
        ),
    ],
)
def test_days_become_months_and_years_where_they_are_many(
    made: Callable[..., Corpus], days: pd.DatetimeIndex, periods: int
) -> None:
    corpus = made(
        [{"article_id": f"a{n}", "body": "Fish.", "published_on": day.date()} for n, day in enumerate(days)]
    )
    every, found = searched(corpus, "fish")
    assert len(hits.counted(every, corpus, found)[0]) == periods


def test_teasers_are_not_searched(corpus: Corpus) -> None:
    teasers = corpus["sentences"][corpus["sentences"]["is_boilerplate"]]
    assert len(teasers)
    every, _ = searched(corpus, "the")
    assert not set(every.table["sentence_id"]) & set(teasers["sentence_id"])
    assert len(every.table) == len(corpus["sentences"]) - len(teasers)


def test_nothing_found_gives_no_rows(sea: Corpus) -> None:
    every, found = searched(sea, "whale")
    counted, marks = hits.counted(every, sea, found)
    assert counted.empty
    assert not marks
    assert hits.listed(every, sea, found, every=True).empty
    assert "No sentence holds whale" in drawing.describe(counted, "whale")


def test_the_chart_says_how_many_when_and_where_most(sea: Corpus) -> None:
    every, found = searched(sea, "fish")
    said = drawing.describe(hits.counted(every, sea, found)[0], "fish")
    assert "4 in all, 1 May 2030 to Not stated. Most: 2 May 2030, 2." in said


def test_words_found_stand_where_they_are_said_to(corpus: Corpus) -> None:
    every, found = searched(
        corpus, "vucic OR cooperat*", filters.apply(corpus, Selection(outlets=("Trend",)))
    )
    listed = hits.listed(every, corpus, found, every=True)
    texts = corpus["articles"].set_index("article_id")["body"]
    assert set(listed["outlet"]) == {"Trend"}
    assert [texts[row.article_id][row.start : row.end] for row in listed.itertuples()] == listed[
        "words"
    ].tolist()
