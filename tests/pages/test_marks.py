"""Every mark of every chart of every page can be clicked: the chart names what the mark is known by."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from summitry import filters
from summitry.charts.base import Spec
from summitry.corpus import Corpus
from summitry.filters import NOT_STATED, Selection
from summitry.summaries import slices
from summitry.summaries.slices import Mark
from summitry.ui import blocks

# Words and measures of quality stand for nothing that a filter chooses: their marks only open.
_WITHOUT_FILTER = ("words", "shares")

_WITH_CHARTS = (
    "pages/overview/summary.py",
    "pages/overview/compare.py",
    "pages/overview/search.py",
    "pages/topics/sectors.py",
    "pages/records/documents.py",
    "pages/records/people.py",
    "pages/records/organisations.py",
    "pages/records/quotes.py",
    "pages/records/figures.py",
    "pages/records/commitments.py",
    "pages/sources/coverage.py",
    "pages/sources/quality.py",
)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[tuple[blocks.Block, Spec]]:
    """The Vega-Lite charts of the page, in its order, with their specifications."""
    seen: list[tuple[blocks.Block, Spec]] = []
    draw = blocks.Block.draw_vega

    def remember(block: blocks.Block, spec: Spec) -> None:
        seen.append((block, spec))
        draw(block, spec)

    monkeypatch.setattr(blocks.Block, "draw_vega", remember)
    return seen


@pytest.mark.parametrize("file", _WITH_CHARTS)
def test_a_chart_reports_what_each_of_its_marks_is_known_by_and_each_narrows_the_page(
    opened: Callable[..., AppTest], drawn: list[tuple[blocks.Block, Spec]], corpus: Corpus, file: str
) -> None:
    opened(file, {"search": "trade"})
    assert drawn
    for block, spec in drawn:
        reported = [set(picked["select"]["fields"]) for picked in spec["params"] if "select" in picked]
        for mark in block.marks:
            assert any(set(mark.fields) <= fields for fields in reported), (block.key, mark.fields, reported)
            narrowed = slices.narrowing(mark, Selection(), filters.choices(corpus), block.narrows)
            assert (narrowed == Selection()) == (block.key in _WITHOUT_FILTER or _is_of_no_sector(mark)), mark


def _is_of_no_sector(mark: Mark) -> bool:
    """Whether the mark is of a country's statements that speak of no sector: no filter chooses what is not stated."""
    return set(mark.fields) == {"sector_code", "country_code"} and mark.fields["sector_code"] == NOT_STATED
