"""What a reader takes away in a browser: tables in every format, charts as pictures, addresses, references."""

import io
import json
import urllib.request
import zipfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pandas as pd
import pyarrow.parquet as pq
import pytest
import rispy
from PIL import Image
from playwright.sync_api import Browser, Locator, Page

from summitry import filters
from summitry.corpus import Corpus
from summitry.filters import Selection

pytestmark = pytest.mark.browser

SEEDS = Path(__file__).parents[2] / "seeds"


def taken(page: Page, button: Locator) -> tuple[str, bytes]:
    """Name and content of the file that a button gives."""
    with page.expect_download() as download:
        button.click()
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def unfolded(page: Page, label: str) -> Locator:
    """What the first button of this name folds out."""
    page.get_by_role("button", name=label).first.click()
    return page.get_by_test_id("stPopoverBody")


def test_a_chart_is_taken_away_as_a_picture_and_as_its_specification(reader: Callable) -> None:
    one = reader().open("sectors?sector=Trade")
    one.page.get_by_text("Table and download").first.click()
    one.settle()
    title = one.page.locator("h2").first.inner_text()
    offered = unfolded(one.page, "Chart as a picture")
    name, png = taken(one.page, offered.get_by_role("button", name="PNG"))
    picture = Image.open(io.BytesIO(png)).convert("L")
    assert name.endswith(".png")
    assert picture.size[0] > 1000
    assert picture.getextrema() <= (60, 255)
    _, svg = taken(one.page, offered.get_by_role("button", name="SVG"))
    assert title in svg.decode()
    assert "Filters: Trade." in svg.decode()
    name, spec = taken(one.page, offered.get_by_role("button", name="Vega-Lite JSON"))
    assert name.endswith(".vl.json")
    assert json.loads(spec)["title"]["text"] == [title]


def test_the_timeline_is_taken_away_as_plotly_draws_it_and_as_a_picture(reader: Callable) -> None:
    one = reader().open("timeline")
    one.page.get_by_text("Table and download").first.click()
    one.settle()
    offered = unfolded(one.page, "Chart as a picture")
    _, figure = taken(one.page, offered.get_by_role("button", name="Plotly JSON"))
    assert {"data", "layout"} <= set(json.loads(figure))
    _, svg = taken(one.page, offered.get_by_role("button", name="SVG"))
    assert one.page.locator("h2").first.inner_text() in svg.decode()


def test_a_table_is_the_same_in_every_format_and_at_its_address(reader: Callable, corpus: Corpus) -> None:
    one = reader().open("data?table=Topic+mentions&sector=Trade&outlet=Trend")
    page = one.page
    _, shown = taken(page, page.get_by_role("button", name="Download CSV"))
    rows = filters.apply(corpus, Selection(sector_codes=("trade",), outlets=("Trend",)))["topic_mentions"]
    read = pd.read_csv(io.BytesIO(shown))
    assert 0 < len(read) == len(rows) < len(corpus["topic_mentions"])
    offered = unfolded(page, "Other formats")
    _, parquet = taken(page, offered.get_by_role("button", name="Parquet"))
    _, lines = taken(page, offered.get_by_role("button", name="JSON Lines"))
    name, workbook = taken(page, offered.get_by_role("button", name="Excel"))
    assert pq.read_table(io.BytesIO(parquet))["text"].to_pylist() == rows["text"].tolist()
    assert [json.loads(line)["text"] for line in lines.splitlines()] == rows["text"].tolist()
    assert name == "topic_mentions.xlsx"
    assert "xl/workbook.xml" in zipfile.ZipFile(io.BytesIO(workbook)).namelist()
    page.keyboard.press("Escape")
    address = page.get_by_test_id("stCode").inner_text().strip()
    assert address == f"{one.address}/extracts/topic_mentions.csv?sector=trade&outlet=Trend"
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(address) as answer:
        assert answer.read() == shown
        assert answer.headers["x-content-type-options"] == "nosniff"


def test_below_a_name_of_the_server_s_the_address_on_the_page_answers(
    reader: Callable, serve: Callable[..., str]
) -> None:
    one = reader(serve(SEEDS, "office")).open("data?table=Documents&sector=Tourism")
    address = one.page.get_by_test_id("stCode").inner_text().strip()
    assert address == f"{one.address}/extracts/documents.csv?sector=tourism"
    _, shown = taken(one.page, one.page.get_by_role("button", name="Download CSV"))
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(address) as answer:
        assert answer.read() == shown


def test_everything_is_taken_away_as_one_workbook_and_articles_as_references(
    reader: Callable, corpus: Corpus
) -> None:
    page = reader().open("data").page
    _, workbook = taken(page, page.get_by_role("button", name="One workbook"))
    names = zipfile.ZipFile(io.BytesIO(workbook)).namelist()
    assert sum(name.startswith("xl/worksheets/") for name in names) == 2 + len(corpus.tables)
    page = reader().open("articles?outlet=Trend").page
    _, ris = taken(page, page.get_by_role("button", name="RIS"))
    (record,) = rispy.loads(ris.decode())
    assert record["secondary_title"] == "Trend"


def test_what_is_asked_in_vain_is_plain_text_in_a_browser(browser: Browser, dashboard_url: str) -> None:
    page = browser.new_page()
    answer = page.goto(f"{dashboard_url}/extracts/people.csv?sector=<script>alert(1)</script>")
    assert answer
    assert answer.status == 400
    assert "<script>alert(1)</script>" in page.locator("body").inner_text()
    assert page.locator("script").count() == 0
    assert urlsplit(page.url).path == "/extracts/people.csv"
    page.close()
