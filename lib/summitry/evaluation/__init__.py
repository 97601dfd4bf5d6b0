"""How good the tables are: precision, recall and F1 against hand annotations.

Tests hold floors on these scores, `summitry evaluate` prints them and the dashboard draws them: one scorer
for all three. `annotations` describes what is annotated, `measures` what counts as right.
"""

from collections.abc import Iterable, Mapping

import pandas as pd

from summitry.evaluation import facts, statements
from summitry.evaluation.matching import Annotation, Case, Rows
from summitry.evaluation.measures import FIELDS, MEASURES
from summitry.evaluation.scores import Score, pooled

_COMPARISONS = (
    facts.compare_fields,
    facts.compare_sectors,
    facts.compare_documents,
    facts.compare_people,
    statements.compare_organisations,
    statements.compare_quotes,
    statements.compare_statements,
    statements.compare_dates,
    statements.compare_figures,
    statements.compare_events,
    statements.compare_commitments,
    statements.compare_follow_ups,
)
# The tables that are read.
TABLES_READ = tuple(dict.fromkeys(("sentences", *(measure.table for measure in MEASURES.values()))))


def evaluate(annotations: Iterable[Annotation], tables: Mapping[str, pd.DataFrame]) -> dict[str, Score]:
    """Compare tables with annotations.

    Args:
        annotations: One an article, as `annotations.read` gives them. Articles without one are left out, and
            so is whatever an annotation leaves out: only what it holds, an empty list among it, is compared.
        tables: Those of a `Corpus`, or read back by `export.read_csv`.

    Returns:
        Measure -> score, for all of `MEASURES`; one that no annotation speaks of has no articles.
    """
    annotated = {annotation["id"]: annotation for annotation in annotations}
    rows = {name: _by_article(tables[name], annotated) for name in TABLES_READ if name in tables}
    chains = _chains(tables, annotated)
    scores = {name: Score() for name in MEASURES}
    for article_id, annotation in annotated.items():
        own = {name: rows.get(name, {}).get(article_id, []) for name in TABLES_READ}
        case = Case(article_id, annotation, {**own, "chains": chains}, scores)
        for compare in _COMPARISONS:
            compare(case)
    return scores


def _by_article(frame: pd.DataFrame, annotated: Iterable[str]) -> dict[str, Rows]:
    by_article: dict[str, Rows] = {}
    for row in _rows(frame[frame["article_id"].isin(list(annotated))]):
        by_article.setdefault(row["article_id"], []).append(row)
    return by_article


def _rows(frame: pd.DataFrame) -> Rows:
    plain = frame.astype(object).where(frame.notna(), None)
    return [{str(key): value for key, value in row.items()} for row in plain.to_dict("records")]


def _chains(tables: Mapping[str, pd.DataFrame], annotated: Iterable[str]) -> Rows:
    """All steps, of whatever article, of the chains that annotated articles take part in, with their sentences."""
    if "follow_ups" not in tables or "sentences" not in tables:
        return []
    steps, every = tables["follow_ups"], tables["sentences"]
    own = steps.loc[steps["article_id"].isin(list(annotated)), "chain_id"]
    steps = steps[steps["chain_id"].isin(own)]
    told = every[every["sentence_id"].isin(steps["sentence_id"])]
    text = dict(zip(told["sentence_id"].astype(object), told["text"], strict=True))
    return [{**row, "sentence": text.get(row["sentence_id"], "")} for row in _rows(steps)]


def by_table(scores: Mapping[str, Score]) -> dict[str, Score]:
    """Table -> the score of its rows: that of its measure, or of all its fields together.

    What looks closer at rows found, as the speakers of quotations do, is not among it.
    """
    parts: dict[str, list[Score]] = {}
    for name, measure in MEASURES.items():
        if not measure.is_part and scores[name].articles:
            parts.setdefault(measure.table, []).append(scores[name])
    return {table: pooled(measured) for table, measured in parts.items()}


__all__ = ["FIELDS", "MEASURES", "TABLES_READ", "Annotation", "Score", "by_table", "evaluate"]
