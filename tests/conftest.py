"""What many tests share: the built seeds, a Chromium, and a running dashboard."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from summitry import vocabulary
from summitry.corpus import Corpus, build
from summitry.tables import TABLES
from summitry.text import sentences

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_START_SECONDS = 90


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what tests of this project ask the command line for."""
    parser.addoption(
        "--raise-floors", action="store_true", help="write the quality that is reached now as the new floor"
    )


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    """The tables of the five seeds. Never change them."""
    return build(SEEDS)


@pytest.fixture(scope="session")
def made() -> Callable[..., Corpus]:
    """Makes a corpus by hand: articles with their words found, and visits; see `_made`."""
    return _made


def _made(articles: Sequence[dict[str, Any]], visits: Sequence[dict[str, Any]] = ()) -> Corpus:
    """Make a corpus of given rows; a column that is not given is null.

    Args:
        articles: Columns of `tables.ARTICLES`, of which `article_id` and `body` are needed, and `found`:
            tuples of a table's name, words of the body, and columns of that table.
        visits: Columns of `tables.VISITS`.
    """
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in TABLES}
    for article in articles:
        article_id, body = article["article_id"], article["body"]
        shared = {"article_id": article_id, "visit_id": article.get("visit_id")}
        given = {"label": body[:30], "words": len(body.split()), "source": f"{article_id}.txt", "sha256": "0"}
        rows["articles"].append({**given, **article})
        spans = sentences(body)
        for number, (start, end, _) in enumerate(spans, start=1):
            place = {"start": start, "end": end, "text": body[start:end], "position": number}
            rows["sentences"].append(
                {**shared, **place, "sentence_id": f"{article_id}:{number}", "is_boilerplate": False}
            )
        for table, words, columns in article.get("found", ()):
            start = body.index(words)
            sentence = max(number for number, span in enumerate(spans, start=1) if span.start <= start)
            row = {**shared, "start": start, "end": start + len(words), "text": words, **columns}
            key = TABLES[table].key[0]
            own = {key: f"{article_id}:{table}{len(rows[table])}"} if key.startswith(table[:-1]) else {}
            rows[table].append({**own, **row, "sentence_id": f"{article_id}:{sentence}"})
    rows["visits"] = [{"label": visit["visit_id"], "articles": 0, **visit} for visit in visits]
    frames = {
        name: table.frame([tuple(row.get(column) for column in table.column_names) for row in rows[name]])
        for name, table in TABLES.items()
    }
    return Corpus(frames, vocabulary.read())


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Drive the system's Chromium; without one the browser tests fail, they are not skipped."""
    executable = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _BROWSERS)), None)
    if executable is None:
        pytest.fail(
            f"No browser found: none of {', '.join(_BROWSERS)} is on the PATH. Install Chromium, or set CHROMIUM to its path."
        )
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
    offline = ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
    return {**browser_type_launch_args, "executable_path": executable, "args": [*quiet, *offline]}


@pytest.fixture(scope="session")
def dashboard_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a dashboard on the seeds, started for the tests and stopped after them."""
    with _served(SEEDS, tmp_path_factory.mktemp("dashboard")) as url:
        yield url


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[[Path], str]]:
    """Starts a dashboard of its own on a folder of articles, and gives its address."""
    with ExitStack() as started:
        yield lambda folder: started.enter_context(_served(folder, tmp_path))


@contextmanager
def _served(folder: Path, logs: Path) -> Iterator[str]:
    port = free_port()
    options = {"port": str(port), "address": "127.0.0.1", "headless": "true", "fileWatcherType": "none"}
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py"]
    command += [f"--server.{name}={value}" for name, value in options.items()]
    with _running([*command, "--", str(folder)], port, logs / "log.txt", cwd=ROOT):
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
def running() -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts a server: command, port, file for what it says, and options of the process."""
    with ExitStack() as started:
        yield lambda *given, **options: started.enter_context(_running(*given, **options))


@contextmanager
def _running(
    command: Sequence[str], port: int, log: Path, **options: Any
) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as output:
        server = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, **options
        )
    try:
        _wait_until_healthy(f"http://127.0.0.1:{port}/_stcore/health", server, log)
        yield server
    finally:
        server.terminate()
        try:
            server.wait(timeout=10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait(timeout=10)


@pytest.fixture
def port() -> int:
    """A port of this machine that is free."""
    return free_port()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_healthy(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    # Straight to this machine, whatever proxy the environment names.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with opener.open(url, timeout=2) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    pytest.fail(
        f"The dashboard did not start within {_START_SECONDS} seconds:\n{log.read_text(errors='replace')[-4000:]}"
    )
