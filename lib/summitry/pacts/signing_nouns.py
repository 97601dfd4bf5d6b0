"""Nouns of signing, and whether each is told as done: "the signing of", "ahead of the signing of"."""

import re

from summitry.matching import Match
from summitry.pacts import signing_lines
from summitry.pacts.finite_verbs import MAY
from summitry.patterns import compiled

_GOOD_GROUND = compiled(
    r"\b(?:witness\w*|supervis\w+|proceeded to|chair(?:s|ed|ing)|oversaw|oversee\w*|overseen|attend\w*|presid(?:ed|es|ing)|took part|taking part|participat\w+|joined|observ(?:e|ed|ing)|came|watch\w*|end(?:ed|ing)|conclud(?:ed|ing)|"
    r"culminat\w+|result(?:ed|ing|s)?|led|saw|seen|follow(?:ed|s)?|(?<!the )following|after|with|mark(?:ed|ing|s)?|crowned|welcom\w+|hail\w*|prais\w+|announc\w+|includ\w+|(?:took|taking|take) note|"
    r"ceremony|through|by|upon|highlight\w*|featur\w+|present|satisf\w+|celebrat\w+|complet\w+|for|headed(?! (?:for|to|towards?|into|back)\b)|during|on|at|held|applaud\w*|today's|yesterday's|\w+day's|was|were|and)\b"
)
_BAD_GROUND = compiled(
    r"\b(?:ahead of|before|even after|despite|focus(?:ed|es|ing)? on|prior to|possib\w+|propos\w+|discuss\w*|expect\w*|look(?:s|ed|ing)? forward|call(?:s|ed|ing)? for|await\w*|pav(?:e|es|ed|ing) the way|negotiat\w+|"
    r"(?:takes?|enters?|comes?|coming|entering|go|goes|entry) (?:effect|into (?:effect|force))|prepar\w+|plan(?:s|ned|ning)?|need|importance|ready|readiness|speed\w*|accelerat\w+|expedit\w+|hasten\w*|towards?|until|pending|hop(?:e|es|ed|ing)|interest\w*|"
    r"clos(?:e|er|ing)(?: in)?(?: to)?|near(?:ing|ed)?|verge|brink|approv\w+|authori[sz]\w+|whether|green-?light\w*|intention|intend\w*|suggest\w*|urg(?:e|es|ed|ing)|without|since|recent|anniversary|talks on|talks about|progress|work(?:ing|s|ed)? (?:on|for)|argu(?:e|es|ed|ing)|plead\w*|pressed|lobb\w+|support(?= for\b)|facilitat\w+|early|swift|rapid|prompt|quick|timely|eventual|forthcoming|upcoming|"
    r"possibility|prospects?|with (?:respect|regard) to|consider\w*|aim\w*|seek\w*|push\w*|initiative|idea|feasibility|postpon\w+|delay\w*|(?:put off|called off|cancell?ed|postponed|delayed|shelved) (?:was|were)|agreed on|agreed to|decisions? on|mandate for|will|would|could|(?:fore|en)(?:sees?|visages?)|"
    + MAY
    + r"|to see|instruct\w*)\b"
)
_WEAK_GROUND = frozenset("with through by upon for during on at and after present".split())
_DIRECTLY = compiled(rf"\b(?:will|would|shall|{MAY}|might|could|should|to)\s(?:also\s)?$")
_TOOK_PLACE = compiled(
    r"\b(?:took place|(?:was|were) announced(?! for)|(?:concluded|closed|rounded off|completed|opened|topped off) (?:the|his|her|their)|(?:was|were) (?:held|followed|attended|witnessed|preceded|hailed)|followed|crowned|came (?:during|as|after)|marks|marked|appears to mark|represents|capped)\b"
)
_AHEAD = 400  # characters behind "the signing" that can deny it
# "The presidents held talks before signing ...".
_AND_THEN = compiled(
    r"\b(?:held|met|toured|visited|attended|inspected|reviewed|discussed|had|greeted)\b[^.;\"“”]{0,70}\bbefore (?:\w+ly )?$"
)
# "congratulated Peru for its signing of the accords": done before, and elsewhere.
_CONGRATULATED = re.compile(
    r"\bcongratulat\w+ (?!each other|one another|both|themselves)[^.;,]{3,60} (?:for|on) (?:its|their|the|[\w -]{3,20}['’]s?) $"
)
# "the signing of an accord whereby both will share pilots": what it does, not when it is signed.
_WHAT_IT_DOES = re.compile(
    r"\b(?:whereby|(?:under|by|through|according to) which|so that|that (?:it|this|they|he|she|the|both)\b)"
)
# "After the signing of an accord, she said that it would help": the time of what is said, not of the signing.
_WHEN_SIGNED = compiled(r"\b(?:after|following|at|upon|attending|witnessing|during)\s(?:the\s)?$")
_NEXT_STATEMENT = compiled(
    r",\s[^,;]{3,80}?\s(?:said|told|noted|stressed|added|stated|expressed|hailed|thanked|called|praised|pointed|underlined|emphasi[sz]ed|voiced)\b"
)
# "Today's signing of the treaty will help": done, whatever it will do.
_THIS_DAY = re.compile(r"(?:\btoday's|\byesterday's|\w+day's)\s$")
_TAKES_PLACE = compiled(r"\s(?:\w+\s)?(?:be|take place|follow|planned|expected|scheduled|postponed)\b")
# "The ministry reported the signing of ...", and no more: that it was signed is the news.
_TELLS_OF = compiled(
    r"\b(?:said|noted|reported|announced|confirmed|stated|disclosed|told of)\s(?:that\s)?(?:the\s)?$"
)
# "Signing an accord on rail with his host, Ruiz spoke of a new dawn".
_OPENS_SO = compiled(
    rf"(?:\s[^.;:\"“”]{{2,60}}?)?\s(?:an?|two|three|four|five|several)\s[^.;:\"“”]{{4,150}}?,\s(?!(?:if|when|where|which|he|she|they) )(?:(?!(?:will|would|can|could|{MAY}|might|must|should|is|are)\b)[\w.'’-]+\s){{1,8}}?(?:\w+ed|said|spoke|told|put|saw|made|paid|held)\b"
)
_SAYS_MORE = compiled(
    rf"\b(?:was|were|is|are|has|have|had|will|would|can|could|{MAY}|might|must|should|marks?|opens?|paves?|provides?|allows?|helps?|reflects?|represents?|comes?|takes?|strengthens|plans?|next|soon|tomorrow|future)\b"
)
_LATER = compiled(
    r"\s(?:is|are|was|were|has been|will be|would be)\s(?:also\s|now\s|being\s)?(?:planned|expected|scheduled|due|set|foreseen|envisaged|postponed|under|on the agenda|being)\b"
    # "a memorandum which will link firms" tells what it is for, not when it is signed.
    r"|\s(?:never|not|(?:was|were|has been) (?:cancell?ed|called off|scrapped|abandoned|put off))\b"
    rf"|(?<!\bwhich)(?<!\bthat)\s(?:will|would|is to|are to|could|{MAY})\b|\s(?:will|would|is to|are to)\s(?:be (?:held|signed)|take place|follow)\b"
)
NEAR = 90  # characters before a verb or noun of signing that tell of it


def is_real(folded: str, term: Match, start: int, end: int) -> bool:
    """Whether a noun of signing in a sentence from `start` to `end` tells of what was signed now."""
    if signing_lines.tells(folded, (start, end), term):
        return True
    if signing_lines.is_on_programme(folded, start, term.start):
        return False
    before = folded[max(start, term.start - NEAR) : term.start]
    return _has_taken_place(before, folded[term.end : min(end, term.end + _AHEAD)])


def _has_taken_place(before: str, after: str) -> bool:
    """Whether "the signing of ..." is told as done: by the nearest word before it that says so, and nothing behind it that denies it."""
    if "congratulat" in before and _CONGRATULATED.search(before):
        return False
    of_document = _WHAT_IT_DOES.search(after) or (
        _WHEN_SIGNED.search(before) and _NEXT_STATEMENT.search(after)
    )
    later = _LATER.search(after, 0, of_document.start() if of_document else len(after))
    if later and not (_THIS_DAY.search(before) and not _TAKES_PLACE.match(after, later.start())):
        return False
    # "after" tells it as done, "even after" does not: of two that end together the denial counts.
    if "before " in before and not after.startswith(" of ") and _AND_THEN.search(before):
        return True
    good = max(_GOOD_GROUND.finditer(before), key=re.Match.end, default=None)
    bad = max((match.end() for match in _BAD_GROUND.finditer(before)), default=-1)
    if not before.strip(" -–•*") and _OPENS_SO.match(after):
        return True
    if good is None or good.end() <= bad:
        return bad < 0 and bool(_TOOK_PLACE.search(after) or _is_news(before, after))
    # "Will attend events, which include the signing of".
    if good.group().startswith("includ") and signing_lines.TO_COME.search(before, 0, good.start()):
        return False
    # "will attend the signing of", "will go to Lima for the signing of", "are being prepared for signing".
    if good.group() in _WEAK_GROUND:
        return bad < max(0, good.start() - 1) and not signing_lines.TO_COME.search(before)
    return not signing_lines.TO_COME.search(
        before, max(0, good.start() - 30), good.start()
    ) or not _DIRECTLY.search(before, 0, good.start())


def _is_news(before: str, after: str) -> bool:
    """Whether "reported the signing of ..." says no more of it, not that it is a step, or would help."""
    return bool(_TELLS_OF.search(before)) and not _SAYS_MORE.search(after)
