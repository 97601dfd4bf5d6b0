"""What must follow a wording so that it commits to something: an act to come, a sum, somebody who is asked to act."""

import re
from collections.abc import Callable

from summitry.patterns import compiled

Test = Callable[[str, int, int], bool]

_ADVERBS = r"(?: (?:also|jointly|further|even|always|now|then|\w+ly))*"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONEY = r"(?:[$€£¥₹]|us\$)\s?\d|\b(?:million|billion|trillion)\b"
# Acts that somebody promises of himself ...
_PROMISED = (
    r"guarantee|support|provide|help|assist|continue|work|cooperate|supply|send|deliver|invest|finance|fund|grant|allocate|give|contribute|donate|double|triple|"
    r"expand|strengthen|deepen|boost|promote|facilitate|ensure|make|do|spare|take(?! (?:place|effect))|implement|pursue|stand|defend|protect|respect|abide|adhere|honou?r|"
    r"lift|abolish|waive|simplify|cut|reduce|remove|withdraw|release|return|extend|share|train|transfer|export|import|buy|purchase|sell|develop|"
    r"upgrade|moderni[sz]e|push|stick|pull|intensify|accelerate|speed|step|keep|maintain|remain|commit|increase|raise|accept|encourage|back|fulfil\w*|"
    r"earmark|allot|dispatch|deploy|lend|inject|scrap|lower|exempt|recruit|hire|admit|restore|prioriti[sz]e|dedicate|"
    r"consider|study|examine|review|play|not allow|not permit|never allow|offer|create|build|complete|stay|use|enhance|advance|act|move|bring|host|appoint|join|become (?:twin|sister|partner)"
)
# ... and acts that are planned: a time is set for them rather than a word given.
_PLANNED = (
    r"relaunch|revive|restart|rebuild|meet again|open|launch|establish|set up|sign|ratify|start|begin|resume|restore|introduce|organi[sz]e|conduct|carry out|construct|prepare|submit|set|form|"
    r"exchange|coordinate|consult|hold|convene|finali[sz]e|draw up|adopt|inaugurate|reopen|connect|hand over|convert|seek|explore|take place|sit down|reconvene|conclude"
)
_DONE_TO = (
    r"repaired|rebuilt|boosted|converted|transformed|earmarked|set aside|expanded|increased|upgraded|moderni[sz]ed|reduced|raised|removed|released|returned|handed over|transferred|renewed|opened|launched|established|set up|signed|ratified|started|begun|resumed|restored|introduced|organi[sz]ed|constructed|prepared|"
    r"submitted|formed|built|created|allocated|provided|granted|given|implemented|completed|finished|finali[sz]ed|drawn up|adopted|inaugurated|reopened|connected|doubled|"
    r"unveiled|erected|installed|founded|named after|supplied|delivered|exported|abolished|lifted|simplified|extended|invested|financed|funded|held|convened|put into (?:operation|service)|commissioned|produced|shot|filmed"
)
# Meetings and journeys of the visit itself are its programme, not a commitment.
_PROGRAMME = compiled(
    r" (?:be held|hold|begin|start|open|sign|conclude|take place|host|make|pay|give|deliver|join)\w*(?: (?:an?|the|his|her|their|its))?(?: [\w'-]+){0,3} "
    r"(?:talks|discussions|visit|tour|trip|meetings?|dinner|lunch\w*|breakfast|banquet|reception|ceremony|press conference|speech|address|remarks|call|summit)\b"
)
_OPINION = re.compile(
    r" (?:up)?on (?:the )?(?:great |crucial |vital |key )?(?:importance|significance|value|relevance|following documents?|everything|all points|most)\b"
)
_MODAL = compiled(
    r"\b(?:will|should|shall|must|needs? to|to be|have to|would (?:be \w+ed|be held|take|meet|hold|continue|work|begin|start|like|sign|visit|open|launch))\b"
)
_ACT = (
    r"open\w*|launch\w*|establish\w*|creat\w+|build\w*|construct\w*|set(?:ting)? up|introduc\w+|resum\w+|restor\w+|start\w*|sign\w*|hold(?:ing)?|organi[sz]\w+|"
    r"export\w*|import\w*|invest\w*|supply\w*|suppli\w+|produc\w+|join\w*|abolish\w*|lift\w*|simplify\w*|connect\w*|financ\w+|convert\w*|transfer\w*|purchas\w+|buy\w*|"
    r"sell\w*|us(?:e|ing)|attract\w*|implement\w*|moderni[sz]\w+|host\w*|train\w*|locali[sz]\w+|inaugurat\w+|relaunch\w*|reopen\w*|manufactur\w+|conclud\w+|exchang\w+"
)
_CONCRETE = compiled(
    rf" (?:in detail |also |, among other things, )?(?:(?:the |a )?(?:possible |potential |eventual |future |early |joint )*(?:opening|launch|establishment|creation|construction|"
    rf"resumption|introduction|signing|restoration|building|setting up|abolition|relaunch) of\b|(?=\w+ing\b|setting up\b)(?:{_ACT})\b|"
    r"(?:\w+ ){0,2}(?:plans?|a road ?map|steps|measures|options)\b (?:to|for|of)\b)"
)
_BID = compiled(
    r" (?:an? )?(?:joint |possible |\w+ )?(?:bid|tender|offer|purchase|stake|order) (?:for|of|in|to)\b"
)
_BECOMES = compiled(
    r"\b(?:opening|launch|establishment|creation|construction|resumption|introduction|restoration|building) of [^;]{3,120}\b(?:was|were|is|are|been)(?: also| being)? $"
)
_SUBJUNCTIVE = compiled(
    r" (?:(?:that )?[^;:“”\"]{0,60}?\b(?:sides?|countries|governments?|parties|ministr\w+|ministers|companies|nations|banks|agencies|institutions|universities|they|we) (?:should |jointly |also )?"
    r"(?!had|have|has|was|were|is|are|did|do|would|will|could|may|might)[a-z]+\b(?<!ed)|that [^;:“”\"]{0,80}\b(?:should|be \w+)\b|\w+ing\b(?! (?:that|to)\b)|(?:an?|the) (?:\w+ ){0,3}(?:establishment|creation|opening|launch|meeting|visit)\b)"
)
_IDEA = compiled(r"[^;:“”\"]{0,60}\b(?:proposals?|initiatives?|ideas?|suggestions?|offers?|plans?)\b")
# What is looked forward to: an act to come, not the talks of the day.
_ACT_TO_COME = (
    r"signing|opening|launch|conclusion|implementation|resumption|completion|establishment|expansion|entry into force|finali[sz]ation|ratification|start|inauguration|"
    r"arrival|delivery|reopening|introduction|restoration"
)
_FORWARD = compiled(
    r"(?: to)? (?:(?:also |further |jointly )?(?!(?:seeing|hearing|listening|meeting|talking|speaking|exchanging|having|discussing|reading|getting|coming|being|continuing)\b)\w+ing\b|"
    rf"(?:(?:the|an?|its|their|our|his|her) )?(?:[\w-]+ ){{0,3}}(?:{_ACT_TO_COME})\b|"
    r"(?:(?:further|closer|deeper|continued|stronger|enhanced|increased|more|greater|continuing) )+(?:[\w-]+ ){0,3}(?:cooperation|collaboration|engagement|investments?|trade|ties|exchanges|partnership)\b|"
    r"[^,;:“”\"]{3,60}? (?:taking|joining|opening|investing|participating|building|visiting|hosting|establishing|expanding|working)\b)"
)
_HOPED = compiled(
    r" (?:\w+ly |also |soon |further )?(?!(?:be|have|say|hear|know|learn|find|understand|win over|win the|stay|die|get|live|remain|show|convince|talk|speak|meet|see (?:you|him|her|them)|arrive|return)\b)[a-z]+"
)
# Hope for something that can be seen to be done: "hope that the bridge will be opened soon".
_HOPED_THAT = compiled(
    rf" that [^;:“”\"]{{3,120}}?\b(?:will|would|can|could) (?:\w+ ){{0,2}}?be (?:\w+ly |soon )?(?:{_DONE_TO})\b"
    r"| of (?!being\b|having\b|seeing\b|finding\b|getting\b)\w+ing\b"
)
_WANTED_OF = compiled(
    r" (?!to\b|that\b)[^,;:“”\"]{2,60}? to (?!be\b|know\b|see\b|the\b|an?\b|his\b|her\b|their\b|its\b)[a-z]+"
)
_SOUGHT = compiled(
    r" (?!to\b|by\b|refuge\b|asylum\b|after\b|out\b)(?:(?:the |an? |his |her |its |more |greater |further )*(?:[\w'-]+ ){0,3}?(?:support|assistance|help|cooperation|investments?|rollover|extension|"
    r"loans?|waiver|removal|access|relaxation|release|backing|return|extradition|resumption|exemption)\b|[^,;:“”\"]{3,60}? from\b)"
)
_OFFERED = compiled(
    r"(?: [\w'-]+){0,3}? (?:(?:more than|over|up to|about|some|an additional|as many as) )?(?:\d[\d,]*(?:\.\d+)? [a-z]|[$€£¥₹]|(?:an? )?(?:[\w-]+ ){0,2}(?:loans?|grants?|credits?|credit lines?|scholarships?|assistance|training|aid|support|help|expertise|experience|technology|know-how|mediation|good offices)\b)"
)
_WISHED_TO_SAY = compiled(
    r" (?:also |once again |again |just |only |particularly |especially )*(?:say|note|thank|stress|emphasi[sz]e|congratulate|express|know|see|hear|believe|ask|recall|remind|point|add|draw|mention|underline|"
    r"underscore|be|assure|wish|convey|reiterate|repeat|highlight|begin|commend|make it clear|make clear|touch|focus|avoid|prove|show|tell|talk|speak|hope|understand|have|forget|apologi[sz]e|answer|quote|pay tribute|take (?:the|this) opportunity|turn to|return to|start (?:by|with)|conclude|close)\b"
)


def _matches(pattern: re.Pattern[str]) -> Test:
    return lambda folded, start, limit: bool(pattern.match(folded, start, limit))


def _follows(pattern: str) -> Test:
    return _matches(compiled(pattern))


_INFINITIVE = compiled(
    r" (?:\w+ly |not |jointly |also |further )*(?!the\b|an?\b|his\b|her\b|its\b|their\b|our\b|this\b|that\b|these\b|all\b|both\b|\d)[a-z]+"
)
_AGREED = compiled(
    rf"(?: (?:on )?{_DAY}| not| in principle| unanimously| also| jointly| here| today| {_DAY}|, [^,.;:]{{3,60}},)*(?: (?:during|at|in|after|following|over|with|on the sidelines of) [^,.;:“”\"]{{3,60}}?)? (?:to|that|(?:up)?on)\b"
)
# "Agreed a timetable"
_AGREED_THING = re.compile(
    r" (?:also )?(?:(?:an?|the|new|joint|further) |[$€£])[^,;:.“”\"]{0,60}?\b(?:timetable|road ?map|plan|deal|package|pact|framework|target|programme|contract|measures|partnership|loan|text|treaty)\b"
)
_ASSURED = re.compile(
    r" (?:[^;:“”\"]{1,80}? )?that\b|[^;:“”\"]{1,60}? of (?:[\w'-]+ ){0,5}(?:support|assistance|help|holidays|incentives|protection|cooperation|readiness|commitment|supplies)\b"
)
_WILL = re.compile(r"\b(?:will|would|shall|'ll)\b")
_ASKED = compiled(
    r" (?!about\b|if\b|whether\b|how\b|why\b|what\b|when\b|who\b|where\b|by\b|questions?\b)(?:[^;:“”\"]{1,110}? )?(?:to (?!convey|pass|extend (?:his|her|their|its) |the\b|an?\b|comment|say|see|know)[a-z]+|for\b|that\b)"
)
_CALLED_ON = re.compile(
    r"[^;:“”\"]{2,220}?\b(?:to [“\"]?(?!the\b|an?\b|his\b|her\b)[a-z]+|for (?:an?|the|more|closer|\w+ing|(?:[a-z]+ )?(?:help|assistance|support|aid|relief|funds|investments?))\b)"
)
_INVITED = compiled(
    r"(?: (?:(?!, and )[^;:“”\"]){2,140}?)? (?:to (?:\w+ly )?(?!the\b|an?\b|his\b|her\b|their\b|this\b|that\b|dinner|lunch|take (?:a|his|her|their|your) (?:seats?|look|break)\b)[a-z]+|(?:for|on) (?:an?|talks|the)\b)"
)


# "Agreed we would meet"
_AGREED_WE = re.compile(r" (?:we|they|the two sides|both sides) (?:would|will|should|must)\b")


def _agreed(folded: str, start: int, limit: int) -> bool:
    if _AGREED_THING.match(folded, start, limit) or _AGREED_WE.match(folded, start, limit):
        return True
    found = _AGREED.match(folded, start, limit)
    if (
        not found
        or _OPINION.match(folded, found.end() - 3, limit)
        or _OPINION.match(folded, found.end() - 5, limit)
    ):
        return False
    return not found.group().endswith("that") or bool(
        _MODAL.search(folded, found.end(), min(limit, found.end() + 160))
    )


def _assured(folded: str, start: int, limit: int) -> bool:
    found = _ASSURED.match(folded, start, limit)
    if not found:
        return False
    return not found.group().endswith("that") or bool(_WILL.search(folded[found.end() : found.end() + 120]))


def _wished(folded: str, start: int, limit: int) -> bool:
    return not _WISHED_TO_SAY.match(folded, start, limit) and bool(_INFINITIVE.match(folded, start, limit))


def _considered(folded: str, start: int, limit: int) -> bool:
    return bool(_CONCRETE.match(folded, start, limit) or _BID.match(folded, start, limit))


_money = _follows(rf"[^;:“”\"]{{0,50}}?(?:{_MONEY})")
_infinitive = _matches(_INFINITIVE)
_anything = _matches(re.compile(""))


def _verbs(test: Test, *wordings: str) -> dict[str, Test]:
    return dict.fromkeys(wordings, test)


_THING = r"(?:to |that |an? |the |more |up to |further |additional |continued |full |its |his |her |their |support|help|assistance|him |them |money|\$|€|£|¥|us\$|\d|not )"
# By wording; a verb that is not here needs an infinitive where it ends with "to", and nothing elsewhere.
_BY_VERB: dict[str, Test] = {
    **_verbs(_agreed, "agreed", "agree", "agrees", "agreeing"),
    **_verbs(_follows(rf"(?: (?:on )?{_DAY}| today| yesterday| here| also| jointly|, [^,.;:]{{3,40}},)? {_THING}|(?: (?!by\b|with\b|in\b|at\b|last\b)[\w'.-]+){{1,3}} (?:\d|[$€£¥]|us\$|help|support|aid|assistance|an? [a-z])"), "pledged", "pledge", "pledges", "pledging", "vowed", "vow", "vows", "vowing", "promised", "promises"),
    **_verbs(_follows(r" (?:that|to)\b"), "guaranteed", "guarantees", "guarantee"),
    **_verbs(_assured, "assured", "assure", "assures", "assuring", "reassured", "reassures", "reassuring"),
    **_verbs(_money, "announced", "announces", "announcing", "committed", "committed an additional", "commit an additional"),
    **_verbs(_follows(r"[^;:“”\"]{0,60}\binvitation\b"), "accepted", "accepts", "accepting", "gladly accepted"),
    **_verbs(_matches(_INVITED), "invited", "invites", "inviting", "invite"),
    **_verbs(_matches(_CALLED_ON), *(f"{verb} {word}" for verb in ("called", "calls", "calling", "call") for word in ("on", "upon"))),
    **_verbs(_matches(_CALLED_ON), "appealed to", "appeals to", "appealing to", "pleaded with", "pleads with", "pleading with"),
    **_verbs(
        _follows(r" (?!by\b|him\b)[^;:“”\"]{2,90}? to (?!the\b|an?\b|his\b|her\b)[a-z]+"),
        "encouraged", "encourages", "encouraging", "pressed", "pushed", "ordered",
    ),
    **_verbs(_matches(_ASKED), "asked", "asks", "asking", "ask"),
    **_verbs(_follows(r" (?!by\b|in\b|at\b|from\b)[a-z]+"), "requested", "requests", "requesting", "demanded", "demands", "demanding"),
    **_verbs(_follows(r"(?: also)? (?!by\b|in\b|at\b|earlier\b|last\b|during\b)\S"), "proposed", "proposes", "proposing", "propose"),
    **_verbs(_matches(_SUBJUNCTIVE), "suggested", "suggests", "suggesting", "suggest", "recommended", "advocated"),
    **_verbs(_matches(_IDEA), "put forward", "puts forward", "putting forward", "tabled", "came up with"),
    **_verbs(_wished, "want to", "wants to", "wanted to", "wanting to", "wish to", "wishes to", "wished to", "would like to", "would also like to", "should like to", "desires to"),
    **_verbs(
        _considered, "discussed", "discuss", "discusses", "discussing", "considered", "consider", "considers", "considering", "explored", "explore", "explores",
        "exploring", "examined", "examine", "examining", "studying", "studied", "reviewed", "reviewing", "weighed", "looked into", "looking into", "talked about",
        "approved", "approves", "looked at", "looking at", "mulled", "mulling", "exchanged views on", "exchange views on", "exchanging views on",
    ),
    **_verbs(_matches(_FORWARD), *(f"{verb} forward" for verb in ("look", "looks", "looked", "looking"))),
    **_verbs(_matches(_HOPED), "hope to", "hopes to", "hoped to", "hoping to", "expect to", "expects to", "expecting to"),
    **_verbs(
        _matches(_HOPED_THAT),
        *(f"{verb} {hope}" for verb in ("expressed", "expressing", "voiced", "expresses") for hope in ("hope", "the hope", "his hope", "her hope", "their hope")),
    ),
    **_verbs(_matches(_WANTED_OF), "want", "wants", "wanted"),
    **_verbs(_follows(r" (?:an?|joint|new|more|further|regular|additional) [a-z]"), "plan", "plans"),
    **_verbs(_matches(_SOUGHT), "sought", "seek", "seeks", "seeking"),
    **_verbs(_matches(_OFFERED), "offered", "offering"),
    **_verbs(_matches(re.compile(r" to (?!the\b|an?\b)[a-z]+")), "were told", "was told"),
    **_verbs(
        _follows(r"(?: [^;:“”\"]{2,140}?)? (?:to (?!the\b|an?\b)[a-z]+|with\b)"),
        "tasked", "tasking", "directed", "directs", "directing", "instructed", "instructs", "instructing", "mandated", "entrusted",
    ),
}  # fmt: skip
_HELPS = _follows(
    r" (?:also |\w+ly )?(?:share|host|help|support|provide|assist|offer|work|cooperate|contribute|do|discuss|consider|join|supply)\b"
)
_BY_STATE: dict[str, Test] = {
    "open to": _follows(
        r" (?:\w+ing\b|(?:any |all |new |further |closer |more )?(?:cooperation|dialogue|investment|discussions?|talks|proposals?|negotiations?|suggestions?))"
    ),
    "glad to": _HELPS,
    "happy to": _HELPS,
    "looking to": _infinitive,
}


def fits(kind: str, wording: str, folded: str, end: int, limit: int) -> bool:
    """Whether what follows a verb or a state makes it a commitment.

    Args:
        kind: `verb`, `state` or `goal`.
        wording: The wording of the vocabulary, in lower case.
        folded: The folded text.
        end: Where the wording ends.
        limit: Where its sentence ends.
    """
    if kind == "state":
        return _BY_STATE.get(wording, _anything)(folded, end, limit)
    test = _BY_VERB.get(wording)
    if test is not None:
        return test(folded, end, limit)
    return not wording.endswith(" to") or wording.startswith("commit") or _infinitive(folded, end, limit)


# What comes about by itself, whatever is spoken of: "the pact will enter into force".
_COMES_ABOUT = r"(?:enter|come|go|be put) into (?:force|effect|operation|service)|take effect|(?:be|become) operational|be up and running"
_OWN_ACT = compiled(
    rf"{_ADVERBS} (?:(?P<promise>{_PROMISED}|be (?:increas|expand|provid|support|help|send|continu|invest|work)ing)|(?P<plan>{_PLANNED}))\b|{_ADVERBS} (?P<passive>be (?:also |jointly |\w+ly )?(?:{_DONE_TO})|{_COMES_ABOUT})\b"
)
_IS_TO_BE = compiled(rf" (?:also |jointly |\w+ly )?(?P<passive>{_DONE_TO})\b")


def act(folded: str, end: int, limit: int, *, passive: bool = False) -> str | None:
    """What somebody will do, by the words behind "will": a "promise", a "plan", or something that is "passive" (will be opened).

    Args:
        folded: The folded text.
        end: Where "will" ends.
        limit: Where the sentence ends.
        passive: Whether "be" stands before `end` already ("are to be").

    Returns:
        None for what is foretold rather than promised, and for the programme of the visit itself.
    """
    found = (_IS_TO_BE if passive else _OWN_ACT).match(folded, end, limit)
    if not found or _PROGRAMME.match(folded, end, limit):
        return None
    return found.lastgroup


def is_concrete(folded: str, end: int, limit: int) -> bool:
    """Whether an act follows that can be seen to be done (opening, building), not only more of the same (strengthening)."""
    return bool(_CONCRETE_ACT.match(folded, end, limit))


_CONCRETE_ACT = compiled(rf" (?:\w+ly |jointly )?(?:{_ACT})\b")
_ANY_ACT = re.compile(r" (?:\w+ly |jointly |further |also )*(?:\w+ing\b(?<!\bthing)|(?<=to )[a-z]+)")


def is_act(folded: str, end: int, limit: int) -> bool:
    """Whether an act follows: "of opening", "to open"; not "of cooperation"."""
    return bool(_ANY_ACT.match(folded, end, limit)) or (
        folded.endswith(" to", 0, end) and bool(_INFINITIVE.match(folded, end, limit))
    )


def is_under_discussion(folded: str, start: int, begin: int) -> bool:
    """Whether the passive verb at `start` has an act for its subject: "the opening of a consulate was discussed"."""
    return bool(_BECOMES.search(folded, max(begin, start - 240), start))
