"""Faint hints at who is guest and who is host: they count only where nothing else tells."""

import re
from collections.abc import Sequence

from summitry.extract.rows import Person
from summitry.patterns import compiled
from summitry.talks import beside, nationality, phrases
from summitry.talks.tally import Tally
from summitry.text import Sentence, starting_in
from summitry.word_kinds import word_kind

# "Signed at the presidential palace", without a word of whose: that of the country that the article does not name.
_SEAT_KIND = word_kind(
    "government|presidential|presidency|state|cabinet|parliament|foreign|minister|ministers|president|royal"
)
_SEAT = compiled(
    r"\b(?:at|in) (?:state|government|parliament) house\b(?!,? (?:of|in) )|\b(?:at|in|inside) the (?:(?:government|presidential|state|cabinet|royal|parliament|foreign ministry|foreign) (?:headquarters|house|palace|office|guest ?house|building|residence|ministry)|presidency|(?P<office>prime minister|president)'s (?:official )?(?:office|residence|palace))\b(?!,? (?:of|in) (?!the capital\b))(?!,? [(]?(?:[a-z]+, )?[a-z]+[)]? [a-z]+ palace)"
)
# What guests do, and hosts may do as well.
_HINTS_KIND = word_kind("called|courtesy|wreaths?|flowers|also|received|accompanied|delegation|head|during")
_HINTS = compiled(
    r"\b(?:paid|pays|paying|pay|made) (?:an? )?courtesy call\b|\b(?:laid|lays|laying|placed) (?:an? )?(?:[\w-]+ )?(?:wreaths?|flowers)\b|\balso (?:met|meets|called on|held talks with|had talks with|had a meeting with|held a meeting with|held meetings with|had meetings with|received by)\b(?: with)?|"
    r"\b(?:was|were) (?:also |later |earlier )?received by\b|\bcalled on (?:him|her|them)\b(?! to\b)|\bcalled on (?=(?:[\w.,'-]+ ){0,6}?(?:president|prime minister|premier|king|queen|emir|minister|speaker|sultan|chancellor|secretary)\b(?! (?:[\w.'-]+ ){0,4}?to\b))|\b(?:accompanied by|led a delegation|at the head of (?:an?|the))\b|\bduring (?:his|her|their) (?:[\w-]+ ){0,3}(?:visit|trip|stay|tour)\b"
)


def hinted(tally: Tally, sentences: Sequence[Sentence]) -> set[str]:
    """Countries whose people do in some sentences what guests do: call on others, are accompanied, lay wreaths. It counts only where nothing else tells."""
    folded, found = tally.text.folded, set()
    for sentence in sentences:
        if not tally.text.has_kind(sentence, _HINTS_KIND):
            continue
        match = _HINTS.search(folded, sentence.start, sentence.end)
        if match is None or tally.is_other_time(sentence, match.span()):
            continue
        inside, persons = starting_in(tally.countries, sentence), starting_in(tally.people, sentence)
        side = beside.before(
            tally, sentence, beside.spoken_of(sentence, folded, inside, persons), match.start()
        )
        # An ambassador is at home where he calls on others.
        is_envoy = any(side and person.start == side[0] and _is_envoy(person) for person in persons)
        if side and side[1] and not is_envoy:
            found.add(side[1])
    return found


def _is_envoy(person: Person) -> bool:
    """Whether somebody is posted to the other country."""
    return "ambassador" in (person.role or "").lower()


def seated(tally: Tally) -> set[str]:
    """Countries in whose seat of power the talks were, though it is not said whose it is.

    "The Prime Minister's Office" is that of the only country of which a prime minister is named; another seat is
    at home, in the country whose leader the article names without it.
    """
    found: set[str] = set()
    for sentence in tally.text.report():
        match = seat_of_talks(tally, sentence)
        if match is None:
            continue
        holders = nationality.holders(tally.people, match["office"]) if match["office"] else tally.at_home
        if len(holders) > 1:
            holders = holders & tally.at_home
        found |= holders if len(holders) == 1 else set()
    return found


def seat_of_talks(tally: Tally, sentence: Sentence) -> re.Match[str] | None:
    """The words by which a sentence puts talks at a seat of power, without saying whose it is; None where it does not."""
    if not tally.text.has_kind(sentence, _SEAT_KIND) or not tally.text.has_kind(sentence, phrases.TALKS_KIND):
        return None
    match = _SEAT.search(tally.text.folded, sentence.start, sentence.end)
    return None if match is None or tally.is_other_time(sentence, match.span()) else match
