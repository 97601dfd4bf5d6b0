"""The corpus that all readers share: read once, and from what was kept where nothing changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from summitry import cache
from summitry import corpus as building
from summitry.ui import state

TEXT = "OSLO, May 3, 2021. Finland's President Aino Korpi held talks on trade with Norway's Prime Minister Siv Lunde."


def start_anew() -> None:
    """Forget everything, as a new server has."""
    for remembered in (state._read, state._correct, state._stamp_of_articles):
        remembered.cache_clear()


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(cache, "LEAST_ARTICLES", 1)
    start_anew()
    yield
    start_anew()


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders whose articles were read, one entry a time."""
    folders: list[Path] = []
    build = building.build

    def noting(folder: Path, **how: object) -> building.Corpus:
        folders.append(folder)
        return build(folder, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(building, "build", noting)
    return folders


def test_a_new_server_takes_the_tables_that_were_kept(tmp_path: Path, read: list[Path]) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "one.txt").write_text(TEXT)
    first = state.build(folder).corpus
    start_anew()
    again = state.build(folder).corpus
    assert read == [folder]
    assert {name: len(table) for name, table in again.tables.items()} == {
        name: len(table) for name, table in first.tables.items()
    }
    assert len(again["topic_mentions"]) == 1


def test_a_changed_article_is_read_anew(tmp_path: Path, read: list[Path]) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "one.txt").write_text(TEXT)
    state.build(folder)
    (folder / "two.txt").write_text(TEXT.replace("trade", "culture and trade").replace("May 3", "May 4"))
    start_anew()
    assert len(state.build(folder).corpus["topic_mentions"]) == 3
    assert read == [folder, folder]
