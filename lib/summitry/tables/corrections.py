"""The table of what readers corrected."""

from summitry.tables.schema import Column, Table

ACTIONS = ("right", "wrong", "edit", "same", "apart")
STATUSES = ("applied", "needs_review", "replaced", "undone")

# Unlike rows that stand on words, a correction outlives its article. So its span has names of its own: where
# `start` and `end` stand, `body[start:end] == text` holds, and of an article that is gone there is no body.
CORRECTIONS = Table(
    "corrections", "Corrections", "One correction by a reader.", ("correction_id",),
    (
        Column("correction_id", "id", "The correction. Those of one visit that were made in one act differ only behind the hyphen.", required=True),
        Column("status_code", "code", "Whether it is applied; waits for review, because what it corrects is not there any more; was replaced by a later one; or was undone.", allowed=STATUSES, required=True),
        Column("action_code", "code", "What the reader says: the row is right; it is wrong, and counts nowhere; one of its values is another; all mentions of this name, in all articles, are of another name; those in this article are.", allowed=ACTIONS, required=True),
        Column("table", "code", "The table that it corrects. Visits are made of what their articles say: there is one correction for each of them.", required=True),
        Column("column", "code", "The column. Empty where the whole row is judged."),
        Column("machine_value", "text", "What the rules give there now. Empty where they give nothing."),
        Column("old_value", "text", "What stood there when it was corrected."),
        Column("new_value", "text", "What the reader says. Empty where the row is wrong, or the value none."),
        Column("reason", "text", "Why, in the reader's words."),
        Column("corrected_by", "text", "Who, where a name was given."),
        Column("corrected_at", "text", "When, in UTC.", required=True),
        Column("undone_by", "text", "Who undid it."),
        Column("undone_at", "text", "When it was undone, in UTC."),
        Column("finding", "text", "Why it needs review."),
        Column("article_id", "id", "The article. Empty where none has this text any more."),
        Column("sentence_id", "id", "The sentence in which the words begin. Empty where they are not there, or the sentence itself was judged wrong."),
        Column("words_start", "integer", "Where the words begin in the article's body, counted in characters from 0.", required=True),
        Column("words_end", "integer", "Where they end; this character is not included.", required=True),
        Column("words", "text", "The words that the row stands on. Empty where the article itself is corrected, or the visit that it reports."),
        Column("sha256", "text", "Checksum of the article's body: it finds the article, whatever its name.", required=True),
    ),
)  # fmt: skip
