"""Bodies that nothing shows to be one but a document that they concluded: "a letter of intent between Aurora and Borea"."""

import re
from collections.abc import Iterator, Sequence

from summitry.extract.rows import Document, Name, Person
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.text import Spans

_PROPER = re.compile(r"[A-ZÀ-Ž][\w&.-]+(?: [A-ZÀ-Ž][\w&.-]+){0,2}")
_KIND = "named"
# Places conclude documents too.
_OF_PLACES = compiled(r"\b(?:twin\w*|sister\w*|cit(?:y|ies)|towns?|provinces?|regions?|municipal\w*)\b")


def find(
    text: ArticleText, documents: Sequence[Document], names: Sequence[Name], people: Sequence[Person]
) -> list[Name]:
    """Find such bodies, wherever they are named.

    Args:
        text: The article.
        documents: Its documents with their parties.
        names: Names of organisations and titles of persons in it; what is one of them is left out.
        people: Mentions of persons in it; they are no bodies.

    Returns:
        `names` and those found, in reading order; these are bodies with names of their own.
    """
    found = [name for party in _parties(documents) for name in _places(text, party, names, people)]
    return sorted([*names, *found]) if found else list(names)


def _parties(documents: Sequence[Document]) -> Iterator[str]:
    """Parties of documents between institutions whose names are only that, each once."""
    between = (
        party
        for document in documents
        if document.level_code == "institution" and not _OF_PLACES.search(document.title.lower())
        for party in document.parties.split(";")
    )
    return filter(_PROPER.fullmatch, dict.fromkeys(between))


def _places(text: ArticleText, party: str, names: Sequence[Name], people: Sequence[Person]) -> list[Name]:
    """Where a party is named; nowhere, if it is a person, a country, a place or a body that is known."""
    body = text.body
    spans = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(party)}(?!\w)", body)]
    taken = Spans([*names, *people, *text.found("country_terms")])
    is_place = any(body.endswith((" in ", " at ", "In ", " near "), 0, start) for start, _ in spans)
    if is_place or any(taken.touch(*span) for span in spans):
        return []
    return [
        Name(start, end, "organisation", _KIND)
        for start, end in spans
        if not text.boilerplate.touch(start, end)
    ]
