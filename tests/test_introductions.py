"""Who is called by surname only in one article and introduced in another."""

import datetime as dt

import pandas as pd
import pytest

from summitry import vocabulary
from summitry.articles import Article, Folder
from summitry.corpus import Corpus, build_from

_DAY = dt.date(2019, 5, 14)
_INTRODUCED = "OSLO - Ghanaian President Kofi Adom met Norwegian Prime Minister Liv Brekke in Oslo on Tuesday. Adom said Ghana would buy Norwegian ships."
_CALLED = (
    "OSLO - Ghana wants Norwegian ships. Adom told a crowd in Bergen that Brekke is a friend of Ghana. "
    "The Ghanaian president then flew home. Norway's Brekke praised Adom."
)


def built(*words: str, days: tuple[dt.date | None, ...] = ()) -> Corpus:
    """The corpus of articles of these words, `a0` and on; published on one day, if no other days are given."""
    days = days or (_DAY,) * len(words)
    made = [
        Article(f"a{number}", text, "a.txt", published_on=day)
        for number, (text, day) in enumerate(zip(words, days, strict=True))
    ]
    return build_from(Folder(made), vocabulary.read())


def rows(corpus: Corpus, table: str, article: str) -> pd.DataFrame:
    """The rows of one article in a table."""
    frame = corpus[table]
    return frame[frame["article_id"].astype(str) == article]


@pytest.mark.parametrize("first", [0, 1], ids=["introduced before", "introduced after"])
def test_a_surname_is_the_one_person_whom_another_article_introduces(first: int) -> None:
    texts = [_INTRODUCED, _CALLED] if first == 0 else [_CALLED, _INTRODUCED]
    corpus, article = built(*texts), f"a{1 - first}"
    people = rows(corpus, "people", article)
    assert list(people["text"]) == ["Adom", "Brekke", "Ghanaian president", "Brekke", "Adom"]
    assert list(people["name"]) == ["Kofi Adom", "Liv Brekke", "Kofi Adom", "Liv Brekke", "Kofi Adom"]
    assert set(people["country_code"]) == {"GHA", "NOR"}
    quotes = rows(corpus, "quotes", article)
    assert list(quotes["speaker_ids"].dropna()) == ["kofi-adom", "liv-brekke"]
    sentences = rows(corpus, "sentences", article)
    assert list(sentences["sentence_id"]) == [f"{article}:{number}" for number in range(1, 5)]
    assert len(corpus["sentences"]) == 6


_OTHERS = {
    "another of that surname is introduced too": (
        "OSLO - Ghanaian Trade Minister Yaw Adom met Norwegian Prime Minister Liv Brekke in Oslo on Tuesday."
    ),
    "another of that surname stands there without an office": (
        "OSLO - Ghanaian President Kofi Adom and his brother Yaw Adom were received by Norwegian Prime Minister Liv Brekke in Oslo. Yaw Adom said he liked it."
    ),
}


@pytest.mark.parametrize("other", _OTHERS.values(), ids=_OTHERS)
def test_a_surname_of_two_is_nobodys(other: str) -> None:
    people = rows(built(_INTRODUCED, other, _CALLED), "people", "a2")
    assert "Adom" not in set(people["text"])
    assert "Brekke" in set(people["text"])


def test_an_article_that_tells_of_no_talks_may_name_both_countries() -> None:
    called = "BERGEN - Ghana will buy Norwegian ferries. Adom promised to open a school in Bergen next year."
    assert list(rows(built(_INTRODUCED, called), "people", "a1")["name"]) == ["Kofi Adom"]
    commitments = rows(built(_INTRODUCED, called), "commitments", "a1")
    assert "Kofi Adom" in set(commitments["by"])
    of_one = (
        called.replace("Norwegian ferries", "ferries").replace("Bergen", "Lima").replace("BERGEN", "LIMA")
    )
    assert rows(built(_INTRODUCED, of_one), "people", "a1").empty


def test_who_acts_needs_not_speak() -> None:
    called = (
        "BERGEN - Ghana and Norway held talks. Adom returned on Tuesday, and Brekke stayed behind for a fair."
    )
    assert list(rows(built(_INTRODUCED, called), "people", "a1")["name"]) == ["Kofi Adom", "Liv Brekke"]


def test_a_word_that_is_also_written_small_is_nobodys_name() -> None:
    introduced = _INTRODUCED.replace("Adom", "Young")
    called = (
        "BERGEN - Ghana and Norway held talks. Young had been a word of praise for young people. Brekke came."
    )
    assert list(rows(built(introduced, called), "people", "a1")["name"]) == ["Liv Brekke"]


_ELSEWHERE = {
    "of other countries": "LIMA - Chilean President Kofi Adom met Peruvian Prime Minister Liv Brekke in Lima on Tuesday.",
    "without an office": "OSLO - Kofi Adom said on Tuesday that Ghana and Norway were friends. Liv Brekke said so too. Ghana's president was in Oslo for talks with Norway's.",
    "of an office long left": "OSLO - Former Ghanaian President Kofi Adom met former Norwegian Prime Minister Liv Brekke in Oslo on Tuesday.",
}


@pytest.mark.parametrize("introduced", _ELSEWHERE.values(), ids=_ELSEWHERE)
def test_nobody_is_learnt_from_an_introduction(introduced: str) -> None:
    assert rows(built(introduced, _CALLED), "people", "a1").empty


def test_nobody_is_learnt_from_an_article_of_another_time() -> None:
    corpus = built(_INTRODUCED, _CALLED, days=(_DAY, _DAY.replace(year=2009)))
    assert rows(corpus, "people", "a1").empty


def test_two_spellings_of_one_name_are_one_person() -> None:
    fuller = _INTRODUCED.replace("Kofi Adom", "Kofi B. Adom")
    people = rows(built(_INTRODUCED, fuller, _CALLED), "people", "a2")
    assert "Adom" in set(people["text"])


def test_names_that_nobody_bears_there_stay_out() -> None:
    introduced = _INTRODUCED.replace("Adom", "Young")
    called = "OSLO - Ghana and Norway held talks in Oslo. Young people cheered. They drove through Brekke and Adom."
    assert rows(built(introduced, called), "people", "a1").empty


def test_an_undated_article_is_told_too() -> None:
    corpus = built(_INTRODUCED, _CALLED, days=(_DAY, None))
    assert len(rows(corpus, "people", "a1")) == 5
