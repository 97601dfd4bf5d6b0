"""Clues to host, guest and place: phrases about travelling, receiving, and where the talks were held.

Each clue gives points to a country; the lead counts most.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from summitry.dates import DateMention
from summitry.extract.rows import Fact, Person
from summitry.layout import ArticleText
from summitry.text import Match, Sentence
from summitry.vocabulary import Vocabularies

_TRAVEL = re.compile(
    r"\b(?P<cue>visit(?:s|ed|ing)?|trip|tour|stay|arriv(?:e|es|ed|ing|al)|travel(?:s|led|ed|ling|ing)?|flew|flies|flying|landed|while)\b"
    r"(?P<gap>[^.,;:()\"“”]{0,45}?)$"
)
_NOUNS = ("visit", "trip", "tour")
_IN_FOR_VISIT = re.compile(
    r" (?:\w+ ){0,2}?(?:for|on|during|as part of|at the start of|wraps up|ending) (?:an?|the|his|her|their|what) (?:[\w-]+ ){0,4}?(?:visit|trip|tour)\b"
)
_TALKS = re.compile(
    r"\b(?:met|meets?|meeting|talks|negotiations|summit|briefing|conference|ceremony|signed|received|welcomed|hosted|hosts|held|gathered|sat down)\b"
)
_HERE = re.compile(
    r"\b(?:arrived|arrives|met|meets|talks|meeting|held|visit|signed|said|told|began|begins|wrapped up|concluded)\b[^.;]{0,50}?\bhere\b"
)
_RECEIVED = re.compile(r"\b(?:welcomed|received|hosted|greeted|receives|welcomes|hosts)\b")
_THANKED = re.compile(
    r"\bthanked\b[^.;]{0,80}?\bfor (?:the|his|her|their) (?:[\w-]+ ){0,3}?(?:welcome|hospitality|reception|invitation to visit)\b"
)
_VISITING = re.compile(r"\bvisiting (?=[a-z])")
_NOT_THIS = re.compile(
    r"\b(?:invit\w+|accept\w+|not (?:yet )?visit\w*|never|postponed|cancel\w+|called off|respond to)\b"
)
_TRAVEL_POINTS, _PLACE_POINTS, _HERE_POINTS = 3.0, 2.0, 3.0
HOSTED_POINTS, DATELINE_POINTS = 2.0, 0.4
LEAD = 2.0  # weight of the first two sentences
_OTHER_TIME = 8  # days from the day of writing at which a visit is another one


@dataclass
class Clues:
    """The clues of one article, gathered sentence by sentence."""

    text: ArticleText
    people: Sequence[Person]
    dates: Sequence[DateMention]
    vocabularies: Vocabularies
    hosts: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    guests: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    cities: dict[tuple[str, str], float] = field(default_factory=lambda: defaultdict(float))
    facts: list[tuple[float, Fact]] = field(default_factory=list)
    talked: list[str] = field(default_factory=list)
    travelled: set[str] = field(default_factory=set)
    led: set[str] = field(default_factory=set)

    @cached_property
    def countries(self) -> list[Match]:
        """Wordings of countries behind the dateline, in reading order."""
        start = self.text.dateline.end if self.text.dateline else self.text.header_end
        return [match for match in self.text.found("country_terms") if match.start >= start]

    def read(self, sentence: Sentence, weight: float) -> None:
        """Gather the clues of one sentence."""
        inside = [match for match in self.countries if sentence.start <= match.start < sentence.end]
        persons = [person for person in self.people if sentence.start <= person.start < sentence.end]
        if _TALKS.search(self.text.folded, sentence.start, sentence.end):
            known = list(dict.fromkeys(person.country_code for person in persons if person.country_code))
            if len(known) > 1 and len(self.talked) < 2:
                self.talked = known[:2]
        for match in inside:
            self._travel(sentence, match, inside, persons, weight)
            self._place(sentence, match, weight)
        self._received(sentence, inside, persons, weight)
        if _HERE.search(self.text.folded, sentence.start, sentence.end):
            self._here(weight, sentence)

    def _travel(
        self,
        sentence: Sentence,
        match: Match,
        inside: Sequence[Match],
        persons: Sequence[Person],
        weight: float,
    ) -> None:
        folded = self.text.folded
        if match.term.kind == "people":
            return
        cue = _TRAVEL.search(folded, max(sentence.start, match.start - 60), match.start)
        after = folded[match.end : match.end + 70]
        start, end = match.start, match.end
        if (
            cue
            and (match.term.kind != "adjective" or after.startswith((" capital", " city")))
            and _leads_to(cue)
        ):
            start = cue.start("cue")
        elif match.term.kind in ("name", "capital", "city") and re.match(
            rf" (?:{'|'.join(_NOUNS)})\b", after
        ):
            end = match.end + after.find(" ", 1) if after.find(" ", 1) > 0 else match.end
        elif not (
            match.term.kind in ("name", "capital", "city")
            and folded[max(0, match.start - 4) : match.start].endswith("in ")
            and _IN_FOR_VISIT.match(after)
        ):
            return
        if self._other_time(sentence, start, end) or _NOT_THIS.search(
            folded, max(sentence.start, start - 50), start
        ):
            return
        code, points = match.term.code, _TRAVEL_POINTS * weight
        self.hosts[code] += points
        self.travelled.add(code)
        self._fact(points, sentence, start, end, "host", code)
        if match.term.kind in ("capital", "city"):
            self.cities[match.term.wording, code] += points / 2
            self._fact(points / 2, sentence, start, end, "place", match.term.wording)
        if visitor := self._before(start, code, inside, persons):
            self.guests[visitor[0]] += points
            if weight == LEAD:
                self.led.add(visitor[0])
            self._fact(points, sentence, visitor[1], end, "guest", visitor[0])

    def _before(
        self, offset: int, host: str, inside: Sequence[Match], persons: Sequence[Person]
    ) -> tuple[str, int] | None:
        """The nearest person or country before `offset` that is not the host's: country and where it starts."""
        found = [(person.start, person.country_code) for person in persons if person.country_code]
        found += [
            (match.start, match.term.code) for match in inside if match.term.kind in ("adjective", "name")
        ]
        before = [(start, code) for start, code in found if start < offset and code != host]
        return (max(before)[1], max(before)[0]) if before else None

    def _place(self, sentence: Sentence, match: Match, weight: float) -> None:
        folded = self.text.folded
        if match.term.kind not in ("capital", "city", "palace", "name"):
            return
        before = folded[max(sentence.start, match.start - 12) : match.start]
        if not re.search(r"\b(?:in|at|outside|near)(?: the)?(?: [a-z]+)? $", before):
            return
        if match.term.kind == "name" and not before.endswith("in "):
            return
        cue = None
        for cue in _TALKS.finditer(folded, max(sentence.start, match.start - 110), match.start):  # noqa: B007  the last one is wanted
            pass
        if (
            cue is None
            or re.search(r"[;:]|\bspokes\w+", folded[cue.end() : match.start])
            or self._other_time(sentence, cue.start(), match.end)
        ):
            return
        points = _PLACE_POINTS * weight * (0.5 if match.term.kind == "name" else 1.0)
        self.hosts[match.term.code] += points
        self._fact(points, sentence, cue.start(), match.end, "host", match.term.code)
        if match.term.kind != "name":
            city = (
                match.term.wording
                if match.term.kind != "palace"
                else self.vocabularies.capital(match.term.code)
            )
            if city:
                self.cities[city, match.term.code] += points
                self._fact(points, sentence, cue.start(), match.end, "place", city)

    def _received(
        self, sentence: Sentence, inside: Sequence[Match], persons: Sequence[Person], weight: float
    ) -> None:
        """`A welcomed B`: A's country is the host; `A thanked B for the welcome`: B's country is."""
        folded = self.text.folded
        received, thanked = (
            pattern.search(folded, sentence.start, sentence.end) for pattern in (_RECEIVED, _THANKED)
        )
        for match, sign in ((received, 1), (thanked, -1)):
            if not match or self._other_time(sentence, match.start(), match.end()):
                continue
            by = re.match(r" by\b", folded[match.end() : match.end() + 4])
            named = [(person.start, person.country_code) for person in persons if person.country_code]
            named += [(found.start, found.term.code) for found in inside if found.term.kind == "adjective"]
            left = max((item for item in named if item[0] < match.start()), default=None)
            right = min((item for item in named if item[0] > match.start()), default=None)
            if by:
                left, right = right, left
            host, guest = (left, right) if sign > 0 else (right, left)
            if host and guest and host[1] != guest[1]:
                points = HOSTED_POINTS * weight
                self.hosts[host[1]] += points
                self.guests[guest[1]] += points
                self._fact(points, sentence, match.start(), match.end(), "host", host[1])
        visiting = _VISITING.search(folded, sentence.start, sentence.end)
        next_one = [
            (found.start, found.end, found.term.code)
            for found in inside
            if visiting and 0 <= found.start - visiting.end() <= 40
        ]
        if visiting and next_one:
            start, end, code = next_one[0]
            if (
                start == visiting.end() and next_one[0] and self._is_adjective(start)
            ) or start > visiting.end():
                self.guests[code] += HOSTED_POINTS * weight
                self._fact(HOSTED_POINTS * weight, sentence, visiting.start(), end, "guest", code)

    def _is_adjective(self, start: int) -> bool:
        return any(match.start == start and match.term.kind == "adjective" for match in self.countries)

    def _here(self, weight: float, sentence: Sentence) -> None:
        if line := self._dateline_country():
            code, place = line
            self.hosts[code] += _HERE_POINTS * weight
            self.cities[place, code] += _HERE_POINTS * weight
            here = re.compile(r"\bhere\b").search(self.text.folded, sentence.start, sentence.end)
            if here:
                self._fact(_HERE_POINTS, sentence, here.start(), here.end(), "place", place)

    def _dateline_country(self) -> tuple[str, str] | None:
        line = self.text.dateline
        for match in self.text.found("country_terms") if line else ():
            if line and match.start == line.start and match.term.kind in ("capital", "city", "name"):
                return match.term.code, line.place
        return None

    def read_dateline(self) -> None:
        """The dateline is a weak clue to the host: the newsroom may sit elsewhere. With an agency or a day it also hints at the place."""
        line = self.text.dateline
        if line and (found := self._dateline_country()):
            code, place = found
            self.hosts[code] += DATELINE_POINTS
            if (line.agency or line.when) and self._talks_reported():
                self.cities[place, code] += DATELINE_POINTS
                self.facts.append(
                    (DATELINE_POINTS, Fact(line.start, line.start + len(place), "place", place))
                )
            self.facts.append((DATELINE_POINTS, Fact(line.start, line.start + len(place), "host", code)))

    def _talks_reported(self) -> bool:
        return bool(
            re.search(
                r"\b(?:met|held|said after|during (?:the|their) (?:talks|meeting)|signed|arrived|wrapped up|visiting|following the talks|currently on)\b",
                self.text.folded,
            )
        )

    def _other_time(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether a date beside the clue puts it at another time than that of the article."""
        published = self.text.article.published_on
        for mention in self.dates:
            if (
                not (sentence.start <= mention.start < sentence.end)
                or mention.start < start - 25
                or mention.start > end + 30
            ):
                continue
            if mention.from_on is None or mention.to_on is None or published is None:
                continue
            back = _OTHER_TIME if mention.precision_code in ("day", "days") else 0
            if (published - mention.to_on).days > back or (
                mention.from_on - published
            ).days > 2 * _OTHER_TIME:
                return True
        return False

    def _fact(self, points: float, sentence: Sentence, start: int, end: int, code: str, value: str) -> None:
        self.facts.append((points, Fact(max(start, sentence.start), min(end, sentence.end), code, value)))


def _leads_to(cue: re.Match[str]) -> bool:
    """Whether the words between a word of travelling and a place make the place its goal."""
    word, gap = cue["cue"], cue["gap"]
    if word.startswith("visit") and gap in (" ", " the "):
        return True
    if word == "visiting":
        return False  # "visiting Prime Minister of X": X is where the visitor is from
    if word == "while":
        return gap in (" in ", " visiting ")
    return (
        bool(re.search(r"\b(?:to|in|at|into|of)(?: the)?(?: [a-z]+ish| [a-z]+an| [a-z]+ese)? $", gap))
        and gap.count(" ") <= 7
    )
