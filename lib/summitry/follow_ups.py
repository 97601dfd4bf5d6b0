"""What came of commitments: a ledger with one chain a subject, across the visits of two countries.

Nothing is linked because texts are alike as a whole. A chain holds together by something that can be followed (a
vocabulary of objects), by an invitation and the visit of the invited side, or, weakest, by the words and the sector
of a commitment; only an act that is said to have happened fulfils.
"""

from collections.abc import Iterator, Sequence

from summitry.chains.accounts import Account
from summitry.chains.ledger import Ledger
from summitry.chains.steps import ANSWERS, DONE, Chain, Step, Visit, by_pair, told_once
from summitry.tables import SEPARATOR
from summitry.tables.statements import FOLLOW_UP_STATUSES
from summitry.vocabulary import Vocabularies


def trace(
    accounts: Sequence[Account | None],
    visit_ids: Sequence[str | None],
    visits: Sequence[tuple],
    vocabularies: Vocabularies,
) -> list[tuple]:
    """Follow commitments from one visit of two countries to their later ones.

    A later sentence belongs to a chain when it names the chain's object; of an object that two countries may
    have several of (a bridge), also a word that narrows it. An act that is said to have happened since
    fulfils; late where it came after the deadline that the commitment stated. Work that goes on is
    progress, a commitment said again is restated, unless another country says it, one with a later deadline supersedes. An invitation is
    fulfilled by a visit of the invited side. A firm commitment without an object, a request, a proposal or an open issue is restated by one with
    nearly its words or of the same deed, and fulfilled where its deed is told as done of nearly all it names ("lift the ban on fruit",
    "lifted the ban on fruit"; an issue that was open also where it is told as settled); else it can only be found to continue, by a sector, at one later visit. Chains without an
    answer end with the number of later articles searched.

    The score of a link adds 0.5 for a shared object, 0.1 for each word that narrows it (at most 0.2), 0.3 for an act
    or a commitment, 0.2 for work that goes on. An invitation has 0.7, 0.2 more where the invited person is named;
    a commitment of the same words 0.6; a deed told as done 0.3, 0.1 more for each word it shares (at most 0.6); a shared sector at most 0.3.

    Args:
        accounts: What each article tells; None where its two countries are not known.
        visit_ids: The visit of each.
        visits: Rows of `tables.VISITS`.
        vocabularies: Give the labels of objects, sectors and countries.

    Returns:
        Rows of `tables.FOLLOW_UPS`, chain by chain. Two countries with one visit give none: nothing could follow yet.
    """
    rows: list[tuple] = []
    for pair, meetings in by_pair(accounts, visit_ids, visits).items():
        if len(meetings) > 1:
            for chain in Ledger(sorted(pair), meetings, vocabularies).build():
                # Only what a later visit could answer is followed; an issue that is open now was not raised now.
                if chain.first < len(meetings) - 1 or chain.is_open:
                    _close(chain, meetings)
                    rows.extend(_rows_of(chain, sorted(pair), meetings))
    return rows


def _close(chain: Chain, visits: Sequence[Visit]) -> None:
    """Say how many later articles were searched in vain, where the chain has no answer at its end."""
    answers = [step for step in chain.steps if step.visit == chain.first or step.status in ANSWERS]
    last = max(answers, key=lambda step: (step.visit, FOLLOW_UP_STATUSES.index(step.status)))
    searched = visits[last.visit + 1 :]
    if last.status not in DONE and searched:
        chain.add(
            Step(
                len(visits) - 1, "no_report_found", last.account, last.start, last.end, searched[-1].to_on,
                commitment=last.commitment, later=sum(len(visit.accounts) for visit in searched),
            )
        )  # fmt: skip


def _rows_of(chain: Chain, pair: Sequence[str], visits: Sequence[Visit]) -> Iterator[tuple]:
    chain_id = f"{'-'.join(pair).lower()}:{chain.name}"
    number, last = 0, None
    for step in told_once(chain.steps):
        number += last != (step.visit, step.status)
        last = (step.visit, step.status)
        account, article_id = step.account, step.account.article_id
        yield (
            chain_id, chain.subject, chain.code, number, step.status,
            article_id, f"{article_id}:{account.sentence_at(step.start)}", step.start, step.end, account.body[step.start : step.end],
            f"{article_id}:c{step.commitment + 1}" if step.commitment is not None else None,
            visits[step.visit].visit_id, step.edtf, step.on, step.later, step.score, SEPARATOR.join(step.matched) or None,
        )  # fmt: skip
