"""Whether a list of what documents are about goes on behind a comma."""

import re

from summitry.pacts.finite_verbs import FINITE

# Fields that end as gerunds do: further items of a list, where "paving the way" is a remark.
_NAMED_ING = frozenset(
    "mining shipping banking engineering training housing planning manufacturing processing farming fishing broadcasting computing building financing lending testing monitoring peacekeeping "
    "policing counterfeiting smuggling trafficking laundering machine-building shipbuilding breeding nursing marketing teaching learning publishing clean-up drilling refining printing swimming boxing tailoring "
    "combating combatting countering fighting preventing tackling".split()
)
# "on avoiding double taxation, recognising diplomas and ...": deeds, no remarks.
_GERUND = re.compile(
    r"\s?(?:the )?(?!training|fishing|mining|shipping|banking|housing|farming)[a-z]{3,}ing\s[a-z]"
)
_LAST_ITEM = re.compile(r"(?:^|\s)(?:and|or|&|as well as)\s|^\s?others\b")
# What a remark behind a subject begins with: no further item of a list.
_REMARKS = frozenset(
    "known dubbed called seen considered described aimed designed intended meant expected valued hailed billed".split()
)
_LONGEST = 9  # words of an item behind which more follow
# "in the fields of salt, silk, tea as well as an agreement on ...": the next document closes the list.
_SHORT_ITEMS = re.compile(r"(?:,\s(?!which|who|that)[a-z]+(?:\s[a-z]+)?){1,8}")
_AND_ONE = re.compile(r",?\s(?:and|as well as|along with|plus)\s(?:also\s|of\s)?an?\s")
# "agreements on transport, justice and a protocol on ...".
_OF_SEVERAL = re.compile(
    r"(?:[a-rt-z]s|memoranda)(?: of (?:understanding|cooperation))?(?: \([a-z]+\))? (?:on|in|for|covering|concerning|regarding)\s?$"
)
_YEAR_OF_DAY = re.compile(r"\bof\s[a-z]{3,9}\.?\s\d{1,2},\s(?:19|20)\d\d$")


def begins_with_deed(folded: str, start: int) -> bool:
    """Whether the words from `start` begin with a gerund: "on avoiding double taxation"."""
    return _GERUND.match(folded, start) is not None


def closes_with_next(folded: str, start: int, comma: int, end: int) -> bool:
    """Whether the next document, behind `end`, closes a list of short items of which some stand behind a comma.

    One item is enough where others stand before it: "in salt, silk and cotton, tea, as well as a plan".
    """
    if not _SHORT_ITEMS.fullmatch(folded, comma, end):
        return False
    is_list = (
        folded.count(",", comma, end) > 1
        or folded.find(",", start, comma) >= 0
        or _OF_SEVERAL.search(folded, max(0, start - 50), start) is not None
    )
    return is_list and _AND_ONE.match(folded, end) is not None


def goes_on(rest: str, *, of_deeds: bool = False) -> bool:
    """Whether the words behind a comma go on with a list: short items, and an "and" before the last. `of_deeds`: the first is a gerund."""
    segments = rest.split(",")
    for index, segment in enumerate(segments):
        words = segment.split()
        if not words or FINITE.search(segment) or (index == 0 and words[0] in _REMARKS):
            return False
        if index == 0 and not of_deeds and words[0].endswith("ing") and words[0] not in _NAMED_ING:
            return False
        if _LAST_ITEM.search(segment):
            return True
        if len(words) > _LONGEST:
            return False
    return False


def is_of_number(folded: str, comma: int) -> bool:
    """Whether a comma parts thousands, or a day and its year: "3,000", "the treaty of March 3, 1998"."""
    if not folded[comma - 1 : comma].isdigit():
        return False
    return folded[comma + 1 : comma + 4].isdigit() or bool(_YEAR_OF_DAY.search(folded, comma - 16, comma + 6))
