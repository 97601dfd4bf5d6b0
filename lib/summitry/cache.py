"""The tables of large folders, kept in the user's own cache directory, so that the next start reads them instead of the articles.

Not beside the articles: a folder that somebody passes on must not bring tables that its articles do not give.
"""

import contextlib
import hashlib
import os
import shutil
import tempfile
from pathlib import Path

import pandas as pd

from summitry import vocabulary
from summitry.columns import in_one_piece
from summitry.corpus import Corpus
from summitry.tables import TABLES

# Fewer articles are read in the time in which a reader opens the browser.
LEAST_ARTICLES = 2_000
_MOST_FOLDERS = 3
_PACKAGE = Path(__file__).parent
_ENDING = ".feather"


def place(folder: Path, stamp: str) -> Path:
    """Where the tables of a folder are kept: elsewhere as soon as a file in it, or Summitry itself, is another.

    Args:
        folder: The articles.
        stamp: What changes when one of its files does.
    """
    code = [
        (str(file), file.stat().st_size, file.stat().st_mtime_ns) for file in sorted(_PACKAGE.rglob("*.*"))
    ]
    told = repr((str(folder.resolve()), stamp, code, pd.__version__))
    return _directory() / hashlib.sha256(told.encode()).hexdigest()


def read(kept: Path) -> Corpus | None:
    """The corpus that is kept in `kept`; None where none is, or it cannot be read."""
    try:
        tables = {name: _exact(pd.read_feather(kept / f"{name}{_ENDING}")) for name in TABLES}
    except (OSError, ValueError):
        return None
    with contextlib.suppress(OSError):
        os.utime(kept)
    return Corpus(tables, vocabulary.read())


def write(kept: Path, corpus: Corpus) -> None:
    """Keep a corpus, unless it is small; those that were used longest ago make room. A disk that takes nothing changes nothing."""
    if len(corpus["articles"]) < LEAST_ARTICLES:
        return
    with contextlib.suppress(OSError):
        directory = _directory()
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Whole or not at all: another server may look for it now.
        with tempfile.TemporaryDirectory(dir=directory, prefix=".") as scratch:
            made = Path(scratch, "tables")
            made.mkdir()
            for name, table in corpus.tables.items():
                table.reset_index(drop=True).to_feather(made / f"{name}{_ENDING}")
            made.rename(kept)
        folders = [one for one in directory.iterdir() if not one.name.startswith(".")]
        for old in sorted(folders, key=lambda one: one.stat().st_mtime, reverse=True)[_MOST_FOLDERS:]:
            shutil.rmtree(old)


def _directory() -> Path:
    if given := os.environ.get("XDG_CACHE_HOME"):
        return Path(given, "summitry")
    try:
        return Path.home() / ".cache" / "summitry"
    except RuntimeError:  # a user without a home: nothing is kept
        return Path(os.devnull)


def _exact(table: pd.DataFrame) -> pd.DataFrame:
    """The table with its columns of codes and texts as the extractors make them; the file knows one kind of text only, in pieces."""
    codes, texts = table.select_dtypes("category"), table.select_dtypes("str")
    return table.assign(
        **{
            str(name): column.cat.rename_categories(column.cat.categories.astype(object))
            for name, column in codes.items()
        },
        **{str(name): in_one_piece(column.array) for name, column in texts.items()},
    )
