"""What many tests share: the built seeds, a Chromium, and a running dashboard."""

import asyncio
import datetime as dt
import json
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
from itertools import islice, product
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, settings
from starlette.applications import Starlette

from summitry import vocabulary
from summitry.articles import Article
from summitry.corpus import Corpus, build
from summitry.extract import Extraction, Survey, extract, survey
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


# What texts of strangers may hold, by what it would do if it were not shown as text. X stands for a word of its own.
_ACTS = ("alert(1)", "fetch('http://example.org/X')", "document.body.innerHTML='X'", "location='http://example.org/X'")  # fmt: skip
_TAGS = (
    "<script>{act}</script>", "<img src=x onerror={act}>", '<img src=x onerror="{act}">', "<svg onload={act}>", "<svg><script>{act}</script></svg>",
    "<body onload={act}>", "<iframe src=javascript:{act}>", '<iframe srcdoc="<script>{act}</script>">', "<a href=\"javascript:{act}\">X</a>",
    "[X](javascript:{act})", "![X](javascript:{act})", "<details open ontoggle={act}>", "</mark></p><script>{act}</script>", '"><script>{act}</script>',
    "' onmouseover='{act}", "<input autofocus onfocus={act}>", "<object data=javascript:{act}>", "<math href=javascript:{act}>X</math>",
    "<a href='data:text/html,<script>{act}</script>'>X</a>", "<!-- X --><script>{act}</script>", "<style>@import 'http://example.org/X'</style>{act}",
)  # fmt: skip
_MARKS = (
    "![X](http://example.org/X.png)", "[X](http://example.org/X)", "http://example.org/X", "www.example.org/X", "X@example.org", "<http://example.org/X>",
    "<img src=http://example.org/X.png>", "<link rel=stylesheet href=http://example.org/X.css>", "<base href=http://example.org/X>",
    "<meta http-equiv=refresh content=0;url=http://example.org/X>", "<form action=http://example.org/X><button>X</button></form>", "<b>X</b><br><i>X</i>",
    ":red[X]", ":blue-background[X]", ":material/home: X", ":smile: X", ":streamlit: X", ":small[X]", ":green-badge[X]", "$\\frac{1}{2}$ X", "$5 and $10 X",
    "$$X^2$$", "# X", "- X", "1. X", "> X", "**X** _X_ ~~X~~ `X`", "| X | X |", "***", "[^1] X", "-> X <- X", "--- X", "&lt;X&gt; &#60;X&#62; &nbsp;X",
    "{{X}} {%X%} ${X} #{X} <%= X %>", "{0} %s %n %(X)s {X!r}", "<!-- X", "<![CDATA[X]]>", "]]> X", "?> X", "\\u003cscript\\u003eX", "data:text/html,X", "vbscript:X",
    "=1+1+X", "=HYPERLINK(\"http://example.org/X\",\"X\")", "=cmd|' /C calc'!X", "+X", "-X", "@SUM(X)", "\tX=1", "\r=X", "＝1+X", "＋X", "－X", "＠X", "'=X", ";=X", "DDE(X)",
    "../../etc/X", "..\\..\\X", "/etc/X", "C:\\X", "%2e%2e%2fX", "X\u202etxt.exe", "\u200fX\u200e \u2066X\u2069", "\u0627\u0644X \u05d0X", "X\u0000\u0001\u0007\u001b[31mX",
    "X\u2028X\u2029X", "\ufeffX\u200b\u200dX", "X" + "\u0301" * 40, "W" * 3000 + "X", "\U0001f468\u200d\U0001f469 X", "} , title = {X} @misc{X,", "ER  - X TY  - JOUR",
    "END:VEVENT BEGIN:VEVENT SUMMARY:X", "X\\nATTENDEE:mailto:x@example.org", "\\input{/etc/X} \\write18{X}", "'; DROP TABLE X; --", "\" OR 1=1 NEAR( X", "CON X", "None X nan", "X" * 300,
)  # fmt: skip


@pytest.fixture(scope="session")
def hostile_samples() -> list[str]:
    """200 texts that would do something wherever they were not shown as text; each bears a word of its own."""
    made = [tag.format(act=act) for act, tag in product(_ACTS, _TAGS)]
    several = [f"{tag} {mark}" for tag, mark in zip(_MARKS, reversed(_MARKS), strict=True)]
    samples = list(islice([*made, *_MARKS, *several], 200))
    assert len(set(samples)) == 200
    return [sample.replace("X", f"zq{place}") for place, sample in enumerate(samples)]


@pytest.fixture(scope="session")
def hostile_folder(hostile_samples: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every sample as an id, a title, an outlet, an address and in sentences of every table, and in file names."""
    folder = tmp_path_factory.mktemp("hostile")
    records = []
    for place, sample in enumerate(hostile_samples):
        day = f"{2030 + place % 2}-03-{1 + place % 27:02}"
        talks = f"President Ana Roa of Chile held talks with Prime Minister Per Lund of Norway in Oslo on {sample} and energy."
        text = f"OSLO, March 3. {talks}\n“We want {sample} and more trade,” Roa said. The sides signed a memorandum on {sample} and fish. They plan to build 60 {sample} ports next year.\n{sample}\n"
        records.append(
            {"id": sample, "title": sample, "outlet": sample, "url": sample, "published": day, "text": text}
        )
    records.append(
        {"id": "every", "outlet": "Every", "published": "2030-03-03", "text": "\n".join(hostile_samples)}
    )
    (folder / "<img src=x onerror=alert(1)> :red[a] $b$.jsonl").write_text(
        "".join(f"{json.dumps(record)}\n" for record in records)
    )
    for place, sample in enumerate(hostile_samples):
        name = "".join(mark for mark in sample if mark not in "/\\\0").strip(". ")[:60]
        (folder / f"{name}.broken.csv").write_text("no\nrecord\n") if place % 40 == 0 else None
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
