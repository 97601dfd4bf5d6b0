"""Every table: its grain, its key, its columns with their types and meaning.

The one place that knows what a table looks like. Extractors yield rows, `Table.frame` makes the table,
`export` writes it, the data page and `datapackage.json` describe it, all from here.
"""

from summitry.tables.articles import ARTICLES, PROBLEMS, SENTENCES, TOPIC_MENTIONS
from summitry.tables.corrections import CORRECTIONS
from summitry.tables.documents import DOCUMENT_GROUPS, DOCUMENTS
from summitry.tables.events import DATE_MENTIONS, EVENTS, VISIT_FACTS, VISITS
from summitry.tables.schema import (
    PRECISIONS,
    SEPARATOR,
    Column,
    Table,
    check,
)
from summitry.tables.statements import (
    COMMITMENTS,
    FIGURE_CONFLICTS,
    FIGURES,
    FOLLOW_UPS,
    ORGANISATIONS,
    PEOPLE,
    QUOTES,
)

__all__ = [
    "ARTICLES",
    "COMMITMENTS",
    "CORRECTIONS",
    "DATE_MENTIONS",
    "DOCUMENTS",
    "DOCUMENT_GROUPS",
    "EVENTS",
    "FIGURES",
    "FIGURE_CONFLICTS",
    "FOLLOW_UPS",
    "ORGANISATIONS",
    "PEOPLE",
    "PRECISIONS",
    "PROBLEMS",
    "QUOTES",
    "SENTENCES",
    "SEPARATOR",
    "TABLES",
    "TOPIC_MENTIONS",
    "VISITS",
    "VISIT_FACTS",
    "Column",
    "Table",
    "check",
]

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        ARTICLES, SENTENCES, VISITS, VISIT_FACTS, EVENTS, DOCUMENTS, DOCUMENT_GROUPS,
        TOPIC_MENTIONS, DATE_MENTIONS, PEOPLE, ORGANISATIONS, QUOTES, FIGURES,
        FIGURE_CONFLICTS, COMMITMENTS, FOLLOW_UPS, CORRECTIONS, PROBLEMS,
    )
}  # fmt: skip
