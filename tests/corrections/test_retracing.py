"""Follow-ups follow what readers correct: they are traced anew by the same rules."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from summitry import corrections
from summitry.corpus import Corpus, build, correct
from summitry.corrections import Correction, retracing
from summitry.corrections.drafts import Drafts

Of = Callable[..., Correction]
FIRST = (
    "OSLO, March 3, 2030. President Ana Roa of Chile held talks with Prime Minister Per Lund of Norway in Oslo. "
    "The sides agreed to launch direct flights between the two capitals by the end of 2031. "
    "Lund proposed introducing a visa-free regime for holders of service passports."
)
SECOND = (
    "SANTIAGO, May 5, 2032. President Ana Roa of Chile received Prime Minister Per Lund of Norway in Santiago. "
    "Direct flights between Oslo and Santiago were launched in February 2032, Roa said."
)
THIRD = (
    "SANTIAGO, May 6, 2032. President Ana Roa of Chile met Prime Minister Per Lund of Norway in Santiago on May 5. "
    "They spoke of fish."
)


@pytest.fixture
def chained(tmp_path: Path) -> Corpus:
    """Two visits of Chile and Norway: flights agreed on and launched too late, a proposal that nobody comes back to."""
    for name, text in (("first", FIRST), ("second", SECOND), ("third", THIRD)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return build(tmp_path)


def number_of(corpus: Corpus, table: str, words: str) -> int:
    """Number of the only row of a table whose words begin with these."""
    frame = corpus[table]
    (number,) = frame.index[frame["text"].str.startswith(words)]
    return int(number)


def told(corpus: Corpus, code: str) -> list[str]:
    """The statuses of the chain of an object, step by step."""
    steps = corpus["follow_ups"]
    return steps.loc[steps["object_code"] == code, "status_code"].astype(object).tolist()


def test_the_corpus_has_what_these_tests_correct(chained: Corpus) -> None:
    assert told(chained, "direct_flights") == ["agreed", "fulfilled_late"]
    assert told(chained, "visa_free_regime") == ["raised", "no_report_found"]
    assert chained["follow_ups"]["later_articles"].dropna().tolist() == [2]


def test_follow_ups_traced_anew_are_those_that_the_rules_traced(chained: Corpus) -> None:
    drafts = Drafts(chained.tables)
    drafts["articles"].set([0], "event_on", chained["articles"]["event_on"][0])
    pd.testing.assert_frame_equal(
        retracing.retrace(drafts, chained.tables, chained.vocabularies), chained["follow_ups"]
    )


def test_nothing_is_traced_anew_where_follow_ups_are_not_concerned(chained: Corpus, of: Of) -> None:
    after = correct(chained, [of(chained, "topic_mentions", 0)])
    assert after["follow_ups"] is chained["follow_ups"]


LATE: dict[str, tuple[str, str, str, str, list[str]]] = {
    "a later deadline": ("commitments", "launch direct flights", "due_on", "2032-12-31", ["agreed", "fulfilled"]),
    "no deadline": ("commitments", "launch direct flights", "due_on", "", ["agreed", "fulfilled"]),
    "an earlier time of the act": ("date_mentions", "February 2032", "from_on", "2031-02-01", ["agreed", "fulfilled"]),
    "a softer commitment": ("commitments", "launch direct flights", "strength_code", "soft", ["raised", "fulfilled_late"]),
}  # fmt: skip


@pytest.mark.parametrize(("table", "words", "column", "new", "statuses"), LATE.values(), ids=LATE)
def test_whether_in_time_follows_from_what_is_corrected(
    chained: Corpus, of: Of, table: str, words: str, column: str, new: str, statuses: list[str]
) -> None:
    frame = chained[table]
    number = int(frame.index[frame["text"].str.contains(words, regex=False)][0])
    after = correct(chained, [of(chained, table, number, "edit", column, new)])
    assert told(after, "direct_flights") == statuses
    assert told(after, "visa_free_regime") == ["raised", "no_report_found"]


def test_later_articles_are_counted_anew_once_an_article_reports_another_visit(
    chained: Corpus, of: Of
) -> None:
    edit = of(chained, "articles", 2, "edit", "event_on", "2029-01-10")
    after = correct(chained, [edit])
    assert len(after["visits"]) == 3
    assert after["follow_ups"]["later_articles"].dropna().tolist() == [1]
    assert set(after["follow_ups"]["visit_id"]) <= set(after["visits"]["visit_id"])


def test_a_visit_that_is_parted_in_two_is_followed_from_one_to_the_other(tmp_path: Path, of: Of) -> None:
    (tmp_path / "a.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "b.txt").write_text(
        "OSLO, March 4, 2030. President Ana Roa of Chile met Prime Minister Per Lund of Norway in Oslo. "
        "Direct flights between Oslo and Santiago were launched in January 2031, Roa said.",
        encoding="utf-8",
    )
    built = build(tmp_path)
    assert built["follow_ups"].empty
    after = correct(built, [of(built, "articles", 1, "edit", "event_on", "2031-03-04")])
    assert told(after, "direct_flights") == ["agreed", "fulfilled"]


def test_two_countries_that_have_no_second_visit_any_more_have_no_follow_ups(chained: Corpus) -> None:
    made = corrections.of_visit(chained.tables, chained["visits"].iloc[0], action="wrong")
    after = correct(chained, made)
    assert len(after["visits"]) == 1
    assert after["follow_ups"].empty


def test_a_country_that_seems_to_visit_itself_has_no_follow_ups(chained: Corpus, of: Of) -> None:
    """So it seems while a reader makes host and guest of articles change places, one after the other."""
    made = [of(chained, "articles", number, "edit", "host_code", "CHL") for number in range(3)]
    after = correct(chained, made)
    assert set(after["visits"]["host_code"]) == {"CHL"}
    assert after["follow_ups"].empty


def test_the_other_commitments_of_an_article_keep_their_ids(chained: Corpus, of: Of) -> None:
    after = correct(chained, [of(chained, "commitments", 0)])
    assert told(after, "direct_flights") == []
    assert told(after, "visa_free_regime") == ["raised", "no_report_found"]
    assert set(after["follow_ups"]["commitment_id"].dropna()) <= set(after["commitments"]["commitment_id"])


def test_an_act_told_in_a_sentence_that_is_none_fulfils_nothing(chained: Corpus, of: Of) -> None:
    number = number_of(chained, "sentences", "Direct flights")
    after = correct(chained, [of(chained, "sentences", number)])
    assert told(after, "direct_flights") == ["agreed", "no_report_found"]


def test_a_step_is_corrected_as_it_is_once_it_was_traced_anew(chained: Corpus, of: Of) -> None:
    number = number_of(chained, "commitments", "The sides agreed")
    in_time = of(chained, "commitments", number, "edit", "due_on", "2032-12-31")
    now = correct(chained, [in_time])
    steps = now["follow_ups"]
    step = int(steps.index[steps["status_code"] == "fulfilled"][0])
    doubted = of(now, "follow_ups", step, "edit", "status_code", "in_progress")
    after = correct(chained, [in_time, doubted])
    assert told(after, "direct_flights") == ["agreed", "in_progress"]
    listed = after["corrections"].iloc[1]
    assert (listed["status_code"], listed["machine_value"]) == ("applied", "fulfilled")


@pytest.mark.parametrize(("merged", "status"), [(True, "fulfilled"), (False, "no_report_found")])
def test_an_invitation_is_answered_by_whoever_was_merged_with_the_guest(
    tmp_path: Path, of: Of, merged: bool, status: str
) -> None:
    invited = "President Ana Roa of Chile invited Prime Minister Per Lunde of Norway to visit Chile."
    (tmp_path / "a.txt").write_text(
        f"OSLO, March 3, 2030. President Ana Roa of Chile held talks with Prime Minister Per Lunde of Norway in Oslo. {invited}",
        encoding="utf-8",
    )
    (tmp_path / "b.txt").write_text(SECOND, encoding="utf-8")
    built = build(tmp_path)
    people = built["people"]
    made = of(
        built, "people", int(people.index[people["name"] == "Per Lunde"][0]), "same", "name", "Per Lund"
    )
    after = correct(built, [made] if merged else [])
    steps = after["follow_ups"]
    visits = steps[steps["subject"].str.startswith("Visit of")]
    assert visits["status_code"].tolist()[-1] == status
