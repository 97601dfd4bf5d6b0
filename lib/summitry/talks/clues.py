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
from summitry.talks import phrases
from summitry.talks.day import at_another_time
from summitry.text import Match, Sentence, starting_in
from summitry.vocabulary import Vocabularies

_TRAVEL_POINTS, _TALKS_PLACE_POINTS, _PLACE_POINTS, _HERE_POINTS = 3.0, 3.0, 2.0, 3.0
HOSTED_POINTS, DATELINE_POINTS, _DATED_LINE_POINTS = 2.0, 0.4, 1.2
_PLANNED_CITY = 0.1  # share for a city still to be visited
_OF_SEVERAL = 0.3  # share of its points that one goal of a tour gets
LEAD = 2.0  # weight of the first two sentences
_HERE = re.compile(r"\bhere\b")


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
    visitors: set[str] = field(default_factory=set)

    @cached_property
    def countries(self) -> list[Match]:
        """Wordings of countries behind the dateline, in reading order."""
        start = self.text.dateline.end if self.text.dateline else self.text.header_end
        return [match for match in self.text.found("country_terms") if match.start >= start]

    def read(self, sentence: Sentence, weight: float) -> None:
        """Gather the clues of one sentence."""
        has_kind = self.text.has_kind
        if not has_kind(sentence, phrases.ANY_KIND):
            return
        inside, persons = starting_in(self.countries, sentence), starting_in(self.people, sentence)
        talks, travels = has_kind(sentence, phrases.TALKS_KIND), has_kind(sentence, phrases.TRAVEL_KIND)
        if talks and len(self.talked) < 2:
            self._talked(sentence, persons)
        for match in inside:
            if travels:
                self._travel(sentence, match, inside, persons, weight)
            if talks:
                self._place(sentence, match, weight)
        if has_kind(sentence, phrases.RECEIVED_KIND):
            self._received(sentence, inside, persons, weight)
        if inside and has_kind(sentence, phrases.VISITING_KIND):
            self._visiting(sentence, inside, weight)
        if has_kind(sentence, phrases.CITY_KIND):
            self._unlisted_city(sentence, weight)
        if has_kind(sentence, phrases.HERE_KIND):
            self._here(weight, sentence)

    def _talked(self, sentence: Sentence, persons: Sequence[Person]) -> None:
        """Whose people talked: those of the first two countries that a sentence on talks names people of."""
        known = list(dict.fromkeys(person.country_code for person in persons if person.country_code))
        if len(known) > 1 and phrases.TALKS.search(self.text.folded, sentence.start, sentence.end):
            self.talked = known[:2]

    def _travel(
        self,
        sentence: Sentence,
        match: Match,
        inside: Sequence[Match],
        persons: Sequence[Person],
        weight: float,
    ) -> None:
        words = self._travel_words(sentence, match)
        if words is None or self._other_time(sentence, *words):
            return
        start, end = words
        if phrases.NOT_THIS.search(self.text.folded, max(sentence.start, start - 50), start):
            return
        code, points = match.term.code, _TRAVEL_POINTS * weight
        if self._is_one_of_several(match, inside):
            points *= _OF_SEVERAL
        self.hosts[code] += points
        self.travelled.add(code)
        self._fact(points, sentence, (start, end), "host", code)
        if match.term.kind in ("capital", "city"):
            planned = phrases.PLANNED.search(self.text.folded, max(sentence.start, start - 40), start)
            city_points = points * (_PLANNED_CITY if planned else 0.5)
            city = match.term.wording.split(",")[0]
            self.cities[city, code] += city_points
            self._fact(city_points, sentence, (start, end), "place", city)
        if visitor := self._before(start, code, inside, persons):
            self.guests[visitor[0]] += points
            if weight == LEAD:
                self.led.add(visitor[0])
            self._fact(points, sentence, (visitor[1], end), "guest", visitor[0])

    def _travel_words(self, sentence: Sentence, match: Match) -> tuple[int, int] | None:
        """The phrase that makes a country or city the goal of a journey, or None."""
        folded, kind = self.text.folded, match.term.kind
        if kind == "people":
            return None
        cue = phrases.TRAVEL.search(folded, max(sentence.start, match.start - 60), match.start)
        after = folded[match.end : match.end + 70]
        if cue and (kind != "adjective" or after.startswith((" capital", " city"))) and phrases.leads_to(cue):
            return cue.start("cue"), match.end
        if kind not in ("name", "capital", "city"):
            return None
        if behind := phrases.VISIT_BEHIND.match(after):
            return match.start, match.end + behind.end()
        if folded.endswith("in ", 0, match.start) and phrases.VISIT_FOR.match(after):
            return match.start, match.end
        return None

    def _is_one_of_several(self, match: Match, inside: Sequence[Match]) -> bool:
        """Whether a goal stands in a list of goals: a tour has no one host."""
        places = [found for found in inside if found.term.kind in ("name", "capital", "city")]
        return any(
            other.term.code != match.term.code
            and (
                phrases.listed(self.text.folded, match.end, other.start)
                or phrases.listed(self.text.folded, other.end, match.start)
            )
            for other in places
        )

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
        kind = match.term.kind
        if kind not in ("capital", "city", "palace", "name"):
            return
        start = phrases.place_of_talks(self.text.folded, sentence.start, match.start, match.end)
        if start is None or self._other_time(sentence, start, match.end):
            return
        first_word = self.text.folded[start : start + 14].split()[0].strip(",.")
        is_talks = bool(phrases.FACE_TO_FACE.match(first_word)) or start == match.start
        points = (
            (_TALKS_PLACE_POINTS if is_talks else _PLACE_POINTS) * weight * (0.5 if kind == "name" else 1.0)
        )
        self.hosts[match.term.code] += points
        self._fact(points, sentence, (start, match.end), "host", match.term.code)
        city = (
            self.vocabularies.capital(match.term.code)
            if kind == "palace"
            else match.term.wording.split(",")[0]
        )
        if kind != "name" and city:
            self.cities[city, match.term.code] += points
            self._fact(points, sentence, (start, match.end), "place", city)

    def _unlisted_city(self, sentence: Sentence, weight: float) -> None:
        """`arrived in the city of X`, where the vocabulary has no X: the place, whatever country it is in."""
        for match in phrases.CITY_OF.finditer(self.text.body, sentence.start, sentence.end):
            start, end = match.span("name")
            listed = any(found.start == start for found in self.countries)
            if not listed and phrases.CITY_CUE.search(self.text.folded, sentence.start, match.start()):
                self.cities[match["name"], ""] += _PLACE_POINTS * weight
                self._fact(_PLACE_POINTS * weight, sentence, (match.start(), end), "place", match["name"])

    def _received(
        self, sentence: Sentence, inside: Sequence[Match], persons: Sequence[Person], weight: float
    ) -> None:
        """`A welcomed B`: A's country is the host; `A thanked B for the welcome`: B's country is."""
        folded = self.text.folded
        received = phrases.RECEIVED.search(folded, sentence.start, sentence.end)
        thanked = phrases.THANKED.search(folded, sentence.start, sentence.end)
        if received and not phrases.PERSON_AHEAD.match(folded, received.end(), sentence.end):
            received = None
        for match, is_reception in ((received, True), (thanked, False)):
            if not match or self._other_time(sentence, match.start(), match.end()):
                continue
            named = self._named(inside, persons)
            left = max((item for item in named if item[0] < match.start()), default=None)
            right = min((item for item in named if item[0] > match.start()), default=None)
            by = folded.startswith(" by ", match.end())
            host, guest = (left, right) if is_reception != by else (right, left)
            if host and guest and host[1] != guest[1]:
                points = HOSTED_POINTS * weight
                self.hosts[host[1]] += points
                self.guests[guest[1]] += points
                self._fact(points, sentence, match.span(), "host", host[1])

    def _named(self, inside: Sequence[Match], persons: Sequence[Person]) -> list[tuple[int, str]]:
        """Where someone of a country is spoken of, and the country: persons, adjectives, "of" with a name."""
        named = [(person.start, person.country_code) for person in persons if person.country_code]
        for found in inside:
            of = found.term.kind == "name" and self.text.folded.endswith((" of ", " of the "), 0, found.start)
            if found.term.kind == "adjective" or of:
                named.append((found.start, found.term.code))
        return named

    def _visiting(self, sentence: Sentence, inside: Sequence[Match], weight: float) -> None:
        """`visiting A's minister`: A is the guest; `visiting A` is read as travel."""
        visiting = phrases.VISITING.search(self.text.folded, sentence.start, sentence.end)
        ahead = [match for match in inside if visiting and 0 <= match.start - visiting.end() <= 40]
        if visiting and ahead:
            match = ahead[0]
            if match.start > visiting.end() or match.term.kind == "adjective":
                self.guests[match.term.code] += HOSTED_POINTS * weight
                if weight == LEAD:
                    self.visitors.add(match.term.code)
                self._fact(
                    HOSTED_POINTS * weight, sentence, (visiting.start(), match.end), "guest", match.term.code
                )

    def _here(self, weight: float, sentence: Sentence) -> None:
        spoken = phrases.HERE.search(self.text.folded, sentence.start, sentence.end)
        if spoken and (line := self._dateline_country):
            code, place = line
            self.hosts[code] += _HERE_POINTS * weight
            self.cities[place, code] += _HERE_POINTS * weight
            here = _HERE.search(self.text.folded, sentence.start, sentence.end)
            if here:
                self._fact(_HERE_POINTS, sentence, (here.start(), here.end()), "place", place)

    @cached_property
    def _dateline_country(self) -> tuple[str, str] | None:
        line = self.text.dateline
        for match in self.text.found("country_terms") if line else ():
            if line and match.start == line.start and match.term.kind in ("capital", "city", "name"):
                return match.term.code, line.place
        return None

    def read_dateline(self) -> None:
        """The dateline is a weak clue to the host: the newsroom may sit elsewhere. With an agency or a day it also hints at the place."""
        line = self.text.dateline
        if line and (found := self._dateline_country):
            code, place = found
            self.hosts[code] += DATELINE_POINTS
            if self.is_dated_line(code) and self._talks_reported():
                self.cities[place, code] += _DATED_LINE_POINTS
                self.facts.append(
                    (_DATED_LINE_POINTS, Fact(line.start, line.start + len(place), "place", place))
                )
            self.facts.append((DATELINE_POINTS, Fact(line.start, line.start + len(place), "host", code)))

    def leaders_in_lead(self) -> set[str]:
        """Countries whose leader or delegation the first two sentences speak of ("the Sri Lankan leader")."""
        lead = self.text.report()[:2]
        end = lead[-1].end if lead else 0
        return {
            match.term.code
            for match in self.countries
            if match.start < end
            and match.term.kind == "adjective"
            and phrases.LEADER.match(self.text.folded, match.end)
        }

    def is_dated_line(self, country: str) -> bool:
        """Whether the dateline is a place of `country` and has a day or an agency: the reporter was there."""
        line, found = self.text.dateline, self._dateline_country
        return bool(line and found and found[0] == country and (line.agency or line.when))

    def _talks_reported(self) -> bool:
        return bool(phrases.TALKED.search(self.text.folded))

    def _other_time(self, sentence: Sentence, start: int, end: int) -> bool:
        return at_another_time(self.text, self.dates, sentence, (start, end))

    def _fact(self, points: float, sentence: Sentence, span: tuple[int, int], code: str, value: str) -> None:
        start, end = max(span[0], sentence.start), min(span[1], sentence.end)
        self.facts.append((points, Fact(start, end, code, value)))
