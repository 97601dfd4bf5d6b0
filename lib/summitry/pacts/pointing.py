"""Sentences that say what documents told of before are about: "The MoUs cover ...", "One concerns ..., the other ..."."""

import re
from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.pacts import subject_lists
from summitry.pacts.found import Signing
from summitry.pacts.known import Known
from summitry.pacts.news import BY_BOTH, is_by_both
from summitry.pacts.nouns import PLURALS
from summitry.pacts.phrase_documents import group, items
from summitry.pacts.phrases import Phrase
from summitry.pacts.plural_areas import listed
from summitry.pacts.signing_verbs import Cue
from summitry.pacts.subject_commas import begins_with_deed
from summitry.pacts.title_ends import subject_end
from summitry.patterns import compiled

_FIELDS = r"(?:fields?|areas?|spheres?|sectors?|domains?|subjects?)"
_SIGNED = r"(?:signed|inked|concluded|exchanged)"
# "The agreements are in the fields of ...": of as many as were counted before.
_COVER = compiled(
    rf"(?:(?:the )?(?:areas|fields|sectors|subjects)\s(?:covered|of cooperation)\s(?=include|are|were)|(?:these|those)\s(?=cover\b)|(?:they|these|those|all of them)\s(?=also\s|envisag|envision|provide|concern|relate|pertain|deal|are|were)|(?:among\s(?=the\s[^,;:.]{{3,50}}\s(?:are|were)\s(?:those|ones)\s))?(?:(?:the|these|those|all)\s)?(?:[\w-]+\s){{0,3}}?{PLURALS}(?:\s\([^()]{{2,12}}\))?(?:\s(?:{BY_BOTH})?{_SIGNED}(?:\s(?:today|here|(?:on\s)?\w+day))?)?(?:,\s[^;:.]{{5,90}}?,|,\swhich|,(?=\s(?:covering|spanning)\s))?\s?)"
    r"(?:(?:(?:also\s|will\s)?(?:(?<=,\s)(?:covering|spanning)|cover(?:s|ed)?|concern(?:s|ed)?|envision(?:s|ed)?|envisaged?|relate[sd]? to|pertain(?:s|ed)? to|deal(?:s|t)? with|focus(?:es|ed)? on|span(?:s|ned)?|touch(?:es|ed)? (?:on|upon)|included?|compris(?:e|ed)|provided? for|address(?:es|ed)?)|"
    rf"(?:are|were)(?:\s(?:{_SIGNED}|reached|made|focused|centred|centered|those|ones))?\s(?:in(?=\s(?:the\s)?{_FIELDS}\b)|on|for|about|regarding|concerning|related to|aimed at))(?::\s|\s)|(?:are|were|are as follows|were as follows|include|included)?:\s)(?:(?:the\s)?{_FIELDS} (?:of|like|such as)\s|the following[^:;.]{{0,30}}:\s)?"
)
_QUOTES = ('"', "“", "«")
_POINTING = (
    "the ", "among the ", "these ", "those ", "all ", "they ", "under the ", "both ", "two ", "three ", "four ", "other ", "further ", "additional ", "another ", "one of the ", "areas ", "fields ", "sectors ", "agreements ", "mous ", "memoranda ", "memorandums ", "documents ", "deals ", "accords ",
)  # fmt: skip
_OTHERS = ("other ", "the other ", "further ", "additional ")
_SAID = compiled(
    r",\s(?:were|was|have been) (?:also )?(?:signed|inked|exchanged|concluded|sealed)\b|,[”\"»]?\s(?:according to\b|(?:[\w'-]+\s){0,6}(?:said|says|reported|reports|added|announced|noted|told)\b)|\.?$"
)
_NO_ITEM = compiled(
    r"\b(?:was|were|is|are|has|have|had|will|would|said|says|told|he|she|they|it|who|which|officials|others|more|etc)\b"
)
_SOURCE = 90  # characters of "According to ...,"
# "The agreements signed are aimed at boosting trade, tourism and investment": what all of them are for.
_REMARK = compiled(r",?\s(?:which|who|that|where|whereby)\s")
_FEW_WORDS = 7  # words of an item where nothing but the list tells it
_BESIDE = 4  # characters between documents and "signed"
_PAIR = 2
_FEW = 3  # documents that may be about one and the same matter
_BROAD = compiled(
    r"\b(?:various|several|many|range|areas|fields|sectors|spheres|aspects|issues|ties|relations|regions?|countries|(?:bilateral|mutual|further) (?:co-?operation|collaboration)|years?|months?|days?|both)\b"
)
_SHORT = 18  # words of an item of a list whose length nobody told
# "The first concerns water and the other provides for ...": a clause a document.
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|one|other|another|latter|former)"
_CLAUSE = compiled(
    rf"(?P<which>(?:[-–•*]\s?)?(?:the )?(?:(?P<several>(?:two|three|four|five|six|seven)(?= of (?:them|these|those|the)\b)|other (?:two|three|four|five|six|seven)(?=,? )|others(?=,? ))|{_ORDINAL})(?: (?:one|agreement|deal|memorandum|memo|mou|document|pact|accord|protocol|contract|convention|treaty|text|instrument))?(?: of (?:them|these|those|which|the)(?: \w+){{0,2}})?(?:, (?:all|both) (?:[\w-]+ ){{0,2}}{PLURALS}(?:,(?= )|(?= (?:signed|inked) )))?)(?: between (?:the )?(?:two|both) (?:countries|sides|governments|parties|nations|states))?(?:,(?: which was)? signed [^,;.]{{3,80}},|\s(?:to be )?{_SIGNED}(?:\sbetween\s[^,;.]{{3,60}}?)?(?=\s(?:is|was)\s)|\swas (?:also )?{_SIGNED} by\s[^,;.]{{3,120}}?\sand(?=\s(?:seek|aim)))?\s"
    r"(?:(?:seek|aim)s? to (?:promote|provide|develop|facilitate|strengthen|enhance|boost|establish)|concern(?:s|ed)?|border(?:s|ed)? on|ha[sd] to do with|(?:is|was) in respect of|touch(?:es|ed)? (?:on|upon)|cover(?:s|ed)?|(?:relate[sd]?|refer(?:s|red)?|pertain(?:s|ed)?) (?P<to>to)|deal(?:s|t)? (?P<with>with)|provide[sd]? (?P<for>for)|regulate[sd]?|envisage[sd]?|envision(?:s|ed)?|aim(?:s|ed)? at|(?:focuse[sd]|centre[sd]) (?P<on>on)|(?:is|was) (?:(?P<is>on|about|for)|aimed at|meant for|designed to|focused on|to(?! be\b))|(?P<names>is|was)(?=\s(?:an?|the)\s)|"
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
_OF_SEVERAL = compiled(
    r"\b(?:one of|among) (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2}) (?:[\w-]+ ){0,3}$"
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_CLAUSE_END = re.compile(r"(?:,?\s(?:and|while|whereas|but)|;|,)\s(?P<next>)")


# "toys and this kind of work": no matter of its own.
_SUCH = re.compile(r",?\s(?:and|or)\s(?:this|that|these|those|such|other|similar)\s[^,;]*$")
_AND_BEFORE = re.compile(r",?\s(?:and|as well as|along with|plus)\s(?:also\s)?$")


def may_point(folded: str, start: int) -> bool:
    """Whether a sentence may say what documents told of before are about."""
    return folded.startswith(_POINTING, _told_from(folded, start))


def of_several(folded: str, phrases: Sequence[Phrase]) -> str | None:
    """The kind of those of which a sentence names one, if it counts them: "the loan was one of five agreements"."""
    named = (
        one for one in phrases if _OF_SEVERAL.search(folded, max(0, one.kind_start - 60), one.kind_start)
    )
    return next((one.code for one in named), None)


def own_group(folded: str, nouns: Sequence[Phrase], verbs: Sequence[Cue]) -> Signing | None:
    """The documents that a sentence itself says were signed before it tells their matters: "The MoUs signed were on ..."."""
    if not nouns or not verbs or not nouns[0].is_plural:
        return None
    noun, verb = nouns[0], verbs[0]
    is_beside = (
        0 < verb.start - noun.kind_end < _BESIDE
        or noun.kind_start - verb.end == 1
        or is_by_both(folded, noun.end, verb)
    )
    is_own = verb.is_real and verb.form == "past" and is_beside
    return group(noun, verb) if is_own and noun.code != "other_document" else None


def _told_from(folded: str, start: int) -> int:
    """Where a sentence begins behind its source: "According to the ministry, the agreements cover ..."."""
    start += folded.startswith(_QUOTES, start)
    comma = folded.find(", ", start, start + _SOURCE) if folded.startswith("according to ", start) else -1
    return comma + 2 if comma >= 0 else start


def _are_others(folded: str, head: Phrase, number: int | None) -> bool:
    """Whether nobody told how many documents a sentence speaks of: "Other deals concern exports and the building of a port"."""
    is_few = 0 < (number or 0) <= _FEW
    return head.number is None and not is_few and folded.startswith(_OTHERS, head.outer)


def named(
    text: ArticleText, span: tuple[int, int], groups: Sequence[Signing], phrases: Sequence[Phrase]
) -> tuple[Signing, list[Signing]] | None:
    """The passage to which "The four agreements cover ..." points, and a document for each matter.

    As many matters as there were documents, or fewer of those that are told at length; where nobody told how
    many there were, such matters and what semicolons part. None where the sentence lists no matters.

    Args:
        text: The article.
        span: The sentence.
        groups: Passages before that spoke of several documents, the last one last.
        phrases: The sentence's phrases.
    """
    folded = text.folded
    opening = _COVER.match(folded, _told_from(folded, span[0]), span[1]) if groups else None
    if opening is None or folded.endswith(":", *span):
        return None  # what a colon announces stands below
    head = next((phrase for phrase in phrases if phrase.kind_start < opening.end()), None)
    told = _meant(groups, head)
    # A number in the sentence itself ("the other two deals") goes before that of the passage.
    number = head.number if head and head.number else told.number
    are_others = head is not None and _are_others(folded, head, number)
    number = None if are_others else number
    said = _SAID.search(folded, opening.end(), span[1])
    end = said.start() if said else span[1]
    inside = [phrase for phrase in phrases if opening.end() < phrase.outer and phrase is not head]
    named_ones: list[Signing] = []
    behind = _AND_BEFORE.search(folded, opening.end(), inside[0].outer) if inside else None
    if behind and not inside[0].is_plural:
        # "The accords include the areas of rail, visas, and a memorandum on silk": what names its kind is read as such.
        named_ones = [one for phrase in inside for one in items(text.body, folded, phrase, None)]
        end, number = behind.start(), None
    is_on = opening.group().endswith((" are on ", " were on ", " those on ", " ones on "))
    spans = _matters(
        folded,
        (opening.end(), end),
        number,
        is_list=bool(named_ones) or is_on or are_others,
        is_own=span[0] <= told.start,
    )
    if {first for first, _ in spans} & {phrase.outer for phrase in phrases}:
        return None  # items that name their kind are read as such
    code = head.code if head and told.code == "other_document" else told.code
    found = []
    for first, last in spans:
        begin = subject_lists.lead(folded, first, last)
        close = begin + len(folded[begin:last].rstrip(" ,"))
        found.append(Signing(begin, close, begin, code, is_item=True))
    return (told, [*found, *named_ones]) if found else None


def _meant(groups: Sequence[Signing], head: Phrase | None) -> Signing:
    """The passage that is meant: the last of the kind that the sentence names, else the last of all."""
    kind = head.code.partition("_")[0] if head else None
    return next((one for one in reversed(groups) if one.code.partition("_")[0] == kind), groups[-1])


def _matters(
    folded: str, span: tuple[int, int], number: int | None, *, is_list: bool, is_own: bool
) -> list[tuple[int, int]]:
    """The matters of a list, if they are as many as documents were told of, or so well told that they can be no others.

    `is_list`: each is a document of its own, as where "the deals are on" all of them, or one that names its kind
    stands behind. Where the sentence itself says that they were signed (`is_own`), three short ones are told well enough.
    """
    if such := _SUCH.search(folded, *span):
        span = (span[0], such.start())
    spans = listed(folded, *span, number) if number and folded.find(";", *span) < 0 else []
    if not spans or len(spans) != number:
        spans = subject_lists.split(folded, *span, number)
    spans = [_without_remark(folded, one) for one in spans]
    if len(spans) == _PAIR and number is None and all(folded.count(" ", *one) == 0 for one in spans):
        return []  # "other deals cover trade and investment"
    if not spans and number and number <= _FEW and _is_one_matter(folded, span):
        return [_without_remark(folded, span)]
    if len(spans) < 2 or any(_NO_ITEM.search(folded, *one) for one in spans):
        return []
    if number == len(spans):
        return spans
    if number and len(spans) > number:
        return []
    is_parted = is_list or (number is None and folded.find(";", *span) >= 0)
    if (
        is_own
        and number is None
        and not begins_with_deed(folded, span[0])
        and len(spans) > 2
        and all(folded.count(" ", *one) < _FEW_WORDS for one in spans)
    ):
        return spans
    is_short = all(folded.count(" ", *one) < _SHORT for one in spans)
    return (
        spans if (is_parted and is_short) or all(subject_lists.is_told(folded, one) for one in spans) else []
    )


def _is_one_matter(folded: str, span: tuple[int, int]) -> bool:
    """Whether two or three documents are about one and the same: "both agreements relate to air traffic"."""
    is_short = folded.count(" ", *span) < _SHORT and folded.find(",", *span) < 0
    return is_short and not (_NO_ITEM.search(folded, *span) or _BROAD.search(folded, *span))


def _without_remark(folded: str, span: tuple[int, int]) -> tuple[int, int]:
    remark = _REMARK.search(folded, *span)
    return (span[0], remark.start()) if remark else span


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
    number = _NUMBERS.get(clause["several"].removeprefix("other "))
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
    last = clause.lastgroup if clause else None
    return clause[last] if clause and last and last not in ("which", "names", "several", "deed") else None


def _next_clause(folded: str, start: int, end: int, preposition: str | None) -> re.Match[str] | None:
    """A clause at `start`, with a verb of its own, or with that of the one before: "..., the other on ports"."""
    if clause := _CLAUSE.match(folded, start, end):
        return clause
    clause = _ELLIPTIC.match(folded, start, end)
    return clause if clause and clause["preposition"] == preposition else None
