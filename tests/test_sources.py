"""Outlet, origin and language of an article."""

import pytest

from summitry import layout, sources, vocabulary
from summitry.articles import Article


def source(words: str, outlet: str | None = None) -> tuple[str | None, str | None]:
    """Outlet and code of what is cited."""
    vocabularies = vocabulary.read()
    read = layout.read(Article("a", words, "a.txt", outlet=outlet), vocabularies)
    found = sources.find(read, vocabularies)
    return found.outlet, found.cited.code if found.cited else None


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
            "The ministers met in Rome, ANSA reported.", (None, "ansa"), id="a cited agency is the origin"
        ),
        pytest.param(
            "The ministers met, according to the Kremlin press service.",
            (None, "kremlin"),
            id="an office is the origin",
        ),
        pytest.param(
            "The ministers met in Rome, the Italian news agency AGI reports, quoting ANSA.",
            (None, "agi"),
            id="an agency by its short name beside a word of reporting",
        ),
        pytest.param(
            "They spoke of a MAP for Bosnia, of cotton from STA in Chad and of aid to soldiers such as ANA ones.",
            (None, None),
            id="an agency's short name by itself is something else",
        ),
        pytest.param("The ministers met in Rome.", (None, None), id="what the text does not say stays empty"),
    ],
)
def test_finds(words: str, expected: tuple) -> None:
    assert source(words) == expected


def test_the_records_outlet_is_kept() -> None:
    assert (
        source("CAIRO, Nov. 3 (Xinhua) -- Egypt and Malta agreed.", outlet="Times of Malta")[0]
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
