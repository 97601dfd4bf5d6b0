"""Sentences that say what documents told of before are about, all at once: "The MoUs cover ..."."""

import re
from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.pacts import subject_lists
from summitry.pacts.found import Signing
from summitry.pacts.news import BY_BOTH, is_by_both
from summitry.pacts.nouns import PLURALS
from summitry.pacts.phrase_documents import group, items
from summitry.pacts.phrases import Phrase
from summitry.pacts.plural_areas import listed
from summitry.pacts.signing_verbs import Cue
from summitry.pacts.subject_commas import begins_with_deed
from summitry.patterns import compiled

_FIELDS = r"(?:fields?|areas?|spheres?|sectors?|domains?|subjects?)"
SIGNED = r"(?:signed|inked|concluded|exchanged)"
# "The agreements are in the fields of ...": of as many as were counted before.
_COVER = compiled(
    rf"(?:(?:the )?(?:areas|fields|sectors|subjects)\s(?:covered|of cooperation)\s(?=include|are|were)|(?:these|those)\s(?=cover\b)|(?:they|these|those|all of them)\s(?=also\s|envisag|envision|provide|concern|relate|pertain|deal|are|were)|(?:among\s(?=the\s[^,;:.]{{3,50}}\s(?:are|were)\s(?:those|ones)\s))?(?:(?:the|these|those|all)\s)?(?:[\w-]+\s){{0,3}}?{PLURALS}(?:\s\([^()]{{2,12}}\))?(?:\s(?:{BY_BOTH})?{SIGNED}(?:\s(?:today|here|(?:on\s)?\w+day|in\s[\w-]+|(?:during|at|after|following)\s(?:the|his|her|their|this)\s(?:[\w-]+\s){{0,2}}?(?:visit|talks|trip|summit|meeting|ceremony|session|forum)))?)?(?:,\s[^;:.]{{5,90}}?,|,\swhich|,(?=\s(?:covering|spanning)\s))?\s?)"
    r"(?:(?:(?:also\s|will\s)?(?:(?<=,\s)(?:covering|spanning)|cover(?:s|ed)?|concern(?:s|ed)?|envision(?:s|ed)?|envisaged?|relate[sd]? to|pertain(?:s|ed)? to|deal(?:s|t)? with|focus(?:es|ed)? on|span(?:s|ned)?|touch(?:es|ed)? (?:on|upon)|included?|compris(?:e|ed)|provided? for|address(?:es|ed)?)|"
    rf"(?:are|were)(?:\s(?:{SIGNED}|reached|made|focused|centred|centered|those|ones))?\s(?:in(?=\s(?:the\s)?{_FIELDS}\b)|on|for|about|regarding|concerning|related to|aimed at))(?::\s|\s)|(?:are|were|are as follows|were as follows|include|included)?:\s)(?:(?:the\s)?{_FIELDS} (?:of|like|such as)\s|the following[^:;.]{{0,30}}:\s)?"
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
_OF_SEVERAL = compiled(
    r"\b(?:one of|among) (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2}) (?:[\w-]+ ){0,3}$"
)
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
    said = _SAID.search(folded, opening.end(), span[1])
    end, number = said.start() if said else span[1], None if are_others else number
    inside = [phrase for phrase in phrases if opening.end() < phrase.outer and phrase is not head]
    named_ones: list[Signing] = []
    if behind := _by_kind(folded, opening.end(), inside):
        named_ones = [one for phrase in inside for one in items(text.body, folded, phrase, None)]
        end, number = behind.start(), None
    is_on = opening.group().endswith((" are on ", " were on ", " those on ", " ones on "))
    is_list, is_own = bool(named_ones) or is_on or are_others, span[0] <= told.start
    spans = _matters(folded, (opening.end(), end), number, is_list=is_list, is_own=is_own)
    if {first for first, _ in spans} & {phrase.outer for phrase in phrases}:
        return None  # items that name their kind are read as such
    code = head.code if head and told.code == "other_document" else told.code
    found = [_item(folded, one, code) for one in spans]
    return (told, [*found, *named_ones]) if found else None


def _by_kind(folded: str, start: int, inside: Sequence[Phrase]) -> re.Match[str] | None:
    """The "and" from which on a list of matters names documents by their kinds: "the areas of rail, visas, and a memorandum on silk"."""
    behind = _AND_BEFORE.search(folded, start, inside[0].outer) if inside else None
    return behind if behind and not inside[0].is_plural else None


def _item(folded: str, span: tuple[int, int], code: str) -> Signing:
    """A matter as a document of that kind."""
    begin = subject_lists.lead(folded, *span)
    close = begin + len(folded[begin : span[1]].rstrip(" ,"))
    return Signing(begin, close, begin, code, is_item=True)


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
    """A matter without the clause that says more of it."""
    remark = _REMARK.search(folded, *span)
    return (span[0], remark.start()) if remark else span
