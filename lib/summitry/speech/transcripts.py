"""Transcripts: "PRESIDENT X: ..." at the head of a line says who speaks until the next such line, without quotation marks."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.speech.cast import Cast
from summitry.speech.mentions import Speaker
from summitry.text import Spans

# A label is short, and what it introduces stands behind a blank or on the next line.
_LABEL = re.compile(r"^(?P<label>[^\W\d_][^:\n]{0,60}):(?=\s)", re.MULTILINE)
_ASIDE = re.compile(r"\s*\([^()\n]*\)$")
# Whoever asks is not told.
_QUESTION = frozenset({"q", "question", "reporter", "press", "moderator", "journalist", "correspondent"})
# One line may be a caption.
_FEWEST_TURNS = 2
_FEWEST_BLANKS = 2


class Turn(NamedTuple):
    """A sentence that somebody speaks in a transcript."""

    start: int
    end: int
    speaker: Speaker


class Section(NamedTuple):
    """What stands behind one label, and who speaks there; None where whoever asks is not told."""

    start: int
    end: int
    speaker: Speaker | None


def sections(text: ArticleText, cast: Cast) -> list[Section]:
    """The parts of a transcript, label by label.

    Args:
        text: The article.
        cast: Its persons; a label that is no name of theirs ends a part, and who speaks behind it is not told.

    Returns:
        In reading order. Fewer than two labels with a person: nothing.
    """
    if text.body.count(":") < _FEWEST_TURNS:
        return []
    labels = [(match, _speaker(cast, match)) for match in _LABEL.finditer(text.body, text.header_end)]
    labels = [
        (match, who)
        for match, who in labels
        if who or match["label"].lower() in _QUESTION or match["label"].isupper()
    ]
    if sum(who is not None for _, who in labels) < _FEWEST_TURNS:
        return []
    ends = [match.start() for match, _ in labels[1:]] + [len(text.body)]
    return [Section(match.end(), end, who) for (match, who), end in zip(labels, ends, strict=True)]


def find(text: ArticleText, parts: Sequence[Section], quoted: Spans) -> Iterator[Turn]:
    """Find what is said in a transcript, sentence by sentence.

    Args:
        text: The article.
        parts: Its `sections`.
        quoted: Its words between quotation marks; a sentence that holds some is left to the quotations.

    Yields:
        Sentences of three words and more in reading order, without the labels.
    """
    for start, end, who in parts:
        if who is not None:
            yield from _turns(text, start, end, who, quoted)


def section_at(parts: Sequence[Section], offset: int) -> Section | None:
    """The part of a transcript that an offset lies in; None outside of its parts."""
    return next((part for part in parts if part.start <= offset < part.end), None)


def _speaker(cast: Cast, label: re.Match[str]) -> Speaker | None:
    """The person whose name with its title is the whole label."""
    words = _ASIDE.sub("", label["label"])
    mention = cast.by_end.get(label.start() + len(words))
    if mention is None or mention.kind != "person" or mention.start != label.start():
        return None
    return cast.resolve(mention)._replace(rule="the label before it")


def _turns(text: ArticleText, start: int, end: int, who: Speaker, quoted: Spans) -> Iterator[Turn]:
    report = text.report()
    index = max(0, bisect_left(report, (start,)) - 1)
    for sentence in report[index : bisect_left(report, (end,))]:
        first = max(sentence.start, start)
        words = text.body[first : sentence.end]
        first += len(words) - len(words.lstrip())
        if words.strip().count(" ") >= _FEWEST_BLANKS and not quoted.touch(first, sentence.end):
            yield Turn(first, sentence.end, who)
