"""Talks in the place from which a report was sent: "met here on Tuesday", "held talks in this capital"."""

import re

from summitry.patterns import compiled
from summitry.talks.tally import Tally
from summitry.text import Sentence, starting_in

_CAPITAL_POINTS, _POINTS = 2.0, 3.0
_HERE = re.compile(r"\bhere\b")
# "met here on Tuesday": the place of the dateline.
_TALKS_HERE = compiled(
    r"\b(?:arrived|arrives|met|meets|talks|meeting|held|visit|signed|said|told|began|begins|wrapped up|concluded|called|call|received|welcomed|hosted|opened|agreed|pledged|discussed|inaugurated|conferred|issued|came|flew|attended|witnessed|reviewed|left|leaves|departed|ended|ends|receiving|hosting|welcoming)\b"
    r"[^.;]{0,90}?(?<!\bof )(?<!\bfrom )(?<!\bnear )(?<!\boutside )\bhere\b|\bhere (?:on|for) (?:an?|the|his|her)\b"
)
# "Signed in this capital": the capital of the dateline's country.
_THIS_CAPITAL = compiled(
    r"\b(?:met|meeting|talks|held|signed|received|agreed|negotiations)\b[^.;]{0,60}? in (?:the|this) capital\b(?! of\b)|\bin the capital (?:on \w+ )?[^;]{0,40}?\b(?:met|meet|hold|held|receive|received)\b"
)

_CAME = ("arriv", "came", "flew")
# "Arrived here on Thursday from X".
_FROM = re.compile(
    r"(?: (?:on |late |early )?(?:\w+day|today|yesterday)(?: (?:morning|afternoon|evening|night))?)? (?:back )?from\b"
)


def read(tally: Tally, sentence: Sentence, weight: float) -> None:
    """Count the place of the dateline and its country, or that country's capital."""
    line = tally.dateline_country
    if line is None:
        return
    code, place = line
    where = tally.text.folded, sentence.start, sentence.end
    if capital := _THIS_CAPITAL.search(*where):
        name = tally.seat_of_report(code) or tally.vocabularies.capital(code)
        tally.host(code, _CAPITAL_POINTS * weight, capital.span())
        if name:
            tally.city(name, code, _CAPITAL_POINTS * weight, capital.span())
    if (here := _TALKS_HERE.search(*where)) and not _came_home(tally, sentence, here, code):
        tally.hosts[code] += _POINTS * weight
        if here := _HERE.search(*where):
            tally.city(place, code, _POINTS * weight, here.span())


def _came_home(tally: Tally, sentence: Sentence, here: re.Match[str], code: str) -> bool:
    """Whether somebody of the dateline's own country "arrived here from X, ending a visit to it"."""
    if not here.group().startswith(_CAME) or not _FROM.match(tally.text.folded, here.end(), sentence.end):
        return False
    persons = [one for one in starting_in(tally.people, sentence) if one.start < here.start()]
    return bool(persons) and persons[-1].country_code == code
