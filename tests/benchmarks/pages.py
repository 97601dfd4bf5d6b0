"""How long a reader waits, in a real Chromium: the first page, another page, a filter, the sentences behind a mark.

    .venv/bin/python tests/benchmarks/pages.py
    .venv/bin/python tests/benchmarks/pages.py --articles 100000 --runs 20

Without `--articles` the dashboard shows the seeds; with it, the seeds and the texts of `--more` repeated so
often, each copy with its own dates and numbers. A time runs from the reader's click to the last change on
the page, or in its charts. The browser runs beside the server on the same cores.
"""

import argparse
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright
from speed import SEEDS, copies

ROOT = SEEDS.parent
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_QUIET = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
_HEALTH = "/_stcore/health"
# Notes when the page last changed, when one of its charts did, and when the reader last clicked. What is asked
# of the page costs its time: here only what cannot be asked later.
_WATCH = """(() => {
  window.seen = {changed: performance.now(), drawn: performance.now(), clicked: 0};
  const chart = '[data-testid=stVegaLiteChart], [data-testid=stPlotlyChart]';
  new MutationObserver(changes => {
    window.seen.changed = performance.now();
    const isDrawn = change => change.target.nodeType === 1 && change.target.closest(chart);
    if (changes.some(isDrawn)) window.seen.drawn = performance.now();
  })
    .observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
  window.addEventListener('pointerdown', () => { window.seen.clicked = performance.now(); }, true);
})()"""
# What was noted, once the page is there and waits for nothing.
_LOOK = """(() => {
  const at = document.querySelector('[data-testid=stApp]');
  const busy = !at || at.dataset.testScriptState !== 'notRunning' || at.dataset.testConnectionState !== 'CONNECTED'
    || !document.querySelector('h1') || document.querySelector('[data-testid=stSkeleton],[data-stale=true]');
  return busy ? null : {...window.seen, now: performance.now()};
})()"""
# A page that has not changed for so long, in milliseconds, is at rest.
_REST = 700
_MOST_SECONDS = 300


@contextmanager
def serving(folder: Path, cache: str) -> Iterator[tuple[str, float]]:
    """A dashboard on a folder, which keeps tables in `cache`: its address, and the seconds until it answered."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = {"port": port, "address": "127.0.0.1", "headless": "true"}
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py"]
    command += [f"--server.{name}={value}" for name, value in options.items()]
    begun = time.perf_counter()
    server = subprocess.Popen(
        [*command, "--", str(folder)], cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, env={**os.environ, "XDG_CACHE_HOME": cache},
    )  # fmt: skip
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(f"{address}{_HEALTH}", server)
        yield address, time.perf_counter() - begun
    finally:
        server.terminate()
        server.wait(timeout=30)


def _wait_for(url: str, server: subprocess.Popen) -> None:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    while server.poll() is None:
        try:
            with opener.open(url, timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
    raise SystemExit("The dashboard did not start.")


class Reader:
    """A reader with a browser window of their own, whose waits are timed in seconds."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.address = address
        self.context = browser.new_context(viewport={"width": 1440, "height": 900})
        self.context.add_init_script(_WATCH)
        self.page: Page = self.context.new_page()
        self.page.set_default_timeout(_MOST_SECONDS * 1000)

    def open(self, path: str = "") -> float:
        """Seconds from asking for a page to its last change."""
        self.page.goto(f"{self.address}/{path}", wait_until="commit")
        return self._rest()["changed"] / 1000

    def after(self, act: Callable[[Page], None], what: str = "changed") -> float:
        """Seconds from the last click of `act` to the last change that it makes, or to when a chart was last `drawn`."""
        act(self.page)
        seen = self._rest()
        assert seen[what] > seen["clicked"], "The click changed nothing."
        return (seen[what] - seen["clicked"]) / 1000

    def _rest(self) -> dict[str, float]:
        deadline = time.monotonic() + _MOST_SECONDS
        while time.monotonic() < deadline:
            self.page.wait_for_timeout(100)
            seen = self.page.evaluate(_LOOK)
            if seen and seen["now"] - max(seen["changed"], seen["clicked"]) > _REST:
                return seen
        raise SystemExit("The page did not come to rest.")

    def close(self) -> None:
        """Close the window."""
        self.context.close()


def _choose(page: Page, name: str) -> None:
    box = page.get_by_role("combobox", name=name)
    # A list that is open closes when the sidebar moves under it.
    box.scroll_into_view_if_needed()
    page.wait_for_timeout(500)
    box.click()
    # Above the options stands one that chooses them all, and changes no chart.
    page.get_by_role("option").filter(has_not_text="Select all").first.click()


def _choose_sector(page: Page) -> None:
    _choose(page, "Sector")


def _choose_visit(page: Page) -> None:
    _choose(page, "Visit")


def _take_back(page: Page) -> None:
    # The list of options stays open for further ones, and takes a click beside it for its end.
    page.keyboard.press("Escape")
    page.wait_for_timeout(500)
    page.locator(".st-key-clear_here button").click()


def _open_bar(page: Page) -> None:
    page.locator("[data-testid=stVegaLiteChart] svg .mark-rect path").first.click()


def walk(browser: Browser, address: str) -> dict[str, float]:
    """One reader's way through the pages: what each step takes, in seconds."""
    reader = Reader(browser, address)
    took = {"new browser, warm server": reader.open()}
    took["page change"] = reader.after(lambda page: page.get_by_role("link", name="Sectors").click())
    took["back to the first page"] = reader.after(
        lambda page: page.get_by_role("link", name="Summary").click()
    )
    reader.open("sectors?narrowing=false")
    took["click to evidence"] = reader.after(_open_bar)
    assert reader.page.get_by_role("dialog").locator("mark").count(), "The click opened nothing."
    reader.page.keyboard.press("Escape")
    reader.page.get_by_role("dialog").wait_for(state="hidden")
    # The first in a window is slower: the browser has not yet compiled what draws.
    took["first filter to redrawn charts"] = reader.after(_choose_sector, "drawn")
    took["filters cleared to redrawn charts"] = reader.after(_take_back, "drawn")
    took["next filter to redrawn charts"] = reader.after(_choose_sector, "drawn")
    reader.after(_take_back)
    took["filter of visits to redrawn charts"] = reader.after(_choose_visit, "drawn")
    reader.close()
    return took


def measure(folder: Path, runs: int, cold_runs: int) -> dict[str, list[float]]:
    """Every step, `runs` times on a warm server; the first page of one that reads articles, and of those that have just started."""
    took: dict[str, list[float]] = {}
    executable = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _BROWSERS)), None)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as cache:
        browser = playwright.chromium.launch(executable_path=executable, args=_QUIET)
        for number in range(cold_runs):
            with serving(folder, cache) as (address, seconds):
                reader = Reader(browser, address)
                took.setdefault("server start", []).append(seconds)
                # The first reads the articles; of many the others find the tables that it has kept.
                step = "first page of a new server" if number else "first page of the first server"
                took.setdefault(step, []).append(reader.open())
                reader.close()
        with serving(folder, cache) as (address, _):
            walk(browser, address)
            for _ in range(runs):
                for step, seconds in walk(browser, address).items():
                    took.setdefault(step, []).append(seconds)
        browser.close()
    return took


def report(title: str, took: dict[str, list[float]]) -> None:
    """Print median and 95th percentile of each step."""
    print(f"\n{title}\n{'seconds':36}{'median':>8}{'p95':>8}{'runs':>6}")
    for step, seconds in took.items():
        ordered = sorted(seconds)
        late = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
        print(f"{step:36}{statistics.median(ordered):>8.2f}{late:>8.2f}{len(ordered):>6}")


@contextmanager
def articles_of(count: int, more: Path | None) -> Iterator[tuple[str, Path]]:
    """What the dashboard shows, in words, and its folder: the seeds, or a scratch folder of `count` records."""
    if not count:
        yield "The seeds", SEEDS
        return
    with tempfile.TemporaryDirectory() as folder:
        with (Path(folder) / "articles.jsonl").open("w", encoding="utf-8") as file:
            for record in copies(count, more):
                file.write(json.dumps(record) + "\n")
        yield f"{count:,} articles", Path(folder)


def arguments(described: str | None) -> argparse.ArgumentParser:
    """What the command line may say of the articles."""
    parser = argparse.ArgumentParser(
        description=described, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=0, help="repeat the texts to so many; 0: the seeds")
    parser.add_argument("--more", type=Path, help="a .jsonl file of further texts to repeat")
    return parser


def main() -> None:
    """Measure as the command line says."""
    parser = arguments(__doc__)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--cold-runs", type=int, default=3)
    given = parser.parse_args()
    with articles_of(given.articles, given.more) as (title, folder):
        report(title, measure(folder, given.runs, given.cold_runs))


if __name__ == "__main__":
    main()
