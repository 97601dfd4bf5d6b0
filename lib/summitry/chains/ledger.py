"""The chains of two countries, built visit by visit; `follow_ups.trace` says what links a step to a chain."""

from summitry.chains import invitations, objects, outcomes
from summitry.chains.objects import Named
from summitry.chains.outcomes import Outcome
from summitry.chains.statements import Statements, words_of
from summitry.chains.steps import Chain, Step, Visit, commitment_at
from summitry.dates import DateMention
from summitry.extract import Extraction
from summitry.extract.rows import Commitment
from summitry.tables import SEPARATOR
from summitry.vocabulary import Vocabularies

# Sectors of nearly every visit: that both speak of trade links nothing.
_EVERYWHERE = frozenset({"trade", "investment", "political_dialogue", "international_affairs"})
# What a link rests on; see `trace`.
_OBJECT, _TRAIT, _ACT, _GOING_ON, _SAID_AGAIN = 0.5, 0.1, 0.3, 0.2, 0.3
_INVITED, _IN_PERSON = 0.7, 0.2
_SAME_WORDS, _SECTOR = 0.6, 0.3
_LONGEST_LABEL = 70
_NEAR = 90  # characters between an act and its time, a comma counting for more
_COMMA = 15


class Ledger:
    """The chains of two countries, built visit by visit."""

    def __init__(self, pair: list[str], visits: list[Visit], vocabularies: Vocabularies) -> None:
        self.pair, self.visits, self.vocabularies = pair, visits, vocabularies
        self.concepts = vocabularies.concepts["trackable_objects"]
        self.chains: list[Chain] = []
        self.number = 0
        # The same chains by what later steps recognise them by: none of them is looked for among all.
        self._of_object: dict[str, list[Chain]] = {}
        self._invitations: list[Chain] = []  # those that no visit has answered yet
        self._statements = Statements()

    @property
    def visit(self) -> Visit:
        """The visit that is being read."""
        return self.visits[self.number]

    def build(self) -> list[Chain]:
        """Read all visits; the chains in the order in which they began."""
        for number in range(len(self.visits)):
            self.number = number
            self._fulfil_invitations()
            for extraction in self.visit.extractions:
                self._read(extraction)
        return self.chains

    def _read(self, extraction: Extraction) -> None:
        """Add what one article tells to the chains, and begin new ones."""
        taken: set[int] = set()
        for named in objects.find(extraction.text, self.pair, self.vocabularies):
            index = commitment_at(extraction, named.start)
            chain = self._chain_of(named)
            if chain is not None and chain.first < self.number:
                self._answer(chain, extraction, named, index)
            elif index is not None:
                chain = chain or self._begin(named, extraction)
                self._say(chain, extraction, index)
            if index is not None and chain is not None:
                taken.add(index)
                chain.words |= named.traits
        for index, row in enumerate(extraction.commitments):
            if index not in taken:
                self._read_other(extraction, index, row)

    def _read_other(self, extraction: Extraction, index: int, row: Commitment) -> None:
        """A commitment without an object: an invitation, its acceptance, or a statement that only its words can link."""
        wanted = invitations.journey(extraction, row, self.pair)
        if wanted is not None:
            same = (chain for chain in self._invitations if chain.journey and wanted.is_like(chain.journey))
            self._say(next(same, None) or self._begin_invitation(wanted), extraction, index)
        elif invitations.is_acceptance(extraction, row):
            codes = row.by_country_codes.split(SEPARATOR)
            for chain in self._invitations:
                if chain.journey and chain.journey.guest in codes:
                    self._say(chain, extraction, index)
        else:
            self._read_statement(extraction, index, row)

    def _begin_invitation(self, wanted: invitations.Journey) -> Chain:
        name = f"visit-{wanted.guest}-to-{wanted.host}-{self.number + 1}".lower()
        taken = sum(other.name.startswith(name) for other in self._invitations)
        chain = Chain(
            f"{name}{f'-{taken + 1}' if taken else ''}",
            self._visit_label(wanted),
            self.number,
            journey=wanted,
        )
        self.chains.append(chain)
        self._invitations.append(chain)
        return chain

    def _read_statement(self, extraction: Extraction, index: int, row: Commitment) -> None:
        words = words_of(extraction.text.folded[row.start : row.end])
        sectors = frozenset(filter(None, row.sector_codes.split(SEPARATOR))) - _EVERYWHERE
        is_firm = row.strength_code == "firm"
        said = self._statements.saying(words) if is_firm else None
        for chain in self._statements.touching(sectors, self.number):
            if chain is not said:
                shared = sectors & chain.sectors
                chain.add(
                    Step(
                        self.number, "subject_continues", extraction, row.start, row.end, self.visit.on,
                        commitment=index, score=round(_SECTOR * len(shared) / len(sectors | chain.sectors), 2),
                        matched=tuple(sorted(self.vocabularies.label("sectors", code) for code in shared)),
                    )
                )  # fmt: skip
        if said:
            matched = tuple(sorted(words & said.words)) if said.first < self.number else ()
            self._say(said, extraction, index, _SAME_WORDS, matched)
        elif is_firm:
            text = extraction.text
            name = f"{text.article.article_id}-c{index + 1}"
            subject = _shortened(text.body[row.start : row.end])
            chain = Chain(name, subject, self.number, sectors=sectors, words=words)
            self.chains.append(chain)
            self._statements.add(chain)
            self._say(chain, extraction, index)

    def _fulfil_invitations(self) -> None:
        """Fulfil the invitations that this visit answers."""
        visit = self.visit
        for chain in self._invitations:
            wanted = chain.journey
            if wanted is None or (wanted.guest, wanted.host) != (visit.guest, visit.host):
                continue
            if not invitations.names_guest(visit.extractions, wanted):
                continue
            status = "fulfilled_late" if chain.due_on and visit.on > chain.due_on else "fulfilled"
            score = round(_INVITED + (_IN_PERSON if wanted.person else 0), 2)
            for extraction in visit.extractions:
                if telling := invitations.told(extraction, wanted):
                    sentence, matched = telling
                    chain.add(
                        Step(
                            self.number, status, extraction, sentence.start, sentence.end, visit.on,
                            edtf=visit.on.isoformat(), score=score, matched=matched,
                        )
                    )  # fmt: skip
        self._invitations = [chain for chain in self._invitations if not chain.is_done]

    def _chain_of(self, named: Named) -> Chain | None:
        """The chain that a mention belongs to.

        Of a common object only one that shares a word that narrows it, or that nothing narrows either.
        """
        is_common = objects.is_common(self.concepts[named.code])
        for chain in reversed(self._of_object.get(named.code, [])):
            if not is_common or chain.words & named.traits or not (chain.words or named.traits):
                return chain
        return None

    def _begin(self, named: Named, extraction: Extraction) -> Chain:
        label = self.vocabularies.label("trackable_objects", named.code)
        if objects.is_common(self.concepts[named.code]):
            label = f"{label}: {objects.phrase(extraction.text, named)}"
        same = self._of_object.setdefault(named.code, [])
        number = f"-{len(same) + 1}" if same else ""
        chain = Chain(f"{named.code}{number}", label, self.number, code=named.code)
        self.chains.append(chain)
        same.append(chain)
        return chain

    def _say(
        self,
        chain: Chain,
        extraction: Extraction,
        index: int,
        score: float | None = None,
        matched: tuple[str, ...] = (),
    ) -> None:
        """Add a commitment to a chain."""
        row = extraction.commitments[index]
        step = Step(
            self.number, chain.status_of(row, self.number), extraction, row.start, row.end, self.visit.on,
            commitment=index, edtf=row.due, score=score if chain.first < self.number else None, matched=matched,
        )  # fmt: skip
        chain.add(step, row.due_on)

    def _answer(self, chain: Chain, extraction: Extraction, named: Named, index: int | None) -> None:
        """Add what a later mention of a chain's object says became of it; nothing where it speaks of the time before the chain."""
        text, sentence = extraction.text, extraction.text.sentences[named.sentence]
        traits = sorted(chain.words & named.traits)
        told = Step(
            self.number, "subject_continues", extraction, sentence.start, sentence.end, self.visit.on,
            score=_OBJECT + min(2, len(traits)) * _TRAIT, matched=(text.body[named.start : named.end], *traits),
        )  # fmt: skip
        done = outcomes.acts(text, named, self.concepts[named.code].extra["acts"])
        dated = [(act, _when(extraction, act)) for act in done]
        since = [(act, when) for act, when in dated if when is None or self._is_since(chain, when)]
        verb = next((act for act, _ in since if act.is_verb), None)
        if index is not None and verb is None:
            said = told.resting_on(_SAID_AGAIN)
            self._say(chain, extraction, index, said.score, said.matched)
        elif since:
            act, when = next(found for found in since if verb in (None, found[0]))
            chain.add(self._fulfilled(chain, told, act, when))
        elif not done:
            if going := outcomes.going_on(text, named):
                told = told.resting_on(_GOING_ON, text.body[going.start : going.end])
                told = told._replace(status="in_progress")
            chain.add(told)

    def _is_since(self, chain: Chain, when: DateMention) -> bool:
        """Whether a time lies after the visit that began a chain, and is not still to come."""
        first, last = when.from_on, when.to_on
        return bool(first and last and last > self.visits[chain.first].on and first <= self.visit.on)

    def _fulfilled(self, chain: Chain, told: Step, act: Outcome, when: DateMention | None) -> Step:
        """The step of an act that fulfils; late where its own time is after the deadline."""
        text = told.extraction.text
        sentence = text.sentences[text.sentence_at(act.start)]
        is_late = bool(when and when.from_on and chain.due_on and when.from_on > chain.due_on)
        return told.resting_on(_ACT, text.body[act.start : act.end].strip())._replace(
            status="fulfilled_late" if is_late else "fulfilled", start=sentence.start, end=sentence.end,
            on=min(when.to_on, told.on) if when and when.to_on else told.on, edtf=when.edtf if when else None,
        )  # fmt: skip

    def _visit_label(self, wanted: invitations.Journey) -> str:
        guest, host = (self.vocabularies.label("countries", code) for code in (wanted.guest, wanted.host))
        return (
            f"Visit of {wanted.person} ({guest}) to {host}"
            if wanted.person
            else f"Visit of {guest} to {host}"
        )


def _when(extraction: Extraction, act: Outcome) -> DateMention | None:
    """The time that the sentence gives for an act: the nearest to it, rather one that no comma parts from it."""
    text = extraction.text
    sentence = text.sentences[text.sentence_at(act.start)]
    costs = []
    for mention in extraction.date_mentions:
        if sentence.start <= mention.start < sentence.end and mention.from_on and mention.to_on:
            gap = (
                text.folded[mention.end : act.start]
                if mention.start < act.start
                else text.folded[act.end : mention.start]
            )
            costs.append((len(gap) + _COMMA * gap.count(","), mention))
    cost, nearest = min(costs, key=lambda found: found[0], default=(0, None))
    return nearest if cost <= _NEAR else None


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST_LABEL else words[: words.rfind(" ", 0, _LONGEST_LABEL)] + " ..."
