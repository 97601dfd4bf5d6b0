"""The words around a document noun that name a document: determiner, modifiers, kind, parties and subject."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from summitry.matching import Match
from summitry.pacts import nouns, openings, title_limits
from summitry.pacts.finite_verbs import FINITE
from summitry.pacts.known import Known
from summitry.pacts.nouns import Noun
from summitry.pacts.openings import Opening
from summitry.pacts.subject_ends import subject_end
from summitry.pacts.subject_lists import DEEDS
from summitry.pacts.title_ends import PRICE, title_end
from summitry.pacts.title_trims import quoted_end
from summitry.patterns import compiled


class Phrase(NamedTuple):
    """One document noun with its words.

    Attributes:
        outer: Where the phrase begins, its determiner included.
        start: Where its title begins: the first modifier that is part of the name, or the noun.
        kind_start: Where the noun begins.
        kind_end: Where the noun ends, an abbreviation in brackets included.
        end: Where the title ends.
        code: Kind of document.
        determiner: As in `Opening`.
        number: How many, where a number stands before the noun.
        is_plural: Whether it speaks of more than one document.
        has_subject: Whether modifiers, parties or a subject tell the document from others of its kind.
        is_ellipsis: Whether "another" or "one" stands for the noun before it.
        of: The words that say what an ellipsis is about that names a party only: "two pacts on rail, one with Peru".
    """

    outer: int
    start: int
    kind_start: int
    kind_end: int
    end: int
    code: str
    determiner: str
    number: int | None
    is_plural: bool
    has_subject: bool
    is_ellipsis: bool = False
    of: tuple[int, int] | None = None


_LONGEST = 900  # characters of a title behind its noun: longer ones are two that no rule could part
_ON_GROUND_OF = ("under ", "pursuant to ", "in line with ", "in accordance with ", "within ")
# "agreements on trade, on mining, and on pensions".
_NO_MATTER = r"(?!\w+day\b|\d|behalf|top|board|condition|arrival|(?:the|a|his|her|their|its) (?:[\w-]+ )?(?:sidelines|margins|occasion|eve|day|visit|trip|tour|invitation|basis|initiative|part|side|stage|sides)\b)"
MORE_ON = re.compile(
    rf"(?:,\s(?:and\s)?on\s{_NO_MATTER}[^,;.:]{{3,120}}){{0,6}}(?:,|,?\sand)\son\s{_NO_MATTER}(?P<last>)"
)
# "contracts for buses, for trams and for ferries".
_MORE_FOR = re.compile(
    r"(?:\sin\s\w+)?(?:,\sfor\s(?!which\b|whom\b|the (?:first|second) time\b)[^,;.:]{3,120}){1,6},?\sand\sfor\s(?P<last>)"
)
# "memoranda to build a port, to train divers and share charts".
_MORE_TO = compiled(
    rf"(?:,\sto\s(?!be\b|which\b|whom\b|help\b|that\b)[^,;.:]{{3,120}}){{1,6}},?\s(?:and|as well as)\s(?:to\s)?(?P<last>){DEEDS}\b"
)
# "two memoranda, on ports and sport", "..., dealing respectively with ports and with sport".
_ON_EACH = compiled(
    rf",\s(?:respectively\s)?(?:on|for(?!\s(?:(?:a|the)\s(?:total|sum|value|first|second)|\W|which|whom|\d))|regarding|concerning|covering|(?:relating|related|pertaining|devoted|dedicated|referring)(?: respectively)? to|dealing(?: respectively)? with)\s(?:respectively\s)?{_NO_MATTER}(?P<last>)"
)
# "The agreement, on fisheries, was signed".
_INSERTED = compiled(
    r"(?P<subject>(?:,|\s-+)\s(?:namely\s)?(?:on|regarding|concerning|covering|in the (?:fields?|areas?) of)\s(?!\w+day\b)[^.;:]{3,220}?(?:;\s(?:and\s)?(?:on|regarding|concerning|covering)\s[^.;:]{3,160}?){0,8})(?:,?\srespectively)?(?:,|\s-+)\s(?=(?:was|were|has|have|had|are|is)\b)"
)
# "Initialled the second agreement, on political consultations."
_OF_ORDER = ("the second ", "the third ", "the fourth ", "the other ", "the last ", "a second ", "a third ")
_AT_END = re.compile(
    rf"(?P<subject>,\s(?:on|regarding|concerning|covering)\s{_NO_MATTER}[^,.;:]{{3,90}})(?=[.;]|$)"
)
# "an agreement with her counterpart Jone Vula on tourism": who signed stands before what it is about.
_WITH_OFFICE = compiled(
    rf"\swith\s(?P<whom>[^;:]{{0,120}}?\b(?:counterpart|minister|secretary|president|premier|chancellor|director|governor|ambassador|commissioner|chief|chairman|chairwoman|head|mayor|envoy)\b[^;:]{{0,90}}?)(?:,?\s(?:on|regarding|concerning|covering|about|in\s(?:the\s)?(?:fields?|areas?|spheres?|sectors?)\sof)|,\sfor)\s{_NO_MATTER}"
)
# "a contract with Suva Dairy, the state-owned group, for milk", "between Suva Rail, an operator, and Nadi Steel, a mill, on wagons".
_DESCRIBED = r"[^,;.:]{2,80},\s(?:the|an?|its|one of)\s[^,;.:]{3,80},"
_WITH_DESCRIBED = compiled(
    rf"\s(?:with\s(?P<whom>{_DESCRIBED})|between\s(?:{_DESCRIBED}\sand\s[^,;.:]{{2,80}}(?:,\s(?:the|an?|its|one of)\s[^,;.:]{{3,80}},)?|[^,;.:]{{2,80}}\sand\s{_DESCRIBED}))\s(?:(?:on|regarding|concerning|covering|in the (?:field|area)s? of)\s{_NO_MATTER}|(?:for|to)\s(?!which\b|whom\b|be\b|the (?:first|second) time\b))"
)
_NO_WHOM = compiled(r"\b(?:who|which|where|while|when)\b")
_ABBREVIATION = re.compile(r"\s?\([^()]{2,40}\)")
_SEVERAL = ("several ", "many ", "various ", "numerous ", "multiple ")  # "several memorandum were signed"
_AND = (" and ", ", ", ", and ", " as well as ")
_PARTY_FOLLOWS = re.compile(r"\s(?:with|between)\b")
# "a memorandum on rail and another on ports", "-- one on water, the third on roads".
_ELLIPTIC_WORDS = (
    " that on ",
    " that between ",
    " one ",
    " another ",
    " first ",
    " second ",
    " third ",
    " fourth ",
    " fifth ",
    " other ",
)
# "an accord on tea and another scrapping visas".
_DOING = (
    r"(?:abolishing|allowing|amending|avoiding|banning|creating|cutting|easing|eliminating|enabling|ending|establishing|exempting|expanding|extending|facilitating|financing|granting|governing|guaranteeing|"
    r"introducing|launching|liberali[sz]ing|lifting|lowering|permitting|promoting|protecting|recogni[sz]ing|reducing|regulating|removing|renewing|scrapping|setting up|simplifying|suspending|updating|waiving)"
)
# "a tax treaty, the second between the two countries": how many there were before.
_OF_SERIES = re.compile(
    r"the (?:second|third|fourth|fifth|first) (?:one )?between (?:the )?(?:two|both|our) (?:[\w-]+ )?(?:countries|sides|nations|states|governments|neighbou?rs|ministries|agencies|cities|banks|firms|companies|universities|institutions|bodies|capitals|parliaments)(?=[,.;]|\s(?:after|since|in|this|within|following)\b)"
)
_LEAD = 40  # characters that the pattern may have before one of these
_ELLIPSIS = re.compile(
    r"(?:,|;|\band(?: to)?|\bwhile|\s-+|:|\bas well as|\bincluded|\bincludes?|\bincluding|\bamong (?:them|these|which)|\b(?:is|was|are|were|signed|inked|exchanged))\s(?:and\s)?(?P<word>one(?: of them)?|that(?=\s(?:on|between)\s)|the one|another one|another|the first(?=\s(?:on|about|concerning|regarding|between|relating to|related to|pertaining to|covering|dealing with|providing for)\s)|(?:a|the) (?:second|third|fourth|fifth|other)(?: one)?|a (?:new|separate|similar|further) one)(?!\sin\s(?:an?|as|two|three|four|five|six|\d+|less|under|recent|so|the\s(?:last|past|space|series))\s)(?=\s(?:(?:was|were|is|has been) (?:also )?(?:signed|inked|exchanged|concluded) )?(?:on|for|in|about|concerning|regarding|between|to|with|relating to|related to|pertaining to|covering|dealing with|providing for)\s|\s"
    rf"{_DOING}\s|(?<!one)\s(?:that|which|whereby|(?:under|by) which)\s(?!(?:was|were|is|has|had)\b))"
)


def in_sentence(
    body: str,
    folded: str,
    terms: Sequence[Match],
    known: Known,
    sentence: tuple[int, int],
) -> list[Phrase]:
    """Phrases of a sentence, in reading order; one that is part of another's subject is left out.

    Args:
        body: The article's text.
        folded: The same, folded.
        terms: The sentence's document terms.
        known: Names in the text.
        sentence: The sentence's span.
    """
    start, end = sentence
    named = nouns.find(body, folded, terms, start)
    if elliptic := _elliptic(folded, named, sentence):
        named = sorted([*named, *elliptic], key=lambda noun: noun.term.start)
    limits = title_limits.limits(folded, named, end)
    found: list[Phrase] = []
    for noun, limit in zip(named, limits, strict=True):
        # "Concluded, within their powers under the Treaties, an accord".
        is_aside = folded.startswith(", a", noun.term.end) and noun.opening.outer - start > _LEAD
        if is_aside and _is_ground(folded, noun.opening):
            continue
        if not found or (
            noun.term.start >= max(found[-1].kind_end, found[-1].end) and not _is_ground(folded, noun.opening)
        ):
            found.append(_phrase(body, folded, noun, known, limit))
    return [_with_matter(folded, found, index) for index in range(len(found))]


def _is_ground(folded: str, opening: Opening) -> bool:
    """Whether a document is only what another is based on: "an accord on carbon under the Paris Agreement"."""
    return opening.determiner in ("the", "own") and folded.endswith(_ON_GROUND_OF, 0, opening.outer)


def _with_matter(folded: str, found: Sequence[Phrase], index: int) -> Phrase:
    """A phrase with what others say of it: an ellipsis that names its party only is about what the plural before it is about."""
    phrase = found[index]
    if _is_counted(folded, found, index):
        return phrase._replace(determiner="count", number=1, is_plural=True)
    # "notes on two projects: the exchange of notes for a port and the exchange of notes for a dam".
    following = found[index + 1 : index + 3]
    if [one.code for one in following] == [phrase.code] * 2 and folded[
        phrase.end : following[0].outer
    ] == ": ":
        return phrase._replace(determiner=phrase.determiner or "some", is_plural=True)
    if not phrase.is_ellipsis or not _PARTY_FOLLOWS.match(folded, phrase.kind_end):
        return phrase
    group = next((other for other in reversed(found[:index]) if other.is_plural), None)
    return phrase._replace(of=(group.start, group.end)) if group else phrase


def _is_counted(folded: str, found: Sequence[Phrase], index: int) -> bool:
    """Whether "one memorandum" beside "two agreements" is a count, since the sentence goes on to name a memorandum."""
    phrase = found[index]
    if phrase.has_subject or phrase.is_ellipsis or not folded.startswith(("one ", "1 "), phrase.outer):
        return False
    kind = phrase.code.partition("_")[0]
    if not any(later.has_subject and later.code.startswith(kind) for later in found[index + 1 :]):
        return False
    beside = [*found[max(0, index - 1) : index], *found[index + 1 : index + 2]]
    return any(
        other.number is not None
        and folded[min(phrase.end, other.end) : max(phrase.outer, other.outer)] in _AND
        for other in beside
    )


def _elliptic(folded: str, named: Sequence[Noun], sentence: tuple[int, int]) -> list[Noun]:
    """Words that stand for the noun before them."""
    found = []
    before: list[Match] = []
    start, end = sentence
    places = [at for word in _ELLIPTIC_WORDS if (at := folded.find(word, start, end)) >= 0] if named else []
    # Only from the first of these words on: the search is a costly one.
    for match in _ELLIPSIS.finditer(folded, max(start, min(places) - _LEAD), end) if places else ():
        # All stand for the noun before the first of them, not for one inside their own subjects.
        before = before or [noun.term for noun in named if noun.term.end <= match.start("word")]
        if before and not _OF_SERIES.match(folded, match.start("word")):
            first, last = match.span("word")
            opening = Opening(first, first, "a", None, is_named=False)
            found.append(Noun(Match(first, last, before[-1].term), opening, is_ellipsis=True))
    return found


def with_office(folded: str, kind_end: int, limit: int) -> re.Match[str] | None:
    """Behind the noun that ends at `kind_end`, the holder of an office with whom a document was signed, up to what it is about."""
    if not folded.startswith(" with ", kind_end):
        return None
    office = _WITH_OFFICE.match(folded, kind_end, limit)
    is_name = office and not (FINITE.search(office["whom"]) or _NO_WHOM.search(office["whom"]))
    return office if is_name else None


def _with_described(folded: str, kind_end: int, limit: int) -> re.Match[str] | None:
    """Behind the noun that ends at `kind_end`, partners with a word on who they are, up to what the document is about."""
    if not folded.startswith((" with ", " between "), kind_end):
        return None
    partners = _WITH_DESCRIBED.match(folded, kind_end, limit)
    return partners if partners and not _NO_WHOM.search(partners.group()) else None


def _more(folded: str, noun: Noun, kind_end: int, span: tuple[int, int]) -> re.Match[str] | None:
    """Further matters of a plural or of a number of documents behind the first: "on trade, on fish and on visas"."""
    is_plural = nouns.is_plural(noun.term.term.wording)
    more = MORE_ON.match(folded, *span) if is_plural else None
    if not more and noun.opening.number is not None:
        more = _ON_EACH.match(folded, *span)
    if not more and is_plural and folded.startswith((" to ", " for "), kind_end):
        more = (_MORE_TO if folded[kind_end + 1] == "t" else _MORE_FOR).match(folded, *span)
    return more


def _is_name(body: str, term: Match, opening: Opening, end: int) -> bool:
    """Whether a plural is the name of one document: "the Azure Coast Accords"."""
    return (
        opening.determiner == "the"
        and opening.is_named
        and end <= term.end
        and opening.start < term.start
        and body[opening.start].isupper()
        and body[term.start].isupper()
    )


def _phrase(body: str, folded: str, noun: Noun, known: Known, limit: int) -> Phrase:
    term, opening, is_ellipsis = noun
    limit = min(limit, term.end + _LONGEST)
    match = _ABBREVIATION.match(body, term.end, limit)
    kind_end = match.end() if match else term.end
    end = quoted_end(body, opening.start, term.end, limit)
    has_tail = end is not None and end > term.end + 2
    insert = _INSERTED.match(folded, kind_end, limit) if end is None else None
    if end is None and not insert and folded.startswith(_OF_ORDER, opening.outer):
        insert = _AT_END.match(folded, kind_end, limit)
    if insert:
        end, has_tail = insert.end("subject"), True
    elif end is None:
        end, has_tail = title_end(body, folded, (term.end, kind_end), known, limit, is_named=opening.is_named)
        if office := with_office(folded, kind_end, limit) or _with_described(folded, kind_end, limit):
            end, has_tail = max(end, subject_end(body, folded, office.end(), known, limit)), True
    is_plural = nouns.is_plural(term.term.wording)
    if is_plural and PRICE.fullmatch(folded, kind_end, end):
        # "Deals worth 3 billion euros": a sum alone tells none of them from another.
        has_tail = False
    if more := _more(folded, noun, kind_end, (end, limit)):
        end = subject_end(body, folded, more.start("last"), known, limit)
    is_one = openings.is_one_of(folded, opening)
    is_plural = (
        is_plural or opening.number is not None or folded.startswith(_SEVERAL, opening.outer)
    ) and not _is_name(body, term, opening, end)
    return Phrase(
        opening.outer,
        opening.start,
        term.start,
        kind_end,
        end,
        term.term.code,
        "a" if is_one else opening.determiner,
        None if is_one else opening.number,
        is_plural and not is_ellipsis and not is_one,
        has_tail or opening.is_named,
        is_ellipsis,
    )
