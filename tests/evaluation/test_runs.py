"""What is kept of a run, and what the next one tells of it."""

from pathlib import Path

import pytest

from summitry.errors import SummitryError
from summitry.evaluation import MEASURES, report, runs
from summitry.evaluation.scores import Found, Score


def scores(hits: str = "", extras: str = "", misses: str = "", article: str = "a") -> dict[str, Score]:
    """Scores of one article whose people are single letters."""
    rows = [[Found(article, value) for value in values] for values in (hits, extras, misses)]
    return {name: Score(*rows, {article}) if name == "people" else Score() for name in MEASURES}


def test_what_is_kept_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / runs.FILE_NAME
    assert runs.read_last(path) is None
    run = runs.of(scores("x", "y", "ž"))
    runs.keep(run, path)
    assert runs.read_last(path) == run
    assert [file.name for file in tmp_path.iterdir()] == [runs.FILE_NAME]
    content = path.read_bytes()
    runs.keep(run, path)
    assert path.read_bytes() == content


def test_rows_are_gained_and_lost() -> None:
    last, now = runs.of(scores("a", "bc", "de")), runs.of(scores("ad", "cf", "eg"))
    assert [(change.is_gain, change.kind, change.value) for change in runs.changes(last, now)] == [
        (True, runs.MISSED, "d"),
        (True, runs.EXTRA, "b"),
        (False, runs.MISSED, "g"),
        (False, runs.EXTRA, "f"),
    ]
    said = list(report.since(last, now))
    assert said[0] == "Since the last run: 2 gained, 2 lost."
    assert "people, gained, found now: a: d" in said
    assert "people, lost, found in error now: a: f" in said


def test_an_article_of_one_run_only_is_not_compared() -> None:
    assert runs.changes(runs.of(scores(misses="x")), runs.of(scores(misses="y", article="b"))) == []


def test_the_first_run_and_one_without_a_change_say_so() -> None:
    run = runs.of(scores("x", "y"))
    assert list(report.since(None, run)) == [
        "There is no earlier run to compare with; this one is kept for the next."
    ]
    assert list(report.since(run, run)) == ["Since the last run: nothing gained, nothing lost."]


@pytest.mark.parametrize("content", ["", "[]", "{", '{"people": {}}', '{"people": {"articles": ["a"], "missed": [["a"]], "extra": []}}', '{"people": {"articles": [1], "missed": [], "extra": []}}'])  # fmt: skip
def test_a_file_that_holds_no_run_is_said(tmp_path: Path, content: str) -> None:
    path = tmp_path / runs.FILE_NAME
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SummitryError, match=r"evaluation\.json: it does not hold what an evaluation keeps"):
        runs.read_last(path)


def test_the_report_names_what_is_annotated_and_what_is_not() -> None:
    head, *lines, unknown = report.lines(scores("xy", "z"))
    assert head.split()[:2] == ["n", "found"]
    assert [line.split() for line in lines] == [["people", "2", "3", "0.667", "[0.21,", "0.94]", "1.000", "[0.34,", "1.00]", "0.800", "[0.34,", "0.97]"]]  # fmt: skip
    assert unknown.startswith("Not annotated: published, ")
    assert "people" not in unknown


def test_a_share_of_nothing_is_a_dash() -> None:
    _, line, _ = report.lines(scores(misses="x"))
    assert line.split()[:4] == ["people", "1", "0", "-"]


def test_wrong_rows_are_listed() -> None:
    assert list(report.wrong_rows(scores("x", "y", "z"))) == [
        "people, missed: a: z",
        "people, found in error: a: y",
    ]
