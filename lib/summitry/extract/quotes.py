"""Direct quotations and reported statements, each with its speaker.

A direct quotation is a clause or more between quotation marks, one row a paragraph; "…," he said, "…" is one.
A reported statement is a sentence in which somebody says, notes or expresses something without marks.
"""

from operator import itemgetter

from summitry.extract.rows import Quote
from summitry.layout import ArticleText
from summitry.speech import Cue, Heard, statements
from summitry.speech.mentions import Speaker
from summitry.tables import SEPARATOR
from summitry.text import Spans


def extract(text: ArticleText, heard: Heard) -> list[Quote]:
    """Find the quotations and reported statements of an article.

    Args:
        text: The article.
        heard: Who speaks in it.

    Returns:
        One row per quotation and paragraph, one per sentence and speaker for statements without marks, and one
        per turn of a transcript, in reading order. Several speakers are separated by `;`. A speaker whom the text does not tell is None.
    """
    rows = [
        _row(text, (span.start, span.end), who.speaker, who.cue, is_direct=True)
        for span, who in zip(heard.spoken, heard.said, strict=True)
    ]
    spoken = Spans(heard.turns) if heard.turns else None
    used = frozenset([who.cue.start for who in heard.said if who.cue is not None])
    rows += [
        _row(text, (start, end), cue.speaker, cue, is_direct=False)
        for start, end, cue in statements.find(text, heard.cues, heard.spoken, used)
        if spoken is None or not spoken.touch(start, end)
    ]
    rows += [_row(text, (turn.start, turn.end), turn.speaker, None, is_direct=False) for turn in heard.turns]
    return sorted(rows, key=itemgetter(0, 1))


def _row(
    text: ArticleText, span: tuple[int, int], speaker: Speaker | None, cue: Cue | None, *, is_direct: bool
) -> Quote:
    start, end = span
    names = country = rule = None
    if speaker is not None:
        called, country, rule, _ = speaker
        names = SEPARATOR.join(called)
    wording = text.body[cue.start : cue.end] if cue else None
    sectors = text.codes_in("sector_terms", start, end)
    return _new(Quote, (start, end, is_direct, names, country, wording, rule, sectors))


# Half the time of `Quote(...)`, ten times an article.
_new = tuple.__new__
