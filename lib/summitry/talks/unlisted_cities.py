"""Cities that the vocabulary does not have, as the place of talks: told from the text as it stands, for the capitals."""

import re
from collections.abc import Sequence

from summitry.matching import Match
from summitry.names import MONTHS, SMALL_WORDS, THINGS
from summitry.patterns import compiled
from summitry.talks import matters
from summitry.talks.phrases import LATER
from summitry.talks.tally import LEAD, Tally
from summitry.text import Sentence, fold, starting_in
from summitry.word_kinds import word_kind

_POINTS, _UNLISTED_POINTS = 2.0, 1.0
_NEAR = 45  # characters of "the crisis in the "
# "Held talks in X on Monday", X being a name that the vocabulary does not have.
_IN_UNLISTED = compiled(
    r" (?:in|at) (?P<name>[A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž][\w'’-]+){0,2})(?=[,.;]| (?:on|today|yesterday|tomorrow|this|late|early|earlier|during|for|with|after|where|and|to|between|last|next|following|by|under|at|as|ahead|before)\b)"
)
_UNLISTED_CUE = compiled(
    r"\b(?:met|meets?|meeting|talks|negotiations|held|hosted|received|welcomed|signed|inked|gathered|convened|summit|session|ceremony|chaired|took place|take place|took part|concluded|audience|shook hands|agreed?|dined|lunched|discussed|clinched|sealed|struck)\b[^.;:,“”\"]{0,90}(?:, at (?:an?|the|his|her|their) [^.;:,“”\"]{2,40})?$"
)
# What guests do elsewhere as well: in the lead it is what the article is about.
_PROGRAMME = compiled(
    r"\b(?:opened|inspected|toured|inaugurated)\b[^.;:,“”\"]{0,90}(?:, at (?:an?|the|his|her|their) [^.;:,“”\"]{2,40})?$"
)
# "On a hot Friday in X, two ministers": where a report is set.
SCENE_WORDS = ("on ", "one ", "late ", "early ")
_SCENE = compiled(
    r"(?:on|one|late|early|late on|early on) (?:(?:an?|this|last|the) )?(?:[\w-]+ ){0,2}(?:\w+day|morning|afternoon|evening|night|weekend)(?: (?:morning|afternoon|evening|night))?$"
)
THERE_KIND: int = word_kind("there")
# What a sentence must have a word of to tell that such a city is the place of talks.
CUE_KIND: int = word_kind(
    "met|meets?|meeting|talks|negotiations|held|hosted|received|welcomed|signed|inked|gathered|convened|summit|session|ceremony|chaired|took|take|opened|concluded|audience|hands|agreed?|inspected|toured|dined|lunched|inaugurated|discussed|clinched|sealed|struck"
)
_THERE = compiled(
    r"\b(?:talks|met|meetings?|received|conferred|negotiations|hosted|summit)\b[^.;,]{0,50}? there\b(?! (?:is|are|was|were|will|would|has|have|had|should|must|can|could)\b)"
)
_NO_CITIES = frozenset(
    "europe africa asia america antarctica eurasia oceania parliament congress government cabinet senate english christianity islam god heaven capitol "
    "north south east west northern southern eastern western central latin middle far arctic baltic balkans caribbean pacific mediterranean gulf levant maghreb sahel euros dollars "
    "principle spring summer autumn winter phase article track".split()
)
# "arrived in the city of X".
CITY_KIND: int = word_kind(
    "city|town|resort|port|seaport|harbou?r|spa|suburb|village|municipality|province|district|island|cent(?:er|re)"
)
_CITY_OF = re.compile(
    r"\b(?:in|at) (?:the|[A-Z][\w-]+[’']s) (?:[A-Za-z-]+ ){0,3}(?:city|town|resort|port|seaport|harbou?r|spa|suburb|village|municipality|province|district|island|(?:administrative|government) cent(?:er|re)) of (?P<name>[A-ZÀ-Ž][\w'’-]+(?: (?!\w{3,6}day\b)[A-ZÀ-Ž][\w'’-]+){0,2})(?=[ ,.;])"
)
_CITY_CUE = compiled(
    r"\b(?:arriv\w+|showed|welcomed|hosted|received|greeted|met|meeting|talks|held|landed|inked|signed|spoke|discussed)\b[^.;]{0,140}$"
)


def read_unlisted(tally: Tally, sentence: Sentence, weight: float) -> None:
    """`held talks in X on Monday`, where the vocabulary has no X: the place, whatever country it is in if none stands behind it."""
    folded = tally.text.folded
    for match in _IN_UNLISTED.finditer(tally.text.body, sentence.start, sentence.end):
        start, end = match.span("name")
        if (
            is_no_city(match["name"])
            # What is in the vocabulary, or stands before a city that is: "in Karen, Nairobi", "in X, Nairobi and Oslo".
            or any(
                found.start <= start < found.end or (found.start == end + len(", ") and tally.is_city(found))
                for found in tally.countries
            )
            or any(person.start <= start < person.end for person in tally.people)
            or not (
                _UNLISTED_CUE.search(folded, max(sentence.start, start - 110), match.start())
                or _SCENE.match(folded, sentence.start, match.start())
                or (
                    weight == LEAD
                    and _PROGRAMME.search(folded, max(sentence.start, start - 110), match.start())
                )
            )
            # "Spent much of their meeting on the crisis in X", "spoke of the bridge at X"
            or matters.is_of_matter(folded, max(sentence.start, start - _NEAR), start, kind="name")
            or matters.is_of_thing(folded, max(sentence.start, start - _NEAR), start, end)
            or tally.is_other_time(sentence, (start, end))
        ):
            continue
        # "In X, Croatia"
        behind = end + len(", ") if tally.text.body.startswith(", ", end) else -1
        whose = (found for found in tally.countries if found.start == behind and found.term.kind == "name")
        code = next((found.term.code for found in whose), "")
        if code:
            tally.host(code, _UNLISTED_POINTS * weight, (start, end))
        tally.city(match["name"], code, _UNLISTED_POINTS * weight, (start, end))


def read_by_kind(tally: Tally, sentence: Sentence, weight: float) -> None:
    """`arrived in the city of X`: the place; where the vocabulary has no X, whatever country it is in."""
    for match in _CITY_OF.finditer(tally.text.body, sentence.start, sentence.end):
        start, end = match.span("name")
        code = next((found.term.code for found in tally.countries if found.start == start), "")
        if _CITY_CUE.search(tally.text.folded, sentence.start, match.start()):
            # "In the northern Croatian town of X"
            whose = [
                found.term.code
                for found in tally.countries
                # ... or "of X, Croatia"
                if match.start() < found.start < start or found.start - end == len(", ")
            ]
            if whose and not code:
                code = whose[-1]
                tally.host(code, _POINTS * weight, (match.start(), end))
            tally.city(match["name"], code, _POINTS * weight, (match.start(), end))


def read_there(tally: Tally, sentence: Sentence, inside: Sequence[Match], weight: float) -> None:
    """`opened a school in X and held talks there`: the city named last before it, in the same sentence or the one before."""
    folded = tally.text.folded
    there = _THERE.search(folded, sentence.start, sentence.end)
    if not there or tally.is_other_time(sentence, there.span()):
        return
    named = [match for match in inside if match.end < there.start() and tally.is_city(match)]
    index = tally.text.sentence_at(sentence.start)
    if not named and index:
        named = [
            match
            for match in starting_in(tally.countries, tally.text.sentences[index - 1])
            if tally.is_city(match)
        ]
    if named:
        city = named[-1].term
        points = _POINTS * weight * (0.5 if LATER.search(folded, sentence.start, there.start()) else 1.0)
        tally.host(city.code, points, there.span())
        tally.city(city.wording.split(",")[0], city.code, points, (named[-1].start, named[-1].end))


def is_no_city(name: str) -> bool:
    """Whether a name behind "in" is of a time, a body, a region or a currency rather than of a city."""
    words = fold(name).split()
    return any(
        word in _NO_CITIES or word in MONTHS or word in THINGS or word in SMALL_WORDS or word.endswith("day")
        for word in words
    ) or any(word.isupper() and len(word) > 1 for word in name.split())
