"""Where the words that name a document end: behind its noun, or with what they say that it is about."""

import re

from summitry.pacts.finite_verbs import VERBS
from summitry.pacts.known import Known
from summitry.pacts.subject_ends import DAY, MONTH, PLACE, STOP, subject_end
from summitry.patterns import compiled

_INSERT = rf"(?:(?:,?\s(?:on\s)?{DAY}|\s(?:on\s)?{MONTH}\s\d{{1,2}}|\stoday|\syesterday|\shere|\sin\s[a-z]+(?=\s(?:on|to|for|between|with)\b)),?)?"
_INTRODUCTION = compiled(
    rf"{_INSERT}\s(?:under which|by which|whereby|(?!including|following|during|according|marking|making|paving|bringing|saying|adding|being|having|meaning)[a-z-]+ing|expected to|meant to|needed to|between|among(?!\s(?:them|these|those|which|others)\b)|amongst|with|of|on|for|in|to|regarding|concerning|about|covering|over|under|against|towards?|aimed at|aiming|designed to|intended to|"
    r"amending|establishing|creating|extending|granting|allowing|enabling|providing|respectively on|(?:relating|related|pertaining|dedicated|devoted|referring)(?: respectively)? to|focused on|focusing on|dealing(?: respectively)? with|titled|entitled|called|dubbed|known as|"
    r"committing|outlining|setting|governing|pledging|that|whereby|under which|by which|worth|valued at|amounting to|spanning|ranging|exempting|abolishing|ending|opening|launching|renewing|permitting|"
    r"supporting|promoting|strengthening|deepening|expanding|regulating|securing|facilitating|implementing|to avoid|avoiding|in respect of|with respect to|with regard to|within|from|until)\b"
)
_INSERT_ONLY = compiled(_INSERT)
_REMARK = re.compile(r", (?:with|(?!regarding|concerning|covering)[a-z]+ing)$")
# "A declaration in Suva on Wednesday on fisheries": where and when stand before what it is about.
_WHERE_AND_WHEN = compiled(
    rf"(?:\s(?:in\s[a-z'-]+(?:\s[a-z'-]+)?|at\s(?:the\s)?[a-z' -]{{3,30}}?|here))?,?\s(?:(?:on\s)?(?:late\s|early\s)?{DAY}|(?:on\s)?(?:{MONTH}\.?\s\d{{1,2}}|\d{{1,2}}\s{MONTH})|today)(?:\sin\s[a-z'-]+(?:\s[a-z'-]+)?)?(?=\s(?:on|to|for|regarding|concerning|covering)\s)"
)
# A clause with a verb of its own, behind a day where one stands.
_RELATIVE = re.compile(r"\s(?:that|whereby|under which|by which)$")
# "Another agreement that was signed", "the accord that both signed": no word on what it is about.
_THAT_WAS_SIGNED = re.compile(
    r"\s(?:(?:was|were|has been|have been|is|are)\s(?:also\s)?|(?:[\w.'’-]+\s){1,4}?)(?:signed|inked|concluded|exchanged|adopted|initialled)\b"
)
# A price, with its currency: any few words that neither tell what it is for nor are a verb.
_NO_CURRENCY = r"(?:on|in|to|for|with|between|of|at|and|or|but|as|from|that|which|who|was|were|is|are|has|have|had|will|would|over|under|by|during|after|before|here|today|yesterday|not|also|while|when|the|an?|per|towards?|regarding|through|out|\w+day|\w+ed|\w+ing)"
PRICE = compiled(
    rf"\s(?:worth|valued at|totall?ing|amounting to)(?:\s(?:about|over|more than|nearly|around|almost|up to|an estimated|some|roughly|at least))?(?:\s(?:eur|usd|us|gbp|inr|rs\.?|cny|rmb|jpy|aud|nzd|cad|chf))?\s[^\s,;]+(?:\s(?!{_NO_CURRENCY}\b)(?:u\.s\.|[a-z]+)){{0,4}}(?:\s\([^()]{{2,40}}\))?"
)
# "A contract, worth 40 million crowns, for ferries".
_PRICE_ASIDE = compiled(rf",{PRICE.pattern},(?=\s(?:to|for|on|covering|under)\s)")
# "the Cooperation Programme 2014-2018".
_YEARS = re.compile(r"\s(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d\b")
_ABOUT = compiled(r"\s(?:on|to|regarding|concerning|covering)\b")
# A joint statement “On strategic partnership”.
_CALLED = re.compile(
    r"\s(?:[“«](?:on|about|regarding)\s[^“”«»]{4,200}[”»]|\"(?:on|about|regarding)\s[^\"]{4,200}\")"
)
# a declaration “Towards a Common Ocean”: a title, where a verb would make it a quotation.
_TITLED = re.compile(
    rf"\s[“«\"](?=[A-Z])(?![^”»\"]*\b(?:{VERBS}|we|our|I|must|should)\b)[^”»\"]{{4,120}}[”»\"]"
)
_NO_SUBJECT = ("the", "a", "an", "its", "their", "both")


def title_end(
    body: str, folded: str, kind: tuple[int, int], known: Known, limit: int, *, is_named: bool
) -> tuple[int, bool]:
    """End of the title that begins with a kind noun, and whether parties or a subject follow the noun.

    Args:
        body: The article's text.
        folded: The same, folded.
        kind: Where the noun ends, and where an abbreviation in brackets behind it does.
        known: Names in the text.
        limit: Where the next document of the sentence, or the sentence, ends this one.
        is_named: Whether modifiers before the noun already say what the document is about.
    """
    noun_end, start = kind
    # The closing mark stands where the words of a next item may already be cut off.
    if called := _CALLED.match(folded, start, limit + 1) or _TITLED.match(body, start, limit + 1):
        return called.end(), True
    inserted = None if is_named else _WHERE_AND_WHEN.match(folded, start, limit)
    if inserted and inserted.end() < limit:
        kind, start = (noun_end, inserted.end()), inserted.end()
    if price := PRICE.match(folded, start, limit) or _PRICE_ASIDE.match(folded, start, limit):
        return _after_worth(body, folded, price.end(), known, limit)
    introduction = _INTRODUCTION.match(folded, start, limit)
    if not introduction:
        years = _YEARS.match(folded, start, limit) if _is_formal(body, kind[0]) else None
        return (years.end(), True) if years else (noun_end, False)
    is_clause = bool(_RELATIVE.search(introduction.group()))
    if not _may_introduce(folded, introduction, limit, is_named=is_named, is_clause=is_clause):
        return noun_end, False
    if _is_place(body, start, known, limit):
        end = 0 if is_named else _end_behind_place(body, folded, start, known, limit)
        return end or noun_end, end > 0
    first = _subject_start(body, folded, (start, introduction.end()), known, limit)
    if first is None:
        return noun_end, False
    end = subject_end(body, folded, first, known, limit, is_open=is_clause)
    is_subject = end > first and folded[first:end].strip() not in _NO_SUBJECT
    if not is_subject or (introduction.group().endswith(" for") and _is_for_place(folded, first, end, known)):
        return noun_end, False
    return end, True


def _subject_start(
    body: str, folded: str, introduction: tuple[int, int], known: Known, limit: int
) -> int | None:
    """Where words that introduce a subject, which may hold a day, lead to it; None where they lead to a place."""
    start, end = introduction
    insert = _INSERT_ONLY.match(folded, start, end)
    if insert and insert.end() > start and _is_place(body, insert.end(), known, limit):
        return None
    if insert and insert.group().startswith(" in ") and not _may_be_place(body, start, known):
        return start + len(" in")  # "a memorandum of cooperation in tourism on Wednesday"
    return end


def _may_introduce(
    folded: str, introduction: re.Match[str], limit: int, *, is_named: bool, is_clause: bool
) -> bool:
    """Whether words behind a document noun can lead to what it is about."""
    if is_clause:
        return not is_named and not _THAT_WAS_SIGNED.match(folded, introduction.end())
    # "a trade deal on Monday, with Malta to lend experts", "... on Monday, ending a long row": a remark.
    if is_named and _REMARK.search(introduction.group()):
        return False
    stop = STOP.match(folded, introduction.start(), limit)
    return stop is None or introduction.end() > stop.end()


def _is_for_place(folded: str, first: int, end: int, known: Known) -> bool:
    """Whether words tell for whom something was signed, not what about: "signed the MoU for Fiji"."""
    return (
        known.has_place(first + 1)
        and folded.count(" ", first + 1, end) < 2
        and not folded.startswith(" to ", end)  # "a contract for Kenya Power to build a dam"
    )


def _is_place(body: str, start: int, known: Known, limit: int) -> bool:
    """Whether "in X" tells where; behind a noun in capitals ("Programme of Cooperation in Sport") X must be known as a place."""
    match = PLACE.match(body, start, limit)
    if not match:
        return False
    return not _is_formal(body, start) or known.has_place(match.start("name"))


def _end_behind_place(body: str, folded: str, start: int, known: Known, limit: int) -> int:
    """Where a title ends that says what it is about behind "in X": "a memorandum in Suva on tea"; none, 0."""
    place = PLACE.match(body, start, limit)
    about = _ABOUT.match(folded, place.end(), limit) if place else None
    if not about or STOP.match(folded, about.start(), limit):
        return 0
    end = subject_end(body, folded, about.end(), known, limit)
    return end if end > about.end() else 0


def _may_be_place(body: str, start: int, known: Known) -> bool:
    """Whether "in X" behind a noun that ends at `start` can tell where: X has a capital, which behind a noun in capitals tells only a known place."""
    name = start + len(" in ")
    return body[name].isupper() and (not _is_formal(body, start) or known.has_place(name))


def _is_formal(body: str, noun_end: int) -> bool:
    """Whether a noun that ends at `noun_end` is written with a capital."""
    return body[body.rfind(" ", 0, noun_end) + 1].isupper()


def _after_worth(body: str, folded: str, worth: int, known: Known, limit: int) -> tuple[int, bool]:
    """A price that ends at `worth`, between noun and subject, is part of the words, and no subject by itself."""
    introduction = _INTRODUCTION.match(folded, worth, limit)
    if introduction and not STOP.match(folded, worth, limit):
        end = subject_end(body, folded, introduction.end(), known, limit)
        if end > introduction.end():
            return end, True
    return worth, False
