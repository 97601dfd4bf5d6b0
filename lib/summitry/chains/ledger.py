"""The chains of two countries, built visit by visit; `follow_ups.trace` says what links a step to a chain."""

from summitry.chains import deeds, invitations, labels, objects, times
from summitry.chains.accounts import RAISING, REACH, Account, Mention, Statement
from summitry.chains.statements import Statements
from summitry.chains.steps import OPEN, Chain, Step, Visit
from summitry.dates import DateMention
from summitry.matching import fold
from summitry.tables import SEPARATOR
from summitry.vocabulary import Vocabularies
from summitry.wording import in_phrase

# Sectors of nearly every visit: that both speak of trade links nothing.
_EVERYWHERE = frozenset({"trade", "investment", "political_dialogue", "international_affairs"})
_NO_SECTORS: frozenset[str] = frozenset()
# What a link rests on; see `trace`.
_OBJECT, _TRAIT, _ACT, _GOING_ON, _SAID_AGAIN = 0.5, 0.1, 0.3, 0.2, 0.3
_INVITED, _IN_PERSON = 0.7, 0.2
_SAME_WORDS, _SECTOR = 0.6, 0.3
_new = tuple.__new__  # a third of the time of `Step(...)`


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
        self._of_all = {
            word
            for term in vocabularies.wordings["country_terms"]
            if term.code in pair
            for word in term.wording.lower().split()
        }

    @property
    def visit(self) -> Visit:
        """The visit that is being read."""
        return self.visits[self.number]

    def build(self) -> list[Chain]:
        """Read all visits; the chains in the order in which they began."""
        for number in range(len(self.visits)):
            self.number = number
            self._fulfil_invitations()
            for account in self.visit.accounts:
                self._read(account)
        return self.chains

    def _read(self, account: Account) -> None:
        """Add what one article tells to the chains, and begin new ones."""
        taken: set[int] = set()
        for mention in account.mentions:
            chain = self._chain_of(mention)
            if chain is not None and chain.first < self.number:
                self._answer(chain, account, mention)
            elif mention.commitment is not None:
                chain = chain or self._begin(mention)
                self._say(chain, account, mention.commitment)
            if mention.commitment is not None and chain is not None:
                taken.add(mention.commitment)
                chain.words |= mention.traits
                chain.amount = mention.amount or chain.amount
        if self._statements.has_deeds:
            self._read_deeds(account)
        for index, statement in enumerate(account.statements):
            if index not in taken:
                self._read_other(account, index, statement)

    def _read_deeds(self, account: Account) -> None:
        """Fulfil what was promised in words, by sentences that tell it as done since."""
        for start, end, dates in account.doings:
            for told in deeds.done(fold(account.body[start:end])):
                act = start + told.start, start + told.end
                when = times.nearest(fold(account.body), dates, (start, end), act) if dates else None
                for chain, words in self._statements.done_by(told, self.number):
                    score, matched = min(_SAME_WORDS, _TRAIT * len(words)), (*words, told.told)
                    if not told.is_done:
                        self._continue(chain, account, (start, end), round(score, 2), matched)
                    elif when is None or self._is_since(chain, when):
                        score = round(score + _ACT, 2)
                        step = self._fulfilled(chain, account, (start, end), when)
                        chain.add(step._replace(score=score, matched=matched))

    def _continue(
        self, chain: Chain, account: Account, span: tuple[int, int], score: float, matched: tuple[str, ...]
    ) -> None:
        """Add that a subject is still spoken of."""
        on = self.visit.day_of(account)
        chain.add(Step(self.number, "subject_continues", account, *span, on, score=score, matched=matched))

    def _read_other(self, account: Account, index: int, statement: Statement) -> None:
        """A commitment without an object: an invitation, its acceptance, or a statement that only its words can link."""
        wanted = statement.journey
        if wanted is not None:
            same = (chain for chain in self._invitations if chain.journey and wanted.is_like(chain.journey))
            self._say(next(same, None) or self._begin_invitation(wanted), account, index)
        elif statement.accepts:
            codes = statement.row.stated_country_codes.split(SEPARATOR)
            for chain in self._invitations:
                if chain.journey and chain.journey.guest in codes:
                    self._say(chain, account, index)
        else:
            self._read_statement(account, index, statement)

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

    def _read_statement(self, account: Account, index: int, statement: Statement) -> None:
        row = statement.row
        sectors = _sectors(row.sector_codes)
        begins = row.strength_code == "firm" or row.kind_code in RAISING
        if not (begins or sectors):
            return  # nothing can link it
        words, deed, said = set(statement.words), None, None
        if begins:
            told, is_open = account.body[row.start : row.end].lower(), row.kind_code == OPEN
            deed = deeds.at_issue(told, self._of_all) if is_open else deeds.promised(told, self._of_all)
            said = self._statements.saying(words) or self._statements.promising(deed)
        for chain in self._statements.touching(sectors, self.number):
            if chain is not said:
                shared = sectors & chain.sectors
                chain.add(
                    Step(
                        self.number, "subject_continues", account, row.start, row.end, self.visit.day_of(account),
                        commitment=index, score=round(_SECTOR * len(shared) / len(sectors | chain.sectors), 2),
                        matched=tuple(sorted(self.vocabularies.label("sectors", code) for code in shared)),
                    )
                )  # fmt: skip
        if said:
            matched = tuple(sorted(words & said.words)) if said.first < self.number else ()
            self._say(said, account, index, _SAME_WORDS, matched)
        elif begins:
            name = f"{account.article_id}-c{index + 1}"
            subject = labels.label(account.body[row.start : row.end])
            chain = Chain(name, subject, self.number, sectors=sectors, words=words, deed=deed)
            chain.is_open = row.kind_code == OPEN
            self.chains.append(chain)
            self._statements.add(chain)
            self._say(chain, account, index)

    def _fulfil_invitations(self) -> None:
        """Fulfil the invitations that this visit answers."""
        visit = self.visit
        for chain in self._invitations:
            wanted = chain.journey
            if wanted is None or (wanted.guest, wanted.host) != (visit.guest, visit.host):
                continue
            people = (person for account in visit.accounts for person in account.people)
            if not invitations.names_guest(people, wanted):
                continue
            status = "fulfilled_late" if chain.due_on and visit.from_on > chain.due_on else "fulfilled"
            score = round(_INVITED + (_IN_PERSON if wanted.person else 0), 2)
            for account in visit.accounts:
                if telling := invitations.told(account.tellings, wanted):
                    names = tuple(person.surname for person in telling.people[:1])
                    chain.add(
                        Step(
                            self.number, status, account, telling.sentence.start, telling.sentence.end, visit.from_on,
                            edtf=visit.from_on.isoformat(), score=score, matched=(*names, telling.word),
                        )
                    )  # fmt: skip
        self._invitations = [chain for chain in self._invitations if chain.done_at is None]

    def _chain_of(self, mention: Mention) -> Chain | None:
        """The chain that a mention belongs to.

        Of a common object only one that shares a word that narrows it, or that nothing narrows either.
        """
        is_common = objects.is_common(self.concepts[mention.code])
        for chain in reversed(self._of_object.get(mention.code, [])):
            if not is_common or chain.words & mention.traits or not (chain.words or mention.traits):
                return chain
        return None

    def _begin(self, mention: Mention) -> Chain:
        label = self.vocabularies.label("trackable_objects", mention.code)
        if objects.is_common(self.concepts[mention.code]):
            label = f"{label}: {mention.phrase}"
        same = self._of_object.setdefault(mention.code, [])
        number = f"-{len(same) + 1}" if same else ""
        chain = Chain(f"{mention.code}{number}", label, self.number, code=mention.code)
        self.chains.append(chain)
        same.append(chain)
        return chain

    def _say(
        self,
        chain: Chain,
        account: Account,
        index: int,
        score: float | None = None,
        matched: tuple[str, ...] = (),
    ) -> None:
        """Add a commitment to a chain."""
        row = account.statements[index].row
        status = chain.status_of(row, self.number)
        known = score if chain.first < self.number else None
        if known and status == "subject_continues":
            known = round(known - _SAID_AGAIN, 2)
        on = self.visit.day_of(account)
        told = self.number, status, account, row.start, row.end, on, index, row.due, known
        chain.add(_new(Step, (*told, matched, None)), row)

    def _answer(self, chain: Chain, account: Account, mention: Mention) -> None:
        """Add what a later mention of a chain's object says became of it; nothing where it speaks of the time before the chain."""
        traits = sorted(chain.words & mention.traits)
        score, matched = _OBJECT + min(2, len(traits)) * _TRAIT, (mention.words, *traits)
        is_sum = self.concepts[mention.code].extra["acts"] == REACH
        told = mention.acts if not is_sum or chain.is_reached(mention.amount) else ()
        since = [act for act in told if act.when is None or self._is_since(chain, act.when)]
        verb = next((act for act in since if act.is_verb), None)
        if mention.commitment is not None and verb is None:
            self._say(chain, account, mention.commitment, round(score + _SAID_AGAIN, 2), matched)
        elif since:
            act = verb or since[0]
            score, matched = round(score + _ACT, 2), (*matched, act.words)
            step = self._fulfilled(chain, account, act.sentence[:2], act.when)
            chain.add(step._replace(score=score, matched=matched))
        elif not told:
            status = "subject_continues"
            if mention.going:
                status, score = "in_progress", round(score + _GOING_ON, 2)
                matched = (*matched, mention.going)
            start, end, _ = mention.sentence
            chain.add(
                Step(
                    self.number, status, account, start, end, self.visit.day_of(account), score=score, matched=matched
                )
            )  # fmt: skip

    def _is_since(self, chain: Chain, when: DateMention) -> bool:
        """Whether a time lies after the visit that began a chain, and is not still to come."""
        first, last = when.from_on, when.to_on
        return bool(first and last and last > self.visits[chain.first].to_on and first <= self.visit.to_on)

    def _fulfilled(
        self, chain: Chain, account: Account, span: tuple[int, int], when: DateMention | None
    ) -> Step:
        """The step of an act that fulfils; late where its own time is after the deadline."""
        on = self.visit.day_of(account)
        is_late = bool(when and when.from_on and chain.due_on and when.from_on > chain.due_on)
        return Step(
            self.number, "fulfilled_late" if is_late else "fulfilled", account, *span,
            min(when.to_on, on) if when and when.to_on else on,
            edtf=when.edtf if when else None,
        )  # fmt: skip

    def _visit_label(self, wanted: invitations.Journey) -> str:
        guest, host = (self.vocabularies.label("countries", code) for code in (wanted.guest, wanted.host))
        return (
            f"Visit of {wanted.person} ({guest}) to {in_phrase(host)}"
            if wanted.person
            else f"Visit of {in_phrase(guest)} to {in_phrase(host)}"
        )


def _sectors(codes: str) -> frozenset[str]:
    """The sectors of a commitment that can link it to another."""
    return frozenset(codes.split(SEPARATOR)) - _EVERYWHERE if codes else _NO_SECTORS
