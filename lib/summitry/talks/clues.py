"""Clues to host, guest and place: phrases about travelling, receiving, and where the talks were held.

Each clue gives points to a country; the lead counts most.
"""

from bisect import bisect_left
from collections.abc import Sequence

from summitry.extract.rows import Person
from summitry.matching import Match
from summitry.talks import (
    captions,
    concluded,
    courtesies,
    earlier,
    envoys,
    here,
    journeys,
    leaders,
    ours,
    pairs,
    phrases,
    receptions,
    unlisted_cities,
)
from summitry.talks.tally import EARLY, LEAD
from summitry.talks.travels import CAPITAL, Travels
from summitry.text import Sentence, starting_in

_TALKS_PLACE_POINTS, _PLACE_POINTS = 3.0, 2.0
_PLANNED_TALKS = 0.5  # share for talks still to come
_NEAR = 6  # wordings of countries on each side of a goal that are looked at
_TRAVEL_KIND = journeys.TRAVEL_KIND | journeys.GOAL_KIND
_UNLISTED_KIND = unlisted_cities.THERE_KIND | unlisted_cities.CUE_KIND | unlisted_cities.CITY_KIND
_COURTESY_KIND = receptions.ANY_KIND | courtesies.KIND
_ANY_KIND = (
    phrases.TALKS_KIND | _COURTESY_KIND | _TRAVEL_KIND | _UNLISTED_KIND | here.KIND | ours.KIND | envoys.KIND
)


class Clues(Travels):
    """The clues of one article, gathered sentence by sentence."""

    def read(self, sentence: Sentence, weight: float) -> None:
        """Gather the clues of one sentence."""
        kinds = self.text.kinds(sentence)
        of_both = concluded.may_tell(kinds)
        kinds &= _ANY_KIND
        if not kinds and not of_both and weight < LEAD:
            return
        inside, persons = starting_in(self.countries, sentence), starting_in(self.people, sentence)
        if weight == LEAD and inside:
            captions.read(self, sentence, inside, persons, weight)
            pairs.read(self, sentence, inside, persons)
        talks, travels, sides = kinds & phrases.TALKS_KIND, kinds & _TRAVEL_KIND, len(inside) + len(persons)
        if (talks or of_both) and sides > 1 and len(self.talked) < 2:
            self._talked(sentence, inside, persons, weight)
        # "Envoys of A, B and C met in D", said in passing: not the talks that are reported.
        others_talked = (
            talks and weight < LEAD and len(inside) > 2 and leaders.of_three(self.text.folded, inside)
        )
        for index, match in enumerate(inside if talks or travels else ()):
            if travels:
                near = inside[max(0, index - _NEAR) : index + _NEAR]
                self.travel(sentence, match, near, persons, weight)
            if talks and not others_talked:
                self._place(sentence, match, weight, has_cue=bool(kinds & phrases.CUE_KIND))
        if travels and sides and weight > EARLY:
            self.the_country(sentence, inside, persons, weight)
        if kinds & receptions.ANY_KIND and sides:
            receptions.read(self, sentence, inside, persons, weight)
        if kinds & courtesies.KIND:
            courtesies.read(self, sentence, inside, persons, weight)
        if kinds & _UNLISTED_KIND or weight == LEAD:
            self._unlisted(sentence, kinds, inside, weight)
        if kinds & ours.KIND and weight >= EARLY:
            ours.read(self, sentence, weight)
        if kinds & here.KIND:
            here.read(self, sentence, weight)

    def _unlisted(self, sentence: Sentence, kinds: int, inside: Sequence[Match], weight: float) -> None:
        """Cities that no vocabulary has; `kinds` are those of the sentence's words."""
        if kinds & envoys.KIND and weight >= EARLY:
            envoys.read(self, sentence, inside, weight)
        if kinds & unlisted_cities.CITY_KIND:
            unlisted_cities.read_by_kind(self, sentence, weight)
        if kinds & phrases.TALKS_KIND and kinds & unlisted_cities.THERE_KIND:
            unlisted_cities.read_there(self, sentence, inside, weight)
        # A city that the vocabulary has, told so far, is the better clue.
        is_set = weight == LEAD and self.text.folded.startswith(unlisted_cities.SCENE_WORDS, sentence.start)
        if (kinds & unlisted_cities.CUE_KIND or is_set) and not self.cities:
            unlisted_cities.read_unlisted(self, sentence, weight)

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
        cue = (
            phrases.TALKS.search(*inside_sentence)
            or phrases.CONFERRED.search(*inside_sentence)
            or concluded.both_did(self.text, sentence)
        )
        # "He left for X, where he will meet its president": other talks than those that were reported.
        to_come = sentence not in self.text.opening(1) and not self.announces
        if cue is None or earlier.was_once(self, sentence, cue.span()):
            return
        if not (to_come and phrases.LATER.search(self.text.folded, sentence.start, cue.start())):
            self.talked = known[:2]

    def _place(self, sentence: Sentence, match: Match, weight: float, *, has_cue: bool) -> None:
        """Count a country, city or palace for the host where words say that the talks were held there."""
        kind, end = match.term.kind, match.end
        if is_capital := self.capital_behind(match) is not None:
            kind, end = "capital", end + len(CAPITAL[kind])  # "said in the Kenyan capital after talks"
        if kind not in ("capital", "city", "palace", "name"):
            return
        head = self.text.dateline
        first = head.end if head and sentence.start < head.end < sentence.end else sentence.start
        span = first, sentence.end
        found = phrases.place_of_talks(self.text.folded, span, match.start, end, kind=kind, has_cue=has_cue)
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
        if name := self._city_of(match, is_capital=is_capital):
            self.city(name, code, points, span)

    def _city_of(self, match: Match, *, is_capital: bool) -> str | None:
        """The city of a place of talks: its own name, or where a palace or a capital lies that is not named."""
        if match.term.kind != "palace" and not is_capital:
            return match.term.wording.split(",")[0] if self.is_city(match) else None
        if self._city_behind(match):
            return None  # "at the palace in X", which names the city itself
        line, wording = self.dateline_country, match.term.wording
        if line and line[0] == match.term.code and wording.startswith(f"{line[1]} "):
            return line[1]  # "Bogor Palace", in a report from Bogor
        return self.seat_of(match)

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
