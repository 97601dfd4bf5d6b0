"""Steps: each choice of a reader is one step of the browser's history, and every mark narrows the page and opens its sentences."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser
SEEDS = Path(__file__).parents[2] / "seeds"
DOTS = "[data-testid=stVegaLiteChart] svg .mark-symbol path"
BARS = "[data-testid=stVegaLiteChart] svg .mark-rect path"
POINTS = ".js-plotly-plot .scatterlayer .point"


def asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def steps(page: Page) -> int:
    return page.evaluate("history.length")


def chips(page: Page) -> list[str]:
    """What is chosen, as its chips say."""
    texts = page.locator("[class*=st-key-chip_] button").all_inner_texts()
    return [text.partition("\n")[0].removesuffix("close").strip() for text in texts]


def test_each_choice_in_the_sidebar_is_one_step_and_back_brings_back_filter_chips_and_charts(
    reader: Callable,
) -> None:
    one = reader().open("sectors")
    bars, before = one.page.locator(BARS), steps(one.page)
    every = bars.count()
    for place, sector in enumerate(("Energy", "Trade"), start=1):
        one.open_list(one.page.get_by_role("combobox", name="Sector"))
        one.page.get_by_role("option", name=sector, exact=True).click()
        one.page.keyboard.press("Escape")
        one.settle()
        assert steps(one.page) == before + place
    assert chips(one.page) == ["Energy", "Trade"]
    drawn = bars.count()
    for sectors in (["Energy"], []):
        one.page.go_back()
        one.settle()
        assert asked(one.page).get("sector", []) == sectors
        assert chips(one.page) == sectors
        assert one.page.locator(".st-key-sector").inner_text().split()[1:] == sectors
    assert bars.count() == every > drawn
    one.page.go_forward()
    one.settle()
    assert chips(one.page) == ["Energy"]
    assert steps(one.page) == before + 2


def test_a_mark_of_a_sector_that_one_visit_alone_speaks_of_narrows_the_page_that_compares_both(
    reader: Callable,
) -> None:
    one = reader().open()
    one.page.locator(f"{DOTS}[aria-label*='Space and aerospace']").first.click()
    one.settle()
    one.page.get_by_role("dialog").locator("mark").first.wait_for()
    one.page.keyboard.press("Escape")
    one.settle()
    assert asked(one.page) == {"sector": ["Space and aerospace"]}
    assert "Space and aerospace fell from one visit to the other" in one.said()
    assert "encountered an error" not in one.said()
    assert one.page.locator(DOTS).count()


def test_a_range_of_days_is_one_step(reader: Callable) -> None:
    one = reader().open("sectors")
    before = steps(one.page)
    one.page.get_by_test_id("stDateInputCalendarButton").click()
    days = one.page.get_by_test_id("stDateInputCalendar").locator("[role=gridcell] [role=button]")
    for place in (12, 20):
        days.nth(place).click()
        one.settle()
    assert len(asked(one.page)["dates"]) == 2
    assert len(chips(one.page)) == 1
    assert steps(one.page) == before + 1
    one.page.go_back()
    one.settle()
    assert asked(one.page) == {}
    assert chips(one.page) == []


def test_back_from_another_page_brings_back_what_was_chosen_on_the_first(reader: Callable) -> None:
    one = reader().open("coverage")
    before = steps(one.page)
    one.page.get_by_text("By origin", exact=True).click()
    one.settle()
    one.turn_to("Quotes")
    assert steps(one.page) == before + 2
    assert asked(one.page) == {}
    one.page.go_back()
    one.settle()
    assert urlsplit(one.page.url).path == "/coverage"
    assert asked(one.page) == {"count": ["By origin"]}
    assert one.page.get_by_role("radio", name="By origin").is_checked()
    one.page.go_back()
    one.settle()
    assert one.page.get_by_role("radio", name="By article").is_checked()


@pytest.mark.parametrize(
    ("path", "mark", "names"),
    [
        pytest.param("timeline", POINTS, {"visit"}, id="an event narrows to its visit"),
        pytest.param(
            "figures", DOTS, {"visit"}, id="a figure narrows to its visit, and to its sectors if it has any"
        ),
        pytest.param("commitments", POINTS, {"sector"}, id="a step of a chain narrows to its sector"),
        pytest.param("", DOTS, {"sector"}, id="a dot of the comparison narrows to its sector"),
        pytest.param(
            "compare?compare=Speakers", BARS, {"compare", "sector"}, id="so does a bar of two sides"
        ),
    ],
)
def test_a_mark_opens_its_sentences_and_narrows_the_page_in_one_step(
    reader: Callable, path: str, mark: str, names: set[str]
) -> None:
    one = reader().open(path)
    before, drawn, headings = steps(one.page), one.page.locator(mark), one.page.locator("h2").count()
    every = drawn.count()
    drawn.first.click(force=True)
    one.settle()
    assert one.page.get_by_role("dialog").locator("mark").count() > 0
    one.page.keyboard.press("Escape")
    one.settle()
    kept = asked(one.page)
    assert names <= set(kept) <= names | ({"sector"} if "visit" in names and path == "figures" else set())
    assert chips(one.page) == [*kept.get("sector", []), *kept.get("visit", [])]
    assert 0 < drawn.count() < every
    assert one.page.locator("h2").count() == headings
    assert steps(one.page) == before + 1
    one.page.go_back()
    one.settle()
    assert chips(one.page) == []
    assert drawn.count() == every


@pytest.mark.parametrize("path", ["visits/extra", "visits/extra/deep//er"])
def test_a_path_below_a_page_leads_to_the_page(reader: Callable, path: str) -> None:
    one = reader().open(f"{path}?sector=Trade")
    assert urlsplit(one.page.url).path == "/visits"
    assert one.page.locator("h1").inner_text() == "Visits"
    assert chips(one.page) == ["Trade"]
    assert one.page.request.get(f"{one.address}/extracts/visits.csv").ok
    assert one.page.request.get(f"{one.address}/extracts/no/such.csv").status == 404


@pytest.mark.parametrize("path", ["nowhere", "nowhere/deep"])
def test_a_path_that_is_no_page_leads_to_the_first_which_says_so_and_hides_nothing(
    reader: Callable, path: str
) -> None:
    one = reader().open(f"{path}?sector=Trade")
    assert urlsplit(one.page.url).path == "/"
    assert one.page.get_by_role("dialog").count() == 0
    assert 'there is no page "nowhere"' in one.said()
    assert chips(one.page) == ["Trade"]


def test_no_choice_leaves_a_warning_with_the_server(
    reader: Callable, serve: Callable, tmp_path: Path
) -> None:
    one = reader(serve(SEEDS)).open("timeline?dates=2024-03-04&dates=2026-12-31")
    one.page.locator(".js-plotly-plot .scatterlayer .trace").last.locator(".point").first.click(force=True)
    one.settle()
    assert set(asked(one.page)) == {"dates", "window"}
    one.page.locator(".st-key-clear_here button").click()
    one.settle()
    one.turn_to("Compare")
    one.page.get_by_role("button", name="Swap").click()
    one.settle()
    assert set(asked(one.page)) == {"visit_one", "visit_other"}
    said = (tmp_path / "log.txt").read_text()
    assert "default value" not in said
    assert "Traceback" not in said
