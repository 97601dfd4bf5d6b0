"""Verbs of signing, and whether each says that something was signed now.

"will sign", "ahead of the signing of" and "signed in 2009" are no signing; `Cue.is_real` tells.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from summitry.matching import Match
from summitry.pacts import signing_nouns
from summitry.pacts.finite_verbs import MAY
from summitry.pacts.signing_nouns import NEAR
from summitry.patterns import compiled


class Cue(NamedTuple):
    """One verb or noun of signing: its span, class (`signing_kinds`), form and whether it happened.

    Forms are past, base, noun, and borne: a verb of which the document is the subject, "bears the signatures".
    """

    start: int
    end: int
    code: str
    form: str
    is_real: bool


# "Put their names", "affixing her seal": what a signatory does with a name, a seal or a pen (wordings of the kind "hand").
_PUTS = re.compile(
    r"\b(?:(?P<past>put|set|affixed|appended|placed|added|lent|gave|stamped|fixed|attached|signed|inscribed|exchanged|traded|swapped|sealed with)"
    r"|(?P<base>puts|sets|affix(?:es)?|appends?|places?|adds?|stamps?)|(?P<noun>putting|setting|affixing|appending|placing|adding|stamping))\s$"
)
_BROUGHT_BACK = compiled(
    r"(?<!without )\b(?:(?:took|takes?|brought|brings?|carried|carries)(?: (?:home|back|away))?(?: (?:from|to) [\w'’-]+)?(?: with (?:him|her|them))?|stood up with|there (?:is|was)|now (?:has|have)|(?<!to )(?<!will )(?<!would )(?:flew|flies|left|leaves?|return(?:ed|s)?|came|comes?|went|goes|headed|departed|departs|emerged)\b[^.;:,]{0,40} with(?: [^.;:,]{3,50} and)?|obtained|secured|clutching) a $"
)
_PUT_THERE = re.compile(r"\swere\s(?:then\s)?(?:put|set|affixed|placed|exchanged)\b")
_FILLER = r"(?:also|soon|jointly|be|been|have|formally|officially|then|ever|being|both|either|now|all|eventually|possibly|to|finally|later|immediately|quickly)"
_NOT_YET = compiled(
    rf"(?:\b(?:will|would|shall|should|could|can|cannot|{MAY}|might|must|to|not|never|without|about|instead of|before|prior to|(?:after|for) having|failed|refused|let us|let's)|n't|'ll|'d)(?:\s{_FILLER})*\s$"
    r"|\b(?:if|once|when|unless|until|not yet|yet to be|being|to be|is|are)(?:\s(?:it|they)\s(?:is|are|has been|have been))?\s(?:being\s)?$|\bneither (?:\w+ ){0,2}$"
    r"|\b(?:expect(?:s|ed)?|hop(?:es?|ed|ing)|(?:plan(?:s|ned|ning)?|set|due)(?= (?:to|on|for)\b)|intend(?:s|ed)?|scheduled|slated|poised|ready|willing)\s(?:(?!(?:was|were)\b)\w+\s){0,3}$"
)
# "met to sign", "were able to sign": the infinitive tells what was done.
_DONE_INFINITIVE = compiled(
    r"\b(?:able|met|rose|stood up|stepped forward|gathered|convened|came together|proceeded|went on|managed|sat down|held|took the opportunity|it (?:was left|fell) to [^,.;]{3,50}?|used (?:an?|the|his|her|its|their) (?:(?!to\b)[\w'’-]+ ){0,4}?(?!to\b)[\w'’-]+|(?:took advantage of|seized|interrupted|broke off|left|skipped) (?:an?|the|his|her|its|their) (?:(?!to\b)[\w'’-]+ ){0,4}?(?!to\b)[\w'’-]+|(?:found|took|made)(?: some| the)? time(?: (?:out|off))?|found an? (?:moment|minute|hour|occasion)|it took (?:only |just )?(?:(?!to\b)[\w'’-]+ ){1,8}?(?!to\b)[\w'’-]+|(?:first|last|final|next|only) (?:act|task|duty|stop|deed|job|engagement)(?: (?:in|on|of) [^,.;]{2,40}?)? was|slipped (?:out|away)|paused|stopped(?: (?:over|off))?(?: (?:in|at) [\w'’-]+)?|ceremony|was an? (?:opportunity|occasion)|bec(?:ame|omes|oming) [^,;.]{3,50} (?:country|nation|state|member|signatory))\sto(?: (?:also|formally|jointly))?\s$"
)
# "until an agreement is signed", "if we sign a deal": a clause that tells of no deed.
_CONDITION = compiled(
    r"\b(?:if|once|when|whenever|unless|until|till|before|as soon as|provided(?: that)?|whether)\s[^,;:.\"“”]{0,60}$"
)
# "Whether a pact was signed is not known".
_WHETHER = re.compile(r"\bwhether\s[^,;:.\"“”]{0,60}$")
# "Parliament adopted a programme": an act of one state.
_LAWMAKERS = r"\b(?:parliament|cabinet|senate|(?:national )?assembly|legislature|lawmakers|congress|duma|bundestag|sejm|knesset|majlis|council of ministers|house of representatives|both (?:chambers|houses))"
_BEHIND_BY = compiled(rf"\sby (?:the )?(?:[\w'’]+ )?{_LAWMAKERS}\b")
_BY_LAWMAKERS = compiled(
    rf"{_LAWMAKERS}"
    r"(?:\s(?:has|have|had|also|then|unanimously|formally|on \w+day|last \w+|in \w+)){0,3}\s$"
)
# "is signed" and "are signed" in a caption or a headline are the present tense of news; only "is/are being" and habits are not.
_PRESENT_PASSIVE = re.compile(r"(?<!\bit )(?<!they )\b(?:is|are)\s$")
_TO_BE = re.compile(r"\b(?:will|not|to|would) be\s$")
_PLUPERFECT = re.compile(r"\bhad(?!\sjust\b)(?:\s\w+){0,2}\s$")
_REPORTED = compiled(
    r"\b(?:said|says|told|noted|added|announced|reported|stated|disclosed|revealed|informed|confirmed|(?:welcomed|hailed|pleased|satisfaction|glad)(?: with| at)?(?: the fact)? that)\b"
)
_DAY_BEFORE = r"(?:(?:on )?(?:that|the) (?:same |very )?(?:day|night|evening|morning|afternoon)(?! (?:before|earlier))|in the (?:morning|afternoon|evening)|over (?:breakfast|lunch|dinner|coffee|tea)|(?:on )?the (?:(?:day|night|evening|morning|afternoon) (?:before|earlier)|(?:previous|preceding) (?:day|night|evening|afternoon)|eve)|(?:a|one) (?:day|night) (?:before|earlier)|(?:(?:an|a few|some|\w+) )?(?:hours?|minutes|moments) (?:before|earlier)|earlier (?:in the day|that day|that (?:morning|afternoon)|the same day|on \w+day))"
# "The ministers had signed a pact the day before".
_DAY_BEHIND = re.compile(
    rf"\s(?:{_DAY_BEFORE}|(?:on )?(?:late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?=[.,;]|$|\s(?:in|at|by|on|with)\b)"
)
# "Earlier, the ministers had signed ...", "By noon two texts had been signed": on the same day or visit.
_EARLIER = re.compile(
    r"(?:earlier|before that|shortly before|previously that day)(?: (?:today|in the day|on \w+day|that day))?,\s"
    r"|by (?:noon|midday|nightfall|dusk|midnight|(?:late |early |mid-?)?(?:the )?(?:(?:early |late |mid-?)?(?:morning|afternoon|evening)|end of the (?:day|visit|talks|trip|evening))|the time [^,.;]{3,60}? (?:left|departed|flew|ended|parted|was over|were over)(?: [^,.;]{2,30},)?),?\s"
    # "When the dust settled, three texts had been signed".
    r"|when (?:the dust (?:had )?settled|(?:the|their|his|her) (?:[\w-]+ ){0,2}?(?:talks|meetings?|visit|trip|day|evening|night|session|summit|negotiations|ceremony|handshakes|forum) (?:had )?(?:ended|closed|concluded|was over|were over|drew to a close|came to an end|wound up)),?\s"
    rf"|{_DAY_BEFORE},?\s|(?:on )?(?:late |early )?\w+day(?: (?:morning|afternoon|evening|night))?,?\s"
)
_ONCE_DONE = re.compile(
    r"\b(?:once|after|as soon as) (?:[\w'’-]+ ){1,4}?had (?:\w+ )?$"
)  # "once they had signed"
_NOUN_WITH_PLACE = re.compile(
    r" (?:(?:here|today|yesterday|(?:on |late |early |late on )?\w+day(?: (?:morning|afternoon|evening|night))?|last (?:week|month|night)|this (?:week|morning|afternoon)|earlier (?:today|this week|in the day)|in [a-z]+(?: [a-z]+)?) ){1,3}of\b|, [^,.;:]{3,60}, of\b"
)
_PROGRESSIVE = re.compile(r"(?:\b(?:are|is|were|was)|[’']re)\s(?:also\s|now\s|today\s)?$")
# "Tomorrow the two sign a pact", "sign a pact next week".
_SOON = (
    r"(?:tomorrow|next (?:week|month|year|\w+day)|the day after|later (?:today|this (?:week|month|year)))\b"
)
_SOON_BEFORE = re.compile(rf"\b{_SOON}[^.;]*$")
_SOON_BEHIND = re.compile(rf"(?:(?! which | that | will | would |[,;:]).){{0,140}}? {_SOON}")
_BUT_NEVER = re.compile(r",? (?:but|yet)(?: (?:was|were|has|have|had|it))? never\b")  # funded
# "Nor did the ministers sign a treaty", "neither was an accord signed"; "not only did they sign" is none.
_NOR_DID = compiled(r"\b(?:nor|neither) (?:did|do|does|was|were|is|are|has|have|had) [^.;:\"“”]{2,80}$")
# Who or what stands before a finite present: "Chile and Peru sign", "the ministers sign".
_FINITE = re.compile(r"(?:[\w'’.)]+(?:\s(?:also|jointly|formally|today))?)\s$")
_NOT_FINITE = compiled(
    r"(?:^|\s)(?:a|an|the|of|in|for|on|by|with|from|and|or|this|its|their|clear|positive|good|as|first|people-to-people|student|cultural|academic|youth|educational|stock|foreign|any|no|every|regular|further|more)\s$"
)
# "Five accords have been made ready": what is made so is not made.
_MADE_SO = re.compile(
    r"\s(?:ready|available|possible|impossible|known|clear|conditional|dependent|subject|easier|harder|simpler|(?:legally )?binding|permanent|redundant|null|void|obsolete|use of|good on|fun of|light of|reference to|mention of|sense of|way for)\b"
)
_SIGNS = ("sign", "signs")  # "no sign of an accord" is no verb
# "Won a contract", but neither a war nor a seat.
_CONTRACT = re.compile(r"\bcontracts?\b")


def find(folded: str, terms: Sequence[Match], start: int, end: int, *, goes_on: bool = False) -> list[Cue]:
    """Verbs of signing in a sentence, in reading order.

    Args:
        folded: The article's text, folded.
        terms: The sentence's signing terms.
        start: Where it begins.
        end: Where it ends.
        goes_on: Whether the sentence before told of signed documents, so that "did the same with" tells of more.
    """
    found: list[Cue] = []
    for term in (_by_hand(folded, term, start) if term.term.kind == "hand" else term for term in terms):
        if not term or folded[term.start - 1 : term.start] == "-":  # "locally-made"
            continue
        if term.term.code == "award" and not _CONTRACT.search(
            folded, max(start, term.start - 160), term.end + 60
        ):
            continue
        no_object = term.term.wording in _SIGNS and folded.startswith(" of ", term.end)
        if no_object or (term.term.wording == "made" and _MADE_SO.match(folded, term.end)):
            continue
        if term.term.kind == "again":
            form, is_real = "past", found[-1].is_real if found else goes_on
        else:
            form = _form(folded, term, folded[max(start, term.start - 20) : term.start])
            is_real = _is_real(folded, term, start, end)
        found.append(Cue(term.start, term.end, term.term.code, form, is_real))
    return found


def _by_hand(folded: str, term: Match, start: int) -> Match | None:
    """What somebody does with a name or a pen as a verb of signing; None where nobody is said to put it anywhere."""
    if put := _PUTS.search(folded, max(start, term.start - 15), term.start):
        if put.group() == "gave " and "sig" not in term.term.wording:
            return None  # "gave her name to a programme"
        return term._replace(start=put.start(), term=term.term._replace(kind=put.lastgroup or "past"))
    there = _PUT_THERE.match(folded, term.end)
    return term._replace(end=there.end(), term=term.term._replace(kind="past")) if there else None


def _form(folded: str, term: Match, before: str) -> str:
    """Form of a verb where it stands: "are signing" is the present tense, not the noun."""
    if (
        term.term.kind == "noun"
        and folded.endswith("ing", term.start, term.end)
        and _PROGRESSIVE.search(before)
    ):
        return "base"
    if (
        term.term.kind == "base"
        and before.endswith((" the ", "'s "))
        and _NOUN_WITH_PLACE.match(folded, term.end)
    ):
        return "noun"  # "attended the exchange in Lima of ..."
    return term.term.kind


def _is_real(folded: str, term: Match, start: int, end: int) -> bool:
    """Whether a verb in a sentence from `start` to `end` says that something was signed now."""
    before = folded[max(start, term.start - NEAR) : term.start]
    form = _form(folded, term, before)
    if form == "noun" or (form == "base" and folded.startswith((" of ", " of:"), term.end)):
        return signing_nouns.is_real(folded, term, start, end)
    if form != term.term.kind:  # "are signing"
        return not _TO_BE.search(before)
    if before.endswith((" a ", " an ", " under ", " per ", " within ")):
        # "a signed shirt", "under signed contracts"; but "left with a signed accord".
        return before.endswith(" a ") and _BROUGHT_BACK.search(before) is not None
    if _NOT_YET.search(before):
        # "The third document to be signed was ...".
        if before.endswith("to be ") and folded.startswith((" was ", " were "), term.end):
            return True
        if _DONE_INFINITIVE.search(before):
            return True
        return form == "past" and bool(_PRESENT_PASSIVE.search(before)) and not _CONDITION.search(before)
    if ("whether " in before and _WHETHER.search(before)) or _NOR_DID.search(before):
        return False
    if form == "base":
        if _SOON_BEFORE.search(before) or _SOON_BEHIND.match(folded, term.end, end):
            return False
        return (
            bool(_FINITE.search(before)) and not _NOT_FINITE.search(before) and not _CONDITION.search(before)
        )
    if term.term.code in ("adopt", "approve") and (
        _BY_LAWMAKERS.search(before) or _BEHIND_BY.match(folded, term.end)
    ):
        return False
    if _BUT_NEVER.match(folded, term.end):
        return False
    if "had " in before and _PLUPERFECT.search(before):
        is_told = (
            _REPORTED.search(folded, start, term.start)
            or _EARLIER.match(folded, start)
            or _DAY_BEHIND.search(folded, term.end, end)
        )
        return bool(is_told or _ONCE_DONE.search(before))
    return True
