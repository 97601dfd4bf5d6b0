"""What an article calls somebody of whom it spoke before: "the former general", "the 72-year-old lawyer"."""

import re
from collections.abc import Set

from summitry.speech.mentions import Profile
from summitry.speech.offices import OF_STATE

# What anybody may be called: "the veteran politician".
_OF_ANYBODY = frozenset({"legislator", "party_leader", "military", "clergy"})
_OF_AGE = re.compile(r"\bthe (?:[\w-]+ )?\d\d-year-old (?:[\w-]+ ){0,2}$")
_ONCE = re.compile(r"\bthe (?:former|one-?time|sometime|veteran|retired) (?:[\w-]+ ){0,2}$")
_OFFICIALS = frozenset({"spokesperson", "adviser", "deputy_minister"})
_LONGEST = 60


def is_sure(folded: str, start: int, codes: Set[str]) -> bool:
    """Whether the words before those of an occupation make it an epithet, whatever the occupation of the person."""
    before = max(0, start - _LONGEST)
    if _OF_AGE.search(folded, before, start):
        return True
    return codes.isdisjoint(OF_STATE) and _ONCE.search(folded, before, start) is not None


def may_mean(profile: Profile, codes: Set[str]) -> bool:
    """Whether "the" and an occupation can mean a person: one whose own is not told, or is of that kind."""
    if not profile.codes or codes <= _OF_ANYBODY or not codes.isdisjoint(profile.codes):
        return True
    return codes == {"official"} and not profile.codes.isdisjoint(_OFFICIALS)
