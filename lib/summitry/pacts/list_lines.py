"""The lines below a header that announces documents: bulleted, numbered, or one a line."""

import re
from collections.abc import Sequence

from summitry.pacts import title_trims
from summitry.pacts.finite_verbs import FINITE
from summitry.pacts.found import Signing
from summitry.pacts.list_headers import BULLET, HEAD_OF_COLUMN, LONGEST_CELL, Header
from summitry.pacts.phrases import Phrase
from summitry.patterns import compiled

_DASH = re.compile(r"[-–—•·*]\s?(?=the\s)")
_NUMBER_ONLY = re.compile(
    r"\(?(?:(?:\d{1,2}\.){0,2}\d{1,2}\s?[.):]?|(?:[ivx]{1,5}|[IVX]{1,5}|[a-z])[.)])$|(?:(?:S|Sl|Sr)\.?\s?)?(?:No|Nr|#|№)\.?\s?\|"
)
# The heads of a table's columns: "S. No. / Document", "Name of the MoU | Signed by".
_COLUMNS = re.compile(
    r"(?:(?:(?:s|sl|sr)\.?\s?no\b|no\.|nr\b|serial n\w+|number|item|#|№)[.\s|/]*)?"
    r"(?:(?:(?:title|name)(?:\sof(?:\sthe)?)?\s)?(?:documents?|agreements?|mous?|memorand(?:a|um)|treat(?:y|ies)|programmes?|instruments?|titles?)(?:\s(?:name|title))?\s?[|/&]?\s?){1,4}"
    r"(?:(?:signator|signed by|exchanged by|parties|partners|date)[^.:;]*)?$",
    re.IGNORECASE,
)
_TO_COME = compiled(
    r"\b(?:(?:to|will|would|is to|are to) be (?:signed|concluded|finali[sz]ed|negotiated|discussed|drafted|considered|prepared)|under consideration|(?:signing|signature|conclusion) (?:is |was )?(?:envisaged|expected|planned|foreseen|scheduled|due)|(?:is|being|still) (?:under negotiation|negotiated)|under negotiation|negotiations? (?:to|under way|ongoing|continue)|(?:is|are|will) (?:to )?follow|remains? |text (?:has been )?agreed)\b"
)
# "Talks on an agreement on wool go on".
_TALKS_ON = compiled(
    r"(?:the )?(?:[\w-]+ of )?(?:negotiations?|talks|discussions|consultations|work|preparations?) (?:on|for|towards?|about|over|of) "
)
_WILL = re.compile(r"\s(?:will|would|should|must|is to|are to)\b")
_QUOTES = ('"', "“", "«")
_EXPLAINS = ("the ", "this ", "it ", "under ")
# What may stand behind a plan that was signed: "an action plan on reefs".
_NAMES_PLAN = re.compile(
    r"\s(?:of|on|in|between|with|regarding|concerning|covering)\s|\s(?:19|20)\d\d|[;,.]?(?:\n|$)|\s?[(|–—-]"
)
_MARK = 6  # characters of a bullet or a number before an item
_LEAD = 12  # characters of an item before its document
_SHORTEST = 5  # characters of an item
_GOES_ON = (",", ";", " and")  # with which a line ends that is not the last of a list
_FEWEST = 2  # lines that make a list without marks
# "Amendments to the treaty on tea" are a document of their own.
_AMENDS = re.compile(r"(?:an? )?amendments? to (?:the|an?) ")
# "Renewal of the memorandum on tea", "Signing the protocol on salt".
_GERUND = r"(?:signing|inking|concluding|adopting|exchanging) "
_ACT_OF = re.compile(rf"(?:the )?(?:signing|signature|exchange|conclusion|adoption)s? of |{_GERUND}")
_CHANGE = re.compile(
    rf"(?:the )?(?:renewal|extension|amendment|signing|signature|exchange|conclusion|adoption)s? (?:of|to) |{_GERUND}"
)
# "Fisheries: both sides will share ...": the field names the document, the sentence says more of it.
_FIELD = compiled(
    r"(?P<name>[a-z][\w’'&/-]*(?:,?\s[\w’'&/-]+){0,7})\s?(?::|\s[-–—])\s(?:the|both|this|it|they|we|each|under)\s"
)
# "a joint council, which will meet each year".
_REMARK = re.compile(
    r",\s(?:which|who|where|whereby|under which|through which|to be (?:carried out|implemented|administered|overseen|run|led|funded|financed))\s"
)
_SAYS = compiled(
    r"\s(?:establishes|creates|sets up|provides|covers|launches|allows|enables|commits|opens|extends|exempts|abolishes|ends|aims|will|would)\b|\s[-–—]+\s(?=(?:the|both|this|it|under|[a-z]+ and)\s[^;:]{3,200}?\s(?:will|would|is to|are to|have|has|establish\w*|provides?|agreed?)\b)"
)
_SENTENCE_VERB = compiled(
    r"\b(?:was|were|is|are|has|have|had|will|would|said|says|told|agreed|discussed|noted|stressed|met|held)\b"
)

# "6. The prime minister conveyed her thanks": the next point, not the next document.
_TELLS = compiled(
    r"(?:the|both|he|she|they) (?:[\w'’-]+ ){1,4}?(?!united\b|limited\b|advanced\b)[a-z]{3,}ed\b"
)


def is_number(words: str) -> bool:
    """Whether a sentence is only the number of the item behind it, or the heads of a table's columns."""
    return bool(_NUMBER_ONLY.match(words) or _COLUMNS.match(words))


def is_cell(folded: str, start: int, end: int) -> bool:
    """Whether a line between items is a cell of a table: who signed, or the head of a column."""
    return (
        end - start < LONGEST_CELL
        and (folded[end - 1] not in ".!?:;" or end - start < HEAD_OF_COLUMN)
        and not _SENTENCE_VERB.search(folded, start, end)
    )


def _is_to_come(folded: str, start: int, end: int) -> bool:
    """Whether a line says of its document that it is yet to be signed: "Treaty on Extradition: text agreed, signing envisaged for May"."""
    return _TO_COME.search(folded, start, end) is not None


def explains(folded: str, start: int) -> bool:
    """Whether a line may say more of the item above it: "The agreement aims to ..."."""
    return folded.startswith(_EXPLAINS, start + folded.startswith(_QUOTES, start))


def is_marked(body: str, start: int, end: int) -> bool:
    """Whether a line has a bullet or a number."""
    return bool(BULLET.match(body, start, end))


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
    """Whether a line is an item though it has no mark: a short one without a verb."""
    is_short = _SHORTEST <= len(line) < LONGEST_CELL
    return is_short and not (BULLET.match(line) or FINITE.search(line) or _SENTENCE_VERB.search(line))


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
    bullet = BULLET.match(body, start, end)
    first = bullet.end() if bullet else start
    marked = bool(bullet) or is_numbered or body[end - 1] == ";" or end <= head.plain_until
    end = _without_remark(folded, first, end, head) if marked else end
    phrase = _document(body, folded, (first, end), phrases, is_marked=marked)
    near = phrase and not _SENTENCE_VERB.search(folded, first, phrase.outer)
    if marked and head.needs_noun and not phrase and _AMENDS.match(folded, first, end):
        head = head._replace(code=head.code or "agreement", needs_noun=False)
    if head.needs_noun and not (marked and phrase and not phrase.is_plural and near):
        return None
    if phrase and _speaks_of(body, folded, (first, sentence[1]), phrase, head, marked):
        return None
    if phrase and phrase.has_subject and bullet and bullet.group().endswith(", "):
        end = phrase.end  # "First, an agreement on salt, long sought by Oslo": a sentence
    if not marked and not (phrase and near and _is_bare_item(folded, (start, end), phrase)):
        return None
    # "A framework agreement establishes a council", "Seeds Memorandum - The ministries will ..."
    if phrase and near and (says := _SAYS.match(folded, phrase.kind_end, end)):
        end = says.start()
    if phrase and near:
        is_led = phrase.outer - first < _LEAD or _ACT_OF.fullmatch(folded, first, phrase.outer)
        code, begin = phrase.code, phrase.start if is_led else first
    elif marked and _names_matter(body, folded, (first, end), head):
        code, begin, phrase = head.code or "other_document", first, None
    else:
        return None
    begin, last = title_trims.item(body, begin, end, is_whole=begin == first)
    if last - begin < _SHORTEST:
        return None
    return Signing(begin, last, phrase.kind_end if phrase else begin, code, cue=head.cue, is_item=True)


def _document(
    body: str, folded: str, line: tuple[int, int], phrases: Sequence[Phrase], *, is_marked: bool
) -> Phrase | None:
    """The first document noun of a line; of a marked one not that of another document, of which it only tells."""
    first, end = line
    phrase = phrases[0] if phrases and phrases[0].outer < end else None
    return None if phrase and is_marked and _is_of_others(body, folded, first, phrase) else phrase


def _names_matter(body: str, folded: str, line: tuple[int, int], head: Header) -> bool:
    """Whether a line without a document noun names what a document is about, rather than being a sentence or the next heading."""
    first, end = line
    until = title_trims.told_until(body, first, end)
    if _SENTENCE_VERB.search(folded, first, until) or _TELLS.match(folded, first):
        return False
    return bool(head.code) or folded.find(" ", first, end) >= 0  # "II. Announcements"


def _without_remark(folded: str, first: int, end: int, head: Header) -> int:
    """Where an item ends before what is said of it: "Fisheries: both sides will share what they know of reefs"."""
    if remark := _REMARK.search(folded, first + _SHORTEST, end):
        end = remark.start()
    field = _FIELD.match(folded, first, end) if head.code and not head.needs_noun else None
    return field.end("name") if field else end


def _speaks_of(
    body: str, folded: str, line: tuple[int, int], phrase: Phrase, head: Header, marked: bool
) -> bool:
    """Whether a line speaks of a document that was told before, is yet to be signed or stands far behind, rather than being one."""
    first, end = line
    if (head.begins_so or head.needs_noun) and _is_mere_plan(body, phrase):
        return True
    is_first = phrase.outer - first <= 3 or _CHANGE.fullmatch(folded, first, phrase.outer)
    if head.begins_so and not is_first:
        return True
    if phrase.determiner == "this" or (phrase.determiner in ("the", "own") and not phrase.has_subject):
        return True
    if marked and (_is_to_come(folded, phrase.kind_end, end) or _TALKS_ON.match(folded, first, phrase.outer)):
        return True
    # "the protocol on salt will be reviewed"
    return phrase.determiner == "the" and _WILL.match(folded, phrase.end) is not None


def _is_bare_item(folded: str, line: tuple[int, int], phrase: Phrase) -> bool:
    """Whether a line without a mark begins with its document, and is no sentence that speaks of it."""
    start, end = line
    if phrase.is_plural or phrase.outer - start >= _LEAD:
        return False
    may_be_sentence = explains(folded, start) or phrase.determiner == "a"
    return not (may_be_sentence and FINITE.search(folded, phrase.end, end))


def _is_mere_plan(body: str, phrase: Phrase) -> bool:
    """Whether an outcome is a plan or a programme that nobody signed: "a plan to plant trees", "the trade plan puts ..."."""
    return (
        phrase.code in ("plan", "programme")
        and body[phrase.kind_start].islower()
        and not _NAMES_PLAN.match(body, phrase.kind_end)
    )


def _is_of_others(body: str, folded: str, first: int, phrase: Phrase) -> bool:
    """Whether the first noun of an item names another document: what it amends, or one told behind its signatories."""
    if _AMENDS.match(folded, first, phrase.kind_start):
        return True
    # "A charter signed by the mayors, for whom the programme ..."
    return title_trims.told_until(body, first, phrase.outer) < phrase.outer


def as_items(body: str, line: tuple[int, int], found: Sequence[Signing], head: Header) -> list[Signing]:
    """Documents of a line that has a verb of its own, as items: "Agreement on rail, exchanged by the ministers".

    "The agreement on rail was signed by the ministers" is an item only behind a mark: it may tell of one again.
    """
    marked = is_marked(body, *line)
    return [
        one._replace(
            is_item=one.start - line[0] < _MARK and (marked or not (head.needs_noun or one.is_definite))
        )
        for one in found
    ]


def below(head: Header, listed: Signing) -> Header:
    """What a header says of the items below one that was read: "agreements" that are memoranda are of any kind."""
    is_loose = head.code == "agreement" and not listed.code.startswith("agreement")
    return head._replace(code=None) if is_loose else head
