"""Noun phrases that can be subjects though they name nobody whom the article knows: "a senior official", "the guest", a name that is never explained."""

import re

from summitry.names import MONTHS, SMALL_WORDS, THINGS, key
from summitry.patterns import compiled
from summitry.speech.mentions import Speaker, without_article
from summitry.speech.named_phrases import NamedPhrases, Subject
from summitry.speech.words import (
    CALLS,
    DETERMINERS,
    EPITHET,
    GROUP,
    GUEST,
    HOST,
    NAME_BEHIND,
    OF,
    OUTLET,
    PARTNER,
    SOME_OF,
    UNKNOWN,
    speaking,
)

# Words that end in a stop and still go on.
_SHORTENED = ("U.S.", "U.K.", "U.N.", "Mr.", "Mrs.", "Ms.", "Dr.")
_MOST_WORDS, _FEWEST_NAMES = 10, 2
_KIND_OF_NAME = re.compile(
    r" (?P<kind>[a-z-]+)(?: (?P<name>[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+){0,2}))?"
)
_OF = compiled(rf" (?:{'|'.join(sorted(OF))}) ", re.IGNORECASE)
_ACRONYM = re.compile(r"(?!MO[UCA]|FTA|LOI|GDP|USD)[A-Z]{3,7}")
_LATTER = ("the latter", "The latter")
_NEARBY = 300  # characters in which the latter of two was named


class Phrases(NamedPhrases):
    """Reads the noun phrases of one article."""

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
