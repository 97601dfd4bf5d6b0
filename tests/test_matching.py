"""Wordings found in a text."""

import pytest

from summitry.matching import Matcher, Term
from summitry.text import fold

_TRADE = Term("sectors", "trade", "trade")
_FAIR = Term("sectors", "culture", "trade fair")


def find(text: str, *terms: Term) -> list[tuple[str, str, str]]:
    """Vocabulary, code and words of every wording found."""
    found = Matcher.of(terms).find(text, fold(text))
    return [
        (name, match.term.code, text[match.start : match.end])
        for name, matches in found.items()
        for match in matches
    ]


@pytest.mark.parametrize(
    ("text", "terms", "expected"),
    [
        pytest.param("Trade grew.", [_TRADE], [("sectors", "trade", "Trade")], id="capitals do not matter"),
        pytest.param("The trademark.", [_TRADE], [], id="a part of a word is no wording"),
        pytest.param("A trade fair.", [_TRADE, _FAIR], [("sectors", "culture", "trade fair")], id="the longest wins"),
        pytest.param("A trade fair.", [_FAIR, Term("events", "fair", "fair")], [("sectors", "culture", "trade fair"), ("events", "fair", "fair")], id="each vocabulary by itself"),
        pytest.param("trade", [_TRADE, Term("sectors", "finance", "trade")], [("sectors", "trade", "trade"), ("sectors", "finance", "trade")], id="one wording may stand for two codes"),
        pytest.param("They said it. IT grew.", [Term("sectors", "digital", "IT", True)], [("sectors", "digital", "IT")], id="an exact wording needs its capitals"),
        pytest.param("Côte d’Ivoire", [Term("countries", "CIV", "Côte d'Ivoire")], [("countries", "CIV", "Côte d’Ivoire")], id="any apostrophe will do"),
        pytest.param("Micro-electronics and semi conductors.", [Term("sectors", "industry", "microelectronics"), Term("sectors", "industry", "semiconductors")], [("sectors", "industry", "Micro-electronics"), ("sectors", "industry", "semi conductors")], id="compounds of the vocabulary may be written apart"),
        pytest.param("Agroparks and an ecommerce law.", [Term("sectors", "agriculture", "agro-parks"), Term("sectors", "trade", "e-commerce")], [("sectors", "agriculture", "Agroparks"), ("sectors", "trade", "ecommerce")], id="compounds of the vocabulary may be written together"),
        pytest.param("A telescope, a tele-scope.", [Term("sectors", "space", "telescope"), Term("sectors", "none", "tele-scope", False, "none")], [("sectors", "space", "telescope")], id="a spelling that the vocabulary holds is what it says"),
        pytest.param("The anti-Dumping duty, the Antidumping duty.", [Term("bodies", "a", "Antidumping", True)], [("bodies", "a", "Antidumping")], id="names are spelled as they are"),
        pytest.param("A country estate.", [Term("sectors", "digital", "e-state")], [], id="an estate is no electronic state"),
        pytest.param("anything", [], [], id="no wordings, no matches"),
    ],
)  # fmt: skip
def test_whole_words_are_found_and_the_longest_wins(
    text: str, terms: list[Term], expected: list[tuple[str, str, str]]
) -> None:
    assert sorted(find(text, *terms)) == sorted(expected)
