"""Every chart of every page can be taken away as a picture that says what the page says."""

import re
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from streamlit.testing.v1 import AppTest

from summitry.charts import pictures
from summitry.charts.base import Spec
from summitry.ui import downloads

_WITH_CHARTS = (
    "pages/overview/summary.py",
    "pages/overview/timeline.py",
    "pages/overview/compare.py",
    "pages/topics/sectors.py",
    "pages/records/documents.py",
    "pages/records/people.py",
    "pages/records/organisations.py",
    "pages/records/quotes.py",
    "pages/records/figures.py",
    "pages/records/commitments.py",
    "pages/sources/coverage.py",
)
_SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Callable[[], Spec]]]:
    """What the page offers as pictures, in its order: the chart's name, and what makes its picture."""
    seen: list[tuple[str, Callable[[], Spec]]] = []
    offer = downloads.of_chart

    def remember(picture: Callable[[], Spec], name: str, **others: object) -> None:
        seen.append((name, picture))
        offer(picture, name, **others)  # type: ignore[arg-type]

    monkeypatch.setattr(downloads, "of_chart", remember)
    return seen


def words(svg: bytes) -> str:
    return " ".join(" ".join(text.itertext()) for text in ElementTree.fromstring(svg).iter(f"{_SVG}text"))


@pytest.mark.parametrize("file", _WITH_CHARTS)
def test_every_chart_is_offered_as_a_picture_with_its_title_note_and_filters(
    opened: Callable[..., AppTest], offered: list[tuple[str, Callable[[], Spec]]], file: str
) -> None:
    app = opened(file, is_unfolded=True)
    offered.clear()
    app.run()
    assert not app.exception
    drawn = [*app.get("vega_lite_chart"), *app.get("plotly_chart")]
    assert len(offered) == len(drawn) > 0
    titles = {element.value.replace("\\", "") for element in [*app.header, *app.subheader]}
    for name, picture in offered:
        made = picture()
        svg = pictures.to_svg(made)
        said = words(svg)
        assert " ".join(made["title"]["text"]) in titles, name
        assert " ".join(made["title"]["text"]) in said, name
        assert not re.search(r"\bClick\b|null|NaN|undefined", said), name
        root = ElementTree.fromstring(svg)
        assert 300 < float(root.attrib["width"]) < 2000, name
        assert len(list(root.iter(f"{_SVG}text"))) > 5, name


def test_a_picture_names_the_filters(
    opened: Callable[..., AppTest], offered: list[tuple[str, Callable[[], Spec]]]
) -> None:
    opened("pages/topics/sectors.py", {"sector": "Trade", "outlet": "Trend"}, is_unfolded=True)
    name, picture = offered[-1]
    assert "Filters: Trade; Trend." in " ".join(picture()["title"]["subtitle"]), name
