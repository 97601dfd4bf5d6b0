"""Things that an article says happened or are planned.

A wording of the event vocabulary names an event when what its kind demands stands around it. The tense of
its clause and its date then say whether it happened at the talks that are reported, is planned, or is background.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from summitry.cues import clauses, kinds, spans, timing
from summitry.cues.clauses import Clause
from summitry.cues.demands import Demand, demand_of, is_content, words_fit
from summitry.cues.found import Cue
from summitry.cues.participants import Participants
from summitry.cues.scene import Scene, Surroundings
from summitry.dates import DateMention
from summitry.extract.rows import Event, Person, Talks
from summitry.layout import ArticleText
from summitry.matching import Match, Term
from summitry.patterns import compiled
from summitry.text import Sentence, by_sentence
from summitry.vocabulary import Vocabularies

# Wordings that are verbs after one of these and nouns elsewhere.
_EITHER = ("visit", "tour", "meeting")
_BEFORE_VERB = compiled(r"\b(?:will|would|to|also|can|could|may|might|should|shall) $")
_BACK = ("the", "this", "these", "those", "that", "his", "her", "its", "their", "our", "both", "'s")
_BARE = re.compile(r"\b(?:the|this|that|their) $")
_PERFECT = compiled(r"\b(?:has|have|had)(?: (?:also|already|since|previously|twice|once))? $")
_FORUM = 60  # characters between a speech and the forum that it is given at
_SIDELINES = re.compile(r"\b(?:sidelines|margins|fringes) of ")
_BESIDE = 5  # cues on each side that may take a time or end a phrase
_ONE_MORE = ("a", "an", "another", "two", "three", "several")
_PERFORMED = compiled(
    r"\b(?:held|hold|holding|holds|began|paid|pay|paying|on|making|made|start\w*|begin\w*|launch\w*|wrapped up|embark\w*|conclud\w*|arriv\w+) "
    r"(?:[\w-]+ ){0,4}$"
)
# Talks on these are a subject, not an event of a visit, unless they are said to have been held at some time.
_LONG_TALKS = compiled(
    r"\b(?:peace|accession|entry|membership|nuclear|climate|ceasefire|truce|six-party|rapprochement|disarmament|reconciliation|"
    r"coalition|tariff|denuclearization|denuclearisation|arms control) $"
)


# "Negotiations on a trade agreement" are a subject as well.
_ON_A_PACT = compiled(
    r" (?:on|for|towards?) (?:an?|the|its|their) (?:[\w-]+ ){0,6}(?:agreement|pact|treaty|deal|accord|arrangement)\b"
)
# "The guest, who earlier laid a wreath": on the same visit.
_EARLIER_THAT_DAY = compiled(r"(?<!had )(?<!have )(?<!has )\bearlier(?: \w+)? $|\b(?:was|were) previously $")
# "The documents were exchanged by the ministers": those of which was told before.
_THE_PAPERS = compiled(
    r"\b(?:the|these|all|all the) (?:bilateral |cooperation )?(?:documents|pacts|papers|deals|agreements|accords|instruments|mous|memorand\w+|texts) (?:was|were|had been)(?: also| then)? $"
)
_ABOUT = re.compile(r" (?:on|about|over|regarding|concerning) ")
# What of a plan the words before it say: "ahead of the summit".
_AHEAD_OF = re.compile(
    r"\b(?:ahead of|in the run-up to|prior to|preparations for) (?:the |its |their |next )?(?:[\w-]+ ){0,2}$"
)
# "The exchange of notes, agreed on in 2019, will take place later".
_LATER = compiled(
    r"[^.;:“”\"]{0,160}, (?:will|would|is to|are to) (?:take place|be (?:held|signed|opened|launched|convened))\b"
)
_OPENS = 10  # characters before a noun that opens its sentence
_AHEAD_KINDS = frozenset({"summit", "expo", "anniversary", "election", "culture_days"})
# "Adopted a declaration on the establishment of a strategic partnership", "the leaders raised ties to a strategic partnership".
_DECLARED = compiled(
    r"\b(?:declarations?|statements?|agreements?|treat(?:y|ies)) (?:on|of|for) (?:the )?(?:establish\w*|elevat\w*|upgrad\w*) (?:[\w-]+ ){0,6}$|"
    r"\b(?:leaders|presidents|(?:prime )?ministers|sides|countries|they|we)(?: [a-z]+ly| also| today| on [a-z]+day)* (?:elevated|upgraded|raised|lifted) (?:[\w'-]+ ){1,8}$"
)


def extract(
    text: ArticleText,
    dates: Sequence[DateMention],
    people: Sequence[Person],
    talks: Talks,
    company: Participants,
    vocabularies: Vocabularies,
) -> list[Event]:
    """Find the events of an article.

    Args:
        text: The article.
        dates: Its time expressions, in reading order.
        people: Its mentions of persons by name, in reading order.
        talks: Its main talks; what happened there without a time of its own gets their day.
        company: Tells who takes part.
        vocabularies: Give the PLOVER code of a kind of event.

    Returns:
        One row per event that a sentence names, in reading order; a sentence that names one happening twice gives one.
    """
    report_start = text.dateline.end if text.dateline else text.header_end
    clock = timing.Clock(text, dates, talks.event_on, report_start)
    reader = _Reader(Scene(text, people, vocabularies, clock), talks, company, report_start)
    for sentence, matches in by_sentence(text.found("event_terms"), text.report()):
        reader.read(sentence, matches)
    return reader.events


class _Reader:
    """Reads the sentences of one article one after the other; remembers what was told before."""

    def __init__(self, scene: Scene, talks: Talks, company: Participants, report_start: int) -> None:
        self.scene, self.clock, self.company = scene, scene.clock, company
        self.text, self.body, self.folded, self.talks = scene.clock.text, scene.body, scene.folded, talks
        self.concepts = scene.vocabularies.concepts["event_kinds"]
        self.report_start = report_start
        self.sides = {talks.host_code, talks.guest_code}
        self.at_talks = timing.at_talks(talks, self.text.article.published_rule)
        self.events: list[Event] = []
        self.told: set[str] = set()

    def read(self, sentence: Sentence, matches: Sequence[Match]) -> None:
        """Add the events of one sentence."""
        parts = clauses.clauses(self.text, sentence, self.report_start)
        cues = []
        for match in matches:
            if match[0] >= self.report_start and (cue := self._cue(match, parts)):
                cues.append(cue)
        kept = kinds.distinct(cues, self.folded) if len(cues) > 1 else cues
        if kept and self.clock.has_time(sentence.start, sentence.end):
            starts = [cue.start for cue in kept]
            for number, cue in enumerate(kept):
                others = [
                    *starts[max(0, number - _BESIDE) : number],
                    *starts[number + 1 : number + _BESIDE + 1],
                ]
                cue.mention = self.clock.of(cue.start, cue.end, cue.clause, others, cue.code)
            for cue, other in pairwise(kept):
                # "Will address the trade forum on Friday", "met on the sidelines of the summit in May".
                if not cue.mention and other.start - cue.end < _FORUM and self._is_at(cue, other):
                    cue.mention = other.mention
        telling = [(cue, tense) for cue in kept if (tense := self._tense(cue))]
        if not telling:
            return
        rows = []
        for number, (cue, tense) in enumerate(telling):
            limit = sentence.end
            for other, _ in telling[number + 1 : number + 1 + _BESIDE]:
                if other.start >= cue.end:
                    limit = other.start
                    break
            rows.append(self._event(cue, tense, limit))
        for row in timing.once(rows) if len(rows) > 1 else rows:
            self.events.append(row)
            self.told.add(kinds.family(row.kind_code))

    def _is_at(self, cue: Cue, other: Cue) -> bool:
        """Whether a speech or a meeting is said to have been given or held at the event behind it."""
        return cue.code == "speech" or _SIDELINES.search(self.folded, cue.end, other.start) is not None

    def _cue(self, match: Match, parts: list[Clause]) -> Cue | None:
        """A wording where it stands; None where what it demands does not stand around it."""
        start, end, term = match
        is_verb = term.kind == "verb" or (
            term.wording in _EITHER
            and _BEFORE_VERB.search(self.folded, max(0, start - 12), start) is not None
        )
        form, demand = _use(term, is_verb)
        clause = parts[0] if len(parts) == 1 else clauses.clause_at(parts, start)
        if not words_fit(demand, self.body, self.folded, (start, end), clause):
            return None
        cue = Cue(start, end, term.code, term.wording, form, clause)
        for need in demand.needs:
            if self.scene.has(need, cue):
                return cue
        return None if demand.needs else cue

    def _tense(self, cue: Cue) -> str | None:
        """What a cue's clause says of the event, "happened" or "planned"; None where it tells none."""
        start = cue.start + 3 * cue.wording.startswith("to ")  # the "to" belongs to what governs the verb
        said = clauses.tense(self.folded, cue.clause, start, cue.end, cue.form)
        tense = kinds.tense_of(cue.code, said)
        if tense in ("thought", "denied") or is_content(self.folded, cue):
            return None
        if cue.wording in kinds.MERE_WORDS and not self.told.isdisjoint(("talks", "phone_call")):
            return None
        opens = cue.form == "noun" and cue.start - cue.clause.sentence_start < _OPENS
        if opens and tense == "happened" and _LATER.match(self.folded, cue.end, cue.clause.sentence_end):
            tense = "planned"
        if cue.code in _AHEAD_KINDS and _AHEAD_OF.search(
            self.folded, max(cue.clause.start, cue.start - 60), cue.start
        ):
            tense = "planned"
        is_again = cue.is_verb and cue.code == "signing" and "signing" in self.told
        if is_again and _THE_PAPERS.search(self.folded, max(cue.clause.start, cue.start - 60), cue.start):
            return None
        if cue.form == "noun":
            cue.phrase = spans.determiner(self.folded, cue.clause, cue.start)
            if cue.code in kinds.POINTING_BACK and self._points_back(cue, tense):
                return None
        return tense

    def _event(self, cue: Cue, tense: str, limit: int) -> Event:
        if self.clock.is_of_agreeing(cue, tense):
            cue.mention = None
        around = self.scene.around(cue)
        status = self.clock.status(cue.mention, tense, lambda: self._is_background(cue, around))
        time = self.clock.time(cue.mention)
        if (
            cue.mention is None
            and status == "happened"
            and (cue.code in kinds.AT_THE_TALKS or cue.code == "partnership")
        ):
            time = self.at_talks
        make = spans.of_verb if cue.is_verb else spans.of_noun
        start, end = make(self.body, self.folded, cue, limit)
        plover = self.concepts[cue.code].extra["plover"] or None
        place = self.scene.place(cue, around.countries)
        participants = self.company.of(cue, (start, end))
        return _new(Event, (start, end, cue.code, plover, status, *time, place, participants))

    def _is_background(self, cue: Cue, around: Surroundings) -> bool:
        """Whether the kind is background by nature, or the words speak of an earlier time or of other countries."""
        first, start = cue.clause.start, cue.start
        if cue.code == "partnership" and _DECLARED.search(self.folded, max(first, start - 110), start):
            return False
        if cue.code in kinds.BACKGROUND:
            return True
        if timing.is_earlier(self.folded, cue.clause, start, cue.end) and not (
            cue.is_verb and _EARLIER_THAT_DAY.search(self.folded, max(first, start - 40), start)
        ):
            return True
        # "has visited" is no visit of now, where "has arrived" and "has signed" are.
        if cue.code == "visit" and _PERFECT.search(self.folded, max(first, start - 40), start):
            return True
        # A journey leads elsewhere, and talks may be about others.
        if cue.code == "departure" or (cue.code == "arrival" and self.folded.startswith(" from ", cue.end)):
            return False
        if kinds.family(cue.code) == "talks" and (
            about := _ABOUT.search(self.folded, cue.end, cue.clause.end)
        ):
            around = around.before(about.start())
        codes = around.codes() if self.talks.host_code else ()
        return bool(codes) and self.sides.isdisjoint(codes)

    def _points_back(self, cue: Cue, tense: str) -> bool:
        """Whether a noun only points back at what was told ("the talks", "his visit") or names no single event."""
        wording, before, kind = cue.wording, max(cue.clause.start, cue.start - 50), kinds.family(cue.code)
        partner = kind != "visit" and self.scene.partner_behind(cue)
        if cue.code == "talks" and (
            _LONG_TALKS.search(self.folded, max(before, cue.start - 20), cue.start)
            or (tense != "planned" and _ON_A_PACT.match(self.folded, cue.end))
        ):
            return not (cue.mention and _PERFORMED.search(self.folded, before, cue.start))
        if wording == "meetings" and not partner:
            return True
        article, is_told = cue.phrase[1], kind in self.told
        if cue.code == "signing" or (
            cue.code == "summit" and not _BARE.search(self.folded, before, cue.start)
        ):
            return is_told and cue.code == "signing" and article == "the"
        place = cue.code == "visit" and self.scene.has("country", cue)
        performed = self.folded.startswith(" held ", cue.end) or bool(
            _PERFORMED.search(self.folded, before, cue.start)
        )
        own_time = cue.mention is not None and cue.mention.precision_code not in ("past", "future")
        if own_time and (article not in _BACK or not is_told or partner or performed or place):
            return False
        if article in _BACK:
            if (partner or place) and article != "the":
                return is_told
            return not (partner or place or (performed and not is_told))
        ranked = cue.code != "visit" or wording not in ("visit", "trip", "tour", "stopover")
        if article in _ONE_MORE and ranked:
            return False
        setting = ranked and clauses.is_setting(self.folded, cue.clause, cue.start)
        return not (partner or place or performed or own_time or setting)


# A third of the time of `Event(...)`.
_new = tuple.__new__


@cache
def _use(term: Term, is_verb: bool) -> tuple[str, Demand]:
    """The form in which a wording stands, and what it demands."""
    form = clauses.form_of(term.wording) if is_verb else "noun"
    return form, demand_of(term.code, "verb" if is_verb else "noun", term.wording)
