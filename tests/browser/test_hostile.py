"""Hostile texts on every page: the reader watches for requests, dialogs and errors; here no element of a text may come to be."""

from collections.abc import Callable
from pathlib import Path

import pytest

from summitry.text import clean

pytestmark = pytest.mark.browser
PAGES = (
    "timeline", "sectors", "documents", "visits", "articles", "data?table=Articles", "people", "organisations", "quotes", "figures", "commitments",
    "coverage", "own", "quality", "search?search=energy", "search?search=%3Cscript%3Ealert(1)%3C/script%3E%20:red%5Ba%5D", "compare",
    "sectors?sector=%3Cimg%20src=x%20onerror=alert(1)%3E", "articles?article=:red%5Ba%5D%3Cb%3E", "compare?compare=Outlets", "corrections",
)  # fmt: skip
# What Streamlit never draws by itself within a page, and what only Markdown makes.
_INJECTED = """() => [...document.querySelectorAll(
    'script, iframe, object, embed, base, math, .katex, details[ontoggle], [onerror], [onload], [onfocus], [onmouseover], '
    + 'img[src*="example.org"], img[src="x"], '
    + '[data-testid=stMarkdownContainer] :is(img, em, del, table, blockquote, hr, h4, h5, h6, code), link[href*="example.org"], meta[http-equiv=refresh]'
)].concat([...document.links].filter(one => one.origin !== location.origin))
    .filter(one => one.closest('[data-testid=stApp]')).map(one => one.outerHTML.slice(0, 200))"""


@pytest.fixture(scope="module")
def hostile_url(serve_folder: Callable[[Path], str], hostile_folder: Path) -> str:
    return serve_folder(hostile_folder)


def test_no_page_makes_anything_of_a_hostile_text_but_text(reader: Callable, hostile_url: str) -> None:
    one = reader(hostile_url).open()
    assert one.page.evaluate(_INJECTED) == []
    for path in PAGES:
        one.open(path)
        assert one.page.evaluate(_INJECTED) == [], path
        if path == "timeline":
            one.page.locator(".js-plotly-plot .scatterlayer .point").nth(3).hover(force=True)
            one.page.wait_for_timeout(300)
            assert one.page.locator(".js-plotly-plot .hoverlayer").count()
            assert one.page.evaluate(_INJECTED) == [], "hover"
            assert one.page.locator(".js-plotly-plot svg a").count() == 0
        if path in ("quotes", "coverage"):
            box = one.page.get_by_role("combobox", name="Sentences behind a mark").first
            one.open_list(box)
            one.page.keyboard.press("Enter")
            one.page.get_by_role("dialog").wait_for()
            one.settle()
            assert one.page.evaluate(_INJECTED) == [], f"{path}, drawer"


def test_an_article_shows_every_sample_as_it_is_written(
    reader: Callable, hostile_url: str, hostile_samples: list[str]
) -> None:
    one = reader(hostile_url).open("articles?article=every")
    assert "<img src=x onerror=alert(1)> :red[a] $b$.jsonl" in one.said()
    shown = one.page.locator(".st-key-text").evaluate("one => one.textContent")
    missing = [
        sample for sample in hostile_samples if "".join(clean(sample).split()) not in "".join(shown.split())
    ]
    assert missing == []
    assert one.page.evaluate(_INJECTED) == []
