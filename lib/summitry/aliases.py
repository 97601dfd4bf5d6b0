"""Aliases: further names of persons and organisations, given by the user in a file beside the articles."""

import csv
from collections.abc import Mapping
from io import StringIO
from pathlib import Path

from summitry.errors import AliasError, phrase
from summitry.names import key

FILE = "aliases.csv"
_COLUMNS = ("alias", "name")


def beside(folder: Path) -> Path | None:
    """The file of aliases in a folder of articles, if there is one."""
    path = folder / FILE
    return path if path.is_file() else None


def read(path: Path) -> dict[str, str]:
    """Read a file of aliases: CSV in UTF-8 with the columns `alias` and `name`.

    Returns:
        Alias -> the name that all mentions get, in the order of the file. No rows: nothing.

    Raises:
        AliasError: It can not be read, lacks a column or a value, or gives one alias two names; the message
            names the file, the row, the value and the remedy.
    """
    reader = csv.DictReader(StringIO(_text(path)))
    try:
        fields = reader.fieldnames or ()
        missing = [column for column in _COLUMNS if column not in fields]
        if missing:
            raise _error(
                path, 1, f'column "{missing[0]}" is missing', f"Write {','.join(_COLUMNS)} in the first row."
            )
        return _checked(path, [(reader.line_num, row) for row in reader])
    except csv.Error as error:
        raise _error(path, reader.line_num, f"it is not CSV ({error})", "Correct the row.") from error


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        finding = f"it is not UTF-8 text ({error.reason} at byte {error.start})"
        raise AliasError(phrase(str(path), finding, "Save it as UTF-8.")) from error
    except OSError as error:
        raise AliasError(phrase(str(path), f"it could not be opened ({error.strerror})", "Check its name, and that you may read it.")) from error  # fmt: skip


def _checked(path: Path, rows: list[tuple[int, dict[str, str | None]]]) -> dict[str, str]:
    aliases: dict[str, str] = {}
    first: dict[str, tuple[int, str]] = {}
    for line, row in rows:
        if None in row or None in row.values():
            raise _error(path, line, f"it does not have {len(_COLUMNS)} values", "Put values with commas in quotation marks.")  # fmt: skip
        alias, name = (" ".join((row[column] or "").split()) for column in _COLUMNS)
        for column, value in zip(_COLUMNS, (alias, name), strict=True):
            if not key(value).strip():
                raise _error(path, line, f'"{column}" is empty', "Fill it in, or delete the row.")
        other = first.setdefault(key(alias), (line, name))
        if key(other[1]) != key(name):
            finding = f'alias "{alias}" stands for "{name}" here and for "{other[1]}" in row {other[0]}'
            raise _error(path, line, finding, "Keep one of the rows.")
        aliases[alias] = name
    _refuse_chains(path, aliases, first)
    return aliases


def _refuse_chains(path: Path, aliases: Mapping[str, str], first: Mapping[str, tuple[int, str]]) -> None:
    """A name that is itself an alias would make the order of the rows matter."""
    for alias, name in aliases.items():
        again = first.get(key(name))
        if again is not None and key(again[1]) != key(name):
            line = first[key(alias)][0]
            finding = f'name "{name}" is itself an alias, of "{again[1]}", in row {again[0]}'
            raise _error(path, line, finding, f'Write "{again[1]}" here.')


def _error(path: Path, row: int, finding: str, remedy: str) -> AliasError:
    return AliasError(phrase(f"{path}, row {row}", finding, remedy))
