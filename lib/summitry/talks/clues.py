"""Clues to host, guest and place: phrases about travelling, receiving, and where the talks were held.

Each clue gives points to a country; the lead counts most.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from operator import itemgetter

from summitry.extract.rows import Person
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.talks import (
    captions,
    courtesies,
    earlier,
    here,
    journeys,
    leaders,
    ours,
    phrases,
    receptions,
    unlisted_cities,
)
from summitry.talks.previews import is_ahead
from summitry.talks.tally import DATELINE_POINTS, EARLY, LEAD, Tally
from summitry.text import Sentence, starting_in

_TRAVEL_POINTS, _TALKS_PLACE_POINTS, _PLACE_POINTS = 3.0, 3.0, 2.0
_PLANNED_CITY = 0.1  # share for a city still to be visited
_NEXT_CITY = 0.05  # share for a city that the journey goes on to
_PLANNED_TALKS = 0.5  # share for talks still to come
_NEXT_GOAL = 0.05  # share for where a journey goes on to, once an article has told where it leads
_NEXT_GUEST = 0.3  # share for who seems to go on: it may be whom the text named last
_OF_SEVERAL = 0.3  # share of its points that one goal of a tour gets
_NEAR = 6  # wordings of countries on each side of a goal that are looked at
_SPEAKING = re.compile(r"\b(?:i|we|my|our) $")  # "I visited X", in a minister's own release
_TRAVEL_KIND = journeys.TRAVEL_KIND | journeys.GOAL_KIND
_ANY_KIND = phrases.ANY_KIND | unlisted_cities.THERE_KIND | courtesies.KIND | ours.KIND | _TRAVEL_KIND
# "Arrived in X and leaves for Y": X is no traveller.
_ASIDE = compiled(r"\b(?:in|into|to|for|at|with|visit|visits|visited|visiting) (?:the )?$")
_CAPITAL = {"adjective": " capital", "name": "'s capital"}
_BOTH_IN = (" met in ", " meet in ", " meets in ", " gathered in ", " sat down in ", " convened in ")


class Clues(Tally):
    """The clues of one article, gathered sentence by sentence."""

    def read(self, sentence: Sentence, weight: float) -> None:
        """Gather the clues of one sentence."""
        kinds = self.text.kinds(sentence) & _ANY_KIND
        if not kinds and weight < LEAD:
            return
        inside, persons = starting_in(self.countries, sentence), starting_in(self.people, sentence)
        if weight == LEAD and inside:
            captions.read(self, sentence, inside, persons, weight)
        talks, travels = kinds & phrases.TALKS_KIND, kinds & _TRAVEL_KIND
        if talks and len(self.talked) < 2:
            self._talked(sentence, inside, persons, weight)
        # "Envoys of A, B and C met in D", said in passing: not the talks that are reported.
        others_talked = (
            talks and weight < LEAD and len(inside) > 2 and leaders.of_three(self.text.folded, inside)
        )
        for index, match in enumerate(inside if talks or travels else ()):
            if travels:
                near = inside[max(0, index - _NEAR) : index + _NEAR]
                self._travel(sentence, match, near, persons, weight)
            if talks and not others_talked:
                self._place(sentence, match, weight)
        if travels and weight > EARLY:
            self._the_country(sentence, inside, persons, weight)
        if kinds & receptions.ANY_KIND:
            receptions.read(self, sentence, inside, persons, weight)
        if kinds & courtesies.KIND:
            courtesies.read(self, sentence, inside, persons, weight)
        if kinds & phrases.CITY_KIND:
            unlisted_cities.read_by_kind(self, sentence, weight)
        if talks and kinds & unlisted_cities.THERE_KIND:
            unlisted_cities.read_there(self, sentence, inside, weight)
        if talks and not self.cities:  # a city that the vocabulary has, told so far, is the better clue
            unlisted_cities.read_unlisted(self, sentence, weight)
        if kinds & ours.KIND and weight >= EARLY:
            ours.read(self, sentence, weight)
        if kinds & phrases.HERE_KIND:
            here.read(self, sentence, weight)

    def _talked(
        self, sentence: Sentence, inside: Sequence[Match], persons: Sequence[Person], weight: float
    ) -> None:
        """Whose people talked: those of the first two countries that a sentence on talks names people of."""
        placed = [(person.start, person.country_code) for person in persons if person.country_code]
        named = [side for side in placed if not leaders.is_of_others(self.text.folded, side[0])]
        if len(named) < len(placed) and len({match.term.code for match in inside}) > 2:
            self.onward.update({code for _, code in placed} - {code for _, code in named})
        named += list(
            leaders.without_names(self.text.folded, inside, is_lead=weight == LEAD)
        ) or leaders.two_that_begin(self.text.folded, sentence.start, inside)
        known = list(dict.fromkeys(code for _, code in sorted(named)))
        inside_sentence = self.text.folded, sentence.start, sentence.end
        if len(known) < 2:
            return
        cue = phrases.TALKS.search(*inside_sentence) or phrases.CONFERRED.search(*inside_sentence)
        # "He left for X, where he will meet its president": other talks than those that were reported.
        to_come = sentence not in self.text.opening(1) and not self._announces
        if cue is None or earlier.was_once(self, sentence, cue.span()):
            return
        if not (to_come and phrases.LATER.search(self.text.folded, sentence.start, cue.start())):
            self.talked = known[:2]

    @cached_property
    def _announces(self) -> bool:
        """Whether the lead tells of what is to come."""
        return is_ahead(self.text, self.text.lead())

    def _travel(
        self,
        sentence: Sentence,
        match: Match,
        inside: Sequence[Match],
        persons: Sequence[Person],
        weight: float,
    ) -> None:
        words = journeys.goal(self.text, sentence, match)
        if words is None or self.is_other_time(sentence, words):
            return
        folded, (start, end) = self.text.folded, words
        if journeys.is_of_another(folded, max(sentence.start, start - 50), start):
            return
        code, points = match.term.code, _TRAVEL_POINTS * weight
        later = sentence not in self.text.opening(1)
        if others := journeys.other_goals(self.text.folded, match, inside):
            points *= _OF_SEVERAL
            for goal in (code, *others):
                self.toured[goal] += points if goal == code else 0.0
        goes_on = self._goes_on(sentence, match, start, later=later)
        self.host(code, points * (_NEXT_GOAL if goes_on else 1.0), words)
        (self.onward if goes_on else self.travelled).add(code)
        # "A visit that will include trips to X": the country, but not the city of the talks.
        name = match.term.wording.split(",")[0] if self.is_city(match) else self._capital_behind(match)
        if name and folded.find(" includ", start, match.start) < 0:
            planned = journeys.PLANNED.search(folded, max(sentence.start, start - 40), start)
            sets_out = later and journeys.SETS_OUT.match(folded, start)
            onward = sets_out or goes_on or (planned and later and not self._announces)
            share = _NEXT_CITY if onward else _PLANNED_CITY if planned else 0.5
            self.city(name, code, share * points, words)
        visitor = self._before(start, code, inside, persons)
        at_line = goes_on and visitor and self.dateline_country and visitor[0] == self.dateline_country[0]
        # Not "following visits to X and Y, she will travel to Z": another goal of the journey.
        if visitor and visitor[0] not in self.toured and not at_line:
            self.guest(visitor[0], points * (_NEXT_GUEST if goes_on else 1.0), (visitor[1], end))
            both_were_there = code not in self.talked and self.text.folded.endswith(_BOTH_IN, 0, match.start)
            if (
                weight == LEAD
                and not goes_on
                and code not in self.venues
                and not (both_were_there and len(self.talked) > 1)
            ):
                self.led.add(visitor[0])
        elif self.home_of_outlet and _SPEAKING.search(folded, max(sentence.start, start - 5), start):
            self.guest(self.home_of_outlet, points, (start, end))

    def _the_country(
        self, sentence: Sentence, inside: Sequence[Match], persons: Sequence[Person], weight: float
    ) -> None:
        """`his first visit to the country`: that of the dateline."""
        line = self.dateline_country
        if not line or not self.text.has_kind(sentence, journeys.THE_COUNTRY_KIND):
            return
        goal = journeys.THE_COUNTRY.search(self.text.folded, sentence.start, sentence.end)
        if not goal or self.is_other_time(sentence, goal.span()):
            return
        visitor = self._before(goal.start(), line[0], inside, persons)
        if visitor:
            self.host(line[0], _TRAVEL_POINTS * weight, goal.span())
            self.guest(visitor[0], _TRAVEL_POINTS * weight, (visitor[1], goal.end()))
            self.travelled.add(line[0])

    def _goes_on(self, sentence: Sentence, match: Match, start: int, *, later: bool) -> bool:
        """Whether a journey, already told of, is said to go on to another country afterwards."""
        if journeys.ASIDE.search(
            self.text.folded, max(sentence.start, match.start - 60), match.start
        ) and not journeys.other_goals(self.text.folded, match, starting_in(self.countries, sentence)):
            return True
        if not later:
            return False
        if journeys.FLEW_ON.search(self.text.folded, max(sentence.start, match.start - 30), match.start):
            return True
        if self.hosts[match.term.code] > DATELINE_POINTS:
            return False
        told = max((points for code, points in self.hosts.items() if code != match.term.code), default=0.0)
        of_others = len(self.talked) == 2 and match.term.code not in self.talked and not self._announces
        if told <= DATELINE_POINTS and not (
            of_others or self._is_sent_from_another(match.term.code) or self.visitors
        ):
            return False
        folded, before = self.text.folded, max(sentence.start, start - 40)
        return bool(
            journeys.ONWARD.search(folded, before, match.start)
            or journeys.PLANNED.search(folded, before, start)
        )

    def _is_sent_from_another(self, code: str) -> bool:
        """Whether the report comes from another country than `code`, and tells of what was done there."""
        line = self.dateline_country
        return bool(line and line[0] != code and self.is_dated_line(line[0]) and not self._announces)

    def _before(
        self, offset: int, host: str, inside: Sequence[Match], persons: Sequence[Person]
    ) -> tuple[str, int] | None:
        """The nearest person or country before `offset` that is not the host's: country and where it starts."""
        found = [
            (match.start, match.term.code)
            for match in inside
            if match.start < offset
            and match.term.code != host
            and (
                match.term.kind == "adjective"
                or (
                    match.term.kind == "name"
                    and not _ASIDE.search(self.text.folded, max(0, match.start - 12), match.start)
                )
            )
        ]
        for index in range(bisect_left(persons, offset, key=itemgetter(0)) - 1, -1, -1):
            code = persons[index].country_code
            if code and code != host:
                found.append((persons[index].start, code))
                break
        return (max(found)[1], max(found)[0]) if found else None

    def _place(self, sentence: Sentence, match: Match, weight: float) -> None:
        kind, end = match.term.kind, match.end
        if is_capital := self._capital_behind(match) is not None:
            kind, end = "capital", end + len(_CAPITAL[kind])  # "said in the Kenyan capital after talks"
        if kind not in ("capital", "city", "palace", "name"):
            return
        head = self.text.dateline
        first = head.end if head and sentence.start < head.end < sentence.end else sentence.start
        found = phrases.place_of_talks(self.text.folded, (first, sentence.end), match.start, end, kind=kind)
        if found is None or self.is_other_time(sentence, (found.start, end)):
            return
        if found.is_planned and weight < EARLY:
            return  # near the head, the talks of a visit that is announced; elsewhere, some other ones
        span, code = (found.start, end), match.term.code
        if self.text.folded.startswith("'s ", end) and not phrases.HOUSE_BEHIND.match(self.text.folded, end):
            return  # "expanding Moscow's stake"
        if earlier.was_before(self, sentence, found.start, code):
            return
        points = (_TALKS_PLACE_POINTS if found.is_face_to_face else _PLACE_POINTS) * weight
        if sentence not in self.text.opening(1) and self.text.folded.endswith(
            ("after ", "following "), 0, found.start
        ):
            points *= _PLANNED_TALKS  # "was late after talks in X"
        points *= (0.5 if kind == "name" else 1.0) * (_PLANNED_TALKS if found.is_planned else 1.0)
        self.host(code, points, span)
        if kind == "name" and not found.is_planned:
            self.seated.add(code)
        if kind == "palace" and found.is_face_to_face and not found.is_planned:
            self.received.add(code)
        if match.term.kind == "palace" or is_capital:
            line = self.dateline_country
            # "Bogor Palace", in a report from Bogor
            own = line and line[0] == code and match.term.wording.startswith(f"{line[1]} ") and line[1]
            # "At the palace in X", which names the city itself
            if self._city_behind(match):
                return
            name = own or self._seat(match)
        else:
            name = match.term.wording.split(",")[0] if self.is_city(match) else None
        if name:
            self.city(name, code, points, span)

    def _capital_behind(self, match: Match) -> str | None:
        """The capital that is meant by "the Kenyan capital" or "Kenya's capital"."""
        behind = _CAPITAL.get(match.term.kind)
        return self._seat(match) if behind and self.text.folded.startswith(behind, match.end) else None

    def _seat(self, match: Match) -> str | None:
        """The city of a palace or, of a capital that is not named, the one that sent the report."""
        seat = self.vocabularies.seat(match.term)
        if seat != self.vocabularies.capital(match.term.code):
            return seat
        return self.seat_of_report(match.term.code) or seat

    def _city_behind(self, palace: Match) -> bool:
        """Whether a city of the same country stands right behind a palace: it lies there, not in the capital."""
        first = bisect_left(self.countries, (palace.end,))
        nearest = self.countries[first : first + 1]
        return any(
            other.term.code == palace.term.code
            and self.is_city(other)
            and self.text.folded[palace.end : other.start] in (", ", " in ", " at ")
            for other in nearest
        )
