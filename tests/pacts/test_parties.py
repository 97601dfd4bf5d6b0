"""Who concluded each document."""

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
