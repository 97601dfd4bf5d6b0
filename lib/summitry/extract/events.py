"""Things that an article says happened or are planned.

A wording of the event vocabulary names an event when what its kind demands stands around it. The tense of
its clause and its date then say whether it happened at the talks that are reported, is planned, or is background.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from summitry.cues import clauses, kinds, spans, timing
from summitry.cues.clauses import Clause
from summitry.cues.demands import Demand, demand_of, words_fit
from summitry.dates import DateMention
from summitry.extract.rows import Event, Person, Talks
from summitry.layout import ArticleText
from summitry.text import Match, Sentence
from summitry.vocabulary import Vocabularies

_PARTNER = re.compile(
    r" (?:\w+ ){0,2}?(?:with|between|among)\b| held (?:in|at|with|between|the day|yesterday|today|earlier)\b"
)
_IN = re.compile(
    r"\b(?:in|at|near|outside|to|from|around|into)(?: the)?(?: [a-z]+)?(?: capital)?(?:,? of)? $"
)
_SPOKE = re.compile(
    r"(?:said|told|stated|noted|added|reported|announced|emphasi[sz]ed|stressed|pointed out|says)\b"
)
_OFFICES = re.compile(
    r"(?: (?:the|his|her|their|its|with|us|both))*(?: [\w.'-]+){0,3}? (?:president|prime minister|premier|king|emir|minister|counterpart|chancellor|crown prince|sultan|queen|emperor|pope|leaders?|leader|speaker|officials|secretary|ambassador|chairman|general|delegation|host|colleague|representatives|governor|vice president|heads?|lawmakers|businessmen|mayor|members|businesspeople|him|her|each other|one another)\b|(?: with)? (?:him|her|them|each other)\b"
)


@dataclass
class _Cue:
    """A wording that may name an event."""

    match: Match
    clause: Clause
    is_verb: bool
    demand: Demand
    mention: DateMention | None = None

    @property
    def code(self) -> str:
        """The kind of event."""
        return self.match.term.code

    @property
    def start(self) -> int:
        """Where the wording starts."""
        return self.match.start

    @property
    def end(self) -> int:
        """Where the wording ends."""
        return self.match.end


def extract(
    text: ArticleText,
    dates: Sequence[DateMention],
    people: Sequence[Person],
    talks: Talks,
    vocabularies: Vocabularies,
) -> list[Event]:
    """Find the events of an article.

    Args:
        text: The article.
        dates: Its time expressions, in reading order.
        people: Its mentions of persons, in reading order.
        talks: Its main talks; what happened there without a time of its own gets their day.
        vocabularies: Give the PLOVER code of a kind of event.

    Returns:
        One row per event that a sentence names, in reading order; a sentence that names one happening twice gives one.
    """
    reader = _Reader(text, dates, people, talks, vocabularies)
    found = text.found("event_terms")
    starts = [match.start for match in found]
    for sentence in text.report():
        matches = found[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if matches:
            reader.read(sentence, matches)
    return reader.events


class _Reader:
    """Reads the sentences of one article one after the other; remembers what was told before."""

    def __init__(
        self,
        text: ArticleText,
        dates: Sequence[DateMention],
        people: Sequence[Person],
        talks: Talks,
        vocabularies: Vocabularies,
    ) -> None:
        self.text, self.talks, self.vocabularies = text, talks, vocabularies
        self.people = people
        self.countries = text.found("country_terms")
        self._person_starts = [person.start for person in people]
        self._country_starts = [match.start for match in self.countries]
        self.report_start = text.dateline.end if text.dateline else text.header_end
        self.clock = timing.Clock(text, dates, talks.event_on, self.report_start)
        self.events: list[Event] = []
        self.told: set[str] = set()

    def read(self, sentence: Sentence, matches: Sequence[Match]) -> None:
        """Add the events of one sentence."""
        parts = clauses.clauses(self.text.folded, max(sentence.start, self.report_start), sentence.end)
        cues = [self._cue(match, parts) for match in matches if match.start >= self.report_start]
        cues = [cue for cue in cues if self._fits(cue)]
        kept = list(kinds.distinct(cues, self.text.folded))
        for cue in kept:
            cue.mention = self.clock.of(
                cue.start, cue.end, cue.clause, [other.start for other in kept if other is not cue]
            )
        rows = []
        for number, cue in enumerate(kept):
            limit = next(
                (other.start for other in kept[number + 1 :] if other.start >= cue.end), sentence.end
            )
            if row := self._event(cue, limit):
                rows.append(row)
        for row in timing.once(rows):
            self.events.append(row)
            self.told.add(kinds.family(row.kind_code))

    def _cue(self, match: Match, parts: list[Clause]) -> _Cue:
        term = match.term
        before = self.text.folded[max(0, match.start - 12) : match.start]
        is_verb = term.kind == "verb" or bool(
            re.search(r"\b(?:will|would|to|also|can|could|may|might|should|shall) $", before)
            and term.wording in ("visit", "tour", "meeting")
        )
        return _Cue(
            match,
            clauses.clause_at(parts, match.start),
            is_verb,
            demand_of(term.code, term.kind, term.wording),
        )

    def _fits(self, cue: _Cue) -> bool:
        """Whether what the wording demands stands around it."""
        body, folded = self.text.body, self.text.folded
        if not words_fit(cue.demand, body, folded, (cue.start, cue.end), (cue.clause.start, cue.clause.end)):
            return False
        needs = cue.demand.needs
        return not needs or any(self._has(need, cue) for need in needs)

    def _has(self, need: str, cue: _Cue) -> bool:
        folded, end = self.text.folded, cue.end
        if need == "person":
            return self._person_behind(end) or bool(
                _OFFICES.match(folded, end, min(cue.clause.end, end + 80))
            )
        if need == "country":
            return self._country_behind(end)
        if need == "partner":
            return (
                bool(_PARTNER.match(folded, end, cue.clause.end))
                or " and " in folded[max(cue.clause.start, cue.start - 60) : cue.start]
            )
        if need == "place":
            return self._place(cue) is not None or bool(
                re.match(r" (?:\w+ ){0,3}(?:here|airport|airbase|air base)\b| here\b", folded[end : end + 50])
            )
        if need == "date":
            return self.clock.of(cue.start, cue.end, cue.clause, []) is not None
        if need == "known":
            return (
                bool(
                    re.search(
                        r"\b(?:the|recent|devastating|deadly|last|massive|catastrophic|powerful) (?:\w+ )?$",
                        folded[max(cue.clause.start, cue.start - 30) : cue.start],
                    )
                )
                and not cue.is_verb
            )
        return bool(
            re.match(
                r" (?:the )?(?:\w+ )?(?:culture|cinema|tourism|friendship|exchanges?|education|youth|science|language)\b",
                folded[end : end + 40],
            )
        )

    def _person_behind(self, end: int) -> bool:
        index = bisect_left(self._person_starts, end)
        return (
            index < len(self.people)
            and self.people[index].start - end <= 60
            and "," not in self.text.body[end : self.people[index].start]
        )

    def _country_behind(self, end: int) -> bool:
        """Whether a country or city comes right behind `end`, after at most three small words."""
        index = bisect_left(self._country_starts, end)
        if index == len(self.countries) or self.countries[index].start - end > 30:
            return False
        match = self.countries[index]
        gap = self.text.folded[end : match.start]
        capital = self.text.folded[match.end : match.end + 9].startswith((" capital", " city"))
        return (match.term.kind in ("name", "capital", "city", "palace") or capital) and bool(
            re.fullmatch(
                r" (?:(?:to|the|in|for|from|neighbou?ring|at|culture|cinema|cultural|of|both|several|southern|northern|eastern|western|central|home|back) ){0,3}",
                gap,
            )
        )

    def _event(self, cue: _Cue, limit: int) -> Event | None:
        folded, code = self.text.folded, cue.code
        form = clauses.form_of(cue.match.term.wording) if cue.is_verb else "noun"
        tense = kinds.tense_of(code, clauses.tense(folded, cue.clause, cue.start, cue.end, form))
        if tense in ("thought", "denied") or self._is_old_news(cue):
            return None
        countries = self._countries(cue.clause)
        elsewhere = bool(
            countries
            and self.talks.host_code
            and not countries & {self.talks.host_code, self.talks.guest_code}
        )
        earlier = clauses.is_earlier(folded, cue.clause, cue.start, cue.end) or elsewhere
        status = self.clock.status(cue.mention, tense, is_background=earlier or code in kinds.BACKGROUND)
        time = self.clock.time(cue.mention)
        if cue.mention is None and status == "happened" and code in kinds.AT_THE_TALKS:
            time = timing.at_talks(self.talks)
        make = spans.of_verb if cue.is_verb else spans.of_noun
        start, end = make(self.text.body, folded, cue.clause, (cue.start, cue.end), limit)
        plover = self.vocabularies.concepts["event_kinds"][code].extra["plover"] or None
        return Event(start, end, code, plover, status, *time, self._place(cue), self._participants(cue))

    def _is_old_news(self, cue: _Cue) -> bool:
        """Whether the words only point back at what was told: "the talks", "his visit"."""
        if cue.is_verb or cue.code not in kinds.POINTING_BACK:
            return False
        folded = self.text.folded
        if re.match(r"\w+s\b", folded[cue.end :]) or (
            cue.match.term.wording.endswith("s")
            and cue.code == "meeting"
            and not _PARTNER.match(folded, cue.end, cue.clause.end)
        ):
            return True
        _, article = spans.determiner(folded, cue.clause, cue.start)
        partner = _PARTNER.match(folded, cue.end, cue.clause.end)
        place = self._country_behind(cue.end) if cue.code == "visit" else False
        held = re.search(
            r"\b(?:held|hold|holding|holds|began|paid|pay|paying|on|making|made|start\w*|begin\w*|wrapped up|embark\w*|conclud\w*|arriv\w+) (?:\w+ ){0,4}$",
            folded[max(cue.clause.start, cue.start - 50) : cue.start],
        )
        own_date = cue.mention is not None and cue.mention.precision_code not in ("past", "future")
        is_told = kinds.family(cue.code) in self.told
        if own_date and (
            article not in ("", "the", "this", "these", "their", "his", "her")
            or not is_told
            or partner
            or held
            or place
        ):
            return False
        if article in (
            "the",
            "this",
            "these",
            "those",
            "that",
            "his",
            "her",
            "its",
            "their",
            "our",
            "both",
            "'s",
        ):
            return (
                is_told
                if (partner or place) and article != "the"
                else not (partner or place or (held and not is_told))
            )
        if article in ("a", "an", "another", "two", "three", "several"):
            return False
        return not (partner or place or held or own_date or clauses.is_setting(folded, cue.clause, cue.start))

    def _countries(self, clause: Clause) -> set[str]:
        people = {person.country_code for person in self._people_in(clause) if person.country_code}
        return people | {match.term.code for match in self._countries_in(clause.start, clause.end)}

    def _people_in(self, clause: Clause) -> Sequence[Person]:
        return self.people[
            bisect_left(self._person_starts, clause.start) : bisect_left(self._person_starts, clause.end)
        ]

    def _countries_in(self, start: int, end: int) -> Sequence[Match]:
        return self.countries[
            bisect_left(self._country_starts, start) : bisect_left(self._country_starts, end)
        ]

    def _place(self, cue: _Cue) -> str | None:
        """The city or seat of power nearest behind the wording, else before it, that an "in" or "at" leads to."""
        best: tuple[int, Match] | None = None
        for match in self._countries_in(cue.clause.start, cue.clause.end):
            city_state = match.term.kind == "name" and self.vocabularies.capital(match.term.code) is None
            if match.term.kind not in ("capital", "city", "palace") and not city_state:
                continue
            lead = _IN.search(self.text.folded, max(cue.clause.start, match.start - 40), match.start)
            if not lead or self.text.folded[match.end : match.end + 1] == "-":
                continue
            if lead.group().startswith(("to", "from", "into")) and cue.code not in (
                "visit",
                "arrival",
                "departure",
                "tour",
            ):
                continue
            distance = match.start - cue.end if match.start >= cue.end else 60 + cue.start - match.end
            if distance <= 140 and (best is None or distance < best[0]):
                best = (distance, match)
        return self.text.body[best[1].start : best[1].end] if best else None

    def _participants(self, cue: _Cue) -> str:
        """Persons and countries that the clause names, and the persons whose statement the event is the setting of."""
        start = cue.clause.start
        if clauses.is_setting(self.text.folded, cue.clause, cue.start) and _SPOKE.match(
            self.text.folded, start
        ):
            start = cue.clause.sentence_start
        window = Clause(start, *cue.clause[1:])
        people = self._people_in(window)
        names = [(person.start, self.text.body[person.start : person.end]) for person in people]
        for match in self._countries_in(cue.clause.start, cue.clause.end):
            leads = self.text.folded[max(0, match.start - 7) : match.start]
            beside = any(
                0 <= person.start - match.end <= 60 and person.country_code == match.term.code
                for person in people
            )
            joined = "-" in (
                self.text.folded[match.end : match.end + 1],
                self.text.folded[match.start - 1 : match.start],
            )
            if (
                match.term.kind == "name"
                and (joined or not re.search(r"\b(?:in|to|from|of) (?:the )?$", leads))
                and not beside
            ):
                names.append((match.start, self.text.body[match.start : match.end]))
        return ";".join(dict.fromkeys(name for _, name in sorted(names)))
