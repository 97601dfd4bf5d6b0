"""Quoted words that belong together: what "he said" breaks, and which verb beside a quotation is its own."""

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from typing import NamedTuple

from summitry.speech import clauses
from summitry.speech.quotation import Quotation
from summitry.speech.verbs import Cue
from summitry.text import Sentence

# A verb introduces a quotation only from nearby.
_NEAR = 160
# Fewer than three words are no clause.
_FEWEST_BLANKS = 2
_STOP = re.compile(
    r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bMrs)(?<!\bGen)(?<!\bSen)(?<!\b[A-Z])[.!?…][\"'”’»)]*\s+(?=[\"'“‘«(]*[^\W\d_a-z])"
)
_OF_NAME = (", which ", ", that ", ", whose ")
_ONLY_SAYS = re.compile(r"(?: (?:after|at|during|from|in|journalists|of|on|reporters|to|with)\b[^.,]*)?\.?$")
_ADDED = re.compile(r" (?:he|she) (?:also |further )?(?:added|continued)")


class Direct(NamedTuple):
    """The quoted words of one paragraph that belong together, "he said" between them included.

    The fields are those of `Quotation`.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    line: int
    continues: bool


def between(cues: Sequence[Cue], start: int, end: int) -> Sequence[Cue]:
    """Verbs that begin inside a span."""
    first = bisect_left(cues, (start,))
    return cues[first : bisect_left(cues, (end,), first)]


def join_broken(
    body: str, marked: Sequence[Quotation], whole: Container[int], cues: Sequence[Cue]
) -> list[Direct]:
    """Put together what "he said" breaks, and leave out what is only a name or a few words.

    Args:
        body: The text.
        marked: All words between quotation marks.
        whole: Where those of them begin, marks included, that are a statement by themselves.
        cues: The reporting verbs.

    Returns:
        Quotations in reading order, at most one paragraph long each.
    """
    parts = [Direct(*span[:6]) for span in marked]
    joined: list[Direct] = []
    index = 0
    while index < len(parts):
        span, first = parts[index], index
        index += 1
        while index < len(parts) and _is_broken(body, span, parts, index, cues):
            span = span._replace(end=parts[index].end, outer_end=parts[index].outer_end)
            index += 1
        if span.outer_start in whole:
            joined.append(span)
        elif index - first > 1:
            words = " ".join(body[part.start : part.end] for part in parts[first:index])
            if clauses.is_clause(words):
                joined.append(span)
        elif _is_spoken(body, span, cues):
            joined.append(span)
    return joined


def _is_spoken(body: str, span: Direct, cues: Sequence[Cue]) -> bool:
    """Whether a comma and a verb behind it make words a quotation that alone look like a name: "The Accord marks …," he said."""
    blanks = body[span.start : span.end].count(" ")
    if clauses.last(body, span.end) not in ",!?":
        # "Paz y pan para todos", she said: a comma behind the mark, and a sentence by its capital.
        is_sentence = (
            body.startswith(", ", span.outer_end)
            and body[span.start].isupper()
            and blanks > _FEWEST_BLANKS
            and body[span.start : span.end].count(" ") > sum(map(str.isupper, body[span.start : span.end]))
        )
        if not is_sentence:
            return False
    # "A vision entitled "The Sea We Share", which says that ...": a name.
    is_name = body.startswith(_OF_NAME, span.outer_end) or clauses.is_naming(body, span.outer_start)
    if blanks < _FEWEST_BLANKS or is_name:
        return False
    return bool(behind_of(body, span, between(cues, span.outer_end, span.outer_end + _NEAR)))


def _is_broken(body: str, span: Direct, parts: Sequence[Direct], index: int, cues: Sequence[Cue]) -> bool:
    """Whether only "he said" stands between two quotations of one paragraph, and the second has no verb of its own but "he added"."""
    after = parts[index]
    gap = body[span.outer_end : after.outer_start].rstrip()
    if span.line != after.line or not 4 < len(gap) <= _NEAR or _STOP.search(gap):
        return False
    last = clauses.last(body, span.end)
    if not between(cues, span.outer_end, after.outer_start) or not (last in ",!?—–-…" or gap[0] == ","):
        return False
    if gap[-1] != ".":
        return gap[-1] in ",—–-"
    following = parts[index + 1] if index + 1 < len(parts) else None
    limit = following.outer_start if following and following.line == after.line else after.outer_end + _NEAR
    own = behind_of(body, after, between(cues, after.outer_end, limit))
    # "…," Borg said. "…," she added.
    return own is None or bool(_ADDED.fullmatch(body, after.outer_end, own.end))


def behind_of(body: str, span: Direct, cues: Sequence[Cue]) -> Cue | None:
    """The verb behind a quotation that belongs to it: "…," he said."""
    if not cues:
        return None
    if clauses.last(body, span.end) == "." or body[span.outer_end : span.outer_end + 1] == ".":
        # Behind a full stop a new sentence begins; "…." said X is the one exception.
        first = cues[0]
        goes_on = first.is_inverted and first.start - span.outer_end <= 2 and body[first.start].islower()
        return first if goes_on else None
    for cue in cues:
        if cue.start - span.outer_end > _NEAR or _STOP.search(body, span.outer_end, cue.start):
            return None
        if cue.form != "participle" or "quoted" in body[span.outer_end : cue.start]:
            return cue
    return None


def before_of(body: str, span: Direct, cues: Sequence[Cue]) -> Cue | None:
    """The verb before a quotation that belongs to it: he said: "…"."""
    if not cues:
        return None
    gap = body[cues[-1].end : span.outer_start].rstrip()
    if _STOP.search(gap) or (len(gap) > _NEAR and not gap.endswith(":")):
        return None
    return cues[-1]


def says_next(body: str, split: Sequence[Sentence], number: int, cues: Sequence[Cue]) -> bool:
    """Whether the next sentence of a paragraph only tells who asked or cried: "Who will pay?" President X asked reporters."""
    behind = split[number + 1] if number + 1 < len(split) else None
    if behind is None or behind.paragraph != split[number].paragraph:
        return False
    told = between(cues, behind.start, behind.end)
    return len(told) == 1 and _ONLY_SAYS.match(body, told[0].end, behind.end) is not None
