"""The file of corrections: written, read again exactly, refused in words, and never losing a line."""

import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from threading import Timer

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitry import corrections
from summitry.articles import read_folder
from summitry.corpus import build
from summitry.corrections import Correction
from summitry.errors import CorrectionError

SHA = "ab" * 32


def sample(**more: object) -> Correction:
    told = {"action": "wrong", "sha256": SHA, "table": "figures", "start": 3, "end": 7, "words": "four"}
    return corrections.stamped(Correction(correction_id="", at="", **{**told, **more}))  # type: ignore[arg-type]


HOSTILE = ('=cmd|"/c calc"!A1', "'=1", "''@x", "<script>alert(1)</script>", 'He said "no", twice', "a;b", "＝1", "\u202eabc", "-5", "č")  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_comes_back_as_it_was_and_starts_no_formula(tmp_path: Path, text: str) -> None:
    path = tmp_path / corrections.FILE
    made = sample(reason=text, who=text)
    corrections.append(path, made)
    assert corrections.read(path) == (made,)
    assert made.reason == text
    line = path.read_text(encoding="utf-8-sig").splitlines()[1]
    assert not any(cell.lstrip('"').startswith(("=", "@", "+", "-", "＝")) for cell in line.split(","))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40))
def test_a_line_is_read_as_it_was_written(reason: str, words: str) -> None:
    made = sample(
        reason=reason.replace("\0", ""), words=words.replace("\0", "").encode("utf-8", "ignore").decode()
    )
    try:
        lines = corrections.to_lines([made], header=True).encode()
    except UnicodeEncodeError:
        return
    assert corrections.parse(lines) == (made,)


def test_no_file_is_no_correction(tmp_path: Path) -> None:
    assert corrections.read(tmp_path / "none.csv") == ()


def test_lines_are_only_ever_added(tmp_path: Path) -> None:
    path = tmp_path / corrections.FILE
    one, two = sample(), sample(action="right")
    corrections.append(path, one)
    before = path.read_bytes()
    corrections.append(path, two)
    corrections.append(path, corrections.undoing(one.correction_id, "Mia"))
    assert path.read_bytes().startswith(before)
    assert [read.action for read in corrections.read(path)] == ["wrong", "right", "undo"]


def test_a_file_written_by_hand_without_a_line_end_is_continued_on_a_line_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / corrections.FILE
    path.write_text(corrections.to_lines([sample()], header=True).rstrip(), encoding="utf-8")
    corrections.append(path, sample())
    assert len(corrections.read(path)) == 2


def _add(path: Path, number: int) -> None:
    corrections.append(path, sample(reason=f"number {number}"))


def test_readers_who_write_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / corrections.FILE
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda number: _add(path, number), range(40)))
    with ProcessPoolExecutor(2) as processes:
        list(processes.map(_add, [path] * 10, range(40, 50)))
    assert sorted(int(read.reason.split()[1]) for read in corrections.read(path)) == list(range(50))
    assert not [left for left in tmp_path.iterdir() if left.name.startswith(".corrections-")]


def _with(**cells: str) -> bytes:
    given = {"correction_id": "a", "at": "2030-01-01T00:00:00Z", "action": "wrong", "sha256": SHA, "table": "figures", "start": "3", "end": "7"}  # fmt: skip
    given |= cells
    columns = corrections.to_lines([], header=True).strip()
    return f"{columns}\n{','.join(given.get(name, '') for name in columns.split(','))}\n".encode()


WRONG = {
    "a column is missing": (b"at,who\n", 'row 1: column "correction_id" is missing'),
    "too few values": (corrections.to_lines([], header=True).encode() + b"a,b\n", "row 2: it does not have 15 values. Put values with commas in quotation marks."),
    "no id": (_with(correction_id=""), 'row 2: "correction_id" is empty. Give each row one of its own.'),
    "no time": (_with(at="soon"), 'row 2: at "soon" is no time. Write it as 2026-02-27T09:30:00Z.'),
    "an unknown action": (_with(action="delete"), 'row 2: action "delete" is not known. Known: apart, edit, right, same, undo, wrong. Correct it.'),
    "no checksum": (_with(sha256="12"), 'row 2: sha256 "12" is no checksum. Copy it from articles.csv.'),
    "an unknown table": (_with(table="cakes"), 'row 2: action "wrong" is not for table "cakes". Known:'),
    "no span": (_with(start="x"), 'row 2: start and end "x", "7" are no whole numbers. Copy them from the table.'),
    "a span backwards": (_with(start="9"), "row 2: start 9 and end 7 are no span."),
    "a column that cannot be set": (_with(action="edit", column="text", new="x"), 'row 2: column "text" of figures can not be corrected so. Known: as_of, bound, counted'),
    "not a number": (_with(action="edit", column="value", new="many"), 'row 2: new value of "value": "many" is not of the kind number. Correct it.'),
    "infinity": (_with(action="edit", column="value", new="inf"), 'row 2: new value of "value": "inf" is not a number.'),
    "nothing where a value is needed": (_with(action="edit", column="unit"), 'row 2: new value of "unit": it may not be empty. Correct it.'),
    "merging what has no name": (_with(action="same", column="name", new="x"), 'row 2: action "same" is not for table "figures". Known: organisations, people.'),
    "an undo of nothing": (_with(action="undo", undoes="zz"), 'row 2: undoes "zz", which no row above has.'),
    "no text": (b"\xff\xfe\xff", "it is not UTF-8 text"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "message"), WRONG.values(), ids=WRONG)
def test_a_wrong_file_is_refused_with_row_value_and_remedy(
    tmp_path: Path, content: bytes, message: str
) -> None:
    path = tmp_path / corrections.FILE
    path.write_bytes(content)
    with pytest.raises(CorrectionError) as refused:
        corrections.read(path)
    assert str(refused.value).startswith(str(path))
    assert message in str(refused.value)
    with pytest.raises(CorrectionError):
        corrections.append(path, sample())
    assert path.read_bytes() == content


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders there")
def test_a_pipe_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    path = tmp_path / corrections.FILE
    os.mkfifo(path)
    # A reader who opens the pipe all the same is let go after a while, and the test fails.
    held = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    letting_go = Timer(3, os.close, (held,))
    letting_go.start()
    with pytest.raises(CorrectionError, match="it is a pipe, not a file"):
        corrections.read(path)
    letting_go.cancel()
    os.close(held)


def test_one_id_stands_once() -> None:
    lines = corrections.to_lines([one := sample(), one], header=True)
    with pytest.raises(CorrectionError, match=r"row 3: .* stands in another row too"):
        corrections.parse(lines.encode())


def test_a_place_that_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(CorrectionError, match=r"it could not be written .*take the correction as a line"):
        corrections.append(tmp_path / "gone" / corrections.FILE, sample())


def test_the_file_and_its_lock_are_no_articles(folder: Path, of: Callable[..., Correction]) -> None:
    corrections.append(folder / corrections.FILE, of(build(folder), "figures", 0))
    assert [article.article_id for article in read_folder(folder).articles] == ["first", "second"]
    assert build(folder)["problems"].empty
