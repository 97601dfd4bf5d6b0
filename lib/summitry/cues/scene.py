"""Who and where: the persons, countries and places that stand around a wording."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from summitry.cues.found import Cue
from summitry.cues.participants import within
from summitry.cues.timing import Clock
from summitry.extract.rows import Person
from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.vocabulary import Vocabularies

_PARTNER = compiled(
    r" (?:\w+ ){0,2}?(?:with|between|among)\b| held (?:in|at|with|between|the day|yesterday|today|earlier)\b"
)
_TO_PLACE = compiled(
    r"\b(?:in|at|near|outside|to|from|around|into)(?: the)?(?: [a-z]+)?(?: capital)?(?:,? of)? $"
)
_HERE = re.compile(r" (?:\w+ ){0,3}(?:here|airport|airbase|air base)\b")
_OFFICES = compiled(
    r"(?: (?:the|his|her|their|its|with|us|both))*(?: [\w.'-]+){0,8}? (?:president|prime minister|premier|king|emir|minister|"
    r"counterpart|chancellor|crown prince|sultan|queen|emperor|pope|leaders?|speaker|officials|secretary|ambassador|chairman|general|"
    r"delegation|host|colleague|representatives|governor|heads?|lawmakers|businessmen|mayor|members|businesspeople|him|her|"
    r"each other|one another)\b|(?: with)? (?:him|her|them|each other)\b"
)
_KNOWN = compiled(r"\b(?:the|recent|devastating|deadly|last|massive|catastrophic|powerful) (?:\w+ )?$")
_OF_CULTURE = compiled(
    r" (?:the )?(?:\w+ )?(?:culture|cinema|tourism|friendship|exchanges?|education|youth|science|language)\b"
)
_SMALL_WORDS = compiled(
    r" (?:(?:to|the|in|for|from|towards?|neighbou?ring|at|culture|cinema|cultural|of|both|several|southern|northern|eastern|western|central|home|back) ){0,3}"
)
_BY_WHOM = re.compile(r" (?:of|by) (?:[\w.'-]+ ){1,8}?(?=to )")  # "the first visit of a pope to Kenya"
_WHEN = compiled(
    r"(?: (?:early|late|on|this|later|tomorrow|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night))*"
)
_THE_COUNTRY = compiled(
    r" (?:the|this|his|her) (?:region|country|continent|island|kingdom|home country|homeland)\b"
)
_FAR = 300
_TRAVELS = ("visit", "arrival", "departure", "tour")


class Scene:
    """The persons and countries of one article, asked for by place."""

    def __init__(
        self, text: ArticleText, people: Sequence[Person], vocabularies: Vocabularies, clock: Clock
    ) -> None:
        self.body, self.folded = text.body, text.folded
        self.people, self.countries = people, text.found("country_terms")
        self.vocabularies, self.clock = vocabularies, clock
        self._person_starts = [person.start for person in people]
        self._country_starts = [match.start for match in self.countries]

    def has(self, need: str, cue: Cue) -> bool:
        """Whether one thing that a demand may need is there; see `demands.Demand`."""
        folded, end = self.folded, cue.end
        if need == "person":
            return self.person_behind(end) or bool(_OFFICES.match(folded, end, min(cue.clause.end, end + 80)))
        if need == "country":
            whose = _BY_WHOM.match(folded, end, end + 80)
            if cue.code == "departure" and (when := _WHEN.match(folded, end, end + 40)):
                end = when.end()  # "leaves on Friday for Chile"
            return self.country_behind(whose.end() - 1 if whose else end) or bool(
                _THE_COUNTRY.match(folded, end)
            )
        if need == "partner":
            return (
                self.partner_behind(cue)
                or " and " in folded[max(cue.clause.start, cue.start - 60) : cue.start]
            )
        if need == "place":
            return self.place(cue, self.around(cue).countries) is not None or bool(
                _HERE.match(folded, end, end + 50)
            )
        if need == "date":
            return self.clock.of(cue.start, cue.end, cue.clause, [], cue.code) is not None
        if need == "known":
            return bool(_KNOWN.search(folded, max(cue.clause.start, cue.start - 30), cue.start))
        return bool(_OF_CULTURE.match(folded, end, end + 40))

    def partner_behind(self, cue: Cue) -> bool:
        """Whether a "with", a "between" or a "held in" comes right behind."""
        return bool(_PARTNER.match(self.folded, cue.end, cue.clause.end))

    def person_behind(self, end: int) -> bool:
        """Whether a person comes within 60 characters behind `end`, without a comma between."""
        index = bisect_left(self._person_starts, end)
        if index == len(self.people) or self.people[index].start - end > 60:
            return False
        return "," not in self.body[end : self.people[index].start]

    def country_behind(self, end: int) -> bool:
        """Whether a country or city comes right behind `end`, after at most three small words."""
        index = bisect_left(self._country_starts, end)
        if index == len(self.countries) or self.countries[index].start - end > 30:
            return False
        match = self.countries[index]
        capital = self.folded[match.end : match.end + 9].startswith((" capital", " city"))
        is_place = capital or match.term.kind in ("name", "capital", "city", "palace")
        return is_place and bool(_SMALL_WORDS.fullmatch(self.folded, end, match.start))

    def around(self, cue: Cue) -> "Surroundings":
        """The persons and countries of a cue's clause, as far as its participants are looked for."""
        start, end = max(cue.clause.start, cue.start - _FAR), min(cue.clause.end, cue.end + _FAR)
        people = within(self.people, self._person_starts, start, end)
        return _new(Surroundings, (people, within(self.countries, self._country_starts, start, end)))

    def place(self, cue: Cue, countries: Sequence[Match]) -> str | None:
        """The city or seat of power of `countries` nearest behind the wording, else before it, that an "in" or "at" leads to."""
        best: tuple[int, Match] | None = None
        for match in countries:
            distance = match.start - cue.end if match.start >= cue.end else 60 + cue.start - match.end
            if distance <= 140 and (best is None or distance < best[0]) and self._is_place(match, cue):
                best = (distance, match)
        return self.body[best[1].start : best[1].end] if best else None

    def _is_place(self, match: Match, cue: Cue) -> bool:
        city_state = match.term.kind == "name" and self.vocabularies.capital(match.term.code) is None
        if match.term.kind not in ("capital", "city", "palace") and not city_state:
            return False
        lead = _TO_PLACE.search(self.folded, max(cue.clause.start, match.start - 40), match.start)
        if not lead or self.folded[match.end : match.end + 1] == "-":
            return False
        return cue.code in _TRAVELS or not lead.group().startswith(("to", "from", "into"))


class Surroundings(NamedTuple):
    """The persons and the countries that stand around a wording, in reading order."""

    people: Sequence[Person]
    countries: Sequence[Match]

    def before(self, end: int) -> "Surroundings":
        """Those that stand before an offset."""
        return _new(
            Surroundings,
            (
                [person for person in self.people if person.start < end],
                [match for match in self.countries if match.start < end],
            ),
        )

    def codes(self) -> set[str]:
        """The countries, those of the persons included."""
        people = {person.country_code for person in self.people if person.country_code}
        return people.union([match.term.code for match in self.countries])


_new = tuple.__new__  # a third of the time of `Surroundings(...)`
