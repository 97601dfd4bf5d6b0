"""Extracts: every table at an address of its own, under the filters that the address names.

`/extracts/documents.csv?visit=...&sector=...&from=2026-01-01` holds the rows that a page with these
filters shows, so that a spreadsheet or a program can read them, and read them again tomorrow.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from summitry import addresses
from summitry.addresses import AddressError, Offer
from summitry.corpus import Corpus
from summitry.errors import SummitryError, phrase
from summitry.export import FORMATS, REFERENCES, Format
from summitry.filters import Selection
from summitry.tables import TABLES

PATH = "/extracts/"
_LIST = "See what there is at /extracts/."
# Values of one filter that the list writes out.
_MOST_VALUES = 60


@dataclass(frozen=True)
class Source:
    """What extracts are made of.

    Attributes:
        corpus: All tables.
        offered: What an address can ask of it.
        narrow: Selection -> the tables that it leaves.
    """

    corpus: Corpus
    offered: Offer
    narrow: Callable[[Selection], Corpus]


def routes(source: Callable[[], Source], *, base: str = "") -> list[Route]:
    """The routes of a server: `GET /extracts/` and `GET /extracts/TABLE.FORMAT`; HEAD says the same without the rows.

    Args:
        source: Opens the tables at every request; what cannot be opened is a SummitryError.
        base: Where the server has its pages, as `/office`. There they answer too: a proxy may pass it on or cut it off.
    """

    def listed(_request: Request) -> Response:
        """The list of all tables and their addresses."""
        try:
            return _text("\n".join(_listing(source())), 200)
        except SummitryError as error:
            return _text(str(error), 503)

    def extract(request: Request) -> Response:
        """One table, under the filters of the address."""
        file = request.path_params["file"]
        try:
            named = _format(file)
        except AddressError as error:
            return _text(str(error), 404)
        try:
            return _answer(source(), named, request)
        except AddressError as error:
            return _text(str(error), 400)
        except SummitryError as error:
            return _text(str(error), 503)

    # A path may hold further slashes, which otherwise would lead to a page.
    below = {PATH.rstrip("/"): listed, PATH: listed, f"{PATH}{{file:path}}": extract}
    roots = dict.fromkeys(("", base))
    return [Route(root + path, answer, methods=["GET"]) for root in roots for path, answer in below.items()]


def address(table: str, selection: Selection, ending: str = "csv") -> str:
    """Where the rows of a table under a selection are, from the server's root on."""
    return f"{PATH}{table}.{ending}{addresses.write(selection)}"


def _format(file: str) -> tuple[str, str, Format]:
    """Table, ending and format of a file.

    Raises:
        AddressError: There is no such table, or it does not come in this format.
    """
    name, _, ending = file.partition(".")
    place = f"{PATH}{addresses.shown(file)}"
    if name not in TABLES:
        finding = f'there is no table "{addresses.shown(name)}"'
        raise AddressError(phrase(place, finding, _LIST, TABLES))
    forms = {**FORMATS, **REFERENCES} if name == "articles" else FORMATS
    if ending not in forms:
        finding = f'the table does not come as "{addresses.shown(ending)}"'
        raise AddressError(phrase(place, finding, f"Write {PATH}{name}.csv, for example.", forms))
    return name, ending, forms[ending]


def _answer(source: Source, named: tuple[str, str, Format], request: Request) -> Response:
    name, ending, form = named
    asked = request.query_params.multi_items()
    selection = addresses.read(source.offered, asked, f"{PATH}{name}.{ending}")
    content = form.write(source.narrow(selection)[name], TABLES[name])
    # Weak: on the way a server may compress the same rows.
    tag = f'W/"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = {"etag": tag, "cache-control": "no-cache"}
    if tag in _tags(request.headers.get("if-none-match", "")):
        return Response(status_code=304, headers=headers)
    headers["content-disposition"] = f'attachment; filename="{name}.{ending}"'
    return Response(content, headers=headers, media_type=form.media_type)


def _tags(header: str) -> set[str]:
    """The tags that a reader knows; told apart by their checksum, strong or weak."""
    tags = {tag.strip() for tag in header.split(",")}
    return tags | {f"W/{tag}" for tag in tags if tag.startswith('"')}


def _text(text: str, status: int) -> Response:
    return PlainTextResponse(f"{text}\n", status)


def _listing(source: Source) -> Iterator[str]:
    yield f"Tables: {PATH}TABLE.FORMAT, with filters behind a question mark"
    yield ""
    yield from (
        f"  {name:<18} {len(source.corpus[name]):>9,} rows  {table.grain}" for name, table in TABLES.items()
    )
    yield ""
    yield f"Formats: {', '.join(FORMATS)}; articles also as references: {', '.join(REFERENCES)}"
    yield ""
    yield "Filters: each may come more than once, by code or by label; from and to are days, YYYY-MM-DD"
    for name, codes in source.offered.codes.items():
        yield ""
        yield f"  {name}"
        values = list(codes.items())
        for label, code in values[:_MOST_VALUES]:
            yield f"    {code}" if code == label else f"    {code} ({label})"
        if len(values) > _MOST_VALUES:
            yield f"    ... and {len(values) - _MOST_VALUES:,} more"
