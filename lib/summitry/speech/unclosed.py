"""Quotations whose closing mark was lost: where they end, so that the writer's own words behind stay the writer's."""

from collections.abc import Iterator, Sequence

from summitry.extract.rows import Name, Person
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.speech import verbs
from summitry.speech.cast import Cast
from summitry.speech.joining import between
from summitry.speech.quotation import Quotation
from summitry.speech.verbs import Cue
from summitry.text import Spans

# Who speaks of himself or to somebody still speaks.
_IN_PERSON = compiled(r"\b(?:I|[Ww]e|[Mm]e|us|[Mm]y|[Oo]urs?|[Yy]ours?|[Yy]ou)\b")


def _unended(body: str, marked: Sequence[Quotation]) -> Iterator[Quotation]:
    """Find quotations that no mark closes and no paragraph behind goes on with.

    Args:
        body: The text.
        marked: Its words between quotation marks, in reading order.

    Yields:
        Those without an end, in reading order; of a quotation over several paragraphs only the last may be one.
    """
    for index, span in enumerate(marked):
        if span.is_single or body[span.end : span.outer_end].strip():
            continue
        if index + 1 == len(marked) or not marked[index + 1].continues:
            yield span


def alone(body: str, marked: Sequence[Quotation]) -> frozenset[int]:
    """Where those without an end begin that nothing goes on with: no paragraph was run together with them either."""
    begin = {span.outer_start for span in marked}
    return frozenset(
        [
            span.outer_start
            for span in _unended(body, marked)
            if not span.continues and span.outer_end not in begin
        ]
    )


def cut(
    text: ArticleText, marked: Sequence[Quotation], people: Sequence[Person], names: Sequence[Name]
) -> Sequence[Quotation]:
    """End each quotation without a closing mark before the first words in which the writer says who speaks.

    Args:
        text: The article.
        marked: Its words between quotation marks, in reading order.
        people: Persons named in it.
        names: Names of organisations in it.

    Returns:
        The same quotations; those without an attribution inside reach as far as before. None without an end: `marked`.
    """
    lost = {span.outer_start for span in _unended(text.body, marked)}
    if not lost:
        return marked
    closed = [(span.outer_start, span.outer_end) for span in marked if span.outer_start not in lost]
    cues = verbs.read(text, Cast(text, people, names), Spans(closed), closed).cues
    return [_cut(text, span, cues) if span.outer_start in lost else span for span in marked]


def _cut(text: ArticleText, span: Quotation, cues: Sequence[Cue]) -> Quotation:
    """One quotation without its closing mark, up to the writer's words."""
    body, own = text.body, text.sentence_at(span.start)
    for cue in between(cues, span.start, span.end):
        if cue.speaker is None:
            continue
        sentence = text.sentences[cue.sentence]
        is_own = cue.sentence == own
        attributed = body[span.start : min(cue.start, cue.subject_start)].removesuffix("the ").rstrip()
        in_person = _IN_PERSON.search(body, max(span.start, sentence.start), sentence.end) is not None
        if attributed.endswith((",", "!", "?")) and (is_own or in_person):
            # “We are ready, the minister said.
            end = span.start + len(attributed)
        elif is_own:
            end = min(sentence.end, span.end)
        elif in_person:
            continue
        else:
            end = sentence.start
        end = span.start + len(body[span.start : end].rstrip())
        return span._replace(end=end, outer_end=end)
    return span
