"""The sentences of an article as they are read for documents."""

import datetime as dt
import re
from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.pacts import bygone, list_marks
from summitry.text import Sentence

# What else a bulletin has to tell, behind the report.
_OTHER_NEWS = re.compile(
    r"\n[^\w\n]*(?:(?:in|and in|now to|turning to) (?:other|business|economic|local|world|foreign|regional|sports?) (?:news|stories|headlines|developments)|(?:other|more) (?:news|headlines|stories)\b(?=[^\w\s]|\s+in\b)|(?:also|elsewhere) in (?:the|today's) (?:news|bulletin))\b",
    re.IGNORECASE,
)


def of(text: ArticleText, today: dt.date | None, *, may_list: bool) -> Sequence[Sentence]:
    """The sentences of the report in reading order, the first of them behind the dateline: "LIMA, May 4 - The pact signed ..." opens with its document.

    Args:
        text: The article.
        today: Day of publication: what tells of a visit long before it is left out.
        may_list: Whether it may hold a list in running text, each item of which is read like a line of its own.
    """
    report: Sequence[Sentence] = bygone.without(text, text.report(), today)
    if other := _OTHER_NEWS.search(text.body):
        report = [sentence for sentence in report if sentence.start <= other.start()]
    if text.dateline:
        start = text.dateline.end
        while text.body[start : start + 1].isspace():
            start += 1
        report = [
            sentence._replace(start=start) if sentence.start < start < sentence.end else sentence
            for sentence in report
        ]
    if may_list and (cuts := list_marks.cuts(text.folded)):
        return list_marks.parted(text.folded, report, cuts)
    return report
