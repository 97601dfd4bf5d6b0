"""One way in which wordings of sectors mean no field where they stand."""

from re import Pattern
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.matching import Match

NONE: frozenset[str] = frozenset()
# So far back a rule looks, within the sentence.
_REACH = 110


class Sense(NamedTuple):
    """One way in which wordings mean no field: what must stand right before them, or right behind."""

    kind: int  # A sentence without a word of this kind is not asked.
    wordings: frozenset[str]  # Of these wordings,
    codes: frozenset[str]  # or of those of these sectors.
    before: Pattern[str] | None = None
    behind: Pattern[str] | None = None
    second_kind: int = -1  # Nor is one without a word of this kind.

    def holds(self, text: ArticleText, match: Match) -> bool:
        """Whether a wording that it is about has this sense where it stands."""
        sentence = text.sentences[text.sentence_at(match.start)]
        kinds = text.kinds(sentence)
        if not (kinds & self.kind and kinds & self.second_kind):
            return False
        if self.behind and self.behind.match(text.folded, match.end, sentence.end):
            return True
        start = max(sentence.start, match.start - _REACH)
        return self.before is not None and self.before.search(text.folded, start, match.start) is not None
