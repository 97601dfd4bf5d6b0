"""Chains and their steps: what is kept of each, and which of several sentences tell a step."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from summitry import tables
from summitry.chains.accounts import Account
from summitry.chains.deeds import Deed
from summitry.chains.invitations import Journey
from summitry.extract.rows import Commitment
from summitry.tables import SEPARATOR
from summitry.tables.statements import FOLLOW_UP_STATUSES

ANSWERS = frozenset({"agreed", "restated", "superseded", "in_progress", "fulfilled", "fulfilled_late"})
OPEN = "open_issue"
DONE = frozenset({"fulfilled", "fulfilled_late"})
_SETTLED = frozenset({"agreed", "restated", "superseded"})


class Visit(NamedTuple):
    """One visit: its id, guest and host, its first and last day, and its articles."""

    visit_id: str
    guest: str
    host: str
    from_on: dt.date
    to_on: dt.date
    accounts: list[Account]

    def day_of(self, account: Account) -> dt.date:
        """The day of the visit that an article tells of; of one written before or after it, the first or the last."""
        return min(max(account.on or self.from_on, self.from_on), self.to_on)


class Step(NamedTuple):
    """One sentence that tells a step, or that nothing more is told.

    Attributes:
        visit: Number of the visit, counted from 0.
        status: One of `FOLLOW_UP_STATUSES`.
        account, start, end: The article and the span.
        on: Day of the step.
        commitment: Number of the commitment in the article, counted from 0.
        edtf: A deadline or the time of an act, as stated.
        score: How much the link rests on.
        matched: The words that link.
        later: Number of articles searched in vain.
    """

    visit: int
    status: str
    account: Account
    start: int
    end: int
    on: dt.date
    commitment: int | None = None
    edtf: str | None = None
    score: float | None = None
    matched: tuple[str, ...] = ()
    later: int | None = None


@dataclass
class Chain:
    """One subject: its steps so far, and by what later ones are recognised.

    Attributes:
        name: Its id among the chains of the two countries.
        subject: What it is about.
        first: Number of the visit that began it.
        code: Its object, if it has one.
        journey: The visit asked for, if it is an invitation.
        sectors: Of a commitment without an object: its sectors.
        words: Words that narrow its object, or those of a commitment without one.
        due_on: The last deadline stated.
        amount: The sum aimed at, its currency and value.
        parties: Countries that committed themselves, as far as the articles state them.
        deed: Of a commitment without an object: what was promised to be done.
        is_settled: Whether a commitment has gone beyond raising the subject.
        done_at: Number of the first visit at which it is told as fulfilled.
        is_open: Whether it is told as an issue that is open.
        continues_at: Number of the visit at which its subject was found to continue.
    """

    name: str
    subject: str
    first: int
    code: str | None = None
    journey: Journey | None = None
    sectors: frozenset[str] = frozenset()
    words: set[str] = field(default_factory=set)
    due_on: dt.date | None = None
    amount: tuple[str, float] | None = None
    deed: Deed | None = None
    parties: set[str] = field(default_factory=set)
    # Kept by `add`: chains of thousands of steps are asked for these at every visit.
    is_settled: bool = False
    done_at: int | None = None
    is_open: bool = False
    continues_at: int | None = None
    steps: list[Step] = field(default_factory=list)

    def status_of(self, row: Commitment, number: int) -> str:
        """What a commitment is in this chain, at the visit of that number."""
        # An invitation is firm, but it asks: whether anything is agreed, the answer tells.
        status = "agreed" if row.strength_code == "firm" and row.kind_code != "invitation" else "raised"
        if not self.steps or self.first == number:
            return status
        is_later = row.due_on and self.due_on and row.due_on > self.due_on
        if not (is_later or self.is_settled or status == "raised"):
            return status
        # An issue is one and the same, whoever speaks of it.
        parties = _parties(row) if row.kind_code != OPEN else set()
        if parties and self.parties and self.parties.isdisjoint(parties):
            return "subject_continues"  # what one side promised is not said again by the other
        return "superseded" if is_later else "restated"

    def is_reached(self, amount: tuple[str, float] | None) -> bool:
        """Whether a sum is at least the one that is aimed at; without one of them nothing tells."""
        if self.amount is None or amount is None:
            return False
        return amount[0] == self.amount[0] and amount[1] >= self.amount[1]

    def add(self, step: Step, row: Commitment | None = None) -> None:
        """Add a step; of a commitment with its row."""
        self.steps.append(step)
        self.is_open |= bool(row and row.kind_code == OPEN)
        if row and step.status != "subject_continues":
            self.due_on = row.due_on or self.due_on
            self.parties |= _parties(row)
        self.is_settled |= step.status in _SETTLED
        if self.done_at is None and step.status in DONE:
            self.done_at = step.visit
        if self.continues_at is None and step.status == "subject_continues":
            self.continues_at = step.visit


def _parties(row: Commitment) -> set[str]:
    """The countries that a commitment states as those who commit."""
    return set(filter(None, row.stated_country_codes.split(SEPARATOR)))


def by_pair(
    accounts: Sequence[Account | None], visit_ids: Sequence[str | None], visits: Sequence[tuple]
) -> dict[frozenset[str], list[Visit]]:
    """The visits of each two countries in order of their days; those without a day or an article are left out."""
    members: dict[str, list[Account]] = {}
    for account, visit_id in zip(accounts, visit_ids, strict=True):
        if account and visit_id:
            members.setdefault(visit_id, []).append(account)
    found: dict[frozenset[str], list[Visit]] = {}
    for row in visits:
        visit = dict(zip(tables.VISITS.column_names, row, strict=True))
        articles = members.get(visit["visit_id"], [])
        reported = [account.on for account in articles if account.on]
        first = visit["from_on"] or visit["to_on"] or min(reported, default=None)
        if first and articles:
            pair = frozenset((visit["guest_code"], visit["host_code"]))
            found.setdefault(pair, []).append(
                Visit(
                    visit["visit_id"],
                    visit["guest_code"],
                    visit["host_code"],
                    first,
                    visit["to_on"] or first,
                    articles,
                )
            )
    return {
        pair: sorted(of_pair, key=lambda visit: (visit.from_on, visit.visit_id))
        for pair, of_pair in found.items()
    }


def told_once(steps: Sequence[Step]) -> list[Step]:
    """Steps in order, one a status and article.

    What one article of a visit tells as done late, none that gives no time tells as done in time. That a subject continues is told by the strongest sentence of a visit, and only where nothing else is told there.
    """
    kept: dict[tuple, Step] = {}
    late = {step.visit for step in steps if step.status == "fulfilled_late"}
    for step in steps:
        if step.status == "fulfilled" and step.edtf is None and step.visit in late:
            # One article says when it was done, another only that it was.
            step = step._replace(status="fulfilled_late")
        whose = step.account.article_id if step.status != "subject_continues" else ""
        key = (step.visit, step.status, whose)
        if key not in kept or (step.score or 0) > (kept[key].score or 0):
            kept[key] = step
    telling = {step.visit for step in kept.values() if step.status in ANSWERS}
    return sorted(
        (step for step in kept.values() if step.status != "subject_continues" or step.visit not in telling),
        key=lambda step: (
            step.visit,
            FOLLOW_UP_STATUSES.index(step.status),
            step.account.article_id,
            step.start,
        ),
    )
