"""The day of the main talks that an article reports."""

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import NamedTuple

from summitry.dates import DateMention
from summitry.layout import ArticleText
from summitry.talks.other_times import DAYS_BACK
from summitry.talks.previews import AHEAD, FORMAT, TalkDay, announced, opens_clause
from summitry.text import Sentence
from summitry.word_kinds import word_kind

_PERSON = r"(?:president|prime minister|premier|ministers?|king|queen|emir|amir|sultan|chancellor|counterpart|crown prince|delegation|secretary of state|foreign secretary)"
_THING = (
    r"(?:letters?|message|calls?|phone|telephone|cable|reports?|awards?|order|medal|cop(?:y|ies)|invitations?|credentials|decisions?|statements?|announcement|initiatives?|"
    r"proposals?|support|efforts?|progress|results?|signing|ideas?|plans?|news|interest|participation|readiness|congratulations|condolences|briefing|gifts?|degree|doctorate|moves?|"
    r"agreements?|remarks|summit|forum|conference|election|appointment|return|release)"
)
# What was done face to face. "Talks" alone may be planned or asked for; a verb of doing or the words "during the talks" may not.
_TALKED = re.compile(
    rf"\bmet\b|\b(?:while|when|after|on|upon) meeting\b|\bheld\b[^.;]{{0,60}}?\b{FORMAT}\b|\b{FORMAT}\b[^.;,]{{0,90}}?\bheld (?:on|in|at)\b|\b(?:meeting|talks|negotiations) between\b|\b{FORMAT},? (?:\w+ ){{0,3}}held\b|\bhad\b[^.;]{{0,40}}?\b{FORMAT}\b|"
    rf"\b(?:during|after|following|in|at|throughout|on the sidelines of)\b (?:(?:an?|the|their|his|her|its|my|our|two hours? of|hours of|today's|this) )?[^.,;]{{0,45}}?\b{FORMAT}\b|"
    rf"\b{FORMAT}\b[^.;]{{0,90}}? (?:also )?(?:focused|focussed|covered|concentrated|centred|centered|dealt|touched|reviewed|addressed|explored|produced|took place|lasted|resulted|ended|concluded|was held|were held)\b|"
    r"\b(?:discussed|exchanged views|exchanged opinions|had discussed|(?:was|were) (?:received|welcomed|hosted|greeted)(?: [^.;]{0,40}?)? by|conferred with|joint (?:news|press) (?:conference|briefing)|sat down with|(?:has |have |had )?kicked off (?:\w+ )?talks)\b|"
    # "Received the minister", in whatever words between, but not his letter; "called on the king", not on others to act.
    rf"\b(?:received|hosted|welcomed)\b(?! (?:by\b|(?:[\w'-]+ ){{0,4}}?{_THING}\b))[^.;“”\"]{{0,70}}?\b{_PERSON}\b|"
    rf"\b(?:courtesy call|called) on (?:the )?(?:[\w-]+ ){{0,3}}?{_PERSON}\b(?! (?:[\w.'-]+ ){{0,4}}?to\b)"
)
_VISITED = re.compile(r"\b(?:visited|paid an? (?:\w+ ){0,3}visit to)\b")
# What two sides do together, though no word of talks is said.
_TOGETHER = re.compile(
    r"\b(?:counterpart|both sides|two (?:sides|leaders|presidents|countries|ministers|premiers|kings)|(?:presidents|prime ministers|premiers|ministers|leaders|governments) of (?:[\w-]+ ){1,4}and (?:[\w-]+ ){1,3}?|"
    r"(?:presidents|prime ministers|ministers|premiers) (?:[\w.-]+ ){2,5}?of (?:[\w-]+ ){1,3}?and (?:[\w.-]+ ){2,5}?of (?:[\w-]+ ){1,3}?)"
    r"[^.;]{0,50}?\b(?:agreed|pledged|vowed|decided|called for|reaffirmed|stressed|undertook)\b"
)
# "Said he will lower the tariff while meeting X": what will be done says nothing of the meeting.
_WHILE_MEETING = ("while meeting", "when meeting", "upon meeting", "on meeting", "after meeting")
_SAID_BEFORE = re.compile(r"\b(?:said|told|pledged|vowed|promised|affirmed|announced|stated)\b")
_TOGETHER_KIND = word_kind("agreed|pledged|vowed|decided|called|reaffirmed|stressed|undertook")
_CONCLUDED = re.compile(r"\b(?:signed|inked|concluded|finali[sz]ed|exchanged|sealed|adopted)\b")
# What a sentence must have a word of before it is searched for the pattern of that name.
_TALKED_KIND = word_kind(
    r"met|talks?|meetings?|negotiations?|discussions?|summit|session|consultations|conversation|dialogue|briefing|conference|discussed|exchanged|received|sat|"
    r"kicked|hosted|welcomed|greeted|conferred|called|call"
)
_CONCLUDED_KIND = word_kind("signed|inked|concluded|finali[sz]ed|exchanged|sealed|adopted")
# A visit told from its end: the talks lie on a day before, which such a text rarely gives.
_OVER = re.compile(
    r"\b(?:wrapped up|wraps up|ended|ends|concluded|concludes|completed|returned|returns|left for home|departed|fruitful)\b[^.;]{0,40}?\b(?:visit|trip|tour|from|home|to)\b|\b(?:visit|trip|tour)\b[^;]{0,60}?\b(?:was fruitful|was successful|ended|concluded|came to an end)\b"
)
_NOT_YET = re.compile(
    r"\b(?:will|would|shall|due|scheduled|slated|expected|plans?|planned|upcoming|set to|is to|are to|was to|were to|ahead of|before|prior to|to (?:meet|hold|discuss)|hopes? to|invited|agreed to (?:meet|hold)|for (?:cooperation )?talks)\b[^.;]{0,60}$"
)
# "Talks between A and B will take place on Sunday".
_TO_BE_HELD = re.compile(
    r"[^.;]{0,100}?\b(?:will|is to|are to|(?:is|are) (?:due|scheduled|expected|set) to) (?:be held|take place|begin|start|open)\b"
)
# Other people's talks at other times.
_ELSEWHERE = re.compile(
    r"\b(?:last|previous|earlier) (?:week|month|year|november|december|october|september|august|july|june|may|april|march|february|january)\b|\bmonths? ago\b|\byears? ago\b|\binterview\b|\bspokes(?:man|woman|person)\b|\b(?:on|upon|after|since) (?:his|her|their|the) return\b|\bpreviously\b"
)
# "Roe told the press briefing": one side's press, not the talks. A summit of many states is not the visit either.
_SAID = re.compile(r"\b(?:said|told|added|announced|asked)\b[^.;]{0,40}$")
_OF_MANY = (
    r"\b(?:apec|asean|asem|brics|eu|g-?7|g-?20|nato|sco|un|u\.n\.|cis|gcc|opec|saarc|bimstec|oic|ecowas|celac|mercosur|climate|nuclear security|general assembly|"
    r"(?:organi[sz]ation|union|league|association|commonwealth|community|cooperation)(?: [(][a-z]+[)])?) (?:[a-z]+ )?(?:summit|meeting|conference|session)"
)
_GATHERING = re.compile(_OF_MANY + "$")
_NAMES_GATHERING = re.compile(_OF_MANY + r"\b")
# Between a day and the talks it parts them: "on Thursday, as she left, where she had met".
_OTHER_CLAUSE = re.compile(r"\b(?:where|while|as (?:he|she|they))\b")
_NEAR = 60
_NEAR_FROM_START = 200  # "Today, the presidents of A and B, accompanied by ..., signed"
_DAYS_AHEAD = 1  # the day may be a later one where the talks were held


class Elsewhere(NamedTuple):
    """What in an article belongs to other talks than those it reports.

    Attributes:
        times: Where it names times at which these talks cannot have been.
        sides: Where it names people of the two countries that talked.
        strangers: Where it names people of other countries.
    """

    times: Sequence[int]
    sides: Sequence[int] = ()
    strangers: Sequence[int] = ()


def find(
    text: ArticleText, dates: Sequence[DateMention], people: Sequence[tuple[int, str]], sides: Collection[str]
) -> TalkDay | None:
    """Find the day of the main talks.

    Args:
        text: The article.
        dates: Its time expressions, in reading order.
        people: Where it names people of a country, and the country, in reading order.
        sides: The countries that talked, if they are known; talks with others are not those that are reported.

    In this order: a day in a clause that says they met, talked or signed; if they talked but the clause
    gives no day, the first day of the article's opening, then the dateline's, then the day that the
    article names most. Of talks that are only planned, the day for which the opening announces them.
    A visit told from its end gives none.
    """
    report = text.report()
    by_sentence = _days(text, dates)
    others = _elsewhere(text, dates, people, sides)
    ahead = bool(report and AHEAD.search(text.folded, report[0].start, report[0].end))
    if ahead and (coming := announced(text, dates, report)):
        return coming
    dated = [sentence for sentence in report if sentence.start in by_sentence]
    for pattern, kind in (
        (_TALKED, _TALKED_KIND),
        (_CONCLUDED, _CONCLUDED_KIND),
        (_TOGETHER, _TOGETHER_KIND),
    ):
        for sentence in dated:
            mentions = by_sentence[sentence.start]
            if text.has_kind(sentence, kind) and (
                mention := _beside(text, sentence, pattern, mentions, others)
            ):
                return TalkDay(
                    mention, f'"{text.body[mention.start : mention.end]}" beside words of talks or signing'
                )
    if not any(_happened(text, sentence, others) for sentence in report):
        return None if ahead else announced(text, dates, report) or _visited(text, report, by_sentence)
    if ahead or any(_OVER.search(text.folded, sentence.start, sentence.end) for sentence in report[:2]):
        return None
    return _from_opening(text, dates, by_sentence, report)


def _elsewhere(
    text: ArticleText, dates: Sequence[DateMention], people: Sequence[tuple[int, str]], sides: Collection[str]
) -> Elsewhere:
    return Elsewhere(
        _other_times(text, dates),
        [start for start, code in people if code in sides],
        [start for start, code in people if sides and code not in sides],
    )


def _visited(
    text: ArticleText, report: Sequence[Sentence], by_sentence: dict[int, list[DateMention]]
) -> TalkDay | None:
    """Where nothing is said of talks, the one day of which the lead says that somebody visited."""
    for sentence in report[:2]:
        for mention in by_sentence.get(sentence.start, []):
            visited = _VISITED.search(
                text.folded, max(sentence.start, mention.start - 2 * _NEAR), mention.start
            )
            if visited and mention.start - visited.end() <= _NEAR:
                words = text.body[mention.start : mention.end]
                return TalkDay(mention, f'"{words}", for which a visit is reported')
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
            or -_DAYS_AHEAD <= (published - mention.from_on).days <= DAYS_BACK
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
        and ((published - mention.to_on).days > DAYS_BACK or (mention.from_on - published).days > _DAYS_AHEAD)
    ]


def _happened(text: ArticleText, sentence: Sentence, others: Elsewhere) -> bool:
    return text.has_kind(sentence, _TALKED_KIND) and any(
        not _is_other(text, sentence, match, others)
        for match in _TALKED.finditer(text.folded, sentence.start, sentence.end)
    )


def _is_other(text: ArticleText, sentence: Sentence, match: re.Match[str], others: Elsewhere) -> bool:
    """Whether the talks of `match` are still to come, or others than those of this visit."""
    before = max(sentence.start, match.start() - 70)
    if match.group() in _WHILE_MEETING and _SAID_BEFORE.search(text.folded, sentence.start, match.start()):
        return False
    if _NOT_YET.search(text.folded, before, match.start()) or _GATHERING.search(match.group()):
        return True
    # "During the summit" is during that of many states where the article names one.
    if match.group().endswith(" the summit") and _NAMES_GATHERING.search(text.folded):
        return True
    if match.group().endswith(" between") and _TO_BE_HELD.match(text.folded, match.end(), sentence.end):
        return True
    if (
        match.group().endswith(("briefing", "conference"))
        and "joint" not in match.group()
        and _SAID.search(text.folded, before, match.start())
    ):
        return True
    first, last = max(sentence.start, match.start() - 25), min(sentence.end - 1, match.end() + 45)
    if _any_between(others.times, first, last):
        return True
    if _any_between(others.strangers, match.start(), last) and not _any_between(
        others.sides, match.start(), last
    ):
        return True  # "he also hosted the president of a third country"
    return bool(
        _ELSEWHERE.search(
            text.folded, max(sentence.start, match.start() - 70), min(sentence.end, match.end() + 90)
        )
    )


def _any_between(offsets: Sequence[int], first: int, last: int) -> bool:
    index = bisect_left(offsets, first)
    return index < len(offsets) and offsets[index] <= last


def _beside(
    text: ArticleText,
    sentence: Sentence,
    pattern: re.Pattern[str],
    mentions: Sequence[DateMention],
    others: Elsewhere,
) -> DateMention | None:
    """The day in the same clause as a match of `pattern`, the nearest one."""
    best: tuple[int, DateMention] | None = None
    for match in pattern.finditer(text.folded, sentence.start, sentence.end) if mentions else ():
        if _is_other(text, sentence, match, others):
            continue
        only_behind = match.group().endswith(
            ("briefing", "conference")
        )  # "who arrived on Monday, told a joint ..."
        for mention in mentions:
            if only_behind and mention.start < match.start() and not opens_clause(text, sentence, mention):
                continue
            gap = max(mention.start - match.end(), match.start() - mention.end, 0)
            near = _NEAR_FROM_START if opens_clause(text, sentence, mention) else _NEAR
            if (
                gap <= near
                and not _OTHER_CLAUSE.search(text.folded, *sorted((match.start(), mention.start)))
                and (best is None or gap < best[0])
                and not _NOT_YET.search(text.folded, max(sentence.start, mention.start - 40), mention.start)
            ):
                best = gap, mention
    return best[1] if best else None
