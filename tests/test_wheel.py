"""What the wheel holds: the package with its vocabularies, and nothing else of the repository."""

import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "lib" / "summitry"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Names of the files in a freshly built wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    # `hatchling build` needs no network: the packages that build are those of the lock file.
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (path,) = folder.glob("*.whl")
    with zipfile.ZipFile(path) as archive:
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
    assert {Path(name).suffix for name in wheel if name.startswith("summitry/")} <= {".py", ".csv"}
    assert f"{metadata}licenses/LICENSE" in wheel
