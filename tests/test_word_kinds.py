"""Kinds of words: whether a sentence can hold what a pattern looks for."""

import re

import pytest

from summitry import layout, vocabulary, word_kinds
from summitry.articles import Article
from summitry.word_kinds import kinds_of, word_kind

_DENYING = word_kind(r"not|never|refus\w+|t")
_TO_COME = word_kind(r"will|plan\w*")
_DENIED = re.compile(r"\b(?:not|never|refus\w+)\b|n't\b")
_TEXT = "Peru's minister refused to comment. The ports will open in May.\nThey didn't say when; Chile had planned it."


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        pytest.param("they refused", _DENYING, id="a word of a kind with open end"),
        pytest.param("plans are not made", _TO_COME | _DENYING, id="words of two kinds"),
        pytest.param("knot nothing willing", 0, id="a kind is of whole words"),
        pytest.param("", 0, id="no words are of no kind"),
    ],
)
def test_some_words_are_of_these_kinds(words: str, kinds: int) -> None:
    assert kinds_of(words.split()) & (_DENYING | _TO_COME) == kinds


def test_a_kind_made_later_holds_for_words_that_were_known_before() -> None:
    assert kinds_of(["quayside"]) == 0
    quaysides = word_kind("quayside")
    assert kinds_of(["quayside"]) == quaysides


def test_what_is_remembered_stays_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_kinds, "_MOST_WORDS", 10)
    for number in range(100):
        assert not kinds_of([f"w{number}"]) & _DENYING
        assert len(word_kinds._KNOWN) <= 10
    assert kinds_of(["not"]) & _DENYING


def test_a_sentence_without_a_word_of_the_kind_need_not_be_searched() -> None:
    text = layout.read(Article("ports", _TEXT, "ports.txt"), vocabulary.read())
    told = [text.has_kind(sentence, _DENYING) for sentence in text.sentences]
    assert told == [bool(_DENIED.search(text.folded, start, end)) for start, end, _ in text.sentences]
    assert told == [True, False, True]
    assert text.may_have(_TO_COME)
    assert not text.may_have(word_kind("strike"))


def test_wordings_of_one_sentence() -> None:
    text = layout.read(Article("ports", _TEXT, "ports.txt"), vocabulary.read())
    named = [
        [match.term.code for match in text.found_in(sentence, "country_terms")] for sentence in text.sentences
    ]
    assert named == [["PER"], [], ["CHL"]]
