"""Talks with others that were before those that an article reports."""

from summitry.talks.tally import Tally
from summitry.text import Sentence

_HAD = ("had ", "had earlier ", "had also ", "had already ", "had previously ")


def was_before(tally: Tally, sentence: Sentence, start: int, code: str) -> bool:
    """Whether a sentence behind the lead says that somebody "had met" others in a country: words from `start` on, the country's code."""
    opening = tally.text.opening(2)
    if not tally.text.folded.endswith(_HAD, 0, start) or sentence in opening:
        return False
    line, end = tally.dateline_country, opening[-1].end
    if line and line[0] == code:
        return False
    named = [match.term.code for match in tally.countries if match.start < end]
    return code not in (tally.talked if len(tally.talked) > 1 else named)


def was_once(tally: Tally, sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether a sentence behind the opening tells of talks, by the words of `span`, that were before: "had met", "last month"."""
    if sentence in tally.text.opening(2):
        return False
    return tally.text.folded.endswith(_HAD, 0, span[0]) or tally.is_other_time(sentence, span)
