"""One passage that tells of a document, and the words by which it is told from others."""

import re
from collections.abc import Set
from typing import TYPE_CHECKING

from summitry.layout import ArticleText
from summitry.pacts.found import Signing

if TYPE_CHECKING:  # rows stand in the package that imports this one
    from summitry.extract.rows import Document

# Words that do not tell one document from another of its kind.
_COMMON = frozenset(
    "a an the of on in for to and or with between as well also by at from into its their his her our cooperation co operation bilateral mutual field fields area areas sphere sector "
    "two countries governments government republic joint new signed were was agreement agreements memorandum memoranda memorandums understanding deal deals pact pacts accord accords treaty "
    "treaties contract contracts protocol protocols declaration statement programme program plan document documents mou mous moc letter intent action reached exchange notes framework strategic "
    "that this kingdom state states united development strengthening one another ministry side sides s issue issues matter matters subject topic regard".split()
)
# Other spellings and words for the same, by which reports tell of a document again.
_ONE_WORD = {
    "defense": "defence", "taxation": "tax", "labor": "labour", "tourist": "tourism", "recovery": "reconstruction", "restoration": "reconstruction", "rebuilding": "reconstruction",
    "agricultural": "agriculture", "cultural": "culture", "educational": "education", "visas": "visa", "investments": "investment",
}  # fmt: skip
_WORD = re.compile(r"[^\W_]+")
_SHORT = 3  # letters; "gas" is not several


def _told_apart(said: str) -> frozenset[str]:
    """The words of folded text by which one document is told from another, however they are spelled, and of one thing or several."""
    words = {_ONE_WORD.get(word, word) for word in _WORD.findall(said)} - _COMMON
    return frozenset(word[:-1] if len(word) > _SHORT and word[-1] == "s" else word for word in words)


class Told:
    """One passage: what it says was signed, its row, and the number of its sentence.

    Attributes:
        family: Kind without what narrows it: memorandums of understanding and of cooperation are one family.
    """

    def __init__(self, signing: Signing, row: "Document", sentence: int) -> None:
        """Keep what the passage says, and its row."""
        self.signing, self.row, self.sentence = signing, row, sentence
        self.family: str = row.kind_code.partition("_")[0]
        self._words: frozenset[str] | None = None

    @property
    def words(self) -> frozenset[str]:
        """Words that tell the document from others; asked for, and then kept, only beside another of its family."""
        if self._words is None:
            said = f"{self.row.title} {self.row.parties}".lower()
            self._words = _told_apart(said)
        return self._words


def words_of_countries(text: ArticleText) -> Set[str]:
    """The words of the countries that an article names, and of their people; asked for again and again."""
    known: Set[str] | None = text.remembered.get("words of countries")
    if known is None:
        named = {
            text.folded[start:end]
            for start, end, term in text.found("country_terms")
            if term.kind in ("name", "adjective")
        }
        known = text.remembered["words of countries"] = _told_apart(" ".join(named))
    return known
