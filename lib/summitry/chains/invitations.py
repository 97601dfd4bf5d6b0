"""Invitations to visit, and the later visit of the invited side."""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from summitry.extract import Extraction
from summitry.extract.rows import Commitment, Person
from summitry.patterns import compiled
from summitry.tables import SEPARATOR
from summitry.text import Sentence, starting_in
from summitry.word_kinds import word_kind

_JOURNEY = compiled(r"\b(?:visits?|visiting|trip|travel|come|tour)\b")
_GOAL = re.compile(
    r"\b(?:to (?:pay [^,;]{0,40}?visit to|visit|come to|travel to|make [^,;]{0,40}?(?:visit|trip) to)|visit to|trip to) (?:the )?$"
)
# "Invited her to Malta"
_INVITED_TO = compiled(r"\binvit(?:e|es|ed|ing) [^,;]{2,80}? to (?:the )?$")
_ACCEPTED = re.compile(
    r"\b(?:accept\w*|agreed)\b[^;]{0,60}\binvitation\b|\binvitation\b[^;]{0,40}\baccepted\b"
)
_TOLD = compiled(
    r"\b(?P<visit>visit|visits|visiting|arrived|trip)\b|\b(?:talks|met|meeting|received|welcomed|negotiations)\b"
)
_TELLING = word_kind("visit|visits|visiting|arrived|trip|talks|met|meeting|received|welcomed|negotiations")
_VISIT = word_kind("visit")


class Journey(NamedTuple):
    """A visit that somebody is invited to: guest and host country, and the person invited, where one is named."""

    guest: str
    host: str
    person: str | None

    def is_like(self, other: "Journey") -> bool:
        """Whether two invitations may be the same: to the same country, and not of two different persons."""
        persons = {person for person in (self.person, other.person) if person}
        return (self.guest, self.host) == (other.guest, other.host) and len(persons) < 2


class Known(NamedTuple):
    """A person, as far as an invitation tells: the surname, and the country."""

    surname: str
    country_code: str | None


# The same few come up over and over, and are kept once.
_known = lru_cache(maxsize=8192)(Known)


def known(people: Iterable[Person]) -> tuple[Known, ...]:
    """The people of some mentions, each once, in the order of their first ones."""
    return tuple(dict.fromkeys([_known(row[3], row[5]) for row in people]))


class Telling(NamedTuple):
    """A sentence that tells of a visit or of talks: the word that does, whether it is `visit`, and people and countries in it."""

    sentence: Sentence
    word: str
    is_visit: bool
    people: tuple[Known, ...]
    countries: tuple[str, ...]


def journey(extraction: Extraction, row: Commitment, pair: Sequence[str]) -> Journey | None:
    """The visit that an invitation asks for; None if it asks for something else, or does not say where.

    Args:
        extraction: The article.
        row: A commitment of it.
        pair: The two countries of its talks.
    """
    text = extraction.text
    if row.kind_code != "invitation":
        return None
    is_told = _JOURNEY.search(text.folded[row.start : row.end]) is not None
    host = None
    for match in text.found("country_terms"):
        if not (row.start <= match.start < row.end and match.term.code in pair):
            continue
        before = text.folded[max(row.start, match.start - 90) : match.start]
        if _GOAL.search(before) or (not is_told and _INVITED_TO.search(before)):
            host = match.term.code
            break
    if host is None and not is_told:
        return None
    inviting = [code for code in row.stated_country_codes.split(SEPARATOR) if code in pair]
    invited = [person for person in extraction.people if person.name in row.to.split(SEPARATOR)]
    host = host or (inviting[0] if len(inviting) == 1 else None)
    if host is None and invited and invited[0].country_code in pair:
        host = next(code for code in pair if code != invited[0].country_code)
    if host is None:
        return None
    guest = next(code for code in pair if code != host)
    return Journey(
        guest, host, invited[0].surname if invited and invited[0].country_code in (guest, None) else None
    )


def is_acceptance(extraction: Extraction, row: Commitment) -> bool:
    """Whether a commitment accepts an invitation."""
    folded = extraction.text.folded
    if folded.find("invitation", row.start, row.end) < 0:
        return False
    return bool(_ACCEPTED.search(folded[row.start : row.end]))


def tellings(extraction: Extraction) -> Iterator[Telling]:
    """The sentences of a report that speak of a visit or of talks, and name somebody or a country."""
    text, folded, people = extraction.text, extraction.text.folded, extraction.people
    for sentence in text.having(_TELLING):
        start, end, _ = sentence
        if folded.find("invit", start, end) >= 0:
            continue
        is_visit = text.has_kind(sentence, _VISIT)
        telling = None if is_visit else _TOLD.search(folded, start, end)
        if not is_visit and telling is None:
            continue
        named = known(starting_in(people, sentence))
        countries = tuple([match[2].code for match in text.found_in(sentence, "country_terms")])
        if named or countries:
            word = sys.intern(telling.group()) if telling else "visit"
            yield Telling(sentence, word, is_visit, named, countries)


def told(sentences: Sequence[Telling], wanted: Journey) -> Telling | None:
    """The sentence of a report that best tells of the visit; None where no sentence does.

    One that speaks of a visit counts before one that speaks of talks, one that names the guest before one that does not.
    """
    best: tuple[int, Telling] | None = None
    for telling in sentences:
        named = tuple(person for person in telling.people if _is_guest(person, wanted))
        country = wanted.guest in telling.countries
        score = 4 * telling.is_visit + 2 * bool(named) + country
        if (named or country) and (best is None or score > best[0]):
            best = (score, telling._replace(people=named))
    return best[1] if best else None


def names_guest(people: Iterable[Known], wanted: Journey) -> bool:
    """Whether the person who was invited is among those whom the reports of a visit name; so they are where the invitation named nobody."""
    return wanted.person is None or any(_is_guest(person, wanted) for person in people)


def _is_guest(person: Known, wanted: Journey) -> bool:
    if wanted.person is not None:
        return person.surname == wanted.person
    return person.country_code == wanted.guest
