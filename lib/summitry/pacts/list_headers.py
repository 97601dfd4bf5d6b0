"""What announces a list of documents: a header, and what it says of the lines below it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from summitry.pacts.found import Signing
from summitry.pacts.list_marks import BULLETS
from summitry.pacts.nouns import PLURALS
from summitry.pacts.phrases import Phrase
from summitry.pacts.signing_verbs import Cue
from summitry.patterns import compiled


class Header(NamedTuple):
    """What a header says of the items below it: their kind, if it names one, and its verb of signing.

    `needs_noun`: a full sentence; only marked items that name a kind belong to it. `begins_so`: they must
    begin with it, since what was announced may be a plan as well. `mark`: what stands before the header itself.
    `plain_until`: where the lines end that are items though nothing marks them as such.
    """

    code: str | None
    cue: Cue | None
    needs_noun: bool = False
    begins_so: bool = False
    mark: str = ""
    plain_until: int = 0


_ORDINALS = "one|two|three|four|five|six|seven|eight|nine|ten|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth|fifth|sixth|seventh|eighth|ninth|tenth|finally|lastly"
BULLET = re.compile(
    rf"\s*(?:(?:(?:and\s)?(?:{_ORDINALS}),(?=\s)|[{BULLETS}]|\d{{1,2}}(?:\.\d{{1,2}}){{1,2}}[.)]?(?=\s(?-i:[A-Z]))|\(?\d{{1,2}}(?:\s?[.):]|\s\||-(?=\s))|\(?[a-z][.)]|\(?[ivx]{{1,5}}\)|№\s?\d+\.?|no\.\s?\d+)\s*)+",
    re.IGNORECASE,
)
# "(Reference) Documents signed", "Annex: Documents signed": what such a list is to the report.
_LABEL = re.compile(
    r"\s*(?:[(\[<【「](?:(?:for )?reference|attachment|annex|appendix|note)(?: \d{1,2})?[)\]>】」]:?|(?:reference|attachment|annex|appendix)(?: \d{1,2})?:|※\s|[<【《](?=[^<>]{3,80}[>】》]$))\s*"
)
_HEADS_A_LIST = re.compile(
    r":\s*[-–—•]?$|\b(?:as follows|are as below|listed below|following documents|following agreements|the following|the following were (?:signed|exchanged))\W*$"
)
# "The two reached the following understandings, which were signed today."
_FOLLOWING = compiled(rf"\bthe following (?:[\w-]+ )?{PLURALS}\b[^.:]*[.:]$")
_REFERS_BACK = compiled(
    rf"(?:these|they|among (?:them|these|those)|the (?:\w+ )?(?:{PLURALS}|document|agreement|list|package|ones) (?:includ\w+|are|were|cover)|in particular|including|namely)\b"
)
_LIST_TITLE = compiled(
    r"(?:(?:bilateral|official|key|main|major) (?=documents|agreements|mous|memoranda|outcomes)|)(?:(?:here|below|following) (?:are|is)|(?:the |full )?list of|outcomes?|signed|exchanged|adopted|documents|agreements|mous|memoranda|memorandums|concluded|inked)\b"
)
_CONSISTS = (
    r"(?:(?:also\s)?(?:includ(?:e|ed)|compris(?:e|ed)|cover(?:ed)?|concern(?:ed)?|relate(?:d)? to)|are|were)"
)
# "the following:", "as follows:", or an article for every item: "The documents are the:".
_THE_REST = r"(?:\s(?:the following|as follows)(?:\s(?:areas|fields|sectors|matters|subjects))?|\sthe)?:$"
# "According to the spokesman, the agreements include:", of such as were told of before.
_LISTS_THEM = compiled(
    rf"\b(?:{PLURALS}|ones)"
    r"(?:\s\([^()]{2,12}\))?(?:,?\s(?:(?:which|that)\s(?:were|have been|had been)\s)?(?:signed|exchanged|inked|concluded|secured|sealed|finali[sz]ed|formali[sz]ed|clinched|reached|struck|witnessed|presented|in question)(?:\s[^:;.]{3,60})?)?"
    rf",?\s{_CONSISTS}(?:\s(?:for|on|about|regarding|concerning|related to|in))?{_THE_REST}"
    rf"|\b(?:listed|named|identified|announced|gave|cited)\s(?:the|these|those|all|its|their)\s(?:[\w-]+\s){{0,4}}(?:{PLURALS})\sas{_THE_REST}"
)
# "The ministry said that the six are:", "These were the:".
_COUNTS_THEM = compiled(
    rf"\b(?:(?:the|these|all|those)\s(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{{1,2}})(?:\s(?:of them|pacts signed|signed))?|(?:signed|new)\sones)|they|these|those)\s(?:{_CONSISTS}|includes|comprises){_THE_REST}"
)
_KINDS = compiled(
    r"(?:(?:the |full )?list of )?(?:(?:bilateral|official|signed) )?(?:(?:agreements|documents|mous|memoranda|memorandums|treaties|instruments|contracts|protocols)(?: of understanding)?(?:\s?[/&]\s?|, | and |\s\+\s)?){1,4}(?:\s?\(mous?\))?(?: (?:signed|exchanged|concluded|inked))?:?"
)
_ANNOUNCES = re.compile(r"\bannounc\w+\b(?! (?:plans|negotiations|talks|the start))")
_OUTCOMES = re.compile(
    r"(?:the )?(?:full )?(?:list of )?(?:main |key )?(?:(?:visit |summit |talks )?outcomes|outcome documents|deliverables|results of (?:the |his |her |their )?(?:[\w'’-]+ ){0,3}(?:visit|talks|trip|summit|meeting|negotiations))\b"
)
_THE_FOLLOWING = re.compile(r"\bfollowing (?:main |key |concrete )?(?:outcomes|deliverables|results)\W*$")
_OF_OUTCOMES = ("outcome", "deliverables", "results")
_COUNTED = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:[\w-]+ ){0,2}(?:outcomes|deliverables)\W*$"
)
# "The visit yielded the following package:"
_YIELD = r"\byield(?:s|ed)|\bproduced|\bresulted in|\bbrought|\bdelivered|\bled to|\b(?:ended|concluded|culminated|closed) (?:with|in)|\bpackage|\boutcomes?|\bresults?|\bfruits?|\bharvest|\bachievements|\bdeliverables|\btakeaways"
_YIELDS = compiled(rf"(?:{_YIELD})\b")
_YIELDS_LIST = re.compile(rf"(?:{_YIELD})[^.:]{{0,80}}:\s")
_NOT_YET = compiled(
    r"\b(?:will|would|to be|plans?|planned|expect\w*|agenda|proposed|propos\w+|drafts?|negotiat\w+|pending|prepar\w+|await\w*|upcoming|forthcoming|coming|tomorrow|next|hop\w+|aim\w*|existing|current|in force|previous\w*|earlier|older|unsigned|past|since)\b"
)
_OUTCOME_WORDS = (
    "outcomes",
    "list of outcomes",
    "the outcomes",
    "key outcomes",
    "main outcomes",
    "full list of outcomes",
    "outcome documents",
    "list of outcome documents",
    "deliverables",
    "key deliverables",
    "visit outcomes",
    "summit outcomes",
    "talks outcomes",
    "results of ",
    "the results of ",
    "main results of ",
    "key results of ",
)
_HEADING_WORDS = ("outcome", "deliverables", "results of", "follows.", "following.", "following were ")
_LIST_ENDS = (
    "deliverables.",
    "outcomes.",
    "as follows.",
    "the following.",
    "following were signed.",
    "following were exchanged.",
)
_PART = re.compile(
    r"(?:annex(?:ure)?|appendix|enclosure|schedule|part|section)\s(?:\d{1,2}|[ivx]{1,4}|[a-h])\b[^.;]{0,80}",
    re.IGNORECASE,
)
_ACTS = ("sign", "exchange", "adopt", "conclude")
HEAD_OF_COLUMN = 8  # characters of "No." or "Sl. No."
LONGEST_CELL = 150  # characters of a line between items
_LONGEST_TITLE = 140  # characters of a title without a colon
_LONGEST_OUTCOME = 240  # characters of a sentence that heads outcomes


def may_head(folded: str, start: int, end: int) -> bool:
    """Whether a sentence without a document noun may head a list of documents."""
    return folded.endswith((":", *_LIST_ENDS), start, end) or folded.startswith(_OUTCOME_WORDS, start)


def may_list(folded: str) -> bool:
    """Whether a text may hold a header at all."""
    return ":" in folded or any(map(folded.__contains__, _HEADING_WORDS))


def may_announce(folded: str) -> bool:
    """Whether a text may hold a list of outcomes, or of documents announced."""
    return (
        "announc" in folded
        or "outcome" in folded
        or "deliverables" in folded
        or _YIELDS_LIST.search(folded) is not None
    )


def header(
    folded: str,
    sentence: tuple[int, int],
    phrases: Sequence[Phrase],
    cues: Sequence[Cue],
    *,
    is_continued: bool,
    is_group_told: bool,
) -> Header | None:
    """Read a sentence as a header, if it is one that announces documents that were signed.

    Args:
        folded: The article's text, folded.
        sentence: The sentence's span.
        phrases: Its phrases.
        cues: Its verbs of signing.
        is_continued: Whether the sentence before spoke of signed documents.
        is_group_told: Whether any before spoke of several that have not been named yet.
    """
    mark = BULLET.match(folded, *sentence)
    first, end = mark.end() if mark else sentence[0], sentence[1]  # "A. Documents signed"
    span = (_behind_label(folded, first, end), end)
    found = _header(folded, span, phrases, cues, is_continued=is_continued, is_group_told=is_group_told)
    return found and found._replace(mark=_kind_of(mark))


def _header(
    folded: str,
    span: tuple[int, int],
    phrases: Sequence[Phrase],
    cues: Sequence[Cue],
    *,
    is_continued: bool,
    is_group_told: bool,
) -> Header | None:
    """`header` of a sentence whose own words, behind its mark and label, span `span`."""
    words = folded[slice(*span)]
    announces = _announces(words, phrases)
    is_kinds = not cues and _KINDS.fullmatch(words) is not None
    if is_kinds and announces and (is_continued or is_group_told):
        return Header(_kind_told(phrases), None)
    yields = announces and words[-1:] in ":." and _yields(words, cues)
    if is_kinds or yields or _is_outcome(words) or (announces and not cues and _ANNOUNCES.search(words)):
        return Header(None, None, needs_noun=True, begins_so=True)
    if not announces and not _is_title(words, phrases):
        return None
    is_done = bool(cues) or not _NOT_YET.search(words)
    counts_them = _COUNTS_THEM.search(words) or (is_done and _is_title(words, phrases))
    refers_back = announces and is_continued and _refers_back(words, phrases)
    if announces and is_group_told and not cues and counts_them and not refers_back:
        return Header(None, None, needs_noun=True)
    lists_them = announces and is_group_told and is_done and _LISTS_THEM.search(words) is not None
    # "The ministers who signed are:"
    acts = [cue for cue in cues if cue.code in _ACTS and not folded.endswith("who ", span[0], cue.start)]
    if not (acts or refers_back or lists_them) or not all(cue.is_real for cue in cues):
        return None
    # "The joint statement's points are as follows" announces no documents.
    if phrases and "following" not in words and not any(phrase.is_plural for phrase in phrases):
        return None
    return Header(_kind_told(phrases), acts[0] if acts else None)


def _announces(words: str, phrases: Sequence[Phrase]) -> bool:
    """Whether a line says that a list follows: it ends with a colon, "as follows", or names the documents that do."""
    last = words[-40:]
    may_announce_list = ":" in last or "follow" in last or "below" in last
    return (may_announce_list and bool(_HEADS_A_LIST.search(last))) or (
        bool(phrases) and "the following " in words and _FOLLOWING.search(words) is not None
    )


def _refers_back(words: str, phrases: Sequence[Phrase]) -> bool:
    """Whether a sentence that goes on from one on signed documents announces which they were; not "Plans include:", "Planned documents:"."""
    names_some = any(not phrase.code.startswith("plan") for phrase in phrases)
    return _REFERS_BACK.match(words) is not None or (names_some and not _NOT_YET.search(words))


def _yields(words: str, cues: Sequence[Cue]) -> bool:
    """Whether a line that ends with a colon says what came of a visit, not what may come of one."""
    is_signed = any(cue.code in _ACTS for cue in cues)
    return not is_signed and _YIELDS.search(words) is not None and not _NOT_YET.search(words)


def _is_outcome(words: str) -> bool:
    """Whether a sentence heads a list of outcomes."""
    if len(words) >= _LONGEST_OUTCOME or not any(map(words.__contains__, _OF_OUTCOMES)):
        return False
    if _COUNTED.search(words) or _THE_FOLLOWING.search(words):
        return True
    is_title = words[-1:] not in ".!?" and _OUTCOMES.match(words) is not None
    return is_title and not _NOT_YET.search(words)


def _is_title(words: str, phrases: Sequence[Phrase]) -> bool:
    """Whether a line without a colon is the title of a list."""
    is_line = len(words) < _LONGEST_TITLE and words[-1:] not in ".!?"
    return is_line and _LIST_TITLE.match(words) is not None and any(phrase.is_plural for phrase in phrases)


def _kind_told(phrases: Sequence[Phrase]) -> str | None:
    """The kind of the first plural that names one."""
    plurals = (phrase.code for phrase in phrases if phrase.is_plural)
    return next((code for code in plurals if code != "other_document"), None)


def _kind_of(mark: re.Match[str] | None) -> str:
    """What kind of mark stands before a line: a number, one of several parts, a letter or a bullet."""
    words = mark.group().strip(" (") if mark else ""
    if words[:1].isdigit() and words.strip(". ").count("."):
        return "1.1"
    return "1" if words[:1].isdigit() else "a" if words[:1].isalpha() else words[:1]


def is_next_header(body: str, sentence: tuple[int, int], head: Header, last: Signing | None) -> bool:
    """Whether a line has a mark as the header has, and the items have not: "B. Announcements" behind "A. Documents signed"; or is "Annex II".

    `last`: the last document that was found; numbers may be those of the items.
    """
    item = last.start if last else 0
    if last and last.is_item and _PART.fullmatch(body, *sentence):
        return True
    mark = BULLET.match(body, *sentence)
    if mark is None or mark.group().count(".") > 1 or sentence[1] - sentence[0] < HEAD_OF_COLUMN:
        return False  # "H.E. the Minister", "S. No."
    if _kind_of(mark) != head.mark:
        return False
    of_item = BULLET.match(body, body.rfind("\n", 0, item) + 1, item)
    return head.mark == "a" or (head.mark == "1" and _kind_of(of_item) not in ("", "1"))


def is_kinds(folded: str, start: int, end: int) -> bool:
    """Whether a line is nothing but kinds of documents: "Agreements/MoUs", the title of a list."""
    if end - start >= LONGEST_CELL:
        return False
    mark = BULLET.match(folded, start, end)
    return bool(_KINDS.fullmatch(folded, _behind_label(folded, mark.end() if mark else start, end), end))


def _behind_label(folded: str, start: int, end: int) -> int:
    """Where the words of a header begin behind what it is to the report: "(Reference)"."""
    label = _LABEL.match(folded, start, end)
    return label.end() if label else start
