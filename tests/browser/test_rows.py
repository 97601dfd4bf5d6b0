"""Rows of tables open what they count: those beneath a chart, and those of the data page."""

from collections.abc import Callable

from playwright.sync_api import Page
from tests.browser.conftest import Reader

from summitry.corpus import Corpus

_HEADING, _ROW = 35, 35  # pixels


def select_row(page: Page, number: int) -> None:
    """Select a row of the first table of the page; a table is a picture, in which rows are found by their height."""
    table = page.get_by_test_id("stDataFrame").first
    table.scroll_into_view_if_needed()
    box = table.bounding_box()
    assert box
    page.mouse.click(box["x"] + 15, box["y"] + _HEADING + _ROW * (number + 0.5))


def opened(one: Reader) -> str:
    """What the drawer says."""
    one.page.get_by_role("dialog").wait_for()
    one.settle()
    return one.page.get_by_role("dialog").inner_text()


def test_a_row_of_the_table_beneath_a_chart(reader: Callable, corpus: Corpus) -> None:
    mentions = corpus["topic_mentions"]
    trade = mentions["article_id"].isin(
        corpus["articles"].loc[
            corpus["articles"]["visit_id"] == corpus["visits"]["visit_id"][0], "article_id"
        ]
    ) & (mentions["sector_code"] == "trade")
    one = reader().open("sectors?sector=Trade")
    one.page.get_by_text("Table and download").first.click()
    one.settle()
    select_row(one.page, 0)
    assert f"{trade.sum()} mentions in" in opened(one)
    assert one.page.get_by_role("dialog").locator("mark").count() == min(trade.sum(), 20)


def test_a_row_of_two_sides_opens_both(reader: Callable, corpus: Corpus) -> None:
    one = reader().open("compare")
    one.page.get_by_text("Table and download").first.click()
    one.settle()
    select_row(one.page, 0)
    counted = corpus["topic_mentions"]["sector_code"].value_counts()
    assert f"{counted['political_dialogue']} mentions in 5 articles" in opened(one)


def test_a_row_of_the_data_page(reader: Callable) -> None:
    one = reader().open("data?table=Documents")
    select_row(one.page, 0)
    assert "1 document in 1 article" in opened(one)
