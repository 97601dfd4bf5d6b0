"""Wordings of sectors that mean something else where they stand: a source, a meal, a present, the house in which one met.

What a wording alone tells is a matter of `sector_terms.csv`; here stands what only its surroundings tell.
"""

from collections.abc import Sequence
from re import Pattern

from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.senses.objects import OBJECTS
from summitry.senses.people import PEOPLE
from summitry.senses.sayings import SAYINGS
from summitry.senses.scenes import SCENES
from summitry.text import Spans
from summitry.word_kinds import word_kind

_SENSES = (*PEOPLE, *SCENES, *OBJECTS, *SAYINGS)
# "This is tourism, not diplomacy": neither is spoken of.
_CONTRAST = compiled(
    r"\b(?:this|that|it)(?: is|'s|’s| was)(?: just| mere| pure| simply| only| about)? (?:a matter of )?[\w-]+(?: [\w-]+)?,? (?:and )?not (?:of |about )?[\w-]+(?=[.;!?\"”’]|,[\"”’]|, (?:he|she|they|said|says))"
)
_CONTRAST_KIND = word_kind("not")
# "At the National Sports Complex": the house in which one met.
_VENUE = compiled(
    r"\b[AaIiFf](?:t|n|nside|rom) (?:the )?(?:[A-ZÀ-Ž][\w'’.-]+ ){1,6}?(?:Complex|Stadium|Arena|Hall|Auditorium|Hotel|Palace|Square|Street|Avenue|Boulevard|Gardens|Pavilion|Plaza|"
    r"Tower|Towers|Room|Lounge|Club|(?:Convention|Conference|Congress|Exhibition|Sports|Trade) Cent(?:re|er))\b"
)
_VENUE_KIND = word_kind(
    "complex|stadium|arena|hall|auditorium|hotel|palace|square|street|avenue|boulevard|gardens|pavilion|plaza|tower|towers|room|lounge|club|centre|center"
)


def meant(text: ArticleText, matches: Sequence[Match]) -> Sequence[Match]:
    """Leave out the wordings that their surroundings give another sense.

    Args:
        text: The article.
        matches: Wordings of sectors in it, in reading order.

    Returns:
        Those that mean a sector where they stand, in reading order.
    """
    wordings, codes = {match[2].wording for match in matches}, {match[2].code for match in matches}
    for sense in _SENSES:
        # Most articles have no wording that any of the senses is about.
        if text.may_have(sense.kind) and not (
            sense.wordings.isdisjoint(wordings) and sense.codes.isdisjoint(codes)
        ):
            matches = [match for match in matches if not sense.holds(text, match)]
    spans = []
    if text.may_have(_VENUE_KIND):
        spans += _spans(text, _VENUE, text.body, _VENUE_KIND)
    if text.may_have(_CONTRAST_KIND):
        spans += _spans(text, _CONTRAST, text.folded, _CONTRAST_KIND)
    elsewhere = Spans(spans).covered(matches) if spans else ()
    if elsewhere:
        return [match for index, match in enumerate(matches) if index not in elsewhere]
    return matches


def _spans(text: ArticleText, pattern: Pattern[str], written: str, kind: int) -> list[tuple[int, int]]:
    """Where a pattern stands in the sentences that have a word of a kind."""
    return [
        found.span()
        for sentence in text.having(kind)
        for found in pattern.finditer(written, sentence.start, sentence.end)
    ]
