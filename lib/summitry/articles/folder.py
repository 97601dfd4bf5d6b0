"""A folder of files -> its articles: each file is opened, told by its ending, and read as what it is."""

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from summitry.articles import pages, records, texts
from summitry.articles.kept import Article, Folder
from summitry.errors import FolderError, phrase
from summitry.text import clean

_TEXT_SUFFIXES = (".txt", ".text")
READ_SUFFIXES = (*_TEXT_SUFFIXES, *records.READERS, *pages.READERS)
_KINDS = f"{', '.join(READ_SUFFIXES[:-1])} or {READ_SUFFIXES[-1]}"
# Files that may stand beside articles without being one.
_NOT_ARTICLES = re.compile(
    r"^(?:(?:readme|license|licence|notice|credits)\b|(?:corrections\.csv|aliases\.csv|gold\.jsonl|evaluation\.json)$)",
    re.IGNORECASE,
)
# One article is never longer than this; a file of records may hold a hundred thousand of them.
_ARTICLE_BYTES, _RECORDS_BYTES = 20_000_000, 1_000_000_000


def read_folder(folder: Path, progress: Callable[[Iterable[Path]], Iterable[Path]] = iter) -> Folder:
    """Read every article of a folder.

    Args:
        folder: Text files, web pages, DOCX and PDF files, and `.jsonl` and `.csv` files of records. They
            are read in the order of their names; folders inside it are not.
        progress: Wraps the list of files, to show how far the reading is.

    Returns:
        The articles, and one problem for each file or value that could not be read.

    Raises:
        FolderError: The folder does not exist, or holds no file that could be an article.
    """
    if not folder.is_dir():
        found = "it is a file, not a folder" if folder.exists() else "there is no such folder"
        raise FolderError(phrase(str(folder), found, f"Give a folder of articles ({_KINDS})."))
    paths = [
        path
        for path in sorted(folder.iterdir())
        if not path.name.startswith(".") and not _NOT_ARTICLES.match(path.name) and not S_ISDIR(_mode(path))
    ]
    if not paths:
        raise FolderError(
            phrase(
                str(folder),
                "it holds no articles",
                f"Put articles ({_KINDS}) into it.",
            )
        )
    read = Folder()
    for path in progress(paths):
        # A file name may hold bytes that are no text, or a line end; a table may not.
        name = " ".join(os.fsencode(path.name).decode("utf-8", "replace").split())
        mode = _mode(path)
        if S_ISREG(mode):
            read_file(name, path.read_bytes, read)
        else:
            _refuse_what_is_no_file(name, mode, read)
    return read


def _mode(path: Path) -> int:
    """What stands at a path, where it is a link behind it; 0: nothing that can be reached."""
    try:
        return path.stat().st_mode
    except OSError:
        return 0


def _refuse_what_is_no_file(name: str, mode: int, into: Folder) -> None:
    """Say so, and open nothing: a pipe would be waited for until something is written into it."""
    if mode:
        finding = "it is not a file, but a pipe, a socket or a device"
        into.refuse(name, finding, "Save the article as a file, or move this elsewhere.")
    else:
        finding = "it is a link that leads to no file"
        into.refuse(name, finding, "Put the file where it leads, or delete the link.")


def read_file(name: str, content: Callable[[], bytes], into: Folder) -> None:
    """Read one file, whatever its kind, into `into`.

    Args:
        name: File name; its ending says how to read it.
        content: Gives the bytes.
        into: Gets the articles and problems.
    """
    suffix = Path(name).suffix.lower()
    if suffix not in READ_SUFFIXES:
        finding = f'files of the kind "{suffix or name}" are not read'
        into.refuse(name, finding, f"Save it as one of {', '.join(READ_SUFFIXES)}, or move it elsewhere.")
        return
    try:
        given = content()
    except OSError as error:
        finding = f"it could not be opened ({error.strerror})"
        into.refuse(name, finding, "Check that it exists and that you may read it.")
        return
    limit = _RECORDS_BYTES if suffix in records.READERS else _ARTICLE_BYTES
    if len(given) > limit:
        finding = f"it is larger than {limit // 1_000_000} MB"
        into.refuse(name, finding, "Save it as plain text in UTF-8, one article a file.")
    elif suffix in pages.READERS:
        _read_page(name, given, into)
    else:
        _read_text(name, given, into)


def _read_text(name: str, given: bytes, into: Folder) -> None:
    """Read a file of plain text: one article, or records of many."""
    try:
        text, guessed = texts.decode(given)
    except ValueError as error:
        into.refuse(name, str(error), "Save it as plain text in UTF-8.")
        return
    if guessed:
        finding = f"it is not UTF-8; it was read as {guessed}"
        into.refuse(name, finding, "Check the letters with accents, or save it as UTF-8.", lost="nothing")
    suffix = Path(name).suffix.lower()
    if suffix in records.READERS:
        records.keep(name, text, into)
    else:
        into.keep(Article(Path(name).stem, clean(text), name))


def _read_page(name: str, given: bytes, into: Folder) -> None:
    """Read a file that holds more than text: its article, and what it says of itself."""
    try:
        page = pages.read(Path(name).suffix.lower(), given)
    except ImportError:
        remedy = "Install Summitry with its extra `readers`, or save the file as plain text."
        into.refuse(name, "reading this kind of file needs more libraries", remedy)
    except ValueError as error:
        into.refuse(name, str(error), "Save its text as a .txt file.")
    else:
        published = page.published_on
        article = Article(
            article_id=Path(name).stem,
            body=clean(page.text),
            source=name,
            title=page.title,
            outlet=page.outlet,
            url=page.url,
            published_on=published,
            published_basis="stated" if published else None,
            published_rule="the page's own date" if published else None,
        )
        into.keep(article)
