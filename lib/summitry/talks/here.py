"""Talks in the place from which a report was sent: "met here on Tuesday", "held talks in this capital"."""

import re

from summitry.talks import phrases
from summitry.talks.tally import Tally
from summitry.text import Sentence

_CAPITAL_POINTS, _POINTS = 2.0, 3.0
_HERE = re.compile(r"\bhere\b")


def read(tally: Tally, sentence: Sentence, weight: float) -> None:
    """Count the place of the dateline and its country, or that country's capital."""
    line = tally.dateline_country
    if line is None:
        return
    code, place = line
    where = tally.text.folded, sentence.start, sentence.end
    if capital := phrases.THIS_CAPITAL.search(*where):
        name = tally.seat_of_report(code) or tally.vocabularies.capital(code)
        tally.host(code, _CAPITAL_POINTS * weight, capital.span())
        if name:
            tally.city(name, code, _CAPITAL_POINTS * weight, capital.span())
    if phrases.HERE.search(*where):
        tally.hosts[code] += _POINTS * weight
        if here := _HERE.search(*where):
            tally.city(place, code, _POINTS * weight, here.span())
