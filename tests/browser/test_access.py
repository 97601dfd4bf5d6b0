"""Access: what axe-core finds on every page in light and dark, what the keyboard reaches, and whether it is seen where it stands."""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from tests.browser.contrast import contrast

pytestmark = pytest.mark.browser
_RUN = """rules => axe.run(document, {resultTypes: ['violations'], ...(rules.length ? {runOnly: {type: 'rule', values: rules}} : {})})
    .then(found => found.violations.filter(one => ['moderate', 'serious', 'critical'].includes(one.impact))
    .flatMap(one => one.nodes.map(node => `${one.id}: ${node.html.slice(0, 200)}`)))"""
# What depends on the colours of the page.
_COLOURS = ["color-contrast", "link-in-text-block"]
# How everything looks while it has no focus, to be compared with how it looks when it has.
_REMEMBER = """() => {
    const still = document.createElement('style');
    still.textContent = '* {transition: none !important; animation: none !important}';
    document.head.append(still);
    window.lookOf = one => {
        const looks = [];
        for (let up = one, level = 0; up && level < 5; up = up.parentElement, level++) {
            const look = getComputedStyle(up);
            looks.push(look.outline, look.boxShadow, look.backgroundColor, look.borderColor, look.textDecoration);
        }
        return looks.join('|');
    };
    window.looks = new Map([...document.querySelectorAll('*')].map(one => [one, window.lookOf(one)]));
}"""
_FOCUSED = """() => {
    const one = document.activeElement, holder = one.closest('[data-testid]');
    const keys = [];
    for (let up = one; up; up = up.parentElement) keys.push(...[...up.classList].filter(name => name.startsWith('st-key-')));
    const words = one.getAttribute('aria-label') || one.innerText || '';
    return [`${words.trim().slice(0, 60)} ${holder?.dataset.testid} ${keys.join(' ')}`, window.looks.get(one) !== window.lookOf(one)];
}"""
_WHOLE = ("stMain", "stApp", "undefined")


def test_axe_finds_nothing_moderate_or_worse_on_any_page_in_light_or_dark_or_in_the_drawer(
    reader: Callable,
) -> None:
    one = reader(color_scheme="light").open()
    one.page.evaluate(Axe().axe_script)
    found = {}
    for link in one.menu():
        one.turn_to(link)
        found[link] = one.page.evaluate(_RUN, [])
        one.page.emulate_media(color_scheme="dark")
        one.settle()
        background = "getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor"
        assert one.page.evaluate(background) == "rgb(15, 22, 32)"
        found[f"{link}, dark"] = one.page.evaluate(_RUN, _COLOURS)
        one.page.emulate_media(color_scheme="light")
    one.turn_to("Summary")
    one.page.get_by_role("button", name="Records").click()
    # Streamlit hangs an open list beside the page, not within it.
    found["Menu"] = [said for said in one.page.evaluate(_RUN, []) if not said.startswith("region:")]
    one.page.keyboard.press("Escape")
    one.page.locator(".st-key-change_continued button").first.click()
    one.settle()
    found["Drawer"] = one.page.evaluate(_RUN, [])
    assert {page: said for page, said in found.items() if said} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_words_of_a_button_are_read_while_the_pointer_is_on_it(reader: Callable, scheme: str) -> None:
    one = reader(color_scheme=scheme).open("documents?sector=Trade")
    for name in ("Clear all", "Read the sentences", "Download CSV"):
        button = one.page.get_by_test_id("stMain").get_by_role("button", name=name).first
        button.hover()
        one.settle()
        assert contrast(button) >= 4.5, name


PAGES = list((Path(__file__).parents[2] / "pages").glob("*/*.py"))


def test_the_menu_holds_every_page_and_leaves_the_filters_in_sight(reader: Callable) -> None:
    one = reader().open()
    assert len(one.menu()) == len(PAGES)
    clear = one.page.get_by_role("button", name="Clear filters").bounding_box()
    assert clear["y"] + clear["height"] < 900
    one.page.get_by_role("button", name="Records").focus()
    for key in ("Enter", "ArrowDown", "Enter"):
        one.page.keyboard.press(key)
        one.page.wait_for_timeout(300)
    one.settle()
    assert one.page.locator("h1").inner_text() == "Visits"


def test_on_a_telephone_the_sidebar_holds_the_menu_and_shows_filters(reader: Callable) -> None:
    one = reader(viewport={"width": 390, "height": 900}).open("?sector=Energy")
    one.page.get_by_test_id("stExpandSidebarButton").click()
    one.settle()
    dates = one.page.locator(".st-key-dates").bounding_box()
    assert dates["y"] + dates["height"] < 900
    one.page.get_by_test_id("stSidebarNavViewButton").click()
    assert one.page.get_by_test_id("stSidebarNavLink").count() == len(PAGES)
    one.page.get_by_test_id("stSidebarNavLink").filter(has_text="Data").click()
    one.settle()
    assert one.page.locator("h1").inner_text() == "Data"
    assert one.page.url.endswith("/data?sector=Energy")


def test_the_page_says_its_language_and_each_page_its_name(reader: Callable) -> None:
    one = reader().open("timeline")
    assert one.page.locator("html").get_attribute("lang") == "en"
    assert "Timeline" in one.page.title()


def walked(page: Page, most: int = 150) -> list[tuple[str, bool]]:
    """What has the focus after each press of Tab and whether that is seen, until it comes round again."""
    page.evaluate(_REMEMBER)
    stops: list[tuple[str, bool]] = []
    while len(stops) < most:
        page.keyboard.press("Tab")
        name, is_seen = page.evaluate(_FOCUSED)
        if stops and name == stops[0][0]:
            break
        stops.append((name, is_seen))
    return stops


def test_tab_reaches_menu_filters_pills_charts_tables_and_downloads_and_is_seen_there(
    reader: Callable,
) -> None:
    one = reader().open()
    stops = walked(one.page)
    named = " | ".join(name for name, _ in stops)
    for part in (
        "stTopNavLink", "stTopNavSection", "st-key-dates", "Sector", "Speaker", "Charts narrow the page", "st-key-headline_open", "st-key-change_continued",
        "Briefing", "Sentences behind a mark", "Table and download", "data-grid-canvas", "Download CSV",
    ):  # fmt: skip
        assert part in named, part
    # A table draws its own focus inside its canvas; the page as a whole has none.
    unseen = [
        name
        for name, is_seen in stops
        if not is_seen and name.split()[-1] not in _WHOLE and "canvas" not in name
    ]
    assert unseen == []


def test_the_drawer_opens_is_read_and_closes_by_keys_alone(reader: Callable) -> None:
    one = reader().open()
    one.page.locator(".st-key-change_continued button").first.focus()
    one.page.keyboard.press("Enter")
    one.settle()
    drawer = one.page.get_by_role("dialog")
    drawer.locator("mark").first.wait_for()
    reached = " | ".join(name for name, _ in walked(one.page, 12))
    assert "Download CSV" in reached
    assert "Open in the article" in reached
    one.page.keyboard.press("Escape")
    one.settle()
    assert drawer.count() == 0


@pytest.mark.parametrize(("path", "block"), [("sectors", "heat"), ("organisations", "on_sectors")])
def test_a_grid_can_be_hit_and_read_on_a_telephone(reader: Callable, path: str, block: str) -> None:
    one = reader(viewport={"width": 390, "height": 900}).open(path)
    chart = one.page.locator(f".st-key-block_{block} [data-testid=stVegaLiteChart]")
    cells = [cell.bounding_box() for cell in chart.locator("svg .mark-rect path").all()]
    assert min(box["width"] for box in cells) >= 16
    found = [head.bounding_box() for head in chart.locator("svg .role-axis-label text").all()]
    written = [box for box in found if box["width"]]
    heads = sorted((box["x"], box["x"] + box["width"], box["y"] + box["height"]) for box in written)
    columns = sorted({round(box["x"]): box["width"] for box in cells}.items())
    # Each column has its head, and none lies on another; so has each row its name, above its cells.
    assert len(heads) == len(columns)
    assert all(end <= start for (_, end, _), (start, _, _) in pairwise(heads))
    for (start, end, bottom), (x, width) in zip(heads, columns, strict=True):
        assert x <= (start + end) / 2 <= x + width
        assert bottom <= min(box["y"] for box in cells)
    names = chart.locator("svg .role-mark.mark-text text").filter(has_text=re.compile("[A-Za-z]")).all()
    rows = sorted({round(box["y"]) for box in cells})
    above = sorted(box["y"] + box["height"] for box in (name.bounding_box() for name in names))
    assert len(above) == len(rows)
    assert all(bottom <= top + 3 for bottom, top in zip(above, rows, strict=True))
