"""Rules for days, weeks and months that count from the day of writing or from that of the talks."""

import datetime as dt
import re

from summitry.dates import values
from summitry.dates.rules import NUMBER, WEEKDAY, Context, Rule, adding_to, number
from summitry.dates.tenses import is_ahead, is_on_the_programme
from summitry.dates.values import Time

_SOON = 3  # days; farther off "meets on Friday" is rather a headline of what has been
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FROM_TALKS = "from the day of the talks"
FROM_DAY = "from another day of the sentence"
_DAYS = re.compile(rf"({NUMBER}) days?")
_HOURS, _TWO_DAYS = r"(?:twenty-four|24|forty-eight|48) hours", ("forty-eight", "48")
RULES: list[Rule] = []
_rule = adding_to(RULES)


@_rule(
    "last such weekday, or the next one if it lies ahead",
    rf"(?:(?P<cue>last|next|this|coming|previous) )?(?P<w>{WEEKDAY})(?P<week> (?:last|this|next) week)?",
)
def _weekday(match: re.Match[str], context: Context) -> Time | None:
    if context.written_on is None:
        return values.unknown("day")
    written, target, cue = context.written_on, _WEEKDAYS.index(match["w"][:3]), match["cue"]
    if match["week"]:
        monday = (
            written
            - dt.timedelta(days=written.weekday())
            + dt.timedelta(weeks={"last": -1, "this": 0, "next": 1}[match["week"].split()[0]])
        )
        return values.day(monday + dt.timedelta(days=target))
    back, forth = (written.weekday() - target) % 7, (target - written.weekday()) % 7
    if cue in ("next", "coming"):
        return values.day(written + dt.timedelta(days=forth or 7))
    if cue in ("last", "previous"):
        return values.day(written - dt.timedelta(days=back or 7))
    is_soon = 0 < forth <= _SOON and is_on_the_programme(context, match.start())
    if is_soon or (forth and is_ahead(context, match.start())):
        return values.day(written + dt.timedelta(days=forth))
    return values.day(written - dt.timedelta(days=back))


@_rule(
    "day of writing",
    r"(?:earlier |later |also |as of )?(?:today|tonight)(?!['’]s \w+ program)(?! program)|earlier in the day|later in the day|this (?:morning|afternoon|evening)",
)
def _today(match: re.Match[str], context: Context) -> Time | None:
    return values.day(context.written_on) if context.written_on else values.unknown("day")


@_rule(
    "day of writing, one day away",
    r"the day before yesterday|the day after tomorrow|yesterday|tomorrow|last (?:evening|night)",
)
def _near_day(match: re.Match[str], context: Context) -> Time | None:
    if context.written_on is None:
        return values.unknown("day")
    days = {"yesterday": -1, "last evening": -1, "last night": -1, "tomorrow": 1}.get(match.group()) or (
        -2 if "before" in match.group() else 2
    )
    return values.day(context.written_on + dt.timedelta(days=days))


@_rule(
    FROM_TALKS,
    r"(?P<b>the day before|the previous day|the eve)(?= (?:is|was|were|had|and|in|at|on|from|to|for|by|with|when|also|they|he|she|that|the (?:talks|meeting|visit|summit))\b|[,.;:)\"”]|$)",
)
@_rule(
    FROM_TALKS,
    r"(?P<f>the (?:following|next) day|the day after)(?= (?:is|was|were|in|at|on|to|for|with|before|after|and|they|he|she|the (?:talks|meeting|visit|summit))\b|[,.;:)\"”]|$)",
)
@_rule(
    FROM_TALKS, rf"(?:(?P<n>{NUMBER}) days?|{_HOURS}) (?:later|earlier)\b(?! (?:than|that|the same|in the)\b)"
)
@_rule(FROM_TALKS, rf"(?P<b>(?P<n>{NUMBER}) days? before)(?=[,.;:)\"”]|$| (?:and|in|at)\b)")
@_rule(
    FROM_TALKS,
    r"the (?:previous|next|following) (?:morning|afternoon|evening|night)|the (?:morning|evening|night) (?:before|after)(?=[,.;:)\"”]|$| (?:and|in|at|he|she|they|the)\b)",
)
@_rule(
    FROM_TALKS,
    r"the (?:day|morning|evening) after (?:(?:his|her|their|its|the|an?) )?(?:(?!talks\b|meeting\b)[\w-]+'s? )?(?:arrival|landing|return|touching down|arriving|landing)\b",
)
def _near_talks(match: re.Match[str], context: Context) -> Time | None:
    return None if match.group().endswith("eve") else values.unknown("day")


@_rule(
    FROM_DAY,
    rf"(?:(?P<n>{NUMBER}|some|several|a few|the) )?(?P<u>days?|weeks?|months?|years?) (?:after|before|ahead of)(?= [\w“\"])",
)
def _beside_a_day(match: re.Match[str], context: Context) -> Time | None:
    return values.unknown("day")


def from_day(words: str, day: dt.date) -> Time:
    """The time of what stands behind "a day after" or "two months before", told beside another day; vague without a number."""
    *counted, unit, way = words.removesuffix(" of").split()
    ahead = way != "after"
    if not counted or counted[-1] in ("some", "several", "few"):
        return values.FUTURE if ahead else values.PAST
    count = (1 if counted[-1] == "the" else number(counted[-1])) * (1 if ahead else -1)
    unit = unit.rstrip("s")
    try:
        if unit == "day":
            return values.day(day + dt.timedelta(days=count))
        if unit == "week":
            return values.week(day + dt.timedelta(weeks=count))
        if unit == "month":
            other = values.shift_months(day, count)
            return values.month(other.year, other.month)
        return values.year(day.year + count)
    except (ValueError, OverflowError):  # beyond the calendar
        return values.unknown(unit)


def from_talks(words: str, day: dt.date) -> Time:
    """As `from_day`, for words of the rule "from the day of the talks"."""
    return values.day(shift_from_talks(words, day))


def shift_from_talks(words: str, event_on: dt.date) -> dt.date:
    """The day that words of the rule "from the day of the talks" mean."""
    counted = _DAYS.match(words)
    count = number(counted.group(1)) if counted else 2 if words.startswith(_TWO_DAYS) else 1
    is_back = any(word in words for word in ("before", "previous", "earlier"))
    return event_on + dt.timedelta(days=-count if is_back else count)


@_rule(
    "week",
    r"(?:earlier |later |early |late )?(?P<cue>last|this|next|the coming|the previous|the past|the end of the) week(?!end)",
)
def _week(match: re.Match[str], context: Context) -> Time | None:
    if context.written_on is None:
        return values.unknown("week")
    shift = {
        "last": -1,
        "the previous": -1,
        "the past": -1,
        "the end of the": 0,
        "this": 0,
        "next": 1,
        "the coming": 1,
    }[match["cue"]]
    return values.week(context.written_on + dt.timedelta(weeks=shift))


@_rule(
    "month",
    r"(?:earlier |later |early |late )?(?P<cue>last|this|next|the coming|the previous|the end of the) month",
)
def _near_month(match: re.Match[str], context: Context) -> Time | None:
    if context.written_on is None:
        return values.unknown("month")
    shift = {"last": -1, "the previous": -1, "this": 0, "the end of the": 0, "next": 1, "the coming": 1}[
        match["cue"]
    ]
    value = values.shift_months(context.written_on, shift)
    return values.month(value.year, value.month)
