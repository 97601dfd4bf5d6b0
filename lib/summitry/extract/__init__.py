"""One article -> its rows, by a pure function of the article and the vocabularies.

One module a table. The modules never import each other: what one needs of another is passed to it here.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from summitry import dates, layout, sources, talks
from summitry.articles import Article
from summitry.dates import DateMention
from summitry.extract import (
    document_groups,
    documents,
    events,
    organisations,
    people,
    topic_mentions,
)
from summitry.extract.rows import Document, DocumentGroup, Event, Person, Talks, TopicMention
from summitry.layout import ArticleText
from summitry.sources import Source
from summitry.vocabulary import Vocabularies


@dataclass(frozen=True)
class Extraction:
    """What one article gives: its text, its source, its talks, and for each table its rows in reading order."""

    text: ArticleText
    source: Source
    talks: Talks
    topic_mentions: Sequence[TopicMention]
    date_mentions: Sequence[DateMention]
    events: Sequence[Event]
    documents: Sequence[Document]
    document_groups: Sequence[DocumentGroup]
    people: Sequence[Person]


def extract(article: Article, vocabularies: Vocabularies) -> Extraction:
    """Extract all rows of one article.

    Returns:
        Rows whose first two fields are `start` and `end`, offsets into the article's body.
    """
    text = layout.read(article, vocabularies)
    names = organisations.find(text)
    persons = people.extract(text, names)
    times = dates.extract(text)
    meeting = talks.find(text, persons, times, vocabularies)
    times = dates.settle(text, times, meeting.event_on)
    signed = documents.extract(text, names, times, meeting)
    return Extraction(
        text=text,
        source=sources.find(text, vocabularies),
        talks=meeting,
        topic_mentions=topic_mentions.extract(text, names, signed),
        date_mentions=times,
        events=events.extract(text, times, persons, meeting, vocabularies),
        documents=signed,
        document_groups=document_groups.extract(text, signed, names),
        people=persons,
    )
