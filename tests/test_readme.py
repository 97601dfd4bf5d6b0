"""The README tells the truth: its commands exist, its tables are the tables, its files are there."""

import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from summitry import addresses, export, extracts
from summitry.articles import RECORD_COLUMNS
from summitry.corpus import Corpus
from summitry.evaluation.annotations import FIELDS_READ
from summitry.tables import TABLES

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
LOCKS = ("requirements.lock", "requirements-test.lock", "requirements-bench.lock")
# Blocks are indented by four blanks; a comment ends a command.
COMMANDS = [line.strip().partition("  #")[0] for line in re.findall(r"^ {4}(\S.*)$", README, re.MULTILINE)]
TARGETS = set(re.findall(r"^([a-z]+):.*## ", MAKEFILE, re.MULTILINE))


def commands(program: str) -> list[list[str]]:
    """Arguments of every command of the README that runs `program`."""
    words = [shlex.split(command) for command in COMMANDS]
    return [line[1:] for line in words if Path(line[0]).name == program]


def test_the_readme_names_every_make_command_and_no_other() -> None:
    named = {line[0] for line in commands("make")}
    assert named == TARGETS - {"help"}
    assert named <= set(re.findall(r"\S+", re.search(r"\.PHONY:(.*)", MAKEFILE)[1]))  # type: ignore[index]
    variables = {word.partition("=")[0] for line in commands("make") for word in line if "=" in word}
    assert variables == {"FOLDER", "COMPILED"}
    assert all(re.search(rf"^{variable} \?=", MAKEFILE, re.MULTILINE) for variable in variables)


def test_the_commands_for_people_without_make_are_those_of_the_makefile() -> None:
    recipe = MAKEFILE.replace("$(BIN)/", ".venv/bin/").replace("--quiet --disable-pip-version-check ", "")
    for line in commands("python"):
        command = f".venv/bin/python {shlex.join(line)}".replace("requirements.lock", "$(1)")
        assert command in recipe
    assert ["run", "dashboard.py"] in commands("streamlit")
    for line in commands("uv"):
        if line[0] == "pip":
            assert ["-m", *line] in commands("python")


@pytest.mark.parametrize("command", ["build", "serve", "evaluate"])
def test_the_command_line_knows_what_the_readme_writes(command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "summitry", command, "--help"], capture_output=True, text=True, check=True
    )
    lines = [line[1:] for line in commands("summitry") if line[0] == command]
    assert lines
    assert all(word in done.stdout for line in lines for word in line if word.startswith("--"))
    for status in "02" if command == "serve" else "012":
        assert re.search(rf"\b{status} ", done.stdout.partition("Exit status:")[2])


def test_options_and_exit_status_of_build_are_told() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "summitry", "build", "--help"], capture_output=True, text=True, check=True
    ).stdout
    for option in ("--out TABLES", "--vocabularies DIR"):
        assert option in README
        assert option in told
    for status in "012":
        assert re.search(rf"^\| {status} \|", README, re.MULTILINE)


def test_formats_and_filters_of_addresses_are_listed() -> None:
    section = README.partition("## Taking it away\n")[2].partition("\n## ")[0]
    assert all(f"`{name}`" in section for name in (*addresses.FIELDS, addresses.FROM, addresses.TO))
    assert all(f".{ending}" in section for ending in export.FORMATS)
    assert all(form.label in section for form in (*export.FORMATS.values(), *export.REFERENCES.values()))


@pytest.mark.parametrize("address", re.findall(r"http://localhost:8501(/extracts/[^\s\"']+)", README))
def test_the_addresses_of_the_readme_can_be_read(address: str, corpus: Corpus) -> None:
    path, _, query = address.partition("?")
    assert path.removeprefix(extracts.PATH).partition(".")[0] in TABLES
    assert path.partition(".")[2] in export.FORMATS
    addresses.read(addresses.offer(corpus), parse_qsl(query), path)


def test_every_field_of_an_annotation_is_listed() -> None:
    listed = README.partition("| field | holds |")[2].partition("\n\n")[0]
    for name in FIELDS_READ:
        assert f"`{name}`" in listed


def test_the_tables_are_listed(corpus: Corpus) -> None:
    section = README.partition("## The tables\n")[2].partition("\n## ")[0]
    listed = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", section, re.MULTILINE))
    assert listed == {table.name: table.grain for table in TABLES.values()}
    assert list(listed) == list(corpus.tables)


def test_the_columns_of_records_are_listed() -> None:
    (sentence,) = re.findall(r"records with the columns (.*?)\. Only", README.replace("\n", " "))
    assert tuple(re.findall(r"`(\w+)`", sentence)) == RECORD_COLUMNS


@pytest.mark.parametrize("path", sorted(set(re.findall(r"\]\((?!http)([^)]+)\)", README)) | set(re.findall(r"`((?:lib|tests|seeds|pages|\.ci)[/\w.]*)`", README))))  # fmt: skip
def test_files_that_the_readme_names_are_there(path: str) -> None:
    assert (ROOT / path).exists()


def test_every_seed_is_credited() -> None:
    credited = set(re.findall(r"`(\w+\.txt)`", (ROOT / "seeds" / "README.md").read_text(encoding="utf-8")))
    assert credited == {path.name for path in (ROOT / "seeds").glob("*.txt")}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_pins_every_package_by_hash_and_names_no_index(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "http://" not in text
    assert "https://" not in text
    assert "--index" not in text
    assert "--find-links" not in text
    entries = re.findall(
        r"^(\S.*?)(?=^\S|\Z)", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE), re.MULTILINE | re.DOTALL
    )
    assert len(entries) > 20
    for entry in entries:
        assert re.match(r"[\w.-]+==\S+ ", entry), entry
        assert "--hash=sha256:" in entry


def test_the_locks_agree_and_hold_what_the_project_asks_for() -> None:
    pins = {
        name: dict(re.findall(r"^([\w.-]+)==(\S+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))
        for name in LOCKS
    }
    run = pins["requirements.lock"]
    for name in LOCKS[1:]:
        assert run.items() <= pins[name].items(), f"{name} differs from requirements.lock: run `make lock`"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [re.match(r"[\w-]+", line)[0] for line in project["project"]["dependencies"]]  # type: ignore[index]
    assert set(asked) <= set(run)
