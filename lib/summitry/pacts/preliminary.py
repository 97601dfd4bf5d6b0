"""A deal that a report goes on to call by the name of its text: "a preliminary deal on lithium", then "the memorandum"."""

import re
from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.pacts.told import Told

LOOSE = re.compile(r"(?:[\w’'-]+ )*(?:deal|pact|accord)$")
_FIRST_STEP = re.compile(r"\b(?:preliminary|initial|outline|provisional|tentative|non-binding)(?: [\w-]+)? $")
_BEFORE = 40  # characters before a deal in which it is said to be a first one
_NEXT_BUT_ONE = 2  # sentences behind a deal in which its text is spoken of


def is_called_memorandum(text: ArticleText, told: Told, other: Told, kept: Sequence[Told]) -> bool:
    """Whether "the memorandum", of which no more is said, is the only "deal" told shortly before; behind a preliminary one, any that they did not "also" sign."""
    signing, start = told.signing, other.signing.start
    if told.family != "memorandum" or other.family != "agreement":
        return False
    if told.sentence - other.sentence > _NEXT_BUT_ONE or told.sentence == other.sentence:
        return False
    if sum(one.family in ("agreement", "memorandum") for one in kept) != 1:
        return False
    if LOOSE.match(text.folded, start, other.signing.kind_end) is None:
        return False
    is_bare = signing.is_definite and not signing.has_subject
    is_first_step = _FIRST_STEP.search(text.folded, max(0, start - _BEFORE), start) is not None
    is_one_more = signing.is_new or (signing.cue and text.folded.endswith(" also ", 0, signing.cue.start))
    return is_bare or (is_first_step and not is_one_more)
