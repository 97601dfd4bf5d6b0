"""Wordings of the country vocabulary that may mean something else; sentences of our own."""

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.layout import read

TEXTS = [
    pytest.param("Congolese ministers flew from Brazzaville to Oslo.", ["COG", "COG", "NOR"], id="the one whose capital is named"),
    pytest.param("Congolese ministers flew from Kinshasa to Brazzaville.", ["COD", "COD", "COG"], id="both are named"),
    pytest.param("Congolese ministers flew to Oslo.", ["COD", "NOR"], id="none is named"),
    pytest.param("The Dominican premier flew from Roseau.", ["DMA", "DMA"], id="an island"),
    pytest.param("The Korean envoy left Pyongyang.", ["PRK", "PRK"], id="the north"),
    pytest.param("The Korean envoy left Seoul for Pyongyang.", ["KOR", "KOR", "PRK"], id="north and south"),
    pytest.param("Norgas SA built a pier in Oslo.", ["NOR"], id="a firm"),
    pytest.param("Ministers of SA and Norway met.", ["ZAF", "NOR"], id="a country's letters"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "codes"), TEXTS)
def test_a_wording_means_the_country_that_the_text_names(words: str, codes: list[str]) -> None:
    text = read(Article("a", words, "a.txt"), vocabulary.read())
    assert [match.term.code for match in text.found("country_terms")] == codes
