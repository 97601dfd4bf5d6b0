"""Tables of what was read: articles, their sentences, the sectors that they speak of, and problems."""

from summitry.tables.schema import ARTICLE, BASES, EVIDENCE, VISIT, Column, Table

ARTICLES = Table(
    "articles", "Articles", "One file or record.", ("article_id",),
    (
        ARTICLE,
        Column("label", "text", "How lists name the article: its title, or else its first words.", required=True),
        Column("title", "text", "The headline, where one was given."),
        Column("outlet", "text", "Who published it: as given, or as the text names itself; the outlets of the vocabulary each by one name."),
        Column("origin", "text", "The agency or office whose account the article gives: one name for one office, however it is called."),
        Column("language", "code", "ISO 639 code of the language of the text. Empty where it cannot be told.", vocabulary="languages"),
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
