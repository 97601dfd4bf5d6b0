"""Tables of who said what: people, quotations, figures, commitments, and what came of them."""

from summitry.tables.schema import BOUNDS, EVIDENCE, VISIT, Column, Table

PEOPLE = Table(
    "people", "People", "One mention of a person, by name, by office or by pronoun.", ("article_id", "start", "end"),
    (
        *EVIDENCE,
        Column("entity_id", "id", "The person, in all articles.", required=True),
        Column("name", "text", "Who is meant, the same for all mentions: the fullest form of the name in any article, or the one that `aliases.csv` gives.", required=True),
        Column("surname", "text", "The part of the name by which the article calls the person.", required=True),
        Column("named_by", "code", "What the words of the mention are: the name or a part of it, an office (`the Kazakh President`), or `he` or `she`.", allowed=("name", "title", "pronoun"), required=True),
        Column("role", "text", "Office, as the words at the mention state it, or else as the article does most often, or else as another one on the same two countries does that gives the full name."),
        Column("country_code", "code", "Country of the office, as the article states it, or where none does the one on whose side a head of state or government took part in talks: quotes and commitments are counted under the one that most mentions by name state.", vocabulary="countries"),
    ),
)  # fmt: skip

ORGANISATIONS = Table(
    "organisations", "Organisations", "One mention of an organisation by name.", ("article_id", "start", "end"),
    (
        *EVIDENCE,
        Column("entity_id", "id", "The organisation, in all articles. A body of a country that no words tell is told apart in each article.", required=True),
        Column("name", "text", "The same for all mentions, short forms and acronyms among them: the fullest form of the name that most of them have, or the one that `aliases.csv` gives.", required=True),
        Column("kind_code", "code", "What kind of organisation.", vocabulary="organisation_kinds", required=True),
        Column("country_code", "code", "Its country, where its name or what stands beside it states it here, or elsewhere in the article for a body of that name. A body of two countries has none.", vocabulary="countries"),
    ),
)  # fmt: skip

QUOTES = Table(
    "quotes", "Quotes", "One direct quotation or reported statement.", ("quote_id",),
    (
        Column("quote_id", "id", "The quotation or statement.", required=True),
        *EVIDENCE,
        Column("is_direct", "boolean", "Whether the words stand between quotation marks.", required=True),
        Column("speaker", "names", "Who said it: the name as in `people` or `organisations`, or the words for an office or body where no name is given."),
        Column("speaker_ids", "names", "Their `entity_id` in `people` or `organisations`; whoever is not named there has none."),
        Column("speaker_country_codes", "codes", "Countries of the speakers: of whoever is named in `people` or `organisations` the one that most mentions there state, in whatever article; of others the one that this article states.", vocabulary="countries"),
        Column("stated_country_code", "code", "Country of the speaker's office, as far as this article states it; of several speakers none.", vocabulary="countries"),
        Column("cue", "text", "The reporting verb or phrase."),
        Column("speaker_rule", "text", "How the speaker was told: name, office, pronoun, the quotation or sentence before or behind, or the label in a transcript."),
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

COMMITMENTS = Table(
    "commitments", "Commitments", "One forward-looking statement.", ("commitment_id",),
    (
        Column("commitment_id", "id", "The commitment.", required=True),
        *EVIDENCE,
        Column("kind_code", "code", "What kind.", vocabulary="commitment_kinds", required=True),
        Column("strength_code", "code", "How binding the words are.", allowed=("firm", "soft"), required=True),
        Column("by", "names", "Who commits: persons, countries or bodies, as far as the text tells."),
        Column("by_country_codes", "codes", "Their countries: of whoever is named in `people` or `organisations` the one that most mentions there state, in whatever article; of others those that this article states.", vocabulary="countries"),
        Column("stated_country_codes", "codes", "Their countries, as far as this article states them.", vocabulary="countries"),
        Column("to", "names", "Towards whom, where the sentence says so."),
        Column("sector_codes", "codes", "Sectors of the sentence.", vocabulary="sectors"),
        Column("due", "text", "By when, in EDTF notation, where the sentence says so."),
        Column("due_on", "date", "Last day of that time."),
        VISIT,
    ),
)  # fmt: skip

# In this order steps of one visit follow each other.
FOLLOW_UP_STATUSES = (
    "raised", "agreed", "restated", "superseded", "in_progress", "fulfilled", "fulfilled_late", "subject_continues", "no_report_found",
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
        Column("on", "date", "Day of the step: that of the act where stated, else the day of the visit that the article tells of; of a visit that answers an invitation its first day.", required=True),
        Column("later_articles", "integer", "Where no report was found: how many later articles were searched."),
        Column("score", "number", "How much the link rests on, from 0 to 1. Empty for the commitment that begins the chain."),
        Column("matched", "text", "The words that link the sentence to the chain, separated by `;`."),
    ),
)  # fmt: skip
