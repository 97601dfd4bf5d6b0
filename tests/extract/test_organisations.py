"""Organisations: kind, country, and what they are called elsewhere in the article."""

import time
from itertools import product

import pytest

from summitry import bodies, layout, vocabulary
from summitry.articles import Article
from summitry.extract import organisations, people


def _rows(text: str) -> list[tuple[str, str, str | None]]:
    read = layout.read(Article("a", text, "a.txt"), vocabulary.read())
    names = bodies.find(read)
    rows = organisations.extract(read, names, people.extract(read, names))
    return [(text[row.start : row.end], row.kind_code, row.country_code) for row in rows]


CASES = {
    "a ministry stays whole and has the country before it": (
        "The Estonian Ministry of Labour, Family, and Social Policy hosted the dinner.",
        [("Estonian Ministry of Labour, Family, and Social Policy", "ministry", "EST")],
    ),
    "the country behind a ministry": (
        "The Ministry of Culture of the Republic of Slovenia was open.",
        [("Ministry of Culture of the Republic of Slovenia", "ministry", "SVN")],
    ),
    "a body of two countries has neither": (
        "The Oman-Kenya Business Council met.",
        [("Oman-Kenya Business Council", "forum", None)],
    ),
    "a country that the article states elsewhere for the same body": (
        "The Danish Ministry of Health wrote first. The Ministry of Health wrote again.",
        [("Danish Ministry of Health", "ministry", "DNK"), ("Ministry of Health", "ministry", "DNK")],
    ),
    "not where two countries have such a body": (
        "The Danish Ministry of Health and the Swedish Ministry of Health met. The Ministry of Health wrote.",
        [
            ("Danish Ministry of Health", "ministry", "DNK"),
            ("Swedish Ministry of Health", "ministry", "SWE"),
            ("Ministry of Health", "ministry", None),
        ],
    ),
    "an acronym in brackets stands for the name from there on": (
        "The Nordic Fisheries Agency (NFA) sent ships. NFA staff were aboard, but not of the NFAX.",
        [
            ("Nordic Fisheries Agency", "agency", None),
            ("NFA", "agency", None),
            ("NFA", "agency", None),
        ],
    ),
    "a company named by its trade is known wherever its name stands": (
        "Savanna flies daily. The Kenyan airline Savanna asked for more, and Savanna got it.",
        [("Savanna", "company", "KEN"), ("Savanna", "company", "KEN"), ("Savanna", "company", "KEN")],
    ),
    "a company without its legal form": (
        "Nordby Group opened a plant. Nordby will hire there, by the Nordby Forest.",
        [("Nordby Group", "company", None), ("Nordby", "company", None)],
    ),
    "not where its name is a common word": (
        "Harbour Group came late. Harbour works had begun, as every harbour knows.",
        [("Harbour Group", "company", None)],
    ),
    "not where it names a person": (
        "Lund Group opened a plant. President Per Lund came; Lund said so.",
        [("Lund Group", "company", None)],
    ),
    "a government with its country": (
        "The Kenyan government agreed with the Government of Ghana.",
        [("Kenyan government", "government", "KEN"), ("Government of Ghana", "government", "GHA")],
    ),
    "a place and a forum are no bodies": (
        "They toured Polar Air Base, landed at Nordby Airport by the Turku-Nordby Railway, and opened the Chilean business forum.",
        [],
    ),
    "a city in a name is no country": (
        "The University of Oslo was founded early.",
        [("University of Oslo", "institution", None)],
    ),
    "no name of an organisation": ("The talks went on for hours.", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_these_organisations_are_named(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert _rows(text) == expected


def test_many_acronyms_take_no_longer_than_their_text() -> None:
    names = (f"Nordic Fish Agency ({''.join(letters)}) met. " for letters in product("BCDFGHJKLM", repeat=3))
    read = layout.read(Article("a", "".join(names) * 2, "a.txt"), vocabulary.read())
    found = bodies.find(read)
    started = time.process_time()
    assert len(organisations.extract(read, found)) == 4000
    assert time.process_time() - started < 2
