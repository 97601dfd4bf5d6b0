"""Reporting verbs outside quotation marks, each with its subject."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.speech import references
from summitry.speech.cast import Cast
from summitry.speech.heads import head
from summitry.speech.mentions import Speaker
from summitry.speech.phrases import Phrases, Subject
from summitry.speech.references import Place, Reference
from summitry.speech.subjects import before, behind, of_participle, said_behind
from summitry.speech.words import AT_END, is_passive, is_unreal
from summitry.text import Match, Sentence, Spans

_WORD = re.compile(r"[^\W_]")


class Cue(NamedTuple):
    """One reporting verb that is said to have happened.

    Attributes:
        start, end: The verb.
        wording, code, form: From the vocabulary: the verb, what makes it a statement, the form it stands in.
        sentence: Index of its sentence.
        subject_start: Where its subject begins; the verb itself, if that comes first.
        speaker: Who says it; None if the words do not tell.
        is_inverted: Whether the subject stands behind the verb.
        is_final: Whether verb and subject stand behind what they report: "..., the minister said on Monday".
    """

    start: int
    end: int
    wording: str
    code: str
    form: str
    sentence: int
    subject_start: int
    speaker: Speaker | None
    is_inverted: bool = False
    is_final: bool = False


class Reading(NamedTuple):
    """What was read of an article: its reporting verbs, the subject of each sentence by its index, and who else is meant in it."""

    cues: list[Cue]
    mains: dict[int, Speaker]
    references: list[Reference]


class _Place(NamedTuple):
    """Where a verb stands: its sentence, the end of the quotation before it in that sentence, and the end of the sentence."""

    sentence: int
    start: int
    floor: int
    end: int


def sentence_span(text: ArticleText, sentence: Sentence) -> tuple[int, int]:
    """A sentence without the dateline in front of it."""
    start = sentence.start
    if text.dateline is not None and start <= text.dateline.start < sentence.end:
        start = text.dateline.end
    return start, sentence.end


def read(text: ArticleText, cast: Cast, quoted: Spans, clauses: Sequence[tuple[int, int]]) -> Reading:
    """Read the reporting verbs of an article in order, so that each pronoun finds whom it means.

    Args:
        text: The article.
        cast: Who can be meant; it notes the subjects as they come.
        quoted: All words between quotation marks, marks included.
        clauses: Those of them that are quotations, in order.

    Returns:
        Verbs in reading order, without those that are negated, planned or only possible. Passive ones have no speaker.
    """
    phrases, whole = Phrases(text, cast, quoted), Spans(clauses)
    ends = [end for _, end in clauses]
    reading = Reading([], {}, [])
    for number, sentence, start, matches in _by_sentence(text):
        end = sentence.end
        if ends and whole.cover(start, end):
            continue
        main = head(phrases, sentence, start)
        if main is not None and main.speaker is not None:
            cast.remember(main.speaker)
            reading.mains[number] = main.speaker
        here: list[Cue] = []
        for match in matches:
            if phrases.is_quoted(match.start, match.end):
                continue
            last = bisect_right(ends, match.start) - 1
            floor = max(start, ends[last]) if last >= 0 else start
            cue = _cue(phrases, match, _Place(number, start, floor, end), main, here)
            if cue is not None:
                here.append(cue)
                if cue.speaker is not None and cue.code != "source":
                    cast.remember(cue.speaker)
        if (last_subject := _last_subject(main, here)) is not None:
            cast.remember(last_subject)
        reading.cues.extend(here)
        speakers = [(cue.subject_start, cue.speaker) for cue in here if cue.speaker is not None]
        reading.references.extend(
            references.of_sentence(phrases, Place(sentence, start, end, main, speakers))
        )
    return reading


def _last_subject(main: Subject | None, cues: Sequence[Cue]) -> Speaker | None:
    """Whom the next sentence goes on with: who says the whole of this one, else its subject; not who is only spoken of in it."""
    governing = next((cue.speaker for cue in cues if cue.is_final and cue.code != "source"), None)
    if governing is not None:
        return governing
    if main is None:
        return cues[0].speaker if cues and cues[0].code != "source" else None
    return main.speaker if main.speaker and main.speaker.is_person and not main.is_weak else None


def _by_sentence(text: ArticleText) -> Iterator[tuple[int, Sentence, int, Sequence[Match]]]:
    """The sentences of the report: number, sentence, where its words begin, and its reporting verbs."""
    matches, boilerplate = text.found("reporting_verb_terms"), text.boilerplate
    index = 0
    for number, sentence in enumerate(text.sentences):
        start, end = sentence_span(text, sentence)
        first = bisect_left(matches, (start,), index)
        index = bisect_left(matches, (end,), first)
        if not (boilerplate and boilerplate.cover(sentence.start, end)):
            yield number, sentence, start, matches[first:index]


def _cue(
    phrases: Phrases, match: Match, place: _Place, main: Subject | None, here: Sequence[Cue]
) -> Cue | None:
    """One verb with its subject; None where it reports nothing."""
    term = match.term
    found, is_inverted = _subject(phrases, match, place, main, here)
    if found is None or is_unreal(found.between):
        return None
    if term.kind == "base" and not (found.speaker and _is_several(found.speaker)):
        return None
    if found.between and term.kind == "past" and "quoted" not in found.between:
        if "as" in found.between.split():
            # "As stated at the summit"
            return None
        if is_passive(found.between) and found.speaker is not None:
            # "The guest was welcomed by ...": the subject says nothing.
            return None
    start = min(found.start, match.start)
    return Cue(
        match.start, match.end, term.wording, term.code, term.kind, place.sentence, start, found.speaker, is_inverted,
        is_final=_is_final(phrases.body, match, start),
    )  # fmt: skip


def _is_final(body: str, match: Match, start: int) -> bool:
    if match.term.kind not in ("past", "present") or not body.endswith((", ", ", the ", ", The "), 0, start):
        return False
    return bool(AT_END.match(body, match.end))


def _is_several(speaker: Speaker) -> bool:
    """Whether a verb without an ending can go with a speaker: "they say", "officials say"."""
    return (
        speaker.is_plural
        or not speaker.is_person
        or (speaker.rule == "office" and speaker.names[0].endswith("s"))
    )


def _subject(
    phrases: Phrases, match: Match, place: _Place, main: Subject | None, here: Sequence[Cue]
) -> tuple[Subject | None, bool]:
    """The subject of a verb, and whether it stands behind it."""
    if match.term.kind == "preposition":
        return behind(phrases, match.end, place.end), True
    if not _WORD.search(phrases.body, place.floor, match.start):
        if place.floor > place.start and match.term.kind != "participle":
            return behind(phrases, match.end, place.end), True
        return None, False
    earlier = here[-1] if here and not (here[-1].is_inverted or here[-1].code == "source") else None
    joined = Subject(earlier.subject_start, earlier.start, earlier.speaker) if earlier else main
    if joined is not None and joined.is_weak:
        joined = None
    if match.term.kind == "participle":
        return of_participle(phrases, match.start, place.floor, joined), False
    inverted = said_behind(phrases, match, place.end)
    if inverted is not None:
        return inverted, True
    return before(phrases, match.start, place.floor, joined), False
