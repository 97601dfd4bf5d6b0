"""Where an article comes from: the outlet that names itself in the text, the origin it cites, and its language."""

import re
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.vocabulary import Vocabularies

# How a text names the outlet that it appears in, rather than one that it cites.
_SELF_AFTER = re.compile(
    r" (?:correspondent|reporter|learn(?:s|ed)|reports? (?:via|citing|with reference|referring))\b"
)
_SELF_BEFORE = re.compile(r"(?:\bas |\bas earlier |\bearlier,? |\ban? |\btold |\binterview with )$")
_CITED_BEFORE = re.compile(
    r"(?:\b(?:via|citing|cites|according to|quoted by|cited by|reference to|referring to|reported by|reported|said|from|by|quoting) (?:the )?(?:official |state-run |state |local )?(?:\w+ ){0,3}?)$"
)
_CITED_AFTER = re.compile(
    r"(?:'s (?:press service|website))?,? (?:reports?|reported|said|informs?|informed|announced|quoted|wrote)\b"
)
_ENGLISH = frozenset(
    "the of and to in that for on with said is was by as at from his it has its he they be an this which will after during".split()
)
_ENGLISH_SHARE = 0.15
_WORD = re.compile(r"\w+")
_RUN_OF_LETTERS = re.compile(r"[^\W\d_]+")


class Source(NamedTuple):
    """Labels of the outlet and the origin, and the language's ISO 639-1 code; what the text does not say is None."""

    outlet: str | None
    origin: str | None
    language: str


def find(text: ArticleText, vocabularies: Vocabularies) -> Source:
    """Find who published an article and whose account it gives.

    The outlet that the record or file names is kept. Otherwise it is the agency of the dateline, or one that
    the text names as its own ("a Kyodo correspondent", "Trend reports via"). The origin is the first office or
    agency that the report cites and that is not the outlet.
    """
    article = text.article
    label = vocabularies.labels("outlets")
    outlet = article.outlet
    cited = None
    for match in text.matches.get("outlet_terms", []):
        before = text.folded[max(0, match.start - 40) : match.start]
        after = text.folded[match.end : match.end + 40]
        name = label[match.term.code]
        in_dateline = bool(text.dateline and match.start < text.dateline.end)
        is_own = (
            in_dateline
            or _SELF_AFTER.match(after)
            or (_SELF_BEFORE.search(before) and not before.endswith("reported by "))
        )
        says_so = match.term.wording.lower().endswith((" reports", " learned")) and " via " in after[:8]
        if outlet is None and (is_own or says_so):
            outlet = name
        elif (
            cited is None
            and name != outlet
            and (
                _CITED_BEFORE.search(before)
                or _CITED_AFTER.match(after)
                or match.term.wording.endswith(("reported", "said"))
            )
        ):
            cited = name
    return Source(outlet, cited, language(text.body))


def _letters(text: str) -> list[str]:
    """The runs of letters of a text; whole words are told by `isalpha`, for half the time of a search for letters."""
    words = []
    for word in _WORD.findall(text):
        if word.isalpha():
            words.append(word)
        else:
            words.extend(_RUN_OF_LETTERS.findall(word))
    return words


def language(body: str) -> str:
    """ISO 639-1 code of the language of a text.

    Common English words settle it for English text; only other texts are put to the language identifier,
    which takes longer than the rest of the reading.
    """
    words = _letters(body[:3000].lower())
    if sum(map(_ENGLISH.__contains__, words)) >= _ENGLISH_SHARE * len(words):
        return "en"
    import py3langid

    return str(py3langid.classify(body[:3000])[0])
