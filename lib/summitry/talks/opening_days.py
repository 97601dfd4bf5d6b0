"""The day that the opening of a report names, where no clause on the talks has one."""

import re
from collections.abc import Mapping, Sequence

from summitry.dates import DateMention
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.talks import concluded, crowds, spoken
from summitry.talks.elsewhere import Elsewhere
from summitry.talks.held import NOT_YET, TALKED, is_other
from summitry.talks.previews import TalkDay
from summitry.text import Sentence, starting_in
from summitry.word_kinds import word_kind

# "According to a statement issued Friday": the day of the paper.
ISSUED = re.compile(
    r"\b(?:issued|released|published|posted|reports? (?:the )?(?:[\w().'-]+ ){1,6}?|(?:press|news|media) (?:release|note|communiqu[eé]))(?: ?late| ?early)? ?(?:on )?$"
)
# "The ministry said on Friday": the day of saying it; what a leader says where he signs is said on the day.
TOLD_BY_OFFICE = compiled(
    ISSUED.pattern
    + r"|\b(?:ministry|department|office|palace|court|secretariat|bureau|council|cabinet|chancellery|kremlin|house|spokes\w+|agency|media|newspaper|daily|radio|television|tv|broadcaster|website|portal|embassy|consulate|mission|presidency|statement|officials?|compan(?:y|ies)|firms?|boards?|authority|chamber|union|police|army|navy|bank|fund|group|government|commission|reports?|sources?|who|they|it)\b[^.;]{0,25}? "
    r"(?:said|announced|reported|confirmed|added|told (?:\w+ ){1,3}?)(?: late| early)? ?(?:on )?$|\baccording to\b[^.;]{0,50}$"
)

_SPANS = ("week", "days")
_VISIT = re.compile(r"\b(?:visit|visited|trip|tour|stay)\b")
_VISITED = re.compile(
    r"\b(?:visited|(?:paid|made|undertook|(?:is|are) (?:paying|making)) an? (?:[\w-]+ ){0,3}visit to)\b"
)
# "Arrived this morning on a one-day visit": the talks can be on no other day.
_OF_ONE_DAY = compiled(
    r"\b(?:arrived|arrives|flew|came|began|made|paid|is|was|starts|started|begins)\b[^.;]{0,110}? (?:one-day|single-day|day-long|daylong|day) (?:[\w-]+ ){0,2}?(?:visit|trip|stop)\b"
)
_ARRIVED = compiled(
    r"\b(?:president|prime minister|premier|minister|chancellor|king|queen|emir|amir|sultan|prince|princess|pope|leader|envoy|secretary|speaker|delegation)\b[^;:\"“”]{0,90}? (?<!who )(?:arrived|flew in|flew into|landed|touched down|toured|inspected|laid)\b[^;:\"“”]{0,60}?$"
)
# With an arrival that only begins a visit, the talks are still to come.
_BEGINS = compiled(
    r"\b(?:at the (?:start|beginning|outset) of|(?:on|for) (?:an?|his|her|their) (?:[\w-]+ ){0,4}(?:visit|trip|tour|stay)|beginning|starting|opening|kicking off|to begin|to start|embarking)\b"
)
_DID = compiled(r"\b(?:toured|inspected|laid|visited|addressed|attended|unveiled|planted|prayed)\b")
_TALKS = compiled(
    r"\b(?:talks|meet|meets|meeting|negotiations|discussions|summit|discuss|exchange of views|confer)\b"
)
_WEEKEND_KIND = word_kind("weekend")
_WEEKEND = re.compile(r"[^.;,]{0,60}?\b(?:at|over|on|during|last|this|past) (?:the )?(?:past )?weekend\b")
_EARLIER = ("earlier", "last", "the past", "the previous")
_BESIDE, _FAR = 60, 300
OF_THAT_DAY = ("earlier in the day", "later in the day")


def opening_day(
    text: ArticleText, by_sentence: Mapping[int, Sequence[DateMention]], aside: re.Pattern[str]
) -> TalkDay | None:
    """The first day of a report's opening that is not one to come, nor one that `aside` finds what it is of before it."""
    for sentence in text.opening(3):
        for mention in by_sentence.get(sentence.start, []):
            before = max(sentence.start, mention.start - 60), mention.start
            if not NOT_YET.search(
                text.folded, max(sentence.start, mention.start - _FAR), mention.start
            ) and not aside.search(text.folded, *before):
                return TalkDay(
                    mention, f'"{text.body[mention.start : mention.end]}" in the opening of a report on talks'
                )
    return None


def is_told_vaguely(text: ArticleText, dates: Sequence[DateMention], others: Elsewhere) -> bool:
    """Whether the opening puts the talks, or the visit, into several days that are over: "met last week", "visited from 3 to 5 May"."""
    opening = text.opening(2)
    over = [
        mention
        for sentence in opening
        for mention in starting_in(dates, sentence)
        if mention.precision_code in _SPANS and _is_over(text, mention)
    ]
    if not over and not any(text.has_kind(sentence, _WEEKEND_KIND) for sentence in opening):
        return False
    for sentence in opening:
        spans = starting_in(over, sentence)
        told = [
            match
            for pattern in ((TALKED, concluded.CONCLUDED) if _any_gone(text, spans) else (TALKED,))
            for match in pattern.finditer(text.folded, sentence.start, sentence.end)
            if not is_other(text, sentence, match, others)
        ]
        if told:
            return any(
                _WEEKEND.match(text.folded, match.end(), sentence.end) or _is_near(match, spans)
                for match in told
            )
        if any(
            _is_near(match, spans) for match in _VISIT.finditer(text.folded, sentence.start, sentence.end)
        ):
            return True
    return False


def _any_gone(text: ArticleText, spans: Sequence[DateMention]) -> bool:
    """Whether one of some times ended before the day of writing: "signed here today or earlier this week" says nothing of it."""
    written = text.article.published_on
    return any(written and mention.to_on and mention.to_on < written for mention in spans)


def _is_over(text: ArticleText, mention: DateMention) -> bool:
    """Whether a time of several days lies before the day of publication, by the calendar or by its words."""
    published = text.article.published_on
    return text.folded.startswith(_EARLIER, mention.start) or bool(
        published and mention.to_on and mention.to_on < published
    )


def _is_near(match: re.Match[str], spans: Sequence[DateMention]) -> bool:
    """Whether one of some times stands beside a match."""
    return any(
        max(mention.start - match.end(), match.start() - mention.end, 0) <= _BESIDE for mention in spans
    )


def visited_day(text: ArticleText, by_sentence: Mapping[int, Sequence[DateMention]]) -> TalkDay | None:
    """Where nothing is said of talks, the one day of which the opening says that somebody visited, or arrived."""
    # The day of arriving is none of the talks that are still to come.
    tells_of_talks = _TALKS.search(text.folded, text.report()[0].start) is not None
    for sentence in text.opening(2):
        is_of_one_day = _OF_ONE_DAY.search(text.folded, sentence.start, sentence.end) is not None
        may_have_come = not is_of_one_day and not tells_of_talks and _may_tell_coming(text, sentence)
        for mention in by_sentence.get(sentence.start, []):
            visited = _VISITED.search(
                text.folded, max(sentence.start, mention.start - 2 * _BESIDE), mention.start
            )
            arrived = may_have_come and _ARRIVED.search(
                text.folded, max(sentence.start, mention.start - _FAR), mention.start
            )
            if visited and crowds.is_of_crowd(text.folded, sentence, visited.start()):
                continue
            if is_of_one_day or arrived or (visited and mention.start - visited.end() <= _BESIDE):
                words = text.body[mention.start : mention.end]
                return TalkDay(mention, f'"{words}", for which a visit is reported')
    return None


def _may_tell_coming(text: ArticleText, sentence: Sentence) -> bool:
    """Whether a sentence may say that a leader or a delegation came on a day, or what they did on it, rather than that a visit only begins."""
    span = sentence.start, sentence.end
    return not _BEGINS.search(text.folded, *span) or bool(_DID.search(text.folded, *span))


def header_day(text: ArticleText, dates: Sequence[DateMention]) -> TalkDay | None:
    """The day in the header of a transcript of what was said at talks."""
    if text.header_on is None or not spoken.is_transcript(text):
        return None
    in_header = (one for one in dates if one.end <= text.header_end and one.from_on == text.header_on)
    return next((TalkDay(mention, "the header of what was said at talks") for mention in in_header), None)
