"""What a number counts where no noun stands behind it: the words before lend theirs."""

import re

from summitry.patterns import compiled

_OF_STRENGTH = ("-strong ", "-company ", "-firm ", "-place ")
_STRONG = compiled(
    r"-(?:strong|company|firm|place) (?:[\w'’-]+ ){0,5}?(?P<noun>delegation|mission|team|group|community|diaspora|workforce|fleet|network|consortium|quota|programme|program|scheme)\b"
)
_BOUND = r"(?:(?:just|only|about|around|some|nearly|almost|over|more than|less than|fewer than|at least|close to|the current|the present|a mere) ){0,2}"
# "28 firms, up from just 11": what the number before counts.
_COMPARED = compiled(rf"[ ,(]+(?:up|down|as against|against|compared (?:with|to)|from)(?: from)? {_BOUND}$")
_COMPARED_ENDS = compiled(
    r"[,.;)]|$| (?:in|last|the (?:year|month|week|previous)|at|before|during|only|so|(?:a|one|two|three|four|five|ten|\d+) (?:years?|months?|decades?))\b"
)
_OF_THEM = re.compile(r" of (?:them|which|whom|these)\b")
# "Arrivals jumped 43 percent to more than 266,000", "will double its weekly flights to 14".
_TO = compiled(rf"\bto {_BOUND}$")
_GROWS = compiled(
    r"\b(?:rose|ris(?:e|es|en|ing)|gr[eo]w\w*|increas\w+|jump\w*|surg\w+|soar\w*|climb\w*|expand\w*|doubl\w+|tripl\w+|rais\w+|boost\w*|bring\w*|brought|"
    r"fell|fall\w*|dropp\w+|declin\w+|reduc\w+|cut\w*|lift\w*)\b"
)


def strong(folded: str, end: int, limit: int) -> tuple[int, int] | None:
    """Where the noun stands whose strength a number gives: "a 200-strong delegation", "a 90-firm mission"."""
    if not folded.startswith(_OF_STRENGTH, end):
        return None
    match = _STRONG.match(folded, end, limit)
    return match.span("noun") if match else None


def is_compared(folded: str, before: int, start: int, end: int) -> bool:
    """Whether a number from `start` to `end` is compared with the one that ends at `before`, or is a part of it: "28 firms, up from 11", "12 of them"."""
    gap = folded[before:start]
    if len(gap) < 60 and _OF_THEM.match(folded, end):
        return True
    if len(gap) > 90 or ("from " not in gap and "against " not in gap and "compared " not in gap):
        return False
    return bool(_COMPARED.search(gap)) and bool(_COMPARED_ENDS.match(folded, end))


def grown_to(folded: str, floor: int, start: int) -> int | None:
    """Where the verb begins by which something grows "to" the number at `start`; None without one.

    Args:
        folded: Folded text.
        floor: How far back to look.
        start: Where the number begins.
    """
    lead = folded[floor:start]
    to = _TO.search(lead) if " to " in lead[-30:] else None
    if to is None:
        return None
    grows = None
    for match in _GROWS.finditer(lead, 0, to.start()):
        grows = match
    return floor + grows.start() if grows and "," not in lead[grows.end() : to.start()] else None
