"""The phrases that tell who visited whom, and where: patterns over folded text."""

import re
from typing import NamedTuple

from summitry.text import Match
from summitry.word_kinds import word_kind

# "visit to X", "arrived in X", "while in X".
TRAVEL = re.compile(
    r"\b(?:visit(?:s|ed|ing)?|trip|tour|stay|arriv(?:e|es|ed|ing|al)|travel(?:s|led|ed|ling|ing)?|flew|flown|fly|flies|flying|lands|landed|reach(?:es|ed|ing)?|delegation|mission|"
    r"departure for|(?:left|leaves?|leaving|depart(?:s|ed|ing)?) (?:[\w.-]+ ){0,5}?for|head(?:s|ed|ing)?|going|goes|went|while|due|(?:will|to|would) be)\b"
)
_APART_FROM_PLACE = re.compile(r"[.,;:()\"“”]")
# What a sentence must have a word of before it is searched for the pattern of that name.
TRAVEL_KIND = word_kind(
    r"visit(?:s|ed|ing)?|trip|tour|stay|arriv(?:e|es|ed|ing|al)|travel(?:s|led|ed|ling|ing)?|flew|flown|fly|flies|flying|lands|landed|reach(?:es|ed|ing)?|delegation|mission|"
    r"be|due|departure|depart(?:s|ed|ing)?|left|leaves?|leaving|head(?:s|ed|ing)?|going|goes|went|while"
)
GOAL_KIND = word_kind(
    "visit|trip|tour|where|talks|negotiations|consultations|meet|sign|prepare|attend|invitation"
)
TALKS_KIND = word_kind(
    r"met|meets?|meeting|talks|negotiations|summit|briefing|conference|ceremony|banquet|signed|signing|inked|took|received?|receives|welcom(?:e|ed|es)|hosts?|hosted|greet(?:ed|s)?|held|"
    r"gathered|sat|call|called|conferred|discussed|talked|pledged|decided|vowed|said|told|announced|stated|declared|agreed|expressed|issued|spoke|take"
)
HERE_KIND = word_kind("here")
RECEIVED_KIND = word_kind("welcom(?:e|ed|es)|receiv(?:e|ed|es|ing)|host(?:s|ed|ing)?|greet(?:s|ed)?|thanked")
VISITING_KIND = word_kind("visiting")
ALONGSIDE_KIND = word_kind("alongside|flanked|beside|together")
CITY_KIND = word_kind("city|town|resort")
ANY_KIND = (
    TRAVEL_KIND
    | GOAL_KIND
    | TALKS_KIND
    | HERE_KIND
    | RECEIVED_KIND
    | VISITING_KIND
    | ALONGSIDE_KIND
    | CITY_KIND
)
# "X visit", "his X trip".
VISIT_BEHIND = re.compile(r" (?:visit|trip|tour)\b")
# "Weeks after X visit": another visit than the one that the title is about.
AFTER = re.compile(r"\b(?:after|following|since|from|fresh from) (?:the |an? |his |her |their )?$")
# "Is in X to prepare a visit".
IS_IN = re.compile(r"\b(?:is|are|was|were)(?: currently| now| also| already)? in (?:the )?$")
TO_DO = re.compile(
    r"(?: (?:(?:on|since|this|last) )?(?:\w+day|week|today))? (?:to (?!be\b|the\b)|at the invitation|as part of)"
)
# "Left X on Monday after concluding a visit".
LEFT = re.compile(r"\b(?:left|leaves|departed|departs|departed from|flew out of) (?:the )?$")
AFTER_VISIT = re.compile(
    r"(?: (?:\w+ )?(?:\w+day|today|yesterday|morning|afternoon|evening|night|for home)){0,3},? (?:after|following|at the end of|concluding|wrapping up|ending|having) "
    r"(?:[\w'-]+ ){0,6}?(?:visit|trip|tour|stay|talks)\b"
)
# "Will fly on to X", "leaves for X on Friday": the next goal of a journey.
ONWARD = re.compile(
    r"\b(?:then|next|on|onward|onwards|later|afterwards|before|from there|continue|continues|proceed|proceeds|leaves?|leaving|depart|departs|return|returns|go|goes|fly|flies|travel|travels|head|heads)\b"
)
# "in X for a two-day visit", "in X for talks", "in X on Monday to meet".
VISIT_FOR = re.compile(
    r" (?:\w+ ){0,2}?(?:for|on|during|as part of|at the start of|wraps up|ending) (?:an?|the|his|her|their|what) (?:[\w-]+ ){0,4}?(?:visit|trip|tour)\b|"
    r"(?: (?:on |late |early |late on )?(?:\w+day|today|tomorrow|yesterday|this week|next week|[a-z]+\.? \d+|\d+ [a-z]+))? (?:for (?:[\w-]+ ){0,3}?(?:talks|negotiations|consultations)|to (?:meet|hold talks))\b|"
    r"(?:, [a-z][a-z ]{2,20})?(?: (?:on|since) \w+)?, where (?:he|she|they|the [\w ]{2,30}) (?:[\w']+ ){0,3}?(?:meet|met|meets|hold|held|holds|received|welcomed)\b"
)
_OFFICE = r"(?:president|prime minister|premier|king|queen|emir|amir|sultan|chancellor|foreign|vice|deputy|crown|his|her|their|the)\b"
TALKS = re.compile(
    r"\b(?:met|meets?|meeting|talks|negotiations|summit|briefing|conference|ceremony|banquet|signed|signing|inked|took place|take place|received|receives|receive|welcomed|welcomes|welcome|hosted|hosts|host|greeted|"
    rf"held|gathered|sat down|conferred with|courtesy call on|called on (?=(?:the )?(?:[\w-]+ ){{0,3}}{_OFFICE}))\b"
)
# "met here on Tuesday": the place of the dateline.
HERE = re.compile(
    r"\b(?:arrived|arrives|met|meets|talks|meeting|held|visit|signed|said|told|began|begins|wrapped up|concluded|called|call|received|welcomed|hosted|opened|agreed|pledged|discussed|inaugurated)\b"
    r"[^.;]{0,60}?\bhere\b"
)
RECEIVED = re.compile(
    r"\b(?:welcom(?:ed|es)|receiv(?:ed|es)|host(?:ed|s)|greet(?:ed|s)|(?:is|are|was|were) (?:hosting|receiving)|(?:will|to|would|shall) (?:also |then )?(?:host|receive|welcome|greet))\b|"
    r"\bbe (?:received|welcomed|hosted|greeted)\b"
)
# "Speaking alongside the French president at the end of his visit": whose visit it is.
ALONGSIDE = re.compile(
    r"\b(?:alongside|flanked by|beside|together with) (?:[\w.'’-]+ ){1,8}?(?:on|during|at the (?:start|beginning|end) of) (?:an?|the|his|her) (?:[\w-]+ ){0,3}?visit\b"
)
PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being) (?:\w+ ){0,2}$")
BY = re.compile(r"[^.;“”\"]{0,60}?\bby\b")
# What is received must be a person: "welcomed the decision" is no reception.
PERSON_AHEAD = re.compile(
    r"[^.;]{0,70}?\b(?:delegation|president|prime minister|premier|ministers?|king|queen|emir|amir|sheikh|chancellor|counterpart|leader|sultan|crown prince|speaker|envoy|secretary|taoiseach|pope)\b"
)
THANKED = re.compile(
    r"\bthanked\b[^.;]{0,80}?\bfor (?:the|his|her|their) (?:[\w-]+ ){0,3}?(?:welcome|hospitality|reception|invitation to visit)\b"
)
VISITING = re.compile(r"\bvisiting (?=[a-z])")
# No visit at these talks: an invitation, a plan given up.
NOT_THIS = re.compile(
    r"\b(?:invit\w+|accept\w+|when (?:he|she|they|the president)|after (?:he|she|they)|since (?:he|she|they)|not (?:yet )?visit\w*|never|postponed|cancel\w+|called off|respond to|reciprocat\w+)\b"
)
# "A day after talks in X", "since their meeting in X": other talks.
_SOME_TIME_AFTER = re.compile(
    r"\b(?:(?:days?|weeks?|months?|hours?|years?) (?:after|before|since)|fresh from|since|unlike) (?:\w+ing )?(?:an?|the|his|her|their|its)? ?(?:[\w-]+ ){0,2}$"
)
# The place of another meeting, later than the talks that are reported; and that of talks that are announced.
_NEXT = re.compile(
    r"\b(?:next (?!week|month|mon|tues|wednes|thurs|fri|satur|sun)|future|upcoming|another|subsequent|to be held|invit\w+)\b"
)
LATER = re.compile(r"\b(?:will|scheduled|planned|due|to (?:meet|host|receive|hold|welcome)|set)\b")
# Talks of more than two, in the title or the lead: nobody visits anybody.
MANY = re.compile(
    r"(?<!ahead of the )(?<!ahead of a )(?<!before the )(?<!before a )(?<!after the )(?<!after a )(?<!of the )"
    r"\b(?:trilateral|tripartite|quadrilateral|multilateral|three-way|four-way|five-way) (?:\w+ )?(?:meetings?|talks|summit|consultations|session|conference)\b"
)
_OFFICES_OF = re.compile(
    r"\b(?:presidents|prime ministers|premiers|ministers|leaders|kings|heads of (?:state|government)|delegations|negotiators|officials) (?:of|from) (?:the )?$"
)
# Spoken at a distance: there is no host and no guest.
AT_A_DISTANCE = re.compile(
    r"\bcalls? (?:with|from|between)\b|\b(?:telephone|telephoned|phoned|phone (?:calls?|talks?|conversations?|discussions?|diplomacy)|(?:by|via|on|over) (?:the )?phone|video ?conferenc\w*|videoconferenc\w*|video link|video call|virtual(?:ly)?|via video|by video)\b"
)
_IN_PLACE = re.compile(
    r"\b(?:in|at|outside|near)(?: the)?(?: [a-z]+){0,2} $|"
    r"\bat (?:the )?(?:[\w']+ ){0,3}(?:house|palace|residence|complex|street|castle|lodge|hotel|centre|center|hall|office|ministry|building|mansion|villa|headquarters|airport|kremlin), $|"
    r"\bat [a-z]+'s (?:[\w-]+ ){0,3}$"
)
# "At the presidential palace in X on Wednesday, ..."
_OPENING = re.compile(r"(?:at|in|inside)(?: [a-z'-]+){0,6},? $")
# "said in X on Thursday after talks with".
_SAID = re.compile(
    r"\b(?:said|told|announced|stated|declared|agreed|expressed|issued|spoke|signed)\b[^.;:“”\"]{0,60}$"
)
_DISCUSSED = re.compile(r"\b(?:discussed|talked|spoke|conferred|agreed)\b[^.;:]*$")
_ON_A_DAY = re.compile(r",? (?:on |late |early ){0,2}(?:\w+day|today)\b")
# What two sides do with each other.
CONFERRED = re.compile(r"\b(?:discussed|talked|spoke|conferred|agreed|pledged|exchanged views)\b")
_TOGETHER = re.compile(
    r"\b(?:presidents|prime ministers|premiers|ministers|leaders|counterpart|governments)\b[^.;:]{0,90}?\b(?:agreed|pledged|decided|vowed)\b[^.;:]{0,60}$"
)
_BEHIND_TALKS = re.compile(
    r"(?:,? (?:on |late |early |late on )?(?:\w+day|today|yesterday|[a-z]+\.? \d+|\d+ [a-z]+))?,? (?:after|following|during|before|at the end of|in) (?:[\w'-]+ ){0,5}?"
    r"(?:talks|meeting|meetings|negotiations|discussions|press conference|news conference|briefing)\b"
)
_IN_WORDS = ("in ", "at ", "outside ", "near ")
_TO_PLACE = (" to ", " to the ")
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
_SUBJECT = 200  # characters before a place in which its sentence's subject is looked for
_FARTHEST = 45  # characters between a word of travelling and its goal
# Characters between words of talks and their place.
_FARTHEST_COUNTRY, _FARTHEST_CITY = 110, 170
_LISTED = re.compile(r"(?:,| and|, and) (?:the )?$")


def travel_to(folded: str, first: int, place: int) -> int | None:
    """Where, from `first` on, the words begin that make what stands at `place` the goal of a journey; None if none do."""
    for cue in reversed(list(TRAVEL.finditer(folded, first, place))):
        gap = folded[cue.end() : place]
        if len(gap) > _FARTHEST or _APART_FROM_PLACE.search(gap):
            return None
        if _leads_to(cue.group(), gap):
            return cue.start()
    return None


def _leads_to(word: str, gap: str) -> bool:
    """Whether the words between a word of travelling and a place make the place its goal."""
    if word.startswith("visit") and gap in (" ", " the "):
        return True
    if word == "visiting":
        return False  # "visiting Prime Minister of X": X is where the visitor is from
    if word.startswith("reach"):
        return gap in (" ", " the ")
    if word.endswith("be"):
        return gap in (" in ", " in the ")
    if word == "due":
        return gap in (" in ", " in the ", " back in ")
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


class Place(NamedTuple):
    """The words that make a wording the place of talks: where they begin, and what kind of talks they are."""

    start: int
    is_face_to_face: bool = False
    is_planned: bool = False


def place_of_talks(folded: str, sentence_start: int, start: int, end: int, *, kind: str) -> Place | None:
    """The words that make the wording from `start` to `end` the place of talks; None if none do.

    "met ... in X", "welcomed ... to X" and "said in X after talks" before it, or "In X the minister held" behind it.
    At a seat of power a discussion is talks as well, where "discussed the war in X" tells no place.
    """
    nearby = max(sentence_start, start - 45)
    reach = _FARTHEST_COUNTRY if kind == "name" else _FARTHEST_CITY
    inside = any(folded.find(word, nearby, start) >= 0 for word in _IN_WORDS) and _IN_PLACE.search(
        folded, nearby, start
    )
    if inside or folded.endswith(_TO_PLACE, nearby, start):
        cues = list(TALKS.finditer(folded, max(sentence_start, start - reach), start))
        if cues and (inside or _WELCOMED.search(folded, cues[-1].start(), start)):
            before = max(sentence_start, start - 60), start
            if not _APART.search(folded, cues[-1].end(), start) and not _NEXT.search(folded, *before):
                if _SOME_TIME_AFTER.search(
                    folded, max(sentence_start, cues[-1].start() - 50), cues[-1].start()
                ):
                    return None
                face_to_face = bool(FACE_TO_FACE.match(cues[-1].group().split()[0]))
                return Place(cues[-1].start(), face_to_face, bool(LATER.search(folded, *before)))
    if not inside:
        return None
    if kind == "palace" and (discussed := _DISCUSSED.search(folded, max(sentence_start, start - 110), start)):
        return Place(discussed.start(), is_face_to_face=True)
    said = _SAID.search(folded, max(sentence_start, start - 80), start)
    if (
        kind in ("capital", "city")
        and _ON_A_DAY.match(folded, end)
        and (discussed := _DISCUSSED.search(folded, max(sentence_start, start - 60), start))
    ):
        return Place(discussed.start())
    if said and (
        _BEHIND_TALKS.match(folded, end, end + 110)
        or VISITING.search(folded, max(sentence_start, start - _SUBJECT), start)
    ):
        return Place(said.start())
    if together := _TOGETHER.search(folded, max(sentence_start, start - _SUBJECT), start):
        return Place(together.start())
    opens = start - sentence_start <= 10 or _OPENING.fullmatch(folded, sentence_start, start)
    if opens and TALKS.search(folded, end, end + 60):
        return Place(start, is_face_to_face=True)
    return None


def begins_list(folded: str, start: int) -> bool:
    """Whether the country at `start` is the first of a list of countries whose leaders or ministers are spoken of."""
    return bool(_OFFICES_OF.search(folded, max(0, start - 40), start))


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
# "A day after his talks with X" in one clause.
DAYS_AFTER = re.compile(r"\b(?:days?|weeks?|months?|hours?|years?) (?:after|before|since)\b[^.;]{0,80}$")
_OFFICE_OF = re.compile(
    r"\b(?:leader|president|prime minister|premier|king|queen|emir|sultan|chancellor|foreign minister|delegation|head of state|crown prince) (?:of|from) (?:the )?$"
)
LEADER = re.compile(
    r" (?:leader|president|prime minister|premier|foreign minister|counterpart|delegation|side|head of state|king|chancellor)\b"
)


def speaks_of_leader(folded: str, match: Match) -> bool:
    """Whether a wording of a country tells whose leader or delegation is spoken of: "the Kenyan president", "the leader of Kenya"."""
    if match.term.kind == "adjective":
        return bool(LEADER.match(folded, match.end))
    return match.term.kind == "name" and bool(
        _OFFICE_OF.search(folded, max(0, match.start - 40), match.start)
    )


TITLE_GOAL = re.compile(r"\b(?:in|to|for|at|visits?|visiting) $")
# A city that only begins a name: "the X Air Base", "X Prefecture".
PART_OF_NAME = re.compile(
    r" (?:Air|Naval|Military|Army|International|Prefecture|Province|Region|State|County|Governorate|University|Declaration|Process|"
    r"Conference|Agreement|Accords?|Convention|Protocol|Forum|Memorandum|Stock|Times|Post|Club|Group|Initiative|Principles|Statement|Treaty)\b"
)
# What talks were about: "presses X on Y".
ABOUT = re.compile(r"\b(?:on|over|about|against|amid) (?:the )?(?:[\w-]+ and )?$")
# Talks at a gathering of many: the dateline's place, though neither of the two is at home there.
ASIDE = ("sidelines of ", "margins of ")
# Somewhere in the report: the reporter was there for talks.
TALKED = re.compile(
    r"\b(?:met|held|sat down|(?:said|told|speaking) (?:\w+ ){0,3}after|after (?:meeting|talks)|joint (?:news|press) conference|during (?:the|their) (?:talks|meeting)|signed|arrived|wrapped up|visiting|following the talks|currently on|received|discussed|agreed|pledged|opened)\b"
)
