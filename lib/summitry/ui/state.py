"""What the pages stand on: the corpus, held once for everyone, and the part of it that one reader chose."""

import gc
import hashlib
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path
from threading import Lock

import pandas as pd
import streamlit as st

from summitry import cache, corrections, filters, terminal
from summitry import corpus as building
from summitry.corpus import Corpus
from summitry.errors import SummitryError
from summitry.filters import Selection
from summitry.summaries import articles as naming
from summitry.ui.remembering import Kept

_VIEW = "_view"


@dataclass(frozen=True)
class View:
    """What a page shows.

    Attributes:
        whole: The whole corpus.
        corpus: The part that the filters leave.
        ground: The part that they leave when the sectors are not asked: what shares are counted of.
        selection: The filters.
        articles: `summaries.articles.NAMED` of the whole corpus.
        folder: Where the articles were read from.
        is_own: Whether they are the reader's own, and nobody else's.
    """

    whole: Corpus
    corpus: Corpus
    ground: Corpus
    selection: Selection
    articles: pd.DataFrame
    folder: str
    is_own: bool = False


class Opened:
    """A corpus that pages look at, with the parts of it that were looked at last.

    Attributes:
        corpus: The whole corpus.
        named: Its articles as lists name them.
        folder: Where the articles were read from.
        is_own: Whether they are the reader's own, and nobody else's.
    """

    def __init__(self, corpus: Corpus, folder: str, *, is_own: bool = False) -> None:
        self.corpus, self.folder, self.is_own = corpus, folder, is_own
        self.named = naming.named(corpus)
        rows = sum(map(len, corpus.tables.values()))
        kept = max(_FEWEST_KEPT, min(_MOST_KEPT, _ROWS_KEPT // max(1, rows)))
        self._parts = lru_cache(maxsize=kept)(lambda _selection: Kept[tuple[Corpus, Corpus]]())
        self._asking = Lock()

    def narrow(self, selection: Selection) -> tuple[Corpus, Corpus]:
        """What a selection leaves, and the same without what chooses among sentences."""
        with self._asking:
            part = self._parts(selection)
        return part.get(partial(_narrow, self.corpus, selection))


# So many selections are kept ready, for many readers of few articles or few readers of many.
_FEWEST_KEPT, _MOST_KEPT, _ROWS_KEPT = 8, 256, 20_000_000


def _narrow(whole: Corpus, selection: Selection) -> tuple[Corpus, Corpus]:
    ground = filters.apply(whole, selection.of_articles)
    return (filters.apply(whole, selection) if selection != selection.of_articles else ground), ground


def build(folder: Path) -> Opened:
    """Read the folder, once for all readers; a file added, changed or taken away makes it read again.

    A correction does not: it is applied to what was read.

    Raises:
        SummitryError: The folder cannot be read; the message says why and what to do.
    """
    with _READING:
        articles = _stamp_of_articles(str(folder), folder.stat().st_mtime_ns) if folder.is_dir() else ""
        return _correct(str(folder), articles, _stamp(corrections.beside(folder)))


# Readers who come while the articles are being read wait for the first of them.
_READING = Lock()


@lru_cache(maxsize=4)
def _read(folder: str, articles: str) -> Corpus:
    kept = cache.place(Path(folder), articles)
    read = cache.read(kept)
    if read is None:
        read = building.build(Path(folder), progress=terminal.progress, is_corrected=False)
        cache.write(kept, read)
    # After every run Streamlit collects garbage over all that lives; what is read once need not be looked at again.
    gc.collect()
    gc.freeze()
    return read


@lru_cache(maxsize=2)
def _correct(folder: str, articles: str, _corrections: tuple[int, int]) -> Opened:
    # A file that cannot be read is told before the work.
    given = corrections.read(corrections.beside(Path(folder)))
    return Opened(building.correct(_read(folder, articles), given), folder)


def _stamp(path: Path) -> tuple[int, int]:
    """What changes when a file does."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


@lru_cache(maxsize=4)
def _stamp_of_articles(folder: str, _changed: int) -> str:
    """What changes when a file of the folder does, but for corrections; looked at when the folder itself has changed."""
    files = sorted(
        (path.name, *_stamp(path))
        for path in Path(folder).iterdir()
        if path.name != corrections.FILE and not path.name.startswith(".")
    )
    return hashlib.sha256(repr(files).encode()).hexdigest()


def open_folder(folder: Path) -> Opened:
    """Read the folder for a page; one that cannot be read ends the page with the reason."""
    try:
        return build(folder)
    except SummitryError as error:
        st.title("No articles to show", anchor=False)
        with st.container(border=True):
            st.text(str(error))
        st.caption(
            "Start the dashboard with another folder: `streamlit run dashboard.py -- FOLDER`, or set SUMMITRY_ARTICLES."
        )
        st.stop()


def choose(opened: Opened, selection: Selection) -> View:
    """Narrow the corpus to a selection, for the page that runs next."""
    corpus, ground = opened.narrow(selection)
    chosen = View(opened.corpus, corpus, ground, selection, opened.named, opened.folder, opened.is_own)
    st.session_state[_VIEW] = chosen
    return chosen


def view() -> View:
    """What the page shows; set by the entry before any page runs."""
    return st.session_state[_VIEW]


def look_at_everything() -> None:
    """Let the page that runs open every row of the corpus, also what the filters leave out of its articles."""
    chosen = view()
    st.session_state[_VIEW] = replace(chosen, corpus=chosen.whole, ground=chosen.whole)
