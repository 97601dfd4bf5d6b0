"""Sentences that tell documents one by one: "One concerns ..., the other ..."."""

import re
from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.pacts.found import Signing
from summitry.pacts.known import Known
from summitry.pacts.nouns import PLURALS
from summitry.pacts.phrase_documents import items
from summitry.pacts.phrases import Phrase
from summitry.pacts.plural_areas import listed
from summitry.pacts.pointing import SIGNED
from summitry.pacts.subject_ends import subject_end
from summitry.patterns import compiled

# "The first concerns water and the other provides for ...": a clause a document.
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|one|other|another|latter|former)"
_CLAUSE = compiled(
    rf"(?P<which>(?:[-–•*]\s?)?(?:the )?(?:(?P<several>(?:two|three|four|five|six|seven)(?= of (?:them|these|those|the)\b)|other (?:two|three|four|five|six|seven)(?=,? )|(?:(?:two|three|four) )?others(?=,? ))|{_ORDINAL})(?: (?:one|agreement|deal|memorandum|memo|mou|document|pact|accord|protocol|contract|convention|treaty|text|instrument))?(?: of (?:them|these|those|which|the)(?: \w+){{0,2}})?(?:, (?:all|both) (?:[\w-]+ ){{0,2}}{PLURALS}(?:,(?= )|(?= (?:signed|inked) )))?)(?: between (?:the )?(?:two|both) (?:countries|sides|governments|parties|nations|states))?(?:,(?: which was)? signed [^,;.]{{3,80}},|, (?:between|with|for) [^;.]{{3,110}}?,|\s(?:to be )?{SIGNED}(?:\sbetween\s[^,;.]{{3,60}}?)?(?=\s(?:is|was)\s)|\swas (?:also )?{SIGNED} by\s[^,;.]{{3,120}}?\sand(?=\s(?:seek|aim)))?\s"
    r"(?:(?:seek|aim)s? to (?:promote|provide|develop|facilitate|strengthen|enhance|boost|establish)|concern(?:s|ed)?|border(?:s|ed)? on|ha[sd] to do with|(?:is|was) in respect of|touch(?:es|ed)? (?:on|upon)|cover(?:s|ed)?|(?:relate[sd]?|refer(?:s|red)?|pertain(?:s|ed)?) (?P<to>to)|deal(?:s|t)? (?P<with>with)|provide[sd]? (?P<for>for)|regulate[sd]?|envisage[sd]?|envision(?:s|ed)?|aim(?:s|ed)? at|(?:focuse[sd]|centre[sd]) (?P<on>on)|(?:is|was|are|were) (?:(?P<is>on|about|for)|aimed at|meant for|designed to|focused on|to(?! be\b))|(?P<names>is|was)(?=\s(?:an?|the)\s)|"
    # What an agreement does: "the third sets up a joint bank".
    r"(?P<deed>(?:(?:will|would|is to)\s(?:also\s)?(?=(?:see|bring|make|help|allow|open|create|set up|give|provide|establish|lift|cut|lower|reduce|enable|grant|extend|boost|support|let)\b))?(?:pledge[sd]?|cuts?|lower(?:s|ed)?|reduce[sd]?|doubles?|streamline[sd]?|ease[sd]?|ensure[sd]?|secure[sd]?|define[sd]?|formali[sz]e[sd]?|"
    r"strengthen(?:s|ed)?|enhance[sd]?|boost(?:s|ed)?|support(?:s|ed)?|improve[sd]?|(?<=\s)(?:see|bring|make|help|let)|establish(?:es|ed)?|sets? up|grant(?:s|ed)?|creat(?:es?|ed)|open(?:s|ed)?|abolish(?:es|ed)?|extend(?:s|ed)?|commit(?:s|ted)?|allow(?:s|ed)?|give[sn]?|gave|provide[sd]?|launch(?:es|ed)?|"
    r"lay(?:s)? down|do(?:es)? away with|did away with|scrap(?:s|ped)?|bans?|governs?|settles?|binds?|obliges?|spells? out|speeds? up|clears?|harmoni[sz]es?|frees?|spares?|pave[sd]? the way for|exempt(?:s|ed)?|waive[sd]?|end(?:s|ed)?|guarantee[sd]?|introduce[sd]?|renew(?:s|ed)?|expand(?:s|ed)?|simplif(?:y|ies|ied)|facilitate[sd]?|promote[sd]?|permit(?:s|ted)?|"
    r"enable[sd]?|set(?:s)? out|outline[sd]?|eliminate[sd]?|remove[sd]?|lift(?:s|ed)?|protect(?:s|ed)?|finance[sd]?|fund(?:s|ed)?|earmark(?:s|ed)?|allocate[sd]?|lend(?:s)?|award(?:s|ed)?)))\s"
)
# "..., the other on ports".
_ELLIPTIC = compiled(
    rf"(?P<which>(?:the )?{_ORDINAL}(?: one| of them)?)(?:\s(?P<preposition>on|with|to|for|about))?\s(?!(?:is|was|will|would|has|had|side|day)\b)"
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_CLAUSE_END = re.compile(r"(?:,?\s(?:and|while|whereas|but)|;|,)\s(?P<next>)")


def clauses(
    text: ArticleText, span: tuple[int, int], code: str, phrases: Sequence[Phrase], known: Known
) -> list[Signing]:
    """A clause a document: "The first concerns water, the other ports".

    Of kind `code` where neither the clause itself nor the one before names another.
    """
    folded = text.folded
    found: list[Signing] = []
    clause = _CLAUSE.match(folded, *span)
    preposition = _preposition(clause)
    tells_more = False  # a clause that only names a document is read as the sentence it stands in
    while clause:
        limit, following = _following(folded, clause.end(), span[1], preposition)
        noun = next((noun for noun in phrases if noun.outer == clause.end()), None)
        if _names(clause) and not noun:
            break
        if noun and (_names(clause) or clause.re is _ELLIPTIC):
            found += items(text.body, folded, noun._replace(end=min(noun.end, limit)), None)
        else:
            close = subject_end(text.body, folded, clause.end(), known, limit)
            code = _kind_of(clause, phrases) or code
            spans = _of_several(folded, clause, close)
            if not spans:
                break
            found += [Signing(first, last, first, code, is_item=True) for first, last in spans]
            tells_more = True
        preposition = _preposition(following) or preposition
        clause = following
    return found if tells_more else []


def _of_several(folded: str, clause: re.Match[str], close: int) -> list[tuple[int, int]]:
    """What a clause says of its document; of "two of them" as many matters, of "the others" several; none where it tells of fewer or more."""
    told = clause.groupdict()
    begin = clause.start("deed") if told.get("deed") else clause.end()
    if told.get("several") is None:
        return [(begin, close)]
    number = _NUMBERS.get(clause["several"].removeprefix("other ").removesuffix(" others"))
    spans = listed(folded, begin, close, number)
    return spans if len(spans) == number or (number is None and len(spans) > 1) else []


def _following(
    folded: str, start: int, end: int, preposition: str | None
) -> tuple[int, re.Match[str] | None]:
    """Where a clause that goes on from `start` ends, and the one behind it."""
    for mark in _CLAUSE_END.finditer(folded, start, end):
        if clause := _next_clause(folded, mark.start("next"), end, preposition):
            return mark.start(), clause
    return end, None


def _kind_of(clause: re.Match[str], phrases: Sequence[Phrase]) -> str | None:
    """The kind that a clause itself names: "the second protocol covers ..."."""
    first, last = clause.span("which")
    nouns = (phrase for phrase in phrases if first <= phrase.kind_start < last and not phrase.is_ellipsis)
    return next((noun.code for noun in nouns if noun.code != "other_document"), None)


def _names(clause: re.Match[str]) -> bool:
    """Whether a clause names its document: "the second is a treaty on transit"."""
    return "names" in clause.re.groupindex and clause["names"] is not None


def _preposition(clause: re.Match[str] | None) -> str | None:
    """The preposition behind the verb of a clause, as the next one may do without the verb."""
    last = clause.lastgroup if clause else None
    return clause[last] if clause and last and last not in ("which", "names", "several", "deed") else None


def _next_clause(folded: str, start: int, end: int, preposition: str | None) -> re.Match[str] | None:
    """A clause at `start`, with a verb of its own, or with that of the one before: "..., the other on ports"."""
    if clause := _CLAUSE.match(folded, start, end):
        return clause
    clause = _ELLIPTIC.match(folded, start, end)
    return clause if clause and clause["preposition"] == preposition else None
