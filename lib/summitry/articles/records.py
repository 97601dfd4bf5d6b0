"""Files of records: one article a line of JSON, or a row of CSV."""

import csv
import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping
from io import StringIO
from pathlib import Path

from summitry.articles.kept import Article, Folder
from summitry.text import clean

COLUMNS = ("id", "title", "outlet", "published", "url", "text")
# One cell holds a whole article.
csv.field_size_limit(20_000_000)
# Line of the file, counted from 1, and the values by column.
Record = tuple[int, Mapping[str, object]]


def keep(name: str, text: str, into: Folder) -> None:
    """Read the articles of a file of records.

    Args:
        name: File name; its ending is a key of `READERS`.
        text: What the file holds.
        into: Gets the articles and problems. A file without a record is a problem.
    """
    count, before = 0, len(into.problems)
    for line, record in READERS[Path(name).suffix.lower()](name, text, into):
        count += 1
        if not isinstance(record.get("text"), str | None):
            remedy = "Write the words of the article between quotation marks."
            into.refuse(name, 'what stands under "text" is not a string', remedy, line=line)
            continue
        into.keep(_article(name, line, record, into), line)
    if not count and len(into.problems) == before:
        into.refuse(
            name, "it holds no records", f"Write one article a row, with the columns {', '.join(COLUMNS)}."
        )


def _article(name: str, line: int, record: Mapping[str, object], into: Folder) -> Article:
    # One line each: an id, a title or an address never holds a line end.
    value = {
        key: " ".join(clean(str(record[key])).split())
        for key in COLUMNS
        if record.get(key) is not None and key != "text"
    }
    text, published = record.get("text"), _day(name, line, value.get("published"), into)
    return Article(
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


def _day(name: str, line: int, written: str | None, into: Folder) -> dt.date | None:
    if not written:
        return None
    try:
        return dt.date.fromisoformat(written[:10])
    except ValueError:
        finding = f'published "{written[:40]}" is not a date'
        into.refuse(name, finding, "Write it as YYYY-MM-DD.", line=line, lost="value")
        return None


def _json_lines(name: str, text: str, into: Folder) -> Iterator[Record]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            finding = f"the line is not JSON ({str(error)[:80]})"
            into.refuse(name, finding, "Correct it: one object a line.", line=number)
            continue
        if isinstance(record, dict):
            yield number, record
        else:
            remedy = f"Write it as an object with the keys {', '.join(COLUMNS)}."
            into.refuse(name, "the line is not a JSON object", remedy, line=number)


def _csv_rows(name: str, text: str, into: Folder) -> Iterator[Record]:
    done = 0

    def lines() -> Iterator[str]:
        """The lines of the file; a problem where the reader wants more of them in the midst of a row."""
        yield from StringIO(text.rstrip())
        if reader.reader.line_num > done:
            finding = "a quotation mark is not closed; all that follows it was read as one text"
            remedy = "Close it; a quotation mark inside a text is written twice."
            into.refuse(name, finding, remedy, line=done + 1, lost="value")

    reader = csv.DictReader(lines())
    try:
        if "text" not in (reader.fieldnames or ()):
            remedy = f"Name the columns {', '.join(COLUMNS)}."
            into.refuse(name, 'there is no column "text"', remedy, line=1)
            return
        done = reader.line_num
        for row in reader:
            done = reader.line_num
            yield reader.line_num, row
    except csv.Error as error:
        remedy = "Correct it; the rows after it were not read."
        into.refuse(name, f"the row is not CSV ({error})", remedy, line=reader.line_num)


READERS: dict[str, Callable[[str, str, Folder], Iterator[Record]]] = {
    ".jsonl": _json_lines,
    ".csv": _csv_rows,
}
