"""Texts of 100 kB of what makes the rules look far, a step at a time: none of them runs away."""

import time
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from summitry import bodies, dates, extract, layout, pacts, speech, talks, vocabulary
from summitry.articles import Article

_LENGTH = 100_000
_SECONDS = 1.0  # of the processor
_IS_COMPILED = not str(extract.__file__).endswith(".py")
# What `extract` calls by the module's name, and what reads the text before.
STEPS: tuple[tuple[ModuleType, str], ...] = (
    (layout, "read"),
    (bodies, "find"),
    (dates, "extract"),
    (dates, "settle"),
    (talks, "find"),
    (pacts, "read"),
    (extract.people, "read"),
    (speech, "read"),
    *((step, "extract") for step in (
        extract.commitments, extract.documents, extract.events, extract.figures, extract.organisations,
        extract.quotes, extract.topic_mentions,
    )),
)  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("on 3 March and ", id="days"),
        pytest.param("from May 3 to 2025-06-01, ", id="periods"),
        pytest.param("the year before last, two weeks after ", id="distances"),
        pytest.param("spring of the 30th anniversary of ", id="seasons and anniversaries"),
        pytest.param("Ministry of Trade and ", id="a ministry without end"),
        pytest.param("Joint Commission of the ", id="a body without end"),
        pytest.param("Aurora Group and the companies Borea, Ceres and ", id="companies without end"),
        pytest.param("President of the ", id="a title without end"),
        pytest.param("Mr. A. B. ", id="initials"),
        pytest.param("Ghana-Fiji-", id="countries joined"),
        pytest.param("Ghana, Fiji, Peru and ", id="countries listed"),
        pytest.param("trade and energy, ", id="sectors"),
        pytest.param("met in Accra with the visiting ", id="talks"),
        pytest.param("opened a forum and launched flights, ", id="events"),
        pytest.param("ACCRA, May 3. ", id="datelines"),
        pytest.param("Read more:\n", id="teasers"),
        pytest.param("- item\n", id="items"),
        pytest.param("Heading\n\n", id="headings"),
        pytest.param("date 2024-05-03 12 ", id="headers"),
        pytest.param("A.", id="stops without a blank"),
        pytest.param("word ", id="a sentence of twenty thousand words"),
    ],
)
def test_every_step_reads_it_in_time(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    took: dict[str, float] = {}

    def timed(name: str, step: Callable[..., Any]) -> Callable[..., Any]:
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            began = time.process_time()
            result = step(*args, **kwargs)
            took[name] = took.get(name, 0) + time.process_time() - began
            return result

        return wrapper

    for module, name in STEPS:
        full = f"{module.__name__}.{name}"
        monkeypatch.setattr(module, name, timed(full, getattr(module, name)))
    vocabularies = vocabulary.read()
    article = Article("a", words * (_LENGTH // len(words)), "a.txt")
    began = time.process_time()
    known = extract.survey(article, vocabularies)
    extract.extract(known, vocabularies)
    if _IS_COMPILED:
        # Machine code calls its own steps directly: only all of them together can be timed.
        assert time.process_time() - began < _SECONDS * len(STEPS)
        return
    assert set(took) >= {f"{module.__name__}.{name}" for module, name in STEPS} - {"summitry.dates.settle"}
    assert {name: seconds for name, seconds in took.items() if seconds >= _SECONDS} == {}
