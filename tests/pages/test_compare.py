"""The compare page: every kind of comparison, what it warns of, and what it says where there is nothing to compare."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from summitry.corpus import Corpus
from summitry.summaries import articles, compare, people, sides

PAGE = "pages/overview/compare.py"
Opened = Callable[..., AppTest]


def said(app: AppTest) -> str:
    elements = (*app.text, *app.caption, *app.title, *app.header, *app.subheader)
    return "\n".join(element.value for element in elements).replace("\\", "")


def shown(app: AppTest) -> str:
    return "".join(element.proto.body for element in app.get("html"))


@pytest.mark.parametrize("kind", sides.KINDS.values())
def test_every_kind_of_comparison_draws_its_charts(opened: Opened, kind: str) -> None:
    app = opened(PAGE, {"compare": kind})
    assert not app.exception
    assert len(app.get("vega_lite_chart")) == 3
    assert "Wilson 1927" in said(app)
    method = " ".join(element.proto.help for element in app.caption)
    assert "Monroe, Colaresi and Quinn 2008" in method
    assert "Dirichlet" not in said(app)


def test_the_first_visit_is_compared_with_the_last(opened: Opened, corpus: Corpus) -> None:
    app = opened(PAGE)
    visits = corpus["visits"].sort_values("from_on")["label"].tolist()
    assert app.selectbox(key="visit_one").value == visits[0]
    assert app.selectbox(key="visit_other").value == visits[-1]
    stage = sides.Ground(corpus, corpus, corpus, articles.named(corpus), people.roster(corpus))
    one, other = (sides.account(stage, side) for side in sides.offered(stage, "visit"))
    counted = compare.sectors(one, other, {})["change"].value_counts()
    for change, heading in (("new", "New"), ("dropped", "No longer mentioned"), ("continued", "Continued")):
        assert f"{heading}: {counted.get(change, 0)}<" in shown(app)
    assert f"{one.words:,}" in shown(app)
    assert f"{other.words:,}" in shown(app)


@pytest.mark.parametrize("kind", sides.KINDS.values())
def test_every_two_sides_have_a_briefing(opened: Opened, kind: str) -> None:
    buttons = opened(PAGE, {"compare": kind}).get("download_button")
    assert len([one for one in buttons if "briefing_" in one.proto.id]) == 2


def test_sides_are_read_from_the_address_and_can_be_swapped(opened: Opened) -> None:
    asked = {"compare": "Outlets", "outlet_one": "Qazinform", "outlet_other": "Trend"}
    app = opened(PAGE, asked)
    assert [app.selectbox(key=key).value for key in ("outlet_one", "outlet_other")] == ["Qazinform", "Trend"]
    app.button(key="swap_outlet").click().run()
    assert [app.selectbox(key=key).value for key in ("outlet_one", "outlet_other")] == ["Trend", "Qazinform"]
    assert not app.exception


def test_one_side_twice_is_said(opened: Opened) -> None:
    app = opened(PAGE, {"compare": "Outlets", "outlet_one": "Trend", "outlet_other": "Trend"})
    assert "Both sides are the same." in said(app)
    assert not app.get("vega_lite_chart")


def test_one_side_alone_is_said(opened: Opened) -> None:
    app = opened(PAGE, {"outlet": "Trend"})
    assert "There is only one side to compare" in said(app)
    assert not app.get("vega_lite_chart")


def test_little_text_is_warned_of_and_much_is_not(opened: Opened, tmp_path: Path) -> None:
    app = opened(PAGE)
    assert "so that missing and rare cannot be told apart" in said(app)
    app = opened(
        PAGE,
        {"compare": "Outlets"},
        folder=records(tmp_path, "They spoke of trade and fish at length. " * 300),
    )
    assert len(app.get("vega_lite_chart")) == 3
    assert "cannot be told apart" not in said(app)


def test_hardly_any_text_says_nothing_of_words(opened: Opened, tmp_path: Path) -> None:
    app = opened(PAGE, {"compare": "Outlets"}, folder=records(tmp_path, "They spoke of trade."))
    assert len(app.get("vega_lite_chart")) == 2
    assert "too few to say anything" in said(app)
    assert any("Too little text to say anything" in element.value for element in app.markdown)


def records(folder: Path, text: str) -> Path:
    """A folder with two articles of two outlets that say nearly the same."""
    lines = [
        {"id": name, "outlet": name, "published": "2030-01-01", "text": f"{name} reports. {text}"}
        for name in ("Alpha", "Beta")
    ]
    (folder / "articles.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return folder


def test_a_sector_that_is_chosen_narrows_the_comparison(opened: Opened) -> None:
    app = opened(PAGE, {"sector": "Trade"})
    assert not app.exception
    assert "Continued: 1<" in shown(app)
    assert "New: 0<" in shown(app)
