"""The scorer: what counts as found, missed and found in error."""

import json
from pathlib import Path

import pandas as pd
import pytest

from summitry import evaluation
from summitry.errors import SummitryError
from summitry.evaluation import Score, evaluate, wilson
from summitry.tables import FIGURES, QUOTES, TABLES


def tables(**rows: list[dict]) -> dict[str, pd.DataFrame]:
    """All tables, those named filled with rows of article "a"; columns that are not given are empty."""
    filled = {}
    for table in (*TABLES.values(), QUOTES, FIGURES):
        given = [{"article_id": "a", **row} for row in rows.get(table.name, [])]
        filled[table.name] = table.frame([row.get(column) for column in table.column_names] for row in given)
    return filled


def outcome(score: Score) -> tuple[list[str], list[str], list[str]]:
    return tuple([found.value for found in part] for part in (score.hits, score.extras, score.misses))  # type: ignore[return-value]


def document(kind: str, title: str, sectors: str = "") -> dict:
    return {"kind_code": kind, "title": title, "sector_codes": sectors, "parties": ""}


def quote(text: str, speaker: str | None = None, is_direct: bool = True) -> dict:
    return {"text": text, "speaker": speaker, "is_direct": is_direct, "sector_codes": ""}


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
        pytest.param("quotes", {"quotes": [{"speaker": "Ruiz", "start": "We agreed on trade and"}, {"speaker": "Ito", "start": "It is a new chapter"}]},
                     {"quotes": [quote("“We agreed, on trade and more.”"), quote("“Our friends came.”"), quote("“deep ties”"), quote("It is a new chapter for us", is_direct=False)]},
                     (["We agreed on trade and"], ["“Our friends came.”"], ["It is a new chapter"]), id="direct quotations by their first words, fragments neither way"),
        pytest.param("speakers", {"quotes": [{"speaker": "Ruiz", "start": "We agreed"}]}, {"quotes": [quote("“We agreed.”", "Ana Ruiz")]}, (["Ruiz"], [], []), id="a speaker by surname"),
        pytest.param("speakers", {"quotes": [{"speaker": "Ruiz", "start": "We agreed"}]}, {"quotes": [quote("“We agreed.”")]}, ([], ["nobody"], ["Ruiz"]), id="a quotation without a speaker"),
        pytest.param("figures", {"figures": [{"value": 2e9, "unit": "USD", "qualifier": None}, {"value": 7, "unit": "flights", "qualifier": None}]},
                     {"figures": [figure(2e9), figure(30)]}, (["2,000,000,000 USD"], ["30 firms"], ["7 flights"]), id="figures by value"),
        pytest.param("bounds", {"figures": [{"value": 60, "unit": "firms", "qualifier": "over"}, {"value": 70, "unit": "firms", "qualifier": None}]},
                     {"figures": [figure(60, "more than"), figure(70, "almost")]}, (["above: 60 firms"], ["below: 70 firms"], ["exact: 70 firms"]), id="bounds of figures by what they mean"),
    ],
)  # fmt: skip
def test_what_counts(measure: str, annotation: dict, rows: dict, expected: tuple) -> None:
    assert outcome(evaluate([{"id": "a", **annotation}], tables(**rows))[measure]) == expected


def test_articles_without_an_annotation_are_left_out() -> None:
    scores = evaluate([], tables(articles=[{"host_code": "PER"}]))
    assert all(outcome(score) == ([], [], []) for score in scores.values())


@pytest.mark.parametrize(
    ("hits", "trials", "low", "high"),
    # From the interval's formula by hand; 8 of 10 is the usual textbook case.
    [(8, 10, 0.490, 0.943), (0, 5, 0.0, 0.434), (5, 5, 0.566, 1.0), (0, 0, 0.0, 1.0)],
)
def test_wilson(hits: int, trials: int, low: float, high: float) -> None:
    assert wilson(hits, trials) == (pytest.approx(low, abs=0.001), pytest.approx(high, abs=0.001))


def test_shares() -> None:
    score = Score()
    score.add("a", ["x", "y", "z"], ["x", "y", "v", "w"])
    assert (score.precision, score.recall) == (pytest.approx(2 / 3), 0.5)
    assert score.f1 == pytest.approx(4 / 7)
    assert (Score().precision, Score().recall, Score().f1) == (1, 1, 1)


def test_the_report_names_every_measure() -> None:
    scores = evaluate([{"id": "a", "host": "PER"}], tables(articles=[{"host_code": "PER"}]))
    _, *lines = evaluation.report(scores)
    assert [line.split()[0] for line in lines] == list(scores)
    assert next(line for line in lines if line.startswith("host")).split()[1:3] == ["1", "1.000"]


@pytest.mark.parametrize("line", ["{", "[]", '{"sectors": []}'])
def test_a_wrong_annotation_is_named_by_its_line(tmp_path: Path, line: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(f"{json.dumps({'id': 'a'})}\n\n{line}\n", encoding="utf-8")
    with pytest.raises(SummitryError, match=r"gold\.jsonl, line 3: it is not a JSON object with an id"):
        evaluation.read_annotations(path)
