"""What journeys tell: where somebody went is the host, who went there the guest."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from summitry.extract.rows import Person
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.talks import crowds, journeys, leaders
from summitry.talks.previews import is_ahead
from summitry.talks.tally import DATELINE_POINTS, LEAD, Tally
from summitry.text import Sentence, starting_in

_TRAVEL_POINTS = 3.0
_PLANNED_CITY = 0.1  # share for a city still to be visited
_NEXT_CITY = 0.05  # share for a city that the journey goes on to
_NEXT_GOAL = 0.05  # share for where a journey goes on to, once an article has told where it leads
_NEXT_GUEST = 0.3  # share for who seems to go on: it may be whom the text named last
_OF_SEVERAL = 0.3  # share of its points that one goal of a tour gets
_SPEAKING = re.compile(r"\b(?:i|we|my|our) $")  # "I visited X", in a minister's own release
# "Arrived in X and leaves for Y": X is no traveller.
_ASIDE = compiled(r"\b(?:in|into|to|for|at|with|visit|visits|visited|visiting) (?:the )?$")
_BOTH_IN = (" met in ", " meet in ", " meets in ", " gathered in ", " sat down in ", " convened in ")
# "The energy minister is to fly to X next month", far behind the lead: another journey.
_NEXT_TIME = compiled(
    r"[^.;,]{0,30}?\b(?:next|later this|early next|late next) (?:week|month|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b"
)
# "Will travel to X next month, A said after meeting B": it is B's place that is told of.
_TOLD_AT_TALKS = compiled(
    r"[^;]{0,120}?\b(?:said|announced|told [\w ]{3,20}?)\b[^.;]{0,40}? (?:after|following) (?:[\w'-]+ ){0,3}?(?:meeting|talks|negotiations)\b"
)
_SETTING_OUT, _SET_OUT_FROM = ("left ", "leav", "depart"), ("left ", "leaves ", "departed ", "departs ")
CAPITAL = {"adjective": " capital", "name": "'s capital"}


class Travels(Tally):
    """The clues of journeys, counted."""

    @property
    def announces(self) -> bool:
        """Whether the lead tells of what is to come."""
        return is_ahead(self.text, self.text.lead())

    def travel(
        self,
        sentence: Sentence,
        match: Match,
        inside: Sequence[Match],
        persons: Sequence[Person],
        weight: float,
    ) -> None:
        """Count a country or city that somebody travels to for the host, and who travels for the guest; where he left, for the host as well."""
        words = journeys.goal(self.text, sentence, match)
        if words is None or self._is_other_journey(sentence, words):
            return
        folded, (start, end) = self.text.folded, words
        code, points = match.term.code, _TRAVEL_POINTS * weight
        has_left, stay = self._departure(sentence, match, words, inside, persons)
        if stay:
            self._count_stay(*stay, points, start)
            self.onward.add(code)
        later = sentence not in self.text.opening(1)
        if has_left or self._is_of_next_time(sentence, words, later=later):
            return
        visitor = self._before(start, code, inside, persons)
        goes_on = self._goes_on(sentence, match, start, visitor, later=later)
        if others := journeys.other_goals(self.text.folded, match, inside):
            points *= _OF_SEVERAL
            for goal in (code, *others):
                self.toured[goal] += points if goal == code else 0.0
        self.host(code, points * (_NEXT_GOAL if goes_on else 1.0), words)
        (self.onward if goes_on else self.travelled).add(code)
        # "A visit that will include trips to X": the country, but not the city of the talks.
        name = match.term.wording.split(",")[0] if self.is_city(match) else self.capital_behind(match)
        if name and folded.find(" includ", start, match.start) < 0:
            share = self._share_of_city(sentence, start, goes_on=goes_on, later=later)
            self.city(name, code, share * points, words)
        if visitor and self._may_travel(visitor[0], goes_on=goes_on):
            self.guest(visitor[0], points * (_NEXT_GUEST if goes_on else 1.0), (visitor[1], end))
            if weight == LEAD and not goes_on and not self._is_venue(code, match.start):
                self.led.add(visitor[0])
        elif _SPEAKING.search(folded, max(sentence.start, start - 5), start) and self.home_of_outlet:
            self.guest(self.home_of_outlet, points, (start, end))

    def _is_other_journey(self, sentence: Sentence, words: tuple[int, int]) -> bool:
        """Whether words of a journey tell of one at another time, of somebody else's or of a crowd's."""
        folded, start = self.text.folded, words[0]
        return (
            self.is_other_time(sentence, words)
            or journeys.is_of_another(folded, max(sentence.start, start - 50), start)
            or crowds.is_of_crowd(folded, sentence, start)
            or crowds.is_of_nobody(folded, sentence, start)
        )

    def _may_travel(self, code: str, *, goes_on: bool) -> bool:
        """Whether somebody of a country, named before words of a journey, may be who makes it; not who is at home where the report comes from, once it goes on."""
        if code in self.toured:
            return False  # "following visits to X and Y, she will travel to Z": another goal of the journey
        line = self.dateline_country
        return not (goes_on and line and code == line[0])

    def _is_venue(self, code: str, start: int) -> bool:
        """Whether a country, named at `start`, is only where others met: many states, or two that are no guests of it."""
        both_were_there = code not in self.talked and self.text.folded.endswith(_BOTH_IN, 0, start)
        return code in self.venues or (both_were_there and len(self.talked) > 1)

    def the_country(
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

    def _goes_on(
        self, sentence: Sentence, match: Match, start: int, visitor: tuple[str, int] | None, *, later: bool
    ) -> bool:
        """Whether a journey, already told of, is said to go on to another country afterwards."""
        aside = journeys.ASIDE.search(self.text.folded, max(sentence.start, match.start - 60), match.start)
        # "A tour that will also take her to X, Y and Z": she is elsewhere.
        if aside and (
            self.text.folded.endswith(" also ", sentence.start, aside.start())
            or not journeys.other_goals(self.text.folded, match, starting_in(self.countries, sentence))
        ):
            return True
        if not later:
            return False
        if journeys.FLEW_ON.search(self.text.folded, max(sentence.start, match.start - 30), match.start):
            return True
        if self.hosts[match.term.code] > DATELINE_POINTS:
            return False
        told = max((points for code, points in self.hosts.items() if code != match.term.code), default=0.0)
        of_others = len(self.talked) == 2 and match.term.code not in self.talked and not self.announces
        if told <= DATELINE_POINTS and not (
            of_others or self._is_sent_from_another(match.term.code, visitor) or self.visitors
        ):
            return False
        folded, before = self.text.folded, max(sentence.start, start - 40)
        return bool(
            journeys.ONWARD.search(folded, before, match.start)
            or journeys.PLANNED.search(folded, before, start)
        )

    def _is_sent_from_another(self, code: str, visitor: tuple[str, int] | None) -> bool:
        """Whether the report comes from another country than `code`, not the visitor's own, and tells of what was done there."""
        line = self.dateline_country
        if line is None or line[0] == code or (visitor and visitor[0] == line[0]):
            return False
        return self.is_dated_line(line[0]) and not self.announces

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

    def _is_planned(self, sentence: Sentence, start: int) -> bool:
        """Whether the words of a journey from `start` on are of one still to come."""
        first = max(sentence.start, start - 40)
        return journeys.PLANNED.search(self.text.folded, first, start) is not None

    def _share_of_city(self, sentence: Sentence, start: int, *, goes_on: bool, later: bool) -> float:
        """How much of the points of a journey, told from `start` on, its city gets: the less, the surer it is yet to be reached."""
        planned = self._is_planned(sentence, start)
        sets_out = later and journeys.SETS_OUT.match(self.text.folded, start)
        onward = sets_out or goes_on or (planned and later and not self.announces)
        return _NEXT_CITY if onward else _PLANNED_CITY if planned else 0.5

    def _is_of_next_time(self, sentence: Sentence, words: tuple[int, int], *, later: bool) -> bool:
        """Whether words of a journey tell of one that is planned, beside the talks that are reported; `later`: they stand behind the opening."""
        start, end = words
        is_other = _TOLD_AT_TALKS.match(self.text.folded, end, sentence.end) or (
            later and _NEXT_TIME.match(self.text.folded, end, sentence.end)
        )
        return bool(is_other) and self._is_planned(sentence, start)

    def _departure(
        self,
        sentence: Sentence,
        match: Match,
        words: tuple[int, int],
        inside: Sequence[Match],
        persons: Sequence[Person],
    ) -> tuple[bool, tuple[Match, str] | None]:
        """Whether somebody left for home, or for elsewhere after a visit, or left home; and, if abroad, the city where he was, and his country."""
        folded, (start, end) = self.text.folded, words
        code = leaders.last_before(start, inside, persons)
        if folded.endswith(_SET_OUT_FROM, 0, start):
            return code == match.term.code, None
        if not folded.startswith(_SETTING_OUT, start):
            return False, None
        left = [one for one in inside if start < one.start < match.start and self.is_city(one)]
        if code is None or not left or left[-1].term.code == code:
            return code == match.term.code, None
        if code != match.term.code and not journeys.AFTER_VISIT.match(folded, end, sentence.end):
            return False, None
        return True, (left[-1], code)

    def _count_stay(self, city: Match, guest: str, points: float, start: int) -> None:
        """Count the city that a guest left, by words from `start` on, as where he was."""
        code, span = city.term.code, (start, city.end)
        self.host(code, points, span)
        self.city(city.term.wording.split(",")[0], code, points / 2, span)
        self.guest(guest, points, span)
        self.travelled.add(code)

    def capital_behind(self, match: Match) -> str | None:
        """The capital that is meant by "the Kenyan capital" or "Kenya's capital"."""
        behind = CAPITAL.get(match.term.kind)
        return self.seat_of(match) if behind and self.text.folded.startswith(behind, match.end) else None

    def seat_of(self, match: Match) -> str | None:
        """The city of a palace or, of a capital that is not named, the one that sent the report."""
        # A state without a capital is a city itself.
        seat = self.vocabularies.seat(match.term) or self.vocabularies.label("countries", match.term.code)
        if seat != self.vocabularies.capital(match.term.code):
            return seat
        return self.seat_of_report(match.term.code) or seat
