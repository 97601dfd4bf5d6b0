"""What the wheel holds: the package with its vocabularies and the dashboard, and that it serves from there; and that the source distribution is whole."""

import json
import os
import re
import signal
import subprocess
import sys
import tarfile
import urllib.request
import zipfile
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "lib" / "summitry"


def _build(target: str, folder: Path) -> Path:
    # `hatchling build` needs no network: the packages that build are those of the lock file.
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (path,) = folder.iterdir()
    return path


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A freshly built wheel."""
    return _build("wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def wheel(built: Path) -> set[str]:
    """Names of the files in it."""
    with zipfile.ZipFile(built) as archive:
        return set(archive.namelist())


def test_every_module_and_vocabulary_is_inside(wheel: set[str]) -> None:
    files = [path for pattern in ("*.py", "vocabularies/*.csv") for path in PACKAGE.rglob(pattern)]
    expected = {f"summitry/{path.relative_to(PACKAGE).as_posix()}" for path in files}
    assert {"summitry/cli.py", "summitry/vocabularies/sectors.csv"} <= expected
    assert expected <= wheel


def test_nothing_else_is_inside(wheel: set[str]) -> None:
    metadata = f"summitry-{version('summitry')}.dist-info/"
    others = {name for name in wheel if not name.startswith(("summitry/", metadata))}
    assert not others
    theme = "summitry/_dashboard/.streamlit/config.toml"
    assert {Path(name).suffix for name in wheel - {theme} if name.startswith("summitry/")} <= {".py", ".csv"}
    assert f"{metadata}licenses/LICENSE" in wheel


def test_the_dashboard_is_inside(wheel: set[str]) -> None:
    files = [ROOT / "dashboard.py", ROOT / ".streamlit" / "config.toml", *(ROOT / "pages").rglob("*.py")]
    assert {f"summitry/_dashboard/{path.relative_to(ROOT).as_posix()}" for path in files} <= wheel


def test_an_installed_wheel_serves_a_folder_until_ctrl_c(
    built: Path, tmp_path: Path, port: int, running: Callable[..., subprocess.Popen[bytes]]
) -> None:
    with zipfile.ZipFile(built) as archive:
        archive.extractall(tmp_path / "installed")
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "talks.txt").write_text("The presidents spoke of trade.")
    (tmp_path / "articles" / "empty.txt").write_text("")
    log = tmp_path / "log.txt"
    command = [
        sys.executable,
        "-m",
        "summitry",
        "serve",
        "articles",
        "--port",
        str(port),
        "--address",
        "127.0.0.1",
    ]
    server = running(
        command, port, log, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(tmp_path / "installed")}
    )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(f"http://127.0.0.1:{port}/extracts/topic_mentions.jsonl") as answer:
        assert json.loads(answer.read())["text"] == "trade"
        assert answer.headers["x-content-type-options"] == "nosniff"
    with opener.open(f"http://127.0.0.1:{port}/documents") as answer:
        assert answer.headers["content-type"].startswith("text/html")
    server.send_signal(signal.SIGINT)
    assert server.wait(timeout=20) == 0
    told = log.read_text()
    assert "articles: 1 article, 1 problem in reading them\n" in told
    assert f"Open http://127.0.0.1:{port} in a browser. Ctrl-C ends it." in told
    assert "1 problem: articles" in told


def test_the_source_distribution_has_what_make_and_the_readme_need(tmp_path: Path) -> None:
    with tarfile.open(_build("sdist", tmp_path)) as archive:
        inside = {name.partition("/")[2] for name in archive.getnames()}
    needed = re.findall(
        r"requirements[\w-]*\.lock|lib/\w+\.py", (ROOT / "Makefile").read_text(encoding="utf-8")
    )
    needed += re.findall(r"\]\((?!http)([^)]+)\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert {"requirements.lock", "lib/compile.py", ".github/timeline.png"} <= set(needed) <= inside
    assert {".ci/run", "Makefile", "README.md", "LICENSE", "dashboard.py", "seeds/README.md"} <= inside
