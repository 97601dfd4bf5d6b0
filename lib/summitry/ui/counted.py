"""What the summaries give of a selection: made at the first asking, for all readers who choose the same.

The frames are shared: nobody changes them. Where the pages of a selection ask for the same again and again,
half of the time that a page takes is saved.
"""

from collections.abc import Callable, Hashable
from dataclasses import replace
from functools import partial
from typing import TypeVar

import pandas as pd

from summitry import filters
from summitry.corpus import Corpus
from summitry.summaries import organisations as bodies
from summitry.summaries import people, quotes, timeline, topics, visits
from summitry.summaries.people import Roster
from summitry.summaries.sides import Ground
from summitry.summaries.slices import Mark
from summitry.ui.remembering import once
from summitry.ui.state import View

_Counted = TypeVar("_Counted")


def visit_labels(shown: View) -> dict[str, str]:
    """`topics.visit_labels` of the whole corpus."""
    return once(shown.whole, "visit labels", partial(topics.visit_labels, shown.whole))


def roster(shown: View) -> Roster:
    """`people.roster` of the whole corpus."""
    return once(shown.whole, "roster", partial(people.roster, shown.whole))


def ground(shown: View) -> Ground:
    """What sides that are compared are taken from."""
    known, chosen = roster(shown), shown.selection
    sectors, speakers = chosen.sector_codes, chosen.speakers
    return Ground(
        shown.whole, shown.corpus, shown.ground, shown.articles, known, sectors, speakers, once, heard(shown)
    )


def heard(shown: View) -> Corpus:
    """What the filters leave when the sectors alone are not asked.

    A visit that does not speak of a sector can be compared with one that does. Of a visit that is not in here nothing
    is left to compare: that the chosen speakers did not speak at it says nothing of its sectors.
    """
    chosen = shown.selection
    if not chosen.sector_codes:
        return shown.corpus
    asked = replace(chosen, sector_codes=())
    if asked == chosen.of_articles:
        return shown.ground
    return once(shown.corpus, "heard", partial(filters.apply, shown.whole, asked))


def kept(shown: View, count: Callable[..., _Counted], *further: Hashable) -> _Counted:
    """What `count` gives of the selection and the whole corpus, which most lists are made of.

    Args:
        shown: What the page shows.
        count: Takes both, and `further`; a function of a module, not of a page, which is made anew at each run.
        further: What else it takes.
    """
    # Not told by the whole as well: a selection is a part of one whole, which would else never be forgotten.
    return once(shown.corpus, (count, *further), partial(count, shown.corpus, shown.whole, *further))


def left_out(shown: View, say: Callable[[Corpus, Corpus], str]) -> str:
    """What `say` says of what the choice of articles leaves out: of the selection, and of what it would be among all articles."""
    chosen = shown.selection
    if chosen.of_articles.is_everything:
        return ""
    wide = replace(chosen, from_on=None, to_on=None, visit_ids=(), outlets=())
    return once(shown.corpus, say, lambda: say(shown.corpus, filters.apply(shown.whole, wide)))


def organisations(shown: View, count: Callable[..., _Counted], *further: Hashable) -> _Counted:
    """What `count` gives of the selection and of `organisations.Directory` of the whole corpus; else see `kept`."""
    known = once(shown.whole, "organisations", partial(bodies.directory, shown.whole))
    return once(shown.corpus, (count, *further), partial(count, shown.corpus, known, *further))


def side_by_side(shown: View) -> pd.DataFrame:
    """`visits.SIDE_BY_SIDE` of the selection."""
    return once(
        shown.corpus, "side by side", partial(visits.side_by_side, shown.corpus, shown.ground, shown.whole)
    )


def comparable(shown: View) -> pd.DataFrame:
    """`visits.SIDE_BY_SIDE` of all visits that can be compared, also those that say nothing of the chosen sectors."""
    left = heard(shown)
    if left is shown.corpus:
        return side_by_side(shown)
    wide = Corpus({**shown.corpus.tables, "visits": left["visits"]}, shown.corpus.vocabularies)
    return once(shown.corpus, "comparable", partial(visits.side_by_side, wide, shown.ground, shown.whole))


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
    return kept(shown, timeline.planned, most)


def spoken(shown: View) -> pd.DataFrame:
    """`quotes.SPOKEN` of the selection, statements of its sectors only."""
    make = partial(
        quotes.spoken, shown.corpus, roster(shown), shown.articles, sector_codes=shown.selection.sector_codes
    )
    return once(shown.corpus, ("spoken", shown.selection.sector_codes), make)


def statements(shown: View) -> pd.DataFrame:
    """`quotes.LIST` of the selection."""
    make = partial(quotes.listed, shown.corpus, shown.whole, roster(shown))
    return once(shown.corpus, "statements", make)


def persons(shown: View) -> pd.DataFrame:
    """`people.PERSONS` of the selection."""
    return once(shown.corpus, "persons", partial(people.persons, shown.corpus, roster(shown)))


def persons_by_visit(shown: View, most: int) -> pd.DataFrame:
    """`people.BY_VISIT` of the selection, those spoken of most often."""
    make = partial(
        people.by_visit, shown.corpus, roster(shown), shown.whole, articles=shown.articles, most=most
    )
    return once(shown.corpus, ("persons by visit", most), make)


def meetings(shown: View) -> tuple[pd.DataFrame, list[Mark]]:
    """`people.MEETINGS` of the selection, and its marks."""
    return once(shown.corpus, "meetings", partial(people.meetings, shown.corpus, roster(shown), shown.whole))
