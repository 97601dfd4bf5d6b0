"""Forward-looking statements: what was agreed, decided, planned, promised, asked for or left open.

A wording of the vocabulary commits somebody when its complement is an act to come and nothing before it denies
it, makes it a condition, thanks for it or puts it in the past. Who commits is who says so.
"""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import itemgetter

from summitry.dates import DateMention, written_on
from summitry.extract.rows import Commitment, Name, Person, Quote
from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.tables import SEPARATOR
from summitry.text import Sentence, by_sentence
from summitry.undertakings import terms
from summitry.undertakings.cues import Cue, Finder
from summitry.undertakings.parties import Company
from summitry.undertakings.subjects import Parties

_ATTRIBUTION = compiled(
    r",[”\"’']? (?:[^,;:“”\"]{0,110} )?(?:said|says|told|stated|noted|added|reported|announced|stressed|emphasi[sz]ed|concluded|reports?|according to)\b"
)
_LEADING = compiled(r"(?:and|but|while|whereas|with|said|saying|adding|told)(?: that)? ")
_NO_DUE = ("name with a year", "anniversary, in the year of writing")
_SINCE = re.compile(
    r"\b(?:since|(?<!end )(?<!middle )(?<!beginning )(?<!start )(?<!half )(?<!quarter )(?<!as )of|(?<!later )than|in the) $"
)
# "Goods from 2019" are of that year, "from next year" tells when something begins.
_FROM = re.compile(r"\bfrom $")
_BY = compiled(
    r"\b(?:by|until|till|before|within|no later than|in|during|for|this|next|on|the end of|later) ?$"
)
# Whom these mean who accept an invitation, the invitation tells.
_HE = re.compile(r"\b(?:he|she)\b")
_GOES_ON = ("", "and", "but", "and also", "and will")
_OTHERS_TIME = re.compile(r"\b(?:and|but|while|will|would|is|are|was|were)\b")
_MIDDLE = ("mid-", "mid ", "the middle of ", "middle of ")
_OPENING = " \"“”„«»‘'’`•*·–—-"
_CLOSING = " \"“”«»‘’'`,;:"
_new = tuple.__new__  # a third of the time of `Commitment(...)`


def extract(
    text: ArticleText,
    people: Sequence[Person],
    dates: Sequence[DateMention],
    names: Sequence[Name],
    quotes: Sequence[Quote] = (),
    sides: Sequence[tuple[str, str]] = (),
) -> list[Commitment]:
    """Find the commitments of an article.

    A sentence gives one, or two of different kinds where a second cue stands in a clause of its own.

    Args:
        text: The article; its boilerplate is left out.
        people: Its mentions of persons, pronouns among them, in reading order.
        dates: Its time expressions, in reading order.
        names: Names of organisations in it.
        quotes: Its quotations and statements with their speakers, in reading order.
        sides: Codes and names of the two countries of its talks, whom "both sides" means.

    Returns:
        One row per commitment, in reading order: the span is the statement without the words that say whose
        it is. `due` is a time to come that the clause states. No cue, no rows.
    """
    matches = text.found("commitment_terms")
    if not matches:
        return []
    company = Company(text, people, names, quotes, sides)
    reader = _Reader(text, Finder(text, company.ends, dates), dates, company)
    rows: list[Commitment] = []
    for sentence, found in by_sentence(matches, text.report()):
        rows.extend(reader.read(sentence, found))
    return rows


class _Reader:
    """Reads the sentences of one article that hold a wording of the vocabulary."""

    def __init__(
        self,
        text: ArticleText,
        finder: Finder,
        dates: Sequence[DateMention],
        company: Company,
    ) -> None:
        self._text, self._body, self._folded = text, text.body, text.folded
        self._company = company
        self._finder = finder
        self._dates = [mention for mention in dates if mention.rule not in _NO_DUE and mention.to_on]
        self._day = written_on(text)
        self._invitation: Parties | None = None

    def read(self, sentence: Sentence, matches: Sequence[Match]) -> Iterator[Commitment]:
        """The commitments of one sentence."""
        begin = sentence.start
        if self._text.dateline and begin <= self._text.dateline.start < sentence.end:
            begin = self._text.dateline.end
        cues = self._finder.find(sentence, begin, matches)
        before: Parties | None = None
        for number, cue in enumerate(cues):
            first = begin if not number else self._joined_at(cues[number - 1].end, cue.head)
            limit = (
                self._joined_at(cue.end, cues[number + 1].head) if number + 1 < len(cues) else sentence.end
            )
            quote = self._company.quote_at(cue.head)
            start, end = self._span(cue, quote, first, limit)
            parties = self._answering(cue, self._company.of(cue, quote, first, limit), first)
            if before and not parties.by and self._folded[first : cue.head].strip() in _GOES_ON:
                # "Kenya wants to build a port and intends to ask for a loan".
                parties = parties._replace(by=before.by, countries=before.countries)
            before = parties
            due, due_on = self._due(cue, sentence, begin if not number else first, limit)
            sectors = self._text.codes_in("sector_terms", start, end)
            yield _new(Commitment, (start, end, cue.code, cue.strength, *parties, sectors, due, due_on))

    def _answering(self, cue: Cue, parties: Parties, begin: int) -> Parties:
        """Whose an acceptance is: that of whoever was invited before, where a pronoun or nothing tells it."""
        asked = self._invitation
        if cue.code == "invitation":
            self._invitation = parties
        if asked is None or "accept" not in cue.wording or not asked.to or SEPARATOR in asked.to:
            return parties
        is_told = parties.by and not (parties.by == asked.by and _HE.search(self._folded, begin, cue.head))
        if is_told:
            return parties
        codes = self._company.persons([asked.to]).codes
        return parties._replace(by=asked.to, countries=SEPARATOR.join(codes))

    def _joined_at(self, start: int, head: int) -> int:
        """Where the clause of a second cue begins: behind the last comma or conjunction before it."""
        cut = max(
            self._folded.rfind(", ", start, head) + 2,
            self._folded.rfind("; ", start, head) + 2,
            self._folded.rfind(" and ", start, head) + 1,
        )
        return cut if cut > start else head

    def _span(self, cue: Cue, quote: Quote | None, start: int, end: int) -> tuple[int, int]:
        """The statement without quotation marks and without the words that say whose it is."""
        if quote and quote.is_direct:
            start, end = max(start, quote.start), min(end, quote.end)
        elif (tail := _ATTRIBUTION.search(self._body, cue.end, end)) and " that " not in self._body[
            tail.end() : tail.end() + 40
        ]:
            end = tail.start()
        if leading := _LEADING.match(self._folded, start, cue.head):
            start = leading.end()
        while start < cue.head and self._body[start] in _OPENING:
            start += 1
        while end > cue.end and self._body[end - 1] in _CLOSING:
            end -= 1
        return start, end

    def _due(self, cue: Cue, sentence: Sentence, start: int, end: int) -> tuple[str | None, dt.date | None]:
        """The time to come that the clause of a sentence, from `start` to `end`, states: behind the cue, else at the head of the clause."""
        if cue.code == "open_issue":
            return None, None
        first = bisect_left(self._dates, (start,))
        last = bisect_left(self._dates, (end,), first)
        inside = [mention for mention in self._dates[first:last] if self._is_to_come(mention, cue)]
        behind = [mention for mention in inside if mention.start >= cue.head]
        day = self._day if self._text.has_kind(sentence, terms.KIND) else None
        if day and (term := terms.find(self._folded, cue.end, end, day)):
            behind = sorted([*behind, term], key=itemgetter(0))
        # "Noted that in 2026 they will mark a jubilee, and agreed to": the time of another clause.
        ahead = [
            mention for mention in inside if not _OTHERS_TIME.search(self._folded, mention.end, cue.head)
        ]
        chosen = (behind or ahead)[:1]
        if not chosen:
            return None, None
        edtf, to_on = chosen[0].edtf, chosen[0].to_on
        if to_on and chosen[0].precision_code == "year" and self._folded.startswith(_MIDDLE, chosen[0].start):
            return f"{to_on.year}-06", dt.date(to_on.year, 6, 30)
        return edtf, to_on

    def _is_to_come(self, mention: DateMention, cue: Cue) -> bool:
        before = self._folded[max(0, mention.start - 20) : mention.start]
        if _SINCE.search(before) or mention.to_on is None:
            return False
        if _FROM.search(before) and not (self._day and mention.from_on and mention.from_on > self._day):
            return False
        if self._day is None:
            return mention.start >= cue.end and bool(_BY.search(before))
        return mention.to_on > self._day
