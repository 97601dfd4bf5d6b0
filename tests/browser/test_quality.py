"""How good is this, as a reader clicks through it."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.browser
DOTS = "[data-testid=stVegaLiteChart] svg .mark-symbol path"


def test_a_dot_opens_its_sentences_whatever_the_filters_leave_out(reader: Callable) -> None:
    one = reader().open("quality?sector=Tourism")
    one.page.locator(DOTS).first.click(force=True)
    one.settle()
    drawer = one.page.get_by_role("dialog")
    assert "Day of publication, precision" in drawer.inner_text()
    drawer.locator("mark").first.wait_for()


def test_a_measure_of_the_list_opens_its_sentences_by_keyboard(reader: Callable) -> None:
    one = reader().open("quality")
    box = one.page.get_by_role("combobox", name="Sentences behind a mark").nth(1)
    one.open_list(box)
    one.page.keyboard.press("Enter")
    one.settle()
    drawer = one.page.get_by_role("dialog")
    assert "Day of publication" in drawer.inner_text()
    drawer.locator("mark").first.wait_for()
