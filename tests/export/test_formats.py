"""Every format gives the rows back, none of them runs in a spreadsheet, and the same rows give the same bytes."""

import csv
import datetime as dt
import hashlib
import json
import re
import time
import zipfile
from io import BytesIO, StringIO
from itertools import zip_longest
from xml.etree import ElementTree

import pandas as pd
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitry import export
from summitry.corpus import Corpus
from summitry.errors import SchemaError
from summitry.export import workbooks
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


def test_a_table_without_rows_keeps_its_header() -> None:
    content = export.to_csv(SENTENCES.empty(), SENTENCES)
    assert content.decode("utf-8-sig") == ",".join(SENTENCES.column_names) + "\r\n"


def sheets(content: bytes) -> dict[str, list[list[object]]]:
    """Every sheet of a workbook as rows of cells, read by nothing of ours: text, numbers, truth values, None."""
    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(BytesIO(content)) as archive:
        names = [
            sheet.attrib["name"]
            for sheet in ElementTree.fromstring(archive.read("xl/workbook.xml")).iter(f"{main}sheet")
        ]
        shared: list[str] = []
        if "xl/sharedStrings.xml" in archive.namelist():
            root = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
            shared = ["".join(part.text or "" for part in item.iter(f"{main}t")) for item in root]
        return {
            name: [
                [_cell(cell, shared, main) for cell in _filled(row, main)]
                for row in ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml")).iter(
                    f"{main}row"
                )
            ]
            for number, name in enumerate(names, start=1)
        }


def _filled(row: ElementTree.Element, main: str) -> list[ElementTree.Element | None]:
    """The cells of a row, None where one was not written."""
    cells: list[ElementTree.Element | None] = []
    for cell in row.iter(f"{main}c"):
        letters = re.sub(r"\d", "", cell.attrib["r"])
        place = 0
        for letter in letters:
            place = place * 26 + ord(letter) - 64
        cells += [None] * (place - 1 - len(cells)) + [cell]
    return cells


def _cell(cell: ElementTree.Element | None, shared: list[str], main: str) -> object:
    if cell is None:
        return None
    assert cell.find(f"{main}f") is None, "a formula"
    kind = cell.attrib.get("t", "n")
    if kind == "inlineStr":
        return _unescaped("".join(part.text or "" for part in cell.iter(f"{main}t")))
    value = cell.findtext(f"{main}v")
    assert value is not None
    if kind == "s":
        return _unescaped(shared[int(value)])
    return bool(int(value)) if kind == "b" else float(value)


def _unescaped(text: str) -> str:
    """Marks that XML cannot hold are written as `_x0007_`."""
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text)


def as_in_a_workbook(value: object, kind: str) -> object:
    """What a cell of a table is in a workbook."""
    if value is None or (value == "" and kind not in ("text", "codes", "names")):
        return None
    if kind == "date":
        assert isinstance(value, dt.date)
        return (
            value.isoformat() if value < dt.date(1900, 3, 1) else float((value - dt.date(1899, 12, 30)).days)
        )
    return value


@settings(deadline=None, max_examples=40)
@given(_ROWS)
def test_a_workbook_holds_the_rows_as_text_numbers_days_and_truth_values(rows: list[tuple]) -> None:
    content = export.FORMATS["xlsx"].write(_EVERY_KIND.frame(rows), _EVERY_KIND)
    header, *written = sheets(content)["every_kind"]
    assert header == _EVERY_KIND.column_names
    written = [row for row in written if row]
    expected = [
        [as_in_a_workbook(value, column.kind) for value, column in zip(row, _EVERY_KIND.columns, strict=True)]
        for row in rows
    ]
    for found, row in zip_longest(
        written, [row for row in expected if any(value is not None for value in row)]
    ):
        padded = [*found, *[None] * (len(row) - len(found))]
        for cell, value in zip(padded, row, strict=True):
            if isinstance(value, float) and abs(value) > 1e307:
                continue  # no number to a workbook
            if isinstance(value, float | int) and not isinstance(value, bool):
                assert cell == pytest.approx(value, rel=1e-15)
            else:
                # An empty text is an empty cell.
                assert (cell or None if isinstance(cell, str) else cell) == (value if value != "" else None)


@settings(deadline=None)
@given(_ROWS)
def test_json_lines_give_the_rows_back(rows: list[tuple]) -> None:
    content = export.FORMATS["jsonl"].write(_EVERY_KIND.frame(rows), _EVERY_KIND)
    found = [json.loads(line) for line in content.decode().split("\n")[:-1]]
    assert all(list(row) == _EVERY_KIND.column_names for row in found)
    read = [tuple(_joined(value) for value in row.values()) for row in found]
    days = [
        tuple(dt.date.fromisoformat(v) if i == _KINDS.index("date") and v else v for i, v in enumerate(row))
        for row in read
    ]
    pd.testing.assert_frame_equal(_EVERY_KIND.frame(days), _EVERY_KIND.frame(rows))


@settings(deadline=None)
@given(_ROWS)
def test_parquet_gives_the_rows_back_with_their_types(rows: list[tuple]) -> None:
    content = export.FORMATS["parquet"].write(_EVERY_KIND.frame(rows), _EVERY_KIND)
    read = pq.read_table(BytesIO(content))
    assert [str(field.type).partition("<")[0] for field in read.schema] == [
        "dictionary", "dictionary", "list", "list", "string", "int64", "double", "date32[day]", "bool",
    ]  # fmt: skip
    assert {field.metadata[b"description"] for field in read.schema} == {b"A column."}
    found = [tuple(_joined(value) for value in row.values()) for row in read.to_pylist()]
    pd.testing.assert_frame_equal(_EVERY_KIND.frame(found), _EVERY_KIND.frame(rows))


def _joined(value: object) -> object:
    return ";".join(value) if isinstance(value, list) else value


@pytest.mark.parametrize("ending", export.FORMATS)
def test_every_table_of_the_seeds_is_written_alike_each_time(corpus: Corpus, ending: str) -> None:
    write = export.FORMATS[ending].write
    for name, table in TABLES.items():
        first = write(corpus[name], table)
        assert first == write(corpus[name].copy(), table), name
    time.sleep(1.1)  # a clock that is written somewhere has moved on
    assert write(corpus["problems"], PROBLEMS) == write(corpus["problems"], PROBLEMS)
    assert write(corpus[name], table) == first


def test_the_rows_of_the_seeds_are_the_same_in_every_format(corpus: Corpus) -> None:
    for name, table in TABLES.items():
        frame = corpus[name]
        _, *rows = sheets(export.FORMATS["xlsx"].write(frame, table))[name]
        parquet = pq.read_table(BytesIO(export.FORMATS["parquet"].write(frame, table)))
        lines = export.FORMATS["jsonl"].write(frame, table).splitlines()
        assert len(rows) == parquet.num_rows == len(lines) == len(frame)
        for column in ("text", "body"):
            if column in frame:
                place = table.column_names.index(column)
                assert parquet[column].to_pylist() == frame[column].tolist()
                assert [row[place] for row in rows] == frame[column].tolist()
                assert [json.loads(line)[column] for line in lines] == frame[column].tolist()


@pytest.mark.parametrize(
    "text",
    ["=1+1", "{=1+1}", "+A1", "@SUM(A1)", "http://example.org", "mailto:a@example.org", "internal:Sheet1!A1", "external:c:\\x.xlsx", "", " ", "'=1"],
)  # fmt: skip
@pytest.mark.parametrize("many", [1000, 0], ids=["in memory", "on the disk"])
def test_text_in_a_workbook_is_never_a_formula_or_a_link(
    text: str, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, "_MANY_CELLS", many)
    frame = _EVERY_KIND.frame([(text, text, text, text, text, None, None, None, None)])
    content = export.FORMATS["xlsx"].write(frame, _EVERY_KIND)
    with zipfile.ZipFile(BytesIO(content)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        assert not [name for name in archive.namelist() if "rels" in name and "worksheets" in name]
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    assert 'state="frozen"' in sheet
    if text.strip():
        assert sheets(content)["every_kind"][1][4] == text


def test_a_text_too_long_for_a_cell_is_cut_and_ends_in_dots() -> None:
    frame = PROBLEMS.frame([("a" * 40_000, 1, "b", "c", "nothing")])
    _, (source, *_) = sheets(export.FORMATS["xlsx"].write(frame, PROBLEMS))["problems"]
    assert isinstance(source, str)
    assert (len(source), source[-2:]) == (32_767, "a…")


@pytest.mark.parametrize(
    ("day", "cell"), [(dt.date(1900, 2, 28), "1900-02-28"), (dt.date(1900, 3, 1), 61.0)], ids=str
)
def test_a_day_is_a_day_from_where_spreadsheets_count_alike(day: dt.date, cell: object) -> None:
    row = [day if column.kind == "date" else None for column in _EVERY_KIND.columns]
    content = export.FORMATS["xlsx"].write(_EVERY_KIND.frame([tuple(row)]), _EVERY_KIND)
    assert cell in sheets(content)["every_kind"][1]


def test_rows_beyond_the_room_of_a_sheet_go_on_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "MOST_ROWS", 2)
    frame = PROBLEMS.frame([(f"{number}.txt", 1, "b", "c", "nothing") for number in range(5)])
    written = sheets(export.FORMATS["xlsx"].write(frame, PROBLEMS))
    assert list(written) == ["problems", "problems (2)", "problems (3)"]
    assert [row[0] for rows in written.values() for row in rows[1:]] == frame["source"].tolist()


def test_one_workbook_holds_all_tables_and_what_their_columns_mean(corpus: Corpus) -> None:
    content = export.to_workbook(corpus.tables, TABLES, note=export.LICENCE_NOTE)
    written = sheets(content)
    assert list(written) == ["Contents", "Columns", *TABLES]
    assert {row[0]: row[2] for row in written["Contents"][1:]} == {name: len(corpus[name]) for name in TABLES}
    assert len(written["Columns"]) == 1 + sum(len(table.columns) for table in TABLES.values())
    assert all(len(written[name]) == 1 + len(corpus[name]) for name in TABLES)
    assert content == export.to_workbook(corpus.tables, TABLES, note=export.LICENCE_NOTE)


@pytest.mark.parametrize("ending", export.FORMATS)
def test_every_format_refuses_a_frame_without_a_column(ending: str) -> None:
    with pytest.raises(SchemaError, match='there is no column "line"'):
        export.FORMATS[ending].write(PROBLEMS.empty().drop(columns="line"), PROBLEMS)
