"""Rules for times at a distance: next year, three weeks ago, the past months, the near future."""

import datetime as dt
import re

from summitry.dates import values
from summitry.dates.rules import NUMBER, UNIT, Context, Rule, adding_to, number
from summitry.dates.tenses import lies_ahead
from summitry.dates.values import Time

_STEPS = {
    **dict.fromkeys(("next", "coming", "following"), 1),
    **dict.fromkeys(("last", "previous", "past", "earlier", "before"), -1),
}
RULES: list[Rule] = []
_rule = adding_to(RULES)


@_rule(
    "year, by direction",
    r"(?:earlier |later |early |late |the (?:end|beginning|start|middle) of )?(?P<cue>last|this|next|the coming|the previous|the current|the past) year(?!s|-old)",
)
@_rule(
    "year, by direction",
    r"(?P<cue>the (?:end|turn|close) of the year|by (?:the )?year(?:-|'s )end|the year (?:is (?:out|over)|ends)|a year earlier|the year before|the following year)",
)
def _near_year(match: re.Match[str], context: Context) -> Time | None:
    if context.written_on is None:
        return values.unknown("year")
    words = match["cue"].split()
    shift = _STEPS.get(next((word for word in words if word in _STEPS), ""), 0)
    return values.year(context.written_on.year + shift)


@_rule("decade, by direction", r"(?:later )?this decade|(?P<next>(?:early|late) next decade)")
@_rule(
    "decade, by direction",
    r"(?P<end>the (?:end|close|beginning|start|middle) of (?:the|this|the current) decade|(?:by|before) (?:the )?decade's end|the decade (?:is (?:out|over)|ends))",
)
def _near_decade(match: re.Match[str], context: Context) -> Time | None:
    group = match.groupdict()
    if group.get("end") and not lies_ahead(context, match.start(), match.end()):
        return None  # in a story of the past another decade is meant
    if context.written_on is None:
        return values.unknown("years")
    return values.decade(context.written_on.year // 10 * 10 + 10 * bool(group.get("next")))


@_rule(
    "number of units ago",
    rf"(?P<n>{NUMBER}) (?P<u>{UNIT}|fortnight)s? ago|(?P<v>(?:some|several|many|few|a few|couple of|a couple of) (?:{UNIT})s ago)",
)
def _ago(match: re.Match[str], context: Context) -> Time | None:
    if match["v"]:
        return values.PAST
    if context.written_on is None:
        return values.unknown({"decade": "year", "fortnight": "week"}.get(match["u"], match["u"]))
    return _back(context.written_on, number(match["n"]), match["u"])


def _back(written: dt.date, count: int, unit: str) -> Time | None:
    try:
        if unit == "day":
            return values.day(written - dt.timedelta(days=count))
        if unit in ("week", "fortnight"):
            return values.week(written - dt.timedelta(weeks=count * (1 + (unit == "fortnight"))))
        if unit == "month":
            value = values.shift_months(written, -count)
            return values.month(value.year, value.month)
        return values.year(written.year - count * (10 if unit == "decade" else 1))
    except ValueError:
        return None


@_rule(
    "span up to the day of writing",
    rf"(?:over |in |during |for |within )?(?:the |these )?(?P<cue>past|last|previous|next|coming|following) (?:{NUMBER}(?: to | or |-))?(?P<n>{NUMBER}|few|several|couple of) (?P<u>{UNIT})s?",
)
def _span(match: re.Match[str], context: Context) -> Time | None:
    ahead = match["cue"] in ("next", "coming", "following")
    if match["n"] in ("few", "several", "couple of"):
        return values.FUTURE if ahead else values.PAST
    written, unit = context.written_on, match["u"]
    count = number(match["n"]) * (10 if unit == "decade" else 1)
    if written is None:
        return values.FUTURE if ahead else values.PAST
    sign = 1 if ahead else -1
    try:
        if unit in ("day", "week"):
            other = written + dt.timedelta(days=sign * count * (7 if unit == "week" else 1))
            return values.days(min(written, other), max(written, other))
        if unit == "month":
            other = values.shift_months(written, sign * count)
            first, last = sorted((written, other))
            return values.months(values.month(first.year, first.month), values.month(last.year, last.month))
        return values.years(*sorted((written.year, written.year + sign * count)))
    except ValueError:
        return None


@_rule(
    "vague past",
    rf"(?:in |over |during )?(?:the )?(?:recent|past) (?:{UNIT})s|in recent times|(?:{UNIT})s earlier",
)
def _past(match: re.Match[str], context: Context) -> Time | None:
    return values.PAST


@_rule(
    "vague future",
    rf"(?:in |over |during )?the (?:coming|next) (?:{UNIT})s|(?:in |over )?(?:the )?(?:{UNIT})s (?:ahead|to come)|in the (?:near|foreseeable) future",
)
def _future(match: re.Match[str], context: Context) -> Time | None:
    return values.FUTURE
