"""The day of the main talks that an article reports."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from summitry.dates import DateMention
from summitry.layout import ArticleText
from summitry.text import Sentence
from summitry.word_kinds import word_kind

_FORMAT = r"(?:talks?|meetings?|negotiations?|discussions?|summit|session|consultations|conversation|dialogue|briefing|conference)"
# What was done face to face. "Talks" alone may be planned or asked for; a verb of doing or the words "during the talks" may not.
_TALKED = re.compile(
    rf"\bmet\b|\bheld\b[^.;]{{0,60}}?\b{_FORMAT}\b|\b{_FORMAT}\b[^.;,]{{0,90}}?\bheld (?:on|in|at)\b|\b(?:meeting|talks|negotiations) between\b|\b{_FORMAT},? (?:\w+ ){{0,3}}held\b|\bhad\b[^.;]{{0,40}}?\b{_FORMAT}\b|"
    rf"\b(?:during|after|following|in|at|throughout|on the sidelines of)\b (?:(?:an?|the|their|his|her|its|my|our|two hours? of|hours of|today's|this) )?[^.,;]{{0,45}}?\b{_FORMAT}\b|"
    rf"\b{_FORMAT}\b[^.;]{{0,50}}? (?:also )?(?:focused|focussed|covered|concentrated|centred|centered|dealt|touched|reviewed|addressed|explored|produced|took place|lasted|resulted|ended|concluded|was held|were held)\b|"
    r"\b(?:discussed|exchanged views|exchanged opinions|had discussed|were received by|was received by|received (?:on \w+ |here |today |yesterday )?(?:by )?(?:his|her|the|president|prime|visiting|foreign|deputy)\b(?! (?:letter|message|award|order))|sat down with|(?:has |have |had )?kicked off (?:\w+ )?talks|hosted (?:president|prime|chancellor|king|foreign|his|her|[a-z]+ (?:president|prime|king|foreign|chancellor))|welcomed (?:president|prime|chancellor|king|foreign|his|her|visiting|[a-z]+ (?:president|prime|king|foreign|chancellor)))\b"
)
_CONCLUDED = re.compile(r"\b(?:signed|inked|concluded|finali[sz]ed|exchanged|sealed|adopted)\b")
# What a sentence must have a word of before it is searched for the pattern of that name.
_TALKED_KIND = word_kind(
    r"met|talks?|meetings?|negotiations?|discussions?|summit|session|consultations|conversation|dialogue|briefing|conference|discussed|exchanged|received|sat|"
    r"kicked|hosted|welcomed"
)
_CONCLUDED_KIND = word_kind("signed|inked|concluded|finali[sz]ed|exchanged|sealed|adopted")
# A visit told from its end: the talks lie on a day before, which such a text rarely gives.
_OVER = re.compile(
    r"\b(?:wrapped up|wraps up|ended|ends|concluded|concludes|completed|returned|returns|left for home|departed|fruitful)\b[^.;]{0,40}?\b(?:visit|trip|tour|from|home|to)\b|\b(?:visit|trip|tour)\b[^;]{0,60}?\b(?:was fruitful|was successful|ended|concluded|came to an end)\b"
)
_NOT_YET = re.compile(
    r"\b(?:will|would|shall|due|scheduled|slated|expected|plans?|planned|upcoming|set to|is to|are to|was to|were to|ahead of|before|prior to|to (?:meet|hold|discuss)|hopes? to|invited|agreed to (?:meet|hold)|for (?:cooperation )?talks)\b[^.;]{0,60}$"
)
# Other people's talks at other times.
_ELSEWHERE = re.compile(
    r"\b(?:last|previous|earlier) (?:week|month|year|november|december|october|september|august|july|june|may|april|march|february|january)\b|\bmonths? ago\b|\byears? ago\b|\binterview\b|\bspokes(?:man|woman|person)\b|\breturn\b|\bpreviously\b"
)
# "Roe told the press briefing": one side's press, not the talks. A summit of many states is not the visit either.
_SAID = re.compile(r"\b(?:said|told|added|announced|asked)\b[^.;]{0,40}$")
_GATHERING = re.compile(
    r"\b(?:apec|asean|brics|eu|g-?7|g-?20|nato|sco|un|u\.n\.|climate|nuclear security) (?:[a-z]+ )?(?:summit|meeting|conference|session)$"
)
# The lead of an article on a visit that lies ahead.
_AHEAD = re.compile(
    r"\b(?:will|is to|are to|is due to|is set to|is scheduled to|plans to) (?:\w+ ){0,2}?(?:visit|travel|pay|make|arrive|host|be in|hold|leave|fly|meet|attend|lead|undertake|embark)\b|"
    r"\b(?:departed|departs|left|leaves|heads) for\b"
)
# A meeting announced for a day.
_TO_TALK = re.compile(
    r"\b(?:will|is to|are to|due to|scheduled to|expected to|plans? to|set to|look forward to|is hosting|to)\b[^.;]{0,60}?"
    r"\b(?:meet|be signed|hold[^.;]{0,40}?(?:talks|summit|meeting|negotiations)|hosts?|hosting|receive|attend(?:ing)?)\b"
)
# Between a day and the talks it parts them: "on Thursday, as she left, where she had met".
_OTHER_CLAUSE = re.compile(r"\b(?:where|while|as (?:he|she|they))\b")
_NEAR = 60
_NEAR_FROM_START = 200  # "Today, the presidents of A and B, accompanied by ..., signed"
_FAR = 140
_DAYS_BACK = 14
_ANNOUNCED = 200  # days ahead for which a visit is announced to the day
_DAYS_AHEAD = 1  # the day may be a later one where the talks were held


class TalkDay(NamedTuple):
    """The day of the talks: the date mention that gives it, and the words and rule by which it does."""

    mention: DateMention
    rule: str


def find(text: ArticleText, dates: Sequence[DateMention]) -> TalkDay | None:
    """Find the day of the main talks.

    In this order: a day in a clause that says they met, talked or signed; if they talked but the clause
    gives no day, the first day of the article's opening, then the dateline's, then the day that the
    article names most. Of talks that are only planned, the day for which the opening announces them.
    A visit told from its end gives none.
    """
    report = text.report()
    by_sentence, others = _days(text, dates), _other_times(text, dates)
    ahead = bool(report and _AHEAD.search(text.folded, report[0].start, report[0].end))
    if ahead and (announced := _announced(text, dates, report[:5])):
        return announced
    dated = [sentence for sentence in report if sentence.start in by_sentence]
    for pattern, kind in ((_TALKED, _TALKED_KIND), (_CONCLUDED, _CONCLUDED_KIND)):
        for sentence in dated:
            mentions = by_sentence[sentence.start]
            if text.has_kind(sentence, kind) and (
                mention := _beside(text, sentence, pattern, mentions, others)
            ):
                return TalkDay(
                    mention, f'"{text.body[mention.start : mention.end]}" beside words of talks or signing'
                )
    if not any(_happened(text, sentence, others) for sentence in report):
        return None if ahead else _announced(text, dates, report[:5])
    if ahead or any(_OVER.search(text.folded, sentence.start, sentence.end) for sentence in report[:2]):
        return None
    return _from_opening(text, dates, by_sentence, report)


def _announced(text: ArticleText, dates: Sequence[DateMention], report: Sequence[Sentence]) -> TalkDay | None:
    published = text.article.published_on
    if published is None:
        return None
    for sentence in report:
        for match in _TO_TALK.finditer(text.folded, sentence.start, sentence.end):
            for mention in dates:
                is_ahead = (
                    mention.precision_code == "day" and mention.from_on and mention.from_on >= published
                )
                if is_ahead and match.end() <= mention.start < min(sentence.end, match.end() + _FAR):
                    return TalkDay(
                        mention,
                        f'"{text.body[mention.start : mention.end]}", for which the talks are announced',
                    )
    return None


def _from_opening(
    text: ArticleText,
    dates: Sequence[DateMention],
    by_sentence: dict[int, list[DateMention]],
    report: Sequence[Sentence],
) -> TalkDay | None:
    for sentence in report[:3]:
        for mention in by_sentence.get(sentence.start, []):
            if not _NOT_YET.search(text.folded, sentence.start, mention.start):
                return TalkDay(
                    mention, f'"{text.body[mention.start : mention.end]}" in the opening of a report on talks'
                )
    if text.dateline and text.dateline.when:
        for mention in dates:
            if (
                mention.start < text.dateline.end
                and mention.end > text.dateline.start
                and mention.precision_code == "day"
            ):
                return TalkDay(mention, "the dateline of a report on talks")
    named = [mention for mentions in by_sentence.values() for mention in mentions]
    if named:
        most = max(
            named,
            key=lambda mention: (sum(mention.from_on == other.from_on for other in named), -mention.start),
        )
        return TalkDay(
            most, f'"{text.body[most.start : most.end]}", the day that a report on talks names most'
        )
    return None


def _days(text: ArticleText, dates: Sequence[DateMention]) -> dict[int, list[DateMention]]:
    """Start of a sentence -> its days shortly before publication; a day without a year counts too. Dateline and header left out."""
    published = text.article.published_on
    start = text.dateline.end if text.dateline else text.header_end
    found: dict[int, list[DateMention]] = {}
    for mention in dates:
        if mention.precision_code != "day" or mention.start < start or mention.edtf is None:
            continue
        if (
            mention.from_on is None
            or published is None
            or -_DAYS_AHEAD <= (published - mention.from_on).days <= _DAYS_BACK
        ):
            sentence = text.sentences[text.sentence_at(mention.start)]
            found.setdefault(sentence.start, []).append(mention)
    return found


def _other_times(text: ArticleText, dates: Sequence[DateMention]) -> list[int]:
    """Where the article names times at which the talks that it reports cannot have been."""
    published = text.article.published_on
    return [
        mention.start
        for mention in dates
        if published
        and mention.from_on
        and mention.to_on
        and (
            (published - mention.to_on).days > _DAYS_BACK or (mention.from_on - published).days > _DAYS_AHEAD
        )
    ]


def _happened(text: ArticleText, sentence: Sentence, others: Sequence[int]) -> bool:
    return text.has_kind(sentence, _TALKED_KIND) and any(
        not _is_other(text, sentence, match, others)
        for match in _TALKED.finditer(text.folded, sentence.start, sentence.end)
    )


def _is_other(text: ArticleText, sentence: Sentence, match: re.Match[str], others: Sequence[int]) -> bool:
    """Whether the talks of `match` are still to come, or others than those of this visit."""
    before = max(sentence.start, match.start() - 70)
    if _NOT_YET.search(text.folded, before, match.start()) or _GATHERING.search(match.group()):
        return True
    if (
        match.group().endswith(("briefing", "conference"))
        and "joint" not in match.group()
        and _SAID.search(text.folded, before, match.start())
    ):
        return True
    if any(
        match.start() - 25 <= other <= match.end() + 45 and sentence.start <= other < sentence.end
        for other in others
    ):
        return True
    return bool(
        _ELSEWHERE.search(
            text.folded, max(sentence.start, match.start() - 70), min(sentence.end, match.end() + 90)
        )
    )


def _beside(
    text: ArticleText,
    sentence: Sentence,
    pattern: re.Pattern[str],
    mentions: Sequence[DateMention],
    others: Sequence[int],
) -> DateMention | None:
    """The day in the same clause as a match of `pattern`, the nearest one."""
    best: tuple[int, DateMention] | None = None
    for match in pattern.finditer(text.folded, sentence.start, sentence.end) if mentions else ():
        if _is_other(text, sentence, match, others):
            continue
        for mention in mentions:
            gap = max(mention.start - match.end(), match.start() - mention.end, 0)
            near = _NEAR_FROM_START if _opens_clause(text, sentence, mention) else _NEAR
            if (
                gap <= near
                and not _OTHER_CLAUSE.search(text.folded, *sorted((match.start(), mention.start)))
                and (best is None or gap < best[0])
                and not _NOT_YET.search(text.folded, max(sentence.start, mention.start - 40), mention.start)
            ):
                best = gap, mention
    return best[1] if best else None


def _opens_clause(text: ArticleText, sentence: Sentence, mention: DateMention) -> bool:
    before = text.body[sentence.start : mention.start].strip(' -–•“"')
    return (not before or before.endswith(":")) and text.body[mention.end : mention.end + 1] == ","


def at_another_time(
    text: ArticleText, dates: Sequence[DateMention], sentence: Sentence, span: tuple[int, int]
) -> bool:
    """Whether a date beside words of a visit puts it at another time than that of the article."""
    published = text.article.published_on
    first, last = max(sentence.start, span[0] - 25), min(sentence.end - 1, span[1] + 30)
    for mention in dates if published else ():
        if first <= mention.start <= last and published and mention.from_on and mention.to_on:
            is_day = mention.precision_code in ("day", "days")
            past, ahead = (published - mention.to_on).days, (mention.from_on - published).days
            if past > (_DAYS_BACK if is_day else 0) or ahead > (_ANNOUNCED if is_day else 2 * _DAYS_BACK):
                return True
    return False
