"""What stands in an article's text but is no part of its report: teasers, cross-links, headlines of other articles."""

import re
from collections.abc import Sequence

from summitry.patterns import compiled
from summitry.text import Sentence, Spans

# From such a line on, nothing belongs to the report.
_REST = compiled(
    r"^\W*(?:related(?: (?:articles?|stories|news|links|topics|content|products?|documents|reading|coverage|posts))?|associated links?|further reading|read (?:more|also|next)|see also|more (?:on this|news|stories)|"
    r"recommended(?: for you| stories)?|you may also like|most (?:read|popular|viewed|shared)|popular|all news|other news|editors?['’]s? picks?|leave a (?:comment|reply)|latest (?:news|stories|headlines)|top stories|trending(?: now)?|don['’]t miss|more from .{3,30}|also in (?:this issue|the news)|tags|share this(?: article)?|follow us.*|subscribe.*|"
    r"currently reading)\s*:?\s*$",
    re.IGNORECASE,
)
# Such a line by itself does not.
_TEASER = compiled(
    r"\W*(?:as .{3,40} (?:previously|earlier) (?:reported|wrote|informed)\b|(?:earlier|previously),? .{3,40} (?:reported|wrote|informed) (?:that|on)\b|"
    r"(?:earlier|previously),? it was reported\b|(?:read(?: (?:more|also|next))?|see also|also (?:read|in this (?:issue|edition))|related(?: (?:articles?|news|story|stories|reports?|coverage|links?|posts?))?|watch|listen|full story|"
    r"more (?:news|stories|on this)|must read|don['’]t miss)\s*:|"
    r"(?:photo|image|picture)s?(?: credits?| source)?\s*:|©|copyright\b|all rights reserved|subscribe\b|sign up\b|follow us\b|click here\b|"
    r"share (?:this|on)\b|download (?:our|the) app|editing by\b|reporting by\b|writing by\b)",
    re.IGNORECASE,
)
# The words with which it can begin; there may be a © before them, or in their place.
_FIRST_OF_TEASER = frozenset(
    "as earlier previously read see also related more must don watch listen full photo photos image images picture pictures copyright all "
    "subscribe sign follow click share download editing reporting writing".split()
)
# Nor a line with this in it; one in ten thousand, so its words are asked for first.
_POINTER = compiled(
    r"\bfull story\s*$|\b(?:is|are) (?:discussed|covered|described|outlined|explored|analyzed|analysed) in (?:the|an?|this|our) (?:material|article|story|report|analysis|interview)\b",
    re.IGNORECASE,
)
_TELLS = compiled(r"[\"“”]|\b(?:was|were|had|said|did|is|are|has|have|will|would)\b|\b\w+ed\b")
_POINTING = ("discuss", "cover", "describ", "outlin", "explor", "analyz", "analys")
_POINTED_AT = ("the ", "a", "this ", "our ")


def find(body: str, split: Sequence[Sentence], folded: str, only_words: str) -> list[tuple[int, int]]:
    """Find the teasers, the cross-links and what follows a "Related" line.

    Args:
        body: The text.
        split: Its sentences, in reading order.
        folded: `text.fold(body)`.
        only_words: `text.spaced(folded)`.

    Returns:
        Their spans; none where all belongs to the report.
    """
    spans: list[tuple[int, int]] = []
    points, has_mark, after_teaser = _points(folded), "©" in body, False
    for start, end, _ in split:
        if end - start <= 60 and _REST.match(body[start:end]):
            spans.append((start, len(body)))
            break
        first = only_words[start:end].lstrip().partition(" ")[0]
        if not (first in _FIRST_OF_TEASER or has_mark or points):
            continue
        words = body[start:end]
        is_teaser = first in _FIRST_OF_TEASER or "©" in words
        if (is_teaser and _TEASER.match(words)) or (
            points and _points(words.lower()) and _POINTER.search(words)
        ):
            spans.append((start, end))
            after_teaser = True
    if after_teaser and split:
        spans.extend(_trailing_headlines(body, split, Spans(spans)))
    return spans


def _points(low: str) -> bool:
    """Whether folded words may hold a pointer: hardly any do."""
    at = low.find("ed in ")
    while at >= 0 and not (low.startswith(_POINTED_AT, at + 6) and low.endswith(_POINTING, 0, at)):
        at = low.find("ed in ", at + 6)
    return at >= 0 or "full story" in low


def _trailing_headlines(body: str, split: Sequence[Sentence], teasers: Spans) -> list[tuple[int, int]]:
    """Headlines of other articles: one-sentence paragraphs at the very end, after a teaser, in the headline's present tense."""
    spans: list[tuple[int, int]] = []
    for sentence in reversed(split):
        words = body[sentence.start : sentence.end]
        if teasers.cover(sentence.start, sentence.end):
            return spans
        alone = sum(other.paragraph == sentence.paragraph for other in split) == 1
        if not alone or len(words) > 140 or _TELLS.search(words):
            return []
        spans.append((sentence.start, sentence.end))
    return []
