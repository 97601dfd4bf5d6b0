"""The command line: what it writes, what it says, and its exit status."""

import os
import pty
import socket
import subprocess
import sys
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import pandas as pd
import pytest

from summitry import corrections, export
from summitry.corpus import Corpus, build
from summitry.tables import TABLES

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


def run(*arguments: str | Path, module: bool = False) -> subprocess.CompletedProcess[str]:
    """Run the console script, or `python -m summitry`, in a process of its own."""
    command = (
        [sys.executable, "-m", "summitry"] if module else [str(Path(sys.executable).with_name("summitry"))]
    )
    done = subprocess.run(
        [*command, *map(str, arguments)], capture_output=True, text=True, timeout=120, check=False
    )
    assert "Traceback" not in done.stderr
    return done


@pytest.mark.parametrize("module", [False, True], ids=["summitry", "python -m summitry"])
def test_build_writes_every_table(tmp_path: Path, corpus: Corpus, module: bool) -> None:
    out = tmp_path / "new" / "tables"
    done = run("build", SEEDS, "--out", out, module=module)
    rows = sum(map(len, corpus.tables.values()))
    assert done.stdout == f"5 articles, {rows:,} rows, 0 problems: {out}\n"
    assert (done.returncode, done.stderr) == (0, "")
    assert {path.name for path in out.iterdir()} == {
        *(f"{name}.csv" for name in TABLES),
        "LICENCE.txt",
        "datapackage.json",
    }
    for name, table in TABLES.items():
        pd.testing.assert_frame_equal(
            export.read_csv((out / f"{name}.csv").read_bytes(), table), corpus[name]
        )


def test_corrections_beside_the_articles_are_applied_and_counted(tmp_path: Path) -> None:
    (tmp_path / "talks.txt").write_text("LIMA — The presidents spoke of trade and energy.", encoding="utf-8")
    built = build(tmp_path)
    for number in (0, 1):
        row = built["topic_mentions"].iloc[number]
        made = corrections.of_row(built.tables, "topic_mentions", row, action="wrong")
        corrections.append(tmp_path / corrections.FILE, replace(made, sha256="0" * 64) if number else made)
    done = run("build", tmp_path, "--out", tmp_path / "tables")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("\n1 correction applied, 1 needs review: see corrections.csv\n")
    assert len(pd.read_csv(tmp_path / "tables" / "topic_mentions.csv")) == 1
    listed = pd.read_csv(tmp_path / "tables" / "corrections.csv")
    assert listed["status_code"].tolist() == ["applied", "needs_review"]
    (tmp_path / corrections.FILE).write_text("what,is,this\n", encoding="utf-8")
    done = run("build", tmp_path, "--out", tmp_path / "tables")
    assert done.returncode == 2
    assert 'corrections.csv, row 1: column "correction_id" is missing' in done.stderr


def test_problems_are_listed_and_the_rest_is_built(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("LIMA — The presidents spoke of trade.", encoding="utf-8")
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "wrong.jsonl").write_text('{"text": "Talks."}\n{"tex', encoding="utf-8")
    done = run("build", tmp_path, "--out", tmp_path / "tables")
    assert done.returncode == 1
    assert done.stdout.startswith("2 articles, ")
    assert "2 problems" in done.stdout
    assert "empty.txt: there is no text in it." in done.stderr
    assert "wrong.jsonl, line 2: the line is not JSON" in done.stderr


def test_aliases_give_all_mentions_one_name(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(
        "President Zoé Brandl spoke. Prime Minister Soje Prantl left.", encoding="utf-8"
    )
    given = tmp_path / "names" / "mine.csv"
    given.parent.mkdir()
    given.write_text("alias,name\nSoje Prantl,Zoé Brandl\n", encoding="utf-8")
    done = run("build", tmp_path, "--out", tmp_path / "tables", "--aliases", given)
    assert (done.returncode, done.stderr) == (0, "")
    people = pd.read_csv(tmp_path / "tables" / "people.csv")
    assert people["name"].tolist() == ["Zoé Brandl", "Zoé Brandl"]
    assert people["entity_id"].nunique() == 1


def test_a_wrong_file_of_aliases_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("President Zoé Brandl spoke.", encoding="utf-8")
    (tmp_path / "aliases.csv").write_text("alias,name\nSoje Prantl,\n", encoding="utf-8")
    done = run("build", tmp_path, "--out", tmp_path / "tables")
    assert (done.returncode, done.stdout) == (2, "")
    assert (
        done.stderr == f'{tmp_path / "aliases.csv"}, row 2: "name" is empty. Fill it in, or delete the row.\n'
    )
    assert not (tmp_path / "tables").exists()


def test_many_problems_are_cut_short(tmp_path: Path) -> None:
    (tmp_path / "articles.jsonl").write_text('{"text": "Talks."}\n' + "{\n" * 30, encoding="utf-8")
    done = run("build", tmp_path, "--out", tmp_path / "tables")
    assert done.stderr.splitlines()[-1] == "... and 10 more."
    assert len(done.stderr.splitlines()) == 21


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(("nowhere", "--out", "out"), "nowhere: there is no such folder. Give a folder", id="no such folder"),
        pytest.param(("file.txt", "--out", "out"), "file.txt: it is a file, not a folder.", id="a file as the folder"),
        pytest.param(("empty", "--out", "out"), "empty: it holds no articles. Put articles (.txt, .text, .jsonl, .csv, .html, ", id="an empty folder"),
        pytest.param(("unreadable", "--out", "out"), "unreadable: no article could be read.", id="nothing that can be read"),
        pytest.param(("good", "--out", "file.txt"), "file.txt: it is a file, not a folder. Give another", id="a file as the tables' folder"),
        pytest.param(("good", "--out", "good"), "good: it is the folder of the articles. Give another", id="tables among the articles"),
        pytest.param(("good", "--out", "file.txt/tables"), "file.txt/tables: ", id="tables under a file"),
        pytest.param(("good", "--out", "blocked"), "articles.csv", id="a table that can not be written"),
        pytest.param(("good", "--out", "out", "--vocabularies", "nowhere"), "nowhere: there is no such folder. Give", id="no vocabularies"),
        pytest.param(("good", "--out", "out", "--vocabularies", "words"), 'sector_terms.csv, row 2: code "nonsense" is not in sectors.csv. Known: ', id="a wrong vocabulary"),
        pytest.param(("good", "--out", "out", "--vocabularies", "strange"), "strange/sector_term.csv: there is no vocabulary of this name. Known: sector_terms.csv, ", id="a vocabulary by an unknown name"),
        pytest.param(("good", "--out", "out", "--vocabularies", "dangling"), "dangling/sectors.csv: it is neither a file nor a link to one. Put", id="a vocabulary that is a link to nothing"),
        pytest.param(("good",), "Missing option '--out'", id="no folder for the tables"),
        pytest.param(("good", "--out", "out", "more"), "unexpected extra argument", id="an argument too many"),
    ],
)  # fmt: skip
def test_what_cannot_be_built_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in (
        "good",
        "empty",
        "unreadable",
        "words",
        "strange",
        "dangling",
        "blocked/articles.csv.unfinished",
    ):
        Path(folder).mkdir(parents=True)
    Path("file.txt").write_text("text")
    Path("good/talks.txt").write_text("The presidents spoke of trade.")
    Path("unreadable/talks.txt").write_bytes(b"\x00\x01" * 99)
    Path("dangling/sectors.csv").symlink_to("gone.csv")
    Path("strange/README.md").write_text("My own words.")
    Path("strange/sector_term.csv").write_text("code,term,is_exact\n")
    Path("words/sector_terms.csv").write_text("code,term,is_exact\nnonsense,talks,\n")
    done = run("build", *arguments)
    assert done.returncode == 2
    assert message in done.stderr
    assert done.stdout == ""
    assert not Path("out").exists()


def test_a_vocabulary_of_ones_own_takes_the_place_of_the_same_name(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "articles").mkdir()
    (tmp_path / "words" / "sector_terms.csv").write_text(
        "code,term,is_exact\nenergy,tidal mills,\n", encoding="utf-8"
    )
    (tmp_path / "articles" / "talks.txt").write_text("They spoke of trade and tidal mills.", encoding="utf-8")
    done = run(
        "build", tmp_path / "articles", "--out", tmp_path / "out", "--vocabularies", tmp_path / "words"
    )
    assert done.returncode == 0
    mentions = export.read_csv(
        (tmp_path / "out" / "topic_mentions.csv").read_bytes(), TABLES["topic_mentions"]
    )
    assert mentions[["sector_code", "text"]].to_numpy().tolist() == [["energy", "tidal mills"]]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such terminal there")
def test_progress_is_shown_at_a_terminal(tmp_path: Path) -> None:
    terminal, errors = pty.openpty()
    command = [sys.executable, "-m", "summitry", "build", str(SEEDS), "--out", str(tmp_path)]
    done = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=errors,
        env={**os.environ, "TERM": "xterm"},
        timeout=120,
        check=True,
    )
    os.close(errors)
    shown = os.read(terminal, 65536).decode()
    os.close(terminal)
    assert "Reading" in shown
    assert "Extracting" in shown
    assert done.stdout.startswith(b"5 articles")


def test_version_and_help_are_said_and_a_wrong_command_is_refused() -> None:
    assert run("--version").stdout == f"summitry {version('summitry')}\n"
    said = run("build", "--help").stdout
    assert all(words in said for words in ("FOLDER", "--out TABLES", "--vocabularies DIR", "Exit status: 0"))
    assert run().returncode == 2
    assert run("summarise").returncode == 2


def test_help_does_not_wait_for_pandas() -> None:
    code = "import sys, summitry.cli; sys.exit('pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(("nowhere",), "nowhere: there is no such folder. Give a folder", id="no such folder"),
        pytest.param(("empty",), "empty: it holds no articles. Put articles (.txt, .text, .jsonl, .csv, .html, ", id="an empty folder"),
        pytest.param(("good", "--address", "nowhere.invalid"), "nowhere.invalid: there is no such address. Leave --address out", id="no such address"),
        pytest.param(("good", "--port", "70000"), "Invalid value for '--port'", id="a port that there is not"),
        pytest.param((), "Missing argument 'FOLDER'", id="no folder"),
    ],
)  # fmt: skip
def test_what_cannot_be_served_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, port: int, arguments: tuple[str, ...], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty").mkdir()
    Path("good").mkdir()
    Path("good/talks.txt").write_text("The presidents spoke of trade.")
    done = run("serve", *arguments, *([] if "--port" in arguments else ["--port", str(port)]))
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr


def test_a_port_that_is_taken_is_said() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run("serve", SEEDS, "--port", str(port), "--address", "127.0.0.1")
    assert done.returncode == 2
    assert f"127.0.0.1, port {port}: nothing can be served there" in done.stderr
    assert f"--port {port + 1}" in done.stderr


def test_of_a_broken_file_only_its_problem_is_told(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("They met in Oslo.")
    (tmp_path / "page.pdf").write_bytes(b"nothing")
    done = run("build", tmp_path, "--out", tmp_path / "tables")
    assert done.stderr.splitlines() == [
        "page.pdf: it is not a PDF file, or it is locked or broken. Save its text as a .txt file."
    ]
