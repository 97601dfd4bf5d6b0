"""All tables at once: a folder or a zip file of CSV files, with the Data Package that describes every column."""

import hashlib
import json
import zipfile
from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path

import pandas as pd

from summitry.corpus import Corpus
from summitry.errors import SummitryError, phrase
from summitry.export.csv_files import read_csv, to_csv
from summitry.tables import SEPARATOR, TABLES, Column, Table

_DESCRIPTOR = "datapackage.json"
_PROFILES = "https://datapackage.org/profiles/2.0"
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
_DESCRIPTION = (
    "Tables made by Summitry from a folder of articles: every row quotes the words it stands on. "
    "Offsets count characters (Unicode code points) from 0."
)
_LICENCE = "LICENCE.txt"
LICENCE_NOTE = (
    "The texts of the articles belong to their publishers, and so do the words that the tables quote from "
    "them. The tables, that is their rows, codes, dates and counts, are yours to use as you like."
)


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
    """Write one CSV a table, `LICENCE.txt` and `datapackage.json` into `folder`, which is made if need be.

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
    return {**files, _LICENCE: f"{LICENCE_NOTE}\n".encode(), _DESCRIPTOR: f"{descriptor}\n".encode()}


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
        "description": _DESCRIPTION,
        "licenses": [{"path": _LICENCE, "title": LICENCE_NOTE}],
        "vocabulary_version": corpus.vocabularies.version,
        "vocabularies": [
            {"name": name, "version": version}
            for name, version in sorted(corpus.vocabularies.checksums.items())
        ],
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
        # With what the vocabulary says besides of each: the codes of a sector in other schemes, its scope.
        known = corpus.vocabularies.concepts[column.vocabulary]
        field["categories"] = [
            {"value": code, "label": corpus.vocabularies.label(column.vocabulary, code)}
            | ({name: value for name, value in known[code].extra.items() if value} if code in known else {})
            for code in used
        ]
    constraints: dict[str, object] = {"required": True} if column.required else {}
    if column.allowed:
        constraints["enum"] = list(column.allowed)
    return field | ({"constraints": constraints} if constraints else {})
