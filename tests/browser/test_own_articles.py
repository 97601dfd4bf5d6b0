"""A reader's own articles in a browser: read, seen by nobody else, saved, and gone."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

pytestmark = pytest.mark.browser
TALKS = (
    "OSLO, March 3, 2025. President Ana Roa of Chile held talks with Prime Minister Per Lund of Norway in Oslo on trade. "
    "“We want more fish,” Roa said. The two sides signed a memorandum on energy."
)
HOSTILE = "<img src=x onerror=alert(1)>.txt"


def archive(**files: str) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w") as packed:
        for name, text in files.items():
            packed.writestr(name.replace("_", "."), text)
    return written.getvalue()


def test_uploaded_articles_are_read_shown_to_no_one_else_saved_and_closed(reader: Callable) -> None:
    one = reader().open("own?sector=Trade")
    given = [
        {"name": HOSTILE, "mimeType": "text/plain", "buffer": TALKS.encode()},
        {"name": "more.zip", "mimeType": "application/zip", "buffer": archive(second_txt="They met in Bergen on ports.", empty_txt="")},
    ]  # fmt: skip
    one.page.locator("input[type=file]").set_input_files(given)
    one.settle()
    one.page.get_by_role("button", name="Read these files").click()
    one.settle()
    assert "2 articles read" in one.said()
    assert "2 articles of your own, seen by nobody else." in one.said()
    assert "sector" not in one.page.url
    one.turn_to("Quotes")
    assert "Ana Roa" in one.said()
    other = reader().open("quotes")
    assert "seen by nobody else" not in other.said()
    one.page.get_by_role("link", name="Save or close").click()
    one.settle()
    with one.page.expect_download() as download:
        one.page.get_by_role("button", name="Save as a folder").click()
    with ZipFile(Path(download.value.path())) as packed:
        assert len(packed.namelist()) == 3
        assert all(name.startswith("articles/") for name in packed.namelist())
    one.page.get_by_role("button", name="Close them").click()
    one.settle()
    assert "2 articles of your own" not in one.said()
    one.turn_to("Summary")
    assert "5 articles" in one.said()


def test_a_pasted_text_is_read(reader: Callable) -> None:
    one = reader().open("own")
    one.page.get_by_role("tab", name="Paste a text").click()
    one.page.get_by_role("textbox", name="Text", exact=True).fill(TALKS)
    one.page.get_by_role("textbox", name="Outlet").fill("Fjord *Post*")
    one.page.get_by_role("button", name="Read this text").click()
    one.settle()
    assert "1 article read" in one.said()
    assert "Found: 1 visit, " in one.said()
    one.turn_to("Coverage")
    assert "Fjord *Post*" in one.said() or one.page.get_by_text("Fjord *Post*").count()


def test_files_without_an_article_are_refused_in_words(reader: Callable) -> None:
    one = reader().open("own")
    broken = {"name": "a.zip", "mimeType": "application/zip", "buffer": b"no archive"}
    one.page.locator("input[type=file]").set_input_files([broken])
    one.settle()
    one.page.get_by_role("button", name="Read these files").click()
    one.settle()
    assert "Nothing was read" in one.said()
    assert "a.zip: it is not a zip file" in one.said()
    assert "Your own" not in one.page.locator("[data-testid=stMain] .st-key-own_note").all_inner_texts()
