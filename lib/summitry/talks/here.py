"""Talks in the place from which a report was sent: "met here on Tuesday", "held talks in this capital"."""

import re

from summitry.patterns import compiled
from summitry.talks import leaders, phrases
from summitry.talks.tally import Tally
from summitry.text import Sentence, starting_in
from summitry.word_kinds import word_kind

_CAPITAL_POINTS, _POINTS = 2.0, 3.0
_HERE_KIND = word_kind("here")
KIND: int = _HERE_KIND | phrases.CAPITAL_KIND
_HERE = re.compile(r"\bhere\b")
# "met here on Tuesday": the place of the dateline.
_TALKS_HERE = compiled(
    r"\b(?:arrived|arrives|met|meets|talks|meeting|held|visit|signed|said|told|began|begins|wrapped up|concluded|called|call|received|welcomed|hosted|opened|agreed|pledged|discussed|inaugurated|conferred|issued|came|flew|attended|witnessed|reviewed|left|leaves|departed|ended|ends|receiving|hosting|welcoming|happened|took place|sat down|sealed|shook hands|foot|spent|landed)\b"
    r"[^.;]{0,90}?(?<!\bof )(?<!\bfrom )(?<!reaching )(?<!reached )(?<!monitored )(?<!\bnear )(?<!\boutside )\bhere\b|\bhere (?:on|for) (?:an?|the|his|her)\b"
)
# "Signed in this capital": the capital of the dateline's country.
_THIS_CAPITAL = compiled(
    r"\b(?:met|meeting|talks|held|signed|received|agreed|negotiations)\b[^.;]{0,60}? in (?:the|this) capital\b(?! of\b)|\bin the capital (?:on \w+ )?[^;]{0,40}?\b(?:met|meet|hold|held|receive|received)\b"
)

_JOURNEY = ("arriv", "came", "flew", "left", "leaves", "depart")
# "Arrived here on Thursday from X", "left here today for X": said of somebody who is at home here.
_AWAY = re.compile(
    r"(?: (?:on |late |early )?(?:\w+day|today|yesterday)(?: (?:morning|afternoon|evening|night))?)? (?:back )?(?:from|for)\b"
)


def read(tally: Tally, sentence: Sentence, weight: float) -> None:
    """Count the place of the dateline and its country, or that country's capital."""
    line = tally.dateline_country
    if line is None:
        return
    code, place = line
    where, kinds = (tally.text.folded, sentence.start, sentence.end), tally.text.kinds(sentence)
    if kinds & phrases.CAPITAL_KIND and (capital := _THIS_CAPITAL.search(*where)):
        name = tally.seat_of_report(code) or tally.vocabularies.capital(code)
        tally.host(code, _CAPITAL_POINTS * weight, capital.span())
        if name:
            tally.city(name, code, _CAPITAL_POINTS * weight, capital.span())
    here = _TALKS_HERE.search(*where) if kinds & _HERE_KIND else None
    if here is None:
        return
    if here.group().startswith(_JOURNEY):
        inside = starting_in(tally.countries, sentence)
        traveller = leaders.last_before(here.start(), inside, starting_in(tally.people, sentence))
        if traveller == code and _AWAY.match(tally.text.folded, here.end(), sentence.end):
            return
        if traveller and traveller != code and not tally.is_other_time(sentence, here.span()):
            tally.guest(traveller, _POINTS * weight, here.span())
            tally.travelled.add(code)
    tally.hosts[code] += _POINTS * weight
    if spot := _HERE.search(*where):
        tally.city(place, code, _POINTS * weight, spot.span())
