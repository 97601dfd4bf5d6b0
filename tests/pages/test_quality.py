"""How good is this: with annotations, without, and with such as cannot be read."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from summitry.evaluation import runs

PAGE = "pages/sources/quality.py"
TEXT = "OSLO, March 3, 2030. President Ana Roa of Chile arrived in Oslo for talks with King Olav on trade and energy.\n"
Opened = Callable[..., AppTest]


def said(app: AppTest) -> str:
    assert not app.exception, [element.stack_trace for element in app.exception]
    return "\n".join(element.value for element in (*app.text, *app.caption, *app.subheader)).replace("\\", "")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_text("The weather was fine.", encoding="utf-8")
    return tmp_path


def test_the_seeds_are_measured_with_the_annotations_of_the_tests(opened: Opened) -> None:
    words = said(opened(PAGE))
    assert "All 5 articles are annotated" in words
    assert "There is no earlier run to compare with." in words


def test_a_filter_chooses_the_articles_that_are_compared(opened: Opened) -> None:
    words = said(opened(PAGE, {"outlet": "Trend"}))
    assert "The only article is annotated" in words
    assert "Filters choose articles here; all rows of an article are compared." in words


def test_without_annotations_the_page_says_how_to_add_them(opened: Opened, folder: Path) -> None:
    app = opened(PAGE, folder=folder)
    assert "No annotations stand beside these articles" in said(app)
    line = json.loads(app.code[0].value)
    assert line["id"] == "a"
    (folder / "gold.jsonl").write_text(json.dumps(line), encoding="utf-8")
    words = said(opened(PAGE, folder=folder))
    assert "1 of 2 articles is annotated" in words
    assert "Nothing is missed" not in words


def test_annotations_are_no_articles_and_changes_are_shown(opened: Opened, folder: Path) -> None:
    gold = folder / "gold.jsonl"
    gold.write_text(json.dumps({"id": "a", "people": ["Roa", "Olav"]}), encoding="utf-8")
    kept = {"people": {"articles": ["a"], "missed": [["a", "roa"]], "extra": []}}
    (folder / runs.FILE_NAME).write_text(json.dumps(kept), encoding="utf-8")
    app = opened(PAGE, folder=folder)
    assert not any("problem" in element.proto.label for element in app.get("page_link"))
    changes = next(frame.value for frame in app.dataframe if "change" in frame.value)
    assert ["Gained, found now", "roa"] in changes[["change", "value"]].to_numpy().tolist()


@pytest.mark.parametrize(
    ("gold", "kept", "message"),
    [
        pytest.param('{"id": "a"}\n{', "", "gold.jsonl, line 2: the line is not JSON", id="a line that is no JSON"),
        pytest.param('{"id": "<b>c</b>"}', "", 'there is no article "<b>c</b>" in this folder', id="an article that is not there"),
        pytest.param('{"id": "a"}', "[]", "evaluation.json: it does not hold what an evaluation keeps", id="a damaged record of a run"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said(
    opened: Opened, folder: Path, gold: str, kept: str, message: str
) -> None:
    (folder / "gold.jsonl").write_text(gold, encoding="utf-8")
    if kept:
        (folder / runs.FILE_NAME).write_text(kept, encoding="utf-8")
    assert message in said(opened(PAGE, folder=folder))


def test_a_copy_of_the_seeds_is_not_taken_for_them(opened: Opened, tmp_path: Path) -> None:
    copy = tmp_path / "seeds"
    shutil.copytree(Path(__file__).resolve().parents[2] / "seeds", copy)
    assert "No annotations stand beside these articles" in said(opened(PAGE, folder=copy))
