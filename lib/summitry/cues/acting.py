"""Who acts in the clause of an event: the subject before its verb, and who is only named to tell whose wife or successor somebody is."""

import re
from collections.abc import Sequence

from summitry.cues.clauses import Clause
from summitry.cues.found import Cue
from summitry.cues.kinds import family
from summitry.extract.rows import Person
from summitry.matching import Match
from summitry.patterns import compiled

# "The president's wife": another person than he.
_KIN = re.compile(
    r"['’]s (?:wife|husband|spouse|son|daughter|mother|father|predecessor|successor|party|spokes\w+)\b"
)
_WHOSE = ("'s ", "’s ")
# "X, who is on a visit, held talks": the subject stands before the side clause.
_ASIDES = (", who ", ", whose ", ", accompanied by ", ", on a visit ", ", on an official ", ", who, ")
_GOES_ON = compiled(
    r", (?!(?:signed|held|hosted|received|attended|followed|accompanied) (?:by|in|at|on)\b)(?:[a-z]+ed|met|held|is|was|has|had|will|paid|took|laid|gave|left|made|spoke)\b"
)
ANTECEDENT = 120  # characters between a person and the "who" that means him
_ADVERBS = r"(?: (?:also|then|later|jointly|today|yesterday|earlier|have|had|has|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day))*"
_BOTH_ACT = compiled(
    rf"\b(?:both|the two|the|these) (?:[a-z]+ )?(?P<office>leaders|presidents|prime ministers|foreign ministers|ministers|heads of (?:state|government)|premiers|sides|parties|delegations|countries|nations|states|governments){_ADVERBS} $"
)
_ACTS = compiled(rf"{_ADVERBS} ")
_JOINED = re.compile(r",? and (?:the )?|, (?:the )?")
# Between two names of one subject: "X and his Kenyan counterpart Y".
LISTED = compiled(
    r",? and (?:(?!(?:met|said|told|held|that|will|would|is|was|are|were|has|have|had|for|not|in|at|on|to|agreed|who|which)\b)[\w'’.-]+,? ){0,7}"
)

_OFFICE_OF = compiled(
    r"\b(?P<office>prime minister|president|premier|chancellor|king|queen|emir|sultan|(?:foreign|defen[cs]e|trade|finance|interior) minister) of (?:the )?$"
)


def themselves(folded: str, people: Sequence[Person]) -> Sequence[Person]:
    """Persons without those who only tell whose wife or successor somebody is."""
    for person in people:
        if folded.startswith(_WHOSE, person.end):
            return [other for other in people if not _KIN.match(folded, other.end)]
    return people


def first_listed(folded: str, people: Sequence[Person]) -> Sequence[Person]:
    """The first of some persons and those listed with him."""
    count = 1
    while count < len(people) and LISTED.fullmatch(folded, people[count - 1].end, people[count].start):
        count += 1
    return people[:count]


def aside(folded: str, clause: Clause) -> int:
    """Where the side clause begins behind which a clause goes on, "X, who is on a visit, held talks"; 0 where it does not."""
    if not folded.startswith(", ", clause.start) or not _GOES_ON.match(folded, clause.start):
        return 0
    return max(0, *[folded.rfind(words, clause.sentence_start, clause.start) for words in _ASIDES])


def both(folded: str, cue: Cue, start: int) -> str | None:
    """The office or "sides" right before a verb: "the two ministers signed", whatever stands behind it."""
    if not cue.is_verb or family(cue.code) not in ("signing", "talks"):
        return None
    found = _BOTH_ACT.search(folded, max(start, cue.start - 60), cue.start)
    return found["office"] if found else None


def countries(
    folded: str, body: str, cue: Cue, found: Sequence[Match], people: Sequence[Person]
) -> list[str]:
    """Countries that are the subject of a verb, "Kenya and Oman signed", whoever stands behind it; fewer than two: none."""
    if not cue.is_verb or len(found) < 2:
        return []
    before = [match for match in found if match.end <= cue.start and match.term.kind == "name"]
    if len(before) < 2 or (people and people[0].start < cue.start):
        return []
    if _ACTS.fullmatch(folded, before[-1].end, cue.start) is None:
        return []
    chain = [before[-1]]
    for match in before[-2::-1]:
        if not _JOINED.fullmatch(folded, match.end, chain[0].start):
            break
        chain.insert(0, match)
    return [body[match.start : match.end] for match in chain] if len(chain) > 1 else []


def holder(
    folded: str, since: int, countries: Sequence[Match], everybody: Sequence[Person]
) -> Sequence[Person]:
    """The one person of the article who holds an office named behind `since` with its country only: "met with the King of Tonga"."""
    for match in countries:
        office = _OFFICE_OF.search(folded, max(since, match.start - 40), match.start)
        if match.start >= since and office:
            found = {
                person.name: person
                for person in everybody
                if person.country_code == match.term.code and office["office"] in (person.role or "").lower()
            }
            return list(found.values()) if len(found) == 1 else ()
    return ()
