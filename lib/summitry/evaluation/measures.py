"""Measures: what of each table is compared with the annotations, and what counts as right."""

from typing import NamedTuple


class Measure(NamedTuple):
    """One thing that is counted.

    Attributes:
        name: Its name in reports and files.
        table: The table whose rows are compared.
        title: How pages name it.
        rule: What counts as right, in plain words.
        is_part: It looks closer at rows that another measure of the table counts.
    """

    name: str
    table: str
    title: str
    rule: str
    is_part: bool = False


_SAME = "The same value as annotated; where the annotation has none, none may be found."
_MEASURES = (
    Measure("published", "articles", "Day of publication", _SAME),
    Measure("event_date", "articles", "Day of the talks", _SAME),
    Measure("dateline_place", "articles", "Place in the dateline", _SAME),
    Measure("host", "articles", "Host country", _SAME),
    Measure("guest", "articles", "Visiting country", _SAME),
    Measure("place", "articles", "City of the talks", _SAME),
    Measure("sectors", "topic_mentions", "Sectors", "The sectors that an article speaks of, each once an article."),
    Measure("documents", "documents", "Documents", "The same kind, and at least half of the title's words."),
    Measure("document_sectors", "documents", "Sectors of documents", "Of documents found: each sector.", True),
    Measure("dates", "date_mentions", "Times", "Each time expression, by its words."),
    Measure("date_values", "date_mentions", "Values of times", "Of time expressions found: the time that they stand for.", True),
    Measure("people", "people", "People", "Each person once an article, by surname."),
    Measure("organisations", "organisations", "Organisations", "Each mention, by its words."),
    Measure("organisation_names", "organisations", "Names of organisations", "Of mentions found: the name that all mentions of the organisation share.", True),
    Measure("quotes", "quotes", "Quotations", "Direct quotations, by their first words."),
    Measure("speakers", "quotes", "Speakers", "Of quotations found: who said it, by surname.", True),
    Measure("statements", "quotes", "Reported statements", "Statements without quotation marks, by their sentence."),
    Measure("statement_speakers", "quotes", "Speakers of statements", "Of statements found: exactly those who said it.", True),
    Measure("figures", "figures", "Figures", "The same value in the same article."),
    Measure("bounds", "figures", "Bounds of figures", "Of figures found: exact, above, below or about.", True),
    Measure("events", "events", "Events", "The same kind, on words that overlap."),
    Measure("event_times", "events", "Times of events", "Of events found: when, as the article tells it.", True),
    Measure("event_statuses", "events", "Statuses of events", "Of events found: happened, planned or background.", True),
    Measure("commitments", "commitments", "Commitments", "The same kind in the same sentence."),
    Measure("commitment_strengths", "commitments", "Strengths of commitments", "Of commitments found: firm or soft.", True),
    Measure("commitment_parties", "commitments", "Who commits", "Of commitments found: exactly those who commit.", True),
    Measure("follow_ups", "follow_ups", "Follow-ups", "The same commitment, what came of it, and a sentence that tells it."),
)  # fmt: skip
MEASURES: dict[str, Measure] = {measure.name: measure for measure in _MEASURES}
# Field of the annotation -> column of `articles`.
FIELDS = {
    "published": "published_on",
    "event_date": "event_on",
    "dateline_place": "dateline_place",
    "host": "host_code",
    "guest": "guest_code",
    "place": "place",
}
