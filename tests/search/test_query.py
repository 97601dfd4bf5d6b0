"""Queries: what can be typed, what it finds, and how the rest is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitry.errors import QueryError
from summitry.search.index import Index, spans
from summitry.search.query import MOST_CHARACTERS, Query, read

TEXTS = (
    "Đorđe Łukasz Vučić spoke of free trade.",
    "Trade and energy were discussed; energy came first.",
    "Trade-economic links, and Norway's gas at 1,200 cubic metres.",
    "They ate smørrebrød in a Straße near İstanbul.",
    "The free port and the trade of fish.",
)
INDEX = Index(TEXTS)


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        pytest.param("vucic", [0], id="marks on letters are not minded"),
        pytest.param("VUČIĆ", [0], id="capitals are not minded"),
        pytest.param("dorde lukasz", [0], id="letters that do not come apart are written plainly"),
        pytest.param("smorrebrod strasse istanbul", [3], id="so are those of other languages"),
        pytest.param("free trade", [0, 4], id="words beside each other must all occur"),
        pytest.param('"free trade"', [0], id="a phrase keeps its order"),
        pytest.param("“free trade”", [0], id="curly quotation marks will do"),
        pytest.param("tra*", [0, 1, 2, 4], id="the beginning of a word"),
        pytest.param('"free tr"*', [0], id="the beginning of a phrase's last word"),
        pytest.param("gas OR smørrebrød", [2, 3], id="one or the other"),
        pytest.param("trade AND energy", [1], id="both"),
        pytest.param("trade NOT energy", [0, 2, 4], id="one without the other"),
        pytest.param("trade AND NOT energy", [0, 2, 4], id="AND NOT says the same as NOT"),
        pytest.param("trade NOT energy NOT gas", [0, 4], id="without either"),
        pytest.param("trade and energy", [1], id="small and is a word"),
        pytest.param("gas OR free AND fish", [2, 4], id="AND binds before OR"),
        pytest.param("(gas OR free) AND fish", [4], id="brackets bind first"),
        pytest.param("NEAR(free fish, 5)", [4], id="near, within so many words"),
        pytest.param("NEAR(free fish, 2)", [], id="not near enough"),
        pytest.param("NEAR(free fish)", [4], id="near, within ten words"),
        pytest.param('NEAR("the trade" por*, 3)', [4], id="phrases and beginnings can be near"),
        pytest.param("norway's", [2], id="an apostrophe parts words"),
        pytest.param("1,200", [2], id="numbers keep their parts"),
        pytest.param("trade & energy", [1], id="signs alone are passed over"),
        pytest.param("NEARLY", [], id="a word that begins like an operator is a word"),
        pytest.param("'; DROP TABLE texts; --", [], id="what looks like a statement is words"),
        pytest.param("^free", [0, 4], id="signs at words are passed over"),
        pytest.param("{free}", [0, 4], id="braces too"),
        pytest.param("trade\x00", [0, 1, 2, 4], id="control characters are taken out"),
    ],
)  # fmt: skip
def test_a_query_finds_these_texts(typed: str, places: list[int]) -> None:
    assert INDEX.find(read(typed)).tolist() == places


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param("", "There is no word to search for. Allowed are words", id="nothing"),
        pytest.param("&&& !", "There is no word to search for. Allowed are words", id="signs only"),
        pytest.param('"free trade', "A quotation mark is not closed.", id="an open quotation mark"),
        pytest.param('free "trade" "', "A quotation mark is not closed.", id="an odd quotation mark"),
        pytest.param("NOT trade", "NOT stands alone. Before it say what to find", id="a lone NOT"),
        pytest.param("gas OR NOT trade", "NOT stands alone.", id="a lone NOT behind OR"),
        pytest.param("trade AND", "AND needs a word on both sides.", id="AND without an end"),
        pytest.param("OR trade", "OR needs a word on both sides.", id="OR without a beginning"),
        pytest.param("trade NOT NOT gas", "NOT needs a word on both sides.", id="NOT twice"),
        pytest.param("(trade", "A bracket is not closed.", id="an open bracket"),
        pytest.param("((", "A bracket is not closed.", id="brackets only"),
        pytest.param("trade)", "A bracket is closed that was not opened.", id="a closing bracket"),
        pytest.param("trade ()", "Something is missing before a closing bracket.", id="empty brackets"),
        pytest.param("(" * 60 + "trade" + ")" * 60, "Brackets stand more than 12 deep.", id="many brackets"),
        pytest.param("body:trade", "There are no fields to search in", id="a column filter"),
        pytest.param("{text rank}: trade", "There are no fields to search in", id="a column set"),
        pytest.param("- text : trade -gas", "A minus sign leaves nothing out. Write NOT gas.", id="a minus sign"),
        pytest.param("t*", "Before an asterisk at least two letters are needed.", id="one letter and an asterisk"),
        pytest.param("*ade", "An asterisk stands at the end of a word only.", id="an asterisk in front"),
        pytest.param("NEAR", "NEAR needs its words in brackets.", id="NEAR without brackets"),
        pytest.param("NEAR(trade", "The bracket of NEAR is not closed.", id="NEAR without an end"),
        pytest.param("NEAR(trade, 5)", "NEAR needs two or more words or phrases", id="NEAR of one word"),
        pytest.param("NEAR(trade OR gas energy)", "NEAR needs two or more words or phrases", id="OR in NEAR"),
        pytest.param("NEAR(trade gas, 999)", "NEAR counts from 1 to 50 words.", id="NEAR too far"),
        pytest.param("x" * (MOST_CHARACTERS + 1), "The search is longer than", id="too long"),
    ],
)  # fmt: skip
def test_a_query_is_refused_in_plain_words(typed: str, said: str) -> None:
    with pytest.raises(QueryError) as refused:
        read(typed)
    assert str(refused.value).startswith(said)


SIGNS = st.text(st.sampled_from("ab \"*()^:{}+-,'\\%;\x00ż/|&ANDORTE. "), max_size=40)
WORDS = st.lists(
    st.sampled_from(("AND", "OR", "NOT", "NEAR(", ")", "(", '"', "*", "trade", "en*", ", 3", "a:b", "free")), max_size=12
).map(" ".join)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(typed=SIGNS | WORDS | st.text(max_size=30))
def test_whatever_is_typed_is_answered_or_refused_in_plain_words(typed: str) -> None:
    query, said = answered(typed)
    if query is None:
        assert said.endswith(".")
        assert "fts5" not in said
        assert "syntax" not in said
        return
    found, marked = INDEX.find(query).tolist(), spans(query, TEXTS)
    assert [place for place, marks in enumerate(marked) if marks] == found
    for text, marks in zip(TEXTS, marked, strict=True):
        assert all(text[start:end].strip() for start, end in marks)
        assert marks == sorted(marks)


def answered(typed: str) -> tuple[Query | None, str]:
    """The query, or why there is none."""
    try:
        return read(typed), ""
    except QueryError as error:
        return None, str(error)
