"""Multiples that something grows by: "rose 2.3-fold", "increased 1.5 times", "a threefold rise"."""

import re
from collections.abc import Sequence

from summitry.patterns import compiled
from summitry.quantities.numbers import MULTIPLES, Number
from summitry.text import Sentence, Spans

_TIMES = re.compile(r"(?:-fold|fold| fold|[ -]times)\b")
# "Three times a year" counts occasions, unless a verb of growth governs it.
_OCCASIONS = re.compile(r" (?:this|last|in|since|a|per|during|over)\b")
_GROWS = compiled(
    r"\b(?:gr[eo]w\w*|increas\w+|ris(?:e|es|en|ing)|rose|multipl\w+|expand\w*|jump\w*|surg\w+|soar\w*|climb\w*|(?<!it )(?<!that )(?<!this )(?<!them )(?<!brought )(?<!brings )up|fall\w*|fell|dropp\w+|declin\w+|"
    r"decreas\w+|boost\w*|rais\w+|exceed\w*|higher)\b"
)
_GROWN_BY = compiled(
    r"\b(?:gr[eo]w\w*|increas\w+|ris(?:e|es|en|ing)|rose|multipl\w+|expand\w*|jump\w*|surg\w+|soar\w*|climb\w*|went up)"
    r"(?: (?:by|almost|nearly|about|around|approximately|some|over|more than|up to|as much as|at least))* $"
)
_GROWTH = compiled(r" (?:rise|increase|growth|jump|expansion|surge|hike|decline|drop|fall)\b")
# "Twice" and its like of another quantity: "three times last year's figure", "four times as much".
_COMPARED = compiled(
    r" (?:as (?:much|many|high)|as large(?! as (?!in\b|last\b|the\b|a\b|it\b|they\b))|more|higher|larger|greater|last year's|that of|the (?:level|figure|amount|volume|total|number))\b"
)
# What goes from one amount to another changes; what only reaches from one to the other is a range.
_CHANGES = compiled(
    rf"{_GROWS.pattern}|\b(?:growth|cut\w*|reduc\w+|lower\w*|slash\w*|shr[aiu]nk\w*|chang\w+|doubl\w+|tripl\w+|quadrupl\w+|widen\w*|narrow\w*|went|go(?:es|ing|ne)?|"
    r"mov\w+|br(?:ing\w*|ought)|tak(?:e|es|ing|en)|took|lift\w*|push\w*|enlarg\w+|extend\w*|enhanc\w+|accelerat\w+|slow\w*|improv\w+|down|leap\w*|hik\w+|"
    r"upgrad\w+|strengthen\w*|develop\w*|swell\w*|swung|advanc\w+|revis\w+|updat\w+|convert\w*|expans\w+|evol\w+|scal(?:e|es|ed|ing)|plung\w+|plummet\w*)\b"
)
_RANGES = compiled(r"\b(?:rang\w+|var(?:y|ies|ied|ying)|anywhere|spann?\w*) from (?:[\w-]+ ){0,2}$")
_REACH, _CLAUSE = 60, 120
_VERBS = tuple(word for word in MULTIPLES if word.endswith("ed"))


def is_told_again(folded: str, number: Number, found: Sequence[Number], taken: Spans) -> bool:
    """Whether a number is a verb that only says how another one came about: "doubled to 14 billion".

    Args:
        folded: Folded text.
        number: The number.
        found: The numbers of its sentence.
        taken: Those inside these spans are none.
    """
    if not folded.startswith(_VERBS, number.start):
        return False
    return any(one.start != number.start and not taken.touch(one.start, one.end) for one in found)


def is_multiple(folded: str, end: int, limit: int) -> bool:
    """Whether "times" or "fold" stands behind a number that ends at `end`."""
    return bool(_TIMES.match(folded, end, limit))


def is_factor(folded: str, start: int) -> bool:
    """Whether the number at `start` is one by which something grew: "soared by a factor of 2.4"."""
    return folded.endswith((" factor of ", " factor of about ", " factor of almost "), 0, start)


def is_change(folded: str, floor: int, start: int) -> bool:
    """Whether what goes "from" the amount at `start` changes, by the words of its sentence before: "rose from", but "fees from"."""
    floor = max(floor, start - _CLAUSE)
    return _RANGES.search(folded, floor, start) is None and _CHANGES.search(folded, floor, start) is not None


def behind(folded: str, sentence: Sentence, start: int, end: int) -> int | None:
    """Where "times" or "fold" ends behind a number, if something grew or shrank by it.

    Args:
        folded: Folded text.
        sentence: The sentence of the number.
        start: Where the number begins.
        end: Where it ends.
    """
    times = _TIMES.match(folded, end, sentence.end)
    if times is None:
        return None
    lead = folded[max(sentence.start, start - _REACH) : start]
    is_grown = _GROWN_BY.search(lead) or _GROWTH.match(folded, times.end(), sentence.end)
    is_grown = is_grown or _COMPARED.match(folded, times.end(), sentence.end)
    if not is_grown and (_OCCASIONS.match(folded, times.end()) or not _GROWS.search(lead)):
        return None
    return times.end()
