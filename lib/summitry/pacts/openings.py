"""What stands before a document noun: its modifiers and its determiner."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from summitry.matching import Match
from summitry.pacts.modifiers import DETERMINERS, breaks, closes, is_in_name, is_quoted, parts
from summitry.patterns import compiled


class Opening(NamedTuple):
    """The words before a document noun.

    Attributes:
        outer: Where the phrase begins, its determiner included.
        start: Where the title begins: the first modifier that is part of the name, or the noun.
        determiner: "a", "the", "this", "some", "count", "own", "no" or "" for none.
        number: How many, where a number stands before the noun.
        is_named: Whether modifiers tell what the document is about.
    """

    outer: int
    start: int
    determiner: str
    number: int | None
    is_named: bool


_NUMBERS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {"dozen": 12, "thirty": 30, "forty": 40, "fifty": 50}
# "a series of": a quantity that stands before the noun.
_QUANTITY = compiled(
    r"(?:\b(?:an?|the|another|this)\s)?(?:[\w-]+\s)?(?:series|number|range|package|packages|set|raft|slew|host|variety|batch|total|dozens|scores|bunch|string|couple|handful|"
    r"list|pair|trio|wave|flurry|bundle|basket|array|hundreds|majority|sheaf|clutch|collection|stack|spate|pile|quartet|one|some|most|several|many)\sof\s$|(?<!\w)(?:us)?[$€£¥]?[\d.,]+\s?(?:[a-z]+\s){0,3}worth\sof\s$"
)
_FEW = {"pair of": 2, "couple of": 2, "trio of": 3}
_ONE_OF = compiled(
    r"\b(?:one|another|the (?:first|last|largest|biggest|latest)) of\s(?:the\s|several\s|many\s|two\s|three\s|four\s|five\s|six\s|\d+\s|his\s|their\s|a\snumber\sof\s)*$"
)
_BEFORE_NUMBER = compiled(
    r"(?:\b(?:(?:an?|the)\s)?(?:total of|more than|over|about|some|nearly|at least|up to|around|almost|approximately|as many as|no fewer than|roughly|the|these|all|other|another|further|additional|a)\s)+$"
)
# Adjectives in lower case that describe a document and are no part of its name.
_GENERIC = frozenset(
    "ever year month page aforementioned above-mentioned new largest biggest greatest strongest broadest final landmark historic major key important separate bilateral similar first second third fourth last additional further other large big huge "
    "multi-year long-term five-year three-year two-year long-awaited broad wide-ranging comprehensive binding so-called formal official non-binding preliminary recent "
    "high-level newly-signed newly-concluded just-signed significant substantive concrete corresponding relevant different various respective several signed specific special latest single initial mutual "
    "disputed modest secret controversial provisional interim tentative symbolic unprecedented contested contentious fresh rare limited partial full definitive "
    "milestone sweeping ambitious breakthrough crucial vital much-anticipated wide long-delayed detailed draft brief short general core old updated revised own same "
    "four-page two-page lucrative giant whopping massive mega worth dollar euro million billion trillion crore lakh bln mln bn dollars international multilateral tripartite trilateral beneficial".split()
)
# "a bad deal", but "a good governance programme".
_PRAISE = frozenset(
    "good better best great bad worse worst terrible fair beautiful tremendous fantastic incredible wonderful nice".split()
)
_DONE_BY_BOTH = frozenset(
    "legal recognition defence defense assistance aid logistics security protection access visa".split()
)
# Modifiers that say how a document was made, not what it is about.
_FORMS = frozenset(
    "joint framework cooperation intergovernmental inter-governmental interdepartmental inter-agency executive strategic understanding political partnership mutual implementing government-to-government".split()
)
# A name in quotation marks is one modifier: "the “blue corridor” deal".
_TOKEN = re.compile(r"\([^()\s]*\d[^()]{0,24}\)(?=\s)|[“\"«'][^“”\"«»']{2,40}[”\"»'](?=\s)|\S+")
# "A long-promised deal", "a first-of-its-kind pact".
_HOW = compiled(
    r"(?:much|long|hard|little|first|far|full|hotly|newly|widely|ever|once|oft)-(?:\w+ed|\w+ing|won|ever|of-its-kind|sought|fought|scale)$"
)
_PRICE = compiled(
    r"\W*(?:us|a|c|nz|hk)?\W*[\d.,]+-?(?:million|billion|trillion|mn|bn|m|b|year|month|page|point|way|nation)\b|\w+-(?:way|point|page|article)$",
    re.IGNORECASE,
)
# "a Joint Trade Commission (JTC) protocol".
# "a P200 million ($11 million) loan agreement".
_ABBREVIATION = re.compile(r"\([A-Z]{2,8}\)-?|\(.*(?:illion|[$€£¥]|\b(?:bn|mln|crore)\b).*\)")
_SUM = re.compile(r"[A-Za-z]{0,3}\W?\d[\d.,]*$")
_MILLIONS = frozenset("million billion trillion mln bln bn crore lakh".split())
# "a 5 year plan", "a 20 million euro deal": how long it runs or what it costs, not how many there are.
_TERMS = ("year", "month", "week", "point", "page", "day", "million", "billion", "trillion", "mln", "bn")
_THE_OTHER = re.compile(r"\b(?:the|all)\s$")
# "two further agreements".
_FURTHER = frozenset(("other", "others", "more", "further", "different", "separate"))
_NEAR = 120  # characters before a noun in which its determiner stands
_QUOTES = "\"“«‘('"
_MARKS = '"“”«»‘’(),'


def before(body: str, folded: str, noun: Match, start: int) -> Opening:
    """Walk left from `noun` over its modifiers to the determiner, as far as `start`, the sentence's start."""
    tokens = _tokens(body, noun, start)
    modifiers: list[tuple[int, str]] = []
    for position in range(len(tokens) - 1, max(-1, len(tokens) - 12), -1):
        offset, token = tokens[position]
        bare = token.strip(_MARKS).lower().replace("’", "'")
        if token[0] == "(" and _ABBREVIATION.fullmatch(token):
            continue
        is_joined = offset + len(token) == noun.start and token[-1] == "-"  # "Rail Pact-Terms of Reference"
        if not is_joined and closes(token, tokens, position):
            break
        # "a 123 Agreement", "a Section 123 Agreement"
        is_in_name_of_one = (
            bare.isdecimal() and position and tokens[position - 1][1].lower() in ("a", "section", "article")
        )
        if _is_number(bare) and not (is_in_name_of_one or (modifiers and modifiers[0][1] in _TERMS)):
            return _counted(folded, noun, modifiers, (offset, bare), start)
        if bare in _FURTHER and position and _is_number(tokens[position - 1][1].lower()):
            continue
        if bare in DETERMINERS:
            return _determined(folded, noun, modifiers, (offset, bare), start)
        if bare == "of" and not is_in_name(tokens, position, noun, body):
            quantity = _quantified(folded, noun, modifiers, offset + len(token) + 1, start)
            return quantity or _undetermined(body, noun, modifiers)
        if (
            not bare
            or (bare != "of" and breaks(tokens, position, bare))
            or parts(tokens, position, bare, noun)
        ):
            break
        modifiers.insert(0, (offset, token))
        is_owner = bare.endswith(("'s", "s'")) and token[-1] != "," and not is_quoted(token)
        if is_owner and not _is_of_kind(bare, tokens, position):
            start_of_name, is_named = _name(noun, modifiers[1:])
            return Opening(offset, start_of_name, "own", None, is_named)
        if token[0] in _QUOTES and not is_quoted(token):
            break
    return _undetermined(body, noun, modifiers)


def _tokens(body: str, noun: Match, start: int) -> list[tuple[int, str]]:
    """The words of a sentence from `start` on that stand near before `noun`, with where they begin."""
    floor = max(start, noun.start - _NEAR)
    last = floor + len(body[floor : noun.start].rstrip(_QUOTES))
    tokens = [(match.start(), match.group()) for match in _TOKEN.finditer(body, floor, last)]
    return tokens[1:] if floor > start else tokens  # of the first there may be only a part


def _is_of_kind(bare: str, tokens: Sequence[tuple[int, str]], position: int) -> bool:
    """Whether a plural that owns only tells of what kind a document is: "a shareholders' agreement", "an amended investors' charter"."""
    return bare.endswith("s'") and any(
        token.lower() in ("a", "an") for _, token in tokens[max(0, position - 2) : position]
    )


def _is_number(bare: str) -> bool:
    """Whether a word counts documents: "one" is a determiner, and a year or a long number counts none."""
    return bare not in ("one", "1", "01") and (bare in _NUMBERS or (bare.isdecimal() and len(bare) <= 3))


def is_one_of(folded: str, opening: Opening) -> bool:
    """Whether a plural stands behind "one of": it speaks of a single document."""
    return bool(_ONE_OF.search(folded[max(0, opening.outer - 40) : opening.start]))


def _is_of_both(modifiers: Sequence[tuple[int, str]], index: int) -> bool:
    """Whether "mutual" is part of a field: "a mutual legal assistance treaty"."""
    if modifiers[index][1].lower() != "mutual":
        return False
    return any(token.lower() in _DONE_BY_BOTH for _, token in modifiers[index + 1 : index + 2])


def _name(noun: Match, modifiers: Sequence[tuple[int, str]]) -> tuple[int, bool]:
    """Where the name begins, general adjectives left off, and whether the modifiers tell what the document is about."""
    for index, (offset, token) in enumerate(modifiers):
        bare = token.strip(_MARKS)
        is_general = (
            (
                bare.islower()
                and (
                    bare in _GENERIC
                    or bare.endswith("ly")
                    or ("-" in bare and _HOW.match(bare))
                    or (bare in _PRAISE and index == len(modifiers) - 1)
                )
                and not _is_of_both(modifiers, index)
            )
            or _PRICE.match(bare)
            or (
                _SUM.match(bare)
                and any(word.lower() in _MILLIONS for _, word in modifiers[index + 1 : index + 2])
            )
        )
        if is_general or bare in ("and", "&") or not any(c.isalpha() for c in bare):
            continue
        skip = 0 if is_quoted(token) else len(token) - len(token.lstrip(_QUOTES))
        rest = [word.strip(_MARKS).lower() for _, word in modifiers[index:]]
        return offset + skip, any(
            word not in _FORMS and word not in _GENERIC and word not in _PRAISE for word in rest
        )
    return noun.start, False


def _counted(
    folded: str, noun: Match, modifiers: Sequence[tuple[int, str]], at: tuple[int, str], start: int
) -> Opening:
    offset, word = at
    number = int(word) if word.isdecimal() else _NUMBERS[word]
    floor = max(start, offset - 40)
    match = _BEFORE_NUMBER.search(folded[floor:offset])
    start_of_name, is_named = _name(noun, modifiers)
    return Opening(floor + match.start() if match else offset, start_of_name, "count", number, is_named)


def _determined(
    folded: str, noun: Match, modifiers: Sequence[tuple[int, str]], at: tuple[int, str], start: int
) -> Opening:
    offset, word = at
    floor = max(start, offset - 40)
    match = _QUANTITY.search(folded[floor:offset]) if folded.endswith(" of ", floor, offset) else None
    kind = DETERMINERS[word]
    outer = floor + match.start() if match and kind in ("the", "own", "some") else offset
    if word == "other" and _THE_OTHER.search(folded[floor:offset]):
        kind = "some"
    start_of_name, is_named = _name(noun, modifiers)
    return Opening(outer, start_of_name, kind, None, is_named)


def _quantified(
    folded: str, noun: Match, modifiers: Sequence[tuple[int, str]], end: int, start: int
) -> Opening | None:
    floor = max(start, end - 60)
    match = _QUANTITY.search(folded[floor:end])
    if not match:
        return None
    start_of_name, is_named = _name(noun, modifiers)
    few = next((few for word, few in _FEW.items() if word in match.group()), None)
    return Opening(floor + match.start(), start_of_name, "count" if few else "some", few, is_named)


def _undetermined(body: str, noun: Match, modifiers: Sequence[tuple[int, str]]) -> Opening:
    """Without a determiner, capitals or the few words of a headline belong to the name."""
    kept: list[tuple[int, str]] = []
    for offset, token in reversed(modifiers):
        if kept and kept[0][1].strip(_QUOTES)[:1].isupper() and not token.strip(_QUOTES)[:1].isupper():
            break
        if len(kept) - ("and" in (word for _, word in kept)) >= 3 and token[:1].islower():
            break  # "oil and gas exploration": three words and their "and"
        kept.insert(0, (offset, token))
    while kept and kept[0][1].strip(_QUOTES).lower() in ("and", "&", "or", "exchange", "exchanges"):
        kept.pop(0)
    start_of_name, is_named = _name(noun, kept)
    outer = kept[0][0] if kept else noun.start
    if outer and body[outer - 1] in _QUOTES:
        outer -= 1
    return Opening(
        outer, start_of_name, "", None, is_named and (body[start_of_name].isupper() or len(kept) <= 4)
    )
