"""Measuring on a page: the annotations beside the articles, and what they say of the tables."""

import json
from collections.abc import Mapping
from pathlib import Path

import streamlit as st

from summitry import evaluation
from summitry.corpus import Corpus
from summitry.evaluation import Score, annotations, runs
from summitry.summaries import quality
from summitry.ui import page
from summitry.ui.lists import MOST_ROWS, Register
from summitry.ui.remembering import once
from summitry.ui.state import View
from summitry.ui.words import plain

FILE_NAME = "gold.jsonl"
_MEANING = (
    "Precision: of the rows that the tables hold, the share that is right. Recall: of the rows that a person wrote down, the share that the tables hold. F1 joins the two: it is high only where both are.",
    "The line through a dot is its 95% interval (Wilson 1927): where the share may lie in articles like these. Few rows leave a long line, and a full score on five rows is no promise.",
    "All this holds for articles like the annotated ones. Others, of an outlet or a country that nobody looked at, may be read less well.",
)  # fmt: skip


def beside(folder: str, elsewhere: Mapping[Path, Path]) -> Path | None:
    """The annotations of a folder of articles: `gold.jsonl` in it, or else where `elsewhere` says; None without any."""
    own = Path(folder) / FILE_NAME
    candidates = [own, *(gold for articles, gold in elsewhere.items() if articles == Path(folder).resolve())]
    return next((gold for gold in candidates if gold.is_file()), None)


def scored(shown: View, gold: Path) -> dict[str, Score]:
    """Compare the whole corpus with its annotations, once for all readers.

    Raises:
        SummitryError: The annotations cannot be read; the message says where and why.
    """
    name = ("scored", str(gold), gold.stat().st_mtime_ns)
    return once(shown.whole, name, lambda: _scored(gold, shown.whole))


def _scored(gold: Path, corpus: Corpus) -> dict[str, Score]:
    article_ids = corpus["articles"]["article_id"].astype(str)
    annotated = annotations.read(gold, corpus.vocabularies, article_ids, "this folder")
    return evaluation.evaluate(annotated, corpus.tables)


def last_run(gold: Path) -> runs.Run | None:
    """The run of `summitry evaluate` that was put beside the annotations; None without one."""
    return runs.read_last(gold.with_name(runs.FILE_NAME))


def changes(
    shown: View, scores: Mapping[str, Score], last: runs.Run | None, openings: Mapping[str, str]
) -> None:
    """What was gained and lost since the last run, as a list whose rows open."""
    page.heading(
        "Since the last run",
        f"What came right and what went wrong since the run of summitry evaluate whose {runs.FILE_NAME} stands beside the annotations.",
    )
    found = runs.changes(last, runs.of(scores)) if last else []
    if not found:
        with st.container(border=True, key="no_changes"):
            st.text("Nothing gained, nothing lost." if last else "There is no earlier run to compare with.")
        return
    Register(
        key="changes",
        frame=quality.changed(found, shown.whole),
        table=quality.CHANGED,
        marks=quality.change_marks(found[:MOST_ROWS], scores, openings),
        columns=quality.CHANGED.column_names,
        alt="What was gained and lost since the last run",
    ).draw()


def mistakes(shown: View, scores: Mapping[str, Score], openings: Mapping[str, str]) -> None:
    """What is missed and what is found in error, as a list whose rows open."""
    page.heading(
        "What is missed, and what is found in error",
        "Select a row to read its sentence or, where that cannot be told, the opening of its article.",
    )
    wrong = quality.wrong(scores, shown.whole, shown.articles)
    if wrong.empty:
        with st.container(border=True, key="no_mistakes"):
            st.text("Nothing is missed, and nothing is found in error.")
        return
    Register(
        key="mistakes",
        frame=wrong,
        table=quality.WRONG,
        marks=quality.wrong_marks(scores, openings)[:MOST_ROWS],
        columns=("measure", "kind", "value", "article", "sentence"),
        alt="What is missed, and what is found in error",
    ).draw()


def explain() -> None:
    """What the numbers mean, in plain words."""
    with st.container(border=True, key="meaning"):
        for sentence in _MEANING:
            st.text(sentence)


def how_to_add(shown: View) -> None:
    """Where no annotations stand beside the articles: what to write, and where."""
    article_id = str(shown.whole["articles"]["article_id"].iloc[0])
    with st.container(border=True, key="no_annotations"):
        st.text(
            "No annotations stand beside these articles, so that nothing can be said of how well they were read."
        )
        st.text(
            f"To measure it, read some of the articles and write down what they say in {FILE_NAME} in the folder of the articles, one line an article:"
        )
        line = {"id": article_id, "people": ["Surname"], "sectors": ["trade", "energy"], "figures": [{"value": 60, "unit": "companies", "qualifier": "more than"}]}  # fmt: skip
        st.code(json.dumps(line, ensure_ascii=False), language=None, wrap_lines=True)
        st.caption(
            plain(
                "A field that is left out is not compared. The README lists all fields under “How good it is”."
            )
        )
