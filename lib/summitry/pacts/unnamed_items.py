"""Items that name no kind of their own: "17 accords, including on fisheries and a rail link", "These included ..."."""

import re
from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.pacts import one_by_one
from summitry.pacts.found import Signing
from summitry.pacts.further_ones import one_each
from summitry.pacts.known import Known
from summitry.pacts.nouns import PLURALS
from summitry.pacts.phrase_documents import items
from summitry.pacts.phrases import Phrase
from summitry.pacts.signing_verbs import Cue
from summitry.pacts.subject_commas import goes_on
from summitry.pacts.subject_ends import subject_end
from summitry.pacts.subject_lists import begins, shares_object
from summitry.pacts.title_ends import PRICE
from summitry.patterns import compiled

# Behind a plural, its day and place: what opens the list of what it stands for.
_OPENS = compiled(
    r"[^.;:]{0,70}?,\s(?=one\sof\s(?:which|them)\s)|[^.;:]{0,70}?(?:,|\s-+|:|\()?\s?(?:\b(?:includ(?:e|es|ed|ing)|(?:mainly |mostly |notably |especially |chiefly )?those(?=\son\b)|one\s(?:each|apiece)(?=\s(?:on|for|in)\b)|among (?:them|these|which|others)|(?:which|that) (?:cover|concern|deal with|relate to|pertain to|focus on|are on)|namely|in particular|notably)\b(?::|,(?=\son\b))?|:|[-–—]+)\s(?:(?:those|ones|some|two|three)\s(?=on\b|for\b|to\b|between\b))?"
)
# "agreements on: air transport; ...".
# Behind which as many matters stand as were counted: "three pacts, which cover tea, rail and visas".
_COUNTED = (": ", "- ", "– ", "— ", " cover ", " concern ", " with ", " to ", " on ")
_MATTERS_FOLLOW = (" the following: ", " on: ", " for: ", " concerning: ", " regarding: ", " covering: ")
# "agreements in various areas, including training": what is listed are areas.
_OF_AREAS = compiled(r"\b(?:areas|fields|sectors|spheres|domains|industries|issues|topics|subjects)\b")
# "Seven pacts, including on tea and on visas, were signed".
_ASIDE = compiled(
    r",\s(?:including|notably|among them)\s(?P<words>on\s[^;.:]{3,200}),\s(?:was|were|has been|have been)\s(?:also\s)?$"
)
_THESE = compiled(
    rf"(?:(?:among )?(?:these|they|them|those|the (?:\w+ )?(?:{PLURALS}|document|agreement|list|package)))"
    r"(?:,\s(?:all\s|which were\s)?(?:signed|inked|exchanged|concluded|sealed)\s[^,.;:]{3,80},)?\s(?:also\s)?(?:includ(?:e|es|ed)|were|are)\s(?:those\s(?=on\b|for\b|to\b))?"
)
_PREPOSITION = re.compile(
    r"(?:on|for|regarding|concerning)\s(?!\w+day\b)|in\s(?:the\s)?(?:fields?|areas?|spheres?|sectors?|domains?)\sof\s|(?=between\s)"
)
_REPEATED = re.compile(r"(?:on|for|regarding|concerning) ")
# What a document without a kind is about: the nouns that titles begin with.
_MATTER = compiled(
    r"(?:establishing|setting up|building|creating|opening|launching|constructing|supplying|financing|extending|upgrading|modernising|modernizing|restoring|avoiding|protecting|promoting|abolishing|recognising|recognizing|exchanging|developing|expanding)\s(?!up\b)|(?:(?:the|an?|mutual|joint|closer|bilateral|technical|economic|further)\s){0,2}(?:co-?operation|collaboration|partnerships?|exchanges?|protection|promotion|establishment|creation|avoidance|recognition|abolition|development|construction|supply|transfer|training)\b"
)
# What is bought and sold: "Fiji's purchase of six ferries", "an order for rails".
_TRADE = compiled(
    r"(?:(?:the|an?)\s|(?:[\w.-]+\s)?[\w.-]+'s?\s)?(?:[\w$£€.-]+\s){0,2}?(?:purchase|sale|supply|delivery|acquisition|lease|order|orders|export|import)\s(?:of|for|by)\b"
)
_SEPARATOR = re.compile(r"(?:;|,)\s(?:(?:and|as well as|&)\s)?(?:also\s)?|\s(?:and|as well as|&)\s")
_NO_ITEM = compiled(
    r"\b(?:was|were|is|are|has|have|had|will|would|said|says|told|he|she|they|it|who|which|officials(?=,?\s(?:said|say|told|added|noted)\b)|others|more|etc)\b"
)
_ADJECTIVE = compiled(r"(?:\S+ )?[\w-]*(?:al|ic|ary|ive|ous|ern|ific|trade|defen[cs]e)$")
_IN_PLACE = re.compile(r"\s(?:in|near)\s(?:the\s)?[\w'’-]+(?:\s[\w'’-]+){0,2}")
# "... on ports, on ferries and on nursing," the minister said.
_QUOTE_CLOSES = re.compile(r",[\"”»]\s")
# "40 memoranda, including those between private companies": no word on which.
_NO_PARTIES = re.compile(r"between (?!the\b|both\b|two\b)[a-z ,-]+s")
_LONGEST = 18  # words of an item
_SHORT = 6  # words of one that begins with no preposition
_FARTHEST = 1500  # characters of a list
_NEXT_TO = 2  # characters from a mark to the item behind it
_SHORT_LIST = 120  # characters left of a list without an "and"
_AHEAD = 400  # characters behind a comma that tell whether the list goes on


def in_sentence(
    text: ArticleText, group: Phrase, cue: Cue | None, phrases: Sequence[Phrase], known: Known, end: int
) -> list[Signing]:
    """Items behind a plural in its sentence, which ends at `end`; none where no list of them follows."""
    begin = max(group.end, cue.end if cue else 0)
    if text.folded.startswith(" (on ", group.end):
        closes = text.folded.find(")", group.end, end)
        return _items(text, (group.end + len(" ("), closes), group.code, phrases, known) if closes > 0 else []
    aside = _ASIDE.match(text.folded, group.end, cue.start) if cue and group.end < cue.start else None
    if aside:
        begin, end = group.end, aside.end("words")
    opening = _OPENS.match(text.folded, begin, end)
    # Of papers of no kind only "including on fisheries and on ..." names some.
    if group.code == "other_document" and opening and not text.folded.startswith("on ", opening.end()):
        return []
    is_counted = bool(opening and opening.group().endswith(_COUNTED))
    if not opening or _NO_ITEM.search(
        opening.group().replace(" which ", " ") if is_counted else opening.group()
    ):
        return []
    if clauses := one_by_one.clauses(text, (opening.end(), end), group.code, phrases, known):
        return clauses
    if _OF_AREAS.search(text.folded, group.kind_end, opening.end()):
        named = (phrase for phrase in phrases if opening.end() <= phrase.outer)
        return [
            signing
            for phrase in named
            if text.folded.endswith("including ", 0, phrase.outer)
            for signing in items(text.body, text.folded, phrase, cue)
        ]
    if (
        opening.group().endswith(("- ", "– ", "— "))
        and (closes := text.folded.find(" - ", opening.end(), end)) >= 0
    ):
        end = closes  # "two agreements - on trams and on visas - and a plan"
    behind = opening.end(), end
    if opening.group().endswith(_MATTERS_FOLLOW) or _opens(text.folded, behind, group.code):
        return _items(text, behind, group.code, phrases, known)
    counted = group.number if is_counted else None
    return _items(text, behind, group.code, phrases, known, counted) if counted else []


def in_next(
    text: ArticleText, span: tuple[int, int], code: str, phrases: Sequence[Phrase], known: Known
) -> list[Signing]:
    """Items of a sentence that goes on from one with a plural of kind `code`: "These included ..."; else none."""
    if clauses := one_by_one.clauses(text, span, code, phrases, known):
        return clauses
    if each := one_each(text, span, known, code):
        return each
    opening = _THESE.match(text.folded, *span) if code != "other_document" else None
    if not opening or not _opens(text.folded, (opening.end(), span[1]), code):
        return []
    return _items(text, (opening.end(), span[1]), code, phrases, known)


def _opens(folded: str, span: tuple[int, int], code: str) -> bool:
    """Whether a preposition, a matter or a deed opens a list of items, so that they need not be counted."""
    start, end = span[0], min(span[1], span[0] + _FARTHEST)
    return bool(
        (code == "agreement" and _TRADE.match(folded, start))
        or _PREPOSITION.match(folded, start)
        or _MATTER.match(folded, start)
        or begins(folded, (start, end))
    )


def _items(
    text: ArticleText,
    span: tuple[int, int],
    code: str,
    phrases: Sequence[Phrase],
    known: Known,
    counted: int | None = None,
) -> list[Signing]:
    """Items of a list that something opens; of one that nothing does, as many short ones as were `counted`, or none."""
    body, folded = text.body, text.folded
    start, end = span[0], min(span[1], span[0] + _FARTHEST)
    if closed := _QUOTE_CLOSES.search(folded, start, end):
        span = (start, end := closed.start())
    inside = [phrase for phrase in phrases if start <= phrase.outer and phrase.end <= end]
    trades = code == "agreement" and bool(_TRADE.match(folded, start))
    segments = _segments(folded, span, inside, known)
    if counted and (len(segments) != counted or any(folded[a:b].count(" ") > _SHORT for a, b in segments)):
        return []
    found: list[Signing] = []
    for first, last in segments:
        phrase = next((p for p in inside if first <= p.kind_start < last), None)
        if phrase:
            found += items(body, folded, phrase, None)
            continue
        begin, close = _matter(text, (first, last), known)
        if not _is_matter(text, begin, close, last):
            break
        if _NO_PARTIES.fullmatch(body, begin, close):
            continue
        is_trade = trades and _TRADE.match(folded, begin, close)
        kind = "contract" if is_trade else code
        found.append(Signing(begin, close, begin, kind, is_item=True, is_part=not is_trade))
        rest = close < last and folded[close:last].strip() and not folded.startswith(";", last)
        if rest and not (_IN_PLACE.fullmatch(folded, close, last) or PRICE.fullmatch(folded, close, last)):
            break
    return found


def _matter(text: ArticleText, item: tuple[int, int], known: Known) -> tuple[int, int]:
    """The matter of an item, without the preposition that it repeats and what is said of it."""
    repeated = _PREPOSITION.match(text.folded, item[0])
    begin = repeated.end() if repeated else item[0]
    return begin, subject_end(text.body, text.folded, begin, known, item[1])


def _is_matter(text: ArticleText, begin: int, close: int, last: int) -> bool:
    """Whether the words from `begin` to `close`, in an item that ends at `last`, can name what a document is about."""
    matter = text.folded[begin:close].partition(", between ")[0]  # whoever concludes it
    return (
        matter.count(" ") < _LONGEST
        and _is_long(text.body[begin:close])
        and not _NO_ITEM.search(text.folded, begin, last)
    )


def _is_long(words: str) -> bool:
    """Whether words can name a matter: "tea" and "AI" can, "it" can not."""
    return len(words) > 2 or (len(words) > 1 and words.isupper())


def _segments(
    folded: str, span: tuple[int, int], phrases: Sequence[Phrase], known: Known
) -> list[tuple[int, int]]:
    """Where the items of a list stand: parted by semicolons or commas, the last one by "and"."""
    start, end = span
    marks: list[re.Match[str]] = []
    for match in _SEPARATOR.finditer(folded, start, end):
        if any(first < match.start() and match.end() <= last for first, last in known.organisations) or any(
            phrase.outer < match.start() and match.end() <= phrase.end for phrase in phrases
        ):
            continue
        if shares_object(folded, marks[-1].end() if marks else start, match):
            continue
        if (
            folded[match.start()] == ","
            and not _is_before_noun(match, phrases)
            and not goes_on(folded[match.start() + 1 : min(end, match.start() + _AHEAD)])
            and not _ends_with_matter(folded, match.end(), end)
        ):
            end = match.start()
            break
        marks.append(match)
    spans = []
    for mark in _parting(folded, start, marks, phrases):
        spans.append((start, mark.start()))
        start = mark.end()
    return [*spans, (start, end)]


def _parting(
    folded: str, start: int, marks: Sequence[re.Match[str]], phrases: Sequence[Phrase]
) -> list[re.Match[str]]:
    """Those of the marks of a list that part its items: the semicolons if it has any, else the commas and the last "and".

    Where the preposition of the first item comes again and again, its marks alone part: "on trade, on youth and sport, and on ports".
    """
    weights = [folded[mark.start()] for mark in marks]
    if ";" in weights:
        return [mark for mark, weight in zip(marks, weights, strict=True) if weight == ";"]
    opening = _REPEATED.match(folded, start)
    again = [mark for mark in marks if opening and folded.startswith(opening.group(), mark.end())]
    if len(again) > 1 and not any(_is_before_noun(mark, phrases) for mark in marks):
        return again
    last_comma = max((i for i, weight in enumerate(weights) if weight == ","), default=-1)
    closes = last_comma >= 0 and len(marks[last_comma].group().split()) > 1
    bare = [i for i, weight in enumerate(weights) if weight != "," and i > last_comma and not closes]
    return [
        mark
        for i, mark in enumerate(marks)
        if weights[i] == ","
        or (
            i in bare[:1]
            and (
                _is_before_noun(mark, phrases)
                or not _is_pair(folded, marks[i - 1].end() if i else start, mark)
            )
        )
    ]


def _is_before_noun(mark: re.Match[str], phrases: Sequence[Phrase]) -> bool:
    """Whether an item that names a document begins behind a mark."""
    return any(0 <= phrase.outer - mark.end() < _NEXT_TO for phrase in phrases)


def _ends_with_matter(folded: str, start: int, end: int) -> bool:
    """Whether a list that has no "and" ends with matters: "on sport, museums, protection of reefs"."""
    last = max(folded.rfind(", ", start, end) + 2, start)
    return (
        bool(_MATTER.match(folded, last, end))
        and end - start < _SHORT_LIST
        and not _NO_ITEM.search(folded, start, end)
    )


def _is_pair(folded: str, start: int, mark: re.Match[str]) -> bool:
    """Whether an "and" joins two parties or two adjectives of one noun, rather than two items."""
    if folded.startswith("on ", mark.end()):
        return False
    words = folded[start : mark.start()]
    return " between " in f" {words}" or bool(_ADJECTIVE.fullmatch(_PREPOSITION.sub("", words)))
