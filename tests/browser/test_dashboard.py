"""What only a browser shows: addresses, clicks, downloads, narrow windows, dark mode, and that nothing leaves the machine."""

import csv
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import Download, Page

from summitry.corpus import Corpus
from summitry.summaries import topics
from summitry.tables import TABLES

pytestmark = pytest.mark.browser
PAGES = (
    "",
    "timeline",
    "sectors",
    "documents",
    "visits",
    "articles",
    "data",
    "people",
    "organisations",
    "quotes",
    "figures",
    "commitments",
    "coverage",
    "own",
    "quality",
    "corrections",
    "search",
    "search?search=trade",
    "compare",
    "corrections",
)
SEEDS = Path(__file__).parents[2] / "seeds"
BARS = "[data-testid=stVegaLiteChart] svg .mark-rect path"


def asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def chips(page: Page) -> list[str]:
    """What is chosen, as its chips say."""
    return [
        text.partition("\n")[0].removesuffix("close").strip()
        for text in page.locator("[class*=st-key-chip_] button").all_inner_texts()
    ]


def rows(download: Download) -> list[dict[str, str]]:
    text = Path(download.path()).read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (390, "dark")])
def test_page_fits_its_window_in_either_mode(reader: Callable, path: str, width: int, scheme: str) -> None:
    one = reader(viewport={"width": width, "height": 900}, color_scheme=scheme).open(path)
    assert one.page.locator("h1").count() == 1
    widths = one.page.evaluate(
        "[document.documentElement, document.querySelector('[data-testid=stMain]')].map(e => [e.scrollWidth, e.clientWidth])"
    )
    assert all(needed <= given for needed, given in widths), widths
    background = one.page.evaluate(
        "getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor"
    )
    assert background == ("rgb(15, 22, 32)" if scheme == "dark" else "rgb(255, 255, 255)")


def test_a_deep_link_to_a_server_that_has_just_started_opens_its_page(
    reader: Callable, serve: Callable, tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("The weather was fine.")
    one = reader(serve(folder)).open("articles?article=a")
    assert one.page.locator("h1").inner_text() == "Articles"
    assert one.page.get_by_role("dialog").count() == 0
    assert "The weather was fine." in one.said()


def test_a_filter_lives_in_the_address_and_survives_page_change_reload_and_a_shared_link(
    reader: Callable,
) -> None:
    one = reader().open("sectors")
    one.open_list(one.page.get_by_role("combobox", name="Sector"))
    one.page.get_by_role("option", name="Energy").click()
    one.page.keyboard.press("Escape")
    one.settle()
    assert asked(one.page) == {"sector": ["Energy"]}
    one.turn_to("Timeline")
    assert urlsplit(one.page.url).path == "/timeline"
    assert asked(one.page) == {"sector": ["Energy"]}
    one.page.reload()
    one.settle()
    assert chips(one.page) == ["Energy"]
    other = reader().open(one.page.url.partition(f"{one.address}/")[2])
    assert chips(other.page) == ["Energy"]
    other.page.get_by_role("button", name="Clear filters").click()
    other.settle()
    assert asked(other.page) == {}
    assert chips(other.page) == []


def test_two_readers_do_not_share_their_filters(reader: Callable) -> None:
    one, other = reader().open("sectors"), reader().open("sectors")
    one.page.locator(BARS).first.click()
    one.settle()
    one.page.keyboard.press("Escape")
    one.settle()
    other.turn_to("Quotes")
    assert len(chips(one.page)) == 2
    assert chips(other.page) == []
    assert asked(other.page) == {}


def test_codes_in_the_address_become_labels_and_nonsense_is_said(reader: Callable) -> None:
    one = reader()
    before = one.page.evaluate("history.length") + 1
    one.open("data?sector=trade&sector=cake&dates=2026-12-31&dates=2026-01-01")
    assert asked(one.page) == {"sector": ["Trade"], "dates": ["2026-01-01", "2026-12-31"]}
    assert 'sector "cake" does not occur in these articles.' in one.said()
    assert one.page.evaluate("history.length") == before


def test_a_bar_opens_its_sentences_which_are_as_many_as_it_says_and_as_the_file_holds(
    reader: Callable, corpus: Corpus
) -> None:
    one = reader().open("sectors")
    first = topics.frequency(corpus, corpus, "visit_id").iloc[0]
    bar = one.page.locator(BARS).first
    assert bar.get_attribute("aria-label").startswith(f"Mentions: {first['mentions']};")
    bar.click()
    one.settle()
    drawer = one.page.get_by_role("dialog")
    assert f"{first['mentions']} mentions in {first['articles']} article" in drawer.inner_text()
    assert drawer.locator("mark").count() == min(first["mentions"], 20)
    with one.page.expect_download() as download:
        drawer.get_by_role("button", name="Download CSV").click()
    found = rows(download.value)
    assert len(found) == first["mentions"]
    assert {row["sector_code"] for row in found} == {first["sector_code"]}


def test_a_click_on_a_bar_opens_it_and_narrows_every_page_until_a_chip_or_one_key_takes_it_back(
    reader: Callable,
) -> None:
    one = reader().open("sectors")
    one.page.locator(BARS).first.click()
    one.settle()
    one.page.get_by_role("dialog").locator("mark").first.wait_for()
    one.page.keyboard.press("Escape")
    one.settle()
    kept = asked(one.page)
    assert set(kept) == {"sector", "visit"}
    assert chips(one.page) == [*kept["sector"], *kept["visit"]]
    one.turn_to("Quotes")
    assert asked(one.page) == kept
    one.page.locator("[class*=st-key-chip_] button").first.click()
    one.settle()
    assert asked(one.page) == {"visit": kept["visit"]}
    one.page.go_back()
    one.settle()
    assert asked(one.page) == kept
    assert chips(one.page) == [*kept["sector"], *kept["visit"]]
    one.page.go_back()
    one.settle()
    assert urlsplit(one.page.url).path == "/sectors"
    one.page.locator("h1").click()
    one.page.keyboard.press("x")
    one.settle()
    assert asked(one.page) == {}
    assert chips(one.page) == []


def test_one_click_that_sets_two_filters_is_one_step_of_the_history_and_so_is_clearing_them(
    reader: Callable,
) -> None:
    one = reader().open("sectors?columns=Month")
    before = one.page.evaluate("history.length")
    one.page.locator(BARS).first.click()
    one.settle()
    one.page.keyboard.press("Escape")
    one.settle()
    both = asked(one.page)
    assert set(both) == {"columns", "sector", "visit"}
    assert one.page.evaluate("history.length") == before + 1
    one.page.locator(".st-key-clear_here button").click()
    one.settle()
    assert asked(one.page) == {"columns": ["Month"]}
    assert one.page.evaluate("history.length") == before + 2
    one.page.go_back()
    one.settle()
    assert asked(one.page) == both
    assert chips(one.page) == [*both["sector"], *both["visit"]]
    one.page.go_back()
    one.settle()
    assert asked(one.page) == {"columns": ["Month"]}
    assert chips(one.page) == []


def test_setting_a_filter_by_a_click_leaves_no_warning_with_the_server(
    reader: Callable, serve: Callable, tmp_path: Path
) -> None:
    one = reader(serve(SEEDS)).open("?sector=Trade&dates=2026-01-01&dates=2026-12-31")
    one.page.locator(".st-key-clear_here button").click()
    one.settle()
    assert asked(one.page) == {}
    assert chips(one.page) == []
    assert "default value" not in (tmp_path / "log.txt").read_text()


def test_a_choice_that_a_filter_leaves_no_room_for_is_no_further_step_and_comes_back(
    reader: Callable, serve: Callable, tmp_path: Path
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for guest, president, month in (
        ("Chile", "Zoe Muller", 3),
        ("Peru", "Ana Roa", 5),
        ("Ghana", "Ama Boateng", 7),
    ):
        text = (
            f"date 2030-0{month}-04\nOSLO, Norway. President {president} of {guest} held talks with Prime Minister Per Berg "
            f"of Norway in Oslo on Monday on trade, energy and education. They signed an agreement on trade."
        )
        (folder / f"{guest}.txt").write_text(text)
    one = reader(serve(folder)).open("?before=" + quote("Chile in Norway, March 2030"))
    box = one.page.get_by_role("combobox", name="Compare")
    assert box.input_value() == "Chile in Norway, March 2030"
    before = one.page.evaluate("history.length")
    one.page.locator("[data-testid=stVegaLiteChart] svg .mark-symbol path").last.click()
    one.settle()
    assert box.count() == 1
    one.page.get_by_role("button", name="Keep only this").click()
    one.settle()
    assert len(chips(one.page)) == 2
    assert box.count() == 0
    assert one.page.evaluate("history.length") == before + 2
    one.page.go_back()
    one.settle()
    assert len(chips(one.page)) == 1
    assert box.input_value() == "Chile in Norway, March 2030"


def test_a_click_only_opens_where_the_reader_wants_no_narrowing(reader: Callable) -> None:
    one = reader().open("sectors")
    one.page.get_by_text("Charts narrow the page").click()
    one.settle()
    one.page.locator(BARS).first.click()
    one.settle()
    assert set(asked(one.page)) == {"narrowing"}
    one.page.get_by_role("button", name="Keep only this").click()
    one.settle()
    assert one.page.get_by_role("dialog").count() == 0
    assert len(chips(one.page)) == 2


def test_a_cell_of_the_heat_map_opens_its_sentences(reader: Callable) -> None:
    one = reader().open("sectors?columns=Month")
    chart = one.page.locator("[data-testid=stVegaLiteChart]").nth(2)
    cell = chart.locator("svg .mark-rect path").first
    number = chart.locator("svg .mark-text.role-mark text").first.text_content()
    for part in ({"x": 3, "y": 3}, None):  # beside the number, and on it
        cell.click(position=part, force=True)
        one.settle()
        assert f"{number} mention" in one.page.get_by_role("dialog").inner_text()
        one.page.keyboard.press("Escape")
        one.settle()


def test_a_dot_of_the_comparison_opens_its_sentences(reader: Callable) -> None:
    one = reader().open()
    one.page.locator("[data-testid=stVegaLiteChart] svg .mark-symbol path").first.click()
    one.settle()
    one.page.get_by_role("dialog").locator("mark").first.wait_for()


def test_the_same_sentences_are_reached_by_keyboard(reader: Callable) -> None:
    one = reader().open("sectors")
    one.open_list(one.page.get_by_role("combobox", name="Sentences behind a mark").first)
    one.page.keyboard.press("Enter")
    drawer = one.page.get_by_role("dialog")
    drawer.locator("mark").first.wait_for()
    one.page.keyboard.press("Escape")
    one.settle()
    assert drawer.count() == 0


def test_an_event_of_the_timeline_leads_to_its_words_in_the_article_and_back(reader: Callable) -> None:
    one = reader().open("timeline")
    one.page.locator(".js-plotly-plot .scatterlayer .point").first.click(force=True)
    one.settle()
    words = one.page.get_by_role("dialog").locator("mark").first.inner_text()
    one.page.get_by_role("link", name="Open in the article").first.click()
    one.settle()
    assert urlsplit(one.page.url).path == "/articles"
    framed = one.page.locator(".st-key-text [style*='outline']").all_inner_texts()
    assert "".join(framed) == words
    one.page.go_back()
    one.settle()
    assert urlsplit(one.page.url).path == "/timeline"


def test_a_click_on_a_visit_of_the_timeline_shows_its_days_and_another_all_dates(reader: Callable) -> None:
    one = reader().open("timeline")
    for window in (1, 0):
        one.page.locator(".js-plotly-plot .scatterlayer .trace").last.locator(".point").first.click(
            force=True
        )
        one.settle()
        assert len(asked(one.page).get("window", [])) == window
        assert one.page.get_by_role("dialog").count() == 0


def test_the_timeline_downloads_as_a_calendar_under_the_filter(reader: Callable, corpus: Corpus) -> None:
    one = reader().open("timeline?visit=" + corpus["visits"]["visit_id"].astype(str).iloc[0])
    with one.page.expect_download() as download:
        one.page.get_by_role("button", name="Download calendar").click()
    events = corpus["events"][corpus["events"]["from_on"].notna()]
    here = corpus["articles"].set_index("article_id")["visit_id"].astype(str)
    kept = events["article_id"].astype(str).map(here) == corpus["visits"]["visit_id"].astype(str).iloc[0]
    assert Path(download.value.path()).read_bytes().count(b"BEGIN:VEVENT") == kept.sum()


def test_a_pill_opens_the_sentences_of_its_sector(reader: Callable) -> None:
    one = reader().open()
    one.page.locator(".st-key-change_continued button").first.click()
    one.settle()
    one.page.get_by_role("dialog").locator("mark").first.wait_for()


def test_previous_and_next_walk_through_the_articles(reader: Callable) -> None:
    one = reader().open("articles")
    one.page.get_by_role("button", name="Next").click()
    one.settle()
    assert len(asked(one.page)["article"]) == 1
    assert "Article 2 of 5" in one.said()
    one.page.get_by_role("button", name="Previous").click()
    one.settle()
    assert "Article 1 of 5" in one.said()


def test_every_table_downloads_with_its_rows_and_all_of_them_as_one_package(
    reader: Callable, corpus: Corpus
) -> None:
    one = reader().open("data?table=Topic+mentions")
    with one.page.expect_download() as download:
        one.page.get_by_role("button", name="Download CSV").click()
    found = rows(download.value)
    assert len(found) == len(corpus["topic_mentions"])
    assert list(found[0]) == TABLES["topic_mentions"].column_names
    with one.page.expect_download() as download:
        one.page.get_by_role("button", name="Download all tables").click()
    with zipfile.ZipFile(download.value.path()) as package:
        assert {"datapackage.json", "articles.csv", "events.csv"} <= {
            Path(name).name for name in package.namelist()
        }


def test_the_table_of_a_chart_downloads_under_the_filter(reader: Callable, corpus: Corpus) -> None:
    one = reader().open("sectors?sector=Trade")
    one.page.get_by_text("Table and download").first.click()
    one.settle()
    with one.page.expect_download() as download:
        one.page.get_by_role("button", name="Download CSV").first.click()
    found = rows(download.value)
    assert {row["sector"] for row in found} == {"Trade"}
    assert (
        sum(int(row["mentions"]) for row in found)
        == (corpus["topic_mentions"]["sector_code"] == "trade").sum()
    )


def test_a_folder_that_is_not_there_is_said_in_words(
    reader: Callable, serve: Callable, tmp_path: Path
) -> None:
    one = reader(serve(tmp_path / "gone")).open()
    assert "there is no such folder" in one.said()
    assert "Traceback" not in one.said()
