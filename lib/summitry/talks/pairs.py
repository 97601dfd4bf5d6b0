"""Two leaders as one subject in the lead, who did something in a city of one of them: "A's president and B's premier buried a quarrel in X"."""

from collections.abc import Sequence
from itertools import pairwise

from summitry.extract.rows import Person
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.talks import matters
from summitry.talks.tally import LEAD, Tally
from summitry.text import Sentence

_POINTS = 2.0
_JOINED = compiled(r",? and (?:(?!who\b|that\b|will\b)[\w'’.,-]+ ){0,9}?$")
# Nothing between them and the city may begin another clause, or be still to come.
_OTHER_CLAUSE = compiled(
    r"[;:“”\"]|\b(?:who|which|whose|where|when|while|that|will|would|is|are|to|after|before|since|over|on|about|against|said|from|later|next|born|based|living|held)\b"
)
_CLOSES = compiled(
    r"(?:[,.]| (?:on |late |early )*(?:\w+day|today|yesterday)\b| (?:after|during|at|as|by|with|this)\b)"
)
_IN = (" in ", " in the capital ", " in the city of ")
_FARTHEST = 80


def read(tally: Tally, sentence: Sentence, inside: Sequence[Match], persons: Sequence[Person]) -> None:
    """Count the city for its country as the host, and the other of the two as the guest."""
    folded = tally.text.folded
    placed = [person for person in persons if person.country_code]
    for first, second in pairwise(placed):
        one, other = first.country_code or "", second.country_code or ""
        if one == other or not _JOINED.match(folded, first.end, second.start):
            continue
        for match in inside:
            if not (second.end < match.start <= second.end + _FARTHEST and match.term.code in (one, other)):
                continue
            span = second.end, match.start
            if (
                tally.is_city(match)
                and folded.endswith(_IN, *span)
                and _CLOSES.match(folded, match.end)
                and not _OTHER_CLAUSE.search(folded, *span)
                and not matters.is_of_matter(folded, *span, kind=match.term.kind)
                and not matters.is_of_thing(folded, *span, match.end)
                and not tally.is_other_time(sentence, (match.start, match.end))
            ):
                words, points = (first.start, match.end), _POINTS * LEAD
                tally.city(match.term.wording.split(",")[0], match.term.code, points, words)
                tally.host(match.term.code, points, words)
                tally.guest(other if match.term.code == one else one, points, words)
        return
