"""Pages of people, quotes, figures, commitments and coverage, as a reader clicks through them."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest

pytestmark = pytest.mark.browser
CELLS = "[data-testid=stVegaLiteChart] svg .mark-rect path"


def asked(address: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(address).query)


@pytest.mark.parametrize(("path", "noun"), [("people", "mention"), ("quotes", "statement"), ("coverage", "sentence")])  # fmt: skip
def test_a_mark_opens_as_many_sentences_as_it_says(reader: Callable, path: str, noun: str) -> None:
    one = reader().open(path)
    number = one.page.locator(
        "[data-testid=stVegaLiteChart] svg .mark-text.role-mark text"
    ).first.text_content()
    one.page.locator(CELLS).first.click(force=True, position={"x": 3, "y": 3})
    one.settle()
    drawer = one.page.get_by_role("dialog")
    assert f"{number} {noun}" in drawer.inner_text()
    assert drawer.locator("mark").count() == min(int(number), 20)


# The labels of a chart's rows, from the top down.
_ROWS = """[...document.querySelectorAll('.st-key-block_quotes svg .role-axis-label text[text-anchor=end]')]
  .map(label => [label.getBoundingClientRect().y, label.textContent])
  .sort((one, other) => one[0] - other[0]).map(label => label[1])"""


def test_a_search_for_words_lives_in_the_address(reader: Callable) -> None:
    one = reader().open("quotes")
    box = one.page.get_by_role("textbox", name="Words")
    box.fill("ENERGY")
    box.press("Enter")
    one.settle()
    assert asked(one.page.url) == {"words": ["ENERGY"]}
    said = one.page.locator(".st-key-block_quotes").inner_text()
    rows = one.page.evaluate(_ROWS)
    other = reader().open("quotes?words=energy")
    # A chart that is kept writes its labels in another order than a new one, in the same places.
    assert sorted(other.page.locator(".st-key-block_quotes").inner_text().split()) == sorted(said.split())
    assert len(rows) > 2
    assert other.page.evaluate(_ROWS) == rows


def test_a_way_of_telling_a_figure_opens_its_sentences(reader: Callable) -> None:
    one = reader().open("figures")
    pill = one.page.locator("[class*=st-key-comparison_] button").first
    number = int(pill.inner_text().rpartition("·")[2])
    pill.click()
    one.settle()
    assert one.page.get_by_role("dialog").locator("mark").count() == number


def test_an_amount_on_the_scale_opens_its_sentences(reader: Callable) -> None:
    one = reader().open("figures")
    mark = one.page.locator("[data-testid=stVegaLiteChart] svg .mark-symbol path").first
    number = int(mark.get_attribute("aria-label").partition("Figures: ")[2].partition(";")[0])
    mark.click(force=True)
    one.settle()
    assert one.page.get_by_role("dialog").locator("mark").count() == number


def test_a_step_of_a_chain_opens_its_sentences(reader: Callable) -> None:
    one = reader().open("commitments")
    one.page.locator(".js-plotly-plot .scatterlayer .point").first.click(force=True)
    one.settle()
    one.page.get_by_role("dialog").locator("mark").first.wait_for()


def test_counting_by_origin_is_in_the_address_and_counts_no_more(reader: Callable) -> None:
    one = reader().open("coverage")
    one.page.get_by_text("By origin", exact=True).click()
    one.settle()
    assert asked(one.page.url) == {"count": ["By origin"]}
    assert "one for each origin and visit" in one.said()
