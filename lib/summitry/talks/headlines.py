"""What the title tells of host and guest: where it leads, who receives whom."""

import re
from collections.abc import Sequence

from summitry.matching import Match
from summitry.patterns import compiled
from summitry.talks import journeys, phrases
from summitry.talks.tally import Tally

_POINTS, _CITY_POINTS = 3.0, 1.0
_RECEIVES = compiled(r"\b(?:welcomes|receives|hosts|greets|to (?:host|welcome|receive))\b")
_SOMEONE = compiled(
    r"[^.;,]{0,40}?\b(?:president|prime minister|premier|pm|fm|minister|king|queen|emir|sultan|chancellor|leader|delegation|speaker|counterpart|crown prince)\b"
)
_FOR_VISIT = compiled(r" (?:for|on) (?:an? )?(?:[\w-]+ ){0,3}?(?:visit|talks|trip)\b")
_GOAL = compiled(r"\b(?:in|to|for|at|visits?|visiting) $")
_IN = ("in ", "to ")
# "Fiji, Malta sign pact in X": not what somebody will build there, nor talks on it.
_SIGN = compiled(
    r"\b(?:signs?|inks?|seals?|signed|inked|sealed|meets?|holds?|conclude|exchange)\b(?: (?!for\b|on\b|to\b|over\b|about\b|of\b)[\w'-]+,?){0,7} in $"
)
# "Kenyan-Maltese talks took place in X".
_TALKS_WERE = compiled(
    r"\b(?:talks|negotiations|consultations|summit|meeting) (?:(?:was|were|are|is|to be) )?(?:took place|takes? place|held|hosted|began|begin|opened|kicks? off|start(?:ed)?|conclude[sd]?) in $"
)
_PLACES = ("name", "capital", "city")


def read_cities(tally: Tally) -> None:
    """A city that the title leads to ("departs for Beijing") is a hint at the place."""
    for match in tally.text.title_countries:
        goes = match.term.kind in ("capital", "city")
        if goes and _GOAL.search(tally.title, 0, match.start):
            tally.cities[match.term.wording.split(",")[0], match.term.code] += _CITY_POINTS


def read(tally: Tally) -> None:
    """Count the one country that the title leads to as the host, or who receives and who is received.

    Of two goals, of a visit that something came after, and of an invitation it tells nothing.
    """
    title, found = tally.title, tally.text.title_countries
    codes = dict.fromkeys(match.term.code for match in found)
    if len(codes) > 2 or not found or journeys.NOT_THIS.search(title):
        return
    led_to = [match for match in found if is_goal(title, match) or _is_signed_at(title, match, found)]
    goals = {match.term.code for match in led_to}
    if len(goals) == 1:
        host = goals.pop()
        tally.hosts[host] += _POINTS
        tally.travelled.add(host)
        # "Maltese leader in X", "Malta's president visits X"; not "after Maltese visit".
        goal = next(match for match in led_to if match.term.code == host)
        visit = journeys.visit_of(title, 0, goal.start)
        for match in found:
            whose = (
                match.term.kind == "adjective"
                or title.startswith("'s ", match.end)
                or (visit is not None and match.start > visit)
            )
            if whose and match.end < goal.start and match.term.code != host:
                tally.guests[match.term.code] += _POINTS
                tally.led.add(match.term.code)
    elif not goals and (received := _RECEIVES.search(title)):
        _received(tally, title, found, received)


def is_goal(title: str, match: Match) -> bool:
    """Whether the title leads to a country or city: "visits X", "arrives in X", "in X for talks", "his X visit"."""
    if match.term.kind not in _PLACES or phrases.AFTER.search(title, 0, match.start):
        return False
    if journeys.VISIT_BEHIND.match(title, match.end):
        return True
    if title.endswith(_IN, 0, match.start) and _FOR_VISIT.match(title, match.end):
        return True
    return (
        journeys.travel_to(title, max(0, match.start - 60), match.start) is not None
        or journeys.visit_of(title, 0, match.start) is not None
    )


def _is_signed_at(title: str, match: Match, found: Sequence[Match]) -> bool:
    """Whether a title says that something was signed in a city of one of those who signed."""
    if match.term.kind == "name" or not title.endswith("in ", 0, match.start):
        return False
    is_of_party = any(other is not match and other.term.code == match.term.code for other in found)
    return (
        is_of_party
        and (_SIGN.search(title, 0, match.start) or _TALKS_WERE.search(title, 0, match.start)) is not None
    )


def _received(tally: Tally, title: str, found: Sequence[Match], received: re.Match[str]) -> None:
    if not _SOMEONE.match(title, received.end()):
        return
    left = [match.term.code for match in found if match.end <= received.start()]
    right = [match.term.code for match in found if match.start >= received.end()]
    if left and right and left[-1] != right[0]:
        tally.hosts[left[-1]] += _POINTS
        tally.guests[right[0]] += _POINTS
