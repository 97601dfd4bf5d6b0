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
        'President Otieno received President Rita Borg on Tuesday. Malta and Kenya have traded for years. "Kenya is open", Otieno, the Kenyan president, said.',
        ("KEN", "MLT", None),
    ),
]


@pytest.mark.parametrize(("title", "words", "expected"), CASES, ids=[words[:90] for _, words, _ in CASES])
def test_finds(title: str | None, words: str, expected: tuple) -> None:
    article = Article("a", words, "a.txt", title=title, published_on=dt.date(2019, 9, 12))
    found = survey(article, vocabulary.read()).talks
    assert (found.host_code, found.guest_code, found.place) == expected
