"""Marked text: sentences and articles with found words marked, as HTML in which every word is escaped.

The only HTML of the dashboard. The templates are fixed; whatever comes from an article, a file name or
a vocabulary goes through `html.escape`, and nothing of it ever stands inside a tag but in a quoted
`title`.
"""

from collections.abc import Iterable, Sequence
from html import escape
from itertools import pairwise
from typing import NamedTuple

from summitry.charts import palette
from summitry.charts.base import Key

# Short spans get a ground colour, long ones a line beneath, so that both can be seen where they overlap.
_LINES = {
    "events": "solid",
    "documents": "double",
    "document_groups": "dashed",
    "commitments": "dashed",
    "quotes": "dotted",
}
_FOCUS = "outline:2px solid #C9564B;outline-offset:2px;border-radius:2px"


FRAME = "framed"


class Span(NamedTuple):
    """Words to mark: where they stand, whose they are, and what they mean."""

    start: int
    end: int
    table: str
    meaning: str


def sentence(before: str, marked: str, after: str, table: str) -> str:
    """One sentence with its found words marked."""
    return f'<p style="margin:0;line-height:1.5">{escape(before)}<mark style="{style([table])}">{escape(marked)}</mark>{escape(after)}</p>'


def found(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """One sentence with the words marked that a search found in it; spans in order, none within another."""
    cuts = [0, *(cut for span in spans for cut in span), len(text)]
    pieces = [escape(text[start:end]) for start, end in pairwise(cuts)]
    look = style(["topic_mentions"])
    marks = (
        f'<mark style="{look};font-weight:600">{piece}</mark>' if place % 2 else piece
        for place, piece in enumerate(pieces)
    )
    return f'<p style="margin:0;line-height:1.5">{"".join(marks)}</p>'


def source(article: str, position: int) -> str:
    """Where a sentence stands: the article and its number in it."""
    return f'<p style="margin:0;font-size:.88rem;opacity:.75">{escape(article)}, sentence {position}</p>'


def article(body: str, spans: Iterable[Span], focus: tuple[int, int] | None = None) -> str:
    """A whole article with all spans marked, one paragraph a line of the text.

    Args:
        body: Text of the article.
        spans: May overlap; those outside the text are cut at its ends.
        focus: Words that the reader came for; they get a frame.

    Returns:
        HTML that shows exactly the characters of `body`.
    """
    spans = [span for span in spans if span.start < span.end]
    cuts = {0, len(body), *(focus or ())}
    for span in spans:
        cuts |= {span.start, span.end}
    for place, mark in enumerate(body):
        if mark == "\n":
            cuts |= {place, place + 1}
    edges = sorted(cut for cut in cuts if 0 <= cut <= len(body))
    opening = sorted(spans, key=lambda span: span.start)
    live: list[Span] = []
    parts = [
        '<div style="max-width:46em;line-height:1.75;overflow-wrap:anywhere"><p style="margin:0 0 .9em">'
    ]
    next_span = 0
    for start, end in pairwise(edges):
        while next_span < len(opening) and opening[next_span].start <= start:
            live.append(opening[next_span])
            next_span += 1
        live = [span for span in live if span.end > start]
        framed = focus is not None and focus[0] <= start < focus[1]
        parts.append(
            _piece(body[start:end], live, framed, is_first=framed and focus is not None and start == focus[0])
        )
    parts.append("</p></div>")
    return "".join(parts)


def _piece(text: str, live: Sequence[Span], is_framed: bool, is_first: bool) -> str:
    if text == "\n":
        return '</p><p style="margin:0 0 .9em">'
    frame = f' id="{FRAME}"' if is_first else ""
    if not live:
        return f'<span{frame} style="{_FOCUS}">{escape(text)}</span>' if is_framed else escape(text)
    meaning = escape("; ".join(dict.fromkeys(span.meaning for span in live)), quote=True)
    look = style([span.table for span in live]) + (f";{_FOCUS}" if is_framed else "")
    return f'<mark{frame} title="{meaning}" style="{look}">{escape(text)}</mark>'


def jump(label: str) -> str:
    """A link down to the framed words."""
    return f'<a href="#{FRAME}">{escape(label)}</a>'


def style(tables: Sequence[str]) -> str:
    """How words found for these tables look; the colours are ours, never taken from a text.

    One ground colour and two lines can be told apart; what lies beneath further spans says so in its title.
    """
    grounds = [palette.SPANS[table] for table in tables if table not in _LINES and table in palette.SPANS]
    lines = [table for table in dict.fromkeys(tables) if table in _LINES]
    look = (
        f"color:inherit;background:{grounds[0]}47;border-radius:2px"
        if grounds
        else "color:inherit;background:none"
    )
    if lines:
        kind, colour = _LINES[lines[0]], palette.SPANS[lines[0]]
        width = 3 if kind == "double" else 2
        look += f";border-bottom:{width}px {kind} {colour}"
    if len(lines) > 1:
        look += f";text-decoration:underline {_LINES[lines[1]]} {palette.SPANS[lines[1]]} 2px;text-underline-offset:.12em"
    return look


def legend(entries: Iterable[tuple[str, str]]) -> str:
    """What each look means: table and label, side by side."""
    items = "".join(
        f'<span style="margin-right:1.1em;display:inline-block"><mark style="{style([table])};padding:0 .25em">{escape(label)}</mark></span>'
        for table, label in entries
    )
    return f'<p style="margin:0;line-height:2">{items}</p>'


def key(entries: Iterable[Key]) -> str:
    """A chart's legend, which breaks into lines where the window is narrow."""
    items = "".join(
        f'<span style="margin-right:1em;display:inline-block">'
        f'<span aria-hidden="true" style="{_shape(entry)}"></span>{escape(entry.label)}</span>'
        for entry in entries
    )
    return f'<p style="margin:0;font-size:.9rem;line-height:1.6">{items}</p>'


def unseen(said: str) -> str:
    """Words that are read out and not shown."""
    hidden = "position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap"
    return f'<p style="{hidden}">{escape(said)}</p>'


_SIZES = {"bar": "width:1.5em;height:.5em;opacity:.4", "band": "width:.22em;height:1em;opacity:.7"}

_CORNERS = {
    "triangle": "0 0,100% 50%,0 100%",
    "left": "100% 0,0 50%,100% 100%",
    "down": "0 0,100% 0,50% 100%",
    "peak": "50% 0,100% 100%,0 100%",
    "star": "50% 0,63% 36%,100% 36%,70% 59%,81% 95%,50% 73%,19% 95%,30% 59%,0 36%,37% 36%",
    "plus": "35% 0,65% 0,65% 35%,100% 35%,100% 65%,65% 65%,65% 100%,35% 100%,35% 65%,0 65%,0 35%,35% 35%",
    "cross": "20% 0,50% 30%,80% 0,100% 20%,70% 50%,100% 80%,80% 100%,50% 70%,20% 100%,0 80%,30% 50%,0 20%",
}


def _shape(entry: Key) -> str:
    """How a mark of the legend looks; shape and colour are ours."""
    look = f"display:inline-block;vertical-align:-.05em;margin-right:.5em;{_SIZES.get(entry.shape, 'width:.72em;height:.72em')}"
    if entry.shape == "ring":
        return f"{look};border:.16em solid {entry.colour};border-radius:50%;box-sizing:border-box"
    turned = {
        "circle": ";border-radius:50%",
        "diamond": ";transform:rotate(45deg) scale(.85)",
        "square": ";border-radius:.12em",
        **{shape: f";clip-path:polygon({corners})" for shape, corners in _CORNERS.items()},
    }
    return f"{look};background:{entry.colour}{turned.get(entry.shape, '')}"


def facts(entries: Iterable[tuple[str, str]]) -> str:
    """Names and values, one line each."""
    items = "".join(
        f'<div style="opacity:.72" role="term">{escape(name)}</div><div role="definition">{escape(value)}</div>'
        for name, value in entries
    )
    grid = "display:grid;grid-template-columns:minmax(5.5em,max-content) 1fr;gap:.25em 1.1em;overflow-wrap:anywhere"
    return f'<div style="{grid}">{items}</div>'


def swatch(colour: str, heading: str, beneath: str = "") -> str:
    """A heading with its colour: `colour` is one of ours."""
    small = f'<div style="opacity:.72">{escape(beneath)}</div>' if beneath else ""
    return (
        f'<div style="border-left:5px solid {colour};padding-left:.7em">'
        f'<div style="font-size:1.15rem;font-weight:600;line-height:1.3;overflow-wrap:anywhere">{escape(heading)}</div>{small}</div>'
    )
