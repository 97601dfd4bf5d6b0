"""Corrections, and the tables that the rules made -> the tables as readers want them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from summitry.corrections import consequences, naming, regrouping, retracing
from summitry.corrections.drafts import Drafts, Row
from summitry.corrections.fields import (
    CLAIMS,
    OF_ARTICLES,
    OF_VISIT,
    SUBJECTS,
    claim,
    column_of,
    from_cell,
    to_cell,
    unknown_codes,
)
from summitry.corrections.log import UNDO, Correction
from summitry.tables.corrections import CORRECTIONS
from summitry.vocabulary import Vocabularies


def apply(
    tables: Mapping[str, pd.DataFrame], corrections: Sequence[Correction], vocabularies: Vocabularies
) -> dict[str, pd.DataFrame]:
    """Correct tables: one correction after the other, in the order in which they were made.

    A correction finds its row by the checksum of the article's text, the table and the span; where several
    rows may stand on the same words, also by what the row claims. What it says of a row holds until a later
    one says otherwise. What it does not find it leaves alone, and says so.

    Args:
        tables: All tables, as the rules made them; they are not changed.
        corrections: As `log.read` gives them.
        vocabularies: Those that the tables were made with.

    Returns:
        All tables, and `tables.CORRECTIONS`: one row a correction that is no undo, in their order. A row judged
        wrong is in its table no more. No corrections: the given tables.
    """
    if not corrections:
        return dict(tables)
    run = _Run(tables, vocabularies)
    undone = {correction.undoes: correction for correction in corrections if correction.action == UNDO}
    made = [correction for correction in corrections if correction.action != UNDO]
    told: dict[str, _Outcome] = {}

    def take(of_steps: bool) -> None:
        """Apply the corrections of steps, or all others."""
        for correction in made:
            if (correction.table == _STEPS) is of_steps:
                taken_back = undone.get(correction.correction_id)
                told[correction.correction_id] = run.outcome(correction, taken_back)

    take(of_steps=False)
    after = run.finish()
    take(of_steps=True)
    after[_STEPS] = run.steps()
    rows = [_row(correction, told[correction.correction_id], run) for correction in made]
    return {**after, "corrections": CORRECTIONS.frame(rows)}


_STEPS = "follow_ups"
_OTHER_WORDS = "other words stand there in the article"


@dataclass
class _Outcome:
    """What came of a correction."""

    status: str
    action: str = ""
    row: Row | None = None
    article_id: str | None = None
    finding: str = ""
    undone: Correction | None = None


class _Run:
    """One passage through all corrections."""

    def __init__(self, tables: Mapping[str, pd.DataFrame], vocabularies: Vocabularies) -> None:
        self.drafts, self._vocabularies = Drafts(tables), vocabularies
        articles = tables["articles"]
        self._articles = dict(zip(articles["sha256"], articles["article_id"].astype(object), strict=True))
        self._bodies = articles["body"]
        self._places = {name: number for number, name in enumerate(articles["article_id"])}
        self._last: dict[tuple[Row, str], _Outcome] = {}
        self._edited: dict[Row, None] = {}

    def outcome(self, correction: Correction, undone: Correction | None) -> _Outcome:
        """Apply one correction, if it can be, and tell what came of it."""
        outcome = self._found(correction)
        if undone is not None:
            outcome.status, outcome.undone, outcome.finding = "undone", undone, ""
            return outcome
        if outcome.row is None or outcome.finding:
            outcome.status = "needs_review"
            return outcome
        slot = (outcome.row, _column(correction))
        before = self._last.get(slot)
        if before:
            before.status = "replaced"
        self._last[slot] = outcome
        outcome.action = correction.action
        if correction.action in ("right", "wrong"):
            self._judge(outcome.row, correction, before.action if before else "")
        else:
            self._edit(outcome.row, correction)
        return outcome

    def _found(self, correction: Correction) -> _Outcome:
        """The row that a correction means."""
        article_id = self._articles.get(correction.sha256)
        if article_id is None:
            return _Outcome("needs_review", finding="no article has this text")
        outcome = _Outcome("applied", article_id=article_id)
        place = self._places[article_id]
        if correction.table in OF_ARTICLES:
            outcome.row, outcome.finding = Row("articles", place), self._unfit(correction)
            return outcome
        if self._bodies.iat[place][correction.start : correction.end] != correction.words:
            outcome.finding = _OTHER_WORDS
            return outcome
        draft = self.drafts[correction.table]
        rows = draft.at(article_id, correction.start, correction.end)
        columns = CLAIMS.get(correction.table, ())
        same = [one for one in rows if claim(correction.table, draft.row(one, columns)) == correction.claim]
        # Whoever sets the very column that tells rows apart means the row, whatever the rules now give in it.
        if not same and correction.column in columns:
            same = rows
        if len(same) == 1:
            outcome.row = Row(correction.table, same[0])
            outcome.finding = self._unfit(correction) or self._last_one(correction, article_id, same[0])
        elif same:
            outcome.finding = "several rows stand on these words"
        else:
            outcome.finding = (
                "the rules find something else there" if rows else "no row stands on these words"
            )
        return outcome

    def _unfit(self, correction: Correction) -> str:
        """Why the new value can not be set: the vocabularies have changed."""
        if correction.action in ("right", "wrong"):
            return ""
        column = column_of(correction.table, correction.column)
        unknown = unknown_codes(correction.new, column, self._vocabularies)
        return f'"{unknown[0]}" is not in the vocabulary any more' if unknown else ""

    def _last_one(self, correction: Correction, article_id: str, number: int) -> str:
        """Why a sentence can not leave: an article has at least one, so that every count of articles can be opened."""
        if (correction.table, correction.action) != ("sentences", "wrong"):
            return ""
        sentences = self.drafts["sentences"]
        is_left = {*sentences.of_article(article_id).tolist()} - sentences.dropped - {number}
        return "" if is_left else "it is the last sentence that the article has left"

    def _judge(self, row: Row, correction: Correction, before: str) -> None:
        """Take a row out, or back in; `before` is how it was judged before, if it was."""
        is_wrong = correction.action == "wrong"
        draft = self.drafts[row.table]
        if correction.table != "visits":
            draft.judge(row.number, is_wrong=is_wrong)
        elif is_wrong or before == "wrong":
            # Without host and guest an article reports no visit.
            for name in ("host_code", "guest_code"):
                draft.set([row.number], name, None if is_wrong else draft.machine(row.number, name))

    def _edit(self, row: Row, correction: Correction) -> None:
        self._edited[row] = None
        name = _column(correction)
        value = from_cell(correction.new, column_of(row.table, name))
        if name == "name":
            naming.rename(self.drafts, row, correction.action, str(value))
        elif (row.table, name) == ("quotes", "speaker"):
            naming.speak(self.drafts, row.number, str(value))
        else:
            self.drafts[row.table].set([row.number], name, value)
            consequences.of_edit(self.drafts, row, name, value, self._vocabularies)

    def sentence_of(self, correction: Correction, outcome: _Outcome) -> str | None:
        """The sentence in which a correction's words begin; None where they or it are not there, or the article is meant."""
        if outcome.article_id is None or correction.table in OF_ARTICLES or outcome.finding == _OTHER_WORDS:
            return None
        sentences = self.drafts["sentences"]
        of_article = sentences.of_article(outcome.article_id)
        before = [one for one in of_article if int(str(sentences.machine(one, "start"))) <= correction.start]
        is_there = before and before[-1] not in sentences.dropped
        return str(sentences.machine(before[-1], "sentence_id")) if is_there else None

    def finish(self) -> dict[str, pd.DataFrame]:
        """Let other tables follow; all tables as they then are."""
        consequences.across(self.drafts, self._edited)
        tables = regrouping.regroup(self.drafts, self._vocabularies)
        self.drafts.replace(_STEPS, retracing.retrace(self.drafts, tables, self._vocabularies))
        return tables

    def steps(self) -> pd.DataFrame:
        """The follow-ups, once they are corrected too."""
        consequences.settle_chains(self.drafts)
        return self.drafts[_STEPS].frame()


def _column(correction: Correction) -> str:
    """The column that a correction sets in its row; empty where it judges the row."""
    return OF_VISIT.get(correction.column, "") if correction.table == "visits" else correction.column


def _row(correction: Correction, outcome: _Outcome, run: _Run) -> tuple:
    """The row of `tables.CORRECTIONS`."""
    name = _column(correction) or SUBJECTS[correction.table]
    machine = ""
    # Of a visit that is judged the rules say nothing at one of its articles.
    if outcome.row and (correction.column or correction.table != "visits"):
        table, number = outcome.row.table, outcome.row.number
        machine = to_cell(run.drafts[table].machine(number, name), column_of(table, name))
    undone = outcome.undone
    said = correction.old if correction.action == "right" else correction.new
    return (
        correction.correction_id, outcome.status, correction.action, correction.table, correction.column or None,
        machine or None, correction.old or None, said or None, correction.reason or None,
        correction.who or None, correction.at, (undone.who or None) if undone else None, undone.at if undone else None,
        outcome.finding or None, outcome.article_id, run.sentence_of(correction, outcome), correction.start, correction.end,
        correction.words or None, correction.sha256,
    )  # fmt: skip
