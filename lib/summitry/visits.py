"""Visits: articles grouped by the two countries and the days of the talks."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from typing import NamedTuple

from summitry.extract import Extraction
from summitry.extract.rows import Fact, Person
from summitry.layout import ArticleText
from summitry.text import Match, fold
from summitry.vocabulary import Vocabularies

_RankOf = Callable[[str], int | None]
# What is asked of an article's text here, after it was extracted.
VOCABULARIES = ("visit_rank_terms", "country_terms")
_DAYS_APART = 5
_HEADS, _MINISTERS = 2, 5  # ranks of heads of state or government, and of ministers


class Grouping(NamedTuple):
    """Visits and their facts as rows, and the visit of each article."""

    visits: list[tuple]
    facts: list[tuple]
    visit_ids: list[str | None]


class _Report(NamedTuple):
    """One article as a report on a visit: its number in the corpus, and the day by which it is grouped."""

    number: int
    extraction: Extraction
    day: dt.date | None


def group(extractions: Sequence[Extraction], vocabularies: Vocabularies) -> Grouping:
    """Group articles into visits.

    Two articles report the same visit when guest and host are the same and their days lie at most five
    days apart, directly or through others between them. Without a day an article joins the only visit of
    its two countries; if there are several, or none, it is left without one.

    Returns:
        Rows of `tables.VISITS` in order of their days and of `tables.VISIT_FACTS`, and for each article the
        id of its visit.
    """
    reports: dict[tuple[str, str], list[_Report]] = {}
    for index, extraction in enumerate(extractions):
        talks = extraction.talks
        if talks.host_code and talks.guest_code:
            day = talks.event_on or extraction.text.article.published_on
            reports.setdefault((talks.guest_code, talks.host_code), []).append(
                _Report(index, extraction, day)
            )
    # The same few offices are named over and over.
    rank = cache(partial(_rank, vocabularies))
    visits: list[tuple] = []
    facts: list[tuple] = []
    visit_ids: list[str | None] = [None] * len(extractions)
    for (guest, host), of_pair in reports.items():
        for members in _by_days(of_pair):
            visit = _Visit(guest, host, members, vocabularies, rank)
            visits.append(visit.row())
            facts.extend(visit.fact_rows())
            for member in members:
                visit_ids[member.number] = visit.visit_id
    visits.sort(key=lambda row: (row[7] or dt.date.max, row[0]))
    return Grouping(visits, facts, visit_ids)


def _by_days(reports: Sequence[_Report]) -> list[list[_Report]]:
    dated = sorted(
        (report for report in reports if report.day), key=lambda report: (report.day, report.number)
    )
    undated = [report for report in reports if not report.day]
    groups: list[list[_Report]] = []
    for report in dated:
        last = groups[-1][-1].day if groups else None
        if last and report.day and (report.day - last).days <= _DAYS_APART:
            groups[-1].append(report)
        else:
            groups.append([report])
    if len(groups) == 1:
        groups[0].extend(undated)
    elif not groups and undated:
        groups.append(list(undated))
    return groups


def _rank(vocabularies: Vocabularies, role: str) -> int | None:
    """Rank of an office by the vocabulary of roles, 1 the highest; None for a former office or none at all."""
    folded = fold(role)
    if folded.startswith(("former ", "ex-", "late ", "then")):
        return None
    found = vocabularies.matcher.find(role, folded).get("role_terms", [])
    ranks = [vocabularies.concepts["roles"][match.term.code].extra["rank"] for match in found]
    return min((int(rank) for rank in ranks if rank), default=None)


def _leaders(report: _Report, countries: Sequence[str], rank: _RankOf) -> list[tuple[Person, str]]:
    """Mentions in one article of the heads of state and government of the countries; without one, of its highest office."""
    # By name first: that is what a reader wants to see as evidence.
    named = sorted(report.extraction.people, key=lambda person: person.named_by != "name")
    people = [(person, rank(person.role or "")) for person in named]
    found = []
    for country in countries:
        ranked = [
            (person, level)
            for person, level in people
            if person.country_code == country and level is not None
        ]
        best = min((level for _, level in ranked), default=0)
        found += [
            (person, country)
            for person, level in ranked
            if level <= max(best, _HEADS) and level <= _MINISTERS
        ]
    return found


class _Visit:
    """One visit: what its articles say of it, put together."""

    def __init__(
        self, guest: str, host: str, members: Sequence[_Report], vocabularies: Vocabularies, rank: _RankOf
    ) -> None:
        self.guest, self.host, self.members, self.vocabularies = guest, host, members, vocabularies
        self.leaders = {member.number: _leaders(member, (host, guest), rank) for member in members}
        days = sorted(
            member.extraction.talks.event_on for member in members if member.extraction.talks.event_on
        )
        self.first: dt.date | None = days[0] if days else None
        self.last: dt.date | None = days[-1] if days else None
        # Without a day of talks (a visit announced, or told from its end) the day of the report names the visit.
        self.reported = min((member.day for member in members if member.day), default=None)
        named = self.first or self.reported
        self.visit_id = f"{guest}-{host}-{named.isoformat() if named else 'undated'}".lower()

    def row(self) -> tuple:
        """The row of `tables.VISITS`."""
        guest, host = (self.vocabularies.label("countries", code) for code in (self.guest, self.host))
        named = self.first or self.reported
        when = f"{'' if self.first else 'reported '}{named:%B} {named.year}" if named else "no date"
        documents = sum(len(member.extraction.documents) for member in self.members)
        groups = sum(len(member.extraction.document_groups) for member in self.members)
        known = "named" if documents else "mentioned" if groups else "none"
        return (
            self.visit_id, f"{guest} in {host}, {when}", self.host, self.guest,
            ";".join(self._leaders_of(self.host)), ";".join(self._leaders_of(self.guest)),
            self._most("place"), self.first, self.last, self._most("rank"),
            len(self.members), None if known == "mentioned" else documents, known,
        )  # fmt: skip

    def _facts(self) -> Iterator[tuple[_Report, Fact]]:
        for member in self.members:
            for fact in member.extraction.talks.facts:
                yield member, fact
            for match in member.extraction.text.found("visit_rank_terms"):
                if self._is_of_this_visit(member.extraction.text, match):
                    yield member, Fact(match.start, match.end, "rank", match.term.code)
            for person, _ in self.leaders[member.number]:
                yield member, Fact(person.start, person.end, "leader", person.name)
            for passage in member.extraction.document_groups:
                yield member, Fact(passage[0], passage[1], "documents", "mentioned, not named")

    def _is_of_this_visit(self, text: ArticleText, match: Match) -> bool:
        """Whether a rank is said of this visit: not of an invitation, and not of a visit to another country."""
        before = text.folded[max(0, match.start - 80) : match.start]
        goals = [
            found.term.code for found in text.found("country_terms") if 0 <= found.start - match.end <= 12
        ]
        return not re.search(r"\binvit\w+|\blast (?:year|month)\b", before) and (
            not goals or goals[0] == self.host
        )

    def _most(self, fact_code: str) -> str | None:
        """The value that most articles give; of equals, the first."""
        values: Counter[str] = Counter()
        for _, value in dict.fromkeys(
            (member.number, fact.value) for member, fact in self._facts() if fact.fact_code == fact_code
        ):
            values[value] += 1
        return max(values, key=lambda value: values[value]) if values else None

    def _leaders_of(self, country: str) -> list[str]:
        """Leaders of a country who took part, the one most named first."""
        named = Counter(
            person.name for leaders in self.leaders.values() for person, code in leaders if code == country
        )
        return [name for name, _ in named.most_common()]

    def fact_rows(self) -> Iterator[tuple]:
        """Rows of `tables.VISIT_FACTS`: each fact once an article, where the article first states it."""
        seen = set()
        for member, fact in self._facts():
            text = member.extraction.text
            article_id = text.article.article_id
            if (article_id, fact.fact_code, fact.value) not in seen:
                seen.add((article_id, fact.fact_code, fact.value))
                sentence = f"{article_id}:{text.sentence_at(fact.start) + 1}"
                yield (
                    self.visit_id,
                    fact.fact_code,
                    fact.value,
                    article_id,
                    sentence,
                    fact.start,
                    fact.end,
                    text.body[fact.start : fact.end],
                )
