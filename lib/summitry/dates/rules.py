"""The rules that read time expressions.

A rule is a pattern over the folded text and a function that resolves its match against the day on
which the article was written. Patterns were chosen by hand: general date parsers read "at a Nov" as a
date, miss "the day before" and "Expo 2027", and give a day where the text gives a year.
"""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from summitry.dates import values
from summitry.dates.values import Time
from summitry.headers import MONTHS, day_of

_MONTH = r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_NUMBERS = {
    word: n
    for n, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), start=1
    )
} | {"a": 1, "an": 1}
_NUMBER = r"(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_YEAR = r"(?:1[4-9]|20|21)\d\d"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_UNIT = r"(?:day|week|month|year|decade)"
_TO = r" ?(?:-|to|until|till|through) ?"


@dataclass(frozen=True)
class Context:
    """What a rule may look at besides its own match: the day of writing, and the words around."""

    written_on: dt.date | None
    folded: str
    body: str
    sentence_start: int
    sentence_end: int

    def is_ahead(self, start: int) -> bool:
        """Whether the words before `start` speak of what is to come; at the head of a sentence, those behind it."""
        if _AHEAD.search(self.folded, max(self.sentence_start, start - 120), start):
            return True
        is_head = start - self.sentence_start <= _HEAD
        return is_head and bool(_AHEAD_BEHIND.match(self.folded, start, min(self.sentence_end, start + 110)))


_HEAD = 12
# "On Friday, the president will travel"; a verb of the past or of speaking before the "will" has the time to itself.
_AHEAD_BEHIND = re.compile(
    r"(?:(?!\b(?:said|says|told|announced|added|that|which|who|was|were|had|met|held|signed|arrived|\w+ed)\b)[^.;“”\"])*?"
    r"\b(?:will|shall|(?:is|are|was|were) (?:also )?(?:to|due|scheduled|expected|slated|set|planning)\b(?! by\b))"
)
# "were to continue Tuesday", "is due to arrive on Tuesday", "by September".
_AHEAD = re.compile(
    r"\b(?:will|would|shall|due|is to|are to|was to|were to|has to|scheduled|slated|expected|expects?|plans?|planned|planning|upcoming|set to|"
    r"hopes? to|intends? to|look(?:s|ed|ing)? forward to|to (?:visit|meet|hold|arrive|travel|begin|start|attend|host|discuss|pay|fly|leave|continue))\b|"
    r"\b(?:until|till|by|before|starting|from) (?:late |early |this |next )?$"
)
Resolve = Callable[[re.Match[str], Context], Time | None]


class Rule(NamedTuple):
    """One rule: its name, what it matches in folded text, and how a match becomes a time (None: it is none)."""

    name: str
    pattern: re.Pattern[str]
    resolve: Resolve


RULES: list[Rule] = []
FROM_TALKS = "from the day of the talks"


def _rule(name: str, pattern: str) -> Callable[[Resolve], Resolve]:
    def add(resolve: Resolve) -> Resolve:
        RULES.append(Rule(name, re.compile(pattern), resolve))
        return resolve

    return add


def _month(name: str) -> int:
    return MONTHS[name.rstrip(".")]


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word]


def _int(day: str) -> int:
    return int(re.match(r"\d+", day).group())  # type: ignore[union-attr]


def _nearest(context: Context, month: int, day: int) -> dt.date | None:
    """The day of that name nearest to the day of writing."""
    if context.written_on is None:
        return None
    written = context.written_on
    found = [
        value
        for year in (written.year - 1, written.year, written.year + 1)
        if (value := day_of(year, month, day))
    ]
    return min(found, key=lambda value: abs(value - written), default=None)


@_rule("full date", r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})")
def _iso(match: re.Match[str], context: Context) -> Time | None:
    value = day_of(int(match["y"]), int(match["m"]), int(match["d"]))
    return values.day(value) if value else None


@_rule("full date", r"(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>(?:19|20)\d\d)")
def _numeric(match: re.Match[str], context: Context) -> Time | None:
    day, month, year = int(match["d"]), int(match["m"]), int(match["y"])
    if "/" in match.group() and day <= 12 and month <= 12 and day != month:
        return values.unknown("day")  # 5/6/2024: which is the month is not known
    value = day_of(year, month, day) or day_of(year, day, month)
    return values.day(value) if value else None


@_rule(
    "range of days",
    rf"(?:from )?(?P<m>{_MONTH}) (?P<d>{_DAY})(?:, (?P<y>{_YEAR}))?{_TO}(?P<m2>{_MONTH}) (?P<d2>{_DAY})(?:,? (?P<y2>{_YEAR}))?",
)
@_rule(
    "range of days",
    rf"(?P<m>{_MONTH}) (?P<d>{_DAY})(?:{_TO}| and )(?P<d2>{_DAY})(?![\w%])(?:,? (?P<y2>{_YEAR}))?",
)
@_rule(
    "range of days",
    rf"(?P<d>{_DAY})(?: (?P<m>{_MONTH}))?{_TO}(?P<d2>{_DAY}) (?P<m2>{_MONTH})(?:,? (?P<y2>{_YEAR}))?",
)
def _day_range(match: re.Match[str], context: Context) -> Time | None:
    group = match.groupdict()
    month = _month(group["m"] or group["m2"])
    last_month = _month(group.get("m2") or group["m"])
    day, last_day = _int(group["d"]), _int(group["d2"])
    first: dt.date | None
    if year := group.get("y") or group.get("y2"):
        first = day_of(int(year), month, day)
    else:
        first = _nearest(context, month, day)
    if first is None:
        return values.unknown("days")
    last = day_of(first.year + (last_month < month), last_month, last_day)
    return values.days(first, last) if last and last >= first else None


@_rule("full date", rf"(?P<m>{_MONTH}) (?P<d>{_DAY})(?:,|\b) ?(?P<y>{_YEAR})\b")
@_rule("full date", rf"(?P<d>{_DAY})(?: of)? (?P<m>{_MONTH}),? (?P<y>{_YEAR})\b")
def _full(match: re.Match[str], context: Context) -> Time | None:
    value = day_of(int(match["y"]), _month(match["m"]), _int(match["d"]))
    return values.day(value) if value else None


@_rule(
    "day and month, nearest year",
    rf"(?:(?P<back>last) )?(?P<m>{_MONTH}) (?P<d>{_DAY})(?![\d%])(?!,? ?\d{{3}})",
)
@_rule(
    "day and month, nearest year", rf"(?P<d>{_DAY})(?: of)? (?P<m>{_MONTH})(?!\w)(?:,? (?P<back>last) year)?"
)
def _month_day(match: re.Match[str], context: Context) -> Time | None:
    month, day = _month(match["m"]), _int(match["d"])
    value = _nearest(context, month, day)
    if value is None:
        return values.day_without_year(month, day) if day_of(2000, month, day) else None
    if match["back"] and "year" in match.group() and context.written_on:
        value = day_of(context.written_on.year - 1, month, day) or value
    elif match["back"] and context.written_on and value > context.written_on:
        value = day_of(value.year - 1, month, day) or value
    return values.day(value)


@_rule(
    "range of months",
    rf"(?P<m>{_MONTH})(?: (?P<y>{_YEAR}))?{_TO}(?P<m2>{_MONTH})(?:,? (?:of )?(?P<y2>{_YEAR}))(?!\d)",
)
@_rule(
    "first months of a year",
    rf"(?:the )?first (?P<n>{_NUMBER}) months of (?P<y2>{_YEAR}|this year|last year)",
)
@_rule(
    "part of a year",
    rf"(?:the )?(?P<o>first|second|third|fourth|last) (?P<part>half|quarter) of (?P<y2>{_YEAR}|this year|last year|next year)",
)
def _month_range(match: re.Match[str], context: Context) -> Time | None:
    group = match.groupdict()
    year = _year_word(group["y2"], context)
    if year is None:
        return values.unknown("months")
    if group.get("n"):
        return values.months(values.month(year, 1), values.month(year, min(12, _number(group["n"]))))
    if group.get("part"):
        size = 6 if group["part"] == "half" else 3
        order = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 12 // size}[group["o"]]
        if order * size > 12:
            return None
        return values.months(values.month(year, (order - 1) * size + 1), values.month(year, order * size))
    first, last = _month(group["m"]), _month(group["m2"])
    start = int(group["y"]) if group.get("y") else year - (first > last)
    return values.months(values.month(start, first), values.month(year, last))


def _year_word(words: str, context: Context) -> int | None:
    if words[:4].isdigit():
        return int(words[:4])
    shift = {"this": 0, "last": -1, "next": 1, "the": 0}[words.split()[0]]
    return context.written_on.year + shift if context.written_on else None


@_rule(
    "month of a year",
    rf"(?:in )?(?:(?:early|mid|late)[ -])?(?P<m>{_MONTH}),? (?:of |in )?(?:the year )?(?P<y>{_YEAR}|(?:last|this|next) year)(?!\d)",
)
def _month_of_year(match: re.Match[str], context: Context) -> Time | None:
    year = _year_word(match["y"], context)
    return values.month(year, _month(match["m"])) if year else values.unknown("month")


@_rule(
    "month, by direction",
    rf"(?P<cue>last|next|this|coming|in|since|until|till|by|from|during|of|for|around|after|before|throughout|through|early|mid|late|early in|late in|for)[ -](?P<m>{_MONTH})(?!\w|-|\.? \d)|(?P<m2>january|february|march|april|may|june|july|august|september|october|november|december)(?= (?:visit|trip|meeting|summit|talks|election)\b)",
)
def _bare_month(match: re.Match[str], context: Context) -> Time | None:
    name = "m" if match["m"] else "m2"
    if not context.body[match.start(name)].isupper():
        return None  # "in may", "of march": no month without its capital
    if context.written_on is None:
        return values.unknown("month")
    written, month, cue = context.written_on, _month(match[name]), match["cue"]
    ahead = cue in ("next", "until", "till", "by", "coming") or (
        cue != "last" and context.is_ahead(match.start())
    )
    if cue == "last":
        year = written.year - (month >= written.month)
    elif ahead:
        year = written.year + (month < written.month or (cue == "next" and month == written.month))
    else:
        year = written.year - (month > written.month)
    return values.month(year, month)


@_rule(
    "last such weekday, or the next one if it lies ahead",
    rf"(?:(?P<cue>last|next|this|coming|previous) )?(?P<w>{_WEEKDAY})(?P<week> (?:last|this|next) week)?",
)
def _weekday(match: re.Match[str], context: Context) -> Time | None:
    if context.written_on is None:
        return values.unknown("day")
    written, target, cue = context.written_on, _WEEKDAYS.index(match["w"]), match["cue"]
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
    if forth and context.is_ahead(match.start()):
        return values.day(written + dt.timedelta(days=forth))
    return values.day(written - dt.timedelta(days=back))


@_rule(
    "day of writing",
    r"(?:earlier |later |also |as of )?(?:today|tonight)(?!['’]s \w+ program)(?! program)|earlier in the day|later in the day|this (?:morning|afternoon|evening)",
)
def _today(match: re.Match[str], context: Context) -> Time | None:
    return values.day(context.written_on) if context.written_on else values.unknown("day")


@_rule("day of writing, one day away", r"the day before yesterday|the day after tomorrow|yesterday|tomorrow")
def _near_day(match: re.Match[str], context: Context) -> Time | None:
    if context.written_on is None:
        return values.unknown("day")
    days = {"yesterday": -1, "tomorrow": 1}.get(match.group()) or (-2 if "before" in match.group() else 2)
    return values.day(context.written_on + dt.timedelta(days=days))


@_rule(
    FROM_TALKS,
    rf"(?P<b>the day before|the previous day|the eve|(?P<n>{_NUMBER}) days? (?:earlier|before))(?= (?:is|was|were|had|and|in|at|also|they|he|she|that|the (?:talks|meeting|visit|summit))\b|[,.;:)\"”]|$)",
)
@_rule(
    FROM_TALKS,
    rf"(?P<f>the (?:following|next) day|the day after|(?P<n>{_NUMBER}) days? later)(?= (?:is|was|were|in|at|they|he|she|the (?:talks|meeting|visit|summit))\b|[,.;:)\"”]|$)",
)
def _near_talks(match: re.Match[str], context: Context) -> Time | None:
    return None if "eve" in match.group() else values.unknown("day")


def shift_from_talks(words: str, event_on: dt.date) -> dt.date:
    """The day that words of the rule "from the day of the talks" mean."""
    number = re.match(rf"({_NUMBER}) days?", words)
    count = _number(number.group(1)) if number else 1
    back = re.search(r"before|previous|earlier", words)
    return event_on + dt.timedelta(days=-count if back else count)


@_rule(
    "week",
    r"(?:earlier |later |early |late )?(?P<cue>last|this|next|the coming|the previous|the past) week(?!end)",
)
def _week(match: re.Match[str], context: Context) -> Time | None:
    if context.written_on is None:
        return values.unknown("week")
    shift = {"last": -1, "the previous": -1, "the past": -1, "this": 0, "next": 1, "the coming": 1}[
        match["cue"]
    ]
    return values.week(context.written_on + dt.timedelta(weeks=shift))


@_rule("month", r"(?:earlier |later |early |late )?(?P<cue>last|this|next|the coming|the previous) month")
def _near_month(match: re.Match[str], context: Context) -> Time | None:
    if context.written_on is None:
        return values.unknown("month")
    shift = {"last": -1, "the previous": -1, "this": 0, "next": 1, "the coming": 1}[match["cue"]]
    value = values.shift_months(context.written_on, shift)
    return values.month(value.year, value.month)


@_rule(
    "season",
    rf"(?P<cue>last|this|next|coming) (?P<s>{_SEASON})\b|(?P<s2>{_SEASON})(?: of)?(?: (?P<y>{_YEAR}))|(?:in|during|since|until|by)(?: the)?(?: early| late)? (?P<s3>spring|summer|autumn|winter)\b|(?P<s4>spring|summer|autumn|winter)(?= (?:floods?|flooding|session|harvest|semester|summit|offensive|season|holidays?|campaign|meetings?|drought|storms?|fires?|wildfires)\b)",
)
def _season(match: re.Match[str], context: Context) -> Time | None:
    code = values.SEASONS[match["s"] or match["s2"] or match["s3"] or match["s4"]]
    if match["y"]:
        return values.season(int(match["y"]), code)
    if context.written_on is None:
        return values.unknown("season")
    year = values.season_around(context.written_on, code)
    if match["cue"] in ("next", "coming") or (match["cue"] is None and context.is_ahead(match.start())):
        year += 1
    elif match["cue"] == "this":
        year = context.written_on.year - (code == values.WINTER and context.written_on.month <= 2)
    elif match["cue"] == "last" and values.season(year, code).to_on >= context.written_on:  # type: ignore[operator]
        year -= 1
    return values.season(year, code)


@_rule(
    "anniversary, in the year of writing",
    r"(?P<n>\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|tenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|centenary)(?:[- ]year)? anniversary",
)
def _anniversary(match: re.Match[str], context: Context) -> Time | None:
    around = context.folded[context.sentence_start : context.sentence_end]
    if context.written_on is None:
        return values.unknown("year")
    if stated := re.search(r"\b(?:in|year) (20\d\d)\b|\b(20\d\d) marks\b", around):
        return values.year(int(stated[1] or stated[2]))
    shift = 1 if "next year" in around else -1 if "last year" in around else 0
    return values.year(context.written_on.year + shift)


@_rule(
    "name with a year",
    rf"(?:expo|cop|olympics|olympic games|games|world cup|vision|agenda|strategy|forum|summit|exhibition|championships?|conference|fair)[ -](?P<y>{_YEAR})(?!\d)",
)
@_rule(
    "name with a year", rf"(?P<y>{_YEAR}) (?:world )?(?:expo|olympics|olympic games|world cup|asian games)\b"
)
@_rule("year", rf"(?:the )?(?:(?:early|mid|late)[ -])(?P<y>{_YEAR})(?![\d-])")
@_rule("year", rf"(?:the )?(?:beginning|start|end|middle|course) of (?:the year )?(?P<y>{_YEAR})(?!\d)")
def _named_year(match: re.Match[str], context: Context) -> Time | None:
    return values.year(int(match["y"]))


@_rule("range of years", rf"(?:from )?(?P<y>{_YEAR})(?:{_TO}|/)(?P<y2>{_YEAR})(?!\d)")
@_rule("range of years", rf"between (?P<y>{_YEAR}) and (?P<y2>{_YEAR})(?!\d)")
@_rule("range of years", r"(?P<y>(?:19|20)\d\d)[-/](?P<y2>\d\d)(?![\d-])")
def _year_range(match: re.Match[str], context: Context) -> Time | None:
    first = int(match["y"])
    last = int(match["y2"]) if len(match["y2"]) == 4 else first // 100 * 100 + int(match["y2"])
    return values.years(first, last) if first < last <= first + 200 else None


@_rule("decade", r"(?:the )?(?:early |mid-|late )?(?P<y>(?:1[5-9]|20)\d0)s(?!\w)")
def _decade(match: re.Match[str], context: Context) -> Time | None:
    return values.decade(int(match["y"]))


@_rule(
    "year, by direction",
    r"(?:earlier |later |early |late |the (?:end|beginning|start|middle) of )?(?P<cue>last|this|next|the coming|the previous|the current|the past) year(?!s|-old)",
)
@_rule(
    "year, by direction",
    r"(?P<cue>the end of the year|by year-end|a year earlier|the year before|the following year)",
)
def _near_year(match: re.Match[str], context: Context) -> Time | None:
    if context.written_on is None:
        return values.unknown("year")
    cue = match["cue"]
    shift = (
        1
        if re.search(r"next|coming|following", cue)
        else -1
        if re.search(r"last|previous|past|earlier|before", cue)
        else 0
    )
    return values.year(context.written_on.year + shift)


@_rule(
    "number of units ago",
    rf"(?P<n>{_NUMBER}) (?P<u>{_UNIT})s? ago|(?P<v>(?:some|several|many|few|a few|couple of|a couple of) (?:{_UNIT})s ago)",
)
def _ago(match: re.Match[str], context: Context) -> Time | None:
    if match["v"]:
        return values.PAST
    if context.written_on is None:
        return values.unknown(match["u"] if match["u"] != "decade" else "year")
    return _back(context.written_on, _number(match["n"]), match["u"])


def _back(written: dt.date, count: int, unit: str) -> Time | None:
    try:
        if unit == "day":
            return values.day(written - dt.timedelta(days=count))
        if unit == "week":
            return values.week(written - dt.timedelta(weeks=count))
        if unit == "month":
            value = values.shift_months(written, -count)
            return values.month(value.year, value.month)
        return values.year(written.year - count * (10 if unit == "decade" else 1))
    except ValueError:
        return None


@_rule(
    "span up to the day of writing",
    rf"(?:over |in |during |for |within )?(?:the |these )?(?P<cue>past|last|previous|next|coming|following) (?P<n>{_NUMBER}|few|several|couple of) (?P<u>{_UNIT})s?",
)
def _span(match: re.Match[str], context: Context) -> Time | None:
    ahead = match["cue"] in ("next", "coming", "following")
    if match["n"] in ("few", "several", "couple of"):
        return values.FUTURE if ahead else values.PAST
    written, unit = context.written_on, match["u"]
    count = _number(match["n"]) * (10 if unit == "decade" else 1)
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
    rf"(?:in |over |during )?(?:the )?(?:recent|past) (?:{_UNIT})s|in recent times|(?:{_UNIT})s earlier",
)
def _past(match: re.Match[str], context: Context) -> Time | None:
    return values.PAST


@_rule(
    "vague future",
    rf"(?:in |over |during )?the (?:coming|next) (?:{_UNIT})s|(?:in |over )?(?:the )?(?:{_UNIT})s (?:ahead|to come)|in the (?:near|foreseeable) future",
)
def _future(match: re.Match[str], context: Context) -> Time | None:
    return values.FUTURE


# A bare number of four digits is a year after these words; after the second set a quantity is as likely.
@_rule(
    "year",
    rf"(?:in|since|by|until|till|before|after|during|year|early|late),? (?:the year )?(?P<y>{_YEAR})(?![\d-]|[.,:]\d| ?(?:people|%|percent|per cent|km|kilomet|met[er]|tonn?e|million|billion|thousand|dollars|euros))",
)
@_rule(
    "year",
    r"(?:from|for|of|through|to|and|than|around) (?P<y>(?:19|20)\d\d)(?![\d-]|[.,:]\d| ?(?:people|%|percent|per cent|km|million|billion)| [a-z-]+s\b)",
)
@_rule("year", rf"[(](?P<y>{_YEAR})[)]")
def _bare_year(match: re.Match[str], context: Context) -> Time | None:
    return values.year(int(match["y"]))


@_rule("year in a list", rf"(?P<y>{_YEAR})(?=(?:, {_YEAR})*,? (?:and )?{_YEAR}\b)")
def _listed_year(match: re.Match[str], context: Context) -> Time | None:
    return values.year(int(match["y"]))
