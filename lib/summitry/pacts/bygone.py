"""Passages that tell of a visit or talks of long ago, and articles that look back on one: what was signed then is old."""

import datetime as dt
import re
from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.pacts.long_ago import is_dated_back
from summitry.patterns import compiled
from summitry.text import Sentence
from summitry.word_kinds import word_kind

_NUMBER = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\d{1,3}|some|several|many|exactly a|half a)"
_TIME = r"(?:years?|months|decades?|century|centuries|generations?|summers|winters|springs|autumns)"
# Words that put a meeting long before the report; those of a date are asked of `long_ago`.
_LONG_AGO = rf"(?:last (?:year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|{_NUMBER} {_TIME} (?:ago|back)|(?:this|the same) (?:week|month|day|time) last year|in (?:the )?(?:early |late |mid-?)?(?:spring |summer |autumn |winter |[a-z]+ )?(?:of )?(?:19|20)\d\d)"
_MET = r"(?:visited|came(?! to (?:power|office|light|life|terms|an end|the throne))|met|travell?ed|flew|went to|(?:was|were) (?:here|in|received|welcomed|hosted|guests?)|hosted|received|welcomed|paid|toured|landed|arrived|held (?:talks|a summit|a meeting)|sat|stood|spoke|dined|shook hands|gathered|convened)"
# In every such passage stand one of the first and one of the second.
_TIME_KIND = word_kind(r"(?:19|20)\d\d|ago|last|back|passed|gone|elapsed")
_MET_KIND = word_kind(
    "visited|came|met|travell?ed|flew|went|was|were|hosted|received|welcomed|paid|toured|landed|arrived|held|sat|stood|spoke|dined|shook|gathered|convened|visit|when|remember|remembered|since"
)
# "In May 2021 the king came to Suva", "When the king was here last spring, ...".
_OPENS = compiled(
    rf"[\"“]?(?:[\w ]{{3,20}}: )?(?:and |but |it was (?:[^.,;]{{3,50}} )?)?(?:back |just |exactly |some |almost |nearly |when [^,.;]{{3,60}} |remember(?:ed)? )?(?:on (?:\d{{1,2}} )?\w+ (?:\d{{1,2}},? )?(?=(?:19|20)\d\d)|one [\w ]{{3,20}} )?(?:{_LONG_AGO}|(?:19|20)\d\d)\b"
    rf"|{_NUMBER} {_TIME} (?:have|has) (?:passed|gone by|elapsed) since\b"
)
_AGO = re.compile(r"\b(?:last|ago|back|passed|gone by|elapsed)\b")
_HAS_MET = compiled(rf"\b(?:{_MET}|visit|when)\b")
# "The chancellor visited Suva last autumn", but not "who last visited Suva in 2019".
_MET_THEN = compiled(
    rf"(?<!\bwho )(?<!\bwhich )(?<!\bthat )(?<!\blast )(?<!\bfirst )(?<!\bhad )(?<!\bpreviously )\b{_MET}\b(?: (?!who\b|which\b|since\b|after\b|as\b)[\w'’-]+){{0,6}} {_LONG_AGO}(?=[.,;!]|$| (?:and|for|at|with|to)\b)"
)
# Words of the report's own time.
_NOW = compiled(
    r"\b(?:today|yesterday|tomorrow|tonight|now|currently|this (?:week|morning|afternoon|evening|month|year|time|visit)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?! last year\b)"
)
_AGO_TODAY = re.compile(r"\b(?:ago|back) (?:today|this (?:week|month))\b")
_PRESENT = compiled(r"\b(?:is|are|has|have|will|says?)\b")
# "A year on:", "What became of the promises?" above an article; "Twelve months after the chancellor came" as its beginning.
_TITLE_LOOKS_BACK = compiled(
    rf"\b{_NUMBER} {_TIME} (?:on|later)\b(?=\W|$)|\bwhat (?:became|has become|have become|remains|remained|is left|was left) of\b|\b(?:looking|a look) back\b|\brevisited\b|\bin retrospect\b"
)
_LEAD_LOOKS_BACK = compiled(
    rf"(?:\w+ )?{_NUMBER} {_TIME} (?:after|since|on from) [^.,;]{{3,50}}?\b(?:{_MET}|visit|talks|summit|meeting|signed|drank|stood|dined|smiled|spoke|promised)\b[^.,;]{{0,80}}, "
)
_DEED = compiled(
    rf"\b(?:{_MET}|meet\w*|talks|visit|back|again|returned|renewed|(?<!was )(?<!were )(?<!had )(?<!they )(?<!both )(?:signed|signing|sign|inked|sealed|agreed|concluded))\b"
)
_SIGNS = re.compile(r"\b(?:signs?|inks?|meets?|visits|agrees?|renews?|hosts|seals?)\b")


def without(text: ArticleText, report: Sequence[Sentence], today: dt.date | None) -> list[Sentence]:
    """The sentences of a report, without those that tell of a meeting of long ago, as far as no word leads back to now.

    Args:
        text: The article.
        report: Its sentences, in reading order.
        today: Day of publication.
    """
    folded = text.folded
    looks_back = is_look_back(text)
    if not (looks_back or text.having(_TIME_KIND)):
        return list(report)
    kept: list[Sentence] = []
    is_then, last_end = looks_back, 0
    for sentence in report:
        start, end, _ = sentence
        if not looks_back and is_then and "\n" in text.body[last_end:start]:
            is_then = False
        last_end = end
        if _tells_of_then(text, sentence, today):
            is_then = True
        elif is_then and (
            _NOW.search(folded, start, end) or (not looks_back and _is_present(text, sentence))
        ):
            is_then = looks_back
            kept.append(sentence)
            continue
        if not is_then:
            kept.append(sentence)
    return kept


def is_look_back(text: ArticleText) -> bool:
    """Whether an article goes back to a visit of long ago: by its title or its first sentence, which tells of no deed of these days."""
    if not text.report():
        return False
    lead = text.lead()
    if _NOW.search(text.folded, lead.start, lead.end):
        return False
    opening = _LEAD_LOOKS_BACK.match(text.folded, lead.start, lead.end)
    if opening and not _DEED.search(text.folded, opening.end(), lead.end):
        return True
    line = text.body.find("\n")
    asks = text.body[lead.end - 1] == "?"  # "What became of the promises?"
    above = text.body[: max(lead.end if asks else lead.start, 0 if text.body[line - 1] == "." else line)]
    above = f"{text.article.title or ''}\n{above}".lower()
    return _TITLE_LOOKS_BACK.search(above) is not None and _SIGNS.search(above) is None


def _tells_of_then(text: ArticleText, sentence: Sentence, today: dt.date | None) -> bool:
    """Whether a sentence tells of a meeting long before the report, and of nothing in its own days."""
    if not (text.has_kind(sentence, _TIME_KIND) and text.has_kind(sentence, _MET_KIND)):
        return False
    folded, (start, end, _) = text.folded, sentence
    told = _OPENS.match(folded, start, end)
    if not (told and (_HAS_MET.search(folded, start, end) or folded[end - 1] == "?")):
        told = _MET_THEN.search(folded, start, end)
        if told and any(sign.start < told.start() for sign in text.found_in(sentence, "signing_terms")):
            return False  # "They signed an accord, the first since the king came in 2019"
    if told is None or not (_AGO.search(told.group()) or (today and is_dated_back(told.group(), today))):
        return False
    return _NOW.search(folded, start, end) is None or _AGO_TODAY.search(folded, start, end) is not None


def _is_present(text: ArticleText, sentence: Sentence) -> bool:
    """Whether a sentence without a verb of signing tells what is so now."""
    if text.found_in(sentence, "signing_terms"):
        return False
    return _PRESENT.search(text.folded, sentence.start, sentence.end) is not None
