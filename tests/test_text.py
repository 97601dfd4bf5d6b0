"""Cleaning, folding, sentences and spans."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitry.text import Spans, clean, fold, sentences

_WRAPPED = (
    "The two presidents met on Tuesday in Lima to speak of trade and of\n"
    "fisheries, and agreed that their ministers will meet once more in\n"
    "the autumn to work out what was left open, among it the question of\n"
    "the tunnel, which both sides wish to see built within the next ten\n"
    "years."
)
_LONG = "The ministers of Fiji and Malta, who met on Monday, signed"
_LIST = "They signed:\n- a memorandum of understanding on tourism;\n- an agreement on fisheries;\n- a plan for students."


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param("one\r\ntwo\rthree", "one\ntwo\nthree", id="line ends of every system become one"),
        pytest.param("a\u00a0b\t c", "a b c", id="blanks of every kind become one blank"),
        pytest.param("\ufeffa\u200bb\x00c\u202e", "abc", id="marks that cannot be seen are dropped"),
        pytest.param("Vuc\u030cic\u0301", "Vučić", id="accents are joined to their letters"),
        pytest.param(" date 2025-01-02 text \n", " date 2025-01-02 text", id="the blank before a header stays"),
        pytest.param(_WRAPPED, _WRAPPED.replace("\n", " "), id="lines wrapped at a width are joined"),
        pytest.param(_LIST, _LIST, id="a list keeps its lines"),
        pytest.param(f"{_LONG} a memorandum\non the training of nurses.", f"{_LONG} a memorandum on the training of nurses.", id="a long line broken in mid-sentence is joined"),
        pytest.param(f"{_LONG} these:\non the training of nurses.", f"{_LONG} these:\non the training of nurses.", id="behind a colon a line begins anew"),
        pytest.param("A heading\nof the training of nurses.", "A heading\nof the training of nurses.", id="a short line is kept"),
        pytest.param("", "", id="nothing stays nothing"),
    ],
)  # fmt: skip
def test_a_text_is_made_uniform(raw: str, expected: str) -> None:
    assert clean(raw) == expected


@given(st.text(st.characters(exclude_categories=())))
def test_clean_leaves_nothing_that_breaks_a_file(raw: str) -> None:
    text = clean(raw)
    assert text.encode("utf-8").decode("utf-8") == text
    assert not {"\r", "\x00", "\ufeff", "\x0b", "\x0c", "\x85"} & set(text)


@given(st.text())
def test_fold_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_fold_makes_case_marks_apostrophes_and_hyphens_plain() -> None:
    text = "Côte d’Ivoire–GHANA TÜRKİYE „Łódź” ẞ\u0307 Åland…\n"
    assert fold(text) == 'cote d\'ivoire-ghana turkiye "lodz" s\u0307 aland. '


def test_fold_keeps_what_has_no_plain_character() -> None:
    assert fold("€5 Київ 東京 ½") == "€5 київ 東京 ½"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("He left. She stayed.", ["He left.", "She stayed."], id="a full stop ends a sentence"),
        pytest.param("Mr. Diaz met Dr. Ito.", ["Mr. Diaz met Dr. Ito."], id="a title ends none"),
        pytest.param("Amb. Diaz met Brig. Ito.", ["Amb. Diaz met Brig. Ito."], id="an envoy's title ends none"),
        pytest.param("Talks with the U.S. Secretary went on.", ["Talks with the U.S. Secretary went on."], id="initials end none before a name"),
        pytest.param("They met in the U.S. The talks were long.", ["They met in the U.S.", "The talks were long."], id="initials end one before a new subject"),
        pytest.param("It grew by 3.5 percent. Trade rose.", ["It grew by 3.5 percent.", "Trade rose."], id="a decimal point ends none"),
        pytest.param("They met on Nov. 19 in Oslo.", ["They met on Nov. 19 in Oslo."], id="a short month ends none before a day"),
        pytest.param("“We agreed. We shall meet,” he said. He left.", ["“We agreed.", "We shall meet,” he said.", "He left."], id="a quotation is split inside"),
        pytest.param("“We agreed.” She nodded.", ["“We agreed.”", "She nodded."], id="a closing mark goes with its sentence"),
        pytest.param("Talks open\n\nThe two met.", ["Talks open", "The two met."], id="a heading without a stop is a sentence"),
        pytest.param(" \n\n ", [], id="no words, no sentences"),
    ],
)  # fmt: skip
def test_a_text_is_split_into_these_sentences(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end, _ in sentences(text)] == expected


@settings(deadline=None)
@given(st.text(st.sampled_from("aB1. !?\n“”\"'’()-•…")))
def test_sentences_cover_the_text_in_order(text: str) -> None:
    left, reached, paragraph = "", 0, 0
    for start, end, number in sentences(text):
        assert start >= reached
        assert number >= paragraph
        assert text[start:end] == text[start:end].strip() != ""
        left += text[reached:start]
        reached, paragraph = end, number
    assert not (left + text[reached:]).strip()


_SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda pair: (pair[0], sum(pair))), max_size=6
)


@given(_SPANS, st.integers(0, 35), st.integers(1, 5))
def test_spans_answer_like_sets_of_characters(spans: list[tuple[int, int]], start: int, length: int) -> None:
    asked = set(range(start, start + length))
    assert Spans(spans).touch(start, start + length) == any(asked & set(range(*span)) for span in spans)
    if any(asked <= set(range(*span)) for span in spans):
        assert Spans(spans).cover(start, start + length)
    if Spans(spans).cover(start, start + length):
        assert asked <= {offset for span in spans for offset in range(*span)}
