"""Whose people and governments act in the opening of an article, told by how its countries are named."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from summitry.matching import Match
from summitry.patterns import compiled
from summitry.talks.tally import Tally
from summitry.text import Sentence, starting_in

PERSON, GOVERNMENT, _MENTION = 3.0, 2.0, 0.5
OPENING = 4  # sentences
FIRST = 15  # wordings of countries in a sentence that are looked at
# Who can act for a state: more than its leaders, as a deputy, a team of experts or a guest does as well.
_OFFICE_WORDS = (
    r"(?:presidents?|premiers?|(?:prime )?ministers?|pms?|fms?|kings?|queens?|emirs?|amirs?|sultans?|chancellors?|leaders?|monarchs?|rulers?|sovereigns?|princes?|princess(?:es)?|heads?|"
    r"delegat(?:ions?|es)|envoys?|emissar(?:y|ies)|secretar(?:y|ies)|speakers?|parliaments?|parliamentarians|mps|deput(?:y|ies)|lawmakers|senators?|legislators|governors?(?:[ -]general)?|commanders?|chiefs?|officials?|teams?|"
    r"mission|experts|business(?:men|people)|entrepreneurs|negotiators?|diplomats?|counterparts?|colleagues?|opposite numbers?|peers?|homologues?|hosts?|guests?|visitors?|sides?|governments?|ministry|ministries|cabinet|taoiseach|pontiff|pope|"
    r"councillors?|commissioners?|mayors?|attorney[ -]general|undersecretar(?:y|ies)|general|marshal|admiral|authorities|patriarch|strongman|vice-presidents?|vice-premiers?|party)\b"
)
_BEHIND = compiled(
    rf"(?:'s?)? (?:(?!(?:in|on|at|to|for|by|with|and|of|from)\b)[\w-]+ ){{0,4}}?{_OFFICE_WORDS}"
)
# "The Norwegian and Maltese ministers"
_AND_OTHER = compiled(
    rf"(?:,| and) (?:the )?[\w-]+(?: [\w-]+)? (?:(?!(?:in|on|at|to|for|by|with)\b)[\w-]+ ){{0,3}}?{_OFFICE_WORDS}"
)
_BEFORE = compiled(
    rf"\b{_OFFICE_WORDS}(?: (?:of|for) (?:(?!(?:in|on|at|to)\b)[\w-]+,? ){{1,6}}?|,? (?:[\w.'-]+ ){{0,5}}?)?(?:of|from) (?:the )?(?:(?:republic|kingdom|state|sultanate|federation) of )?$"
)
# "Malta's Rita Borg", whoever she is
_SOMEBODY = re.compile(r"[’']s [A-ZÀ-Ž][\w-]+ (?:[A-Z]\. )?[A-ZÀ-Ž]\w+")
_PREPOSITION = compiled(
    r"\b(?:in|at|to|into|inside|near|outside|from|via|through|around|across|toward|towards|for|over|on|of|visit|visits|visited|visiting|left|leaves|leaving|reached|outside|above|about|against|hosted) (?:the )?$"
)
_BETWEEN = compiled(r"\b(?:between|with|and|thank(?:s|ed|ing)?) (?:the )?$")
# "The Harare trip", "Oslo talks": no government.
_EVENT = compiled(
    r" (?:[\w-]+ )?(?:talks|summit|meeting|visit|trip|stop|tour|stay|conference|airport|hotel|hilton|sheraton|embassy|declaration|agreement|accord|process|university|museum)\b"
)
_ACTS = compiled(
    r"(?: and (?:the )?[\w-]+(?: [\w-]+)? (?!of\b|in\b|on\b|to\b)[a-z]|(?: and (?:the )?[\w-]+(?: [\w-]+)?)?(?:,? (?:also|then|today|yesterday|\w+ly|on \w+day|\w+day))? (?:has|have|had|will|would|is|are|was|were|can|may|\w+ed|says?|said|wants?|put|sent|gave|took|made|met|held)\b)"
)


class Actor(NamedTuple):
    """A wording of a country that acts, or a person of it: where it stands, the country, and how surely it acts."""

    start: int
    end: int
    code: str
    points: float


def acting(tally: Tally) -> list[Actor]:
    """Whose people and governments the first sentences name, in reading order."""
    text, folded, found = tally.text, tally.text.folded, []
    for sentence in text.opening(OPENING):
        # Of somebody who is named twice in a sentence, the first time.
        persons = {person.name: person for person in reversed(starting_in(tally.people, sentence))}
        for person in persons.values():
            if person.country_code:
                found.append(Actor(person.start, person.end, person.country_code, PERSON))
        inside = starting_in(tally.countries, sentence)[:FIRST]
        last, last_end = 0.0, -1
        for match in inside:
            # "The presidents of Malta and Fiji": what is joined to one that acts does so too.
            joined = last if folded[last_end : match.start] in (" and ", " and the ", ", ") else 0.0
            last, last_end = _of(tally, sentence, match, joined), match.end
            found.append(Actor(match.start, match.end, match.term.code, last))
    return sorted(found)


def weighed(tally: Tally, actors: Sequence[Actor]) -> dict[str, float]:
    """Country -> points for how surely it acts in the title and the first sentences."""
    points: dict[str, float] = defaultdict(float)
    for actor in actors:
        points[actor.code] += actor.points
    for match in tally.text.title_countries:
        is_whose = match.term.kind in ("adjective", "name", "people")
        points[match.term.code] += GOVERNMENT if is_whose else _MENTION
    return points


def _of(tally: Tally, sentence: Sentence, match: Match, joined: float) -> float:
    """What one wording of a country counts for; `joined` is what the one does to which it is joined by "and"."""
    folded, head = tally.text.folded, tally.text.dateline
    kind, before = match.term.kind, max(sentence.start, match.start - 70)
    if kind == "adjective":
        whose = _BEHIND.match(folded, match.end, sentence.end) or _AND_OTHER.match(
            folded, match.end, sentence.end
        )
        return PERSON if whose else _MENTION
    if kind == "people":
        return PERSON
    if kind not in ("name", "capital", "palace"):
        return 0.0
    if kind == "name" and (
        folded.startswith("'", match.end) and _BEHIND.match(folded, match.end, sentence.end)
    ):
        return PERSON
    if kind == "name" and _SOMEBODY.match(tally.text.body, match.end):
        return GOVERNMENT
    if _BEFORE.search(folded, before, match.start):
        return PERSON
    if joined >= GOVERNMENT:
        return joined
    if _PREPOSITION.search(folded, before, match.start) or _EVENT.match(folded, match.end, sentence.end):
        return _MENTION if kind == "name" else 0.0
    if (
        match.start == max(sentence.start, head.end if head else 0)
        or _BETWEEN.search(folded, before, match.start)
        or folded.startswith("'", match.end)
        or _ACTS.match(folded, match.end, sentence.end)
    ):
        return GOVERNMENT
    return _MENTION
