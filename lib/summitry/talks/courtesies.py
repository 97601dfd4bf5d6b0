"""What courtesies tell of host and guest: who invited, thanked, saw off, called on whom, whose visit it was.

Each rule says of which side the people before its words are, and those behind them; one of the two is enough.
"""

import re
from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import NamedTuple

from summitry.extract.rows import Person
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.talks import beside
from summitry.talks.beside import Side
from summitry.talks.tally import Tally
from summitry.text import Sentence
from summitry.word_kinds import word_kind

_POINTS = 2.0
_GUEST, _HOST = "guest", "host"
_OWN = r"(?:the|an?|his|her|their|its|our)"
_VISIT = r"(?:visit|trip|stay|tour)"
_WHOSE = r"(?!the\b)[\w-]+(?: [\w-]+)?(?:'s)?"


class _Rule(NamedTuple):
    """A courtesy.

    Attributes:
        kind: What a sentence must have a word of.
        pattern: Its words.
        before: Which side the people before them are of; None where that is not told.
        behind: Which side the people behind them are of.
        needs_both: Whether it tells nothing unless people of two countries are named.
    """

    kind: int
    pattern: re.Pattern[str]
    before: str | None
    behind: str | None
    needs_both: bool = False


# "At the invitation of A, B is paying a visit": A comes first or last.
_INVITATION_KIND = word_kind("invitation|invited")
_INVITATION = compiled(
    rf"\b(?:at|on|upon|following|with) {_OWN} (?:[\w-]+ ){{0,2}}?invitation (?:of|from|by|extended by)\b|, (?:who was )?invited by\b"
)
_THANKS_KIND = word_kind("thank(?:s|ed|ing|ful)?|gratitude|grateful|appreciation")
_MEAL_KIND = word_kind("banquet|dinner|lunch|luncheon|reception|ceremony|farewell|goodbye")
_RULES = (
    _Rule(
        _THANKS_KIND,
        compiled(
            rf"\bthank(?:s|ed|ing)?\b(?=[^.;]{{2,90}}? for (?:visiting|coming|travelling|traveling|having (?:come|visited|accepted)|accepting (?:the|an?|his|her|our) invitation|{_OWN} (?:[\w-]+ ){{0,2}}{_VISIT}\b))"
        ),
        _HOST,
        _GUEST,
    ),
    _Rule(
        _THANKS_KIND,
        compiled(
            rf"\b(?:thank(?:s|ed|ing)?|gratitude|grateful|appreciation|thankful)\b(?=(?:[^.;]{{1,110}}?)? for (?:inviting (?:him|her|them|me|us)|having (?:me|us|him|her|them)(?! (?:come|visit))|(?:{_OWN}|(?:the )?[\w-]+(?: [\w-]+)?'s|[\w-]+s') (?:[\w-]+,? ){{0,4}}?(?:hospitality|welcome|reception|invitation)\b(?! of\b)|hosting (?:him|her|them|me|us)))"
        ),
        _GUEST,
        _HOST,
    ),
    _Rule(
        word_kind("off|laid|gave|threw|extended|offered|granted|accorded|carpet|host|feted"),
        compiled(
            r"\b(?:saw off|sees off|(?<!not )(?<!never )roll(?:ed|s|ing)? out (?:the|a) red carpet(?: [(][^()]{3,60}[)],?)?(?: (?:on |late |early |later |this )*(?:\w+day|today|yesterday|tomorrow|tonight|week|month|morning|afternoon|evening))? (?:to welcome|in honou?r of|for) (?=(?:(?!of\b|that\b)[\w.'-]+ ){0,6}?(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|ministers?|leader|counterpart|colleague|prince|guest|pope|ambassador|envoy|secretary|speaker|delegation|chief|head)\b)|play(?:ed|s) host to|feted|(?:granted|gave|accorded) an? (?:[\w'-]+ ){0,2}?audience(?:,[^,;.]{3,50},)? to|(?:laid on|gave|threw|extended|offered) an? (?:[\w'-]+ ){0,2}?(?:banquet|dinner|lunch|luncheon|reception|welcome|send-off) (?:for|in honou?r of|to (?=(?:(?!of\b|that\b)[\w.'-]+ ){0,4}?(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|ministers?|leader|counterpart|prince|guest|pope)\b))|gave (?=(?:(?!of\b|an?\b)[\w.'-]+ ){0,4}?(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|ministers?|leader|counterpart|prince|guest|pope)\b[^.;]{0,50}? an? (?:[\w'-]+ ){0,2}?(?:welcome|send-off)\b))\b"
        ),
        _HOST,
        _GUEST,
    ),
    _Rule(
        _MEAL_KIND,
        compiled(
            r"\b(?:(?:bade|bid|said|says) (?:farewell|goodbye)(?: (?!to\b)[\w'-]+){0,8}? to(?= (?:(?!of\b|that\b)[\w.'-]+ ){0,4}?(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|ministers?|leader|counterpart|colleague|prince|guest|pope)\b)|"
            r"(?:banquet|dinner|lunch|luncheon|reception|ceremony) (?:in honou?r of|for (?=(?:the |his |her |visiting )?(?:[\w.-]+ ){0,2}(?:president|prime minister|king|queen|minister|counterpart|guest))))\b"
        ),
        None,
        _GUEST,
    ),
    _Rule(
        word_kind("welcome|reception|guard|salute|audience"),
        compiled(
            r"\b(?:was|were|is|are|being|been) (?:also |then |later |warmly )?(?:accorded|given|granted|offered|treated to|met with|greeted with) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:welcome|reception|guard of honou?r|salute|audience)\b(?: (?:in [\w ]{3,25} )?by\b)?"
        ),
        _GUEST,
        _HOST,
    ),
    # "Her host, A", "his host President A"
    _Rule(
        word_kind("hosts?"),
        compiled(r"\b(?:his|her|their) (?:[\w-]+ )?hosts?(?:,| and| president| prime| king)"),
        _GUEST,
        _HOST,
    ),
    # "A and his guest, President B"
    _Rule(
        word_kind("guests?|visitors?"),
        compiled(
            r"\b(?:his|her|their) (?:[\w-]+ )?(?:guests?|visitors?)(?:,| and| president| prime| king| from)"
        ),
        _HOST,
        _GUEST,
    ),
    _Rule(
        word_kind("host"),
        compiled(r", (?:who is )?the host(?: of the (?:talks|meeting|visit|session))?,"),
        _HOST,
        None,
    ),
    _Rule(
        word_kind("met|seen|greeted|welcomed|received"),
        compiled(
            r"\b(?:was|were) (?:met|seen off|greeted|welcomed|received) (?:at|on|upon) [^.;,]{3,60}? by\b"
        ),
        _GUEST,
        _HOST,
    ),
    _Rule(word_kind("welcome"), compiled(r"[\"“']welcome to\b"), None, _HOST),
    # "Attended a dinner given in his honour by A"
    _Rule(
        _MEAL_KIND,
        compiled(
            r"\b(?:banquet|dinner|lunch|luncheon|reception)(?: (?:that )?was)? (?:given|hosted|offered|tendered|thrown)\b[^.;,]{0,60}? by\b"
        ),
        _GUEST,
        _HOST,
        needs_both=True,
    ),
    # "Was the guest of honour at A's parade", "addressed A's parliament", "paid a visit to A's ministry of education"
    _Rule(
        word_kind(
            "guest|parliament|assembly|congress|senate|knesset|bundestag|lawmakers|parliamentarians|ministry"
        ),
        compiled(
            r"\b(?:guest of honou?r at|chief guest at)\b(?=[^.;]{0,70}\b(?:parade|celebrations?|ceremon(?:y|ies)|anniversary|day)\b)|"
            rf"\b(?:address(?:ed|es|ing)?|(?:speech|spoke|speaking) (?:to|before|in|at)) (?:(?:an? |the )?(?:joint|special|extraordinary|plenary) (?:session|sitting|meeting) of )?(?=(?:both houses of )?(?:the )?{_WHOSE} (?:[\w-]+ )?(?:parliament|assembly|congress|senate|knesset|bundestag|lawmakers|parliamentarians)\b)|"
            rf"\b(?:visit(?:s|ed)?|visit to|toured) (?=the {_WHOSE} (?:ministry|(?:[\w-]+ ){{1,2}}ministry|parliament|national assembly)\b)"
        ),
        _GUEST,
        _HOST,
        needs_both=True,
    ),
    # "A and his counterpart B signed it at that country's State House", "in the latter's capital"
    _Rule(
        word_kind("latter|country"),
        compiled(
            r"\b(?:at|in) (?:that country|the latter)'s (?:[\w-]+ ){0,3}?(?:house|palace|office|residence|capital|ministry|parliament|country|headquarters|embassy(?= in)|home)\b"
        ),
        _HOST,
        None,
    ),
    _Rule(
        word_kind("honou?r(?:ed)?|pleasure|privilege|pleased|happy|delighted|glad|welcome|like|want|proud"),
        compiled(
            r"\b(?:honou?r|pleasure|privilege|pleased|happy|delighted|glad|honou?red|like|want|proud) (?:for (?:us|me) )?to (?:welcome|host|receive|have)\b(?! to\b)|\bi welcome (?=(?:[\w.'-]+ ){0,3}?(?:president|prime minister|premier|chancellor|king|minister)\b)"
        ),
        None,
        _GUEST,
    ),
    _Rule(
        word_kind("home|arrived|flew|landed|visiting"),
        compiled(
            r"\b(?:(?:has |have )?left for home|(?:flew|returned|returns|flies|headed|heads) home)\b|\bwho (?:has )?(?:arrived|flew in|landed|is visiting|was visiting)\b(?! (?:in|at|to)\b)|\bflew in (?=(?:on|late|early|for|from|yesterday|today)\b)"
        ),
        _GUEST,
        None,
    ),
)
# "President A's state visit", which does not say where to.
_WHOSE_VISIT_KIND = word_kind("visit|trip|stay|tour")
_WHOSE_VISIT = compiled(
    rf"'s (?:[\w-]+ ){{0,4}}?{_VISIT}\b(?! (?:to|in|of|by|at) (?!the (?:[\w-]+ ){{1,4}}(?:nation|country|state|kingdom|republic|archipelago)))"
)
_OF_THIS = compiled(
    r"\b(?:occasion of|during|with|framework of|part of|amid|end of|start of|beginning of|day of|sidelines of|before|after|following|ahead of|course of|marks?|marked|under) (?:[\w.'-]+ ){0,6}$"
)
_BY_KIND = [(rule.kind, rule) for rule in _RULES]
KIND: int = reduce(or_, (rule.kind for rule in _RULES), _INVITATION_KIND | _WHOSE_VISIT_KIND)


def read(
    tally: Tally, sentence: Sentence, inside: Sequence[Match], persons: Sequence[Person], weight: float
) -> None:
    """Count what the courtesies of one sentence say.

    Args:
        tally: Gets the points.
        sentence: The sentence.
        inside: Its wordings of countries.
        persons: Its mentions of persons.
        weight: What its points are multiplied by.
    """
    folded, kinds = tally.text.folded, tally.text.kinds(sentence)
    if not (inside or persons or folded.startswith(beside.PRONOUNS, sentence.start)):
        return
    for rule in [rule for kind, rule in _BY_KIND if kinds & kind]:
        match = rule.pattern.search(folded, sentence.start, sentence.end)
        if match is None or tally.is_other_time(sentence, match.span()):
            continue
        sides = beside.spoken_of(sentence, folded, inside, persons)
        before = beside.before(tally, sentence, sides, match.start()) if rule.before else None
        behind = beside.named_next(folded, inside, match.end()) or beside.behind(sides, match.end())
        both = before and behind and before[1] and behind[1]
        if both or not rule.needs_both:
            _count(tally, match, ((rule.before, before), (rule.behind, behind)), weight)
    if kinds & _INVITATION_KIND:
        _invitation(tally, sentence, beside.spoken_of(sentence, folded, inside, persons), weight)
    for person in persons if kinds & _WHOSE_VISIT_KIND else ():
        visit = _WHOSE_VISIT.match(folded, person.end, sentence.end) if person.country_code else None
        if (
            visit
            and _OF_THIS.search(folded, max(sentence.start, person.start - 60), person.start)
            and not tally.is_other_time(sentence, visit.span())
        ):
            _count(tally, visit, ((_GUEST, (person.start, person.country_code or "")),), weight)


def _count(
    tally: Tally, match: re.Match[str], told: Sequence[tuple[str | None, Side | None]], weight: float
) -> None:
    """Count who is told to be host and who guest; the same country as both is a mistake."""
    known = {side: where for side, where in told if side and where and where[1]}
    if len(known) == 2 and known[_GUEST][1] == known[_HOST][1]:
        return
    for side, (start, code) in known.items():
        if side == _GUEST:
            tally.guest(code, _POINTS * weight, (min(start, match.start()), match.end()))
            tally.visitors.add(code)
        else:
            tally.host(code, _POINTS * weight, match.span())


def _invitation(tally: Tally, sentence: Sentence, sides: Sequence[Side], weight: float) -> None:
    match = _INVITATION.search(tally.text.folded, sentence.start, sentence.end)
    if match is None or tally.is_other_time(sentence, match.span()):
        return
    host = beside.behind(sides, match.end())
    others = [side for side in sides if side[1] and (host is None or side[1] != host[1])]
    guest = next((side for side in reversed(others) if side[0] < match.start()), None) or next(
        (side for side in others if side[0] > match.end()), None
    )
    _count(tally, match, ((_HOST, host), (_GUEST, guest)), weight)
