"""Sectors that an article speaks of: one row a wording."""

from collections.abc import Sequence

from summitry.extract.rows import Document, Name, TopicMention
from summitry.layout import ArticleText
from summitry.text import Spans


def extract(text: ArticleText, names: Sequence[Name], documents: Sequence[Document]) -> list[TopicMention]:
    """Find the mentions of sectors.

    A wording inside the name of an organisation or a person's title is no mention, except in the title
    or parties of a document.
    """
    masked = Spans((name.start, name.end) for name in names)
    titles = Spans((document.start, document.end) for document in documents)
    return [
        TopicMention(match.start, match.end, match.term.code, match.term.wording)
        for match in text.found("sector_terms")
        if titles.cover(match.start, match.end) or not masked.cover(match.start, match.end)
    ]
