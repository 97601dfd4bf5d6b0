"""A reader's own articles: uploaded or pasted, kept in the session alone, and gone with it."""

import datetime as dt
import io
import json
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from summitry import aliases, corrections, vocabulary
from summitry.articles import read_folder
from summitry.corpus import Corpus, build_from, correct
from summitry.errors import SummitryError
from summitry.ui import sidebar
from summitry.ui.state import Opened
from summitry.uploads import Shelf

_OWN = "_own_articles"
_LABELS = {
    "Opening": "Opening the files",
    "Reading": "Reading the articles",
    "Extracting": "Finding what they say",
}
# The bar is drawn anew so many times at most: each time costs a message to the browser.
_STEPS = 40


@dataclass
class Own:
    """What a reader brought: the files, what was read of them, and that as corrected. The folder goes when this goes."""

    files: TemporaryDirectory
    read: Corpus
    opened: Opened

    @classmethod
    def of(cls, files: TemporaryDirectory, read: Corpus) -> "Own":
        """Apply the corrections that stand beside the files.

        Raises:
            CorrectionError: They cannot be read.
        """
        given = corrections.read(corrections.beside(Path(files.name)))
        return cls(files, read, Opened(correct(read, given), files.name, is_own=True))


def opened() -> Opened | None:
    """The reader's own articles, if there are any."""
    own = st.session_state.get(_OWN)
    return own.opened if own else None


def correct_anew() -> None:
    """Apply the corrections again, after one was added."""
    own: Own = st.session_state[_OWN]
    st.session_state[_OWN] = Own.of(own.files, own.read)


def close() -> None:
    """Forget the reader's own articles, and go back to those of the server."""
    own = st.session_state.pop(_OWN, None)
    if own:
        own.files.cleanup()
    sidebar.clear()


def read(files: Iterable[tuple[str, bytes]]) -> Corpus:
    """Read files in place of the server's articles, with a progress bar.

    Args:
        files: Name and content of each.

    Returns:
        The corpus; what could not be taken or read is among its problems.

    Raises:
        SummitryError: There is no article in the files; the message says what was found.
    """
    folder = TemporaryDirectory(prefix="summitry-")
    bar = st.progress(0.0, "Opening the files")
    try:
        shelf = Shelf(Path(folder.name))
        shelf.take(files)
        try:
            kept = read_folder(shelf.folder)
        except SummitryError as error:
            reasons = "; ".join(f"{problem.source}: {problem.finding}" for problem in shelf.problems[:3])
            raise SummitryError(f"There is no article in these files. {reasons}") from error
        kept.problems[:0] = shelf.problems
        alias_file = aliases.beside(shelf.folder)
        corpus = build_from(
            kept, vocabulary.read(), _drawn_on(bar), aliases.read(alias_file) if alias_file else {}
        )
        if corpus["articles"].empty:
            problems = "; ".join(f"{problem.source}: {problem.finding}" for problem in kept.problems[:3])
            raise SummitryError(f"No article could be read. {problems}")
        brought = Own.of(folder, corpus)
    except SummitryError:
        folder.cleanup()
        raise
    finally:
        bar.empty()
    close()
    st.session_state[_OWN] = brought
    return brought.opened.corpus


def _drawn_on(bar: DeltaGenerator) -> Callable[[Iterable, int, str], Iterator]:
    def progress(items: Iterable, total: int, label: str) -> Iterator:
        """The items one by one, the bar moved on as they go."""
        every = max(1, total // _STEPS)
        for number, item in enumerate(items):
            if number % every == 0:
                bar.progress(number / max(total, 1), f"{_LABELS.get(label, label)}: {number:,} of {total:,}")
            yield item

    return progress


def pasted(text: str, *, title: str, outlet: str, published: dt.date | None) -> tuple[str, bytes]:
    """A pasted text as a file of one record."""
    record = {
        "title": title,
        "outlet": outlet,
        "published": published.isoformat() if published else "",
        "text": text,
    }
    filled = {name: value for name, value in record.items() if value.strip()}
    return "pasted.jsonl", json.dumps(filled, ensure_ascii=False).encode()


def saving() -> Callable[[], bytes]:
    """Packs the reader's files as a zip that unpacks to a folder of articles; a session cannot be asked while it runs.

    Raises:
        KeyError: There are none.
    """
    own: Own = st.session_state[_OWN]
    return partial(_packed, Path(own.files.name))


def _packed(folder: Path) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(path for path in folder.iterdir() if not path.name.startswith(".")):
            archive.write(path, f"articles/{path.name}")
    return written.getvalue()
