"""Tables of the documents that were signed."""

from summitry.tables.schema import BASES, EVIDENCE, VISIT, Column, Table

DOCUMENTS = Table(
    "documents", "Documents", "One document that an article says was signed, exchanged or adopted.", ("document_id",),
    (
        Column("document_id", "id", "The document.", required=True),
        *EVIDENCE,
        Column("kind_code", "code", "What kind of document.", vocabulary="document_kinds", required=True),
        Column("title", "text", "The words of the article that name it.", required=True),
        Column("sector_codes", "codes", "Sectors of its title and parties.", vocabulary="sectors"),
        Column("parties", "names", "Who concluded it, as the article names them."),
        Column("level_code", "code", "Who concluded it.", allowed=("state", "government", "ministry", "institution")),
        Column("signed_on", "date", "Day of signature."),
        Column("signed_basis", "code", "Whether the day is stated or inferred from the day of the talks.", allowed=BASES),
        VISIT,
    ),
)  # fmt: skip

DOCUMENT_GROUPS = Table(
    "document_groups", "Document groups", "One passage that speaks of signed documents without naming them.", ("article_id", "start", "end"),
    (
        *EVIDENCE,
        Column("count", "integer", "How many, where the passage says so."),
        Column("sector_codes", "codes", "Sectors that the passage names for them.", vocabulary="sectors"),
        VISIT,
    ),
)  # fmt: skip
