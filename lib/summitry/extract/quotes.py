"""Direct quotations and reported statements, each with its speaker.

A direct quotation is a clause or more between quotation marks, one row a paragraph; "…," he said, "…" is one.
A reported statement is a sentence in which somebody says, notes or expresses something without marks.
"""

from bisect import bisect_left

from summitry.extract.rows import Quote
from summitry.layout import ArticleText
from summitry.speech import Heard, Said, statements
from summitry.tables import SEPARATOR
from summitry.text import Spans


def extract(text: ArticleText, heard: Heard) -> list[Quote]:
    """Find the quotations and reported statements of an article.

    Args:
        text: The article.
        heard: Who speaks in it.

    Returns:
        One row per quotation and paragraph, and one per sentence and speaker for statements without marks, in
        reading order. Several speakers are separated by `;`. A speaker whom the text does not tell is None.
    """
    rows = [
        _row(text, (span.start, span.end), who, True)
        for span, who in zip(heard.spoken, heard.said, strict=True)
    ]
    spoken = Spans((turn.start, turn.end) for turn in heard.turns)
    used = frozenset(who.cue.start for who in heard.said if who.cue is not None)
    rows += [
        _row(text, (found.start, found.end), Said(found.cue.speaker, found.cue), False)
        for found in statements.find(text, heard.cues, heard.spoken, used)
        if not spoken.touch(found.start, found.end)
    ]
    rows += [_row(text, (turn.start, turn.end), Said(turn.speaker), False) for turn in heard.turns]
    return sorted(rows, key=lambda row: (row.start, row.end))


def _row(text: ArticleText, span: tuple[int, int], said: Said, is_direct: bool) -> Quote:
    speaker, cue = said
    return Quote(
        *span,
        is_direct,
        SEPARATOR.join(speaker.names) if speaker else None,
        speaker.country if speaker else None,
        text.body[cue.start : cue.end] if cue else None,
        speaker.rule if speaker else None,
        _sectors(text, *span),
    )


def _sectors(text: ArticleText, start: int, end: int) -> str:
    """Sectors spoken of in a span, in the order of their first mention."""
    found = text.found("sector_terms")
    first = bisect_left(found, (start,))
    last = bisect_left(found, (end,), first)
    return SEPARATOR.join(dict.fromkeys([match.term.code for match in found[first:last]]))
