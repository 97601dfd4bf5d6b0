"""Bodies that only a document between them shows to be bodies."""

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import extract, survey

_TALKS = "SUVA – Ghanaian President Kofi Adom met Fijian Prime Minister Ana Vula in Suva on Monday. "

CASES = {
    "both sides of a letter of intent": (
        "They witnessed the signing of a letter of intent on 5G networks between Talanoa and Akwaaba.",
        ["Akwaaba", "Talanoa"],
    ),
    "a name of two words, and wherever it is named again": (
        "A memorandum of understanding on solar power was signed between Talanoa Tel and the Ghana Energy Company. Talanoa Tel has ten masts.",
        ["Ghana Energy Company", "Talanoa Tel", "Talanoa Tel"],
    ),
    "countries are none": ("Ghana and Fiji signed a memorandum of understanding on fish.", []),
    "persons are none": (
        "A memorandum of understanding on fish was signed between Jon Ruiz and Ola Berg.",
        [],
    ),
    "towns that are twinned are none": (
        "They witnessed the signing of an agreement on twin towns between Talanoa and Akwaaba.",
        [],
    ),
    "where something lies is none": (
        "They witnessed the signing of a letter of intent on ports between Talanoa and the Ghana Ports Company. The port lies in Talanoa.",
        ["Ghana Ports Company"],
    ),
}


@pytest.mark.parametrize(("words", "expected"), CASES.values(), ids=CASES)
def test_parties_of_documents_are_bodies(words: str, expected: list[str]) -> None:
    vocabularies = vocabulary.read()
    rows = extract(survey(Article("a", _TALKS + words, "a.txt"), vocabularies), vocabularies).organisations
    assert sorted(row.name for row in rows) == expected
