"""The words around a document term that name a document: determiner, modifiers, kind, parties and subject."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from summitry.signings.ends import title_end
from summitry.text import Match


class Phrase(NamedTuple):
    """One document term with its words.

    Attributes:
        outer: Where the phrase begins, its determiner included.
        start: Where its title begins: the first modifier that is part of the name, or the kind noun.
        kind_start: Where the kind noun begins.
        kind_end: Where the kind noun ends, an abbreviation in brackets included.
        end: Where the title ends.
        code: Kind of document.
        determiner: "a", "the", "this", "some", "count", "own" or "" for none.
        count: How many, where a number stands before the noun.
        is_plural: Whether the noun is in the plural.
        has_subject: Whether modifiers, parties or a subject tell the document from others of its kind.
    """

    outer: int
    start: int
    kind_start: int
    kind_end: int
    end: int
    code: str
    determiner: str
    count: int | None
    is_plural: bool
    has_subject: bool


class _Left(NamedTuple):
    outer: int
    start: int
    determiner: str
    count: int | None
    is_named: bool


_NUMBERS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
}
_DETERMINERS = {
    **dict.fromkeys(("a", "an", "another", "one", "each"), "a"),
    **dict.fromkeys(("the",), "the"),
    **dict.fromkeys(
        ("this", "these", "that", "those", "such", "said", "both", "any", "no", "every", "all"), "this"
    ),
    **dict.fromkeys(
        (
            "several",
            "many",
            "various",
            "numerous",
            "multiple",
            "some",
            "dozens",
            "few",
            "certain",
            "more",
            "other",
            "different",
        ),
        "some",
    ),
    **dict.fromkeys(("its", "their", "his", "her", "our"), "own"),
}
# "a series of", "a total of": a quantity that stands before the noun.
_QUANTITY = re.compile(
    r"(?:\b(?:an?|the|another|this)\s)?(?:[\w-]+\s)?(?P<word>series|number|range|package|packages|set|raft|slew|host|variety|batch|total|dozens|scores|bunch|string|couple|handful|"
    r"list|pair|trio|wave|flurry|bundle|basket|array|hundreds|majority)\sof\s$"
)
_BEFORE_NUMBER = re.compile(
    r"(?:\b(?:(?:an?|the)\s)?(?:total of|more than|over|about|some|nearly|at least|up to|around|almost|approximately|as many as|no fewer than|roughly|the|these|all|other|another|further|additional|a)\s)+$"
)
# Words that end the run of modifiers to the left: prepositions, verbs, conjunctions.
_BREAKERS = frozenset(
    "of to on for with by in at from as into onto under over about via through per between among after before during since until than like within without "
    "that which who whose where when while if whether because so but nor is are was were be been being has have had having do does did will would shall should "
    "can could may might must also not never only jointly formally officially today yesterday here then there they he she we it i you include includes included including were "
    "said says told sign signs signed signing ink inks inked inking initialed initialled adopted adopt adopts adopting exchange exchanged exchanging exchanges conclude "
    "concluded concludes concluding issued issue issues issuing released release reached sealed struck clinched finalized finalised formalized formalised approved endorsed witnessed "
    "penned amending implementing extending establishing replacing renewing discussed following namely announced announce secured monday tuesday wednesday thursday friday saturday sunday "
    "welcomed welcome bring brought make made produce produced draft".split()
)
# Adjectives in lower case that describe a document and are no part of its name.
_GENERIC = frozenset(
    "new final landmark historic major key important separate bilateral similar first second third fourth last additional further other large big huge "
    "multi-year long-term five-year three-year two-year long-awaited broad wide-ranging comprehensive binding so-called formal official non-binding preliminary recent "
    "high-level significant substantive concrete corresponding relevant different various respective several signed specific special latest single initial mutual "
    "milestone sweeping ambitious breakthrough crucial vital critical much-anticipated wide long-delayed detailed brief short general core old updated revised own same "
    "four-page two-page lucrative giant whopping massive mega worth dollar euro million billion trillion dollars".split()
)
# Modifiers that say how a document was made, not what it is about.
_FORMS = frozenset(
    "joint framework cooperation intergovernmental inter-governmental interdepartmental inter-agency executive strategic understanding political partnership mutual implementing government-to-government".split()
)
_NOT_A_DOCUMENT = re.compile(
    r"['’]s\b|-\w|\s(?:talks|negotiations?|negotiators?|signing|partners?|makers?|deals? with|number|text of|review|officer|holders?|value|law|terms|deadline|ceremony|directors?|managers?)\b"
)
_FRAME = re.compile(r"\b(?:within|in|under|inside|through)\s(?:the\s|this\s|that\s|a\s)?(?:\w+\s)?$")
_TOKEN = re.compile(r"\S+")
_ABBREVIATION = re.compile(r"\s?\([^()]{2,40}\)")
_OPENING = "\"“«‘'("


def in_sentence(
    body: str,
    folded: str,
    terms: Sequence[Match],
    names: "Sequence[tuple[int, int]]",
    sentence: tuple[int, int],
) -> list[Phrase]:
    """Phrases of a sentence, in reading order; one that is part of another's subject is left out.

    Args:
        body: The article's text.
        folded: The same, folded.
        terms: The sentence's document terms.
        names: Spans of organisations, which keep their commas and "and".
        sentence: The sentence's span.
    """
    start, end = sentence
    kept = [
        term for term, after in zip(terms, [*terms[1:], None], strict=True) if _is_noun(folded, term, after)
    ]
    lefts = [_left(body, folded, term, start) for term in kept]
    found: list[Phrase] = []
    reached = start
    for index, (term, left) in enumerate(zip(kept, lefts, strict=True)):
        if term.start < reached:
            continue
        limit = min(
            (
                _cut(folded, other.outer, term.end)
                for other, after in zip(lefts[index + 1 :], kept[index + 1 :], strict=True)
                if _is_next_item(folded, other, after)
            ),
            default=end,
        )
        phrase = _phrase(body, folded, term, left, names, limit)
        found.append(phrase)
        reached = phrase.end
    return found


def _is_noun(folded: str, term: Match, after: Match | None) -> bool:
    if _NOT_A_DOCUMENT.match(folded, term.end):
        return False
    if after and after.start == term.end + 1:
        return False
    if (
        term.term.code == "agreement_framework"
        and term.term.wording.startswith("framework")
        and " " not in term.term.wording
    ):
        return not _FRAME.search(folded, max(0, term.start - 30), term.start)
    return not (
        term.term.wording in ("plan", "plans")
        and folded.startswith(" to ", term.end)
        and not re.search(r"\b(?:a|an|the)\s(?:[\w-]+\s){0,3}$", folded[max(0, term.start - 40) : term.start])
    )


_BEFORE_ITEM = re.compile(
    r"(?:[,;:]|\b(?:and|or|as well as|along with|together with|plus|in addition to|including|includes?|included|alongside|also|was|were|are|of which|and/or)|&|\s-)\s*(?:both\s)?[\"“«‘(]*$"
)


def _is_next_item(folded: str, left: _Left, term: Match) -> bool:
    """Whether a later term begins a new item of a list rather than standing inside the subject of the one before."""
    if not _BEFORE_ITEM.search(folded, max(0, left.outer - 30), left.outer):
        return False
    if left.determiner in ("a", "count", "some"):
        return True
    if left.determiner in ("the", "own"):
        return bool(
            re.match(
                r"\s(?:on|between|for|of|in|regarding|concerning|with)\b", folded[term.end : term.end + 15]
            )
        )
    return left.start == term.start or left.is_named


def _cut(folded: str, outer: int, floor: int) -> int:
    """Where the words before a new item end: its connectors belong to neither."""
    words = folded[floor:outer]
    match = re.search(
        r"(?:[\s,;:&(\"“«‘-]|\b(?:and|or|as well as|along with|together with|plus|in addition to|including|included?|includes|alongside|also|both)\b)+$",
        words,
    )
    return floor + match.start() if match else outer


def _left(body: str, folded: str, term: Match, start: int) -> _Left:
    """Walk left from the noun over its modifiers to the determiner."""
    floor = max(start, term.start - 120)
    tokens = [(match.start() + floor, match.group()) for match in _TOKEN.finditer(body[floor : term.start])]
    if tokens and floor > start:
        tokens = tokens[1:]
    modifiers: list[tuple[int, str]] = []
    for position in range(len(tokens) - 1, max(-1, len(tokens) - 12), -1):
        offset, token = tokens[position]
        bare = token.strip('"“”«»‘(),').lower().replace("’", "'")
        if token[-1] in ";:)”»-–—•" or (token[-1] in ".!?" and "." not in token[:-1]):
            break
        if token[-1] == "," and not _leads_to_article(tokens, position):
            break
        if (bare.isdigit() and len(bare) <= 3) or bare in _NUMBERS or bare == "dozen":
            if _is_plural(term) and bare != "one":
                return _counted(folded, term, modifiers, offset, bare, start)
        if bare in _DETERMINERS:
            return _determined(body, folded, term, modifiers, (offset, bare), start)
        if bare == "of":
            return _quantified(folded, term, modifiers, offset + len(token) + 1, start) or _bare(
                body, term, modifiers
            )
        if bare in ("and", "&", "or"):
            if not _leads_to_article(tokens, position):
                break
        elif bare in _BREAKERS or not bare:
            break
        if bare.endswith(("'s", "s'")) and token[-1] != ",":
            named = _name(term, modifiers)
            return _Left(offset, named[0], "own", None, named[1])
        modifiers.insert(0, (offset, token))
        if token[0] in _OPENING:
            break
    return _bare(body, term, modifiers)


def _leads_to_article(tokens: Sequence[tuple[int, str]], position: int) -> bool:
    """Whether "a trade" stands before "and investment agreement": then both are its modifiers."""
    for _, token in reversed(tokens[max(0, position - 4) : position]):
        low = token.lower()
        if low in ("a", "an", "another"):
            return True
        if low in _BREAKERS or low in _DETERMINERS or low[-1] in ",;:.)":
            return False
    return False


def _is_plural(term: Match) -> bool:
    wording = term.term.wording.lower()
    head = wording.split(" of ")[0].split(" on ")[0]
    if head in (
        "terms",
        "heads",
        "minutes",
        "agreed minutes",
        "diplomatic notes",
        "exchange",
        "notes verbales",
    ):
        return False
    return (head.endswith("s") and not head.endswith("ss")) or head.endswith("memoranda")


def _name(term: Match, modifiers: Sequence[tuple[int, str]]) -> tuple[int, bool]:
    """Where the name begins, general adjectives left off, and whether the modifiers tell what the document is about."""
    for index, (offset, token) in enumerate(modifiers):
        bare = token.strip('"“”«»‘(),')
        if (
            (bare.islower() and (bare in _GENERIC or bare.endswith("ly")))
            or not any(c.isalpha() for c in bare)
            or bare in ("and", "&")
        ):
            continue
        skip = len(token) - len(token.lstrip(_OPENING))
        rest = [word.strip('"“”«»‘(),').lower() for _, word in modifiers[index:]]
        return offset + skip, any(word not in _FORMS and word not in _GENERIC for word in rest)
    return term.start, False


def _counted(
    folded: str, term: Match, modifiers: Sequence[tuple[int, str]], offset: int, word: str, start: int
) -> _Left:
    count = 12 if word == "dozen" else int(word) if word.isdigit() else _NUMBERS[word]
    match = _BEFORE_NUMBER.search(folded, max(start, offset - 40), offset)
    named = _name(term, modifiers)
    return _Left(match.start() if match else offset, named[0], "count", count, named[1])


def _determined(
    body: str, folded: str, term: Match, modifiers: Sequence[tuple[int, str]], at: tuple[int, str], start: int
) -> _Left:
    offset, word = at
    named = _name(term, modifiers)
    kind = _DETERMINERS[word]
    before = folded[max(start, offset - 40) : offset]
    if word == "both" or (kind == "this" and word in ("no", "any")):
        kind = "this"
    match = _QUANTITY.search(before)
    if match and kind in ("the", "own"):
        return _Left(offset - len(before) + match.start(), named[0], "the", None, named[1])
    if match and kind == "some":
        return _Left(offset - len(before) + match.start(), named[0], "some", None, named[1])
    if word == "other" and re.search(r"\b(?:the|all)\s$", before):
        kind = "some"
    return _Left(offset, named[0], kind, None, named[1])


def _quantified(
    folded: str, term: Match, modifiers: Sequence[tuple[int, str]], end: int, start: int
) -> _Left | None:
    floor = max(start, end - 60)
    match = _QUANTITY.search(folded[floor:end])
    if not match:
        return None
    named = _name(term, modifiers)
    return _Left(floor + match.start(), named[0], "some", None, named[1])


def _bare(body: str, term: Match, modifiers: Sequence[tuple[int, str]]) -> _Left:
    """Without a determiner, capitals or the few words of a headline belong to the name."""
    kept: list[tuple[int, str]] = []
    for offset, token in reversed(modifiers):
        if (
            kept
            and token[0] not in _OPENING
            and kept[0][1][:1].isupper()
            and not token[:1].isupper()
            and token not in ("of", "and")
        ):
            break
        if len(kept) >= 3 and token[:1].islower():
            break
        kept.insert(0, (offset, token))
    while kept and kept[0][1].strip(_OPENING).lower() in ("and", "&", "or"):
        kept.pop(0)
    named = _name(term, kept)
    outer = kept[0][0] if kept else term.start
    if outer and body[outer - 1] in _OPENING:
        outer -= 1
    return _Left(
        outer, named[0], "", None, (named[1] and body[named[0]].isupper()) or (named[1] and len(kept) <= 3)
    )


def _phrase(
    body: str, folded: str, term: Match, left: _Left, names: Sequence[tuple[int, int]], limit: int
) -> Phrase:
    match = _ABBREVIATION.match(body, term.end, limit)
    kind_end = match.end() if match else term.end
    quoted = body[left.start - 1] if left.start and body[left.start - 1] in '"“«' else ""
    end, has_tail = title_end(
        body, folded, (term.end, kind_end), names, limit, quote=quoted, is_named=left.is_named
    )
    return Phrase(
        left.outer, left.start, term.start, kind_end, end, term.term.code, left.determiner, left.count, _is_plural(term), has_tail or left.is_named
    )  # fmt: skip
