"""The day of the main talks that an article reports."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from summitry.dates import DateMention
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.talks import concluded, elsewhere, same_clause, visit_ends
from summitry.talks.both_sides import day_of_both, sent_from
from summitry.talks.elsewhere import DAYS_AHEAD, Elsewhere
from summitry.talks.held import TALKED, TALKED_KIND, happened
from summitry.talks.opening_days import (
    ISSUED,
    OF_THAT_DAY,
    TOLD_BY_OFFICE,
    header_day,
    is_told_vaguely,
    opening_day,
    visited_day,
)
from summitry.talks.other_times import DAYS_BACK
from summitry.talks.previews import OF_VISIT, TalkDay, announced, is_ahead
from summitry.text import Sentence, starting_in

# In this order: what is said of talks, of documents, of what two sides do together.
_TOLD = (
    (TALKED, TALKED_KIND),
    (concluded.CONCLUDED, concluded.CONCLUDED_KIND),
    (concluded.TOGETHER, concluded.TOGETHER_KIND),
)
# "On Wednesday, the president unveiled a plaque": what else a visitor does.
_PROGRAMME = compiled(
    r"[^.;]{0,60}?\b(?:unveiled|inaugurated|toured|planted|laid|addressed|attended|visited|cut the ribbon|broke ground)\b"
)
_UNTIL = re.compile(r"\b(?:ends|ending|until|till|through|concludes)(?: late)?(?: on)? $|\bfrom \w+day to $")
# "Under the accord signed on 5 May", "since they met on 5 May": another thing is the news.
_UNDER = re.compile(
    r"\b(?:under|since|ratif\w+|approv\w+|implement\w*|after|following|according to|last|first|previous|earlier|in force|into force|voted?|debated?)\b"
)
_MOST_BACK = 60  # days after which hardly anything becomes known
_LATE = 3  # sentences in which the talks that an article reports are told of


class _Report(NamedTuple):
    """What an article says of days, and of whom.

    Attributes:
        text: The article.
        dates: Its time expressions, in reading order.
        people: Where it names people of a country, and the country, in reading order.
        sides: The countries that talked, the host first, if they are known.
        others: What belongs to other talks.
        days: Start of a sentence -> its days that may be that of the talks.
    """

    text: ArticleText
    dates: Sequence[DateMention]
    people: Sequence[tuple[int, str]]
    sides: Sequence[str]
    others: Elsewhere
    days: dict[int, list[DateMention]]

    def tells_of_talks(self, sentence: Sentence) -> bool:
        """Whether a sentence says that the talks were held."""
        return happened(self.text, sentence, self.others)


def find(
    text: ArticleText, dates: Sequence[DateMention], people: Sequence[tuple[int, str]], sides: Sequence[str]
) -> TalkDay | None:
    """Find the day of the main talks.

    Args:
        text: The article.
        dates: Its time expressions, in reading order.
        people: Where it names people of a country, and the country, in reading order.
        sides: The countries that talked, the host first, if they are known; talks with others are not those that are reported.

    In this order: the header's day of a transcript; a day in a clause that says they met, talked or signed; if
    they talked but the clause gives no day, the first day of the article's opening, then the dateline's, then the
    day that the article names most. Of talks that are only planned, the day for which the opening announces them.
    A visit told from its end gives none.
    """
    if not text.report():
        return None
    if spoken := header_day(text, dates):
        return spoken
    others = elsewhere.find(text, dates, people, sides)
    report = _Report(text, dates, people, sides, others, _days(text, dates))
    is_coming, is_over = is_ahead(text, text.lead()), visit_ends.is_told(text)
    if is_coming and (coming := _still_to_come(report, is_over=is_over)):
        return coming
    if is_over:
        report = report._replace(days=visit_ends.without_saying(text, report.days))
    if mention := _beside_words(report, is_over=is_over):
        return _of_words(report, mention)
    if not any(map(report.tells_of_talks, text.report())):
        return _without_talks(report, is_coming=is_coming, is_over=is_over)
    if is_over:
        ended = visit_ends.ended_day(text, report.days, report.tells_of_talks)
        return ended or visit_ends.left_after(text, dates)
    if is_coming and not any(map(report.tells_of_talks, text.opening(_LATE))):
        return None
    return None if is_told_vaguely(text, dates, others) else _from_opening(report)


def _still_to_come(report: _Report, *, is_over: bool) -> TalkDay | None:
    """The day for which a lead on what is to come announces talks: not where it tells of a visit that ends, or has begun."""
    text = report.text
    if (is_over and visit_ends.is_to_come(text)) or report.tells_of_talks(text.lead()):
        return None
    coming = announced(text, report.dates)
    return None if coming and _has_begun(report, coming) else coming


def _has_begun(report: _Report, coming: TalkDay) -> bool:
    """Whether the lead tells of a visit that begins on the day of writing, and the next sentences of talks before what is announced for a later day."""
    text, written = report.text, report.text.article.published_on
    if coming.mention.from_on == written or not any(
        mention.from_on == written and mention.precision_code == "day"
        for mention in starting_in(report.dates, text.lead())
    ):
        return False
    return any(
        sentence.end <= coming.mention.start and report.tells_of_talks(sentence)
        for sentence in text.opening(_LATE)
    )


def _beside_words(report: _Report, *, is_over: bool) -> DateMention | None:
    """The first day beside words of talks: those of the opening come first, as farther behind, talks with others are told of."""
    text, days = report.text, report.days
    with_days = [(sentence, days[sentence.start]) for sentence in text.report() if sentence.start in days]
    if is_over:  # the day on which a visit ended counts after all others
        with_days.sort(key=lambda one: visit_ends.is_of_its_end(text, *one))
    opening = text.opening(_LATE)
    return _told(text, [one for one in with_days if one[0] in opening], report.others) or _told(
        text, [one for one in with_days if one[0] not in opening], report.others
    )


def _of_words(report: _Report, mention: DateMention) -> TalkDay:
    """The day that stands beside words of talks; that of talks announced before, where they are told of late."""
    text = report.text
    told_late = text.sentences[text.sentence_at(mention.start)] not in text.opening(_LATE + 1)
    return (told_late and _announced_before(mention, text, report.dates)) or TalkDay(
        mention, f'"{text.body[mention.start : mention.end]}" beside words of talks or signing'
    )


def _without_talks(report: _Report, *, is_coming: bool, is_over: bool) -> TalkDay | None:
    """The day of talks of which an article does not say that they were held: announced, of a visit, of what was signed or of both sides."""
    text, dates = report.text, report.dates
    coming = None if is_coming else announced(text, dates) or visited_day(text, report.days)
    if found := coming or _known_late(report):
        return found
    if is_coming:
        return None
    if is_over:
        return visit_ends.left_after(text, dates)
    if _has_result(report) and not is_told_vaguely(text, dates, report.others):
        return opening_day(text, report.days, TOLD_BY_OFFICE) or (
            _of_dateline(report) if _is_bulletin(report) else None
        )
    return day_of_both(text, report.days, report.people, report.sides)


def _has_result(report: _Report) -> bool:
    """Whether the opening says that something was signed or agreed."""
    text = report.text
    return any(
        concluded.signed(text, sentence, report.others) or concluded.agreed(text, sentence)
        for sentence in text.opening(_LATE)
    )


def _told(
    text: ArticleText, with_days: Sequence[tuple[Sentence, list[DateMention]]], others: Elsewhere
) -> DateMention | None:
    """The first day beside words of talks, else of what was concluded or done together, in some sentences."""
    for pattern, kind in _TOLD:
        for sentence, mentions in with_days:
            if text.has_kind(sentence, kind) and (
                mention := same_clause.day_beside(text, sentence, pattern, mentions, others)
            ):
                return mention
    return None


def _announced_before(told: DateMention, text: ArticleText, dates: Sequence[DateMention]) -> TalkDay | None:
    """Talks that are announced before others are told of: those are the main ones."""
    coming = announced(text, dates)
    is_before = coming and coming.mention.start < told.start and not coming.rule.endswith(OF_VISIT)
    return coming if is_before else None


def _from_opening(report: _Report) -> TalkDay | None:
    """The first day of the opening, else that of the dateline, else the day that the article names most."""
    text = report.text
    if opening := opening_day(text, report.days, ISSUED):
        return opening
    if line_day := _of_dateline(report):
        return line_day
    named = [
        mention
        for mentions in report.days.values()
        for mention in mentions
        if not ISSUED.search(text.folded, max(0, mention.start - 60), mention.start)
        and not _PROGRAMME.match(text.folded, mention.end)
    ]
    if named:
        most = max(
            named,
            key=lambda mention: (sum(mention.from_on == other.from_on for other in named), -mention.start),
        )
        return TalkDay(
            most, f'"{text.body[most.start : most.end]}", the day that a report on talks names most'
        )
    return None


def _known_late(report: _Report) -> TalkDay | None:
    """The day weeks ago on which the opening says that something was signed, or two met, in an article that names no later one: news of what became known late."""
    text, written = report.text, report.text.article.published_on
    if report.days or not written or not report.others.sides:
        return None
    with_days = [
        (sentence, told)
        for sentence in text.opening(2)
        if (told := [one for one in starting_in(report.dates, sentence) if _is_weeks_ago(one, written)])
    ]
    mention = _told(text, with_days, report.others._replace(times=()))
    if mention is None or _UNDER.search(text.folded, text.lead().start, mention.start):
        return None
    return TalkDay(mention, f'"{text.body[mention.start : mention.end]}", weeks before it became known')


def _is_weeks_ago(mention: DateMention, written: dt.date) -> bool:
    """Whether a time is a day more than two weeks and less than two months before the day of writing."""
    day = mention.from_on if mention.precision_code == "day" else None
    return day is not None and DAYS_BACK < (written - day).days <= _MOST_BACK


def _is_bulletin(report: _Report) -> bool:
    """Whether a text names no day but that of a dateline with its year, as offices write them."""
    line = report.text.dateline
    return not report.days and bool(line and line.year)


def _of_dateline(report: _Report) -> TalkDay | None:
    """The day of the dateline; from a place of the guest it is that of writing, after talks that ended in the host's country."""
    line, sides = report.text.dateline, report.sides
    if not line or not line.when or (len(sides) > 1 and sent_from(report.text) == sides[1]):
        return None
    first, last = line.when
    for mention in report.dates:
        if mention.start < last and mention.end > first and mention.precision_code == "day":
            return TalkDay(mention, "the dateline of a report on talks")
    return None


def _days(text: ArticleText, dates: Sequence[DateMention]) -> dict[int, list[DateMention]]:
    """Start of a sentence -> its days shortly before publication; a day without a year counts too. Dateline and header left out."""
    published = text.article.published_on
    start = text.dateline.end if text.dateline else text.header_end
    found: dict[int, list[DateMention]] = {}
    for mention in dates:
        if mention.precision_code != "day" or mention.start < start or mention.edtf is None:
            continue
        if text.folded.startswith("tomorrow", mention.start) or _UNTIL.search(
            text.folded, max(0, mention.start - 20), mention.start
        ):
            continue
        if (
            mention.from_on is None
            or published is None
            or -DAYS_AHEAD <= (published - mention.from_on).days <= DAYS_BACK
        ):
            if found and text.folded.startswith(OF_THAT_DAY, mention.start):
                continue  # of the day that was told last
            sentence = text.sentences[text.sentence_at(mention.start)]
            found.setdefault(sentence.start, []).append(mention)
    return found
