"""Passages that speak of signed documents without naming them ("a series of concrete agreements")."""

from summitry.extract.rows import DocumentGroup
from summitry.layout import ArticleText
from summitry.pacts import Signings


def extract(text: ArticleText, signings: Signings) -> list[DocumentGroup]:
    """Find the passages; those whose documents are itemised are left out.

    Returns:
        Passages in reading order, with the count that they state and the sectors that they name.
    """
    rows = []
    for passage in signings.passages:
        sectors = dict.fromkeys(
            match.term.code
            for match in text.found("sector_terms")
            if passage.start <= match.start and match.end <= passage.end
        )
        rows.append(DocumentGroup(passage.start, passage.end, passage.number, ";".join(sectors)))
    return rows
