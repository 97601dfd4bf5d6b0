"""Access: what axe-core finds on every page in light and dark, what the keyboard reaches, and whether it is seen where it stands."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

pytestmark = pytest.mark.browser
# Streamlit lays each section of its menu out as <ul><div><li>; a page can neither change nor replace that.
_STREAMLITS_OWN = """() => axe.configure({rules: [
    {id: 'list', selector: 'ul:not([data-testid=stSidebarNavItems]), ol'},
    {id: 'listitem', selector: 'li:not([data-testid=stSidebarNavItems] li)'},
]})"""
_RUN = """rules => axe.run(document, {resultTypes: ['violations'], ...(rules.length ? {runOnly: {type: 'rule', values: rules}} : {})})
    .then(found => found.violations.filter(one => ['serious', 'critical'].includes(one.impact))
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


def test_axe_has_no_serious_finding_on_any_page_in_light_or_dark_or_in_the_drawer(reader: Callable) -> None:
    one = reader(color_scheme="light").open()
    links = one.page.locator("[data-testid=stSidebarNavLink]").all_inner_texts()
    assert len(links) > 12
    one.page.evaluate(Axe().axe_script)
    one.page.evaluate(_STREAMLITS_OWN)
    found = {}
    for link in [link.rpartition("\n")[2] for link in links]:
        one.page.get_by_role("link", name=link, exact=True).click()
        one.settle()
        found[link] = one.page.evaluate(_RUN, [])
        one.page.emulate_media(color_scheme="dark")
        one.settle()
        background = "getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor"
        assert one.page.evaluate(background) == "rgb(15, 22, 32)"
        found[f"{link}, dark"] = one.page.evaluate(_RUN, _COLOURS)
        one.page.emulate_media(color_scheme="light")
    one.page.get_by_role("link", name="Summary", exact=True).click()
    one.settle()
    one.page.locator(".st-key-change_continued button").first.click()
    one.settle()
    found["Drawer"] = one.page.evaluate(_RUN, [])
    assert {page: said for page, said in found.items() if said} == {}


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
        "stSidebarNavLink", "st-key-dates", "Sector", "Speaker", "Charts narrow the page", "st-key-headline_open", "st-key-change_continued",
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
    assert drawer.locator("mark").count() > 0
    reached = " | ".join(name for name, _ in walked(one.page, 12))
    assert "Download CSV" in reached
    assert "Open in the article" in reached
    one.page.keyboard.press("Escape")
    one.settle()
    assert drawer.count() == 0


def test_cells_of_the_heat_map_can_be_hit_and_read_on_a_telephone(reader: Callable) -> None:
    one = reader(viewport={"width": 390, "height": 900}).open("sectors")
    chart = one.page.locator(".st-key-block_heat [data-testid=stVegaLiteChart]")
    boxes = [cell.bounding_box() for cell in chart.locator("svg .mark-rect path").all()[:20]]
    assert min(box["width"] for box in boxes) >= 16
    heads = [head.bounding_box() for head in chart.locator("svg .role-axis-label text").all()]
    upright = [box for box in heads if box["height"] > box["width"]]
    assert len(upright) == 5
    edges = sorted((box["x"], box["x"] + box["width"]) for box in upright)
    assert all(end <= start for (_, end), (start, _) in pairwise(edges))
