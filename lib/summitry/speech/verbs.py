"""Reporting verbs outside quotation marks, each with its subject."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.speech.cast import Cast, Speaker
from summitry.speech.subjects import Subject, Subjects, is_passive, is_unreal, sentence_span
from summitry.text import Match, Spans


class Cue(NamedTuple):
    """One reporting verb that is said to have happened.

    Attributes:
        start, end: The verb.
        wording, code, form: From the vocabulary: the verb, what makes it a statement, the form it stands in.
        sentence: Index of its sentence.
        subject_start: Where its subject begins.
        speaker: Who says it; None if the words do not tell.
        is_inverted: Whether the subject stands behind the verb.
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


class Reading(NamedTuple):
    """What was read of an article: its reporting verbs, and the subject of each sentence by its index."""

    cues: list[Cue]
    mains: dict[int, Speaker]


class _Place(NamedTuple):
    """Where a verb stands: its sentence, the end of the quotation before it in that sentence, and the end of the sentence."""

    sentence: int
    start: int
    floor: int
    end: int


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
    subjects, whole = Subjects(text, cast, quoted), Spans(clauses)
    ends = [end for _, end in clauses]
    matches = text.found("reporting_verb_terms")
    cues: list[Cue] = []
    mains: dict[int, Speaker] = {}
    index = 0
    for number, sentence in enumerate(text.sentences):
        start, end = sentence_span(text, sentence)
        while index < len(matches) and matches[index].start < start:
            index += 1
        first = index
        while index < len(matches) and matches[index].start < end:
            index += 1
        if text.boilerplate.cover(sentence.start, sentence.end) or whole.cover(start, end):
            continue
        main = subjects.of_sentence(start, end)
        if main is not None and main.speaker is not None:
            cast.remember(main.speaker)
            mains[number] = main.speaker
        here: list[Cue] = []
        for match in matches[first:index]:
            if quoted.touch(match.start, match.end):
                continue
            before = bisect_right(ends, match.start) - 1
            floor = max(start, ends[before]) if before >= 0 else start
            cue = _read_one(subjects, match, _Place(number, start, floor, end), main, here)
            if cue is not None:
                here.append(cue)
                if cue.speaker is not None and cue.code != "source":
                    cast.remember(cue.speaker)
        cues.extend(here)
    return Reading(cues, mains)


def _read_one(
    subjects: Subjects, match: Match, place: _Place, main: Subject | None, here: Sequence[Cue]
) -> Cue | None:  # fmt: skip
    """One verb with its subject; None where it reports nothing."""
    term = match.term
    found, inverted = _subject(subjects, match, place, main, here)
    if found is None or is_unreal(found.between):
        return None
    if term.kind == "past" and "as" in found.between.split() and "quoted" not in found.between:
        # "As stated at the summit"
        return None
    if term.kind == "base" and not (
        found.speaker and (found.speaker.is_plural or not found.speaker.is_person)
    ):
        return None
    passive = term.kind == "past" and is_passive(found.between)
    if passive and found.speaker is not None and found.start != match.start:
        # "The guest was welcomed by ...": the subject says nothing.
        return None
    return Cue(
        match.start, match.end, term.wording, term.code, term.kind, place.sentence,
        min(found.start, match.start), found.speaker, inverted,
    )  # fmt: skip


def _subject(
    subjects: Subjects, match: Match, place: _Place, main: Subject | None, here: Sequence[Cue]
) -> tuple[Subject | None, bool]:
    """The subject of a verb, and whether it stands behind it."""
    form = match.term.kind
    if form == "preposition":
        return subjects.behind(match.end, place.end), True
    nothing_before = not subjects.words_between(place.floor, match.start)
    if nothing_before:
        if place.floor > place.start and form != "participle":
            return subjects.behind(match.end, place.end), True
        return None, False
    earlier = here[-1] if here and not (here[-1].is_inverted or here[-1].code == "source") else None
    joined = Subject(earlier.subject_start, earlier.start, earlier.speaker) if earlier else main
    if joined is not None and joined.is_weak:
        joined = None
    if form == "participle":
        return subjects.of_participle(match.start, place.floor, joined), False
    inverted = subjects.said_behind(match, place.floor, place.end)
    if inverted is not None:
        return inverted, True
    return subjects.before(match.start, place.floor, joined), False
