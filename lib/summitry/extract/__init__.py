"""One article -> its rows, by a pure function of the article and the vocabularies.

`survey` reads what must be known first: who, when, and the talks; `extract` makes the rows. One module a table; the
modules never import each other: what one needs of another is passed to it here. The map in `summitry/__init__.py` says
which package has the rules of each.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from summitry import bodies, dates, layout, pacts, sources, speech, talks
from summitry.articles import Article
from summitry.bodies import signatories
from summitry.cues.participants import Participants
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
from summitry.pacts import Signing
from summitry.persons.roster import Introduction
from summitry.persons.strangers import Stranger
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
    strangers: frozenset[Stranger] = frozenset()

    @property
    def countries(self) -> frozenset[str]:
        """The two countries that talked; empty unless both are known."""
        codes = frozenset(_codes(self.talks))
        return codes if len(codes) == 2 else frozenset()


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
    return surveys([layout.read(article, vocabularies)], vocabularies)[0]


def surveys(
    texts: Sequence[ArticleText],
    vocabularies: Vocabularies,
    introduced: Sequence[Sequence[Introduction]] | None = None,
) -> list[Survey]:
    """`survey` of articles whose texts have been read, step by step for all: see `extractions`.

    Args:
        texts: The articles.
        vocabularies: All vocabularies.
        introduced: For each of them the persons whom it calls by surname only and others introduce; none, if it is not given.
    """
    names = [bodies.find(text) for text in texts]
    told = introduced or [()] * len(texts)
    found = [people.read(text, named, known) for text, named, known in zip(texts, names, told, strict=True)]
    return _dated(texts, names, found, vocabularies)


def date(undated: Sequence[Survey], articles: Sequence[Article], vocabularies: Vocabularies) -> list[Survey]:
    """The surveys anew once the days of publication are known; `articles` are the surveyed ones with their days, which their texts take over."""
    texts = [known.text for known in undated]
    for text, article in zip(texts, articles, strict=True):
        text.article = article
    found = [people.Found(known.people, known.strangers) for known in undated]
    return _dated(texts, [known.names for known in undated], found, vocabularies)


def _dated(
    texts: Sequence[ArticleText],
    names: Sequence[Sequence[Name]],
    found: Sequence[people.Found],
    vocabularies: Vocabularies,
) -> list[Survey]:
    times = [dates.extract(text) for text in texts]
    persons, strangers = [one.rows for one in found], [one.strangers for one in found]
    meetings = [
        talks.find(text, who, when, vocabularies)
        for text, who, when in zip(texts, persons, times, strict=True)
    ]
    settled = [
        dates.settle(text, when, meeting.event_on)
        for text, when, meeting in zip(texts, times, meetings, strict=True)
    ]
    return list(map(Survey, texts, names, persons, settled, meetings, strangers))


def extract(known: Survey, vocabularies: Vocabularies) -> Extraction:
    """Extract all rows of one article.

    Returns:
        Rows whose first two fields are `start` and `end`, offsets into the article's body.
    """
    return extractions([known], vocabularies)[0]


def extractions(known: Sequence[Survey], vocabularies: Vocabularies) -> list[Extraction]:
    """`extract` of several articles, each by itself, one step after the other for all of them.

    Article by article it takes a fifth longer: each step finds its patterns and word lists driven out of the
    processor's cache by those of the others.
    """
    signings = [pacts.read(one.text, one.names) for one in known]
    signed = [_documents(one, found, vocabularies) for one, found in zip(known, signings, strict=True)]
    speakers = [speech.read(one.text, one.people, one.names) for one in known]
    quoted = [quotes.extract(one.text, who) for one, who in zip(known, speakers, strict=True)]
    persons = [people.complete(one.people, who.references) for one, who in zip(known, speakers, strict=True)]
    told = [
        _events(one, who, said, papers, vocabularies)
        for one, who, said, papers in zip(known, persons, quoted, signed, strict=True)
    ]
    counted = [_figures(one, vocabularies) for one in known]
    committed = [
        _commitments(one, who, said, vocabularies)
        for one, who, said in zip(known, persons, quoted, strict=True)
    ]
    topics = list(map(_topics, known, signed))
    return [
        Extraction(
            text=one.text,
            source=sources.find(one.text, vocabularies),
            talks=one.talks,
            topic_mentions=topics[index],
            date_mentions=one.dates,
            events=told[index],
            documents=signed[index],
            document_groups=document_groups.extract(one.text, signings[index], signed[index]),
            people=persons[index],
            organisations=_organisations(one, signed[index]),
            figures=counted[index],
            quotes=quoted[index],
            commitments=committed[index],
        )
        for index, one in enumerate(known)
    ]


def _documents(one: Survey, found: Sequence[Signing], vocabularies: Vocabularies) -> Sequence[Document]:
    return documents.extract(one.text, found, one.names, one.dates, one.talks, vocabularies)


def _topics(one: Survey, signed: Sequence[Document]) -> Sequence[TopicMention]:
    return topic_mentions.extract(one.text, one.names, signed, one.people)


def _organisations(one: Survey, signed: Sequence[Document]) -> Sequence[Organisation]:
    names = signatories.find(one.text, signed, one.names, one.people)
    return organisations.extract(one.text, names, one.people, _codes(one.talks))


def _figures(one: Survey, vocabularies: Vocabularies) -> Sequence[Figure]:
    return figures.extract(one.text, one.dates, one.names, vocabularies, _codes(one.talks))


def _commitments(
    one: Survey, who: Sequence[Person], said: Sequence[Quote], vocabularies: Vocabularies
) -> Sequence[Commitment]:
    sides = _sides(one.talks, vocabularies)
    return commitments.extract(one.text, who, one.dates, one.names, said, sides)


def _events(
    one: Survey,
    persons: Sequence[Person],
    quoted: Sequence[Quote],
    signed: Sequence[Document],
    vocabularies: Vocabularies,
) -> Sequence[Event]:
    """The events of one article, with who takes part in them."""
    taking_part = Participants(one.text, persons, quoted, signed, _sides(one.talks, vocabularies))
    return events.extract(one.text, one.dates, one.people, one.talks, taking_part, vocabularies)


def _codes(meeting: Talks) -> list[str]:
    """The countries that talked, as far as they are known."""
    return [code for code in (meeting.host_code, meeting.guest_code) if code]


def _sides(meeting: Talks, vocabularies: Vocabularies) -> list[tuple[str, str]]:
    """Code and name of the two countries that talked."""
    return [(code, vocabularies.label("countries", code)) for code in _codes(meeting)]
