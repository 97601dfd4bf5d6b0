"""Calendars: the dated events as a program that reads calendars sees them."""

import datetime as dt
from collections.abc import Callable

import pytest
from icalendar import Calendar, Component

from summitry.calendars import to_icalendar
from summitry.corpus import Corpus

WORDS = "They met; a fair, in 2032 = 'open'. A storm hit."


@pytest.fixture(scope="module")
def told(made: Callable[..., Corpus]) -> Corpus:
    """A meeting of a known day, a fair of a known year, and a storm without a date."""
    meeting = {"kind_code": "talks", "status_code": "happened", "precision_code": "day", "date_basis": "inferred", "date_rule": "the dateline"}  # fmt: skip
    return made(
        [
            {
                "article_id": "one",
                "body": WORDS,
                "outlet": "Fjord Post",
                "published_on": dt.date(2031, 5, 2),
                "found": [
                    ("events", "met", {**meeting, "from_on": dt.date(2031, 5, 1), "to_on": dt.date(2031, 5, 1), "place": "Oslo"}),
                    ("events", "a fair, in 2032", {"kind_code": "expo", "status_code": "planned", "precision_code": "year", "edtf": "2032", "date_basis": "stated", "from_on": dt.date(2032, 1, 1), "to_on": dt.date(2032, 12, 31)}),
                    ("events", "storm", {"kind_code": "disaster", "status_code": "background"}),
                ],
            }
        ]
    )  # fmt: skip


def entries(corpus: Corpus) -> list[Component]:
    return Calendar.from_ical(to_icalendar(corpus, corpus)).walk("VEVENT")


def test_a_known_day_is_an_all_day_entry_with_its_sentence_and_how_it_is_known(told: Corpus) -> None:
    entry = entries(told)[0]
    assert (entry.decoded("dtstart"), entry.decoded("dtend")) == (dt.date(2031, 5, 1), dt.date(2031, 5, 2))
    assert entry.decoded("dtstamp") == dt.datetime(2031, 5, 2, tzinfo=dt.UTC)
    assert entry["location"] == "Oslo"
    assert "Fjord Post, sentence 1" in entry["description"].replace("\u00a0", " ")
    assert "Date inferred from the dateline." in entry["description"]


def test_an_uncertain_date_covers_what_it_can_mean_and_says_so(told: Corpus) -> None:
    entry = entries(told)[1]
    assert (entry.decoded("dtstart"), entry.decoded("dtend")) == (dt.date(2032, 1, 1), dt.date(2033, 1, 1))
    assert entry["summary"].endswith("a fair, in 2032 (2032)")
    assert "Date: 2032; the day is not told" in entry["description"]
    assert entry["transp"] == "TRANSPARENT"
    assert entry["status"] == "TENTATIVE"


def test_an_entry_names_its_visit_and_the_article_that_gave_the_year(made: Callable[..., Corpus]) -> None:
    day = dt.date(2031, 5, 1)
    rule = "the day of the talks, year from two, which reports the same talks"
    talks = {"kind_code": "talks", "status_code": "happened", "precision_code": "day", "date_basis": "inferred", "date_rule": rule, "from_on": day, "to_on": day}  # fmt: skip
    told = made(
        [
            {"article_id": "one", "body": "They met.", "visit_id": "v", "found": [("events", "met", talks)]},
            {"article_id": "two", "body": "They met.", "outlet": "Fjord Post", "published_on": day},
        ],
        [
            {
                "visit_id": "v",
                "label": "Chile in Norway",
                "host_code": "NOR",
                "guest_code": "CHL",
                "from_on": day,
            }
        ],
    )
    (entry,) = entries(told)
    assert "\nChile in Norway\n" in entry["description"]
    assert entry["description"].endswith("year from 1 May 2031, Fjord Post, which reports the same talks.")


def test_what_has_no_date_is_left_out(told: Corpus) -> None:
    assert len(entries(told)) == 2


def test_the_same_corpus_gives_the_same_bytes(told: Corpus, corpus: Corpus) -> None:
    assert to_icalendar(told, told) == to_icalendar(told, told)
    dated = corpus["events"]["from_on"].notna().sum()
    assert len(entries(corpus)) == dated
    assert len({entry["uid"] for entry in entries(corpus)}) == dated


def test_a_corpus_without_events_is_an_empty_calendar(made: Callable[..., Corpus]) -> None:
    assert entries(made([])) == []
