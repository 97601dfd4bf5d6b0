"""Corrections on real articles: applied, found again after any change around them, and never dropped."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from summitry import corrections, export, vocabulary
from summitry.corpus import Corpus, build, correct
from summitry.corrections import Correction
from summitry.tables import TABLES

Of = Callable[..., Correction]


def place(corpus: Corpus, table: str, **wanted: object) -> int:
    """Number of the first row with these values."""
    frame = corpus[table]
    found = pd.Series(True, index=frame.index)
    for column, value in wanted.items():
        found &= frame[column].astype(object) == value
    return int(frame.index[found][0])


def kept(folder: Path, *made: Correction) -> Corpus:
    """Write corrections beside the articles and build."""
    for one in made:
        corrections.append(folder / corrections.FILE, one)
    return build(folder)


def status(corpus: Corpus) -> list[str]:
    return corpus["corrections"]["status_code"].astype(object).tolist()


def assert_sound(corpus: Corpus) -> None:
    bodies = dict(zip(corpus["articles"]["article_id"], corpus["articles"]["body"], strict=True))
    for table in TABLES.values():
        frame = corpus[table.name]
        assert list(frame.columns) == table.column_names
        assert [str(kind) for kind in frame.dtypes] == [column.dtype for column in table.columns]
        assert frame.index.equals(pd.RangeIndex(len(frame)))
        if table.has_evidence:
            for row in frame.itertuples():
                assert bodies[row.article_id][row.start : row.end] == row.text
    listed = corpus["corrections"]
    for row in listed[listed["finding"].isna() & listed["words"].notna()].itertuples():
        assert bodies[row.article_id][row.words_start : row.words_end] == row.words


def test_without_corrections_nothing_changes(folder: Path) -> None:
    built = build(folder)
    assert correct(built, ()) is built
    assert built["corrections"].empty


def test_a_wrong_row_is_counted_no_more_and_stays_listed(folder: Path, of: Of) -> None:
    before = build(folder)
    number = place(before, "topic_mentions", sector_code="energy")
    after = kept(folder, of(before, "topic_mentions", number, who="Mia", reason="a name"))
    assert len(after["topic_mentions"]) == len(before["topic_mentions"]) - 1
    again = correct(before, corrections.read(folder / corrections.FILE))
    assert again["sentences"] is before["sentences"]
    assert again["articles"] is before["articles"]
    listed = after["corrections"].iloc[0]
    assert (listed["status_code"], listed["machine_value"], listed["words"]) == (
        "applied",
        "energy",
        "energy",
    )
    assert (listed["corrected_by"], listed["reason"], listed["sentence_id"]) == ("Mia", "a name", before["topic_mentions"]["sentence_id"][number])  # fmt: skip
    assert pd.isna(listed["new_value"])
    assert_sound(after)


def test_a_right_row_is_left_as_it_is(folder: Path, of: Of) -> None:
    before = build(folder)
    after = kept(folder, of(before, "documents", 0, "right"))
    pd.testing.assert_frame_equal(after["documents"], before["documents"])
    assert status(after) == ["applied"]


EDITS = {
    "a sector": ("topic_mentions", "sector_code", "space", "space"),
    "sectors": ("documents", "sector_codes", "trade; space", "trade;space"),
    "a kind of document": ("documents", "kind_code", "treaty", "treaty"),
    "a title with a formula": ("documents", "title", '=HYPERLINK("x")', '=HYPERLINK("x")'),
    "a day": ("documents", "signed_on", "2030-04-01", pd.Timestamp("2030-04-01")),
    "no day": ("documents", "signed_on", "", None),
    "a figure": ("figures", "value", "-2.5", -2.5),
    "whether direct": ("quotes", "is_direct", "false", False),
    "an outlet": ("articles", "outlet", "Fjord <b>Post</b>", "Fjord <b>Post</b>"),
    "a day of publication": ("articles", "published_on", "2031-01-01", pd.Timestamp("2031-01-01")),
}  # fmt: skip


@pytest.mark.parametrize(("table", "column", "new", "value"), EDITS.values(), ids=EDITS)
def test_a_value_is_edited(folder: Path, of: Of, table: str, column: str, new: str, value: object) -> None:
    before = build(folder)
    after = kept(folder, of(before, table, 0, "edit", column, new))
    assert status(after) == ["applied"]
    found = after[table][column][0]
    assert found == value or (value is None and pd.isna(found))
    assert len(after[table]) == len(before[table])
    assert_sound(after)


def test_machine_and_human_value_are_both_exported(folder: Path, of: Of) -> None:
    before = build(folder)
    after = kept(folder, of(before, "documents", 0, "edit", "kind_code", "treaty"))
    listed = after["corrections"].iloc[0]
    was = before["documents"]["kind_code"][0]
    assert (listed["machine_value"], listed["old_value"], listed["new_value"]) == (was, was, "treaty")
    again = export.read_csv(export.to_csv(after["corrections"], TABLES["corrections"], formula_safe=False), TABLES["corrections"])  # fmt: skip
    assert again["new_value"][0] == "treaty"


def test_the_later_of_two_corrections_holds(folder: Path, of: Of) -> None:
    before = build(folder)
    once = kept(folder, of(before, "topic_mentions", 0, "edit", "sector_code", "space"))
    twice = kept(folder, of(once, "topic_mentions", 0, "edit", "sector_code", "media"))
    assert twice["topic_mentions"]["sector_code"][0] == "media"
    assert status(twice) == ["replaced", "applied"]


def test_an_undo_brings_the_row_back_and_stays_listed(folder: Path, of: Of) -> None:
    before = build(folder)
    wrong = of(before, "figures", 0)
    kept(folder, wrong)
    after = kept(folder, corrections.undoing(wrong.correction_id, "Ola"))
    for name in TABLES.keys() - {"corrections"}:
        pd.testing.assert_frame_equal(after[name], before[name])
    listed = after["corrections"].iloc[0]
    assert (listed["status_code"], listed["undone_by"], listed["correction_id"]) == ("undone", "Ola", wrong.correction_id)  # fmt: skip
    assert len(corrections.read(folder / corrections.FILE)) == 2


def test_corrections_survive_files_that_are_added_and_renamed(folder: Path, of: Of) -> None:
    before = build(folder)
    wrong = of(before, "topic_mentions", place(before, "topic_mentions", sector_code="energy"))
    (folder / "first.txt").rename(folder / "zz.txt")
    (folder / "again.txt").write_text("Norway and Peru spoke of energy in Lima.", encoding="utf-8")
    after = kept(folder, wrong)
    assert status(after) == ["applied"]
    assert after["corrections"]["article_id"][0] == "zz"
    left = after["topic_mentions"]
    assert left[left["sector_code"] == "energy"]["article_id"].tolist() == ["again"]


def test_corrections_survive_a_changed_vocabulary(folder: Path, of: Of, tmp_path: Path) -> None:
    """A word that is found newly moves all rows behind it."""
    before = build(folder)
    number = place(before, "topic_mentions", sector_code="energy")
    words = Path(vocabulary.__file__).parent / "vocabularies" / "sector_terms.csv"
    own = tmp_path / "vocabularies"
    own.mkdir()
    more = words.read_text(encoding="utf-8").rstrip() + "\nfisheries,fish,,\n"
    columns = more.splitlines()[0].split(",")
    line = ",".join({"code": "space", "term": "talks"}.get(column, "") for column in columns)
    (own / "sector_terms.csv").write_text(f"{words.read_text(encoding='utf-8').rstrip()}\n{line}\n", encoding="utf-8")  # fmt: skip
    corrections.append(folder / corrections.FILE, of(before, "topic_mentions", number))
    after = build(folder, vocabulary.read(own))
    assert "talks" in after["topic_mentions"]["text"].tolist()
    assert status(after) == ["applied"]
    assert "energy" not in after["topic_mentions"]["text"].tolist()


def test_what_is_gone_needs_review_and_is_never_dropped(folder: Path, of: Of) -> None:
    before = build(folder)
    number = place(before, "topic_mentions", sector_code="energy")
    gone_row = of(before, "topic_mentions", number)
    gone_text = of(before, "quotes", place(before, "quotes", article_id="second"), "edit", "speaker", "Olaf")
    strange = corrections.parse(corrections.to_lines([of(before, "people", 0, "right")], header=True).replace("Ana", "Eva").encode())  # fmt: skip
    (folder / "second.txt").write_text("Another text on trade in Chile.", encoding="utf-8")
    kept(folder, gone_row, gone_text, *strange)
    build_again = build(folder)
    assert status(build_again) == ["applied", "needs_review", "needs_review"]
    assert build_again["corrections"]["finding"].tolist()[1:] == ["no article has this text", "other words stand there in the article"]  # fmt: skip
    assert pd.isna(build_again["corrections"]["article_id"][1])
    assert_sound(build_again)


def test_a_judgement_of_what_the_rules_no_longer_say_needs_review(folder: Path, of: Of) -> None:
    before = build(folder)
    wrong = of(before, "topic_mentions", place(before, "topic_mentions", sector_code="energy"))
    lines = corrections.to_lines([wrong], header=True).replace(",energy,,", ",space,,")
    after = kept(folder, *corrections.parse(lines.encode()))
    assert after["corrections"]["finding"].tolist() == ["the rules find something else there"]
    assert len(after["topic_mentions"]) == len(before["topic_mentions"])


def test_a_code_that_has_left_the_vocabulary_needs_review(folder: Path, of: Of) -> None:
    before = build(folder)
    after = kept(folder, of(before, "topic_mentions", 0, "edit", "sector_code", "cake"))
    assert after["corrections"]["finding"].tolist() == ['"cake" is not in the vocabulary any more']


def test_all_mentions_of_a_name_are_merged_with_those_of_another(folder: Path, of: Of) -> None:
    before = build(folder)
    assert {"Ana Roa", "Anna Roa"} <= set(before["people"]["name"])
    after = kept(folder, of(before, "people", place(before, "people", name="Anna Roa"), "same", "name", "ana roa"))  # fmt: skip
    assert "Anna Roa" not in set(after["people"]["name"])
    assert after["people"].loc[after["people"]["name"] == "Ana Roa", "entity_id"].nunique() == 1
    assert "Anna Roa" not in ";".join(after["quotes"]["speaker"])
    assert sum(after["quotes"]["speaker"] == "Ana Roa") == 2
    assert after["quotes"].loc[after["quotes"]["speaker"] == "Ana Roa", "speaker_ids"].nunique() == 1
    assert_sound(after)


def test_a_name_is_split_in_one_article_and_for_one_mention(folder: Path, of: Of) -> None:
    before = build(folder)
    merged = kept(folder, of(before, "people", place(before, "people", name="Anna Roa"), "same", "name", "Ana Roa"))  # fmt: skip
    number = place(merged, "people", article_id="second", name="Ana Roa")
    apart = kept(folder, of(merged, "people", number, "apart", "name", "Berta Roa"))
    people = apart["people"]
    assert set(people.loc[people["article_id"] == "second", "name"]) >= {"Berta Roa"}
    assert "Ana Roa" not in set(people.loc[people["article_id"] == "second", "name"])
    assert "Ana Roa" in set(people.loc[people["article_id"] == "first", "name"])
    assert set(apart["quotes"].loc[apart["quotes"]["is_direct"], "speaker"]) == {"Ana Roa", "Berta Roa"}
    one = kept(folder, of(apart, "people", number, "edit", "name", "Per Lund"))
    assert one["people"]["name"][number] == "Per Lund"
    assert one["people"]["entity_id"][number] in set(before["people"]["entity_id"])
    assert_sound(one)


def test_another_speaker_brings_id_and_country_along(folder: Path, of: Of) -> None:
    before = build(folder)
    after = kept(folder, of(before, "quotes", 0, "edit", "speaker", "Per Lund"))
    quote = after["quotes"].iloc[0]
    lund = before["people"][before["people"]["name"] == "Per Lund"].iloc[0]
    assert (quote["speaker"], quote["speaker_ids"], quote["speaker_country_codes"]) == ("Per Lund", lund["entity_id"], "NOR")  # fmt: skip
    nobody = kept(folder, of(before, "quotes", 0, "edit", "speaker", "A fisher"))["quotes"].iloc[0]
    assert nobody["speaker"] == "A fisher"
    assert not nobody["speaker_ids"] or pd.isna(nobody["speaker_ids"])
    assert not nobody["speaker_country_codes"]


def test_a_country_of_a_person_is_the_country_of_what_the_person_says_and_promises(
    folder: Path, of: Of
) -> None:
    before = build(folder)
    made = [
        of(before, "people", number, "edit", "country_code", "DNK")
        for number in before["people"].index[before["people"]["name"] == "Per Lund"]
    ]
    after = kept(folder, *made)
    for table, names, codes in (("quotes", "speaker", "speaker_country_codes"), ("commitments", "by", "by_country_codes")):  # fmt: skip
        his = before[table][names] == "Per Lund"
        assert his.any()
        assert set(before[table].loc[his, codes]) == {"NOR"}
        assert set(after[table].loc[his, codes]) == {"DNK"}
        assert after[table].loc[~his, codes].equals(before[table].loc[~his, codes])
    number = place(before, "quotes", speaker="Per Lund")
    by_hand = kept(folder, of(after, "quotes", number, "edit", "speaker_country_codes", "SWE"))
    assert by_hand["quotes"]["speaker_country_codes"][number] == "SWE"


def test_documents_of_a_visit_are_counted_anew(folder: Path, of: Of) -> None:
    before = build(folder)
    assert before["visits"]["documents"].tolist() == [2]
    after = kept(folder, of(before, "documents", 0))
    assert after["visits"]["documents"].tolist() == [1]
    none = kept(folder, of(before, "documents", 1))
    assert none["visits"]["documents"].tolist() == [0]
    assert none["visits"]["documents_known_code"].tolist() == ["none"]


def test_the_days_of_an_event_never_stand_in_the_wrong_order(folder: Path, of: Of) -> None:
    before = build(folder)
    number = int(before["events"].index[before["events"]["from_on"].notna()][0])
    event = kept(folder, of(before, "events", number, "edit", "from_on", "2040-01-02"))["events"].iloc[number]
    assert event["edtf"] == "2040-01-02"
    assert event["to_on"] == pd.Timestamp("2040-01-02")
    assert (event["precision_code"], event["date_rule"]) == ("day", "corrected by a reader")


@pytest.fixture
def seeds(corpus: Corpus) -> Corpus:
    return corpus


def test_figures_that_are_compared_follow(seeds: Corpus, of: Of) -> None:
    compared = seeds["figure_conflicts"]
    group = compared[compared["conflict_id"] == compared["conflict_id"][0]]
    first = group.iloc[0]
    number = place(seeds, "figures", article_id=first["article_id"], start=first["start"], end=first["end"])
    other = correct(seeds, [of(seeds, "figures", number, "edit", "value", "123456")])["figure_conflicts"]
    assert other["value"][0] == 123456
    assert set(other.loc[other["conflict_id"] == first["conflict_id"], "status_code"]) == {"differs"}
    less = correct(seeds, [of(seeds, "figures", number)])["figure_conflicts"]
    left = less[less["conflict_id"] == first["conflict_id"]]
    assert len(left) in (0, len(group) - 1)
    assert left["article_id"].nunique() != 1


def test_every_sentence_that_tells_a_step_of_a_chain_takes_its_corrected_status(
    seeds: Corpus, of: Of
) -> None:
    steps = seeds["follow_ups"]
    told = steps.groupby(["chain_id", "step"], observed=True)["start"].transform("size")
    first = steps[told > 1].iloc[0]
    same = (steps["chain_id"] == first["chain_id"]) & (steps["step"] == first["step"])
    edit = of(seeds, "follow_ups", int(steps.index[same][0]), "edit", "status_code", "superseded")
    after = correct(seeds, [edit])["follow_ups"]
    assert set(after.loc[same, "status_code"]) == {"superseded"}
    assert after.loc[~same, "status_code"].tolist() == steps.loc[~same, "status_code"].tolist()


def test_a_commitment_that_is_none_is_followed_by_nothing(seeds: Corpus, of: Of) -> None:
    steps = seeds["follow_ups"]
    first = steps[(steps["step"] == 1) & steps["commitment_id"].notna()].iloc[0]
    number = place(seeds, "commitments", commitment_id=first["commitment_id"])
    after = correct(seeds, [of(seeds, "commitments", number)])["follow_ups"]
    assert not (after["commitment_id"].astype(object) == first["commitment_id"]).any()
    assert all((chain["step"] == 1).any() for _, chain in after.groupby("chain_id", observed=True))


@pytest.mark.parametrize(
    "table", [name for name in corrections.JUDGED if name not in ("sentences", "visits")]
)
def test_any_row_of_the_seeds_can_be_judged(seeds: Corpus, of: Of, table: str) -> None:
    every = range(len(seeds[table]))
    wrong = correct(seeds, [of(seeds, table, number) for number in every])
    assert wrong[table].empty
    assert set(status(wrong)) <= {"applied"}
    assert_sound(wrong)
    right = correct(seeds, [of(seeds, table, number, "right") for number in every])
    pd.testing.assert_frame_equal(right[table], seeds[table])
