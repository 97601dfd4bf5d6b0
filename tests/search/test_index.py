"""The index: ranking, and where in a text the words stand."""

import numpy as np
import pytest

from summitry.search import index as indexing
from summitry.search.index import Index, spans
from summitry.search.query import read

TEXTS = (
    "Fish is landed here, and a good deal is said of the landing of it in many other words.",
    "Fish.",
    "Bread and milk.",
    "Fish and fish.",
    "Fish and bread.",
    "Bread.",
)


def best(typed: str, index: Index, most: int = 10) -> list[int]:
    query = read(typed)
    return index.best(query, index.find(query), most).tolist()


def test_a_short_text_that_says_it_often_stands_first() -> None:
    ranked = best("fish", Index(TEXTS))
    assert ranked[0] in (1, 3)
    assert ranked[-1] == 0
    assert sorted(ranked) == [0, 1, 3, 4]


def test_a_rare_word_counts_for_more_than_a_common_one() -> None:
    assert best("milk OR fish", Index(["fish and bread"] * 9 + ["milk and bread"]))[0] == 9


def test_of_equals_the_last_stands_first() -> None:
    assert best("fish", Index(["Fish."] * 4)) == [3, 2, 1, 0]


def test_no_more_are_given_than_asked_for() -> None:
    assert len(best("fish", Index(TEXTS), most=2)) == 2
    assert best("whale", Index(TEXTS)) == []


def test_of_very_many_the_last_are_ranked_and_all_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "MOST_RANKED", 3)
    index = Index(["Fish, fish, fish.", *["Fish and bread."] * 5])
    assert index.find(read("fish")).tolist() == [0, 1, 2, 3, 4, 5]
    assert best("fish", index) == [5, 4, 3]


def test_only_those_among_which_to_rank_are_ranked() -> None:
    index, query = Index(TEXTS), read("fish")
    assert sorted(index.best(query, np.array([0, 4]), 10).tolist()) == [0, 4]


def test_no_texts_are_found_in_an_empty_index() -> None:
    assert best("fish", Index([])) == []


@pytest.mark.parametrize(
    ("typed", "text", "words"),
    [
        pytest.param("duro", "Then Đuro and ĐURO came", ["Đuro", "ĐURO"], id="letters of another form"),
        pytest.param(
            "strasse bridge", "Straße, bridge", ["Straße", "bridge"], id="behind a letter written as two"
        ),
        pytest.param("ae*", "æ ær", ["æ", "ær"], id="a letter written as two"),
        pytest.param(
            '"free trade"', "free, trade is free trade", ["free, trade", "free trade"], id="a phrase as one"
        ),
        pytest.param("free trade", "free trade", ["free", "trade"], id="words one by one"),
        pytest.param("fish NOT milk", "fish and bread", ["fish"], id="what is left out is not marked"),
        pytest.param("fish", "bread", [], id="nothing"),
    ],
)
def test_words_are_marked_in_the_text_as_it_stands(typed: str, text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in spans(read(typed), [text])[0]] == words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("the", {"the"}),
        ("THE OR of", {"the", "of"}),
        ("the OR Brod", {"the", "brod"}),
        ("brod OR the OR of", {"brod", "the", "of"}),
        ("brod OR most", {"brod", "most"}),
    ],
)
def test_common_and_rare_words_are_found_alike(typed: str, words: set[str]) -> None:
    texts = [
        f"{'The' if place % 2 else 'A'} port {'of' if place % 3 else 'near'} {name}"
        for place, name in enumerate(["town"] * 40 + ["Bród", "most"] + ["Town"] * 20)
    ]
    plain = [set(text.lower().replace("ó", "o").split()) for text in texts]
    expected = [place for place, said in enumerate(plain) if words & said]
    assert Index(texts).find(read(typed)).tolist() == expected
