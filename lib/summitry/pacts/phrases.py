"""Where the phrase that names a document begins and ends, from its noun outwards."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from summitry.text import Match


class Phrase(NamedTuple):
    """One document named: its span, its noun, and what stands before the noun."""

    start: int
    end: int
    noun: Match
    determiner: str
    is_plural: bool
    whole_start: int  # with the determiner


_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), start=1
    )
} | {
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "twenty": 20,
    "both": 2,
    "a pair of": 2,
    "dozen": 12,
}
VAGUE = (
    r"several|some|many|various|numerous|a number of|a series of|a raft of|a slew of|a range of|a package of|a set of|a host of|dozens of|"
    r"multiple|more than \w+|over \w+|about \w+|nearly \w+|almost \w+|a few|wide-ranging|a total of \w+|other"
)
_DETERMINER = re.compile(
    rf"(?:\b(?P<word>an?|another|one|the|this|these|those|that|its|their|his|her|our|such|any|no|each|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|dozen|\d{{1,3}}|{VAGUE})\s)(?:(?:of|new|major|landmark|historic|separate|further|additional|more|other|wide-ranging|concrete)\s)*$"
)
# Words that may stand between a determiner and the noun; anything else parts them.
_MODIFIERS = re.compile(r"(?:[\w.&’'/-]+\s){0,7}$")
_NO_MODIFIER = re.compile(
    r"\b(?:and|or|of|in|on|at|for|with|to|from|by|between|as|into|that|which|who|was|were|is|are|be|been|has|have|had|also|after|during|following|"
    r"include[sd]?|including|saw|said|under|through|via|jointly|then|when|where|upon|among|namely|sign|signs|signed|ink|inked|exchanged|concluded|adopted|reached|finali[sz]ed|sealed|struck|issued|agreed)\b"
)
# Where the subject of a document ends inside its sentence.
_STOP = re.compile(
    r",? (?:(?:was|were|is|are|has been|have been|had been|being)(?: also| all| then| jointly| subsequently| formally| officially)* "
    r"(?:signed|inked|exchanged|concluded|adopted|initial\w+|approved|issued|reached|finali[sz]ed|agreed|sealed|released|unveiled|announced|presented|among|handed))\b|"
    r",? (?:signed|inked|exchanged|concluded|adopted) (?:by|on|in|during|at|here|today|this|last|between|earlier|following|after|as part)\b|"
    r",? (?:includ(?:ed|es|e|ing)|namely)\b|"
    r",? (?:during|following|after|before|in the presence|in presence|as part of|within the framework|in the framework|on the sidelines|on the margins|on the occasion|"
    r"at the (?:end|conclusion|close|ceremony|meeting|talks|summit|presidential|white|state|great)|at a (?:ceremony|meeting|signing)|here\b|today\b|yesterday\b|earlier\b|"
    r"on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|this week|last week|"
    r"according to|witnessed by|with the participation|while\b|as well as (?:discuss|held|met)|under which|that (?:will|would|is|are|was|aims?|gives?|provides?|commits?|allows?|enables?)\b|"
    r"by (?:the )?(?:president|prime|foreign|minister|ministers|leaders|two presidents|heads))|"
    r", (?:which|that|who|said|he|she|it|they|as|adding|saying|reported|noting|where|when|with|but|making|paving|marking|aimed|the (?:president|minister|statement|ministry|source|agency|report)|a move|both)\b|"
    r",? (?:he|she|it|they) (?:said|added|noted)\b|;|:|[\"”»](?=[\s,.;]|$)|, [\w'’ ]{3,45} (?:said|reported|announced|added|noted|stated|informed)\b| [–—-]{1,2} |$"
)
# "..., and a protocol", "; a memorandum", "along with an agreement".
_COORDINATED = re.compile(
    r"(?:,|;|\band|\bas well as|\balong with|\btogether with|\bplus|\balongside)\s(?:and\s|also\s|as well as\s|with\s|on\s)*"
    r"(?P<det>(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|several|the|new|joint|\d{1,2})\s)?(?:(?!and\b|between\b|on\b)[\w.&’'-]+\s){0,6}$"
)
# "another on B", "and the third on C": documents of the kind named before.
ELLIPTIC = "elliptic"  # kind of a term that such a word stands for
ELLIPSIS = re.compile(
    r"(?:,|;|\band|--|[–—]|:)\s(?:and\s)?(?P<word>(?:one|another|another one|(?:a|the) (?:second|third|fourth|fifth|other)(?: one)?))(?=\s(?:on|for|in|about|concerning|regarding|between|to)\s)"
)
_SUBJECT_BEHIND = re.compile(
    r" (?:between|covering|concerning|regarding|in the (?:areas?|fields?|spheres?) of|on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|the (?:sidelines|margins|occasion)))\b"
)


def phrase(folded: str, noun: Match, nouns: Sequence[Match], start: int, end: int) -> Phrase:
    """The phrase around `noun` in the sentence from `start` to `end`.

    Args:
        folded: Folded text.
        noun: The document noun.
        nouns: All document nouns of the sentence, in reading order.
        start: Start of the sentence, or of the list item.
        end: Its end.

    Returns:
        The phrase from the first word behind the determiner to the end of the subject, without closing marks.
    """
    is_ellipsis = noun.term.kind == ELLIPTIC
    first, determiner, whole = (
        (noun.start, "", noun.start) if is_ellipsis else _beginning(folded, noun, start)
    )
    last = _ending(folded, noun, nouns, end)
    while last > noun.end and folded[last - 1] in " ,.;:-–—\"'”»":
        last -= 1
    return Phrase(
        first,
        max(last, noun.end),
        noun,
        determiner,
        not is_ellipsis and _is_plural(noun.term.wording.lower()),
        whole,
    )


def _is_plural(wording: str) -> bool:
    head = wording.split(" of ")[0].split(" on ")[0].split(" for ")[0]
    return head.endswith(("s", "moranda")) and head != "minutes" and not head.endswith("ss")


def _beginning(folded: str, noun: Match, start: int) -> tuple[int, str, int]:
    """Where the noun's own modifiers begin, the determiner before them, and where that begins."""
    window = max(start, noun.start - 70)
    before = folded[window : noun.start]
    modifiers = _MODIFIERS.search(before)
    words = modifiers.group() if modifiers else ""
    cut = max((match.end() for match in _NO_MODIFIER.finditer(words)), default=0)
    words = words[cut:].lstrip()
    first = noun.start - len(words)
    for offset in _word_starts(folded, first, noun.start):
        found = _DETERMINER.search(folded, window, offset)
        if found and found.end() == offset:
            return offset, found["word"], found.start()
    return first, "", first


def _word_starts(folded: str, first: int, last: int) -> list[int]:
    """Offsets of the words from `first` to `last`, the nearest to `last` first."""
    return sorted(
        {last, first, *(first + match.end() for match in re.finditer(r"\s", folded[first:last]))},
        reverse=True,
    )


def _ending(folded: str, noun: Match, nouns: Sequence[Match], end: int) -> int:
    stop = _STOP.search(folded, noun.end, end)
    # "Agreements were also reached between A and B": the subject goes on behind the verb.
    if stop and _SUBJECT_BEHIND.match(folded, stop.end(), end):
        stop = _STOP.search(folded, stop.end() + 1, end)
    last = stop.start() if stop else end
    for other in nouns:
        if noun.end < other.start <= last and (cut := _coordination(folded, noun.end, other)):
            return min(last, cut)
    return last


def _coordination(folded: str, start: int, other: Match) -> int | None:
    """Where the words before another document noun part it from this one ("..., and a protocol"); None inside a subject."""
    between = folded[start : other.start]
    found = _COORDINATED.search(between)
    if not found:
        return None
    # Without a determiner only a noun that follows at once is a new document: "a memorandum, protocol and plan".
    if not found["det"] and len(between[found.start() :].split()) > 4:
        return None
    return start + found.start()


def count(determiner: str) -> int | None:
    """The number that a determiner states; None for a vague one or none."""
    if determiner.isdigit():
        return int(determiner)
    return _NUMBERS.get(determiner)


def areas(folded: str, found: Phrase) -> list[tuple[int, int]]:
    """Spans of the areas that a plural names ("agreements on A, B and C"), each one an item of the list."""
    lead = re.compile(
        r"\s(?:on|in|for|covering|concerning|regarding|in the (?:areas?|fields?|spheres?) of|on cooperation in(?: the (?:areas?|fields?|spheres?) of)?|to)\s"
    ).match(folded, found.noun.end)
    if not lead:
        return []
    spans, position = [], lead.end()
    for part in re.split(r"(, and |, | and )", folded[lead.end() : found.end]):
        if part not in (", and ", ", ", " and ") and part.strip():
            spans.append((position, position + len(part)))
        position += len(part)
    return spans


def partners(folded: str, found: Phrase, countries: Sequence[Match]) -> list[int]:
    """Where each partner of a plural begins ("deals with Malaysia and Cambodia"); empty unless all are countries."""
    lead = re.compile(r"\swith\s").match(folded, found.noun.end)
    inside = [
        match.start
        for match in countries
        if lead and lead.end() <= match.start < found.end and match.term.kind == "name"
    ]
    listed = re.split(r", and | and |, ", folded[lead.end() : found.end]) if lead else []
    return inside if len(inside) > 1 and len(inside) == len(listed) else []
