"""Documents that an article says were signed, exchanged or adopted at the talks."""

from collections.abc import Sequence

from summitry.dates import DateMention
from summitry.extract.rows import Document, Name, Talks
from summitry.layout import ArticleText


def extract(text: ArticleText, names: Sequence[Name], dates: Sequence[DateMention], talks: Talks) -> list[Document]:
    """Find the documents, each on its own."""
    return []
