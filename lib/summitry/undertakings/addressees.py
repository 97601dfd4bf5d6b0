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
# "Invited Oman Air, which flies to Nepal, to buy", "asked Oman, as a member, to help".
_ASIDE = re.compile(r", (?:which|who|whose|where|as|an?|the|himself|herself|itself)\b")
_TO_WHOM = compiled(
    r"(?: (?:from|of|on behalf of) [^,;:“”\"]{3,80}? to| to)? (?=(?:the|his|her|its|their|all|both) |[A-Z])"
)
# "Buy gas under a deal with Oman": not towards Oman.
_UNDER = re.compile(r"\b(?:under|through|within) (?:an?|the|its|their) (?:[\w-]+ ){0,4}with (?:the )?$")
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
        if cue.code in _ADDRESSED and not cue.wording.endswith(" for"):
            begin, is_noun = cue.end, cue.kind == "noun"
            if is_noun:
                to_whom = _TO_WHOM.match(self._body, cue.end, limit)
                if to_whom is None:
                    return self._with(cue, limit)
                begin = to_whom.end() - 1
            found = _OBJECT_ENDS.search(self._folded, begin, limit)
            # "An invitation to Oman" is to a place, "to the sultan to visit" to somebody.
            if not found or found.start() <= begin + 1 or (is_noun and not found.group().startswith(" to ")):
                return []
            end = found.start()
            if aside := _ASIDE.search(self._folded, begin, end):
                end = aside.start()
            # "Requested more places for students": only a name is somebody.
            is_asked = cue.code != "call" or found.group().startswith(" to ")
            return self._names_in(begin, end, only_names=not is_asked)
        return self._with(cue, limit)

    def _with(self, cue: Cue, limit: int) -> list[str]:
        """Who stands behind "with" or "towards"."""
        for start, end, _ in within(self._countries, cue.end, limit, last=False):
            # "with Ghana's neighbour" is not with Ghana.
            if (
                self._folded.endswith(_BEFORE_OTHERS, 0, start)
                and not self._folded.startswith("'s", end)
                and _WITH.search(self._folded, start - 20, start)
                and not _UNDER.search(self._folded, max(cue.end, start - 60), start)
            ):
                return [self._body[start:end]]
        return []

    def _names_in(self, start: int, end: int, *, only_names: bool = False) -> list[str]:
        """The names in an object, or its words unless `only_names` count."""
        people = [person.name for person in within(self._people, start, end)]
        if people:
            return list(dict.fromkeys(people))
        countries = [
            self._body[match.start : match.end]
            for match in within(self._countries, start, end)
            if not self._folded.startswith("'s", match.end)
        ]
        if only_names:
            return countries
        words = ARTICLE.sub("", self._body[start:end].strip(" ,"))
        if 0 < len(words) <= _LONGEST_OBJECT:
            return [words.replace(SEPARATOR, ",")]
        return countries


def within(mentions: Sequence[Mention], begin: int, end: int, *, last: bool = True) -> list[Mention]:
    """Mentions inside a span, in reading order; of many, those at its end (or at its beginning)."""
    first = bisect_left(mentions, (begin,))
    behind = bisect_left(mentions, (end + 1,), first)
    if first == behind:
        return []
    inside = [mention for mention in mentions[first:behind] if mention[1] <= end]
    return inside[-_MANY:] if last else inside[:_MANY]
