"""Texts of 100 kB without a full stop, of what makes each rule look far."""

import time

import pytest

from summitry import layout, pacts, vocabulary
from summitry.articles import Article

_LENGTH = 100_000
_SECONDS = 1.0  # of the processor


@pytest.mark.parametrize(
    "words",
    [
        "signed an agreement on a, b, and ",
        "a deal worth 5 million won ($2 m) for ",
        "the first agreement covered x, the second related to y, and ",
        "Agreement on Lima – Nadi and Suva – ",
        "an accord on sea, which covers a b c, a memo ",
        "today's signing of the treaty and of the ",
        "and the ministers of culture a programme ",
        "signed documents in areas: a; b; ",
        "a commercial, economic, cultural, ",
    ],
)
def test_is_read_in_time(words: str) -> None:
    vocabularies = vocabulary.read()
    body = f"They signed three agreements. {words * (_LENGTH // len(words))} signed."
    text = layout.read(Article("a", body, "a.txt"), vocabularies)
    began = time.process_time()
    pacts.read(text, [])
    assert time.process_time() - began < _SECONDS
