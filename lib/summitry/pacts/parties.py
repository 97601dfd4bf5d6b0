"""Who concluded a document: the parties named in its phrase, or before the verb of signing."""

import re
from collections.abc import Sequence

from summitry.extract.rows import Name

_BETWEEN = re.compile(r"\bbetween (?:the )?")
_END = re.compile(
    r" (?:on|for|in the (?:field|area|sphere)s?|regarding|concerning|to (?:\w+e|cooperate|work)|about|aimed|as well as)\b|[;:]|$"
)
_TWO_SIDES = re.compile(
    r"\b(?:the )?(?:two|both) (?:governments|countries|states|sides|ministries|capitals|foreign ministries|nations|parties)\b|\bministries of [a-z ]+?(?= of the two)"
)
LEVELS = (
    ("government", re.compile(r"\bgovernments?\b|\bintergovernmental\b|\bcabinets? of ministers\b")),
    ("ministry", re.compile(r"\bministr(?:y|ies)\b|\bdepartments?\b|\bstate committees?\b|\bministers?\b")),
    (
        "institution",
        re.compile(
            r"\b(?:institut\w+|academ\w+|universit\w+|librar\w+|museums?|agenc\w+|chambers?|banks?|compan\w+|corporations?|funds?|centres?|centers?|jsc|inc|ltd|llc|group|"
            r"association|council|commission|committee|news agenc\w+|authorit\w+|foundation|cities|city of|province)\b"
        ),
    ),
    ("state", re.compile(r"\b(?:republic|kingdom|states|countries|nations|presidents|leaders)\b")),
)  # fmt: skip


def of_phrase(body: str, folded: str, start: int, end: int, names: Sequence[Name]) -> list[tuple[int, int]]:
    """Spans of the parties that a document's phrase names; none where it names none."""
    between = _BETWEEN.search(folded, start, end)
    if not between:
        sides = _TWO_SIDES.search(folded, start, end)
        return [sides.span()] if sides else []
    inside = _names_in(names, between.end() - 5, end)
    if len(inside) >= 2:
        return inside[:2]
    stop = _END.search(folded, between.end(), end)
    last = stop.start() if stop else end
    sides = _TWO_SIDES.match(folded, between.end()) or _TWO_SIDES.match(folded, between.start() + 8)
    if sides:
        return [sides.span()]
    middle = folded.find(" and ", between.end(), last)
    if middle < 0:
        return inside
    return [(between.end(), middle), (middle + 5 + 4 * folded.startswith("the ", middle + 5), last)]


def before(names: Sequence[Name], start: int, end: int) -> list[tuple[int, int]]:
    """Spans of the organisations named from `start` to `end`, where they are the subject of signing."""
    return _names_in(names, start, end)


def _names_in(names: Sequence[Name], start: int, end: int) -> list[tuple[int, int]]:
    return [
        (name.start, name.end)
        for name in names
        if name.kind == "organisation" and start <= name.start and name.end <= end
    ]


def level(words: str, has_countries: bool) -> str | None:
    """Level of the parties from their folded names: state, government, ministry or institution; None where they do not tell."""
    for code, pattern in LEVELS:
        if pattern.search(words):
            return code
    return "state" if has_countries else None
