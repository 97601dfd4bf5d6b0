"""Rules for seasons, anniversaries, years, their ranges and decades."""

import re

from summitry.dates import values
from summitry.dates.rules import SEASON, TO, YEAR, Context, Rule, adding_to
from summitry.dates.tenses import lies_ahead
from summitry.dates.values import Time

RULES: list[Rule] = []
_rule = adding_to(RULES)

BEFORE_NOUN = "year before what was in it"
_DEADLINE = ("by ", "until ", "before ")
# How far around an anniversary its year may be told, and the words that tell it.
_AROUND = 300
_STATED_YEAR = re.compile(r"\b(?:in|year) (20\d\d)\b|\b(20\d\d) marks\b")


@_rule(
    "season",
    rf"(?P<cue>last|this|next|coming) (?P<s>{SEASON})\b|(?P<s2>{SEASON})(?: of)?(?: (?P<y>{YEAR}))|(?:in|during|since|until|by|before|over|throughout|(?:end|middle|beginning|start) of)(?: the)?(?: early| late)? (?P<s3>{SEASON})\b(?: (?:of )?(?P<y2>{YEAR}|(?:this|next|last) year)|(?<!fall))|(?P<s4>spring|summer|autumn|winter)(?= (?:floods?|flooding|session|harvest|semester|summit|offensive|season|holidays?|campaign|meetings?|drought|storms?|fires?|wildfires)\b)",
)
def _season(match: re.Match[str], context: Context) -> Time | None:
    code = values.SEASONS[match["s"] or match["s2"] or match["s3"] or match["s4"]]
    stated = match["y"] or match["y2"] or ""
    if stated.isdecimal():
        return values.season(int(stated), code)
    if context.written_on is None:
        return values.unknown("season")
    if stated:
        shift = {"this": 0, "next": 1, "last": -1}[stated.split()[0]]
        return values.season(context.written_on.year + shift, code)
    year = values.season_around(context.written_on, code)
    if match["cue"] in ("next", "coming") or (
        match["cue"] is None
        and (match.group().startswith(_DEADLINE) or lies_ahead(context, match.start(), match.end()))
    ):
        # "By the end of spring" said in spring is this one.
        if match["cue"] or values.season(year, code).to_on < context.written_on:  # type: ignore[operator]
            year += 1
    elif match["cue"] == "this":
        year = context.written_on.year - (code == values.WINTER and context.written_on.month <= 2)
    elif match["cue"] == "last" and values.season(year, code).to_on >= context.written_on:  # type: ignore[operator]
        year -= 1
    return values.season(year, code)


@_rule(
    "anniversary, in the year of writing",
    r"(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|tenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|centenary)(?:[- ]year)? anniversary",
)
def _anniversary(match: re.Match[str], context: Context) -> Time | None:
    if context.written_on is None:
        return values.unknown("year")
    first = max(context.sentence_start, match.start() - _AROUND)
    around = context.folded[first : min(context.sentence_end, match.end() + _AROUND)]
    if stated := _STATED_YEAR.search(around):
        return values.year(int(stated[1] or stated[2]))
    shift = 1 if "next year" in around else -1 if "last year" in around else 0
    return values.year(context.written_on.year + shift)


@_rule(
    "name with a year",
    rf"(?:expo|cop|olympics|olympic games|games|world cup|vision|agenda|strategy|forum|summit|exhibition|championships?|conference|fair)[ -](?P<y>{YEAR})(?!\d)",
)
@_rule(
    "name with a year",
    rf"(?P<y>{YEAR}) (?:(?:world|africa|african|asian|european|pan|american|winter|summer|youth|nomad|commonwealth|mediterranean|islamic|solidarity) ){{0,3}}(?:expo|olympics|olympic games|cup|games|cup of nations)\b",
)
@_rule(
    BEFORE_NOUN,
    rf"(?P<y>{YEAR})(?= (?:[a-z-]+ ){{0,2}}?(?:sessions?|summits?|meetings?|talks|visits?|trips?|tours?|negotiations|conferences?)\b)",
)
@_rule("year", rf"(?:the )?(?:(?:early|mid|late)[ -])(?P<y>{YEAR})(?![\d-])")
@_rule("year", rf"(?:the )?(?:beginning|start|end|middle|course) of (?:the year )?(?P<y>{YEAR})(?!\d)")
def _named_year(match: re.Match[str], context: Context) -> Time | None:
    return values.year(int(match["y"]))


@_rule("range of years", rf"(?:from )?(?P<y>{YEAR})(?:{TO}|/)(?P<y2>{YEAR})(?!\d)")
@_rule("range of years", rf"between (?P<y>{YEAR}) and (?P<y2>{YEAR})(?!\d)")
@_rule("range of years", r"(?P<y>(?:19|20)\d\d)[-/](?P<y2>\d\d)(?![\d-])")
def _year_range(match: re.Match[str], context: Context) -> Time | None:
    first = int(match["y"])
    last = int(match["y2"]) if len(match["y2"]) == 4 else first // 100 * 100 + int(match["y2"])
    return values.years(first, last) if first < last <= first + 200 else None


@_rule("decade", r"(?:the )?(?:early |mid-|late )?(?P<y>(?:1[5-9]|20)\d0)s(?!\w)")
def _decade(match: re.Match[str], context: Context) -> Time | None:
    return values.decade(int(match["y"]))


# A bare number of four digits is a year after these words; after the second set a quantity is as likely.
@_rule(
    "year",
    rf"(?:in|since|by|until|till|before|after|during|throughout|year|early|late),? (?:the year )?(?P<y>{YEAR})(?![\d-]|[.,:]\d| ?(?:people|%|percent|per cent|km|kilomet|met[er]|tonn?e|million|billion|thousand|dollars|euros))",
)
@_rule(
    "year",
    r"(?:from|for|of|through|to|and|than|around) (?P<y>(?:19|20)\d\d)(?![\d-]|[.,:]\d| ?(?:people|%|percent|per cent|km|million|billion)| [a-z-]+s\b)",
)
@_rule("year", rf"[(](?P<y>{YEAR})[)]")
def _bare_year(match: re.Match[str], context: Context) -> Time | None:
    return values.year(int(match["y"]))


@_rule("year in a list", rf"(?P<y>{YEAR})(?=(?:, {YEAR}){{0,20}},? (?:and )?{YEAR}\b)")
def _listed_year(match: re.Match[str], context: Context) -> Time | None:
    return values.year(int(match["y"]))
