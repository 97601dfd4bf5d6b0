"""The time that a quantity is given for, of the times that its sentence tells."""

import re
from collections.abc import Iterator, Sequence

from summitry.dates import DateMention
from summitry.patterns import compiled

# Days on which something was said are not the time of what was said.
_PRECISE = frozenset({"day", "days", "week"})
_AS_OF = compiled(r"\b(?:as of|as at|until|till|by|up to|at the end of|to date) (?:the )?$")
_NOT_OF = re.compile(
    r"\b(?:since|after|before|compared (?:to|with)|than|established in|founded in) (?:the |that in |in )?$"
)
# "Up 12 percent on the previous year"
_ON_YEAR = compiled(r"\b(?:on|over|from|against|versus|above|below) (?:the )?$")
_OTHER_YEAR = compiled(r"(?:the |an? )?(?:previous|preceding|prior|same|year (?:before|earlier|ago))\b")
# "12 firms work there and hope to double sales by 2030": the time behind a hope, or in another clause, is not theirs.
_HOPES = compiled(
    r"\b(?:hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|wants?|wanted|wish(?:es|ed)?|intend(?:s|ed|ing)?|seek(?:s|ing)?|sought|vow(?:s|ed)?|expect(?:s|ed)?|(?:plan(?:s|ned)?|planning|agreed|pledged) to|to (?:double|triple)) "
)
_CLAUSE = compiled(r"; |\band that\b|, (?:but|while|whereas|which|who|adding)\b")
# "Trade reached 9 million in 2020, and 12 firms are active": what is now is not of a time told before.
_NOW = compiled(r"(?:;|\b(?:and|but|while|whereas)) [^;]*\b(?:has|have|is|are|now|currently|today)\b")
# Of two amounts the one that something changed from or is compared with, and the one it changed to.
_FORMER = compiled(r"\b(?:from|against|compared (?:with|to)|versus|than) $")
_LATTER = compiled(r"\bfrom [^;]{1,60} to $")
# "385 million a year before" counts from the year of the other amount.
_COUNTED_FROM = compiled(
    r",?(?: in| during)? (?:(?:the|its) (?:(?:previous|preceding|prior)(?P<before>)|following|next) year|the year (?:(?:before|earlier|prior)(?P<earlier>)|after|later)"
    r"|(?P<count>an?|one|two|three|four|five|ten|\d{1,2}) years? (?:(?:before|earlier|previously|prior)(?P<back>)|later|after))\b(?! (?:the|that|it|he|she|they)\b)"
)
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "ten": 10}
_YEAR = re.compile(r"\d{4}")


def as_of(folded: str, dates: Sequence[DateMention], start: int, end: int) -> str | None:
    """The time that a quantity is given for.

    A month, a season or a year counts wherever it stands in the sentence, the nearest first; a day only
    behind "as of", "by" and their like, because a day mostly tells when something was said. "A year before"
    counts from the year of the amount before, and of what grew from one amount to another between two years
    each has its own.

    Args:
        folded: Folded text.
        dates: Times of the sentence.
        start: Where the quantity begins.
        end: Where it ends.

    Returns:
        EDTF, or None.
    """
    fitting = list(_fitting(folded, dates))
    if not fitting:
        return None
    if year := _counted_from(folded, fitting, start, end):
        return year
    near = list(_near(folded, fitting, start, end))
    return min(near)[1] if near else None


def _near(folded: str, dates: Sequence[DateMention], start: int, end: int) -> Iterator[tuple[int, str]]:
    """How far the times that are those of a quantity stand from it, and which they are."""
    lead = folded[max(0, start - 80) : start]
    is_former, latter = _FORMER.search(lead), _LATTER.search(lead)
    begin = start - len(lead) + latter.start() if latter else start
    for date in dates:
        edtf, is_behind = date.edtf or "", date.start >= end
        between = folded[end : date.start] if is_behind else folded[date.end : start]
        if is_behind:
            is_others = bool(_CLAUSE.search(between))
        else:
            is_others = bool(is_former or date.start > begin or _NOW.search(folded, date.end, end))
        if is_others or _HOPES.search(between):
            continue
        if is_former and between.startswith(" to "):
            edtf = edtf.partition("/")[0] if "/" in edtf else ""
        elif latter and "/" in edtf:
            edtf = edtf.rpartition("/")[2] or edtf
        if edtf:
            # What stands before a quantity is as often the time of something else.
            yield date.start - end if is_behind else (start - date.end) * 2, edtf


def _fitting(folded: str, dates: Sequence[DateMention]) -> Iterator[DateMention]:
    """The times that may be those of a quantity."""
    for date in dates:
        if not date.edtf:
            continue
        lead = folded[max(0, date.start - 40) : date.start]
        is_marked = bool(_AS_OF.search(lead)) or folded.startswith("as of ", date.start)
        is_start = _NOT_OF.search(lead) or folded.startswith("since ", date.start)
        is_other = _ON_YEAR.search(lead) and _OTHER_YEAR.match(folded, date.start, date.end)
        if is_marked or not (date.precision_code in _PRECISE or is_start or is_other):
            yield date


def _counted_from(folded: str, dates: Sequence[DateMention], start: int, end: int) -> str | None:
    """The year that the words behind a quantity count from the last one told before it; None where they do not."""
    found = _COUNTED_FROM.match(folded, end)
    told = [parts[-1] for date in dates if date.end <= start and (parts := _YEAR.findall(date.edtf or ""))]
    if not found or not told:
        return None
    count = found["count"] or ""
    years = int(count) if count.isdecimal() else _COUNTS.get(count, 1)
    is_back = any(found[name] is not None for name in ("before", "earlier", "back"))
    return f"{int(told[-1]) + (-years if is_back else years):04}"
