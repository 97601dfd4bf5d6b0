"""Things that an article says happened or are planned."""

from collections.abc import Sequence

from summitry.dates import DateMention
from summitry.extract.rows import Event, Person, Talks
from summitry.layout import ArticleText


def extract(text: ArticleText, dates: Sequence[DateMention], people: Sequence[Person], talks: Talks) -> list[Event]:
    """Find the events of an article."""
    return []
