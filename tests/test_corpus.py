"""What building a corpus promises besides its tables."""

import gc
from pathlib import Path

import pytest

from summitry import corpus, vocabulary
from summitry.articles import Article, read_folder

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


def test_nothing_is_left_for_the_collector_which_does_not_run_meanwhile() -> None:
    vocabularies = vocabulary.read()
    corpus.build(SEEDS, vocabularies)  # what is made once, and stays
    gc.collect()
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        built = corpus.build(SEEDS, vocabularies)
        assert gc.collect() == 0
    finally:
        if was_enabled:
            gc.enable()
    assert len(built["articles"])


def test_an_article_on_which_a_step_fails_is_a_problem_and_costs_no_other() -> None:
    vocabularies = vocabulary.read()
    folder = read_folder(SEEDS)
    whole = corpus.build_from(folder, vocabularies)
    # Half a character, which no file can hold: no checksum can be made of it.
    folder.articles.insert(2, Article("broken", "OSLO, May 3. The ministers met. \ud800", "broken.txt"))
    built = corpus.build_from(folder, vocabularies)
    (problem,) = built["problems"].to_dict("records")
    assert problem["source"] == "broken.txt"
    assert problem["lost"] == "article"
    assert "UnicodeEncodeError" in problem["finding"]
    assert all(
        built[name].equals(table)
        for name, table in whole.tables.items()
        if name not in ("problems", "articles")
    )
    assert built["articles"]["article_id"].tolist() == whole["articles"]["article_id"].tolist()


def test_what_fails_on_no_article_by_itself_is_raised() -> None:
    def failing(*_: object) -> list:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        corpus.build_from(read_folder(SEEDS), vocabulary.read(), failing)
