"""How good the tables are, as a page shows it: its numbers, what they open, and its chart."""

from pathlib import Path

import altair as alt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitry import evaluation, export, filters
from summitry.charts import quality as drawing
from summitry.corpus import Corpus
from summitry.evaluation import MEASURES, Score, annotations, runs
from summitry.evaluation.scores import Found
from summitry.filters import NOT_STATED, Selection
from summitry.summaries import articles, quality, slices
from summitry.tables import TABLES

GOLD = Path(__file__).resolve().parent / "gold" / "seeds.jsonl"


@pytest.fixture(scope="module")
def scores(corpus: Corpus) -> dict[str, Score]:
    read = annotations.read(GOLD, corpus.vocabularies, corpus["articles"]["article_id"])
    return evaluation.evaluate(read, corpus.tables)


def some() -> dict[str, Score]:
    """One missed and one wrong person in two articles; a figure that nobody annotated."""
    people = Score([Found("a", "ito", "a:1")], [Found("a", "lima")], [Found("b", "berg", "b:2")], {"a", "b"})
    return {"people": people, "figures": Score(extras=[Found("a", "7 flights", "a:1")], articles={"a"})}


def test_shares_are_taken_of_what_was_found_and_of_what_is_annotated() -> None:
    shares = quality.shares(some())
    assert shares[["measure", "share", "right", "rows", "value"]].to_numpy().tolist() == [
        ["People", "Precision", 1, 2, 0.5],
        ["People", "Recall", 1, 2, 0.5],
        ["Figures", "Precision", 0, 1, 0.0],
    ]
    assert ((shares["low"] <= shares["value"]) & (shares["value"] <= shares["high"])).all()
    figures = quality.measured(some()).iloc[1]
    assert (figures["annotated"], figures["found"], figures["f1"]) == (0, 1, 0)
    assert figures[["recall", "recall_low", "recall_high"]].isna().all()


def test_a_filter_leaves_the_articles_that_it_chooses() -> None:
    left = quality.of_articles(some(), ["b", "c"])
    assert list(left) == ["people"]
    assert (left["people"].expected, left["people"].found, left["people"].articles) == (1, 0, {"b"})
    assert quality.of_articles(some(), []) == {}


def test_what_has_no_sentence_opens_the_article() -> None:
    openings = {"a": "a:1", "b": "b:1"}
    marks = quality.wrong_marks(some(), openings)
    assert [mark.part.where for mark in marks] == [
        (("sentence_id", (place,)),) for place in ("b:2", "a:1", "a:1")
    ]
    precision = quality.share_marks(some(), openings)[0]
    assert precision.label == "People, precision: 1 of 2 right"
    assert (precision.count, precision.part.where) == (1, (("sentence_id", ("a:1",)),))


def test_a_changed_row_opens_its_sentence_and_one_that_is_gone_its_article() -> None:
    changes = [runs.Change(False, "people", runs.MISSED, "b", "berg"), runs.Change(True, "people", runs.EXTRA, "b", "oslo")]  # fmt: skip
    marks = quality.change_marks(changes, some(), {"a": "a:1", "b": "b:1"})
    assert [mark.part.where for mark in marks] == [(("sentence_id", (place,)),) for place in ("b:2", "b:1")]


def test_the_finding_names_the_weakest_measure() -> None:
    assert quality.finding(some()) == "Weakest: figures, 0% of what was found is right, nothing is annotated"
    right = {"people": Score([Found("a", "ito")], articles={"a"})}
    assert quality.finding(right) == "All that is annotated was found, and nothing else"
    assert quality.finding({"people": Score(articles={"a"})}) == "Nothing could be compared"


def test_rows_that_look_closer_at_others_are_not_counted_again(scores: dict[str, Score]) -> None:
    parts = sum(scores[name].expected for name, measure in MEASURES.items() if measure.is_part)
    every = sum(score.expected for score in scores.values())
    assert 0 < quality.annotated_rows(scores) == every - parts < every


def test_codes_are_shown_with_their_labels(corpus: Corpus) -> None:
    article_id = str(corpus["articles"]["article_id"].iloc[0])
    missed = {"sectors": Score(misses=[Found(article_id, "artificial_intelligence")], articles={article_id})}
    listed = quality.wrong(missed, corpus, articles.named(corpus))
    assert listed["value"].tolist() == ["Artificial intelligence"]
    assert listed["article"].notna().all()
    change = runs.Change(False, "host", runs.MISSED, article_id, "KAZ")
    assert quality.changed([change], corpus)["value"].tolist() == ["Kazakhstan"]


@settings(max_examples=10, deadline=None, print_blob=False)
@given(data=st.data())
def test_every_mark_opens_as_many_sentences_as_it_says_under_any_filter(
    corpus: Corpus, scores: dict[str, Score], data: st.DataObject
) -> None:
    choices = filters.choices(corpus)

    def few(values: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(data.draw(st.lists(st.sampled_from((*values, NOT_STATED)), max_size=2, unique=True)))

    selection = Selection(sector_codes=few(choices.sector_codes), outlets=few(choices.outlets))
    chosen = filters.apply(corpus, selection)["articles"]["article_id"]
    named, in_view = articles.named(corpus), quality.of_articles(scores, chosen)
    openings = quality.openings(corpus, chosen)
    changes = runs.changes(runs.Run({"people": set(chosen)}, {"people": {"missed": {(str(key), "x") for key in chosen}, "extra": set()}}), runs.of(in_view))  # fmt: skip
    drawn = [
        (quality.shares(in_view), quality.DRAWN, quality.share_marks(in_view, openings)),
        (quality.measured(in_view), quality.MEASURED, quality.measure_marks(in_view, openings)),
        (quality.wrong(in_view, corpus, named), quality.WRONG, quality.wrong_marks(in_view, openings)),
        (quality.changed(changes, corpus), quality.CHANGED, quality.change_marks(changes, in_view, openings)),
    ]
    for frame, table, marks in drawn:
        assert list(frame.columns) == table.column_names
        assert len(marks) == len(frame)
        for mark in marks:
            found = slices.rows(corpus, mark.part, named)
            assert len(found) == mark.count > 0, mark
            assert set(found["article_id"]) <= set(chosen)
            assert export.to_csv(found, TABLES["sentences"]).count(b"\r\n") == mark.count + 1


def test_the_chart_is_valid_built_once_and_can_be_clicked() -> None:
    spec = drawing.dots()
    assert spec is drawing.dots()
    alt.Chart.from_dict({**spec, "data": {"name": "rows"}}, validate=True)
    assert all(layer["mark"]["cursor"] == "pointer" for layer in spec["layer"])
    assert len(spec["params"]) == len(spec["layer"])
    assert [entry.label for entry in drawing.key()] == list(quality.SHARES.values())


def test_the_chart_says_its_lowest_shares() -> None:
    said = drawing.describe(quality.shares(some()))
    assert "2 measures" in said
    assert "Lowest precision: Figures, 0.00 (0 of 1 row)." in said
    assert "Lowest recall: People, 0.50 (1 of 2 rows)." in said
    assert drawing.describe(quality.shares({})).startswith("No row")
