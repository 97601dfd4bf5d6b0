"""Who is meant: by a name, by an office ("the Kazakh president"), by "both leaders", by "she"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from summitry import titles
from summitry.extract.rows import Name, Person
from summitry.layout import ArticleText
from summitry.titles import Title

ARTICLE = re.compile(r"^(?:the|an?|his|her|its|their|our|one|some|another) ", re.IGNORECASE)
_FEMALE = re.compile(
    r"\b(?:mrs|ms|miss|madam|lady|dame|queen|princess|empress|sheikha|first lady|wife|\w+woman|chairwoman|sister|daughter|mother)\b"
)
_MALE = re.compile(
    r"\b(?:mr|sir|lord|king|prince|emperor|sultan|emir|amir|sheikh|pope|imam|\w+sman|chairman|husband|brother|son|father)\b"
)
# "Both officials", "the two ministers" are the pair of the talks; "the leaders" are too, "officials" are not.
_ALL = re.compile(r"\b(?:both|two) (?:the )?(?:[a-z]+ )?$")
_LEADERS = re.compile(
    r"(?:leaders|presidents|prime ministers|premiers|foreign ministers|heads of state|heads of government|ministers)$",
    re.IGNORECASE,
)
_HEADS = frozenset({"head_of_state", "head_of_government", "heir", "party_leader"})
# Whom a plural may mean, by the code of its office; a code that is not listed means holders of that office.
_ANY_OF = {
    "party_leader": _HEADS,
    "official": frozenset[str](),
    "head_of_state": frozenset({"head_of_state"}),
}
# How far back, in subjects, a pronoun may reach.
_MEMORY = 6


class Mention(NamedTuple):
    """Words that may be a subject: a person with the title before the name, an office, a body, a country.

    `name` is the person's, or the words themselves without their article.
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
        """Whether several persons speak together."""
        return len(self.names) > 1


@dataclass
class _Profile:
    name: str
    country: str | None
    codes: frozenset[str]
    roles: set[str] = field(default_factory=set)
    gender: str = ""
    starts: list[int] = field(default_factory=list)


class Cast:
    """The persons, offices, bodies and countries of one article, and who was spoken of last."""

    def __init__(self, text: ArticleText, people: Sequence[Person], names: Sequence[Name]) -> None:
        """Collect every mention that can be a subject."""
        self._body, self._folded = text.body, text.folded
        _, phrases = titles.read(text)
        self._profiles = self._read_profiles(people, phrases)
        self.mentions = sorted(self._collect(text, people, phrases, names))
        self._starts = [mention.start for mention in self.mentions]
        self.by_end = {mention.end: mention for mention in self.mentions}
        self.by_start = {mention.start: mention for mention in self.mentions}
        self._recent: list[Speaker] = []

    def _read_profiles(self, people: Sequence[Person], phrases: Sequence[Title]) -> dict[str, _Profile]:
        codes: dict[str, tuple[str, ...]] = {}
        for phrase in phrases:
            if phrase.role:
                codes.setdefault(phrase.role.lower(), phrase.codes)
        by_end = {phrase.end: phrase for phrase in phrases}
        profiles: dict[str, _Profile] = {}
        for person in people:
            role = (person.role or "").lower()
            profile = profiles.get(person.name)
            if profile is None:
                profile = profiles[person.name] = _Profile(person.name, person.country_code, frozenset())
            profile.starts.append(person.start)
            profile.country = profile.country or person.country_code
            if role and role not in profile.roles:
                profile.roles.add(role)
                profile.codes |= frozenset(codes.get(role, ()))
            if not profile.gender:
                title = by_end.get(person.start - 1) or by_end.get(person.start - 2)
                words = role + " " + (self._folded[title.start : title.end] if title else "")
                profile.gender = "f" if _FEMALE.search(words) else "m" if _MALE.search(words) else ""
        return profiles

    def _collect(
        self, text: ArticleText, people: Sequence[Person], phrases: Sequence[Title], names: Sequence[Name]
    ) -> Iterable[Mention]:
        body = self._body
        by_end = {phrase.end: phrase for phrase in phrases}
        taken: set[int] = set()
        reached = -1
        spans: list[tuple[int, int]] = []
        for person in people:
            title = by_end.get(person.start - 1) if body[person.start - 1 : person.start] == " " else None
            if title is None and body[person.start - 2 : person.start] == ". ":
                title = by_end.get(person.start - 2)
            start = title.start if title else person.start
            if title:
                taken.add(title.start)
            spans.append((start, person.end))
            yield Mention(start, person.end, "person", person.name, person.country_code)
        for phrase in phrases:
            if phrase.start not in taken:
                spans.append((phrase.start, phrase.end))
                yield Mention(
                    phrase.start,
                    phrase.end,
                    "office",
                    body[phrase.start : phrase.end],
                    phrase.country,
                    phrase,
                )
        for name in names:
            if name.kind == "organisation":
                spans.append((name.start, name.end))
                yield Mention(name.start, name.end, "body", body[name.start : name.end], None)
        spans.sort()
        index = 0
        for match in text.matches.get("country_terms", ()):
            while index < len(spans) and spans[index][0] <= match.start:
                reached = max(reached, spans[index][1])
                index += 1
            if match.start >= reached and match.term.kind in ("name", "capital", "palace"):
                yield Mention(
                    match.start, match.end, "country", body[match.start : match.end], match.term.code
                )

    def knows(self, name: str) -> bool:
        """Whether that is the name of a person of the article."""
        return name in self._profiles

    def within(self, start: int, end: int) -> Sequence[Mention]:
        """Mentions that begin inside a span, in reading order."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def resolve(self, mention: Mention) -> Speaker:
        """Whom a mention means: its person, the holder of the office if the article names one, or its own words."""
        if mention.kind == "person":
            return Speaker((mention.name,), mention.country, "name")
        if mention.title is not None:
            return self._holder(mention, mention.title)
        return Speaker((ARTICLE.sub("", mention.name),), mention.country, "office", False)

    def _holder(self, mention: Mention, title: Title) -> Speaker:
        words = self._with_owner(mention)
        if title.is_plural:
            if _ALL.search(self._folded, max(0, mention.start - 12), mention.start) or _LEADERS.match(words):
                return self.several(words, mention.start, title)
            return Speaker((words,), title.country, "office")
        fits = [profile for profile in self._profiles.values() if self._fits(profile, title)]
        if title.country:
            fits = [p for p in fits if p.country == title.country] or [p for p in fits if p.country is None]
        if fits:
            best = max(fits, key=lambda profile: self._salience(profile, mention.start))
            if best.starts[0] < mention.start or len(fits) == 1:
                return Speaker((best.name,), best.country or title.country, "office")
        return Speaker((words,), title.country, "office")

    def _with_owner(self, mention: Mention) -> str:
        """The words of an office, with whose it is: "President X's spokesman"."""
        words = ARTICLE.sub("", mention.name)
        owner = self.by_end.get(mention.start - 3)
        if owner is None or self._folded[mention.start - 3 : mention.start] != "'s ":
            return words
        return self._body[owner.start : mention.end]

    @staticmethod
    def _fits(profile: _Profile, title: Title) -> bool:
        """Whether a person may be meant by an office without a name."""
        role = (title.role or "").lower()
        if role and role in profile.roles:
            return True
        codes = set(title.codes)
        if "party_leader" in codes and role == "leader":
            return not profile.codes.isdisjoint(_HEADS)
        return (
            bool(codes)
            and codes <= profile.codes
            and not codes & {"minister", "official", "expert", "diplomat"}
        )

    def _salience(self, profile: _Profile, at: int) -> tuple[int, int, int]:
        """Sorts persons: the last subject first, then the last who was named before."""
        for rank, speaker in enumerate(reversed(self._recent)):
            if not speaker.is_plural and profile.name in speaker.names:
                return (1, -rank, 0)
        index = bisect_left(profile.starts, at)
        return (0, 0, profile.starts[index - 1] if index else -profile.starts[0] - 1)

    def several(self, words: str, at: int, title: Title | None = None) -> Speaker:
        """Whom "both leaders" or "the presidents" means: the pair last spoken of, or the two named most often."""
        wanted: frozenset[str] = frozenset()
        if title is not None and title.codes:
            wanted = _ANY_OF.get(title.codes[-1], frozenset(title.codes))
        for speaker in reversed(self._recent[-3:]):
            pair_of = [self._profiles[name] for name in speaker.names if name in self._profiles]
            fits = not wanted or all(not profile.codes.isdisjoint(wanted) for profile in pair_of)
            if fits and len(pair_of) == len(speaker.names) == 2:
                return Speaker(speaker.names, None, "office")
        pool = [
            profile
            for profile in self._profiles.values()
            if (not profile.codes.isdisjoint(wanted) if wanted else True)
        ]
        known = [profile for profile in pool if profile.starts[0] < at]
        if len(known) < 2:
            known = pool
        known.sort(key=lambda profile: -len(profile.starts))
        for other in known[1:]:
            if other.country is None or other.country != known[0].country:
                pair = sorted((known[0], other), key=lambda profile: profile.starts[0])
                return Speaker(tuple(profile.name for profile in pair), None, "office")
        return Speaker((words,), None, "office")

    def pronoun(self, word: str, at: int) -> Speaker | None:
        """Whom "he", "she", "they" or "it" means: the last subject that the word can stand for."""
        word = word.lower()
        if word == "they":
            return self._they(at)
        for speaker in reversed(self._recent):
            if speaker.is_plural:
                continue
            if speaker.is_person != (word == "it") and self._can_be(speaker.names[0], word):
                return speaker._replace(rule="pronoun")
        return None if word == "it" else self._last_named(word, at)

    def _last_named(self, word: str, at: int) -> Speaker | None:
        index = bisect_right(self._starts, at)
        for mention in reversed(self.mentions[max(0, index - 12) : index]):
            if mention.kind == "person" and self._can_be(mention.name, word):
                return Speaker((mention.name,), mention.country, "pronoun")
        return None

    def _can_be(self, name: str, word: str) -> bool:
        profile = self._profiles.get(name)
        if profile is None:
            pattern = _MALE if word == "she" else _FEMALE
            return not pattern.search(name.lower())
        return profile.gender in ("", "f" if word == "she" else "m")

    def _they(self, at: int) -> Speaker | None:
        for speaker in reversed(self._recent[-3:]):
            if speaker.is_plural:
                return speaker._replace(rule="pronoun")
        pair = self.several("", at)
        return pair._replace(rule="pronoun") if pair.is_plural else None

    def remember(self, speaker: Speaker) -> None:
        """Note a subject: the next pronoun may mean it."""
        if self._recent and self._recent[-1].names == speaker.names:
            return
        self._recent.append(speaker)
        del self._recent[:-_MEMORY]
