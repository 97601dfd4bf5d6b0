"""What stands before a document noun: its modifiers and its determiner."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from summitry.matching import Match
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
_DETERMINERS = {
    **dict.fromkeys(("a", "an", "another", "one", "each"), "a"),
    **dict.fromkeys(("the",), "the"),
    **dict.fromkeys(
        ("this", "these", "that", "those", "such", "said", "both", "any", "every", "all"), "this"
    ),
    "no": "no",
    **dict.fromkeys(
        (
            "several", "many", "various", "numerous", "multiple", "some", "dozens", "few", "certain", "more",
            "other", "different", "wide-ranging", "scores", "hundreds",
        ),
        "some",
    ),
    **dict.fromkeys(("its", "their", "his", "her", "our"), "own"),
}  # fmt: skip
# "a series of": a quantity that stands before the noun.
_QUANTITY = compiled(
    r"(?:\b(?:an?|the|another|this)\s)?(?:[\w-]+\s)?(?:series|number|range|package|packages|set|raft|slew|host|variety|batch|total|dozens|scores|bunch|string|couple|handful|"
    r"list|pair|trio|wave|flurry|bundle|basket|array|hundreds|majority|one|some|most|several|many)\sof\s$"
)
_ONE_OF = compiled(
    r"\b(?:one|another|the (?:first|last|largest|biggest|latest)) of\s(?:the\s|several\s|many\s|two\s|three\s|four\s|five\s|six\s|\d+\s|his\s|their\s|a\snumber\sof\s)*$"
)
_BEFORE_NUMBER = compiled(
    r"(?:\b(?:(?:an?|the)\s)?(?:total of|more than|over|about|some|nearly|at least|up to|around|almost|approximately|as many as|no fewer than|roughly|the|these|all|other|another|further|additional|a)\s)+$"
)
# Words that end the run of modifiers to the left: prepositions, verbs, conjunctions.
_BREAKERS = frozenset(
    "of to on for with by in at from as into onto under over about via through per between among after before during since until than like within without "
    "that which who whose where when while if whether because so but nor is are was were be been being has have had having do does did will would shall should "
    "can could may might must also not never only jointly formally officially today yesterday here then there they he she we it i you include includes included including were "
    "said says told sign signs signed signing ink inks inked inking initialed initialled adopted adopt adopts adopting exchanged exchanging conclude "
    "concluded concludes concluding issued issue issues issuing released release reached sealed seal seals struck strike strikes clinched clinch clinches finalized finalised formalized formalised approved endorsed witnessed "
    "penned outlining detailing describing containing amending extending establishing replacing renewing discussed following namely announced announce secured monday tuesday wednesday thursday friday saturday sunday "
    "welcomed welcome see saw seen seeing get got gets bring brought them yielded yields closed clinching striking reaching penning initials make made produce produced witness".split()
)
_CHANGING = frozenset(("amending", "extending", "establishing", "renewing"))
# Verbs of signing that are nouns and modifiers as well ("cultural exchange programme").
_VERBS_OR_NOUNS = frozenset(("exchange", "exchanges"))
# Adjectives in lower case that describe a document and are no part of its name.
_GENERIC = frozenset(
    "ever year month page aforementioned above-mentioned new largest biggest greatest strongest broadest final landmark historic major key important separate bilateral similar first second third fourth last additional further other large big huge "
    "multi-year long-term five-year three-year two-year long-awaited broad wide-ranging comprehensive binding so-called formal official non-binding preliminary recent "
    "high-level newly-signed newly-concluded just-signed significant substantive concrete corresponding relevant different various respective several signed specific special latest single initial mutual "
    "milestone sweeping ambitious breakthrough crucial vital much-anticipated wide long-delayed detailed draft brief short general core old updated revised own same "
    "four-page two-page lucrative giant whopping massive mega worth dollar euro million billion trillion crore lakh bln mln bn dollars international multilateral tripartite trilateral beneficial".split()
)
# Modifiers that say how a document was made, not what it is about.
_FORMS = frozenset(
    "joint framework cooperation intergovernmental inter-governmental interdepartmental inter-agency executive strategic understanding political partnership mutual implementing government-to-government".split()
)
# A name in quotation marks is one modifier: "the “blue corridor” deal".
_TOKEN = re.compile(r"\([^()\s]*\d[^()]{0,24}\)(?=\s)|[“\"«'][^“”\"«»']{2,40}[”\"»'](?=\s)|\S+")
_PRICE = compiled(
    r"\W*(?:us|a|c|nz|hk)?\W*[\d.,]+-?(?:million|billion|trillion|mn|bn|m|b|year|month|page|point|way|nation)\b|\w+-way$",
    re.IGNORECASE,
)
# "a Joint Trade Commission (JTC) protocol".
# "a P200 million ($11 million) loan agreement".
_ABBREVIATION = re.compile(r"\([A-Z]{2,8}\)-?|\(.*(?:illion|[$€£¥]|\b(?:bn|mln|crore)\b).*\)")
_SUM = re.compile(r"[A-Za-z]{0,3}\W?\d[\d.,]*$")
_MILLIONS = frozenset("million billion trillion mln bln bn crore lakh".split())
# "a 5 year plan", "a 20 million euro deal": how long it runs or what it costs, not how many there are.
_TERMS = ("year", "month", "week", "point", "page", "day", "million", "billion", "trillion", "mln", "bn")
_ADJECTIVE = compiled(r"[\w-]+(?:al|ic|ary|ive|trade|defen[cs]e),")
_THE_OTHER = re.compile(r"\b(?:the|all)\s$")
# "two further agreements".
_FURTHER = frozenset(("other", "more", "further", "different", "separate"))
# Behind which a name of several words in capitals stands, and what ends one.
_NAMED_BEHIND = frozenset(("the", "their", "its", "a", "an"))
_KINDS = frozenset(
    "agreement mou memorandum understanding treaty protocol programme program plan convention pact accord declaration statement contract deal charter letter roadmap framework arrangement communique minutes certificate notes letters".split()
)
_QUOTES = "\"“«‘('"
_MARKS = '"“”«»‘’(),'


def before(body: str, folded: str, noun: Match, start: int) -> Opening:
    """Walk left from `noun` over its modifiers to the determiner, as far as `start`, the sentence's start."""
    floor = max(start, noun.start - 120)
    last = floor + len(body[floor : noun.start].rstrip(_QUOTES))
    tokens = [(match.start(), match.group()) for match in _TOKEN.finditer(body, floor, last)]
    if tokens and floor > start:
        tokens = tokens[1:]
    modifiers: list[tuple[int, str]] = []
    for position in range(len(tokens) - 1, max(-1, len(tokens) - 12), -1):
        offset, token = tokens[position]
        bare = token.strip(_MARKS).lower().replace("’", "'")
        if token[0] == "(" and _ABBREVIATION.fullmatch(token):
            continue
        is_joined = offset + len(token) == noun.start and token[-1] == "-"  # "Rail Pact-Terms of Reference"
        if not is_joined and _closes(token, tokens, position):
            break
        if _is_number(bare) and not (modifiers and modifiers[0][1] in _TERMS):
            return _counted(folded, noun, modifiers, (offset, bare), start)
        if bare in _FURTHER and position and _is_number(tokens[position - 1][1].lower()):
            continue
        if bare in _DETERMINERS:
            return _determined(folded, noun, modifiers, (offset, bare), start)
        if bare == "of":
            quantity = _quantified(folded, noun, modifiers, offset + len(token) + 1, start)
            return quantity or _undetermined(body, noun, modifiers)
        if not bare or _breaks(tokens, position, bare) or _parts(tokens, position, bare, noun):
            break
        modifiers.insert(0, (offset, token))
        if bare.endswith(("'s", "s'")) and token[-1] != "," and not _is_quoted(token):
            start_of_name, is_named = _name(noun, modifiers[1:])
            return Opening(offset, start_of_name, "own", None, is_named)
        if token[0] in _QUOTES and not _is_quoted(token):
            break
    return _undetermined(body, noun, modifiers)


def _is_number(bare: str) -> bool:
    """Whether a word counts documents: "one" is a determiner, and a year or a long number counts none."""
    return bare not in ("one", "1", "01") and (bare in _NUMBERS or (bare.isdigit() and len(bare) <= 3))


def _breaks(tokens: Sequence[tuple[int, str]], position: int, bare: str) -> bool:
    """Whether a word is none of the modifiers; "an amending protocol" has one that would be a verb elsewhere."""
    qualifies = bare in _CHANGING and position and tokens[position - 1][1].lower() in _DETERMINERS
    return bare in _BREAKERS and not qualifies


def _parts(tokens: Sequence[tuple[int, str]], position: int, bare: str, noun: Match) -> bool:
    """Whether an "and", or a verb of signing, parts what stands before it from the noun, rather than modify it as well."""
    joins = bare in ("and", "&", "or")
    in_name = position and tokens[position][1][0].isupper() and tokens[position - 1][1][0].isupper()
    if not joins and (bare not in _VERBS_OR_NOUNS or in_name):
        return False
    # "a road plan and minutes of ...": the article is none of a plural's.
    shares_article = not noun.term.wording.endswith("s") and _leads_to_article(tokens, position)
    return not (shares_article or (joins and _in_name(tokens, position)))


def _in_name(tokens: Sequence[tuple[int, str]], position: int) -> bool:
    """Whether capitals on both sides stand in one name: "the Port and Transit Agreement", but not "the Port Treaty and Transit Agreement"."""
    if position + 1 < len(tokens) and not tokens[position + 1][1][0].isupper():
        return False
    for _, token in reversed(tokens[max(0, position - 6) : position]):
        low = token.lower()
        if low in _NAMED_BEHIND:
            return True
        if low in _KINDS or not (token[0].isupper() or low in ("and", "&")) or token[-1] in ",;:.)":
            return False
    return False


def is_one_of(folded: str, opening: Opening) -> bool:
    """Whether a plural stands behind "one of": it speaks of a single document."""
    return bool(_ONE_OF.search(folded[max(0, opening.outer - 40) : opening.start]))


def _closes(token: str, tokens: Sequence[tuple[int, str]], position: int) -> bool:
    """Whether a token's last mark parts what stands before it from the noun."""
    if _is_quoted(token):
        return False
    if token[-1] in ";:)”»-–—•*|" or (token[-1] in ".!?" and "." not in token[:-1]):
        return True
    return token[-1] == "," and not _leads_to_article(tokens, position)


def _is_quoted(token: str) -> bool:
    return token[0] in "“\"«'" and token[-1] in "”\"»'" and len(token) > 1


def _leads_to_article(tokens: Sequence[tuple[int, str]], position: int) -> bool:
    """Whether "a trade" stands before "and investment agreement": then both are its modifiers."""
    for _, token in reversed(tokens[max(0, position - 5) : position]):
        low = token.lower()
        if low in ("a", "an", "another"):
            return True
        # "a commercial, economic and cultural programme"
        if low in _BREAKERS or low in _DETERMINERS or (low[-1] in ",;:.)" and not _ADJECTIVE.fullmatch(low)):
            return False
    return False


def _name(noun: Match, modifiers: Sequence[tuple[int, str]]) -> tuple[int, bool]:
    """Where the name begins, general adjectives left off, and whether the modifiers tell what the document is about."""
    for index, (offset, token) in enumerate(modifiers):
        bare = token.strip(_MARKS)
        is_general = (
            (bare.islower() and (bare in _GENERIC or bare.endswith("ly")))
            or _PRICE.match(bare)
            or (
                _SUM.match(bare)
                and any(word.lower() in _MILLIONS for _, word in modifiers[index + 1 : index + 2])
            )
        )
        if is_general or bare in ("and", "&") or not any(c.isalpha() for c in bare):
            continue
        skip = 0 if _is_quoted(token) else len(token) - len(token.lstrip(_QUOTES))
        rest = [word.strip(_MARKS).lower() for _, word in modifiers[index:]]
        return offset + skip, any(word not in _FORMS and word not in _GENERIC for word in rest)
    return noun.start, False


def _counted(
    folded: str, noun: Match, modifiers: Sequence[tuple[int, str]], at: tuple[int, str], start: int
) -> Opening:
    offset, word = at
    number = int(word) if word.isdigit() else _NUMBERS[word]
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
    kind = _DETERMINERS[word]
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
    return Opening(floor + match.start(), start_of_name, "some", None, is_named)


def _undetermined(body: str, noun: Match, modifiers: Sequence[tuple[int, str]]) -> Opening:
    """Without a determiner, capitals or the few words of a headline belong to the name."""
    kept: list[tuple[int, str]] = []
    for offset, token in reversed(modifiers):
        if kept and kept[0][1].strip(_QUOTES)[:1].isupper() and not token.strip(_QUOTES)[:1].isupper():
            break
        if len(kept) >= 3 and token[:1].islower():
            break
        kept.insert(0, (offset, token))
    while kept and kept[0][1].strip(_QUOTES).lower() in ("and", "&", "or", "exchange", "exchanges"):
        kept.pop(0)
    start_of_name, is_named = _name(noun, kept)
    outer = kept[0][0] if kept else noun.start
    if outer and body[outer - 1] in _QUOTES:
        outer -= 1
    return Opening(
        outer, start_of_name, "", None, is_named and (body[start_of_name].isupper() or len(kept) <= 3)
    )
