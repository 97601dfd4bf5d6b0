"""The noun phrase behind a number, and the noun that it counts."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from summitry.matching import Match

# A noun phrase ends before one of these.
_STOPS = frozenset(
    "a an the this that these those which who whom whose what when where while as at by for from in into of off on onto out over per since than then "
    "through throughout to toward towards under until till up upon via with within without about above across after against along among around "
    "before behind below beneath beside besides between beyond despite down during except inside like near outside regarding respectively but if nor or so yet "
    "because although though unless whereas both either neither each every all any some such no not only just also even still already now currently "
    "is are was were be been being am has have had do does did will would shall should can could may might must "
    "he she it they we i you his her its their our my your him them us me worth including included namely "
    "took met went held made won built came left got gave said told saw began became grew rose fell led sent spent brought bought sold ran lost paid "
    "stood set put cut hit drew fled flew ate hid shot kept felt found sat "
    "tops hits exceeds surpasses reaches totals amounts stands remains wants seeks aims plans hopes needs "
    "say says tell tells last next this year yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday "
    "here there more less fewer plus minus times whether how why et etc".split()
)
_NO_PLURALS = frozenset(
    "various previous numerous serious famous religious precious continuous simultaneous indigenous autonomous dangerous hazardous prestigious ambitious "
    "prosperous generous enormous tremendous gorgeous joyous vigorous overseas always perhaps besides news less business "
    "process access congress progress press success address express cross across gas bus plus thus status campus focus virus census consensus "
    "basis crisis analysis emphasis thesis diagnosis tennis its his this is was has does as us yes series species means lens always afterwards towards headquarters abroad".split()
)
# What ends in "men" is a plural, "crewmen", but for these.
_NO_MEN = frozenset({"specimen", "regimen", "abdomen", "acumen", "bremen", "stamen", "cyclamen", "dolmen"})
_WORD = re.compile(r"(?:[a-z]\.){2,}|[^\W_]+(?:['.&/-][^\W_]+)*")
# "Israelis", "Pakistanis": what ends so and is written with a capital is a people, but for these.
_NO_PEOPLES = frozenset({"paris", "tunis", "davis", "lewis", "louis", "memphis"})
# "F-16s", "Su-30MKIs"; "Boeing 737s" behind the maker's name.
_MODEL = re.compile(r"[A-Z][\w-]*\d[A-Z]*s$")
_MODEL_NUMBER = re.compile(r"[27]\d7s$")
_VERB = re.compile(r"\w{3,}(?:ed|ing)$")
_PLURALS = ("s", "men")  # behind such a noun of the vocabulary no other is counted
# "75 million two years earlier" counts no years.
_AGO = re.compile(r"(?:years|onths|cades) (?:earlier|ago|before|previously|later|after(?:wards)?)\b")
_LIMIT = 8  # words of a noun phrase


class Noun(NamedTuple):
    """A counted noun: the phrase's span from its first word, the noun's own span, and its kind.

    Attributes:
        kind: That of the vocabulary: `thing`, `other`; empty for a plural that no vocabulary holds.
        code: The vocabulary's code; empty without one.
    """

    start: int
    start_of_noun: int
    end: int
    kind: str
    code: str


def behind(
    body: str, folded: str, start: int, limit: int, units: Mapping[int, Sequence[Match]]
) -> Noun | None:
    """Read the noun phrase that begins at `start`: its head is the last plural before the phrase ends.

    Args:
        body: The text; a capital shows a model name ("F-16s").
        folded: The same, folded.
        start: Where the first word begins.
        limit: End of the sentence.
        units: Wordings of the unit vocabulary by where they begin.

    Returns:
        The noun; None where no plural is found within eight words.
    """
    found: Noun | None = None
    position = start
    for _ in range(_LIMIT):
        match = _WORD.match(folded, position, limit)
        if not match or (match.group() in _STOPS and body[match.start() : match.end()] != "US"):
            break
        word, end = match.group(), match.end()
        if found and _ends_phrase(word):
            break
        known = units.get(match.start(), [None])[0]
        if known and known.term.kind in ("thing", "other") and end <= known.end <= limit:
            end = known.end
            found = Noun(start, known.start, end, known.term.kind, known.term.code)
        elif found and found.code == "people":
            break  # "a market of 10 million people awaits"
        elif _MODEL.match(body, match.start(), end) or _MODEL_NUMBER.match(word):
            found = Noun(start, match.start(), end, "thing", "")
        elif found and found.code and folded.endswith(_PLURALS, found.start_of_noun, found.end):
            break  # "a delegation of 65 businessmen travels with him"
        elif _is_plural(word) or (word.endswith("is") and _is_people(word, body[match.start()])):
            found = Noun(start, match.start(), end, "", "")
        position = _next_word(folded, end, is_listing=found is None)
        if not position:
            break
    return None if found and _AGO.match(folded, found.end - 5) else found


def _ends_phrase(word: str) -> bool:
    """Whether a word behind the noun is no part of the phrase: "500,000 tourists head for the coast"."""
    return word in ("and", "head") or word.endswith("ly") or word.isdigit() or _VERB.match(word) is not None


def _next_word(folded: str, end: int, *, is_listing: bool) -> int:
    """Where the phrase goes on behind a word, across a comma only as long as `is_listing`; 0 where it ends."""
    if is_listing and folded[end : end + 2] == ", " and folded[end + 2 : end + 3].isalpha():
        return end + 2
    return end + 1 if folded[end : end + 1] == " " else 0


def _is_people(word: str, first: str) -> bool:
    """Whether a word that ends in "is" is a people; `first` is its first letter as it is written."""
    return len(word) > 4 and first.isupper() and word not in _NO_PEOPLES


def _is_plural(word: str) -> bool:
    """Whether a word is a plural by its ending."""
    if word.endswith("men"):
        return len(word) >= 6 and word not in _NO_MEN
    return (
        len(word) >= 4
        and word.endswith("s")
        and not word.endswith(("'s", "’s", "ss", "ous", "us", "is"))
        and word not in _NO_PLURALS
    )
