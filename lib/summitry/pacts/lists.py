"""Lists of documents behind a header: bulleted, numbered, or one a line."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from summitry.pacts import trims
from summitry.pacts.cues import Cue
from summitry.pacts.found import Signing
from summitry.pacts.phrases import Phrase
from summitry.pacts.verbs import FINITE
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


_BULLET = re.compile(
    r"\s*(?:(?:[-–—•·*▪◦●○►»✓]|\(?\d{1,2}(?:\s?[.):]|\s\||-(?=\s))|\(?[a-z][.)]|\(?[ivx]{1,5}\)|№\s?\d+\.?|no\.\s?\d+)\s*)+",
    re.IGNORECASE,
)
_DASH = re.compile(r"[-–—•·*]\s?(?=the\s)")
_NUMBER_ONLY = re.compile(r"\(?(?:\d{1,2}\s?[.):]?|(?:[ivx]{1,5}|[IVX]{1,5}|[a-z])[.)])$")
_HEADS_A_LIST = re.compile(
    r":\s*[-–—•]?$|\b(?:as follows|are as below|listed below|following documents|following agreements)\W*$"
)
_REFERS_BACK = compiled(
    r"(?:these|they|among (?:them|these|those)|the (?:\w+ )?(?:documents?|agreements?|list|package|deals|accords|mous|memoranda|ones) (?:includ\w+|are|were|cover)|in particular|including|namely)\b"
)
_LIST_TITLE = compiled(
    r"(?:(?:here|below|following) (?:are|is)|(?:the |full )?list of|outcomes?|signed|exchanged|adopted|documents|agreements|mous|memoranda|memorandums|concluded|inked)\b"
)
# "According to the spokesman, the agreements include:", of such as were told of before.
_LISTS_THEM = compiled(
    r"\b(?:documents|agreements|deals|accords|pacts|mous|memoranda|memorandums|instruments|contracts|ones)(?: of (?:understanding|cooperation))?(?:\s\([^()]{2,12}\))?(?:\s(?:signed|exchanged|inked|concluded|secured|sealed|finali[sz]ed|formali[sz]ed|clinched|reached|struck)(?:\s[^:;.]{3,60})?)?\s(?:(?:also\s)?(?:includ(?:e|ed)|compris(?:e|ed)|cover(?:ed)?|concern(?:ed)?|relate(?:d)? to)|are|were)(?:\s(?:for|on|about|regarding|concerning|related to|in))?(?:\s(?:the following|as follows)(?:\s(?:areas|fields|sectors|matters|subjects))?)?:$"
)
_KINDS = compiled(
    r"(?:(?:the |full )?list of )?(?:(?:bilateral|official|signed) )?(?:(?:agreements|documents|mous|memoranda|memorandums|treaties|instruments|contracts|protocols)(?: of understanding)?(?:\s?[/&]\s?|, | and |\s\+\s)?){1,4}(?:\s?\(mous?\))?(?: (?:signed|exchanged|concluded|inked))?:?"
)
_ANNOUNCES = re.compile(r"\bannounc\w+\b(?! (?:plans|negotiations|talks|the start))")
_OUTCOMES = re.compile(r"(?:the )?(?:full )?(?:list of )?(?:main |key )?(?:outcomes|outcome documents)\b")
_OUTCOME_WORDS = (
    "outcomes",
    "list of outcomes",
    "the outcomes",
    "key outcomes",
    "main outcomes",
    "full list of outcomes",
    "outcome documents",
    "list of outcome documents",
)
_LONGEST_TITLE = 140  # characters of a title without a colon
_EXPLAINS = ("the ", "this ", "it ", "under ")
_SHORTEST = 5  # characters of an item
_HEAD_OF_COLUMN = 6  # characters of "No." or "S.No"
_LONGEST_CELL = 150  # characters of a line between items
_GOES_ON = (",", ";", " and")  # with which a line ends that is not the last of a list
_FEWEST = 2  # lines that make a list without marks
# "Amendments to the treaty on tea" are a document of their own.
_AMENDS = re.compile(r"(?:an? )?amendments? to (?:the|an?) ")
# "Renewal of the memorandum on tea".
_CHANGE = re.compile(r"(?:the )?(?:renewal|extension|amendment|signing|exchange|conclusion)s? (?:of|to) ")
# "Fisheries: both sides will share ...": the field names the document, the sentence says more of it.
_FIELD = compiled(
    r"(?P<name>[a-z][\w’'&/-]*(?:,?\s[\w’'&/-]+){0,7})\s?(?::|\s[-–—])\s(?:the|both|this|it|they|we|each|under)\s"
)
# "a joint council, which will meet each year".
_REMARK = re.compile(r",\s(?:which|who|where|whereby|under which|through which)\s")
_SENTENCE_VERB = compiled(
    r"\b(?:was|were|is|are|has|have|had|will|would|said|says|told|agreed|discussed|noted|stressed|met|held)\b"
)


def may_head(folded: str, start: int, end: int) -> bool:
    """Whether a sentence without a document noun may head a list of documents."""
    return folded.endswith(":", start, end) or folded.startswith(_OUTCOME_WORDS, start)


def may_announce(folded: str) -> bool:
    """Whether a text may hold a list of outcomes, or of documents announced."""
    return "announc" in folded or "outcome" in folded


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
    start, end = sentence
    mark = _BULLET.match(folded, start, end)
    words = folded[mark.end() if mark else start : end]  # "A. Documents signed"
    last = words[-40:]
    may_announce_list = ":" in last or "follow" in last or "below" in last
    announces = may_announce_list and bool(_HEADS_A_LIST.search(last))
    is_title = (
        len(words) < _LONGEST_TITLE
        and words[-1:] not in ".!?"
        and bool(_LIST_TITLE.match(words))
        and any(p.is_plural for p in phrases)
    )
    is_outcome = len(words) < 160 and bool(_OUTCOMES.match(words)) and words[-1:] not in ".!?"
    is_kinds = not cues and _KINDS.fullmatch(words) is not None
    if is_kinds and announces and (is_continued or is_group_told):
        return Header(_kind_told(phrases), None, mark=_kind_of(mark))
    if is_outcome or is_kinds or (announces and not cues and _ANNOUNCES.search(words)):
        return Header(None, None, needs_noun=True, begins_so=True, mark=_kind_of(mark))
    if not announces and not is_title:
        return None
    real = [cue for cue in cues if cue.is_real and cue.code in ("sign", "exchange", "adopt", "conclude")]
    names_some = any(not phrase.code.startswith("plan") for phrase in phrases)  # "Plans include:"
    refers_back = announces and is_continued and (_REFERS_BACK.match(words) or names_some)
    if not real and not refers_back and not (announces and is_group_told and _LISTS_THEM.search(words)):
        return None
    if any(not cue.is_real for cue in cues) and len(real) < len(cues):
        return None
    # "The joint statement's points are as follows" announces no documents.
    if phrases and "following" not in words and not any(phrase.is_plural for phrase in phrases):
        return None
    return Header(_kind_told(phrases), real[0] if real else None, mark=_kind_of(mark))


def _kind_told(phrases: Sequence[Phrase]) -> str | None:
    plurals = (phrase.code for phrase in phrases if phrase.is_plural)
    return next((code for code in plurals if code != "other_document"), None)


def _kind_of(mark: re.Match[str] | None) -> str:
    """What kind of mark stands before a line: a number, a letter or a bullet."""
    words = mark.group().strip(" (") if mark else ""
    return "1" if words[:1].isdigit() else "a" if words[:1].isalpha() else words[:1]


def is_next_header(body: str, sentence: tuple[int, int], head: Header) -> bool:
    """Whether a line has a letter as the header has: "B. Announcements" behind "A. Documents signed"."""
    return head.mark == "a" and _kind_of(_BULLET.match(body, *sentence)) == head.mark


def is_kinds(folded: str, start: int, end: int) -> bool:
    """Whether a line is nothing but kinds of documents: "Agreements/MoUs", the title of a list."""
    return end - start < _LONGEST_CELL and bool(_KINDS.fullmatch(folded, start, end))


def is_number(words: str) -> bool:
    """Whether a sentence is only the number of the item behind it."""
    return bool(_NUMBER_ONLY.match(words))


def is_cell(folded: str, start: int, end: int) -> bool:
    """Whether a line between items is a cell of a table: who signed, or the head of a column."""
    return (
        end - start < _LONGEST_CELL
        and (folded[end - 1] not in ".!?:;" or end - start < _HEAD_OF_COLUMN)
        and not _SENTENCE_VERB.search(folded, start, end)
    )


def explains(folded: str, start: int) -> bool:
    """Whether a line may say more of the item above it: "The agreement aims to ..."."""
    return folded.startswith(_EXPLAINS, start)


def is_marked(body: str, start: int, end: int) -> bool:
    """Whether a line has a bullet or a number."""
    return bool(_BULLET.match(body, start, end))


def unmarked(folded: str, start: int, end: int) -> int:
    """Where a line like "-The second relates to ..." begins behind its dash."""
    pointing = _DASH.match(folded, start, end)
    return pointing.end() if pointing else start


def plain_until(body: str, start: int, number: int | None) -> int:
    """Where the lines below a header end that are items without a mark: short ones without a verb.

    Args:
        body: The article's text.
        start: Where the header ends.
        number: How many documents it announces, if that was told.

    Returns:
        The end of the last of them, no more than `number`; fewer than two lines are none: 0.
    """
    found: list[int] = []
    position, is_open = start + 1, True
    while position < len(body) and len(found) != number and is_open:
        end = body.find("\n", position)
        end = end if end >= 0 else len(body)
        if line := body[position:end].strip().lower():
            closes = line.endswith(".") and bool(found) and body.endswith(_GOES_ON, 0, found[-1])
            if not (closes or line[-1] not in ".!?:") or not _is_plain_item(line):
                break
            found.append(end)
            is_open = not closes
        position = end + 1
    return found[-1] if len(found) >= _FEWEST else 0


def _is_plain_item(line: str) -> bool:
    is_short = _SHORTEST <= len(line) < _LONGEST_CELL
    return is_short and not (_BULLET.match(line) or FINITE.search(line) or _SENTENCE_VERB.search(line))


def item(
    body: str,
    folded: str,
    sentence: tuple[int, int],
    phrases: Sequence[Phrase],
    head: Header,
    is_numbered: bool,
) -> Signing | None:
    """Read a line below a header as one document; None ends the list."""
    start, end = sentence
    bullet = _BULLET.match(body, start, end)
    first = bullet.end() if bullet else start
    marked = bool(bullet) or is_numbered or body[end - 1] == ";" or end <= head.plain_until
    if marked and (remark := _REMARK.search(folded, first + _SHORTEST, end)):
        end = remark.start()
    if marked and head.code and not head.needs_noun and (field := _FIELD.match(folded, first, end)):
        end = field.end("name")  # "Fisheries: both sides will share what they know of reefs"
    phrase = phrases[0] if phrases and phrases[0].outer < end else None
    if phrase and marked and _AMENDS.match(folded, first, phrase.kind_start):
        phrase = None
    if phrase and marked and trims.told_until(body, first, phrase.outer) < phrase.outer:
        phrase = None  # "A charter signed by the mayors, for whom the programme ...": none of its own
    near = phrase and not _SENTENCE_VERB.search(folded, first, phrase.outer)
    if marked and head.needs_noun and not phrase and _AMENDS.match(folded, first, end):
        head = head._replace(code=head.code or "agreement", needs_noun=False)
    if head.needs_noun and not (marked and phrase and not phrase.is_plural and near):
        return None
    is_first = phrase and (phrase.outer - first <= 3 or _CHANGE.fullmatch(folded, first, phrase.outer))
    if head.begins_so and phrase and not is_first:
        return None
    if phrase and (
        phrase.determiner == "this" or (phrase.determiner in ("the", "own") and not phrase.has_subject)
    ):
        return None
    begins_so = phrase and near and phrase.outer - first < 12
    if not marked:
        if not (begins_so and phrase and not phrase.is_plural):
            return None
        if explains(folded, start) and FINITE.search(folded, phrase.end, end):
            return None
    if phrase and near:
        code, begin = phrase.code, phrase.start if phrase.outer - first < 12 else first
    elif marked and not _SENTENCE_VERB.search(folded, first, trims.told_until(body, first, end)):
        code, begin, phrase = head.code or "other_document", first, None
    else:
        return None
    begin, last = trims.item(body, begin, end, is_whole=begin == first)
    if last - begin < _SHORTEST:
        return None
    return Signing(begin, last, phrase.kind_end if phrase else begin, code, cue=head.cue, is_item=True)


def below(head: Header, listed: Signing) -> Header:
    """What a header says of the items below one that was read: "agreements" that are memoranda are of any kind."""
    is_loose = head.code == "agreement" and not listed.code.startswith("agreement")
    return head._replace(code=None) if is_loose else head
