"""How the words around a number bound it."""

import re

from summitry.patterns import compiled
from summitry.quantities import numbers
from summitry.quantities.numbers import Number

_WORDINGS = {
    "more than": "more than|over|above|exceeding|exceeds|exceed|exceeded|in excess of|excess of|upwards of|upward of|surpassed|surpassing|surpasses|"
    "surpass|topped|topping|tops|top|crossed|crossing|greater than|higher than|larger than|better than|north of|beyond|has passed|had passed|have passed|outstripped",
    "at least": "at least|minimum of|no less than|not less than|no fewer than|not fewer than|a low of|at a minimum",
    "about": "about|approximately|around|some|roughly|estimated|an estimated|approx|approx.|circa|more or less|in the region of|in the order of|"
    "on the order of|in the vicinity of|somewhere around|or about|in the neighbourhood of|in the neighborhood of|of the order of|perhaps|something like|estimated at|valued at about|~",
    "almost": "almost|nearly|close to|nearing|approaching|approaches|approached|virtually|practically|near|not quite|not far off|not far short of|within reach of",
    "up to": "up to|upto|as much as|as many as|not exceed|not exceeded|not surpass|not surpassed|never exceeded|no more than|not more than|not exceeding|maximum of|a high of|to a maximum of|at most|at the most",
    "less than": "less than|fewer than|under|below|not reach|not reached|lower than|just shy of|short of|shy of",
}
_OF = {wording: bound for bound, wordings in _WORDINGS.items() for wording in wordings.split("|")}
_LONGEST = max(len(wording.split()) for wording in _OF)
# May stand between a bound and its number, or before the bound and belong to it.
_BETWEEN = frozenset(
    "a an the another additional further extra total totaling totalling sum of record whopping combined staggering estimated".split()
)
# The words right before a number that let it be bounded.
_ENDS = frozenset(wording.split()[-1] for wording in _OF)
_LAST = _BETWEEN | _ENDS
_PAIRS = frozenset(tuple(wording.split()[-2:]) for wording in _OF if " " in wording)
_LONGEST_WORD = max(map(len, _LAST)) + 3
_INTENSIFIERS = frozenset("well far slightly just only little bit significantly considerably much".split())
# "talked about 20 projects", "under two agreements": prepositions, not bounds.
_SPEAKING = compiled(
    r"\b(?:talk\w*|spoke|speak\w*|told|tell|ask\w*|know|knew|think|thought|inform\w*|concern\w*|discuss\w*|question\w*|briefed|learn\w*|hear\w*|"
    r"worr\w+|optimistic|information|details|news|statement) $"
)
# "Handed over four boats", "a row over two islands"
_BEFORE_OVER = compiled(
    r"\b(?:hand(?:ed|ing|s)?|presid(?:e|ed|es|ing)|rows?|disputes?|quarrel\w*|tensions?|conflicts?|differences|disagree\w*|rift|spat|standoff|clash\w*) $"
)
# "Will go up to 200", "adds up to 40 million"
_GOES_UP = (
    "go ",
    "goes ",
    "going ",
    "gone ",
    "went ",
    "add ",
    "adds ",
    "added ",
    "adding ",
    "sum ",
    "sums ",
    "summed ",
)
_ONLY_OF_AMOUNTS = frozenset({"under", "above", "below", "top", "near", "beyond", "north of"})
# Marks before a word are no part of it: "(about", "“more", "-over" behind a dash.
_WORD = re.compile(r"(?:[^\W_]|~)[^\s\"“”()]*")
_REACH = 60
# "300-plus firms", "200+", "forty-odd projects"
PLUS = re.compile(r"(?:\+|-plus| plus|(?P<odd>-odd| odd))(?=[ .,;)]|$)")
# "Trade has broken through the $5 billion mark"
_PASSED = re.compile(
    r"\b(?:pass(?:ed|es|ing)|past|broken?|breaks|breach(?:ed|es)|clear(?:ed|s)|pierced)(?: through)?(?: the)? $"
)
_MARK = re.compile(r"[ -](?:mark|threshold|barrier|milestone|ceiling)\b")
_BEHIND = re.compile(
    r"(?P<at_least>,? or (?:more|above|over|higher)\b(?! than)|,? at least\b(?=[,.;)])|,? at a minimum\b)|(?P<about>,? or so\b|,? or thereabouts\b|,? (?:give|more) or (?:take|less)\b)|(?P<up_to>,? or less\b|,? at (?:the )?most\b)"
)


def before(folded: str, floor: int, start: int, *, is_amount: bool) -> tuple[str | None, int]:
    """The bound that the words before a number give, and where they begin.

    Where two stand in a row, the outer one counts: "close to an estimated 6 billion" is almost.

    Args:
        folded: Folded text.
        floor: Where to stop reading to the left: the sentence's beginning, or the number before.
        start: Where the number begins.
        is_amount: Whether it is money or a measure; "under two agreements" bounds nothing.

    Returns:
        Bound and offset; (None, `start`) without one.
    """
    if not _may_bound(folded[max(floor, start - 2 * _LONGEST_WORD) : start].rstrip()):
        return None, start
    begin = max(floor, start - _REACH)
    words = [(match.start() + begin, match.group()) for match in _WORD.finditer(folded[begin:start])]
    if begin > floor and words and words[0][0] == begin and folded[begin - 1].isalnum():
        del words[0]
    plain = [word for _, word in words]
    bound, offset, index = None, start, len(words)
    while index > 0:
        for count in range(min(_LONGEST, index), 0, -1) if words[index - 1][1] in _ENDS else ():
            wording = " ".join(plain[index - count : index])
            if wording in _OF and _holds(folded, floor, words[index - count][0], wording, is_amount):
                bound, offset = _OF[wording], words[index - count][0]
                index -= count
                break
        else:
            if words[index - 1][1] not in _BETWEEN:
                break
            index -= 1
    if bound and index and words[index - 1][1] in _INTENSIFIERS:
        offset = words[index - 1][0]
    return bound, offset


def _may_bound(words: str) -> bool:
    """Whether the last two of some words, with the marks before them, may bound the number behind them; most do not."""
    cut = words.rfind(" ")
    word = words[cut + 1 :]
    if word not in _LAST:
        return word.lstrip("\"“”()'-") in _LAST
    first = words.rfind(" ", 0, max(0, cut))
    before = words[first + 1 : cut]
    if first < 0 or not before.isalnum():
        return True
    return word in _OF or (before, word) in _PAIRS or (word in _BETWEEN and before in _LAST)


def _holds(folded: str, floor: int, start: int, wording: str, is_amount: bool) -> bool:
    if wording == "some" and folded.startswith("some of ", start):
        return False  # of the 40, some
    if wording in ("about", "some", "over") and _SPEAKING.search(folded, max(floor, start - 20), start):
        return False
    if wording == "up to" and folded.endswith(_GOES_UP, floor, start):
        return False
    if wording == "over" and _BEFORE_OVER.search(folded, max(floor, start - 20), start):
        return False
    if is_amount or wording not in _ONLY_OF_AMOUNTS:
        return True
    # "Just under 350 firms", but "under two agreements"
    return folded[max(floor, start - 15) : start].rstrip().rpartition(" ")[2] in _INTENSIFIERS


def behind(folded: str, start: int, end: int) -> tuple[str | None, int]:
    """The bound that the words behind a quantity from `start` to `end` give ("$5 billion or more", "past the $5 billion mark"), and where they end."""
    if _MARK.match(folded, end) and _PASSED.search(folded, max(0, start - 25), start):
        return "more than", end
    match = _BEHIND.match(folded, end)
    if not match or not match.lastgroup:
        return None, end
    return match.lastgroup.replace("_", " "), match.end()


def odd(folded: str, *ends: int) -> str | None:
    """The bound that "plus", "+" or "odd" gives behind a number or its unit, each of which ends at one of `ends`."""
    plus = next(filter(None, (PLUS.match(folded, end) for end in ends)), None)
    return ("about" if plus["odd"] else "more than") if plus else None


def said_twice(folded: str, number: Number, end: int, limit: int) -> int:
    """Where a number ends that stands once more in brackets: "six (6) agreements"."""
    if not folded.startswith(" (", end):
        return end
    again = numbers.at(folded, end + 2, limit)
    if again is None or again.value != number.value or not folded.startswith(")", again.end):
        return end
    return again.end + 1
