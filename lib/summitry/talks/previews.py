"""The day of talks that an article announces."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from summitry.dates import DateMention
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.text import Sentence, starting_in
from summitry.word_kinds import word_kind

FORMAT = r"(?:talks|talk(?! (?:that|of|about)\b)|meetings?|negotiations?|discussions?|summit|session|consultations?|conversation|dialogue|briefing|conference)"
# The lead of an article on a visit that lies ahead.
_LANDS = r"(?:sets|will set) foot|touches down|drops in|stops over|steps onto|lands (?=(?:in|at) (?!the\b))"
_PLANNED = r"\b(?:will|is to|are to|plans? to|(?:is|are|was|were) (?:due|set|scheduled|expected) to) (?:\w+ ){0,2}?(?:visit|discuss|travel|pay|make(?= (?:an?|his|her|the|what) (?:[\w-]+ ){0,4}?(?:visit|trip|tour|stop|journey))|arrive|host|be in|hold|leave|fly|meet|attend|lead|undertake|embark)\b|\b(?:is|are) (?:due|expected|awaited) (?:here|in)\b"
_IS_PLANNED = compiled(_PLANNED)
_AHEAD = compiled(
    rf"{_PLANNED}|\b(?:departed|departs|left|leaves|heads) for\b|\b(?:{_LANDS})|\b(?:arrives|begins|starts|travels|flies) (?:[\w-]+ ){{0,3}}?(?:in|to|on|an?|his|her|the)\b"
)
# "Divers will travel to Fiji, the two governments agreed".
_RESOLVED = compiled(
    r"\b(?:agreed|decided|signed|inked|concluded|met|held|received|hosted|(?:after|following) (?:[\w-]+ ){0,4}?(?:talks|meetings?|negotiations|discussions|ceremony))\b"
)
_ON_ITS_WAY_KIND = word_kind(
    "departed|departs|left|leaves|heads|arrives|begins|starts|travels|flies|foot|touches|drops|stops|steps|lands"
)
_WILL_KIND = word_kind("will|is|are|plans?|was|were")
_VISIT_KIND = word_kind(
    "visit|discuss|travel|pay|make|arrive|host|be|hold|leave|fly|meet|attend|lead|undertake|embark"
)
# A meeting announced for a day.
_TO_TALK = compiled(
    r"\b(?:will|is to|are to|due to|scheduled to|expected to|plans? to|set to|look forward to|is hosting|down for|to)\b(?!,? not\b| no longer\b)[^;]{0,60}?"
    r"\b(?:meet|see|discuss|confer|sit down|have (?:[\w-]+ ){0,2}?(?:tea|coffee|breakfast|lunch|dinner|talks)|sign|signature|initial|be (?:signed|received|welcomed)|hold[^;]{0,40}?(?:talks|summit|meeting|negotiations)|hosts?|hosting|receive|attend(?:ing)?)\b"
    # "Asked about the agenda of their talks on Monday".
    rf"|\b(?:agenda (?:of|for)|ahead of) (?:(?:the|their|his|her|an?) )?(?:[\w-]+ ){{0,2}}?{FORMAT}\b"
)
# "He meets the king on Monday"; of the day of writing it tells nothing, as headlines speak so of what has been.
_TALKS_SOON = compiled(
    r"\b(?:meets|sees|receives|confers|sits down|signs|initials)\b(?! (?:of|by|from|and)\b)"
)
# Talks that will take place, as a subject.
_TALKS_COMING = compiled(
    rf"\b{FORMAT}\b[^;]{{0,100}}?\b(?:will|is to|are to|due to|scheduled to|expected to|set to) (?:be held|take place|begin|open|start|be hosted)\b|\b{FORMAT}\b[^;]{{0,60}}? (?:are|is) (?:due|scheduled|planned|slated|set|expected|foreseen|envisaged)(?: to\b(?: be held| take place| begin| start)| for| on|(?= \w+day\b| tomorrow)|$)|\b{FORMAT}\b[^;.]{{0,60}}? (?:are|is|follows?|begins?|opens?|comes?|awaits?)(?: (?:him|her|them|not|only))?(?: in [\w'-]+(?: (?!on\b)[\w'-]+)?)?(?: (?:down|pencilled in|(?:on|in) (?:the|his|her|their) (?:program(?:me)?|agenda|schedule|diary|calendar|cards)))? (?=(?:(?:on|for|until|this) )?(?:late |early )?(?:\w+day|tomorrow)\b)"
)
# "On Saturday the minister, who ..., will lay a wreath ahead of talks": the day opens the sentence.
_DAY_OF_TALKS = compiled(
    rf"\b(?:will|is to|are to|is due to|is scheduled to|is expected to)\b[^;]{{0,200}}?\b(?:ahead of|before|hold|holds|followed by|have|for|bring)\b[^;]{{0,40}}?\b{FORMAT}\b| (?:meets?|signs?|initials?|confers?|sits down)\b| (?:has|holds|brings|sees|comes?)\b[^;“”\"]{{0,40}}?\b{FORMAT}\b"
)
# A journey announced for a day; leaving for it may be another day than arriving.
_TO_COME = compiled(
    r"\b(?:will|is to|are to|was to|due|expected in|is set to|scheduled to|expected to|plans to|would)\b(?!,? not\b| no longer\b)[^;“”\"]{0,60}?"
    r"\b(?:visit|travel|arrive|fly|pay|go to|head|be in|in|start|begin|make|undertake|embark|host|receive|welcome|(?:be )?(?:received|hosted|welcomed))\b|"
    rf"\b(?:{_LANDS})|\b(?:arrives|begins|starts|kicks off|travels|flies|heads|hosts|pays|visits(?! (?:to|by|of|from|and|on|in|were)\b))\b|\b(?:who|he|she|they) (?:meets?|visits?|holds?)\b|expected in\b"
)
# A visit of several days does not tell on which of them the talks are.
_LASTS = compiled(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+)[ -]days?\b|\b(?:begins|starts|beginning|starting|from|since)(?: on)? (?:\w+ )?$"
)
_LAST_DAY = compiled(r",? (?:to|until|till|through|and|-) (?:\w+day|\w+ \d|\d)")
# "Arrives on Friday for talks the next day".
_TALKS_ON = re.compile(r"\b(?:talks|meetings?|negotiations)(?: on)? $")
_WAS_SAID = compiled(
    r"\b(?:said|says|announced|told|reported|confirmed|added|statement)\b(?: [\w'-]+){0,3} [(]?$|\b(?:said|announced|reported|confirmed) $"
)
_OPENS = re.compile(r"(?:in (?:the )?[a-z]+ )?(?:on )?(?:\w+day [(\[])?")  # "On Saturday [April 5, 2025]"
OF_VISIT = "for which the visit is announced"  # the end of the rule for a day of travelling
_PLACE_BEFORE = re.compile(
    r"In [A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž][\w'’-]+)? on"
)  # "In Bogota on Friday the ministers ..."
_COMMA_BEHIND = re.compile(
    r"(?: (?:morning|afternoon|evening|night))?(?: in [A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž][\w'’-]+)?)?,"
)  # "Today in Apia, ..."
# "On the second day of her visit on 3 May, ..."
_DAY_OF_VISIT = re.compile(
    r" the (?:first|opening|second|third|fourth|fifth|last|final) day of (?:his|her|their|the) (?:[\w-]+ ){0,3}?(?:visit|trip|stay|tour)(?: (?:to|in) [\w ]{3,30})?,? on"
)
_FAR = 140
_LATEST = 10  # sentences in which a day that opens one may be that of the talks
_BESIDE = 3  # "on Friday pays a visit"


class TalkDay(NamedTuple):
    """The day of the talks: the date mention that gives it, and the words and rule by which it does."""

    mention: DateMention
    rule: str


def is_ahead(text: ArticleText, sentence: Sentence) -> bool:
    """Whether a sentence of the text, as a rule the first, tells of a visit that lies ahead."""
    kinds = text.kinds(sentence)
    may_be = kinds & _ON_ITS_WAY_KIND or (kinds & _WILL_KIND and kinds & _VISIT_KIND)
    return bool(may_be and _AHEAD.search(text.folded, sentence.start, sentence.end))


def is_announced(text: ArticleText, sentence: Sentence) -> bool:
    """Whether a sentence tells of nothing but a visit, or talks, that will be; of somebody who "left for" them it says too little."""
    span = text.folded, sentence.start, sentence.end
    is_planned = text.has_kind(sentence, _WILL_KIND) and _IS_PLANNED.search(*span)
    return bool(is_planned and not _RESOLVED.search(*span))


def announced(text: ArticleText, dates: Sequence[DateMention]) -> TalkDay | None:
    """The day for which the opening announces talks, else the one for which it announces the journey to them."""
    published = text.article.published_on
    coming = [
        mention
        for mention in dates
        if published and mention.precision_code == "day" and mention.from_on and mention.from_on >= published
    ]
    if not coming:
        return None
    # Only a sentence with such a day can announce something for it.
    days = [
        (number, sentence, inside)
        for number, sentence in enumerate(text.opening(_LATEST), -len(text.opening(0)))
        if (inside := starting_in(coming, sentence))
    ]
    for number, sentence, inside in days:
        for pattern in (_TO_TALK, _TALKS_COMING, _TALKS_SOON) if number < 5 else ():
            for match in pattern.finditer(text.folded, sentence.start, sentence.end):
                for mention in inside:
                    behind = match.end() <= mention.start < match.end() + _FAR
                    if pattern is _TALKS_SOON and mention.from_on == published:
                        continue
                    if behind and not _WAS_SAID.search(text.folded, match.end(), mention.start):
                        words = text.body[mention.start : mention.end]
                        return TalkDay(mention, f'"{words}", for which the talks are announced')
    for _, sentence, inside in days:
        for mention in inside:
            if _OPENS.fullmatch(text.folded, sentence.start, mention.start) and _DAY_OF_TALKS.search(
                text.folded, mention.end, sentence.end
            ):
                words = text.body[mention.start : mention.end]
                return TalkDay(mention, f'"{words}", for which the talks are announced')
    for number, sentence, inside in days:
        if number < 3 and (found := _of_journey(text, sentence, inside)):
            words = text.body[found.start : found.end]
            return TalkDay(found, f'"{words}", {OF_VISIT}')
    return None


def _of_journey(text: ArticleText, sentence: Sentence, coming: Sequence[DateMention]) -> DateMention | None:
    """The day of a journey to come: the nearest behind its words, or the one that opens the sentence; of several days none."""
    journey = _TO_COME.search(text.folded, sentence.start, sentence.end)
    if journey is None:
        return None
    if _LASTS.search(text.folded, sentence.start, sentence.end):
        return None
    for mention in coming:
        if _TALKS_ON.search(text.folded, sentence.start, mention.start):
            return mention
    for mention in coming:
        said = _WAS_SAID.search(text.folded, max(sentence.start, mention.start - 60), mention.start)
        opens = opens_clause(text, sentence, mention) or _OPENS.fullmatch(
            text.folded, sentence.start, mention.start
        )
        if (opens or mention.end + _BESIDE >= journey.start()) and not said:
            lasts = _LAST_DAY.match(text.folded, mention.end, sentence.end) or _LASTS.search(
                text.folded, max(sentence.start, mention.start - 30), mention.start
            )
            return None if lasts else mention
    return None


def opens_clause(text: ArticleText, sentence: Sentence, mention: DateMention) -> bool:
    """Whether a time opens its sentence, or what is said in it, and a comma follows."""
    before = text.body[sentence.start : mention.start].strip(' -–•“"').removeprefix("On")
    if before.endswith(" on") and _PLACE_BEFORE.fullmatch(before):
        return True
    if before.endswith(" on") and _DAY_OF_VISIT.fullmatch(before):
        before = ""
    return (not before or before.endswith(":")) and bool(_COMMA_BEHIND.match(text.body, mention.end))
