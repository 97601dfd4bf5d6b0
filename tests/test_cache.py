"""Tables of large folders that are kept for the next start."""

from pathlib import Path

import pandas as pd
import pytest

from summitry import cache
from summitry.corpus import Corpus


@pytest.fixture(autouse=True)
def directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache directory of the test's own; corpora of any size are kept in it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(cache, "LEAST_ARTICLES", 1)
    return tmp_path / "cache" / "summitry"


def test_what_is_kept_comes_back_to_the_type_of_each_column(corpus: Corpus, tmp_path: Path) -> None:
    kept = cache.place(tmp_path, "")
    cache.write(kept, corpus)
    back = cache.read(kept)
    assert back is not None
    assert list(back.tables) == list(corpus.tables)
    for name, table in corpus.tables.items():
        pd.testing.assert_frame_equal(back[name], table.reset_index(drop=True), obj=name)


def test_another_file_another_folder_and_another_version_are_kept_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "rule.py").write_text("1")
    places = {cache.place(tmp_path, ""), cache.place(tmp_path, "changed"), cache.place(package, "")}
    monkeypatch.setattr(cache, "_PACKAGE", package)
    places.add(cache.place(tmp_path, ""))
    (package / "rule.py").write_text("22")
    places.add(cache.place(tmp_path, ""))
    assert len(places) == 5


def test_nothing_is_read_where_nothing_or_half_a_corpus_is_kept(corpus: Corpus, tmp_path: Path) -> None:
    kept = cache.place(tmp_path, "")
    assert cache.read(kept) is None
    cache.write(kept, corpus)
    (kept / "visits.feather").write_bytes(b"no table")
    assert cache.read(kept) is None
    (kept / "visits.feather").unlink()
    assert cache.read(kept) is None


def test_small_folders_are_not_kept(
    corpus: Corpus, tmp_path: Path, directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "LEAST_ARTICLES", len(corpus["articles"]) + 1)
    cache.write(cache.place(tmp_path, ""), corpus)
    assert not directory.exists()


def test_only_those_used_last_are_kept(corpus: Corpus, tmp_path: Path, directory: Path) -> None:
    places = [cache.place(tmp_path, str(number)) for number in range(5)]
    for kept in places[:3]:
        cache.write(kept, corpus)
    cache.read(places[0])
    for kept in places[3:]:
        cache.write(kept, corpus)
    assert set(directory.iterdir()) == {places[0], *places[3:]}


def test_a_disk_that_takes_nothing_changes_nothing(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    kept = cache.place(tmp_path, "")
    cache.write(kept, corpus)
    assert cache.read(kept) is None


def test_for_a_user_without_a_home_nothing_is_kept(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(Path, "home", no_home)
    kept = cache.place(tmp_path, "")
    cache.write(kept, corpus)
    assert cache.read(kept) is None
