"""The search page in a real Chromium: typed, answered, shared, opened."""

import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest

pytestmark = pytest.mark.browser


def test_a_search_is_typed_shared_and_leads_to_its_words_in_the_article(reader: Callable) -> None:
    one = reader().open("search")
    one.page.get_by_role("textbox", name="Search the sentences").fill("vucic NEAR(trade investment, 3)")
    one.page.keyboard.press("Enter")
    one.settle()
    assert parse_qs(urlsplit(one.page.url).query)["search"] == ["vucic NEAR(trade investment, 3)"]
    bars = one.page.locator("[data-testid=stVegaLiteChart] svg .mark-rect path")
    bars.first.click()
    one.settle()
    drawer = one.page.get_by_role("dialog")
    marked = drawer.locator("mark").first.inner_text()
    assert "Vučić" in drawer.locator("mark").all_inner_texts()
    drawer.get_by_role("link", name="Open in the article").first.click()
    one.settle()
    framed = one.page.locator(".st-key-text [style*='outline']").all_inner_texts()
    assert "".join(framed) == marked
    one.page.go_back()
    one.settle()
    assert urlsplit(one.page.url).path == "/search"


def test_a_click_on_the_bar_of_a_day_narrows_to_that_day_and_a_reload_keeps_it(reader: Callable) -> None:
    one = reader().open("search?search=energy")
    bar = one.page.locator(".st-key-block_hits svg .role-mark.mark-rect path").first
    bar.click()
    one.settle()
    listed = one.page.get_by_role("dialog").locator("mark").count()
    one.page.keyboard.press("Escape")
    one.settle()
    for _ in range(2):
        chips = one.page.locator("[class*=st-key-chip_]").all_inner_texts()
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", chips[0].split("\n")[0]), chips
        assert one.page.locator(".st-key-block_hits svg .role-mark.mark-rect path").count() == 1
        assert one.page.locator("h2").first.inner_text().startswith(f"{listed} sentence")
        one.page.reload()
        one.settle()


def test_an_example_and_a_wrong_search_are_answered_by_keyboard(reader: Callable) -> None:
    one = reader().open("search")
    one.page.locator(".st-key-example button", has_text="trade OR investment").focus()
    one.page.keyboard.press("Enter")
    one.settle()
    assert "sentences in " in one.page.locator(".st-key-block_hits h2").inner_text()
    box = one.page.get_by_role("textbox", name="Search the sentences")
    box.fill('"trade')
    box.press("Enter")
    one.settle()
    assert "A quotation mark is not closed." in one.said()
