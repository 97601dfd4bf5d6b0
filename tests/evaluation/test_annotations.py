"""Annotations are checked before anything is compared; each mistake is named by its line."""

import json
from pathlib import Path

import pytest

from summitry import vocabulary
from summitry.errors import SummitryError
from summitry.evaluation import annotations

LINE = {
    "id": "a", "published": "2025-03-04", "host": "PER", "guest": None, "place": "Lima", "sectors": ["trade"], "people": ["Ito"],
    "organisations": [{"text": "NFA", "name": "Nordic Fisheries Agency"}], "organisations_optional": ["Andina"],
    "documents": [{"kind": "exchange of notes", "title": "notes on visas", "sectors": []}],
    "quotes": [{"speaker": "Ito", "start": "We agreed"}],
    "statements": [{"speakers": [], "evidence": "They spoke.", "verb": "said"}],
    "dates": [{"text": "in spring", "value": "2025-21"}],
    "figures": [{"value": 2e9, "unit": "USD", "qualifier": None}],
    "events": [{"kind": "talks", "status": "happened", "when": "2025-03", "words": "held talks"}],
    "commitments": [{"kind": "plan", "strength": "soft", "evidence": "They plan a port.", "by": ["Peru"]}],
    "follow_ups": [{"evidence": "They plan a port.", "status": "fulfilled", "later": ["The port was opened."], "optional": True}],
    "note": {"anything": 1},
}  # fmt: skip


def read(tmp_path: Path, text: str) -> list:
    path = tmp_path / "gold.jsonl"
    path.write_text(text, encoding="utf-8")
    return annotations.read(path, vocabulary.read(), ["a", "b"], "the folder")


def test_every_field_is_read_and_empty_lines_are_left_out(tmp_path: Path) -> None:
    assert read(tmp_path, f"\ufeff\n{json.dumps(LINE)}\r\n\n{json.dumps({'id': 'b'})}\n") == [
        LINE,
        {"id": "b"},
    ]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        pytest.param("{", "the line is not JSON", id="no JSON"),
        pytest.param("[" * 100_000, "the line is not JSON", id="brackets without end"),
        pytest.param("[]", "[] is not an object", id="no object"),
        pytest.param('{"sectors": []}', '"id" is missing', id="no id"),
        pytest.param('{"id": 7}', "id: 7 is not a text", id="an id that is no text"),
        pytest.param('{"id": "c"}', 'there is no article "c" in the folder. Known: a, b.', id="an article that is not there"),
        pytest.param('{"id": "a"}', 'the article "a" has a line already', id="an article twice"),
        pytest.param('{"id": "b", "sector": []}', 'the field "sector" is not known. Known: commitments, ', id="an unknown field"),
        pytest.param('{"id": "b", "sectors": ["trade", "trad"]}', 'sectors, 2: "trad" is not known. Known: ', id="an unknown sector"),
        pytest.param('{"id": "b", "sectors": "trade"}', 'sectors: "trade" is not a list', id="no list"),
        pytest.param('{"id": "b", "host": "Peru"}', 'host: "Peru" is not known', id="a country by name"),
        pytest.param('{"id": "b", "published": "4 March"}', 'published: "4 March" is not a date written as YYYY-MM-DD', id="no date"),
        pytest.param('{"id": "b", "people": [""]}', 'people, 1: "" is not a text', id="an empty name"),
        pytest.param('{"id": "b", "documents": [{"kind": "pact", "title": "x"}]}', 'documents, 1, kind: "pact" is not known', id="an unknown kind of document"),
        pytest.param('{"id": "b", "documents": [{"kind": "plan"}]}', 'documents, 1: "title" is missing', id="a document without a title"),
        pytest.param('{"id": "b", "figures": [{"value": "7", "unit": "x"}]}', 'figures, 1, value: "7" is not a number', id="a number in quotation marks"),
        pytest.param('{"id": "b", "figures": [{"value": NaN, "unit": "x"}]}', "figures, 1, value: NaN is not a number", id="not a number"),
        pytest.param('{"id": "b", "events": [{"kind": "talks", "status": "done", "when": null, "words": "x"}]}', 'events, 1, status: "done" is not known. Known: background, happened, planned.', id="an unknown status"),
        pytest.param('{"id": "b", "follow_ups": [{"evidence": "x", "status": "fulfilled", "later": [], "optional": 1}]}', "follow_ups, 1, optional: 1 is neither true nor false", id="neither true nor false"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_by_its_line(tmp_path: Path, line: str, message: str) -> None:
    with pytest.raises(SummitryError) as caught:
        read(tmp_path, f"{json.dumps({'id': 'a'})}\n\n{line}\n")
    assert f"gold.jsonl, line 3: {message}" in str(caught.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param(None, "there is no such file", id="no file"),
        pytest.param(b"\n", "it holds no annotation", id="an empty file"),
        pytest.param(b"\xff\xfe\x00", "it is not UTF-8 text", id="no text"),
    ],
)
def test_a_file_that_cannot_be_read_is_said(tmp_path: Path, content: bytes | None, message: str) -> None:
    path = tmp_path / "gold.jsonl"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SummitryError, match=f"gold.jsonl: {message}"):
        annotations.read(path, vocabulary.read(), ["a"])
