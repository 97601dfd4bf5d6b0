"""The file of corrections: one line a correction, in the order in which they were made; none is ever taken away."""

import csv
import datetime as dt
import re
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from io import StringIO
from pathlib import Path
from typing import Any

import pandas as pd

from summitry.corrections.fields import (
    EDITABLE,
    JUDGED,
    NAMED,
    OF_ARTICLES,
    SUBJECTS,
    claim,
    column_of,
    from_cell,
    to_cell,
)
from summitry.errors import CorrectionError, phrase

FILE = "corrections.csv"
UNDO = "undo"
ACTIONS = ("right", "wrong", "edit", "same", "apart", UNDO)
MOST_CHARACTERS = 1_000
_SHA256 = re.compile(r"[0-9a-f]{64}")
# A spreadsheet would run such a cell, and the file is one that people open: an apostrophe holds it. One that
# begins with apostrophes before such a mark gets one more, so that every text comes back as it was.
_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")


@dataclass(frozen=True, kw_only=True)
class Correction:
    """One line of the file.

    Attributes:
        correction_id: Its own.
        at: When, in UTC, to the second.
        who: Who, where a name was given.
        action: One of `ACTIONS`.
        sha256: Checksum of the article's body.
        table: Table of the row.
        start: Where the row's words begin; 0 where the article itself is corrected, or the visit that it reports.
        end: Where they end.
        words: The words, for those who read the file.
        claim: What tells the row from others on the same words, see `fields.CLAIMS`; of a visit its id.
        column: What is edited; `name` where names are merged or split.
        old: What stood there.
        new: What shall stand there.
        reason: Why.
        undoes: The correction that this one takes back.
    """

    correction_id: str
    at: str
    who: str = ""
    action: str
    sha256: str = ""
    table: str = ""
    start: int = 0
    end: int = 0
    words: str = ""
    claim: str = ""
    column: str = ""
    old: str = ""
    new: str = ""
    reason: str = ""
    undoes: str = ""


COLUMNS = tuple(field.name for field in fields(Correction))


def beside(folder: Path) -> Path:
    """The file of corrections of a folder of articles, whether it is there or not."""
    return folder / FILE


def of_row(
    tables: Mapping[str, pd.DataFrame],
    table: str,
    row: Mapping[str, Any],
    *,
    action: str,
    column: str = "",
    **more: str,
) -> Correction:
    """A correction of a row, ready to be written.

    Args:
        tables: All tables, as the reader sees them.
        table: The row's table; any but `visits`, see `acts.of_visit`.
        row: Its values, by column.
        action: What is said of it.
        column: What is edited, if anything is.
        more: Further fields: `new`, `who`, `reason`.
    """
    articles = tables["articles"]
    sha256 = articles.loc[articles["article_id"] == row["article_id"], "sha256"].iloc[0]
    has_span = table != "articles"
    told = column or SUBJECTS.get(table, "")
    correction = Correction(
        correction_id="",
        at="",
        action=action,
        sha256=sha256,
        table=table,
        start=int(row["start"]) if has_span else 0,
        end=int(row["end"]) if has_span else 0,
        words=row["text"] if has_span else "",
        claim=claim(table, row),
        column=column,
        old=to_cell(row[told], column_of(table, told)) if told else "",
        **more,
    )
    return stamped(correction)


def stamped(correction: Correction) -> Correction:
    """The correction with an id of its own and the present time, its texts on one line and not too long."""
    now = dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return replace(
        correction,
        correction_id=uuid.uuid4().hex[:12],
        at=now,
        who=_one_line(correction.who),
        new=_one_line(correction.new),
        reason=_one_line(correction.reason),
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())[:MOST_CHARACTERS]


def undoing(correction_id: str, who: str = "") -> Correction:
    """What takes a correction back."""
    return stamped(Correction(correction_id="", at="", action=UNDO, who=who, undoes=correction_id))


def read(path: Path) -> tuple[Correction, ...]:
    """Read a file of corrections.

    Returns:
        The corrections in the order of the file; none where there is no such file.

    Raises:
        CorrectionError: It can not be read, or a row is not a correction; the message names the file, the
            row, the value, what is allowed and the remedy.
    """
    try:
        if path.is_fifo():
            # It would be waited for until something is written into it.
            raise CorrectionError(phrase(str(path), "it is a pipe, not a file", "Give it another name."))
        given = path.read_bytes()
    except FileNotFoundError:
        return ()
    except OSError as error:
        finding = f"it could not be opened ({error.strerror})"
        raise CorrectionError(phrase(str(path), finding, "Check that you may read it.")) from error
    return parse(given, str(path))


def parse(given: bytes, place: str = FILE) -> tuple[Correction, ...]:
    """The corrections of a file's content; see `read`."""
    try:
        text = given.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        finding = f"it is not UTF-8 text ({error.reason} at byte {error.start})"
        raise CorrectionError(phrase(place, finding, "Save it as UTF-8.")) from error
    reader = csv.DictReader(StringIO(text, newline=""))
    checked: dict[str, Correction] = {}
    try:
        missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
        if missing and text.strip():
            finding = f'column "{missing[0]}" is missing'
            raise _Wrong(finding, f"Write {','.join(COLUMNS)} in the first row.")
        for row in reader:
            correction = _checked(row, checked)
            checked[correction.correction_id] = correction
    except csv.Error as error:
        finding, remedy = f"it is not CSV ({error})", "Correct the row."
        raise CorrectionError(phrase(f"{place}, row {reader.line_num}", finding, remedy)) from error
    except _Wrong as error:
        raise CorrectionError(
            phrase(f"{place}, row {max(reader.line_num, 1)}", error.finding, error.remedy, error.allowed)
        ) from error
    return tuple(checked.values())


class _Wrong(Exception):
    """A row that is no correction."""

    def __init__(self, finding: str, remedy: str, allowed: Sequence[str] = ()) -> None:
        super().__init__(finding)
        self.finding, self.remedy, self.allowed = finding, remedy, allowed


def _checked(row: dict, known: dict[str, Correction]) -> Correction:
    """One row, as a correction."""
    if None in row or None in row.values():
        raise _Wrong(f"it does not have {len(COLUMNS)} values", "Put values with commas in quotation marks.")
    cells = {name: _unguarded(row[name]) for name in COLUMNS}
    if not cells["correction_id"] or cells["correction_id"] in known:
        finding = f'correction_id "{cells["correction_id"]}" stands in another row too'
        raise _Wrong(
            finding if cells["correction_id"] else '"correction_id" is empty', "Give each row one of its own."
        )
    _check_time(cells["at"])
    if cells["action"] not in ACTIONS:
        raise _Wrong(f'action "{cells["action"]}" is not known', "Correct it.", ACTIONS)
    if cells["action"] == UNDO:
        if cells["undoes"] not in known:
            raise _Wrong(
                f'undoes "{cells["undoes"]}", which no row above has', "Give the correction_id of one."
            )
        if known[cells["undoes"]].action == UNDO:
            raise _Wrong(f'undoes "{cells["undoes"]}", which is itself an undo', "Make the correction again.")
        return Correction(**{**cells, "start": 0, "end": 0})  # type: ignore[arg-type]
    if not _SHA256.fullmatch(cells["sha256"]):
        raise _Wrong(f'sha256 "{cells["sha256"][:70]}" is no checksum', "Copy it from articles.csv.")
    start, end = _span(cells)
    _check_target(cells, is_article=start == end)
    return Correction(**{**cells, "start": start, "end": end})  # type: ignore[arg-type]


def _check_time(at: str) -> None:
    try:
        dt.datetime.fromisoformat(at)
    except ValueError as error:
        raise _Wrong(f'at "{at[:40]}" is no time', "Write it as 2026-02-27T09:30:00Z.") from error


def _span(cells: dict[str, str]) -> tuple[int, int]:
    try:
        start, end = int(cells["start"]), int(cells["end"])
    except ValueError as error:
        finding = f'start and end "{cells["start"][:20]}", "{cells["end"][:20]}" are no whole numbers'
        raise _Wrong(finding, "Copy them from the table.") from error
    if not 0 <= start <= end:
        raise _Wrong(f"start {start} and end {end} are no span", "Copy them from the table.")
    return start, end


def _check_target(cells: dict[str, str], *, is_article: bool) -> None:
    """Refuse a table that has no such rows, a column that can not be set, and a value that is not of its kind."""
    table, action, name = cells["table"], cells["action"], cells["column"]
    allowed = EDITABLE if action == "edit" else JUDGED if action in ("right", "wrong") else NAMED
    if table not in allowed:
        raise _Wrong(f'action "{action}" is not for table "{table}"', "Correct it.", tuple(allowed))
    if is_article != (table in OF_ARTICLES):
        raise _Wrong("start and end are not those of a row", "Copy them from the table.")
    if action in ("right", "wrong"):
        return
    columns = EDITABLE[table] if action == "edit" else ("name",)
    if name not in columns:
        raise _Wrong(f'column "{name}" of {table} can not be corrected so', "Correct it.", columns)
    try:
        from_cell(cells["new"], column_of(table, name))
    except ValueError as error:
        raise _Wrong(f'new value of "{name}": {error}', "Correct it.") from error


def to_lines(corrections: Sequence[Correction], *, header: bool) -> str:
    """Corrections as lines of the file, with the line of column names above them where asked."""
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    if header:
        writer.writerow(COLUMNS)
    for correction in corrections:
        writer.writerow([_guarded(str(getattr(correction, name))) for name in COLUMNS])
    return text.getvalue()


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
