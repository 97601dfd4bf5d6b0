"""Words that can be subjects: persons with the titles before their names, offices, bodies, countries; and what is told of each person."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

from summitry import names
from summitry.extract.rows import Name, Person
from summitry.layout import ArticleText
from summitry.names import given
from summitry.speech import genders
from summitry.titles import ROYAL, Title

_ARTICLES = frozenset("the a an his her its their our one some another".split())


def without_article(words: str) -> str:
    """A phrase without its article or possessive."""
    first, blank, rest = words.partition(" ")
    return rest if blank and first.lower() in _ARTICLES and not rest.startswith("of ") else words


# Wordings of the country vocabulary that can be subjects: "Serbia", "Belgrade", "the Kremlin".
_COUNTRY_KINDS = frozenset({"name", "capital", "palace"})


class Mention(NamedTuple):
    """Words that may be a subject: a person with the title before the name, an office, a body, a country.

    `name` is the person's, or the words themselves.
    """

    start: int
    end: int
    kind: str
    name: str
    country: str | None
    title: Title | None = None


class Speaker(NamedTuple):
    """Who speaks: one name or several, the country if they have one in common, how it was told, and whether it is a person."""

    names: tuple[str, ...]
    country: str | None
    rule: str
    is_person: bool = True

    @property
    def is_plural(self) -> bool:
        """Whether several speak together."""
        return len(self.names) > 1

    def by(self, rule: str) -> "Speaker":
        """The same, told in another way; a third of the time of `_replace`."""
        names, country, _, is_person = self
        return _new(Speaker, (names, country, rule, is_person))


@dataclass
class Profile:
    """What an article tells of a person: offices with their codes, gender ("m", "f" or not told), and where the name stands."""

    name: str
    country: str | None
    codes: frozenset[str] = frozenset()
    roles: set[str] = field(default_factory=set)
    gender: str = ""
    starts: list[int] = field(default_factory=list)

    @property
    def is_royal(self) -> bool:
        """Whether one of the offices is a king's, an emir's or the like."""
        return any(not ROYAL.isdisjoint(role.split()) for role in self.roles)


def profiles(text: ArticleText, people: Sequence[Person], titles: Sequence[Title]) -> dict[str, Profile]:
    """What the article tells of each person, by name, in the order of their first mention."""
    codes: dict[str, tuple[str, ...]] = {}
    for title in titles:
        if title.role:
            codes.setdefault(title.role.lower(), title.codes)
    by_end = {title.end: title for title in titles}
    found: dict[str, Profile] = {}
    for start, _, name, _, office, country, _ in people:
        profile = found.get(name)
        if profile is None:
            profile = found[name] = Profile(name, country)
        profile.starts.append(start)
        profile.country = profile.country or country
        role = (office or "").lower()
        is_new = role and role not in profile.roles
        if is_new:
            profile.roles.add(role)
            profile.codes |= frozenset(codes.get(role, ()))
        if not profile.gender:
            before = by_end.get(start - 1) or by_end.get(start - 2)
            if before:
                profile.gender = genders.of_title(f"{role} {text.folded[before.start : before.end]}")
            elif is_new:
                profile.gender = genders.of_title(role)
    for profile in found.values():
        first, blank, _ = profile.name.partition(" ")
        if blank and not profile.gender:
            profile.gender = given.gender(names.key(first))
    return found


def collect(
    text: ArticleText, people: Sequence[Person], titles: Sequence[Title], names: Sequence[Name]
) -> list[Mention]:
    """Every mention that can be a subject, in reading order."""
    body = text.body
    found = _persons_and_offices(body, people, titles)
    for name in names:
        if name.kind == "organisation":
            found.append(
                _new(Mention, (name.start, name.end, "body", body[name.start : name.end], None, None))
            )
    found.sort(key=itemgetter(0, 1))
    if countries := _countries(text, found):
        found.extend(countries)
        found.sort(key=itemgetter(0))  # a country begins nowhere that another mention does
    return found


def _persons_and_offices(body: str, people: Sequence[Person], titles: Sequence[Title]) -> list[Mention]:
    by_end = {title.end: title for title in titles}
    taken: set[int] = set()
    found: list[Mention] = []
    for start, end, name, _, _, country, _ in people:
        title = None
        if body[start - 1 : start] == " ":
            title = by_end.get(start - 1)
            if title is None and body[start - 2] == ".":
                title = by_end.get(start - 2)
        if title is not None:
            start = title.start
            taken.add(start)
        found.append(_new(Mention, (start, end, "person", name, country, None)))
    for title in titles:
        start, end = title.start, title.end
        if start not in taken and not (body[start:end] == "official" and body.startswith(_OFFICIAL, end)):
            found.append(_new(Mention, (start, end, "office", body[start:end], title.country, title)))
    return found


# "His three-day official visit": nobody who speaks.
_OFFICIAL = (" visit", " trip", " tour", " talks", " meeting", " dinner", " welcome", " ceremony", " residence", " statement")  # fmt: skip
# Half the time of `Mention(...)`, thirty times an article.
_new = tuple.__new__


def _countries(text: ArticleText, taken: Sequence[Mention]) -> list[Mention]:
    """Names of countries, capitals and palaces that are no part of another mention; `taken` are these, in reading order."""
    body, found = text.body, []
    index, count, reached = 0, len(taken), -1
    for start, end, term in text.matches.get("country_terms", ()):
        if term.kind in _COUNTRY_KINDS:
            while index < count and taken[index][0] <= start:
                if taken[index][1] > reached:
                    reached = taken[index][1]
                index += 1
            if start >= reached:
                found.append(_new(Mention, (start, end, "country", body[start:end], term.code, None)))
    return found


def home(text: ArticleText) -> str | None:
    """The country of the place in the dateline: who is from there is the host."""
    line = text.dateline
    if line is None:
        return None
    places = text.found("country_terms")
    first = bisect_left(places, (line.start,))
    return places[first].term.code if first < len(places) and places[first].start < line.end else None
