"""Words between single quotation marks, which are told from apostrophes by what stands around them."""

import re
from collections.abc import Iterator
from itertools import islice

from summitry.patterns import compiled
from summitry.speech.quotation import Line, Quotation

# A text without any of these has no single marks.
_SINGLES = ("'", "‘", "‚", "`")
# "'90s", "'em", "'tis", and the "'s" of a text with blanks before it, open nothing. One class of characters first, so that they are searched for as characters.
_OPENS = compiled(
    r"['‘‚`](?<![^\s(\[:,“\"«–—-].)(?:(?<=‘) (?=[A-Z]))?(?=\.\.\.|…|[^\W_])(?!\d0s\b|(?:tis|twas|em|til|cause|round|s|t|re|ve|ll|d|m)\b)"
)
_CLOSES = re.compile(r"['’](?<=\S.)(?![^\W_])|‘(?<=\S.)(?=[\s.,;:!?)]|$)")


def may_find(text: str, start: int) -> bool:
    """Whether a text has a single mark that opens words, from an offset on."""
    return any(map(text.__contains__, _SINGLES)) and _OPENS.search(text, start) is not None


def find(text: str, line: Line) -> Iterator[Quotation]:
    """Find the words between single marks in a paragraph, in reading order."""
    number, start, end, following = line
    openings = list(_OPENS.finditer(text, start, end))
    if not openings:
        return
    closings = list(_CLOSES.finditer(text, start, end))
    limits = [*(match.start() for match in openings[1:]), end]
    index = 0
    for opening, limit in zip(openings, limits, strict=True):
        while index < len(closings) and closings[index].start() <= opening.start():
            index += 1
        best: tuple[int, int, int] | None = None
        for closing in islice(closings, index, None):
            if closing.start() >= limit:
                break
            rank = _rank(text, closing)
            if best is None or rank > best[0]:
                best = (rank, closing.start(), closing.end())
            if rank == 3:
                break
        if best is not None:
            yield Quotation(opening.end(), best[1], opening.start(), best[2], number, False, True)
        elif following == opening.group() and limit == end:
            yield Quotation(opening.end(), end, opening.start(), end, number, False, True)


def _rank(text: str, closing: re.Match[str]) -> int:
    """How surely a mark closes: behind a stop, before a stop, behind a letter, behind an s (perhaps a possessive)."""
    before, behind = text[closing.start() - 1], text[closing.end() : closing.end() + 1]
    if before in ".,!?…":
        return 3
    if behind in ".,;:!?)\n":
        return 2
    return 0 if before in "sS" else 1
