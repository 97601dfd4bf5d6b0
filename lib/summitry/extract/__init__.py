"""One article -> its rows, by a pure function of the article and the vocabularies.

One module a table. The modules never import each other: what one needs of another is passed to it here.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from summitry import bodies, dates, layout, pacts, sources, speech, talks
from summitry.articles import Article
from summitry.dates import DateMention
from summitry.extract import (
    commitments,
    document_groups,
    documents,
    events,
    figures,
    organisations,
    people,
    quotes,
    topic_mentions,
)
from summitry.extract.rows import (
    Commitment,
    Document,
    DocumentGroup,
    Event,
    Figure,
    Name,
    Organisation,
    Person,
    Quote,
    Talks,
    TopicMention,
)
from summitry.layout import ArticleText
from summitry.sources import Source
from summitry.vocabulary import Vocabularies


@dataclass(frozen=True)
class Survey:
    """What must be known of an article before its rows are extracted: its text, who and when, and the talks."""

    text: ArticleText
    names: Sequence[Name]
    people: Sequence[Person]
    dates: Sequence[DateMention]
    talks: Talks


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
    organisations: Sequence[Organisation]
    figures: Sequence[Figure]
    quotes: Sequence[Quote]
    commitments: Sequence[Commitment]


def survey(article: Article, vocabularies: Vocabularies) -> Survey:
    """Read an article as far as its year can be told from it, or from others beside it."""
    text = layout.read(article, vocabularies)
    names = bodies.find(text)
    return _dated(text, names, people.extract(text, names), vocabularies)


def date(undated: Survey, article: Article, vocabularies: Vocabularies) -> Survey:
    """The same survey once the day of publication is known; `article` is the surveyed one with its day."""
    return _dated(undated.text.with_article(article), undated.names, undated.people, vocabularies)


def _dated(
    text: ArticleText, names: Sequence[Name], persons: Sequence[Person], vocabularies: Vocabularies
) -> Survey:
    times = dates.extract(text)
    meeting = talks.find(text, persons, times, vocabularies)
    return Survey(text, names, persons, dates.settle(text, times, meeting.event_on), meeting)


def extract(known: Survey, vocabularies: Vocabularies) -> Extraction:
    """Extract all rows of one article.

    Returns:
        Rows whose first two fields are `start` and `end`, offsets into the article's body.
    """
    text, names, persons, times, meeting = known.text, known.names, known.people, known.dates, known.talks
    agreed = pacts.read(text, names)
    signed = documents.extract(text, agreed, names, times, meeting, vocabularies)
    heard = speech.read(text, persons, names)
    said = quotes.extract(text, heard)
    sides = [
        (code, vocabularies.label("countries", code))
        for code in (meeting.host_code, meeting.guest_code)
        if code
    ]
    return Extraction(
        text=text,
        source=sources.find(text, vocabularies),
        talks=meeting,
        topic_mentions=topic_mentions.extract(text, names, signed, persons),
        date_mentions=times,
        events=events.extract(text, times, persons, meeting, vocabularies),
        documents=signed,
        document_groups=document_groups.extract(text, agreed, signed),
        people=people.complete(persons, heard.references),
        organisations=organisations.extract(text, names),
        figures=figures.extract(text, times, names, vocabularies),
        quotes=said,
        commitments=commitments.extract(text, persons, times, names, said, sides),
    )
