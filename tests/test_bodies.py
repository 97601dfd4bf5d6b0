"""Names of organisations and titles: where they begin and end."""

import pytest

from summitry import bodies, layout, vocabulary
from summitry.articles import Article
from summitry.corpus import Corpus


def _names(text: str, kind: str) -> list[str]:
    read = layout.read(Article("a", text, "a.txt"), vocabulary.read())
    return [text[name.start : name.end] for name in bodies.find(read) if name.kind == kind]


ORGANISATIONS = {
    "a ministry with commas and a closing and is one name": (
        "The Estonian Ministry of Labour, Family, and Social Policy hosted the dinner.",
        ["Estonian Ministry of Labour, Family, and Social Policy"],
    ),
    "two ministries joined by and are two names": (
        "It was concluded between the Peruvian Ministry of Health and the Ghanaian Ministry of Health and Social Welfare.",
        ["Peruvian Ministry of Health", "Ghanaian Ministry of Health and Social Welfare"],
    ),
    "a person behind and is no part of the name": (
        "Experts from the Ministry of Energy and President Niinisto met in Turku.",
        ["Ministry of Energy"],
    ),
    "a minister behind and is no part of the name": (
        "The Ministry of Energy and Trade Minister Okonjo disagreed.",
        ["Ministry of Energy"],
    ),
    "a company behind and is a name of its own": (
        "The Ministry of Industry and Advanced Technology and Nordby Group will decide.",
        ["Ministry of Industry and Advanced Technology", "Nordby Group"],
    ),
    "a ministry in lower case ends with its subject": (
        "An official of the ministry of finance said talks went well.",
        ["ministry of finance"],
    ),
    "a ministry named by the field before it": (
        "The Moroccan trade and industry ministry said so; the defence ministry did not.",
        ["Moroccan trade and industry ministry", "defence ministry"],
    ),
    "the country behind a ministry belongs to it": (
        "He visited the Ministry of Culture of the Republic of Slovenia on Friday.",
        ["Ministry of Culture of the Republic of Slovenia"],
    ),
    "a commission in lower case with its subject": (
        "The intergovernmental commission on trade, energy and tourism was praised by all.",
        ["intergovernmental commission on trade, energy and tourism"],
    ),
    "a commission in capitals with its countries": (
        "The Finland-Chile Joint Committee on Economic Cooperation met in May.",
        ["Finland-Chile Joint Committee on Economic Cooperation"],
    ),
    "the country in front of an institute belongs to its name": (
        "Norway’s National Polar Institute and the University of Ghana will share data.",
        ["Norway’s National Polar Institute", "University of Ghana"],
    ),
    "an agency with and inside": (
        "The Danish Health and Medicines Agency sent observers.",
        ["Danish Health and Medicines Agency"],
    ),
    "a department of two subjects": (
        "A statement of the Department of Foreign Affairs and Trade was read out.",
        ["Department of Foreign Affairs and Trade"],
    ),
    "a news agency with its acronym": (
        "Latvian news agency LETA reported on Monday.",
        ["Latvian news agency LETA"],
    ),
    "a company by its legal form": (
        "Aurora Mining Corporation and Brightwater Ltd opened offices.",
        ["Aurora Mining Corporation", "Brightwater Ltd"],
    ),
    "a trade in a company's name": ("Tampere Electronics builds radios.", ["Tampere Electronics"]),
    "a field is no company": ("They spoke of Creative Industries.", []),
    "a business council with its countries": (
        "The Oman-Kenya Business Council met on the sidelines.",
        ["Oman-Kenya Business Council"],
    ),
    "a chamber of commerce": (
        "The Croatian Chamber of Commerce and Industry signed up 40 firms.",
        ["Croatian Chamber of Commerce and Industry"],
    ),
    "an agreement on a commission is no commission": (
        "The Fisheries Commission Agreement was renewed.",
        [],
    ),
    "a council of offices": (
        "The Council of Foreign Ministers gathers in June.",
        ["Council of Foreign Ministers"],
    ),
    "a ministry that is only spoken of has no name": ("Relevant ministries were given the task.", []),
    "a weekday ends a name": (
        "It was announced by the Ministry of Tourism Monday.",
        ["Ministry of Tourism"],
    ),
    "an academy of sciences with its country": (
        "The Academy of Sciences of Uruguay will host them.",
        ["Academy of Sciences of Uruguay"],
    ),
    "a possessive inside the subject": (
        "The Ministry of Women's Affairs of Nepal and Malta's Ministry for Gozo spoke.",
        ["Ministry of Women's Affairs of Nepal", "Malta's Ministry for Gozo"],
    ),
    "what belongs to a ministry is no part of it": (
        "The Ministry of Defence's plan and the Ministry of Women's Affairs were praised.",
        ["Ministry of Defence", "Ministry of Women's Affairs"],
    ),
    "a sentence does not lend its first word": ("Yesterday Parliament approved the treaty.", []),
}


@pytest.mark.parametrize(("text", "expected"), ORGANISATIONS.values(), ids=ORGANISATIONS)
def test_these_words_name_organisations(text: str, expected: list[str]) -> None:
    assert _names(text, "organisation") == expected


TITLES = {
    "an office with its field before it": ("Trade Minister Anna Berg arrived.", ["Trade Minister"]),
    "an office with its field behind it": ("Minister of Energy Anna Berg arrived.", ["Minister of Energy"]),
    "an office in lower case with two fields": (
        "He met the minister for trade and industry.",
        ["minister for trade and industry"],
    ),
    "an office with its country": ("Finnish Defence Minister Anna Berg left.", ["Finnish Defence Minister"]),
    "an analyst of a field": ("Defence analyst Anna Berg disagreed.", ["Defence analyst"]),
    "business leaders are a subject": ("They met business leaders and farmers in Turku.", []),
}


@pytest.mark.parametrize(("text", "expected"), TITLES.values(), ids=TITLES)
def test_these_words_are_titles_of_persons(text: str, expected: list[str]) -> None:
    assert _names(text, "title") == expected


def test_an_article_without_names() -> None:
    read = layout.read(Article("a", "The talks went on for hours.", "a.txt"), vocabulary.read())
    assert bodies.find(read) == []


def test_the_ministries_of_a_seed(corpus: Corpus) -> None:
    body = corpus["articles"].set_index("article_id").loc["004_11ea16f37d6389c3", "body"]
    names = _names(body, "organisation")
    assert {
        "Kazakh Ministry of Labor and Social Protection",
        "Serbian Ministry of Labor, Employment, Veterans, and Social Policy",
        "Kazakh Ministry of Digital Development, Innovation, and Aerospace Industry",
        "Serbian Ministry of Information and Telecommunications",
        "Kazakhstan’s National Academic Library",
        "National Library of Serbia",
        "Kazakhstan Institute for Strategic Studies",
        "Serbia’s Institute of International Politics and Economics",
    } <= set(names)
