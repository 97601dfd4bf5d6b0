"""Whose leaders take part in a visit, also where an article does not tell the country of its own."""

import datetime as dt

import pytest

from summitry import vocabulary
from summitry.articles import Article, Folder
from summitry.corpus import Corpus, build_from

VOCABULARIES = vocabulary.read()


def built(text: str) -> Corpus:
    """The tables of one article."""
    read = Folder()
    read.keep(Article("a", text, "a.txt", published_on=dt.date(2023, 5, 4), published_basis="stated"))
    return build_from(read, VOCABULARIES)


def leaders(text: str) -> tuple[str, str]:
    """Leaders of the host and of the guest, of the only visit that the text tells of."""
    [visit] = built(text)["visits"].itertuples()
    return visit.host_leaders, visit.guest_leaders


@pytest.mark.parametrize(
    ("text", "host", "guest"),
    [
        pytest.param(
            "President Ana Couto arrived in Norway on Tuesday for a visit and held talks with Norwegian King Harald and Norwegian Prime Minister Siv Lunde. "
            "Fiji and Norway will fish together, Couto said.",
            "Harald;Siv Lunde",
            "Ana Couto",
            id="a president who is the readers' own",
        ),
        pytest.param(
            "Fiji's Foreign Minister Ana Couto arrived in Norway on a visit on Tuesday and met Foreign Minister Siv Lunde in Oslo.",
            "Siv Lunde",
            "Ana Couto",
            id="ministers on both sides",
        ),
        pytest.param(
            "Fijian President Ana Couto held talks in Oslo with her Norwegian counterpart, Siv Lunde, during her visit to Norway.",
            "Siv Lunde",
            "Ana Couto",
            id="a counterpart has the same office",
        ),
        pytest.param(
            "Fijian President Ana Couto held talks in Oslo with Norwegian Prime Minister Siv Lunde during her visit to Norway. Trade Minister Jon Ask took part.",
            "Siv Lunde",
            "Ana Couto",
            id="a minister without a country beside two leaders is no leader",
        ),
        pytest.param(
            "Fijian envoy Ana Couto was received in Oslo by Norwegian Prime Minister Siv Lunde during a visit to Norway. "
            "Couto then met Prime Minister Bo Tamm.",
            "Siv Lunde",
            "",
            id="somebody of the country is named before",
        ),
        pytest.param(
            "Fijian leader Ana Couto held talks in Oslo with Norwegian Prime Minister Siv Lunde during a visit to Norway.",
            "Siv Lunde",
            "Ana Couto",
            id="the leader of a country",
        ),
        pytest.param(
            "Party General Secretary Ana Couto of Laos visited Norway on Tuesday. The Lao leader Couto met Norwegian Prime Minister Siv Lunde in Oslo.",
            "Siv Lunde",
            "Ana Couto",
            id="the head of a ruling party",
        ),
        pytest.param(
            "Fijian President Ana Couto held talks in Oslo with Norwegian Prime Minister Siv Lunde during her visit to Norway, once home of former President Bo Tamm.",
            "Siv Lunde",
            "Ana Couto",
            id="a former president",
        ),
    ],
)  # fmt: skip
def test_finds_the_leaders_of_both_sides(text: str, host: str, guest: str) -> None:
    assert leaders(text) == (host, guest)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Fijian President Ana Couto met her Norwegian counterpart Siv Lunde in Oslo.", "Siv Lunde", "President"),
        ("Foreign Minister Ana Couto spoke with Norwegian counterpart, Mr. Jon Ask, on Friday. Ask agreed.", "Jon Ask", "Foreign Minister"),
        ("Foreign Minister Ana Couto met Jon Ask, her son, on Friday, Couto said. \"Yes,\" said Jon Ask.", "Jon Ask", None),
    ],
)  # fmt: skip
def test_a_counterpart_has_the_office_of_the_person_named_before(
    text: str, name: str, role: str | None
) -> None:
    people = built(text)["people"].query("name == @name")
    assert len(people)
    assert {one if isinstance(one, str) else None for one in people["role"]} == {role}
