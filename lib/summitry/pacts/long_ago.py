"""Whether the words around a verb of signing put it well before the report."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from summitry.headers import MONTHS
from summitry.layout import ArticleText
from summitry.pacts.finite_verbs import FINITE
from summitry.pacts.phrases import Phrase
from summitry.pacts.signing_verbs import Cue
from summitry.patterns import compiled

MONTH_NAME = "|".join(name for name in MONTHS if len(name) > 4 or name in ("may", "june", "july"))
# "Recently elected", "newly independent": how a signatory came to be what it is.
_BECAME = r"(?:independent|elected|re-?elected|appointed|named|installed|inaugurated|formed|created|crowned|born|founded|opened|liberated|isolated|hostile|arrived|chosen|established|admitted|promoted|returned|reunited|rich)"
_SEASONS = ("year", "spring", "summer", "autumn", "fall", "winter", "decade")
_SEASON = rf"(?:{'|'.join(_SEASONS)})"
_PAST = compiled(
    r"\b(?:last|previous|preceding) (?:year|month|decade|century|summer|spring|autumn|fall|winter|time|"
    + MONTH_NAME
    + r")\b|"
    r"\b(?:years?|months?|decades?|weeks|century|centuries|generations?) (?:ago|earlier|before|back)\b|"
    rf"\b(?:(?:previously|already|recently|newly)(?! {_BECAME}\b)|so far|to date|since (?:then|(?:that|this) (?:time|day|date|year|moment|visit))|earlier this year|earlier this month|over the (?:past|years|last)|(?:years?|decades?) (?:later|afterwards)|(?:at|during|in|from) the last (?:meeting|session|summit|visit|trip|round)(?! of (?:the|this|today))|(?:their|its|our|his|her|[\w-]+['’]s) (?:last|previous) (?:meeting|session|summit|visit|trip|round)|in recent (?:years|months)|in the past|a year earlier|"
    r"(?:previous|former|then)[ -](?:\w+ )?(?:government|administration|president|prime minister|premier|leader)|"
    rf"(?:the|that)(?: very)? (?:same|following) {_SEASON}|the {_SEASON} after|in (?:the|its|their) (?:first|second|third) year|that {_SEASON}|at (?:that time|the time(?! of\b))|the (?:previous|preceding) (?:meeting|session|summit|visit|trip|round|talks)|(?:in|during|under|from) (?:his|her|their|its) (?:first|previous|last|earlier) (?:term|stint|mandate|presidency|tenure)|(?:his|her|their|our|my|your|[\w-]+['’]s?) (?:predecessor|forefather|ancestor|father|grandfather)s?|during (?:\w+ ){{1,3}}(?:previous|last|earlier) (?:visit|trip|tour)|earlier (?:signed|concluded|inked|adopted|reached))\b|"
    r"\bsince (?:the )?\d{4}|\bin the (?:19|20)\d0s\b"
)
# "the largest agreement since 1945": how it compares, not when it was signed.
_FIRST = re.compile(r"\b(?:first|most|\w{3,}est)\b")
_SINCE = re.compile(r"\bsince (?:the )?(?:19|20)\d\d")
# Without one of these the pattern before need not be searched.
_PAST_WORDS = (
    "last ", "previous", "preceding", " ago", "earlier", " before", " back", "already", "recent", "newly", "so far", "to date",
    "since", "over the ", "in the ", " same ", "following ", " after", " year", "at that time", "at the time", "term", "stint", "mandate", "presidency", "tenure", " later", "predecessor", "father", "ancestor", "former ", "then-", "then ", *(f"that {season}" for season in _SEASONS),
)  # fmt: skip
_DATED = compiled(
    rf"\b(?:in|on|of|dated|back in|from|since|early|late|mid|(?:far back|long ago|early) as)\s(?:the )?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?)?(?P<month>{MONTH_NAME})?\s?(?P<day2>\d{{1,2}}(?!\d))?,?\s?(?:of )?(?P<year>(?:19|20)\d\d\b)?"
)
# "At its 2004 session", "the 2015 visit".
_MEETING_OF = compiled(
    r"\b(?:the|its|their|his|her|[\w-]+['’]s?) (?:[a-z]+ )?(?P<year>(?:19|20)\d\d) (?:[a-z-]+ )?(?:session|summit|visit|trip|tour|talks|meeting|conference|round|stay|gathering|ceremony)\b"
)
# A year, and what makes it a full date: "3 May 2021", "May 3, 2021".
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY_AND_MONTH = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{MONTH_NAME}),?|(?P<month2>{MONTH_NAME}) (?P<day2>\d{{1,2}}),) $"
)
_LONGEST_DAY = 22  # characters of "22nd of September, "
_LAST_DAY = 31
# A report stands at most this many days behind the signing that it is about.
_STALE = 21
# "Chad and Peru recently signed ...": in the first sentence it is the news itself.
_LEAD = 150
_HAS_DATE = compiled(rf"\d{{4}}|\b(?:{MONTH_NAME})\b")
_BESIDE = re.compile(r",?[\"”]\s|,\s|;|(?<!since)\s(?:which|who|that)\s")
# "The trip comes days after X and Y signed ...": what was signed is why, not what, the report tells.
_AFTERMATH = compiled(
    r"\b(?:(?:came|comes|come|coming|took place|takes place|follows)(?: \w+){0,3} (?:after|following)|(?:shortly|soon|hours|days|weeks|months|years?|decades?|generations?|century) after|(?:soured|escalated|deteriorated|worsened|flared|strained|protested|angered|resigned|sacked|fired|dismissed|arrested|charged|erupted|criticised|criticized)\b[^,;]{0,60}\b(?:after|when|since))\b[^,;]*$"
)
# "Since both signed a visa waiver, tourism has boomed", but not "since they signed it on Monday".
_SINCE_THEY = re.compile(r"\b(?<!ever )since (?!then\b)(?:[\w.'’-]+ ){1,6}$")
_ON_DAY = re.compile(r"[^,;.]{0,80}?\b(?:\w+day|today)\b")
# "As foreign minister, Borg signed a tax treaty": in an office of old.
_IN_OFFICE = compiled(
    r"(?:as|while|when) (?:still )?(?:an? |the )?(?:then |young )?(?:(?:foreign|finance|trade|prime|defen[cs]e|interior|economy|energy|deputy) )?(?:minister|premier|mayor|governor|senator|ambassador|opposition leader)(?: in \d{4})?, "
)
# "It was his predecessor who signed the accord".
_PREDECESSOR = re.compile(r"\bpredecessors?(?:,? [\w.'’-]+){0,3},? who (?:had |has |first )*$")
_AFTERMATH_WORDS = ("after", "following", "when", "since")
# "During his visit to Lima in May, the sides signed ...": words before the first comma tell when.
_OPENING = compiled(
    r"(?:[^,;]{3,50}|(?:in|on|at|during|after|following|under|by|when|since|as)\s[^,;]{3,120})?,(?=\s(?!\d{4}))"
)
# "in December 2021, when the countries issued ...".
_WHEN = re.compile(r",?\s(?:when|where|at which|during which)\s[^,;]*$")
# "During that visit, they signed ...": not on the one that is reported.
_THAT_VISIT = compiled(r"\b(?:during|on) that (?:visit|trip|tour)\b")
_NEAR = 150
_AT_END = re.compile(
    r"\b(?:earlier this (?:year|month)|last (?:year|month)|(?:years?|months?|decades?|weeks|century|generations?) ago)\W*$"
)
# "They signed a pact on fish, initialled last May": what was done with it before it was signed.
_EARLIER_STEP = compiled(
    r",?\s(?:(?:that|which)\s(?:was|were|had been|has been)\s)?(?:first\s)?(?:initialled|initialed|negotiated|drafted|finali[sz]ed|proposed|announced|approved|agreed|discussed|launched|prepared|promised)\b"
)
# "The accord, which they had sought since 2019, was signed".
_ASIDE = re.compile(
    r",\s(?:which|that|on which|under which|drawn up|drafted|negotiated|initiall?ed|prepared|proposed|promised|discussed)\s[^;.]{3,160},\s(?:was|were|has been|have been)\s(?:\w+\s)?"
)
_BETWEEN_SIDES = re.compile(r"\s(?:between|by)\s[^,;]{3,50}?\sand\s(?:the\s)?\w+")
# "..., in December 2020" tells when, as well.
_REGION_END = compiled(
    rf",\s(?!\d{{4}}|since (?:[a-z]+ )?(?:19|20)\d\d|(?:back )?in (?:[a-z]+ )?(?:19|20)\d\d(?=[.,;]|$))|;|\s(?:and|which|that(?! (?:very )?(?:same )?{_SEASON}\b)|as(?! (?:far back|long ago|early|(?:19|20)\d\d))|who|but|while)\s|\s-\s|\s(?:will|would|is to|are to|is due|are due|is expected|are expected|due)\s"
)


# "The city, which has signed twinning pacts with Bremen, hopes for more": how things are, no news.
_HAS_SIGNED = compiled(r",\s(?:which|who)\s(?:has|have)\s(?:also\s|so far\s)?$")
_IN_TIME = (" in ", " back in ", " last ")


def is_past_beside(
    folded: str, span: tuple[int, int], chain: Sequence[Phrase], cue: Cue | None, today: dt.date | None
) -> bool:
    """Whether a time beside the verb `cue`, or beside a chain of documents, lies well before the report of `today`.

    Asked of the words that can belong to the verb: what opens the sentence, what stands before and behind
    the verb and the chain, up to the next clause.
    """
    start, outer = span[0], chain[0].outer
    if cue and cue.end <= outer and _EARLIER_STEP.match(folded, chain[-1].end, span[1]):
        span = (start, chain[-1].end)
    anchor = min(cue.start, outer) if cue else outer
    if _is_cause(folded, start, anchor) or (cue and _is_over_by_then(folded, span, outer, cue)):
        return True
    regions = [*_before(folded, start, anchor), *_around(folded, span, chain, cue, anchor)]
    words = " | ".join(regions)
    if start < _LEAD and "recently" in words and chain[0].determiner in ("a", "count", "some"):
        words = words.replace("recently", "")
    if "since" in words and _FIRST.search(folded, outer, chain[0].kind_start):
        words = _SINCE.sub(" ", words)
    return is_past(words, today)


def _is_cause(folded: str, start: int, anchor: int) -> bool:
    """Whether the words before a verb tell of the signing as what something came after, or of another visit."""
    lead = folded[max(start, anchor - 120) : anchor]
    if any(map(lead.__contains__, _AFTERMATH_WORDS)) and _AFTERMATH.search(lead):
        return True
    if " who " in lead and _PREDECESSOR.search(lead):
        return True
    return folded.find(" that ", start, anchor) >= 0 and _THAT_VISIT.search(folded, start, anchor) is not None


def _is_over_by_then(folded: str, span: tuple[int, int], outer: int, cue: Cue) -> bool:
    """Whether a verb stands behind "since", or the sentence ends with a time long past that no other verb takes."""
    start, end = span
    if cue.start > outer and folded.endswith(" since ", start, outer):
        return True  # "ten years since the treaty was signed"
    if cue.end <= outer:
        if _HAS_SIGNED.search(folded, max(start, cue.start - 24), cue.start) and not _ON_DAY.match(
            folded, cue.end, end
        ):
            return True
        since = _SINCE_THEY.search(folded, max(start, cue.start - 60), cue.start)
        if (since and not _ON_DAY.match(folded, cue.end, end)) or _IN_OFFICE.match(folded, start, cue.start):
            return True
    at_end = _AT_END.search(folded, max(cue.end, end - 45), end)
    return at_end is not None and not FINITE.search(folded, cue.end, end)


def _before(folded: str, start: int, anchor: int) -> Iterator[str]:
    """Words before a verb or a document that may tell when: those that open the sentence, and those before "when"."""
    if opening := _OPENING.match(folded, start, anchor):
        yield opening.group()
    if folded[start : start + 5].rstrip(" :").isdecimal():
        yield f"in {folded[start : start + 4]}"  # "2019: memorandum on health signed"
    floor = max(start, anchor - _NEAR)
    near = folded[floor:anchor]
    if ("whe" in near or "which" in near) and (when := _WHEN.search(folded, floor, anchor)):
        yield folded[max(start, when.start() - 60) : when.start()].rpartition(",")[2]


def _around(
    folded: str, span: tuple[int, int], chain: Sequence[Phrase], cue: Cue | None, anchor: int
) -> Iterator[str]:
    """Words beside a verb and beside a chain of documents, up to the next clause."""
    start, end = span
    outer, last = chain[0].outer, chain[-1].end
    # "the earlier signed accord"
    beside = cue.end if cue and cue.start == anchor else anchor
    yield _BESIDE.split(folded[max(start, anchor - 45) : beside])[-1]
    if cue and cue.end <= outer:
        yield folded[cue.end : outer]
    elif cue:
        # "The accord, drafted in March and signed on Monday".
        is_step = _EARLIER_STEP.match(folded, last, cue.start)
        if not (is_step or _ASIDE.fullmatch(folded, last, cue.start)):
            yield folded[last : cue.start]
        yield _region(folded, cue.end, end)
    yield _region(folded, last, end)
    # "signed a pact with Trier in 1987, and another with Lille": the year is that of both.
    if len(chain) > 1 and folded.startswith(_IN_TIME, chain[0].end):
        yield _region(folded, chain[0].end, chain[1].outer)


def _region(folded: str, start: int, end: int) -> str:
    # "signed between Chad and Togo last month", "by the two banks and the fund in 2017": its "and" joins no clause.
    sides = _BETWEEN_SIDES.match(folded, start, end)
    start = sides.end() if sides else start
    last = min(end, start + 70)
    match = _REGION_END.search(folded, start, last)
    return folded[start : match.start() if match else last]


def day_of(text: ArticleText) -> dt.date | None:
    """The day from which to tell what was long ago: that of publication, else the last full date in the text; none: None."""
    if text.article.published_on:
        return text.article.published_on
    found: list[dt.date] = []
    for year in _YEAR.finditer(text.folded):
        date = _DAY_AND_MONTH.search(text.folded, max(0, year.start() - _LONGEST_DAY), year.start())
        if date and 1 <= (day := int(date["day"] or date["day2"])) <= _LAST_DAY:
            found.append(dt.date(int(year.group()), MONTHS[date["month"] or date["month2"]], min(day, 28)))
    return max(found, default=None)


def is_past(words: str, today: dt.date | None) -> bool:
    """Whether folded `words` beside a verb of signing put it well before the day of publication."""
    if any(map(words.__contains__, _PAST_WORDS)) and _PAST.search(words):
        return True
    return _HAS_DATE.search(words) is not None and is_dated_back(words, today)


def is_dated_back(words: str, today: dt.date | None) -> bool:
    """Whether a date or a year in folded `words` lies well before the day of publication; without that day, any year does."""
    for match in (*_DATED.finditer(words), *_MEETING_OF.finditer(words)):
        parts = match.groupdict()
        year, month = parts["year"], parts.get("month")
        if year and today is None:
            return True
        if today is None or not (year or month):
            continue
        if year and int(year) > today.year:
            continue
        first = int(year) if year else None
        day = parts.get("day") or parts.get("day2")
        if _days_before(today, first, MONTHS[month] if month else None, day) > _STALE:
            return True
    return False


def _days_before(today: dt.date, year: int | None, month: int | None, day: str | None) -> int:
    """Days from the last day that the words may mean to `today`; a month without a year is the nearest one."""
    if month is None:
        return (today - dt.date(year or today.year, 12, 31)).days
    if year is None:
        year = today.year if month <= today.month else today.year - 1
    if day and 1 <= int(day) <= 28:
        last = dt.date(year, month, int(day))
    else:
        last = dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)
    return (today - last).days
