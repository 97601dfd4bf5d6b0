"""Persons who are meant without being named: by office, by "he" and "she"."""

import pytest

from summitry import bodies, layout, speech, vocabulary
from summitry.articles import Article
from summitry.extract import people


def _meant(text: str) -> list[tuple[str, str, str]]:
    """Words, person and way of naming of every mention that is none by name."""
    read = layout.read(Article("a", text, "a.txt"), vocabulary.read())
    names = bodies.find(read)
    named = people.extract(read, names)
    rows = people.complete(named, speech.read(read, named, names).references)
    return [(text[row.start : row.end], row.name, row.named_by) for row in rows if row.named_by != "name"]


CASES = {
    "an office with its country": (
        "Peruvian President Ana Ruiz received Norwegian Prime Minister Per Ås. The Norwegian prime minister gave thanks.",
        [("Norwegian prime minister", "Per Ås", "title")],
    ),
    "an office alone is that of the only holder": (
        "President Ana Ruiz received Prime Minister Per Ås in Lima. The president showed the garden.",
        [("president", "Ana Ruiz", "title")],
    ),
    "the president of two is the one spoken of": (
        "Peruvian President Ana Ruiz flew to Oslo. Chilean President Jon Soto stayed. Ruiz praised the fjords. The president smiled.",
        [("president", "Ana Ruiz", "title")],
    ),
    "whom a president meets is the other president": (
        "Peruvian President Ana Ruiz and Chilean President Jon Soto met. Ruiz thanked the president warmly.",
        [("president", "Jon Soto", "title")],
    ),
    "he is the last subject": (
        "Norwegian Prime Minister Per Ås praised the guests. He gave them a map.",
        [("He", "Per Ås", "pronoun")],
    ),
    "she is not the man spoken of last": (
        "Ms. Ana Ruiz spoke first. Mr. Per Ås listened. She thanked everyone.",
        [("She", "Ana Ruiz", "pronoun")],
    ),
    "he inside a statement is the speaker": (
        "Prime Minister Per Ås said that he would come in May.",
        [("he", "Per Ås", "pronoun")],
    ),
    "who is named behind she in the same clause is not meant by it": (
        "President Wanra Quil received Prime Minister Lumo Ås. Ås smiled. She thanked Ås warmly.",
        [("She", "Wanra Quil", "pronoun")],
    ),
    "he of a statement tells that its speaker is a man": (
        "President Wanra Quil received Prime Minister Lumo Ås. Ås said that he was glad. She smiled.",
        [("he", "Lumo Ås", "pronoun"), ("She", "Wanra Quil", "pronoun")],
    ),
    "whose guest somebody is tells that she is a woman": (
        "President Wanra Quil received Prime Minister Lumo Ås. Quil thanked her guest. He left.",
        [("He", "Lumo Ås", "pronoun")],
    ),
    "whose guest stands in a clause of another's tells nothing of the subject": (
        "President Wanra Quil received Prime Minister Lumo Ås. Ås smiled because Quil praised her guest. He left.",
        [("He", "Lumo Ås", "pronoun")],
    ),
    "he may be named behind the comma": (
        "President Ana Ruiz received Prime Minister Lumo Ås. When he left, Ås was glad.",
        [("he", "Lumo Ås", "pronoun")],
    ),
    "a possessive behind an office is no hindrance": (
        "President Ana Ruiz left early. The President's visit lasted an hour.",
        [("President", "Ana Ruiz", "title")],
    ),
    "nobody is meant inside quotation marks": (
        "Prime Minister Per Ås spoke. “He who waits for the prime minister waits long,” a guard said.",
        [],
    ),
    "what somebody is means nobody else": (
        "President Ana Ruiz is the first Peruvian president to come here as the head of state.",
        [],
    ),
    "an apposition is part of the name beside it": ("Ana Ruiz, the Peruvian president, left.", []),
    "any president is no president": ("President Ana Ruiz left. It was the first trip by a Peruvian president.", []),
    "the head of a body is not the head of state": (
        "President Ana Ruiz left. The president of the Rowing Club stayed.",
        [],
    ),
    "two premiers together are none by himself": (
        "Prime Minister Per Ås met Prime Minister Jon Soto. The two PMs had lunch.",
        [],
    ),
    "an office that nobody holds in the article": ("The Bolivian president left. She waved.", []),
    "he or she is nobody": ("President Ana Ruiz spoke. Whoever wins, he or she will sign.", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_an_office_or_a_pronoun_means_this_person(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert _meant(text) == expected


def test_a_mention_by_office_has_the_office_in_its_words_and_a_pronoun_the_usual_one() -> None:
    text = "Peruvian President Ana Ruiz spoke. She left. The Peruvian leader flew home."
    read = layout.read(Article("a", text, "a.txt"), vocabulary.read())
    named = people.extract(read, [])
    rows = people.complete(named, speech.read(read, named, []).references)
    assert [(row.named_by, row.role, row.country_code) for row in rows] == [
        ("name", "President", "PER"),
        ("pronoun", "President", "PER"),
        ("title", "leader", "PER"),
    ]


@pytest.mark.parametrize("thing", ["visit", "talks", "dinner"])
def test_what_is_official_is_no_official_who_speaks(thing: str) -> None:
    text = (
        "Norway and Malta agreed on fish, said Prime Minister Ola Berg.\n\n"
        f"Speaking to journalists covering his three-day official {thing}, Berg said they spoke of coral.\n\n"
        '"President Borg was very candid and open with us," he said.'
    )
    read = layout.read(Article("a", text, "a.txt"), vocabulary.read())
    rows = speech.read(read, people.extract(read, []), []).references
    assert {row.name for row in rows} == {"Ola Berg"}
