"""Documents that an article says were signed, exchanged or adopted at the talks."""

import datetime as dt
from collections.abc import Sequence

from summitry.dates import DateMention
from summitry.extract.rows import Document, Talks
from summitry.layout import ArticleText
from summitry.pacts import Signing, Signings, parties

_NEAR_DAY = 12  # days from publication within which a day beside the document may be that of its signature


def extract(
    text: ArticleText, signings: Signings, dates: Sequence[DateMention], talks: Talks
) -> list[Document]:
    """Find the documents, each on its own.

    The day of signature is the one that the document's sentence states, else that of the talks, marked inferred.

    Returns:
        Documents in reading order; none where the article names none.
    """
    return [_document(text, signing, dates, talks) for signing in signings.documents]


def _document(text: ArticleText, signing: Signing, dates: Sequence[DateMention], talks: Talks) -> Document:
    body = text.body
    named = [body[start:end] for start, end in signing.parties]
    spans = [(signing.start, signing.end), *signing.parties]
    sectors = dict.fromkeys(
        match.term.code
        for match in text.found("sector_terms")
        if any(start <= match.start and match.end <= end for start, end in spans)
    )
    words = " ".join(named).lower() or text.folded[signing.start : signing.end]
    countries = any(
        start <= match.start < end
        for match in text.found("country_terms")
        for start, end in signing.parties
        if match.term.kind == "name"
    )
    day = _stated_day(text, signing, dates)
    return Document(
        start=signing.start,
        end=signing.end,
        kind_code=signing.kind_code,
        title=body[signing.start : signing.end],
        sector_codes=";".join(sectors),
        parties=";".join(name.replace(";", ",") for name in named),
        level_code=parties.level(words, countries),
        signed_on=day or talks.event_on,
        signed_basis="stated" if day else "inferred" if talks.event_on else None,
    )


def _stated_day(text: ArticleText, signing: Signing, dates: Sequence[DateMention]) -> dt.date | None:
    """The day that the document's sentence gives, if it lies near publication."""
    published = text.article.published_on
    for mention in dates:
        inside = signing.sentence.start <= mention.start < signing.sentence.end
        day = mention.from_on if inside and mention.precision_code == "day" else None
        if day and (published is None or 0 <= (published - day).days <= _NEAR_DAY):
            return day
    return None
