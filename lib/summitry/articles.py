"""Reading: a folder of files -> articles, and a problem for each thing that could not be read."""

import csv
import datetime as dt
import hashlib
import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from charset_normalizer import from_bytes

from summitry.errors import FolderError, phrase
from summitry.text import clean

TEXT_SUFFIXES = (".txt", ".text")
RECORD_SUFFIXES = (".jsonl", ".csv")
RECORD_COLUMNS = ("id", "title", "outlet", "published", "url", "text")
# Files that may stand beside articles without being one.
_NOT_ARTICLES = re.compile(
    r"^(?:(?:readme|license|licence|notice|credits)\b|(?:corrections\.csv|aliases\.csv|gold\.jsonl|evaluation\.json)$)",
    re.IGNORECASE,
)
# One article is never longer than this; a file of records may hold a hundred thousand of them.
_ARTICLE_BYTES, _RECORDS_BYTES = 20_000_000, 1_000_000_000
csv.field_size_limit(_ARTICLE_BYTES)


class Problem(NamedTuple):
    """A row of `tables.PROBLEMS`."""

    source: str
    line: int | None
    finding: str
    remedy: str
    lost: str


@dataclass(frozen=True)
class Article:
    """One article as it was read. What the text itself says of date and place is left to `layout`."""

    article_id: str
    body: str
    source: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published_on: dt.date | None = None
    published_basis: str | None = None
    published_rule: str | None = None

    @property
    def sha256(self) -> str:
        """Checksum of the body."""
        return hashlib.sha256(self.body.encode()).hexdigest()


@dataclass
class Folder:
    """What a folder held: articles in the order of their files, and what could not be read."""

    articles: list[Article] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def keep(self, article: Article, line: int | None = None) -> None:
        """Add an article, unless its text is there already; a second article of the same id gets a number."""
        checksum = article.sha256
        twin = self._by_checksum.get(checksum)
        if twin:
            self.problems.append(
                Problem(
                    article.source,
                    line,
                    f'the text is the same as that of "{twin}"',
                    "Delete one of the two.",
                    "article",
                )
            )
            return
        name, number = article.article_id, 2
        while name in self._ids:
            name, number = f"{article.article_id}-{number}", number + 1
        if name != article.article_id:
            self.problems.append(
                Problem(
                    article.source,
                    line,
                    f'there is another article with the id "{article.article_id}"; this one is called "{name}"',
                    "Give it an id of its own.",
                    "nothing",
                )
            )
            article = replace(article, article_id=name)
        self._ids.add(name)
        self._by_checksum[checksum] = name
        self.articles.append(article)

    _ids: set[str] = field(default_factory=set, repr=False)
    _by_checksum: dict[str, str] = field(default_factory=dict, repr=False)


def read_folder(folder: Path, progress: Callable[[Iterable[Path]], Iterable[Path]] = iter) -> Folder:
    """Read every article of a folder: text files, and `.jsonl` and `.csv` files of records.

    Args:
        folder: Files are read in the order of their names; folders inside it are not.
        progress: Wraps the list of files, to show how far the reading is.

    Returns:
        The articles, and one problem for each file or value that could not be read.

    Raises:
        FolderError: The folder does not exist, or holds no file that could be an article.
    """
    if not folder.is_dir():
        found = "it is a file, not a folder" if folder.exists() else "there is no such folder"
        raise FolderError(phrase(str(folder), found, "Give a folder of articles (.txt, .jsonl or .csv)."))
    paths = [
        path
        for path in sorted(folder.iterdir())
        if path.is_file() and not path.name.startswith(".") and not _NOT_ARTICLES.match(path.name)
    ]
    if not paths:
        raise FolderError(
            phrase(
                str(folder),
                "it holds no articles",
                "Put text files (.txt), or articles.jsonl or articles.csv, into it.",
            )
        )
    read = Folder()
    for path in progress(paths):
        # A file name may hold bytes that are no text, or a line end; a table may not.
        name = " ".join(os.fsencode(path.name).decode("utf-8", "replace").split())
        read_file(name, lambda path=path: path.read_bytes(), read)  # type: ignore[misc]
    return read


def read_file(name: str, content: Callable[[], bytes], into: Folder) -> None:
    """Read one file, whatever its kind, into `into`.

    Args:
        name: File name; its ending says how to read it.
        content: Gives the bytes.
        into: Gets the articles and problems.
    """
    suffix = Path(name).suffix.lower()
    if suffix not in TEXT_SUFFIXES + RECORD_SUFFIXES:
        allowed = ", ".join(TEXT_SUFFIXES + RECORD_SUFFIXES)
        into.problems.append(
            Problem(
                name,
                None,
                f'files of the kind "{suffix or name}" are not read',
                f"Save it as one of {allowed}, or move it elsewhere.",
                "article",
            )
        )
        return
    try:
        text, guessed = decode(content(), _RECORDS_BYTES if suffix in RECORD_SUFFIXES else _ARTICLE_BYTES)
    except OSError as error:
        into.problems.append(
            Problem(
                name,
                None,
                f"it could not be opened ({error.strerror})",
                "Check that it exists and that you may read it.",
                "article",
            )
        )
        return
    except ValueError as error:
        into.problems.append(Problem(name, None, str(error), "Save it as plain text in UTF-8.", "article"))
        return
    if guessed:
        into.problems.append(
            Problem(
                name,
                None,
                f"it is not UTF-8; it was read as {guessed}",
                "Check the letters with accents, or save it as UTF-8.",
                "nothing",
            )
        )
    if suffix == ".jsonl":
        _keep_records(name, _json_lines(name, text, into.problems), into)
    elif suffix == ".csv":
        _keep_records(name, _csv_rows(name, text, into.problems), into)
    else:
        _keep(name, Article(Path(name).stem, clean(text), name), into)


def decode(content: bytes, limit: int) -> tuple[str, str | None]:
    """Decode a text file: UTF-8 with or without a byte order mark, else the encoding that fits best.

    Encodings of one family often fit equally well; then Windows-1252 counts, the commonest for English.

    Returns:
        The text, and the encoding where it had to be guessed.

    Raises:
        ValueError: It is not text, or too long; the message is a finding.
    """
    if len(content) > limit:
        raise ValueError(f"it is larger than {limit // 1_000_000} MB")
    guessed = None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        fitting = list(from_bytes(content))
        if not fitting:
            raise ValueError("it is not text, or its encoding could not be told") from None
        best = fitting[0]
        equal = (match for match in fitting if (match.chaos, match.coherence) == (best.chaos, best.coherence))
        best = next((match for match in equal if match.encoding == "cp1252"), best)
        text = str(best)
        guessed = None if best.byte_order_mark else best.encoding
    if (
        text.count("\x00")
        or sum(text.count(mark) for mark in "\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\ufffd")
        > len(text) / 100
    ):
        raise ValueError("it is not a text file")
    return text, guessed


def _json_lines(name: str, text: str, problems: list[Problem]) -> Iterator[tuple[int, Mapping[str, object]]]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            problems.append(
                Problem(
                    name,
                    number,
                    f"the line is not JSON ({str(error)[:80]})",
                    "Correct it: one object a line.",
                    "article",
                )
            )
            continue
        if isinstance(record, dict):
            yield number, record
        else:
            problems.append(
                Problem(
                    name,
                    number,
                    "the line is not a JSON object",
                    f"Write it as an object with the keys {', '.join(RECORD_COLUMNS)}.",
                    "article",
                )
            )


def _csv_rows(name: str, text: str, problems: list[Problem]) -> Iterator[tuple[int, Mapping[str, object]]]:
    reader = csv.DictReader(StringIO(text))
    try:
        if "text" not in (reader.fieldnames or ()):
            problems.append(
                Problem(
                    name,
                    1,
                    'there is no column "text"',
                    f"Name the columns {', '.join(RECORD_COLUMNS)}.",
                    "article",
                )
            )
            return
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        problems.append(
            Problem(
                name,
                reader.line_num,
                f"the row is not CSV ({error})",
                "Correct it; the rows after it were not read.",
                "article",
            )
        )


def _keep_records(name: str, records: Iterable[tuple[int, Mapping[str, object]]], into: Folder) -> None:
    count = 0
    for line, record in records:
        count += 1
        # One line each: an id, a title or an address never holds a line end.
        value = {
            key: " ".join(clean(str(record[key])).split())
            for key in RECORD_COLUMNS
            if record.get(key) is not None and key != "text"
        }
        text = record.get("text")
        published = None
        if value.get("published"):
            try:
                published = dt.date.fromisoformat(value["published"][:10])
            except ValueError:
                into.problems.append(
                    Problem(
                        name,
                        line,
                        f'published "{value["published"][:40]}" is not a date',
                        "Write it as YYYY-MM-DD.",
                        "value",
                    )
                )
        article = Article(
            article_id=value.get("id") or f"{Path(name).stem}-{line}",
            body=clean(text) if isinstance(text, str) else "",
            source=name,
            title=value.get("title") or None,
            outlet=value.get("outlet") or None,
            url=value.get("url") or None,
            published_on=published,
            published_basis="stated" if published else None,
            published_rule="the record's published date" if published else None,
        )
        _keep(name, article, into, line)
    if not count and not any(problem.source == name for problem in into.problems):
        into.problems.append(
            Problem(
                name,
                None,
                "it holds no records",
                f"Write one article a row, with the columns {', '.join(RECORD_COLUMNS)}.",
                "article",
            )
        )


def _keep(name: str, article: Article, into: Folder, line: int | None = None) -> None:
    if any(character.isalnum() for character in article.body):
        into.keep(article, line)
    else:
        into.problems.append(
            Problem(
                name, line, "there is no text in it", "Add the text of the article, or delete it.", "article"
            )
        )
