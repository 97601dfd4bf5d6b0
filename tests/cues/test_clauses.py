"""Tense: what happened, what is to come, what is only thought of, what is denied; and how far a clause reaches."""

import pytest

from summitry import layout, vocabulary
from summitry.articles import Article
from summitry.cues.clauses import Clause, clause_at, clauses, form_of, is_setting, tense


def cut(words: str) -> list[Clause]:
    """The clauses of a sentence."""
    text = layout.read(Article("a", words, "a.txt"), vocabulary.read())
    return clauses(text, text.sentences[0])


def read(text: str, words: str, form: str) -> str:
    """The tense of `words` in a sentence."""
    start = text.index(words)
    clause = clause_at(cut(text), start)
    return tense(text, clause, start, start + len(words), form)


@pytest.mark.parametrize(
    ("text", "words", "form", "expected"),
    [
        ("the presidents signed a treaty", "signed", "past", "happened"),
        ("a treaty will be signed in june", "signed", "past", "planned"),
        ("a treaty could be signed in june", "signed", "past", "thought"),
        ("a treaty was not signed", "signed", "past", "denied"),
        ("other signed documents include a treaty", "signed", "past", "thought"),
        ("he was to have travelled to oslo", "travelled to", "past", "thought"),
        ("she is due to meet the king", "meet", "base", "planned"),
        ("she wants to meet the king", "meet", "base", "thought"),
        ("she meets the king", "meets", "present", "happened"),
        ("they proposed holding a forum", "forum", "noun", "planned"),
        ("they praised the forum", "forum", "noun", "happened"),
        ("they called for a forum", "forum", "noun", "thought"),
        ("he said so during the talks", "talks", "noun", "happened"),
        ("ready to help, they said during the talks", "talks", "noun", "happened"),
        ("during the talks in oslo on friday, they will sign a treaty", "talks", "noun", "planned"),
        ("the talks will take place in oslo", "talks", "noun", "planned"),
        ("the talks are expected to contribute to trade", "talks", "noun", "happened"),
        ("the talks were called off", "talks", "noun", "denied"),
        ("aides were paving the way for one more trip", "trip", "noun", "planned"),
        ("he left for oslo to attend the summit", "summit", "noun", "planned"),
        ("they discussed a treaty and held talks", "talks", "noun", "happened"),
    ],
)
def test_a_clause_has_the_tense_of_its_verb(text: str, words: str, form: str, expected: str) -> None:
    assert read(text, words, form) == expected


@pytest.mark.parametrize(
    ("wording", "form"),
    [
        ("met with", "past"),
        ("signed", "past"),
        ("meets", "present"),
        ("to visit", "base"),
        ("pay a visit", "base"),
        ("visiting", "ing"),
    ],
)
def test_form_of_a_verb(wording: str, form: str) -> None:
    assert form_of(wording) == form


def test_clauses_cover_the_sentence_without_gaps() -> None:
    text = "the king, who arrived on monday, said that the talks, which he called frank, were over; he left"
    parts = cut(text)
    assert "".join(text[part.start : part.end] for part in parts) == text
    assert len(parts) > 4


def test_a_setting_is_where_something_else_happened() -> None:
    text = "they agreed on it at a meeting in oslo"
    clause = clause_at(cut(text), 20)
    assert is_setting(text, clause, text.index("meeting"))
    assert not is_setting(text, clause, text.index("agreed"))
