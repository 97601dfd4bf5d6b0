"""The scorer: what counts as found, missed and found in error."""

import pandas as pd
import pytest

from summitry.evaluation import MEASURES, Score, by_table, evaluate
from summitry.tables import TABLES


def tables(**rows: list[dict]) -> dict[str, pd.DataFrame]:
    """All tables, those named filled with rows of the first sentence of article "a"; columns that are not given are empty."""
    filled = {}
    for table in TABLES.values():
        given = [{"article_id": "a", "sentence_id": "a:1", **row} for row in rows.get(table.name, [])]
        filled[table.name] = table.frame([row.get(column) for column in table.column_names] for row in given)
    return filled


def outcome(score: Score) -> tuple[list[str], list[str], list[str]]:
    return tuple([found.value for found in part] for part in (score.hits, score.extras, score.misses))  # type: ignore[return-value]


def document(kind: str, title: str, sectors: str = "") -> dict:
    return {"kind_code": kind, "title": title, "sector_codes": sectors, "parties": ""}


def quote(text: str, speaker: str | None = None, is_direct: bool = True) -> dict:
    return {"text": text, "speaker": speaker, "is_direct": is_direct, "sector_codes": ""}


def sentence(text: str, number: int = 1, article_id: str = "a") -> dict:
    place = {"article_id": article_id, "sentence_id": f"{article_id}:{number}"}
    return {**place, "text": text, "position": number, "is_boilerplate": False}


def event(kind: str, start: int, end: int, status: str = "happened", edtf: str | None = None) -> dict:
    return {"kind_code": kind, "status_code": status, "edtf": edtf, "start": start, "end": end, "text": kind}


def commitment(kind: str, number: int = 1, by: str = "Peru", strength: str = "firm") -> dict:
    return {
        "kind_code": kind, "strength_code": strength, "by": by, "by_country_codes": "", "stated_country_codes": "", "to": "", "sector_codes": "",
        "sentence_id": f"a:{number}", "text": kind,
    }  # fmt: skip


def body(text: str, name: str = "Port Authority") -> dict:
    return {"text": text, "name": name, "entity_id": "x", "kind_code": "agency"}


def time(text: str, edtf: str | None = None) -> dict:
    return {"text": text, "edtf": edtf, "precision_code": "day", "rule": "x"}


def step(chain: str, number: int, status: str, article_id: str, sentence_number: int = 1) -> dict:
    return {
        "chain_id": chain, "step": number, "status_code": status, "article_id": article_id,
        "sentence_id": f"{article_id}:{sentence_number}", "subject": "", "text": status,
    }  # fmt: skip


TALKS = "They met in Lima and met again in Ica."
PROMISES = [sentence("The sides agreed to open a ferry line."), sentence("Peru plans a port.", 2)]
LATER = [
    *PROMISES,
    sentence("The ferry line was opened in May.", 1, "b"),
    sentence("A port is being built.", 2, "b"),
]
FERRY = [step("ferry", 1, "agreed", "a"), step("ferry", 2, "fulfilled", "b")]
PORT = [step("port", 1, "agreed", "a", 2), step("port", 2, "in_progress", "b", 2)]
OPENED = {
    "evidence": "agreed to open a ferry line",
    "status": "fulfilled",
    "later": ["The ferry line was opened in May"],
}


def figure(value: float, bound: str = "exact") -> dict:
    return {"value": value, "bound": bound, "unit": "firms", "sector_codes": ""}


@pytest.mark.parametrize(
    ("measure", "annotation", "rows", "expected"),
    [
        pytest.param("place", {"place": "São Tomé"}, {"articles": [{"place": "Sao Tome"}]}, (["sao tome"], [], []), id="a place without its accents"),
        pytest.param("host", {"host": None}, {"articles": [{"host_code": "PER"}]}, ([], ["PER"], []), id="a host where the text names none"),
        pytest.param("host", {"host": "PER"}, {}, ([], [], ["PER"]), id="an article that was not read"),
        pytest.param("event_date", {"event_date": "2025-03-04"}, {"articles": [{"event_on": "2025-03-04"}]}, (["2025-03-04"], [], []), id="a day"),
        pytest.param("sectors", {"sectors": ["trade", "energy"], "sectors_optional": ["mining"]},
                     {"topic_mentions": [{"sector_code": code} for code in ("trade", "trade", "mining", "sport")]}, (["trade"], ["sport"], ["energy"]), id="sectors as sets, optional ones neither way"),
        pytest.param("documents", {"documents": [{"kind": "memorandum", "title": "memorandum on tourism"}]},
                     {"documents": [document("memorandum_of_understanding", "a memorandum of understanding on tourism")]}, (["memorandum: memorandum on tourism"], [], []), id="a document of a kind's kind"),
        pytest.param("documents", {"documents": [{"kind": "agreement", "title": "agreement on fisheries"}]},
                     {"documents": [document("protocol", "agreement on fisheries")]}, ([], ["protocol: agreement on fisheries"], ["agreement: agreement on fisheries"]), id="a document of another kind"),
        pytest.param("documents", {"documents": [{"kind": "agreement", "title": "agreement on fisheries and the sea"}]},
                     {"documents": [document("agreement", "agreement between ministers")]}, ([], ["agreement: agreement between ministers"], ["agreement: agreement on fisheries and the sea"]), id="a title that shares too little"),
        pytest.param("document_sectors", {"documents": [{"kind": "agreement", "title": "agreement", "sectors": ["trade"]}]},
                     {"documents": [document("agreement", "agreement", "trade;sport")]}, (["trade"], ["sport"], []), id="sectors of a document that was found"),
        pytest.param("people", {"people": ["Núñez", "Ito"], "people_optional": ["Berg"]},
                     {"people": [{"name": name} for name in ("Ana Nunez", "Ana Nunez", "Eva Berg", "Smith")]}, (["nunez"], ["smith"], ["ito"]), id="people by surname"),
        pytest.param("organisations", {"organisations": [{"text": text, "name": "Port Authority"} for text in ("Port Authority", "PA", "PA")], "organisations_optional": ["Andina"]},
                     {"organisations": [body("the Port Authority"), body("Port Authority"), body("PA"), body("Andina")]},
                     (["Port Authority", "PA"], ["the Port Authority"], ["PA"]), id="organisations by the words of each mention"),
        pytest.param("organisation_names", {"organisations": [{"text": "PA", "name": "Port Authority"}, {"text": "Navy", "name": "Navy"}]},
                     {"organisations": [body("PA", "port authority"), body("Navy", "Peruvian Navy")]},
                     (["port authority: PA"], ["peruvian navy: Navy"], ["navy: Navy"]), id="the name that all mentions have"),
        pytest.param("quotes", {"quotes": [{"speaker": "Ruiz", "start": "We agreed on trade and"}, {"speaker": "Ito", "start": "It is a new chapter"}]},
                     {"quotes": [quote("“We agreed, on trade and more.”"), quote("“Our friends came.”"), quote("“deep ties”"), quote("It is a new chapter for us", is_direct=False)]},
                     (["We agreed on trade and"], ["“Our friends came.”"], ["It is a new chapter"]), id="direct quotations by their first words, fragments neither way"),
        pytest.param("speakers", {"quotes": [{"speaker": "Ruiz", "start": "We agreed"}]}, {"quotes": [quote("“We agreed.”", "Ana Ruiz")]}, (["Ruiz"], [], []), id="a speaker by surname"),
        pytest.param("speakers", {"quotes": [{"speaker": "Ruiz", "start": "We agreed"}]}, {"quotes": [quote("“We agreed.”")]}, ([], ["nobody"], ["Ruiz"]), id="a quotation without a speaker"),
        pytest.param("figures", {"figures": [{"value": 2e9, "unit": "USD", "qualifier": None}, {"value": 7, "unit": "flights", "qualifier": None}]},
                     {"figures": [figure(2e9), figure(30)]}, (["2,000,000,000 USD"], ["30 firms"], ["7 flights"]), id="figures by value"),
        pytest.param("bounds", {"figures": [{"value": 60, "unit": "firms", "qualifier": "over"}, {"value": 70, "unit": "firms", "qualifier": None}]},
                     {"figures": [figure(60, "more than"), figure(70, "almost")]}, (["above: 60 firms"], ["below: 70 firms"], ["exact: 70 firms"]), id="bounds of figures by what they mean"),
        pytest.param("statements", {"statements": [{"speakers": ["Ito"], "evidence": "Peru plans a port."}, {"speakers": ["Ito"], "evidence": "Nobody knows."}]},
                     {"sentences": PROMISES, "quotes": [{**quote("a port", "Ito", is_direct=False), "sentence_id": "a:2"}, {**quote("a ferry line", is_direct=False)}, quote("“Plans.”")]},
                     (["Peru plans a port."], ["a ferry line"], ["Nobody knows."]), id="reported statements by their sentence"),
        pytest.param("statement_speakers", {"statements": [{"speakers": ["Ito", "Ruiz"], "evidence": "Peru plans a port."}]},
                     {"sentences": PROMISES, "quotes": [{**quote("port", by, is_direct=False), "sentence_id": "a:2"} for by in ("Ruiz", "Ruiz;Ito")]},
                     (["Ito, Ruiz: Peru plans a port."], [], []), id="of two statements of a sentence the one by the same speakers"),
        pytest.param("dates", {"dates": [{"text": "today", "value": "2025-01-02"}, {"text": "May", "value": None}]},
                     {"date_mentions": [time("As of today", "2025-01-02"), time("Friday", "2025-01-03")]}, (["today"], ["Friday"], ["May"]), id="times by their words"),
        pytest.param("date_values", {"dates": [{"text": "in recent years", "value": None}, {"text": "Friday", "value": "2025-01-03"}]},
                     {"date_mentions": [time("in recent years"), time("Friday", "2025-01-10")]},
                     (["no time: in recent years"], ["2025-01-10: Friday"], ["2025-01-03: Friday"]), id="what a time stands for"),
        pytest.param("events", {"events": [{"kind": "meeting", "status": "happened", "when": None, "words": "met in Lima"}, {"kind": "talks", "status": "planned", "when": None, "words": "met again"}]},
                     {"articles": [{"body": TALKS}], "events": [event("meeting", 5, 8), event("meeting", 21, 24)]},
                     (["meeting: met in Lima"], ["meeting: meeting"], ["talks: met again"]), id="events by kind, on words that overlap"),
        pytest.param("event_times", {"events": [{"kind": "meeting", "status": "happened", "when": "2025", "words": "met in Lima"}]},
                     {"articles": [{"body": TALKS}], "events": [event("meeting", 5, 8)]}, ([], ["no time: met in Lima"], ["2025: met in Lima"]), id="the time of an event that was found"),
        pytest.param("event_statuses", {"events": [{"kind": "meeting", "status": "happened", "when": None, "words": "met in Lima"}]},
                     {"articles": [{"body": TALKS}], "events": [event("meeting", 5, 8, "planned"), event("meeting", 5, 8)]}, (["happened: met in Lima"], [], []), id="of two events on the same words the one told alike"),
        pytest.param("commitments", {"commitments": [{"kind": "plan", "strength": "firm", "evidence": "Peru plans a port."}, {"kind": "agreed", "strength": "firm", "evidence": "It agreed to everything."}]},
                     {"sentences": PROMISES, "commitments": [commitment("plan", 2), commitment("plan", 1)]},
                     (["plan: Peru plans a port."], ["plan: The sides agreed to open a ferry line."], ["agreed: It agreed to everything."]), id="commitments by sentence and kind"),
        pytest.param("commitment_parties", {"commitments": [{"kind": "plan", "strength": "firm", "by": ["Peru", "Chile"], "evidence": "Peru plans a port."}]},
                     {"sentences": PROMISES, "commitments": [commitment("plan", 2, "Chile;Peru")]}, (["Chile, Peru: Peru plans a port."], [], []), id="those who commit, in any order"),
        pytest.param("commitment_strengths", {"commitments": [{"kind": "plan", "strength": "soft", "evidence": "Peru plans a port."}]},
                     {"sentences": PROMISES, "commitments": [commitment("plan", 2)]}, ([], ["firm: Peru plans a port."], ["soft: Peru plans a port."]), id="how firm a commitment is"),
        pytest.param("follow_ups", {"follow_ups": [OPENED]}, {"sentences": LATER, "follow_ups": [*FERRY, *PORT]},
                     (["fulfilled: agreed to open a ferry line"], ["in_progress: Peru plans a port."], []), id="an outcome that is not annotated is an error"),
        pytest.param("follow_ups", {"follow_ups": [{**OPENED, "status": "restated"}]}, {"sentences": LATER, "follow_ups": FERRY},
                     ([], ["fulfilled: The sides agreed to open a ferry line."], ["restated: agreed to open a ferry line"]), id="an outcome of another kind"),
        pytest.param("follow_ups", {"follow_ups": [{**OPENED, "later": ["Something else."]}]}, {"sentences": LATER, "follow_ups": FERRY},
                     ([], ["fulfilled: The sides agreed to open a ferry line."], ["fulfilled: agreed to open a ferry line"]), id="an outcome told by another sentence"),
        pytest.param("follow_ups", {"follow_ups": [{**OPENED, "optional": True}]}, {"sentences": LATER, "follow_ups": FERRY}, ([], [], []), id="an optional outcome that was found"),
        pytest.param("follow_ups", {"follow_ups": [{**OPENED, "optional": True}]}, {"sentences": LATER}, ([], [], []), id="an optional outcome that was not"),
        pytest.param("follow_ups", {"follow_ups": []}, {"sentences": LATER, "follow_ups": [step("ferry", 1, "agreed", "a"), step("ferry", 2, "no_report_found", "a")]}, ([], [], []), id="that nothing was reported is no outcome"),
    ],
)  # fmt: skip
def test_this_counts_as_right_missed_or_wrong(
    measure: str, annotation: dict, rows: dict, expected: tuple
) -> None:
    assert outcome(evaluate([{"id": "a", **annotation}], tables(**rows))[measure]) == expected


def test_articles_without_an_annotation_are_left_out() -> None:
    scores = evaluate([], tables(articles=[{"host_code": "PER"}]))
    assert all(outcome(score) == ([], [], []) for score in scores.values())


def test_what_an_annotation_leaves_out_is_not_compared() -> None:
    found = tables(people=[{"name": "Ito"}], articles=[{"host_code": "PER"}])
    scores = evaluate([{"id": "a", "people": []}], found)
    assert outcome(scores["people"]) == ([], ["ito"], [])
    assert {name for name, score in scores.items() if score.articles} == {"people"}
    assert list(by_table(scores)) == ["people"]


@pytest.mark.parametrize(
    ("annotation", "sentence_id"),
    [
        pytest.param({"quotes": [{"speaker": "Ito", "start": "agreed to open a ferry"}]}, "a:1", id="words that it holds"),
        pytest.param({"documents": [{"kind": "plan", "title": "Peru's plans for a port"}]}, "a:2", id="most of the words"),
        pytest.param({"documents": [{"kind": "plan", "title": "Peru plans a pier there"}]}, "a:2", id="three words of five"),
        pytest.param({"documents": [{"kind": "plan", "title": "Peru plans two piers there"}]}, None, id="two words of five"),
        pytest.param({"people": ["Núñez"]}, None, id="no sentence"),
        pytest.param({"sectors": ["trade"]}, None, id="a code"),
    ],
)  # fmt: skip
def test_what_is_missed_is_shown_where_the_article_says_it(annotation: dict, sentence_id: str | None) -> None:
    scores = evaluate([{"id": "a", **annotation}], tables(sentences=PROMISES))
    assert [miss.sentence_id for score in scores.values() for miss in score.misses] == [sentence_id]


def test_what_was_found_is_shown_in_its_sentence() -> None:
    found = tables(people=[{"name": "Ito", "sentence_id": "a:2"}, {"name": "Ito", "sentence_id": "a:7"}], figures=[{**figure(3), "sentence_id": "a:4"}])  # fmt: skip
    scores = evaluate([{"id": "a", "people": ["Ito"], "figures": []}], found)
    assert [hit.sentence_id for hit in scores["people"].hits] == ["a:2"]
    assert [extra.sentence_id for extra in scores["figures"].extras] == ["a:4"]


def test_a_table_is_scored_by_its_rows_and_articles_by_all_their_fields() -> None:
    annotation = {
        "id": "a",
        "host": "PER",
        "guest": "CHL",
        "quotes": [{"speaker": "Ruiz", "start": "We agreed"}],
    }
    scores = evaluate(
        [annotation], tables(articles=[{"host_code": "PER"}], quotes=[quote("“We agreed.”", "Ito")])
    )
    whole = by_table(scores)
    assert list(whole) == ["articles", "quotes"]
    assert (whole["articles"].expected, whole["articles"].recall) == (2, 0.5)
    assert whole["quotes"].f1 == 1
    assert scores["speakers"].f1 == 0


def test_every_measure_says_what_counts() -> None:
    assert all(measure.title and measure.rule.endswith(".") for measure in MEASURES.values())
    assert {measure.table for measure in MEASURES.values()} <= set(TABLES)
