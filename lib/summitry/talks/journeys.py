"""Where a journey leads: the words that make a country or city its goal."""

import re
from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.names import MONTHS
from summitry.patterns import compiled
from summitry.talks import leaders
from summitry.text import Sentence
from summitry.word_kinds import word_kind

# "visit to X", "arrived in X", "while in X".
TRAVEL = compiled(
    r"\b(?:visit(?:s|ed|ing)?|trip|journey|tour|stay|stop|stopover|arriv(?:e|es|ed|ing|al)|travel(?:s|led|ed|ling|ing)?|flew|flown|fly|flies|flying|lands|landed|reach(?:es|ed|ing)?|delegation|mission|"
    r"departure for|(?:stepp(?:ed|ing)|steps|got|gets) off (?:\w+ ){1,3}?(?:plane|jet|aircraft|flight|train)|touche[sd] down|disembarked|deplaned|spen(?:t|ds|ding)|(?:left|leaves?|leaving|depart(?:s|ed|ing)?) (?:[\w.-]+ ){0,5}?for|head(?:s|ed|ing)?|going|goes|went|c(?:ame|omes|oming)|cross(?:es|ed|ing)?|sail(?:s|ed|ing)?|drove|driv(?:es?|en|ing)|while|due|(?:will|to|would) be|expected)\b"
)
_APART_FROM_PLACE = re.compile(r"[.,;:()\"“”]")
# What a sentence must have a word of before it is searched for the pattern of that name.
TRAVEL_KIND = word_kind(
    r"visit(?:s|ed|ing)?|trip|journey|tour|stay|stop|stopover|arriv(?:e|es|ed|ing|al)|travel(?:s|led|ed|ling|ing)?|flew|flown|fly|flies|flying|lands|landed|reach(?:es|ed|ing)?|delegation|mission|stepp(?:ed|ing)|steps|off|touche[sd]|disembarked|deplaned|spen(?:t|ds|ding)|"
    r"be|due|departure|depart(?:s|ed|ing)?|left|leaves?|leaving|head(?:s|ed|ing)?|going|goes|went|c(?:ame|omes|oming)|cross(?:es|ed|ing)?|sail(?:s|ed|ing)?|drove|driv(?:es?|en|ing)|while|expected|return(?:s|ed|ing)?|arrival|back|home"
)
GOAL_KIND = word_kind(
    "visit|trip|tour|where|talks|negotiations|consultations|meet|sign|prepare|attend|invitation|"
    "anniversary|celebrations?|ceremony|ceremonies|commemorations?|wedding|session|commission|committee"
)
# "X visit", "his X trip".
VISIT_BEHIND = re.compile(r" (?:visit|trip|tour)\b")
# "Left X on Monday after concluding a visit".
_LEFT = compiled(r"\b(?:left|leaves|departed|departs|departed from|flew out of) (?:the )?$")
AFTER_VISIT = compiled(
    r"(?: (?:(?:\w+ )?(?:\w+day|today|yesterday|morning|afternoon|evening|night|for [\w'-]+(?: (?!on\b|after\b|at\b|upon\b|following\b|late\b|early\b)[\w'-]+)?)|(?:an?|some|[\w-]+)(?: (?:short|little|few))? (?:while|time|hours?|minutes|moments?) ago|moments ago|just now|at \w+)){0,3},? (?:after|following|at the (?:end|close|conclusion) of|(?:up)?on completion of|concluding|completing|wrapping up|ending|having) "
    r"(?:(?:[\w'-]+ ){0,6}?(?:visit|trip|tour|stay|talks)|signing|meeting|holding|attending|inking)\b|"
    r"(?: (?:on )?(?:\w+day|today|yesterday))? (?:empty-handed|(?:with|without) (?:(?:an?|the|any|his|her|their|no) )?(?:[\w$£€-]+ ){0,4}?(?:deals?|agreements?|accords?|protocols?|memorand\w+|treat(?:y|ies)|documents?|pacts?|breakthrough|pledges?|promises?|signature|treaty|contracts?|progress))\b"
)
# "Will fly on to X", "leaves for X on Friday": the next goal of a journey.
ONWARD = compiled(
    r"\b(?:then|next|may|might|could|onward|onwards|later|afterwards|before|from there|left|departed|flew|continue|continues|proceed|proceeds|leaves?|leaving|depart|departs|return|returns|go|goes|fly|flies|travel|travels|head|heads)\b"
)
# "Has returned from X", in the lead.
RETURNED_FROM = re.compile(
    r"\b(?:returned|returns|(?:flew|fl(?:y|ies|ying)|came|got|drove|went|arriv(?:ed|es|ing)) home|(?:flew|arriv(?:ed|es|ing)|came|got) back|is back|are back|(?<!stopped )(?<!stopping )(?<!stopover )(?<!stop )(?<!off )(?<!over )(?<!here )(?<!arrived )(?:on|during) (?:(?:his|her|their|the) )?(?:(?:way|flight|journey|plane|train|trip) (?:back|home|back home)|(?:return|homeward) (?:flight|journey|trip))|(?:on|upon|(?<!day )(?<!days )(?<!week )(?<!weeks )(?<!hours )after) (?:(?:his|her|their|the) )?(?:return(?:ing)?|arriv(?:al|ing))|off (?:the|his|her|their|a) (?:plane|train|flight|ferry))\b[^.;,]{0,40}? from (?:the )?$|\b(?<!pull )(?<!pulled )(?<!drew )(?<!push )(?<!pushed )back(?: home)? from (?:the )?$"
)
# "Announced during his visit to the country": that of the dateline. A sentence must have a word of the kind.
THE_COUNTRY_KIND = word_kind(
    "country|island|islands|nation|archipelago|kingdom|sultanate|emirate|republic|neighbou?r|power|colony|ally"
)
THE_COUNTRY = compiled(
    r"\b(?:visit(?:s|ed|ing)?|visit by (?:[\w'-]+ ){1,6}?(?=to\b)|trip|tour|arrived|came|(?:is|are|has been|have been|was|were|staying)(?= in))(?: ?(?:to|of|in))? (?:the|this|our) (?:[\w-]+ ){0,3}?(?:country|island|islands|nation|archipelago|kingdom|sultanate|emirate|republic|neighbou?r|(?<=colonial )power|colony|ally)\b(?! of\b)"
)
# "Vowed in X to do so before heading to Y", "X, who flies to Y on Friday", "a tour that also took him to Y": not the goal of this visit.
FLEW_ON = compiled(
    r"\b(?:fl(?:ew|ies|y|ying)|travel(?:l?ed|s|l?ing)?|head(?:s|ed|ing)?|continu(?:ed|es|ing)|mov(?:ed|es|ing)|went|goes) on to (?:the )?$"
)
ASIDE = re.compile(
    r"\b(?:before (?:heading|flying|travelling|traveling|going|leaving|departing|continuing)|who (?:flies|leaves|travels|heads|goes|departs)|(?:took|taken|takes?|taking|brought) (?:him|her|them)|and (?:then )?(?:will|is to|is due to|plans to) (?:then |also |later )?(?:fly|travel|go|head|continue|proceed|visit|tour))\b[^.;]{0,30}$"
    r"|\bcontinu(?:ed|es|ing) (?:his|her|their|the) [^.;]{0,60} (?:trip|visit|stop|excursion) (?:to|in) (?:the )?$"
)
# "Is in X to prepare a visit".
_IS_IN = re.compile(r"\b(?:is|are|was|were)(?: currently| now| also| already)? in (?:the )?$")
_TO_DO = re.compile(
    r"(?: (?:(?:on|since|this|last) )?(?:\w+day|week|today)(?: and \w+day)?)? (?:to (?!be\b|the\b)|at the invitation|as part of|for (?:the |an? |his |her |its |their )?(?:[\w'-]+ ){0,2}?(?:talks|session|commission|committee|consultations)\b)"
)
# "in X for a two-day visit", "in X for talks", "in X on Monday to meet".
_VISIT_FOR = compiled(
    r" (?:\w+ ){0,2}?(?:for|on|during|as part of|at the start of|wraps up|ending) (?:an?|the|his|her|their|what) (?:[\w-]+ ){0,4}?(?:visit|trip|tour)\b|"
    r"(?: (?:on |late |early |late on )?(?:\w+day|today|tomorrow|yesterday|this week|next week|[a-z]+\.? \d+|\d+ [a-z]+))? (?:for (?:[\w-]+ ){0,3}?(?:talks|negotiations|consultations)|to (?:meet|hold talks))\b|"
    r"(?:, [a-z][a-z ]{2,20})?(?: (?:on|since) \w+)?, where (?:he|she|they|the [\w ]{2,30}) (?:[\w']+ ){0,3}?(?:meet|met|meets|hold|held|holds|received|welcomed|conferred|talked)\b"
)
# No visit at these talks: an invitation, a plan given up.
NOT_THIS = compiled(
    r"\b(?:invit\w+|accept\w+|when (?:he|she|they|the president)|after (?:he|she|they)|since (?:he|she|they)|not (?:yet )?visit\w*|never|came\b[^.;,]{0,40}\bfrom (?:an?|his|her)|postponed|cancel\w+|called off|ha[sd] (?:already|previously|earlier)|last(?= visit)|respond to|reciprocat\w+)\b|\bexchang(?:e|ed|ing)(?: of)?(?: [\w-]+)? $|\bnot (?:yet |currently )?$"
)
# "Heads to Kyoto on Friday", "visits a farm in Nara on Friday".
SETS_OUT = re.compile(r"(?:heads|leaves|goes|flies|travels|departs|visits|tours|stops?|stopover)\b")
# "The visit of the Minister of Economy of Malta, Ana Borg, to the Republic of Fiji": behind who visits, the goal.
_VISIT_OF = compiled(
    r"\b(?:visit|trip) (?:of|by) (?:the |his |her |its )?(?:[^;:.“”\"]|(?<=\b(?:mr|ms|dr|hm|hh|he))\.|\b[a-z]\.){8,150}? to (?:the )?(?:(?:republic|kingdom|state|sultanate|federation|commonwealth) of )?$"
)
_GOAL = re.compile(
    r"\b(?:to|in|at|into)(?: the)?(?: [a-z]+ish| [a-z]+an| [a-z]+ese| [a-z]+-[a-z]+)?(?: (?:[a-z]+ ){0,2}(?:city|town|resort|capital) of)? $"
)
_ARRIVED_IN = re.compile(
    r" (?:back |safely |here |overland |unannounced |\w+ly |by (?:air|sea|road|rail|train|helicopter|car|boat|ship) |(?:on |late |early |late on |early on )?\w+day (?:morning |afternoon |evening |night )?|today |yesterday )?(?:in|at)(?: the)?(?: [a-z]+ish| [a-z]+an| [a-z]+ese| [a-z]+-[a-z]+)?(?: (?:[a-z]+ )?(?:city|town|resort|capital) of)? $"
)
_TO = ("to ", "to the ", " of ")
_FROM = ("from ", "from the ")
# "Visited the island nation of X", "flew to neighbouring X", "the country's capital of X": what is said of a goal before its name.
_TOLD_OF = (
    " of ",
    " of the ",
    "ring ",
    " nearby ",
    " capital, ",
    " capital ",
    " capital city ",
    " landlocked ",
)
_LONG_NAMES = ("kingdom of ", "state of ", "republic of ", "sultanate of ")
_WHAT_IT_IS = compiled(
    r" (?:the |an? |its )?(?:(?!(?:to|in|at|on|into|for|of|from)\b)[\w'-]+ ){0,4}?(?:nation|country|republic|kingdom|state|island|sultanate|emirate|archipelago|monarchy|capital(?: city)?)(?: of|(?<=capital),|(?<=capital)|(?<=capital city)) (?:the )?$|"
    r" (?:the )?(?:neighbou?ring|nearby|landlocked) $"
)
# "Nationals who were in a group visiting X": no visit of state.
_TOURISTS = compiled(
    r"\b(?:groups?|tourists|nationals|citizens|people|those|students|pilgrims|holidaymakers|travell?ers|visitors|families|fans|persons|foreigners|pupils|workers|teams?)(?: (?:who )?(?:are|were|is|was))? $"
)
_LONG = 190  # characters in which a visitor is named, between "the visit of" and its goal
# "Due in X", "expected on Monday in the X"
_DUE_IN = re.compile(
    r" (?:back |here )?(?:(?:on |late |early |later )*(?:\w+day|today|tomorrow|this week|next week|this month|next month) )?in (?:the )?"
)
# "Spent barely six hours in X", but not money.
_SPENT = re.compile(
    r" (?:[\w-]+ ){0,4}(?:hours?|days?|nights?|weekend|week|morning|afternoon|evening) in (?:the )?"
)
# "Came over to X", "sailed into X", but "came to power in X".
_ON_THE_WAY = ("came", "come", "coming", "cross", "sail", "driv", "drove")
_STRAIGHT = re.compile(
    r" (?:(?:over|back|up|down|across|straight|overland|by \w+|on \w+day|\w+day|today|yesterday) ){0,2}(?:to|into) (?:the )?(?:[a-z]+(?:ish|an|ese) )?(?:(?:city|town|resort|port|capital) of )?"
)
_SOMETHING_IN = re.compile(r"\w.* (?:in|at)(?: the)? $")
_FARTHEST = 45  # characters between a word of travelling and its goal
# "He had visited X on Tuesday", before the talks that are reported; "had arrived in X" may be for them.
_HAD_BEEN = compiled(
    r"\bhad (?:also |just |earlier |already |previously )?(?:(?:paid|made) (?:an? |his |her )?(?:[\w-]+ ){0,2})?(?:visi|trip|tour|stop)$"
)
# "Had agreed in April, during his visit to X".
_HAD_THEN = compiled(
    rf"\bhad (?:(?!said\b)[\w-]+ ){{1,16}}?(?:in|last|on) (?:(?:\d+ )?(?:{'|'.join(MONTHS)})(?: \d+)?|(?:19|20)\d\d|week|month|year|spring|summer|autumn|winter),? (?:during|on|at the end of) (?:(?!and\b)[\w.'-]+ ){{0,5}}$"
)
# "The president, in X for an anniversary, said".
_IN_FOR = compiled(
    r" for (?:an?|the|his|her|their) (?:[\w'-]+ ){0,3}?(?:anniversary|celebrations?|ceremony|ceremonies|commemorations?|wedding)\b"
)
PLANNED = compiled(
    r"\b(?:will|would|(?:is|are|was|were) (?:also |then |later |now )?to|plans? to|(?:is|are|was|were) due|scheduled|expected|set to|before|later)\b"
)


def is_of_another(folded: str, first: int, start: int) -> bool:
    """Whether the words from `first` to those of a journey at `start` say that it is not the one that is reported."""
    if NOT_THIS.search(folded, first, start) or _HAD_BEEN.search(folded, first, start + len("visi")):
        return True
    had = folded.find("had ", max(0, start - _LONG), start)
    return had >= 0 and _HAD_THEN.search(folded, had, start) is not None


def goal(text: ArticleText, sentence: Sentence, match: Match) -> tuple[int, int] | None:
    """The phrase that makes a country or city the goal of a journey, or None."""
    folded, kind = text.folded, match.term.kind
    if kind == "people":
        return None
    after = folded[match.end : match.end + 70]
    is_goal = kind != "adjective" or after.startswith((" capital", " city"))
    travels = text.has_kind(sentence, TRAVEL_KIND)
    if is_goal and travels and (start := _way_to(folded, sentence, match)) is not None:
        return start, match.end
    if kind not in ("name", "capital", "city"):
        return None
    if behind := VISIT_BEHIND.match(after):
        return match.start, match.end + behind.end()
    if (
        travels
        and folded.endswith(_FROM, 0, match.start)
        and sentence in text.opening(1)
        and RETURNED_FROM.search(folded, max(sentence.start, match.start - 70), match.start)
    ):
        return match.start, match.end
    if travels and _LEFT.search(folded, max(sentence.start, match.start - 20), match.start):
        over = AFTER_VISIT.match(folded, match.end, sentence.end)
        return (match.start, match.end) if over else None
    if (
        folded.endswith(("in ", "in the "), 0, match.start)
        and _IS_IN.search(folded, max(sentence.start, match.start - 25), match.start)
        and _TO_DO.match(folded, match.end)
    ):
        return match.start, match.end
    if folded.endswith(", in ", 0, match.start) and _IN_FOR.match(folded, match.end, sentence.end):
        return match.start, match.end
    if folded.endswith(("in ", "for ", "to "), 0, match.start) and _VISIT_FOR.match(after):
        return match.start, match.end
    return None


def _way_to(folded: str, sentence: Sentence, match: Match) -> int | None:
    """Where the words begin that tell of a journey or a visit to a place; None if none do."""
    start = travel_to(folded, max(sentence.start, match.start - 60), match.start)
    if start is not None:
        is_other = folded.endswith("visiting ", 0, match.start) and (
            leaders.LEADER.match(folded, match.end) or _TOURISTS.search(folded, max(0, start - 40), start)
        )
        if not (is_other or is_visitor(folded, match)):
            return start
    if not folded.endswith(_TO, 0, match.start):
        return None
    return visit_of(folded, sentence.start, match.start)


def is_visitor(folded: str, match: Match) -> bool:
    """Whether whoever comes is from a country, rather than goes there: "the visit of Malta's president"."""
    return (
        folded.endswith((" of ", " of the "), 0, match.start)
        and folded.startswith("'", match.end)
        and leaders.speaks_of_leader(folded, match)
    )


def visit_of(folded: str, first: int, place: int) -> int | None:
    """Where, from `first` on, "the visit of the president of A to" begins that leads to what stands at `place`; None if nothing does."""
    visit = _VISIT_OF.search(folded, max(first, place - _LONG), place)
    return visit.start() if visit else None


def travel_to(folded: str, first: int, place: int) -> int | None:
    """Where, from `first` on, the words begin that make what stands at `place` the goal of a journey; None if none do."""
    for cue in reversed(list(TRAVEL.finditer(folded, first, place))):
        gap = _plain(folded[cue.end() : place], folded, place)
        if len(gap) > _FARTHEST or _APART_FROM_PLACE.search(gap):
            return None
        if _leads_to(cue.group(), gap):
            return cue.start()
    return None


def _plain(gap: str, folded: str, place: int) -> str:
    """The words between a word of travelling and a place, without those that tell what kind of place it is."""
    if folded.startswith(_LONG_NAMES, place):
        # "The tiny island kingdom of X", where the name is found with "kingdom of".
        whole = gap + folded[place : folded.index(" of ", place)] + " of "
        told = _WHAT_IT_IS.search(whole)
        return gap[: told.start()] + " " if told and told.start() < len(gap) else gap
    told = _WHAT_IT_IS.search(gap) if gap.endswith(_TOLD_OF) else None
    return gap[: told.start()] + " " if told else gap


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
    if word.startswith(_ON_THE_WAY):
        return bool(_STRAIGHT.fullmatch(gap))
    if word.startswith("spen"):
        return bool(_SPENT.fullmatch(gap))
    if word in ("due", "expected"):
        return _DUE_IN.fullmatch(gap) is not None
    if word.startswith("arriv"):
        return bool(_ARRIVED_IN.match(gap))
    if word.endswith(" for"):
        return gap in (" ", " the ")
    if word == "while":
        return gap in (" in ", " visiting ")
    if word in ("visit", "trip", "tour", "delegation", "mission", "stop") and _SOMETHING_IN.search(gap):
        return False  # "tour a plant in X", "the delegation met in X": not on the way to X
    if gap.endswith(" way to ") or gap.startswith((" home ", " back to")):
        return False  # "visited on his way to X"
    # "The delegation of X" is from there.
    of_goal = gap == " of " and word not in ("delegation", "mission", "head")
    return of_goal or (bool(_GOAL.search(gap)) and gap.count(" ") <= 7)


def other_goals(folded: str, match: Match, inside: Sequence[Match]) -> set[str]:
    """The countries that stand beside a goal in a list of goals: a tour has no one host."""
    kinds = ("name", "capital", "city")
    goals = [other for other in inside if other is match or other.term.kind in kinds]
    at = next((index for index, other in enumerate(goals) if other == match), None)
    if at is None:
        return set()
    first = last = at
    while first and leaders.listed(folded, goals[first - 1].end, goals[first].start):
        first -= 1
    while last + 1 < len(goals) and leaders.listed(folded, goals[last].end, goals[last + 1].start):
        last += 1
    # "As she ends a visit to Malta, Norway says ...": two with nothing but a comma between them are no list.
    of_two = last - first == 1 and " and" not in folded[goals[first].end : goals[last].start]
    return set() if of_two else {other.term.code for other in goals[first : last + 1]} - {match.term.code}
