"""Persons who are meant without being named: "the Kazakh president", "she"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summitry.patterns import compiled
from summitry.speech.mentions import Mention, Speaker
from summitry.speech.named_phrases import Subject
from summitry.speech.phrases import Phrases
from summitry.word_kinds import word_kind

# The letters first, so that they are searched for as characters.
_PRONOUN = re.compile(r"[HhSs](?:(?<=\b[Hh])e|(?<=\b[Ss])he)\b(?!['’/-]| or (?:s?he)\b)")
_PRONOUN_KIND = word_kind("s?he")
_MET_KIND = word_kind("guests?|visitors?|hosts?|counterparts?|colleagues?")
_MET = compiled(
    r"\b(?P<whose>his|her) (?:[\w-]+ ){0,2}(?:guests?|visitors?|hosts?|counterparts?|colleagues?)\b"
)
_OR = re.compile(r"\b(?:s?he) or $")
# Before an office of somebody in particular; "his" and the like may as well mean one who is not named.
_DEFINITE = re.compile(r"\b(?:the|this|that) (?:(?:visiting|two|new|then|former) )?$", re.IGNORECASE)
# Behind an office these make it the name of something else, or the office of a body: "President of the Senate".
_GOES_ON = re.compile(
    r"(?:-| (?:of|for|in|at) |[’'`]s (?:office|press service|administration|spokes)| [A-Z(])"
)
# "He is the first speaker to ...", "as the head of state" tell what somebody is; "a Korean president" may be any.
_NOBODY_YET = compiled(
    r"\b(?:(?:is|was|are|were|be|been|being|becomes?|became|remains?|remained|as) (?:the )?(?:[a-z-]+ )?|(?:an?|any|every|each|no|another) (?:[a-z-]+ )?)$",
    re.IGNORECASE,
)
_SOMEBODY_IS = frozenset(
    "is was are were be been being become becomes became remain remains remained as a an any every each no another".split()
)
_APPOSED = re.compile(r"(?:,| \() (?:(?:the|an?) (?:[\w-]+ ){0,2})?$", re.IGNORECASE)
_ANOTHER_CLAUSE = compiled(
    r"[,;:]|\b(?:that|who|which|whom|when|while|where|as|because|if|and|but|after|before|since)\b"
)


class Reference(NamedTuple):
    """Words that mean a person of the article: their span, the person, and by what they mean him or her."""

    start: int
    end: int
    name: str
    named_by: str
    role: str | None = None
    country: str | None = None


class Place(NamedTuple):
    """Where the words of a sentence lie and their kinds, its subject, and the subjects of its reporting verbs with where they stand."""

    start: int
    end: int
    kinds: int
    main: Subject | None
    speakers: Sequence[tuple[int, Speaker]]


def may_be_in(kinds: int, mentions: Sequence[Mention]) -> bool:
    """Whether a sentence with these kinds of words and mentions has an office or a pronoun at all; half of the sentences have neither."""
    for mention in mentions:  # `any` takes twice as long, in every sentence
        if mention[2] == "office":
            return True
    return kinds & (_PRONOUN_KIND | _MET_KIND) != 0


def of_sentence(phrases: Phrases, place: Place, mentions: Sequence[Mention]) -> Iterator[Reference]:
    """Find who is meant in a sentence without being named there, by office or by "he" and "she".

    Args:
        phrases: The article's noun phrases; its cast has read the article up to the end of this sentence.
        place: The sentence.
        mentions: Its mentions.

    Yields:
        References, none inside quotation marks: who is meant there is told by whoever speaks.
    """
    for mention in mentions:
        if mention.kind == "office" and _means_a_holder(phrases, mention):
            name = _only(phrases, _holder(phrases, mention, place))
            if name is not None and mention.title is not None:
                role, country = mention.title.role, mention.title.country
                yield Reference(mention.start, mention.end, name, "title", role, country)
    if place.kinds & _MET_KIND:
        _learn_from_met(phrases, place)
    if not place.kinds & _PRONOUN_KIND:
        return
    words = phrases.body[place.start : place.end]
    if not (" he " in words or "He " in words or " she " in words or "She " in words):
        return
    for match in _PRONOUN.finditer(phrases.body, place.start, place.end):
        if phrases.is_quoted(*match.span()) or _OR.search(phrases.body, match.start() - 8, match.start()):
            continue
        name = _only(phrases, _antecedent(phrases, match.group(), match.start(), place))
        if name is not None:
            yield Reference(*match.span(), name, "pronoun")


def _learn_from_met(phrases: Phrases, place: Place) -> None:
    """Learn who is a woman and who a man from "the president thanked her guest": the guest is that of the subject."""
    main, name = place.main, _only(phrases, place.main.speaker) if place.main is not None else None
    if main is not None and name is not None and not main.is_weak:
        met = _MET.search(phrases.body, main.end, place.end)
        if met is not None and not _ANOTHER_CLAUSE.search(phrases.body, main.end, met.start()):
            phrases.cast.learn(name, met["whose"])


def _only(phrases: Phrases, speaker: Speaker | None) -> str | None:
    """The one named person whom a speaker stands for."""
    if speaker is None or speaker.is_plural or not phrases.cast.knows(speaker.names[0]):
        return None
    return speaker.names[0]


def _means_a_holder(phrases: Phrases, mention: Mention) -> bool:
    """Whether an office by itself means whoever holds it: not "a president", "Senate President", "X, the president"."""
    body, title = phrases.body, mention.title
    if title is None or title.is_plural or title.role is None:
        return False
    if phrases.is_quoted(mention.start, mention.end) or _GOES_ON.match(body, mention.end):
        return False
    before = max(0, mention.start - 40)
    if not (title.countries or _DEFINITE.search(body, before, mention.start)):
        return False
    if phrases.named(mention) is not mention or _is_of_nobody(body, before, mention.start):
        return False
    may_follow = "," in body[before : mention.start] or "(" in body[before : mention.start]
    opening = _APPOSED.search(body, before, mention.start) if may_follow else None
    apposed = phrases.cast.by_end.get(opening.start()) if opening else None
    return apposed is None or apposed.kind != "person"


def _is_of_nobody(body: str, start: int, end: int) -> bool:
    """Whether the words before an office tell what somebody is, or may be: "he is the", "every"."""
    words = body[start:end].lower().split()[-3:]
    # Seldom is one of the last three such a word; to search for them takes five times as long.
    if _SOMEBODY_IS.isdisjoint(words) and "".join(words).isalpha():
        return False
    return _NOBODY_YET.search(body, start, end) is not None


def _holder(phrases: Phrases, mention: Mention, place: Place) -> Speaker:
    main = place.main
    if main is not None and main.start == mention.start and main.speaker is not None:
        return main.speaker
    for start, speaker in place.speakers:
        if start == mention.start:
            return speaker
    besides: tuple[str, ...] = ()
    if main is not None and main.speaker is not None and main.end < mention.start:
        # Whom somebody meets is somebody else.
        is_object = not _ANOTHER_CLAUSE.search(phrases.body, main.end, mention.start)
        besides = main.speaker.names if is_object else ()
    return phrases.cast.resolve(mention, besides=besides)


def _antecedent(phrases: Phrases, word: str, at: int, place: Place) -> Speaker | None:
    main = place.main
    if main is not None and main.start == at:
        return main.speaker
    for start, speaker in place.speakers:
        if start == at:
            return speaker
    cast = phrases.cast
    before = [(main.start, main.speaker)] if main is not None and main.speaker is not None else []
    before += [subject for subject in place.speakers if subject[0] < at]
    for start, speaker in reversed(before):
        name = speaker.names[0]
        if start < at and not speaker.is_plural and cast.fits(name, word):
            others = [one for one in cast.within(place.start, at) if one.kind in ("person", "office")]
            if not any(
                cast.fits(other, word) for one in others for other in cast.resolve(one).names if other != name
            ):
                cast.learn(name, word.lower())
            return speaker
    return cast.meant_by(word, at)
