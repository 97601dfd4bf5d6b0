"""Documents that words before their noun tell to be older, or only like those that were signed."""

import datetime as dt
import re

from summitry.pacts.phrases import Phrase
from summitry.pacts.signing_verbs import Cue
from summitry.patterns import compiled

# "Japan has signed such agreements with Peru and Chad".
_LIKE_IT = re.compile(r"\b(?:such|similar|comparable)\s")
# "A treaty that replaces the document of 1966".
_REPLACES = re.compile(r"\b(?:replac|supersed)(?:es?|ed|ing)\s$")
_OLD = compiled(
    r"\b(?:existing|previous|earlier|current|draft|proposed|planned|future|possible|potential|upcoming|original|former|pending|already|recently|newly|(?:last|only)[ -]signed|(?:(?P<since>(?:19|20)\d\d)\s?[-–/]\s?)?(?P<year>(?:19|20)\d\d))\b"
)


# "An accord now under negotiation".
_PENDING = compiled(
    r",?\s(?:(?:which|that)\s(?:is|are)\s)?(?:now\s|still\s|currently\s)?(?:under\s(?:negotiation|discussion|consideration|preparation|study)|being\s(?:negotiated|drafted|prepared|discussed|finali[sz]ed)|in\sthe\s(?:works|pipeline))\b"
)


# "The last deal between the two goes back to the seventies".
_GOES_BACK = compiled(
    r"(?:,\s[^,;.:]{3,60},|\s[^,;.:]{3,60}?,?)?\s(?:goes|go|went|dates?|dated|dating|stems?) (?:back|from)\b"
)


def is_old(folded: str, phrase: Phrase, cue: Cue | None, today: dt.date | None) -> bool:
    """Whether a document is "an earlier accord", "the 2009 treaty", a draft, one "under negotiation", or one of "such agreements".

    Args:
        folded: The article's text, folded.
        phrase: The document.
        cue: The verb of signing.
        today: Day of publication.
    """
    if phrase.determiner in ("the", "own") and _REPLACES.search(
        folded, max(0, phrase.outer - 20), phrase.outer
    ):
        return True
    if _PENDING.match(folded, phrase.end) or _GOES_BACK.match(folded, phrase.kind_end):
        return True
    if phrase.is_plural and _LIKE_IT.search(folded, phrase.outer, phrase.kind_start):
        return True
    match = _OLD.search(folded, phrase.outer, phrase.kind_start)
    if match and match.group() == "draft" and cue and folded.startswith("initial", cue.start):
        return False
    if not match or not match["year"]:
        return match is not None
    # "the 2024-2026 programme" is that of years to come; without a day of publication, of any years.
    return int(match["year"]) < today.year if today else not match["since"]
