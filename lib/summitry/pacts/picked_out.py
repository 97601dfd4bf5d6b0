"""A document picked out as what was signed: "Among the texts signed in Lima figures an accord on tea", "Nothing was signed but ..."."""

import re

from summitry.pacts.nouns import PLURALS
from summitry.pacts.signing_verbs import Cue
from summitry.patterns import compiled

_OPENS_WITHIN = 30  # characters of "Prominent among "
_OPENS = ("what ", "the only ", "the sole ", "the one ", "the folder", "the dossier", "the binder", "the package", "the papers ", "nothing ", "no ", "little ", "not much ")  # fmt: skip
_PAPERS = r"(?:papers?|documents?|texts?|agreements?|deals?|pacts?|accords?|contracts?|instruments?)"
_NOTHING = rf"(?:nothing|no (?:[\w-]+ ){{0,2}}{_PAPERS}|little|not much)(?: else| more)? (?:was|were|is|are|has been|have been|had been|got) "
# "Prominent among the papers signed today is ...", "The folder that both ministers signed held ...".
_OF_SIGNED = compiled(
    rf"(?:\w+ )?among (?:the|those|these) (?:[\w-]+ ){{0,3}}(?:{PLURALS}|ones)(?: (?:that|which))?(?: (?:was|were))? "
    r"|what (?:(?:was|were|has been|have been) |(?!will\b)[^.;:\"“”]{3,60} )"
    rf"|the (?:only|sole|one) (?:[\w-]+ )?(?:{_PAPERS}|thing)(?: that was| to be)? "
    r"|the (?:[\w-]+ )?(?:folders?|dossiers?|binders?|package|papers)(?: (?:that|which))?(?: (?!will\b)[^.;:\"“”]{3,60})? "
    rf"|{_NOTHING}"
)
_PICKS_OUT = compiled(
    r"(?: [\w'’-]+){0,12} (?:stands? out|stood out|figures?|figured|features?|featured|is|was|are|were) (?:also )?"
)
_HELD = compiled(
    r"(?: (?!will\b)[\w'’-]+){0,6} (?:held|holds?|contain(?:s|ed)?|comprise[sd]?|consist(?:s|ed) of|included?s?) "
)
_BUT = compiled(
    r"(?: (?:but|except(?: for)?|save(?: for)?|other than|apart from|aside from|beyond|besides|more than)|(?: [\w'’-]+){1,4} (?:except(?: for)?|save for|other than|apart from|aside from|beyond)) "
)
# "Apart from a protocol on rice, nothing was signed".
_APART = ("apart from ", "aside from ", "save for ", "except for ", "beyond ", "besides ", "other than ")
_REST = re.compile(rf", {_NOTHING}")


def is_among(folded: str, lead: tuple[int, int], cue: Cue) -> bool:
    """Whether the words before a document pick it out of those that were signed: "Among the texts signed in Lima figures ...", "What they signed is ...", "Nothing was signed but ..."."""
    start, end = lead
    opens = folded.startswith(_OPENS, start) or folded.find("among ", start, start + _OPENS_WITHIN) >= 0
    if not opens or _OF_SIGNED.fullmatch(folded, start, cue.start) is None:
        return False
    if folded.startswith(("nothing", "no", "little"), start):
        picks = _BUT
    else:
        picks = _HELD if folded.startswith(_OPENS[4:9], start) else _PICKS_OUT
    return picks.fullmatch(folded, cue.end, end) is not None


def is_excepted(folded: str, lead: tuple[int, int], gap: tuple[int, int]) -> bool:
    """Whether the words before documents, and those from them to a verb, except them from what was not done: "Apart from an accord on rice, nothing was signed"."""
    return folded[slice(*lead)] in _APART and _REST.fullmatch(folded, *gap) is not None
