"""Which time belongs to a wording, and what it says of the event: happened at the talks, planned, or background."""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from summitry.cues.clauses import Clause
from summitry.cues.found import Cue
from summitry.cues.kinds import AT_THE_TALKS, family
from summitry.dates import DateMention, with_source, written_on
from summitry.dates.near import FROM_DAY
from summitry.extract.rows import Event, Talks
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.word_kinds import word_kind

# edtf, from_on, to_on, precision_code, date_basis, date_rule
Time = tuple[str | None, dt.date | None, dt.date | None, str | None, str | None, str | None]
_NO_TIME: Time = (None, None, None, None, None, None)
_FARTHEST = 120
# What a comma or an "and", and another event's words, add to the distance between a wording and a time.
_COMMA, _OTHER = 15, 90
_NEXT_VERB = 40  # "arrived on Monday and held talks the next day"
_DAYS_OF_A_VISIT = 7
_NAMED = ("anniversary, in the year of writing", "name with a year")
# A stretch of years dates none of these.
_HAPPENS_ONCE = AT_THE_TALKS | {
    "phone_call",
    "speech",
    "invitation",
    "opening",
    "agreement_in_force",
    "commission",
    "business_council",
    "summit",
    "departure",
}
# "The summit, which opens on Monday".
_WHICH_OPENS = re.compile(
    r"(?:, )?which (?:will )?(?:opens?|begins?|starts?|takes? place|(?:is|are|was|were|be) (?:held|due|scheduled|slated|to (?:be held|open|begin|start)))\b"
)
# A document's name or period: "the agreement of 2 May 1999", "a programme for the years 2024-2026", "a strategy until 2030".
_PERIOD = r"(?:until|till|through|beyond|dated|covering|spanning)"
# A day that something is planned for is its own.
_OF_A_PAPER = compiled(
    rf"\b(?:of|(?<!planned )(?<!scheduled )(?<!slated )(?<!set )for|{_PERIOD})(?: the)?(?: (?:period|years?|term|end)(?: of)?)* \(?$"
)
_OF_A_PERIOD = compiled(rf"\b{_PERIOD}(?: the)?(?: (?:period|years?|term|end)(?: of)?)* \(?$")
# "Signed amendments to the treaty concluded in 1978".
_OLDER = compiled(
    r"\b(?:agreements?|memorand\w+|protocols?|treat(?:y|ies)|declarations?|accords?|pacts?|conventions?|charter)\b[^,;]*\b(?:concluded|signed|reached|adopted|ratified|dating|initialled|established|agreed)(?: (?:on|from|back to))? $"
)
_OPENS_A_PERIOD = ("until ", "till ", "through ", "to ", "from ")
_OPENS_A_PAPER = (*_OPENS_A_PERIOD, "of ", "for ", "(")
_AGREED = compiled(
    r"\b(?:agreed|agree|decided|pledged|promised|vowed|undertook|offered|resolved)(?: (?:here|also|late|early|on|in|last|this|earlier|[a-z]+ly)){0,4} $"
)
_CONCLUDES = compiled(r"\b(?:conclud|complet|wrapp|wind|wound|end)\w*|\bfrom (?:the )?[\w'. -]{2,40}, $")
_WHERE = ("where ", "during which ", "in which ")
_UNTIL = ("until ", "till ", "until the ", "through ")
_AT_TALKS = "the day of the talks"
_LEADING = re.compile(r"(?:on |in |earlier |later |also )*$")

_EARLIER_BEFORE = compiled(
    r"\b(?:previous|previously|earlier|repeatedly|several times|many times|last|former) (?:[\w'-]+ ){0,2}$"
)
_EARLIER_KIND = word_kind(r"previous|previously|earlier|repeatedly|several|many|last|former|past|ago")
_EARLIER_BEHIND = re.compile(
    r" (?:[\w'-]+ ){0,3}(?:repeatedly|several times|many times|in the past|years ago|previously)\b"
)


class Clock:
    """The times of one article, and the day that they are compared with: that of the talks, else that of writing."""

    def __init__(
        self, text: ArticleText, dates: Sequence[DateMention], event_on: dt.date | None, report_start: int
    ) -> None:
        self.text, self.folded, self.body = text, text.folded, text.body
        self.dates = [
            mention
            for mention in dates
            if mention.start >= report_start and not mention.rule.startswith(("span up to", "vague"))
        ]
        self._starts = [mention.start for mention in self.dates]
        self.written_on = written_on(text)
        # What is to come for the writer is to come, though it be the talks.
        self.anchor = min(filter(None, (event_on, self.written_on)), default=None)

    def has_time(self, start: int, end: int) -> bool:
        """Whether any time can belong to a wording of a sentence, so that `of` need not be asked of each."""
        return bool(self._between(start, end + _FARTHEST // 2))

    def of(
        self, start: int, end: int, clause: Clause, others: Sequence[int], code: str = ""
    ) -> DateMention | None:
        """The time that belongs to the wording from `start` to `end`: the nearest of its clause, else one that opens the sentence.

        Args:
            start: Where the wording starts.
            end: Where it ends.
            clause: Its clause.
            others: Where other events' wordings start.
            code: The kind of event; the period or the name of a document dates neither a signing nor any other single happening.
        """
        if not self._between(clause.sentence_start, clause.sentence_end + _FARTHEST // 2):
            return None
        folded = self.folded
        left, right = max(clause.start, start - _FARTHEST - 40), min(clause.end, end + _FARTHEST)
        if best := self._nearest(left, right, (start, end), others, code):
            return best
        if folded.startswith("since ", clause.start):
            return None  # "met on Friday for the first time since the election"
        if folded.startswith(_WHERE, clause.start):
            return self._of_where(clause)
        if folded.startswith("after ", clause.start) and (
            same_day := self._between(max(clause.sentence_start, clause.start - _FARTHEST // 2), clause.start)
        ):
            return same_day[-1]  # "left on Saturday after signing a treaty"
        if opening := _WHICH_OPENS.match(folded, clause.end, clause.sentence_end):
            return next(iter(self._between(clause.end, opening.end() + _FARTHEST // 2)), None)
        for mention in self._between(clause.sentence_start, clause.sentence_start + 30):
            opens = _LEADING.fullmatch(folded, clause.sentence_start, mention.start)
            if opens and mention.rule not in _NAMED and folded[mention.end : mention.end + 1] in (",", " "):
                return mention
        return None

    def _of_where(self, clause: Clause) -> DateMention | None:
        """The time of a "where": that of the clause before it, unless that tells when a stay came to its end, or whence somebody came."""
        before = self._between(max(clause.sentence_start, clause.start - _FARTHEST), clause.start)
        is_end = _CONCLUDES.search(self.folded, clause.sentence_start, clause.start)
        return None if is_end or not before else before[-1]

    def _is_end_of_stay(self, mention: DateMention, code: str) -> bool:
        """Whether a day only tells how long a visit lasts: "is on a visit until Sunday"."""
        return code == "visit" and self.folded.endswith(_UNTIL, 0, mention.start)

    def _is_of_a_name(self, mention: DateMention, code: str, end: int) -> bool:
        """Whether a time is the name or the period of what is told, as those of documents are, and does not date the happening."""
        if code not in _HAPPENS_ONCE:
            return False
        is_paper = family(code) == "signing"
        if mention.precision_code == "years" and (mention.rule.startswith("range") or is_paper):
            return True
        if mention.precision_code in ("day", "days") and not is_paper:
            return False
        if is_paper and mention.start > end and _OLDER.search(self.folded, end, mention.start):
            return True
        opens = _OPENS_A_PAPER if is_paper else _OPENS_A_PERIOD
        if self.folded.startswith(opens, mention.start):
            return True
        before = max(0, mention.start - 30)
        pattern = _OF_A_PAPER if is_paper else _OF_A_PERIOD
        return pattern.search(self.folded, before, mention.start) is not None

    def _nearest(
        self, left: int, right: int, span: tuple[int, int], others: Sequence[int], code: str
    ) -> DateMention | None:
        """The nearest time between `left` and `right` to the wording of `span`, if one is near enough."""
        best: tuple[int, DateMention] | None = None
        for mention in self._between(left, right):
            cost = self._cost(mention, *span, others)
            if (
                cost <= _FARTHEST
                and not self._is_end_of_stay(mention, code)
                and (best is None or cost < best[0])
                and not self._is_of_a_name(mention, code, span[1])
            ):
                best = (cost, mention)
        return best[1] if best else None

    def _between(self, start: int, end: int) -> Sequence[DateMention]:
        starts = self._starts
        first = bisect_left(starts, start)
        # Most stretches hold no time.
        if first == len(starts) or starts[first] >= end:
            return ()
        return self.dates[first : bisect_left(starts, end, first)]

    def _cost(self, mention: DateMention, start: int, end: int, others: Sequence[int]) -> int:
        if mention.start < end and start < mention.end:
            return 0
        left, right = (mention.end, start) if mention.end <= start else (end, mention.start)
        gap = self.folded[left:right]
        if mention.rule in _NAMED:
            return len(gap) if len(gap) <= 2 else _FARTHEST + 1
        return (
            len(gap)
            + _COMMA * (gap.count(",") + gap.count(" and "))
            + _NEXT_VERB * (mention.end <= start and gap.startswith(" and "))
            + _FARTHEST * (" since " in gap)
            + _OTHER * sum(left <= other < right for other in others)
        )

    def is_of_agreeing(self, cue: Cue, tense: str) -> bool:
        """Whether the time of a cue says when its event was agreed on ("agreed on Monday to open talks"), or cannot be that of a deed done."""
        mention = cue.mention
        if mention is None or mention.end > cue.start:
            latest = max(filter(None, (self.anchor, self.written_on)), default=None)
            return bool(
                mention
                and latest
                and mention.from_on
                and tense == "happened"
                and cue.form == "past"
                and mention.from_on > latest
            )
        if tense != "planned" or " to " not in self.folded[mention.end : cue.start]:
            return False
        return (
            _AGREED.search(self.folded, max(cue.clause.start, mention.start - 60), mention.start) is not None
        )

    def time(self, mention: DateMention | None) -> Time:
        """The columns of a time that the article tells; it is inferred where it rests on a year that was."""
        if mention is None or (mention.edtf is None and mention.from_on is None):
            return _NO_TIME
        rule = f'"{self.body[mention.start : mention.end]}": {mention.rule}'
        sourced = with_source(self.text, mention, rule)
        basis = "stated" if sourced == rule else "inferred"
        return (mention.edtf, mention.from_on, mention.to_on, mention.precision_code, basis, sourced)

    def status(self, mention: DateMention | None, tense: str, is_background: Callable[[], bool]) -> str:
        """Whether an event happened at the talks, is planned, or is background.

        A time after the day of writing is a plan, and one well before the talks is background, whatever the
        tense; a kind that is background by nature counts as happened only on a day of the visit.
        """
        if mention and mention.rule == FROM_DAY and mention.from_on is None:
            return "planned" if tense == "planned" or mention.precision_code == "future" else "background"
        if mention and mention.from_on and mention.to_on and self.anchor:
            latest = max(self.anchor, self.written_on or self.anchor)
            if mention.from_on > latest:
                return "planned"
            is_day = mention.precision_code in ("day", "days")
            if mention.to_on < self.anchor - dt.timedelta(days=_DAYS_OF_A_VISIT if is_day else 0):
                return "background"
            if is_day and self.written_on and mention.to_on < self.written_on:
                return "happened"  # what was to come then has come
            if is_day and tense != "planned":
                return "happened"
        if tense == "planned":
            return "planned"
        return "background" if is_background() else "happened"


def is_earlier(folded: str, clause: Clause, start: int, end: int) -> bool:
    """Whether words beside the wording put it before the visit that is reported ("his previous visit")."""
    return bool(
        clause.kinds & _EARLIER_KIND
        and (
            _EARLIER_BEFORE.search(folded, max(clause.start, start - 40), start)
            or _EARLIER_BEHIND.match(folded, end, min(clause.end, end + 60))
        )
    )


def at_talks(talks: Talks, published_rule: str | None) -> Time:
    """The day of the talks, for what happened there without a time of its own; nothing where it is not known.

    Args:
        talks: The main talks.
        published_rule: What told the article's day of publication, and perhaps the year of the talks with it.
    """
    if talks.event_on is None:
        return _NO_TIME
    rests = published_rule and (talks.event_rule or "").endswith(f", {published_rule}")
    rule = f"{_AT_TALKS}, {published_rule}" if rests else _AT_TALKS
    return (talks.event_on.isoformat(), talks.event_on, talks.event_on, "day", "inferred", rule)


def once(rows: Sequence[Event]) -> Iterator[Event]:
    """Leave out rows of one sentence that tell the same happening: of one kind, unless their times differ."""
    seen: set[tuple[str, str, str | None]] = set()
    for row in rows:
        is_at_talks = (row.date_rule or "").startswith(_AT_TALKS)
        key = (row.kind_code, row.status_code, None if is_at_talks else row.edtf)
        if key not in seen and not (
            family(row.kind_code) == "signing" and any(kind == row.kind_code for kind, _, _ in seen)
        ):
            yield row
        seen.add(key)
