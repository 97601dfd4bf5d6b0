"""Wordings of sectors that mean something else where they stand: a source, a meal, a present, the house in which one met.

What a wording alone tells is a matter of `sector_terms.csv`; here stands what only its surroundings tell.
"""

from collections import defaultdict
from collections.abc import Sequence
from re import Pattern

from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.senses.objects import OBJECTS
from summitry.senses.people import PEOPLE
from summitry.senses.sayings import SAYINGS
from summitry.senses.scenes import SCENES
from summitry.text import Spans, starting_in
from summitry.word_kinds import word_kind

_SENSES = (*PEOPLE, *SCENES, *OBJECTS, *SAYINGS)
_OF_WORDING, _OF_CODE = defaultdict(list), defaultdict(list)
for _number, _sense in enumerate(_SENSES):
    for _name in _sense.wordings:
        _OF_WORDING[_name].append(_number)
    for _name in _sense.codes:
        _OF_CODE[_name].append(_number)
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
    # Of most wordings hardly any of the senses is about.
    concerned: defaultdict[int, list[int]] = defaultdict(list)
    for index, match in enumerate(matches):
        term = match[2]
        for number in _OF_WORDING.get(term.wording, ()):
            concerned[number].append(index)
        for number in _OF_CODE.get(term.code, ()):
            concerned[number].append(index)
    elsewhere: set[int] = set()
    for number, indices in concerned.items():
        sense = _SENSES[number]
        if text.may_have(sense.kind):
            elsewhere.update(index for index in indices if sense.holds(text, matches[index]))
    spans = [*_spans(text, matches, _VENUE, _VENUE_KIND), *_spans(text, matches, _CONTRAST, _CONTRAST_KIND)]
    if spans:
        elsewhere.update(Spans(spans).covered(matches))
    return [match for index, match in enumerate(matches) if index not in elsewhere] if elsewhere else matches


def _spans(
    text: ArticleText, matches: Sequence[Match], pattern: Pattern[str], kind: int
) -> list[tuple[int, int]]:
    """Where a pattern stands in the sentences that have a word of a kind, and one of the wordings."""
    written = text.body if pattern is _VENUE else text.folded
    return [
        found.span()
        for sentence in (text.having(kind) if text.may_have(kind) else ())
        if starting_in(matches, sentence)
        for found in pattern.finditer(written, sentence.start, sentence.end)
    ]
