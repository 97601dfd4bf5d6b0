"""Where an article comes from: the outlet that names itself in the text, whom it cites, and its language."""

import re
from itertools import filterfalse
from typing import NamedTuple

from summitry.articles import Problem
from summitry.layout import ArticleText
from summitry.matching import Match, spaced
from summitry.patterns import compiled
from summitry.text import fold
from summitry.vocabulary import Vocabularies

# How a text names the outlet that it appears in, rather than one that it cites.
_SELF_AFTER = re.compile(
    r" (?:(?:news agency )?(?:correspondent|reporter|journalist|photographer|crew)|learn(?:s|ed)|reports? (?:via|citing|with reference|referring))\b"
)
_SELF_BEFORE = re.compile(r"(?:\btold |\binterview with )$")
_RETOLD_BEFORE = re.compile(r"(?:\bas |\bas earlier |\bearlier,? )$")
_RETOLD_AFTER = re.compile(
    r"(?: (?:has |had )?(?:earlier|previously|already))? (?:reported|wrote|informed|said)\b"
)
_CITED_BEFORE = compiled(
    r"(?:\b(?:via|citing|cites|according to|quoted by|cited by|reference to|referring to|reported by|reported|said|from|by|quoting) (?:the )?(?:official |state-run |state |local )?(?:\w+ ){0,3}?)$"
)
_CITED_AFTER = compiled(
    r"(?:'s (?:press service|website)| of (?:[a-z]+ ){0,4}[a-z]+)?,? (?:reports?|reported|said|informs?|informed|announced|quoted|wrote)\b"
)
# An agency's short name is other things as well (MAP, ANA, STA): it is one only right beside a word of reporting.
_SHORT = 5
_REPORTING_BEFORE = compiled(
    r"\b(?:via|citing|cites|according to|quoted by|cited by|reference to|referring to|reported by|quoting|told)"
    r"(?: (?:the|official|state-run|state|local|news|press|agency|[a-z]+(?:an|ish|ese|i)(?= (?:news|press|state))))* $"
)
# Wordings of the vocabulary that cite by themselves.
_CITES_LAST = ("reported", "said", "announced")
_ENGLISH_WORDS = frozenset(
    "the of and to in that for on with said is was by as at from his it has its he they be an this which will after during".split()
)
# Of so many characters at the start, so large a share of common words is enough; a larger one where fewer are looked at.
_ENGLISH_SHARES = ((400, 0.25), (1000, 0.2), (3000, 0.15))
_ENGLISH = "en"
# How much likelier than English, in logarithms a letter, a language must be: English sentences of names and
# headlines reached 0.8, pairs of sentences of 26 other languages 1.28 and more.
_SURE_A_LETTER = 1.0
# Characters that the identifier is given, about two sentences: what it finds likelier grows more slowly than the text.
_IDENTIFIED = 400
# One language in three standards, which the identifier tells apart by chance; in Cyrillic letters it is Serbian.
_SERBO_CROATIAN = frozenset({"bs", "hr", "sr"})
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
# An English article of so many words has more of the common ones than this, whatever names stand in it.
_MANY_WORDS, _HARDLY_ANY = 20, 0.05
_RUN_OF_LETTERS = re.compile(r"[^\W\d_]+")


# "Press service of the Chilean president": whose it is stands between the words that name it.
_PRESS_SERVICE = re.compile(r"\bpress (?:service|office|secretary) of (?:the )?$")
_OF_OFFICE = {
    " president": "president_press_service",
    " head of state": "president_press_service",
    " prime minister": "pm_press_service",
    " premier": "pm_press_service",
    " government": "government_press_service",
    " foreign minis": "foreign_ministry",
    " parliament": "parliament_press_service",
}


class Citation(NamedTuple):
    """The office or agency whose account an article gives: its code in `outlets`, and the words that cite it."""

    code: str
    start: int
    end: int


class Source(NamedTuple):
    """Label of the outlet, what is cited, and the language's ISO 639-1 code; what the text does not say is None."""

    outlet: str | None
    cited: Citation | None
    language: str | None


def find(text: ArticleText, vocabularies: Vocabularies) -> Source:
    """Find who published an article and whose account it gives.

    The outlet that the record or file names is kept, by the name that the vocabulary has for it. Otherwise it is the agency of the dateline, or one that
    the text names as its own ("a Kyodo correspondent", "Trend reports via"). What counts as cited is the first
    office or agency that the report cites and that is not the outlet.
    """
    given = text.article.outlet
    outlet = vocabularies.outlet(given) if given else None
    cited = _press_service(text)
    for match in text.matches.get("outlet_terms", []):
        name = vocabularies.label("outlets", match.term.code)
        if outlet is None and _is_own(text, match):
            outlet = name
        elif (cited is None or match.start < cited.start) and name != outlet and _is_cited(text, match):
            cited = Citation(match.term.code, match.start, match.end)
    return Source(outlet, cited, language(text.body, text.only_words))


def _is_own(text: ArticleText, match: Match) -> bool:
    """Whether the words name the outlet that the text appears in."""
    before = text.folded[max(0, match.start - 40) : match.start]
    after = text.folded[match.end : match.end + 40]
    if (text.dateline and match.start < text.dateline.end) or _SELF_AFTER.match(after):
        return True
    if _SELF_BEFORE.search(before) or (_RETOLD_BEFORE.search(before) and _RETOLD_AFTER.match(after)):
        return True
    return match.term.wording.lower().endswith((" reports", " learned")) and " via " in after[:8]


def _is_cited(text: ArticleText, match: Match) -> bool:
    before = text.folded[max(0, match.start - 40) : match.start]
    after = text.folded[match.end : match.end + 40]
    is_short = match.term.wording.isupper() and len(match.term.wording) <= _SHORT
    return bool(
        (_REPORTING_BEFORE if is_short else _CITED_BEFORE).search(before)
        or _CITED_AFTER.match(after)
        or match.term.wording.endswith(_CITES_LAST)
        or match.term.wording.startswith("according to")
    )


def _press_service(text: ArticleText) -> Citation | None:
    """The first press service of somebody of a country: the wordings of the vocabulary leave no room for the country."""
    if "press s" not in text.folded and "press office" not in text.folded:
        return None
    for match in text.matches.get("country_terms", ()):
        opening = _PRESS_SERVICE.search(text.folded, max(0, match.start - 30), match.start)
        if opening is not None:
            for words, code in _OF_OFFICE.items():
                if text.folded.startswith(words, match.end):
                    return Citation(code, opening.start(), match.end + len(words))
    return None


def language(body: str, words: str = "") -> str | None:
    """ISO 639 code of the language of a text; None where it cannot be told, as of a few names.

    Common English words settle it for English text; only other texts are put to the language identifier,
    which takes longer than the rest of the reading.

    Args:
        body: The text.
        words: `spaced(fold(body))`, where it is at hand.
    """
    words = words or spaced(fold(body))
    for length, share in _ENGLISH_SHARES:
        first = words[:length].split()
        # Whole words are told by `isalpha`, for a tenth of the time of a search for runs of letters.
        others = list(filterfalse(str.isalpha, first))
        runs = _RUN_OF_LETTERS.findall(" ".join(others))
        known = sum(map(_ENGLISH_WORDS.__contains__, first)) + sum(map(_ENGLISH_WORDS.__contains__, runs))
        if known >= share * (len(first) - len(others) + len(runs)):
            return _ENGLISH
    import py3langid

    start = body[:_IDENTIFIED]
    ranked = [(str(code), float(likelihood)) for code, likelihood in py3langid.rank(start)]
    (best, likelihood), english = ranked[0], dict(ranked)[_ENGLISH]
    letters = sum(map(str.isalpha, words[:_IDENTIFIED]))
    if likelihood - english <= _SURE_A_LETTER * letters:
        return _ENGLISH if best == _ENGLISH else None
    return "sh" if best in _SERBO_CROATIAN and not _CYRILLIC.search(start) else best


def _is_hardly_english(words: str) -> bool:
    runs = _RUN_OF_LETTERS.findall(words)
    known = sum(map(_ENGLISH_WORDS.__contains__, runs))
    return len(runs) >= _MANY_WORDS and known < _HARDLY_ANY * len(runs)


def foreign(text: ArticleText, code: str | None, vocabularies: Vocabularies) -> Problem | None:
    """Say of an article in another language that no vocabulary holds its words; it is kept, few rows come of it.

    Args:
        text: The article.
        code: What `language` says of it; where that cannot be told, hardly any English word means another one.
        vocabularies: Give the language's name.
    """
    article = text.article
    if code == _ENGLISH or (code is None and not _is_hardly_english(text.only_words)):
        return None
    what = f'the article "{article.article_id}" is in'
    finding = (
        f"{what} a language that could not be told, and hardly any English word is in it"
        if code is None
        else f"{what} {vocabularies.label('languages', code)}; there is no vocabulary for that"
    )
    remedy = "Give an English text of it, or vocabularies of your own with wordings in its language."
    return Problem(article.source, None, finding, remedy, "value")
