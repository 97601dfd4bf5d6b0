"""People whom the text does not place, placed by exclusion; on sentences of our own."""

import datetime as dt

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import survey

CASES = [
    (
        None,
        "Malta and Kenya signed three accords on Tuesday on the occasion of President Borg's state visit. Kenyan President Ann Otieno and Borg watched the ceremony.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "President Rita Borg began a state visit on Tuesday with talks with Kenyan President Ann Otieno. Malta buys Kenyan tea.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "VALLETTA, Malta, Sept 12 — President Borg undertook a two-day state visit to Kenya from 9 September. President Borg and her Kenyan counterpart, President Ann Otieno, held talks. They toured Mount Kilimanjaro in Tanzania and Arusha.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        'President Otieno received President Rita Borg on Tuesday. Malta and Kenya have traded for years. "Kenya is open", Otieno, the Kenyan president, said.',
        ("KEN", "MLT", None),
    ),
    (
        None,
        "SUVA, Fiji, Sept 12 — President Semi Vula paid a three-day state visit to Norway from 9 September. He toured a bridge to Sweden.",
        ("NOR", "FJI", None),
    ),
    (
        None,
        "Malta and Kenya agreed on tuna. Prime Minister Borg met Kenyan President Ann Otieno during Otieno's trip to Valletta.",
        ("MLT", "KEN", "Valletta"),
    ),
    (
        None,
        'Talks between Foreign Minister Rita Borg and Kenyan Foreign Minister Ann Otieno began on Tuesday. Malta sells Kenya tuna. "I am glad to receive my colleague", Borg said, as she thanked Otieno for her visit.',
        ("MLT", "KEN", None),
    ),
    (
        None,
        "Former President Rita Borg and Kenyan President Ann Otieno wrote a book on Malta and Kenya.",
        (None, None, None),
    ),
]


@pytest.mark.parametrize(("title", "words", "expected"), CASES, ids=[words[:90] for _, words, _ in CASES])
def test_finds(title: str | None, words: str, expected: tuple) -> None:
    article = Article("a", words, "a.txt", title=title, published_on=dt.date(2019, 9, 12))
    found = survey(article, vocabulary.read()).talks
    assert (found.host_code, found.guest_code, found.place) == expected
