"""What the rules for documents know of an article: names in it, and its day."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Container, Sequence
from typing import NamedTuple

from summitry.matching import Match


class Known(NamedTuple):
    """Names in an article: spans of organisations, inside which a comma or a verb ends nothing, and wordings for countries and cities; and the day from which to tell what was long ago."""

    organisations: Sequence[tuple[int, int]] = ()
    countries: Sequence[Match] = ()
    today: dt.date | None = None

    def has_place(self, offset: int, kinds: Container[str] = ("name", "capital", "city")) -> bool:
        """Whether a country or city begins at an offset; asked so seldom that no index of all of them would pay."""
        here = self.countries[
            bisect_left(self.countries, (offset,)) : bisect_left(self.countries, (offset + 1,))
        ]
        return any(match.term.kind in kinds for match in here)
