"""Reports: the scores and what changed, as lines of text for a terminal."""

from collections.abc import Iterator, Mapping

from summitry.evaluation import by_table
from summitry.evaluation.measures import MEASURES
from summitry.evaluation.runs import MISSED, Change, Run, changes
from summitry.evaluation.scores import Found, Score

_NOTHING = "-"
_MOST_CHANGES = 200


def lines(scores: Mapping[str, Score]) -> Iterator[str]:
    """The scores: a line a table, and beneath it its measures where they are several.

    `n` is the number of expected rows, over which recall is taken; `found` that of rows found, over which
    precision is. What has no row to take a share of is a dash.
    """
    yield f"{'':24}{'n':>5} {'found':>6}  {'precision':20}{'recall':20}F1"
    tables = by_table(scores)
    for table, whole in tables.items():
        yield _line(table, whole)
        own = [name for name, measure in MEASURES.items() if measure.table == table and name != table]
        if len(own) > 1 or table in MEASURES:
            yield from (_line(f"  {name}", scores[name]) for name in own if scores[name].articles)
    unknown = [name for name, score in scores.items() if not score.articles and not MEASURES[name].is_part]
    if unknown:
        yield f"Not annotated: {', '.join(unknown)}."


def _line(name: str, score: Score) -> str:
    cells = (
        _share(score.precision, score.precision_interval(), score.found),
        _share(score.recall, score.recall_interval(), score.expected),
        _share(score.f1, score.f1_interval(), score.found + score.expected),
    )
    return f"{name:24}{score.expected:>5} {score.found:>6}  {cells[0]:20}{cells[1]:20}{cells[2]}".rstrip()


def _share(share: float, interval: tuple[float, float], rows: int) -> str:
    return f"{share:.3f} [{interval[0]:.2f}, {interval[1]:.2f}]" if rows else _NOTHING


def wrong_rows(scores: Mapping[str, Score]) -> Iterator[str]:
    """Every row that is missed or found in error, a line each."""
    for name, score in scores.items():
        for kind, rows in (("missed", score.misses), ("found in error", score.extras)):
            yield from (f"{name}, {kind}: {_row(row)}" for row in rows)


def _row(row: Found) -> str:
    return _plain(f"{row.article_id}: {row.value}")


def _plain(text: str) -> str:
    """A text on one line, without what would steer a terminal."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def since(last: Run | None, now: Run) -> Iterator[str]:
    """What was gained and lost since the last run, a line a row; the first line says how many, the last how many more there are than are listed."""
    if last is None:
        yield "There is no earlier run to compare with; this one is kept for the next."
        return
    found = changes(last, now)
    if not found:
        yield "Since the last run: nothing gained, nothing lost."
        return
    gained = sum(change.is_gain for change in found)
    yield f"Since the last run: {gained:,} gained, {len(found) - gained:,} lost."
    for change in found[:_MOST_CHANGES]:
        yield _plain(f"{change.measure}, {how(change)}: {change.article_id}: {change.value}")
    if len(found) > _MOST_CHANGES:
        yield f"... and {len(found) - _MOST_CHANGES:,} more."


def how(change: Change) -> str:
    """How a row changed, in words."""
    return {
        (True, True): "gained, found now",
        (True, False): "gained, no longer found in error",
        (False, True): "lost, missed now",
        (False, False): "lost, found in error now",
    }[change.is_gain, change.kind == MISSED]
