"""What stands in an article's text but is no part of its report: teasers, cross-links, headlines of other articles."""

import re
from collections.abc import Mapping, Sequence
from functools import reduce
from itertools import islice, pairwise, takewhile
from operator import or_
from typing import NamedTuple

from summitry import furniture
from summitry.patterns import compiled
from summitry.text import Sentence, Spans

# A line with this in it is no part either; one in ten thousand, so its words are asked for first.
_POINTER = compiled(
    r"\bfull story\s*$|\b(?:is|are) (?:discussed|covered|described|outlined|explored|analyzed|analysed) in (?:the|an?|this|our) (?:material|article|story|report|analysis|interview)\b",
    re.IGNORECASE,
)
_TELLS = compiled(r"[\"“”]|\b(?:was|were|had|said|did|is|are|has|have|will|would)\b|\b\w+ed\b")
_POINTING = ("discuss", "cover", "describ", "outlin", "explor", "analyz", "analys")
_POINTED_AT = ("the ", "a", "this ", "our ")
_FILLED = re.compile(r"[^\n]+")
# A paragraph, where headlines, links and the names of a menu have no full stop.
# "OSLO, May 4 (NTB) -- ...": behind a report another one begins.
_ANOTHER = re.compile(r"[A-Z][A-Z' .-]{3,30},? [^\n()]{0,30}\([^)\n]{2,20}\) ?[-–—]")
_LONGEST_BUTTON, _AHEAD = 30, 4
_PROSE = re.compile(r".{39,}[.:!][\"”’»)\]]*$")
_DIGITS = frozenset("0123456789")
# A line of a report may end so before the next, an item of a list; a headline does not.
_GOES_ON = ":;"


class _Told(NamedTuple):
    """A text, and what it may hold of what is no report."""

    body: str
    words_at: Mapping[int, Sequence[str]]
    points: bool
    has_mark: bool
    signs: furniture.Signs


def find(
    body: str,
    split: Sequence[Sentence],
    folded: str,
    words_at: Mapping[int, Sequence[str]],
    kinds_at: Mapping[int, int],
) -> list[tuple[int, int]]:
    """Find the teasers, the cross-links, what a "Related" line heads, and what an outlet prints around a report.

    Args:
        body: The text.
        split: Its sentences, in reading order.
        folded: `text.fold(body)`.
        words_at: Start of a sentence -> its words, folded, without marks.
        kinds_at: Start of a sentence -> all kinds of words that it has, joined.

    Returns:
        Their spans; none where all belongs to the report.
    """
    signs = furniture.Signs(body, reduce(or_, kinds_at.values(), 0))
    told = _Told(body, words_at, _points(folded), "©" in body, signs)
    spans: list[tuple[int, int]] = []
    reached, before = 0, -1
    for sentence in split:
        start, _, paragraph = sentence
        if start >= reached and (stop := _left_out(told, sentence, paragraph != before)):
            spans.append((start, stop))
            reached = stop
        before = paragraph
    if split and furniture.is_about_writer(body, last := body.rfind("\n", 0, split[-1].start) + 1):
        spans.append((last, len(body)))
        reached = len(body)
    if spans and reached < len(body):
        spans.extend(_trailing_headlines(body, split, Spans(spans)))
    return spans


def _left_out(told: _Told, sentence: Sentence, begins: bool) -> int:
    """Where what a sentence opens and is no part of the report ends; 0 if the sentence is part of it.

    Args:
        told: The text.
        sentence: One of its sentences.
        begins: Whether it begins its line.
    """
    body, words_at, points, has_mark, signs = told
    start, end, paragraph = sentence
    mark = body[end - 1]
    if end - start <= furniture.LONGEST_HEADING and mark != "." and (stop := _box(body, start, end)):
        return stop
    words = words_at[start]
    is_known = bool(words) and (
        words[0] in furniture.FIRST_WORDS or " ".join(words[:2]) in furniture.FIRST_PAIRS
    )
    is_known = is_known or (has_mark and "©" in body[start:end])
    if begins and (is_known or signs.any or mark in _DIGITS):
        line = body[start : _before(body, "\n", end)]
        if (is_known and furniture.is_line(line, paragraph)) or signs.show(line):
            return start + len(line)
    here = body[start:end]
    is_none = (
        (is_known and furniture.is_sentence(here))
        or ((mark in _DIGITS or body[end - 2] in _DIGITS) and furniture.points_to_page(here))
        or (points and _points(here.lower()) and _POINTER.search(here) is not None)
    )
    return end if is_none else 0


def _before(body: str, mark: str, offset: int) -> int:
    """Where the next mark stands, or the text ends."""
    found = body.find(mark, offset)
    return found if found >= 0 else len(body)


def _box(body: str, start: int, end: int) -> int:
    """Where what a short line heads ends; 0 if it heads nothing but the report."""
    if furniture.heads_comments(body, start, end):
        return len(body) if 3 * start > len(body) else end
    if furniture.is_button(body, start, end):
        block = _before(body, "\n\n", end)
        lines = takewhile(
            lambda line: line.end() - line.start() < _LONGEST_BUTTON, _FILLED.finditer(body, end, block)
        )
        return max((line.end() for line in lines), default=end)
    return _resumed(body, end) if furniture.heads_rest(body, start, end) else 0


def _resumed(body: str, offset: int) -> int:
    """Where the report goes on behind a box of headlines or links: behind the empty line that closes it, or else with two paragraphs in a row."""
    closed = body.find("\n\n", offset)
    if closed > offset:
        ahead = [line.span() for line in islice(_FILLED.finditer(body, closed), _AHEAD)]
        if any(_PROSE.match(body, *line) and not _ANOTHER.match(body, *line) for line in ahead):
            return ahead[0][0]
    lines = [line.span() for line in _FILLED.finditer(body, offset)]
    for line, following in pairwise(lines):
        if _ANOTHER.match(body, *line) and any(map(_PROSE.match, body[:offset].split("\n"))):
            break
        if _PROSE.match(body, *line) and (
            _PROSE.match(body, *following) or body[following[1] - 1] in _GOES_ON
        ):
            return line[0]
    return len(body)


def _points(low: str) -> bool:
    """Whether folded words may hold a pointer: hardly any do."""
    at = low.find("ed in ")
    while at >= 0 and not (low.startswith(_POINTED_AT, at + 6) and low.endswith(_POINTING, 0, at)):
        at = low.find("ed in ", at + 6)
    return at >= 0 or "full story" in low


def _trailing_headlines(body: str, split: Sequence[Sentence], teasers: Spans) -> list[tuple[int, int]]:
    """Headlines of other articles: one-sentence paragraphs at the very end, after a teaser, in the headline's present tense.

    One with a full stop is a headline only behind words that point to another article.
    """
    spans: list[tuple[int, int]] = []
    has_stop = False
    for sentence in reversed(split):
        words = body[sentence.start : sentence.end]
        if teasers.cover(sentence.start, sentence.end):
            return spans if not has_stop or _POINTER.search(words) else []
        alone = sum(other.paragraph == sentence.paragraph for other in split) == 1
        if not alone or len(words) > 140 or _TELLS.search(words):
            return []
        has_stop = has_stop or words.endswith(".")
        spans.append((sentence.start, sentence.end))
    return []
