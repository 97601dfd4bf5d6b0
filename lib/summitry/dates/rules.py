"""What a rule that reads time expressions is made of: the words they share, and what a rule may look at.

A rule is a pattern over the folded text and a function that resolves its match against the day on which
the article was written. Patterns were chosen by hand: general date parsers read "at a Nov" as a date, miss
"the day before" and "Expo 2027", and give a day where the text gives a year.
"""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from summitry.dates.values import Time
from summitry.headers import MONTHS
from summitry.patterns import compiled

MONTH = r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues?|weds?|thurs?|thur|fri|sat|sun)\.(?= [a-z(]))"
_NUMBERS = {
    word: n
    for n, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), start=1
    )
} | {"a": 1, "an": 1}
NUMBER = r"(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
YEAR = r"(?:1[4-9]|20|21)\d\d"
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
SEASON = r"(?:spring|summer|autumn|fall|winter)"
UNIT = r"(?:day|week|month|year|decade)"
TO = r" ?(?:-|to|until|till|through) ?"


@dataclass(slots=True)
class Context:
    """What a rule may look at besides its own match: the day of writing, and the words around.

    Attributes:
        way: Set by a rule that reads its words in one of several ways, to tell which; it stands behind the comma in the rule's name then.
    """

    written_on: dt.date | None
    folded: str
    body: str
    sentence_start: int
    sentence_end: int
    way: str | None = None

    def way_taken(self) -> str | None:
        """The way in which the last rule read its words, once."""
        way, self.way = self.way, None
        return way

    def is_on_the_programme(self, start: int) -> bool:
        """Whether the words before `start` tell in the present tense what somebody does: "meets the king on Friday"."""
        return _MEETS.search(self.folded, max(self.sentence_start, start - 90), start) is not None

    def is_ahead(self, start: int) -> bool:
        """Whether the words before `start` speak of what is to come; at the head of a sentence, those behind it."""
        if SAID_ON.search(self.folded, max(self.sentence_start, start - 40), start):
            return False
        for ahead in _AHEAD.finditer(self.folded, max(self.sentence_start, start - 120), start):
            # "Declined to join its plan but signed a deal on Monday": the past tense has the time to itself.
            if not _HAS_BEEN.search(self.folded, ahead.end(), start):
                return True
        if _ARRIVES.search(self.folded, max(self.sentence_start, start - 90), start):
            return True
        if self.folded.endswith("for ", self.sentence_start, start) and _ITS_VISIT.match(self.folded, start):
            return True
        if _DOES.match(self.folded, start):
            return True
        is_head = start - self.sentence_start <= _HEAD
        return is_head and bool(_AHEAD_BEHIND.match(self.folded, start, min(self.sentence_end, start + 110)))


_HEAD = 20
_HAS_BEEN = compiled(
    r"\b(?<!\bbe )(?<!\bbeen )(?<!\bto )(?<!\bget )(?<!\bnewly )(?:signed|inked|exchanged|concluded|met|agreed|arrived|said|told|announced|pledged|visited|inaugurated|held(?! (?:by|in|at)\b)|received(?! by\b)|discussed|talked|conferred|witnessed|oversaw|chaired|landed|flew)\b"
)
# "On Friday, the president will travel"; a verb of the past or of speaking before the "will" has the time to itself.
_AHEAD_BEHIND = compiled(
    r"(?:,? (?:who|which) [^,.;“”\"]{0,90},|(?!\b(?:said|says|told|announced|added|that|which|who|was|were|had|met|held|signed|arrived|\w+ed)\b)[^.;“”\"])*?"
    r"\b(?:will|shall|(?:is|are|was|were) (?:also )?(?:to|due|scheduled|expected|slated|set|planning)\b(?! by\b))"
)
# "Arrives in Lisbon on Friday": what is on its way in the present tense, unless a verb of the past has the time to itself.
_ARRIVES = compiled(
    r"\b(?:arrives|begins|starts|kicks off|heads|leaves|departs|returns|travels|flies|goes|wraps up|winds up|concludes|ends|continues|proceeds|moves on|(?<!his )(?<!her )(?<!their )(?<!the )hosts|visits(?! (?:to|by|of|from|and|on|in|were)\b)|(?:who|he|she) (?:meets|visits|holds))\b(?:(?!\b(?:said|says|told|met|held|was|were|had|\w+ed)\b)[^.;“”\"])*$"
)
_MEETS = compiled(
    r"\b(?:meets|holds|signs|addresses|attends|receives|visits(?! (?:to|by|of|from|and|on|in|were)\b)|hosts|joins|tours)\b(?:(?!\b(?:said|says|told|met|held|was|were|had|has|\w+ed)\b)[^.;“”\"])*$"
)
# "Is ready for Friday's visit".
_ITS_VISIT = compiled(r"[a-z]+'s (?:[\w-]+ ){0,2}(?:visit|trip|talks|meeting|summit|arrival)\b")
# "On Friday pays a visit".
_DOES = compiled(
    r"[a-z]+ (?:will|is to|pays|arrives|begins|starts|hosts|meets|visits|travels|leaves|heads|flies|holds|opens)\b"
)
# "They will meet, the minister announced on Tuesday": the day of saying it.
SAID_ON = compiled(
    r"\b(?:said|announced|stated|reported|confirmed|disclosed|revealed|declared|told (?:[\w'-]+ ){1,3}?)(?: in a statement)? (?:late |early )?(?:on )?(?:late |early )?$"
)
# "were to continue Tuesday", "is due to arrive on Tuesday", "by September".
_AHEAD = compiled(
    r"\b(?:will|would|shall|due|is to|are to|was to|were to|has to|scheduled|slated|expected|expects?|(?<!action )plans?(?! (?:and|but|by|from|of)\b)|planned|planning|upcoming|set to|"
    r"hopes? to|intends? to|ahead of|agenda (?:of|for)|preparations for|prepar(?:e|es|ed|ing) (?:for )?|look(?:s|ed|ing)? forward to|to (?:visit|meet|hold|arrive|travel|begin|start|attend|host|discuss|pay|fly|leave|continue))\b|"
    r"\b(?:until|till|by|before|starting|beginning|from) (?:the (?:very )?(?:end|beginning|start|middle|close) )?(?:of )?(?:late |early |this |next )?$"
)
Resolve = Callable[[re.Match[str], Context], Time | None]


class Rule(NamedTuple):
    """One rule: its name, what it matches in folded text, and how a match becomes a time (None: it is none)."""

    name: str
    pattern: re.Pattern[str]
    resolve: Resolve


def adding_to(rules: list[Rule]) -> Callable[[str, str], Callable[[Resolve], Resolve]]:
    """Make the decorator by which a module adds its rules, each with its name and pattern, to `rules`; earlier ones are tried first."""

    def rule(name: str, pattern: str) -> Callable[[Resolve], Resolve]:
        """The decorator of one rule."""

        def add(resolve: Resolve) -> Resolve:
            """Add it, and leave the function as it is."""
            rules.append(Rule(name, re.compile(pattern), resolve))
            return resolve

        return add

    return rule


def month_number(name: str) -> int:
    """The month, 1 to 12, of a name or its short form."""
    return MONTHS[name.rstrip(".")]


def number(word: str) -> int:
    """The number that a numeral or a number word up to twelve gives."""
    return int(word) if word.isdigit() else _NUMBERS[word]


def leading_number(day: str) -> int:
    """The number of "3rd"."""
    return int(day.rstrip("stndrh"))
