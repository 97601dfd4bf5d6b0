"""Adding to the file of corrections, so that readers who write at once lose nothing and none sees half a file."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile

from summitry.corrections.log import FILE, Correction, parse, to_lines
from summitry.errors import CorrectionError, phrase

# A file whose name begins with a dot is no article.
_LOCK = ".corrections.lock"
_PATIENCE = 10.0


def append(path: Path, *made: Correction) -> None:
    """Add corrections to a file, which is made if need be: all of them or, where that fails, none.

    The file that is there is read first: a correction is never added to one that could not be read again.

    Raises:
        CorrectionError: The file is not one of corrections, or can not be written.
    """
    try:
        with _locked(path.parent / _LOCK):
            given = path.read_bytes() if path.exists() else b""
            parse(given, str(path))
            before = given.decode("utf-8-sig")
            if before and not before.endswith("\n"):
                before += "\r\n"
            after = before + to_lines(made, header=not before.strip())
            parse(after.encode(), str(path))
            _replace(path, after.encode("utf-8-sig"))
    except OSError as error:
        finding = f"it could not be written ({error.strerror or error})"
        raise CorrectionError(
            phrase(str(path), finding, "Check that you may write there, or take the correction as a line.")
        ) from error


def can_be_written(folder: Path) -> bool:
    """Whether corrections can be kept in this folder."""
    path = folder / FILE
    return os.access(folder, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))


def _replace(path: Path, content: bytes) -> None:
    with NamedTemporaryFile(dir=path.parent, prefix=".corrections-", delete=False) as file:
        unfinished = Path(file.name)
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            file.close()
            # The rights of the file that is there, else those that a new file usually has: a temporary one has fewer.
            unfinished.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
            unfinished.replace(path)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold a file that only one writer holds at a time, of this process or another; the system lets go of it.

    Raises:
        OSError: Another holds it for too long, or it can not be made.
    """
    with path.open("a+b") as held:
        deadline = time.monotonic() + _PATIENCE
        while not _hold(held.fileno()):
            if time.monotonic() > deadline:
                raise OSError("another program is writing to it")
            time.sleep(0.01)
        yield


if sys.platform == "win32":
    import msvcrt

    def _hold(number: int) -> bool:
        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _hold(number: int) -> bool:
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
