"""One verb of signing for documents of several signatories: "the ministries of trade signed a memorandum, those of culture a programme"."""

from collections.abc import Callable

import pytest

from summitry.extract.rows import Document

OTHER_SIGNERS = {
    "those of another field": (
        "The ministries of trade signed a memorandum, those of culture a programme.",
        [("memorandum", "ministries of trade", "trade"), ("programme", "ministries of culture", "culture")],
    ),
    "ministries of three fields": (
        "The trade ministries signed a memorandum, the culture ministries a programme and the universities a letter of intent.",
        [
            ("memorandum", "trade ministries", "trade"),
            ("programme", "culture ministries", "culture"),
            ("letter of intent", "universities", "education"),
        ],
    ),
    "ministries behind an and": (
        "The ministries of health signed a protocol, and the ministries of sport an action plan.",
        [
            ("protocol", "ministries of health", "health"),
            ("action plan", "ministries of sport", "sport_youth"),
        ],
    ),
    "ministers are signatories and no parties": (
        "The foreign ministers signed a protocol on fishing, the labour ministers a plan on seeds.",
        [("protocol on fishing", "", "agriculture"), ("plan on seeds", "", "agriculture")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), OTHER_SIGNERS.values(), ids=OTHER_SIGNERS)
def test_each_document_has_its_own_parties(
    documents: Callable[..., list[Document]], text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [(row.title, row.parties, row.sector_codes) for row in documents(text)] == expected


EXCHANGED = {
    "the following were exchanged": "The following were exchanged: a treaty on seeds; a memorandum on ports; and a plan on seals.",
    "instruments numbered in small letters": "The following instruments were exchanged before the two kings: (i) treaty on seeds; (ii) memorandum on ports; and (iii) plan on seals.",
    "the verb stands first": "Exchanged were: treaty on seeds; memorandum on ports; plan on seals.",
    "the following is the object": "The envoys exchanged the following: treaty on seeds; memorandum on ports; plan on seals.",
    "only the verb and the place": "Signed in Apia: treaty on seeds; memorandum on ports; plan on seals.",
}


@pytest.mark.parametrize("text", EXCHANGED.values(), ids=EXCHANGED)
def test_a_list_behind_a_colon_needs_no_noun_before_it(
    named: Callable[..., list[tuple[str, str]]], text: str
) -> None:
    assert named(text) == [
        ("treaty", "treaty on seeds"),
        ("memorandum", "memorandum on ports"),
        ("plan", "plan on seals"),
    ]


def test_the_deepening_of_something_is_a_subject(named: Callable[..., list[tuple[str, str]]]) -> None:
    text = "The kings signed a joint declaration on the deepening of relations and the envoys exchanged notes on a loan."
    assert named(text) == [
        ("declaration", "joint declaration on the deepening of relations"),
        ("exchange of notes", "notes on a loan"),
    ]
