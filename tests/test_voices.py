"""People, quotes, figures and coverage: what is counted, and that every number is the rows behind it."""

import datetime as dt
from collections.abc import Callable

import pytest

from summitry import filters
from summitry.corpus import Corpus
from summitry.filters import Selection
from summitry.search.index import Index
from summitry.search.query import read
from summitry.summaries import articles, coverage, figures, people, quotes, slices

FIRST = (
    "President Zoé Müller of Chile met Prime Minister Per Ås in Oslo on trade. “We want more fish,” said Müller. "
    "Ås praised trade and ports. Both praised energy. More than 40 ships sail. Guests came."
)
SECOND = "Zoe Muller and Ås spoke. The prime minister waved. Some 40 ships sail. Dan Berg watched. Eva Berg watched. Berg left."


def person(
    name: str, surname: str, role: str | None = None, country: str | None = None, by: str = "name"
) -> dict:
    entity = name.lower().replace(" ", "-")
    return {"entity_id": entity, "name": name, "surname": surname, "named_by": by, "role": role, "country_code": country}  # fmt: skip


def ships(bound: str) -> dict:
    return {"value": 40.0, "bound": bound, "unit": "ships", "counted": "ships"}


ZOE, PER = person("Zoé Müller", "Müller", "President", "CHL"), person("Per Ås", "Ås", "Prime Minister", "NOR")
VISIT = {"visit_id": "v", "host_code": "NOR", "guest_code": "CHL", "from_on": dt.date(2030, 1, 2), "documents_known_code": "none"}  # fmt: skip


@pytest.fixture(scope="module")
def told(made: Callable[..., Corpus]) -> Corpus:
    """Two articles on one visit, of one origin; the second writes names without marks."""
    return made(
        [
            {
                "article_id": "one", "body": FIRST, "visit_id": "v", "published_on": dt.date(2030, 1, 2), "outlet": "NTB", "origin": "Kremlin", "host_code": "NOR",
                "found": [
                    ("people", "Zoé Müller", ZOE),
                    ("people", "Per Ås", PER),
                    ("people", "Müller.", ZOE),
                    ("events", "met", {"kind_code": "meeting", "plover_code": "CONSULT", "status_code": "happened"}),
                    ("events", "Guests came", {"kind_code": "visit", "plover_code": "CONSULT", "status_code": "planned", "participants": "Zoé Müller;Per Ås"}),
                    ("quotes", "We want more fish", {"is_direct": True, "speaker": "Zoé Müller", "sector_codes": "agriculture"}),
                    ("quotes", "Ås praised trade and ports", {"is_direct": False, "speaker": "Per Ås", "sector_codes": "trade;transport"}),
                    ("quotes", "Both praised energy", {"is_direct": False, "speaker": "Zoé Müller;Per Ås", "sector_codes": "energy"}),
                    ("quotes", "Guests came", {"is_direct": False}),
                    ("figures", "More than 40 ships", ships("more than")),
                    ("figure_conflicts", "More than 40 ships", {"conflict_id": "c1", "status_code": "differs", **ships("more than")}),
                ],
            },
            {
                "article_id": "two", "body": SECOND, "visit_id": "v", "published_on": dt.date(2030, 1, 3), "origin": "Kremlin",
                "found": [
                    ("people", "Zoe Muller", person("Zoé Müller", "Müller")),
                    ("people", "Ås", person("Per Ås", "Ås")),
                    ("people", "prime minister", person("Per Ås", "Ås", "prime minister", "NOR", "title")),
                    ("people", "Dan Berg", person("Dan Berg", "Berg")),
                    ("people", "Eva Berg", person("Eva Berg", "Berg")),
                    ("people", "Berg left", person("Berg", "Berg")),
                    ("figures", "Some 40 ships", ships("about")),
                    ("figure_conflicts", "Some 40 ships", {"conflict_id": "c1", "status_code": "differs", **ships("about")}),
                ],
            },
        ],
        [VISIT],
    )  # fmt: skip


@pytest.fixture(scope="module")
def nothing(made: Callable[..., Corpus]) -> Corpus:
    return made([])


def test_a_part_of_a_name_is_the_one_person_who_has_it(told: Corpus) -> None:
    known = people.roster(told)
    assert known.of("Zoe Muller") == "Zoé Müller"
    assert known.of("Ås") == "Per Ås"
    assert known.of("prime minister") == "prime minister"
    assert known.office["Per Ås"] == "Prime Minister"
    assert known.country["Per Ås"] == "NOR"


def test_persons_are_counted_by_name_and_by_office(told: Corpus) -> None:
    counted = people.persons(told, people.roster(told)).set_index("person")
    assert counted.loc["Zoé Müller", ["mentions", "by_name", "articles"]].tolist() == [3, 3, 2]
    assert counted.loc["Per Ås", ["mentions", "by_name", "articles"]].tolist() == [3, 2, 2]
    assert counted.at["Dan Berg", "country"] == people.COUNTRY_NOT_STATED
    assert [(mark.label, mark.count) for mark in people.way_marks(told)] == [
        ("By name", 8),
        ("By office (“the president”)", 1),
    ]


def test_who_met_whom_needs_a_meeting_that_took_place_and_two_countries(told: Corpus) -> None:
    met, marks = people.meetings(told, people.roster(told), told)
    assert met[["person", "met", "reports"]].to_numpy().tolist() == [["Zoé Müller", "Per Ås", 1]]
    assert slices.rows(told, marks[0].part, articles.named(told))["text"].tolist() == ["met"]


@pytest.mark.parametrize(
    ("words", "number"),
    [
        pytest.param("AS  trade", 1, id="all of the words, without marks and capitals"),
        pytest.param("prais*", 2, id="the beginning of a word"),
        pytest.param("fish trade", 0, id="words of two statements"),
        pytest.param("fish OR trade", 2, id="one word or the other"),
    ],
)
def test_search_finds_statements_by_their_words(told: Corpus, words: str, number: int) -> None:
    listed = quotes.listed(told, told, people.roster(told))
    found = quotes.search(listed, told, Index(told["quotes"]["text"]), read(words))
    assert len(found) == number
    assert set(found["quote_id"]) <= set(listed["quote_id"])


def test_a_statement_of_two_speakers_counts_for_both_and_one_of_nobody_apart(told: Corpus) -> None:
    spoken = quotes.spoken(told, people.roster(told), articles.named(told))
    counted, _ = quotes.counted(spoken, ("speaker",))
    assert counted.to_numpy().tolist() == [["Per Ås", 2], ["Zoé Müller", 2], [quotes.NO_SPEAKER, 1]]


def test_only_the_chosen_sectors_of_a_statement_are_counted(told: Corpus) -> None:
    spoken = quotes.spoken(told, people.roster(told), articles.named(told), sector_codes=("trade",))
    assert quotes.counted(spoken, ("sector_code", "speaker"))[0]["sector_code"].tolist() == ["trade"]


def test_a_bound_makes_two_ways_of_telling_one_number(told: Corpus) -> None:
    compared, accounts = figures.comparisons(told, told)
    assert [(one.differs, one.articles, len(one.marks)) for one in compared] == [(True, 2, 2)]
    assert accounts["bound"].tolist() == ["more than", "about"]


def test_articles_that_give_the_same_number_agree(made: Callable[..., Corpus]) -> None:
    given = {"conflict_id": "c1", "status_code": "agrees", **ships("about")}
    alike = [{"article_id": name, "body": "Some 40 ships sail.", "found": [("figure_conflicts", "Some 40 ships", given)]} for name in "ab"]  # fmt: skip
    compared, _ = figures.comparisons(made(alike), made(alike))
    assert [(one.differs, len(one.marks), one.marks[0].count) for one in compared] == [(False, 1, 2)]


def test_what_one_article_alone_still_counts_is_no_comparison(told: Corpus) -> None:
    left = filters.apply(told, Selection(outlets=("NTB",)))
    assert figures.comparisons(left, told)[0] == []


def test_a_country_without_an_outlet_is_named_and_one_with_an_outlet_is_not(told: Corpus) -> None:
    frame = coverage.sources(told)
    assert coverage.missing(told, frame) == ["Chile"]
    said = coverage.statements(told, frame)
    assert said[0] == "No outlet from Chile is among the articles."
    assert "1 of 2 articles does not name its outlet" in said[1]


def test_of_very_many_countries_without_an_outlet_the_first_are_named(made: Callable[..., Corpus]) -> None:
    article = {"article_id": "a", "body": "Fine.", "outlet": "Harbour Gazette"}
    codes = ["NOR", "CHL", "FJI", "PER", "OMN", "UGA", "KEN", "GHA", "MLI", "LAO", "NPL", "TON", "CUB", "HTI"]
    pairs = zip(codes[::2], codes[1::2], strict=True)
    corpus = made([article], [{"visit_id": f"{a}{b}", "guest_code": a, "host_code": b} for a, b in pairs])
    said = coverage.statements(corpus, coverage.sources(corpus))
    assert said[0].startswith("No outlet known to be from ")
    assert said[0].endswith(" or 3 more countries is among the articles.")
    assert said[0].count(",") == 10
    assert said[1] == "The only article names an outlet whose country is not known."


@pytest.mark.parametrize(
    ("outlets", "said"),
    [
        pytest.param(["NTB", "NTB", "BBC"], "2 of 3 articles come from NTB", id="one outlet leads"),
        pytest.param(["NTB"], "The only article comes from NTB", id="there is one article"),
        pytest.param(["NTB", "BBC"], "BBC and NTB lead, with 1 article each", id="two lead"),
        pytest.param(
            ["NTB", "BBC", "AFP", ""], "AFP and 2 others lead, with 1 article each", id="several lead"
        ),
        pytest.param(["NTB", "", ""], "2 of 3 articles name no outlet", id="most do not tell"),
    ],
)
def test_the_title_of_the_sources_says_who_leads(
    made: Callable[..., Corpus], outlets: list[str], said: str
) -> None:
    corpus = made([{"article_id": f"{place}", "body": "Fine.", "outlet": outlet or None} for place, outlet in enumerate(outlets)])  # fmt: skip
    counted, _ = coverage.counted(coverage.sources(corpus), "outlet", corpus)
    assert coverage.finding(counted, "outlet", len(outlets)) == said


def test_an_outlet_is_known_by_any_of_its_wordings(made: Callable[..., Corpus]) -> None:
    frame = coverage.sources(made([{"article_id": "a", "body": "Fine.", "outlet": "agence france-presse"}]))
    assert frame["outlet_country"].tolist() == ["France"]


def test_reports_of_one_origin_on_one_visit_are_one_account_and_the_longest_stands_for_it(
    told: Corpus,
) -> None:
    frame = coverage.sources(told)
    assert coverage.once_an_account(frame)["article_id"].tolist() == ["one"]
    own = coverage.sources(filters.apply(told, Selection())).assign(account=["a", "b"])
    assert len(coverage.once_an_account(own)) == 2


def test_every_country_of_an_outlet_is_a_country(told: Corpus) -> None:
    known = set(told.vocabularies.concepts["countries"])
    homes = {concept.extra["country"] for concept in told.vocabularies.concepts["outlets"].values()}
    assert homes - {""} <= known
    assert len(homes) > 50
