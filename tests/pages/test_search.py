"""The search page: what it shows for nothing typed, something found, nothing found, and what cannot be read."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from summitry.corpus import Corpus

PAGE = "pages/overview/search.py"
Opened = Callable[..., AppTest]


def said(app: AppTest) -> str:
    """All words of a page, without the signs that keep them from being Markdown."""
    elements = (*app.text, *app.caption, *app.title, *app.header, *app.subheader)
    return "\n".join(element.value for element in elements).replace("\\", "")


def shown(app: AppTest) -> str:
    return "".join(element.proto.body for element in app.get("html"))


def test_nothing_typed_shows_how_to_search(opened: Opened) -> None:
    app = opened(PAGE)
    assert not app.exception
    assert "NEAR(trade energy, 8)" in shown(app)
    assert not app.get("vega_lite_chart")


def test_an_example_can_be_tried(opened: Opened) -> None:
    app = opened(PAGE)
    app.get("button_group")[0].set_value("trade energy").run()
    assert not app.exception
    assert app.text_input(key="search").value == "trade energy"
    assert app.get("vega_lite_chart")


def test_what_is_found_is_counted_listed_and_marked(opened: Opened, corpus: Corpus) -> None:
    app = opened(PAGE, {"search": "TOURISM"})
    texts = corpus["sentences"][~corpus["sentences"]["is_boilerplate"]]["text"]
    number = int(texts.str.contains(r"\btourism\b", case=False).sum())
    assert f"{number} sentences in " in said(app)
    assert shown(app).count('font-weight:600">tourism</mark>') >= number
    assert len([link for link in app.get("page_link") if link.proto.label == "Open in the article"]) == number


def test_words_in_context_are_a_list_that_opens(opened: Opened) -> None:
    app = opened(PAGE, {"search": "tourism", "as": "Words in context"})
    assert not app.exception
    assert {"before", "words", "after"} <= set(app.dataframe[-1].value.columns)


def test_filters_hold_for_what_is_found(opened: Opened) -> None:
    app = opened(PAGE, {"search": "vucic", "outlet": "Trend"})
    assert "in 1 article" in said(app)
    assert "Trend, 27 Feb 2026" in shown(app)
    assert "Qazinform" not in shown(app)


def test_nothing_under_the_filters_says_what_there_is_without_them(opened: Opened) -> None:
    app = opened(PAGE, {"search": "military", "outlet": "Qazinform"})
    assert "No sentence holds military under these filters: Qazinform." in said(app)
    assert "Without the filters, " in said(app)
    app.button(key="clear_search").click().run()
    assert app.get("vega_lite_chart")


def test_nothing_anywhere_says_what_to_try(opened: Opened) -> None:
    app = opened(PAGE, {"search": "zebra"})
    assert "No sentence holds zebra." in said(app)
    assert "Try fewer words" in said(app)


@pytest.mark.parametrize(
    "typed",
    ['"trade', "NOT trade", "body:trade", "(((", "trade AND", "<b>x</b> OR", "a*", "NEAR(", "' OR 1=1 --\" "],
)
def test_what_cannot_be_read_is_said_in_plain_words(opened: Opened, typed: str) -> None:
    app = opened(PAGE, {"search": typed})
    assert not app.exception
    assert not app.get("vega_lite_chart")
    assert any(
        word in said(app)
        for word in ("Write ", "Put ", "Brackets ", "Allowed are", "Leave out", "Before it say")
    )


def test_words_that_look_like_markup_are_searched_as_words(opened: Opened) -> None:
    app = opened(PAGE, {"search": "<b>zebra</b> [x](http)"})
    assert not app.exception
    assert "No sentence holds <b>zebra</b> [x](http)." in "\n".join(element.value for element in app.text)
