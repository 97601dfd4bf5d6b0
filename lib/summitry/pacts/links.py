"""Which documents of a sentence were signed: phrases tied to a verb of signing before or behind them."""

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from summitry.pacts import (
    continuations,
    fruits,
    objects,
    other_signers,
    picked_out,
    verbs_behind,
    without_verb,
)
from summitry.pacts.further_ones import with_subject
from summitry.pacts.long_ago import is_past_beside
from summitry.pacts.news import is_elliptic, is_news, is_of_day
from summitry.pacts.object_kinds import fits
from summitry.pacts.older import is_old
from summitry.pacts.phrase_chains import chains, is_to_follow
from summitry.pacts.phrases import Phrase
from summitry.pacts.signing_verbs import Cue
from summitry.pacts.subject_behind import completed

# "The instruments of ratification of the treaty were exchanged": these are, not the treaty.
_OTHER_THINGS = re.compile(
    r"\b(?:(?:negotiations?|talks|work|discussions|consultations) (?:on|about|for|over)|(?:negotiation|drafting|ratification|implementation|review|preparation|assessment|evaluation) of) (?:the |an? )?$"
)
_NOT = (" but not ", " and not ", " instead of ", " rather than ")
_REACH = 400  # characters between a document and the verb behind it


class Link(NamedTuple):
    """A phrase that was signed, the verb that says so (None where another sentence has it), and whether others name what it counts."""

    phrase: Phrase
    cue: Cue | None
    is_itemised: bool = False


class _Verdict(NamedTuple):
    """Whether a chain was signed: False where a verb denies it, None where no verb governs it; and the chain, completed."""

    was_signed: bool | None
    cue: Cue | None
    chain: Sequence[Phrase]


# "A plan was adopted to carry out the accord signed in 2015, as well as a programme ...".
_AS_WELL = (", as well as ", ", along with ", ", together with ")
# "agreed a loan deal, which will be signed soon": not yet.
_TO_BE_SIGNED = re.compile(
    r"\b(?:will|would|can|could|may|must|to|soon) (?:\w+ )?be signed\b|\bawait(?:s|ing)? (?:only )?(?:[\w'’-]+ ){0,2}(?:signatures?|signing|pens?)\b"
    r"|\b(?:goes|go|is|are|presented|submitted|sent) (?:[\w'’-]+ ){0,4}for (?:their |final )?(?:signature|signing)\b|\bready (?:for (?:signature|signing)|to (?:be )?sign)"
    r"|\b(?:which|that) (?:[\w'’-]+ ){1,4}(?:sign|initial) (?:on|next|tomorrow|in|at|when)\b"
)


def link(
    folded: str,
    span: tuple[int, int],
    phrases: Sequence[Phrase],
    cues: Sequence[Cue],
    today: dt.date | None,
    is_continued: bool,
) -> list[Link]:
    """Phrases of a sentence that it reports as signed, in reading order.

    Args:
        folded: The article's text, folded.
        span: The sentence's span.
        phrases: Its phrases.
        cues: Its verbs of signing.
        today: Day of publication, to tell what was signed long ago.
        is_continued: Whether the sentence before spoke of signed documents ("These included ...").
    """
    reader = _Linker(folded, span, [cue for cue in cues if not _is_subject(cue, phrases)], today, phrases)
    found: list[Link] = []
    goes_on = False  # "These are the plan ..., which was read out by X; a memorandum ..."
    for chain in chains(folded, phrases):
        verdict = reader.judge(chain)
        if verdict.was_signed is None:
            verdict = _as_before(folded, chain, found, is_continued=is_continued, goes_on=goes_on)
        behind = bool(found) and continuations.names_counted(folded, found[-1].phrase, chain)
        if verdict.was_signed is None and (behind or (is_continued and reader.goes_on(chain))):
            verdict, goes_on = _Verdict(True, None, with_subject(folded, span, chain)), not behind
        if found and not behind and continuations.names_one(folded, found[-1].phrase, chain):
            verdict = _Verdict(True, found.pop().cue, chain)
        if behind and verdict.was_signed:
            found[-1] = found[-1]._replace(is_itemised=True)
        if verdict.was_signed:
            found.extend(reader.links(verdict))
        else:
            found.extend(Link(told, None) for told in reader.told_without_verb(chain, verdict))
    return found


def _as_before(
    folded: str, chain: Sequence[Phrase], found: Sequence[Link], *, is_continued: bool, goes_on: bool
) -> _Verdict:
    """Whether a chain that no verb governs was signed since those before it were (`found`, or in the sentence before), and it is told alike."""
    if goes_on and continuations.is_next_told(folded, chain[0]):
        return _Verdict(True, None, chain)
    if found and continuations.is_likewise(folded, found[-1].phrase, chain[0]):
        return _Verdict(True, found[-1].cue, chain)
    if (found or is_continued) and (
        continuations.is_signed_alike(folded, chain) or continuations.is_next_field(folded, chain[0])
    ):
        return _Verdict(True, found[-1].cue if found else None, chain)
    return _Verdict(None, None, chain)


def _is_subject(cue: Cue, phrases: Sequence[Phrase]) -> bool:
    """Whether a word of signing is part of what a document is about: "a protocol on the exchange of data"."""
    index = bisect_right(phrases, cue.start, key=lambda phrase: phrase.kind_end) - 1
    return cue.form != "past" and index >= 0 and cue.end <= phrases[index].end


class _Linker:
    """Judges the chains of one sentence."""

    def __init__(
        self,
        folded: str,
        span: tuple[int, int],
        cues: Sequence[Cue],
        today: dt.date | None,
        phrases: Sequence[Phrase],
    ) -> None:
        self.phrases = phrases
        self.folded, self.cues, self.today = folded, cues, today
        self.start, self.end = span
        self.starts = [cue.start for cue in cues]
        self.ends = [cue.end for cue in cues]

    def judge(self, chain: Sequence[Phrase]) -> _Verdict:
        """Whether a verb before or behind a chain says that it was signed."""
        if is_to_follow(self.folded, chain[0]):
            return _Verdict(False, None, chain)
        is_instead = self.folded.endswith("not ", 0, chain[0].outer) and self.folded.startswith(
            (" but ", ", but "), chain[0].end
        )
        if is_instead or chain[0].determiner == "no" or self.folded.endswith(_NOT, 0, chain[0].outer):
            return _Verdict(False, None, chain)
        before = bisect_right(self.ends, chain[0].outer) - 1
        after = bisect_left(self.starts, chain[-1].kind_end)
        # "agreed and signed": the second says what became of it.
        while after + 1 < len(self.cues) and self._is_pair(after):
            after += 1
        denied = False
        if before >= 0 and self._is_among(chain, self.cues[before]):
            return _Verdict(True, self.cues[before], chain)
        if before >= 0 and (governs := objects.governs(self.folded, self.cues[before], chain[0])):
            cue = self.cues[before]
            if all(self._fits(cue, phrase) for phrase in (chain[:1] if governs == "object" else chain)):
                if cue.is_real and not self._is_open(chain, cue) and not self.is_past(chain, cue):
                    return _Verdict(True, cue, chain)
                denied = True
        if before > 0 and self._is_next_object(chain, self.cues[before - 1]):
            return _Verdict(True, self.cues[before - 1], chain)
        verdict = self._behind(chain, self.cues[after], denied) if after < len(self.cues) else None
        if not (verdict or denied or self.is_past(chain, None)):
            verdict = (
                _Verdict(True, None, chain)
                if without_verb.are_told_apart(self.folded, self.start, chain)
                else None
            )
        return verdict or _Verdict(False if denied else None, None, chain)

    def _is_pair(self, index: int) -> bool:
        """Whether a document was agreed, or initialled, "and" something else was done with it."""
        first, second = self.cues[index : index + 2]
        is_first_step = first.code == "agree" or self.folded.startswith("initial", first.start)
        return is_first_step and first.is_real and self.folded[first.end : second.start] == " and "

    def _is_open(self, chain: Sequence[Phrase], cue: Cue) -> bool:
        """Whether what was agreed, or initialled, is yet to be signed."""
        is_first_step = cue.code in ("agree", "reach", "conclude") or self.folded.startswith(
            "initial", cue.start
        )
        return is_first_step and _TO_BE_SIGNED.search(self.folded, chain[-1].kind_end, self.end) is not None

    def _fits(self, cue: Cue, phrase: Phrase) -> bool:
        """Whether a verb can have such a document as its object, and those who act are two states or their bodies."""
        return fits(self.folded, cue, phrase) and not other_signers.is_of_no_state(
            self.folded, self.start, cue, phrase
        )

    def _is_among(self, chain: Sequence[Phrase], cue: Cue) -> bool:
        """Whether "among the texts endorsed stands out" a document."""
        return (
            cue.is_real
            and cue.form == "past"
            and picked_out.is_among(self.folded, (self.start, chain[0].outer), cue)
            and not self.is_past(chain, cue)
        )

    def _is_next_object(self, chain: Sequence[Phrase], cue: Cue) -> bool:
        """Whether "as well as a programme" stands behind a document that another verb says was signed before."""
        return (
            self.folded.endswith(_AS_WELL, 0, chain[0].outer)
            and chain[0].determiner == "a"
            and cue.is_real
            and objects.governs(self.folded, cue, chain[0]) == "item"
            and all(self._fits(cue, phrase) for phrase in chain)
            and not self.is_past(chain, None)
        )

    def _behind(self, chain: Sequence[Phrase], cue: Cue, denied: bool) -> _Verdict | None:
        """What a verb behind the chain says: in the passive, as a participle, or in a relative clause."""
        if _OTHER_THINGS.search(self.folded, max(self.start, chain[0].outer - 40), chain[0].outer):
            return None
        if cue.form not in ("past", "borne") or cue.start - chain[-1].end > _REACH:
            return None
        if not all(self._fits(cue, phrase) for phrase in chain):
            return None
        if self.is_past(chain, cue) or cue.code == "agree":
            return None  # what was agreed may yet have to be signed
        match = verbs_behind.attached(self.folded, chain[-1].end, cue.start)
        if cue.form == "borne":
            gap = self.folded[chain[-1].end : cue.start]
            return _Verdict(cue.is_real, cue, chain) if match or verbs_behind.is_apposed(gap) else None
        if match and (match["verb"] or match["among"]):
            # "was initialled but will not be signed before autumn"
            return None if cue.is_real and self._is_open(chain, cue) else self._completed(chain, cue)
        if not match and verbs_behind.is_loosely_passive(self.folded, chain[-1].end, cue.start):
            return self._completed(chain, cue)
        if not cue.is_real:
            return None
        if is_elliptic(self.folded, self.start, chain, cue, self.phrases):
            return self._completed(chain, cue)
        return None if denied else self._told_as_news(chain, cue, is_attached=match is not None)

    def _completed(self, chain: Sequence[Phrase], cue: Cue) -> _Verdict:
        """What the verb says of a chain, which goes on behind it."""
        return _Verdict(cue.is_real, cue, completed(self.folded, chain, cue, self.phrases, self.end))

    def _told_as_news(self, chain: Sequence[Phrase], cue: Cue, *, is_attached: bool) -> _Verdict | None:
        """Whether a participle or a relative clause behind a chain, "the agreement signed ...", reports its signing; `is_attached`: nothing else stands between."""
        if picked_out.is_excepted(self.folded, (self.start, chain[0].outer), (chain[-1].end, cue.start)):
            return _Verdict(True, cue, chain)
        is_new = is_of_day(self.folded, cue) or self.folded.endswith(" just ", 0, cue.start)
        if verbs_behind.is_told_of(self.folded, chain) and not (chain[0].is_plural or is_new):
            return None
        if self.folded[chain[-1].end : cue.start] == " (":
            return self._completed(chain, cue)
        is_tied = is_attached or verbs_behind.is_signed_by(self.folded, chain[-1], cue.start)
        reports = is_tied and is_news(self.folded, self.start, chain, cue)
        return self._completed(chain, cue) if reports else None

    def goes_on(self, chain: Sequence[Phrase]) -> bool:
        """Whether a chain goes on from a sentence before it that spoke of signed documents."""
        span = (self.start, self.end)
        return continuations.goes_on(self.folded, span, chain) and not self.is_past(chain, None)

    def told_without_verb(self, chain: Sequence[Phrase], verdict: _Verdict) -> Sequence[Phrase]:
        """The phrases of a chain that are told of as signed though no verb of signing says so."""
        folded = self.folded
        if without_verb.is_newly_signed(folded, chain[0]) or without_verb.is_exchange(folded, chain[0]):
            return chain[:1]
        if verdict.was_signed is not None:
            return ()
        told = chain if fruits.are_fruits(folded, chain) else ()
        if not told and without_verb.is_told(folded, self.start, chain[0]):
            told = chain[:1]
        behind = self.cues[bisect_left(self.starts, chain[-1].kind_end) :][
            :1
        ]  # "..., signed in 2005, speaks of"
        is_past = any(self.is_past(chain, cue) for cue in (None, *behind)) if told else False
        if told and not (is_past or is_old(folded, chain[0], None, self.today)):
            return told
        # "“Talks on the trade pact go on,” a joint statement read"
        is_behind = len(chain) > 1 and without_verb.is_joint_text(folded, chain[-1])
        return chain[-1:] if is_behind else ()

    def links(self, verdict: _Verdict) -> list[Link]:
        """The chain's phrases; a group with named documents behind it in the chain is itemised by them."""
        found: list[Link] = []
        kept = [one for one in verdict.chain if not is_old(self.folded, one, verdict.cue, self.today)]
        for phrase, following in zip_longest(kept, kept[1:]):
            gap = self.folded[phrase.end : following.outer] if following else ""
            found.append(Link(phrase, verdict.cue, phrase.is_plural and continuations.is_including(gap)))
        return found

    def is_past(self, chain: Sequence[Phrase], cue: Cue | None) -> bool:
        """Whether the words around say that it was long ago."""
        return is_past_beside(self.folded, (self.start, self.end), chain, cue, self.today)
