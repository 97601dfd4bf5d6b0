"""CSV that programs read back exactly, CSV that no spreadsheet runs, and the Data Package that describes both."""

import csv
import datetime as dt
import hashlib
import json
import zipfile
from io import BytesIO, StringIO
from pathlib import Path

import frictionless
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitry import export
from summitry.corpus import Corpus
from summitry.errors import SchemaError
from summitry.tables import PROBLEMS, SENTENCES, TABLES, Column, Table

# Every kind of column, with a null in each and without.
_KINDS = ("id", "code", "codes", "names", "text", "integer", "number", "date", "boolean")
_EVERY_KIND = Table(
    "every_kind", "Every kind", "One row.", ("id_",), tuple(Column(f"{kind}_", kind, "A column.") for kind in _KINDS)
)  # fmt: skip

_WORDS = st.text(max_size=30)
_VALUES: dict[str, st.SearchStrategy] = {
    "id": st.none() | st.text(min_size=1, max_size=9),
    "code": st.none() | st.text(min_size=1, max_size=9),
    "codes": _WORDS,
    "names": _WORDS,
    "text": st.none() | st.text(min_size=1, max_size=30),
    "integer": st.none() | st.integers(-(2**53), 2**53),
    "number": st.none() | st.floats(allow_nan=False, allow_infinity=False),
    "date": st.none() | st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31)),
    "boolean": st.none() | st.booleans(),
}
_ROWS = st.lists(st.tuples(*(_VALUES[kind] for kind in _KINDS)), max_size=6)


@settings(deadline=None)
@given(_ROWS)
def test_what_is_written_is_read_back(rows: list[tuple]) -> None:
    frame = _EVERY_KIND.frame(rows)
    content = export.to_csv(frame, _EVERY_KIND, formula_safe=False)
    pd.testing.assert_frame_equal(export.read_csv(content, _EVERY_KIND), frame)


def test_the_tables_of_the_seeds_are_read_back(corpus: Corpus) -> None:
    for name, table in TABLES.items():
        content = export.to_csv(corpus[name], table, formula_safe=False)
        pd.testing.assert_frame_equal(export.read_csv(content, table), corpus[name])


def test_another_reader_reads_the_same_spans(corpus: Corpus) -> None:
    """The promise holds in the files as well, read by nothing of ours."""

    def rows(name: str) -> list[dict[str, str]]:
        text = export.to_csv(corpus[name], TABLES[name], formula_safe=False).decode("utf-8-sig")
        return list(csv.DictReader(StringIO(text, newline="")))

    articles = {row["article_id"]: row for row in rows("articles")}
    for row in articles.values():
        assert hashlib.sha256(row["body"].encode()).hexdigest() == row["sha256"]
    for name in ("sentences", "topic_mentions"):
        for row in rows(name):
            assert articles[row["article_id"]]["body"][int(row["start"]) : int(row["end"])] == row["text"]


def test_a_file_is_what_a_spreadsheet_expects() -> None:
    day = dt.date(2025, 3, 4)
    frame = _EVERY_KIND.frame([("a", None, "x;y", "", 'č "q",\nz', 7, 1.5, day, True), ("b", *[None] * 8)])
    content = export.to_csv(frame, _EVERY_KIND)
    header, *lines = content.decode("utf-8-sig").split("\r\n")
    assert content.startswith(b"\xef\xbb\xbf")
    assert header == "id_,code_,codes_,names_,text_,integer_,number_,date_,boolean_"
    assert lines == ['a,,x;y,,"č ""q"",\nz",7,1.5,2025-03-04,true', "b,,,,,,,,", ""]


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
def test_no_cell_is_run_as_a_formula(first: str) -> None:
    frame = PROBLEMS.frame([("a.txt", 1, f"{first}HYPERLINK(0)", "None.", "nothing")])
    (row,) = csv.DictReader(StringIO(export.to_csv(frame, PROBLEMS).decode("utf-8-sig"), newline=""))
    assert row["finding"] == f"'{first}HYPERLINK(0)"
    (raw,) = csv.DictReader(
        StringIO(export.to_csv(frame, PROBLEMS, formula_safe=False).decode("utf-8-sig"), newline="")
    )
    assert raw["finding"] == f"{first}HYPERLINK(0)"


@pytest.mark.parametrize("number", ["-5", "+3.5", "-.5", "7"])
def test_a_number_is_no_formula(number: str) -> None:
    frame = PROBLEMS.frame([("a.txt", -1, number, "None.", "nothing")])
    (row,) = csv.DictReader(StringIO(export.to_csv(frame, PROBLEMS).decode("utf-8-sig"), newline=""))
    assert (row["line"], row["finding"]) == ("-1", number)


@given(st.text(max_size=20))
def test_a_safe_cell_never_starts_a_formula(text: str) -> None:
    frame = PROBLEMS.frame([("a.txt", 1, text, "None.", "nothing")])
    (row,) = csv.DictReader(StringIO(export.to_csv(frame, PROBLEMS).decode("utf-8-sig"), newline=""))
    assert row["finding"] in (text, f"'{text}")
    if row["finding"][:1] in tuple("=+-@\t\r＝＋－＠"):
        float(row["finding"].translate(str.maketrans("＋－", "+-")))


def test_columns_that_a_table_does_not_know_are_left_out() -> None:
    frame = PROBLEMS.empty().assign(more=[])
    assert export.to_csv(frame, PROBLEMS) == export.to_csv(PROBLEMS.empty(), PROBLEMS)


def test_a_missing_column_is_an_error() -> None:
    with pytest.raises(SchemaError, match='there is no column "line"'):
        export.to_csv(PROBLEMS.empty().drop(columns="line"), PROBLEMS)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(b"", "row 1: the columns are missing", id="an empty file"),
        pytest.param(b"a,b\r\n", "row 1: the columns are a, b", id="other columns"),
        pytest.param(b"\xff\xfe", "not UTF-8", id="another encoding"),
        pytest.param(b"source,line,finding,remedy,lost\r\na,1\r\n", "row 2: it has 2 values", id="a short row"),
        pytest.param(b"source,line,finding,remedy,lost\r\na,x,b,c,nothing\r\n", 'row 2: line "x" is not', id="a wrong value"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_back_is_an_error(content: bytes, message: str) -> None:
    with pytest.raises(SchemaError, match=message):
        export.read_csv(content, PROBLEMS)


def test_frictionless_accepts_the_package(corpus: Corpus, tmp_path: Path) -> None:
    """An independent reader finds every file, type, key and reference as the descriptor says."""
    written = export.write_tables(corpus, tmp_path)
    report = frictionless.Package(str(written[-1])).validate()
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "note"])
    assert {path.name for path in tmp_path.iterdir()} == {
        *(f"{name}.csv" for name in TABLES),
        "datapackage.json",
    }


def test_frictionless_sees_a_wrong_value(corpus: Corpus, tmp_path: Path) -> None:
    export.write_tables(corpus, tmp_path)
    path = tmp_path / "sentences.csv"
    path.write_bytes(path.read_bytes().replace(b",false\r\n", b",maybe\r\n", 1))
    report = frictionless.Package(str(tmp_path / "datapackage.json")).validate()
    assert {"hash-count", "type-error"} <= {row[0] for row in report.flatten(["type"])}


def test_the_descriptor_describes_every_column(corpus: Corpus) -> None:
    package = json.loads(json.dumps(export.data_package(corpus)))
    assert package["vocabulary_version"] == corpus.vocabularies.version
    assert "belong to their outlets" in package["description"]
    assert [resource["name"] for resource in package["resources"]] == list(TABLES)
    for resource, table in zip(package["resources"], TABLES.values(), strict=True):
        assert [field["name"] for field in resource["schema"]["fields"]] == table.column_names
        assert all(field["description"] for field in resource["schema"]["fields"])
    sentences = package["resources"][list(TABLES).index("sentences")]["schema"]
    assert sentences["primaryKey"] == ["sentence_id"]
    assert sentences["foreignKeys"] == [
        {"fields": ["article_id"], "reference": {"resource": "articles", "fields": ["article_id"]}}
    ]
    mentions = package["resources"][list(TABLES).index("topic_mentions")]["schema"]["fields"]
    (sector,) = (field for field in mentions if field["name"] == "sector_code")
    assert {"value": "energy", "label": corpus.vocabularies.label("sectors", "energy")} in sector[
        "categories"
    ]


def test_the_zip_file_holds_what_is_written_and_nothing_of_the_clock(corpus: Corpus, tmp_path: Path) -> None:
    content = export.to_zip(corpus)
    assert content == export.to_zip(corpus)
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        for path in export.write_tables(corpus, tmp_path):
            assert archive.read(path.name) == path.read_bytes()


def test_a_table_without_rows_keeps_its_header() -> None:
    content = export.to_csv(SENTENCES.empty(), SENTENCES)
    assert content.decode("utf-8-sig") == ",".join(SENTENCES.column_names) + "\r\n"
