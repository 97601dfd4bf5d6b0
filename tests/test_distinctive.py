"""Distinctive words: the measure against a small example by hand, its properties, and what each word opens."""

from collections.abc import Callable
from math import log, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summitry.corpus import Corpus
from summitry.search.index import spans
from summitry.search.query import read
from summitry.summaries import articles, distinctive, slices
from summitry.summaries.distinctive import Lexicon, log_odds
from summitry.summaries.sides import Account, Side


def test_the_measure_is_that_of_an_example_computed_by_hand() -> None:
    """Three words; the first text has 4, 5 and 1 of them, the second 1, 5 and 4; the prior 1, 2 and 1."""
    ratio, z = log_odds(np.array([4, 5, 1]), np.array([1, 5, 4]), np.array([1.0, 2.0, 1.0]))
    # The first word: 5 of 14 against 2 of 14; odds 5/9 against 2/12.
    assert ratio[0] == pytest.approx(log(2 / 12) - log(5 / 9))
    assert z[0] == pytest.approx((log(2 / 12) - log(5 / 9)) / sqrt(1 / 5 + 1 / 2))
    assert z[0] == pytest.approx(-1.43903, abs=0.00001)
    assert ratio[1] == pytest.approx(0)
    assert ratio[2] == pytest.approx(-ratio[0])


counts = st.lists(
    st.tuples(st.integers(0, 50), st.integers(0, 50), st.floats(0.01, 5)), min_size=2, max_size=20
)


@given(rows=counts)
def test_swapping_the_sides_turns_the_sign(rows: list[tuple[int, int, float]]) -> None:
    one, other, prior = (np.array(column) for column in zip(*rows, strict=True))
    for forth, back in zip(log_odds(one, other, prior), log_odds(other, one, prior), strict=True):
        assert forth == pytest.approx(-back)


@given(rows=counts)
def test_a_text_against_itself_has_no_distinctive_word(rows: list[tuple[int, int, float]]) -> None:
    one, _, prior = (np.array(column) for column in zip(*rows, strict=True))
    assert log_odds(one, one, prior)[1] == pytest.approx(0)


def test_more_text_in_the_same_proportions_makes_a_difference_clearer() -> None:
    one, other, prior = np.array([8, 2]), np.array([2, 8]), np.array([1.0, 1.0])
    few, many = log_odds(one, other, prior)[1], log_odds(10 * one, 10 * other, prior)[1]
    assert abs(many[0]) > 3 * abs(few[0]) / 2


def test_a_stronger_prior_holds_back_a_rare_word() -> None:
    one, other = np.array([3, 97]), np.array([0, 100])
    weak, strong = (log_odds(one, other, prior * np.array([0.015, 0.985]))[1][0] for prior in (100, 10_000))
    assert abs(strong) < abs(weak)


def test_words_are_counted_without_capitals_and_marks_and_written_as_most_often() -> None:
    lexicon = Lexicon.of(["Vučić and fish", "Vucic, Vučić: FISH", "Norway's", ""])
    assert lexicon.words.tolist() == ["Vučić", "and", "fish", "Norway"]
    words, text = lexicon.used(np.array([1, 2, 3]))
    assert lexicon.words[words].tolist() == ["Vučić", "Vučić", "fish", "Norway"]
    assert text.tolist() == [1, 1, 1, 2]


def test_no_texts_have_no_words() -> None:
    assert len(Lexicon.of([]).words) == 0
    assert [part.tolist() for part in Lexicon.of(["a word"]).used(np.array([], dtype=int))] == [[], []]


@pytest.fixture(scope="module")
def two(made: Callable[..., Corpus]) -> Corpus:
    """One article on fish and one on bread, each with words of its own and words of both."""
    fish = "The talks on fish went on. " * 30 + "Fish!"
    bread = "The talks on bread went on. " * 30 + "Fish once."
    return made(
        [
            {"article_id": "a", "body": fish, "visit_id": "v1"},
            {"article_id": "b", "body": bread, "visit_id": "v2"},
        ]
    )


def account(corpus: Corpus, article: str, visit: str) -> Account:
    rows = np.flatnonzero((corpus["sentences"]["article_id"] == article).to_numpy())
    return Account(Side("visit", visit, visit), 100, 1, {}, {}, rows)


def test_each_side_has_its_word_and_each_word_opens_its_sentences(two: Corpus) -> None:
    one, other = account(two, "a", "v1"), account(two, "b", "v2")
    lexicon = Lexicon.of(two["sentences"]["text"])
    frame, marks = distinctive.distinctive(lexicon, two["sentences"]["sentence_id"], one, other)
    assert frame["word"].is_unique
    clear = frame[frame["is_clear"].astype(bool)]
    assert clear[["word", "side_code"]].to_numpy().tolist() == [["bread", "other"], ["fish", "one"]]
    row = frame.set_index("word").loc["fish"]
    assert (row["uses_one"], row["uses_other"], row["sentences"], row["side"]) == (31, 1, 31, "v1")
    for mark, number in zip(marks, frame["sentences"], strict=True):
        found = slices.rows(two, mark.part, articles.named(two))
        assert len(found) == mark.count == number
        assert all(spans(read(mark.part.search), found["text"].tolist()))
    assert distinctive.tokens(lexicon, one) == 30 * 6 + 1


def test_words_that_only_hold_others_together_are_left_out(made: Callable[..., Corpus]) -> None:
    fish, bread = (
        "Fish of the sea and of the fjord, the fish of us all. ",
        "We bake bread, we eat bread, we sell bread. ",
    )
    both = made([{"article_id": "a", "body": fish * 3}, {"article_id": "b", "body": bread * 3}])
    lexicon, ids = Lexicon.of(both["sentences"]["text"]), both["sentences"]["sentence_id"]
    frame, _ = distinctive.distinctive(lexicon, ids, account(both, "a", "v1"), account(both, "b", "v2"))
    assert {"fish", "bread"} <= set(frame["word"])
    assert "we" in set(frame["word"].str.lower())
    assert not {"of", "the", "and"} & set(frame["word"].str.lower())


def test_a_side_without_words_has_none_that_set_it_apart(two: Corpus, made: Callable[..., Corpus]) -> None:
    nothing = Account(Side("visit", "v", "v"), 0, 0, {}, {}, np.array([], dtype=int))
    lexicon = Lexicon.of(two["sentences"]["text"])
    frame, _ = distinctive.distinctive(lexicon, two["sentences"]["sentence_id"], nothing, nothing)
    assert frame.empty
    empty = made([])
    frame, _ = distinctive.distinctive(Lexicon.of([]), empty["sentences"]["sentence_id"], nothing, nothing)
    assert frame.empty
