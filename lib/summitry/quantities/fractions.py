"""Fractions in words, as percentages: "two-thirds of its imports", "fell by almost a third"."""

from collections.abc import Iterator

from summitry.patterns import compiled

_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "tenth": 10}
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}
WORDS: frozenset[str] = frozenset({*_PARTS, *(f"{part}s" for part in _PARTS)})
_FRACTION = compiled(
    rf"(?<![\w-])(?:(?P<count>{'|'.join(_COUNTS)})[ -])?(?P<part>{'|'.join(_PARTS)})s?(?!\w)(?: of (?!(?:those|that) (?:in|of)\b|(?:(?:an?|the|this|that|last|next)(?: (?:current|fiscal|financial|calendar))? )?(?:million|billion|trillion|century|year|day|month|(?:fiscal|financial) year|(?:19|20)\d\d\b))(?P<of>)|(?<=half)(?= (?:the|its|their|all|our) )(?P<bare>))?"
)
_BY = compiled(
    r"\bby (?:(?:about|around|almost|nearly|over|more than|roughly|some|up to|at least|a|well) ){0,2}$"
)
# "The first half of exports" is a time; "the other half" points back.
_NO_FRACTION = compiled(r"\b(?:first|second|latter|other|better|last|past|the|this|that|each|every|next) $")


def find(folded: str, start: int, end: int) -> Iterator[tuple[int, int, float]]:
    """Find the fractions of something, and those by which something grew or shrank.

    Args:
        folded: Folded text.
        start: Where a sentence begins that holds one of `WORDS`.
        end: Where it ends.

    Yields:
        Where each begins and ends, and its value in percent to one decimal, in reading order. "The third
        meeting" and "half an hour" are none.
    """
    for match in _FRACTION.finditer(folded, start, end):
        part = match["part"]
        lead = folded[max(start, match.start() - 40) : match.start()]
        if not match["count"] and (part != "half" or _NO_FRACTION.search(lead)):
            continue
        if match["of"] is None and match["bare"] is None and not _BY.search(lead):
            continue
        stop = match.end() - len(" of ") if match["of"] is not None else match.end()
        yield match.start(), stop, round(100 * _COUNTS.get(match["count"], 1) / _PARTS[part], 1)
