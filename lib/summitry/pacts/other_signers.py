"""Who signs: verbs whose subject, or documents whose other side, is not a state and none of its bodies."""

import re

from summitry.pacts.phrases import Phrase
from summitry.pacts.signing_verbs import Cue
from summitry.patterns import compiled

_REACH = 140  # characters before a verb in which its subject stands
_CLAUSE = re.compile(
    r"[,;:.!?\"“”()\n]\s?|\s-+\s|\b(?:when|while|after|before|as|that|which|who|but|because|since)\s"
)
_FIGHTERS = r"(?:rebels?|rebel groups?|militias?|militants|insurgents?|guerrillas?|warlords?|warring (?:parties|sides|factions|generals)|armed groups)"
_ALSO = r"(?:(?:has|have|had|also|then|later|on \w+day|today|earlier|this \w+|last \w+)\s)*"
# A union of workers that settles with those who pay them; not that of states, nor two of one kind.
_WORKERS = r"(?<!european )(?<!african )(?<!soviet )(?<!economic )(?<!customs )(?<!arab )(?<!international )(?<!interparliamentary )(?<!inter-parliamentary )(?<!telecommunication )(?<!postal )(?<!credit )(?<!broadcasting )unions?(?=\sand\s(?:the|its|their|an?)\s)(?! and [^,.;]{0,60}?\b(?:counterparts?|unions?|federations?|associations?)\b)"
# Whoever signs with them, or as one of them, signs no document of two states.
_NO_STATE = compiled(
    r"(?:(?:the|an?|two|three|several|some|only|former)\s)*(?:(?!and\b)[\w'’.-]+\s){0,2}?"
    rf"(?:{_FIGHTERS}|{_WORKERS}|lawmakers|senators|congressmen|coalition (?:parties|partners)|(?:opposition |three |political |rival )parties|parties (?:contesting|vying for|fighting|competing in|running in|standing in) (?:the|an?|next|this|these|those) [\w-]+(?: [\w-]+)?|protesters|striking \w+|"
    r"club|band|couple|hotel|(?:only [a-z]+|\d{2,3}) (?:states|countries|nations)|"
    r"(?:opposition leader|striker|midfielder|defender|goalkeeper|footballer|coach|singer|actor|actress|author)(?:\s(?!and\b)[\w'’.-]+){0,3}?)"
    rf"\s(?:and\s(?:the|its|an?)\s[\w -]{{3,40}}?\s)?{_ALSO}"
)
_WITH_NO_STATE = compiled(
    rf"\swith (?:(?:the|its|his|her|their|an?|local|several|some)\s)*(?:[\w-]+\s){{0,2}}?(?:{_FIGHTERS}|(?:trade |labou?r )?unions|employers|(?:the )?opposition|(?:press|media|reporters|journalists)(?=\W|$)(?! (?:group|agenc|compan|corporation|council))|lawmakers|club|coalition partners?|(?:smaller |small |other )?parties|strikers|protesters|parliament(?! of)|congress(?! of))\b"
    rf"|\sbetween [^,.;:]{{3,60}}? and (?:the )?(?:[\w-]+\s)?{_FIGHTERS}\b"
    r"|\swith (?:an? )?local (?:[\w-]+ )?(?:builder|contractor)s?\b|\sout of court\b"
)
# A body of one side, as the whole subject: what it adopts or issues is its own.
_BODY = (
    r"(?:government|ministry|department|police|army|military|eu|european (?:union|commission|parliament)|bank|imf|un|united nations|security council|general assembly|g7|g20|nato|palace|white house|"
    r"kremlin|city|city council|party|opposition|authorit(?:y|ies)|regulator|agency|company|administration|court|embassy|president|premier|prime minister|minister|office|presidency|board|church|federation|hospitals?|party congress|club|he|she)"
)
_ONE_SIDE = compiled(
    rf"(?:and |but )?(?:(?:the|an?|its|their|[\w'’.-]+['’]s)\s)?(?:(?!and\b|both\b|two\b|joint\b)[\w'’.-]+\s){{0,3}}?{_BODY}(?:\sof\s(?:the\s)?[\w-]+)?(?:\s(?!and\b|with\b)[\w'’-]+){{0,2}}?\s{_ALSO}(?:$|[a-z]+ed\s.*\sand\s(?:also\s)?$)"
)
# "Vula issued a declaration": a name, or a country, by itself.
_ONE_NAME = re.compile(rf"(?!they\b|we\b|both\b|it\b)[\w'’-]*[^s\s]\s{_ALSO}")
# By themselves: "signed by the EU and Fiji", "by the EU's trade chief" is another matter.
_UNIONS = r"(?:the )?(?:united nations|un|g-?7|g-?20|un general assembly|general assembly|security council|eu|european (?:union|commission|parliament|council)|nato|osce|imf|world bank|african union)(?=[,.;:]|$|\s(?:on|in|of|at|last|this|after|during|for|to)\b)"
_BY_OTHERS = compiled(
    rf"\sby (?:{_UNIONS}|(?:(?:more than|over|some|about|nearly|almost|at least) )?\d{{2,3}} (?:[\w-]+ )?(?:states|countries|nations|members)\b|(?:the )?(?:parliament|senate|congress|cabinet|lawmakers)\b(?!\s(?:speaker|president|chair)))"
)
_OF_UNION = compiled(rf"\sof {_UNIONS}")
# "Signed a proclamation and a memorandum on steel": acts of one state.
_ACT_OF_STATE = compiled(r"\b(?:proclamation|executive order|decree|ordinance|bill)\b")
_BY_ONE = compiled(
    r"\sby (?:(?:the|its|their|an?)\s)?(?:[\w'’-]+\s)?(?:government|cabinet|ministry|city|council of ministers|state council|authorities|party)\b(?!\s(?:and|of)\b)"
)
_OWN_ACTS = ("adopt", "approve", "issue")
_OWN_TEXTS = (
    "plan",
    "programme",
    "statement",
    "declaration",
    "other_regulations",
    "agreement",
    "protocol",
    "treaty",
)


def is_of_no_state(folded: str, start: int, cue: Cue, phrase: Phrase) -> bool:
    """Whether a document that a verb governs is one of fighters, parties, players or of one side only.

    Args:
        folded: The article's text, folded.
        start: Where the sentence begins.
        cue: The verb.
        phrase: The document.
    """
    tail = phrase.kind_end, phrase.kind_end + _REACH
    if folded.startswith((" with ", " between ", " out of court"), phrase.kind_end) and _WITH_NO_STATE.match(
        folded, *tail
    ):
        return True
    if _BY_OTHERS.match(folded, cue.end) or (
        cue.code in _OWN_ACTS and _OF_UNION.match(folded, phrase.kind_end)
    ):
        return True
    if (
        cue.code in _OWN_ACTS
        and phrase.code.startswith(("plan", "programme"))
        and _BY_ONE.match(folded, cue.end)
    ):
        return True
    if cue.form == "noun" or cue.start > phrase.kind_start:
        return False
    if _ACT_OF_STATE.search(folded, cue.end, phrase.outer):
        return True
    subject = _subject(folded, start, cue.start)
    if _NO_STATE.fullmatch(subject):
        return True
    is_act = cue.code in _OWN_ACTS or folded.startswith("signed off", cue.start)
    is_own = is_act and phrase.code.startswith(_OWN_TEXTS)
    is_joint = "joint" in folded[phrase.outer : phrase.kind_end] or folded.startswith(
        (" with ", " between "), phrase.kind_end
    )
    if not is_own or is_joint:
        return False
    return bool(_ONE_SIDE.fullmatch(subject) or (cue.code == "issue" and _ONE_NAME.fullmatch(subject)))


def _subject(folded: str, start: int, end: int) -> str:
    """The words of a clause before its verb."""
    first = max(start, end - _REACH)
    for mark in _CLAUSE.finditer(folded, first, end):
        first = mark.end()
    return folded[first:end]
