"""Who is meant: by a name, by an office ("the Kazakh president"), by "both leaders", by "she"."""

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence

from summitry import titles
from summitry.extract.rows import Name, Person
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.speech import epithets, genders
from summitry.speech.last_subjects import SEVERAL_WORDS, LastSubjects
from summitry.speech.mentions import (
    Mention,
    Profile,
    Speaker,
    collect,
    home,
    profiles,
    without_article,
)
from summitry.speech.offices import HEADS, holders, likely_pair, may_hold, meant_by_plural
from summitry.speech.words import STYLES, WHOM_ONE_MEETS
from summitry.titles import Title

# "Both officials", "the two ministers" are the pair of the talks; "the leaders" are too, "officials" are not.
_ALL = re.compile(r"\b(?:both|two) (?:the )?(?:[a-z]+ )?$")
_LEADERS = compiled(
    r"(?:leaders|presidents|prime ministers|premiers|foreign ministers|heads of state|heads of government|ministers)$",
    re.IGNORECASE,
)
# How far back a pronoun may reach, in characters, for a name that was no subject; how far a name behind an office shows that somebody else holds it.
_NEAR, _AHEAD, _FIRST_WORDS = 250, 100, 400
_SENTENCE_ENDS = re.compile(r"(?<!\bMr)\. |\n")
_CLAUSE_ENDS = re.compile(r"[,;:.!?\n\"“”]")
_SEVERAL = frozenset({"they", "two", "pair", "duo"})
_VISITING = len("visiting ")
_new = tuple.__new__  # half the time of `Speaker(...)`, a dozen times an article


class Cast(LastSubjects):
    """The persons, offices, bodies and countries of one article, and who was spoken of last."""

    def __init__(self, text: ArticleText, people: Sequence[Person], names: Sequence[Name]) -> None:
        """Collect every mention that can be a subject."""
        super().__init__()
        self._body, self._folded = text.body, text.folded
        _, phrases = titles.read(text)
        self._profiles = profiles(text, people, phrases)
        self.mentions = collect(text, people, phrases, names)
        self._starts = [mention[0] for mention in self.mentions]
        self.by_end = {mention[1]: mention for mention in self.mentions}
        self.by_start = dict(zip(self._starts, self.mentions, strict=True))
        self._known_holders: dict[tuple[object, ...], list[Profile]] = {}
        self._met: dict[int, Speaker | None] = {}
        self._home = home(text)

    def knows(self, name: str) -> bool:
        """Whether that is the name of a person of the article."""
        return name in self._profiles

    def holds(self, name: str, office: str) -> bool:
        """Whether these are the words in which the article gives a person an office."""
        profile = self._profiles.get(name)
        return profile is not None and office.lower() in profile.roles

    def within(self, start: int, end: int) -> Sequence[Mention]:
        """Mentions that begin inside a span, in reading order."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def resolve(self, mention: Mention, besides: Collection[str] = ()) -> Speaker:
        """Whom a mention means: its person, the holder of the office if one is named (of `besides` only if nobody else is), or its own words."""
        _, _, kind, name, country, title = mention
        if kind == "person":
            return _new(Speaker, ((name,), country, "name", True))
        if title is not None:
            return self._holder(mention, title, besides)
        return Speaker((without_article(name),), country, "office", False)

    def _holder(self, mention: Mention, title: Title, besides: Collection[str]) -> Speaker:
        if title.is_plural:
            words = self._with_owner(mention)
            if _ALL.search(self._folded, max(0, mention.start - 12), mention.start) or _LEADERS.match(words):
                return self.several(words, mention.start, title)
            return Speaker((words,), title.country, "office")
        key = (title.role, title.countries, title.codes, title.is_relation, title.is_royal)
        if key not in self._known_holders:
            self._known_holders[key] = holders(self._profiles.values(), title)
        fits = self._known_holders[key]
        if len(fits) > 1:
            fits = self._likeliest(fits, mention, title, besides)
        if fits:
            best = fits[0]
            # Only an article's first words may speak of somebody whose name is yet to come.
            if best.starts[0] < mention.start or (len(fits) == 1 and mention.start < _FIRST_WORDS):
                return _new(Speaker, ((best.name,), best.country or title.country, "office", True))
        words = self._with_owner(mention)
        met, at = None, mention.start
        if words.lower() in STYLES and (ruler := self._styled(at)):
            return ruler
        if words.lower() in WHOM_ONE_MEETS:  # asked again, it would be whom that one meets
            met = self._met[at] = self._met.get(at) or self.partner(at)
        return met or self._described(mention, title, words) or Speaker((words,), title.country, "office")

    def _likeliest(
        self, fits: list[Profile], mention: Mention, title: Title, besides: Collection[str]
    ) -> list[Profile]:
        """Of several holders of an office those whom it may mean here, the likeliest first."""
        fits = [profile for profile in fits if profile.name not in besides] or fits
        if self._home and "visiting " in self._folded[max(0, mention.start - _VISITING) : mention.end]:
            fits = [profile for profile in fits if profile.country not in (None, self._home)] or fits
        if len(fits) > 1 and title.role and (title.is_royal or not HEADS.isdisjoint(title.codes)):
            # Of a sultan and a king, "the king" is the latter; of a chancellor and a prime minister, "the prime minister".
            fits = [profile for profile in fits if title.role.lower() in profile.roles] or fits
        if len(fits) > 1:
            named = self._named_behind(mention.end, _SENTENCE_ENDS)
            fits = [profile for profile in fits if profile.name not in named] or fits
        return sorted(fits, key=lambda profile: self._salience(profile, mention.start), reverse=True)

    def _with_owner(self, mention: Mention) -> str:
        """The words of an office, with whose it is: "President X's spokesman"."""
        words = without_article(mention.name)
        owner = self.by_end.get(mention.start - 3)
        if owner is None or self._folded[mention.start - 3 : mention.start] != "'s ":
            return words
        return self._body[owner.start : mention.end]

    def _named_behind(self, at: int, stops: re.Pattern[str]) -> Collection[str]:
        """Who is named soon behind an office or a pronoun, and so is not meant by it: "the president thanked President X", "she said of X"."""
        stop = stops.search(self._body, at, at + _AHEAD)
        near = self.within(at, stop.start() if stop else at + _AHEAD)
        return [mention.name for mention in near if mention.kind == "person"]

    def _described(self, mention: Mention, title: Title, words: str) -> Speaker | None:
        """The last person spoken of, where "the" and an epithet can mean nobody else: "the former general"."""
        codes = set(title.codes)
        is_epithet = bool(codes) and epithets.is_sure(self._folded, mention.start, codes)
        if not (is_epithet or self._folded.startswith("the ", max(0, mention.start - 4))):
            return None
        last = self.last_person()
        if last is None or (title.country and last.country and title.country != last.country):
            return None
        profile = self._profiles.get(last.names[0])
        if profile is None:
            return last if last.names[0].split()[-1].lower() == words.split()[-1].lower() else None
        may_be = is_epithet or (codes and epithets.may_mean(profile, codes))
        return Speaker(last.names, last.country, "office") if may_be else None

    def guest(self, at: int) -> Speaker | None:
        """Whom "the visitor" means: the last person spoken of, but somebody of another country than that of the dateline."""
        last = self.last_person()
        if self._home is None or (last is not None and last.country != self._home):
            return self.epithet()
        return self._leader(at, besides=self._home)

    def host(self, at: int) -> Speaker | None:
        """Whom "the host" means: the leader of the country of the dateline."""
        return self._leader(at, self._home) if self._home else None

    def _styled(self, at: int) -> Speaker | None:
        """Whom "His Majesty" means: the last ruler who was spoken of, else the last person."""
        rulers = [profile for profile in self._profiles.values() if profile.is_royal]
        return self._likely(rulers, at) or self.epithet()

    def partner(self, at: int) -> Speaker | None:
        """Whom "her guest" means: the leader of another country who was spoken of last."""
        last = self.last_person()
        return self._leader(at, besides=last.country, name=last.names[0]) if last else None

    def _leader(
        self, at: int, country: str | None = None, *, besides: str | None = None, name: str = ""
    ) -> Speaker | None:
        """The leader spoken of last: of a country, or of any but one."""
        others = [
            profile
            for profile in self._profiles.values()
            if profile.name != name
            and not (besides and profile.country == besides)
            and country in (None, profile.country)
        ]
        fits = [p for p in others if p.starts[0] < at and not p.codes.isdisjoint(HEADS)]
        return self._likely(fits, at)

    def _likely(self, fits: Sequence[Profile], at: int) -> Speaker | None:
        best = max(fits, key=lambda profile: self._salience(profile, at), default=None)
        return Speaker((best.name,), best.country, "office") if best else None

    def of_country(self, country: str | None) -> Speaker | None:
        """Whom "the Finn" means: the last person of that country who was spoken of."""
        fits = [profile for profile in self._profiles.values() if country and profile.country == country]
        return self._likely(fits, len(self._body))

    def _salience(self, profile: Profile, at: int) -> tuple[int, int]:
        """Sorts persons: the last subject first, then the first of the last pair, then the last who was named before."""
        for rank, speaker in enumerate(reversed(self._recent)):
            if profile.name in speaker.names:
                return (1, -speaker.names.index(profile.name)) if speaker.is_plural else (2, -rank)
        index = bisect_left(profile.starts, at)
        return (0, profile.starts[index - 1] if index else -profile.starts[0] - 1)

    def several(self, words: str, at: int, title: Title | None = None) -> Speaker:
        """Whom "both leaders" or "the presidents" means: the pair last spoken of, or the two named most often."""
        wanted = meant_by_plural(title) if title is not None else frozenset()
        for speaker in reversed(self._recent[-3:]):
            pair_of = [self._profiles[name] for name in speaker.names if name in self._profiles]
            fits = not wanted or all(may_hold(profile, wanted) for profile in pair_of)
            if fits and len(pair_of) == len(speaker.names) == 2:
                return Speaker(speaker.names, None, "office")
        pair = likely_pair(self._profiles.values(), wanted, at)
        return Speaker(pair or (words,), None, "office")

    def pronoun(self, word: str, at: int) -> Speaker | None:
        """Whom "he", "she", "they" or "it" means: the last subject that the word can stand for."""
        word = word.lower()
        if word in _SEVERAL:
            return self._they(at)
        if (found := self.meant_by(word, at)) is not None:
            self.learn(found.names[0], word)
        return found

    def learn(self, name: str, word: str) -> None:
        """Note that "he", "his", "she" or "her" stands for a person, unless it is known already who is a man and who a woman."""
        profile = self._profiles.get(name)
        if profile is not None and not profile.gender:
            profile.gender = genders.of_pronoun(word)

    def meant_by(self, word: str, at: int) -> Speaker | None:
        """Whom "he", "she" or "it" means, without learning from it who is a man and who a woman."""
        word = word.lower()
        besides = self._named_behind(at, _CLAUSE_ENDS)
        found = self._last_subject(word, at, besides)
        return self._last_named(word, 0, at, besides) if found is None and word != "it" else found

    def fits(self, name: str, word: str) -> bool:
        """Whether "he" or "she" can stand for a person of the article."""
        return name in self._profiles and self._can_be(name, word.lower())

    def _last_subject(self, word: str, at: int, besides: Collection[str]) -> Speaker | None:
        for speaker in reversed(self._recent):
            if speaker.is_plural or speaker.is_person == (word == "it") or speaker.names[0] in besides:
                continue
            if word != "it" and speaker.rule != "name" and SEVERAL_WORDS.search(speaker.names[0]):
                continue  # "he" is none of "the experts"
            if self._can_be(speaker.names[0], word):
                return speaker.by("pronoun")
            # "He" was spoken of last, so "she" is rather somebody named just now than an earlier subject.
            near = self._last_named(word, at - _NEAR, at, besides)
            if near is not None:
                return self._told_to_be(word, besides) or near
        return None

    def _told_to_be(self, word: str, besides: Collection[str]) -> Speaker | None:
        """The last subject whom the article has told to be a woman, for "she", or a man, for "he"."""
        wanted = genders.of_pronoun(word)
        for speaker in reversed(self._recent):
            profile = None if speaker.is_plural else self._profiles.get(speaker.names[0])
            if profile is not None and profile.gender == wanted and profile.name not in besides:
                return speaker.by("pronoun")
        return None

    def _last_named(self, word: str, since: int, at: int, besides: Collection[str]) -> Speaker | None:
        for mention in reversed(self.within(since, at)[-12:]):
            if mention.kind == "person" and mention.name not in besides and self._can_be(mention.name, word):
                return Speaker((mention.name,), mention.country, "pronoun")
        return None

    def _can_be(self, name: str, word: str) -> bool:
        profile = self._profiles.get(name)
        if profile is None:
            return not genders.contradicts(name.lower(), genders.of_pronoun(word))
        return profile.gender in ("", genders.of_pronoun(word))

    def _they(self, at: int) -> Speaker | None:
        for speaker in reversed(self._recent[-3:]):
            if speaker.is_plural:
                return speaker.by("pronoun")
        pair = self.several("", at)
        return pair.by("pronoun") if pair.is_plural else None
