"""Whether nobody went anywhere: a visit that was called off, or talks at a distance."""

import re
from collections.abc import Sequence

from summitry.patterns import compiled
from summitry.talks.tally import Tally
from summitry.word_kinds import word_kind

# A visit that was given up, in the title or the lead.
_OFF_WORDS = ("cancel", " off", "scrap", "postpone")
_OFF_KIND = word_kind(r"cancel\w*|off|scrap\w*|postpone\w*")
_CALLED_OFF = compiled(
    r"\b(?:cancel(?:s|led|ed)?|call(?:s|ed)? off|scrap(?:s|ped)|postpone[sd]?|puts? off) (?:an?|the|his|her|their)? ?(?:[\w-]+ ){0,3}?(?:visit|trip|tour|meeting|talks|summit)\b|"
    r"\b(?:visit|trip|tour|meeting|talks|summit)(?: (?:of|by|to|with|between) [^.;,:“”\"]{2,70}?)? (?:has been|was|is|have been|were) (?:cancelled|canceled|called off|postponed|scrapped)\b"
)
# Spoken at a distance: there is no host and no guest. One of the words stands in all that the pattern finds.
_DISTANT_WORDS = ("call", "phone", "video", "virtual")
_DISTANT_KIND = word_kind(r"calls?|\w*phone\w*|video\w*|virtual\w*")
_AT_A_DISTANCE = compiled(
    r"\b(?<!courtesy )calls? (?:with|from|between)\b|\b(?:telephone|telephoned|phoned|phone (?:calls?|talks?|conversations?|discussions?|diplomacy)|(?:by|via|on|over) (?:the )?phone|video ?conferenc\w*|videoconferenc\w*|video link|video call|virtual(?:ly)?|via video|by video)\b"
)

# "Signed during a virtual ceremony", in one of the next sentences.
_ONLINE_KIND = word_kind("virtual|online|video")
_ONLINE = compiled(
    r"\b(?:during|in|at|through|via) (?:an?|the|their|this) (?:virtual|online|video) (?:\w+ )?(?:ceremony|meetings?|summit|signing|conference|talks|session)\b"
)
_OPENING = 3


def is_off(clues: Tally) -> bool:
    """Whether the title or the first sentence says that the visit was called off."""
    return _opening_says(clues, _CALLED_OFF, _OFF_KIND, _OFF_WORDS)


def is_apart(clues: Tally) -> bool:
    """Whether the title or the first sentence says that they talked by telephone or the like."""
    if _opening_says(clues, _AT_A_DISTANCE, _DISTANT_KIND, _DISTANT_WORDS):
        return True
    text = clues.text
    return any(
        text.has_kind(sentence, _ONLINE_KIND) and _ONLINE.search(text.folded, sentence.start, sentence.end)
        for sentence in text.opening(_OPENING)[1:]
    )


def _opening_says(clues: Tally, pattern: re.Pattern[str], kind: int, words: Sequence[str]) -> bool:
    """Whether the title or the first sentence says what a pattern finds; for that it has a word of the kind, or the title one of the words."""
    title, lead = clues.title, clues.text.opening(1)
    told = [clues.text.folded[one.start : one.end] for one in lead if clues.text.has_kind(one, kind)]
    if any(word in title for word in words):
        told.append(title)
    return any(pattern.search(words) for words in told)
