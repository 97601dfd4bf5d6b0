"""The main talks that an article reports: day, host, guest, place."""

from collections.abc import Sequence

from summitry.dates import DateMention
from summitry.extract.rows import Name, Person, Talks
from summitry.layout import ArticleText


def find(text: ArticleText, people: Sequence[Person], dates: Sequence[DateMention], names: Sequence[Name]) -> Talks:
    """Find day, host, guest and place of the main talks."""
    return Talks()
