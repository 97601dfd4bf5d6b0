"""Who takes part in an event: whom its clause names, and whom "both leaders", "the two countries" or "the talks" mean."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TypeVar

from summitry.cues import acting, clauses
from summitry.cues.found import Cue
from summitry.cues.kinds import BACKGROUND, family
from summitry.extract.rows import Document, Person, Quote
from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.tables import SEPARATOR

_SPOKE = compiled(
    r"(?:said|told|stated|noted|added|reported|announced|emphasi[sz]ed|stressed|pointed out|says)\b"
)
# Who says this of an event, or wishes it, takes no part in it: "X praised the summit", "X thanked Y for its help during the floods".
_SPOKEN_OF = compiled(
    r"\b(?P<kept>congratulat\w+)|\b(?:thank\w*|gratitude|grateful|appreciat\w+|condolences?|sympath\w+|prais\w+|highlight\w+|not(?:ed|es|ing)|hail\w*|recall\w*|welcom\w+|mention\w*|describ\w+|underlin\w+|"
    r"emphasi[sz]\w+|stress\w*|said|says|saying|told|propos\w+|suggest\w*|call(?:ed|s|ing) for|prepar\w+)\b"
)
# The next deed of the one who spoke of an event is none with which he takes part in it.
_NEXT_DEED = compiled(
    r",? and (?:also |then |later |will )?(?:[a-z]{3,}ed|met|meet|held|hold|paid|pay|took|take|gave|made|make|spoke|has|have|had|will)\b"
)
# "After the talks a treaty was signed by the ministers": they did not hold the talks.
_SIGNED = re.compile(r"\b(?:was|were) (?:also )?(?:signed|exchanged|inked|initialled)\b")
_ONE_DEED = BACKGROUND | {"business_council", "visit", "tour", "tribute", "arrival", "departure"}
_JOURNEYS = frozenset({"arrival", "departure"})
# Such a clause has a subject of its own.
_OWN_SUBJECT = compiled(
    r"(?:that|which|who|whom|whose|where|while|whereas|because|although|though|but|when|if|since)\b"
)
_BY_OTHERS: frozenset[str] = BACKGROUND | {"business_council"}
_NAMES_A_PLACE = re.compile(r"\b(?:in|to|from|of|visit|visits|visited|visiting|tour) (?:the )?$")
_BOTH_LEADERS = compiled(
    r"\b(?:both|the|two) (?:visiting |two )?(?P<office>leaders|presidents|prime ministers|foreign ministers|ministers|heads of (?:state|government)|premiers|sides|parties|delegations|countries|nations|states|governments|peoples)\b"
)
_BOTH_WORDS = (
    " leaders", " presidents", "ministers", " heads of", " premiers", " sides", " parties", " delegations", " countries", " nations", " states", " governments", " peoples",
)  # fmt: skip
_COUNTRIES = frozenset("sides parties delegations countries nations states governments peoples".split())
_THEY = re.compile(r"\bthey (?:[a-z]+ ){0,2}$")
_WE = re.compile(r"\b(?:we|i) (?:[a-z']+ ){0,3}$")
_BACK = re.compile(r"(?:the|these|both|their) (?:[\w-]+ ){0,2}$")
_OPENS_WITH_TALKS = compiled(r"(?:the|these|their) (?:[\w-]+ )?(?:talks|negotiations|meeting|discussions)\b")
_OF_PERSONS = frozenset(
    {"talks", "signing", "press_briefing", "tour", "phone_call", "dinner", "tribute", "invitation", "visit"}
)
_OF_TWO = frozenset({"talks", "phone_call", "dinner"})
_OF_ONE_SIDE = frozenset({"visit", "invitation"})
_OF_COUNTRIES: frozenset[str] = _OF_PERSONS | {
    "anniversary",
    "relations",
    "partnership",
    "exercise",
    "culture_days",
}
_FAR = 300


class Participants:
    """The persons, countries and sides of one article, asked for event by event in reading order."""

    def __init__(
        self,
        text: ArticleText,
        people: Sequence[Person],
        quotes: Sequence[Quote],
        documents: Sequence[Document],
        sides: Sequence[tuple[str, str]],
    ) -> None:
        """Take whom an event's clause can name.

        Args:
            text: The article.
            people: Its mentions of persons, those by office and pronoun too, in reading order.
            quotes: Its quotations, whose speaker "we" means.
            documents: Its documents, whose parties sign them.
            sides: Codes and names of the two countries of the talks, as far as they are known.
        """
        self._folded, self._body = text.folded, text.body
        self._people, self._quotes, self._documents = people, quotes, documents
        self._sides = [name for _, name in sides] if len(sides) == 2 else []
        self._countries = text.found("country_terms")
        self._person_starts = [person.start for person in people]
        self._country_starts = [match.start for match in self._countries]
        self._talked: Sequence[str] = ()

    def of(self, cue: Cue, span: tuple[int, int]) -> str:
        """Names of those who take part in the event of a cue, whose words are `span`; nobody told: nothing."""
        clause = cue.clause
        first, end = max(clause.start, cue.start - _FAR), self._reach(cue)
        start = self._behind_speech(first, cue.start) if cue.code in _BY_OTHERS else first
        people = acting.themselves(self._folded, within(self._people, self._person_starts, start, end))
        if start == first and clause.sentence_start < clause.start:
            people = [*self._subject(cue, people), *people]
        countries = within(self._countries, self._country_starts, start, end)
        if len(people) == 1 and family(cue.code) in _OF_TWO:
            people = [*people, *acting.holder(self._folded, cue.end, countries, self._people)]
        names: Sequence[str] = acting.countries(
            self._folded, self._body, cue, countries, people
        ) or self._names(cue, span, people, countries)
        if office := acting.both(self._folded, cue, start):
            meant = self._sides if office in _COUNTRIES else self._talked or self._leaders(office, cue.start)
            names = meant or names
        elif not people and family(cue.code) == "signing":
            names = self._parties(span) or names
        if len(names) < 2:
            names = self._meant(cue, start, end, names) or names
        # Who briefed the press together held the talks of which the article tells next.
        is_joint = cue.code == "press_briefing" and not self._talked
        if len(names) > 1 and (family(cue.code) == "talks" or is_joint):
            # Of several countries beside two persons some only tell what was spoken of.
            self._talked = (
                list(dict.fromkeys([person.name for person in people])) if len(people) > 1 else names
            )
        return SEPARATOR.join(names)

    def _reach(self, cue: Cue) -> int:
        """Where the words end that can name who takes part: before the next deed, or a signing, that is told with the event."""
        end = min(cue.clause.end, cue.end + _FAR)
        if cue.code in _ONE_DEED and self._folded.find(" and ", cue.end, end) >= 0:
            next_deed = _NEXT_DEED.search(self._folded, cue.end, end)
        elif family(cue.code) == "talks" and not cue.is_verb and self._folded.find("ed", cue.end, end) >= 0:
            next_deed = _SIGNED.search(self._folded, cue.end, end)
        else:
            return end
        return next_deed.start() if next_deed else end

    def _behind_speech(self, start: int, end: int) -> int:
        """Where the words begin behind what somebody says or wishes of an event."""
        for spoken in _SPOKEN_OF.finditer(self._folded, start, end):
            start = (
                spoken.end() if spoken["kept"] else max(spoken.end(), self._folded.rfind(" for ", start, end))
            )
        return start

    def _subject(self, cue: Cue, people: Sequence[Person]) -> Sequence[Person]:
        """Who spoke or acted where the event is only the setting, as told in the clauses before its own, which names `people`."""
        clause, folded = cue.clause, self._folded
        if folded.startswith("who ", clause.start) and not (people and people[0].start < cue.start):
            if cue.code in _BY_OTHERS and not cue.is_verb:
                return ()
            near = max(clause.sentence_start, clause.start - acting.ANTECEDENT)
            return within(self._people, self._person_starts, near, clause.start)[-1:]
        if aside := acting.aside(folded, clause):
            return acting.first_listed(
                folded, within(self._people, self._person_starts, clause.sentence_start, aside)
            )
        spoke = _SPOKE.match(folded, max(clause.start, cue.start - _FAR))
        if people and not spoke and (people[0].start < cue.start or family(cue.code) == "visit"):
            return ()
        if _OWN_SUBJECT.match(folded, clause.start) or not clauses.is_setting(folded, clause, cue.start):
            return ()
        first = max(clause.sentence_start, cue.start - 2 * _FAR)
        before = within(self._people, self._person_starts, first, clause.start)
        if not before:
            return ()
        if spoke:
            last = len(before) - 1
            while last and acting.LISTED.fullmatch(folded, before[last - 1].end, before[last].start):
                last -= 1
            return before[last:]
        return acting.first_listed(self._folded, before)

    def _names(
        self, cue: Cue, span: tuple[int, int], people: Sequence[Person], countries: Sequence[Match]
    ) -> list[str]:
        """Names in reading order, without the countries that a person stands for and those that are only a place."""
        told = [(person.start, person.name) for person in people]
        # "Oman hosted talks between X and Y": the two hold them.
        is_signed = cue.is_verb and family(cue.code) == "signing"
        pair = family(cue.code) == "talks" and len([1 for person in people if person.start >= cue.end]) > 1
        if countries:
            told += [
                (match.start, self._body[match.start : match.end])
                for match in countries
                if match.term.kind == "name"
                and not (cue.code in _JOURNEYS and match.start >= cue.end)
                and not (match.end <= cue.start and pair)
                and not (is_signed and match.start >= cue.end and self._folded.startswith("'s ", match.end))
                and (cue.code == "culture_days" or not self._only_a_place(match.start, match.end))
                and not (people and self._stands_for_nobody(match, span, people))
            ]
            told.sort()
        return list(dict.fromkeys([name for _, name in told]))

    def _stands_for_nobody(self, match: Match, span: tuple[int, int], people: Sequence[Person]) -> bool:
        """Whether a country beside persons is that of one of them, or tells whose something else is: "the Kenya-Oman pact"."""
        start, end, (_, code, *_) = match
        if span[0] <= start < span[1]:
            return True in [
                0 <= person.start - end <= 60 and person.country_code == code for person in people
            ]
        return (
            True in [person.country_code == code for person in people]
            or "-" in (self._folded[end : end + 1], self._folded[start - 1 : start])
            or self._folded.startswith("'s ", end)
        )

    def _only_a_place(self, start: int, end: int) -> bool:
        """Whether a country is named as a place ("in Kenya") and not as one of two ("the Kenya-Uganda council")."""
        joined = "-" in (self._folded[end : end + 1], self._folded[start - 1 : start])
        lead = None if joined else _NAMES_A_PLACE.search(self._folded, max(0, start - 9), start)
        if lead is None:
            return False
        # "Between the ministries of Peru and Kenya": one of two.
        is_first = lead.group().startswith("of") and self._folded.startswith(" and ", end)
        return not (is_first and self._body[end + 5 : end + 6].isupper())

    def _meant(self, cue: Cue, start: int, end: int, named: Sequence[str]) -> Sequence[str]:
        """Whom "both leaders", "the two countries", "they", "we" and "the talks" mean; nobody that is sure: nothing."""
        kind, folded = family(cue.code), self._folded
        if kind not in _OF_COUNTRIES:
            return ()
        words = folded[start:end]
        is_told = any(map(words.__contains__, _BOTH_WORDS))
        both = _BOTH_LEADERS.search(folded, start, end) if is_told else None
        if both and both["office"] in _COUNTRIES:
            return () if named or kind in _OF_ONE_SIDE else self._sides
        if kind not in _OF_PERSONS:
            return ()
        if _WE.search(folded, max(start, cue.start - 40), cue.start) and (
            speaker := self._speaker(cue.start)
        ):
            return [speaker, *[name for name in named if name != speaker]]
        if both or _THEY.search(folded, max(start, cue.start - 40), cue.start):
            return self._talked or self._leaders(both["office"] if both else "leaders", cue.start)
        is_meant = not named and kind == "talks" and self._talked and self._points_back(cue)
        return self._talked if is_meant else ()

    def _points_back(self, cue: Cue) -> bool:
        """Whether talks are those told before: "the expanded talks", "The negotiations, held in ..."."""
        folded, clause = self._folded, cue.clause
        return bool(
            _BACK.search(folded, max(clause.start, cue.start - 40), cue.start)
            or _OPENS_WITH_TALKS.match(folded, clause.sentence_start)
        )

    def _leaders(self, office: str, at: int) -> Sequence[str]:
        """The first two persons of two countries named before `at` whose office "the presidents" can mean."""
        wanted = office.removesuffix("s") if office.endswith(("ministers", "presidents")) else ""
        first: Person | None = None
        for person in self._people[: bisect_left(self._person_starts, at)]:
            if person.country_code is None or wanted not in (person.role or "").lower():
                continue
            if first is None:
                first = person
            elif person.country_code != first.country_code:
                return first.name, person.name
        return ()

    def _speaker(self, at: int) -> str | None:
        """Who says the quotation in which `at` lies."""
        index = bisect_right(self._quotes, at, key=_start) - 1
        if index < 0 or not self._quotes[index].is_direct or self._quotes[index].end <= at:
            return None
        return self._quotes[index].speaker

    def _parties(self, span: tuple[int, int]) -> list[str]:
        """The parties of the documents that the words of a signing name."""
        start, end = span
        found = [
            paper.parties
            for paper in self._documents
            if paper.parties and paper.start < end and start < paper.end
        ]
        return list(dict.fromkeys([name for parties in found for name in parties.split(SEPARATOR)]))


def _start(quote: Quote) -> int:
    return quote.start


_Spanned = TypeVar("_Spanned")


def within(items: Sequence[_Spanned], starts: Sequence[int], start: int, end: int) -> Sequence[_Spanned]:
    """The items whose starts, given in `starts`, lie from `start` to before `end`."""
    first = bisect_left(starts, start)
    return (
        items[first : bisect_left(starts, end, first)] if first < len(starts) and starts[first] < end else ()
    )
