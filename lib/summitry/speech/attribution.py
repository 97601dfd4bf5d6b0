"""Direct quotations: which quoted words belong together, and who says them."""

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.speech import clauses
from summitry.speech.cast import Cast
from summitry.speech.marks import Quotation
from summitry.speech.mentions import Speaker
from summitry.speech.verbs import Cue, Reading

# A verb introduces a quotation only from nearby.
_NEAR = 160
# Fewer than three words are no clause.
_FEWEST_BLANKS = 2
_STOP = re.compile(
    r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bMrs)(?<!\bGen)(?<!\bSen)(?<!\b[A-Z])[.!?…][\"'”’»)]*\s+(?=[\"'“‘«(]*[^\W\d_a-z])"
)
# "…" – the minister.
_SIGNED = re.compile(r"\s*(?:[–—]|--?)\s*(?:the )?|,\s+(?=[A-Z])")
_THIS_WAS_SAID = compiled(
    r"(?:This|These|That|So|Such|With (?:this|these|that))\b[^.;\n]{0,60}\b(?:said|stated|announced|words|remarks|statement|declared|noted|written|wrote|expressed)\b"
)
# A paragraph that ends with one of these introduces the next.
_INTRODUCES = (":", ",", "—", "–")


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


class Said(NamedTuple):
    """Who says something, and by which verb."""

    speaker: Speaker | None
    cue: Cue | None = None


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
    if body[span.end - 1] not in ",!?" or body[span.start : span.end].count(" ") < _FEWEST_BLANKS:
        return False
    return bool(_behind(body, span, between(cues, span.outer_end, span.outer_end + _NEAR)))


def _is_broken(body: str, span: Direct, parts: Sequence[Direct], index: int, cues: Sequence[Cue]) -> bool:
    """Whether only "he said" stands between two quotations of one paragraph, and the second has no verb of its own."""
    after = parts[index]
    gap = body[span.outer_end : after.outer_start].rstrip()
    if span.line != after.line or not 4 < len(gap) <= _NEAR or _STOP.search(gap):
        return False
    last = body[span.end - 1]
    if not between(cues, span.outer_end, after.outer_start) or not (last in ",!?—–-…" or gap[0] == ","):
        return False
    if gap[-1] != ".":
        return gap[-1] in ",—–-"
    following = parts[index + 1] if index + 1 < len(parts) else None
    limit = following.outer_start if following and following.line == after.line else after.outer_end + _NEAR
    return not _behind(body, after, between(cues, after.outer_end, limit))


def _behind(body: str, span: Direct, cues: Sequence[Cue]) -> Cue | None:
    """The verb behind a quotation that belongs to it: "…," he said."""
    if not cues:
        return None
    if body[span.end - 1] == "." or body[span.outer_end : span.outer_end + 1] == ".":
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


def _before(body: str, span: Direct, cues: Sequence[Cue]) -> Cue | None:
    """The verb before a quotation that belongs to it: he said: "…"."""
    if not cues:
        return None
    gap = body[cues[-1].end : span.outer_start].rstrip()
    if _STOP.search(gap) or (len(gap) > _NEAR and not gap.endswith(":")):
        return None
    return cues[-1]


class Attribution:
    """Finds who says each quotation of one article."""

    def __init__(self, text: ArticleText, spoken: Sequence[Direct], reading: Reading, cast: Cast) -> None:
        """Keep the quotations and what was read around them."""
        self._cast = cast
        self._text, self._body = text, text.body
        self._spoken, self._cues, self._mains = spoken, reading.cues, reading.mains

    def all(self) -> list[Said]:
        """Who says each quotation, in their order.

        A verb beside the quotation tells; without one the quotation before, if nothing stands between them, or the
        sentence before. Paragraphs of one quotation have one speaker.
        """
        said: list[Said] = []
        for index in range(len(self._spoken)):
            said.append(self._one(index, said))
        for index in range(len(said) - 2, -1, -1):
            # The speaker of a quotation over several paragraphs may be named at its end only.
            later = said[index + 1]
            goes_on = self._spoken[index + 1].continues or self._touch(index, index + 1)
            if said[index].speaker is None and said[index].cue is None and goes_on and later.speaker:
                said[index] = Said(later.speaker._replace(rule="the quotation behind"))
        return said

    def _one(self, index: int, said: Sequence[Said]) -> Said:
        span = self._spoken[index]
        cue = self._cue(index, said)
        if cue is not None:
            return Said(cue.speaker, cue)
        if span.continues and index:
            return self._carried(said[-1])
        before = self._text.sentence_at(span.outer_start)
        head = self._sentence_start(before)
        if any(character.isalnum() for character in self._body[head : span.outer_start]):
            # A part of a sentence without a verb of reporting: its subject is quoted.
            return Said(self._mains.get(before) or self._named(head, span.outer_start))
        signature = _SIGNED.match(self._body, span.outer_end)
        signer = self._cast.by_start.get(signature.end()) if signature else None
        if signer is not None and signer.kind in ("person", "office"):
            return Said(self._cast.resolve(signer))
        if index and self._touch(index - 1, index):
            return self._carried(said[-1])
        return Said(self._sentence_before(before) or self._sentence_behind(span))

    def _named(self, start: int, end: int) -> Speaker | None:
        """The last person named in a span: "In X's words"."""
        persons = [mention for mention in self._cast.within(start, end) if mention.kind == "person"]
        return self._cast.resolve(persons[-1]) if persons else None

    def _sentence_behind(self, span: Direct) -> Speaker | None:
        """Who is named in "This was stated by ..." behind a quotation."""
        number = self._text.sentence_at(max(span.start, span.outer_end - 1)) + 1
        if number >= len(self._text.sentences):
            return None
        after = self._text.sentences[number]
        if not _THIS_WAS_SAID.match(self._body, after.start, after.end):
            return None
        found = self._named(after.start, after.end)
        return found._replace(rule="the sentence behind") if found else None

    @staticmethod
    def _carried(said: Said) -> Said:
        return Said(said.speaker._replace(rule="the quotation before") if said.speaker else None)

    def _sentence_start(self, index: int) -> int:
        text = self._text
        start = text.sentences[index].start
        return max(start, text.dateline.end) if text.dateline and start <= text.dateline.start else start

    def _cue(self, index: int, said: Sequence[Said]) -> Cue | None:
        """The verb beside a quotation: between its parts, behind it, or before it."""
        span, body, text = self._spoken[index], self._body, self._text
        inside = between(self._cues, span.start, span.end)
        if inside:
            return inside[0]
        previous = self._spoken[index - 1] if index and self._spoken[index - 1].line == span.line else None
        following = self._spoken[index + 1] if index + 1 < len(self._spoken) else None
        sentence = text.sentence_at(span.outer_start)
        start = self._sentence_start(sentence)
        last = text.sentence_at(max(span.outer_start, span.outer_end - 1))
        if body[span.end - 1] == "," and text.sentences[last].end <= span.outer_end:
            # The line breaks between the quotation and "the minister said".
            last = min(last + 1, len(text.sentences) - 1)
        end = text.sentences[last].end
        if following is not None:
            end = min(end, following.outer_start)
        behind = _behind(body, span, between(self._cues, span.outer_end, end))
        if not any(character.isalnum() for character in body[start : span.outer_start]):
            return behind or self._introduced(sentence, span)
        before = _before(body, span, between(self._cues, start, span.outer_start))
        if before is not None and behind is not None and previous is not None:
            # "A," said X, and "B," said Y: the verb before B is spent on A.
            spent = (
                said[-1].cue is not None
                and said[-1].cue.start == before.start
                and before.start > previous.start
            )
            return behind if spent else before
        return before or behind

    def _introduced(self, sentence: int, span: Direct) -> Cue | None:
        """The verb at the end of a paragraph that ends with a colon."""
        if not sentence:
            return None
        before = self._text.sentences[sentence - 1]
        if not self._body[before.start : before.end].rstrip().endswith(_INTRODUCES):
            return None
        cues = between(self._cues, before.start, before.end)
        return cues[-1] if cues else None

    def _touch(self, one: int, other: int) -> bool:
        """Whether no sentence of the writer's stands between two quotations."""
        first, second = self._spoken[one], self._spoken[other]
        sentences = self._text.sentences
        begin = self._text.sentence_at(max(first.start, first.outer_end - 1))
        end = self._text.sentence_at(second.outer_start)
        return second.line - first.line <= 1 and sentences[begin].end >= sentences[end].start - 2

    def _sentence_before(self, sentence: int) -> Speaker | None:
        """Who speaks or acts in the sentence before a quotation that stands alone."""
        if not sentence:
            return None
        before, here = self._text.sentences[sentence - 1], self._text.sentences[sentence]
        if here.paragraph - before.paragraph > 1:
            return None
        cues = [
            cue
            for cue in between(self._cues, before.start, before.end)
            if cue.speaker and cue.code != "source"
        ]
        speaker = cues[-1].speaker if cues else self._mains.get(sentence - 1)
        if speaker is None or not speaker.is_person or speaker.is_plural:
            return None
        return speaker._replace(rule="the sentence before")
