"""The promise under every chart: `body[start:end] == text` for every row that stands on words of an article."""

import os
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitry import vocabulary
from summitry.articles import Article, Folder, read_folder
from summitry.corpus import Corpus, build_from
from summitry.tables import TABLES, check
from summitry.text import clean

ROOT = Path(__file__).resolve().parent.parent
# Articles that may be read but not published; where they are absent, the seeds alone stand the test.
_OTHERS = Path(os.environ.get("SUMMITRY_OTHER_ARTICLES", ROOT.parent / "shared" / "gold" / "dev"))

# Pieces of which such reports are made, so that random texts reach the rules and not only the splitter.
_PIECES = st.sampled_from(
    [
        " date 2025-03-04 ", " date 2026-13-40 ", "LIMA, Peru, March 3. ", "OSLO (AP) — ", "Mr. ", "U.S. ", "H.E. ",
        "President Ana Ruiz ", "Prime Minister Kō Itō of Japan ", "the Ministry of Agriculture ", "in Lima ",
        "signed a memorandum of understanding on tourism ", "an agreement on fisheries; ", "on Tuesday", "the day before",
        "last year", "on 3 March", "the 30th anniversary ", "trade and AI ", "“We agreed to cooperate,” ", "he said", "• ", "- ",
        "Related:", "\n", "\n\n", ". ", "? ", "” ", "“", '"', "’", "(", ")", ",", "İ", "ﬁ", "e\u0301", "\u00ad", "\u200b", "\t", "🤝",
    ]
)  # fmt: skip
_TEXTS = st.lists(st.one_of(_PIECES, st.text(max_size=12)), max_size=40).map("".join)


def assert_promise_kept(corpus: Corpus) -> None:
    """Every table has its types; every row with a span quotes its article, within its sentence."""
    bodies = dict(zip(corpus["articles"]["article_id"], corpus["articles"]["body"], strict=True))
    sentences = corpus["sentences"].set_index("sentence_id")
    for table in TABLES.values():
        frame = check(corpus[table.name], table)
        assert not frame.duplicated(list(table.key)).any(), f"{table.name} repeats its key"
        if not table.has_evidence:
            continue
        for row in frame.itertuples():
            assert bodies[row.article_id][row.start : row.end] == row.text
            assert row.text.strip(), f"{table.name} quotes nothing"
            sentence = sentences.loc[row.sentence_id]
            assert sentence["article_id"] == row.article_id
            assert sentence["start"] <= row.start < sentence["end"]


def assert_sentences_cover(corpus: Corpus) -> None:
    """No sentence overlaps another, and what stands between them is blank."""
    for article in corpus["articles"].itertuples():
        frame = corpus["sentences"]
        left, reached = [], 0
        for row in frame[frame["article_id"] == article.article_id].itertuples():
            assert row.start >= reached
            left.append(article.body[reached : row.start])
            reached = row.end
        assert not "".join([*left, article.body[reached:]]).strip()


def test_seeds_keep_the_promise(corpus: Corpus) -> None:
    assert len(corpus["sentences"]) > 50
    assert_promise_kept(corpus)
    assert_sentences_cover(corpus)


@pytest.mark.skipif(not _OTHERS.is_dir(), reason="the further articles are not on this machine")
def test_other_articles_keep_the_promise() -> None:
    read = read_folder(_OTHERS)
    # The folder also holds annotations, which are records without a text.
    articles = Folder(read.articles)
    assert articles.articles
    built = build_from(articles, vocabulary.read())
    assert_promise_kept(built)
    assert_sentences_cover(built)


@settings(max_examples=120, deadline=None)
@given(_TEXTS)
def test_any_text_keeps_the_promise(raw: str) -> None:
    article = Article("any", clean(raw), "any.txt")
    built = build_from(Folder([article]), vocabulary.read())
    assert_promise_kept(built)
    assert_sentences_cover(built)


@settings(max_examples=30, deadline=None)
@given(st.lists(_TEXTS, min_size=2, max_size=5, unique=True))
def test_any_corpus_keeps_the_promise(raws: list[str]) -> None:
    read = Folder()
    for raw in raws:
        read.keep(Article("same", clean(raw), "any.jsonl"))
    built = build_from(read, vocabulary.read())
    assert_promise_kept(built)
    assert built["articles"]["article_id"].is_unique


def test_building_twice_gives_the_same_tables(corpus: Corpus) -> None:
    again = build_from(read_folder(ROOT / "seeds"), vocabulary.read())
    for name in TABLES:
        pd.testing.assert_frame_equal(again[name], corpus[name])
