"""Tables -> bytes: CSV for people and for programs, and the Data Package that describes every column.

Two kinds of CSV leave the house. What a reader downloads from a page is opened in a spreadsheet, so no
cell may start a formula there. What `write_tables` and `to_zip` write is read by programs, and there
`body[start:end] == text` must hold character for character, so nothing is added to any cell.
"""

import csv
import datetime as dt
import hashlib
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
from io import BytesIO, StringIO
from pathlib import Path

import pandas as pd

from summitry.corpus import Corpus
from summitry.errors import SchemaError, SummitryError, phrase
from summitry.tables import SEPARATOR, TABLES, Column, Table

_DESCRIPTOR = "datapackage.json"
_PROFILES = "https://datapackage.org/profiles/2.0"
# What a spreadsheet takes for the start of a formula, full-width forms included; a plain number is none.
_FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠](?!\d*\.?\d+\Z)")
# The oldest time stamp that a zip file can carry, so that equal tables give equal bytes.
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_FIELD_TYPES = {
    "integer": "integer",
    "number": "number",
    "date": "date",
    "boolean": "boolean",
    "codes": "list",
    "names": "list",
}
# Where an id leads: column -> the table whose key it is.
_REFERENCES = {"article_id": "articles", "sentence_id": "sentences", "visit_id": "visits"}
_LICENCE_NOTE = (
    "Tables made by Summitry from a folder of articles. The texts of the articles belong to their outlets; "
    "every row quotes the words it stands on. Offsets count characters (Unicode code points) from 0."
)


def to_csv(frame: pd.DataFrame, table: Table, *, formula_safe: bool = True) -> bytes:
    """Write a table as CSV.

    Args:
        frame: Rows of `table`, in any order and number; columns that the table does not know are left out.
        table: Its columns, in the order in which they are written.
        formula_safe: Put an apostrophe before a cell that a spreadsheet would run as a formula
            (the OWASP list of first characters). Switched off where a program reads the file.

    Returns:
        UTF-8 with a byte order mark, lines ending in CRLF, ISO dates, true and false, empty for null.
        No rows: the header alone.

    Raises:
        SchemaError: `frame` lacks a column of the table.
    """
    missing = [name for name in table.column_names if name not in frame.columns]
    if missing:
        raise SchemaError(f'{table.name}: there is no column "{missing[0]}".')
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(table.column_names)
    cells = [_written(frame[column.name], column, formula_safe) for column in table.columns]
    writer.writerows(zip(*cells, strict=True))
    return text.getvalue().encode("utf-8-sig")


def _written(series: pd.Series, column: Column, formula_safe: bool) -> list[str]:
    values = series.astype(object).where(series.notna(), None).tolist()
    if column.kind == "date":
        return ["" if value is None else value.date().isoformat() for value in values]
    if column.kind == "boolean":
        return ["" if value is None else str(value).lower() for value in values]
    if column.kind in ("integer", "number"):
        return ["" if value is None else repr(value) for value in values]
    texts = ["" if value is None else str(value) for value in values]
    return [f"'{text}" if _FORMULA.match(text) else text for text in texts] if formula_safe else texts


def read_csv(content: bytes, table: Table) -> pd.DataFrame:
    """Read what `to_csv` wrote with `formula_safe=False`.

    Returns:
        The table, typed as its columns say. An empty cell is null; where a cell holds several values, or
        must not be null, it is the empty text.

    Raises:
        SchemaError: The bytes are not UTF-8, the header is not the table's, or a value is not of its
            column's kind; the message names the row.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SchemaError(
            phrase(f"{table.name}.csv", f"it is not UTF-8 text (byte {error.start})", "Save it as UTF-8.")
        ) from error
    csv.field_size_limit(max(csv.field_size_limit(), len(content)))
    reader = csv.reader(StringIO(text, newline=""))
    header = next(reader, [])
    if header != table.column_names:
        raise SchemaError(
            phrase(
                f"{table.name}.csv, row 1",
                f"the columns are {', '.join(header) or 'missing'}",
                f"Write them as {', '.join(table.column_names)}.",
            )
        )
    return table.frame(_row(cells, number, table) for number, cells in enumerate(reader, start=2))


_READ: dict[str, Callable[[str], object]] = {
    "integer": int,
    "number": float,
    "date": dt.date.fromisoformat,
    "boolean": {"true": True, "false": False}.__getitem__,
}


def _row(cells: list[str], number: int, table: Table) -> list[object]:
    place = f"{table.name}.csv, row {number}"
    if len(cells) != len(table.columns):
        raise SchemaError(phrase(place, f"it has {len(cells)} values", f"Give it {len(table.columns)}."))
    values: list[object] = []
    for column, cell in zip(table.columns, cells, strict=True):
        if cell == "":
            values.append(
                ""
                if column.kind in ("codes", "names") or (column.kind == "text" and column.required)
                else None
            )
            continue
        try:
            values.append(_READ.get(column.kind, str)(cell))
        except (ValueError, KeyError) as error:
            raise SchemaError(
                phrase(place, f'{column.name} "{cell[:40]}" is not of the kind {column.kind}', "Correct it.")
            ) from error
    return values


def read_tables(folder: Path, names: Iterable[str]) -> dict[str, pd.DataFrame]:
    """Read tables that `write_tables` wrote.

    Raises:
        SummitryError: The folder or a table is not there or can not be opened.
        SchemaError: A table is not as its columns say.
    """
    remedy = "Write the tables with `summitry build FOLDER --out TABLES`."
    if not folder.is_dir():
        found = "it is a file, not a folder" if folder.exists() else "there is no such folder"
        raise SummitryError(phrase(str(folder), found, remedy))
    tables = {}
    for name in names:
        path = folder / f"{name}.csv"
        try:
            tables[name] = read_csv(path.read_bytes(), TABLES[name])
        except FileNotFoundError as error:
            raise SummitryError(phrase(str(path), "there is no such file", remedy)) from error
        except OSError as error:
            raise SummitryError(
                phrase(str(path), f"it could not be opened ({error.strerror})", remedy)
            ) from error
    return tables


def write_tables(corpus: Corpus, folder: Path) -> list[Path]:
    """Write one CSV a table, and `datapackage.json`, into `folder`, which is made if need be.

    A file is replaced only when its successor is complete, so an interrupted run leaves no half file.

    Returns:
        The files written, `datapackage.json` last.

    Raises:
        OSError: The folder or a file can not be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, content in _files(corpus).items():
        path = folder / name
        unfinished = path.with_name(f"{name}.unfinished")
        unfinished.write_bytes(content)
        written.append(unfinished.replace(path))
    return written


def to_zip(corpus: Corpus) -> bytes:
    """The files of `write_tables` as one zip file; the same tables give the same bytes."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in _files(corpus).items():
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return content.getvalue()


def _files(corpus: Corpus) -> dict[str, bytes]:
    files = {f"{name}.csv": to_csv(corpus[name], table, formula_safe=False) for name, table in TABLES.items()}
    descriptor = json.dumps(data_package(corpus, files), ensure_ascii=False, indent=2)
    return {**files, _DESCRIPTOR: f"{descriptor}\n".encode()}


def data_package(corpus: Corpus, files: Mapping[str, bytes] | None = None) -> dict[str, object]:
    """Describe the tables as a Data Package (version 2, https://datapackage.org).

    Nothing in it depends on the clock, so the same articles and vocabularies give the same descriptor.

    Args:
        corpus: The tables.
        files: File name -> bytes as written; where given, each resource carries its size and checksum.

    Returns:
        The content of `datapackage.json`.
    """
    return {
        "$schema": f"{_PROFILES}/datapackage.json",
        "name": "summitry-tables",
        "title": "Tables on high-level visits",
        "description": _LICENCE_NOTE,
        "vocabulary_version": corpus.vocabularies.version,
        "resources": [
            _resource(table, corpus, (files or {}).get(f"{name}.csv")) for name, table in TABLES.items()
        ],
    }


def _resource(table: Table, corpus: Corpus, content: bytes | None) -> dict[str, object]:
    resource: dict[str, object] = {
        "$schema": f"{_PROFILES}/dataresource.json",
        "name": table.name,
        "type": "table",
        "path": f"{table.name}.csv",
        "title": table.title,
        "description": table.grain,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {
            "$schema": f"{_PROFILES}/tabledialect.json",
            "delimiter": ",",
            "lineTerminator": "\r\n",
            "quoteChar": '"',
            "doubleQuote": True,
            "header": True,
        },
    }
    if content is not None:
        resource |= {"bytes": len(content), "hash": f"sha256:{hashlib.sha256(content).hexdigest()}"}
    return resource | {"schema": _schema(table, corpus)}


def _schema(table: Table, corpus: Corpus) -> dict[str, object]:
    required = {column.name for column in table.columns if column.required}
    schema: dict[str, object] = {
        "$schema": f"{_PROFILES}/tableschema.json",
        "missingValues": [""],
        "fields": [_field(column, table, corpus) for column in table.columns],
    }
    # A primary key may not hold nulls; where ours can, it is only unique.
    if required.issuperset(table.key):
        schema["primaryKey"] = list(table.key)
    else:
        schema["uniqueKeys"] = [list(table.key)]
    links = [
        {"fields": [name], "reference": {"resource": target, "fields": [name]}}
        for name, target in _REFERENCES.items()
        if name in table.column_names and target != table.name
    ]
    return schema | ({"foreignKeys": links} if links else {})


def _field(column: Column, table: Table, corpus: Corpus) -> dict[str, object]:
    field: dict[str, object] = {
        "name": column.name,
        "type": _FIELD_TYPES.get(column.kind, "string"),
        "description": column.description,
    }
    if field["type"] == "list":
        field |= {"delimiter": SEPARATOR, "itemType": "string"}
    if column.vocabulary and column.kind == "code":
        # Only the codes that occur: a list of all countries in every table would bury the rest.
        used = sorted(corpus[table.name][column.name].dropna().unique())
        field["categories"] = [
            {"value": code, "label": corpus.vocabularies.label(column.vocabulary, code)} for code in used
        ]
    constraints: dict[str, object] = {"required": True} if column.required else {}
    if column.allowed:
        constraints["enum"] = list(column.allowed)
    return field | ({"constraints": constraints} if constraints else {})
