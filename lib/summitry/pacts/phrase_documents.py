"""One phrase -> the documents it stands for: pairs of parties, counted areas, or one; or a group without names."""

import re
from collections.abc import Sequence

from summitry.pacts.found import Signing
from summitry.pacts.nouns import PLURALS, is_plural
from summitry.pacts.phrases import Phrase
from summitry.pacts.plural_areas import BROAD, SEPARATOR, areas_of, listed
from summitry.pacts.signing_verbs import Cue
from summitry.pacts.subject_lists import between
from summitry.patterns import compiled

_BETWEEN = re.compile(
    r"(?:,|;|\band|\bas well as|\balong with|\btogether with|\bplus)(?:,)?\s(?:also\s)?(?=(?:one\s|another\s)?between\b)"
)
# "between the ministries of justice, the news agencies and the academies of the two countries": each with its like.
_SIBLINGS = re.compile(
    r"\sbetween\s(?:the\s)?(?:(?:two|both)\s(?:countries|sides|nations)['’]\s)?(?P<bodies>[^.;:]{10,200}?)(?:\sof\s(?:the\s)?(?:two|both)\s(?:countries|states|sides|nations))?$"
)
_PLURAL = re.compile(
    r"(?:the\s|their\s)?(?:[\w-]+\s){0,3}?(?:ministries|agencies|academies|universities|chambers|archives|museums|libraries|institutes|associations|federations|authorities|companies|ports|unions|services|councils|banks|broadcasters|broadcasting companies|news agencies|police forces|committees|offices)(?:\sof\s[\w\s-]+)?$"
)
# "between the ports of A and B, as well as the customs services of both countries": one more pair.
_OF_BOTH = re.compile(
    r",?\sas well as\s(?=(?:the\s)?(?:[\w-]+\s){1,5}of (?:the two|both) (?:countries|states|sides|nations)\b)"
)
# "three pacts between Suva-Lima, Nadi-Cusco and Ba-Puno".
_JOINED = re.compile(r"(?:[A-Z][\w’'-]*\s?){1,3}[-–—/]\s?(?:[A-Z][\w’']*\s?){1,3}")
# "programmes between the Suva and Lima regions, Nadi and Cusco regions and Ba and Puno regions".
_NAME = r"(?:the\s)?[A-Z][\w.’'-]*(?:\s(?:of\s|del?\s|da\s)?[A-Z][\w.’'-]*){0,3}"
_NAMES_AND = re.compile(
    rf"(?P<pair>{_NAME}\sand\s{_NAME}(?:\s[a-z]+){{0,2}}?)(?:(?:[,;]\s(?:and\s|as\swell\sas\s)?(?:also\s)?|\s(?:and|as\swell\sas)\s)(?=\S)|$)"
)
_AMOUNT = compiled(
    r"\b(?:various|many|several|wide|range|number|different|multiple|diverse|broad|wide-ranging)\b"
)
_ABOUT = re.compile(
    r"(?:^|,)\s(?:on|in the fields? of|regarding|concerning|covering|related to|relating to)\s|\son\s"
)
_BROAD_PAPERS = compiled(r"\b(?:including|such as|areas|spheres|sectors|others?|issues|matters of)\b")
_IN_AREAS = re.compile(
    r"\s(?:on|in)\s(?:the\s)?(?:[\w-]+\s)?(?:areas|fields|sectors|spheres)\s(?:like|such as|including|as diverse)\b"
)
_NO_MATTER = compiled(
    r"\sto\s(?:further\s)?(?:strengthen|deepen|boost|enhance|improve|expand|promote|facilitate|cement|foster|advance|develop|bolster|broaden|consolidate|increase|reinforce)\s(?:[\w-]+\s){0,3}(?:relations|relationship|ties|cooperation|co-operation|partnership|links|bonds|friendship|collaboration)\b(?!\s(?:in|on|for)\b)|"
    r"\s(?:in(?!\sthe\s(?:field|area|sphere|sector)\sof\b)|that)\s|\s(?:aimed|designed|meant|intended|expected|cover|spann|rang|strength|deepen|boost|focus\w+ on [a-z]+ing (?:up )?(?:[\w-]+ ){0,3}(?:cooperation|ties|relations)\b)|\s(?:worth|totall?ing|valued at)\s(?!.*(?<!up)\s(?:to|on|for)\s)"
)
# "agreements to develop further cultural and economic ties": all of them, not one.
_BETTER_TIES = compiled(
    r"\s(?:to|aimed at|for) (?:further |better |jointly |mutually )?(?:develop|boost|deepen|strengthen|expand|enhance|promote|increase|improve|advance|cement|broaden|bolster|foster|consolidate|intensify)(?:ing)? [^,;.:]{0,60}?\b(?:ties|relations|relationships?|co-?operation|links|partnership|collaboration|bonds|trade)(?: and (?:deepen|strengthen|boost|expand|enhance) (?:[\w-]+ ){0,3}(?:ties|relations|co-?operation|links|trade))?"
)
_BETWEEN_WHOM = compiled(
    r"\s(?:were\s|was\s|also\s|signed\s|inked\s|exchanged\s|reached\s|concluded\s)*between\s"
)
_WITH = re.compile(r"\s(?:worth\b.{0,40}\s)?with\s")
_PARTNER = re.compile(
    r"\sbetween\s(?:the\s|both\s)?(?:[A-Z]|two (?:ministries|universities|companies|institutes))"
)
# "agreements and memoranda on trade, health and sport": which is which is not said.
_AND_KIND = re.compile(rf"\b{PLURALS}\s(?:and|or)\s$")
_PLACE = r"(?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
# "deals with the Bank of Fiji, Suva University as well as the Chamber of Commerce".
_BODY = r"(?:the )?[A-Z][\w’'&.-]*(?: (?:of |for |of the )?[A-Z][\w’'&.-]*){0,6}"
_BODIES = re.compile(rf"\swith (?P<names>{_BODY}(?:, {_BODY}){{0,6}},?(?: and| as well as) {_BODY})")
_BODY_NOUN = re.compile(
    r"\b(?:Bank|Fund|University|College|School|Institutes?|Ministry|Agency|Corporation|Corp|Company|Group|Airlines?|Airways|Chamber|Academy|Authority|Council|Federation|Association|Foundation|Commission|Cent(?:re|er)|Organi[sz]ation|Board|Library|Archives?|Museum|Hospital|Ltd|Inc|Society)\b"
)
_SEVERAL = 3  # bodies from which on a list that gives no number has one of each
_MARK = 6  # characters of a bullet or a number before an item
_PARTNERS = re.compile(rf"\swith (?P<names>{_PLACE}(?:, {_PLACE}){{0,6}},? and {_PLACE})")


def items(body: str, folded: str, phrase: Phrase, cue: Cue | None) -> list[Signing]:
    """What a phrase that was signed stands for, in reading order; "a document" by itself is nothing."""
    if phrase.kind_start == phrase.kind_end:
        # A number that stands for documents told of before; behind a colon each is told by itself.
        if folded.startswith(":", phrase.kind_end):
            return [group(phrase, cue)]
        parts = _each(folded, phrase, cue, areas_of(folded, phrase))
        return [part._replace(kind_end=part.start, is_part=True, is_new=True) for part in parts]
    pairs = _pairs(body, folded, phrase)
    if len(pairs) > 1:
        return _each(folded, phrase, cue, pairs, shared=(phrase.start, phrase.kind_end))
    if not phrase.determiner and _IN_AREAS.match(folded, phrase.kind_end, phrase.end):
        return [group(phrase, cue)]  # "signed memorandum on areas like ..."
    if not phrase.is_plural:
        # "It was one of two deals signed there".
        is_one_of = phrase.determiner == "a" and is_plural(folded[phrase.kind_start : phrase.kind_end])
        is_vague = (phrase.code == "other_document" or is_one_of) and phrase.end == phrase.kind_end
        return [] if is_vague else _each(folded, phrase, cue, [(phrase.start, phrase.end)])
    if phrase.code != "other_document":
        if partners := _partners(body, phrase):
            spans = [(phrase.start, partners[0][1]), *partners[1:]]
            return _each(folded, phrase, cue, spans, shared=(phrase.start, phrase.kind_end))
        if _AND_KIND.search(folded, max(0, phrase.outer - 40), phrase.outer):
            return [group(phrase, cue)]
        if areas := areas_of(folded, phrase):
            parts = _each(folded, phrase, cue, [(phrase.start, areas[0][1]), *areas[1:]])
            return [part._replace(is_part=True, number=phrase.number) for part in parts]
        if not phrase.determiner and _is_one(body, folded, phrase):
            return _each(folded, phrase, cue, [(phrase.start, phrase.end)])
    elif not phrase.determiner and _is_papers(folded, phrase, cue):
        areas = areas_of(folded, phrase)
        if not areas and len(SEPARATOR.findall(folded, phrase.kind_end, phrase.end)) > 2:
            return [
                group(phrase, cue)
            ]  # "documents covering trade, roads, inspection and quarantine, and media"
        areas = areas or [(phrase.start, phrase.end)]
        parts = _each(folded, phrase, cue, [(phrase.start, areas[0][1]), *areas[1:]])
        return [part._replace(is_part=True) for part in parts]
    return [group(phrase, cue)]


def parted(body: str, folded: str, listed: Signing, nouns: Sequence[Phrase]) -> list[Signing]:
    """A line of a list that holds several documents, "- MoUs on tea, on salt and on silk", as these."""
    if not nouns or not nouns[0].is_plural or nouns[0].outer > listed.start + _MARK:
        return [listed]
    parts = items(body, folded, nouns[0], listed.cue)
    if len(parts) < 2 or any(part.is_group for part in parts):
        return [listed]
    return [part._replace(is_item=True) for part in parts]


def _is_papers(folded: str, phrase: Phrase, cue: Cue | None) -> bool:
    """Whether "exchanged documents on fisheries" tells what the papers are about that changed hands."""
    tail = folded[phrase.kind_end : phrase.end]
    is_exchanged = cue is not None and cue.code in ("exchange", "sign", "conclude")
    return (
        is_exchanged
        and bool(_ABOUT.search(tail))
        and not (_BROAD_PAPERS.search(tail) or _AMOUNT.search(tail))
    )


def _each(
    folded: str,
    phrase: Phrase,
    cue: Cue | None,
    spans: list[tuple[int, int]],
    shared: tuple[int, int] | None = None,
) -> list[Signing]:
    """One document a span; the first has the noun, `shared` is what the others have of it."""
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
            shared=shared if shared and index else phrase.of,
        )
        for index, (start, end) in enumerate(spans)
    ]


def group(phrase: Phrase, cue: Cue | None) -> Signing:
    """Several documents of which nothing is told but what the phrase says."""
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
    if phrase.is_plural and (named := _pairs_of_names(body, first + 9, phrase.end)):
        return [(phrase.start, named[0][1]), *named[1:]]
    if phrase.is_plural and (siblings := _SIBLINGS.match(folded, first, phrase.end)):
        spans = listed(folded, *siblings.span("bodies"), phrase.number)
        are_plural = all(_PLURAL.match(folded, *span) for span in spans)
        if are_plural and (phrase.number == len(spans) or (not phrase.number and len(spans) >= _SEVERAL)):
            return [(phrase.start, spans[0][1]), *spans[1:]]
    marks = list(_BETWEEN.finditer(folded, first + 9, phrase.end))
    if not marks and phrase.is_plural:
        marks = list(_OF_BOTH.finditer(folded, first + 9, phrase.end))
    spans, start = [], phrase.start
    for match in marks:
        spans.append((start, start + len(folded[start : match.start()].rstrip(" ,;"))))
        start = match.end()
    return [*spans, (start, phrase.end)]


def _pairs_of_names(body: str, start: int, end: int) -> list[tuple[int, int]]:
    """Spans of two pairs of names or more, of which only the first stands behind "between"; else none."""
    found: list[tuple[int, int]] = []
    if body.find(",", start, end) < 0 and body.find(";", start, end) < 0:
        return found
    while start < end and (match := _NAMES_AND.match(body, start, end)):
        found.append(match.span("pair"))
        start = match.end()
    return found if start >= end and len(found) > 1 else []


def _joined(body: str, folded: str, start: int, phrase: Phrase) -> list[tuple[int, int]]:
    """Spans of as many pairs of places as documents were counted, each joined by a dash; else none."""
    spans = listed(folded, start, phrase.end, phrase.number)
    is_each = len(spans) == phrase.number and all(_JOINED.fullmatch(body, *span) for span in spans)
    return spans if is_each else []


def _partners(body: str, phrase: Phrase) -> list[tuple[int, int]]:
    """Spans of the partners of a plural ("trade deals with Kenya and Ghana"), where nothing but names of places, or of bodies, follow."""
    places = _PARTNERS.fullmatch(body, phrase.kind_end, phrase.end)
    named = places or _BODIES.fullmatch(body, phrase.kind_end, phrase.end)
    if not named:
        return []
    first = named.start("names")
    spans = between(SEPARATOR.finditer(body, first, phrase.end), first, phrase.end)
    if places:
        return spans
    # "with the Ministry of Trade and Industry": one body.
    are_bodies = [_BODY_NOUN.search(body, *span) is not None for span in spans]
    are_names = all(
        is_body or body.count(" ", *span) for span, is_body in zip(spans, are_bodies, strict=True)
    )
    is_list = any(are_bodies) and are_names and len(spans) >= _SEVERAL
    return spans if is_list or all(are_bodies) else []


def _is_one(body: str, folded: str, phrase: Phrase) -> bool:
    """Whether a plural without a number speaks of a matter ("agreements to supply gas"), or of named partners."""
    if phrase.end == phrase.kind_end:
        return False
    tail = folded[phrase.kind_end : phrase.end]
    if _BETWEEN_WHOM.match(tail):
        is_pair = tail.count(",") < 2 and not _AMOUNT.search(tail)
        return is_pair and bool(_PARTNER.search(body, phrase.kind_end, phrase.end))
    if _WITH.match(tail) or _AMOUNT.search(tail) or BROAD.search(tail) or _NO_MATTER.match(tail):
        return False
    if _BETTER_TIES.fullmatch(tail):
        return False
    return tail.startswith(" to ") or len(SEPARATOR.findall(tail)) < 3
