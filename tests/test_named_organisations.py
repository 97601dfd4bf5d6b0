"""Organisations as pages show them: who is named, on what, with whom, and where."""

import datetime as dt
from collections.abc import Callable

import pytest

from summitry import filters
from summitry.corpus import Corpus
from summitry.filters import Selection
from summitry.summaries import articles, named_together, organisations, slices

FIRST = "The Fisheries Agency and Zoé Müller spoke of fish. The Ministry of Health came. The agency of fish, FA, left."
SECOND = "FA met the Ministry of Health on trade and fish."


def body(entity: str, name: str, kind: str = "agency", country: str | None = None) -> dict:
    return {"entity_id": entity, "name": name, "kind_code": kind, "country_code": country}


AGENCY = body("fa", "fisheries Agency", country="NOR")
ZOE = {"entity_id": "zoe", "name": "Zoé Müller", "surname": "Müller", "named_by": "name", "role": None, "country_code": None}  # fmt: skip
VISIT = {"visit_id": "v", "host_code": "NOR", "guest_code": "CHL", "from_on": dt.date(2030, 1, 2), "documents_known_code": "none", "label": "Chile in Norway"}  # fmt: skip


@pytest.fixture(scope="module")
def told(made: Callable[..., Corpus]) -> Corpus:
    """Two articles on one visit; each has a ministry of its own by one name."""
    return made(
        [
            {
                "article_id": "one", "body": FIRST, "visit_id": "v", "published_on": dt.date(2030, 1, 2), "outlet": "NTB", "host_code": "NOR",
                "found": [
                    ("organisations", "Fisheries Agency", AGENCY),
                    ("people", "Zoé Müller", ZOE),
                    ("topic_mentions", "fish", {"sector_code": "agriculture", "term": "fish"}),
                    ("organisations", "Ministry of Health", body("health-one", "Ministry of Health", "ministry")),
                    ("organisations", "FA", body("fa", "fisheries Agency")),
                ],
            },
            {
                "article_id": "two", "body": SECOND, "published_on": dt.date(2030, 1, 3), "outlet": "DR",
                "found": [
                    ("organisations", "FA", AGENCY),
                    ("organisations", "Ministry of Health", body("health-two", "Ministry of Health", "ministry")),
                    ("quotes", "FA met the Ministry", {"is_direct": False, "speaker": "Zoé Müller;Per Ås"}),
                    ("topic_mentions", "trade", {"sector_code": "trade", "term": "trade"}),
                    ("topic_mentions", "fish", {"sector_code": "agriculture", "term": "fish"}),
                ],
            },
        ],
        [VISIT],
    )  # fmt: skip


def test_an_organisation_is_listed_once_with_all_that_is_told_of_it(told: Corpus) -> None:
    frame = organisations.listed(told, organisations.directory(told))
    assert frame["organisation"].tolist() == [
        "Fisheries Agency",
        "Ministry of Health, 2 Jan 2030, NTB",
        "Ministry of Health, 3 Jan 2030, DR",
    ]
    agency = frame.iloc[0]
    assert (agency["kind"], agency["country"]) == ("Agency, authority, office or fund", "Norway")
    assert (agency["mentions"], agency["articles"]) == (3, 2)
    assert agency["visits"] == "Chile in Norway; Not part of a visit"
    assert agency["sectors"] == "Agriculture; Trade"
    assert agency["said_by"] == "Per Ås; Zoé Müller"
    assert agency["beside"] == "Ministry of Health, 3 Jan 2030, DR; Zoé Müller"


def test_mentions_are_counted_by_visit_and_by_sector(told: Corpus) -> None:
    known = organisations.directory(told)
    at = organisations.by_visit(told, known)
    assert list(zip(at["entity_id"], at["visit"].str[:5], at["mentions"], strict=True)) == [
        ("fa", "Chile", 2),
        ("fa", "Not p", 1),
        ("health-one", "Chile", 1),
        ("health-two", "Not p", 1),
    ]
    on = organisations.by_sector(told, known)
    assert list(zip(on["entity_id"], on["sector_code"], on["mentions"], strict=True)) == [
        ("fa", "agriculture", 2),
        ("fa", "trade", 1),
        ("health-two", "agriculture", 1),
        ("health-two", "trade", 1),
    ]


def test_who_is_named_together_is_told_from_either_side(told: Corpus) -> None:
    frame = named_together.together(told, organisations.directory(told))
    assert set(zip(frame["entity_id"], frame["with"], frame["type"], frame["sentences"], strict=True)) == {
        ("fa", "Zoé Müller", "Person", 1),
        ("fa", "Ministry of Health, 3 Jan 2030, DR", "Organisation", 1),
        ("health-two", "Fisheries Agency", "Organisation", 1),
    }
    named = articles.named(told)
    for mark in named_together.marks(frame, told):
        assert len(slices.rows(told, mark.part, named)) == mark.count == 1


def test_the_mentions_of_one_have_their_sentences(told: Corpus) -> None:
    frame = named_together.mentions(told, organisations.directory(told), "fa")
    assert frame["named"].tolist() == ["Fisheries Agency", "FA", "FA"]
    assert frame["sentence"].iloc[-1] == SECOND
    assert frame["sectors"].fillna("").tolist() == ["Agriculture", "", "Trade; Agriculture"]
    assert frame["said_by"].fillna("").tolist() == ["", "", "Zoé Müller; Per Ås"]
    assert frame["beside"].fillna("").tolist() == ["Zoé Müller", "", "Ministry of Health, 3 Jan 2030, DR"]


def test_what_an_organisation_is_called_does_not_change_with_the_filters(told: Corpus) -> None:
    narrow = filters.apply(told, Selection(outlets=("DR",)))
    frame = organisations.listed(narrow, organisations.directory(told))
    assert frame["organisation"].tolist() == ["Fisheries Agency", "Ministry of Health, 3 Jan 2030, DR"]
    assert frame["mentions"].tolist() == [1, 1]
