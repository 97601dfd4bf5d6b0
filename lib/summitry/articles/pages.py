"""Files that are not plain text -> the text of the article in them: web pages, DOCX and PDF.

Web pages and PDF files need the libraries of the extra `readers`; without them such a file is a problem
with a remedy, and the rest is read.
"""

import datetime as dt
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile, ZipFile

# What is wrong with a file is told in a problem; the libraries' own lines would stand on the terminal before it.
for _library in ("pypdf", "trafilatura"):
    logging.getLogger(_library).addHandler(logging.NullHandler())
# A document may unpack to so much; what is larger is no article.
_MOST_UNPACKED = 100_000_000
_MOST_PAGES = 500
_SENTENCE_END = re.compile(r"[.!?:;”\"»)\]]$")
# Two letters that some fonts print as one.
_LIGATURES = str.maketrans({"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"})
_SPACES = re.compile(r"[ \t\u00a0]+")


@dataclass(frozen=True)
class Page:
    """What a file holds: the text, and what it says of itself."""

    text: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published_on: dt.date | None = None


def read(suffix: str, content: bytes) -> Page:
    """Read the article in a file.

    Args:
        suffix: A key of `READERS`.
        content: The bytes of the file.

    Raises:
        ImportError: The library for it is not installed.
        ValueError: It is not such a file, it is broken, locked or far too large; the message is a finding.
    """
    return READERS[suffix](content)


def _web_page(content: bytes) -> Page:
    """The article of a web page, without its menus and teasers."""
    import trafilatura

    try:
        found = trafilatura.bare_extraction(
            content, with_metadata=True, include_comments=False, include_tables=False
        )
    except Exception as error:
        # The library reads whatever a browser saved; what makes it fail is not foreseen.
        raise ValueError("the web page could not be read") from error
    told = found.as_dict() if found is not None and not isinstance(found, dict) else found or {}
    text = told.get("text") or ""
    if not text.strip():
        raise ValueError("no article was found in the web page")
    title, outlet, url = (_line(told.get(name)) for name in ("title", "sitename", "url"))
    return Page(text, title, outlet, url, _day(told.get("date")))


def _document(content: bytes) -> Page:
    """The paragraphs of a DOCX file, and those of its tables where they stand."""
    from docx import Document
    from docx.opc.exceptions import OpcError
    from docx.table import Table

    try:
        with ZipFile(BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > _MOST_UNPACKED:
                raise ValueError(f"it unpacks to more than {_MOST_UNPACKED // 1_000_000} MB")
        document = Document(BytesIO(content))
    except (BadZipFile, KeyError, OpcError, SyntaxError) as error:
        raise ValueError("it is not a DOCX file, or it is broken") from error
    lines: list[str] = []
    for part in document.iter_inner_content():
        if isinstance(part, Table):
            lines += [" ".join(cell.text for cell in row.cells) for row in part.rows]
        else:
            lines.append(part.text)
    return Page("\n\n".join(line for line in lines if line.strip()), _line(document.core_properties.title))


def _portable(content: bytes) -> Page:
    """The text of a PDF file. Its lines are those of the paper: they are joined to paragraphs again."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        pages = PdfReader(BytesIO(content)).pages
        if len(pages) > _MOST_PAGES:
            raise ValueError(f"it has more than {_MOST_PAGES} pages")
        text = "\n".join(page.extract_text() for page in pages)
    except (PyPdfError, OSError, KeyError, TypeError, RecursionError) as error:
        raise ValueError("it is not a PDF file, or it is locked or broken") from error
    if not text.strip():
        raise ValueError("it holds pictures of pages, no text")
    return Page(unwrap(text.translate(_LIGATURES)))


def unwrap(text: str) -> str:
    """Join the lines of printed paragraphs.

    A line goes on in the next one unless a sentence ends well before the right edge, or a blank line
    follows. A word that is parted at the end of a line is joined.
    """
    lines = [_SPACES.sub(" ", line).strip() for line in text.splitlines()]
    width = max((len(line) for line in lines), default=0)
    parts: list[str] = []
    goes_on = False
    for line in lines:
        if not line:
            goes_on = False
            continue
        if goes_on and parts:
            is_parted = parts[-1].endswith("-") and line[:1].islower()
            parts[-1] = parts[-1][:-1] + line if is_parted else f"{parts[-1]} {line}"
        else:
            parts.append(line)
        goes_on = not (_SENTENCE_END.search(line) and len(line) < width * 0.85)
    return "\n\n".join(parts)


def _line(value: str | None) -> str | None:
    return " ".join(value.split()) or None if value else None


def _day(value: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None


READERS: dict[str, Callable[[bytes], Page]] = {
    ".html": _web_page,
    ".htm": _web_page,
    ".docx": _document,
    ".pdf": _portable,
}
