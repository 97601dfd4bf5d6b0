"""The areas of a plural where each is a document of its own: "three memoranda on ports, fisheries and sport"."""

import re
from collections.abc import Sequence

from summitry.pacts.phrases import Phrase
from summitry.pacts.subject_lists import DEEDS, across_fields, begins, between, shares_object
from summitry.patterns import compiled

_AREAS = compiled(
    r"(?:\sworth\s[^,;:]{3,45}?(?=\s(?:on|in|for|covering)\s))?(?:,?\s(?:on\s)?\w+day|\stoday|\shere|\s(?:were|was|have|has|been|also|signed|inked|reached|concluded|exchanged|initialled)){0,5}(?:\s(?:at|during|after|following)\s[^,.;:]{3,60}(?=,))?(?:,|\s-+)?\s(?:namely\s|respectively\s)?(?:(?:providing|meant|designed)\s(?=for\b))?(?P<preposition>on|in|for|(?:to|aimed at) (?:boost|deepen|enhanc|expand|promot|strengthen)(?:e|ing)? (?:\w+ )?(?:co-?operation|collaboration|ties) in|to|regarding|concerning|covering|(?:that|which) (?:include|cover|concern|deal with|relate to|pertain to|focus on|regulate|are about|are on)|(?:relating|related|pertaining|devoted|dedicated|referring)(?: respectively)? to|dealing(?: respectively)? with|concerning respectively|spanning|addressing|encompassing|including)\s"
    r"(?P<broad>(?:(?:further\s)?(?:(?:bilateral|boosting|closer|deepening|developing|enhancing|enhanced|expanding|mutual|promoting|strengthening|strengthened)\s){0,2}(?:co-?operation|collaboration|partnership|ties|relations)\sin\s)?(?:the )?(?:fields?|areas?|spheres?|sectors?|domains?) of\s)?"
)
_REPEATED = compiled(
    r"(?:[,;]\s(?:and\s|as well as\s)?|\s(?:and|as well as)\s)(?:also\s|one\s|another\s)?(?P<preposition>on|in|for|to|with|regarding|concerning|covering)\s"
)
# "to build a port, to train divers and share charts".
_DEED = compiled(
    rf"(?:,\s(?:and\s)?|\s(?:and|as well as)\s)to\s(?!be\b)|(?:,(?:\s(?:and|as well as))?|\s(?:and|as well as))\s(?={DEEDS}\s)"
)
# What all agreements are for, rather than each: "to boost trade, expand ties and create jobs".
_PURPOSE = compiled(
    r"(?:further |better )?(?:boost|deepen|develop|enhance|expand|foster|improve|increase|promote|strengthen)\b"
)
_COMMA = re.compile(r",\s")
_AS_WELL_AS = re.compile(r",?\sas well as\s(?:in\s|on\s|for\s)?")
# "cooperation on salt": more goods may follow.
_OPENS_LIST = re.compile(r"\b(?:in|on|of|for)\s[\w-]+$")
_PAIR = 2
_OF_EACH = ("in", "to ", "aimed at ", "cover", "span", "concern", "regard", "relat", "pertain", "dealing")
_FEW = 12  # as many areas may be counted one by one
_SHORT = 8  # words of an area that is one of several
SEPARATOR = re.compile(r",\s(?:and\s|as well as\s|or\s|&\s)?|\s(?:and|as well as|&)\s")
_ADJECTIVE = compiled(r"^[\w-]*(?:al|ic|ary|ive|ous|ern|ific|trade|defen[cs]e)$")
_OF_NATION = re.compile(r"(?:ian|ean|ese|ish)$")
_GENERAL = compiled(
    r"(?:(?:mutual|bilateral|further|closer|the|joint) )*(?:co-?operation|collaboration|partnership|support)"
)
_GENERAL_AND = re.compile(rf"^{_GENERAL.pattern} and ")
_LEAD = re.compile(r"(?:in|on|for) ")
_SHARED_HEAD = compiled(
    r"\b[\w-]*(?:al|ic|ary|ive|ous|ern|ific|trade|defen[cs]e|industry) (?:cooperation|co-operation|relations|ties|collaboration|partnership|links|exchanges|matters|issues|assistance|affairs|projects|areas|fields|sectors|trade|taxation|protection)$"
)
BROAD = compiled(
    r"\b(?:including|such as|following|(?<!priority )(?<!rural )(?<!border )(?<!protected )(?<!remote )(?<!coastal )(?<!urban )areas|fields|spheres|sectors|issues ranging|among other|various|other matters|others)\b"
)
_VAGUE = compiled(r"\b(?:including|such as|following|among other|various|others)\b")
# "two memoranda between Fiji and Oman on ...", "accords between the two governments on ...".
_TWO_SIDES = compiled(
    r"\sbetween\s(?:the\s|both\s)(?:two\s)?(?:governments|countries|sides|states|ministries|nations)(?=\s)"
)
_PARTIES = re.compile(r"\sbetween\s[^,;:]{3,60}?\sand\s[^,;:]{3,60}?(?=\s(?:on|in the fields? of)\s)")
# "agreements were signed between ministries and agencies in salt, silk and tea".
_BODIES = compiled(
    r"(?:\s(?:were|was|have|has|been|also|signed|inked|reached|concluded|exchanged)){0,5}\s(?:between|among|by)\s(?:the\s|their\s|relevant\s|respective\s|various\s|several\s|competent\s|national\s|state\s|government\s){0,3}(?:[\w-]+\s)?"
    r"(?:ministries|agencies|departments|authorities|institutions|institutes|bodies|organi[sz]ations|offices|universities|companies|businesses|enterprises)"
    r"(?:,?\s(?:and|&)\s(?:[\w-]+\s)?(?:ministries|agencies|departments|authorities|institutions|institutes|bodies|organi[sz]ations|offices|universities|companies|enterprises))?"
    r"(?:\sof\s(?:the\s)?(?:two|both)\s(?:countries|states|sides|nations|governments))?(?=\s(?:in|on|for)\s)"
)
# "Among those signed are memoranda in the fields of salt and silk": named as what was signed.
_NAMED_AMONG = re.compile(r"\b(?:are|were|including|includes?|included|namely)\s$")


def areas_of(folded: str, phrase: Phrase) -> list[tuple[int, int]]:
    """Spans of the areas where each is a document of its own: as many as the number says, or each with its own "on".

    A plural that gives no number has one for each area where they are told apart clearly enough.
    """
    head = _head(folded, phrase)
    if not head:
        return []
    counts = phrase.number and head["preposition"] == "including"
    repeated = [
        match
        for match in _REPEATED.finditer(folded, head.end(), phrase.end)
        if phrase.number or match["preposition"] == head["preposition"]
    ]
    spans = [] if head["broad"] else between(repeated, head.end(), phrase.end)
    # "on dance and on cooperation in the areas of salt and silk": two, where two were counted.
    is_each = len(spans) == phrase.number and head["preposition"] != "to"
    first = head.end() if head["broad"] or counts else head.start()
    if (_VAGUE if is_each else BROAD).search(folded, first, phrase.end):
        return []
    if head["preposition"] == "to" and (deeds := _deeds(folded, head.end(), phrase)):
        return deeds
    if spans and (phrase.number in (None, len(spans)) or len(repeated) + 2 > phrase.number):
        if phrase.number is None:
            spans = _parted_by_commas(folded, spans)
        return spans if phrase.number in (None, len(spans)) else []
    return _areas_in_list(folded, phrase, head)


def _areas_in_list(folded: str, phrase: Phrase, head: re.Match[str]) -> list[tuple[int, int]]:
    """Spans of the areas that commas and "and" part, behind the words that open them (`head`): as many as were counted, or surely one for each document."""
    spans = _with_general(folded, _listed(folded, head.end(), phrase), phrase.number)
    if not spans or head["preposition"] == "to":
        return []
    # "on military and industrial cooperation": adjectives of one noun are no areas.
    if _ADJECTIVE.search(folded[slice(*spans[0])]) and _SHARED_HEAD.search(folded[slice(*spans[-1])]):
        return []
    if (
        phrase.number is None
        and head["broad"]
        and _NAMED_AMONG.search(folded, max(0, phrase.outer - 12), phrase.outer)
    ):
        return [_led(folded, span) for span in spans]
    is_plain = (not head["broad"] and head["preposition"] == "on") or _is_of_each(head, spans, phrase.code)
    # "for cooperation in seeds, restoration of temples and promotion of sport": each a matter by itself.
    is_told = len(spans) > 2 and sum(begins(folded, span) for span in spans[1:]) > 1
    if phrase.number is None and phrase.determiner in ("", "the") and (is_plain or is_told):
        areas = (_GENERAL_AND.sub("", folded[slice(*span)]) for span in spans)
        return spans if _are_apart([area.split() for area in areas]) else []
    return [_led(folded, span) for span in spans] if phrase.number == len(spans) <= _FEW else []


def _parted_by_commas(folded: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    return [part for span in spans for part in between(_COMMA.finditer(folded, *span), *span) or [span]]


def _is_of_each(head: re.Match[str], spans: Sequence[tuple[int, int]], code: str) -> bool:
    """Whether areas are told of a plural as those of its single documents: "in the fields of A and B", three or more of them "in A, B and C"."""
    opens = _OF_EACH if code != "other_document" else _OF_EACH[:3]
    return len(spans) > _PAIR - bool(head["broad"]) and head["preposition"].startswith(opens)


def _listed(folded: str, start: int, phrase: Phrase) -> list[tuple[int, int]]:
    """Spans of the areas of a plural, listed from `start` on; where it gives no number, a matter told at length is parted or whole as it is told."""
    spans = listed(folded, start, phrase.end, phrase.number)
    if phrase.number is not None or len(spans) < 3:
        return spans
    parted = [part for span in spans for part in _at_matters(folded, span)]
    return _with_nested(folded, parted)


def _at_matters(folded: str, span: tuple[int, int]) -> list[tuple[int, int]]:
    """An area parted at each "as well as" behind which a matter begins: "on double taxation as well as cooperation in sport"."""
    marks = [mark for mark in _AS_WELL_AS.finditer(folded, *span) if begins(folded, (mark.end(), span[1]))]
    return between(marks, *span) or [span]


def _with_nested(folded: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The areas, the last with the list that it has of its own: "..., and cooperation on salt, silk, and tea"."""
    for index in range(2, len(spans) - 1):
        first, last = spans[index]
        if folded.endswith((", and ", ", as well as "), 0, first) and _OPENS_LIST.search(folded, first, last):
            within = spans[index + 1 :]
            if all(folded.count(" ", *one) < 2 for one in within):
                return [*spans[:index], (first, spans[-1][1])]
    return spans


def _head(folded: str, phrase: Phrase) -> re.Match[str] | None:
    """The words that open the areas, behind the parties where they stand first."""
    begin = phrase.kind_end
    parties = (
        _TWO_SIDES.match(folded, begin, phrase.end)
        or _BODIES.match(folded, begin, phrase.end)
        or (phrase.number and _PARTIES.match(folded, begin, phrase.end))
    )
    return _AREAS.match(folded, parties.end() if parties else begin, phrase.end)


def _deeds(folded: str, start: int, phrase: Phrase) -> list[tuple[int, int]]:
    """Spans of what is to be done, where "to" is repeated or three deeds make a list: each by a document of its own."""
    deeds = list(_DEED.finditer(folded, start, phrase.end))
    if not deeds or phrase.number not in (None, len(deeds) + 1):
        return []
    spans = between(deeds, start, phrase.end)
    is_repeated = any(deed.group().endswith("to ") for deed in deeds)
    is_list = (
        len(spans) > _PAIR
        and not _PURPOSE.match(folded, start)
        and all(folded.count(" ", *span) for span in spans)  # "to build, run and repair a port"
    )
    return spans if is_repeated or is_list else []


def _led(folded: str, span: tuple[int, int]) -> tuple[int, int]:
    """An area without the preposition that it repeats."""
    lead = _LEAD.match(folded, *span)
    return (lead.end() if lead else span[0], span[1])


def _with_general(folded: str, spans: list[tuple[int, int]], number: int | None) -> list[tuple[int, int]]:
    """The spans, "cooperation" by itself joined with the one behind: "agreements on cooperation and assistance in customs matters"."""
    if number == len(spans) or len(spans) < 3 or not _GENERAL.fullmatch(folded, *spans[0]):
        return spans
    if folded[slice(spans[0][1], spans[1][0])] != " and ":
        return spans
    return [(spans[0][0], spans[1][1]), *spans[2:]]


def listed(folded: str, start: int, end: int, number: int | None) -> list[tuple[int, int]]:
    """Spans of a list: parted by its commas and the "and" behind the last of them, so that "ports and harbours" stays one.

    Without a comma, or if only so there are as many as `number` says, every "and" parts.
    """
    found = list(SEPARATOR.finditer(folded, start, end))
    marks = [mark for mark in found if not shares_object(folded, start, mark)]
    marks = across_fields(folded, marks, number)
    if number == len(found) + 1 > _PAIR:
        marks = (
            found  # "game management and the operation of a bridge": the last two of five that were counted
        )
    every = between(marks, start, end)
    # "on pensions as well as trade and transit": two, where two were counted.
    also = [mark for mark in marks if "as well as" in mark.group()]
    if also and len(also) + 1 == number:
        return between(also, start, end)
    commas = [mark for mark in marks if folded[mark.start()] == ","]
    if number and not commas and len(every) > number:
        # "on customs and the abolition of visas for diplomatic and official passports": an adjective on each side joins them.
        apart = [mark for mark in marks if not _joins(folded, mark)]
        return between(apart if len(apart) + 1 == number else marks, start, end)
    if not commas or len(every) == number:
        return every
    is_closed = len(commas[-1].group()) > 2  # ", and"
    behind = [mark for mark in marks if mark.start() > commas[-1].start() and not _joins(folded, mark)]
    # "A, B of Norwegian and Peruvian banks and C": of three that were counted, the last "and" parts.
    last = behind[-1:] if number == len(commas) + 2 else behind[:1]
    return between(commas if is_closed else commas + last, start, end)


def _joins(folded: str, mark: re.Match[str]) -> bool:
    """Whether an "and" joins two adjectives of one noun."""
    before = folded[folded.rfind(" ", 0, mark.start()) + 1 : mark.start()]
    behind = folded[mark.end() : mark.end() + 40].split(maxsplit=1)[:1]
    if not behind:
        return False
    return any(kind.search(before) and kind.search(behind[0]) for kind in (_ADJECTIVE, _OF_NATION))


def _are_apart(areas: list[list[str]]) -> bool:
    """Whether short words between "and" name a matter each: "trade and investment" may be one."""
    return max(map(len, areas)) <= _SHORT
