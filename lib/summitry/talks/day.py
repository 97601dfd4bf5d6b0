"""The day of the main talks that an article reports."""

import datetime as dt
import re
from collections.abc import Sequence, Sized

from summitry.dates import DateMention
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.talks import concluded, same_clause
from summitry.talks.both_sides import day_of_both, sent_from
from summitry.talks.held import (
    DAYS_AHEAD,
    TALKED,
    TALKED_KIND,
    Elsewhere,
    elsewhere,
    happened,
)
from summitry.talks.opening_days import (
    ISSUED,
    OF_THAT_DAY,
    TOLD_BY_OFFICE,
    ended_day,
    header_day,
    is_of_its_end,
    is_told_vaguely,
    left_after,
    opening_day,
    visited_day,
    without_saying,
)
from summitry.talks.other_times import DAYS_BACK
from summitry.talks.previews import OF_VISIT, TalkDay, announced, is_ahead
from summitry.text import Sentence, starting_in
from summitry.word_kinds import word_kind

# A visit told from its end: the talks lie on a day before, which such a text rarely gives.
_OVER = compiled(
    r"\b(?:wrapped up|wraps up|wound up|winds up|ended|ends|concluded|concludes|completed|fruitful|concluding|completing|wrapping up|winding up|ending)\b[^;]{0,40}?\b(?:visit|trip|tour)\b|\b(?:returned|returns|(?:flew|came|got|went|headed|heads|is|are|was|were|has come|have come) (?:back|home)|left for home|departed)\b[^;]{0,40}?\b(?:visit|trip|tour|from|home|to|after)\b|\bleft\b[^;]{0,60}?\b(?:after|following|at the (?:end|close|conclusion) of|(?:up)?on completion of|concluding|completing|wrapping up) (?:[\w-]+ ){0,6}?(?:visit|trip|tour|stay)\b|\b(?:visit|trip|tour)\b[^;]{0,60}?\b(?:was fruitful|was successful|ended|concluded|came to an end)\b"
)
_OVER_KIND = word_kind(
    "wound|winds|winding|wrapped|wraps|ended|ends|concluded|concludes|completed|returned|returns|back|home|left|departed|fruitful|concluding|completing|wrapping|ending|successful|came"
)
# "Will leave today, ending her visit".
_ENDING = re.compile(
    r"\b(?:ending|concluding|wrapping up|completing|after) (?:[\w-]+ ){0,6}?(?:visit|trip|tour|stay)\b"
)
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
    report = text.report()
    if not report:
        return None
    if spoken := header_day(text, dates):
        return spoken
    by_sentence, lead = _days(text, dates), text.lead()
    others = elsewhere(text, dates, people, sides)
    ahead = is_ahead(text, lead)
    over = any(_is_over(text, sentence) for sentence in text.opening(2))
    ends = over and _ENDING.search(text.folded, lead.start, lead.end)
    is_coming = ahead and not ends and not happened(text, lead, others)
    if is_coming and (coming := announced(text, dates)) and not _has_begun(text, coming, dates, others):
        return coming
    if over:  # "has returned from X, where he met Y, his office said on Friday"
        by_sentence = {
            start: kept for start, days in by_sentence.items() if (kept := without_saying(text, start, days))
        }
    if mention := _beside_words(text, by_sentence, others, is_over=over):
        told_late = text.sentences[text.sentence_at(mention.start)] not in text.opening(_LATE + 1)
        return (told_late and _announced_before(mention, text, dates)) or TalkDay(
            mention, f'"{text.body[mention.start : mention.end]}" beside words of talks or signing'
        )
    if not any(happened(text, sentence, others) for sentence in report):
        coming = None if ahead else announced(text, dates) or visited_day(text, by_sentence)
        if found := coming or _known_late(text, dates, others, by_sentence):
            return found
        if ahead:
            return None
        if over:
            return left_after(text, dates)
        if _has_result(text, others) and not is_told_vaguely(text, dates, others):
            return opening_day(text, by_sentence, TOLD_BY_OFFICE) or (
                _of_dateline(text, dates, sides) if _is_bulletin(text, by_sentence) else None
            )
        return day_of_both(text, by_sentence, people, sides)
    if over:
        ended = ended_day(text, by_sentence, lambda sentence: happened(text, sentence, others))
        return ended or left_after(text, dates)
    if ahead and not any(happened(text, sentence, others) for sentence in text.opening(_LATE)):
        return None
    if is_told_vaguely(text, dates, others):
        return None
    return _from_opening(text, dates, by_sentence, sides)


def _beside_words(
    text: ArticleText, by_sentence: dict[int, list[DateMention]], others: Elsewhere, *, is_over: bool
) -> DateMention | None:
    """The first day beside words of talks: those of the opening come first, as farther behind, talks with others are told of."""
    with_days = [
        (sentence, by_sentence[sentence.start]) for sentence in text.report() if sentence.start in by_sentence
    ]
    if is_over:  # the day on which a visit ended counts after all others
        with_days.sort(key=lambda one: is_of_its_end(text, *one))
    opening = text.opening(_LATE)
    return _told(text, [one for one in with_days if one[0] in opening], others) or _told(
        text, [one for one in with_days if one[0] not in opening], others
    )


def _has_begun(text: ArticleText, coming: TalkDay, dates: Sequence[DateMention], others: Elsewhere) -> bool:
    """Whether the lead tells of a visit that begins on the day of writing, and the next sentences of talks before what is announced for a later day."""
    lead, written = text.lead(), text.article.published_on
    if coming.mention.from_on == written or not any(
        mention.from_on == written and mention.precision_code == "day" for mention in starting_in(dates, lead)
    ):
        return False
    return any(
        sentence.end <= coming.mention.start and happened(text, sentence, others)
        for sentence in text.opening(_LATE)
    )


def _has_result(text: ArticleText, others: Elsewhere) -> bool:
    """Whether the opening says that something was signed or agreed."""
    return any(
        concluded.signed(text, sentence, others) or concluded.agreed(text, sentence)
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


def _is_over(text: ArticleText, sentence: Sentence) -> bool:
    """Whether a sentence tells a visit from its end."""
    return text.has_kind(sentence, _OVER_KIND) and bool(
        _OVER.search(text.folded, sentence.start, sentence.end)
    )


def _announced_before(told: DateMention, text: ArticleText, dates: Sequence[DateMention]) -> TalkDay | None:
    """Talks that are announced before others are told of: those are the main ones."""
    coming = announced(text, dates)
    is_before = coming and coming.mention.start < told.start and not coming.rule.endswith(OF_VISIT)
    return coming if is_before else None


def _from_opening(
    text: ArticleText,
    dates: Sequence[DateMention],
    by_sentence: dict[int, list[DateMention]],
    sides: Sequence[str],
) -> TalkDay | None:
    if opening := opening_day(text, by_sentence, ISSUED):
        return opening
    if line_day := _of_dateline(text, dates, sides):
        return line_day
    named = [
        mention
        for mentions in by_sentence.values()
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


def _known_late(
    text: ArticleText, dates: Sequence[DateMention], others: Elsewhere, days: Sized
) -> TalkDay | None:
    """The day weeks ago on which the opening says that something was signed, or two met, in an article that names no later one: news of what became known late."""
    written = text.article.published_on
    if days or not written or not others.sides:
        return None
    with_days = [
        (sentence, told)
        for sentence in text.opening(2)
        if (told := [one for one in starting_in(dates, sentence) if _is_weeks_ago(one, written)])
    ]
    mention = _told(text, with_days, others._replace(times=()))
    if mention is None or _UNDER.search(text.folded, text.lead().start, mention.start):
        return None
    return TalkDay(mention, f'"{text.body[mention.start : mention.end]}", weeks before it became known')


def _is_weeks_ago(mention: DateMention, written: dt.date) -> bool:
    """Whether a time is a day more than two weeks and less than two months before the day of writing."""
    day = mention.from_on if mention.precision_code == "day" else None
    return day is not None and DAYS_BACK < (written - day).days <= _MOST_BACK


def _is_bulletin(text: ArticleText, days: Sized) -> bool:
    """Whether a text names no day but that of a dateline with its year, as offices write them."""
    return not days and bool(text.dateline and text.dateline.year)


def _of_dateline(text: ArticleText, dates: Sequence[DateMention], sides: Sequence[str]) -> TalkDay | None:
    """The day of the dateline; from a place of the guest it is that of writing, after talks that ended in the host's country."""
    if not text.dateline or not text.dateline.when or (len(sides) > 1 and sent_from(text) == sides[1]):
        return None
    first, last = text.dateline.when
    for mention in dates:
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
