"""A visit told from its end: the talks lie on a day before, which such a text rarely gives."""

import re
from collections.abc import Callable, Mapping, Sequence

from summitry.dates import DateMention
from summitry.dates.tenses import SAID_ON
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.talks.previews import TalkDay
from summitry.text import Sentence, starting_in
from summitry.word_kinds import word_kind

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
_BEHIND_LEAD = 4  # sentences of an opening in which the talks of a visit that ended are told
_SEVERAL_DAYS = compiled(r"\b(?!one|single)\w+-day\b")
_DURING = compiled(r"\b(?:during|earlier|in the course of|at the start of)\b")


def is_told(text: ArticleText) -> bool:
    """Whether the opening of a report tells a visit from its end."""
    return any(
        text.has_kind(sentence, _OVER_KIND) and _OVER.search(text.folded, sentence.start, sentence.end)
        for sentence in text.opening(2)
    )


def is_to_come(text: ArticleText) -> bool:
    """Whether the lead says that what is still to come ends a visit."""
    lead = text.lead()
    return _ENDING.search(text.folded, lead.start, lead.end) is not None


def without_saying(
    text: ArticleText, by_sentence: Mapping[int, Sequence[DateMention]]
) -> dict[int, list[DateMention]]:
    """The days by their sentences, without those on which something was said or the visit ended: "has returned from X, where he met Y, his office said on Friday"."""
    kept = {
        start: [mention for mention in days if not _is_of_saying(text, start, mention)]
        for start, days in by_sentence.items()
    }
    return {start: days for start, days in kept.items() if days}


def _is_of_saying(text: ArticleText, start: int, mention: DateMention) -> bool:
    """Whether a day in a sentence from `start` on is that of saying it, or of leaving after the visit."""
    if SAID_ON.search(text.folded, max(start, mention.start - 40), mention.start):
        return True
    if _ENDS.match(text.folded, mention.end) and not _ENDS_TALKS.match(text.folded, mention.end):
        return True
    left = _LEFT.search(text.folded, max(start, mention.start - 70), mention.start)
    return left is not None and not _AFTER_TALKS.match(text.folded, mention.end)


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
