"""Reporting verbs outside quotation marks, each with its subject."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.speech import references
from summitry.speech.cast import Cast
from summitry.speech.heads import head
from summitry.speech.mentions import Speaker
from summitry.speech.named_phrases import Subject
from summitry.speech.phrases import Phrases
from summitry.speech.references import Place, Reference
from summitry.speech.subjects import before, behind, of_participle, quoted_behind, said_behind
from summitry.speech.words import AT_END, is_passive, is_unreal
from summitry.text import Sentence, Spans

_QUOTES = frozenset({"quoted", "quotes", "quoting"})
# "PRESIDENT X: ..." in a transcript: whoever is to speak acts in nothing that follows.
_LABEL = re.compile(r"(?:[A-ZÀ-Ž][A-ZÀ-Ž.'’-]* ){0,5}[A-ZÀ-Ž][A-ZÀ-Ž.'’-]+: ")
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


@dataclass(slots=True)
class _Place:
    """Where a verb stands: the number of its sentence, where the words of that begin and end, its subject, and the verbs before."""

    sentence: int
    start: int
    end: int
    main: Subject | None
    here: list[Cue]


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
    for number, sentence, (start, end), matches in _by_sentence(text):
        if ends and whole.cover(start, end):
            continue
        phrases.enter(start, end)
        mentions = cast.within(start, end)
        kinds = text.kinds(sentence)
        main = head(phrases, start, end, kinds, mentions)
        if main is not None and main.speaker is not None:
            cast.remember(main.speaker)
            reading.mains[number] = main.speaker
        here: list[Cue] = []
        if matches:
            here = _cues(phrases, matches, _Place(number, start, end, main, here), ends)
            reading.cues.extend(here)
        if (main or here) and (last_subject := _last_subject(main, here)) is not None:
            cast.remember(last_subject)
        if references.may_be_in(kinds, mentions):
            speakers = [(cue.subject_start, cue.speaker) for cue in here if cue.speaker is not None]
            place = _new(Place, (start, end, kinds, main, speakers))
            reading.references.extend(references.of_sentence(phrases, place, mentions))
    return reading


def _cues(phrases: Phrases, matches: Sequence[Match], place: _Place, ends: Sequence[int]) -> list[Cue]:
    """The verbs of one sentence; `ends` tells where quotations end."""
    cast, body, here = phrases.cast, phrases.body, place.here
    start = floor = place.start
    for match in matches:
        verb, end, _ = match
        if (phrases.has_quotes and phrases.is_quoted(verb, end)) or (
            body[verb].isupper() and phrases.is_name(verb)
        ):
            continue
        if ends:
            last = bisect_right(ends, verb) - 1
            floor = max(start, ends[last]) if last >= 0 else start
        cue = _cue(phrases, match, place, floor)
        if cue is not None:
            here.append(cue)
            if cue.speaker is not None and cue.code != "source":
                cast.remember(cue.speaker)
    return here


def _last_subject(main: Subject | None, cues: Sequence[Cue]) -> Speaker | None:
    """Whom the next sentence goes on with: who says the whole of this one, else its subject; not who is only spoken of in it."""
    for cue in cues:
        if cue.is_final and cue.code != "source":
            if cue.speaker is not None:
                return cue.speaker
            break
    if main is None:
        return cues[0].speaker if cues and cues[0].code != "source" else None
    return main.speaker if main.speaker and main.speaker.is_person and not main.is_weak else None


def _by_sentence(text: ArticleText) -> Iterator[tuple[int, Sentence, tuple[int, int], Sequence[Match]]]:
    """The sentences of the report: number, sentence, where its words begin and end, and its reporting verbs."""
    matches = text.found("reporting_verb_terms")
    starts, body = [match[0] for match in matches], text.body
    index, count = 0, len(starts)
    dateline, behind_it = (text.dateline.start, text.dateline.end) if text.dateline else (-1, 0)
    for number, sentence in text.numbered():
        start, end, _ = sentence
        if start <= dateline < end:
            start = behind_it
        elif body[start + 1 : start + 2].isupper() and (label := _LABEL.match(body, start, end)):
            start = label.end()
        if index < count and starts[index] < end:
            first = bisect_left(starts, start, index)
            index = bisect_left(starts, end, first)
            yield number, sentence, (start, end), matches[first:index]
        else:
            yield number, sentence, (start, end), ()


def _cue(phrases: Phrases, match: Match, place: _Place, floor: int) -> Cue | None:
    """One verb with its subject; None where it reports nothing. `floor` is the end of the quotation before it in its sentence."""
    verb, end, (_, code, wording, _, kind) = match
    found, is_inverted = _subject(phrases, match, place, floor)
    if found is None:
        return None
    start, _, speaker, between, _ = found
    if kind == "base" and not (speaker and _is_several(speaker)):
        return None
    if start > verb:
        start = verb
    if wording in _QUOTES and not is_passive(between) and (quoted := quoted_behind(phrases, end, place.end)):
        speaker = quoted.speaker
    if between:
        if is_unreal(between):
            return None
        if kind == "past" and "quoted" not in between:
            if "as" in between.split():
                # "As stated at the summit"
                return None
            if is_passive(between) and speaker is not None:
                # "The guest was welcomed by ...": the subject says nothing.
                return None
    body = phrases.body
    is_final = kind in _FINITE and body.endswith(_BEFORE_FINAL, 0, start) and bool(AT_END.match(body, end))
    return _new(Cue, (verb, end, wording, code, kind, place.sentence, start, speaker, is_inverted, is_final))


# Half the time of `Cue(...)`, a dozen times an article.
_new = tuple.__new__
_FINITE = frozenset({"past", "present"})
_BEFORE_FINAL = (", ", ", the ", ", The ")


def _is_several(speaker: Speaker) -> bool:
    """Whether a verb without an ending can go with a speaker: "they say", "officials say"."""
    return (
        speaker.is_plural
        or not speaker.is_person
        or (speaker.rule == "office" and speaker.names[0].endswith("s"))
    )


def _subject(phrases: Phrases, match: Match, place: _Place, floor: int) -> tuple[Subject | None, bool]:
    """The subject of a verb, and whether it stands behind it."""
    body, (verb, end, term) = phrases.body, match
    kind = term.kind
    if kind == "preposition":
        return behind(phrases, end, place.end), True
    # Nearly always the first character is that of a word.
    if not (floor < verb and body[floor].isalnum()) and not _WORD.search(body, floor, verb):
        if floor > place.start and kind != "participle":
            return behind(phrases, end, place.end), True
        return None, False
    joined = place.main
    earlier = place.here[-1] if place.here else None
    if earlier is not None and not (earlier.is_inverted or earlier.code == "source"):
        joined = _new(Subject, (earlier.subject_start, earlier.start, earlier.speaker, "", False))
    elif joined is not None and joined.is_weak:
        joined = None
    if kind == "participle":
        return of_participle(phrases, verb, floor, joined), False
    if body.startswith((", ", "— ", "– "), verb - 2):
        inverted = said_behind(phrases, match, place.end)
        if inverted is not None:
            return inverted, True
    return before(phrases, verb, floor, joined), False
