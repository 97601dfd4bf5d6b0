"""Who says what: the words between quotation marks, the reporting verbs, and whom a name, an office or a pronoun means."""

from collections.abc import Sequence
from dataclasses import dataclass

from summitry.extract.rows import Name, Person
from summitry.layout import ArticleText
from summitry.speech import clauses, marks, transcripts, unclosed, verbs
from summitry.speech.attribution import Attribution, Said
from summitry.speech.cast import Cast
from summitry.speech.joining import Direct, join_broken
from summitry.speech.quotation import Quotation
from summitry.speech.references import Reference
from summitry.speech.transcripts import Section, Turn
from summitry.speech.verbs import Cue
from summitry.text import Spans

__all__ = ["Cue", "Direct", "Heard", "Reference", "Said", "read"]


@dataclass(frozen=True)
class Heard:
    """What was read of an article's speakers.

    Attributes:
        spoken: Direct quotations, in reading order.
        said: Who says each of them.
        cues: The reporting verbs outside quotation marks, with their subjects.
        references: Words that mean a person without naming him or her.
        turns: Sentences of a transcript.
    """

    spoken: Sequence[Direct] = ()
    said: Sequence[Said] = ()
    cues: Sequence[Cue] = ()
    references: Sequence[Reference] = ()
    turns: Sequence[Turn] = ()


def read(text: ArticleText, people: Sequence[Person], names: Sequence[Name]) -> Heard:
    """Read who speaks in an article, and who is meant where nobody is named.

    Args:
        text: The article; its boilerplate is left out.
        people: Persons named in it.
        names: Names of organisations in it.
    """
    body = text.body
    marked: Sequence[Quotation] = [
        span
        for span in marks.find(body, text.header_end)
        # A mark that nothing follows in its paragraph holds no words.
        if span.start < span.end and not text.boilerplate.touch(span.outer_start, span.outer_end)
    ]
    if not marked and not people and not text.found("reporting_verb_terms"):
        return Heard()
    marked = unclosed.cut(text, marked, people, names)
    quoted = Spans((span.outer_start, span.outer_end) for span in marked)
    marked = [span for span in marked if not _is_heading(body, span)]
    whole = [
        (span.outer_start, span.outer_end)
        for span in marked
        if clauses.is_clause(body[span.start : span.end]) and not clauses.is_naming(body, span.outer_start)
    ]
    # "Yes," he said: short words that a comma sets off are spoken, though no row by themselves.
    set_off = [(span.outer_start, span.outer_end) for span in marked if clauses.last(body, span.end) in ",!?"]
    cast = Cast(text, people, names)
    reading = verbs.read(text, cast, quoted, sorted({*whole, *set_off}))
    spoken = join_broken(body, marked, dict(whole), reading.cues)
    said = Attribution(text, spoken, reading, cast, marked).all()
    parts = transcripts.sections(text, cast)
    if parts:
        said = [
            _in_transcript(one, transcripts.section_at(parts, span.start), body, span.start)
            for span, one in zip(spoken, said, strict=True)
        ]
    turns = list(transcripts.find(text, parts, quoted))
    return Heard(spoken, said, reading.cues, reading.references, turns)


def _is_heading(body: str, span: Quotation) -> bool:
    """Whether a quotation is a line by itself that heads others."""
    return span.is_whole_line(body) and clauses.is_heading(body, span.outer_start, span.outer_end)


def _in_transcript(said: Said, part: Section | None, body: str, start: int) -> Said:
    """Who says words between quotation marks, from `start` on, in a transcript: whoever quotes them, unless it is told by name or office, or "he" was just named."""
    quoting, told = part.speaker if part else None, said.speaker
    if quoting is None or part is None or (told is not None and told.rule != "pronoun"):
        return said
    is_other = told is not None and told.is_person and told.names != quoting.names
    if told is not None and is_other and body.find(told.names[0].split()[-1], part.start, start) >= 0:
        return said
    return Said(quoting, said.cue)
