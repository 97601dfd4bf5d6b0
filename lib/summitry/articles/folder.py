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
from summitry.wording import count

_TEXT_SUFFIXES = (".txt", ".text")
READ_SUFFIXES = (*_TEXT_SUFFIXES, *records.READERS, *pages.READERS)
_KINDS = f"{', '.join(READ_SUFFIXES[:-1])} or {READ_SUFFIXES[-1]}"
# Files that may stand beside articles without being one.
_NOT_ARTICLES = re.compile(
    r"^(?:(?:readme|license|licence|notice|credits)\b|(?:corrections\.csv|aliases\.csv|gold\.jsonl|evaluation\.json)$)",
    re.IGNORECASE,
)
_HEADER_BYTES = 10_000
# What tells a folder of tables that `build` wrote: they hold no articles.
_OF_TABLES = "datapackage.json"
# One article is never longer than this; a file of records may hold a hundred thousand of them.
_ARTICLE_BYTES, _RECORDS_BYTES = 20_000_000, 1_000_000_000


def read_folder(folder: Path, progress: Callable[[Iterable[Path]], Iterable[Path]] = iter) -> Folder:
    """Read every article of a folder.

    Args:
        folder: Text files, web pages, DOCX and PDF files, and `.jsonl` and `.csv` files of records. They
            are read in the order of their names; folders inside it are not, and are told as problems.
        progress: Wraps the list of files, to show how far the reading is.

    Returns:
        The articles, and one problem for each file, value or folder with articles that could not be read.

    Raises:
        FolderError: The folder does not exist, or holds no file that could be an article.
    """
    if not folder.is_dir():
        found = "it is a file, not a folder" if folder.exists() else "there is no such folder"
        raise FolderError(phrase(str(folder), found, f"Give a folder of articles ({_KINDS})."))
    paths = [path for path in sorted(folder.iterdir()) if _may_be_one(path.name) and not S_ISDIR(_mode(path))]
    inside = _folders_with_articles(folder)
    if not paths:
        found, remedy = "it holds no articles", f"Put articles ({_KINDS}) into it."
        if inside:
            found += f', but the folder "{inside[0]}" in it does'
            remedy = "Give that folder, or move its files up."
        raise FolderError(phrase(str(folder), found, remedy))
    read = Folder()
    for name in inside:
        finding = "folders inside the folder are not read, and this one holds files that could be articles"
        read.refuse(f"{name}/", finding, "Read this folder by itself, or move its files up.")
    for path in progress(paths):
        name = _written(path.name)
        mode = _mode(path)
        if S_ISREG(mode):
            read_file(name, path.read_bytes, read)
        else:
            _refuse_what_is_no_file(name, mode, read)
    return read


def _may_be_one(name: str) -> bool:
    """Whether a name is neither hidden nor that of a file which may stand beside articles."""
    return not name.startswith(".") and not _NOT_ARTICLES.match(name)


def _folders_with_articles(folder: Path) -> list[str]:
    """The folders inside a folder, however deep, that hold files of the kinds that are read; those that are hidden are left alone."""
    found = []
    for place, folders, files in os.walk(folder):
        is_inside = place != str(folder) and _OF_TABLES not in files
        if is_inside and any(_is_like_one(Path(place, name)) for name in files):
            found.append(_written(os.path.relpath(place, folder)))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
    return found


def _is_like_one(path: Path) -> bool:
    """Whether a file could be read as an article; most CSV files are something else."""
    if not _may_be_one(path.name) or path.suffix.lower() not in READ_SUFFIXES:
        return False
    if path.suffix.lower() != ".csv":
        return True
    try:
        with path.open("rb") as rows:
            return b"text" in rows.readline(_HEADER_BYTES)
    except OSError:
        return False


def _written(name: str) -> str:
    """A name as a table can hold it: it may have bytes that are no text, or a line end."""
    return " ".join(os.fsencode(name).decode("utf-8", "replace").split())


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
        text, guessed, dropped = texts.decode(given)
    except ValueError as error:
        into.refuse(name, str(error), "Save it as plain text in UTF-8.")
        return
    if guessed:
        finding = f"it is not UTF-8; it was read as {guessed}"
        into.refuse(name, finding, "Check the letters with accents, or save it as UTF-8.", lost="nothing")
    if dropped:
        finding = f"it holds {count(dropped, 'control character')}, left out of the text"
        into.refuse(name, finding, "Check the words around them, or save the text anew.", lost="nothing")
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
