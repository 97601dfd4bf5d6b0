"""Reported statements: sentences in which somebody says, notes or expresses something without quotation marks."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.speech.attribution import Direct
from summitry.speech.verbs import Cue, sentence_span

_LATER = r"\s+(?:\w+ly\s+|also\s+|further\s+|both\s+|here\s+|(?:on\s+|late\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+)?"
# What must follow verbs that have other meanings as well: "called on", not "called by phone"; "agreed to", not "agreed plans".
_FOLLOWED_BY = {
    "call": compiled(
        rf"{_LATER}(?:on|for|upon|to|attention|it|this|that|the|his|her|its|their|[A-Z][\w’'-]*)\b(?![^.;,]{{0,80}} (?:by|on the|over the) (?:tele)?phone)"
    ),
    "exte": compiled(
        r"\s+(?:[\w’'-]+\s+){0,5}?(?:invitations?|congratulations|condolences|greetings|thanks|gratitude|wishes|sympath\w+|appreciation|apolog\w+|support)\b"
    ),
    "agre": compiled(rf"{_LATER}(?:in principle\s+)?(?:to|that|on|with|upon)\b"),
    "conc": re.compile(r"\s+(?:that|with|by saying)\b"),
    "shar": re.compile(
        r"\s+(?:that\b|(?:[\w’'-]+\s+){0,2}?(?:views?|opinions?|thoughts|concerns?|assessments?)\b)"
    ),
    "iden": re.compile(r"\s+\w"),
}
_THAT = re.compile(r"(?:\s+[^,.;:]{1,80}?)?(?:,[^,.;:]{1,60},)?\s+(?:that|how|why|whether)\b|\s*:")
# These report only with "that"; alone they have other meanings ("maintained ties", "posted an envoy").
_NEEDS_THAT = compiled(
    r"(?:maintain|contend|declar|claim|observ|reveal|disclos|post|elaborat|shar|indicat|hint|boast|respond|repl|report|remark|read|writ|wrote|believ|thought|think)"
)
_RECEIVED = compiled(
    r"\s+(?:(?:the|his|her|a|an)\s+)?(?:[\w-]+\s+){0,3}?(?:delegation|guests?|counterpart|visitors?|president|minister|[A-Z]\w+)\s*(?:\.|$|(?:at|in|on|to|with|upon|and|for)\b)"
)
# "…," the daily quoted X as saying: what X says are the words in marks.
_CLOSES_QUOTED = re.compile(r" as saying(?: (?:at|in|on|during|after) [^.;,]{2,60})?\W*$")
_LEADS_ON = compiled(r"[\s,;:—–-]*(?:\b(?:while|and|but|whereas|as|with|although|though)(?: that)?)?[\s,]*$")
# "X stressed that the port grows and “will never close”": what is quoted is one more statement.
_ANOTHER = compiled(r"\w,? (?:and|but)(?: that)? $")
_ANEW = compiled(
    r"(?:;|, (?:while|whereas|but|and|with|although|though)|\bwhile)\s+(?:the |The |for (?:his|her|its) part,? )?$"
)


class Statement(NamedTuple):
    """One statement: its span, and its first verb with the speaker."""

    start: int
    end: int
    cue: Cue


_SENTENCE = itemgetter(Cue._fields.index("sentence"))


def find(
    text: ArticleText, cues: Sequence[Cue], spoken: Sequence[Direct], used: frozenset[int]
) -> Iterator[Statement]:
    """Find the statements of an article.

    Args:
        text: The article.
        cues: Its reporting verbs.
        spoken: Its direct quotations.
        used: Where the verbs begin that introduce one of them.

    Yields:
        One statement per sentence and speaker, in reading order; direct quotations at its ends are cut off.
    """
    quotes = iter(spoken)
    pending = next(quotes, None)
    for number, group in groupby(cues, key=_SENTENCE):
        start, end = sentence_span(text, text.sentences[number])
        inside = []
        while pending is not None and pending.outer_start < end:
            if pending.outer_end > start:
                inside.append(pending)
            if pending.outer_end > end:
                break
            pending = next(quotes, None)
        span = start, end
        reporting = [cue for cue in group if _reports(text.body, cue, span, inside, used)]
        if reporting:
            yield from _cut(text.body, span, inside, reporting)


def _reports(
    body: str, cue: Cue, sentence: tuple[int, int], inside: Sequence[Direct], used: frozenset[int]
) -> bool:
    """Whether a verb makes a statement without marks."""
    if cue.code == "quoting" or (cue.start in used and not _has_own_words(body, cue, inside)):
        return False
    if inside and cue.wording == "saying" and _CLOSES_QUOTED.match(body, cue.start - 4, sentence[1]):
        return False
    if cue.speaker is None:
        # "It was noted that ..."
        return cue.form == "past" and cue.code != "source" and bool(_THAT.match(body, cue.end))
    if cue.form == "preposition":
        # Beside a quotation it only says who passes it on.
        return not inside
    if cue.code == "source" and not (cue.speaker.is_person and _THAT.match(body, cue.end)):
        return False
    wording = cue.wording
    must = _FOLLOWED_BY.get(wording[:4])
    if must is not None:
        return bool(must.match(body, cue.end)) or _is_final(body, cue, sentence)
    if wording.startswith("welcom"):
        return not _RECEIVED.match(body, cue.end)
    if _needs_that(wording):
        return bool(_THAT.match(body, cue.end)) or _is_final(body, cue, sentence)
    return True


@cache
def _needs_that(wording: str) -> bool:
    return bool(_NEEDS_THAT.match(wording))


def _is_final(body: str, cue: Cue, sentence: tuple[int, int]) -> bool:
    """Whether the verb ends its sentence, so that the statement stands before it: "…, the minister said."."""
    return (
        not any(character.isalnum() for character in body[cue.end : sentence[1]])
        and cue.subject_start > sentence[0] + 10
    )


def _has_own_words(body: str, cue: Cue, inside: Sequence[Direct]) -> bool:
    """Whether a verb before a partial quotation has words of the writer's between: "said the talks on trade were "…""."""
    for span in inside:
        if span.outer_start > cue.end and body[span.start].islower():
            return len(body[cue.end : span.outer_start].rpartition(" that ")[2].split()) > 4
    return False


def _leading(body: str, cues: list[Cue]) -> list[Cue]:
    """The first verb of each statement of a sentence.

    ", the minister said" at the end governs the whole sentence. A verb with another subject makes a statement of its
    own only where the sentence begins anew ("; Y said", ", while Y said"); else it belongs to what is reported.
    """
    if len(cues) == 1:
        return cues
    final = next((cue for cue in cues if cue.is_final), None)
    if final is not None:
        return [final]
    # "X said, according to the agency": the agency only passes it on.
    cues = [cue for cue in cues if cue.form != "preposition"] or cues
    leading = [cues[0]]
    for cue in cues[1:]:
        names = cue.speaker.names if cue.speaker else ()
        last = leading[-1]
        differs = names and names != (last.speaker.names if last.speaker else ())
        if differs and cue.subject_start > last.end and _ANEW.search(body, last.end, cue.subject_start):
            leading.append(cue)
    return leading


def _cut(
    body: str, sentence: tuple[int, int], inside: Sequence[Direct], cues: list[Cue]
) -> Iterator[Statement]:
    """The statements of one sentence: one a speaker, whole quotations at the ends cut off."""
    leading = _leading(body, cues)
    for number, cue in enumerate(leading):
        begin = sentence[0] if not number else cue.subject_start
        stop = leading[number + 1].subject_start if number + 1 < len(leading) else sentence[1]
        for span in inside:
            if span.outer_end <= cue.start:
                begin = max(begin, cue.subject_start if cue.subject_start >= span.outer_end else cue.start)
            elif (
                span.outer_start >= cue.end
                and span.outer_end >= stop - 2
                and (body[span.start].isupper() or _ANOTHER.search(body, cue.end, span.outer_start))
            ):
                stop = min(stop, span.outer_start)
        words = body[begin:stop]
        length = len(_LEADS_ON.sub("", words)) if stop != sentence[1] else len(words.rstrip())
        if length >= cue.end - begin:
            yield _new(Statement, (begin, begin + length, cue))


# Half the time of `Statement(...)`, a dozen times an article.
_new = tuple.__new__
