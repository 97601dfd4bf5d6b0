"""Whether a participle behind a document, "an agreement signed ...", tells of the signing as news."""

import re
from collections.abc import Sequence

from summitry.pacts.described import DOES
from summitry.pacts.long_ago import MONTH_NAME
from summitry.pacts.phrases import Phrase
from summitry.pacts.signing_verbs import Cue
from summitry.patterns import compiled

_ON_THE_GROUND_OF = compiled(
    r"\b(?:under|of|within|with|per|by|since|from|against|beyond|like|unlike|on|to|violat\w+|implement\w*|honou?r\w*|enforc\w+|ratif\w+|review\w*|discuss\w*|respect\w*|through|via|in|despite|replac\w+|exten\w+|renew\w*|approv\w+)(?:\sthe\s(?:framework|basis|terms) of)?\s$"
)
# "In a declaration they signed", at the start of a sentence or behind a comma.
_IN = re.compile(r"(?:^|\s)in $")
_HAVING = compiled(
    r"\b(?:having|had|saw|see|seen|exchang\w+|witness\w*|was|were|is|are|announc\w+|unveil\w+|got|get|includ\w+|one of|welcom\w+|bless(?:ed|es|ing)|hail\w*|applaud\w*|yield\w*|produc(?:ed|es|ing)|brought|deliver(?:ed|s)|netted|secured|result(?:ed|ing|s) in|led to)\s(?:about\s|also\s)?$"
)
# "Besides a tax treaty, other agreements signed include ...": at the start of a sentence, one more that was signed.
_BESIDES = ("besides ", "apart from ", "aside from ", "in addition to ")
_AND_THEN = re.compile(r"(?: (?:today|here|(?:on )?\w+day))?(?:,| and )")
_NOW = compiled(
    r"(?:,?\s(?:today|yesterday|(?:on )?(?:late |early )?\w+day|here|this (?:week|morning|afternoon)|during|after|following|at|by|between|in the presence|in [a-z]+|includ\w+|compris\w+|consist\w*)\b|\s(?:were|are)(?: as follows)?:|$)"
)
_WHERE = r"(?:\s(?:by|between)\s[^,;.]{3,90}?)?\s(?:here\s|in [a-z]+(?: [a-z]+)? )?"
_AT_TALKS = r"during (?:the|[\w.' -]{3,70}?) (?:visit|talks|trip)|after the talks|at the (?:end|close|conclusion) of (?:the|[\w.'’ -]{3,70}?) (?:visit|talks|trip|meeting)|in the presence of|in (?:the )?(?:[\w-]+ ){0,2}[\w-]+['’]s? presence|in front of (?:the|both)|on the (?:margins|sidelines|fringes|(?:first|second|third|opening|last|final) day) of"
# A day, or a place, of the report's own: what was signed long ago is told by `long_ago`.
_ON_DATE = rf"on (?:\d{{1,2}} (?:{MONTH_NAME})|(?:{MONTH_NAME}) \d{{1,2}})"
_IN_THIS = r"in this (?:[\w-]+ ){0,4}(?:city|capital|port|town|resort|village|palace|hall|room)"
_TODAY = re.compile(
    rf"{_WHERE}(?:today|yesterday|this (?:morning|afternoon|evening)|(?:on )?\w+day|{_ON_DATE}|{_IN_THIS}|here|{_AT_TALKS})\b"
)
_THERE = re.compile(rf"{_WHERE}(?:{_AT_TALKS})\b")
# "support for the pact signed on the sidelines of the talks": of what is praised, only what was signed there is news.
_PRAISED = re.compile(r"\b(?:support(?:ed)?(?: for)?|praised|commended|satisf\w+ (?:with|at)|appreciat\w+) $")
# "The agreement the two ministers signed covers ...": signatories that can only be those of the talks.
_BOTH = r"(?:the |both |their )?(?:two |both |foreign |visiting )?(?:(?!former|previous|late|then)[\w-]+ )?(?:ministers|presidents|premiers|leaders|sides|governments|countries|delegations|neighbou?rs|heads of (?:state|government)|pair|two|both|officials)"
BY_BOTH = rf"(?:(?:that|which) )?{_BOTH} (?:have )?(?:also |then |later |just )?"
_BY_BOTH = compiled(rf"\s{BY_BOTH}")
_HERE = compiled(
    rf"(?:\s(?:by {_BOTH}|here|today|yesterday|this (?:morning|afternoon)|(?:on )?\w+day|after (?:the|their) talks))*"
)
_BY_TWO = compiled(
    r"\sby (?:both |the two |their |the (?:[\w-]+ )?(?:ministers|presidents|premiers|leaders|governments)\b|[^,.;:]{0,40}\b(?:ministers?|presidents?|premiers?|leaders?|ambassadors?|governors?)\b[^.;:]{0,60}? and )"
)
_UNDER_IT = re.compile(r",\s[^.;:]{3,160}?\s(?:will|would|is to|are to)\s")
# "6. A list of documents exchanged ..." opens a paragraph as well.
_OPENS = re.compile(r"[ \"“«•*-]*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)?[ \"“«]*")
_MARK = 4  # characters that may stand before what opens a sentence
# "The accord provides for a loan, and was signed by ...", "a plan was agreed and a protocol on tea signed".
_AND_WAS = compiled(r"\s[^.;:\"”]{3,160},?\sand\s(?:was|were|has been)\s(?:also\s|\w+ly\s)?$")
_WAS_AND = compiled(r"\b(?:was|were)\s(?:also\s)?\w+(?:ed|wn|ven|ten)\b[^.;:\"”]{0,60}(?:,|\sand|\swhile)\s$")

# "A tax pact signed on that occasion has yet to be ratified": what became of it was told by time, not by the talks.
_NEVER_CAME = compiled(
    r"(?:\s(?!on \w+day|today|yesterday|here)[\w'’-]+){0,6}?,?\s(?:(?:has|have) (?:yet to|not yet|still not|never|so far not)|(?:was|were|is|are) (?:never|still not|not yet)|(?:still )?awaits?|lapsed|expired|(?:was|were) (?:later |then |soon |since )?(?:dropped|scrapped|shelved|abandoned|cancell?ed|annulled|terminated)|(?:has|have) been (?:dropped|scrapped|shelved|abandoned|implemented|carried out|ratified)|(?:has|have) (?:since )?(?:lapsed|expired))\b"
)


def is_news(folded: str, start: int, chain: Sequence[Phrase], cue: Cue) -> bool:
    """Whether "an agreement signed ..." reports a signing: not where it is only the ground of something else.

    Args:
        folded: The article's text, folded.
        start: Where the sentence begins.
        chain: The documents.
        cue: The participle behind them.
    """
    before = folded[max(start, chain[0].outer - 40) : chain[0].outer]
    if _HAVING.search(before):
        return True
    if _is_led_to(folded, before, chain, cue):
        return True
    # "In a declaration they signed".
    if _IN.search(before) and chain[0].code.startswith(("declaration", "statement")):
        return chain[0].determiner in ("a", "own")
    if _PRAISED.search(before):
        return bool(_THERE.match(folded, cue.end))
    if before.endswith(("said ", "says ", "that ")):
        return bool(_TODAY.match(folded, cue.end)) or folded.endswith(" just ", 0, cue.start)
    if is_of_day(folded, cue) and (chain[0].determiner == "a" or _is_dated(folded, chain, cue)):
        return True
    if _is_told_by_deeds(folded, before, chain, cue):
        return True
    if _ON_THE_GROUND_OF.search(before) or _NEVER_CAME.match(folded, cue.end):
        return False
    at_start = _OPENS.fullmatch(before) is not None or before.rstrip().endswith((":", ";"))
    return (at_start or before.rstrip().endswith(",")) and (
        chain[0].determiner != "the" or bool(_NOW.match(folded, cue.end))
    )


def _is_led_to(folded: str, before: str, chain: Sequence[Phrase], cue: Cue) -> bool:
    """Whether a preposition before documents leads to their signing."""
    if before == "of " and chain[-1].is_plural:
        return True  # "Of the six memoranda signed, two are on ports", at the start of a sentence
    if (before == "with " or before.endswith(", with ")) and _AND_THEN.match(folded, cue.end):
        return True  # "With an accord on tuna signed, the leaders turned to whales"
    if before.endswith((" with ", " under ", " in ")) and chain[0].determiner == "a":
        # "ended double taxation with a treaty signed by the foreign minister and his host"
        return _BY_TWO.match(folded, cue.end) is not None
    return before in _BESIDES and chain[-1].is_plural and _NOW.match(folded, cue.end) is not None


def _is_told_by_deeds(folded: str, before: str, chain: Sequence[Phrase], cue: Cue) -> bool:
    """Whether a sentence opens with a document that both sides signed, and says what it does: "The accord the ministers signed covers ...", "Under the accord they ..."."""
    if before not in ("", "under ") or not is_by_both(folded, chain[-1].end, cue):
        return False
    behind = behind_place(folded, cue)
    return (_UNDER_IT if before else DOES).match(folded, behind) is not None


def is_by_both(folded: str, end: int, cue: Cue) -> bool:
    """Whether nothing but both sides stands between a document's end and the verb: "the accord the ministers signed"."""
    return _BY_BOTH.fullmatch(folded, end, cue.start) is not None


def behind_place(folded: str, cue: Cue) -> int:
    """Where the words begin behind a verb, and behind where and when it was done."""
    here = _HERE.match(folded, cue.end)
    return here.end() if here else cue.end


def is_of_day(folded: str, cue: Cue) -> bool:
    """Whether the day of the talks stands behind a participle: "signed here on Monday"."""
    return _TODAY.match(folded, cue.end) is not None


def _is_dated(folded: str, chain: Sequence[Phrase], cue: Cue) -> bool:
    """Whether the day behind a participle is that of a signing: "under the fisheries pact signed on Monday", "under accords signed here", but not "through deals reached today"."""
    if cue.code == "sign" and not chain[0].determiner:
        return chain[0].is_plural and not _THERE.match(folded, cue.end)
    return (
        cue.code in ("sign", "conclude", "exchange")
        and chain[0].determiner == "the"
        and not chain[-1].is_plural
    )


def is_elliptic(
    folded: str, start: int, chain: Sequence[Phrase], cue: Cue, phrases: Sequence[Phrase]
) -> bool:
    """Whether the verb behind a chain is one of two that share a subject, or an auxiliary verb.

    Args:
        folded: The article's text, folded.
        start: Where the sentence begins.
        chain: The documents.
        cue: The verb behind them.
        phrases: All documents of the sentence.
    """
    outer, last = chain[0].outer, chain[-1]
    if folded.endswith((" was ", " were ", " been ", "ly "), 0, cue.start):
        is_next = outer - start < _MARK and not any(last.end < one.start < cue.start for one in phrases)
        return is_next and _AND_WAS.match(folded, last.kind_end, cue.start) is not None
    is_bare = cue.start - last.end == 1 and chain[0].determiner in ("a", "count")
    return is_bare and _WAS_AND.search(folded, max(start, outer - 120), outer) is not None
