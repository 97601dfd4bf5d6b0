"""Items that name no kind of their own: "17 accords, including on fisheries and a rail link", "These included ..."."""

import re
from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.pacts.cues import Cue
from summitry.pacts.ends import Known, goes_on, subject_end
from summitry.pacts.found import Signing
from summitry.pacts.items import between, items, listed
from summitry.pacts.phrases import Phrase
from summitry.patterns import compiled

# Behind a plural, its day and place: what opens the list of what it stands for.
_OPENS = compiled(
    r"[^.;:]{0,70}?(?:,|\s-+|:|\()?\s?(?:\b(?:includ(?:e|es|ed|ing)|(?:mainly |mostly |notably |especially |chiefly )?those(?=\son\b)|among (?:them|these|which|others)|namely|in particular|notably)\b:?|:|[-–—]+)\s(?:(?:those|ones|some|two|three)\s(?=on\b|for\b|to\b|between\b))?"
)
# "agreements in various areas, including training": what is listed are areas.
_OF_AREAS = compiled(r"\b(?:areas|fields|sectors|spheres|domains|industries|issues|topics|subjects)\b")
_THESE = compiled(
    r"(?:(?:among )?(?:these|they|those|the (?:\w+ )?(?:documents?|agreements?|list|package|deals|accords|pacts|mous|memoranda|memorandums)))\s(?:also\s)?(?:includ(?:e|es|ed)|were|are)\s(?:those\s(?=on\b|for\b|to\b))?"
)
# "The first concerns water and the other provides for ...": a clause a document.
_CLAUSE = compiled(
    r"(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|one|other|another|latter|former)(?: (?:one|agreement|deal|memorandum|mou|document|pact|accord|protocol|convention|treaty|text|instrument))?(?: of (?:them|these|those|the)(?: \w+){0,2})?(?: between (?:the )?(?:two|both) (?:countries|sides|governments|parties|nations|states))?(?:, (?:which was )?signed [^,;.]{3,80},)?)\s"
    r"(?:concern(?:s|ed)?|cover(?:s|ed)?|relate[sd]? to|pertain(?:s|ed)? to|deal(?:s|t)? with|provide[sd]? for|regulate[sd]?|envisage[sd]?|envision(?:s|ed)?|aim(?:s|ed)? at|focuse[sd] on|(?:is|was) (?:on|about|for|aimed at|meant for|designed to|focused on|to(?! be\b)))\s"
)
# "The agreements are in the fields of ...": of as many as were counted before.
_COVER = compiled(
    r"(?:(?:the )?(?:areas|fields|sectors|subjects)\s(?:covered|of cooperation)\s(?=include|are|were)|(?:the|these|those|all)\s(?:[\w-]+\s){0,3}?(?:documents|agreements|deals|accords|pacts|mous|memoranda|memorandums|treaties|protocols|contracts|instruments|papers)(?: of (?:understanding|cooperation))?(?:\s\([^()]{2,12}\))?(?:,\s[^;:.]{5,90}?,)?\s)"
    r"(?:(?:also\s|will\s)?(?:cover(?:s|ed)?|concern(?:s|ed)?|envision(?:s|ed)?|envisaged?|relate[sd]? to|pertain(?:s|ed)? to|deal(?:s|t)? with|focus(?:es|ed)? on|span(?:s|ned)?|touch(?:es|ed)? (?:on|upon)|included?|provided? for|address(?:es|ed)?)|"
    r"(?:are|were)(?:\s(?:signed|inked|concluded|reached|made))?\s(?:in(?=\s(?:the\s)?(?:fields?|areas?|spheres?|sectors?|domains?)\b)|on|for|about|regarding|concerning|related to|aimed at))\s(?:(?:the\s)?(?:fields?|areas?|spheres?|sectors?|domains?|subjects?) (?:of|like|such as)\s|the following[^:;.]{0,30}:\s)?"
)
_SAID = compiled(
    r",\s(?:according to\b|(?:[\w'-]+\s){0,6}(?:said|says|reported|reports|added|announced|noted|told)\b)|\.?$"
)
_LEADING = compiled(
    r"(?:(?:and|as well as)\s)?(?:also\s)?(?:(?:for|on|in|regarding|concerning|the|an?)\s){0,2}"
)
_CLAUSE_END = re.compile(r"(?:,?\s(?:and|while|whereas|but)|;|,)\s(?P<next>)")
_PREPOSITION = re.compile(r"(?:on|for|regarding|concerning)\s(?!\w+day\b)|(?=between\s)")
# What a document without a kind is about: the nouns that titles begin with.
_MATTER = compiled(
    r"(?:(?:the|an?|mutual|joint|closer|bilateral|technical|economic|further)\s){0,2}(?:co-?operation|collaboration|partnerships?|exchanges?|protection|promotion|establishment|creation|avoidance|recognition|abolition|development|construction|supply|transfer|training)\b"
)
_SEPARATOR = re.compile(r"(?:;|,)\s(?:(?:and|as well as)\s)?(?:also\s)?|\s(?:and|as well as)\s")
_NO_ITEM = compiled(
    r"\b(?:was|were|is|are|has|have|had|will|would|said|says|told|he|she|they|it|who|which|officials|others|more|etc)\b"
)
_ADJECTIVE = compiled(r"(?:\S+ )?[\w-]*(?:al|ic|ary|ive|ous|ern|ific|trade|defen[cs]e)$")
_SEMICOLON = re.compile(r";\s(?:and\s|as well as\s)?")
_POINTING = ("the ", "these ", "those ", "all ", "areas ", "fields ", "sectors ")
_LONGEST = 18  # words of an item
_SHORT = 6  # words of one that begins with no preposition
_FARTHEST = 1500  # characters of a list
_AHEAD = 400  # characters behind a comma that tell whether the list goes on


def in_sentence(
    text: ArticleText, group: Phrase, cue: Cue | None, phrases: Sequence[Phrase], known: Known, end: int
) -> list[Signing]:
    """Items behind a plural in its sentence, which ends at `end`; none where no list of them follows."""
    begin = max(group.end, cue.end if cue else 0)
    opening = _OPENS.match(text.folded, begin, end) if group.code != "other_document" else None
    if not opening or _NO_ITEM.search(opening.group()):
        return []
    if _OF_AREAS.search(text.folded, group.kind_end, opening.end()):
        named = (phrase for phrase in phrases if opening.end() <= phrase.outer)
        return [
            signing
            for phrase in named
            if text.folded.endswith("including ", 0, phrase.outer)
            for signing in items(text.body, text.folded, phrase, cue)
        ]
    counted = group.number if opening.group().endswith(": ") else None
    return _items(text, (opening.end(), end), group.code, phrases, known, counted)


def in_next(
    text: ArticleText, span: tuple[int, int], code: str, phrases: Sequence[Phrase], known: Known
) -> list[Signing]:
    """Items of a sentence that goes on from one with a plural of kind `code`: "These included ..."; else none."""
    if clauses := _clauses(text, span, code, phrases, known):
        return clauses
    opening = _THESE.match(text.folded, *span) if code != "other_document" else None
    return _items(text, (opening.end(), span[1]), code, phrases, known) if opening else []


def may_count(folded: str, start: int) -> bool:
    """Whether a sentence may say what documents counted before are about."""
    return folded.startswith(_POINTING, start)


def counted(
    text: ArticleText, span: tuple[int, int], code: str, number: int, phrases: Sequence[Phrase]
) -> list[Signing]:
    """As many matters as there were documents: "The four agreements cover ..."; none where the number is another.

    Args:
        text: The article.
        span: The sentence.
        code: Kind of the documents counted.
        number: How many they were; a number in the sentence itself ("the other two deals") goes before it.
        phrases: The sentence's phrases.
    """
    folded = text.folded
    opening = _COVER.match(folded, *span)
    if opening is None:
        return []
    head = next((phrase for phrase in phrases if phrase.kind_start < opening.end()), None)
    if head and head.number:
        number = head.number
    said = _SAID.search(folded, opening.end(), span[1])
    end = said.start() if said else span[1]
    semicolons = list(_SEMICOLON.finditer(folded, opening.end(), end))
    spans = (
        between(semicolons, opening.end(), end) if semicolons else listed(folded, opening.end(), end, number)
    )
    if len(spans) != number or any(_NO_ITEM.search(folded, first, last) for first, last in spans):
        return []
    found = []
    for first, last in spans:
        if any(first == one.outer for one in phrases):
            return []  # items that name their kind are read as such
        lead = _LEADING.match(folded, first, last)
        begin = lead.end() if lead else first
        close = begin + len(folded[begin:last].rstrip(" ,"))
        found.append(Signing(begin, close, begin, code, is_item=True))
    return found


def _clauses(
    text: ArticleText, span: tuple[int, int], code: str, phrases: Sequence[Phrase], known: Known
) -> list[Signing]:
    """A clause a document: "The first concerns water"; of kind `code` where the clause itself names none."""
    body, folded = text.body, text.folded
    found: list[Signing] = []
    clause = _CLAUSE.match(folded, *span)
    while clause:
        start = clause.end()
        following = next(
            (
                behind
                for mark in _CLAUSE_END.finditer(folded, start, span[1])
                if (behind := _CLAUSE.match(folded, mark.start("next"), span[1]))
            ),
            None,
        )
        close = subject_end(body, folded, start, known, following.start() if following else span[1])
        nouns = (phrase for phrase in phrases if clause.start() <= phrase.kind_start < clause.end())
        named = next((noun.code for noun in nouns if noun.code != "other_document"), code)
        found.append(Signing(start, close, start, named, is_item=True))
        clause = following
    return found


def _items(
    text: ArticleText,
    span: tuple[int, int],
    code: str,
    phrases: Sequence[Phrase],
    known: Known,
    counted: int | None = None,
) -> list[Signing]:
    """Items of a list: opened by a preposition or a matter, or as many short ones as were `counted`."""
    body, folded = text.body, text.folded
    start, end = span[0], min(span[1], span[0] + _FARTHEST)
    inside = [phrase for phrase in phrases if start <= phrase.outer and phrase.end <= end]
    opens = _PREPOSITION.match(folded, start) or _MATTER.match(folded, start)
    segments = _segments(folded, span, inside, known) if opens or counted else []
    if not opens and (len(segments) != counted or any(folded[a:b].count(" ") > _SHORT for a, b in segments)):
        return []
    found: list[Signing] = []
    for first, last in segments:
        phrase = next((p for p in inside if first <= p.kind_start < last), None)
        if phrase:
            found += items(body, folded, phrase, None)
            continue
        repeated = _PREPOSITION.match(folded, first)
        begin = repeated.end() if repeated else first
        close = subject_end(body, folded, begin, known, last)
        words = folded[begin:close].split()
        if len(words) > _LONGEST or close - begin < 4 or _NO_ITEM.search(folded, begin, last):
            break
        found.append(Signing(begin, close, begin, code, is_item=True))
        if close < last and folded[close:last].strip():
            break
    return found


def _segments(
    folded: str, span: tuple[int, int], phrases: Sequence[Phrase], known: Known
) -> list[tuple[int, int]]:
    """Where the items of a list stand: parted by semicolons or commas, the last one by "and"."""
    start, end = span
    marks = []
    for match in _SEPARATOR.finditer(folded, start, end):
        if any(first < match.start() and match.end() <= last for first, last in known.organisations) or any(
            phrase.outer < match.start() and match.end() <= phrase.end for phrase in phrases
        ):
            continue
        begins = any(0 <= phrase.outer - match.end() < 2 for phrase in phrases)
        if (
            folded[match.start()] == ","
            and not begins
            and not goes_on(folded[match.start() + 1 : min(end, match.start() + _AHEAD)])
        ):
            end = match.start()
            break
        marks.append(match)
    weights = [folded[mark.start()] for mark in marks]
    if ";" in weights:
        marks = [mark for mark in marks if folded[mark.start()] == ";"]
    else:
        last_comma = max((i for i, weight in enumerate(weights) if weight == ","), default=-1)
        closes = last_comma >= 0 and len(marks[last_comma].group().split()) > 1
        bare = [i for i, weight in enumerate(weights) if weight != "," and i > last_comma and not closes]
        marks = [
            mark
            for i, mark in enumerate(marks)
            if weights[i] == ","
            or (bare and i == bare[0] and not _is_pair(folded, marks[i - 1].end() if i else start, mark))
        ]
    spans = []
    for mark in marks:
        spans.append((start, mark.start()))
        start = mark.end()
    return [*spans, (start, end)]


def _is_pair(folded: str, start: int, mark: re.Match[str]) -> bool:
    """Whether an "and" joins two parties or two adjectives of one noun, rather than two items."""
    words = folded[start : mark.start()]
    return " between " in f" {words}" or bool(_ADJECTIVE.fullmatch(_PREPOSITION.sub("", words)))
