"""An envoy posted to a country, who meets people there, and the mayor who receives somebody: what local papers and embassies tell."""

import re
from collections.abc import Sequence

from summitry.matching import Match
from summitry.patterns import compiled
from summitry.talks.held import TALKED
from summitry.talks.tally import Tally
from summitry.talks.unlisted_cities import is_no_city
from summitry.text import Sentence
from summitry.word_kinds import word_kind

_POINTS, _CITY_POINTS = 1.0, 1.0
_ENVOY_KIND = word_kind("ambassadors?|commissioner|envoy|consul|affaires")
_MAYOR_KIND = word_kind("mayors?|hall")
KIND: int = _ENVOY_KIND | _MAYOR_KIND
# "The Maltese ambassador to X", "Ambassador of Malta to X"; who once was one is at home.
_POSTED = compiled(
    r"(?<!former )(?<!ex-)(?<!retired )\b(?:ambassador|high commissioner|envoy|consul[ -]general|honorary consul|charge d'affaires|head of mission)(?:[ -]designate)?(?: of (?:the )?(?:[\w.'-]+ ){1,5}?)? ?(?:accredited |posted )?(?:to|in) (?:the )?$"
)
_FAR = 90  # characters in which an envoy's country is named
# Whom an envoy meets in the country, and those words of meeting that are only used of such.
_LOCALS = compiled(
    r"\b(?:mayor|governor|councillors?|council|(?:town|city) hall|\w*minister|president|premier|speaker|chairman|director|rector|university|chamber|commissioner|bishop|chief|parliament)\b"
)
_MET = compiled(
    r"\b(?:courtesy call|called (?:on|at)|guests? of|(?:was|were) (?:received|welcomed|hosted|greeted)|received|welcomed|hosted|greeted|sat down|drove up|dropped in|paid a visit|visited|met)\b"
)
_CITY = r"(?:St\.? |San |Port |New )?[A-ZÀ-Ž][\w'’-]+?"
_MAYOR = compiled(
    rf"(?P<city>(?!(?:The|An?|Its|His|Her|Our|Lord|Deputy|Acting|Former|Vice|Visiting|City|Town)\b){_CITY}(?: (?!Mayor|Lord|Deputy|City)[A-ZÀ-Ž][\w'’-]+?)?)(?:['’]s)? (?:City )?(?:[Ll]ord |[Aa]cting )?[Mm]ayor\b|\b[Mm]ayor of (?:the )?(?:[Cc]ity of |[Tt]own of )?(?P<of>{_CITY}(?: [A-ZÀ-Ž][\w'’-]+?)?)(?=[,.;]| [a-z]|$| [A-Z][\w'-]+ [A-Z])|\b(?:at|in) (?:the )?(?P<hall>{_CITY}(?: [A-ZÀ-Ž][\w'’-]+?)?)(?:['’]s)? (?:[Tt]own|[Cc]ity) [Hh]all\b"
)
_ONCE = re.compile(r"\b(?:former|late|ex|deputy|vice|then)[ -]$")


def read(tally: Tally, sentence: Sentence, inside: Sequence[Match], weight: float) -> None:
    """Count the country to which a foreign envoy is posted, who meets somebody there, and the city whose mayor receives somebody from abroad."""
    folded, kinds = tally.text.folded, tally.text.kinds(sentence)
    span = sentence.start, sentence.end
    if not (_MET.search(folded, *span) or TALKED.search(folded, *span)):
        return
    posted = _posted(folded, sentence, inside) if kinds & _ENVOY_KIND else None
    if posted and _LOCALS.search(folded, *span):
        goal, envoys = posted
        tally.host(goal.term.code, _POINTS * weight, (goal.start, goal.end))
        tally.guest(envoys.term.code, _POINTS * weight, (envoys.start, envoys.end))
        tally.visitors.add(envoys.term.code)
    if kinds & _MAYOR_KIND and (posted or tally.guests or any(one.term.kind != "city" for one in inside)):
        _city_of_mayor(tally, sentence, inside, weight)


def _posted(folded: str, sentence: Sentence, inside: Sequence[Match]) -> tuple[Match, Match] | None:
    """The country to which somebody is posted, and the one other that the words before name."""
    for goal in inside:
        near = max(sentence.start, goal.start - _FAR)
        if goal.term.kind == "name" and _POSTED.search(folded, near, goal.start):
            others = [
                one for one in inside if near <= one.start < goal.start and one.term.code != goal.term.code
            ]
            return (goal, others[-1]) if others else None
    return None


def _city_of_mayor(tally: Tally, sentence: Sentence, inside: Sequence[Match], weight: float) -> None:
    """Count a mayor's city, and its country where the vocabulary has it."""
    for mayor in _MAYOR.finditer(tally.text.body, sentence.start, sentence.end):
        group = mayor.lastgroup or "city"
        start, end = mayor.span(group)
        if _ONCE.search(tally.text.folded, max(sentence.start, mayor.start() - 10), mayor.start()):
            continue
        # "On Monday Fargo Mayor"
        words = tally.text.body[start:end].split()
        if words[0].endswith("day"):
            start += len(words.pop(0)) + 1
        known = next((one for one in inside if one.start == start and one.end == end), None)
        if (
            not words
            or (known and not tally.is_city(known))
            or (known is None and is_no_city(" ".join(words)))
        ):
            continue
        code = known.term.code if known else ""
        if code and tally.guests:
            tally.host(code, _POINTS * weight, (start, end))
        tally.city(
            known.term.wording.split(",")[0] if known else " ".join(words),
            code,
            _CITY_POINTS * weight,
            (start, end),
        )
