"""Who commits, and towards whom."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from summitry.extract.rows import Name, Person, Quote
from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.tables import SEPARATOR
from summitry.undertakings.addressees import ARTICLE, Addressees, Mention, is_passive, within
from summitry.undertakings.cues import Cue

_ACTING = ("name", "capital", "palace")
_COUNTRIES = r"(?:sides|parties|countries|nations|governments|delegations|capitals|neighbou?rs|peoples)"
_LEADERS = r"(?:leaders|presidents|heads of state|heads of government|officials|statesmen|premiers|men|(?:prime |foreign |defen[cs]e )?ministers|diplomats|kings|chancellors|two)"
_BOTH = compiled(rf"(?:^|\b(?:both|the|two|our|these) )(?:two )?(?:[a-z-]+ )?{_COUNTRIES}$")
_BOTH_LEADERS = compiled(rf"(?:^|\b(?:both|the|two) )(?:two )?(?P<office>{_LEADERS})$")
_PRONOUN = re.compile(r"\b(?P<word>he|she|they)$")
_OFFICE = compiled(
    r"\b(?:the|his|her) (?P<country>(?:[\w-]+ ){0,3}?)(?P<office>president|prime minister|foreign minister|premier|chancellor|king|queen|emir|sultan|minister|leader|head of state)$"
)
# The last words of all of these: behind others they are not searched for.
_HEADS = frozenset(
    "sides parties countries nations governments delegations capitals neighbours neighbors peoples leaders presidents state government officials statesmen premiers men "
    "ministers diplomats kings chancellors two he she they president minister premier chancellor king queen emir sultan leader".split()
)
_NOBODY = frozenset({"we", "i", "he", "she", "they", "it", "you", "both", "who", "two"})
# These pass on what others decided.
_FOR_OTHERS = re.compile(r"\b(?:spokes\w+|press (?:service|secretary|office|officer)|aide|source)\b")
_PERSONAL = compiled(
    r"\b(?:president|minister|premier|chancellor|king|queen|prince\w*|sultan|emir|amir|ambassador|secretary|leader|envoy|chairman|chief|head|governor|mayor|pope)s?\b"
)
_ADVERBS = compiled(
    r"(?:[ ,]+(?:also|both|long|already|always|once|repeatedly|jointly|now|then|have|has|had|are|is|was|were|be|been|will|would|shall|(?:on |late |early )*(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|"
    r"yesterday|further|again|\w+ly|in turn|in particular|for (?:his|her|its|their) part))*[ ,]*$"
)
# Their last words; behind others they are not searched for.
_LAST_OF_ADVERBS = frozenset(
    "also both long already always once repeatedly jointly now then have has had are is was were be been will would shall today yesterday further again turn particular "
    "part".split()
)
# Titles may stand between two persons of a list: "X and his Kenyan counterpart, Y".
_VERBS = (
    r"met|said|told|held|that|will|would|is|was|are|were|has|have|had|for|not|in|at|on|to|agreed|who|which"
)
_LISTED_PEOPLE = compiled(rf",? (?:and|&) (?:(?!(?:{_VERBS})\b)[\w'’.-]+,? ){{0,7}}|, (?:the )?")
_LISTED_COUNTRIES = re.compile(r",? (?:and|&) (?:the )?|, (?:the )?")
_NO_SUBJECT = compiled(
    r"\b(?:with|between|of|to|by|for|from|at|in|on|after|during|via|told|tells|inform(?:ed|s)|met|thanked|against|as|than) (?:(?!that\b)[\w'’.-]+ ){0,4}$"
)
_PLURAL_OF = compiled(rf"\b(?:{_LEADERS}|{_COUNTRIES}|representatives) of (?:the )?$")


class Parties(NamedTuple):
    """Who commits, their countries, and towards whom; several names are joined as in the tables."""

    by: str
    countries: str
    to: str


class Who(NamedTuple):
    """Names, the codes of their countries, and whether they are persons."""

    names: list[str]
    codes: list[str]
    are_persons: bool = False


_NONE = Who([], [])
_NOBODY_SPEAKS = Who([], [], True)
_new = tuple.__new__  # a third of the time of `Who(...)`


def _is_both(words: str) -> bool:
    """Whether words end in "both sides" or the like; the last of them tells most that do not."""
    return words[words.rfind(" ") + 1 :] in _HEADS and _BOTH.search(words) is not None


@lru_cache(maxsize=4096)
def _speaks_for_others(role: str) -> bool:
    """Whether an office passes on what others decided; the same few hundred offices come up again and again."""
    return _FOR_OTHERS.search(role) is not None


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
        self._people, self._quotes = people, quotes
        self._starts = [quote.start for quote in quotes]
        self._bodies = {name.end: name for name in names if name.kind == "organisation"}
        found = text.found("country_terms")
        self._countries = [match for match in found if match[2].kind in _ACTING]
        self.ends = {match[1] for match in self._countries}
        self.ends.update([person[1] for person in people])
        self.ends.update(self._bodies)
        self._sides = list(sides) if len(sides) == 2 else self._first_two(found)
        self._adjectives = found
        self._addressees = Addressees(text.body, text.folded, people, self._countries)
        self._read = (-1, -1, "")
        self._codes: dict[str, str | None] = {}
        self._roles: dict[str, str] = {}
        for _, _, name, _, role, code, _ in people:
            if not self._codes.get(name):
                self._codes[name] = code
            if not self._roles.get(name):
                self._roles[name] = role.lower() if role else ""

    def of(self, cue: Cue, quote: Quote | None, begin: int, limit: int) -> Parties:
        """Who commits by a cue: whoever says so in `quote`, else the subject of its clause, which lies from `begin` to `limit`."""
        passive = is_passive(self._folded, cue)
        who = self._by(cue, quote, begin, passive=passive)
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
        if quote and quote.is_direct and speakers.names:
            return speakers
        subject = _NONE if passive else self._subject(cue, begin)
        if not speakers.names or not self._may_commit(speakers):
            return subject if subject.names else speakers
        if subject.are_persons and not set(subject.names) <= set(speakers.names):
            # "He said that President X had invited ...": the subject of the clause, where it is a person.
            return subject
        return subject if subject.names and _is_both(self._before(cue, begin)) else speakers

    def _speakers(self, quote: Quote | None) -> Who:
        if not quote or not quote.speaker:
            return _NOBODY_SPEAKS
        if quote.speaker in self._roles:
            code = self._codes[quote.speaker] or quote.stated_country_code
            return _new(Who, ([quote.speaker], [code] if code else [], True))
        names = [name for name in quote.speaker.split(SEPARATOR) if name and name.lower() not in _NOBODY]
        if len(names) == 1 and names[0] not in self._roles:
            low = names[0].lower()
            if _is_both(low):
                return self._both()
            if found := _BOTH_LEADERS.search(low):
                return self._pair(found["office"], quote.start, names)
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
            if _speaks_for_others(role or name.lower()):
                return False
            if role is None and not _PERSONAL.search(name.lower()):
                return False
        return True

    def _both(self) -> Who:
        """The two countries of the talks."""
        if len(self._sides) < 2:
            return _NONE
        return Who([name for _, name in self._sides], [code for code, _ in self._sides])

    def _first_two(self, found: Iterable[Match]) -> list[tuple[str, str]]:
        """The two countries that the article names first, where its talks are not known."""
        names: dict[str, str] = {}
        for match in found:
            names.setdefault(match.term.code, self._body[match.start : match.end])
        return list(names.items())[:2]

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
            self._read = begin, cue.head, self._words_before(begin, cue.head)
        return self._read[2]

    def _words_before(self, begin: int, head: int) -> str:
        before = self._folded[max(begin, head - 120) : head].rstrip(" ,")
        last = before[before.rfind(" ") + 1 :]
        if last in _LAST_OF_ADVERBS or last.endswith(("ly", "day")):
            adverbs = _ADVERBS.search(before)
            return before[: adverbs.start()] if adverbs else before
        return before

    def _subject(self, cue: Cue, begin: int) -> Who:
        """Persons, countries or bodies that stand right before the words that commit."""
        before = self._before(cue, begin)
        end = max(begin, cue.head - 120) + len(before)
        if end in self.ends and (who := self._named(begin, end)):
            return who
        if before[before.rfind(" ") + 1 :] not in _HEADS:
            return _NONE
        if _is_both(before):
            return self._both()
        if found_leaders := _BOTH_LEADERS.search(before):
            return self._pair(found_leaders["office"], cue.head, [])
        if office := _OFFICE.search(before):
            return self._holder(office["office"], office["country"], end)
        pronoun = _PRONOUN.search(before)
        return self._last(cue.head, is_plural=pronoun["word"] == "they") if pronoun else _NONE

    def _named(self, begin: int, end: int) -> Who | None:
        """The persons, countries or body whose names end at `end`."""
        if people := self._chain(within(self._people, begin, end), begin, end):
            names = list(dict.fromkeys([person.name for person in people]))
            return Who(names, _distinct([self._codes.get(name) for name in names]), True)
        if found := self._chain(within(self._countries, begin, end), begin, end):
            return Who(
                [self._body[match.start : match.end] for match in found],
                _distinct([match.term.code for match in found]),
            )
        if end in self._bodies and self._bodies[end].start >= begin:
            return Who([ARTICLE.sub("", self._body[self._bodies[end].start : end])], [])
        return None

    def _chain(self, found: list[Mention], begin: int, end: int) -> list[Mention]:
        """The last of some mentions, if it ends at `end`, with those listed before it: "A, B and C"."""
        if not found or found[-1].end != end:
            return []
        chain = [found[-1]]
        for mention in found[-2::-1]:
            listed = _LISTED_COUNTRIES if isinstance(mention, Match) else _LISTED_PEOPLE
            gap = listed.fullmatch(self._body, mention.end, chain[0].start)
            # A headline joins two countries by a comma: "Kenya, Ghana agree to".
            is_joined = gap and (len(chain) > 1 or "and" in gap.group() or isinstance(mention, Match))
            before = self._folded[max(begin, mention.start - 60) : mention.start]
            if not is_joined or (_NO_SUBJECT.search(before) and not _PLURAL_OF.search(before)):
                break
            chain.insert(0, mention)
        return chain

    def _holder(self, office: str, country: str, at: int) -> Who:
        """The person of an office named without its holder: "the Mexican president"."""
        codes = (
            {
                match.term.code
                for match in self._adjectives
                if at - len(country) - len(office) - 1 <= match.start < at
            }
            if country.strip()
            else set()
        )
        wanted = "" if office in ("leader", "head of state") else office
        holders = [name for name, role in self._roles.items() if wanted in role]
        fits = [name for name in holders if not codes or self._codes[name] in codes] or [
            name for name in holders if self._codes[name] is None
        ]
        return Who(fits[:1], _distinct([self._codes[name] for name in fits[:1]]), True) if fits else _NONE

    def _last(self, at: int, *, is_plural: bool) -> Who:
        """Whom a pronoun means: those who spoke last."""
        for quote in reversed(self._quotes[: bisect_right(self._starts, at - 1)]):
            names = (quote.speaker or "").split(SEPARATOR)
            if (len(names) > 1) == is_plural and names[0] in self._roles:
                return Who(names, _distinct([self._codes.get(name) for name in names]), True)
        return self._pair("leaders", at, []) if is_plural else _NONE


def _distinct(codes: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys([code for code in codes if code]))
