"""A document picked out as what was signed: "Among the texts signed in Lima figures an accord on tea", "What was signed is ..."."""

from summitry.pacts.nouns import PLURALS
from summitry.pacts.signing_verbs import Cue
from summitry.patterns import compiled

_OPENS_WITHIN = 30  # characters of "Prominent among "
# "Prominent among the papers signed today is ...".
_OF_SIGNED = compiled(
    rf"(?:\w+ )?among (?:the|those|these) (?:[\w-]+ ){{0,3}}(?:{PLURALS}|ones)(?: (?:that|which))?(?: (?:was|were))? "
    r"|what (?:(?:was|were|has been|have been) |(?!will\b)[^.;:\"“”]{3,60} )"
)
_PICKS_OUT = compiled(
    r"(?: [\w'’-]+){0,12} (?:stands? out|stood out|figures?|figured|features?|featured|is|was|are|were) (?:also )?"
)


def is_among(folded: str, lead: tuple[int, int], cue: Cue) -> bool:
    """Whether the words before a document pick it out of those that were signed: "Among the texts signed in Lima figures ...", "What they signed is ..."."""
    return (
        (folded.startswith("what ", lead[0]) or folded.find("among ", lead[0], lead[0] + _OPENS_WITHIN) >= 0)
        and _OF_SIGNED.fullmatch(folded, lead[0], cue.start) is not None
        and _PICKS_OUT.fullmatch(folded, cue.end, lead[1]) is not None
    )
