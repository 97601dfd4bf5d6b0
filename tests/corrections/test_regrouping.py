"""Visits follow what readers correct in articles, people and documents: they are made anew by the same rules."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from summitry.corpus import Corpus, build, correct
from summitry.corrections import Correction, regrouping
from summitry.corrections.drafts import Drafts
from summitry.tables import TABLES

Of = Callable[..., Correction]
SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def edited(corpus: Corpus, of: Of, article: str, **values: str) -> Corpus:
    """The corpus once a reader has set columns of an article."""
    number = corpus["articles"]["article_id"].tolist().index(article)
    return correct(
        corpus, [of(corpus, "articles", number, "edit", name, new) for name, new in values.items()]
    )


def number_of(corpus: Corpus, table: str, **wanted: str) -> int:
    """Number of the only row, or the first, with these values."""
    frame = corpus[table]
    found = pd.concat([frame[column].astype(object) == value for column, value in wanted.items()], axis=1)
    return int(frame.index[found.all(axis=1)][0])


def test_visits_made_anew_are_those_that_the_rules_made() -> None:
    built = build(SEEDS)
    drafts = Drafts(built.tables)
    drafts["articles"].set([0], "title", "Another title")
    again = regrouping.regroup(drafts, built.vocabularies)
    for name in built.tables.keys() - {"articles"}:
        pd.testing.assert_frame_equal(again[name], built[name])


def test_visits_of_articles_without_a_year_are_made_anew_alike(tmp_path: Path) -> None:
    words = "LIMA, {day}. Chilean President Ana Rojas met Peruvian President Luis Paz in Lima {when} during her visit to Peru."
    dated = "date 2030-06-11\n\n" + words.format(day="June 10, 2030", when="on Monday")
    for name, text in {
        "a": dated,
        "b": words.format(day="March 3", when="on Monday"),
        "c": words.replace("LIMA, {day}. ", "").format(when="on Oct. 7"),
        "d": words.format(day="June 14", when="on Friday"),
        "e": "date 2030-13-40 " + words.format(day="August 9", when="on Oct. 20"),
        "f": words.format(day="February 30", when="on Oct. 9"),
    }.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    built = build(tmp_path)
    assert built["articles"]["visit_id"].tolist() == [
        "chl-per-2030-06-10", "chl-per-xxxx-03-03", "chl-per-xxxx-10-07", "chl-per-2030-06-10", "chl-per-xxxx-08-09",
        "chl-per-xxxx-10-07",
    ]  # fmt: skip
    drafts = Drafts(built.tables)
    drafts["articles"].set([0], "title", "Another title")
    again = regrouping.regroup(drafts, built.vocabularies)
    for name in built.tables.keys() - {"articles"}:
        pd.testing.assert_frame_equal(again[name], built[name])


def test_nothing_is_made_anew_where_visits_are_not_concerned(folder: Path, of: Of) -> None:
    built = build(folder)
    after = correct(built, [of(built, "topic_mentions", 0)])
    assert after["visits"] is built["visits"]
    assert after["visit_facts"] is built["visit_facts"]


def test_an_article_whose_day_is_set_reports_a_visit_of_its_own_in_every_table(folder: Path, of: Of) -> None:
    built = build(folder)
    assert len(built["visits"]) == 1
    after = edited(built, of, "second", event_on="2030-06-04")
    assert after["visits"]["from_on"].dt.strftime("%Y-%m-%d").tolist() == ["2030-03-03", "2030-06-04"]
    visit_ids = set(after["visits"]["visit_id"])
    for name, table in TABLES.items():
        if {"article_id", "visit_id"} <= set(table.column_names) and name != "follow_ups":
            frame = after[name]
            of_second = frame.loc[frame["article_id"] == "second", "visit_id"]
            assert set(of_second.dropna()) <= {"chl-nor-2030-06-04"}, name
            assert set(frame["visit_id"].dropna()) <= visit_ids, name
    assert after["visits"]["articles"].tolist() == [1, 1]
    days = after["visit_facts"].loc[after["visit_facts"]["fact_code"] == "day", "value"]
    assert sorted(days) == ["2030-03-03", "2030-06-04"]


def test_the_two_countries_of_an_article_can_be_set(folder: Path, of: Of) -> None:
    after = edited(build(folder), of, "second", host_code="CHL", guest_code="NOR")
    assert after["visits"]["label"].tolist() == ["Chile in Norway, March 2030", "Norway in Chile, March 2030"]


def test_a_place_that_a_reader_sets_is_that_of_the_visit(folder: Path, of: Of) -> None:
    built = build(folder)
    after = edited(edited(built, of, "first", place="Bergen"), of, "second", place="Bergen")
    assert built["visits"]["place"].tolist() == ["Oslo"]
    assert after["visits"]["place"].tolist() == ["Bergen"]


@pytest.mark.parametrize(
    ("fact", "column", "visits"),
    [("place", "place", 1), ("day", "event_on", 1), ("host", "host_code", 0), ("guest", "guest_code", 0)],
)
def test_what_is_judged_wrong_is_told_of_no_article_and_no_visit(
    folder: Path, of: Of, fact: str, column: str, visits: int
) -> None:
    (folder / "second.txt").unlink()
    built = build(folder)
    after = correct(built, [of(built, "visit_facts", number_of(built, "visit_facts", fact_code=fact))])
    assert built["articles"][column].notna().all()
    assert after["articles"][column].isna().all()
    assert len(after["visits"]) == visits
    assert fact not in after["visit_facts"]["fact_code"].tolist()
    if visits:
        given = {"place": "place", "day": "from_on"}[fact]
        assert after["visits"][given].isna().all()


def test_a_leader_who_is_judged_wrong_took_no_part(folder: Path, of: Of) -> None:
    built = build(folder)
    assert "Per Lund" in built["visits"]["host_leaders"].iloc[0]
    after = correct(built, [of(built, "visit_facts", number_of(built, "visit_facts", value="Per Lund"))])
    assert "Per Lund" not in after["visits"]["host_leaders"].iloc[0]
    assert "Per Lund" not in after["visit_facts"]["value"].tolist()


def test_an_office_that_a_reader_sets_makes_a_leader(tmp_path: Path, of: Of) -> None:
    (tmp_path / "a.txt").write_text(
        "date 2030-03-04\n\nOSLO, March 3, 2030. President Ana Roa of Chile held talks with Norwegian envoy Per Lund in Oslo.",
        encoding="utf-8",
    )
    built = build(tmp_path)
    lund = number_of(built, "people", name="Per Lund")
    made = [
        of(built, "people", lund, "edit", "role", "Prime Minister"),
        of(built, "people", lund, "edit", "country_code", "NOR"),
    ]
    assert "Per Lund" not in (built["visits"]["host_leaders"].iloc[0] or "")
    assert correct(built, made)["visits"]["host_leaders"].tolist() == ["Per Lund"]


@pytest.mark.parametrize(("table", "column"), [("events", "participants"), ("commitments", "by")])
def test_names_that_are_merged_are_one_wherever_they_stand(
    tmp_path: Path, of: Of, table: str, column: str
) -> None:
    for name, day in (("Per Lund", 4), ("Peer Lunde", 5)):
        (tmp_path / f"{day}.txt").write_text(
            f"date 2030-03-0{day}\n\nOSLO, March {day}, 2030. President Ana Roa of Chile held talks with Prime Minister {name} of "
            f"Norway in Oslo. {name} promised to open 12 schools next year.",
            encoding="utf-8",
        )
    built = build(tmp_path)
    assert "Peer Lunde" in ";".join(built[table][column])
    merged = of(built, "people", number_of(built, "people", name="Peer Lunde"), "same", "name", "Per Lund")
    after = correct(built, [merged])
    assert "Peer Lunde" not in ";".join(after[table][column])
    assert "Per Lund" in ";".join(after[table][column])
    assert after["visits"]["host_leaders"].tolist() == ["Per Lund"]
    assert after["corrections"]["status_code"].tolist() == ["applied"]
