"""Who commits, and towards whom."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from summitry.extract.rows import Name, Person, Quote
from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.tables import SEPARATOR
from summitry.undertakings.addressees import ARTICLE, Addressees, is_passive, within
from summitry.undertakings.cues import Cue
from summitry.undertakings.governing import ACRONYM
from summitry.undertakings.holders import PERSONAL, Holders, speaks_for_others
from summitry.undertakings.subjects import (
    HEADS,
    LEADERS,
    Parties,
    Who,
    first_two,
    goes_on,
    is_aside,
    is_both,
    listed,
    opening,
    raises,
    words_before,
)

_ACTING = ("name", "capital", "palace")
_BOTH_LEADERS = compiled(rf"(?:^|\b(?:both|the|two) )(?:two )?(?P<office>{LEADERS})$")
_PRONOUN = re.compile(r"\b(?P<word>he|she|they)$")
_HOST_AND_GUEST = ("host and guest", "host and the guest", "host and his guest", "host and her guest")
_PAPERS = "statement,joint statement,communique,communiqué,joint communique,joint communiqué,declaration,joint declaration,document"
_NOBODY = frozenset(["we", "i", "he", "she", "they", "it", "you", "both", "who", "two", *_PAPERS.split(",")])
_CONVEYED = compiled(r" (?:from|of|on behalf of) [^,;:“”\"]{3,80}?(?= to\b|[,;.])")
_NONE = Who([], [])
_NOBODY_SPEAKS = Who([], [], True)
_new = tuple.__new__  # a third of the time of `Who(...)`


class Company:
    """The persons, countries and speakers of one article; `ends` are the offsets at which the names of those end who can act."""

    def __init__(
        self,
        text: ArticleText,
        people: Sequence[Person],
        names: Sequence[Name],
        quotes: Sequence[Quote],
        sides: Sequence[tuple[str, str]],
    ) -> None:
        """Sort what can be named; `sides` are codes and names of the two countries of the talks."""
        self._body, self._folded = text.body, text.folded
        self._meant = {person.end: person.name for person in people if person.named_by == "pronoun"}
        people = [person for person in people if person.named_by == "name"]
        self._people, self._quotes = people, quotes
        self._starts = [quote.start for quote in quotes]
        self._bodies = {name.end: name for name in names if name.kind == "organisation"}
        found = text.found("country_terms")
        self._all = found
        self._countries = [match for match in found if match[2].kind in _ACTING]
        self.ends = {match[1] for match in self._countries}
        self.ends.update([person[1] for person in people])
        self.ends.update(self._bodies)
        self._sides = list(sides) if len(sides) == 2 else first_two(text.body, found)
        self._addressees = Addressees(text.body, text.folded, people, self._countries)
        self._read = (-1, -1, "")
        self._codes: dict[str, str | None] = {}
        self._roles: dict[str, str] = {}
        for _, _, name, _, role, code, _ in people:
            if not self._codes.get(name):
                self._codes[name] = code
            if not self._roles.get(name):
                self._roles[name] = role.lower() if role else ""
        self._holders = Holders(text.folded, found, self._roles, self._codes)

    def of(self, cue: Cue, quote: Quote | None, begin: int, limit: int) -> Parties:
        """Who commits by a cue: whoever says so in `quote`, else the subject of its clause, which lies from `begin` to `limit`."""
        passive = is_passive(self._folded, cue)
        who = self._by(cue, quote, begin, passive=passive)
        if cue.code == "open_issue" and not who.names and raises(self._folded, begin, cue.head):
            who = self._opening(begin, cue.head)
        if passive:
            to = self._addressees.subject(begin, begin + len(self._before(cue, begin)))
        else:
            to = self._addressees.of(cue, limit)
        return _new(Parties, (SEPARATOR.join(who.names), SEPARATOR.join(who.codes), SEPARATOR.join(to)))

    def quote_at(self, offset: int) -> Quote | None:
        """The quotation or statement in which an offset lies."""
        index = bisect_right(self._starts, offset)
        for quote in reversed(self._quotes[max(0, index - 3) : index]):
            if offset < quote.end:
                return quote
        return None

    def _by(self, cue: Cue, quote: Quote | None, begin: int, *, passive: bool) -> Who:
        speakers = self._speakers(quote)
        if cue.code == "invitation" and (inviting := self._inviting(cue)):
            return inviting
        is_free = not (speakers.names and self._may_commit(speakers))
        subject = _NONE if passive else self._subject(cue, begin)
        if is_free and not passive and not subject.names and goes_on(self._folded, begin, cue.head):
            subject = self._opening(begin, cue.head)
        if quote and quote.is_direct and speakers.names:
            # "“Fiji has asked for help”, the Tongan minister said": whoever else is told to ask.
            known = speakers.codes or [code for code, _ in self._sides]
            is_other = subject.codes and set(subject.codes).isdisjoint(known)
            is_named = is_other and not _PRONOUN.search(self._before(cue, begin))
            return subject if is_named else speakers
        if is_free or (not passive and self._before(cue, begin).endswith((" who", " which"))):
            return subject if subject.names or not is_free else speakers
        if subject.are_persons and not set(subject.names) <= set(speakers.names):
            # "He said that President X had invited ...": the subject of the clause, where it is a person.
            return subject
        if speakers.codes and subject.codes and set(subject.codes).isdisjoint(speakers.codes):
            return subject  # "the Omani minister said that Kenya had promised"
        if len(subject.names) > 1 and len(speakers.names) == 1:
            return subject  # "Kenya and Ghana renewed their pledge, the minister said"
        return subject if subject.names and is_both(self._before(cue, begin)) else speakers

    def _inviting(self, cue: Cue) -> Who | None:
        """Whose invitation somebody else conveys: "handed over an invitation from the king"."""
        if cue.kind != "noun" or not self._folded.startswith((" from ", " of ", " on behalf of "), cue.end):
            return None
        behind = _CONVEYED.match(self._folded, cue.end)
        people = within(self._people, cue.end, behind.end(), last=False) if behind else []
        return self.persons([people[0].name]) if people else None

    def _opening(self, begin: int, head: int) -> Who:
        """Who opens a clause that goes on to the cue: "Kenya's president held talks and agreed"."""
        if meant := self._meant.get(self._folded.find(" ", begin, head)):
            return self.persons([meant])
        if people := opening(self._body, self._folded, within(self._people, begin, head, last=False), begin):
            return self.persons(dict.fromkeys([person.name for person in people]))
        if found := opening(
            self._body, self._folded, within(self._countries, begin, head, last=False), begin
        ):
            return self._states(found)
        for name in self._bodies.values():
            if begin <= name.start <= begin + 4 and name.end < head:
                return Who([ARTICLE.sub("", self._body[name.start : name.end])], [])
        return _NONE

    def persons(self, found: Iterable[str]) -> Who:
        """Persons with their countries, as far as the article tells them."""
        names = list(found)
        return Who(names, _distinct([self._codes.get(name) for name in names]), True)

    def _states(self, found: Sequence[Match]) -> Who:
        """Countries by name; a capital that stands for its government gives that of its country, where the article names it."""
        codes = _distinct([match.term.code for match in found])
        names = [
            self._country(match) if match.term.kind != "name" else self._body[match.start : match.end]
            for match in found
        ]
        return Who(names, codes)

    def _side(self, words: str) -> list[Match]:
        """The country of "the Omani side", told by its adjective in the article."""
        adjective = words.removesuffix(" side").rpartition(" ")[2]
        found = [match for match in self._all if self._folded[match.start : match.end] == adjective]
        return [match for match in found[:1] if self._country(match) != self._body[match.start : match.end]]

    def _country(self, capital: Match) -> str:
        """The country of a capital, as the talks or the article name it; else the capital's own name."""
        for code, name in self._sides:
            if code == capital.term.code:
                return name
        for match in self._countries:
            if match.term.code == capital.term.code and match.term.kind == "name":
                return self._body[match.start : match.end]
        return self._body[capital.start : capital.end]

    def _speakers(self, quote: Quote | None) -> Who:
        if not quote or not quote.speaker:
            return _NOBODY_SPEAKS
        if quote.speaker in self._roles:
            code = self._codes[quote.speaker] or quote.stated_country_code
            return _new(Who, ([quote.speaker], [code] if code else [], True))
        names = [name for name in quote.speaker.split(SEPARATOR) if name and name.lower() not in _NOBODY]
        if len(names) == 1 and names[0] not in self._roles:
            low = names[0].lower()
            if holder := self._holders.of(f"the {low}"):
                return self.persons(holder)
            if low.endswith(" side") and (sides := self._side(low)):
                return self._states(sides)
            if is_both(low):
                return self._both()
            if found := _BOTH_LEADERS.search(low):
                return self._pair(found["office"], quote.start, names)
            capital = [match for match in self._countries if self._body[match.start : match.end] == names[0]]
            if capital and capital[0].term.kind == "capital":
                return self._states(capital[:1])  # "Lima said": Peru
        codes = [self._codes.get(name) for name in names]
        if codes == [None]:
            codes = [quote.stated_country_code]
        return Who(names, _distinct(codes), True)

    def _may_commit(self, speakers: Who) -> bool:
        """Whether speakers commit by what they say, rather than pass on what others decided."""
        if not speakers.are_persons:
            return True
        for name in speakers.names:
            role = self._roles.get(name)
            if speaks_for_others(role or name.lower()):
                return False
            if role is None and not PERSONAL.search(name.lower()):
                return False
        return True

    def _both(self) -> Who:
        """The two countries of the talks."""
        if len(self._sides) < 2:
            return _NONE
        return Who([name for _, name in self._sides], [code for code, _ in self._sides])

    def _pair(self, office: str, at: int, words: list[str]) -> Who:
        """Whom "both leaders" means: those who spoke together last, else the first two persons of that office."""
        for quote in reversed(self._quotes[: bisect_right(self._starts, at - 1)]):
            names = (quote.speaker or "").split(SEPARATOR)
            if len(names) == 2 and all(name in self._roles for name in names):
                return Who(names, _distinct([self._codes.get(name) for name in names]), True)
        wanted = office.removesuffix("s") if "minister" in office else ""
        pool = [name for name, role in self._roles.items() if wanted in role]
        for other in pool[1:]:
            if self._codes[other] != self._codes[pool[0]] or self._codes[other] is None:
                return Who(
                    [pool[0], other], _distinct([self._codes[name] for name in (pool[0], other)]), True
                )
        return Who(words, [], True)

    def _before(self, cue: Cue, begin: int) -> str:
        """The words before a cue, as far as its subject; kept, for they are asked for up to three times."""
        if self._read[:2] != (begin, cue.head):
            self._read = begin, cue.head, words_before(self._folded, begin, cue.head)
        return self._read[2]

    def _subject(self, cue: Cue, begin: int) -> Who:
        """Persons, countries or bodies that stand right before the words that commit."""
        before = self._before(cue, begin)
        end = max(begin, cue.head - 120) + len(before)
        if end in self.ends and (who := self._named(begin, end)):
            return who
        acronym = ACRONYM.search(self._body, max(begin, end - 9), end + 1)
        # Of "KPC and OQ" only one would be named.
        if acronym and not self._folded.endswith(" and ", begin, acronym.start()):
            return Who([acronym.group().strip()], [])
        last = before[before.rfind(" ") + 1 :]
        if last in ("who", "which"):
            return self._named(begin, end - len(last) - 2) or _NONE
        if last == "side" and (sides := self._side(before)):
            return self._states(sides)
        if last not in HEADS:
            return _NONE
        if is_both(before):
            return self._both()
        if before.endswith(_HOST_AND_GUEST):
            return self._pair("leaders", cue.head, [])
        if found_leaders := _BOTH_LEADERS.search(before):
            return self._pair(found_leaders["office"], cue.head, [])
        if found := self._holders.of(before):
            return self.persons(found)
        if end in self._meant:
            return self.persons([self._meant[end]])
        pronoun = _PRONOUN.search(before)
        if pronoun and pronoun["word"] != "they":
            opens = self._opening(begin, cue.head)
            if opens.are_persons and len(opens.names) == 1:
                return opens
        return self._last(cue.head, is_plural=pronoun["word"] == "they") if pronoun else _NONE

    def _named(self, begin: int, end: int) -> Who | None:
        """The persons, countries or body whose names end at `end`."""
        if people := listed(self._body, self._folded, within(self._people, begin, end), begin, end):
            return self.persons(dict.fromkeys([person.name for person in people]))
        if found := listed(self._body, self._folded, within(self._countries, begin, end), begin, end):
            return self._states(found)
        if end in self._bodies and self._bodies[end].start >= begin:
            if is_aside(self._folded, begin, self._bodies[end].start):
                return None
            return Who([ARTICLE.sub("", self._body[self._bodies[end].start : end])], [])
        return None

    def _last(self, at: int, *, is_plural: bool) -> Who:
        """Whom a pronoun means: those who spoke last."""
        for quote in reversed(self._quotes[: bisect_right(self._starts, at - 1)]):
            names = (quote.speaker or "").split(SEPARATOR)
            if (len(names) > 1) == is_plural and names[0] in self._roles:
                return Who(names, _distinct([self._codes.get(name) for name in names]), True)
        return self._pair("leaders", at, []) if is_plural else _NONE


def _distinct(codes: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys([code for code in codes if code]))
