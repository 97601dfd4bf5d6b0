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
from summitry.talks import nationality, phrases
from summitry.talks.tally import Tally
from summitry.text import Sentence, starting_in
from summitry.word_kinds import word_kind

_POINTS = 2.0
_FAR = 110  # characters behind the words in which the other side is looked for
_GUEST, _HOST = "guest", "host"
_OWN = r"(?:the|an?|his|her|their|its|our)"
_VISIT = r"(?:visit|trip|stay|tour)"


# Where someone is spoken of, and the country.
_Side = tuple[int, str]


class _Rule(NamedTuple):
    """A courtesy.

    Attributes:
        kind: What a sentence must have a word of.
        pattern: Its words.
        before: Which side the people before them are of; None where that is not told.
        behind: Which side the people behind them are of.
    """

    kind: int
    pattern: re.Pattern[str]
    before: str | None
    behind: str | None


# "At the invitation of A, B is paying a visit": A comes first or last.
_INVITATION_KIND = word_kind("invitation|invited")
_INVITATION = compiled(
    rf"\b(?:at|on|upon|following|with) {_OWN} (?:[\w-]+ ){{0,2}}?invitation (?:of|from|by|extended by)\b|, (?:who was )?invited by\b"
)
_THANKS_KIND = word_kind("thank(?:s|ed|ing|ful)?|gratitude|grateful|appreciation")
_SEND_OFF_KIND = word_kind("off|farewell|carpet|host|feted|banquet|dinner|lunch|luncheon|reception|ceremony")
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
            rf"\b(?:thank(?:s|ed|ing)?|gratitude|grateful|appreciation|thankful)\b(?=(?:[^.;]{{1,110}}?)? for (?:inviting (?:him|her|them)|(?:{_OWN}|(?:the )?[\w-]+(?: [\w-]+)?'s|[\w-]+s') (?:[\w-]+,? ){{0,4}}?(?:hospitality|welcome|reception|invitation)\b(?! of\b)|hosting (?:him|her|them)))"
        ),
        _GUEST,
        _HOST,
    ),
    _Rule(
        _SEND_OFF_KIND,
        compiled(
            r"\b(?:saw off|sees off|(?:bade|bid) farewell to|roll(?:ed|s) out (?:the|a) red carpet for|play(?:ed|s) host to|feted|"
            r"(?:banquet|dinner|lunch|luncheon|reception|ceremony) (?:in honou?r of|for (?=(?:the |his |her |visiting )?(?:[\w.-]+ ){0,2}(?:president|prime minister|king|queen|minister|counterpart|guest))))\b"
        ),
        None,
        _GUEST,
    ),
    _Rule(
        word_kind("welcome|reception|guard|salute"),
        compiled(
            r"\b(?:was|were|is|are|being|been) (?:also |then |later |warmly )?(?:accorded|given|offered|treated to|met with|greeted with) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:welcome|reception|guard of honou?r|salute)\b(?: (?:in [\w ]{3,25} )?by\b)?"
        ),
        _GUEST,
        _HOST,
    ),
    # "Her host, A", "his host President A"
    _Rule(
        word_kind("hosts?"),
        compiled(r"\b(?:his|her|their) hosts?(?:,| and| president| prime| king)"),
        _GUEST,
        _HOST,
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
    # "A and his counterpart B signed it at that country's State House", "in the latter's capital"
    _Rule(
        word_kind("latter|latter's|that"),
        compiled(
            r"\b(?:at|in) (?:that country|the latter)'s (?:[\w-]+ ){0,3}?(?:house|palace|office|residence|capital|ministry|parliament|country|headquarters|embassy(?= in)|home)\b"
        ),
        _HOST,
        None,
    ),
    _Rule(
        word_kind("honou?r(?:ed)?|pleasure|privilege|pleased|happy|delighted|glad"),
        compiled(
            r"\b(?:honou?r|pleasure|privilege|pleased|happy|delighted|glad|honou?red) (?:for (?:us|me) )?to (?:welcome|host|receive|have)\b"
        ),
        None,
        _GUEST,
    ),
    _Rule(
        word_kind("home|arrived|flew|landed|visiting"),
        compiled(
            r"\b(?:(?:has |have )?left for home|(?:flew|returned|returns|flies|headed|heads) home)\b|\bwho (?:has )?(?:arrived|flew in|landed|is visiting|was visiting)\b(?! (?:in|at|to)\b)"
        ),
        _GUEST,
        None,
    ),
)
# "Signed at the presidential palace", without a word of whose: that of the country that the article does not name.
_SEAT_KIND = word_kind(
    "government|presidential|presidency|state|cabinet|parliament|foreign|minister|ministers|president|royal"
)
_SEAT = compiled(
    r"\b(?:at|in|inside) the (?:(?:government|presidential|state|cabinet|royal|parliament|foreign ministry|foreign) (?:headquarters|house|palace|office|guest ?house|building|residence|ministry)|presidency|(?P<office>prime minister|president)'s (?:official )?(?:office|residence|palace))\b(?!,? (?:of|in) )(?!,? [(]?(?:[a-z]+, )?[a-z]+[)]? [a-z]+ palace)"
)
# What guests do, and hosts may do as well.
_HINTS_KIND = word_kind("called|courtesy|wreaths?|flowers|also|received|accompanied|delegation|head|during")
_HINTS = compiled(
    rf"\b(?:paid|pays|paying|pay|made) (?:an? )?courtesy call\b|\b(?:laid|lays|laying|placed) (?:an? )?(?:[\w-]+ )?(?:wreaths?|flowers)\b|\balso (?:met|meets|called on|held talks with|had talks with|had a meeting with|held a meeting with|held meetings with|had meetings with|received by)\b(?: with)?|"
    rf"\b(?:was|were) (?:also |later |earlier )?received by\b|\bcalled on (?=(?:[\w.,'-]+ ){{0,6}}?(?:president|prime minister|premier|king|queen|emir|minister|speaker|sultan|chancellor|secretary)\b(?! (?:[\w.'-]+ ){{0,4}}?to\b))|\b(?:accompanied by|led a delegation|at the head of (?:an?|the))\b|\bduring (?:his|her|their) (?:[\w-]+ ){{0,3}}{_VISIT}\b"
)
# "President A's state visit", which does not say where to.
_WHOSE_VISIT_KIND = word_kind("visit|trip|stay|tour")
_WHOSE_VISIT = compiled(
    rf"'s (?:[\w-]+ ){{0,4}}?{_VISIT}\b(?! (?:to|in|of|by|at) (?!the (?:[\w-]+ ){{1,4}}(?:nation|country|state|kingdom|republic|archipelago)))"
)
_OF_THIS = compiled(
    r"\b(?:occasion of|during|with|framework of|part of|amid|end of|start of|beginning of|day of|sidelines of|before|after|following|ahead of|course of|marks?|marked|under) (?:[\w.'-]+ ){0,6}$"
)
KIND = reduce(or_, (rule.kind for rule in _RULES), _INVITATION_KIND | _WHOSE_VISIT_KIND)
_PRONOUNS = ("he ", "she ")
_FROM = (" of ", " of the ", " from ", " from the ")


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
    for rule in _RULES:
        match = rule.pattern.search(folded, sentence.start, sentence.end) if kinds & rule.kind else None
        if match is None or tally.is_other_time(sentence, match.span()):
            continue
        sides = _sides(sentence, folded, inside, persons)
        before = _before(tally, sentence, sides, match.start()) if rule.before else None
        behind = _named_next(folded, inside, match.end()) or _behind(sides, match.end())
        _count(tally, match, ((rule.before, before), (rule.behind, behind)), weight)
    if kinds & _INVITATION_KIND:
        _invitation(tally, sentence, _sides(sentence, folded, inside, persons), weight)
    for person in persons if kinds & _WHOSE_VISIT_KIND else ():
        visit = _WHOSE_VISIT.match(folded, person.end, sentence.end) if person.country_code else None
        if (
            visit
            and _OF_THIS.search(folded, max(sentence.start, person.start - 60), person.start)
            and not tally.is_other_time(sentence, visit.span())
        ):
            _count(tally, visit, ((_GUEST, (person.start, person.country_code or "")),), weight)


def hinted(tally: Tally) -> set[str]:
    """Countries whose people do what guests do: call on others, are accompanied, lay wreaths. It counts only where nothing else tells."""
    folded, found = tally.text.folded, set()
    for sentence in tally.text.report():
        if not tally.text.has_kind(sentence, _HINTS_KIND):
            continue
        match = _HINTS.search(folded, sentence.start, sentence.end)
        if match is None or tally.is_other_time(sentence, match.span()):
            continue
        inside, persons = starting_in(tally.countries, sentence), starting_in(tally.people, sentence)
        side = _before(tally, sentence, _sides(sentence, folded, inside, persons), match.start())
        # An ambassador is at home where he calls on others.
        is_envoy = any(side and person.start == side[0] and _is_envoy(person) for person in persons)
        if side and side[1] and not is_envoy:
            found.add(side[1])
    return found


def _is_envoy(person: Person) -> bool:
    """Whether somebody is posted to the other country."""
    return "ambassador" in (person.role or "").lower()


def seated(tally: Tally) -> set[str]:
    """Countries in whose seat of power the talks were, though it is not said whose it is.

    "The Prime Minister's Office" is that of the only country of which a prime minister is named; another seat is
    at home, in the country whose leader the article names without it.
    """
    folded, found = tally.text.folded, set()
    for sentence in tally.text.report():
        if not tally.text.has_kind(sentence, _SEAT_KIND) or not tally.text.has_kind(
            sentence, phrases.TALKS_KIND
        ):
            continue
        match = _SEAT.search(folded, sentence.start, sentence.end)
        if match is None or tally.is_other_time(sentence, match.span()):
            continue
        holders = nationality.holders(tally.people, match["office"]) if match["office"] else tally.at_home
        found |= holders if len(holders) == 1 else set()
    return found


def _before(tally: Tally, sentence: Sentence, sides: Sequence[_Side], start: int) -> _Side | None:
    """Who is spoken of last before an offset; a "he" at the head of a sentence is the first person of the one before."""
    before = next((side for side in reversed(sides) if side[0] < start), None)
    if before or not tally.text.folded.startswith(_PRONOUNS, sentence.start):
        return before
    index = tally.text.sentence_at(sentence.start)
    previous = tally.text.sentences[index - 1] if index else None
    named = starting_in(tally.people, previous) if previous else ()
    return (named[0].start, named[0].country_code or "") if named else None


def _behind(sides: Sequence[_Side], end: int) -> _Side | None:
    """Who is spoken of first, soon behind an offset."""
    return next((side for side in sides if end - 1 <= side[0] < end + _FAR), None)


def _sides(
    sentence: Sentence, folded: str, inside: Sequence[Match], persons: Sequence[Person]
) -> list[_Side]:
    """Where someone is spoken of, and the country, "" for a person whom the text does not place."""
    sides = [(person.start, person.country_code or "") for person in persons]
    sides += [
        (match.start, match.term.code)
        for match in inside
        if match.term.kind == "adjective"
        or (
            match.term.kind in ("name", "capital")
            and (
                match.start == sentence.start
                or folded.endswith(_FROM, 0, match.start)
                or folded.startswith("'s ", match.end)
            )
        )
    ]
    return sorted(sides)


def _named_next(folded: str, inside: Sequence[Match], end: int) -> _Side | None:
    """The country named right behind an offset: "thanked Kenya", "Welcome to Kenya"."""
    for match in inside:
        if match.start >= end and match.term.kind == "name" and folded[end : match.start] in (" ", " the "):
            return match.start, match.term.code
    return None


def _count(
    tally: Tally, match: re.Match[str], told: Sequence[tuple[str | None, _Side | None]], weight: float
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


def _invitation(tally: Tally, sentence: Sentence, sides: Sequence[_Side], weight: float) -> None:
    match = _INVITATION.search(tally.text.folded, sentence.start, sentence.end)
    if match is None or tally.is_other_time(sentence, match.span()):
        return
    host = _behind(sides, match.end())
    others = [side for side in sides if side[1] and (host is None or side[1] != host[1])]
    guest = next((side for side in reversed(others) if side[0] < match.start()), None) or next(
        (side for side in others if side[0] > match.end()), None
    )
    _count(tally, match, ((_HOST, host), (_GUEST, guest)), weight)
