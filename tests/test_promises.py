"""Commitments and follow-ups: what is counted, how chains are drawn, and that every number is the rows behind it."""

import datetime as dt
from collections.abc import Callable

import pandas as pd
import pytest

from summitry import filters
from summitry.charts import follow_ups as drawing
from summitry.charts import palette
from summitry.corpus import Corpus
from summitry.filters import Selection
from summitry.summaries import commitments, follow_ups

BEFORE = "Chile asked for a ferry. Norway plans a <b>school</b>. They agreed on fish."
AFTER = "The ferry sails. It sails daily."


def step(chain: str, number: int, status: str, visit: str, **more: object) -> dict:
    return {"chain_id": chain, "subject": f"The {chain}", "step": number, "status_code": status, "visit_id": visit, "on": dt.date(2030, 1, number), **more}  # fmt: skip


@pytest.fixture(scope="module")
def told(made: Callable[..., Corpus]) -> Corpus:
    """Two visits: a ferry that came late, and a school of which nothing more is told."""
    lost = step("school", 2, "no_report_found", "v2", later_articles=3)
    return made(
        [
            {
                "article_id": "one", "body": BEFORE, "visit_id": "v1", "published_on": dt.date(2030, 1, 1), "outlet": "NTB",
                "found": [
                    ("topic_mentions", "ferry", {"sector_code": "transport", "term": "ferry"}),
                    ("commitments", "Chile asked for a ferry", {"kind_code": "call", "strength_code": "soft", "by": "Chile", "sector_codes": "transport"}),
                    ("commitments", "Norway plans a", {"kind_code": "plan", "strength_code": "firm", "due": "2031"}),
                    ("commitments", "They agreed on fish", {"kind_code": "plan", "strength_code": "firm"}),
                    ("follow_ups", "Chile asked for a ferry", step("ferry", 1, "raised", "v1")),
                    ("follow_ups", "Norway plans a <b>school</b>", step("school", 1, "agreed", "v1")),
                    ("follow_ups", "Norway plans a <b>school</b>", lost),
                ],
            },
            {
                "article_id": "two", "body": AFTER, "visit_id": "v2", "published_on": dt.date(2031, 1, 1), "outlet": "Trend",
                "found": [
                    ("follow_ups", "The ferry sails", step("ferry", 2, "fulfilled_late", "v2", score=0.9, matched="ferry", edtf="2030-24")),
                    ("follow_ups", "It sails daily", step("ferry", 2, "fulfilled_late", "v2", score=0.5, matched="sails;ferry")),
                ],
            },
        ],
        [
            {"visit_id": "v1", "label": "Chile in Norway", "host_code": "NOR", "guest_code": "CHL", "from_on": dt.date(2030, 1, 1), "documents_known_code": "none"},
            {"visit_id": "v2", "label": "Norway in Chile", "host_code": "CHL", "guest_code": "NOR", "from_on": dt.date(2031, 1, 1), "documents_known_code": "none"},
        ],
    )  # fmt: skip


VISITS = pd.DataFrame({"visit_id": ["v1", "v2"], "visit": ["Chile in Norway", "Norway in Chile"], "from_on": pd.to_datetime(["2030-01-01", "2031-01-01"]), "colour": palette.of_visits("ab")})  # fmt: skip


def test_several_sentences_of_one_step_are_one_row(told: Corpus) -> None:
    ledger = follow_ups.ledger(told, told)
    assert ledger[["chain_id", "step", "sentences"]].to_numpy().tolist() == [["ferry", 1, 1], ["ferry", 2, 2], ["school", 1, 1], ["school", 2, 1]]  # fmt: skip
    assert ledger.at[1, "matched"] == "ferry; sails"
    assert ledger.at[1, "score"] == 0.9


def test_what_was_not_found_is_said_with_the_number_of_articles_searched(told: Corpus) -> None:
    assert follow_ups.ledger(told, told)["status"].iloc[-1] == "No report found in 3 later articles"


@pytest.mark.parametrize(
    ("selection", "said"),
    [
        pytest.param(Selection(), "", id="nothing is chosen"),
        pytest.param(Selection(visit_ids=("v2",)), "The filters leave out 1 more subject with all steps and the first steps of 1 that is shown. For 1 of them no later report was found.", id="the later visit"),
        pytest.param(Selection(visit_ids=("v1",)), "The filters leave out later steps of 1 that is shown.", id="the earlier visit"),
        pytest.param(Selection(outlets=("none",)), "The filters leave out 2 more subjects with all steps. For 1 of them no later report was found.", id="no article is left"),
    ],
)  # fmt: skip
def test_what_filters_leave_out_of_the_chains_is_counted(
    told: Corpus, selection: Selection, said: str
) -> None:
    assert follow_ups.left_out(filters.apply(told, selection), told) == said


def test_the_time_of_an_act_is_said_no_more_exactly_than_it_is_known(told: Corpus) -> None:
    ledger = follow_ups.ledger(told, told)
    assert ledger.loc[ledger["chain_id"] == "ferry", "when"].tolist() == ["1 Jan 2030", "winter 2030"]


def test_the_title_counts_what_was_fulfilled_and_what_came_late(told: Corpus) -> None:
    ledger = follow_ups.ledger(told, told)
    assert follow_ups.finding(ledger) == "1 of 2 subjects was fulfilled, late"
    assert follow_ups.finding(ledger[ledger["chain_id"] == "ferry"]).endswith("was fulfilled, late")
    assert follow_ups.finding(ledger[ledger["chain_id"] == "school"]).endswith("?")


def test_a_sector_keeps_whole_chains(told: Corpus) -> None:
    left = filters.apply(told, Selection(sector_codes=("transport",)))
    assert left["follow_ups"]["chain_id"].astype(object).tolist() == ["ferry", "ferry", "ferry"]
    assert left["commitments"]["kind_code"].astype(object).tolist() == ["call"]


def test_commitments_are_counted_by_kind_and_visit(told: Corpus) -> None:
    counted = commitments.by_kind(told, told)
    assert counted[["kind_code", "visit_id", "commitments"]].to_numpy().tolist() == [["plan", "v1", 2], ["call", "v1", 1]]  # fmt: skip


def test_what_a_later_article_says_of_the_same_subject_is_not_open(corpus: Corpus) -> None:
    ledger = corpus["follow_ups"]
    silent = ledger[ledger["status_code"] == "no_report_found"]
    assert "subject_continues" in set(ledger[ledger["chain_id"].isin(silent["chain_id"])]["status_code"])
    (mark,) = (
        mark for mark in commitments.open_marks(corpus) if mark.fields["kind_code"] == "no_report_found"
    )
    rows = corpus["commitments"].set_index("commitment_id")
    assert mark.count == silent["commitment_id"].nunique() == 5
    assert {str(rows.loc[key, "article_id"])[:3] for key in silent["commitment_id"]} == {"003"}
    assert int(commitments.waiting(corpus).sum()) == 6


def marked(figure: dict) -> dict[str, dict]:
    drawn = [trace for trace in figure["data"] if trace["mode"] == "markers" and trace["x"] != [None]]
    return {place[0]: trace for trace in drawn for place in trace["customdata"]}


def test_a_chain_is_one_lane_and_each_visit_a_column(told: Corpus) -> None:
    drawn = marked(drawing.figure(follow_ups.ledger(told, told), VISITS))
    assert set(drawn) == {"ferry/1", "ferry/2", "school/1", "school/2"}
    assert drawn["ferry/1"]["y"] == drawn["ferry/2"]["y"]
    assert drawn["ferry/1"]["y"] != drawn["school/1"]["y"]
    assert [round(drawn[name]["x"][0]) for name in ("ferry/1", "ferry/2")] == [0, 1]


def test_no_two_statuses_share_shape_and_colour_and_each_shape_is_its_own() -> None:
    assert set(drawing.LOOKS) == set(follow_ups.STATUSES)
    assert len({look.symbol for look in drawing.LOOKS.values()}) == len(drawing.LOOKS)
    assert len({look.shape for look in drawing.LOOKS.values()}) == len(drawing.LOOKS)


def test_words_of_articles_are_escaped_in_the_figure(told: Corpus) -> None:
    ledger = follow_ups.ledger(told, told).assign(subject="<b>x</b>")
    figure = drawing.figure(ledger, VISITS)
    assert "<b>school" not in str(figure)
    assert "<b>x" not in str(figure)
    assert "&lt;b&gt;school" in str(figure)


def test_steps_of_one_visit_do_not_hide_each_other(told: Corpus) -> None:
    ledger = follow_ups.ledger(told, told).assign(visit_id="v1")
    drawn = marked(drawing.figure(ledger, VISITS))
    assert drawn["ferry/1"]["x"] != drawn["ferry/2"]["x"]


def test_the_legend_and_the_description_name_what_is_drawn(told: Corpus) -> None:
    ledger = follow_ups.ledger(told, told)
    assert [entry.label for entry in drawing.key(ledger)] == ["Raised", "Agreed or promised", "Fulfilled late", "No report found"]  # fmt: skip
    assert drawing.describe(ledger).endswith("They came to: 1 fulfilled late, 1 no report found.")


def test_without_rows_nothing_is_drawn_and_it_is_said(made: Callable[..., Corpus]) -> None:
    empty = made([])
    ledger = follow_ups.ledger(empty, empty)
    assert ledger.empty
    assert not marked(drawing.figure(ledger, VISITS))
    assert "No subject" in drawing.describe(ledger)
    assert commitments.by_kind(empty, empty).empty
    assert commitments.listed(empty, empty).empty


def chains(**visits: str) -> pd.DataFrame:
    """A ledger of chains with a step a visit: the letters of each are its visits."""
    rows = [
        {"chain_id": chain, "step": step, "visit_id": visit}
        for chain, letters in visits.items()
        for step, visit in enumerate(letters, start=1)
    ]
    every = pd.DataFrame(rows, columns=["chain_id", "step", "visit_id"])
    return follow_ups.LEDGER.frame(
        tuple(row.get(name) for name in follow_ups.LEDGER.column_names) for row in every.to_dict("records")
    )


@pytest.mark.parametrize(
    ("ledger", "drawn"),
    [
        pytest.param(chains(ferry="ab", school="bc"), ["ferry", "ferry", "school", "school"], id="all fit"),
        pytest.param(chains(ferry="ab", school="cd", port="ba"), ["ferry", "ferry", "port", "port"], id="one of two further visits has no room, one of the same visits has"),
        pytest.param(chains(ferry="ab", school="ab", port="ab"), ["ferry", "ferry", "school", "school"], id="no more chains than have room"),
        pytest.param(chains(ferry="abcd"), ["ferry", "ferry", "ferry"], id="a long chain alone keeps its end"),
        pytest.param(chains(), [], id="no chain"),
    ],
)  # fmt: skip
def test_a_chart_draws_as_many_whole_chains_as_fit(ledger: pd.DataFrame, drawn: list[str]) -> None:
    assert follow_ups.fitting(ledger, chains=2, visits=3)["chain_id"].tolist() == drawn


def test_a_visit_without_a_date_stands_where_its_first_step_is_told() -> None:
    days = pd.to_datetime(["2030-01-01", "2032-01-01", None])
    visits = pd.DataFrame({"visit_id": ["early", "late", "undated"], "from_on": days})
    steps = pd.DataFrame({"visit_id": ["late", "undated", "early"], "on": pd.to_datetime(["2032-01-01", "2031-05-01", "2030-01-01"])})  # fmt: skip
    assert follow_ups.in_order(visits, steps)["visit_id"].tolist() == ["early", "undated", "late"]
    assert follow_ups.in_order(visits, steps.head(1))["visit_id"].tolist() == ["late"]
    assert follow_ups.in_order(visits, follow_ups.LEDGER.empty()).empty
    assert follow_ups.in_order(visits.head(0), follow_ups.LEDGER.empty()).empty


def test_many_columns_are_named_by_their_months_one_word_beneath_another(told: Corpus) -> None:
    labels = ["Chile in Norway, January 2030", "Norway in Chile, January 2031", "Fiji in Peru, reported May 2032", "Peru in Fiji, no date"]  # fmt: skip
    days = pd.to_datetime(["2030-01-01", "2031-01-01", None, None])
    many = pd.DataFrame({"visit_id": ["v1", "v2", "v3", "v4"], "visit": labels, "from_on": days, "colour": palette.of_visits("abcd")})  # fmt: skip
    notes = drawing.figure(follow_ups.ledger(told, told), many)["layout"]["annotations"]
    assert [note["text"] for note in notes[:4]] == [
        "Jan<br>2030",
        "Jan<br>2031",
        "reported<br>May<br>2032",
        "no date",
    ]
