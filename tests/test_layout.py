"""The text of an article made ready to extract from: its words, its countries, and whether its day will be known."""

from collections.abc import Callable

import pytest

from summitry import layout, vocabulary
from summitry.articles import Article

LaidOut = Callable[[str], layout.ArticleText]


def test_words_are_whole_folded_and_of_one_sentence(laid_out: LaidOut) -> None:
    text = laid_out("Ministers met in Lima, the so-called City of Kings.\nThey left.")
    first, second = text.sentences
    assert text.words(first) == "ministers met in lima the so called city of kings".split()
    assert text.words(second) == ["they", "left"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("date 2030-03-04\n\nThey met.", True),
        ("OSLO, March 3, 2030 (NTB) -- They met.", True),
        ("OSLO, March 3 (NTB) -- They met.", False),
        (
            "They met on March 3, 2030, in the old town hall, and said that fish matter to both of their nations.",
            False,
        ),
        ("date 2030-13-40\n\nThey met.", False),
        ("They met." + "\n\nThey spoke of fish.\n" * 9 + "\n(Lusa, March 3, 2030)", True),
    ],
)
def test_the_first_lines_tell_whether_the_day_of_publication_will_be_known(body: str, expected: bool):
    more = "They spoke of fish and of ships.\n" * 200
    article = Article("a", more + body if body.endswith(")") else body + "\n\n" + more, "a.txt")
    assert layout.is_dated(article, vocabulary.read()) == expected
    assert bool(layout.read(article, vocabulary.read()).article.published_on) == expected


@pytest.mark.parametrize(
    ("words", "starts"),
    [
        ("SA and Fiji agree. The SA minister and SA's envoy met.", [0, 7, 23, 39]),
        ("Norgas SA and Fiji agree.", [14]),
        ("He went to SA to meet the head of Norgas SA.", [11]),
    ],
)
def test_a_firm_is_no_country_of_two_letters(laid_out: LaidOut, words: str, starts: list[int]) -> None:
    assert [match.start for match in laid_out(words).found("country_terms")] == starts
