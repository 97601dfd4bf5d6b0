"""Rows gathered article by article: typed columns, ids, and the order of the articles."""

import pandas as pd
import pyarrow as pa
import pytest

from summitry import columns, vocabulary
from summitry.articles import Article, Folder
from summitry.columns import Columns
from summitry.corpus import build_from
from summitry.row_ids import Places
from summitry.tables import DOCUMENT_GROUPS, SENTENCES, TABLES, check

_BODIES = {0: "One. Two trade pacts.", 1: "Three.", 2: "Four pacts on ports."}
_SENTENCES = {0: [(0, 4), (5, 21)], 1: [(0, 6)], 2: [(0, 20)]}


def gathered(order: tuple[int, ...]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Sentences and document groups of three articles that come in some order."""
    sentences, groups = Columns(SENTENCES), Columns(DOCUMENT_GROUPS)
    for number in order:
        body = _BODIES[number]
        starts, ends = zip(*_SENTENCES[number], strict=True)
        sentences.add({number: body}, [len(starts)], {"start": starts, "end": ends, "position": range(1, len(starts) + 1), "is_boilerplate": [False] * len(starts)})  # fmt: skip
        at = body.find("pacts")
        if at > 0:
            groups.add({number: body}, [1], {"start": [at], "end": [at + 5], "count": [None], "sector_codes": [""], "unknown": [1]})  # fmt: skip
    places = Places(["b", "a", "c"], ["v1", None, "v1"], sentences.spans())
    return sentences.frame(places, {}), groups.frame(places, {})


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1)], ids=["in order", "out of order"])
def test_rows_stand_in_the_order_of_the_articles(order: tuple[int, ...]) -> None:
    sentences, groups = gathered(order)
    assert list(sentences["sentence_id"]) == ["b:1", "b:2", "a:1", "c:1"]
    assert list(sentences["text"]) == ["One.", "Two trade pacts.", "Three.", "Four pacts on ports."]
    assert list(groups["sentence_id"]) == ["b:2", "c:1"]
    assert list(groups["text"]) == ["pacts", "pacts"]
    assert list(groups["visit_id"]) == ["v1", "v1"]
    assert list(groups["article_id"].cat.categories) == ["b", "c"]
    check(sentences, SENTENCES)
    check(groups, DOCUMENT_GROUPS)


def test_rows_given_up_are_left_out_and_added_anew() -> None:
    kept, of = Columns(DOCUMENT_GROUPS, kept=["sector_codes"]), {"unknown": [1], "count": [None]}
    for number, sectors in ((0, "trade"), (1, "ports"), (2, "rail")):
        kept.add({number: "two pacts"}, [1], {**of, "start": [0], "end": [9], "sector_codes": [sectors]})
    kept.give_up({1})
    assert kept.numbers() == [0, 2]
    assert kept.kept("sector_codes") == ["trade", "rail"]
    kept.add({1: "two pacts"}, [1], {**of, "start": [4], "end": [9], "sector_codes": ["health"]})
    assert kept.numbers() == [0, 1, 2]
    assert kept.kept("sector_codes") == ["trade", "health", "rail"]
    assert [list(values) for values in kept.spans()] == [[0, 1, 2], [0, 4, 0]]


def test_text_packed_in_pieces_is_the_same_text(monkeypatch: pytest.MonkeyPatch) -> None:
    whole, _ = gathered((2, 0, 1))
    monkeypatch.setattr(columns, "_PIECE", 2)
    in_pieces, _ = gathered((2, 0, 1))
    pd.testing.assert_frame_equal(in_pieces, whole)


def test_text_of_many_pieces_is_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns, "_PIECE", 1)
    sentences, _ = gathered((2, 0, 1))
    assert not isinstance(pa.array(sentences["text"].array), pa.ChunkedArray)
    parted = pd.concat([sentences["text"], sentences["text"]]).array
    assert isinstance(pa.array(parted), pa.ChunkedArray)
    joined = columns.in_one_piece(parted)
    assert not isinstance(pa.array(joined), pa.ChunkedArray)
    assert list(joined) == list(parted)


@pytest.mark.parametrize("bodies", [(), ("",), ("", "Hello.")], ids=["none", "without text", "with little"])
def test_tables_of_articles_that_say_nothing_keep_their_columns(bodies: tuple[str, ...]) -> None:
    made = [Article(f"a{number}", body, "a.txt") for number, body in enumerate(bodies)]
    built = build_from(Folder(made), vocabulary.read())
    for name, table in TABLES.items():
        check(built[name], table)
    assert list(built["articles"]["body"]) == list(bodies)
