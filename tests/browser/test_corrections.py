"""A row is corrected and the correction undone, in a browser, beside the articles and among a reader's own."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.browser.contrast import contrast
from tests.browser.proxies import proxied

from summitry import corrections

pytestmark = pytest.mark.browser
TALKS = (
    "OSLO, March 3, 2030. President Ana Roa of Chile held talks with Prime Minister Per Lund of Norway in Oslo. "
    "The two sides signed a memorandum on energy and an agreement on trade."
)
HOSTILE = "<img src=x onerror=alert(1)> =1+1 [x](http://example.org)"


def open_documents(one):  # type: ignore[no-untyped-def]
    """Open the sentences behind the first document, and the tool beside it."""
    one.open_list(one.page.get_by_role("combobox", name="Sentences behind a mark").last)
    one.page.keyboard.press("Enter")
    one.settle()
    return one.page.get_by_role("dialog")


def judge_wrong(one, drawer) -> None:  # type: ignore[no-untyped-def]
    drawer.get_by_role("button", name="Correct").first.click()
    one.settle()
    one.page.get_by_text("It is wrong", exact=True).click()
    one.settle()
    one.page.get_by_role("textbox", name="Why?").fill(HOSTILE)
    one.page.keyboard.press("Tab")
    one.settle()
    one.page.get_by_role("button", name="Save").click()
    one.settle()


def test_a_row_is_judged_wrong_for_everyone_and_brought_back(
    reader: Callable, serve: Callable, tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "talks.txt").write_text(TALKS, encoding="utf-8")
    address = serve(folder)
    one = reader(address).open("documents")
    assert "2 named" in one.said()
    drawer = open_documents(one)
    judge_wrong(one, drawer)
    assert "No longer counted here:" in drawer.inner_text()
    assert f"Reason: {HOSTILE}" in drawer.inner_text()
    assert [made.action for made in corrections.read(folder / corrections.FILE)] == ["wrong"]
    other = reader(address).open("documents")
    assert "1 named" in other.said()
    with proxied(address, "X-Forwarded-For: 192.0.2.7") as elsewhere:
        through_a_proxy = reader(elsewhere).open("corrections")
        assert "Corrections are kept by readers at the machine" in through_a_proxy.said()
        assert not through_a_proxy.page.get_by_role("button", name="Undo").count()
    drawer.get_by_role("button", name="Undo").click()
    one.settle()
    assert "No longer counted here:" not in drawer.inner_text()
    assert "2 named" in other.open("documents").said()
    listed = other.open("corrections?status=Undone")
    assert "Undone" in listed.said()
    assert HOSTILE in listed.said()


def test_a_sentence_is_taken_out_among_search_hits_and_brought_back(
    reader: Callable, serve: Callable, tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "talks.txt").write_text(f"{TALKS} Read more on trade here.", encoding="utf-8")
    address = serve(folder)
    one = reader(address).open("search?search=trade")
    hits = one.page.get_by_role("heading", name="sentences in 1 article")
    assert hits.inner_text().startswith("2 sentences")
    judge_wrong(one, one.page.locator("[data-testid=stVerticalBlock]", has_text="signed a memorandum").last)
    assert "1 sentence in 1 article" in one.said()
    assert "No longer counted here:" in one.said()
    assert "“The two sides signed a memorandum on energy and an agreement on trade.”" in one.said()
    assert "None mentioned" in reader(address).open("documents").said()
    one.page.get_by_role("button", name="Undo").click()
    one.settle()
    assert "2 sentences in 1 article" in one.said()
    assert "2 named" in reader(address).open("documents").said()


def test_a_visit_is_corrected_on_its_card_and_taken_out(
    reader: Callable, serve: Callable, tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "talks.txt").write_text(TALKS, encoding="utf-8")
    (folder / "more.txt").write_text(TALKS.replace("Oslo. ", "Bergen. "), encoding="utf-8")
    one = reader(serve(folder)).open("visits")
    one.page.get_by_role("button", name="Correct this visit").click()
    one.settle()
    one.page.get_by_text("Change a value", exact=True).click()
    one.settle()
    one.page.get_by_role("combobox", name="Host").click()
    one.page.keyboard.type("Chile")
    one.page.keyboard.press("Enter")
    one.settle()
    one.page.get_by_role("button", name="Save").click()
    one.settle()
    # Host and guest change places, and the card shows the visit under its new name.
    assert "Host: Norway by the rules, Chile by the reader." in one.said()
    assert "Guest: Chile by the rules, Norway by the reader." in one.said()
    made = corrections.read(folder / corrections.FILE)
    assert sorted((line.column, line.new) for line in made) == [("guest_code", "NOR")] * 2 + [("host_code", "CHL")] * 2  # fmt: skip
    one.page.get_by_role("button", name="Correct this visit").click()
    one.settle()
    one.page.get_by_text("It is wrong", exact=True).click()
    one.settle()
    one.page.get_by_role("button", name="Save").click()
    one.settle()
    assert "Norway in Chile, March 2030; the visit is wrong." in one.said()
    one.page.get_by_role("button", name="Undo in 2 articles").click()
    one.settle()
    assert "Taken out by readers" not in one.said()
    one.page.get_by_role("button", name="Undo in 2 articles").first.click()
    one.settle()
    assert "Corrected" not in one.said()
    assert len(corrections.read(folder / corrections.FILE)) == 12


def test_corrections_of_ones_own_articles_are_seen_by_nobody_else_and_saved_with_them(
    reader: Callable,
) -> None:
    one = reader().open("own")
    given = [{"name": "talks.txt", "mimeType": "text/plain", "buffer": TALKS.encode()}]
    one.page.locator("input[type=file]").set_input_files(given)
    one.settle()
    one.page.get_by_role("button", name="Read these files").click()
    one.settle()
    one.turn_to("Documents")
    judge_wrong(one, open_documents(one))
    assert "Nothing was corrected yet." in reader().open("corrections").said()
    one.page.get_by_role("button", name="Close").click()
    one.turn_to("Corrections")
    assert "1 correction, kept among your own files." in one.said()
    one.page.get_by_role("link", name="Save or close").click()
    one.settle()
    with one.page.expect_download() as download:
        one.page.get_by_role("button", name="Save as a folder").click()
    with ZipFile(BytesIO(Path(download.value.path()).read_bytes())) as packed:
        assert sorted(packed.namelist()) == ["articles/corrections.csv", "articles/talks.txt"]
        assert len(corrections.parse(packed.read("articles/corrections.csv"))) == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_button_that_opens_the_form_is_read_in_either_mode_hovered_and_open(
    reader: Callable, scheme: str
) -> None:
    one = reader(color_scheme=scheme).open()
    one.page.locator(".st-key-change_continued button").first.click()
    one.settle()
    button = one.page.get_by_role("dialog").get_by_role("button", name="Correct").first
    for act in (button.hover, button.click):
        act()
        one.settle()
        assert contrast(button) >= 4.5
