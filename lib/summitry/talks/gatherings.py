"""Gatherings of many states: who travels to one, and meets somebody there, visits nobody."""

import re
from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.text import starting_in
from summitry.word_kinds import word_kind

# Bodies of many states.
BODIES = r"apec|asean|asem|brics|nato|sco|cis|gcc|opec|saarc|bimstec|oic|ecowas|eac|sadc|igad|celac|mercosur|caricom|osce"
_NAME: str = rf"(?:summit|general assembly|conference|forum|congress|olympics|games|expo|inauguration|funeral|coronation|high-level week|(?:council|assembly|conference|meeting|session) of (?:the )?(?:[\w-]+ ){{0,3}}?(?:ministers|parties|states|leaders|heads|{BODIES}|league|union|organi[sz]ation|alliance)|(?:{BODIES}) (?:[\w-]+ ){{0,3}}?(?:council|assembly|meeting|session)|(?:unga|cop|g)-?\d+)\b"
KIND = word_kind(
    r"attend|attending|attends|participate|participates|participating|part|join|joins|address|sidelines|margins|fringes|for|both"
)
BOTH_KIND = word_kind("both")
# "Who is in Geneva to attend the conference", "has arrived in Apia for the summit": not a session of the two alone.
_TO_ATTEND = compiled(
    r"(?=[^.;]{0,50}?\b(?:to (?:attend|take part in|participate in|join|address|speak at)|(?:is|are|was|were) (?:attending|participating in|taking part in)|(?:where|which) (?:he|she|they|both|the two) (?:[\w-]+ ){0,3}?(?:attending|participating|taking part|attend|attends|join|joins)|for the)\b)"
    rf"(?![^;]{{0,150}}?\b(?:joint|bilateral|intergovernmental|binational|bi-national|mixed|business)\b)[^.;]{{0,150}}?\b{_NAME}"
)
# Talks at a gathering of many: the dateline's place, though neither of the two is at home there.
ASIDE_WORDS = ("sidelines of ", "margins of ")
ASIDE_KIND = word_kind("sidelines|margins|fringes")
# "On the sidelines of the General Assembly", but not of a visit or of the talks of two.
_ASIDE = compiled(
    r"\b(?:sidelines|margins|fringes) of (?!(?:(?:an?|the|his|her|their|its|this|that) )?(?:[\w'-]+ ){0,3}?(?:visit|trip|stay|talks|negotiations|commission|committee)\b)(?:the |this year's )?"
)
# "On the margins of the Oslo Security Conference": its name tells the place.
_NAMED_FOR_CITY = compiled(r" (?:[\w-]+ ){0,4}?(?:summit|conference|forum|assembly|dialogue|games)\b")
# Talks of more than two, in the title or the lead: nobody visits anybody. One of the words stands in all that the pattern finds.
_MANY_WORDS = ("lateral", "tripartite", "-way", "summit", "countries", "nations")
_MANY = compiled(
    r"\b(?<!ahead of the )(?<!ahead of a )(?<!before the )(?<!before a )(?<!after the )(?<!after a )(?<!of the )"
    r"(?:trilateral|tripartite|quadrilateral|multilateral|three-way|four-way|five-way) (?:\w+ )?(?:meetings?|talks|summit|consultations|session|conference)\b|"
    r"\bleaders (?:gather|gathered|are gathering|convene|convened) in [^.;]{0,60}?\bfor (?:an?|the) (?:[\w-]+ ){0,2}summit\b|\b(?:leaders|presidents|ministers|delegations|envoys|officials) from (?:more than |over |about |some |nearly )?(?:\d+|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|two dozen|dozens of) (?:[\w-]+ ){0,3}?(?:countries|nations)\b"
)
# "Agreed on Sunday, a day before they sit down with X for a trilateral summit".
_BEFORE_MANY = re.compile(r"\b(?:hours?|days?|weeks?) (?:before|ahead of|after)\b[^;.]{0,90}$")
# "The two, both passing through X, had breakfast": neither is at home there.
_BOTH_IN = compiled(
    r"(?:, |\b(?:are|were) |\bwho )both (?:of (?:whom|them) )?(?:(?:are|were|happened to be) )?(?:currently )?(?:passing through|in|visiting|staying in|on (?:\w+ )?visits? (?:to|in)|in transit (?:in|through)|stopping over in) (?:the )?$"
)
_FIRST = 3  # sentences that tell where a report takes place
_PLACES = ("name", "capital", "city")
_IN = ("in ", "in the ", "at ", "to ", "for ", "visiting ")


def venues(text: ArticleText, countries: Sequence[Match]) -> list[Match]:
    """Places where, by the first sentences, somebody attends a gathering of many, or talks on its sidelines.

    Args:
        text: The article.
        countries: Its wordings of countries, in reading order.
    """
    found = []
    for sentence in text.opening(_FIRST) if text.may_have(KIND) else ():
        kinds = text.kinds(sentence)
        if not kinds & KIND:
            continue
        aside = _ASIDE.search(text.folded, sentence.start, sentence.end) if kinds & ASIDE_KIND else None
        for match in starting_in(countries, sentence):
            if match.term.kind in _PLACES and (
                (
                    text.folded.endswith(_IN, 0, match.start)
                    and (aside or _TO_ATTEND.match(text.folded, match.end, sentence.end))
                )
                or (kinds & BOTH_KIND and is_of_both(text.folded, match))
                or (aside and match.start == aside.end() and is_named_for(text.folded, match))
            ):
                found.append(match)
    return found


def is_of_both(folded: str, match: Match) -> bool:
    """Whether both who are spoken of are said to be in a city: "both passing through Oslo"."""
    return (
        match.term.kind in ("capital", "city")
        and not folded.startswith(" and ", match.end)
        and _BOTH_IN.search(folded, max(0, match.start - 60), match.start) is not None
    )


def is_named_for(folded: str, match: Match) -> bool:
    """Whether a city behind "sidelines of the" begins the name of a gathering: "the Oslo Security Conference"."""
    return match.term.kind in ("capital", "city") and bool(_NAMED_FOR_CITY.match(folded, match.end))


def is_of_many(folded: str) -> bool:
    """Whether words speak of talks of more than two countries."""
    if not any(word in folded for word in _MANY_WORDS):
        return False
    return any(not _BEFORE_MANY.search(folded, 0, match.start()) for match in _MANY.finditer(folded))
