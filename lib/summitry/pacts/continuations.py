"""Sentences and lists that go on from documents told before: "These included ...", "The third document was ..."."""

import re
from collections.abc import Sequence

from summitry.pacts.finite_verbs import FINITE, MAY
from summitry.pacts.further_ones import adds, comes_next
from summitry.pacts.nouns import PLURALS
from summitry.pacts.phrases import Phrase
from summitry.patterns import compiled

_INCLUDE = compiled(
    r"(?:\b(?:includ\w+|were|was|are|is|(?:among|one of) (?:them|these|which|others)|namely|specifically|such as|compris\w+|consist\w*\sof|followed\sby|contain\w*|stands?\sout|stood\sout|figures?|features?|cover\w*|as follows|(?:named|listed|identified|enumerated|cited|gave) (?:them|these) as|in particular|involv\w+|highlighting|notably|headed by|led by|of which|the most (?:prominent|notable|important) (?:of which|being))[\s,:]*(?:also\s|the following\s?:?\s*|signed\s)?|:\s*)(?:first(?:ly)?,\s)?(?:the\s)?(?:-\s?|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)?(?:(?:the\s)?(?:renewal|extension|amendment|conclusion|signing) of\s)?[\"“«‘]?$"
)
_NEXT_NAMED = re.compile(
    r",?\s(?:including|among (?:them|these|which)|namely|notably)[\s,:]*$|,?\s(?:as well as|along with|together with|plus)\s(?:also\s)?$|,\sand\s(?:also\s)?$"
)
_NEXT_ITEM = ("; ", "; and ")
# "They included a loan of 300 million dollars, a contract for ...": an item before it may name no document.
_THEY_LIST = compiled(
    r"(?:they|these|the (?:others|rest)) (?:also )?(?:includ|compris)(?:ed?|es) (?:an?|the|two|three) [^.;:]{3,120}, (?:and )?$"
)
# What is left of a number of documents of which one was told: "the others", "the other two", "the remaining three".
_REST = r"the (?:(?:two |three |four )?others|rest|(?:other|remaining|rest of the) (?:two|three|four|five|six|seven|eight|nine)(?: ones)?)"
_ONE_OF_SIGNED = re.compile(
    r"\b(?:one of|among|the first of)\b[^;]{3,80}\b(?:signed|inked|concluded|sealed|exchanged)\b"
)
_OF_REST = re.compile(rf"{_REST}\s(?:are|were|include|included)\s")
_NEXT_IS = re.compile(
    r"(?:[,;]|\band|\bwhile)\s(?:another|the (?:second|third|fourth|fifth|last|other))(?: one)?\s(?:is|was)\s$"
    rf"|(?:[,;]|\band|\bwhile)\s{_REST}\s(?:are|were)\s$"
)
_AMONG = (" among them", " among these")
_IT_INCLUDES = ("it includ", "it compris", "it consist", "it contain")
_LEAD = 40  # characters of ", while the remaining three ones were "
_NEXT_FIELD = re.compile(
    r";\s(?:and\s)?(?:in|on)\s(?:the\s(?:fields?|areas?|spheres?)\sof\s)?[^,;.:]{3,40},\s$|[;,]\s(?:and\s|while\s)?the (?:other|second|third|last)(?: one| of them)?,\s$"
)
_LISTS = re.compile(r"\s(?:also\s)?(?:includ(?:e|ed)|compris(?:e|ed)|cover(?:ed)?)\s")
_THESE = compiled(
    r"(?:(?:apart from|besides|aside from|in addition to) [^,;.]{3,80}, )?(?:these|they|(?:he|she|the (?:\w+ )?(?:president|minister|premier|spokes\w+|ministry|official))(?=\s(?:named|listed|identified|enumerated|cited|gave)\s(?:them|these)\sas\s)|this|so(?=\s(?:was|were)\b)|the most (?:significant|important|notable|prominent)(?: one)?(?: of (?:them|these))?(?=\s(?:is|was|are|were)\b)|(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|other)(?: one)?|"
    rf"{_REST}|"
    r"one(?=\s(?:is|was)\s$)|among (?:them|these|the|those)|(?:all|some|two|three|most) of (?:them|these)|the (?:[\w-]+ ){0,3}"
    rf"(?:{PLURALS}|document|agreement|list|package|set|bundle|batch|ones)|others?|(?:[\w-]+ ){{1,2}}{PLURALS}(?=\s(?:also\s)?include)|"
    r"also (?:signed|on the list|included)|included|it also|(?:it|this|that)(?=\s(?:was|were)\sfollowed\sby\b)|it(?=\s(?:includes|included|comprises|comprised|contains|contained|consists)\b)|key|one of (?:them|these)|notable|in particular|signed documents|documents signed|there(?=\s(?:is|was|are|were) also\b))\b[^;]{0,300}$"
)
# "Among the pacts signed, an accord on ports aims to ...".
_AMONG_THEM = compiled(
    r"among (?:(?:them|these|those)|(?:the|these|those) (?:[\w-]+ ){0,3}"
    rf"{PLURALS}(?: (?:signed|inked|concluded|exchanged))?),\s$"
)
_NEXT_OF_COUNT = compiled(
    r"the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|other) (?:one|document|paper|piece of paper|text|instrument|agreement|deal|memorandum|memo|mou|accord|pact|protocol|contract)\s(?:between (?:the )?(?:two|both) (?:countries|sides|governments|parties|nations|states)\s|(?:on|in) (?:the|their|our) (?:[\w-]+ )?(?:table|desk|folder|pile|list|package)\s)?(?:(?:to be )?(?:signed|inked|concluded)\s(?:[^,.;]{3,60}\s)?)?(?:was|is|concern(?:s|ed)|cover(?:s|ed)|relate[sd] to|pertain(?:s|ed) to|deal(?:s|t) with|provide[sd] for|focuse[sd] on)\s"
    r"|(?:the|these|all) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:[\w-]+ ){0,2}"
    rf"(?:{PLURALS}|ones)(?: (?:signed|inked|concluded|exchanged))?(?: (?:are|were|include|included|comprise|comprised)\b|:)"
    r"|(?:(?:apart from|besides|aside from|in addition to) [^,;.]{3,80}, )?the (?:package|set|bundle|batch)(?: of [a-z]+)? (?:includes|included|comprises|comprised|contains|contained|consists of|consisted of)\b"
    rf"|one of (?:the|these) (?:[\w-]+ )?{PLURALS}\s(?:is|was|(?!includ|contain|compris|list)[a-z]+(?:s|ed)|dealt|set) "
    rf"|(?:[\w-]+ ){{1,2}}{PLURALS}\s(?:also\s)?include[ds]?\s"
    r"|(?:another|the|an?) [^.;:]{3,80} (?:was|were) (?:also )?(?:renewed|extended|prolonged)\b"
)
# "The third one, a fisheries agreement, opens ...", "Under the largest of the deals, a contract to ...", but none that is yet to come.
_APPOSED = compiled(
    r"(?:under )?(?:(?:the|an?) (?:first|second|third|fourth|fifth|sixth|last|final|other|latter|further|separate|main|chief|principal|central|key|most \w+|[\w-]{3,}est|[\w-]{3,}er(?= (?:one|text|paper)\b))|one|the (?:centrepiece|centerpiece|cornerstone|showpiece))"
    r"(?:(?: [\w-]+)? (?:one|document|text|paper|instrument|agreement|deal|accord|pact|contract|treaty))?"
    rf"(?: of (?:them|these|those|(?:the|these|those) (?:[\w-]+ )?{PLURALS}))?, an? "
)
_TO_COME = compiled(
    r",?\s(?:is|are|was|were|has|have|had|(?:will|would)(?= (?:soon |then |later |also |only |not )?(?:be|come|have|follow|remain|take)\b)|could|may|might|must|remains?|awaits?|expired?|expires|lapsed|dates|needs?(?! no\b))\b(?! (?:aimed|designed|meant|intended|about|on|allow|enable|let|added|thrown in|worth|valued)\b)"
)
# "The palace listed a treaty on tax, a protocol on rice and ...", behind documents that were counted.
_LISTED = compiled(
    r"(?:the |an? |its |their )?(?:[\w'’.-]+ ){0,4}?(?:side|ministry|ministries|palace|office|officials?|agency|presidency|government|spokes\w+|communique|statement|embassy|release|cabinet|department|programme|list|kremlin|chancellery) "
    r"(?:(?:said|that|also|then|later) )*(?:listed|named|cited|counted|mentioned|enumerated|identified|singled out|gave|spoke of|showed)(?: among (?:them|these))?:? "
)
_SOME = compiled(
    r"(?:two|three|four|five|six|seven|eight|nine|ten|some|several|most|many|half|\d{1,2})(?: of them)? (?:concern|cover|relate to|deal with|focus on|pertain to|are (?:on|about|for|in)|were (?:on|about|for|in))\b"
)
# "The signatures were put after talks", "The ceremony was held in the palace".
_OF_SIGNING = compiled(
    r"(?:the |their )?(?:(?:signing )?ceremony|signatures?|signing) (?:was|were|took|came|followed)\b"
)
# "A signing ceremony was held", "they attended the ceremony of signing": of what, the next sentence tells.
_CEREMONY = compiled(
    r"\b(?:sign(?:ing|ature) ceremony|ceremony (?:of|for) (?:the )?(?:signing|signature|exchange)|signing took place)\b"
)
_NO_CEREMONY = compiled(
    rf"\b(?:will|would|shall|should|could|{MAY}|might|must|no|not|never|without|before|planned|expected|scheduled|due|postponed|delayed|cancell?ed|called off|skipped|is to|are to|was to|were to|had been)\b"
)
# "It is about the Agreement on ..., the Protocol on ... and the ...".
_IT_IS_ABOUT = compiled(
    r"(?:it is about|it concerns|these are|they are) (?=(?:the|an?) [^.;:]{3,160}?(?:, (?:and )?|\sand )(?:the|an?) )"
)
_BY_WHOM = compiled(
    r"\sby\s(?:(?:the|their|both|two)\s){0,2}(?:[\w'’-]+\s){0,4}?(?:ministers?|ministries|presidents?|heads?|chiefs?|governors?|mayors?|rectors?|directors?|chairmen|chairpersons|agencies|banks?|universities|chambers?|ambassadors?|secretar(?:y|ies))\b"
)
_NAMES_ONE = re.compile(
    r"\s(?:(?:that|which)\s(?:was|were|has been)\s(?:also\s)?)?(?:signed|inked|concluded|exchanged|initialled)\s(?:[^,;.:]{3,60}\s)?(?:was|is|were|are)\s"
)
_IS_AMONG = re.compile(r"\s(?:was|were|is|are) (?:also )?(?:among|one of|part of|on the list|included)\b")
# "..., as was a protocol".
_AS_WAS = re.compile(
    rf"(?:{_IS_AMONG.pattern}[^.;,]{{0,60}})?[,;] (?:and |but )?(?:as|so) (?:was|were) (?:also )?"
)
# "Another memorandum was renewed", behind documents that were signed.
_RENEWED = re.compile(r"\s(?:was|were|has been|have been)\s(?:also\s)?(?:renewed|extended|prolonged)\b")


def names_counted(folded: str, group: Phrase, chain: Sequence[Phrase]) -> bool:
    """Whether a chain names what the plural before it speaks of: "documents were signed, including ..."."""
    if not group.is_plural:
        return False
    start, end = group.end, chain[0].outer
    if folded.endswith(", with ", start, end) and folded.startswith(_AMONG, chain[-1].end):
        return True
    parts = chain[0].is_ellipsis and folded.endswith((", ", " - "), start, end)
    return start < end < start + 160 and bool(parts or is_including(folded[start:end]))


def is_including(words: str) -> bool:
    """Whether words between a plural and a document say that the plural includes it."""
    return bool(_INCLUDE.search(words))


def next_named(words: str) -> re.Match[str] | None:
    """The "including" or "as well as" with which words before a document end; another of the words that name one of several is none."""
    return _NEXT_NAMED.search(words)


def is_next_field(folded: str, phrase: Phrase) -> bool:
    """Whether a document is told like the one before the semicolon, of another field or as another of them: "...; in the field of energy, a protocol", "...; the other, a plan"."""
    return (
        phrase.determiner == "a"
        and phrase.has_subject
        and _NEXT_FIELD.search(folded, max(0, phrase.outer - 70), phrase.outer) is not None
        and not _TO_COME.match(folded, phrase.end)
    )


def is_likewise(folded: str, last: Phrase, phrase: Phrase) -> bool:
    """Whether a document is said to be like the one before it: "A plan was among them, as was a protocol"."""
    return phrase.determiner != "the" and _AS_WAS.fullmatch(folded, last.end, phrase.outer) is not None


def is_next_told(folded: str, phrase: Phrase) -> bool:
    """Whether a phrase is the next of several that a sentence tells one by one: "...; a plan", "..., and the second is a plan"."""
    if folded.endswith(_NEXT_ITEM, 0, phrase.outer):
        return True
    is_own = phrase.determiner == "a" and phrase.has_subject
    return is_own and _NEXT_IS.search(folded, max(0, phrase.outer - _LEAD), phrase.outer) is not None


_OPENING, _CLOSING = '"“«', ('"', "”", "»")


def is_signed_alike(folded: str, chain: Sequence[Phrase]) -> bool:
    """Whether a chain goes on from what was signed by others: "..., a memorandum on tourism by the ministers of tourism"."""
    first, last = chain[0], chain[-1]
    # "..., and “Protocol on Diplomatic Training” by the foreign ministers".
    is_quoted = folded.startswith(_CLOSING, last.end)
    return (
        (first.determiner == "a" or (is_quoted and not first.determiner))
        and folded.startswith(" by ", last.end + is_quoted)
        and folded.endswith(
            (", ", " and ", " while "), 0, first.outer - (folded[first.outer - 1] in _OPENING)
        )
        and _BY_WHOM.match(folded, last.end + is_quoted) is not None
    )


def names_one(folded: str, before: Phrase, chain: Sequence[Phrase]) -> bool:
    """Whether a chain names what the phrase before it spoke of: "another agreement that was signed was the accord on ...", "one more deal inked was ..."."""
    return not before.has_subject and bool(_NAMES_ONE.fullmatch(folded, before.kind_end, chain[0].outer))


_APPOSED_WITHIN = 48  # characters of "under the most expensive of these contracts, "
# "Apart from this, a memorandum was renewed", "According to the agency, the documents are ...".
_BESIDES = compiled(
    r"(?:(?:(?:apart|aside) from|besides|in addition to|beyond) (?:this|these|that|those|them)|in addition|besides|meanwhile|moreover|furthermore|additionally|also|similarly|separately|according to [^,;:]{3,90}),\s"
)


def includes(folded: str, start: int) -> bool:
    """Whether "It includes ..." goes on only from several documents: of one, it tells what that holds."""
    return folded.startswith(_IT_INCLUDES, start)


def _behind_besides(folded: str, start: int) -> int:
    """Where a sentence begins behind words that only add it to the one before, "In addition, ...", or name a source."""
    besides = _BESIDES.match(folded, start)
    return besides.end() if besides else start


def goes_on(folded: str, span: tuple[int, int], chain: Sequence[Phrase]) -> bool:
    """Whether a chain of the sentence at `span` is named by "These included ...", "... was also among them" or as a further item without a verb."""
    start, end = span
    start = _behind_besides(folded, start)
    # "It was one of three; the others are a plan on ports and ...".
    rest = folded.rfind("; the ", start, chain[0].outer) + 2
    if rest > 1 and _OF_REST.match(folded, rest) and _ONE_OF_SIGNED.search(folded, start, rest):
        start = rest
    if chain[0].determiner == "the" and folded.startswith("this ", start):
        return False  # "This is the first document of its kind": the one before
    if chain[0].outer - start < 3 and (
        _IS_AMONG.match(folded, chain[-1].end)
        or _RENEWED.match(folded, chain[-1].end)
        or _is_bare_item(folded, chain[0], end)
    ):
        return True
    if chain[0].determiner == "a" and comes_next(folded, start, chain[0].outer, chain[-1].end):
        return True
    if _is_apposed(folded, start, chain[0]):
        return True
    if (len(chain) > 1 or chain[0].is_ellipsis) and (
        _LISTED.fullmatch(folded, start, chain[0].outer) and not folded.startswith(" as ", chain[-1].end)
    ):
        return True
    if (chain[0].is_plural and _is_listing(folded, start, chain)) or adds(folded, start, chain[0]):
        return True
    if folded.startswith("among ", start):
        one = chain[1 if len(chain) > 1 and chain[0].is_plural else 0]
        if one.determiner == "a" and _AMONG_THEM.match(folded[start : one.outer]):
            return True
    one = chain[0]
    if one.determiner == "a" and one.has_subject and _THEY_LIST.match(folded[start : one.outer]):
        return not FINITE.search(folded, folded.find("clud", start), one.outer)
    heads = (folded[start : min(phrase.outer, start + 400)] for phrase in chain[: 1 + chain[0].is_plural])
    return any(_THESE.match(head) and _INCLUDE.search(head) for head in heads)


def _is_apposed(folded: str, start: int, phrase: Phrase) -> bool:
    """Whether a phrase only says what "the second" of the documents before is, or is the first of those that "it is about"."""
    if phrase.outer - start > _APPOSED_WITHIN:
        return False
    opens = _IT_IS_ABOUT.match(folded, start)
    if opens and opens.end() == phrase.outer:
        return True
    # "The second document, a ...", read as one phrase.
    is_own = phrase.determiner == "a" or phrase.outer == start
    return (
        is_own
        and _APPOSED.match(folded, start, phrase.start) is not None
        and not _TO_COME.match(folded, phrase.end)
    )


def _is_bare_item(folded: str, phrase: Phrase, end: int) -> bool:
    """Whether "Memorandum on ports; Memorandum on fisheries." goes on with a list: a sentence without a verb.

    A line without a full stop stands in a list below a header, which is read as such.
    """
    is_one = phrase.determiner == "" and phrase.start == phrase.kind_start
    # "A programme of cooperation in culture.", and no more.
    is_whole = phrase.determiner == "a" and phrase.start - phrase.outer < 4 and phrase.end >= end - 1
    return (
        (is_one or is_whole)
        and phrase.has_subject
        and not phrase.is_plural
        and folded.endswith(".", phrase.kind_end, end)
        and not FINITE.search(folded, phrase.kind_end, end)
    )


def _is_listing(folded: str, start: int, chain: Sequence[Phrase]) -> bool:
    """Whether "The four agreements included rules of procedure, a memorandum on ..." opens the sentence: an item before it may name no document."""
    return len(chain) > 1 and bool(
        _THESE.match(folded, start, chain[0].kind_end) and _LISTS.match(folded, chain[0].end)
    )


def tells_of_signing(folded: str, start: int, end: int) -> bool:
    """Whether a sentence says no more of the documents told before than how, when or where they were signed."""
    return _OF_SIGNING.match(folded, start, end) is not None


def tells_of_ceremony(folded: str, start: int, end: int) -> bool:
    """Whether a sentence that names no document says that some were signed: "A signing ceremony was held"."""
    return (
        _CEREMONY.search(folded, start, end) is not None and _NO_CEREMONY.search(folded, start, end) is None
    )


def tells_of_some(folded: str, start: int) -> bool:
    """Whether a sentence says of some of the documents told before what they are about: "Three concern energy"."""
    return _SOME.match(folded, start) is not None


def is_next_of_count(folded: str, start: int, end: int) -> bool:
    """Whether a sentence goes on with the documents counted before: "The third document was ..."."""
    start = _behind_besides(folded, start)
    return any(opens.match(folded, start, end) for opens in (_NEXT_OF_COUNT, _APPOSED, _IT_IS_ABOUT))
