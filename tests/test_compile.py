"""The modules that read articles can be compiled: mypyc translates each of them."""

import subprocess
import sys
from pathlib import Path

from compile import paths

ROOT = Path(__file__).resolve().parent.parent


def test_no_module_to_be_compiled_keeps_a_property() -> None:
    # Compiled, a `cached_property` is worked out again whenever it is asked for.
    keeping = [path for path in paths() if "cached_property" in (ROOT / "lib" / path).read_text("utf-8")]
    assert keeping == []


def test_every_module_that_reads_articles_can_be_translated(tmp_path: Path) -> None:
    # In a process of its own: the translator changes settings of the whole process, and takes half a gigabyte.
    code = "import compile, pathlib, sys; print(len(compile.translate(pathlib.Path(sys.argv[1]))) - 1, len(compile.paths()))"
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path],
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(ROOT / "lib")},
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    translated, given = map(int, done.stdout.split()[-2:])
    assert translated == given > 100
    assert any(tmp_path.rglob("*.c"))
