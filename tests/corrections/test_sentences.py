"""Sentences that are none of the article: what begins in them goes, their words are not counted, and an undo brings all back."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd

from summitry import corrections
from summitry.corpus import Corpus, build, correct
from summitry.corrections import Correction
from summitry.summaries import articles, topics
from summitry.tables import TABLES

Of = Callable[..., Correction]


def number_of(corpus: Corpus, words: str) -> int:
    """Number of the only sentence that begins with these words."""
    frame = corpus["sentences"]
    (number,) = frame.index[frame["text"].str.startswith(words)]
    return int(number)


def test_a_sentence_that_is_none_goes_with_all_that_begins_in_it(folder: Path, of: Of) -> None:
    built = build(folder)
    number = number_of(built, "The two sides signed")
    gone = built["sentences"]["sentence_id"][number]
    after = correct(built, [of(built, "sentences", number)])
    for name, table in TABLES.items():
        if table.has_evidence and name != "follow_ups":
            left = built[name]["sentence_id"].astype(object) != gone
            assert len(after[name]) == left.sum(), name
    assert len(after["documents"]) == len(built["documents"]) - 2
    assert after["visits"]["documents"].tolist() == [0]
    assert built["articles"]["words"][0] - after["articles"]["words"][0] == 13
    assert after["articles"]["words"][1] == built["articles"]["words"][1]
    listed = after["corrections"].iloc[0]
    assert (listed["status_code"], listed["words"]) == ("applied", built["sentences"]["text"][number])
    # The table has no such sentence any more: nothing may refer to it.
    assert pd.isna(listed["sentence_id"])


def test_shares_are_of_the_words_that_are_left(folder: Path, of: Of) -> None:
    built = build(folder)
    after = correct(built, [of(built, "sentences", number_of(built, "The two sides signed"))])
    counted = topics.frequency(after, after, "all", articles=articles.named(after))
    assert set(counted["words"]) == {after["articles"]["words"].sum()}
    assert after["articles"]["words"].sum() == built["articles"]["words"].sum() - 13


def test_words_of_a_teaser_were_never_counted(tmp_path: Path, of: Of) -> None:
    (tmp_path / "a.txt").write_text(
        "date 2030-03-04\n\nOSLO, March 3, 2030. President Ana Roa of Chile held talks in Oslo, Norway.",
        encoding="utf-8",
    )
    built = build(tmp_path)
    number = number_of(built, "date")
    assert built["sentences"]["is_boilerplate"][number]
    after = correct(built, [of(built, "sentences", number)])
    assert after["articles"]["words"].tolist() == built["articles"]["words"].tolist()


def test_leaders_are_found_where_they_are_named_elsewhere(folder: Path, of: Of) -> None:
    """The fact of a visit names the first sentence alone: when that goes, the next one takes its place."""
    (folder / "second.txt").unlink()
    built = build(folder)
    first = number_of(built, "OSLO, March 3")
    lead = built["sentences"].iloc[first]
    after = correct(built, [of(built, "sentences", first)])
    assert lead["sentence_id"] in built["visit_facts"]["sentence_id"].tolist()
    assert lead["sentence_id"] not in after["visit_facts"]["sentence_id"].tolist()
    assert after["visits"]["host_leaders"].tolist() == built["visits"]["host_leaders"].tolist()
    # What is told of the article as a whole is corrected in the article.
    assert after["visits"][["visit_id", "place"]].equals(built["visits"][["visit_id", "place"]])


def test_an_undo_brings_all_of_it_back(folder: Path, of: Of) -> None:
    built = build(folder)
    wrong = of(built, "sentences", number_of(built, "The two sides signed"))
    after = correct(built, [wrong, corrections.undoing(wrong.correction_id)])
    for name in TABLES.keys() - {"corrections"}:
        pd.testing.assert_frame_equal(after[name], built[name])


def test_a_row_that_is_right_goes_with_a_sentence_that_is_none(folder: Path, of: Of) -> None:
    built = build(folder)
    right = of(built, "documents", 0, "right")
    wrong = of(built, "sentences", number_of(built, "The two sides signed"))
    after = correct(built, [wrong, right])
    assert after["documents"].empty
    assert after["corrections"]["status_code"].tolist() == ["applied", "applied"]


def test_every_sentence_can_be_judged_but_the_last_that_an_article_has(corpus: Corpus, of: Of) -> None:
    every = range(len(corpus["sentences"]))
    wrong = correct(corpus, [of(corpus, "sentences", number) for number in every])
    articles_there = len(corpus["articles"])
    assert (
        wrong["sentences"]["article_id"].astype(object).tolist() == corpus["articles"]["article_id"].tolist()
    )
    refused = wrong["corrections"][wrong["corrections"]["status_code"] == "needs_review"]
    assert (
        refused["finding"].tolist() == ["it is the last sentence that the article has left"] * articles_there
    )
    assert (wrong["articles"]["words"] >= 0).all()
    right = correct(corpus, [of(corpus, "sentences", number, "right") for number in every])
    assert right["sentences"] is corpus["sentences"]
