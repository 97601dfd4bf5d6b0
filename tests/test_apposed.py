"""Names of companies that only the trade beside them tells, and governments."""

import time

import pytest

from summitry import bodies, layout, vocabulary
from summitry.articles import Article
from summitry.bodies import governments
from summitry.layout import ArticleText


def _read(text: str) -> ArticleText:
    return layout.read(Article("a", text, "a.txt"), vocabulary.read())


COMPANIES = {
    "behind its trade, with a country": (
        "Rights for Kenyan airline Savanna remain open.",
        [("Savanna", "KEN")],
    ),
    "behind its trade, of several words": (
        "He toured a plant of oil company Petro Aurora near Lima.",
        [("Petro Aurora", None)],
    ),
    "in quotation marks": ("The company “Elektro Polar” won the tender.", [("Elektro Polar", None)]),
    "before what describes it": (
        "Talks with Nordby, the Danish state railway, went well.",
        [("Nordby", "DNK")],
    ),
    "before a country's trade": (
        "Flights of Savanna, Kenya's national airline, resume in May.",
        [("Savanna", "KEN")],
    ),
    "between commas behind its trade": (
        "Peru said its national carrier, Andes Wings, would fly there.",
        [("Andes Wings", None)],
    ),
    "of a trade that begins a sentence": (
        "The state railway, Nordbane, buys trains from Polaris, a maker of note, and oil major Fjordgas.",
        [("Nordbane", None), ("Fjordgas", None)],
    ),
    "before its trade": ("Crews of the Savanna airline went home.", [("Savanna", None)]),
    "several behind one plural": (
        "Ghanaian companies such as Voltagas, Akoma Steel and Tanoso opened offices.",
        [("Voltagas", "GHA"), ("Akoma Steel", "GHA"), ("Tanoso", "GHA")],
    ),
    "one of several by a word for a field": (
        "He met Danish companies Nordgas, Hydro and Tellus.",
        [("Nordgas", "DNK"), ("Hydro", "DNK"), ("Tellus", "DNK")],
    ),
    "behind a legal form": ("A contract went to JSC “Aurora Polar” in May.", [("JSC “Aurora Polar", None)]),
    "an airline by its first word": (
        "Air Vanuatu and Air New Zealand share the route, said the Air Force.",
        [("Air Vanuatu", None), ("Air New Zealand", None)],
    ),
    "behind its trade, with a head of its own": (
        "Kenyan carmaker Savanna Group and Fijian food company Reef Ltd agreed.",
        [("Savanna Group", "KEN"), ("Reef Ltd", "FJI")],
    ),
    "that is the wording of a sector too": ("It was told by French planemaker Airbus.", [("Airbus", "FRA")]),
    "that a plural begins the sentence with": (
        "Companies including Voltagas and Tanoso opened offices.",
        [("Voltagas", None), ("Tanoso", None)],
    ),
    "an officer of a company is none": ("The company Chairman Per Lund agreed.", []),
    "a company of a country is none": ("Danish companies and a Kenyan firm took part.", []),
    "what begins a sentence is none": ("Separately, the airline said that it agreed.", []),
    "a city before a company is none": ("In Novi Sad, a company of note opened a plant.", []),
    "whoever speaks for a company is none": ("Anna Berg, a company executive, disagreed.", []),
    "a head of a company is none": ("He met the head of the airline, Per Lund, in Oslo.", []),
    "a field before a company is none": ("It is the Energy company of the year.", []),
    "a weekday behind a company is none": ("It was said by the company Monday.", []),
    "an agreement on air services is none": ("They signed an Air Services Agreement.", []),
}


@pytest.mark.parametrize(("text", "expected"), COMPANIES.values(), ids=COMPANIES)
def test_a_company_is_told_by_what_stands_beside_it(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    found = [name for name in bodies.find(_read(text)) if name.code == "company"]
    assert [(text[name.start : name.end], name.country_code) for name in found] == expected


GOVERNMENTS = {
    "behind its country": ("The Kenyan government pledged support.", [("Kenyan government", "KEN")]),
    "its country owns it": (
        "It is Ghana's new government that decides.",
        [("Ghana's new government", "GHA")],
    ),
    "before its country": (
        "It was told by the Government of the Republic of Slovenia.",
        [("Government of the Republic of Slovenia", "SVN")],
    ),
    "without a country": ("The government agreed, as both governments had.", []),
    "whoever is of it": ("Kenyan government officials flew in; a Danish government-owned firm too.", []),
    "of several countries": ("The governments of Ghana and Fiji agreed.", []),
}


@pytest.mark.parametrize(("text", "expected"), GOVERNMENTS.values(), ids=GOVERNMENTS)
def test_a_government_is_named_with_its_country(text: str, expected: list[tuple[str, str]]) -> None:
    found = governments.find(_read(text))
    assert [(text[name.start : name.end], name.country_code) for name in found] == expected


@pytest.mark.parametrize(
    "piece", ["companies Aurora, Borea and ", "the company ", "Kenyan airline Savanna, ", "Air "]
)
def test_a_long_text_of_trades_takes_no_longer_than_its_words(piece: str) -> None:
    read = _read(piece * (100_000 // len(piece)))
    started = time.process_time()
    bodies.find(read)
    assert time.process_time() - started < 1
