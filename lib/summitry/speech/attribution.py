"""Who says each direct quotation."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.speech import clauses, unclosed
from summitry.speech.cast import Cast
from summitry.speech.joining import Direct, before_of, behind_of, between, says_next
from summitry.speech.mentions import Mention, Speaker
from summitry.speech.quotation import Quotation
from summitry.speech.verbs import Cue, Reading
from summitry.speech.words import THIS_WAS_SAID, WAS_SPEAKING

# "…" – the minister.
_SIGNED = re.compile(r"\s*(?:[–—]|--?)\s*(?:[Tt]he )?|,\s+(?=[A-Z])")
_ADDRESS = re.compile(r"(?:[A-Z][\w.]{0,12} ){1,4}$")  # "Rt. Hon. " before a name
# "Quotes attributable to Minister X:", a line of its own.
_ATTRIBUTED = compiled(
    r"(?:The following )?(?:quote|quotation|comment|remark|statement|line)s?\b[^.;\n]{0,40}?\b(?:attributable to|attributed to|from|by)\b[^;\n]{3,120}:\s*$",
    re.IGNORECASE,
)
# "... was X's verdict" behind a quotation, "X's words were cited", and "came the answer" of whom one asks.
_IS_HIS = re.compile(
    r" (?:was|is|were|are) [^.;\n\"“”]{2,80}|,? [^.;,\n\"“”]{2,60}['’]s (?:own )?(?:words|remarks|statements?)(?= (?:was|were|are|is)\b)"
)
_ANSWER = re.compile(r",? (?:came|was) (?:the|his|her) (?:[\w-]+ )?(?:answer|reply|response|rejoinder)\b")
# "X saw no need. His words: ..."
_HIS_WORDS = re.compile(r"(?:In )?(?:[Hh]is|[Hh]er|[Tt]heir) (?:own |exact |very )?words(?: were)?\s?:")
_WRITINGS = frozenset("statement release communique communiqué message letter post tweet".split())
_OPENS_WRITING = re.compile(
    r"In (?:an?|his|her|the) (?:[\w-]+ ){0,3}?(?:statement|release|communiqu[eé]|message|letter|post|tweet)\b"
)
_IT_READS = ("it ", "it also ", "it further ")
_IN_WRITING = re.compile(
    r"[^.;\n]{0,60}\b(?:in|through|via|by) (?:an?|his|her|the) (?:[\w-]+ ){0,3}(?:statement|release|communiqu[eé]|message|letter|post|tweet)\b"
)
_FAR = 500
# A paragraph that ends with one of these introduces the next.
_INTRODUCES = (":", ",", "—", "–")


class Said(NamedTuple):
    """Who says something, and by which verb."""

    speaker: Speaker | None
    cue: Cue | None = None


class Attribution:
    """Finds who says each quotation of one article."""

    def __init__(
        self,
        text: ArticleText,
        spoken: Sequence[Direct],
        reading: Reading,
        cast: Cast,
        marked: Sequence[Quotation] = (),
    ) -> None:
        """Keep the quotations and what was read around them; `marked` are all words between quotation marks."""
        self._cast = cast
        self._text, self._body = text, text.body
        self._spoken, self._cues, self._mains = spoken, reading.cues, reading.mains
        # Where the first paragraph begins of each that goes on: it may be a mere "Dear friends!", and no quotation.
        self._heads: dict[int, int] = {}
        head = 0
        for span in marked:
            head = head if span.continues else span.outer_start
            self._heads[span.outer_start] = head
        # Whose words these are only a verb can tell: nobody knows where they end.
        self._unclosed = unclosed.alone(self._body, marked)

    def all(self) -> list[Said]:
        """Who says each quotation, in their order.

        A verb beside the quotation tells; without one the quotation before, if nothing stands between them, the
        sentence behind if it says so, or the sentence before. Paragraphs of one quotation have one speaker.
        """
        said: list[Said] = []
        for index in range(len(self._spoken)):
            said.append(self._one(index, said))
        for index in range(len(said) - 2, -1, -1):
            # The speaker of a quotation over several paragraphs may be named at its end only.
            later = said[index + 1]
            goes_on = self._spoken[index + 1].continues or self._touch(index, index + 1)
            if later.cue is not None and later.cue.start < self._spoken[index + 1].start:
                # "In reply, X said: ..." begins anew.
                goes_on = False
            if said[index].speaker is None and said[index].cue is None and goes_on and later.speaker:
                said[index] = Said(later.speaker._replace(rule="the quotation behind"))
        return said

    def _one(self, index: int, said: Sequence[Said]) -> Said:
        span = self._spoken[index]
        cue = self._cue(index, said)
        if cue is not None:
            return Said(self._author(cue) or cue.speaker, cue)
        if span.outer_start in self._unclosed:
            return Said(self._told_before(span))
        if span.continues:
            head = self._heads.get(span.outer_start, 0)
            if index and self._spoken[index - 1].outer_start >= head:
                return self._carried(said[-1])
            return self._opened(head)
        before = self._text.sentence_at(span.outer_start)
        head = self._sentence_start(before)
        if any(character.isalnum() for character in self._body[head : span.outer_start]):
            # A part of a sentence without a verb of reporting: its subject is quoted.
            his = self._sentence_before(before) if _HIS_WORDS.match(self._body, head) else None
            return Said(his or self._mains.get(before) or self._named(head, span.outer_start))
        if (whose := _IS_HIS.match(self._body, span.outer_end)) and (found := self._named(*whose.span())):
            return Said(found)
        if _ANSWER.match(self._body, span.outer_end):
            told = [one.speaker for one in said if one.speaker and one.speaker.is_person]
            return Said(
                told[-1]._replace(rule="the quotation before") if told else self._sentence_before(before)
            )
        signature = _SIGNED.match(self._body, span.outer_end)
        signer = self._signer(signature.end()) if signature else None
        if signer is not None and signer.kind in ("person", "office"):
            return Said(self._cast.resolve(signer))
        if attributed := self._attributed(before):
            return Said(attributed)
        if signer := self._signed_below(span):
            return Said(self._cast.resolve(signer))
        if index and self._touch(index - 1, index):
            return self._carried(said[-1])
        return Said(self._sentence_behind(span) or self._sentence_before(before))

    def _told_before(self, span: Direct) -> Speaker | None:
        """Who is said to speak in the sentence before a paragraph that is a quotation without its closing mark."""
        body, sentence = self._body, self._text.sentence_at(span.outer_start)
        is_paragraph = body[span.outer_end : span.outer_end + 1] in ("", "\n") and not any(
            map(str.isalnum, body[self._sentence_start(sentence) : span.outer_start])
        )
        return self._sentence_before(sentence, by_verb=True) if is_paragraph else None

    def _signer(self, start: int) -> Mention | None:
        """Whoever signs from `start` on, behind a dash: a name may have forms of address before it."""
        signer = self._cast.by_start.get(start)
        if signer is None:
            first = self._cast.within(start, start + 40)[:1]
            signer = first[0] if first and _ADDRESS.fullmatch(self._body, start, first[0].start) else None
        return signer

    def _attributed(self, sentence: int) -> Speaker | None:
        """Who is named in a line before a quotation that says whose words follow: "Quotes attributable to Minister X:"."""
        if not sentence:
            return None
        before = self._text.sentences[sentence - 1]
        if not _ATTRIBUTED.match(self._body, before.start, before.end):
            return None
        named = [
            one for one in self._cast.within(before.start, before.end) if one.kind in ("person", "office")
        ]
        found = self._cast.resolve(named[-1]) if named else None
        return found._replace(rule="the sentence before") if found else None

    def _signed_below(self, span: Direct) -> Mention | None:
        """The person whose name opens the line below a quotation set apart, with nothing or the office behind it."""
        body, end = self._body, span.outer_end
        if body[end : end + 1] != "\n" or body[end + 1 : end + 2] == "\n":
            return None
        signer = self._cast.by_start.get(end + 1)
        is_line = signer is not None and body[signer.end : signer.end + 1] in ("", "\n", ",")
        return signer if is_line and signer is not None and signer.kind == "person" else None

    def _opened(self, head: int) -> Said:
        """Who says a quotation whose first paragraph, at `head`, is none by itself: "X said: "Dear friends!"."""
        sentence = self._text.sentence_at(head)
        cues = between(self._cues, self._sentence_start(sentence), head)
        cue = cues[-1] if cues else self._introduced(sentence)
        if cue is not None:
            return Said(cue.speaker)
        return Said(self._sentence_before(sentence))

    def _author(self, cue: Cue) -> Speaker | None:
        """Who issued the statement that "reads": whoever disclosed something in a statement just before."""
        speaker = cue.speaker
        is_it = speaker is None and self._body[cue.subject_start : cue.start].lower() in _IT_READS
        is_named = speaker is not None and not speaker.is_person and speaker.names[0].lower() in _WRITINGS
        if not (is_it or is_named):
            return None
        for other in reversed(between(self._cues, max(0, cue.start - _FAR), cue.start)):
            if (
                other.speaker is not None
                and other.speaker.is_person
                and not other.speaker.is_plural
                and (
                    _IN_WRITING.match(self._body, other.end)
                    or _OPENS_WRITING.match(self._body, self._text.sentences[other.sentence].start)
                )
            ):
                return other.speaker._replace(rule="the sentence before")
        return None

    def _named(self, start: int, end: int) -> Speaker | None:
        """The last person named in a span, or the holder of an office: "In X's words", "In the minister's opinion"."""
        found = self._cast.within(start, end)
        persons = [mention for mention in found if mention.kind == "person"]
        if not persons:
            owners = [m for m in found if m.kind == "office" and self._body.startswith(("'s ", "’s "), m.end)]
            speaker = self._cast.resolve(owners[-1]) if owners else None
            return speaker if speaker and self._cast.knows(speaker.names[0]) else None
        return self._cast.resolve(persons[-1])

    def _sentence_behind(self, span: Direct) -> Speaker | None:
        """Who is named behind a quotation in "This was stated by ...", or acts in "X was speaking at ..."."""
        number = self._text.sentence_at(max(span.start, span.outer_end - 1)) + 1
        if number >= len(self._text.sentences):
            return None
        after = self._text.sentences[number]
        if WAS_SPEAKING.match(self._body, after.start, after.end):
            found = self._mains.get(number)
        elif THIS_WAS_SAID.match(self._body, after.start, after.end):
            found = self._named(after.start, after.end)
        else:
            return None
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
        mark = clauses.last(body, span.end)
        if mark == "," and text.sentences[last].end <= span.outer_end:
            # The line breaks between the quotation and "the minister said".
            last = min(last + 1, len(text.sentences) - 1)
        elif mark in "?!" and says_next(body, text.sentences, last, self._cues):
            last += 1
        end = text.sentences[last].end
        if following is not None:
            end = min(end, following.outer_start)
        behind = behind_of(body, span, between(self._cues, span.outer_end, end))
        if not any(character.isalnum() for character in body[start : span.outer_start]):
            return behind or self._introduced(sentence)
        before = before_of(body, span, between(self._cues, start, span.outer_start))
        if before is not None and behind is not None and previous is not None:
            # "A," said X, and "B," said Y: the verb before B is spent on A.
            spent = (
                said[-1].cue is not None
                and said[-1].cue.start == before.start
                and before.start > previous.start
            )
            return behind if spent else before
        return before or behind

    def _introduced(self, sentence: int) -> Cue | None:
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

    def _sentence_before(self, sentence: int, *, by_verb: bool = False) -> Speaker | None:
        """Who speaks in the sentence before a quotation that stands alone, or, but `by_verb`, who acts in it."""
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
        speaker = cues[-1].speaker if cues else None if by_verb else self._mains.get(sentence - 1)
        if speaker is None or not speaker.is_person or speaker.is_plural:
            return None
        return speaker._replace(rule="the sentence before")
