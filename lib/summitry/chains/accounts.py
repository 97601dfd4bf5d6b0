"""What one article tells of things that can be followed: read out of its text once, for the ledger of its two countries."""

import datetime as dt
import re
import sys
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summitry.chains import deeds, invitations, objects, outcomes, times
from summitry.chains.deeds import Doing
from summitry.chains.invitations import Journey, Known, Telling
from summitry.chains.objects import Named
from summitry.chains.outcomes import Outcome
from summitry.dates import DateMention
from summitry.extract import Extraction
from summitry.extract.rows import Commitment
from summitry.text import Sentence
from summitry.vocabulary import Vocabularies

_LONGER_WORD = re.compile(r"[^\W\d_]{4,}")
# What is raised by these kinds waits for an answer as what was promised does, however soft the words.
RAISING = frozenset({"open_issue", "call", "proposal"})
REACH = "reach"  # the act by which a sum that was aimed at is fulfilled
_CURRENCY = re.compile(r"[A-Z]{3}")
_new = tuple.__new__  # a third of the time of `Statement(...)`


class Act(NamedTuple):
    """An act that is said to have happened: its words, whether they are a verb, its sentence, and its time."""

    words: str
    is_verb: bool
    sentence: Sentence
    when: DateMention | None


class Mention(NamedTuple):
    """One mention of an object.

    Attributes:
        code: The object.
        words: Those of the mention.
        phrase: Of an object that two countries may have several of, the same with the words before them that narrow it.
        traits: Words that tell it from others of its kind.
        sentence: The sentence.
        commitment: Number of the commitment that it is part of, counted from 0.
        acts: What is said to have been done to it, the nearest first.
        going: Words that say that work on it goes on.
        amount: Of a sum that is aimed at or reached, its currency and value.
    """

    code: str
    words: str
    phrase: str | None
    traits: frozenset[str]
    sentence: Sentence
    commitment: int | None
    acts: tuple[Act, ...]
    going: str | None
    amount: tuple[str, float] | None = None


class Statement(NamedTuple):
    """One commitment; without an object also the visit it asks for, whether it accepts one, and, if it is firm or raises something, its longer words."""

    row: Commitment
    journey: Journey | None = None
    accepts: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """What an article tells: mentions of objects, commitments, sentences that tell of a visit, people, and sentences that may tell a deed as done, all in reading order."""

    article_id: str
    body: str
    on: dt.date | None
    mentions: tuple[Mention, ...]
    statements: tuple[Statement, ...]
    tellings: tuple[Telling, ...]
    people: tuple[Known, ...]
    starts: array
    doings: tuple[Doing, ...] = ()

    def sentence_at(self, offset: int) -> int:
        """Number of the sentence in which an offset lies, counted from 1."""
        return max(1, bisect_right(self.starts, offset))


def read(extraction: Extraction, vocabularies: Vocabularies) -> Account | None:
    """Read an article; None where the two countries of its talks are not known."""
    text, talks = extraction.text, extraction.talks
    if not talks.host_code or not talks.guest_code:
        return None
    pair = sorted((talks.host_code, talks.guest_code))
    mentions = tuple(
        [_mention(extraction, named, vocabularies) for named in objects.find(text, pair, vocabularies)]
    )
    taken = {mention.commitment for mention in mentions}
    return Account(
        text.article.article_id,
        text.body,
        talks.event_on or text.article.published_on,
        mentions,
        tuple(
            [
                _alone(row) if index in taken else _statement(extraction, row, pair)
                for index, row in enumerate(extraction.commitments)
            ]
        ),
        tuple(invitations.tellings(extraction)),
        invitations.known(extraction.people),
        array("l", [sentence.start for sentence in text.sentences]),
        tuple(deeds.doings(text, extraction.date_mentions)),
    )


def _mention(extraction: Extraction, named: Named, vocabularies: Vocabularies) -> Mention:
    text = extraction.text
    concept = vocabularies.concepts["trackable_objects"][named.code]
    acts = tuple([_act(extraction, act) for act in outcomes.acts(text, named, concept.extra["acts"])])
    going = None if acts else outcomes.going_on(text, named)
    words = text.body[named.start : named.end]
    phrase = objects.phrase(text, named) if objects.is_common(concept) else None
    sentence, commitment = text.sentences[named.sentence], _commitment_at(extraction, named.start)
    goes = text.body[going.start : going.end] if going else None
    amount = _amount(extraction, named) if concept.extra["acts"] == REACH else None
    return _new(Mention, (named.code, words, phrase, named.traits, sentence, commitment, acts, goes, amount))


def _amount(extraction: Extraction, named: Named) -> tuple[str, float] | None:
    """The first sum of money behind an object in its clause."""
    for row in extraction.figures:
        if named.start <= row.start < named.clause.end and _CURRENCY.fullmatch(row.unit):
            return row.unit, row.value
    return None


def _commitment_at(extraction: Extraction, offset: int) -> int | None:
    """Number of the commitment in whose words an offset lies."""
    for index, row in enumerate(extraction.commitments):
        if row[0] <= offset < row[1]:
            return index
    return None


def _act(extraction: Extraction, act: Outcome) -> Act:
    text = extraction.text
    sentence = text.sentences[text.sentence_at(act.start)]
    words = text.body[act.start : act.end].strip()
    when = times.nearest(text.folded, extraction.date_mentions, sentence[:2], (act.start, act.end))
    return Act(words, act.is_verb, sentence, when)


def _alone(row: Commitment) -> Statement:
    """A commitment of which nothing else is told."""
    return _new(Statement, (row, None, False, ()))


def _statement(extraction: Extraction, row: Commitment, pair: Sequence[str]) -> Statement:
    """A commitment without an object: an invitation, its acceptance, or a statement that only its words can link."""
    if journey := invitations.journey(extraction, row, pair):
        return Statement(row, journey)
    if invitations.is_acceptance(extraction, row):
        return Statement(row, accepts=True)
    if row.strength_code != "firm" and row.kind_code not in RAISING:
        return _alone(row)
    # The same words come up in thousands of statements; each is kept once.
    words = map(sys.intern, _LONGER_WORD.findall(extraction.text.folded, row.start, row.end))
    return _new(Statement, (row, None, False, tuple(words)))
