"""The day that stands in the same clause as words of talks, or of what was concluded at them."""

import re
from collections.abc import Sequence

from summitry.dates import DateMention
from summitry.dates.near import FROM_DAY
from summitry.dates.tenses import SAID_ON
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.talks import concluded
from summitry.talks.elsewhere import Elsewhere
from summitry.talks.held import NOT_YET, TALKED, is_other
from summitry.talks.opening_days import TOLD_BY_OFFICE
from summitry.talks.previews import opens_clause
from summitry.text import Sentence

_IN_PAPER = compiled(
    r"\b(?<!joint )(?:statement|release|post|tweet|interview|message)(?: (?:issued|released|published|posted))?(?: late| early)?(?: on)? $"
)
_ON_ARRIVING = compiled(r"\b(?:arriv(?:ed|ing)|landed|touched down|flew in)\b[^,;.]{0,40}$")
# Between a day and the talks it parts them: "on Thursday, as she left, where she had met".
_OTHER_CLAUSE = re.compile(
    r"\b(?:where|while|as (?:he|she|they)|(?:during|at|in|(?:in|over) the course of) which)\b"
)
_SAID_SINCE = compiled(
    r"\b(?:said|says|told|announced|reports?|reported|according|quoted|added|noted|met|arrived|left|visited|which|who|where|after|before|ahead|since)\b"
)
_BREAKS = compiled(rf"[,;:]|\band (?:the )?(?:\w+ed|held|left|went|flew|will)\b|{_SAID_SINCE.pattern}")
_WHO_CAME = compiled(
    r"\b(?:who|which) (?:had |has )?(?:also )?(?:arrived|began|begun|landed|came|flew|left|started|took office)\b[^,;.]*$"
)
# "Agreed on Friday to ..., as they met": the day of all that is told.
_AGREED_ON = re.compile(
    r"\b(?:agreed|pledged|vowed|decided|promised|sealed|urged|discussed|reaffirmed)(?: late| early)? (?:on )?$"
)
# "Left on Monday after talks with X on Sunday".
_AFTER = ("after ", "following ", "upon ", "by signing")
# What may follow a day that closes what is said of a signing.
_AFTER_DAY = (", on the ", ", during ", " at the start ", " at the end ", " evening", " night", " morning", " afternoon", " as ", " while ", " when ", " during ", " in the presence ")  # fmt: skip
# "During their 10 September talks", "Tuesday's summit": the day stands before the talks.
_ITS_TALKS = re.compile(
    r"(?:'s? (?:[\w-]+ ){0,2}?| (?:brought|saw) (?:[\w-]+ ){0,2}?| (?:(?:bilateral|official|working|leaders'|ministerial|historic|high-level|one-on-one) )?)(?:talks|meetings?|summit|negotiations|discussions|consultations|session|signing|ceremony|accord|agreement|deal|pact|treaty)\b"
)
# "The board said on Tuesday that a protocol had been signed".
_HAD = re.compile(r"\bhad (?:also |already |just |been ){0,2}$")
# "Met the foreign minister, Rita Borg, at the palace yesterday": a name between commas breaks nothing off.
_APPOSED = re.compile(r",( (?:[\w.'-]+ ){0,4}[\w.'-]+),(?= (?:at|in|on|for|here|yesterday|today)\b)")
# "Talks between the president and the minister, who is on a visit, ended here on Monday": nor what is told of one of them.
_ASIDE = compiled(
    r",? (?:who|whose|which)\b[^,;.]{3,80},(?= (?:(?:have |had |has )?(?:ended|began|begun|opened|closed|concluded)|took place|(?:was|were) held|lasted)\b)"
)
# "Signed a pact Monday, pledging": what follows goes with the signing.
_PARTICIPLE = re.compile(r", (?!according|including)\w+ing ")
# "Said on Tuesday at a joint news conference".
_AT = compiled(
    r"(?: (?:morning|afternoon|evening|night))? (?:at|in|during) (?:an?|the|their|his|her) (?:[\w-]+ ){0,4}(?:briefing|conference)"
)
# "Talks, set for Monday, went ahead".
_HELD_AFTER_ALL = ("went ahead", "took place", "were held", "was held", "under way", "underway")
# "Met business leaders on Sunday, and the prime minister on Saturday": those are none with whom states talk.
_CROWD = compiled(
    r"(?: (?!and\b|but\b|before\b|after\b|on\b)[\w'-]+){0,4}? (?:business(?:men|women|people)?(?: (?:leaders|people|executives|community|representatives))?|investors|executives|entrepreneurs|industrialists|bankers|traders|shippers|exporters|importers|students|pupils|schoolchildren|teachers|nurses|doctors|workers|farmers|fishermen|miners|veterans|survivors|victims|relatives|families|refugees|troops|soldiers|sailors|peacekeepers|reporters|journalists|editors|activists|dissidents|clergy|bishops|athletes|players|fans|scholars|academics|scientists|artists|expatriates|villagers|opposition (?:leaders?|figures|politicians|parties))\b"
)
_OFFICE = r"(?:(?:the|her|his|its) )?(?:[\w'-]+ ){0,3}?(?:prime minister|president|premier|chancellor|king|queen|emir|sultan|minister|secretary|counterpart|colleague|opposite number)\b"
_THEN = compiled(
    rf"\b(?:and|but|then|before) (?:(?:then|also|later) )?(?:(?:meeting|seeing|talks|dinner|lunch) )?(?:(?:with|by) )?(?={_OFFICE})"
)
# Who is met face to face has the day behind it to itself.
_FACE_TO_FACE = re.compile(
    r"\b(?:met|was|were|received|welcomed|greeted|hosted|sat down|held|had|saw|seen|called on|dined|lunched|and|but|then|before)\b"
)
# "Signed on Monday", "killed on Monday", "the attack on Monday".
_OF_ANOTHER = re.compile(
    r"\b\w+ed\b|\b(?:the|an?|this) (?!capital|palace|ministry|office|city|residence)[a-z'-]+ (?:on )?$"
)
_NEAR, _SHORT = 60, 25
_NEAR_FROM_START = 340  # "Today, the presidents of A and B, accompanied by ..., signed"


def day_beside(
    text: ArticleText,
    sentence: Sentence,
    pattern: re.Pattern[str],
    mentions: Sequence[DateMention],
    others: Elsewhere,
) -> DateMention | None:
    """The day in the same clause as a match of `pattern`, the nearest one.

    Args:
        text: The article.
        sentence: The sentence.
        pattern: Words of talks, or of what was concluded at them.
        mentions: The days of the sentence.
        others: What belongs to other talks.
    """
    mentions = _without_aside(text, sentence, mentions)
    for mention in mentions if pattern is not concluded.TOGETHER else ():
        talks = _ITS_TALKS.match(text.folded, mention.end, sentence.end)
        published = text.article.published_on
        ahead = published and mention.from_on and mention.from_on > published
        if talks and not ahead and not is_other(text, sentence, talks, others):
            return mention
    best: tuple[int, DateMention] | None = None
    for match in pattern.finditer(text.folded, sentence.start, sentence.end):
        if is_other(text, sentence, match, others):
            continue
        if _CROWD.search(match.group()) or _CROWD.match(text.folded, match.end(), sentence.end):
            if not (then := _THEN.search(text.folded, match.start(), sentence.end)):
                continue
            match = then
        for mention in mentions:
            gap = max(mention.start - match.end(), match.start() - mention.end, 0)
            if (best is None or gap < best[0]) and _is_of(text, sentence, match, mention, mentions):
                best = gap, mention
    return best[1] if best else None


def _without_aside(
    text: ArticleText, sentence: Sentence, mentions: Sequence[DateMention]
) -> Sequence[DateMention]:
    """Of several days of a sentence those that may be of talks: not that of the paper that tells of them nor, if others are left, that of arriving."""
    if len(mentions) > 1:  # "said in a statement on Saturday that they met on Friday"
        mentions = [one for one in mentions if not _IN_PAPER.search(text.folded, sentence.start, one.start)]
    if len(mentions) > 1:  # "who arrived on Monday, held talks with him on Tuesday"
        mentions = [
            one for one in mentions if not _ON_ARRIVING.search(text.folded, sentence.start, one.start)
        ] or mentions
    return mentions


def _is_of(
    text: ArticleText,
    sentence: Sentence,
    match: re.Match[str],
    mention: DateMention,
    mentions: Sequence[DateMention],
) -> bool:
    """Whether a day is that of the talks of `match`, rather than too far away, of another clause, or still to come."""
    gap = max(mention.start - match.end(), match.start() - mention.end, 0)
    if gap > _NEAR_FROM_START:
        return False
    opens = opens_clause(text, sentence, mention)
    is_before = mention.end <= match.start()
    agreed = is_before and _AGREED_ON.search(
        text.folded, max(sentence.start, mention.start - _SHORT), mention.start
    )
    if is_before and not opens and _closes_clause(text, sentence, mention):
        return False
    if _is_of_saying(text, sentence, match, mention):
        return False
    if mention.start < match.start() and not opens and _day_follows(text, match, mention, mentions):
        return False
    if gap > _NEAR and not (
        opens
        or agreed
        or _is_plain(text, match.end(), mention.start)
        or (match.re is concluded.CONCLUDED and _ends_signing(text, sentence, match.end(), mention))
    ):
        return False
    if not agreed and _OTHER_CLAUSE.search(text.folded, *sorted((match.start(), mention.start))):
        return False
    if mention.rule == FROM_DAY or (match.group().endswith(_HELD_AFTER_ALL) and mention.end <= match.end()):
        return True
    not_yet = NOT_YET.search(text.folded, max(sentence.start, mention.start - 40), mention.start)
    return not_yet is None or (not is_before and _is_over(text, match, not_yet, mention))


def _is_of_saying(text: ArticleText, sentence: Sentence, match: re.Match[str], mention: DateMention) -> bool:
    """Whether a day is that on which somebody told what was done: "said on Tuesday that they had met", "signed a pact, the ministry said on Tuesday"."""
    if mention.end <= match.start():
        said = SAID_ON.search(text.folded, max(sentence.start, mention.start - 40), mention.start)
        return said is not None and _HAD.search(text.folded, mention.end, match.start()) is not None
    return (
        match.re is not TALKED and TOLD_BY_OFFICE.search(text.folded, match.end(), mention.start) is not None
    )


def _is_over(text: ArticleText, told: re.Match[str], ahead: re.Match[str], mention: DateMention) -> bool:
    """Whether a day behind words of what was done goes with them though another thing was to come: "signed before the toasts this evening"."""
    written, first = text.article.published_on, ahead.group().split()[0]
    is_past = written and mention.from_on and mention.from_on <= written
    return bool(is_past and first in ("before", "prior", "ahead") and told.end() <= ahead.start())


def _day_follows(
    text: ArticleText, match: re.Match[str], before: DateMention, mentions: Sequence[DateMention]
) -> bool:
    """Whether the day of some talks only stands behind them: "flew in on Monday and met X on Tuesday", "who arrived on Monday, told a joint", "after talks with X on Sunday"."""
    words = match.group()
    if words.endswith(("briefing", "conference")):
        return not any(_AT.fullmatch(text.folded, mention.end, match.end()) for mention in mentions)
    if words.startswith(_AFTER):
        return any(_is_plain(text, match.end(), mention.start) for mention in mentions)
    if not _FACE_TO_FACE.match(words):
        return False
    written = text.article.published_on
    return any(
        mention.from_on != before.from_on
        and not (written and mention.from_on and mention.from_on > written)
        and _is_plain(text, match.end(), mention.start)
        and not _OF_ANOTHER.search(text.body, match.end(), mention.start)
        for mention in mentions
    )


def _closes_clause(text: ArticleText, sentence: Sentence, mention: DateMention) -> bool:
    """Whether a day belongs to a clause that it closes: "who arrived on Monday, also met"."""
    return text.folded.startswith(",", mention.end) and bool(
        _WHO_CAME.search(text.folded, max(sentence.start, mention.start - _NEAR_FROM_START), mention.start)
    )


def _is_plain(text: ArticleText, end: int, day: int) -> bool:
    """Whether nothing but names and places stands between the words of talks that end at `end` and a day."""
    if not 0 <= day - end <= 3 * _NEAR:
        return False
    words = _ASIDE.sub("", _APPOSED.sub(r"\1", text.folded[end:day]))
    return len(words) <= 2 * _NEAR and not _BREAKS.search(words)


def _ends_signing(text: ArticleText, sentence: Sentence, signed: int, mention: DateMention) -> bool:
    """Whether a day closes a sentence in which nothing but the document stands since it was signed, however long its title."""
    # "..., on the occasion of the visit" may follow.
    is_last = (
        sentence.end - mention.end <= 2
        or text.folded.startswith(_AFTER_DAY, mention.end)
        or _PARTICIPLE.match(text.folded, mention.end) is not None
    )
    return is_last and not _SAID_SINCE.search(text.folded, signed, mention.start)
