"""Time expressions -> EDTF values with precision and the rule that made them."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summitry.dates import values
from summitry.dates.rules import FROM_TALKS, RULES, Context, shift_from_talks
from summitry.headers import day_of
from summitry.layout import ArticleText
from summitry.text import Sentence

# A sentence without one of these words holds no time; asking first makes the whole three times faster.
_GATE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)\w*\b|\b\d{4}|\d\d\.\d\d|"
    r"\b(?:today|tonight|yesterday|tomorrow|morning|afternoon|evening|ago|anniversary|day before|(?:previous|following|next) day|days? (?:earlier|later|before)|"
    r"spring|summer|autumn|fall|winter|weeks?|months?|years?|decades?|future|recent times|earlier in the day|later in the day)\b"
)
_DIGIT = re.compile(r"\d")
# Each of those holds a figure, one of these words, or a word that begins like a month or weekday.
_GATE_WORDS = frozenset(
    "today tonight yesterday tomorrow morning afternoon evening ago anniversary day days spring summer autumn fall winter week weeks month "
    "months year years decade decades future times".split()
)
_GATE_STEMS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun".split())
# The words with which a time can begin: only there are the rules tried, for a third of the time.
_FIRST = (
    r"(?=[\d(]|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|"
    r"oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|from|last|next|this|coming|in|since|until|till|by|during|of|for|around|"
    r"after|before|throughout|through|early|mid|late|previous|earlier|later|also|as|today|tonight|the|yesterday|tomorrow|an?|one|two|three|four|"
    r"five|six|seven|eight|nine|ten|eleven|twelve|spring|summer|autumn|fall|winter|first|second|third|fourth|fifth|tenth|twentieth|thirtieth|"
    r"fortieth|fiftieth|sixtieth|centenary|expo|cop|olympics?|games|world|vision|agenda|strategy|forum|summit|exhibition|championships?|conference|"
    r"fair|beginning|start|end|middle|course|between|some|several|many|few|couple|over|within|these|past|following|recent|days|weeks|months|"
    r"years|decades|year|to|and|than)\b)"
)
_ALL = re.compile(
    rf"(?<![\w]){_FIRST}(?:"
    + "|".join(
        f"(?P<r{index}>{re.sub(r'[(][?]P<[a-z]+[0-9]*>', '(?:', rule.pattern.pattern)})"
        for index, rule in enumerate(RULES)
    )
    + r")(?!\w)"
)
_AT_DATELINE = 3  # days that may lie between the dateline and publication


class DateMention(NamedTuple):
    """One time expression: a row of `tables.DATE_MENTIONS` without the columns that every table has."""

    start: int
    end: int
    edtf: str | None
    from_on: dt.date | None
    to_on: dt.date | None
    precision_code: str
    rule: str
    basis: str | None


def written_on(text: ArticleText) -> dt.date | None:
    """The day that "today" means: the dateline's where it lies shortly before publication, else that of publication."""
    published, line = text.article.published_on, text.dateline
    if published and line and line.month and line.day:
        for year in (published.year, published.year - 1):
            day = day_of(year, line.month, line.day)
            if day and 0 <= (published - day).days <= _AT_DATELINE:
                return day
    return published


def extract(text: ArticleText) -> list[DateMention]:
    """Find the time expressions of an article's report and header, in reading order.

    Returns:
        One mention per expression; none overlap. What needs a day of publication that is not known
        keeps its words, precision and rule, without a value.
    """
    day = written_on(text)
    basis = f"written on {day.isoformat()}" if day else None
    found: list[DateMention] = []
    for sentence in text.sentences:
        in_report = sentence.end <= text.header_end or not text.boilerplate.cover(
            sentence.start, sentence.end
        )
        if (
            in_report
            and _may_hold_time(text, sentence)
            and _GATE.search(text.folded, sentence.start, sentence.end)
        ):
            context = Context(day, text.folded, text.body, sentence.start, sentence.end)
            found.extend(_in_sentence(context, basis))
    return found


def _may_hold_time(text: ArticleText, sentence: Sentence) -> bool:
    return (
        text.has_word(sentence, _GATE_WORDS)
        or not _GATE_STEMS.isdisjoint([word[:3] for word in text.words(sentence)])
        or bool(_DIGIT.search(text.folded, sentence.start, sentence.end))
    )


def _in_sentence(context: Context, basis: str | None) -> Iterator[DateMention]:
    position = context.sentence_start
    while match := _ALL.search(context.folded, position, context.sentence_end):
        rule = RULES[int(match.lastgroup[1:])]  # type: ignore[index]
        inner = rule.pattern.match(context.folded, match.start(), context.sentence_end)
        time = rule.resolve(inner, context) if inner else None
        if time is None:
            position = match.start() + 1
            continue
        needs_day = rule.name not in (
            "full date",
            "year",
            "name with a year",
            "decade",
            "range of years",
            "year in a list",
        )
        yield DateMention(match.start(), match.end(), *time, rule.name, basis if needs_day else None)
        position = match.end()


def settle(text: ArticleText, mentions: Sequence[DateMention], event_on: dt.date | None) -> list[DateMention]:
    """Resolve what counts from the day of the talks ("the day before"), which other dates were needed to find."""
    if event_on is None:
        return list(mentions)
    basis = f"talks on {event_on.isoformat()}"
    return [
        mention._replace(
            **values.day(shift_from_talks(text.folded[mention.start : mention.end], event_on))._asdict(),
            basis=basis,
        )
        if mention.rule == FROM_TALKS
        else mention
        for mention in mentions
    ]
