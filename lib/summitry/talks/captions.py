"""Headings and captions among the first lines: "Prime Minister A in X", "President A with President B in X on Monday"."""

from collections.abc import Sequence

from summitry.extract.rows import Person
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.talks.tally import Tally
from summitry.text import Sentence

_POINTS = 2.0
_LONGEST = 220  # characters of a caption
_ENDS = (".", "!", "?", ":", ";", '"', "”", ",")
_IN = ("in ", "at ")
_OFFICE = compiled(
    r"(?:[\w.'-]+ ){0,3}?(?:president|prime minister|premier|pm|foreign minister|minister|king|queen|emir|sultan|chancellor|leader|delegation|crown prince|vice president|speaker)\b"
)
# What may stand behind the city of a caption.
_BEHIND = compiled(
    r",? ?(?:(?:on |late |early )?(?:\w+day|today|yesterday|[a-z]+\.? \d{1,2}|\d{1,2} [a-z]+)(?:,? \d{4})?|for (?:an? |the )?(?:[\w-]+ ){0,3}?(?:talks|visit))?\.?$"
)


def read(
    tally: Tally, sentence: Sentence, inside: Sequence[Match], persons: Sequence[Person], weight: float
) -> None:
    """Count a line without a full stop that ends in a city, and speaks of somebody who is there.

    Of one person, or one office, the city is the goal of a journey unless it lies in that one's own country; of
    people of two countries it is where they were together.
    """
    start, end, _ = sentence
    folded = tally.text.folded
    if end - start > _LONGEST or folded.endswith(_ENDS, start, end) or not inside:
        return
    city = inside[-1]
    if not (
        tally.is_city(city)
        and folded.endswith(_IN, start, city.start)
        and _BEHIND.match(folded, city.end, end)
    ):
        return
    codes = {person.country_code for person in persons if person.country_code}
    codes |= {match.term.code for match in inside[:-1] if match.term.kind == "adjective"}
    if not (persons or _OFFICE.match(folded, start, end)) or len(codes) > 2:
        return
    host, span = city.term.code, (start, end)
    if codes == {host} and len(persons) < 2:
        return
    tally.host(host, _POINTS * weight, span)
    tally.city(city.term.wording.split(",")[0], host, _POINTS * weight, (city.start, city.end))
    for guest in codes - {host}:
        tally.guest(guest, _POINTS * weight, span)
        tally.travelled.add(host)
