"""What in an article belongs to other talks than those it reports: times at which these cannot have been, and people of other countries."""

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import NamedTuple

from summitry.dates import DateMention
from summitry.dates.near import FROM_DAY
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.talks.other_times import DAYS_BACK, before_saying
from summitry.text import Sentence

# "Initialled a pact which they will sign next year".
_WHICH_WILL = compiled(r"\b(?:which|that|who) (?:[\w.'-]+ ){0,5}?(?:will|would|(?:is|are|was|were) to)\b")
_CLAUSE_CLOSED = compiled(r"\b(?:who|which|whose|where) [^,;.]{3,120}, $")
DAYS_AHEAD = 1  # the day may be a later one where the talks were held


class Elsewhere(NamedTuple):
    """What in an article belongs to other talks than those it reports.

    Attributes:
        times: Where it names times at which these talks cannot have been.
        sides: Where it names people of the two countries that talked.
        strangers: Where it names people of other countries.
    """

    times: Sequence[int]
    sides: Sequence[int] = ()
    strangers: Sequence[int] = ()


def find(
    text: ArticleText, dates: Sequence[DateMention], people: Sequence[tuple[int, str]], sides: Collection[str]
) -> Elsewhere:
    """What in an article belongs to other talks; the arguments are those of `day.find`."""
    return Elsewhere(
        _other_times(text, dates),
        [start for start, code in people if code in sides],
        [start for start, code in people if sides and code not in sides],
    )


def _other_times(text: ArticleText, dates: Sequence[DateMention]) -> list[int]:
    """Where the article names times at which the talks that it reports cannot have been."""
    published = text.article.published_on
    if published is None:
        return []
    return [
        mention.start
        for mention in dates
        if mention.rule != FROM_DAY
        and not text.folded.startswith("since ", mention.start)
        and mention.from_on
        and mention.to_on
        and ((published - mention.to_on).days > DAYS_BACK or (mention.from_on - published).days > DAYS_AHEAD)
    ]


def is_beside(others: Elsewhere, text: ArticleText, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether a time at which these talks cannot have been stands beside the words of `match`, or somebody of another country alone behind them."""
    last = min(sentence.end - 1, match.end() + 45)
    if not (
        _any_between(others.times, sentence.start, last)
        or _any_between(others.strangers, match.start(), last)
    ):
        return False
    first = max(sentence.start, match.start() - 25)
    # "Vula, who came to power in May, was received": the month is that of the clause before.
    if closed := _CLAUSE_CLOSED.search(text.folded, max(sentence.start, match.start() - 200), match.start()):
        first = max(first, closed.end() - 1)
    last = before_saying(text.folded, match.end(), last)
    if coming := _WHICH_WILL.search(text.folded, match.end(), last):
        last = coming.start()
    if _any_between(others.times, first, last):
        return True
    # "He also hosted the president of a third country"
    has_stranger = _any_between(others.strangers, match.start(), last)
    return has_stranger and not _any_between(others.sides, match.start(), last)


def _any_between(offsets: Sequence[int], first: int, last: int) -> bool:
    index = bisect_left(offsets, first)
    return index < len(offsets) and offsets[index] <= last
