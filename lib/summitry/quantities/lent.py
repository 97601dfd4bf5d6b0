"""What a number counts where no noun stands behind it: the words before lend theirs."""

import re

from summitry.patterns import compiled
from summitry.quantities import parts_of
from summitry.quantities.found import Quantity
from summitry.text import Sentence

_BOUND = r"(?:(?:just|only|about|around|some|nearly|almost|over|more than|less than|fewer than|at least|close to|the current|the present|a mere) ){0,2}"
ONE = "one of several"  # the code of a single thing that is counted beside others
_OF_STRENGTH = ("-strong ", "-company ", "-firm ", "-place ", "-member ", "-person ")
# A delegation whose strength is told sits at the table, unless it came to do business.
_TEAM = r"(?:delegation|mission|team|group|contingent)"
_OF_TRADERS = (
    r" (?:of|from|representing) (?:[\w'’-]+ ){0,4}?(?:business\w*|entrepreneurs|investors|traders|industrialists|executives|exporters|importers|manufacturers|compan(?:y|ies)|firms|corporate|"
    r"chambers? of|industr(?:y|ies)|(?:con)?federation of (?:[\w'’-]+ ){0,3}?(?:chambers|industr|business|employers|trade)|employers)"
)
_STRONG = compiled(
    rf"-(?:(?:strong|member|person) (?:[\w'’-]+ ){{0,5}}?(?:(?:business|trade|trading|economic|commercial|corporate|investment|investor) (?P<traders>{_TEAM})\b|(?P<team>{_TEAM})(?={_OF_TRADERS}))"
    rf"|strong (?:[\w'’-]+ ){{0,5}}?(?P<body>community|diaspora|workforce|fleet|network|consortium|quota|programme|program|scheme)\b"
    rf"|(?:company|firm|place) (?:[\w'’-]+ ){{0,5}}?(?P<noun>{_TEAM}|community|diaspora|workforce|fleet|network|consortium|quota|programme|program|scheme)\b)"
)
# "A 50-bed clinic", "a 200-room hotel".
_OF_PARTS = compiled(r"-(?P<part>bed|room|classroom|flat|apartment)(?= )")
# "Flies to Lima three times a week": so many flights.
_OFTEN = compiled(
    r"(?: times)? (?:a|per|each|every) (?:day|week|month)\b| times (?:weekly|monthly|daily)\b|(?<=twice)[ -](?:weekly|monthly|daily)\b"
)
_FLIES = compiled(
    r"\b(?:fl(?:y|ies|ying|own|ew)|flights?|airlines?|airways|airliners?|air (?:service|link|route)s?)\b"
)
# "The diaspora numbers 350,000", "a community of some 4,000".
_NUMBERS = compiled(
    r"\b(?:diaspora|community|expatriates|emigrants)\b(?: (?!and\b|or\b)[\w'-]+){0,5}?,?(?: (?:(?:who|which|that|now|currently|already|is|are|was) ){0,2}"
    r"(?:number(?:s|ed|ing)?|count(?:s|ed|ing)?|total(?:s|ed|ling|ing)?|stand(?:s|ing)? at|estimated at|put at|of|is|are))"
    r"(?: (?:about|around|some|nearly|almost|over|more than|approximately|roughly|at least|an estimated|as many as|up to|to|be))* $"
)
# "The community, over 150,000 strong".
_STRONG_ONES = compiled(r"\b(?:community|diaspora|minority|expatriates)\b[^.;\d]{0,40}$")
# "The plant will employ 600".
_EMPLOYS = compiled(rf"\bemploy(?:s|ed|ing)? {_BOUND}$")
# "600,000 Vietnamese live in Japan", "home to 5,000 overseas Vietnamese".
_LIVE = compiled(
    r" (?:(?:are|is|were) (?:believed|estimated|thought|reported|said|known) to (?:be )?|who |now |currently |also |are |were )*(?:liv|work|resid|stud|visit|travel|came|settl|employ|held\b|serving|enrol|regist|receiv|in\b)"
)
_HOME = compiled(
    r"\b(?:home to|hosts?|hosted|community of) (?:[a-z]+ ){0,2}[\d,.]+(?: (?:thousand|million))? $"
)
_KINDS = ("overseas ", "ethnic ", "expatriate ", "resident ")
_LAST = re.compile(r" (?:last|this|in|so far|at present|now|currently)\b|,")
# "28 firms, up from just 11": what the number before counts.
_COMPARED = compiled(rf"[ ,(]+(?:up|down|as against|against|compared (?:with|to)|from)(?: from)? {_BOUND}$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_COMPARED_ENDS = compiled(
    r"[,.;)]|$| (?:in|last|starting|beginning|as of|per|each|annually|today|now|currently|earlier|previously|prior|when|under|this|the (?:year|month|week|previous)|at|before|during|only|so|(?:a|one|two|three|four|five|ten|\d+) (?:years?|months?|decades?))\b"
)
# "One agreement and six memoranda", "three protocols and one declaration": one of several kinds.
_ONE = compiled(
    r" (?P<noun>agreement|treaty|protocol|contract|declaration|letter of intent|memorandum of (?:understanding|cooperation)|memorandum|mou|accord|pact|convention|joint statement|statement)\b"
)
_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_SIGNED = r"(?:agreements|treaties|protocols|contracts|declarations|letters|memorand\w+|mous|accords|pacts|conventions|documents|statements)"
_BESIDE = compiled(rf"(?:, and|,| and) {_NUMBER} (?:[\w-]+ ){{0,2}}?{_SIGNED}\b")
_BESIDE_BEFORE = compiled(rf"\b{_NUMBER} (?:[\w-]+ ){{0,2}}?{_SIGNED}(?: of [a-z]+)?(?:, and|,| and) $")
_OF_THEM = re.compile(r" of (?:them|which|whom|these)\b")
_FROM_TO = compiled(rf" from {_BOUND}(?:(?:\d[\d,]*|[a-z]+) to {_BOUND})?$")
_RAISES_IT = compiled(
    r"\b(?:doubl|tripl|rais|increas|expand|boost|cut|reduc|lift|bring|rise|grow)\w* (?:the |its |their |our )?(?:[\w-]+ ){0,2}$"
)
_COMES_TO = compiled(
    rf"\b(?:reach(?:ed|es|ing)|hit|hits|total(?:l?ed|s)|st(?:oo|an)ds? at|exceed(?:ed|s)|surpass(?:ed|es)|topped|tops|came to) {_BOUND}$"
)
# "Tractors, some 300 of them".
_BEHIND_COMMA = compiled(rf"(?: (?!and\b|or\b)[\w'-]+){{0,4}},(?: now)? {_BOUND}")
_PART_OF_THEM = (" of them", " of which", " of whom", " in number")
# "Cut at 1,000 places. From May it will be 1,500", "two flights a week. They want to raise it to three".
_MEANT = compiled(
    rf"\b(?:(?:it|this|that|the (?:figure|number|quota|cap|total|ceiling)) (?:(?:will|would|is to|should|could|may) (?:be|(?:rise|grow|increase|go up|climb|double) to)|is now|(?:rose|grew|went up|climbed) to)|(?:rais|increas|expand|doubl|lift|cut|reduc|bring|br[oi]ught|tak)\w* (?:it|this|that|these|them) (?:up |down )?to|(?:the same (?:[\w-]+ ){{0,3}}|likewise |so )(?:for|to|on)) {_BOUND}$"
)
# The same of a number in the sentence itself.
_GROWS_TO = compiled(
    rf"\b(?:(?:rais|increas|expand|doubl|lift|cut|reduc|bring|br[oi]ught|tak)\w* (?:it|this|that|these|them|the total) (?:up |down )?to|the (?:aim|goal|target|plan|ambition) is(?: to (?:have|reach|get))?) {_BOUND}$"
)
# "Students, of whom there are some 300", "nurses, whose number is put at 1,500", "teachers, who number about 250".
_WHOSE = compiled(
    rf"(?:\bof (?:whom|which) there (?:are|were)|\bwhose numbers? (?:(?!and\b|or\b)[\w()-]+ ){{0,8}}?(?:is|at|was|are|reach(?:ed|es)|exceeds?|exceeded|to|be)|,? (?:who|which|that)(?: now)? number(?:ed)?|,? numbering)"
    rf" (?:now |currently |already |estimated |over ){{0,2}}{_BOUND}$"
)
# "Arrivals jumped 43 percent to more than 266,000", "will double its weekly flights to 14".
_TO = compiled(rf"\bto {_BOUND}$")
_GROWS = compiled(
    r"\b(?:rose|ris(?:e|es|en|ing)|gr[eo]w\w*|increas\w+|jump\w*|surg\w+|soar\w*|climb\w*|expand\w*|doubl\w+|tripl\w+|rais\w+|boost\w*|bring\w*|brought|"
    r"fell|fall\w*|dropp\w+|declin\w+|reduc\w+|cut\w*|lift\w*|go(?:es|ing|ne)? (?:up|down)|went (?:up|down)|sl(?:id|ides?|iding)|slump\w*|plung\w+|plummet\w*|tumbl\w+|"
    r"shr[aiu]nk\w*|dwindl\w+|sw[eo]ll\w*|dipp\w+)\b"
)

# Of a verb before "from": something else than what is counted rises.
_OTHER_OBJECT = compiled(
    r"[\w-]+ (?:the|its|their|his|her|our) (?!(?:[\w-]+ ){0,2}(?:numbers?|quotas?|totals?|figures?|caps?|ceilings?|intakes?)\b)[a-z]"
)
_RATE = compiled(
    r"\b(?:ages?|(?:age|speed|time) limits?|speeds?|tax(?:es)?|rates?|fees?|tariffs?|duty|duties)\b"
)
# What lies between a noun and its number: "the number of students in Turkey rose to more than 900".
_ON = r"(?:[^,;:.]|(?<=\d)[,.](?=\d))"  # a mark inside a number ends no clause
_REACHED = compiled(
    rf"^{_ON}{{0,50}}?\b(?:reach\w*|st(?:an|oo)d\w*|ris\w+|rose|gr[eo]w\w*|increas\w+|exceed\w*|surpass\w*|total\w*|amount\w*|is|are|was|were|be|been|hit|"
    rf"climb\w*|jump\w*|doubl\w+|rais\w+|lifted|expand\w*|cut|reduced|go(?:es|ing|ne)? up|went up|fell|fall\w+|declin\w+|decreas\w+|shr[aiu]nk|s[au]nk|slid|plung\w+|dropp\w+|currently|now)\b{_ON}{{0,40}}$"
)
_APPOSED = compiled(r"[^,;:.]{0,50}, (?:(?:about|around|some|nearly|almost|over|more than) )?")
_REACHED_FAR = 75
# "Will double the number of students from 40 to 80"
_RAISES = compiled(
    r"\b(?:doubl|tripl|rais|increas|expand|boost|cut|reduc|lift|bring|br[oi]ught?)\w*[^.;,]{0,12} the (?:\w+ )?number of $"
)


def strong(folded: str, end: int, limit: int) -> tuple[int, int] | None:
    """Where the noun stands whose strength a number gives: "a 200-strong delegation", "a 90-firm mission"."""
    if not folded.startswith(_OF_STRENGTH, end):
        return None
    match = _STRONG.match(folded, end, limit)
    return match.span(match.lastgroup) if match and match.lastgroup else None


def parts(folded: str, end: int, limit: int) -> tuple[int, str] | None:
    """Where the part ends of which a house has so many, and its plural: "a 50-bed clinic"."""
    if folded[end : end + 1] != "-":
        return None
    match = _OF_PARTS.match(folded, end, limit)
    return (match.end(), f"{match['part']}s") if match else None


def past_kind(folded: str, start: int) -> int:
    """Where the name of a people begins, behind the word at `start` if that says which part of it: "overseas Vietnamese"."""
    return next((start + len(word) for word in _KINDS if folded.startswith(word, start)), start)


def live_somewhere(folded: str, start: int, stop: int, limit: int) -> bool:
    """Whether the people named from `start` to `stop`, behind a number, are said to be somewhere."""
    if _LIVE.match(folded, stop, limit):
        return True
    return _HOME.search(folded, max(0, start - 50), start) is not None


def often(folded: str, span: tuple[int, int], end: int) -> int | None:
    """Where the words end that make the number ending at `end` one of flights, in the sentence `span`: "flies three times a week"."""
    match = _OFTEN.match(folded, end, span[1])
    return match.end() if match and _FLIES.search(folded, *span) else None


def numbers_people(folded: str, floor: int, start: int, end: int) -> bool:
    """Whether the number at `start` is that of a community abroad, or of those who work in a place: "the diaspora numbers 350,000", "the plant employs 600"."""
    lead = folded[floor:start]
    if folded.startswith(" strong", end) and _STRONG_ONES.search(lead):
        return True
    if "employ" in lead[-40:] and _EMPLOYS.search(lead):
        return True
    return ("diaspora" in lead or "communit" in lead or "migrants" in lead or "expatr" in lead) and bool(
        _NUMBERS.search(lead)
    )


def is_apposed(folded: str, noun_end: int, start: int, end: int) -> bool:
    """Whether a number stands behind its noun between commas: "the number of visitors from Fiji, 9,000 last year, will grow"."""
    between = folded[noun_end:start]
    return (
        len(between) < _REACHED_FAR and bool(_APPOSED.fullmatch(between)) and bool(_LAST.match(folded, end))
    )


def _is_compared(folded: str, before: int, start: int, end: int) -> bool:
    """Whether a number from `start` to `end` is compared with the one that ends at `before`, or is a part of it: "28 firms, up from 11", "12 of them"."""
    gap = folded[before:start]
    if len(gap) < 60 and parts_of.is_of_all(folded, before, start, end):
        return True  # "of the 1,200 firms abroad, 230 are"
    if len(gap) < 60 and _OF_THEM.match(folded, end):
        return True
    if _YEAR.fullmatch(folded, start, end):
        return False  # "up 27 percent against 2017"
    if len(gap) > 90 or ("from " not in gap and "against " not in gap and "compared " not in gap):
        return False
    return bool(_COMPARED.search(gap)) and bool(_COMPARED_ENDS.match(folded, end))


def goes_on(folded: str, last: Quantity, start: int, end: int) -> bool:
    """Whether a number from `start` to `end` counts what the quantity before it does: as one compared with it, or a part of it."""
    if last.kind == "thing" and parts_of.is_part(folded, last.end, start, end):
        return True
    is_folk = last.code == "people" or (last.is_counted() and not last.unit.islower())
    if is_folk and parts_of.go_too(folded, last.end, start, end):
        return True
    if (last.is_counted() or last.code == "people") and _GROWS_TO.search(folded, last.end, start):
        return _COMPARED_ENDS.match(folded, end) is not None
    may_be = last.kind in ("thing", "", "measure") or last.code == "people"
    return may_be and _is_compared(folded, last.end, start, end)


def is_meant(folded: str, sentence: Sentence, start: int, end: int) -> bool:
    """Whether a number from `start` to `end` counts what the sentence before did."""
    return bool(_COMPARED_ENDS.match(folded, end) and _MEANT.search(folded, sentence.start, start))


def is_document(folded: str, end: int) -> bool:
    """Whether a single document is named behind a number that ends at `end`."""
    return _ONE.match(folded, end) is not None


def one_beside(folded: str, floor: int, start: int, end: int) -> tuple[int, int] | None:
    """Where the noun stands of which there is one, a number from `start` to `end`, beside several of another kind: "one agreement and six memoranda"."""
    one = _ONE.match(folded, end)
    if one is None:
        return None
    before = folded[max(floor, start - 60) : start]
    is_beside = _BESIDE.match(folded, one.end()) or _BESIDE_BEFORE.search(before)
    return one.span("noun") if is_beside else None


def is_reached(folded: str, floor: int, noun: tuple[int, int], start: int) -> bool:
    """Whether the number at `start` is what the number of a noun comes to: "the number of students rose to 900", "will double the number of students from 40"."""
    between = folded[noun[1] : start]
    if _REACHED.search(between):
        return True
    return between.endswith((" from ", " to ")) and bool(_RAISES.search(folded, floor, noun[0]))


def how_grown(folded: str, floor: int, span: tuple[int, int], *, is_few: bool) -> str:
    """How the words around a number tell that something named before comes to it: "raised", "of them", "grown", "reached"; "" where they do not.

    Args:
        folded: Folded text.
        floor: How far back to look.
        span: Where the number begins and ends.
        is_few: Whether it is so small that only what is raised "from" or "to" it is sure.
    """
    start, end = span
    lead = folded[max(floor, start - parts_of.FAR) : start]
    if (" number" in lead or " there " in lead) and _WHOSE.search(lead):
        return "grown"
    is_from_to = folded.endswith((" from ", " to "), 0, start) and _FROM_TO.search(
        folded, max(floor, start - 40), start
    )
    if is_from_to:
        return "raised"
    if parts_of.is_of_whom(folded, start, end):
        return "of them"
    if is_few:
        return ""
    if folded.startswith(_PART_OF_THEM, end):
        return "of them"
    if _grown_to(folded, floor, start) is not None:
        return "grown"
    comes = _COMES_TO.search(folded, max(floor, start - 50), start) and _COMPARED_ENDS.match(folded, end)
    return "reached" if comes else ""


def grows(folded: str, floor: int, thing: tuple[int, int], start: int, how: str) -> bool:
    """Whether it is the thing of that span which comes to the number at `start`, in the way that `how_grown` told."""
    first, last = thing
    if how == "raised":
        is_direct = bool(_FROM_TO.fullmatch(folded, last, start))
        if is_direct and _RAISES_IT.search(folded, max(floor, first - 45), first):
            return True
        grown = _grown_to(folded, floor, start)
        # "Flights will rise from 3 to 7", but not "flights, which raises the age limit from 3 to 7".
        if grown is None:
            return False
        is_other = _OTHER_OBJECT.match(folded, grown) if first < grown else _RATE.search(folded, grown, first)
        return is_other is None
    if how == "reached":
        return is_reached(folded, floor, thing, start)
    return how == "grown" or bool(
        _BEHIND_COMMA.fullmatch(folded, last, start) or parts_of.OF_WHOM.fullmatch(folded, last, start)
    )


def _grown_to(folded: str, floor: int, start: int) -> int | None:
    """Where the verb begins by which something grows "to" the number at `start`; None without one.

    Args:
        folded: Folded text.
        floor: How far back to look.
        start: Where the number begins.
    """
    lead = folded[floor:start]
    to = _TO.search(lead) if " to " in lead[-30:] else None
    if to is None:
        return None
    grows = None
    for match in _GROWS.finditer(lead, 0, to.start()):
        grows = match
    return floor + grows.start() if grows and "," not in lead[grows.end() : to.start()] else None
