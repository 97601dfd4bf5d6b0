"""Visits: articles grouped by the two countries and the days of the talks."""

import calendar
import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache, partial
from operator import eq
from typing import NamedTuple

from summitry import heads
from summitry.extract import Extraction
from summitry.extract.rows import Fact, Person
from summitry.heads import RankOf
from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.vocabulary import Vocabularies
from summitry.wording import in_phrase
from summitry.yearless import MonthDay, grouped, month_and_day

_OTHER_VISIT = re.compile(r"\binvit\w+|\blast (?:year|month)\b")
_DAYS_APART = 5
_new = tuple.__new__  # half the time of `Fact(...)`, thirty times an article


class Grouping(NamedTuple):
    """Visits and their facts as rows, and the visit of each article."""

    visits: list[tuple]
    facts: list[tuple]
    visit_ids: list[str | None]


class StatedFact(NamedTuple):
    """One fact of a visit as one article states it, and the number of its sentence, counted from 1."""

    fact: Fact
    sentence: int


class Report(NamedTuple):
    """One article as a report on a visit.

    Attributes:
        guest, host: Codes of the two countries.
        talks_on: Day of the talks.
        day: The day by which it is grouped: that, or the day of publication.
        place: City of the talks.
        statements: What it says of the visit; of a leader, only where each is first named.
        leaders: Name and country of each leader, and how often it mentions them.
        documents: Number of documents that it names.
        has_groups: Whether it speaks of documents without naming them.
        month_day: Month and day of an article whose year is not known.
    """

    guest: str
    host: str
    talks_on: dt.date | None
    day: dt.date | None
    place: str | None
    article_id: str
    body: str
    statements: tuple[StatedFact, ...]
    leaders: tuple[tuple[str, str, int], ...]
    documents: int
    has_groups: bool
    month_day: MonthDay | None = None

    def renamed(self, name_of: Callable[[str], str]) -> "Report":
        """The same report with its leaders under other names."""
        called = {name: name_of(name) for name, _, _ in self.leaders}
        if all(map(eq, called, called.values())):
            return self
        return self._replace(
            statements=tuple(
                StatedFact(fact._replace(value=called[fact.value]), sentence)
                if fact.fact_code == "leader"
                else StatedFact(fact, sentence)
                for fact, sentence in self.statements
            ),
            leaders=tuple((called[name], code, count) for name, code, count in self.leaders),
        )


class Reader:
    """Reads articles as reports on visits."""

    def __init__(self, vocabularies: Vocabularies) -> None:
        """Take ranks of offices and of visits from the vocabularies."""
        # The same few offices are named over and over.
        self._rank: RankOf = cache(partial(heads.rank, vocabularies))

    def leaders(self, persons: Sequence[Person], countries: Sequence[str]) -> list[tuple[Person, str]]:
        """Mentions in one article of the heads of state and government of the countries, with the country of each.

        See `heads.find`.
        """
        return heads.find(persons, countries, self._rank)

    def read(self, extraction: Extraction) -> Report | None:
        """What an article says of a visit; None where it does not tell whose it is."""
        talks, text = extraction.talks, extraction.text
        if not talks.host_code or not talks.guest_code:
            return None
        leaders = self.leaders(extraction.people, (talks.host_code, talks.guest_code))
        first: dict[str, Person] = {}
        for person, _ in leaders:
            first.setdefault(person.name, person)
        facts = [
            *talks.facts,
            *(
                Fact(match.start, match.end, "rank", match.term.code)
                for match in text.found("visit_rank_terms")
                if _is_of_this_visit(text, match, talks.host_code)
            ),
            *[_new(Fact, (person[0], person[1], "leader", name)) for name, person in first.items()],
            *(
                Fact(passage[0], passage[1], "documents", "mentioned, not named")
                for passage in extraction.document_groups
            ),
        ]
        return Report(
            talks.guest_code, talks.host_code, talks.event_on, talks.event_on or text.article.published_on, talks.place,
            text.article.article_id, text.body,
            tuple([_new(StatedFact, (fact, text.sentence_at(fact[0]) + 1)) for fact in facts]), counted(leaders),
            len(extraction.documents), bool(extraction.document_groups),
            None if talks.event_on or text.article.published_on else month_and_day(text.dateline, talks.event_edtf),
        )  # fmt: skip


def counted(leaders: Iterable[tuple[Person, str]]) -> tuple[tuple[str, str, int], ...]:
    """Name and country of each leader of some mentions, and how often they stand there, in the order of their first ones."""
    named = Counter([(person.name, code) for person, code in leaders])
    return tuple([_leader(name, code, count) for (name, code), count in named.items()])


@lru_cache(maxsize=8192)
def _leader(name: str, code: str, count: int) -> tuple[str, str, int]:
    """The same few come up over and over, and are kept once."""
    return name, code, count


class _Member(NamedTuple):
    """A report with its number in the corpus."""

    number: int
    report: Report


def group(reports: Sequence[Report | None], vocabularies: Vocabularies) -> Grouping:
    """Group articles into visits.

    Two articles report the same visit when guest and host are the same and their days lie at most five
    days apart, directly or through others between them. Without a day an article joins the only visit of
    its two countries; if there are several, or none, it is left without one. Month and day alone may fit a
    visit; they never join one that they contradict, and make one of no known year.

    Args:
        reports: What each article says; None where it does not tell whose visit it reports.
        vocabularies: Give the labels of countries.

    Returns:
        Rows of `tables.VISITS` in order of their days and of `tables.VISIT_FACTS`, and for each article the
        id of its visit.
    """
    of_pairs: dict[tuple[str, str], list[_Member]] = {}
    for index, report in enumerate(reports):
        if report:
            of_pairs.setdefault((report.guest, report.host), []).append(_Member(index, report))
    visits: list[tuple] = []
    facts: list[tuple] = []
    visit_ids: list[str | None] = [None] * len(reports)
    for (guest, host), of_pair in of_pairs.items():
        for members in _by_days(of_pair):
            visit = _Visit(guest, host, [member.report for member in members], vocabularies)
            visits.append(visit.row())
            facts.extend(visit.fact_rows())
            for member in members:
                visit_ids[member.number] = visit.visit_id
    visits.sort(key=lambda row: (row[7] or dt.date.max, row[0]))
    return Grouping(visits, facts, visit_ids)


def _by_days(members: Sequence[_Member]) -> list[list[_Member]]:
    days = [(member.report.day, member.report.month_day) for member in members]
    return [[members[number] for number in group] for group in grouped(days, _DAYS_APART)]


def _is_of_this_visit(text: ArticleText, match: Match, host: str) -> bool:
    """Whether a rank is said of this visit: not of an invitation, and not of a visit to another country."""
    before = text.folded[max(0, match.start - 80) : match.start]
    goals = [found.term.code for found in text.found("country_terms") if 0 <= found.start - match.end <= 12]
    return not _OTHER_VISIT.search(before) and (not goals or goals[0] == host)


class _Visit:
    """One visit: what its articles say of it, put together."""

    def __init__(self, guest: str, host: str, reports: Sequence[Report], vocabularies: Vocabularies) -> None:
        self.guest, self.host, self.reports, self.vocabularies = guest, host, reports, vocabularies
        days = sorted(report.talks_on for report in reports if report.talks_on)
        self.first: dt.date | None = days[0] if days else None
        self.last: dt.date | None = days[-1] if days else None
        # Without a day of talks (a visit announced, or told from its end) the day of the report names the visit.
        self.named = self.first or min((report.day for report in reports if report.day), default=None)
        self.month_day = min((report.month_day for report in reports if report.month_day), default=None)
        unnamed = "xxxx-{:02}-{:02}".format(*self.month_day) if self.month_day else "undated"
        self.visit_id = f"{guest}-{host}-{self.named.isoformat() if self.named else unnamed}".lower()

    def row(self) -> tuple:
        """The row of `tables.VISITS`."""
        guest, host = (self.vocabularies.label("countries", code) for code in (self.guest, self.host))
        documents = sum(report.documents for report in self.reports)
        known = (
            "named"
            if documents
            else "mentioned"
            if any(report.has_groups for report in self.reports)
            else "none"
        )
        return (
            self.visit_id, f"{guest} in {in_phrase(host)}, {self._when()}", self.host, self.guest,
            ";".join(self._leaders_of(self.host)), ";".join(self._leaders_of(self.guest)),
            _most(report.place for report in self.reports), self.first, self.last, _most(self._ranks()),
            len(self.reports), None if known == "mentioned" else documents, known,
        )  # fmt: skip

    def _when(self) -> str:
        """The month of the visit, or as much of its time as is known, as lists name it."""
        if self.named:
            return f"{'' if self.first else 'reported '}{self.named:%B} {self.named.year}"
        if self.month_day:
            month, day = self.month_day
            return f"{day} {calendar.month_name[month]}, year not known"
        return "no date"

    def _ranks(self) -> Iterator[str]:
        """The ranks that the articles state, each once an article."""
        for report in self.reports:
            ranks = [fact.value for fact, _ in report.statements if fact.fact_code == "rank"]
            yield from dict.fromkeys(ranks)

    def _leaders_of(self, country: str) -> list[str]:
        """Leaders of a country who took part, the one most named first."""
        named = Counter[str]()
        for report in self.reports:
            for name, code, count in report.leaders:
                if code == country:
                    named[name] += count
        return [name for name, _ in named.most_common()]

    def fact_rows(self) -> Iterator[tuple]:
        """Rows of `tables.VISIT_FACTS`: each fact once an article, where the article first states it."""
        for report in self.reports:
            seen = set()
            for fact, sentence in report.statements:
                if (fact.fact_code, fact.value) not in seen:
                    seen.add((fact.fact_code, fact.value))
                    yield (
                        self.visit_id, fact.fact_code, fact.value, report.article_id, f"{report.article_id}:{sentence}",
                        fact.start, fact.end, report.body[fact.start : fact.end],
                    )  # fmt: skip


def _most(values: Iterable[str | None]) -> str | None:
    """The value that most articles give; of equals, the first."""
    given = Counter(value for value in values if value)
    return max(given, key=lambda value: given[value]) if given else None
