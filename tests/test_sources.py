"""Outlet, origin and language of an article."""

import pytest

from summitry import layout, sources, vocabulary
from summitry.articles import Article


def source(words: str, outlet: str | None = None) -> sources.Source:
    """What is told of an article with this text."""
    vocabularies = vocabulary.read()
    return sources.find(layout.read(Article("a", words, "a.txt", outlet=outlet), vocabularies), vocabularies)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(
            "CAIRO, Nov. 3 (Xinhua) -- Egypt and Malta agreed on ferries.",
            ("Xinhua", None),
            id="the agency of the dateline is the outlet",
        ),
        pytest.param(
            "The ministers met in Oslo, a Reuters correspondent saw.",
            ("Reuters", None),
            id="a correspondent names the outlet",
        ),
        pytest.param(
            "The ministers met in Rome, ANSA reported.", (None, "ANSA"), id="a cited agency is the origin"
        ),
        pytest.param(
            "The ministers met, according to the Kremlin press service.",
            (None, "The Kremlin"),
            id="an office is the origin",
        ),
        pytest.param("The ministers met in Rome.", (None, None), id="what the text does not say stays empty"),
    ],
)
def test_finds(words: str, expected: tuple) -> None:
    assert source(words)[:2] == expected


def test_the_records_outlet_is_kept() -> None:
    assert (
        source("CAIRO, Nov. 3 (Xinhua) -- Egypt and Malta agreed.", outlet="Times of Malta").outlet
        == "Times of Malta"
    )


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("The presidents met in the capital and spoke of trade with their ministers.", "en"),
        ("Президенты встретились в столице и обсудили торговлю между двумя странами.", "ru"),
        ("Les présidents se sont rencontrés dans la capitale et ont parlé du commerce.", "fr"),
    ],
)
def test_tells_the_language(words: str, code: str) -> None:
    assert sources.language(words) == code
