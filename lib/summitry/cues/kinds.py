"""What holds for whole kinds of events: which of them are one happening told twice, and which are the background of a visit."""

import re
from collections.abc import Sequence
from functools import cache

from summitry.cues.found import Cue
from summitry.patterns import compiled

_FAMILIES = {
    **dict.fromkeys(("narrow_talks", "expanded_talks", "talks", "meeting"), "talks"),
    **dict.fromkeys(("visit", "arrival", "departure"), "visit"),
    **dict.fromkeys(("signing", "joint_statement"), "signing"),
}
# What an article on a visit tells of these is background unless a date puts it at the time of the talks.
BACKGROUND = frozenset(
    "flights route partnership relations anniversary culture_days expo summit election exercise aid disaster conflict agreement_in_force".split()
)
# These are given the day of the talks when the article reports them without a time. Business councils, dinners of
# delegations and the like are left out: they often meet a day before or after.
AT_THE_TALKS = frozenset(
    "narrow_talks expanded_talks talks meeting press_briefing signing joint_statement award visit arrival welcome tour dinner tribute".split()
)
# Nouns that with an article ("the talks") may only point back at what was told.
POINTING_BACK = frozenset(
    "talks meeting visit phone_call press_briefing dinner arrival departure summit signing commission".split()
)
_TWO_FORMATS = ("narrow_talks", "expanded_talks")
# Told of talks only where nothing else tells of them.
MERE_WORDS = frozenset({"discussed", "spoke"})
# Between two cues, the verb of a happening of its own.
_NEXT_VERB = compiled(
    r"(?:\band|\bthen|\bbefore|\bafter|,)(?: (?:also|will|then|later|would|to))* (?:held|hold|holding|holds|met|meet|meeting|had|have|pay|paid|paying|make|made|making|attend\w*|co-chair\w*)\b"
)
_AND = re.compile(r"\b(?:and|then|before|after)(?: also| later| will| would)* $")
_APART = re.compile(r"\b(?:after|before|following|ahead of)\b")
_IN_FORMAT = compiled(r"\b(?:in|within) (?:an?|the|both)? ?(?:\w+ and )?$")
_THEY_MET = compiled(r" (?:(?:has|have|had|also|last|first|recently|\w+ly) ){0,3}")
_BACK = 6  # cues of a sentence that a cue is compared with
_NEAR = 90  # characters between two cues of one family that are one happening
# Kinds of which the first, named beside one of the second, is one happening with it.
_INVITED_TO = frozenset("visit summit talks tour expo business_council".split())
_OF_A_VISIT = frozenset("departure postponement welcome speech anniversary".split())
_VISITS = frozenset("visit talks summit relations".split())
_MEETING_OF = frozenset("commission business_council summit".split())
_OPENED = frozenset("opening flights route".split())
# Named as a fact even in a clause that only wishes ("ready to help after the floods").
_FACTS = frozenset("disaster conflict relations anniversary expo".split())


def family(code: str) -> str:
    """Kinds of one family in one clause are one happening: "met for talks"."""
    return _FAMILIES.get(code, code)


def tense_of(code: str, tense: str) -> str:
    """The tense that counts for a kind: a disaster or an anniversary is a fact however the clause speaks of it."""
    if code in _FACTS and tense in ("thought", "denied"):
        return "happened"
    if code in ("disaster", "conflict", "relations") and tense == "planned":
        return "happened"
    return (
        "happened"
        if code == "postponement" and tense == "denied"
        else "planned"
        if code == "invitation" and tense == "happened"
        else tense
    )


def distinct(cues: Sequence[Cue], folded: str) -> list[Cue]:
    """Leave out the cues that name the same happening as one before them in the sentence."""
    kept: list[Cue] = []
    for cue in cues:
        for other in kept[-_BACK:]:
            if _same(other, cue, folded):
                if _is_better(cue, other):
                    kept[kept.index(other)] = cue
                break
        else:
            kept.append(cue)
    return kept


def _same(first: Cue, second: Cue, folded: str) -> bool:
    between = second.start - first.end
    if first.code != second.code and first.code in _TWO_FORMATS and second.code in _TWO_FORMATS:
        return False
    if between < 0 or (between <= 2 and not second.is_verb):
        return True  # one phrase: "business council meeting", or one wording that stands for two kinds
    if first.clause != second.clause or not _may_be_one(first.code, second.code):
        return False
    gap = folded[first.end : second.start]
    if _NEXT_VERB.search(gap) or (second.is_verb and _AND.search(gap)):
        return False
    if second.wording in MERE_WORDS and family(first.code) in ("talks", "phone_call"):
        return True  # "met on Monday and discussed trade"
    if second.code in _TWO_FORMATS and family(first.code) == "talks" and _IN_FORMAT.search(gap):
        return True  # "the talks between X and Y took place in a narrow format"
    if first.code in _MEETING_OF and second.code == "meeting" and second.is_verb and _THEY_MET.fullmatch(gap):
        return True  # "the commission last met in May"
    if first.code == "speech" and second.code == "press_briefing" and first.is_verb and between < _NEAR // 2:
        return True  # "addressed a press conference"
    if second.code == "dinner" and family(first.code) == "talks":
        return between < _NEAR // 2  # "met over dinner"
    if first.code == "invitation" and family(second.code) in _INVITED_TO:
        return True
    if first.code == "departure" and second.code == "summit":
        return False
    if first.code in _OF_A_VISIT and family(second.code) in _VISITS:
        return between < _NEAR and not _APART.search(gap)
    if first.code == "meeting" and second.code in _MEETING_OF and between < 40 and " of " in gap:
        return "sidelines" not in gap and "margins" not in gap
    if first.code in _OPENED and second.code in _OPENED:
        return True
    if first.code == "joint_statement" and second.code == "signing" and second.is_verb:
        return True  # "a joint declaration on fishing was signed"
    if family(first.code) != family(second.code) or between > (_NEAR if first.is_verb else _NEAR // 2):
        return False
    return not (first.is_verb and second.is_verb and first.code != second.code and between > _NEAR // 2)


@cache
def _may_be_one(first: str, second: str) -> bool:
    """Whether there are words that make two kinds, in this order, one happening."""
    one, other = family(first), family(second)
    return (
        one == other
        or (one == "talks" and second == "dinner")
        or (first == "invitation" and other in _INVITED_TO)
        or (first in _OF_A_VISIT and other in _VISITS)
        or (first == "meeting" and second in _MEETING_OF)
        or (first in _MEETING_OF and second == "meeting")
        or (first == "phone_call" and other == "talks")
        or (first == "speech" and second == "press_briefing")
        or (first in _OPENED and second in _OPENED)
    )


def _is_better(second: Cue, first: Cue) -> bool:
    """Whether the later of two cues for one happening says more exactly what it was."""
    if first.code in ("meeting", "talks") and second.code in (
        "narrow_talks",
        "expanded_talks",
        "commission",
        "business_council",
        "summit",
    ):
        return True
    if first.code == "opening" and second.code in ("flights", "route"):
        return True
    if first.code == "speech" and second.code == "press_briefing":
        return True
    return first.code == "signing" and second.code == "joint_statement" and second.start - first.end < 25
