"""Colours of visits: each keeps its own on every page, whatever the filters leave."""

from collections.abc import Iterable
from functools import partial

import pandas as pd

from summitry.charts import palette
from summitry.filters import NOT_STATED
from summitry.summaries import visits
from summitry.ui import counted
from summitry.ui.remembering import once
from summitry.ui.state import View

_COLOURS = dict[str, str]


def every(shown: View) -> _COLOURS:
    """Visit id -> colour, by date over the whole corpus, so that no filter moves a colour."""
    return once(shown.whole, "visit colours", partial(_every, shown))


def _every(shown: View) -> _COLOURS:
    told = shown.whole["visits"]
    dated = set(told["visit_id"][told["from_on"].notna()].astype(object))
    # Of very many the latest have a colour: those without a date stand before all others.
    known = sorted(counted.visit_labels(shown), key=dated.__contains__)
    known = [visit_id for visit_id in known if visit_id != NOT_STATED]
    return {**dict(zip(known, palette.of_visits(known), strict=True)), NOT_STATED: palette.OTHER}


def of_pair(shown: View, pair: tuple[str, str]) -> tuple[str, str]:
    """Colours of two visits that stand side by side; where theirs cannot be told apart, those of the first two."""
    one, other = of(shown, pair)
    if one == other:
        one, other = palette.of_visits(pair)
    return one, other


def of(shown: View, visit_ids: Iterable[str]) -> tuple[str, ...]:
    """Colours of these visits."""
    known = every(shown)
    return tuple(known[visit_id] for visit_id in visit_ids)


def with_labels(shown: View, visit_ids: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Labels and colours of these visits, each once, by date."""
    asked = set(visit_ids)
    labels = {visit_id: label for visit_id, label in counted.visit_labels(shown).items() if visit_id in asked}
    return tuple(labels.values()), of(shown, labels)


def coloured(shown: View) -> pd.DataFrame:
    """`visits.SIDE_BY_SIDE` of all that the filters of articles leave, with a column `colour`."""

    def make() -> pd.DataFrame:
        """The visits, at the first asking."""
        side = visits.side_by_side(shown.ground, shown.ground, shown.whole)
        return side.assign(colour=of(shown, side["visit_id"]))

    return once(shown.ground, "visits in colour", make)
