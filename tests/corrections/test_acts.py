"""Visits that readers correct: a line for each article, made in one act and undone in one."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from summitry import corrections
from summitry.corpus import Corpus, build, correct
from summitry.corrections import Correction
from summitry.errors import CorrectionError
from summitry.tables import TABLES

Of = Callable[..., Correction]


def said(corpus: Corpus, number: int = 0, action: str = "edit", column: str = "", new: str = "") -> tuple[Correction, ...]:  # fmt: skip
    """What a reader says of a visit."""
    row = corpus["visits"].iloc[number]
    return corrections.of_visit(corpus.tables, row, action=action, column=column, new=new, who="Mia")


def kept(folder: Path, *made: Correction) -> Corpus:
    """Write corrections beside the articles and build."""
    corrections.append(folder / corrections.FILE, *made)
    return build(folder)


def status(corpus: Corpus) -> list[str]:
    return corpus["corrections"]["status_code"].astype(object).tolist()


def days(corpus: Corpus, column: str = "from_on") -> list[str]:
    return corpus["visits"][column].dt.strftime("%Y-%m-%d").tolist()


EDITS: dict[str, tuple[str, str, object]] = {
    "the host": ("host_code", "PER", "PER"),
    "the guest": ("guest_code", "PER", "PER"),
    "the place": ("place", "Bergen", "Bergen"),
    "no place": ("place", "", None),
}


@pytest.mark.parametrize(("column", "new", "value"), EDITS.values(), ids=EDITS)
def test_a_value_of_a_visit_is_set_in_each_of_its_articles(
    folder: Path, column: str, new: str, value: object
) -> None:
    after = kept(folder, *said(build(folder), column=column, new=new))
    assert status(after) == ["applied", "applied"]
    assert len(after["visits"]) == 1
    for frame in (after["visits"], after["articles"]):
        assert frame[column].astype(object).where(frame[column].notna(), None).unique().tolist() == [value]
    listed = after["corrections"]
    assert listed["table"].tolist() == ["visits", "visits"]
    assert sorted(listed["article_id"]) == ["first", "second"]
    assert after["visit_facts"].merge(after["visits"], on="visit_id").shape[0] == len(after["visit_facts"])


@pytest.mark.parametrize(("column", "new"), [("host_code", "CHL"), ("guest_code", "NOR")])
def test_host_and_guest_change_places_in_one_act(folder: Path, column: str, new: str) -> None:
    made = said(build(folder), column=column, new=new)
    after = kept(folder, *made)
    assert after["visits"][["host_code", "guest_code"]].to_numpy().tolist() == [["CHL", "NOR"]]
    assert corrections.together(after["corrections"], made[0].correction_id) == [
        one.correction_id for one in made
    ]


# Days of the talks in the two articles, what is set to which day, and the days of the visit then.
DAYS: dict[str, tuple[tuple[str, str], str, str, tuple[str, str]]] = {
    "the only day moves the visit": (("03", "03"), "from_on", "2030-06-01", ("2030-06-01", "2030-06-01")),
    "the only day, as the last": (("03", "03"), "to_on", "2030-06-01", ("2030-06-01", "2030-06-01")),
    "the first day alone, earlier": (("03", "05"), "from_on", "2030-03-01", ("2030-03-01", "2030-03-05")),
    "the first day alone, later": (("03", "05"), "from_on", "2030-03-04", ("2030-03-04", "2030-03-05")),
    "the last day alone": (("03", "05"), "to_on", "2030-03-06", ("2030-03-03", "2030-03-06")),
    "a first day behind the last": (("03", "05"), "from_on", "2030-06-01", ("2030-06-01", "2030-06-01")),
    "a last day before the first": (("03", "05"), "to_on", "2030-02-01", ("2030-02-01", "2030-02-01")),
}


@pytest.mark.parametrize(("talks", "column", "new", "expected"), DAYS.values(), ids=DAYS)
def test_a_day_is_set_in_the_articles_that_give_it(
    folder: Path, of: Of, talks: tuple[str, str], column: str, new: str, expected: tuple[str, str]
) -> None:
    built = build(folder)
    given = [of(built, "articles", number, "edit", "event_on", f"2030-03-{day}") for number, day in enumerate(talks)]  # fmt: skip
    dated = correct(built, given)
    after = correct(built, [*given, *said(dated, column=column, new=new)])
    assert (days(after), days(after, "to_on")) == ([expected[0]], [expected[1]])


def test_a_visit_without_a_day_is_one_that_was_reported(folder: Path) -> None:
    after = kept(folder, *said(build(folder), column="from_on"))
    assert after["visits"]["from_on"].isna().all()
    assert after["visits"]["label"].tolist() == ["Chile in Norway, reported March 2030"]


def test_a_visit_that_is_none_goes_and_its_articles_stay(folder: Path) -> None:
    built = build(folder)
    after = kept(folder, *said(built, action="wrong"))
    assert after["visits"].empty
    assert after["visit_facts"].empty
    assert len(after["articles"]) == 2
    for name, table in TABLES.items():
        if {"article_id", "visit_id"} <= set(table.column_names):
            assert after[name]["visit_id"].isna().all(), name
    assert len(after["documents"]) == len(built["documents"])
    assert set(after["corrections"]["old_value"]) == set(built["visits"]["label"])


def test_a_visit_that_is_right_after_all_is_back(folder: Path) -> None:
    built = build(folder)
    wrong, right = said(built, action="wrong"), said(built, action="right")
    after = correct(built, [*wrong, *right])
    pd.testing.assert_frame_equal(after["visits"], built["visits"])
    assert status(after) == ["replaced", "replaced", "applied", "applied"]


def test_what_was_said_in_one_act_is_taken_back_together(folder: Path) -> None:
    built = build(folder)
    first, second = said(built, column="place", new="Bergen"), said(built, column="place", new="Oslo")
    listed = kept(folder, *first, *second)["corrections"]
    ids = corrections.together(listed, second[1].correction_id)
    assert ids == [one.correction_id for one in second]
    back = kept(folder, *(corrections.undoing(one) for one in ids))
    assert status(back) == ["applied", "applied", "undone", "undone"]
    assert back["visits"]["place"].tolist() == ["Bergen"]
    assert corrections.together(back["corrections"], second[0].correction_id) == []


def test_corrections_of_other_rows_are_taken_back_by_themselves(folder: Path, of: Of) -> None:
    built = build(folder)
    made = kept(folder, of(built, "documents", 0), of(built, "documents", 1))["corrections"]
    assert len(made) == 2
    for one in made["correction_id"]:
        assert corrections.together(made, one) == [one]


def test_an_article_that_is_added_joins_the_visit_and_one_that_is_gone_needs_review(folder: Path) -> None:
    made = said(build(folder), column="place", new="Bergen")
    (folder / "second.txt").unlink()
    (folder / "third.txt").write_text(
        "OSLO, March 3, 2030. President Ana Roa of Chile met Prime Minister Per Lund of Norway in Oslo.",
        encoding="utf-8",
    )
    (folder / "first.txt").rename(folder / "zz.txt")
    after = kept(folder, *made)
    assert status(after) == ["applied", "needs_review"]
    assert after["visits"]["articles"].tolist() == [2]
    assert dict(zip(after["articles"]["article_id"], after["articles"]["place"], strict=True)) == {"third": "Oslo", "zz": "Bergen"}  # fmt: skip


def test_what_is_said_of_an_article_later_holds_for_it(folder: Path, of: Of) -> None:
    built = build(folder)
    made = said(built, column="place", new="Bergen")
    later = of(built, "articles", 1, "edit", "place", "Molde")
    after = correct(built, [*made, later])
    assert status(after) == ["applied", "replaced", "applied"]
    assert after["articles"]["place"].tolist() == ["Bergen", "Molde"]


@pytest.mark.parametrize(
    ("given", "finding"),
    [
        pytest.param({"column": "host_code", "new": ""}, "it may not be empty", id="no host"),
        pytest.param({"column": "label", "new": "x"}, 'column "label" of visits can not be corrected', id="a column that is made of others"),
        pytest.param({"column": "from_on", "new": "soon"}, "is not of the kind date", id="no day"),
    ],
)  # fmt: skip
def test_a_line_that_no_visit_can_have_is_refused(folder: Path, given: dict[str, str], finding: str) -> None:
    (one, _) = said(build(folder), column="place", new="Bergen")
    values = {**vars(one), **given}
    with pytest.raises(CorrectionError, match=finding):
        corrections.append(folder / corrections.FILE, Correction(**values))
    assert not (folder / corrections.FILE).exists()
