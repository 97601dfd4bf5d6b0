"""Times at which the visit that an article reports cannot have been."""

import re
from collections.abc import Sequence

from summitry.dates import DateMention
from summitry.dates.near import FROM_DAY
from summitry.dates.years import BEFORE_NOUN
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.text import Sentence, starting_in
from summitry.word_kinds import word_kind

DAYS_BACK = 14  # from the day of writing; a visit before that is another one
_ANNOUNCED = 200  # days ahead for which a visit is announced to the day
# Days back to a day near that of publication in January, where the old year is written by mistake.
_OLD_YEAR = range(363, 369)
_SAYING = re.compile(r", (?:[\w.'-]+ ){1,4}?(?:said|told|announced|added|stated|noted)\b")
# "Signed last year during a visit", "signed in 2019 when she visited": the time of the clause before.
_DURING = re.compile(
    r"\b(?:(?:signed|inked|concluded|initialled|agreed|adopted|reached)\b[^,;]* (?:during|on|in the course of) (?:an?|his|her|their|the) (?:[\w'-]+ ){0,4}|(?:(?:19|20)\d\d|last \w+|ago),? when (?:[\w.'-]+ ){1,7})$"
)
# "Will meet every six months in X and Y in turns": of no day.
_RECURS = compiled(
    r"\b(?:every (?:[\w-]+ )?(?:weeks?|months?|years?)|(?:once|twice|three times|four times) (?:an?|every|each) (?:week|month|year)|in turns?|by turns|alternately|alternat(?:es?|ing) between)\b"
)
_RECURS_KIND = word_kind("every|once|twice|times|turns?|alternately|alternat(?:es?|ing)")
_CLAUSE = 110  # characters before such a visit
_BESIDE = 45  # characters in which words tell of meetings again and again
_FAR = 30  # characters in which the saying goes on
_OPENING = 6  # characters of a sentence in which a time opens it: "In July, ..."


def before_saying(folded: str, start: int, end: int) -> int:
    """Where the words from `start` on, up to `end`, are still of the same clause: "after their meeting in X, he said trains could run from January"."""
    said = _SAYING.search(folded, start, end + _FAR)
    return min(end, said.start()) if said else end


def at_another_time(
    text: ArticleText, dates: Sequence[DateMention], sentence: Sentence, span: tuple[int, int]
) -> bool:
    """Whether a date beside words of a visit puts it at another time than that of the article."""
    clause = max(sentence.start, span[0] - _BESIDE), min(sentence.end, span[1] + _BESIDE)
    if text.has_kind(sentence, _RECURS_KIND) and _RECURS.search(text.folded, *clause):
        return True
    beside = starting_in(dates, sentence)
    if not beside:
        return False
    first = max(sentence.start, span[0] - 25)
    if _DURING.search(text.folded, max(sentence.start, span[0] - _CLAUSE), span[0]):
        first = max(sentence.start, text.folded.rfind(",", 0, first), span[0] - _CLAUSE)
    last = before_saying(text.folded, span[1], min(sentence.end - 1, span[1] + 30))
    for mention in beside:
        start = mention.start
        # "In July, ministers met in Oslo": a time that opens the sentence goes with all of it.
        is_near = first <= start <= last or (
            mention.rule != BEFORE_NOUN
            and 0 <= start - sentence.start < _OPENING
            and (
                text.body[mention.end : mention.end + 1] == "," or mention.precision_code in ("month", "year")
            )
        )
        if text.folded.startswith("since ", start):
            continue  # "the first to do so since 1981"
        if not is_near or (mention.rule == FROM_DAY and start > span[0]):
            continue  # "the visit to Oslo, a year after": it is the time of what follows
        if _is_of_another_visit(text, sentence, mention):
            return True
    return False


def _is_of_another_visit(text: ArticleText, sentence: Sentence, mention: DateMention) -> bool:
    """Whether a time is too long before the day of publication, or after it, for the visit that an article is about."""
    published = text.article.published_on
    if published is None:
        # Of an article without a day a year is surely another time, and a month of one: "signed in Oslo in May 1997".
        return mention.precision_code in ("year", "month") and mention.from_on is not None
    if not (mention.from_on and mention.to_on):
        return False
    # "After a visit last week" in the lead is the visit that the article is about.
    is_day = mention.precision_code in ("day", "days") or (
        mention.precision_code == "week" and sentence in text.opening(2)
    )
    past, ahead = (published - mention.to_on).days, (mention.from_on - published).days
    if published.month == 1 and is_day and past in _OLD_YEAR:
        return False
    return past > (DAYS_BACK if is_day else 0) or ahead > (_ANNOUNCED if is_day else 2 * DAYS_BACK)
