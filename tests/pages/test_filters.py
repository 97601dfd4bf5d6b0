"""Every value of every filter: no page fails under one of them, and none says more than is left."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from tests.pages.test_pages import NOTHING, PAGES, chips, every_word, healthy, said

from summitry import addresses
from summitry.addresses import FIELDS
from summitry.corpus import Corpus

Opened = Callable[..., AppTest]
SUMMARY, *OTHERS = PAGES
DOCUMENTS = "pages/records/documents.py"
NO_PAIR = "Nothing to compare: only one visit is left under these filters."


def values(corpus: Corpus, name: str) -> list[str]:
    found = list(addresses.offer(corpus).codes[name])
    assert found
    return found


@pytest.mark.parametrize("name", FIELDS)
def test_the_summary_stands_under_every_value_of_a_filter(opened: Opened, corpus: Corpus, name: str) -> None:
    app = opened()
    for value in values(corpus, name):
        healthy(app.multiselect(key=name).set_value([value]).run())
        assert chips(app) == [value]
        assert len([one for one in app.get("download_button") if "briefing_" in one.proto.id]) == 2


@pytest.mark.parametrize("name", FIELDS)
def test_every_value_of_a_filter_is_tried_on_one_of_the_other_pages(
    opened: Opened, corpus: Corpus, name: str
) -> None:
    app, first = opened(), 3 * list(FIELDS).index(name)
    for place, value in enumerate(values(corpus, name)):
        app.multiselect(key=name).set_value([value])
        healthy(app.switch_page(OTHERS[(first + place) % len(OTHERS)]).run())
        assert chips(app) == [value]


def texts(app: AppTest) -> list[str]:
    """What the cards of the first screen say, among other texts."""
    return [one.value for one in app.text]


@pytest.mark.parametrize(
    "address",
    [
        pytest.param({"kind": "Protocol"}, id="a kind of document that only one visit has"),
        pytest.param({"speaker": "Miloš Vučević"}, id="a speaker who is heard at one visit alone"),
        pytest.param({"speaker": "Miloš Vučević", "sector": "Trade"}, id="such a speaker on a sector"),
        pytest.param({"visit": "Serbia in Kazakhstan, February 2026"}, id="a visit"),
    ],
)
def test_where_the_filters_leave_one_visit_nothing_is_said_to_have_changed(
    opened: Opened, address: dict[str, str]
) -> None:
    app = healthy(opened(SUMMARY, address))
    assert NO_PAIR in texts(app)
    assert "from one visit to the other" not in every_word(app)
    assert "There is only one side to compare" in said(healthy(opened("pages/overview/compare.py", address)))


def test_a_sector_that_one_visit_alone_speaks_of_is_what_changed(opened: Opened) -> None:
    app = healthy(opened(SUMMARY, {"sector": "Space and aerospace"}))
    assert any(text.startswith("Space and aerospace fell") for text in texts(app))
    # One caption for each of the two empty lists of sectors; the card of the silent visit says it in words.
    assert [one.value for one in app.caption].count("None.") == 2
    assert "Nothing said of it is left under these filters." in said(app)


def test_where_no_visit_is_left_it_is_said_to_be_none_that_is_left(opened: Opened) -> None:
    told = texts(healthy(opened(SUMMARY, NOTHING)))
    assert told.count("No visit is left under these filters.") == 2
    assert "Nothing is left under these filters that waits for an answer." in told
    assert not [text for text in told if "was found" in text]


@pytest.mark.parametrize(
    ("address", "stated"),
    [
        pytest.param(
            {"dates": ["2024-11-20", "2024-11-30"]},
            ["None under these filters"],
            id="documents of articles of other days",
        ),
        pytest.param(
            {"outlet": "Trend"}, ["Mentioned, none named"], id="documents that another outlet mentions"
        ),
        pytest.param({}, ["10 named", "Mentioned, none named"], id="no filter"),
    ],
)
def test_a_visit_whose_documents_are_left_out_is_not_said_to_have_none(
    opened: Opened, address: dict, stated: list[str]
) -> None:
    app = healthy(opened(DOCUMENTS, address))
    shown = " ".join(re.sub("<[^>]*>", " ", one.proto.body) for one in app.get("html"))
    found = re.findall(r"None under these filters|None mentioned|Mentioned, none named|\d+ named", shown)
    assert found == stated


@pytest.mark.parametrize(
    ("address", "is_said"),
    [
        pytest.param({"visit": "Serbia in Kazakhstan, February 2026"}, True, id="the later visit"),
        pytest.param({"visit": "Serbia in Kazakhstan, February 2026", "sector": "Energy"}, True, id="on a sector"),
        pytest.param({"sector": "Energy"}, False, id="a sector, which leaves chains whole"),
    ],
)  # fmt: skip
def test_chains_that_began_in_articles_left_out_are_counted(
    opened: Opened, address: dict, is_said: bool
) -> None:
    words = said(healthy(opened("pages/records/commitments.py", address))).replace("\\", "")
    assert ("For 6 of them no later report" in words or "For 2 of them no later report" in words) == is_said


def test_of_many_visits_those_whose_documents_are_left_have_cards(opened: Opened, tmp_path: Path) -> None:
    hosts = ["Norway", "Sweden", "Denmark", "Iceland", "Estonia", "Latvia"]
    for month, host in enumerate(hosts, 1):
        signed = "an agreement on energy" if host != hosts[-1] else "a series of documents"
        (tmp_path / f"{host}.txt").write_text(
            f"HELSINKI, {month} May 202{month}. Finland's President Aino Korpi arrived in {host} on an official visit on "
            f"{month} May 202{month} and held talks on energy. The two sides signed {signed}."
        )
    app = healthy(opened(DOCUMENTS, {"sector": "Energy"}, tmp_path))
    cards = [button for button in app.button if button.label == "Read the sentences"]
    assert len(cards) == 4
    assert not any(button.disabled for button in cards)
    assert any("at 5 of 6 visits" in caption.value for caption in app.caption)
