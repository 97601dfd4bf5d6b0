"""The day that the opening of a report names, where no clause on the talks has one."""

import re
from collections.abc import Callable, Mapping, Sequence

from summitry.dates import DateMention
from summitry.dates.tenses import SAID_ON
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.talks import concluded, journeys, spoken
from summitry.talks.held import NOT_YET, TALKED, Elsewhere, is_other
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

# "On Saturday concluded a visit".
_ENDS = compiled(
    r"(?: (?:successfully|formally|officially))? (?:concluded|wrapped up|ended|completed|left|departed|returned|flew (?:back|home))\b"
)
# "Today concluded a visit to X, where he met": one of which no length is told was of one day.
_ENDS_TALKS = compiled(
    _ENDS.pattern
    + r" (?:an?|the|his|her|their) (?!(?:[\w-]+ ){0,3}?(?!one|single)\w+-day\b)(?:[\w-]+ ){0,4}?(?:visit|trip|stay)(?: (?:to|of|in) (?:the )?[^;.]{2,40}?)?,? (?:where|during which|on which|in which) (?:he|she|they|the)\b"
)
# "As he concluded a state visit to X yesterday".
_ENDED = compiled(
    r"\b(?:concluded|wrapped up|ended|completed|concluding|ending|wrapping up) (?:an?|the|his|her|their) (?:[\w-]+ ){0,4}?(?:visit|trip|tour|stay)(?: (?:to|of|in) [^,;.]{2,30}?)? (?:on )?$"
)
# "Left X this afternoon at the close of a visit", but not "left X on Monday after talks".
_LEFT = re.compile(
    r"\b(?:(?:left|departed|departed from|leaves|departs)(?: [\w'-]+){0,3}?(?: for (?:home|[\w'-]+))?|(?:returned|(?:flew|came|got|went|headed|was|were|is|are) (?:back|home))(?: [\w'-]+){0,5}?)(?: on| late| early){0,2} $"
)
_AFTER_TALKS = re.compile(
    r"(?: (?:morning|afternoon|evening|night))?[^;.]{0,20}? (?:after|following|without an?) (?!(?:[\w-]+ ){0,5}?(?:visit|trip|stay|tour)\b|(?:\w+|several)[ -](?:days?|weeks?)\b)"
)
# "Flew home on Tuesday night after the hosts refused to sign".
_AFTER_DEAL = compiled(
    r"[^;.]{0,90}?\b(?:talks|meeting|negotiations|session|summit|deal|agreement|accord|pact|signed?|signing|refused|declined|failed|rejected|turned down|agreed)\b"
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
_BEHIND_LEAD = 4  # sentences of an opening in which the talks of a visit that ended are told
_SEVERAL_DAYS = compiled(r"\b(?!one|single)\w+-day\b")
_DURING = compiled(r"\b(?:during|earlier|in the course of|at the start of)\b")
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
            if visited and journeys.is_of_crowd(text.folded, sentence, visited.start()):
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


def without_saying(text: ArticleText, start: int, days: Sequence[DateMention]) -> list[DateMention]:
    """The days of a sentence that begins at `start`, without those on which something was said or the visit ended."""
    return [
        mention
        for mention in days
        if not SAID_ON.search(text.folded, max(start, mention.start - 40), mention.start)
        and not (_ENDS.match(text.folded, mention.end) and not _ENDS_TALKS.match(text.folded, mention.end))
        and not (
            _LEFT.search(text.folded, max(start, mention.start - 70), mention.start)
            and not _AFTER_TALKS.match(text.folded, mention.end)
        )
    ]


def ended_day(
    text: ArticleText, by_sentence: Mapping[int, Sequence[DateMention]], happened: Callable[[Sentence], bool]
) -> TalkDay | None:
    """The day on which the lead says that a visit ended, where the next sentences tell of talks and give no day: what agencies report of the same day."""
    lead = text.lead()
    days = by_sentence.get(lead.start, [])
    told = [sentence for sentence in text.opening(_BEHIND_LEAD) if happened(sentence)]
    if len(days) != 1 or not told or any(sentence.start in by_sentence for sentence in told):
        return None
    mention = days[0]
    # Of several days, the talks may have been on any.
    if _SEVERAL_DAYS.search(text.folded, lead.start, lead.end) or any(
        _DURING.search(text.folded, sentence.start, sentence.end) for sentence in told
    ):
        return None
    if not _ENDED.search(text.folded, max(lead.start, mention.start - 100), mention.start):
        return None
    return TalkDay(
        mention, f'"{text.body[mention.start : mention.end]}", on which the visit with the talks ended'
    )


def left_after(text: ArticleText, dates: Sequence[DateMention]) -> TalkDay | None:
    """The day on which the first sentence says that a guest went home after something that was no visit of several days."""
    for sentence in text.opening(1):
        for mention in starting_in(dates, sentence):
            if (
                mention.precision_code == "day"
                and mention.edtf
                and _LEFT.search(text.folded, max(sentence.start, mention.start - 70), mention.start)
                and (after := _AFTER_TALKS.match(text.folded, mention.end, sentence.end))
                and _AFTER_DEAL.match(text.folded, after.end(), sentence.end)
            ):
                words = text.body[mention.start : mention.end]
                return TalkDay(mention, f'"{words}", on which a guest went home after the talks')
    return None


def is_of_its_end(text: ArticleText, sentence: Sentence, days: Sequence[DateMention]) -> bool:
    """Whether all days of a sentence are those on which a visit ended: "as he concluded a visit to X yesterday"."""
    return all(
        _ENDED.search(text.folded, max(sentence.start, mention.start - 100), mention.start)
        for mention in days
    )
