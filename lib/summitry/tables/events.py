"""Tables of what happened and when: visits and their facts, events, and time expressions."""

from summitry.tables.schema import BASES, EVIDENCE, PRECISIONS, VISIT, Column, Table

VISITS = Table(
    "visits", "Visits", "One visit of one country to another.", ("visit_id",),
    (
        Column("visit_id", "id", "The visit: guest, host, and the first day of the talks, as far as it is known.", required=True),
        Column("label", "text", "How lists name the visit.", required=True),
        Column("host_code", "code", "Country where the talks took place.", vocabulary="countries", required=True),
        Column("guest_code", "code", "Country that visited.", vocabulary="countries", required=True),
        Column("host_leaders", "names", "Leaders of the host country who took part; where an article leaves the country of its own leader open, it is that of the side without one."),
        Column("guest_leaders", "names", "Leaders of the visiting country who took part, likewise."),
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
        Column("date_basis", "code", "Whether the article states the time or it was inferred, by itself or with the article's year.", allowed=BASES),
        Column("date_rule", "text", "What the time was read or inferred from, an inferred year with the article that tells it."),
        Column("place", "text", "Where, if the sentence says so."),
        Column("participants", "names", "Who took part, as far as the sentence names them."),
        VISIT,
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
        Column("basis", "text", "What the rule counted from: the day of publication, the day of the talks, or nothing; behind a comma what told a year that was inferred."),
    ),
)  # fmt: skip
