"""What the summaries give of a selection: made at the first asking, for all readers who choose the same.

The frames are shared: nobody changes them. Where the pages of a selection ask for the same again and again,
half of the time that a page takes is saved.
"""

from functools import partial

import pandas as pd

from summitry.summaries import people, quotes, timeline, topics, visits
from summitry.summaries.people import Roster
from summitry.ui.remembering import once
from summitry.ui.state import View


def visit_labels(shown: View) -> dict[str, str]:
    """`topics.visit_labels` of the whole corpus."""
    return once(shown.whole, "visit labels", partial(topics.visit_labels, shown.whole))


def roster(shown: View) -> Roster:
    """`people.roster` of the whole corpus."""
    return once(shown.whole, "roster", partial(people.roster, shown.whole))


def side_by_side(shown: View) -> pd.DataFrame:
    """`visits.SIDE_BY_SIDE` of the selection."""
    return once(shown.corpus, "side by side", partial(visits.side_by_side, shown.corpus, shown.ground))


def compared(shown: View, pair: tuple[str, str]) -> pd.DataFrame:
    """`visits.COMPARISON` of two visits, the earlier first."""
    make = partial(visits.compare, shown.corpus, shown.ground, *pair, articles=shown.articles)
    return once(shown.corpus, ("compared", pair), make)


def sectors(shown: View, by: topics.By = "all", most: int | None = None) -> pd.DataFrame:
    """`topics.FREQUENCY[by]` of the selection; with `most`, only what is spoken of in so many parts, the latest."""

    def count() -> pd.DataFrame:
        """Count, at the first asking."""
        counted = topics.frequency(shown.corpus, shown.ground, by, articles=shown.articles, most=most)
        return counted[counted["mentions"] > 0] if most else counted

    return once(shown.corpus, ("sectors", by, most), count)


def planned(shown: View, most: int | None = None) -> pd.DataFrame:
    """`timeline.ITEMS` of what is planned."""
    return once(shown.corpus, ("planned", most), partial(timeline.planned, shown.corpus, shown.whole, most))


def spoken(shown: View) -> pd.DataFrame:
    """`quotes.SPOKEN` of the selection, statements of its sectors only."""
    make = partial(
        quotes.spoken, shown.corpus, roster(shown), shown.articles, sector_codes=shown.selection.sector_codes
    )
    return once(shown.corpus, ("spoken", shown.selection.sector_codes), make)
