"""Runs: what was missed and found in error, kept, so that the next run can tell what was gained and lost."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from summitry.errors import SummitryError, phrase
from summitry.evaluation.scores import Found, Score

# The file that `summitry evaluate` keeps beside the tables; the dashboard reads it beside the articles.
FILE_NAME = "evaluation.json"
MISSED, EXTRA = "missed", "extra"
Wrong = dict[str, dict[str, set[tuple[str, str]]]]


class Change(NamedTuple):
    """One row that came right or went wrong since the run before.

    Attributes:
        is_gain: It was wrong before and no longer is; else it is wrong now and was not before.
        measure: The measure that counts it.
        kind: `missed` or `extra`: how it was, or is, wrong.
        article_id: The article.
        value: What is expected or was found.
    """

    is_gain: bool
    measure: str
    kind: str
    article_id: str
    value: str


@dataclass(frozen=True)
class Run:
    """What one run found wrong.

    Attributes:
        articles: Measure -> the articles that were annotated for it.
        wrong: Measure -> `missed` and `extra` -> article and value.
    """

    articles: dict[str, set[str]] = field(default_factory=dict)
    wrong: Wrong = field(default_factory=dict)


def of(scores: Mapping[str, Score]) -> Run:
    """What a run keeps of its scores: all measures that an annotation speaks of."""
    measured = {name: score for name, score in scores.items() if score.articles}
    return Run(
        {name: set(score.articles) for name, score in measured.items()},
        {
            name: {MISSED: _values(score.misses), EXTRA: _values(score.extras)}
            for name, score in measured.items()
        },
    )


def _values(found: Iterable[Found]) -> set[tuple[str, str]]:
    return {(row.article_id, row.value) for row in found}


def changes(last: Run, now: Run) -> list[Change]:
    """What was gained and lost; only articles and measures that are in both runs are compared.

    Returns:
        By measure, in their order; gains before losses.
    """
    found = []
    for measure, wrong in now.wrong.items():
        if measure not in last.wrong:
            continue
        both = last.articles[measure] & now.articles[measure]
        for kind, rows in wrong.items():
            before = last.wrong[measure][kind]
            found += [Change(True, measure, kind, *row) for row in sorted(before - rows) if row[0] in both]
            found += [Change(False, measure, kind, *row) for row in sorted(rows - before) if row[0] in both]
    order = list(now.wrong)
    return sorted(found, key=lambda change: (order.index(change.measure), not change.is_gain))


def keep(run: Run, path: Path) -> None:
    """Write a run for the next one to read; the same run gives the same bytes.

    Raises:
        OSError: The file can not be written.
    """
    content = {
        measure: {
            "articles": sorted(run.articles[measure]),
            **{kind: sorted(map(list, rows)) for kind, rows in wrong.items()},
        }
        for measure, wrong in run.wrong.items()
    }
    unfinished = path.with_name(f"{path.name}.unfinished")
    unfinished.write_text(f"{json.dumps(content, ensure_ascii=False, indent=1)}\n", encoding="utf-8")
    unfinished.replace(path)


def read_last(path: Path) -> Run | None:
    """Read the run that was kept last; None where there is none yet.

    Raises:
        SummitryError: The file is there and holds no run.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return Run(
            {measure: set(_texts(kept["articles"])) for measure, kept in content.items()},
            {
                measure: {kind: {_pair(row) for row in kept[kind]} for kind in (MISSED, EXTRA)}
                for measure, kept in content.items()
            },
        )
    except FileNotFoundError:
        return None
    except OSError as error:
        finding = f"it could not be opened ({error.strerror})"
        raise SummitryError(phrase(str(path), finding, "Check that you may read it.")) from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise SummitryError(
            phrase(str(path), "it does not hold what an evaluation keeps", "Delete it, and run again.")
        ) from error


def _texts(values: Any) -> Iterator[str]:
    for value in values:
        if not isinstance(value, str):
            raise TypeError(value)
        yield value


def _pair(row: Any) -> tuple[str, str]:
    article_id, value = _texts(row)
    return article_id, value
