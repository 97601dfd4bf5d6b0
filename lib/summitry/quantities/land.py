"""Lengths and surfaces: which measure a country, a way or a weapon, and no work of the two."""

import re

from summitry.patterns import compiled

LENGTHS = frozenset({"kilometres", "miles", "metres", "square kilometres", "square miles"})
SURFACES = frozenset({"hectares", "acres", "square kilometres", "square miles"})
# "A border of 900 kilometres", "an islet of 3 square kilometres", "walked 200 metres": no work of the two.
_BORDER = compiled(
    r"\b(?:borders?|frontiers?|boundary|coastlines?|coasts?|islands?|islets?|atolls?|peninsula|strip|enclave|exclave|plateau|desert)(?: [a-z]+){0,2} (?:of|is|stretching|stretches|extending|runs|running|measuring|totall?ing)(?: (?:for|about|some|over|nearly|almost|more than|around|the)){0,2} $"
    r"|\b(?:flew|walk\w*|ran|drove|driv\w+|cycl\w+|hik\w+|march\w*|rode|trek\w*|journey\w*)(?: (?:for|about|some|over|nearly|almost|more than|around|the|just|only)){0,2} $"
)
# What a road or a line spans.
_SPANS = compiled(r"\b(?:spann\w+|stretch\w*|runs?|running|extend\w*|length of|travers\w+)\b[^.;]{0,25}$")
_AWAY = compiled(
    r"\)? ?(?:\([^)]{0,20}\) )?(?:from|away|off|(?:north|south|east|west)(?!-)|northeast|northwest|southeast|southwest|outside|inside|deep|high|tall|wide|per hour|an hour|above|below|beneath)\b"
)
_GEOGRAPHY = compiled(
    r"[ -](?:[\w-]+ ){0,3}(?:border|frontier|coast\w*|boundary|river|lake|strait|line of control|mountains?)\b"
)
# How far a weapon reaches.
_RANGE = re.compile(r"\brange of (?:[\w-]+ ){0,3}$")
_RANGE_BEHIND = re.compile(r"[ -](?:[\w-]+ )?range\b")
_OF_COUNTRY = compiled(r" of (?:the (?:country|nation|kingdom|republic|island)|its (?:territory|land))\b")
# "Gabon has 22 million hectares of forest", "we come with 3 million hectares of steppe": a country's own nature.
_OWNS = compiled(r"\b(?:has|have|had|with|boasts?|possess\w*|owns?|home to|contains?|holds?) $")
_WILD = compiled(
    r" of (?:[\w-]+ ){0,3}?(?:amazon|(?:rain)?forests?|jungles?|woodlands?|pastures?|grasslands?|steppes?|savannah?s?|mangroves?|wetlands?|peatlands?|tundra|taiga|deserts?|wilderness|reefs?|(?:arable |farm|crop|agricultural )?lands?)\b"
)


def is_distance(before: str, behind: str) -> bool:
    """Whether a length between two strings is that of a border, a walk, a way from somewhere or a weapon's range."""
    is_range = _RANGE_BEHIND.match(behind) or _RANGE.search(before) or _BORDER.search(before)
    is_away = _AWAY.match(behind) and not _SPANS.search(before)
    return bool(is_range or is_away or _GEOGRAPHY.match(behind))


def is_own(before: str, behind: str) -> bool:
    """Whether a surface between two strings is a country's own land or nature."""
    return bool(_OF_COUNTRY.match(behind) or (_OWNS.search(before) and _WILD.match(behind)))
