"""The compare page in a real Chromium: chosen, reloaded, opened."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest

pytestmark = pytest.mark.browser


def test_sides_are_chosen_kept_in_the_address_and_survive_a_reload(reader: Callable) -> None:
    one = reader().open("compare")
    one.page.get_by_text("Speakers", exact=True).click()
    one.settle()
    one.page.get_by_role("button", name="Swap").click()
    one.settle()
    asked = parse_qs(urlsplit(one.page.url).query)
    assert asked["compare"] == ["Speakers"]
    assert {"speaker_one", "speaker_other"} <= set(asked)
    legend = one.page.locator(".st-key-block_butterfly p").last.inner_text()
    one.page.reload()
    one.settle()
    assert parse_qs(urlsplit(one.page.url).query) == asked
    assert one.page.locator(".st-key-block_butterfly p").last.inner_text() == legend


def test_swapping_the_sides_is_one_step_of_the_history_and_twice_is_where_it_began(reader: Callable) -> None:
    one = reader().open("compare")
    before = one.page.evaluate("history.length")
    for steps, names in ((1, {"visit_one", "visit_other"}), (2, set())):
        one.page.get_by_role("button", name="Swap").click()
        one.settle()
        assert set(parse_qs(urlsplit(one.page.url).query)) == names
        assert one.page.evaluate("history.length") == before + steps


@pytest.mark.parametrize(
    ("block", "mark"),
    [
        ("butterfly", ".mark-rect.role-mark path"),
        ("slope", ".mark-symbol path"),
        ("slope", ".mark-text.role-mark text:text('Trade')"),
        ("words", ".mark-rect.role-mark path"),
    ],
)
def test_a_mark_opens_its_sentences_and_takes_nothing_away(reader: Callable, block: str, mark: str) -> None:
    one = reader().open("compare")
    one.page.locator(f".st-key-block_{block} svg {mark}").first.click(force=True)
    one.settle()
    one.page.get_by_role("dialog").locator("mark").first.wait_for()
    assert "visit" not in parse_qs(urlsplit(one.page.url).query)


def test_a_dropped_sector_opens_its_sentences(reader: Callable) -> None:
    one = reader().open("compare")
    pill = one.page.locator(".st-key-compare_dropped button").first
    number = int(pill.inner_text().rpartition("·")[2])
    pill.click()
    one.settle()
    assert one.page.get_by_role("dialog").locator("mark").count() == number
