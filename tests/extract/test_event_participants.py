"""Who takes part in an event whose subject stands outside its clause, or beside somebody who has no part in it."""

import datetime as dt

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import extract, survey

Told = tuple[str, str]


def told(text: str) -> list[Told]:
    """Kind and participants of each event of a text that was published on a Wednesday."""
    article = Article("a", text, "a.txt", published_on=dt.date(2023, 5, 17), published_basis="stated")
    rows = extract(survey(article, vocabulary.read()), vocabulary.read()).events
    return [(row.kind_code, row.participants) for row in rows]


_TALKS = "Malawian President Lazarus Banda and Icelandic President Jon Helgason held talks in Lilongwe. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malawian President Lazarus Banda, who is on an official visit to Iceland, held a meeting with Icelandic President Jon Helgason.",
         [("visit", "Lazarus Banda"), ("meeting", "Lazarus Banda;Jon Helgason")]),
        ("Icelandic President Jon Helgason met Malawian President Lazarus Banda, who arrived on Monday.",
         [("meeting", "Jon Helgason;Lazarus Banda"), ("arrival", "Lazarus Banda")]),
        ("Malawi and Iceland on Tuesday signed three agreements during the visit of Icelandic President Jon Helgason.",
         [("signing", "Malawi;Iceland")]),
        ("Malawi hosted talks between Icelandic President Jon Helgason and Norwegian President Kari Dahl on Tuesday.",
         [("talks", "Jon Helgason;Kari Dahl")]),
        ("Malawian President Lazarus Banda, who hosted a lunch for Icelandic President Jon Helgason, made a statement at a joint press conference.",
         [("dinner", "Lazarus Banda;Jon Helgason"), ("press_briefing", "Lazarus Banda")]),
        ("Malawian President Lazarus Banda left for Norway on Tuesday.", [("departure", "Lazarus Banda")]),
        ("Malawian President Lazarus Banda will visit the National Museum tomorrow and meet Icelandic President Jon Helgason.",
         [("tour", "Lazarus Banda"), ("meeting", "Lazarus Banda;Jon Helgason")]),
        ("Icelandic President Jon Helgason received Lazarus Banda's wife Grace Banda on Tuesday.", [("meeting", "Jon Helgason;Grace Banda")]),
    ],
)  # fmt: skip
def test_the_subject_takes_part(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two sides signed a memorandum between the University of Malawi and two schools.", ("signing", "Malawi;Iceland")),
        ("The two presidents signed a treaty with a bank of Norway.", ("signing", "Lazarus Banda;Jon Helgason")),
    ],
)  # fmt: skip
def test_both_sides_right_before_a_verb_are_those_of_the_talks(text: str, expected: Told) -> None:
    assert told(_TALKS + text)[-1] == expected


def test_papers_that_were_told_of_are_signed_once() -> None:
    text = _TALKS + "They signed two agreements. The documents were exchanged by the foreign ministers."
    assert [kind for kind, _ in told(text)] == ["talks", "signing"]


def test_ministers_who_signed_after_the_talks_did_not_hold_them() -> None:
    text = (
        _TALKS
        + "After the expanded talks, a treaty was signed by Foreign Ministers Edda Finnsdottir and Grace Phiri."
    )
    assert told(text)[1] == ("expanded_talks", "Lazarus Banda;Jon Helgason")


def test_a_note_to_editors_before_the_dateline_does_not_hide_the_first_sentence() -> None:
    text = (
        "(ATTN: UPDATES with summit outcome)\n\n"
        "LILONGWE, May 17 (Agency) -- Malawian President Lazarus Banda and Icelandic President Jon Helgason held summit talks Wednesday."
    )
    assert told(text) == [("talks", "Lazarus Banda;Jon Helgason")]


def test_who_briefed_the_press_together_held_the_talks() -> None:
    text = (
        "Malawian President Lazarus Banda and Icelandic President Jon Helgason spoke at a press briefing in Lilongwe on Tuesday.\n\n"
        "Banda noted the fruitful nature of the talks held on many topics."
    )
    assert [names for _, names in told(text)] == ["Lazarus Banda;Jon Helgason"] * 2
