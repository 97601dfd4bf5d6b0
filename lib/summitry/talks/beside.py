"""Who is spoken of beside some words of a sentence: people, and countries by name or adjective, each with its country."""

from collections.abc import Sequence

from summitry.extract.rows import Person
from summitry.matching import Match
from summitry.talks.tally import Tally
from summitry.text import Sentence, starting_in

_FAR = 110  # characters behind the words in which the other side is looked for
PRONOUNS = ("he ", "she ")
_FROM = (" of ", " of the ", " from ", " from the ")

# Where someone is spoken of, and the country.
Side = tuple[int, str]


def before(tally: Tally, sentence: Sentence, sides: Sequence[Side], start: int) -> Side | None:
    """Who is spoken of last before an offset; a "he" at the head of a sentence is the first person of the one before."""
    last = next((side for side in reversed(sides) if side[0] < start), None)
    if last or not tally.text.folded.startswith(PRONOUNS, sentence.start):
        return last
    index = tally.text.sentence_at(sentence.start)
    previous = tally.text.sentences[index - 1] if index else None
    named = starting_in(tally.people, previous) if previous else ()
    return (named[0].start, named[0].country_code or "") if named else None


def behind(sides: Sequence[Side], end: int) -> Side | None:
    """Who is spoken of first, soon behind an offset."""
    return next((side for side in sides if end - 1 <= side[0] < end + _FAR), None)


def spoken_of(
    sentence: Sentence, folded: str, inside: Sequence[Match], persons: Sequence[Person]
) -> list[Side]:
    """Where someone is spoken of, and the country, "" for a person whom the text does not place."""
    sides = [(person.start, person.country_code or "") for person in persons]
    sides += [
        (match.start, match.term.code)
        for match in inside
        if match.term.kind == "adjective"
        or (
            match.term.kind in ("name", "capital")
            and (
                match.start == sentence.start
                or folded.endswith(_FROM, 0, match.start)
                or folded.startswith("'s ", match.end)
            )
        )
    ]
    return sorted(sides)


def named_next(folded: str, inside: Sequence[Match], end: int) -> Side | None:
    """The country named right behind an offset: "thanked Kenya", "Welcome to Kenya"."""
    for match in inside:
        if match.start >= end and match.term.kind == "name" and folded[end : match.start] in (" ", " the "):
            return match.start, match.term.code
    return None
