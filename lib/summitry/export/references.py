"""Articles as references for reference managers: CSL-JSON, RIS and BibTeX.

A reference says what the table `articles` says and nothing more: an article without a known day has no
date, one whose day was inferred says so. Texts of articles are not among the references.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote, urlsplit

import pandas as pd
import rispy

from summitry.export.csv_files import check_columns
from summitry.tables import ARTICLES

_NOT_OF_A_KEY = re.compile(r"[^A-Za-z0-9_.-]+")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# BibTeX counts braces whatever stands before them, so that they are written as words.
_TEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{mark: f"\\{mark}" for mark in "$&%#_"},
    }
)


class _Reference(NamedTuple):
    key: str
    title: str
    outlet: str
    day: pd.Timestamp | None
    is_inferred: bool
    place: str
    language: str
    url: str
    notes: str


def key_of(article_id: str) -> str:
    """The key of an article, for every format: it depends on the article's id alone, so that it never changes.

    An id that has other marks than BibTeX allows gets a checksum behind what is left of it.
    """
    plain = unicodedata.normalize("NFKD", article_id).encode("ascii", "ignore").decode()
    key = _NOT_OF_A_KEY.sub("-", plain).strip("-.")
    checksum = hashlib.sha256(article_id.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return key if key and key == article_id else f"{key or 'article'}-{checksum}"


def to_csl_json(articles: pd.DataFrame) -> bytes:
    """Write articles as CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html).

    Args:
        articles: `tables.ARTICLES`, any number of rows.

    Returns:
        UTF-8, a list with one item an article, in the order of the rows. No articles: an empty list.

    Raises:
        SchemaError: A column is missing.
    """
    items = []
    for one in _references(articles):
        item: dict[str, object] = {"id": one.key, "type": "article-newspaper", "title": one.title}
        if one.day is not None:
            parts = [[one.day.year, one.day.month, one.day.day]]
            item["issued"] = {"date-parts": parts, **({"circa": True} if one.is_inferred else {})}
        named = (
            ("container-title", one.outlet),
            ("publisher-place", one.place),
            ("language", one.language),
            ("URL", one.url),
            ("note", one.notes),
        )
        items.append(item | {name: value for name, value in named if value})
    return f"{json.dumps(items, ensure_ascii=False, indent=1)}\n".encode()


def to_ris(articles: pd.DataFrame) -> bytes:
    """Write articles as RIS, one record of the type NEWS an article; else as `to_csl_json`. No articles: nothing."""
    records = []
    for one in _references(articles):
        record: dict[str, object] = {"type_of_reference": "NEWS", "id": one.key, "title": one.title}
        if one.day is not None:
            record |= {"year": f"{one.day:%Y}", "date": f"{one.day:%Y/%m/%d/}"}
        named = (
            ("secondary_title", one.outlet),
            ("place_published", one.place),
            ("language", one.language),
            ("urls", [one.url] if one.url else []),
            ("notes", [one.notes] if one.notes else []),
        )
        records.append(record | {name: value for name, value in named if value})
    return rispy.dumps(records).encode()


def to_bibtex(articles: pd.DataFrame) -> bytes:
    """Write articles as BibTeX in UTF-8, marks of TeX escaped; else as `to_csl_json`. No articles: nothing."""
    entries = []
    for one in _references(articles):
        fields = [("title", f"{{{{{_tex(one.title)}}}}}")]
        if one.outlet:
            fields.append(("journal", f"{{{_tex(one.outlet)}}}"))
        if one.day is not None:
            fields += [
                ("date", f"{{{one.day:%Y-%m-%d}}}"),
                ("year", f"{{{one.day:%Y}}}"),
                ("month", _MONTHS[one.day.month - 1]),
            ]
        fields += [
            (name, f"{{{_tex(value)}}}")
            for name, value in (("address", one.place), ("language", one.language), ("note", one.notes))
            if value
        ]
        if one.url:
            fields.append(("url", f"{{{one.url}}}"))
        written = "".join(f",\n  {name} = {value}" for name, value in fields)
        # An article has a journal in BibTeX; without one, the entry is of no particular kind.
        entries.append(f"@{'article' if one.outlet else 'misc'}{{{one.key}{written}\n}}\n")
    return "\n".join(entries).encode()


def _tex(text: str) -> str:
    return text.translate(_TEX)


def _references(articles: pd.DataFrame) -> Iterator[_Reference]:
    check_columns(articles, ARTICLES)
    names = (
        "article_id",
        "label",
        "title",
        "outlet",
        "origin",
        "language",
        "published_on",
        "published_basis",
    )
    for row in articles[[*names, "dateline_place", "url"]].astype(object).itertuples(index=False):
        said = {name: _line(value) for name, value in row._asdict().items() if name != "published_on"}
        day = None if pd.isna(row.published_on) else pd.Timestamp(row.published_on)
        is_inferred = day is not None and said["published_basis"] == "inferred"
        notes = (
            "" if said["title"] else "Without a headline; the title gives the first words.",
            f"Cites {said['origin']}." if said["origin"] else "",
            "The day of publication is inferred." if is_inferred else "",
        )
        yield _Reference(
            key=key_of(str(row.article_id)),
            title=said["title"] or said["label"],
            outlet=said["outlet"],
            day=day,
            is_inferred=is_inferred,
            place=said["dateline_place"],
            language=said["language"],
            url=_address(said["url"]),
            notes=" ".join(note for note in notes if note),
        )


def _line(value: object) -> str:
    """A value on one line, without control characters: in RIS a line of its own would be a field of its own."""
    if pd.isna(value):
        return ""
    text = "".join(mark if mark.isprintable() else " " for mark in str(value))
    return " ".join(text.split())


def _address(url: str) -> str:
    """A web address as every format can hold it; anything else that stands in its place is left out."""
    try:
        is_web = urlsplit(url).scheme in ("http", "https")
    except ValueError:
        return ""
    return quote(url, safe="!#$%&'()*+,/:;=?@[]~") if is_web else ""
