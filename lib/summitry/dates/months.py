"""Rules for months: of a year, of this or last year, ranges of them, halves and quarters."""

import re

from summitry.dates import values
from summitry.dates.rules import MONTH, NUMBER, TO, YEAR, Context, Rule, adding_to, month_number, number
from summitry.dates.tenses import is_ahead, lies_ahead
from summitry.dates.values import Time

_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1": 1, "2": 2, "3": 3, "4": 4}
RULES: list[Rule] = []
_rule = adding_to(RULES)


@_rule(
    "range of months",
    rf"(?P<m>{MONTH})(?: (?P<y>{YEAR}))?{TO}(?P<m2>{MONTH})(?:,? (?:of )?(?P<y2>{YEAR}))(?!\d)",
)
@_rule(
    "first months of a year",
    rf"(?:the )?first (?P<n>{NUMBER}) months of (?P<y2>{YEAR}|this year|last year)",
)
@_rule(
    "part of a year",
    rf"(?:the )?(?P<o>first|second|third|fourth|last) (?P<part>half|quarter) of (?P<y2>{YEAR}|this year|last year|next year|the year|the current year)",
)
@_rule("part of a year", rf"(?P<part>[qh])(?P<o>[1-4]),? (?:of )?(?P<y2>{YEAR})(?!\d)")
def _month_range(match: re.Match[str], context: Context) -> Time | None:
    group = match.groupdict()
    year = _year_of(group["y2"], context)
    if year is None:
        return values.unknown("months")
    if group.get("n"):
        return values.months(values.month(year, 1), values.month(year, min(12, number(group["n"]))))
    if group.get("part"):
        size = 6 if group["part"] in ("half", "h") else 3
        order = _ORDER.get(group["o"], 12 // size)
        if order * size > 12:
            return None
        return values.months(values.month(year, (order - 1) * size + 1), values.month(year, order * size))
    first, last = month_number(group["m"]), month_number(group["m2"])
    start = int(group["y"]) if group.get("y") else year - (first > last)
    return values.months(values.month(start, first), values.month(year, last))


@_rule(
    "part of a year, by direction",
    r"(?:in|by|during|until|before|for|from|over) the (?P<o>first|second|third|fourth) (?P<part>half|quarter)(?! (?:of|final|century|hour|time)\b|-)",
)
def _bare_part(match: re.Match[str], context: Context) -> Time | None:
    ahead = lies_ahead(context, match.start(), match.end())
    if match["part"] == "half" and not ahead:
        return None  # of a game
    written, size, order = context.written_on, 6 if match["part"] == "half" else 3, _ORDER[match["o"]]
    if order * size > 12:
        return None
    if written is None:
        return values.unknown("months")
    first, last = (order - 1) * size + 1, order * size
    year = written.year + (last < written.month if ahead else -(first > written.month))
    return values.months(values.month(year, first), values.month(year, last))


def _year_of(words: str, context: Context) -> int | None:
    if words[:4].isdecimal():
        return int(words[:4])
    shift = {"this": 0, "last": -1, "next": 1, "the": 0}[words.split()[0]]
    return context.written_on.year + shift if context.written_on else None


@_rule(
    "month of a year",
    rf"(?:in )?(?:(?:early|mid|late)[ -])?(?P<m>{MONTH}),? (?:of |in )?(?:the year )?(?P<y>{YEAR}|(?:last|this|next) year)(?!\d)",
)
def _month_of_year(match: re.Match[str], context: Context) -> Time | None:
    year = _year_of(match["y"], context)
    return values.month(year, month_number(match["m"])) if year else values.unknown("month")


@_rule(
    "months, by direction",
    rf"(?:in|by|during|between|until|this|next) (?P<m>{MONTH})(?:-| or | and )(?P<m2>{MONTH})(?!\w|,? \d)",
)
def _bare_months(match: re.Match[str], context: Context) -> Time | None:
    if not (context.body[match.start("m")].isupper() and context.body[match.start("m2")].isupper()):
        return None
    if context.written_on is None:
        return values.unknown("months")
    first, last = month_number(match["m"]), month_number(match["m2"])
    written = context.written_on
    if lies_ahead(context, match.start(), match.end()):
        year = written.year + (last < written.month and first <= last)
    else:
        year = written.year - (first > written.month)
    return values.months(values.month(year, first), values.month(year + (last < first), last))


@_rule(
    "month, by direction",
    rf"(?P<cue>last|next|this|coming|in|since|until|till|by|from|during|of|for|around|after|before|throughout|through|early|mid|late|early in|late in|as early as|as late as|for)[ -](?P<m>{MONTH})(?!\w|-|\.? \d)|(?P<m2>january|february|march|april|may|june|july|august|september|october|november|december)(?= (?:visit|trip|meeting|summit|talks|election)\b)",
)
def _bare_month(match: re.Match[str], context: Context) -> Time | None:
    name = "m" if match["m"] else "m2"
    if not context.body[match.start(name)].isupper():
        return None  # "in may", "of march": no month without its capital
    if context.written_on is None:
        return values.unknown("month")
    written, month, cue = context.written_on, month_number(match[name]), match["cue"]
    ahead = cue in ("next", "until", "till", "by", "coming") or (
        cue not in ("last", "this")
        and (lies_ahead(context, match.start(), match.end()) if cue else is_ahead(context, match.start()))
    )
    if cue == "this":
        year = written.year
    elif cue == "last":
        year = written.year - (month >= written.month)
    elif ahead:
        year = written.year + (month < written.month or (cue == "next" and month == written.month))
    else:
        year = written.year - (month > written.month)
    return values.month(year, month)
