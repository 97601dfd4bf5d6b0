"""Compile the modules that read articles into machine code: the same tables in a quarter less time.

    make dashboard FOLDER=... COMPILED=1
    .venv/bin/python lib/compile.py .venv/compiled

mypyc takes the modules as they are; their types are what it needs. The folder that is filled holds the whole
package, so that it stands in for `lib` on Python's path and `lib` itself stays free of compiled files.
"""

import os
import shutil
import sys
import tempfile
from contextlib import chdir
from pathlib import Path
from typing import Any

LIB = Path(__file__).resolve().parent
# All that works on the text of one article. What works on tables or pages spends its time in libraries.
PACKAGES = (
    "bodies", "chains", "cues", "dates", "entities", "extract", "names", "pacts", "persons", "quantities", "senses", "speech",
    "talks", "titles", "undertakings",
)  # fmt: skip
MODULES = (
    "around_places", "articles/texts", "bylines", "calendars", "city_lines", "datelines", "endings", "figure_conflicts", "follow_ups", "furniture",
    "gathering", "headers", "heads", "introductions", "layout", "matching", "namesakes", "origins", "paired_deeds", "paired_words", "sources", "teasers", "text", "visits",
    "word_kinds", "yearless", "years",
)  # fmt: skip


def paths() -> list[str]:
    """The files to compile, relative to `lib`, in alphabetical order."""
    files = [LIB / "summitry" / f"{name}.py" for name in MODULES]
    for package in PACKAGES:
        files += (LIB / "summitry" / package).glob("*.py")
    return sorted(str(file.relative_to(LIB)) for file in files)


def translate(made: Path) -> list[Any]:
    """Write the modules as C into the folder `made`.

    Returns:
        What the C compiler is to make of it, a module each, and the library that they share.

    Raises:
        SystemExit: A module holds what mypyc cannot translate; it has said where.
    """
    from mypyc.build import mypycify

    os.environ["MYPYPATH"] = str(LIB)
    arguments = ["--config-file", str(LIB.parent / "pyproject.toml"), *paths()]
    with chdir(LIB):
        # One file of C a module: as a single file they take the C compiler three times as long. What it does beyond its
        # second level only makes them larger, and slower by a fiftieth.
        return mypycify(arguments, opt_level="2", debug_level="0", multi_file=True, target_dir=str(made))


def compile_into(target: Path) -> None:
    """Put the package, with its compiled modules, into a folder; what is there already goes.

    Raises:
        SystemExit: As `translate`, or the C compiler failed; it has said why.
    """
    from setuptools import setup

    shutil.rmtree(target, ignore_errors=True)
    with tempfile.TemporaryDirectory() as made:
        extensions = translate(Path(made))
        for extension in extensions:
            # The modules call each other by address, not by name: nobody else calls them.
            extension.extra_compile_args.append("-fvisibility=hidden")
        options = ["--quiet", "build_ext", "--build-lib", str(target), "--build-temp", made]
        with chdir(made):  # where no other project's settings lie
            setup(name="summitry", packages=[], ext_modules=extensions, script_args=options)
    package, not_cached = target / "summitry", shutil.ignore_patterns("__pycache__")
    shutil.copytree(LIB / "summitry", package, dirs_exist_ok=True, ignore=not_cached)
    # As in the wheel, so that `summitry serve` finds them.
    shutil.copytree(LIB.parent / "pages", package / "_dashboard" / "pages", ignore=not_cached)
    shutil.copytree(LIB.parent / ".streamlit", package / "_dashboard" / ".streamlit")
    shutil.copy(LIB.parent / "dashboard.py", package / "_dashboard")


if __name__ == "__main__":
    compile_into(Path(sys.argv[1]).resolve())
