"""Which document terms of a sentence name a document: nouns with what stands before them."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import zip_longest
from typing import NamedTuple

from summitry.matching import Match
from summitry.pacts import openings
from summitry.pacts.openings import Opening
from summitry.patterns import compiled


class Noun(NamedTuple):
    """A document term that names a document, or a word that stands for one, with what stands before it.

    Attributes:
        term: The term.
        opening: The words before it.
        is_ellipsis: Whether it is such a word: "another".
    """

    term: Match
    opening: Opening
    is_ellipsis: bool = False


# Behind a noun: it is a modifier of another, or owns something.
_NOT_A_DOCUMENT = compiled(
    r"['’]s\b|-\w|\sof (?:love\b|war\b|faith\b|victory\b|independence\b|candidacy\b|emergency\b|assets\b|income\b|congratulat|condolence|thanks|credence|invitation|appreciation|ratification|accession|accreditation)|\s(?:talks|negotiations?|negotiators?|signing|partners?|makers?|number|review|officer|holders?|value|law|act|bill|extension|terms|deadline|ceremony|directors?|managers?|disputes?|farming|workers?|killings?|violations?|breach(?:es)?|commitments?|framework agreement)\b"
)
# Agreements of others than two states or their bodies.
_OF_OTHERS = (
    "plea ", "wage ", "pay ", "presidential ", "national security ", "internal ", "electoral ", "marriage ", "staff-level ", "coalition ", "non-disclosure ", "bargaining ", "settlement ", "prenuptial ",
)  # fmt: skip
# "a protocol amending the agreement": what is changed is part of the name of what changes it.
_CHANGED = compiled(
    r"\b(?:amending|supplementing|extending|updating|replacing|(?:on|for|of|regarding|concerning|introducing|making|containing) (?:the )?(?:[\w-]+ )?amendments? to) the (?:[\w-]+ ){0,3}$"
)
# "The programme of the visit", "the announcement of aid": what happens, and what is said.
_OF_VISIT = compiled(
    r"\s(?:of|for) (?:the |his |her |their |its )?(?:[\w-]+ )?(?:visit|stay|trip|tour|evening|dinner|banquet|lunch|ceremony|reception|funeral|concerts?|festivit\w+|meetings?|day)\b"
)
_FRAME = re.compile(r"\b(?:within|in|under|inside|through)\s(?:the\s|this\s|that\s|a\s)?(?:\w+\s)?$")
_ACCORD = re.compile(r"\b(?:of (?:its|their|his|her) own|with one|in|in full|complete)\s$")
_PLAN_NOUN = re.compile(r"\b(?:a|an|the)\s(?:[\w-]+\s){0,3}$")
# What speaks of several documents, of no kind that a rule depends on.
PLURALS = r"(?:agreements|documents|deals|accords|pacts|mous|memoranda|memorandums|treaties|protocols|contracts|conventions|instruments|papers|texts|understandings|pieces of paper)(?: of (?:understanding|cooperation))?"
# "Fiji and Peru, which signed a treaty, plan joint drills".
_OF_PLAN = (" for ", " on ", " of ", " in ", " between ")
_BEFORE_VERB = (
    ", ",
    " they ",
    " we ",
    " both ",
    " sides ",
    " countries ",
    " also ",
    " leaders ",
    " ministers ",
)
# "The legal framework": rules, no document.
_RULES = (
    "legal ",
    "regulatory ",
    "legislative ",
    "institutional ",
    "policy ",
    "budgetary ",
    "fiscal ",
    "normative ",
)
# Partnerships are launched, sealed and welcomed; one that is signed is a document.
_SIGNS_IT = compiled(
    r"\b(?:sign(?:ed|s|ing of)?|inked|inking of) (?:an?|the|their|its) (?:(?!and\b|on\b|of\b|to\b)[\w.-]+ ){0,6}$"
)
# First words of kinds that are plural in form only.
_ONE_KIND = (
    "terms", "heads", "minutes", "agreed minutes", "diplomatic notes", "exchange", "exchanges", "notes verbales", "record", "status", "regulations", "standard operating procedures", "sops",
)  # fmt: skip
_CALLED = re.compile(
    r",?\s(?:called|entitled|titled|dubbed|named|known as|under the (?:title|name)(?: of)?)\s(?:the\s|an?\s)?[\"“«'`]{0,2}"
)
_TIME = compiled(
    r"\b(?:\d+|(?:twenty|thirty|forty|fifty)(?:-\w+)?|two|three|four|five|six|seven|eight|nine|ten|\w+teen|eleven|twelve|few|several|many|some)\s$"
)
_REACH = 90  # characters of "signed a ... " before a partnership
_PARTS = re.compile(r"[,;:/&()]|\s(?:and|or)\s")
# "the Free Trade Agreement (FTA)-Terms of Reference".
_JOINED = re.compile(r"\s?\([^()]{2,12}\)-")


def find(body: str, folded: str, terms: Sequence[Match], start: int) -> list[Noun]:
    """The nouns of a sentence that begins at `start`, in reading order; `terms` are its document terms."""
    nouns = [
        Noun(term, openings.before(body, folded, term, start))
        for term, after in zip(terms, [*terms[1:], None], strict=True)
        if _is_noun(folded, term, after, start)
    ]
    if len(nouns) < 2:
        return nouns
    return _unwrapped(
        folded,
        [
            noun
            for noun, after in zip_longest(nouns, nouns[1:])
            if after is None or not _modifies(folded, noun.term, after)
        ],
    )


def _modifies(folded: str, term: Match, after: Noun) -> bool:
    """Whether a noun is one of the modifiers of the noun behind it: "a framework partnership agreement"."""
    if after.opening.start > term.start:
        return False
    between = term.end, after.term.start
    return bool(_JOINED.fullmatch(folded, *between)) or not _PARTS.search(folded, *between)


def _is_noun(folded: str, term: Match, after: Match | None, start: int) -> bool:
    """Whether a document term names a document in the sentence from `start`, rather than qualifying another noun."""
    if _NOT_A_DOCUMENT.match(folded, term.end):
        return False
    if after and after.start == term.end + 1 and folded[term.end] != "(":
        return False  # but "memoranda of understanding(MoUs)"
    if folded[term.start - 1 : term.start] == "(" and folded.startswith(")", term.end):
        return False  # "memoranda of understanding (MoU)"
    if term.term.wording == "Partnership":
        return _SIGNS_IT.search(folded, max(start, term.start - _REACH), term.start) is not None
    before = folded[max(start, term.start - 40) : term.start]
    if (before.endswith(_OF_OTHERS) and term.term.code != "other_deed") or (
        before.endswith("ratification ") and term.term.code == "other_document"
    ):
        return False
    if ("ing the " in before or " to the " in before) and _CHANGED.search(before):
        return False
    return _is_meant(folded, term, before)


def _is_meant(folded: str, term: Match, before: str) -> bool:
    """Whether a word that often stands for something else, as "framework", "plan" or "minutes" do, means a document; `before` are the words before it."""
    wording = term.term.wording
    if wording == "texts" and folded.startswith(" of ", term.end):
        return False  # "the texts of two accords"
    if wording in ("framework", "frameworks"):
        return (
            not before.endswith(_RULES)
            and not _FRAME.search(before)
            and not (before.endswith("the ") and folded.startswith(" of ", term.end))
        )
    if wording in ("programme", "program", "plan", "protocol"):
        if of_visit := _OF_VISIT.match(folded, term.end):
            # The protocol of a meeting is its minutes.
            return wording == "protocol" and "meeting" in of_visit.group()
    elif wording == "announcement":
        # What is said "in a joint press announcement" is said to the press.
        return not folded.startswith(" of ", term.end) and not before.endswith("press ")
    elif wording == "minutes":
        return not _TIME.search(before)
    if wording == "Regulations":
        return folded.startswith((" on ", " of ", " for ", " governing "), term.end)
    if wording == "accord":
        return not _ACCORD.search(before)
    if wording in ("plan", "plans") and (
        folded.startswith(" to ", term.end) or before.endswith(_BEFORE_VERB)
    ):
        return bool(_PLAN_NOUN.search(before)) or folded.startswith(_OF_PLAN, term.end)
    return True


def _unwrapped(folded: str, nouns: Sequence[Noun]) -> list[Noun]:
    """The nouns, without a plural that only says that documents follow, "agreements on a programme for schools, a plan for ports and ...", or "a document" that has a name."""
    kept: list[Noun] = []
    for noun, after in zip_longest(nouns, nouns[1:]):
        last = kept[-1] if kept else None
        if (
            last
            and noun.opening.determiner == "a"
            and folded[last.term.end : noun.opening.outer] == " on "
            and last.opening.number is None
            and is_plural(last.term.term.wording)
            and after
            and _opens_next(folded, after.opening)
        ):
            kept.pop()
            noun = noun._replace(opening=noun.opening._replace(outer=last.opening.outer))
        elif last and _is_called(folded, last, noun):
            kept.pop()
            outer, _, determiner, _, _ = last.opening
            noun = noun._replace(opening=noun.opening._replace(outer=outer, determiner=determiner))
        kept.append(noun)
    return kept


def _is_called(folded: str, last: Noun, noun: Noun) -> bool:
    """Whether a noun is the name of "a document" before it: "a document called the Reef Charter"."""
    return (
        last.term.term.code == "other_document"
        and not is_plural(last.term.term.wording)
        and _CALLED.fullmatch(folded, last.term.end, noun.opening.start) is not None
    )


def _opens_next(folded: str, opening: Opening) -> bool:
    """Whether a noun begins the next item of a list: ", a plan", "and a plan"."""
    return opening.determiner == "a" and folded.endswith((", ", " and "), 0, opening.outer)


@cache
def is_plural(wording: str) -> bool:
    """Whether a noun speaks of more than one document."""
    wording = wording.lower()
    head = wording.split(" of ")[0].split(" on ")[0]
    if wording in ("letters", "notes") or "ratification" in wording:
        return False  # one exchange of them
    if head in _ONE_KIND:
        return False
    return (
        (head.endswith("s") and not head.endswith("ss"))
        or head.startswith("memoranda")
        or wording.endswith("understandings")
    )
