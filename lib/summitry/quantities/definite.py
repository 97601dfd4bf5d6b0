"""Definite numbers: whether "the two agreements" were named before, or are named only here."""

from summitry.patterns import compiled
from summitry.quantities.found import Quantity

# "the two agreements", "all five projects": the article named them before.
NAMED_BEFORE = compiled(
    r"\b(?:the|these|those|its|their|his|her|our|my|your|both|all|(?<!after )(?<!during )(?<!at )(?<!in )(?<!on )(?<!under )(?<!by )(?<!through )(?<!for )(?<!with )(?<!following )which|whose|(?:one|each|either|none|some|any|all|many|most) of)(?: (?:other|said|above|same|mentioned|main))? $"
)
# "The nine agreements their governments signed", "the seven plants that are at work": told by what follows.
_NAMED_HERE = compiled(
    r" (?:(?:that|which) (?:operate|work|(?:are|were)(?: now| already| currently)? (?:registered|operating|working|active|in (?:operation|force)|open|at work|under construction|planned|signed|concluded|initialled|reached|set up))|"
    r"(?:that |which )?(?:they|their|both|the two|the (?:governments?|countries|sides|ministers|presidents|leaders))(?: [\w-]+){0,2}"
    r" (?:have |had |has )?(?:signed|concluded|initialled|reached|run|operate|built|launched|set up|share|own))\b"
)
# "One of five documents signed": told here, unlike "one of the five".
_SIGNED = compiled(r" (?:signed|inked|concluded|exchanged|initialled|sealed)\b")
# "Peru's four major banks": all there are of that rank.
_ALL_MAJOR = compiled(r"['’]s [\w-]+ (?:major|largest|biggest|main|leading|top|big)\b")


def is_known(quantity: Quantity, folded: str, lead: str, limit: int) -> bool:
    """Whether a small number counts what was named before, or what everybody knows.

    Args:
        quantity: The number with what it counts.
        folded: The folded text.
        lead: The words before it.
        limit: End of its sentence.
    """
    if lead.endswith("the ") and _NAMED_HERE.match(folded, quantity.end, limit):
        return False
    if lead.endswith(("one of ", "among ")) and _SIGNED.match(folded, quantity.end, limit):
        return False
    return bool(NAMED_BEFORE.search(lead) or _ALL_MAJOR.match(folded, max(0, quantity.start - 3)))
