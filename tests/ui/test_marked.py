"""Marked text: every character of an article is shown, none of it is obeyed."""

import re
from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summitry.charts import palette, pictures
from summitry.charts.base import Key
from summitry.ui import marked
from summitry.ui.marked import Span

ALLOWED = {"p": {"style"}, "div": {"style", "role"}, "mark": {"style", "title", "id"}, "span": {"style", "aria-hidden", "id"}, "a": {"href", "style"}}  # fmt: skip
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "<svg onload=alert(1)>",
    "</mark></p><iframe srcdoc='<script>1</script>'>",
    "<a href=javascript:alert(1)>x</a>",
    "&lt;b&gt; &amp; &#60;",
    "<style>*{display:none}</style>",
    ":red[x] **bold** $x$ ![a](http://example.org/a.png)",
    "{{constructor}} ${1} %s \\u003cb\\u003e",
]


class Reader(HTMLParser):
    """Reads HTML as a browser would: its words, and the tags and attributes it uses."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words, self.paragraphs, self.tags = "", 0, []
        self.marked: list[tuple[str, str]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, attrs))
        if tag == "p" and (self.words or self.paragraphs):
            self.words += "\n"
        self.paragraphs += tag == "p"

    def handle_data(self, data: str) -> None:
        self.words += data


def safe(html: str) -> Reader:
    read = Reader(html)
    for tag, attributes in read.tags:
        assert tag in ALLOWED, tag
        for name, value in attributes:
            assert name in ALLOWED[tag], (tag, name)
            if name == "style":
                assert "url(" not in (value or "")
                assert "expression" not in (value or "")
    return read


BODIES = st.text(st.sampled_from("ab <>&\"'\n\\$[]")) | st.sampled_from(HOSTILE) | st.text(max_size=80)


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[Span]]:
    body = draw(BODIES.filter(lambda text: "\r" not in text and "\0" not in text))
    place = st.integers(0, len(body) + 3)
    span = st.builds(Span, place, place, st.sampled_from(list(palette.SPANS)), st.sampled_from(HOSTILE))
    return body, draw(st.lists(span, max_size=6))


@given(texts_with_spans())
def test_an_article_shows_exactly_its_text_and_uses_no_tag_but_ours(drawn: tuple[str, list[Span]]) -> None:
    body, spans = drawn
    assert safe(marked.article(body, spans, focus=(0, 3))).words == body


def test_a_span_is_marked_and_says_what_it_means() -> None:
    html = marked.article("They spoke of trade.", [Span(14, 19, "topic_mentions", "Sectors: Trade")])
    assert '<mark title="Sectors: Trade"' in html
    assert ">trade</mark>." in html


def test_overlapping_spans_are_both_seen() -> None:
    html = marked.article("a treaty on trade", [Span(2, 17, "documents", "Treaty"), Span(12, 17, "topic_mentions", "Trade")])  # fmt: skip
    assert html.count("<mark") == 2
    assert 'title="Treaty; Trade"' in html
    both = html.partition('title="Treaty; Trade"')[2]
    assert "border-bottom" in both
    assert f"{palette.SPANS['topic_mentions']}47" in both


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(
    "build",
    [
        pytest.param(lambda text: marked.sentence(text, text, text, "events"), id="sentence"),
        pytest.param(lambda text: marked.source(text, 1), id="source"),
        pytest.param(lambda text: marked.facts([(text, text)]), id="facts"),
        pytest.param(lambda text: marked.swatch("#2F7DD1", text, text), id="swatch"),
        pytest.param(lambda text: marked.legend([("events", text)]), id="legend"),
        pytest.param(lambda text: marked.key([Key(text, "#2F7DD1", "ring")]), id="key"),
    ],
)
def test_hostile_words_are_shown_as_words(build: Callable[[str], str], text: str) -> None:
    assert text in safe(build(text)).words


@pytest.mark.parametrize("shape", ["square", "circle", "diamond", "ring", "bar", "band", *marked._CORNERS])
def test_every_shape_of_a_legend_can_be_drawn_in_a_picture_too(shape: str) -> None:
    assert shape in pictures.SHAPES


def test_words_that_a_search_found_are_marked_and_all_is_escaped() -> None:
    html = marked.found("<b>Fish</b> & fish", [(3, 7), (14, 18)])
    assert re.findall(r"<mark[^>]*>(.*?)</mark>", html) == ["Fish", "fish"]
    assert unescape(re.sub(r"<[^>]+>", "", html)) == "<b>Fish</b> & fish"
    assert "<b>" not in html
