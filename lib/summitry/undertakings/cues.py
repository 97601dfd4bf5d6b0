"""The wordings of one sentence that commit somebody, with their kind and strength."""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import NamedTuple

from summitry.dates import DateMention, written_on
from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.text import Sentence
from summitry.undertakings import complements
from summitry.undertakings.governing import Surroundings

_FIRM = frozenset({"agreed", "decision", "plan", "promise", "invitation", "task"})
# Such a verb before a readiness makes it as firm as a promise.
_GIVES_WORD = compiled(
    r"\b(?:assur\w+|guarante\w+|pledg\w+|promis\w+|vow\w*|gave (?:his|her|its|their) word)\b"
)
_PAST_TENSE = re.compile(r"^(?:\w+ed|took|made|gave|reached|struck|came|undertook)\b")
_WITH_AND = compiled(
    r"\b(?:and|but|while|whereas)(?: (?:also|then|both|in turn|\w+ly|has|have|had|was|were|is|are))* $"
)
_TOLD = compiled(
    r", (?:[\w'’.-]+ ){0,4}?(?:said|says|told|adding|saying|announced|stated)\b(?: [\w'’.,-]+){0,10} $"
)
_NEW_SUBJECT = re.compile(
    r"(?:(?:, (?:and|but|while|whereas|with)|; (?:and )?|\bwhile|\bwhereas)(?: [\w'’.-]+){0,9} |; (?:and )?)$"
)
_DURING = re.compile(r"\b(?:during|since) (?:[\w'’-]+ ){0,4}$")
_WILL = ("will", "would", "shall", "'ll")
_IS_TO = ("is to", "are to")
_BE_BEFORE = compiled(
    r"\b(?:(?<!what )(?<!how )(?<!where )(?<!when )(?<!why )(?P<who>we're|i'm)|is|are|am|was|were)(?: (?:also|now|\w+ly))? $"
)
# "Construction of the bridge will start": whoever does it.
_WORKS = compiled(
    r"\b(?:next (?:[\w-]+ ){0,4}?(?:meeting|session|round|forum|summit|consultations)|construction|building|production|deliver(?:y|ies)|shipments?|supplies|exports|imports|flights?|services?|operations|drilling|repairs?|works?|training|courses|"
    r"embass(?:y|ies)|consulates?|offices?|branch(?:es)?|factory|plant|refinery|bridge|tunnel|railway|terminal|airport|port|school|hospital|cent(?:re|er)|university|academy|museum)"
    r"(?: (?:of|at|on|between|from|for|in|to|with) (?:(?!that\b|which\b|and\b)[^,;:“”\"]){1,80})? $"
)
# "How do you plan to pay for it?" commits nobody.
_IS_ASKED = compiled(r"[^.!?“”\"]*\?")
# "Trade is expected to start growing" foretells.
_BEGINS = re.compile(r" (?:\w+ )?(?:begin|start) (?:to|\w+ing)\b")
_VAGUE = ("question", "issue")
# "The two sides should step up ...", said by one of them, asks the other.
_BOTH_SIDES = re.compile(
    r"\b(?:(?:both|two|the|our|these) (?:two )?(?:sides|countries|parties|nations|governments|states)|we)(?: also| now| both| therefore)? $"
)
_OUGHT = ("should", "must", "need to")
_AN_ACT = re.compile(
    r" (?!not\b|never\b|be\b|have\b|note|remember|forget|recall|say\b|thank|know\b|like\b)[a-z]+"
)
_WEIGHS = re.compile(r" (?:also |further |now |\w+ly )?(?:consider|study|examine|explore|look into|weigh)\b")
_DAYS_BACK = 10
_RIGHT_BEHIND = 28  # "agreed late last year to"
_NEAR = 200
_TO_BE_READY = ("expected to be ", "likely to be ", "due to be ", "should be ")  # a paper that is to be ready


class Cue(NamedTuple):
    """One wording that commits: its span, what it says, and where the words begin that govern it."""

    start: int
    end: int
    code: str
    strength: str
    head: int
    wording: str
    kind: str


_new = tuple.__new__  # a third of the time of `Cue(...)`


class Finder:
    """Finds the cues of one article, sentence by sentence."""

    def __init__(self, text: ArticleText, ends: Collection[int], dates: Sequence[DateMention]) -> None:
        """Take where the names of those end who can act, and note which times lie well before the report."""
        self._folded = text.folded
        self.around = Surroundings(text, ends)
        day = written_on(text)
        before = day - dt.timedelta(days=_DAYS_BACK) if day else dt.date.min
        self._past = [mention for mention in dates if mention.to_on and mention.to_on < before]
        self._past_starts = [mention.start for mention in self._past]

    def find(self, sentence: Sentence, begin: int, matches: Sequence[Match]) -> list[Cue]:
        """The cues of a sentence that count: the first, and a later one of another kind in a clause of its own.

        Args:
            sentence: The sentence.
            begin: Where its words begin, behind a dateline.
            matches: Wordings of `commitment_terms` in it, in reading order.
        """
        kept: list[Cue] = []
        self.around.enter(sentence)
        may_ask = self._folded.find("?", begin, sentence.end) >= 0
        for match in matches:
            cue = self._cue(match, sentence, begin) if match[0] >= begin else None
            if cue is None or (may_ask and _IS_ASKED.match(self._folded, cue.end, sentence.end)):
                continue
            if not kept:
                kept.append(cue)
            elif cue.code != kept[0].code and self._is_apart(kept[0], cue):
                return [kept[0], cue]
        return kept

    def _cue(self, match: Match, sentence: Sentence, begin: int) -> Cue | None:
        """What a wording says where it stands; None where it commits nobody."""
        start, end, term = match
        _, code, wording, _, kind = term
        wording = wording.lower()
        head = start
        if kind == "modal":
            found = self._modal(match, wording, sentence, begin)
            if found is None:
                return None
            code = found
        elif kind == "noun":
            governor = self._noun(match, sentence, begin)
            if governor is None:
                return None
            head = governor
        elif kind == "phrase":
            if not self._phrase(match, sentence, begin):
                return None
        elif self._verb(match, wording, sentence, begin):
            head = self._head(match, sentence, begin)
        else:
            return None
        strength = self._strength(match, wording, code, begin, head)
        return _new(Cue, (start, end, code, strength, head, wording, kind))

    def _strength(self, match: Match, wording: str, code: str, begin: int, head: int) -> str:
        """How binding a wording is: by its kind, but less so as an aim, a state of mind or a noun of promise."""
        kind = match.term.kind
        if code == "readiness" and _GIVES_WORD.search(self._folded, max(begin, head - _NEAR), head):
            return "firm"
        if code not in _FIRM or kind == "goal" or wording.startswith("expected"):
            return "soft"
        if code == "promise" and (
            kind in ("state", "noun") or self._is_committed(wording, begin, match.start)
        ):
            return "soft"
        return "firm"

    def _is_committed(self, wording: str, begin: int, start: int) -> bool:
        """Whether "committed" is a state ("is also committed to") and no act."""
        return wording.startswith("commit") and self.around.is_predicate(begin, start)

    def _modal(self, match: Match, wording: str, sentence: Sentence, begin: int) -> str | None:
        """The kind of what somebody "will" do: a promise of his own, or a plan; None for what is hoped or foretold."""
        around, start = self.around, match.start
        if wording in _OUGHT:
            is_call = (
                around.reports(sentence)
                and _BOTH_SIDES.search(self._folded, max(begin, start - 40), start)
                and _AN_ACT.match(self._folded, match.end)
            )
            return "call" if is_call and not around.has_condition(sentence) else None
        kind = complements.act(self._folded, match.end, sentence.end, passive=wording.endswith(" be"))
        if kind is None or around.is_taken_back(begin, start, is_verb=False) or around.is_hoped(begin, start):
            return None
        if around.has_condition(sentence) or (wording == "would" and not around.reports(sentence)):
            return None
        if _WEIGHS.match(self._folded, match.end):
            return "considered"
        if kind == "passive":
            return "plan"
        agent = around.has_agent(begin, start)
        if not agent and _BEGINS.match(self._folded, match.end):
            return None
        if wording not in _WILL:
            is_due = wording in _IS_TO or around.is_predicate(begin, start)
            is_set = kind == "plan" and not wording.startswith("expected")
            return "plan" if is_due and (is_set or self._is_of_agent(wording, begin, start)) else None
        is_work = kind == "plan" and _WORKS.search(self._folded, max(begin, start - _NEAR), start)
        return kind if agent or is_work else None

    def _is_of_agent(self, wording: str, begin: int, start: int) -> bool:
        """Whether it is somebody who "is to" act, or works that are expected to begin; "the aim is to help" is no plan."""
        if wording in _IS_TO:
            return self.around.has_agent(begin, start)
        before = _BE_BEFORE.search(self._folded, begin, start)
        if before is None:
            return False
        end = before.start()
        works = wording.startswith("expected") and _WORKS.search(self._folded, max(begin, end - _NEAR), end)
        return bool(before["who"] or works or self.around.has_agent(begin, end))

    def _noun(self, match: Match, sentence: Sentence, begin: int) -> int | None:
        """Where the verb begins that makes a noun a commitment; None without one."""
        code, end = match.term.code, match.end
        head = self.around.governor(code, begin, match.start, end, sentence.end)
        if head is None or self.around.is_taken_back(begin, head, is_verb=True):
            return None
        if code == "considered":
            # "Including the potential of", "raised the question of": only what can be seen to be done.
            is_vague = self._folded.startswith("including", head) or match.term.wording.startswith(_VAGUE)
            follows = complements.is_concrete if is_vague else complements.is_act
            if not follows(self._folded, end, sentence.end):
                return None
        return None if self._is_before(sentence, begin, head) else head

    def _phrase(self, match: Match, sentence: Sentence, begin: int) -> bool:
        if self.around.is_taken_back(begin, match.start, is_verb=False):
            return False
        return match.term.code == "open_issue" or not self._is_before(sentence, begin, match.start)

    def _verb(self, match: Match, wording: str, sentence: Sentence, begin: int) -> bool:
        around, (start, end, term) = self.around, match
        kind, code = term.kind, term.code
        if not complements.fits(kind, wording, self._folded, end, sentence.end):
            is_passive = code == "considered" and around.is_predicate(begin, start)
            return is_passive and complements.is_under_discussion(self._folded, start, begin)
        if kind == "state":
            # "Interested in wind power, Vietnam asked ..." leads to something else.
            leads = start == begin
            return not (
                leads
                or self._folded.endswith(_TO_BE_READY, begin, start)
                or around.is_taken_back(begin, start, is_verb=False)
                or around.is_only_possible(sentence, start)
            )
        # "Will seek to" is an aim all the same.
        is_aim = kind == "goal" and self._folded.endswith(("will ", "will also "), begin, start)
        if around.is_taken_back(begin, start, is_verb=not is_aim):
            return False
        if (kind == "goal" or code == "interest") and not (
            around.has_agent(begin, start - 5 if is_aim else start)
            or wording.startswith("set ")
            or (code == "interest" and self._goes_on(wording, begin, start))
        ):
            return False
        if wording.startswith("committed") and around.is_attribute(begin, start):
            return False
        if wording == "offered" and around.is_predicate(begin, start):
            return False
        is_noun = around.is_noun(begin, start, is_participle=bool(_PAST_TENSE.match(wording)))
        if is_noun and not self._governed(match, sentence, begin):
            return False
        return not self._is_before(sentence, begin, start)

    def _goes_on(self, wording: str, begin: int, start: int) -> bool:
        """Whether a verb has the subject of the verb before it ("... and looks forward to"), or "is" before it ("is hoping to")."""
        if wording.startswith(("looking", "hoping")):
            return self.around.is_predicate(begin, start)
        return self._folded.endswith((" and ", " and also ", " who "), begin, start)

    def _is_before(self, sentence: Sentence, begin: int, start: int) -> bool:
        """Whether the words tell of a time before the visit."""
        return self.around.is_earlier(sentence, start) or self._is_past(begin, start, sentence.end)

    def _head(self, match: Match, sentence: Sentence, begin: int) -> int:
        """Where a verb begins: of a wording that stands as a noun, "renewed his call for", the verb that governs it."""
        start, end, term = match
        if (
            term.kind == "state"
            or _PAST_TENSE.match(term.wording)
            or not self.around.is_noun(begin, start, is_participle=False)
        ):
            return start
        governor = self.around.governor(term.code, begin, start, end, sentence.end)
        return start if governor is None else governor

    def _governed(self, match: Match, sentence: Sentence, begin: int) -> bool:
        """Whether a wording that stands as a noun has a verb that makes it a commitment: "announced its plans to"."""
        return not _PAST_TENSE.match(match.term.wording) and (
            self.around.governor(match.term.code, begin, match.start, match.end, sentence.end) is not None
        )

    def _is_past(self, begin: int, start: int, limit: int) -> bool:
        """Whether a time before the verb, or right behind it, lies well before the report."""
        first = bisect_left(self._past_starts, max(begin, start - _NEAR))
        for mention in self._past[first : bisect_left(self._past_starts, min(limit, start + _NEAR))]:
            if mention.start <= start + _RIGHT_BEHIND:
                return True
            if "," not in self._folded[start : mention.start] and _DURING.search(
                self._folded, max(start, mention.start - 45), mention.start
            ):
                return True
        return False

    def _is_apart(self, first: Cue, second: Cue) -> bool:
        """Whether a second cue stands in a clause of its own, and not in what the first commits to."""
        between = self._folded[max(first.end, second.head - _NEAR) : second.head]
        if (second.kind in ("verb", "noun") and _WITH_AND.search(between)) or _TOLD.search(between):
            return True
        if first.wording.endswith("ing") and second.kind == "verb" and between.endswith(", "):
            # "While urging X to act, Y undertook to ...": the main verb behind a participle.
            return True
        return bool(_NEW_SUBJECT.search(between)) and second.kind != "goal"
