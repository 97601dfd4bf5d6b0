"""A reader in a real Chromium: every request and every message of the browser is watched."""

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, Request

SECONDS = 45
# Streamlit draws in steps; only this says that all of a page is there.
_SETTLED = """(app => app && app.dataset.testScriptState === 'notRunning' && app.dataset.testConnectionState === 'CONNECTED'
  && !document.querySelector('[data-testid=stSkeleton],[data-stale=true]'))(document.querySelector('[data-testid=stApp]'))"""


class Reader:
    """One reader: a page, and what went wrong on it."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address = page, address
        self.abroad: list[str] = []
        self.errors: list[str] = []
        self.dialogs: list[str] = []
        page.on("request", self._requested)
        page.on("console", self._said)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("dialog", lambda dialog: (self.dialogs.append(dialog.message), dialog.dismiss()))

    def _requested(self, request: Request) -> None:
        if not request.url.startswith((f"{self.address}/", "data:", "blob:")):
            self.abroad.append(request.url)

    def _said(self, message: ConsoleMessage) -> None:
        # On a deep link Streamlit first looks for its server beneath the page's own path, in vain.
        if message.type == "error" and "/_stcore/" not in message.location.get("url", ""):
            self.errors.append(message.text)

    def open(self, path: str = "") -> "Reader":
        """Go to a page and wait until all of it is drawn."""
        self.page.goto(f"{self.address}/{path}")
        return self.settle()

    def settle(self) -> "Reader":
        """Wait until nothing more is drawn. The page's own policy forbids the waiting that Playwright offers."""
        deadline, quiet = time.monotonic() + SECONDS, 0
        while quiet < 4:
            assert time.monotonic() < deadline, "The page did not come to rest."
            self.page.wait_for_timeout(100)
            quiet = quiet + 1 if self.page.evaluate(_SETTLED) else 0
        return self

    def menu(self) -> list[str]:
        """The titles of all pages in the menu, those in its lists included."""
        shown = self.page.get_by_role("navigation", name="App pages")
        titles = shown.get_by_role("link").all()
        found = [one.locator("[data-testid=stMarkdownContainer]").inner_text() for one in titles]
        for section in shown.get_by_role("button").all():
            section.click()
            self.page.get_by_role("menu").wait_for()
            entries = self.page.get_by_role("menuitem").all()
            found += [one.locator("[data-testid=stMarkdownContainer]").inner_text() for one in entries]
            self.page.keyboard.press("Escape")
        return found

    def turn_to(self, title: str) -> "Reader":
        """Go to a page by the menu, through the list of its section if it stands in one."""
        shown = self.page.get_by_role("navigation", name="App pages")
        for section in shown.get_by_role("button").all():
            if shown.get_by_role("link", name=title, exact=True).count():
                break
            section.click()
            self.page.get_by_role("menu").wait_for()
            if self.page.get_by_role("menuitem", name=title, exact=True).count():
                break
            self.page.keyboard.press("Escape")
        found = shown.get_by_role("link", name=title, exact=True)
        found.or_(self.page.get_by_role("menuitem", name=title, exact=True)).click()
        return self.settle()

    def open_list(self, box: Locator) -> None:
        """Open a list by the keyboard. One that opens while the page is still drawn closes again, so it may take more tries."""
        options = self.page.get_by_role("option")
        for _ in range(6):
            box.scroll_into_view_if_needed()
            box.focus()
            self.settle()
            box.press("ArrowDown")
            self.page.wait_for_timeout(1000)
            if options.count():
                return
            self.page.keyboard.press("Escape")
        raise AssertionError("The list did not open.")

    def said(self) -> str:
        """All words of the page."""
        return self.page.locator("[data-testid=stApp]").inner_text()


@pytest.fixture
def reader(browser: Browser, dashboard_url: str) -> Iterator[Callable[..., Reader]]:
    """Gives readers of the dashboard on the seeds, or of another; none may have met an error or gone abroad."""
    readers: list[Reader] = []

    def new(address: str | None = None, **options: Any) -> Reader:
        context = browser.new_context(**{"viewport": {"width": 1440, "height": 900}, **options})
        readers.append(Reader(context.new_page(), address or dashboard_url))
        return readers[-1]

    yield new
    for one in readers:
        one.page.context.close()
        assert not one.abroad
        assert not one.errors
        assert not one.dialogs
