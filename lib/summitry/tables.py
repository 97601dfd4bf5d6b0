"""Every table: its grain, its key, its columns with their types and meaning.

The one place that knows what a table looks like. Extractors yield rows, `frame` makes the table,
`export` writes it, the data page and `datapackage.json` describe it, all from here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from summitry.errors import SchemaError

Kind = Literal["id", "code", "codes", "names", "text", "integer", "number", "date", "boolean"]

# pandas types. Codes and ids repeat, so they are categories: filters and counts run on small integers.
# `codes` and `names` hold several values in one cell, separated by `;`.
DTYPES: dict[str, str] = {
    "id": "category",
    "code": "category",
    "codes": "str",
    "names": "str",
    "text": "str",
    "integer": "Int64",
    "number": "Float64",
    "date": "datetime64[s]",
    "boolean": "boolean",
}
SEPARATOR = ";"


@dataclass(frozen=True)
class Column:
    """One column: its name, kind (which fixes its pandas type), meaning, and where its codes are listed."""

    name: str
    kind: Kind
    description: str
    vocabulary: str = ""
    allowed: tuple[str, ...] = ()
    required: bool = False

    @property
    def dtype(self) -> str:
        """The pandas type."""
        return DTYPES[self.kind]


@dataclass(frozen=True)
class Table:
    """One table: what a row is (`grain`), what makes it unique (`key`), and its columns in order."""

    name: str
    title: str
    grain: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]

    @property
    def column_names(self) -> list[str]:
        """Names in order."""
        return [column.name for column in self.columns]

    @property
    def has_evidence(self) -> bool:
        """Whether each row stands on a span of an article's text."""
        return "start" in self.column_names

    @property
    def own_columns(self) -> list[str]:
        """What an extractor adds to the span: every column that is not evidence and not an id made here."""
        evidence = {column.name for column in EVIDENCE}
        return [name for name in self.column_names if name not in evidence]

    def empty(self) -> pd.DataFrame:
        """The table without rows; columns and types are kept."""
        return self.frame([])

    def frame(self, rows: Iterable[Sequence[object]]) -> pd.DataFrame:
        """Make the table from rows whose values stand in the order of `columns`.

        Returns:
            One row per given row, in the given order, typed as `columns` say. No rows: an empty table.

        Raises:
            SchemaError: A row is too short or too long, or a value is not of its column's kind.
        """
        rows = list(rows)
        if any(len(row) != len(self.columns) for row in rows):
            raise SchemaError(
                f"{self.name}: a row does not have the {len(self.columns)} columns of the table."
            )
        values = zip(*rows, strict=True) if rows else ([] for _ in self.columns)
        series = {}
        for column, cells in zip(self.columns, values, strict=True):
            try:
                series[column.name] = _series(list(cells), column)
            except (TypeError, ValueError) as error:
                raise SchemaError(f"{self.name}.{column.name}: {error}") from error
        return pd.DataFrame(series)


def _series(cells: list, column: Column) -> pd.Series:
    if column.kind in ("id", "code"):
        # Plain object categories, made by hand: the shared text type costs more than it saves here.
        categories = sorted({cell for cell in cells if cell})
        # Counted off here, in a third of the time that pandas takes to look them up; -1 stands for none.
        place = {category: index for index, category in enumerate(categories)}
        return pd.Series(
            pd.Categorical.from_codes(
                [place[cell] if cell else -1 for cell in cells], categories=pd.Index(categories, dtype=object)
            )
        )
    if column.kind == "date":
        return pd.Series(pd.to_datetime(pd.Series(cells, dtype=object))).astype(column.dtype)
    if column.dtype == "str":
        return pd.Series([cell if cell is not None else None for cell in cells], dtype="str")
    return pd.Series(cells, dtype=column.dtype)


ARTICLE = Column(
    "article_id", "id", "The article: the record's id, or the file's name without its ending.", required=True
)
EVIDENCE = (
    ARTICLE,
    Column("sentence_id", "id", "The sentence in which the row's words begin.", required=True),
    Column(
        "start",
        "integer",
        "Where the words begin in the article's body, counted in characters from 0.",
        required=True,
    ),
    Column(
        "end",
        "integer",
        "Where the words end in the article's body; this character is not included.",
        required=True,
    ),
    Column("text", "text", "The words themselves: body[start:end].", required=True),
)
VISIT = Column("visit_id", "id", "The visit that the article reports on.")

PRECISIONS = ("day", "days", "week", "month", "months", "season", "year", "years", "past", "future")
BOUNDS = ("exact", "more than", "at least", "about", "almost", "up to", "less than")
BASES = ("stated", "inferred")

ARTICLES = Table(
    "articles", "Articles", "One file or record.", ("article_id",),
    (
        ARTICLE,
        Column("label", "text", "How lists name the article: its title, or else its first words.", required=True),
        Column("title", "text", "The headline, where one was given."),
        Column("outlet", "text", "Who published it: as given, or as the text names itself."),
        Column("origin", "text", "The agency or office whose account the article cites."),
        Column("language", "code", "ISO 639-1 code of the language of the text."),
        Column("published_on", "date", "Day of publication."),
        Column("published_basis", "code", "Whether the day of publication is stated or inferred.", allowed=BASES),
        Column("published_rule", "text", "Where the day of publication was read, or which article gave its year."),
        Column("dateline_place", "text", "The place in the dateline. It is often not the place of the talks."),
        Column("event_on", "date", "Day of the main talks that the article reports."),
        Column("event_rule", "text", "The words and the rule that gave the day of the talks."),
        Column("host_code", "code", "Country where the talks took place.", vocabulary="countries"),
        Column("guest_code", "code", "Country that visited.", vocabulary="countries"),
        Column("place", "text", "City of the main talks."),
        VISIT,
        Column("words", "integer", "Number of words in the text, teasers of other articles left out.", required=True),
        Column("url", "text", "Address of the article, where one was given."),
        Column("source", "text", "File that the article was read from.", required=True),
        Column("sha256", "text", "Checksum of the body, so that a copy can be recognised.", required=True),
        Column("body", "text", "The text as it was read: line ends and blanks made uniform, nothing else changed.", required=True),
    ),
)  # fmt: skip

SENTENCES = Table(
    "sentences", "Sentences", "One sentence of an article.", ("sentence_id",),
    (
        *EVIDENCE,
        Column("position", "integer", "Place in the article, counted from 1.", required=True),
        Column("is_boilerplate", "boolean", "A teaser, a cross-link or another line that is not part of the report.", required=True),
    ),
)  # fmt: skip

TOPIC_MENTIONS = Table(
    "topic_mentions", "Topic mentions", "One wording of a sector found in an article.", ("article_id", "start", "end", "sector_code"),
    (
        *EVIDENCE,
        Column("sector_code", "code", "The sector spoken of.", vocabulary="sectors", required=True),
        Column("term", "text", "The wording of the vocabulary that matched.", required=True),
    ),
)  # fmt: skip

DATE_MENTIONS = Table(
    "date_mentions", "Date mentions", "One time expression.", ("article_id", "start", "end"),
    (
        *EVIDENCE,
        Column("edtf", "text", "The time in EDTF notation (ISO 8601-2): 2026-02-27, 2025, 2024-21 (spring), 2025/2030. Empty for a vague time."),
        Column("from_on", "date", "First day of the time."),
        Column("to_on", "date", "Last day of the time."),
        Column("precision_code", "code", "How exact the words are.", allowed=PRECISIONS, required=True),
        Column("rule", "text", "The rule that read the words.", required=True),
        Column("basis", "text", "What the rule counted from: the day of publication, the day of the talks, or nothing."),
    ),
)  # fmt: skip

EVENTS = Table(
    "events", "Events", "One thing that an article says happened or is planned.", ("event_id",),
    (
        Column("event_id", "id", "The event.", required=True),
        *EVIDENCE,
        Column("kind_code", "code", "What kind of event.", vocabulary="event_kinds", required=True),
        Column("plover_code", "code", "The kind's code in the PLOVER event ontology, where it has one."),
        Column("status_code", "code", "Whether it happened at this visit, is planned, or is background.", allowed=("happened", "planned", "background"), required=True),
        Column("edtf", "text", "When, in EDTF notation."),
        Column("from_on", "date", "First day."),
        Column("to_on", "date", "Last day."),
        Column("precision_code", "code", "How exact the time is.", allowed=PRECISIONS),
        Column("date_basis", "code", "Whether the article states the time or it was inferred.", allowed=BASES),
        Column("date_rule", "text", "What the time was read or inferred from."),
        Column("place", "text", "Where, if the sentence says so."),
        Column("participants", "names", "Who took part, as the sentence names them."),
        VISIT,
    ),
)  # fmt: skip

VISITS = Table(
    "visits", "Visits", "One visit of one country to another.", ("visit_id",),
    (
        Column("visit_id", "id", "The visit: guest, host, and the first day or month of the talks.", required=True),
        Column("label", "text", "How lists name the visit.", required=True),
        Column("host_code", "code", "Country where the talks took place.", vocabulary="countries", required=True),
        Column("guest_code", "code", "Country that visited.", vocabulary="countries", required=True),
        Column("host_leaders", "names", "Leaders of the host country who took part."),
        Column("guest_leaders", "names", "Leaders of the visiting country who took part."),
        Column("place", "text", "City of the talks."),
        Column("from_on", "date", "First day of the talks."),
        Column("to_on", "date", "Last day of the talks."),
        Column("rank_code", "code", "Rank of the visit, where an article states it.", vocabulary="visit_ranks"),
        Column("articles", "integer", "Number of articles on the visit.", required=True),
        Column("documents", "integer", "Number of documents that the articles name. Empty where they speak of documents and name none."),
        Column("documents_known_code", "code", "What the articles say of signed documents.", allowed=("named", "mentioned", "none"), required=True),
    ),
)  # fmt: skip

VISIT_FACTS = Table(
    "visit_facts", "Visit facts", "One fact of a visit, as one article states it.", ("visit_id", "fact_code", "value", "article_id", "start"),
    (
        VISIT,
        Column("fact_code", "code", "Which fact.", allowed=("host", "guest", "day", "place", "rank", "leader", "documents"), required=True),
        Column("value", "text", "What the article says of it.", required=True),
        *EVIDENCE,
    ),
)  # fmt: skip

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

PEOPLE = Table(
    "people", "People", "One mention of a person by name.", ("article_id", "start", "end"),
    (
        *EVIDENCE,
        Column("name", "text", "The fullest form of the name in the article.", required=True),
        Column("surname", "text", "The part of the name by which the article calls the person.", required=True),
        Column("role", "text", "Office, as the article states it."),
        Column("country_code", "code", "Country of the office, as the article states it.", vocabulary="countries"),
    ),
)  # fmt: skip

QUOTES = Table(
    "quotes", "Quotes", "One direct quotation or reported statement.", ("quote_id",),
    (
        Column("quote_id", "id", "The quotation or statement.", required=True),
        *EVIDENCE,
        Column("is_direct", "boolean", "Whether the words stand between quotation marks.", required=True),
        Column("speaker", "names", "Who said it: the fullest form of the name in the article, or the office or body where no name is given."),
        Column("speaker_country_code", "code", "Country of the speaker's office, as the article states it.", vocabulary="countries"),
        Column("cue", "text", "The reporting verb or phrase."),
        Column("speaker_rule", "text", "How the speaker was told: name, office, pronoun, or the quotation or sentence before or behind."),
        Column("sector_codes", "codes", "Sectors that the words speak of.", vocabulary="sectors"),
        VISIT,
    ),
)  # fmt: skip

FIGURES = Table(
    "figures", "Figures", "One quantity that an article states.", ("article_id", "start", "end"),
    (
        *EVIDENCE,
        Column("value", "number", "The quantity, millions and billions multiplied out; of a range, its lower end.", required=True),
        Column("value_to", "number", "The upper end of a range."),
        Column("bound", "code", "How the words bound it.", allowed=BOUNDS, required=True),
        Column("unit", "text", "What is counted: the noun, `percent`, or the ISO 4217 code of a currency.", required=True),
        Column("counted", "text", "What the quantity measures, in the words of the article."),
        Column("as_of", "text", "The time it is given for, in EDTF notation, where the sentence says so."),
        Column("sector_codes", "codes", "Sectors of the sentence.", vocabulary="sectors"),
        VISIT,
    ),
)  # fmt: skip

FIGURE_CONFLICTS = Table(
    "figure_conflicts", "Figures compared", "One figure of several that count the same thing in different articles.", ("conflict_id", "article_id", "start"),
    (
        Column("conflict_id", "id", "The thing that the articles count: figures of one id belong together.", required=True),
        Column("counted", "text", "What is counted, in the words of the first article.", required=True),
        Column("status_code", "code", "Whether two of the articles differ in value or bound, or all agree.", allowed=("differs", "agrees"), required=True),
        *EVIDENCE,
        Column("value", "number", "The quantity, millions and billions multiplied out; of a range, its lower end.", required=True),
        Column("value_to", "number", "The upper end of a range."),
        Column("bound", "code", "How the words bound it.", allowed=BOUNDS, required=True),
        Column("unit", "text", "What is counted: the noun, `percent`, or the ISO 4217 code of a currency.", required=True),
        Column("as_of", "text", "The time it is given for, in EDTF notation, where the sentence says so."),
        VISIT,
    ),
)  # fmt: skip

FOLLOW_UP_STATUSES = (
    "raised", "agreed", "restated", "superseded", "in_progress", "fulfilled", "fulfilled_late", "subject_continues", "no_report_found",
)  # fmt: skip

COMMITMENTS = Table(
    "commitments", "Commitments", "One forward-looking statement.", ("commitment_id",),
    (
        Column("commitment_id", "id", "The commitment.", required=True),
        *EVIDENCE,
        Column("kind_code", "code", "What kind.", vocabulary="commitment_kinds", required=True),
        Column("strength_code", "code", "How binding the words are.", allowed=("firm", "soft"), required=True),
        Column("by", "names", "Who commits: persons, countries or bodies, as far as the text tells."),
        Column("by_country_codes", "codes", "Their countries.", vocabulary="countries"),
        Column("to", "names", "Towards whom, where the sentence says so."),
        Column("sector_codes", "codes", "Sectors of the sentence.", vocabulary="sectors"),
        Column("due", "text", "By when, in EDTF notation, where the sentence says so."),
        Column("due_on", "date", "Last day of that time."),
        VISIT,
    ),
)  # fmt: skip

FOLLOW_UPS = Table(
    "follow_ups", "Follow-ups", "One step of what came of a commitment, as one sentence tells it.", ("chain_id", "step", "article_id", "start"),
    (
        Column("chain_id", "id", "The subject that is followed: rows of one id are one chain across the visits of two countries.", required=True),
        Column("subject", "text", "What the chain is about.", required=True),
        Column("object_code", "code", "What can be followed in it. Empty for invitations, and for what only its sector links.", vocabulary="trackable_objects"),
        Column("step", "integer", "Place in the chain, counted from 1; several sentences may tell one step.", required=True),
        Column("status_code", "code", "What the step is.", allowed=FOLLOW_UP_STATUSES, required=True),
        *EVIDENCE,
        Column("commitment_id", "id", "The commitment, where the sentence is one."),
        Column("visit_id", "id", "The visit at which the step is told; where nothing was found, the last one searched.", required=True),
        Column("edtf", "text", "When, in EDTF notation: of a commitment its deadline, of an act its time, where the sentence says so."),
        Column("on", "date", "Day of the step: that of the act where stated, else that of the visit.", required=True),
        Column("later_articles", "integer", "Where no report was found: how many later articles were searched."),
        Column("score", "number", "How much the link rests on, from 0 to 1. Empty for the commitment that begins the chain."),
        Column("matched", "text", "The words that link the sentence to the chain, separated by `;`."),
    ),
)  # fmt: skip

PROBLEMS = Table(
    "problems", "Problems", "One thing that could not be read.", ("source", "line", "finding"),
    (
        Column("source", "text", "File.", required=True),
        Column("line", "integer", "Line of the file, counted from 1, where it can be told."),
        Column("finding", "text", "What was found.", required=True),
        Column("remedy", "text", "What to do about it.", required=True),
        Column("lost", "code", "What was left out because of it.", allowed=("article", "value", "nothing"), required=True),
    ),
)  # fmt: skip

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        ARTICLES, SENTENCES, VISITS, VISIT_FACTS, EVENTS, DOCUMENTS, DOCUMENT_GROUPS,
        TOPIC_MENTIONS, DATE_MENTIONS, PEOPLE, QUOTES, FIGURES, FIGURE_CONFLICTS,
        COMMITMENTS, FOLLOW_UPS, PROBLEMS,
    )
}  # fmt: skip


def check(frame: pd.DataFrame, table: Table) -> pd.DataFrame:
    """Return `frame` if it has the table's columns and types, in order.

    Raises:
        SchemaError: It has not; the message names the first column that differs.
    """
    if list(frame.columns) != table.column_names:
        raise SchemaError(f"{table.name}: columns are {list(frame.columns)}, expected {table.column_names}.")
    for column in table.columns:
        if str(frame[column.name].dtype) != column.dtype:
            raise SchemaError(
                f"{table.name}.{column.name}: type is {frame[column.name].dtype}, expected {column.dtype}."
            )
    return frame
