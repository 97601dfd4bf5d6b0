"""Uploads: what is written where, and what is refused."""

import os
import stat
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summitry import uploads
from summitry.articles import read_folder
from summitry.uploads import Shelf, label


def archive(*files: tuple[str | ZipInfo, bytes]) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as packed:
        for name, content in files:
            packed.writestr(name, content)
    return written.getvalue()


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    folder = tmp_path / "inner" / "articles"
    folder.mkdir(parents=True)
    return Shelf(folder)


def names(shelf: Shelf) -> list[str]:
    return sorted(path.name for path in shelf.folder.iterdir())


def findings(shelf: Shelf) -> list[str]:
    return [problem.finding for problem in shelf.problems]


def test_files_and_those_of_archives_are_read_as_a_folder_is(shelf: Shelf) -> None:
    packed = archive(
        ("talks/one.txt", b"They met in Oslo."), ("__MACOSX/._one.txt", b"x"), (".DS_Store", b"x")
    )
    shelf.take([("two.txt", b"They parted in Bergen."), ("both.zip", packed)])
    assert names(shelf) == ["one.txt", "two.txt"]
    assert not shelf.problems
    assert len(read_folder(shelf.folder).articles) == 2


def test_a_saved_folder_comes_back_with_its_corrections(shelf: Shelf) -> None:
    saved = archive(("articles/corrections.csv", b"of readers"), ("articles/one.txt", b"They met in Oslo."))
    shelf.take([("articles.zip", saved)])
    assert names(shelf) == ["corrections.csv", "one.txt"]
    read = read_folder(shelf.folder)
    assert len(read.articles) == 1
    assert not read.problems


def test_files_of_one_name_are_all_kept(shelf: Shelf) -> None:
    shelf.take([("a.txt", b"one"), ("a.txt", b"two"), ("b.zip", archive(("x/a.txt", b"three")))])
    assert names(shelf) == ["a (2).txt", "a (3).txt", "a.txt"]


LINK = ZipInfo("link.txt")
LINK.external_attr = (stat.S_IFLNK | 0o777) << 16


@pytest.mark.parametrize(
    ("entry", "finding"),
    [
        pytest.param(("../../out.txt", b"x"), "leads out of the archive", id="a path upwards"),
        pytest.param(("/etc/passwd.txt", b"x"), "leads out of the archive", id="a path from the root"),
        pytest.param(("C:\\out.txt", b"x"), "leads out of the archive", id="a path of a drive"),
        pytest.param(("..\\..\\out.txt", b"x"), "leads out of the archive", id="a path upwards with backslashes"),
        pytest.param((LINK, b"/etc/passwd"), "a link, not a file", id="a link"),
        pytest.param(("inner.zip", archive(("a.txt", b"x"))), "an archive inside an archive", id="an archive in it"),
        pytest.param(("zeros.txt", bytes(50_000_000)), "unpacks to far more than it holds", id="a file made to burst"),
    ],
)  # fmt: skip
def test_what_an_archive_may_not_hold_is_refused_and_the_rest_is_taken(
    shelf: Shelf, entry: tuple, finding: str
) -> None:
    shelf.take([("all.zip", archive(entry, ("good.txt", b"They met.")))])
    assert names(shelf) == ["good.txt"]
    assert finding in findings(shelf)[0]
    assert sorted(path.name for path in shelf.folder.parent.parent.rglob("*.txt")) == ["good.txt"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not a zip", os.urandom(500)])
def test_a_broken_archive_is_a_problem(shelf: Shelf, content: bytes) -> None:
    shelf.take([("all.zip", content), ("good.txt", b"They met.")])
    assert "not a zip file" in findings(shelf)[0]
    assert names(shelf) == ["good.txt"]


def test_more_than_the_limit_is_refused_with_the_limit_in_words(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "MOST_BYTES", 2_000_000)
    shelf.take([("a.txt", bytes(1_500_000)), ("b.txt", bytes(1_000_000)), ("c.txt", b"x")])
    assert names(shelf) == ["a.txt", "c.txt"]
    assert findings(shelf) == ["together the files are larger than 2 MB"]


@given(name=st.text(min_size=1, max_size=300))
def test_no_name_leads_out_of_the_folder_or_is_hidden(
    tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    shelf = Shelf(tmp_path_factory.mktemp("upload"))
    shelf.take([(name, b"They met.")])
    (path,) = shelf.folder.iterdir()
    assert path.parent == shelf.folder
    assert not path.name.startswith(".")
    assert "\n" not in label(name)
    assert len(label(name)) <= 120
