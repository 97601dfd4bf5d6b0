"""Chains of phrases: documents of a sentence for all of which one verb of signing speaks."""

import re
from collections.abc import Sequence

from summitry.pacts.nouns import PLURALS
from summitry.pacts.phrases import Phrase
from summitry.pacts.title_limits import CHANGE_OF, next_signers
from summitry.patterns import compiled

_GAP = 300  # characters between two documents of one list
_JOINT = compiled(
    rf"[\s,;:\"”»)’]*(?:(?:and(?: of| on)?|as well as|along with|together with|plus|&|or|alongside|in addition to|besides|including|the (?:second|third|fourth|fifth|other|last)|{CHANGE_OF}|among them|among which|namely|such as|also|(?:second|third|fourth|fifth|sixth)(?:ly)?(?=,)|then|finally|lastly|later|both|"
    rf"(?:which|that) includes?|included?|(?:on |late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|here|\d{{1,2}}[.):]|[a-z\d]\)|[ivx]{{1,4}}\)|[-•·*])[\s,;:\"“«‘(]*)*$"
)
# A last item of a list may stand behind words that no rule could read.
_LAST_OF_LIST = re.compile(r"[^.:\"”]{0,250}(?:,|\band|\bas well as|\balong with|\btogether with)\s$")
# "... in Lima on Monday and an agreement on ...".
_AND_THEN = re.compile(r"\s(?:in|at|on|here)\s[^.,;:\"”]{3,70}\sand\s(?:also\s)?$")
# "... on a school in Lima, the memorandum on ...".
_PLACE_THEN = re.compile(r"\s(?:in|at)\s[^.,;:\"”]{2,50},\s(?:and\s)?$")
# "an accord on museums - between the ministries of culture - and a plan".
_ASIDE = re.compile(
    r"\s?[-–—]+\s?(?:between|by|for|with|in|of)\s[^-–—.;:]{3,80}[-–—]+,?\s(?:and|as well as)\s$"
)
# "a plan on industry, which provides for fifty projects, the accord on ...".
_REMARK_BETWEEN = re.compile(
    r",\s(?:which|that|whose|whereby|(?:under|by|through|for) which|aimed at|designed to|intended to|done|signed|concluded|prepared|drafted|negotiated|worth)\s(?P<words>[^.;:\"”]{5,140}),\s(?:and\s)?(?:of\s)?$"
)
# "..., which calls for an end to the war, a treaty on mines and ...": what is asked for, or held, may be a list itself.
_HAS_LIST = compiled(
    r"(?:(?:also|will|would|is to|further)\s)*(?:call|ask|appeal|provide|include|cover|envisag|foresee|foresaw|contain|creat|establish|set|propos|promis|requir|demand|urg|seek|list|replac|supersed|consist|follow|pav|need|mention|welcom|be followed|lead|led|is|was)"
)
_OWN_CLAUSE = compiled(
    r"\s(?:was|were|is|are|has|have|had|will|would|could|may|might|remains?|having|being)\b"
)
# "six documents in these areas: border; border trade; a memorandum on ...".
_LIST_OPENS = re.compile(r"[^.:\"”]{0,120}:\s[^.:\"”]{0,120};\s(?:and\s)?")
# "... on visas; defence ministers Lim and Blanc, an agreement on training": signatories between two items.
_IN_OTHER_WORDS = re.compile(r"; to [^.:;\"”]{3,100}")
# "a treaty on health, by which forty nurses will come; an accord on tea; ..."
_REMARK_THEN = re.compile(
    r",\s(?:[\w-]+\s){0,4}(?:which|who|where|whereby|whom)\s[^.;:\"”]{3,160};\s(?:and\s)?$"
)
_ITEM_ENDS = re.compile(r"\s*(?:[;,.)]|$)")
_NEXT_OF_LIST = re.compile(r"[^.:\"”]{0,250};\s(?:and\s)?$")
# "a plan for the accord signed by both in 2015, as well as a programme": the year is that of the accord only.
_OF_OLD = re.compile(r"\s(?:signed|concluded|inked|reached)\s[^,;]*\s(?:19|20)\d\d,\s")
_EACH_ITS_OWN = (", of ", " and to ", ", and to ")
_APPOSITION = compiled(r"\s(?:that|which|to|under|aimed|designed|with|worth|intended)\b|[,.]|$")
# "a tax treaty, a grain pact and a loan": another item of the list follows, so that the pact is none of the treaty's names.
_LISTED_ON = re.compile(
    r"(?:,\san?\s[^.;:]{3,200})?,?\s(?:and|as well as|along with)\s(?:also\s)?(?:(?:an?|the|another)\b|(?:[\w-]+\s){0,3}"
    rf"(?:{PLURALS}|programmes|programs|plans|letters|notes|minutes)\b)"
)
# "a defence deal, the Lunna pact, signed ...": behind the name the sentence goes on.
_NAME_ENDS = re.compile(r",\s(?!(?:and|as well as|an?|the)\b)")
_COMPARES = re.compile(
    r"the (?:(?:[\w-]+ ){0,2}(?:most|least)|(?:larg|bigg|great|lat|broad|strong|wid|high|old|deep|clos)est|first[- ](?:such|ever)|only such)\b"
)
# "a protocol on shells, the fourth document of the day".
_ORDINAL = re.compile(
    r"the (?:first|second|third|fourth|fifth|sixth|last|only) (?:document|text|paper|instrument|agreement|accord|pact)(?: (?:of the (?:day|visit|trip|package)|to be signed|signed|between the (?:two|sides))\b|[,.])"
)
# Behind the last of what was signed.
_CLOSES = re.compile(
    r"[\"”]?(?:[.;]|$|,\s(?:which|that|was|were|in|on|at|during|after|under)\b|\s(?:was|were|in|on|during|after)\b)"
)
_EVER = re.compile(r"\s(?:since|of its kind|ever|in (?:[\w-]+ ){1,2}(?:years|decades))\b")
_SAYS_OF_IT = re.compile(r"\s(?:that|which)\b")
# "They signed a memorandum on tea, and an agreement on visas will be signed soon": a clause of its own.
_TO_COME = re.compile(
    r"\s(?:will|would|(?:is|are) (?:to|due|expected|being|under|still|in the)|(?:has|have) yet|remains?|(?:was|were) (?:also )?(?:discussed|negotiated|drafted|planned|proposed|mooted|raised|rejected|shelved|dropped|postponed|put off))\b"
)
# "Leaving accords on trade to be signed later", "with a protocol still to follow".
_TO_FOLLOW = re.compile(
    r"\s(?:still |yet |set |due |left )?to (?:be (?:signed|concluded|inked|initiall?ed|finali[sz]ed|negotiated|agreed)\b|follow(?=[,.;]|$| (?:later|soon|shortly|next|in)\b))(?! (?:by|on \w+day)\b)"
)
# "... on trade, the statement said": whose words these are.
_SAYS = re.compile(r"\s(?:said|says|added|adds|noted|reads?)\b")
_BRACKETS = re.compile(r"\s\([^)]{1,40}\)")
# A verb between two documents: they stand in clauses of their own.
CLAUSE_VERB = compiled(
    r"\b(?:was|were|is|are|has|have|had|will|would|said|told|which|who|also|discussed|agreed|held|noted|stressed|expressed)\b"
)
# "A second document on the sidelines: a memorandum".
_COLON = compiled(r" (?:on|at|in|after|during) [^,;:.]{2,40}: ")


def chains(folded: str, phrases: Sequence[Phrase]) -> list[list[Phrase]]:
    """Phrases in chains: with only commas, "and" and the like between them; what only says a phrase again is left out."""
    found: list[list[Phrase]] = []
    for phrase in phrases:
        if not found:
            found.append([phrase])
            continue
        last = found[-1][-1]
        gap = _BRACKETS.sub("", folded[last.end : min(phrase.outer, last.end + _GAP)])
        if _is_named_next(folded, gap, phrase, last):
            found[-1][-1] = phrase._replace(outer=last.outer, determiner=last.determiner)
        elif (
            _is_apposition(folded, gap, phrase, last)
            or _is_praise(folded, gap, phrase, last)
            or (len(found[-1]) == 1 and _describes(folded, gap, phrase, last))
        ):
            continue
        elif _runs_on(folded, gap, phrase, last):
            found[-1].append(phrase)
        else:
            found.append([phrase])
    return found


def is_to_follow(folded: str, phrase: Phrase) -> bool:
    """Whether a document is yet "to be signed", or "to follow"."""
    return _TO_FOLLOW.match(folded, phrase.end) is not None


def _runs_on(folded: str, gap: str, phrase: Phrase, last: Phrase) -> bool:
    """Whether the words between two phrases make them items of one list."""
    if phrase.determiner == "the" and _SAYS.match(folded, phrase.kind_end):
        return False
    if is_to_follow(folded, phrase):
        return False
    if gap.endswith((" and ", " while ", "; ")) and _TO_COME.match(folded, phrase.end):
        return False
    if "; the " in gap and not phrase.is_ellipsis:
        # "one of two papers signed here; the other, an accord on tea, costs nothing", or "will follow".
        return bool(_JOINT.match(gap)) and not _TO_COME.match(
            folded, phrase.end + folded.startswith(",", phrase.end)
        )
    # "the signing of an accord on tea, of a memorandum on coffee and ...", "put their names to a treaty and to a plan".
    if _JOINT.match(gap) or (gap in _EACH_ITS_OWN and phrase.determiner == "a"):
        return True
    signers = next_signers(folded, phrase.outer)
    if signers and signers.group() == gap:
        return True
    # "...; to launch the talks on ports; ...": an item in other words.
    if gap.startswith("; ") and _IN_OTHER_WORDS.fullmatch(gap) and not CLAUSE_VERB.search(gap):
        return True
    if last.is_plural and _LIST_OPENS.fullmatch(gap):
        return True
    if phrase.has_subject and (remark := _REMARK_BETWEEN.fullmatch(gap)):
        return _is_listed_on(folded, remark["words"], phrase, last)
    if _REMARK_THEN.fullmatch(gap):
        return phrase.determiner == "a" and _ITEM_ENDS.match(folded, phrase.end) is not None
    is_next = (
        _NEXT_OF_LIST.match(gap)
        or (phrase.has_subject and (_PLACE_THEN.match(gap) or _ASIDE.fullmatch(gap)))
        or (phrase.determiner == "a" and (_LAST_OF_LIST.match(gap) or _AND_THEN.match(gap)))
    )
    return bool(is_next) and not CLAUSE_VERB.search(gap) and not _OF_OLD.match(gap)


def _is_listed_on(folded: str, remark: str, phrase: Phrase, last: Phrase) -> bool:
    """Whether a phrase goes on with a list behind a remark: "a pact, which will cut fees, a memorandum on bees and ..."."""
    is_statement = last.code.startswith(("statement", "declaration"))
    is_held = phrase.determiner == "a" and _HAS_LIST.match(remark) is not None
    if not CLAUSE_VERB.search(remark):
        return not (is_held and (is_statement or phrase.code.startswith(("plan", "programme"))))
    return (
        phrase.determiner == "a"
        and not (is_held or is_statement)
        and not _OWN_CLAUSE.match(folded, phrase.end)
    )


def _is_named_next(folded: str, gap: str, phrase: Phrase, last: Phrase) -> bool:
    """Whether the name follows: "an important document - the Declaration", "a defence deal, the Lunna pact, ..."."""
    if (
        last.code == "other_document"
        and not last.is_plural
        and (gap.strip() in ("-", ",", ":") or _COLON.fullmatch(gap))
    ):
        return not (last.has_subject and gap == ", " and _LISTED_ON.match(folded, phrase.end))
    # "the biggest of the deals, a contract to ...".
    if gap == ", " and phrase.determiner == last.determiner == "a" and folded.startswith("the ", last.outer):
        return last.end == last.kind_end
    # "a memorandum on standards, the programme for schools": a list.
    may_name = phrase.end == phrase.kind_end or phrase.code.startswith(last.code.partition("_")[0])
    is_name = gap == ", " and (last.determiner, phrase.determiner) == ("a", "the") and may_name
    return is_name and bool(_NAME_ENDS.match(folded, phrase.end))


def _is_praise(folded: str, gap: str, phrase: Phrase, last: Phrase) -> bool:
    """Whether a phrase only says of the one before how it compares: "a border treaty, the first such accord since 1990"."""
    return (
        gap in (", ", " - ", " -- ")
        and phrase.determiner == "the"
        and _ORDINAL.match(folded, phrase.outer) is not None
    ) or (
        gap in (", ", " - ", " -- ")
        and phrase.determiner == "the"
        and last.determiner != "the"
        and (
            _COMPARES.match(folded, phrase.outer, phrase.kind_start) is not None
            or (
                folded.startswith("the first ", phrase.outer)
                and _EVER.match(folded, phrase.kind_end) is not None
            )
        )
    )


def _describes(folded: str, gap: str, phrase: Phrase, last: Phrase) -> bool:
    """Whether a phrase says what a document is that only its name told: "the Blue Ocean Deal, a memorandum on reefs", and no more follows."""
    is_other_kind = phrase.code.partition("_")[0] != last.code.partition("_")[0]
    is_wide = phrase.code in ("agreement_framework", "other_document")
    return (
        gap in (", ", " - ", " -- ")
        and phrase.determiner == "a"
        and not phrase.is_ellipsis
        and last.start < last.kind_start
        and last.end == last.kind_end
        and (is_wide or (is_other_kind and last.determiner == "the"))
        and _CLOSES.match(folded, phrase.end) is not None
    )


def _is_apposition(folded: str, gap: str, phrase: Phrase, last: Phrase) -> bool:
    return (
        gap in (", ", " - ", " -- ")
        and phrase.determiner == "a"
        and not phrase.is_ellipsis
        and not folded.startswith(("another ", "one "), phrase.outer)
        and last.has_subject
        and not (phrase.start < phrase.kind_start and _LISTED_ON.match(folded, phrase.end))
        and bool(
            (_APPOSITION if phrase.end == phrase.kind_end else _SAYS_OF_IT).match(folded, phrase.kind_end)
        )
    )
