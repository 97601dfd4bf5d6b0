"""Noun phrases that can be subjects: names with their partners and appositions, and words that name nobody."""

import re
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.names import MONTHS, SMALL_WORDS, THINGS, key
from summitry.patterns import compiled
from summitry.speech.cast import Cast
from summitry.speech.mentions import Mention, Speaker, without_article
from summitry.speech.words import (
    CALLS,
    DETERMINERS,
    EPITHET,
    GROUP,
    GUEST,
    HOST,
    NAME_BEHIND,
    NEXT_NAME,
    OF,
    OUTLET,
    PARTNER,
    SOME_OF,
    UNKNOWN,
    is_ruled,
    speaking,
)
from summitry.text import Spans

# Words that end in a stop and still go on.
_SHORTENED = ("U.S.", "U.K.", "U.N.", "Mr.", "Mrs.", "Ms.", "Dr.")
_MOST_WORDS, _FEWEST_NAMES = 10, 2
_KIND_OF_NAME = re.compile(
    r" (?P<kind>[a-z-]+)(?: (?P<name>[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+){0,2}))?"
)
_OF = compiled(rf" (?:{'|'.join(sorted(OF))}) ", re.IGNORECASE)
_ACRONYM = re.compile(r"(?!MO[UCA]|FTA|LOI|GDP|USD)[A-Z]{3,7}")
_FAR = 80
_LATTER = ("the latter", "The latter")
_NEARBY = 300  # characters in which the latter of two was named
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


class Phrases:
    """Reads the noun phrases of one article."""

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

    def unnamed(self, end: int, floor: int) -> Subject | None:
        """Words before `end` that name nobody but can speak: "a senior official of the ministry"; or an unknown name."""
        body, start, position = self.body, end, end
        for _ in range(_MOST_WORDS):
            gap = body.rfind(" ", floor, position)
            begin = max(gap + 1, floor)
            token = body[begin:position]
            if not token or "\n" in token:
                break
            if start < end and token[-1] in ',.;:!?”"»)' and token not in _SHORTENED:
                break
            start = begin
            if token.lower() in DETERMINERS:
                before = body.rfind(" ", floor, max(floor, begin - 1))
                if body[before + 1 : begin - 1].lower() not in OF:
                    break
            position = begin - 1
            if gap < floor:
                break
        return self.judged(start, end)

    def inserted(self, floor: int, end: int) -> Subject | None:
        """Words that name nobody, before an insertion that ends with the comma at `end`: "A trader from Oslo, met at the fair, said"."""
        opens = self.body.find(", ", floor, end - 1)
        is_determined = self.body[floor : self.body.find(" ", floor, end)].lower() in DETERMINERS
        found = self.unnamed(opens, floor) if opens > floor and is_determined else None
        return found if found is not None and found.speaker is not None and found.start == floor else None

    def judged(self, start: int, end: int) -> Subject | None:
        """Words as a subject if their head can speak, or else if they end in a name that the article never explains."""
        words = self.body[start:end].split()
        phrase = " ".join(words)
        if phrase.startswith(CALLS) and (called := self._called(phrase, start)):
            return Subject(start, end, called)
        if not words or words[-1].endswith(("'s", "’s", "'", "’")):
            return None
        first = len(some.group().split()) if (some := SOME_OF.match(phrase)) else 0
        behind = (number for number, word in enumerate(words) if number >= first and word.lower() in OF)
        head = next(behind, len(words))
        if head and (kind := speaking(words[head - 1])):
            country = self._country_in(start, end)
            speaker = Speaker((without_article(phrase),), country, "office", kind == "person")
            return Subject(start, end, speaker)
        if head < len(words):
            # "Ann Smith from the Institute of Trade": a name that the article never explains.
            words, end = words[:head], start + len(_OF.split(self.body[start:end], 1)[0])
            if len(words) < _FEWEST_NAMES or not all(word[:1].isupper() for word in words[-_FEWEST_NAMES:]):
                return None
        if _ACRONYM.fullmatch(words[-1]) and self._is_explained(words[-1]):
            return Subject(end - len(words[-1]), end, Speaker((words[-1],), None, "office", False))
        name: list[str] = []
        while words and len(name) < 4 and words[-1][0].isupper() and words[-1][1:2].islower():
            name.insert(0, words.pop())
        while name and (key(name[0]) in SMALL_WORDS or name[0].endswith(("'s", "’s"))):
            name.pop(0)
        if not name or not name[-1].replace("-", "").isalpha():
            return None
        phrase = without_article(" ".join(name))
        if len(name) == 1 and (known := self.cast.of_country(self._country_in(end - len(phrase), end))):
            # "The Finn said"
            return Subject(start, end, known)
        return Subject(end - len(phrase), end, Speaker((phrase,), None, "name"))

    def _called(self, phrase: str, start: int) -> Speaker | None:
        """Who is meant by words that call somebody by what they are here: "the guest", "her host", "the latter"."""
        return (
            (EPITHET.match(phrase) and self.cast.epithet())
            or (GUEST.match(phrase) and self.cast.guest(start))
            or (HOST.match(phrase) and self.cast.host(start))
            or (PARTNER.match(phrase) and self.cast.partner(start))
            or (OUTLET.match(phrase) and self.cast.outlet())
            or (GROUP.match(phrase) and self.cast.body())
            or (phrase in _LATTER and self._latter(start))
            or None
        )

    def _latter(self, start: int) -> Speaker | None:
        """Who was named last before an offset."""
        near = self.cast.within(max(0, start - _NEARBY), start)
        persons = [mention for mention in near if mention.kind == "person"]
        return self.cast.resolve(persons[-1]).by("office") if persons else None

    def _is_explained(self, acronym: str) -> bool:
        """Whether an article gives an acronym behind the name it stands for, or calls a body by it again and again."""
        return f"({acronym})" in self.body or self.body.count(acronym) > 1

    def of_office(self, one: Mention, other: Mention) -> Subject:
        """An office with whose it is behind it: "an aide to X"; its holder, if the article names one."""
        found = self.subject(one)
        if found.speaker is None or self.cast.knows(found.speaker.names[0]):
            return found
        phrase = without_article(self.body[one.start : other.end])
        return Subject(one.start, other.end, found.speaker._replace(names=(phrase,)))

    def with_name_behind(self, found: Subject) -> Subject:
        """The name that an office, told in words of the writer's, has behind a comma: "the head of the lobby, X Y"."""
        match = NAME_BEHIND.match(self.body, found.end)
        if match is None:
            return found
        mention = self.cast.by_start.get(match.start("name"))
        if mention is not None:
            return self.subject(mention) if mention.kind == "person" else found
        return Subject(found.start, match.end("name"), Speaker((match["name"],), None, "name"))

    def unknown(self, floor: int, end: int) -> Subject | None:
        """A name at the head of a clause that the article never explains: "X Y said", "X Y, a retired judge, said"."""
        body = self.body
        # Nine sentences of ten go on in lower case, or begin with a small word; to ask for that first takes a third of the time.
        blank = body.find(" ", floor, end)
        second = body[blank + 1 : blank + 3]
        is_low = "a" <= second[:1] <= "z" and second[1:] != "." and body[floor : floor + 1].isalnum()
        if blank < 0 or is_low or body[floor:blank].lower() in SMALL_WORDS:
            return None
        match = UNKNOWN.match(body, floor, end)
        if match is None or self.cast.within(floor, match.end(1)):
            return None
        words = match.group(1).split()
        if any(key(word) in SMALL_WORDS or key(word) in THINGS or key(word) in MONTHS for word in words):
            return None
        kind = _KIND_OF_NAME.match(self.body, match.end(1), end)
        if kind is not None and speaking(kind["kind"]):
            # "Leading Ghanaian daily Accra Post": the words before are no name.
            name = kind["name"]
            found = Speaker((name,), None, "name", False)
            return Subject(kind.start("name"), kind.end("name"), found) if name else None
        return Subject(match.start(1), match.end(1), Speaker((match.group(1),), None, "name"))

    def _country_in(self, start: int, end: int) -> str | None:
        for match in self.text.matches.get("country_terms", ()):
            if match.start >= end:
                break
            if match.start >= start:
                return match.term.code
        return None
