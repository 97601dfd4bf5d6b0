"""Quality: what the annotations of the articles in view say of the tables, a row a measure and a row a mistake."""

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from summitry.corpus import Corpus
from summitry.evaluation import MEASURES, report
from summitry.evaluation.runs import Change
from summitry.evaluation.scores import Found, Score
from summitry.summaries.slices import Mark, Slice
from summitry.tables import Column, Table

SHARES = {"precision": "Precision", "recall": "Recall"}
_INTERVAL = "end of its 95% interval."
MEASURED = Table(
    "quality", "How good the tables are", "One measure.", ("measure",),
    (
        Column("measure", "text", "What is compared with the annotations."),
        Column("table", "text", "The table whose rows are compared."),
        Column("rule", "text", "What counts as right."),
        Column("articles", "integer", "Articles that are annotated for it."),
        Column("annotated", "integer", "Rows that the annotations hold."),
        Column("found", "integer", "Rows that the table holds."),
        Column("right", "integer", "Rows that both hold."),
        Column("precision", "number", "Share of the rows found that are right; empty where none were found."),
        Column("precision_low", "number", f"Lower {_INTERVAL}"),
        Column("precision_high", "number", f"Upper {_INTERVAL}"),
        Column("recall", "number", "Share of the annotated rows that were found; empty where none are annotated."),
        Column("recall_low", "number", f"Lower {_INTERVAL}"),
        Column("recall_high", "number", f"Upper {_INTERVAL}"),
        Column("f1", "number", "Harmonic mean of precision and recall."),
        Column("f1_low", "number", f"Lower {_INTERVAL}"),
        Column("f1_high", "number", f"Upper {_INTERVAL}"),
    ),
)  # fmt: skip
DRAWN = Table(
    "quality_shares", "Precision and recall", "One share of one measure.", ("measure", "share"),
    (
        Column("measure", "text", "What is compared with the annotations."),
        Column("share", "text", "Precision: of the rows found. Recall: of the annotated rows."),
        Column("right", "integer", "Rows that are both found and annotated."),
        Column("rows", "integer", "Rows found, or annotated: what the share is taken of."),
        Column("value", "number", "The share."),
        Column("low", "number", f"Lower {_INTERVAL}"),
        Column("high", "number", f"Upper {_INTERVAL}"),
    ),
)  # fmt: skip
# Measures whose values are codes -> where their labels are.
_CODES = {"sectors": "sectors", "document_sectors": "sectors", "host": "countries", "guest": "countries"}
MISSED, EXTRA = "Missed", "Found in error"
WRONG = Table(
    "quality_mistakes", "Mistakes", "One row that is missed or found in error.", ("measure", "kind", "article_id", "value"),
    (
        Column("measure", "text", "The measure that counts it."),
        Column("kind", "text", "Whether it is annotated and was not found, or was found and is not annotated."),
        Column("value", "text", "What is expected, or was found."),
        Column("article", "text", "Date and outlet."),
        Column("sentence", "text", "The sentence, where it can be told."),
        Column("article_id", "id", "The article."),
        Column("sentence_id", "id", "The sentence, where it can be told."),
    ),
)  # fmt: skip
CHANGED = Table(
    "quality_changes", "Since the last run", "One row that came right or went wrong.", ("measure", "change", "article_id", "value"),
    (
        Column("change", "text", "Gained: it was wrong in the last run and is right now. Lost: the other way round."),
        Column("measure", "text", "The measure that counts it."),
        Column("value", "text", "What is expected, or was found."),
        Column("article_id", "id", "The article."),
    ),
)  # fmt: skip


def of_articles(scores: Mapping[str, Score], article_ids: Iterable[str]) -> dict[str, Score]:
    """The same scores over some articles only; a measure that is annotated in none of them is left out."""
    kept = set(article_ids)

    def among(rows: list[Found]) -> list[Found]:
        """The rows of these articles."""
        return [row for row in rows if row.article_id in kept]

    narrowed = {
        name: Score(among(score.hits), among(score.extras), among(score.misses), score.articles & kept)
        for name, score in scores.items()
    }
    return {name: score for name, score in narrowed.items() if score.articles}


def measured(scores: Mapping[str, Score]) -> pd.DataFrame:
    """List the measures.

    Returns:
        `MEASURED`, in the order of the tables. Where nothing was found and nothing is annotated: no row.
    """
    return MEASURED.frame(_measured(name, score) for name, score in _compared(scores).items())


def _compared(scores: Mapping[str, Score]) -> dict[str, Score]:
    return {name: score for name, score in scores.items() if score.found or score.expected}


def _measured(name: str, score: Score) -> tuple:
    measure = MEASURES[name]
    numbers = (len(score.articles), score.expected, score.found, len(score.hits))
    shares = (
        (score.precision, *score.precision_interval()) if score.found else (None,) * 3,
        (score.recall, *score.recall_interval()) if score.expected else (None,) * 3,
        (score.f1, *score.f1_interval()) if score.found or score.expected else (None,) * 3,
    )
    return (measure.title, measure.table, measure.rule, *numbers, *(part for share in shares for part in share))  # fmt: skip


def shares(scores: Mapping[str, Score]) -> pd.DataFrame:
    """Precision and recall as a chart draws them; a share of no rows is left out.

    Returns:
        `DRAWN`, in the order of the measures, precision first.
    """
    rows = []
    for name, score in scores.items():
        for share, number, value, interval in (
            (SHARES["precision"], score.found, score.precision, score.precision_interval()),
            (SHARES["recall"], score.expected, score.recall, score.recall_interval()),
        ):
            if number:
                rows.append((MEASURES[name].title, share, len(score.hits), number, value, *interval))
    return DRAWN.frame(rows)


def share_marks(scores: Mapping[str, Score], openings: Mapping[str, str]) -> list[Mark]:
    """What each share opens: the sentences of the rows that it is taken of.

    Args:
        scores: Of the articles in view.
        openings: Article -> its opening sentence, which stands for what has no sentence of its own.

    Returns:
        One a row of `shares`, in the same order.
    """
    marks = []
    for name, score in scores.items():
        title = MEASURES[name].title
        for share, others in (("precision", score.extras), ("recall", score.misses)):
            rows = [*score.hits, *others]
            if rows:
                said = f"{title}, {share}: {len(score.hits):,} of {len(rows):,} right"
                marks.append(_mark({"measure": title, "share": SHARES[share]}, said, rows, openings))
    return marks


def measure_marks(scores: Mapping[str, Score], openings: Mapping[str, str]) -> list[Mark]:
    """What each row of `measured` opens: the sentences of all rows that are found or annotated."""
    return [
        _mark({}, MEASURES[name].title, [*score.hits, *score.extras, *score.misses], openings)
        for name, score in _compared(scores).items()
    ]


def _mark(fields: dict[str, str], label: str, rows: Sequence[Found], openings: Mapping[str, str]) -> Mark:
    places = (row.sentence_id or openings.get(row.article_id) for row in rows)
    sentences = tuple(dict.fromkeys(place for place in places if place))
    return Mark(fields, label, len(sentences), Slice.of("sentences", {"sentence_id": sentences}))


def wrong(scores: Mapping[str, Score], corpus: Corpus, articles: pd.DataFrame) -> pd.DataFrame:
    """List the rows that are missed or found in error.

    Args:
        scores: Of the articles in view.
        corpus: The whole corpus.
        articles: `articles.NAMED` of it.

    Returns:
        `WRONG`, by measure, what is missed first. Everything right: no rows.
    """
    found = _wrong(scores)
    short = articles.set_index("article_id")["short"]
    every = corpus["sentences"]
    told = every[every["sentence_id"].isin([row.sentence_id for _, _, row in found])]
    text = dict(zip(told["sentence_id"].astype(object), told["text"], strict=True))
    return WRONG.frame(
        (MEASURES[name].title, kind, _said(name, row.value, corpus), short.get(row.article_id), text.get(row.sentence_id), row.article_id, row.sentence_id)
        for name, kind, row in found
    )  # fmt: skip


def _said(name: str, value: str, corpus: Corpus) -> str:
    """What is expected or was found, with its label where it is a code."""
    vocabulary = _CODES.get(name)
    return corpus.vocabularies.labels(vocabulary).get(value, value) if vocabulary else value


def _wrong(scores: Mapping[str, Score]) -> list[tuple[str, str, Found]]:
    return [
        (name, kind, row)
        for name, score in scores.items()
        for kind, rows in ((MISSED, score.misses), (EXTRA, score.extras))
        for row in rows
    ]


def wrong_marks(scores: Mapping[str, Score], openings: Mapping[str, str]) -> list[Mark]:
    """What each row of `wrong` opens: its sentence or, where that cannot be told, the opening of its article."""
    return [
        _mark({}, f"{MEASURES[name].title}, {kind.lower()}: {row.value}", [row], openings)
        for name, kind, row in _wrong(scores)
    ]


def changed(changes: Iterable[Change], corpus: Corpus) -> pd.DataFrame:
    """List what was gained and lost since the last run: `CHANGED`, by measure, gains first."""
    return CHANGED.frame(
        (report.how(change).capitalize(), MEASURES[change.measure].title, _said(change.measure, change.value, corpus), change.article_id)
        for change in changes
    )  # fmt: skip


def change_marks(
    changes: Iterable[Change], scores: Mapping[str, Score], openings: Mapping[str, str]
) -> list[Mark]:
    """What each row of `changed` opens: its sentence, or the opening of its article where the row is gone."""
    marks = []
    for change in changes:
        score = scores[change.measure]
        known = (row for rows in (score.hits, score.misses, score.extras) for row in rows)
        same = next((row for row in known if row[:2] == (change.article_id, change.value)), None)
        row = same or Found(change.article_id, change.value)
        said = f"{MEASURES[change.measure].title}, {report.how(change)}: {change.value}"
        marks.append(_mark({}, said, [row], openings))
    return marks


def openings(corpus: Corpus, article_ids: Iterable[str]) -> dict[str, str]:
    """Article -> its first sentence, of the report rather than of what stands around it."""
    sentences = corpus["sentences"]
    of_these = sentences[sentences["article_id"].isin(list(article_ids))]
    first = of_these.sort_values(["is_boilerplate", "position"], kind="stable").drop_duplicates("article_id")
    return dict(zip(first["article_id"].astype(object), first["sentence_id"].astype(object), strict=True))


def annotated_rows(scores: Mapping[str, Score]) -> int:
    """Rows that the annotations hold; those that only look closer at others are not counted again."""
    return sum(score.expected for name, score in scores.items() if not MEASURES[name].is_part)


def finding(scores: Mapping[str, Score]) -> str:
    """What the shares say, in a few words: which measure is weakest."""
    compared = _compared(scores)
    weakest = min(compared, key=lambda name: compared[name].f1, default=None)
    if weakest is None:
        return "Nothing could be compared"
    if compared[weakest].f1 == 1:
        return "All that is annotated was found, and nothing else"
    return f"Weakest: {MEASURES[weakest].title.lower()}, {_percent(compared[weakest])}"


def _percent(score: Score) -> str:
    right = f"{score.precision:.0%} of what was found is right" if score.found else "nothing was found"
    seen = f"{score.recall:.0%} of what is annotated was found" if score.expected else "nothing is annotated"
    return f"{right}, {seen}"
