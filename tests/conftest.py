"""What many tests share: the built seeds, a Chromium, and a running dashboard."""

import asyncio
import datetime as dt
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, settings
from starlette.applications import Starlette
from tests import hostile_texts

from summitry import layout, vocabulary
from summitry.articles import Article
from summitry.corpus import Corpus, build
from summitry.extract import Extraction, Survey, extract, survey
from summitry.layout import ArticleText
from summitry.tables import TABLES
from summitry.text import sentences

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_START_SECONDS = 90

# A slow or busy machine is no fault of what is tested.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


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
def laid_out() -> Callable[[str], ArticleText]:
    """Reads some words as an article's text, split and searched."""
    return lambda words: layout.read(Article("a", words, "a.txt"), vocabulary.read())


@pytest.fixture(scope="session")
def surveyed() -> Callable[..., Survey]:
    """Reads some words as an article, as far as who, when and the talks; a day of publication may be given."""
    return _surveyed


@pytest.fixture(scope="session")
def extracted() -> Callable[..., Extraction]:
    """Makes all rows of some words, which are read as by `surveyed`."""
    return lambda *given: extract(_surveyed(*given), vocabulary.read())


def _surveyed(words: str, published: str | None = None) -> Survey:
    day = dt.date.fromisoformat(published) if published else None
    return survey(Article("a", words, "a.txt", published_on=day), vocabulary.read())


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


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes


@pytest.fixture(scope="session")
def asking() -> Callable[[Starlette], Callable[..., Answer]]:
    """Makes clients that speak to an application as a server does."""
    return _asking


def _asking(app: Starlette) -> Callable[..., Answer]:
    """A client that speaks to the application as a server does."""

    def ask(address: str, method: str = "GET", headers: Sequence[tuple[str, str]] = ()) -> Answer:
        parts = urlsplit(address)
        scope = {
            "type": "http",
            "method": method,
            "path": parts.path,
            "raw_path": parts.path.encode(),
            "query_string": parts.query.encode(),
            "headers": [(name.encode(), value.encode()) for name, value in headers],
            "root_path": "",
        }
        sent: list[dict] = []

        async def receive() -> dict:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: dict) -> None:
            sent.append(message)

        # In a thread of its own: the browser tests leave a loop running in this one.
        with ThreadPoolExecutor(1) as aside:
            aside.submit(asyncio.run, app(scope, receive, send)).result()  # type: ignore[arg-type]
        told = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
        return Answer(sent[0]["status"], told, b"".join(message.get("body", b"") for message in sent[1:]))

    return ask


@pytest.fixture(scope="session")
def hostile_samples() -> list[str]:
    """200 texts that would do something wherever they were not shown as text; each bears a word of its own."""
    return hostile_texts.samples()


@pytest.fixture(scope="session")
def hostile_folder(hostile_samples: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every sample as an id, a title, an outlet, an address and in sentences of every table, and in file names."""
    folder = tmp_path_factory.mktemp("hostile")
    hostile_texts.fill(folder, hostile_samples)
    return folder


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


@pytest.fixture(scope="session")
def serve_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Path], str]]:
    """As `serve`, for as long as all tests run: for a folder that many of them look at."""
    with ExitStack() as started:
        yield lambda folder: started.enter_context(_served(folder, tmp_path_factory.mktemp("served")))


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., str]]:
    """Starts a dashboard of its own on a folder of articles, below a name if one is given, and gives its address."""
    with ExitStack() as started:
        yield lambda folder, base="": started.enter_context(_served(folder, tmp_path, base))


@contextmanager
def _served(folder: Path, logs: Path, base: str = "") -> Iterator[str]:
    port = free_port()
    options = {"port": str(port), "address": "127.0.0.1", "headless": "true", "fileWatcherType": "none"}
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py"]
    command += [f"--server.{name}={value}" for name, value in options.items()]
    command += [f"--server.baseUrlPath={base}"] if base else []
    with _running([*command, "--", str(folder)], port, logs / "log.txt", base, cwd=ROOT):
        yield f"http://127.0.0.1:{port}/{base}".rstrip("/")


@pytest.fixture
def running() -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts a server: command, port, file for what it says, and options of the process."""
    with ExitStack() as started:
        yield lambda *given, **options: started.enter_context(_running(*given, **options))


@contextmanager
def _running(
    command: Sequence[str], port: int, log: Path, base: str = "", **options: Any
) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as output:
        server = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, **options
        )
    try:
        _wait_until_healthy(
            f"http://127.0.0.1:{port}/{base}/_stcore/health".replace("//_", "/_"), server, log
        )
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
