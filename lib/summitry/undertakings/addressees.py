"""Towards whom somebody commits: who is asked, invited or tasked, and with whom something is agreed."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeVar

from summitry.extract.rows import Person
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.tables import SEPARATOR
from summitry.undertakings.cues import Cue

ARTICLE = compiled(r"^(?:the|an?|his|her|its|their|our|all|both) ", re.IGNORECASE)
_OBJECT_ENDS = re.compile(r" (?:to [“\"]?(?!the\b|an?\b)[a-z]|for\b|that\b|with\b|on an?\b)")
_BEFORE_OTHERS = ("with ", "toward ", "towards ", "with the ", "toward the ", "towards the ")
_WITH = re.compile(
    r"(?<!,)(?<!talks)(?<!meeting)(?<!negotiations)(?<!met)(?<!conversation)(?<!held) (?:with|towards?) (?:the )?$"
)
# Kinds whose verb has the other side for its object.
_ADDRESSED = frozenset({"invitation", "call", "task"})
_PASSIVE = re.compile(r"\b(?:was|were|be|been|being)(?: also| \w+ly)* $")
_LONGEST_OBJECT = 70
_MANY = 12
Mention = TypeVar("Mention", Person, Match)


def is_passive(folded: str, cue: Cue) -> bool:
    """Whether the subject is asked, invited or tasked, and does not ask itself."""
    if cue.kind != "verb" or cue.code not in _ADDRESSED:
        return False
    return cue.wording.startswith(("was ", "were ")) or bool(
        _PASSIVE.search(folded, max(0, cue.head - 30), cue.head)
    )


class Addressees:
    """Who can be addressed in one article: its persons and countries."""

    def __init__(self, body: str, folded: str, people: Sequence[Person], countries: Sequence[Match]) -> None:
        """Keep the mentions, both in reading order."""
        self._body, self._folded = body, folded
        self._people, self._countries = people, countries

    def subject(self, start: int, end: int) -> list[str]:
        """Towards whom a passive verb commits: the words before it, as far as its subject."""
        words = self._body[start:end].strip()
        if 0 < len(words) <= _LONGEST_OBJECT and SEPARATOR not in words:
            return [ARTICLE.sub("", words)]
        return []

    def of(self, cue: Cue, limit: int) -> list[str]:
        """Towards whom a cue that is not passive commits: its object, else who stands behind "with"; its clause ends at `limit`."""
        if cue.code in _ADDRESSED and cue.kind != "noun" and not cue.wording.endswith(" for"):
            found = _OBJECT_ENDS.search(self._folded, cue.end, limit)
            return self._names_in(cue.end, found.start()) if found and found.start() > cue.end + 1 else []
        for start, end, _ in within(self._countries, cue.end, limit, last=False):
            # "with Ghana's neighbour" is not with Ghana.
            if (
                self._folded.endswith(_BEFORE_OTHERS, 0, start)
                and not self._folded.startswith("'s", end)
                and _WITH.search(self._folded, start - 20, start)
            ):
                return [self._body[start:end]]
        return []

    def _names_in(self, start: int, end: int) -> list[str]:
        """The names in an object, or its words."""
        people = [person.name for person in within(self._people, start, end)]
        if people:
            return list(dict.fromkeys(people))
        words = ARTICLE.sub("", self._body[start:end].strip(" ,"))
        if 0 < len(words) <= _LONGEST_OBJECT:
            return [words.replace(SEPARATOR, ",")]
        return [self._body[match.start : match.end] for match in within(self._countries, start, end)]


def within(mentions: Sequence[Mention], begin: int, end: int, *, last: bool = True) -> list[Mention]:
    """Mentions inside a span, in reading order; of many, those at its end (or at its beginning)."""
    first = bisect_left(mentions, (begin,))
    behind = bisect_left(mentions, (end + 1,), first)
    if first == behind:
        return []
    inside = [mention for mention in mentions[first:behind] if mention[1] <= end]
    return inside[-_MANY:] if last else inside[:_MANY]
