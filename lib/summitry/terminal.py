"""What a person at a terminal is told: how far a long step is, what was read, and what was not."""

import sys
from collections.abc import Iterable

from summitry.corpus import Corpus
from summitry.errors import phrase

# Problems listed; all of them are in the table.
_PROBLEMS_SHOWN = 20


def progress(items: Iterable, total: int, label: str) -> Iterable:
    """Show how far a long step is, for a person at a terminal only."""
    if not sys.stderr.isatty():
        return items
    from rich.console import Console
    from rich.progress import track

    return track(items, label, total, console=Console(stderr=True), transient=True)


def problems(built: Corpus) -> list[str]:
    """The first problems in reading, a line each, and how many more there are."""
    found = built["problems"]
    shown = found.head(_PROBLEMS_SHOWN)
    said = []
    for row, has_line in zip(shown.itertuples(), shown["line"].notna(), strict=True):
        place = f"{row.source}, line {row.line}" if has_line else str(row.source)
        said.append(phrase(place, str(row.finding), str(row.remedy)))
    return said + ([f"... and {len(found) - len(shown):,} more."] if len(found) > len(shown) else [])


def summary(built: Corpus, place: object) -> str:
    """How many articles, rows and problems there are, and where."""
    rows = sum(len(table) for table in built.tables.values())
    counts = [(len(built["articles"]), "article"), (rows, "row"), (len(built["problems"]), "problem")]
    said = ", ".join(f"{count:,} {noun if count == 1 else f'{noun}s'}" for count, noun in counts)
    return f"{said}: {place}"
