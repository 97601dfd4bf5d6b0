"""One phrase -> the documents it stands for: pairs of parties, counted areas, or one; or a group without names."""

import re

from summitry.pacts.cues import Cue
from summitry.pacts.found import Signing
from summitry.pacts.phrases import Phrase
from summitry.pacts.subjects import DEEDS, between, shares_object
from summitry.patterns import compiled

_BETWEEN = re.compile(
    r"(?:,|;|\band|\bas well as|\balong with|\btogether with|\bplus)(?:,)?\s(?:also\s)?(?=(?:one\s|another\s)?between\b)"
)
# "between the ports of A and B, as well as the customs services of both countries": one more pair.
_OF_BOTH = re.compile(
    r",?\sas well as\s(?=(?:the\s)?(?:[\w-]+\s){1,5}of (?:the two|both) (?:countries|states|sides|nations)\b)"
)
# "three pacts between Suva-Lima, Nadi-Cusco and Ba-Puno".
_JOINED = re.compile(r"(?:[A-Z][\w’'-]*\s?){1,3}[-–—/]\s?(?:[A-Z][\w’']*\s?){1,3}")
_AREAS = compiled(
    r"(?:,?\s(?:on\s)?\w+day|\stoday|\shere|\s(?:were|was|have|has|been|also|signed|inked|reached|concluded|exchanged|initialled)){0,5}(?:\s(?:at|during|after|following)\s[^,.;:]{3,60}(?=,))?(?:,|\s-+)?\s(?:namely\s)?(?:(?:providing|meant|designed)\s(?=for\b))?(?P<preposition>on|in|for|(?:to|aimed at) (?:boost|deepen|enhanc|expand|promot|strengthen)(?:e|ing)? (?:\w+ )?(?:co-?operation|collaboration|ties) in|to|regarding|concerning|covering|that include|which include|that cover|which cover|that deal with|relating to|related to|pertaining to|dealing with|including)\s"
    r"(?P<broad>(?:(?:further\s)?(?:(?:bilateral|boosting|closer|deepening|developing|enhancing|enhanced|expanding|mutual|promoting|strengthening|strengthened)\s){0,2}(?:co-?operation|collaboration|partnership|ties|relations)\sin\s)?(?:the )?(?:fields?|areas?|spheres?|sectors?|domains?) of\s)?"
)
_REPEATED = compiled(
    r"(?:,\s(?:and\s|as well as\s)?|\s(?:and|as well as)\s)(?:also\s|one\s|another\s)?(?P<preposition>on|in|for|to|regarding|concerning|covering)\s"
)
# "to build a port, to train divers and share charts".
_DEED = compiled(
    rf"(?:,\s(?:and\s)?|\s(?:and|as well as)\s)to\s(?!be\b)|,?\s(?:and|as well as)\s(?={DEEDS}\b)"
)
_COMMA = re.compile(r",\s")
_FEW = 6  # as many areas may be counted one by one
_SHORT = 8  # words of an area that is one of several
_SEPARATOR = re.compile(r",\s(?:and\s|as well as\s|or\s)?|\s(?:and|as well as|&)\s")
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
_BROAD = compiled(
    r"\b(?:including|such as|following|areas|fields|spheres|sectors|issues ranging|among other|various|other matters|others)\b"
)
_AMOUNT = compiled(
    r"\b(?:various|many|several|wide|range|number|different|multiple|diverse|broad|wide-ranging)\b"
)
_IN_AREAS = re.compile(
    r"\s(?:on|in)\s(?:the\s)?(?:[\w-]+\s)?(?:areas|fields|sectors|spheres)\s(?:like|such as|including|as diverse)\b"
)
# "two memoranda between Fiji and Oman on ...", "accords between the two governments on ...".
_TWO_SIDES = compiled(
    r"\sbetween\s(?:the\s|both\s)(?:two\s)?(?:governments|countries|sides|states|ministries|nations)(?=\s)"
)
_PARTIES = re.compile(r"\sbetween\s[^,;:]{3,60}?\sand\s[^,;:]{3,60}?(?=\s(?:on|in the fields? of)\s)")
_NO_MATTER = compiled(
    r"\s(?:in|that)\s|\s(?:aimed|designed|cover|spann|rang|strength|deepen|boost|focus\w+ on [a-z]+ing (?:up )?(?:[\w-]+ ){0,3}(?:cooperation|ties|relations)\b)|\s(?:worth|totall?ing|valued at)\s(?!.*(?<!up)\s(?:to|on|for)\s)"
)
_BETWEEN_WHOM = compiled(
    r"\s(?:were\s|was\s|also\s|signed\s|inked\s|exchanged\s|reached\s|concluded\s)*between\s"
)
_WITH = re.compile(r"\s(?:worth\b.{0,40}\s)?with\s")
_PARTNER = re.compile(
    r"\sbetween\s(?:the\s|both\s)?(?:[A-Z]|two (?:ministries|universities|companies|institutes))"
)
# "agreements and memoranda on trade, health and sport": which is which is not said.
_AND_KIND = re.compile(r"(?:s|memoranda|understanding)\s(?:and|or)\s$")
_PLACE = r"(?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
_PARTNERS = re.compile(rf"\swith (?P<names>{_PLACE}(?:, {_PLACE}){{0,6}},? and {_PLACE})")


def items(body: str, folded: str, phrase: Phrase, cue: Cue | None) -> list[Signing]:
    """What a phrase that was signed stands for, in reading order; "a document" by itself is nothing."""
    pairs = _pairs(body, folded, phrase)
    if len(pairs) > 1:
        return _each(folded, phrase, cue, pairs)
    if not phrase.determiner and _IN_AREAS.match(folded, phrase.kind_end, phrase.end):
        return [_group(phrase, cue)]  # "signed memorandum on areas like ..."
    if not phrase.is_plural:
        is_vague = phrase.code == "other_document" and phrase.end == phrase.kind_end
        return [] if is_vague else _each(folded, phrase, cue, [(phrase.start, phrase.end)])
    if phrase.code != "other_document":
        if partners := _partners(body, phrase):
            first, *others = _each(folded, phrase, cue, [(phrase.start, partners[0][1]), *partners[1:]])
            return [first, *(other._replace(shared=(phrase.start, phrase.kind_end)) for other in others)]
        if _AND_KIND.search(folded, max(0, phrase.outer - 20), phrase.outer):
            return [_group(phrase, cue)]
        if areas := _areas(folded, phrase):
            parts = _each(folded, phrase, cue, [(phrase.start, areas[0][1]), *areas[1:]])
            return [part._replace(is_part=True) for part in parts] if phrase.number is None else parts
        if not phrase.determiner and _is_one(body, folded, phrase):
            return _each(folded, phrase, cue, [(phrase.start, phrase.end)])
    return [_group(phrase, cue)]


def _each(folded: str, phrase: Phrase, cue: Cue | None, spans: list[tuple[int, int]]) -> list[Signing]:
    """One document a span; the first has the noun."""
    is_new = phrase.is_ellipsis or folded.startswith(("another ", "a second ", "a separate "), phrase.outer)
    return [
        Signing(
            start,
            end,
            start if index else phrase.kind_end,
            phrase.code,
            is_definite=phrase.determiner in ("the", "this") and not index,
            is_new=is_new,
            has_subject=phrase.has_subject,
            cue=cue,
            shared=phrase.of,
        )
        for index, (start, end) in enumerate(spans)
    ]


def _group(phrase: Phrase, cue: Cue | None) -> Signing:
    return Signing(
        phrase.outer,
        phrase.end,
        phrase.kind_end,
        phrase.code,
        is_group=True,
        number=phrase.number,
        is_bare=not phrase.determiner,
        is_definite=phrase.determiner in ("the", "this"),
        has_subject=phrase.has_subject,
        cue=cue,
    )


def _pairs(body: str, folded: str, phrase: Phrase) -> list[tuple[int, int]]:
    """Spans of "between A and B, as well as between C and D": the first with the noun, the others from "between"."""
    first = folded.find(" between ", phrase.kind_end - 1, phrase.end)
    if first < 0:
        return []
    if phrase.number and (joined := _joined(body, folded, first + 9, phrase)):
        return [(phrase.start, joined[0][1]), *joined[1:]]
    marks = list(_BETWEEN.finditer(folded, first + 9, phrase.end))
    if not marks and phrase.is_plural:
        marks = list(_OF_BOTH.finditer(folded, first + 9, phrase.end))
    spans, start = [], phrase.start
    for match in marks:
        spans.append((start, start + len(folded[start : match.start()].rstrip(" ,;"))))
        start = match.end()
    return [*spans, (start, phrase.end)]


def _joined(body: str, folded: str, start: int, phrase: Phrase) -> list[tuple[int, int]]:
    """Spans of as many pairs of places as documents were counted, each joined by a dash; else none."""
    spans = listed(folded, start, phrase.end, phrase.number)
    is_each = len(spans) == phrase.number and all(_JOINED.fullmatch(body, *span) for span in spans)
    return spans if is_each else []


def _areas(folded: str, phrase: Phrase) -> list[tuple[int, int]]:
    """Spans of the areas where each is a document of its own: as many as the number says, or each with its own "on".

    A plural that gives no number has one for each area where they are told apart clearly enough.
    """
    begin = phrase.kind_end
    parties = _TWO_SIDES.match(folded, begin, phrase.end) or (
        phrase.number and _PARTIES.match(folded, begin, phrase.end)
    )
    if parties:
        begin = parties.end()
    head = _AREAS.match(folded, begin, phrase.end)
    counts = head and phrase.number and head["preposition"] == "including"
    if not head or _BROAD.search(
        folded, head.end("broad") if head["broad"] else head.end() if counts else head.start(), phrase.end
    ):
        return []
    if head["preposition"] == "to" and (deeds := _deeds(folded, head.end(), phrase)):
        return deeds
    repeated = [
        match
        for match in _REPEATED.finditer(folded, head.end(), phrase.end)
        if phrase.number or match["preposition"] == head["preposition"]
    ]
    spans = [] if head["broad"] else between(repeated, head.end(), phrase.end)
    if spans and (phrase.number in (None, len(spans)) or len(repeated) + 2 > phrase.number):
        if phrase.number is None:
            spans = [
                part for span in spans for part in between(_COMMA.finditer(folded, *span), *span) or [span]
            ]
        return spans if phrase.number in (None, len(spans)) else []
    spans = _with_general(folded, listed(folded, head.end(), phrase.end, phrase.number), phrase.number)
    if not spans or head["preposition"] == "to":
        return []
    # "on military and industrial cooperation": adjectives of one noun are no areas.
    if _ADJECTIVE.search(folded[slice(*spans[0])]) and _SHARED_HEAD.search(folded[slice(*spans[-1])]):
        return []
    is_plain = head["preposition"] == "on" and not head["broad"]
    if phrase.number is None and phrase.determiner in ("", "the") and is_plain:
        areas = (_GENERAL_AND.sub("", folded[slice(*span)]) for span in spans)
        return spans if _are_apart([area.split() for area in areas]) else []
    return [_led(folded, span) for span in spans] if phrase.number == len(spans) <= _FEW else []


def _deeds(folded: str, start: int, phrase: Phrase) -> list[tuple[int, int]]:
    """Spans of what is to be done, where "to" is repeated: each by a document of its own."""
    deeds = list(_DEED.finditer(folded, start, phrase.end))
    is_repeated = any(deed.group().endswith("to ") for deed in deeds)
    return (
        between(deeds, start, phrase.end) if is_repeated and phrase.number in (None, len(deeds) + 1) else []
    )


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
    marks = [
        mark for mark in _SEPARATOR.finditer(folded, start, end) if not shares_object(folded, start, mark)
    ]
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
    return max(map(len, areas)) <= _SHORT and (len(areas) > 2 or max(map(len, areas)) > 1)


def _partners(body: str, phrase: Phrase) -> list[tuple[int, int]]:
    """Spans of the partners of a plural ("trade deals with Kenya and Ghana"), where nothing but names of places follow."""
    match = _PARTNERS.fullmatch(body, phrase.kind_end, phrase.end)
    return (
        between(_SEPARATOR.finditer(body, match.start("names"), phrase.end), match.start("names"), phrase.end)
        if match
        else []
    )


def _is_one(body: str, folded: str, phrase: Phrase) -> bool:
    """Whether a plural without a number speaks of a matter ("agreements to supply gas"), or of named partners."""
    if phrase.end == phrase.kind_end:
        return False
    tail = folded[phrase.kind_end : phrase.end]
    if _BETWEEN_WHOM.match(tail):
        is_pair = tail.count(",") < 2 and not _AMOUNT.search(tail)
        return is_pair and bool(_PARTNER.search(body, phrase.kind_end, phrase.end))
    if _WITH.match(tail) or _AMOUNT.search(tail) or _BROAD.search(tail) or _NO_MATTER.match(tail):
        return False
    return tail.startswith(" to ") or len(_SEPARATOR.findall(tail)) < 3
