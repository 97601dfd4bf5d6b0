"""`summitry evaluate`: what it prints and keeps, and its exit status."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from summitry import cli, export
from summitry.corpus import Corpus
from summitry.evaluation import runs

GOLD = Path(__file__).resolve().parent.parent / "gold" / "seeds.jsonl"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "summitry", "evaluate", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture
def tables(tmp_path: Path, corpus: Corpus) -> Path:
    export.write_tables(corpus, tmp_path / "tables")
    return tmp_path / "tables"


def test_the_second_run_tells_what_was_gained_and_lost(tmp_path: Path, tables: Path) -> None:
    first = run(GOLD, tables)
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout.startswith("5 of 5 articles are annotated")
    assert first.stdout.endswith("There is no earlier run to compare with; this one is kept for the next.\n")
    lines = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    lost = lines[0]["people"].pop()
    lines[1]["people"].append("Quispe")
    changed = tmp_path / "changed.jsonl"
    changed.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    second = run(changed, tables, "--wrong")
    assert second.returncode == 0
    assert "Since the last run: 0 gained, 2 lost." in second.stdout
    assert f"people, lost, found in error now: {lines[0]['id']}: " in second.stdout
    assert f"people, lost, missed now: {lines[1]['id']}: quispe" in second.stdout
    assert f"people, missed: {lines[1]['id']}: quispe" in second.stdout
    third = run(GOLD, tables)
    assert "Since the last run: 2 gained, 0 lost." in third.stdout
    assert lost


def test_a_run_may_be_kept_elsewhere(tmp_path: Path, tables: Path) -> None:
    kept = tmp_path / "kept.json"
    assert run(GOLD, tables, "--last", kept).returncode == 0
    assert runs.read_last(kept)
    assert not (tables / runs.FILE_NAME).exists()
    done = run(GOLD, tables, "--last", tmp_path / "nowhere" / "kept.json")
    assert done.returncode == 1
    assert done.stdout.startswith("5 of 5 articles")
    assert "this run could not be kept" in done.stderr


@pytest.mark.parametrize(
    ("gold", "folder", "message"),
    [
        pytest.param("nowhere.jsonl", "tables", "nowhere.jsonl: there is no such file. Give a file of annotations", id="no annotations"),
        pytest.param("wrong.jsonl", "tables", "wrong.jsonl, line 2: the line is not JSON", id="a line that is no JSON"),
        pytest.param("other.jsonl", "tables", 'other.jsonl, line 1: there is no article "nobody" in tables. Known: 000_', id="an article that is not there"),
        pytest.param("seeds.jsonl", "nowhere", "nowhere: there is no such folder. Write the tables with", id="no tables"),
        pytest.param("seeds.jsonl", "seeds.jsonl", "seeds.jsonl: it is a file, not a folder", id="a file as the tables' folder"),
        pytest.param("seeds.jsonl", "empty", "sentences.csv: there is no such file", id="a folder without tables"),
        pytest.param("seeds.jsonl", "old", "row 1: the columns are a, b", id="tables of another make"),
        pytest.param("seeds.jsonl", "kept", "evaluation.json: it does not hold what an evaluation keeps", id="a damaged record of the last run"),
    ],
)  # fmt: skip
def test_what_cannot_be_compared_is_said(
    tmp_path: Path,
    tables: Path,
    corpus: Corpus,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    gold: str,
    folder: str,
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("seeds.jsonl").write_bytes(GOLD.read_bytes())
    Path("wrong.jsonl").write_text('{"id": "000_26ff4872a74477f5"}\n{', encoding="utf-8")
    Path("other.jsonl").write_text('{"id": "nobody"}', encoding="utf-8")
    for name in ("empty", "old"):
        Path(name).mkdir()
    Path("old/sentences.csv").write_text("a,b\r\n", encoding="utf-8")
    export.write_tables(corpus, Path("kept"))
    Path("kept/evaluation.json").write_text("[]", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["summitry", "evaluate", gold, folder])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    said = capsys.readouterr()
    assert ended.value.code == 2
    assert message in said.err
    assert said.out == ""


def test_control_characters_do_not_reach_the_terminal(tmp_path: Path, tables: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    title = "plan\x1b[31m of\naction\u202e"
    gold.write_text(
        json.dumps({"id": "000_26ff4872a74477f5", "documents": [{"kind": "plan", "title": title}]}),
        encoding="utf-8",
    )
    done = run(gold, tables, "--wrong")
    assert "documents, missed: 000_26ff4872a74477f5: plan: plan [31m of action" in done.stdout
    assert not set("\x1b\u202e") & set(done.stdout)
