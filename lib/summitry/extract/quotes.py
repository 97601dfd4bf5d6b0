"""Direct quotations and reported statements, each with its speaker.

A direct quotation is a clause or more between quotation marks, one row a paragraph; "…," he said, "…" is one.
A reported statement is a sentence in which somebody says, notes or expresses something without marks.
"""

from bisect import bisect_left
from collections.abc import Sequence

from summitry.extract.rows import Name, Person, Quote
from summitry.layout import ArticleText
from summitry.speech import clauses, marks, statements, verbs
from summitry.speech.attribution import Attribution, Said, join_broken
from summitry.speech.cast import Cast
from summitry.tables import SEPARATOR
from summitry.text import Spans


def extract(text: ArticleText, people: Sequence[Person], names: Sequence[Name]) -> list[Quote]:
    """Find the quotations and reported statements of an article.

    Args:
        text: The article.
        people: Persons named in it.
        names: Names of organisations in it.

    Returns:
        One row per quotation and paragraph, and one per sentence and speaker for statements without marks, in
        reading order. Several speakers are separated by `;`. A speaker whom the text does not tell is None.
    """
    body = text.body
    marked = [
        span
        for span in marks.find(body, text.header_end)
        if not text.boilerplate.touch(span.outer_start, span.outer_end)
    ]
    if not marked and not text.found("reporting_verb_terms"):
        return []
    whole = [
        (span.outer_start, span.outer_end)
        for span in marked
        if clauses.is_clause(body[span.start : span.end]) and not clauses.is_naming(body, span.outer_start)
    ]
    # "Yes," he said: short words that a comma sets off are spoken, though no row by themselves.
    set_off = [(span.outer_start, span.outer_end) for span in marked if body[span.end - 1] in ",!?"]
    quoted = Spans((span.outer_start, span.outer_end) for span in marked)
    cast = Cast(text, people, names)
    reading = verbs.read(text, cast, quoted, sorted({*whole, *set_off}))
    spoken = join_broken(body, marked, dict(whole), reading.cues)
    said = Attribution(text, spoken, reading, cast).all()
    rows = [_row(text, (span.start, span.end), who, True) for span, who in zip(spoken, said, strict=True)]
    used = frozenset(who.cue.start for who in said if who.cue is not None)
    rows += [
        _row(text, (found.start, found.end), Said(found.cue.speaker, found.cue), False)
        for found in statements.find(text, reading.cues, spoken, used)
    ]
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
    first = bisect_left(found, start, key=lambda match: match.start)
    last = bisect_left(found, end, key=lambda match: match.start)
    return SEPARATOR.join(dict.fromkeys(match.term.code for match in found[first:last]))
