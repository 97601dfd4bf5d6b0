"""Visits: articles grouped by the two countries and the days of the talks."""

from collections.abc import Sequence
from typing import NamedTuple

from summitry.extract import Extraction
from summitry.vocabulary import Vocabularies


class Grouping(NamedTuple):
    """Visits and their facts as rows, and the visit of each article."""

    visits: list[tuple]
    facts: list[tuple]
    visit_ids: list[str | None]


def group(extractions: Sequence[Extraction], vocabularies: Vocabularies) -> Grouping:
    """Group articles into visits."""
    return Grouping([], [], [None] * len(extractions))
