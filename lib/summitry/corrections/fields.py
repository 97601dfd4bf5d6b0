"""What of a row can be corrected, and how a value is written in a file of corrections."""

import datetime as dt
from collections.abc import Callable, Mapping

import pandas as pd

from summitry.tables import SEPARATOR, TABLES, Column
from summitry.vocabulary import Vocabularies

# A visit is what its articles say of it: each of its columns that can be corrected, and theirs that gives it.
OF_VISIT: Mapping[str, str] = {
    "host_code": "host_code", "guest_code": "guest_code", "place": "place", "from_on": "event_on", "to_on": "event_on",
}  # fmt: skip
# Facts of a visit that are columns of `articles` too.
FACTS_OF_ARTICLE: Mapping[str, str] = {
    "host": "host_code",
    "guest": "guest_code",
    "place": "place",
    "day": "event_on",
}
# Tables that are corrected by the article as a whole: no words of it are meant.
OF_ARTICLES = ("articles", "visits")
# Table -> columns that a reader may set. Ids, spans, and what tells how a value was found are not among them.
EDITABLE: Mapping[str, tuple[str, ...]] = {
    "articles": ("title", "outlet", "origin", "published_on", "event_on", "host_code", "guest_code", "place", "dateline_place"),
    "sentences": (),
    "visits": tuple(OF_VISIT),
    "topic_mentions": ("sector_code",),
    "events": ("kind_code", "status_code", "from_on", "to_on", "place", "participants"),
    "documents": ("kind_code", "title", "sector_codes", "parties", "level_code", "signed_on"),
    "document_groups": ("count", "sector_codes"),
    "date_mentions": ("from_on", "to_on"),
    "people": ("name", "role", "country_code"),
    "organisations": ("name", "kind_code", "country_code"),
    "quotes": ("speaker", "speaker_country_codes", "is_direct", "cue", "sector_codes"),
    "figures": ("value", "value_to", "bound", "unit", "counted", "as_of", "sector_codes"),
    "commitments": ("kind_code", "strength_code", "by", "by_country_codes", "to", "sector_codes", "due_on"),
    "visit_facts": (),
    "figure_conflicts": (),
    "follow_ups": ("status_code",),
}  # fmt: skip
# Tables in which several rows may stand on the same words: what then tells them apart is what the row claims.
CLAIMS: Mapping[str, tuple[str, ...]] = {
    "topic_mentions": ("sector_code",),
    "events": ("kind_code",),
    "visit_facts": ("fact_code", "value"),
    "figure_conflicts": ("counted",),
    "follow_ups": ("subject", "step"),
}
# The column that stands for a whole row, where it is judged as one.
SUBJECTS: Mapping[str, str] = {
    **{table: columns[0] for table, columns in CLAIMS.items()},
    "visit_facts": "value",
    "sentences": "position",
    "visits": "label",
    "documents": "title",
    "document_groups": "count",
    "date_mentions": "edtf",
    "people": "name",
    "organisations": "name",
    "quotes": "speaker",
    "figures": "value",
    "commitments": "kind_code",
}
NAMED = ("people", "organisations")
JUDGED = tuple(table for table in EDITABLE if table != "articles")


def column_of(table: str, name: str) -> Column:
    """A column of a table, by name."""
    return next(column for column in TABLES[table].columns if column.name == name)


def claim(table: str, row: Mapping[str, object]) -> str:
    """What tells a row from others on the same words; empty in tables that have one row there."""
    return " / ".join(to_cell(row[name], column_of(table, name)) for name in CLAIMS.get(table, ()))


def to_cell(value: object, column: Column) -> str:
    """A value as it is written: ISO dates, true and false, nothing for null."""
    if pd.isna(value):
        return ""
    if column.kind == "date":
        return str(value)[:10]
    if column.kind == "boolean":
        return str(bool(value)).lower()
    if column.kind == "number":
        return repr(float(str(value))).removesuffix(".0")
    return str(value)


_PARSED: Mapping[str, Callable[[str], object]] = {
    "integer": int,
    "number": float,
    "date": dt.date.fromisoformat,
    "boolean": {"true": True, "false": False}.__getitem__,
}


def from_cell(cell: str, column: Column) -> object:
    """The value of a written cell; several values in one cell are kept as they stand, without blanks around them.

    Raises:
        ValueError: It is not of the column's kind, or empty where the column needs a value.
    """
    if not cell:
        if column.required:
            raise ValueError("it may not be empty")
        return "" if column.kind in ("codes", "names") else None
    try:
        value = _PARSED.get(column.kind, str)(cell)
    except (ValueError, KeyError) as error:
        raise ValueError(f'"{cell[:40]}" is not of the kind {column.kind}') from error
    if isinstance(value, float) and not abs(value) < float("inf"):
        raise ValueError(f'"{cell[:40]}" is not a number')
    if column.kind in ("codes", "names"):
        return SEPARATOR.join(filter(None, (part.strip() for part in cell.split(SEPARATOR))))
    return value


def choices(column: Column, vocabularies: Vocabularies) -> dict[str, str]:
    """Code -> label of a column whose values are listed; nothing for any other column."""
    if column.vocabulary:
        return vocabularies.labels(column.vocabulary)
    return {code: code.replace("_", " ").capitalize() for code in column.allowed}


def unknown_codes(cell: str, column: Column, vocabularies: Vocabularies) -> list[str]:
    """Codes of a written cell that the column may not have."""
    known = choices(column, vocabularies)
    codes = [code.strip() for code in (cell.split(SEPARATOR) if column.kind == "codes" else [cell])]
    return [code for code in codes if code and code not in known] if known else []
