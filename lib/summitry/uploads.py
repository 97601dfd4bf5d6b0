"""Uploads: files from a reader's hands -> a folder of articles, nothing trusted.

A name is only ever a label: what is written gets a plain name inside the folder, whatever path the name
tries. An archive is unpacked with its own sizes counted, not those that it claims.
"""

import re
import stat
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from summitry.articles import READ_SUFFIXES, Problem

MOST_BYTES = 200_000_000
MOST_FILES = 20_000
# Text packs to a tenth, rarely to a fiftieth. What packs better was made to burst.
_MOST_RATIO = 200
_LONGEST_NAME = 120
_BLOCK = 1_000_000
_UNSAFE = re.compile(r"[^\w .,()&+'’-]")
_ARCHIVE = ".zip"
ACCEPTED = tuple(suffix.removeprefix(".") for suffix in (*READ_SUFFIXES, _ARCHIVE))


class Shelf:
    """Writes uploaded files into a folder, and keeps count.

    Attributes:
        folder: Where the files go; it exists.
        problems: What was not taken, and why.
        files: How many files were written.
        bytes: How many bytes were written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[Problem] = []
        self.files = 0
        self.bytes = 0

    def take(self, files: Iterable[tuple[str, bytes]]) -> None:
        """Write files, those of archives one by one.

        Args:
            files: Name and content of each.
        """
        for name, content in files:
            if _suffix(name) == _ARCHIVE:
                self._unpack(label(name), content)
            else:
                self._write(name, content, label(name))

    def _unpack(self, archive: str, content: bytes) -> None:
        from io import BytesIO

        try:
            with ZipFile(BytesIO(content)) as packed:
                for part in packed.infolist():
                    if not part.is_dir() and not _is_furniture(part.filename):
                        self._take_part(packed, part, archive, len(content))
        except (BadZipFile, LargeZipFile, NotImplementedError, OSError, ValueError):
            self._refuse(archive, "it is not a zip file, or it is broken", "Pack it anew.")

    def _take_part(self, packed: ZipFile, part: ZipInfo, archive: str, packed_bytes: int) -> None:
        place = f"{archive}: {label(part.filename)}"
        pure = PurePosixPath(part.filename.replace("\\", "/"))
        if pure.is_absolute() or ".." in pure.parts or re.match(r"[A-Za-z]:", part.filename):
            return self._refuse(place, "its name leads out of the archive", "Pack it anew without paths.")
        if stat.S_ISLNK(part.external_attr >> 16):
            return self._refuse(place, "it is a link, not a file", "Pack the file itself.")
        if part.flag_bits & 1:
            return self._refuse(place, "it is locked with a password", "Pack it without one.")
        if _suffix(part.filename) == _ARCHIVE:
            return self._refuse(place, "it is an archive inside an archive", "Upload it by itself.")
        room = min(MOST_BYTES - self.bytes, max(packed_bytes, 10_000) * _MOST_RATIO)
        found = bytearray()
        with packed.open(part) as stream:
            while block := stream.read(_BLOCK):
                found += block
                if len(found) > room:
                    return self._refuse(
                        place, "it unpacks to far more than it holds", "Upload the files by themselves."
                    )
        return self._write(part.filename, bytes(found), place)

    def _write(self, name: str, content: bytes, place: str) -> None:
        if self.files >= MOST_FILES:
            return self._refuse(place, f"there are more than {MOST_FILES:,} files", "Upload fewer at a time.")
        if self.bytes + len(content) > MOST_BYTES:
            finding = f"together the files are larger than {MOST_BYTES // 1_000_000} MB"
            return self._refuse(place, finding, "Upload fewer at a time, or start the dashboard on a folder.")
        self._free_path(name).write_bytes(content)
        self.files += 1
        self.bytes += len(content)
        return None

    def _free_path(self, name: str) -> Path:
        """A path in the folder that no other file has, with a plain name as like the given one as may be."""
        base = PurePosixPath(name.replace("\\", "/")).name
        suffix = _suffix(base)
        stem = _UNSAFE.sub("_", base[: len(base) - len(suffix)]).strip(" .")[:_LONGEST_NAME] or "article"
        path, number = self.folder / f"{stem}{suffix}", 2
        while path.exists():
            path, number = self.folder / f"{stem} ({number}){suffix}", number + 1
        return path

    def _refuse(self, place: str, finding: str, remedy: str) -> None:
        self.problems.append(Problem(place, None, finding, remedy, "article"))


def label(name: str) -> str:
    """A name as it may be shown: its last part, on one line, not too long."""
    last = PurePosixPath(name.replace("\\", "/")).name
    return (
        " ".join("".join(mark if mark.isprintable() else " " for mark in last).split())[:_LONGEST_NAME]
        or "file"
    )


def _suffix(name: str) -> str:
    """The ending of a name, if it is one that is read; any other ending is plain text for the reading to judge."""
    found = re.search(r"\.[A-Za-z]{1,8}$", name)
    return found[0].lower() if found else ""


def _is_furniture(name: str) -> bool:
    """What a file manager leaves in an archive."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return any(part == "__MACOSX" or (part.startswith(".") and part not in ("..", ".")) for part in parts)
