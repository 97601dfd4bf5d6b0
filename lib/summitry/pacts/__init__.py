"""What an article says was signed, exchanged or adopted at these talks: each document, and passages that name none.

A document counts when its noun (`document_terms`) is tied to a verb of signing (`signing_terms`) that tells
of something done now: in one clause, in a sentence that goes on from one ("These included ..."), or in a
list under a heading that announces it.
"""

from collections.abc import Sequence

from summitry.extract.rows import Name
from summitry.layout import ArticleText
from summitry.pacts.found import Passage, Signing, Signings
from summitry.pacts.reader import Reader

__all__ = ["Passage", "Signing", "Signings", "read"]


def read(text: ArticleText, names: Sequence[Name]) -> Signings:
    """Find the documents of an article's report, each on its own, and the passages that name none.

    Returns:
        Both in reading order; an article without a document noun or a verb of signing has neither.
    """
    if not text.found("document_terms") or not text.found("signing_terms"):
        return Signings()
    reader = Reader(text, names)
    report = text.report()
    for sentence, following in zip(report, (*report[1:], None), strict=True):
        reader.read(sentence, following)
    return reader.result()
