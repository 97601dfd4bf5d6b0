"""Names and offices as subjects, with their partners and appositions: "Presidents A and B", "the top diplomat, X"."""

from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.speech.cast import Cast
from summitry.speech.mentions import Mention, Speaker, without_article
from summitry.speech.words import NEXT_NAME, is_ruled
from summitry.text import Spans

_FAR = 80
_LISTING = (" and ", ", ")
_HEADING = (" of the ", " of ", " at the ", " for the ")
_POSSESSIVE = ("'s", "’s", "' ", "’ ")


class Subject(NamedTuple):
    """Who does something, and where the words for it stand.

    `between` is what stands between them and the verb; `is_weak` tells that they are only part of the subject ("Bush's remarks").
    """

    start: int
    end: int
    speaker: Speaker | None
    between: str = ""
    is_weak: bool = False


# Half the time of `Subject(...)`, twenty times an article.
_new = tuple.__new__


class NamedPhrases:
    """Reads the mentions of one article as subjects."""

    def __init__(self, text: ArticleText, cast: Cast, quoted: Spans) -> None:
        """Keep what the rules look at; nothing inside `quoted` is a subject. `has_quotes` is of the sentence entered last."""
        self.text, self.body, self.cast = text, text.body, cast
        self._quoted = quoted if quoted else None
        self.has_quotes = self._quoted is not None

    def enter(self, start: int, end: int) -> None:
        """Go on to a sentence; what is asked from here on lies in it, and in most there are no quotation marks."""
        if self._quoted is not None:
            self.has_quotes = self._quoted.touch(start, end)

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether a span lies in quotation marks, in part at least."""
        return self.has_quotes and self._quoted is not None and self._quoted.touch(start, end)

    def is_name(self, start: int) -> bool:
        """Whether a verb at `start` is part of a person's name: "Hala El-Said", "Said bin Mohammed"."""
        if not self.body[start].isupper():
            return False
        near = self.cast.within(start - 40, start + 1)
        return any(mention.kind == "person" and start < mention.end for mention in near)

    def subject(self, mention: Mention) -> Subject:
        """A mention as a subject by itself."""
        start, end, _, _, _, _ = mention
        return _new(Subject, (start, end, self.cast.resolve(mention), "", False))

    def is_governed(self, mention: Mention, floor: int) -> bool:
        """Whether a preposition or a verb rules a mention, so that it is no subject: "with X", "met X"."""
        start = mention.start
        return start > floor and is_ruled(self.body[max(floor, start - 40) : start])

    def is_possessive(self, end: int) -> bool:
        """Whether something is spoken of that belongs to the mention that ends there: "X's visit"."""
        return self.body.startswith(_POSSESSIVE, end)

    def named(self, mention: Mention) -> Mention:
        """The person whom an office names behind a comma: "the top diplomat, X, told"."""
        if mention.kind != "office":
            return mention
        end = mention.end
        if self.body[end : end + 2] != ", ":
            end = self._end_of_body(mention)
            if self.body[end : end + 2] != ", ":
                return mention
        person = self.cast.by_start.get(end + 2)
        closed = person is not None and self.body[person.end : person.end + 1] in (",", ".", ";", "\n", "")
        return person if person is not None and person.kind == "person" and closed else mention

    def _end_of_body(self, mention: Mention) -> int:
        """Where an office ends with what it heads: "chairman of the Union of Traders", "head of the delegation"."""
        end = mention.end
        link = next((link for link in _HEADING if self.body.startswith(link, end)), "")
        near = self.cast.within(mention.start + 1, end + len(link) + 1)
        if heads := [other.end for other in near if other.kind == "body" and other.end > end]:
            return heads[-1]
        if not link:
            return end
        comma = self.body.find(", ", end, end + _FAR)
        person = self.cast.by_start.get(comma + 2) if comma > 0 else None
        is_held = person is not None and self.cast.holds(person.name, self.body[mention.start : comma])
        return comma if is_held else end

    def with_partners(self, mention: Mention) -> Subject:
        """A mention and those listed with it: "Presidents A and B", "A, B and C"."""
        speaker = self.cast.resolve(mention)
        start, end, kind, _, _, _ = mention
        if not self.body.startswith(_LISTING, end):
            return _new(Subject, (start, end, speaker, "", False))
        names, countries = list(speaker.names), {speaker.country}
        is_listed = False
        while not is_listed and (gap := NEXT_NAME.match(self.body, end)):
            other = self.cast.by_start.get(gap.end())
            if other is None or other.kind != kind:
                break
            names += [name for name in self.cast.resolve(other).names if name not in names]
            countries.add(other.country)
            end, is_listed = other.end, "and" in gap.group()
        if not is_listed or self.body.startswith(("'s", "’s"), end):
            return Subject(start, mention.end, speaker)
        country = countries.pop() if len(countries) == 1 else None
        return Subject(start, end, Speaker(tuple(names), country, speaker.rule, speaker.is_person))

    def together(self, one: Mention, other: Mention) -> Subject:
        """Two mentions as one subject: "A and B"."""
        first, second = self.cast.resolve(one), self.cast.resolve(other)
        names = tuple(dict.fromkeys((*first.names, *second.names)))
        country = first.country if first.country == second.country else None
        return Subject(one.start, other.end, Speaker(names, country, second.rule, first.is_person))

    def apposed(self, found: Subject | None, floor: int) -> Subject | None:
        """The person before an apposition that no comma closes: "X, former envoy for trade said"."""
        if found is None or self.body[found.start - 2 : found.start] != ", ":
            return found
        person = self.cast.by_end.get(found.start - 2)
        if (
            person is None
            or person.kind != "person"
            or person.start < floor
            or self.is_governed(person, floor)
        ):
            return found
        return self.subject(person)

    def of_office(self, one: Mention, other: Mention) -> Subject:
        """An office with whose it is behind it: "an aide to X"; its holder, if the article names one."""
        found = self.subject(one)
        if found.speaker is None or self.cast.knows(found.speaker.names[0]):
            return found
        phrase = without_article(self.body[one.start : other.end])
        return Subject(one.start, other.end, found.speaker._replace(names=(phrase,)))
