"""The phrases that tell who visited whom, and where: patterns over folded text."""

import re

from summitry.word_kinds import word_kind

# "visit to X", "arrived in X", "while in X": the words between end at the place.
TRAVEL = re.compile(
    r"\b(?P<cue>visit(?:s|ed|ing)?|trip|tour|stay|arriv(?:e|es|ed|ing|al)|travel(?:s|led|ed|ling|ing)?|flew|flies|flying|landed|delegation|mission|depart(?:s|ed|ing)? for|left for|leaves? for|leaving for|head(?:s|ed|ing)?|going|goes|went|while)\b"
    r"(?P<gap>[^.,;:()\"“”]{0,45}?)$"
)
# What a sentence must have a word of before it is searched for the pattern of that name.
TRAVEL_KIND = word_kind(
    r"visit(?:s|ed|ing)?|trip|tour|stay|arriv(?:e|es|ed|ing|al)|travel(?:s|led|ed|ling|ing)?|flew|flies|flying|landed|delegation|mission|"
    r"depart(?:s|ed|ing)?|left|leaves?|leaving|head(?:s|ed|ing)?|going|goes|went|while"
)
TALKS_KIND = word_kind(
    r"met|meets?|meeting|talks|negotiations|summit|briefing|conference|ceremony|signed|signing|inked|took|received|welcomed|hosted|hosts|held|gathered|sat"
)
HERE_KIND = word_kind("here")
RECEIVED_KIND = word_kind("welcomed|received|hosted|greeted|receives|welcomes|hosts|thanked")
VISITING_KIND = word_kind("visiting")
CITY_KIND = word_kind("city|town|resort")
ANY_KIND = TRAVEL_KIND | TALKS_KIND | HERE_KIND | RECEIVED_KIND | VISITING_KIND | CITY_KIND
# "X visit", "his X trip".
VISIT_BEHIND = re.compile(r" (?:visit|trip|tour)\b")
# "in X for a two-day visit".
VISIT_FOR = re.compile(
    r" (?:\w+ ){0,2}?(?:for|on|during|as part of|at the start of|wraps up|ending) (?:an?|the|his|her|their|what) (?:[\w-]+ ){0,4}?(?:visit|trip|tour)\b"
)
TALKS = re.compile(
    r"\b(?:met|meets?|meeting|talks|negotiations|summit|briefing|conference|ceremony|signed|signing|inked|took place|received|welcomed|hosted|hosts|held|gathered|sat down)\b"
)
# "met here on Tuesday": the place of the dateline.
HERE = re.compile(
    r"\b(?:arrived|arrives|met|meets|talks|meeting|held|visit|signed|said|told|began|begins|wrapped up|concluded)\b[^.;]{0,50}?\bhere\b"
)
RECEIVED = re.compile(r"\b(?:welcomed|received|hosted|greeted|receives|welcomes|hosts)\b")
# What is received must be a person: "welcomed the decision" is no reception.
PERSON_AHEAD = re.compile(
    r"[^.;]{0,70}?\b(?:delegation|president|prime minister|premier|ministers?|king|queen|emir|amir|sheikh|chancellor|counterpart|leader|sultan|crown prince|speaker|envoy|secretary)\b"
)
THANKED = re.compile(
    r"\bthanked\b[^.;]{0,80}?\bfor (?:the|his|her|their) (?:[\w-]+ ){0,3}?(?:welcome|hospitality|reception|invitation to visit)\b"
)
VISITING = re.compile(r"\bvisiting (?=[a-z])")
# No visit at these talks: an invitation, a plan given up.
NOT_THIS = re.compile(
    r"\b(?:invit\w+|accept\w+|when (?:he|she|they|the president)|after (?:he|she|they)|since (?:he|she|they)|not (?:yet )?visit\w*|never|postponed|cancel\w+|called off|respond to|reciprocat\w+)\b"
)
# The place of a later meeting.
LATER = re.compile(r"\b(?:next|future|upcoming|will|to be held|scheduled|planned)\b")
# Spoken at a distance: there is no host and no guest.
AT_A_DISTANCE = re.compile(
    r"\b(?:telephone|telephoned|phone|phoned|over the phone|video ?conferenc\w*|videoconferenc\w*|video link|video call|virtual(?:ly)?|via video|by video)\b"
)
_IN_PLACE = re.compile(r"\b(?:in|at|outside|near)(?: the)?(?: [a-z]+){0,2} $")
_TO_PLACE = re.compile(r"\bto(?: the)? $")
_WELCOMED = re.compile(r"\b(?:welcomed|welcomes|hosted|received)\b")
_GOAL = re.compile(
    r"\b(?:to|in|at|into)(?: the)?(?: [a-z]+ish| [a-z]+an| [a-z]+ese)?(?: (?:[a-z]+ )?(?:city|town|resort|capital) of)? $"
)
_ARRIVED_IN = re.compile(
    r" (?:back |safely |here )?(?:in|at)(?: the)?(?: [a-z]+ish| [a-z]+an| [a-z]+ese)?(?: (?:[a-z]+ )?(?:city|town|resort|capital) of)? $"
)
# Talks face to face, which tell the place better than a ceremony or a conference does.
FACE_TO_FACE = re.compile(
    r"(?:met|meets?|meeting|talks|negotiations|held|sat down|welcomed|hosted|hosts|received)$"
)
_APART = re.compile(r"[;:]|\bspokes\w+")
_LISTED = re.compile(r"(?:,| and|, and) (?:the )?$")


def leads_to(cue: re.Match[str]) -> bool:
    """Whether the words between a word of travelling and a place make the place its goal."""
    word, gap = cue["cue"], cue["gap"]
    if word.startswith("visit") and gap in (" ", " the "):
        return True
    if word == "visiting":
        return False  # "visiting Prime Minister of X": X is where the visitor is from
    if word.startswith("arriv"):
        return bool(_ARRIVED_IN.match(gap))
    if word.endswith(" for"):
        return gap in (" ", " the ")
    if word == "while":
        return gap in (" in ", " visiting ")
    if word in ("visit", "trip", "tour", "delegation", "mission") and re.search(
        r"\w.* (?:in|at)(?: the)? $", gap
    ):
        return False  # "tour a plant in X", "the delegation met in X": not on the way to X
    return gap == " of " or (bool(_GOAL.search(gap)) and gap.count(" ") <= 7)


def place_of_talks(folded: str, sentence_start: int, start: int, end: int) -> int | None:
    """Where a phrase begins that makes the wording from `start` to `end` the place of talks; None if none does.

    "met ... in X", "welcomed ... to X" before it, or "In X the minister held" behind it.
    """
    inside = _IN_PLACE.search(folded, max(sentence_start, start - 30), start)
    if inside or _TO_PLACE.search(folded, max(sentence_start, start - 8), start):
        cues = list(TALKS.finditer(folded, max(sentence_start, start - 110), start))
        if cues and (inside or _WELCOMED.search(folded, cues[-1].start(), start)):
            apart = _APART.search(folded, cues[-1].end(), start)
            if not apart and not LATER.search(folded, max(sentence_start, start - 60), start):
                return cues[-1].start()
    if inside and start - sentence_start <= 10 and TALKS.search(folded, end, end + 60):
        return start
    return None


def listed(folded: str, end: int, next_start: int) -> bool:
    """Whether a place ending at `end` and the next one, at `next_start`, are items of one list of goals."""
    return next_start - end <= 10 and bool(_LISTED.fullmatch(folded[end:next_start]))


PLANNED = re.compile(
    r"\b(?:will|is to|are to|plans? to|is due|are due|scheduled|expected|set to|before|later)\b"
)
# "arrived in the city of X": told from the text as it stands, for the capitals.
CITY_OF = re.compile(
    r"\b(?:in|at) the (?:[a-z]+ ){0,2}(?:city|town|resort) of (?P<name>[A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž][\w'’-]+){0,2}?)(?=[ ,.;])"
)
CITY_CUE = re.compile(r"\b(?:arriv\w+|met|meeting|talks|held|landed|signed)\b[^.;]{0,60}$")
LEADER = re.compile(
    r" (?:leader|president|prime minister|premier|foreign minister|counterpart|delegation|side|head of state|king|chancellor)\b"
)
# Somewhere in the report: the reporter was there for talks.
TALKED = re.compile(
    r"\b(?:met|held|said after|during (?:the|their) (?:talks|meeting)|signed|arrived|wrapped up|visiting|following the talks|currently on)\b"
)
