"""Whose leaders are spoken of, where they have no names, and countries that are listed."""

import re
from collections.abc import Iterator, Sequence

from summitry.extract.rows import Person
from summitry.matching import Match
from summitry.patterns import compiled

_OFFICES_OF = compiled(
    r"\b(?:presidents|prime ministers|premiers|ministers|leaders|kings|heads of (?:state|government)|delegations|negotiators|envoys|diplomats|officials) (?:of|from) (?:the )?$"
)
# "A day after his talks with X" in one clause.
_DAYS_AFTER = re.compile(r"\b(?:days?|weeks?|months?|hours?|years?) (?:after|before|since)\b[^.;]{0,80}$")
_AFTER_OTHERS = compiled(
    r"\b(?:days?|weeks?|months?|hours?|years?) (?:after|before|since) (?:hosting|receiving|welcoming|meeting (?:with )?|talks with |(?:an?|the|his|her|their|its|similar) (?:[\w-]+ ){0,3}?(?:visit|trip|tour|meeting) (?:by|with|of|from|to))[^.;,]{0,60}$"
)
_OFFICE_OF = compiled(
    r"\b(?:leader|president|prime minister|premier|king|queen|emir|sultan|chancellor|minister(?: of (?:[\w-]+ ){0,3}?[\w-]+)?|delegation|head of state|crown prince|speaker) (?:of|from) (?:the )?$"
)
LEADER = compiled(
    r" (?:leader|president|prime minister|premier|(?:foreign|defen[cs]e|interior|trade|finance) minister|counterparts?|colleagues?|peers?|guest(?! (?:workers?|house|list|star))|host(?! (?:country|nation|government))|opposite numbers?|ministers?|envoys?|leaders|vice president|crown prince|speaker|delegation|side|head of (?:state|government)|king|queen|emir|sultan|chancellor|ruler|monarch)\b"
)
_WHOSE_LEADER = compiled(
    r"(?:'s|') (?:[\w-]+ ){0,2}?(?:leader|president|prime minister|premier|ministers?|delegation|king|queen|emir|sultan|chancellor)\b"
)
_OF = (" of ", " of the ", " from ", " from the ")
_LONGEST = 20  # characters between two items of a list
_LISTED = re.compile(r"(?:,| and|, and|,? as well as)(?: to)? (?:the )?$")


def is_days_after(folded: str, start: int) -> bool:
    """Whether a country at `start` is one with which there were talks some time before or after: "a day after his talks with Kenya"."""
    first, find = max(0, start - 100), folded.find
    has_word = (
        find(" after", first, start) >= 0
        or find(" before", first, start) >= 0
        or find(" since", first, start) >= 0
    )
    return has_word and bool(_DAYS_AFTER.search(folded, first, start))


def is_of_others(folded: str, start: int) -> bool:
    """Whether whoever stands at `start` was here, or was met, some time before or after: "days after a visit by President A"."""
    first = max(0, start - 110)
    return folded.find("er ", first, start) >= 0 and bool(_AFTER_OTHERS.search(folded, first, start))


def _begins_list(folded: str, start: int) -> bool:
    """Whether the country at `start` is the first of a list of countries whose leaders or ministers are spoken of."""
    return bool(_OFFICES_OF.search(folded, max(0, start - 40), start))


def listed(folded: str, end: int, next_start: int) -> bool:
    """Whether a place ending at `end` and the next one, at `next_start`, are items of one list of goals."""
    return next_start - end <= _LONGEST and bool(_LISTED.fullmatch(folded[end:next_start]))


def of_three(folded: str, named: Sequence[Match]) -> bool:
    """Whether three countries are listed whose leaders or envoys are spoken of; `named` are wordings in reading order."""
    return any(
        listed(folded, first.end, second.start)
        and listed(folded, second.end, third.start)
        and (_begins_list(folded, first.start) or LEADER.match(folded, third.end))
        for first, second, third in zip(named, named[1:], named[2:], strict=False)
    )


def speaks_of_leader(folded: str, match: Match) -> bool:
    """Whether a wording of a country tells whose leader or delegation is spoken of: "the Kenyan president", "the leader of Kenya"."""
    if match.term.kind == "adjective":
        return bool(LEADER.match(folded, match.end))
    if match.term.kind != "name":
        return False
    return bool(
        (folded.startswith("'", match.end) and _WHOSE_LEADER.match(folded, match.end))
        or (match.term.wording.isupper() and LEADER.match(folded, match.end))  # "the US president"
        or (
            folded.endswith(_OF, 0, match.start)
            and _OFFICE_OF.search(folded, max(0, match.start - 40), match.start)
        )
    )


def last_before(offset: int, inside: Sequence[Match], persons: Sequence[Person]) -> str | None:
    """The country of whom a sentence speaks last before an offset; None where that is not told."""
    sides = [(match.start, match.term.code) for match in inside if match.term.kind == "adjective"]
    sides += [(person.start, person.country_code) for person in persons if person.country_code]
    return max((side for side in sides if side[0] < offset), default=(0, None))[1]


def two_that_begin(folded: str, start: int, named: Sequence[Match]) -> list[tuple[int, str]]:
    """Two countries with which a sentence from `start` begins: "Chad and Sudan signed"; where they stand, and which."""
    two = named[:2]
    if len(two) < 2 or two[0].start != start or any(match.term.kind != "name" for match in two):
        return []
    if folded[two[0].end : two[1].start] != " and ":
        return []
    return [(match.start, match.term.code) for match in two]


def without_names(folded: str, inside: Sequence[Match], *, is_lead: bool) -> Iterator[tuple[int, str]]:
    """Leaders without a name: "the Kenyan president"; in the lead "the presidents of A and B"."""
    for index, match in enumerate(inside):
        speaks = speaks_of_leader(folded, match)
        begins = not speaks and is_lead and match.term.kind == "name" and _begins_list(folded, match.start)
        if not (speaks or begins) or is_days_after(folded, match.start):
            continue
        yield match.start, match.term.code
        if begins:
            for other in inside[index + 1 : index + 2]:
                if listed(folded, match.end, other.start):
                    yield other.start, other.term.code
