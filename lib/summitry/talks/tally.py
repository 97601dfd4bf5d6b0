"""What the clues to host, guest and place add up to: points for countries and cities, and the words they stand on."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from summitry import bylines
from summitry.dates import DateMention
from summitry.extract.rows import Fact, Person
from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.talks import concluded, gatherings, leaders, nationality, phrases, spoken
from summitry.talks.other_times import at_another_time
from summitry.talks.previews import is_ahead
from summitry.text import Sentence, Spans, fold, starting_in
from summitry.vocabulary import Vocabularies

DATELINE_POINTS, DATED_LINE_POINTS, _VENUE_POINTS = 0.4, 1.2, 1.0
_SPOKEN_POINTS = 4.0
_FIRST = 12  # wordings of countries among which that of the dateline is
_SENT_FROM = 3  # mentions that a dateline counts as
LEAD, EARLY = 2.0, 1.5  # weights of the first two sentences, and of the next three


@dataclass
class Tally:
    """The points of one article.

    Attributes:
        text: The article.
        people: Its mentions of persons, in reading order.
        dates: Its time expressions, in reading order.
        vocabularies: Give the capital of a country.
        hosts: Country -> points for being the host.
        toured: Country -> those of its points that it got as one of several goals of a tour.
        guests: Country -> points for being the guest.
        cities: City and its country ("" where not known) -> points for being the place.
        facts: The words that points stand on, with the points.
        talked: The two countries whose people a sentence on talks names first.
        travelled: Countries that somebody travelled to.
        at_home: Countries whose leaders are named without their country.
        seated: Countries in which talks are told to have been.
        received: Countries in whose palace people met.
        onward: Countries to which a journey is said to go on, and a third one of which there was a visit some time before.
        led: Countries whose people the lead sends on a journey.
        venues: Countries where, by the opening, there is a gathering of many states.
        visitors: Countries whose people are called visiting.
        asked: The words, each with its sentence, that were asked whether they are at another time.
        title: The title, folded; empty without one.
        countries: Wordings of countries behind the dateline, in reading order.
        dateline_country: Country and place of the dateline, where the vocabulary knows it.
    """

    text: ArticleText
    people: Sequence[Person]
    dates: Sequence[DateMention]
    vocabularies: Vocabularies
    hosts: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    toured: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    guests: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    cities: dict[tuple[str, str], float] = field(default_factory=lambda: defaultdict(float))
    facts: list[tuple[float, Fact]] = field(default_factory=list)
    talked: list[str] = field(default_factory=list)
    travelled: set[str] = field(default_factory=set)
    at_home: set[str] = field(default_factory=set)
    seated: set[str] = field(default_factory=set)
    received: set[str] = field(default_factory=set)
    onward: set[str] = field(default_factory=set)
    led: set[str] = field(default_factory=set)
    visitors: set[str] = field(default_factory=set)
    asked: list[tuple[Sentence, tuple[int, int]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Read what each clue is set against."""
        self.title = fold(self.text.title)
        self.countries = self._countries()
        self.dateline_country = self._dateline_country()
        if self.text.may_have(nationality.POPE_KIND):
            self.people = nationality.of_office(self.people)
        venues = gatherings.venues(self.text, self.countries)
        self.venues = {match.term.code for match in venues}
        for match in venues:
            if gatherings.is_named_for(self.text.folded, match) or gatherings.is_of_both(
                self.text.folded, match
            ):
                self.host(match.term.code, _VENUE_POINTS, (match.start, match.end))
                self.city(match.term.wording, match.term.code, _VENUE_POINTS, (match.start, match.end))
        unplaced = nationality.unplaced(self.people)
        if others := nationality.partners(self.text.folded, self.people, unplaced):
            counts = self.mentioned(self.venues)
            if self.dateline_country and self.dateline_country[0] not in self.venues:
                counts[self.dateline_country[0]] += _SENT_FROM
            placed = nationality.complete(self.people, others, counts)
            self.at_home = {
                new.country_code
                for old, new in zip(self.people, placed, strict=True)
                if new.country_code and new is not old
            }
            self.people = placed

    def mentioned(self, apart: Collection[str] = ()) -> Counter[str]:
        """How often each country is named, those left out that stand `apart`; title, lead and the people's offices count more."""
        lead = self.text.opening(2)
        lead_end = lead[-1].end if lead else 0
        codes = [match.term.code for match in self.countries]
        for match in self.countries:
            if match.start >= lead_end:
                break
            codes += [match.term.code] * 2
        for match in self.text.title_countries:
            codes += [match.term.code] * 4
        codes += [person.country_code for person in self.people if person.country_code] * 2
        return Counter([code for code in codes if code not in apart] if apart else codes)

    def host(self, code: str, points: float, span: tuple[int, int]) -> None:
        """Count words for a country as the host."""
        self.hosts[code] += points
        self.facts.append((points, Fact(*span, "host", code)))

    def guest(self, code: str, points: float, span: tuple[int, int]) -> None:
        """Count words for a country as the guest."""
        self.guests[code] += points
        self.facts.append((points, Fact(*span, "guest", code)))

    def city(self, name: str, code: str, points: float, span: tuple[int, int]) -> None:
        """Count words for a city as the place."""
        self.cities[name, code] += points
        self.facts.append((points, Fact(*span, "place", name)))

    def is_other_time(self, sentence: Sentence, span: tuple[int, int]) -> bool:
        """Whether a date beside words of a sentence puts them at another time than that of the article."""
        self.asked.append((sentence, span))
        return at_another_time(self.text, self.dates, sentence, span)

    def is_city(self, match: Match) -> bool:
        """Whether a wording names a city; a state without a capital is one."""
        term = match.term
        is_city = term.kind in ("capital", "city") or (
            term.kind == "name" and self.vocabularies.capital(term.code) is None
        )
        return is_city and not phrases.PART_OF_NAME.match(self.text.body, match.end)

    def _countries(self) -> Sequence[Match]:
        start = self.text.dateline.end if self.text.dateline else self.text.header_end
        named = self.text.found("country_terms")
        found = named[bisect_left(named, (start,)) :]
        # "Santiago Parra", a president of another country
        if within := Spans(self.people).covered(found):
            found = [match for index, match in enumerate(found) if index not in within]
        if True not in [match[2].is_exact for match in found]:
            return found
        names = {word for person in self.people for word in person.name.split()}
        # "Gao said": a surname that is a city elsewhere.
        return [match for match in found if not (match[2].is_exact and match[2].wording in names)]

    def _dateline_country(self) -> tuple[str, str] | None:
        line = self.text.dateline
        # The place may stand in the header: "Stockholm, 7 April 2017".
        for match in self.text.matches.get("country_terms", ()) if line else ():
            if line and match.start == line.start and match.term.kind in ("capital", "city", "name"):
                return match.term.code, line.place
            # "MAE SOT, Thailand": the country tells of a town that the vocabulary does not have.
            if (
                line
                and line.start < match.start < line.end
                and match.term.kind == "name"
                and self.text.body[match.start - 2 : match.start] == ", "
            ):
                return match.term.code, line.place
        return None

    @property
    def home_of_outlet(self) -> str | None:
        """The country that the outlet is of, as far as its name tells ("the minister of X", "X Daily")."""
        return self._home_of(self.text.article.outlet or "")

    @property
    def home_of_agency(self) -> str | None:
        """The country of the agency in the dateline."""
        return self._home_of((self.text.dateline and self.text.dateline.agency) or "")

    def _home_of(self, outlet: str) -> str | None:
        if not outlet:
            return None
        found = self.vocabularies.matcher.find(outlet, fold(outlet))
        known = (
            self.vocabularies.concepts["outlets"][match.term.code] for match in found.get("outlet_terms", ())
        )
        named = (match.term.code for match in found.get("country_terms", ()))
        return next((one.extra["country"] for one in known if one.extra["country"]), None) or next(
            named, None
        )

    def read_dateline(self) -> None:
        """The dateline is a weak clue to the host: the newsroom may sit elsewhere. With an agency or a day it also hints at the place."""
        line = self.text.dateline
        if line and (found := self.dateline_country):
            code, place = found
            span = line.start, line.start + len(place)
            folded = self.text.folded
            told_here = self.is_dated_line(code) or (
                self.text.may_have(gatherings.ASIDE_KIND)
                and any(words in folded for words in gatherings.ASIDE_WORDS)
            )
            both_did = len(self.talked) > 1 and not is_ahead(self.text, self.text.lead())
            if told_here and (both_did or phrases.TALKED.search(folded)):
                self.city(place, code, DATED_LINE_POINTS, span)
            self.host(code, DATELINE_POINTS, span)
            if spoken.is_transcript(self.text):
                self.host(code, _SPOKEN_POINTS, span)
                self.city(place, code, _SPOKEN_POINTS, span)
        if sent := self.written_in:
            self.host(sent.term.code, DATELINE_POINTS, (sent.start, sent.end))

    @property
    def written_in(self) -> Match | None:
        """The city that a byline names, of a report without a dateline."""
        for sentence in self.text.opening(0) if self.text.dateline is None else ():
            city = bylines.written_in(self.text.body, sentence.start, sentence.end)
            # Whoever the article speaks of did not write it: "Ana Borg in Oslo" may be a caption.
            if city and not starting_in(self.people, sentence):
                return next((match for match in self.countries if (match.start, match.end) == city), None)
        return None

    @property
    def sent_from(self) -> Match | None:
        """The city from which the report was sent, by its dateline, also in the header, or a byline, where the vocabulary knows it."""
        line = self.text.dateline
        named = self.text.matches.get("country_terms", ())[:_FIRST] if line else ()
        sent = next((match for match in named if line and match.start == line.start), self.written_in)
        return sent if sent and self.is_city(sent) else None

    def seat_of_report(self, country: str) -> str | None:
        """The capital of `country` from which the report was sent, of several that a country has; None if from none."""
        line = self.dateline_country
        if not line or line[0] != country or self.text.dateline is None:
            return None
        start = self.text.dateline.start
        sent = (match for match in self.text.found("country_terms")[:3] if match.start == start)
        return line[1] if any(match.term.kind == "capital" for match in sent) else None

    def is_dated_line(self, country: str) -> bool:
        """Whether the dateline is a place of `country` and has a day or an agency: the reporter was there."""
        line, found = self.text.dateline, self.dateline_country
        return bool(line and found and found[0] == country and (line.agency or line.when))

    def is_only_venue(self, country: str) -> bool:
        """Whether a country is where the two met at a gathering of many, and is none of the two."""
        if country not in self.venues:
            return False
        if self.talked:
            return country not in self.talked
        # The leader whose country goes without saying is at home.
        return not nationality.is_met(self.text.folded, self.people) and all(
            person.country_code != country for person in self.people
        )

    def tells_of_own_leader(self, country: str) -> bool:
        """Whether a report from `country` begins with talks of somebody whose country goes without saying with somebody of another one."""
        lead = self.text.opening(1)
        line = self.dateline_country
        if not lead or not line or line[0] != country or country in self.venues:
            return False
        if {self.home_of_outlet, self.home_of_agency} - {None, country}:
            return False  # it may be the guest who needs no country
        start, end, _ = lead[-1]
        persons = starting_in(self.people, lead[-1])
        others = {person.country_code for person in persons} - {None, country}
        named = starting_in(self.countries, lead[-1])
        others |= {
            found.term.code for found in named if leaders.speaks_of_leader(self.text.folded, found)
        } - {country}
        own = any(person.role and person.country_code is None for person in persons)
        met = phrases.TALKED.search(self.text.folded, start, end) or concluded.both_did(self.text, lead[-1])
        return own and len(others) == 1 and met is not None

    def has_talks(self) -> bool:
        """Whether the article speaks of talks at all, rather than of what one side said of another."""
        return bool(self.talked or self.visitors or phrases.TALKED.search(self.text.folded))

    def people_of(self) -> list[tuple[int, str]]:
        """Where people of a country are named, by name or as "the Kenyan minister", and the country; in reading order."""
        people = [(person.start, person.country_code) for person in self.people if person.country_code]
        people += [
            (match.start, match.term.code) for match in self.countries if match.term.kind == "adjective"
        ]
        return sorted(people)

    def is_of_many(self) -> bool:
        """Whether the title or the first sentence speaks of talks of more than two countries."""
        text, lead = self.text, self.text.opening(1)
        if any(map(gatherings.is_of_many, [self.title, *[text.folded[start:end] for start, end, _ in lead]])):
            return True
        if not lead:
            return False
        end = lead[-1].end
        return leaders.of_three(text.folded, [match for match in self.countries if match[1] <= end])
