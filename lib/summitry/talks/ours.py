"""The newsroom's own country as the host: "on a visit to our country", "in the capital of our homeland"."""

from summitry.patterns import compiled
from summitry.talks.tally import Tally
from summitry.text import Sentence, fold
from summitry.word_kinds import word_kind

KIND = word_kind("our")
_POINTS = 3.0
_OURS = compiled(
    r"\b(?:visit(?:s|ed|ing)?|trip|tour|arrived|came|(?:is|was|were|are|stay|staying)(?= in)|(?:in|at) the capital)(?: (?:to|of|in))? our (?:[a-z]+ )?(?:country|nation|motherland|fatherland|homeland|republic|kingdom|capital|islands?)\b|"
    r"\bour (?:country|nation|island)'s (?:distinguished |special )?guests?\b"
)
_QUOTED = ('"', "\u201c", "\u00ab")


def read(tally: Tally, sentence: Sentence, weight: float) -> None:
    """Count what a newsroom says of its own country; what somebody is quoted with is of another one."""
    words = _OURS.search(tally.text.folded, sentence.start, sentence.end)
    home = tally.home_of_outlet if words else None
    if home is None or words is None or tally.is_other_time(sentence, words.span()):
        return
    if any(tally.text.body.find(mark, sentence.start, words.start()) >= 0 for mark in _QUOTED):
        return
    tally.host(home, _POINTS * weight, words.span())
    tally.travelled.add(home)


def home_of_office(tally: Tally) -> str | None:
    """The country whose government the outlet belongs to, as far as its name is that of a seat or known for one: "the President" is its own."""
    outlet = tally.text.article.outlet or ""
    found = tally.vocabularies.matcher.find(outlet, fold(outlet))
    seats = (match.term.code for match in found.get("country_terms", ()) if match.term.kind == "palace")
    known = (
        tally.vocabularies.concepts["outlets"][match.term.code].extra
        for match in found.get("outlet_terms", ())
    )
    return next(seats, None) or next(
        (one["country"] or None for one in known if one["kind"] == "office"), None
    )
