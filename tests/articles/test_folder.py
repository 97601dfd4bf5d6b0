"""Reading a folder: every kind of file that can be read, and what is said of those that cannot."""

import datetime as dt
import json
import os
import re
import sys
from pathlib import Path

import pytest

from summitry import vocabulary
from summitry.articles import READ_SUFFIXES, Folder, Problem, read_folder
from summitry.corpus import build_from
from summitry.errors import FolderError

_TEXT = "LIMA — The presidents of Peru and Chile met on Tuesday. “We agreed on trade,” said Ana Muñoz."
_RUSSIAN = "Президенты встретились во вторник. Стороны обсудили торговлю и сельское хозяйство."


def read(folder: Path, **files: bytes | str) -> Folder:
    """Write `files` (`_` in a name stands for the dot) and read the folder."""
    for name, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / name.replace("_", ".")).write_bytes(data)
    return read_folder(folder)


@pytest.mark.parametrize(
    ("content", "expected", "guessed"),
    [
        pytest.param(_TEXT.encode(), _TEXT, None, id="UTF-8"),
        pytest.param(_TEXT.encode("utf-8-sig"), _TEXT, None, id="UTF-8 with a byte order mark"),
        pytest.param(_TEXT.encode("utf-16"), _TEXT, None, id="UTF-16"),
        pytest.param(_TEXT.encode("cp1252"), _TEXT, "cp1252", id="Windows-1252"),
        pytest.param("Señor Muñoz habló de la economía.".encode("latin-1"), "Señor Muñoz habló de la economía.", "cp1252", id="Latin-1, a part of Windows-1252"),
        pytest.param(_RUSSIAN.encode("cp1251"), _RUSSIAN, "cp1251", id="Windows-1251"),
        pytest.param(f"{_TEXT}\r\n".encode(), _TEXT, None, id="line ends of Windows"),
    ],
)  # fmt: skip
def test_text_in_any_encoding(tmp_path: Path, content: bytes, expected: str, guessed: str | None) -> None:
    found = read(tmp_path, talks_txt=content)
    assert [(article.article_id, article.body) for article in found.articles] == [("talks", expected)]
    assert [(problem.finding, problem.lost) for problem in found.problems] == (
        [(f"it is not UTF-8; it was read as {guessed}", "nothing")] if guessed else []
    )


@pytest.mark.parametrize(
    ("name", "content", "finding", "lost"),
    [
        pytest.param("a_txt", b"", "there is no text in it", "article", id="an empty file"),
        pytest.param("a_txt", b" \n -- \n", "there is no text in it", "article", id="no letter in it"),
        pytest.param("a_txt", bytes(range(256)) * 8, "it is not", "article", id="a binary file"),
        pytest.param("a_txt", b"\x89PNG\r\n\x1a\n" + bytes(200), "it is not", "article", id="a picture"),
        pytest.param("a_odt", b"PK", 'files of the kind ".odt" are not read', "article", id="another kind of file"),
        pytest.param("a_jsonl", "", "it holds no records", "article", id="no records"),
        pytest.param("a_jsonl", "[1, 2]", "not a JSON object", "article", id="a line that is no object"),
        pytest.param("a_jsonl", '{"text": 5}', 'what stands under "text" is not a string', "article", id="a text that is a number"),
        pytest.param("a_jsonl", '{"title": "Talks"}', "there is no text in it", "article", id="no text in the record"),
        pytest.param("a_csv", "id,body\n1,Talks", 'there is no column "text"', "article", id="no text column"),
        pytest.param("a_csv", "", 'there is no column "text"', "article", id="an empty table"),
        pytest.param("a_jsonl", '{"text": "Talks.", "published": "3 May"}', 'published "3 May" is not a date', "value", id="a wrong date"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_a_problem(
    tmp_path: Path, name: str, content: bytes | str, finding: str, lost: str
) -> None:
    found = read(tmp_path, good_txt=_TEXT, **{name: content})
    (problem,) = found.problems
    assert finding in problem.finding
    assert problem.source == name.replace("_", ".")
    assert problem.lost == lost
    assert problem.remedy
    assert "good" in [article.article_id for article in found.articles]


def test_records_of_json_lines(tmp_path: Path) -> None:
    record = {
        "id": 7,
        "title": "Talks\non trade",
        "outlet": "Gazette",
        "published": "2025-03-04T10:00:00Z",
        "url": "https://example.org/7",
        "text": _TEXT,
    }
    lines = [json.dumps(record), "", '{"text": "broken', json.dumps({"text": "Second."})]
    found = read(tmp_path, articles_jsonl="\n".join(lines))
    first, second = found.articles
    assert (first.article_id, first.title, first.outlet, first.url) == (
        "7",
        "Talks on trade",
        "Gazette",
        "https://example.org/7",
    )
    assert (first.published_on, first.published_basis) == (dt.date(2025, 3, 4), "stated")
    assert (second.article_id, second.title, second.published_on) == ("articles-4", None, None)
    assert [(problem.line, problem.lost) for problem in found.problems] == [(3, "article")]


def test_half_a_character_breaks_nothing(tmp_path: Path) -> None:
    found = read(
        tmp_path, articles_jsonl=r'{"id": "a\ud800", "title": "T\udfff", "text": "Talks \ud83d on trade."}'
    )
    (article,) = found.articles
    assert (article.article_id, article.title) == ("a", "T")
    assert article.body.encode()
    assert article.sha256


def test_each_row_of_a_csv_file_is_an_article(tmp_path: Path) -> None:
    found = read(tmp_path, a_csv='id,published,text\n1,2025-03-04,"One ""quoted"",\nsecond line"\n2,,Two\n')
    assert [(article.article_id, article.body) for article in found.articles] == [
        ("1", 'One "quoted",\nsecond line'),
        ("2", "Two"),
    ]
    assert not found.problems


def test_a_file_of_records_may_be_larger_than_an_article(tmp_path: Path) -> None:
    large = " ".join(["trade"] * 3_500_000)
    lines = (json.dumps({"text": f"{number} {large[:7_000_000]}"}) for number in range(3))
    found = read(tmp_path, a_jsonl="\n".join(lines), b_txt=large)
    assert [article.article_id for article in found.articles] == ["a-1", "a-2", "a-3"]
    assert [(problem.source, problem.finding) for problem in found.problems] == [
        ("b.txt", "it is larger than 20 MB")
    ]


def test_the_same_text_twice_is_read_once(tmp_path: Path) -> None:
    found = read(tmp_path, a_txt=_TEXT, b_txt=f"\ufeff{_TEXT}\r\n")
    assert [article.article_id for article in found.articles] == ["a"]
    assert found.problems == [
        Problem("b.txt", None, 'the text is the same as that of "a"', "Delete one of the two.", "article")
    ]


def test_the_same_id_twice_gets_a_number(tmp_path: Path) -> None:
    found = read(tmp_path, a_txt="One.", b_jsonl='{"id": "a", "text": "Two."}\n{"id": "a", "text": "Three."}')
    assert [article.article_id for article in found.articles] == ["a", "a-2", "a-3"]
    assert [(problem.source, problem.line, problem.lost) for problem in found.problems] == [
        ("b.jsonl", 1, "nothing"),
        ("b.jsonl", 2, "nothing"),
    ]


@pytest.mark.parametrize(
    ("content", "expected", "dropped"),
    [
        pytest.param("\0".join([_TEXT[:9], _TEXT[9:]]), _TEXT, 1, id="one of value nought"),
        pytest.param(f"{_TEXT[:5]}\a{_TEXT[5:20]}\0{_TEXT[20:]}\x1b", _TEXT, 3, id="a bell, a nought and an escape"),
        pytest.param(f"\ufeff\x02{_TEXT}", _TEXT, 1, id="one behind a byte order mark"),
    ],
)  # fmt: skip
def test_a_few_control_characters_are_left_out_and_told(
    tmp_path: Path, content: str, expected: str, dropped: int
) -> None:
    found = read(tmp_path, a_txt=content, b_jsonl=json.dumps({"text": "Two."}).replace("T", "\0T"))
    assert [article.body for article in found.articles] == [expected, "Two."]
    assert [(problem.source, problem.finding, problem.lost) for problem in found.problems] == [
        (
            "a.txt",
            f"it holds {dropped} control character{'s' * (dropped > 1)}, left out of the text",
            "nothing",
        ),
        ("b.jsonl", "it holds 1 control character, left out of the text", "nothing"),
    ]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"\0\1\2\3Lima and Oslo", id="a short string among numbers"),
        pytest.param("Talks on trade.".encode("utf-16-le"), id="every second byte is a nought"),
        pytest.param(_TEXT.encode() + b"\x01\x02\x03" * 4, id="a dozen control characters in one sentence"),
    ],
)
def test_many_control_characters_make_no_text(tmp_path: Path, content: bytes) -> None:
    found = read(tmp_path, a_txt=content)
    assert not found.articles
    assert [problem.lost for problem in found.problems] == ["article"]


@pytest.mark.parametrize(
    ("content", "bodies", "line"),
    [
        pytest.param('id,text\n1,"One.\n2,Two.\n\n', ["One.\n2,Two."], 2, id="the rows behind are swallowed"),
        pytest.param('id,text\n1,One.\n2,"Two', ["One.", "Two"], 3, id="the file is cut off"),
        pytest.param('id,text\n1,"One ""a"".\n\nMore."\n\n2,5" pipes\n\n', ['One "a".\n\nMore.', '5" pipes'], None, id="marks that are well"),
    ],
)  # fmt: skip
def test_an_unclosed_quotation_mark_in_a_csv_file_is_told(
    tmp_path: Path, content: str, bodies: list[str], line: int | None
) -> None:
    found = read(tmp_path, a_csv=content)
    assert [article.body for article in found.articles] == bodies
    assert [(problem.line, problem.lost) for problem in found.problems] == ([(line, "value")] if line else [])


def test_folders_with_articles_inside_the_folder_are_told(tmp_path: Path) -> None:
    for name in ("2024/may", "2023", ".cache", "tables", "pictures", "notes"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / ("a.png" if name == "pictures" else "a.csv")).write_text("text\nTalks.")
    (tmp_path / "tables" / "datapackage.json").write_text("{}")
    (tmp_path / "notes" / "a.csv").rename(tmp_path / "notes" / "README.txt")
    found = read(tmp_path, a_txt="One.")
    assert [article.article_id for article in found.articles] == ["a"]
    assert [(problem.source, problem.lost) for problem in found.problems] == [
        ("2023/", "article"),
        ("2024/may/", "article"),
    ]


def test_a_folder_of_folders_says_where_the_articles_are(tmp_path: Path) -> None:
    (tmp_path / "2024").mkdir()
    (tmp_path / "2024" / "a.txt").write_text("Talks.")
    with pytest.raises(FolderError, match=r'it holds no articles, but the folder "2024" in it does'):
        read_folder(tmp_path)


def test_what_stands_beside_articles_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    found = read(tmp_path, a_txt="One.", README_md="Read me.", LICENSE="MIT", _hidden="x")
    assert [article.article_id for article in found.articles] == ["a"]
    assert not found.problems


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders there")
def test_what_is_no_file_is_a_problem_and_never_opened(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "b.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "c.txt").symlink_to("c.txt")
    (tmp_path / "d.txt").symlink_to("e.txt")
    (tmp_path / "f.txt").symlink_to("folder.txt")
    os.mkfifo(tmp_path / "e.txt")
    found = read(tmp_path, a_txt="One.")
    assert [article.article_id for article in found.articles] == ["a"]
    link, pipe = "it is a link that leads to no file", "it is not a file, but a pipe, a socket or a device"
    assert [(problem.source, problem.finding, problem.lost) for problem in found.problems] == [
        ("b.txt", link, "article"),
        ("c.txt", link, "article"),
        ("d.txt", pipe, "article"),
        ("e.txt", pipe, "article"),
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="only there may a file name be any bytes")
def test_any_file_name_can_be_written_into_a_table(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\ntalks.txt")).write_text(_TEXT, encoding="utf-8")
    (article,) = read_folder(tmp_path).articles
    assert (article.article_id, article.source) == ("caf\ufffd talks", "caf\ufffd talks.txt")


@pytest.mark.parametrize(("make", "finding"), [(None, "no such folder"), ("file", "not a folder"), ("empty", "no articles"), ("readme", "no articles")])  # fmt: skip
def test_a_folder_without_articles_is_an_error(tmp_path: Path, make: str | None, finding: str) -> None:
    folder = tmp_path / "articles"
    if make == "file":
        folder.write_text("text")
    elif make:
        folder.mkdir()
        if make == "readme":
            (folder / "README.md").write_text("Nothing here yet.")
    with pytest.raises(FolderError, match=finding) as error:
        read_folder(folder)
    assert str(folder) in str(error.value)
    kinds = re.search(r"articles \((.*)\)", str(error.value))
    assert kinds
    assert tuple(re.findall(r"[.]\w+", kinds[1])) == READ_SUFFIXES


@pytest.mark.parametrize(
    ("header", "published", "problem"),
    [
        pytest.param(" date 2025-03-04 ", "2025-03-04", None, id="a date"),
        pytest.param("Published: 2025-03-04\n", "2025-03-04", None, id="a line of its own"),
        pytest.param(" date 2026-13-40 ", None, '"date 2026-13-40" is not a date', id="no such day"),
        pytest.param("", None, None, id="no header"),
    ],
)
def test_the_header_gives_the_day(
    tmp_path: Path, header: str, published: str | None, problem: str | None
) -> None:
    read_back = read(tmp_path, talks_txt=f"{header}The two presidents met and spoke of trade.")
    built = build_from(read_back, vocabulary.read())
    (day,) = built["articles"]["published_on"]
    assert (None if published is None else dt.datetime.fromisoformat(published)) == (
        None if day is None or day != day else day
    )
    found = [(row.source, row.line, row.finding, row.lost) for row in built["problems"].itertuples()]
    assert found == ([("talks.txt", 1, problem, "value")] if problem else [])
