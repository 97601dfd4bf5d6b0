"""Time expressions -> EDTF values with precision and the rule that made them."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summitry.dates import days, distances, feasts, months, near, values, years
from summitry.dates.beginnings import BEGINNING
from summitry.dates.near import FROM_DAY, FROM_TALKS, from_day, from_talks, shift_from_talks
from summitry.dates.rules import Context, Rule
from summitry.headers import day_of, day_of_broadcast
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.text import Sentence
from summitry.word_kinds import word_kind

RULES = (*days.RULES, *months.RULES, *near.RULES, *years.RULES, *distances.RULES, *feasts.RULES)
# Every time has one of these words in it, or a number of four digits.
_TIME_WORDS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec "
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun today tonight yesterday tomorrow morning afternoon evening night day days week weeks "
    "month months year years decade decades spring summer autumn fall winter christmas anniversary quarter half times future hours fortnight".split()
)
_ORDINAL = r"\d\d?(?:st|nd|rd|th)"
_TIME_KIND = word_kind(rf"{'|'.join(sorted(_TIME_WORDS))}|\d{{4}}\w*|{_ORDINAL}")
_YEAR_KIND = word_kind(r"\w*?\d{4}\w*")
_ORDINAL_KIND = word_kind(_ORDINAL)
_OF_MONTH = re.compile(days.OF_MONTH)
# A third of the time of "\d{4}": the first digit is looked for by itself.
_FOUR_DIGITS = re.compile(r"\d\d\d\d")
_LEAD = 45  # no time begins farther before the first such word in it: "during the following twelve decades"
# Which rule it was, the empty group behind it tells: in front of it, it would cost the rules half as much again.
_ALL = compiled(
    rf"(?<![\w]){BEGINNING}(?:"
    + "|".join(
        f"(?:{re.sub(r'[(][?]P<[a-z]+[0-9]*>', '(?:', rule.pattern.pattern)})(?P<r{index}>)"
        for index, rule in enumerate(RULES)
    )
    + r")(?!\w)"
)
# Rules that say what they mean by themselves, whatever the day of writing.
_ABSOLUTE = frozenset(("full date", "year", "name with a year", "decade", "range of years", "year in a list"))
_SHIFTS = {FROM_DAY: from_day, FROM_TALKS: from_talks}
_OWN_DAY = "day and month"
_LATELY = 14  # days before that of writing in which a day told of can be that from which the next one counts
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(_WEEKDAYS)})(?=[a-z]*day\b)")  # "OSLO, Wednesday -- "
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
    """The day that "today" means: the dateline's or the header's where it lies shortly before publication, else that of publication."""
    published, line = text.article.published_on, text.dateline
    if published is None:
        return None
    days = [text.header_on or day_of_broadcast(text.body, published)]
    if line and not line.month and (named := _WEEKDAY.search(text.body, line.start, line.end)):
        back = (published.weekday() - _WEEKDAYS.index(named.group())) % 7
        days = [published - dt.timedelta(days=back)]
    if line and line.month and line.day:
        days = [day_of(published.year - back, line.month, line.day) for back in (0, 1)]
    return next((day for day in days if day and 0 <= (published - day).days <= _AT_DATELINE), published)


def extract(text: ArticleText) -> list[DateMention]:
    """Find the time expressions of an article's report and header, in reading order.

    Returns:
        One mention per expression; none overlap. What needs a day of publication that is not known
        keeps its words, precision and rule, without a value.
    """
    if not text.may_have(_TIME_KIND):
        return []
    day = written_on(text)
    basis = f"written on {day.isoformat()}{_source(text)}" if day else None
    found: list[DateMention] = []
    last: DateMention | None = None
    # The same words are found again once the day of publication is known; only what they mean changes.
    searched: _Searched = text.remembered.setdefault("times", {})
    for sentence, is_none in zip(text.sentences, text.is_boilerplate, strict=True):
        start, end, _ = sentence
        if text.has_kind(sentence, _TIME_KIND) and (end <= text.header_end or not is_none):
            offsets = _time_words(text, sentence)
            context = Context(day, text.folded, text.body, start, end)
            told = _in_sentence(context, offsets, basis, searched)
            for mention in told:
                if mention.rule in _SHIFTS:
                    told = list(_beside_days(text, told, last))
                    break
            found.extend(told)
            last = _last_day(text, told, day)
        elif end > text.header_end:
            last = None
    return _without_circles(text, found) if _source(text) else found


def _source(text: ArticleText) -> str:
    """What tells the year of an article that does not state it, to stand behind what rests on it."""
    article = text.article
    return f", {article.published_rule}" if article.published_basis == "inferred" else ""


def _without_circles(text: ArticleText, told: Sequence[DateMention]) -> list[DateMention]:
    """The times of an article whose year was inferred: its own day has its year from there, not from the day of writing that it gave."""
    return [
        mention._replace(rule=_OWN_DAY, basis=text.article.published_rule)
        if mention.from_on == text.article.published_on and mention.rule.startswith(_OWN_DAY)
        else mention
        for mention in told
    ]


def is_inferred(text: ArticleText, mention: DateMention) -> bool:
    """Whether a time rests on its article's year, where that was inferred; then its basis names the article, or the words, that told the year."""
    rule = text.article.published_rule
    return bool(_source(text) and rule and mention.basis and mention.basis.endswith(rule))


def with_source(text: ArticleText, mention: DateMention, rule: str) -> str:
    """The rule that a time was used by, with what told the year if the time `is_inferred`."""
    return f"{rule}{_source(text)}" if is_inferred(text, mention) else rule


def _last_day(text: ArticleText, told: Sequence[DateMention], written: dt.date | None) -> DateMention | None:
    """The last day that a sentence tells of what was done shortly before the day of writing."""
    days = [
        one
        for one in _days(text, told)
        if one.from_on and written and 0 <= (written - one.from_on).days <= _LATELY
    ]
    return days[-1] if days else None


def _days(text: ArticleText, told: Sequence[DateMention]) -> list[DateMention]:
    """The days of some times, that of the dateline left out."""
    report = text.dateline.end if text.dateline else 0
    return [
        mention
        for mention in told
        if mention.from_on and mention.precision_code == "day" and mention.start >= report
    ]


def _beside_days(
    text: ArticleText, told: Sequence[DateMention], last: DateMention | None
) -> Iterator[DateMention]:
    """Resolve what counts from another day of its sentence: "on Wednesday, a day after his talks"; behind it is looked only for that.

    Without such a day "the next day" counts from `last`, that of the sentence before; else it waits for the day of
    the talks, and "a day after" is no time.
    """
    days = _days(text, told)
    for mention in told:
        if shift := _SHIFTS.get(mention.rule):
            before = [day for day in days if day.start < mention.start]
            if not days and last and mention.rule == FROM_TALKS:
                before = [last]
            anchor = before[-1] if before else days[0] if days and mention.rule == FROM_DAY else None
            # "Three days after they met on Monday, the pact is dead": that is the day of the vote, not of the pact.
            if anchor and anchor.start > mention.end and "," not in text.body[mention.end : anchor.start]:
                anchor = None
            if anchor and anchor.from_on:
                value = shift(text.folded[mention.start : mention.end], anchor.from_on)
                yield mention._replace(
                    **value._asdict(),
                    basis=with_source(
                        text,
                        anchor,
                        f'"{text.body[anchor.start : anchor.end]}" of the sentence{" before" if anchor is last else ""}',
                    ),
                )
            elif mention.rule == FROM_TALKS:
                yield mention
        else:
            yield mention


def _time_words(text: ArticleText, sentence: Sentence) -> list[int]:
    """Where in a sentence its words of time, and numbers of four digits, stand, in reading order; some may be parts of other words."""
    folded, (start, end, _) = text.folded, sentence
    offsets = []
    if text.has_kind(sentence, _YEAR_KIND):
        offsets = [match.start() for match in _FOUR_DIGITS.finditer(folded, start, end)]
    if text.has_kind(sentence, _ORDINAL_KIND):
        offsets += [match.start() for match in _OF_MONTH.finditer(folded, start, end)]
    for word in _TIME_WORDS.intersection(text.words(sentence)):
        offset = folded.find(word, start, end)
        while offset >= 0:
            offsets.append(offset)
            offset = folded.find(word, offset + 1, end)
    return sorted(offsets)


class _Found(NamedTuple):
    """The words of a time, the rule for them, and what the rule matched."""

    start: int
    end: int
    rule: Rule
    match: re.Match[str] | None


# Where a search begins and where its sentence ends -> what it found.
_Searched = dict[tuple[int, int], _Found | None]


def _in_sentence(
    context: Context, offsets: Sequence[int], basis: str | None, searched: _Searched
) -> list[DateMention]:
    told: list[DateMention] = []
    position, end_of_sentence = context.sentence_start, context.sentence_end
    for offset in offsets:
        # Several times may begin before this word, and rules may turn them down.
        while offset >= position:
            asked = max(position, offset - _LEAD), end_of_sentence
            if asked not in searched:
                searched[asked] = _search(context.folded, *asked)
            found = searched[asked]
            if found is None:
                return told
            start, end, rule, match = found
            time = rule.resolve(match, context) if match else None
            way = context.way_taken()
            if time is None:
                position = start + 1
            else:
                fixed = None if rule.name in _ABSOLUTE else basis
                name = f"{rule.name.partition(',')[0]}, {way}" if way else rule.name
                told.append(_new(DateMention, (start, end, *time, name, fixed)))
                position = end
    return told


# A third of the time of `DateMention(...)`.
_new = tuple.__new__


def _search(folded: str, start: int, end: int) -> _Found | None:
    """The first time that begins between two offsets."""
    match = _ALL.search(folded, start, end)
    if match is None:
        return None
    rule = RULES[int(match.lastgroup[1:])]  # type: ignore[index]
    begin, reached = match.span()
    return _new(_Found, (begin, reached, rule, rule.pattern.match(folded, begin, end)))


def settle(text: ArticleText, mentions: Sequence[DateMention], event_on: dt.date | None) -> list[DateMention]:
    """Resolve what counts from the day of the talks ("the day before"), which other dates were needed to find."""
    if event_on is None:
        return list(mentions)
    is_stated = any(mention.from_on == event_on and mention.basis is None for mention in mentions)
    basis = f"talks on {event_on.isoformat()}{'' if is_stated else _source(text)}"
    return [
        mention._replace(
            **values.day(shift_from_talks(text.folded[mention.start : mention.end], event_on))._asdict(),
            basis=basis,
        )
        if mention.rule == FROM_TALKS and mention.from_on is None
        else mention
        for mention in mentions
    ]
