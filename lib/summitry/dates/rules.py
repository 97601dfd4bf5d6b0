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
    return int(word) if word.isdecimal() else _NUMBERS[word]


def leading_number(day: str) -> int:
    """The number of "3rd"."""
    return int(day.rstrip("stndrh"))
