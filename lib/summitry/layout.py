"""What surrounds the report in an article's text: header, dateline, teasers; and the text made ready to extract from."""

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from summitry.articles import Article, Problem
from summitry.text import Match, Sentence, Spans, fold, sentences
from summitry.vocabulary import Vocabularies

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
         "august aug", "september sept sep", "october oct", "november nov", "december dec"), start=1)
    for name in names.split()
}  # fmt: skip
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)"

# ` date 2024-11-20 ...`, before anything else.
_LABELLED = re.compile(
    r"\s*(?:date|published|posted|updated)\s*:?\s+(?P<value>\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?)(?:[T ]\d{2}:\d{2}(?::\d{2})?)?\s*",
    re.IGNORECASE,
)
# A line of its own that holds a date and little else.
_DATE_LINE = [
    re.compile(r"\b(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})\b"),
    re.compile(r"\b(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})\b"),
    re.compile(rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?P<name>{MONTH})\.?,? (?P<y>\d{{4}})\b"),
    re.compile(rf"\b(?P<name>{MONTH})\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>\d{{4}})\b"),
]
_SLASHED = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b")

_DATELINE = re.compile(
    r"(?P<place>[A-ZÀ-ŽÇŞĞİÖÜ][\w.'’/-]*(?:[ -][A-ZÀ-ŽÇŞĞİÖÜ][\w.'’/-]*){0,3}?)"
    rf"(?:, (?!{MONTH})(?P<region>[A-ZÀ-Ž][\w. ]{{2,30}}?))?"
    rf"(?:,? (?P<when>(?P<month>{MONTH})\.? (?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}}) (?P<month2>{MONTH})\.?)(?:,? (?P<year>\d{{4}}))?)?"
    r"(?:[.,]?\s*(?P<agency>\([^()\n]{2,40}\)|/[^/\n]{2,40}/|(?<=, )[A-Z]{3,12}(?= [–—-])))?"
    r"\s*(?P<mark>--+|[–—_-]|\.|:)\s+(?=[\"“‘«(A-ZÀ-Ž0-9])"
)
_NOT_PLACES = frozenset(
    "update exclusive breaking analysis feature urgent video photo photos watch opinion interview correction factbox note".split()
)

# From such a line on, nothing belongs to the report.
_REST = re.compile(
    r"^\W*(?:related(?: (?:articles?|stories|news|links|topics|content))?|read (?:more|also|next)|see also|more (?:on this|news|stories)|"
    r"recommended(?: for you)?|you may also like|most read|popular|latest news|tags|share this(?: article)?|follow us.*|subscribe.*|"
    r"currently reading)\s*:?\s*$",
    re.IGNORECASE,
)
# Such a line by itself does not.
_TEASER = re.compile(
    r"^\W*(?:as .{3,40} (?:previously|earlier) (?:reported|wrote|informed)\b|(?:earlier|previously),? .{3,40} (?:reported|wrote|informed) (?:that|on)\b|"
    r"(?:earlier|previously),? it was reported\b|(?:read (?:more|also|next)|see also|also read|related|watch|listen|full story)\s*:|"
    r"(?:photo|image|picture)s?(?: credits?| source)?\s*:|©|copyright\b|all rights reserved|subscribe\b|sign up\b|follow us\b|click here\b|"
    r"share (?:this|on)\b|download (?:our|the) app|editing by\b|reporting by\b|writing by\b)|"
    r"\bfull story\s*$|\b(?:is|are) (?:discussed|covered|described|outlined|explored|analyzed|analysed) in (?:the|an?|this|our) (?:material|article|story|report|analysis|interview)\b",
    re.IGNORECASE,
)


class Dateline(NamedTuple):
    """The place, and the day as far as it is given, at the start of a report."""

    start: int
    end: int
    place: str
    month: int | None
    day: int | None
    year: int | None
    agency: str | None
    when: tuple[int, int] | None


@dataclass(frozen=True)
class ArticleText:
    """An article's text, split and searched once, for all extractors.

    Attributes:
        article: The article; its date is the header's where the record had none.
        folded: `fold(body)`.
        header_end: Where the header (a date before the report) ends; 0 without one.
        dateline: The dateline, if there is one.
        sentences: Sentences in reading order; a header is one of its own.
        boilerplate: Spans that are no part of the report.
        matches: Vocabulary -> wordings found, boilerplate included.
        title_countries: Countries named in the title; these matches are spans of the title, not of the body.
        problems: What was wrong with the header.
    """

    article: Article
    folded: str
    header_end: int
    dateline: Dateline | None
    sentences: tuple[Sentence, ...]
    boilerplate: Spans
    matches: dict[str, list[Match]]
    title_countries: tuple[Match, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def body(self) -> str:
        """The text that all offsets refer to."""
        return self.article.body

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence in which `offset` lies."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def report(self) -> tuple[Sentence, ...]:
        """The sentences of the report itself."""
        return self._report

    @cached_property
    def _report(self) -> tuple[Sentence, ...]:
        return tuple(
            sentence
            for sentence in self.sentences
            if not self.boilerplate.cover(sentence.start, sentence.end)
        )

    def first_words(self, count: int = 10) -> str:
        """The first words of the report, behind the dateline."""
        start = self.dateline.end if self.dateline else self.header_end
        words = self.body[start:].split()
        return " ".join(words[:count]) + (" ..." if len(words) > count else "")

    def found(self, vocabulary: str) -> Sequence[Match]:
        """Wordings of a vocabulary in the report, in reading order."""
        if vocabulary not in self._found:
            matches = self.matches.get(vocabulary, [])
            self._found[vocabulary] = tuple(
                match for match in matches if not self.boilerplate.touch(match.start, match.end)
            )
        return self._found[vocabulary]

    @cached_property
    def _found(self) -> dict[str, tuple[Match, ...]]:
        return {}


def read(article: Article, vocabularies: Vocabularies) -> ArticleText:
    """Split and search an article's text, and take the date of its header.

    A date that the record carries is kept; else the header's counts, else the dateline's if it has a year.
    """
    body = article.body
    header_end, published, rule, problems = _header(article)
    if article.published_on is None and published:
        article = replace(article, published_on=published, published_basis="stated", published_rule=rule)
    folded = fold(body)
    matches = vocabularies.matcher.find(body, folded)
    dateline = find_dateline(body, header_end, matches.get("country_terms", []))
    if article.published_on is None and dateline and dateline.year and dateline.month and dateline.day:
        day = _day(dateline.year, dateline.month, dateline.day)
        article = replace(
            article,
            published_on=day,
            published_basis="stated" if day else None,
            published_rule="the dateline" if day else None,
        )
    split = [
        Sentence(start + header_end, end + header_end, paragraph + bool(header_end))
        for start, end, paragraph in sentences(body[header_end:])
    ]
    header = [Sentence(0, len(body[:header_end].rstrip()), 0)] if body[:header_end].strip() else []
    boilerplate = Spans([*((s.start, s.end) for s in header), *_boilerplate(body, split)])
    title = article.title or ""
    title_countries = tuple(vocabularies.matcher.find(title, fold(title)).get("country_terms", []))
    return ArticleText(
        article,
        folded,
        header_end,
        dateline,
        tuple(header + split),
        boilerplate,
        matches,
        title_countries,
        tuple(problems),
    )


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _header(article: Article) -> tuple[int, dt.date | None, str | None, list[Problem]]:
    """Where the header ends, the date in it, the rule that read it, and what was wrong with it."""
    body = article.body
    if match := _LABELLED.match(body):
        parts = [int(part) for part in re.split(r"[-./]", match["value"])]
        if len(parts) == 3:
            year, month, day = parts if parts[0] > 31 else parts[::-1]
            if value := _day(year, month, day):
                return match.end(), value, f'the header "{match.group().strip()}"', []
        elif len(parts) == 2 and parts[0] > 31 and 1 <= parts[1] <= 12:
            return match.end(), None, None, []
        finding = f'"{match.group().strip()}" is not a date'
        return (
            match.end(),
            None,
            None,
            [Problem(article.source, 1, finding, "Write it as YYYY-MM-DD.", "value")],
        )
    offset = 0
    for line in body.split("\n", 6)[:6]:
        if 8 <= len(line) <= 70 and (found := _date_in_line(line)):
            return offset + len(line), found, f'the line "{line.strip()}"', []
        offset += len(line) + 1
    return 0, None, None, []


def _date_in_line(line: str) -> dt.date | None:
    for pattern in _DATE_LINE:
        if match := pattern.search(line):
            groups = match.groupdict()
            month = int(groups["m"]) if groups.get("m") else MONTHS[groups["name"].lower()]
            # A line of its own: little else than the date, and no sentence.
            if (
                len(line) - len(match.group()) <= 45
                and not re.search(r"[a-z]{3,}[.!?]\s*$", line)
                and line.count(" ") <= 9
            ):
                return _day(int(groups["y"]), month, int(groups["d"]))
    if (match := _SLASHED.search(line)) and len(line) - len(match.group()) <= 45:
        first, second, year = map(int, match.groups())
        # 5/6/2024 may be either day; only an unambiguous one is taken.
        if first > 12 or second > 12 or first == second:
            return _day(year, second, first) if first > 12 else _day(year, first, second)
    return None


def find_dateline(body: str, start: int, places: list[Match]) -> Dateline | None:
    """Find the dateline in one of the first three lines from `start`.

    A word in capitals before a dash is a place; any other beginning counts only with a date, an agency,
    or a name from the country vocabulary.
    """
    offset = start
    for line in body[start:].split("\n", 6)[:6]:
        match = _DATELINE.match(body, offset + len(line) - len(line.lstrip()), offset + len(line))
        if match and _is_dateline(match, places):
            month = match["month"] or match["month2"]
            day = match["day"] or match["day2"]
            agency = match["agency"].strip("()/ ") if match["agency"] else None
            place = match["place"]
            return Dateline(
                match.start(), match.end(), place.title() if place.isupper() else place, MONTHS[month.lower()] if month else None,
                int(day) if day else None, int(match["year"]) if match["year"] else None, agency, match.span("when") if match["when"] else None,
            )  # fmt: skip
        offset += len(line) + 1
    return None


def _is_dateline(match: re.Match[str], places: list[Match]) -> bool:
    place = match["place"]
    if fold(place) in _NOT_PLACES or any(word in _NOT_PLACES for word in fold(place).split()):
        return False
    known = any(found.start == match.start("place") and found.end == match.end("place") for found in places)
    if match["when"] or match["agency"]:
        return place.isupper() or known or bool(match["agency"] and match["mark"] not in ".:")
    dash = match["mark"] not in ".:"
    return (place.isupper() and len(place) > 3 and (dash or known)) or (
        known and (dash or match["mark"] == ":")
    )


def _boilerplate(body: str, split: list[Sentence]) -> list[tuple[int, int]]:
    """Spans of teasers, cross-links and what follows a "Related" line."""
    spans: list[tuple[int, int]] = []
    after_teaser = False
    for sentence in split:
        words = body[sentence.start : sentence.end]
        if len(words) <= 60 and _REST.match(words):
            spans.append((sentence.start, len(body)))
            break
        if _TEASER.search(words):
            spans.append((sentence.start, sentence.end))
            after_teaser = True
    if after_teaser and split:
        spans.extend(_trailing_headlines(body, split, Spans(spans)))
    return spans


def _trailing_headlines(body: str, split: list[Sentence], teasers: Spans) -> list[tuple[int, int]]:
    """Headlines of other articles: one-sentence paragraphs at the very end, after a teaser, in the headline's present tense."""
    spans: list[tuple[int, int]] = []
    for sentence in reversed(split):
        words = body[sentence.start : sentence.end]
        if teasers.cover(sentence.start, sentence.end):
            return spans
        alone = sum(other.paragraph == sentence.paragraph for other in split) == 1
        if (
            not alone
            or len(words) > 140
            or re.search(r"[\"“”]|\b(?:was|were|had|said|did|is|are|has|have|will|would)\b|\b\w+ed\b", words)
        ):
            return []
        spans.append((sentence.start, sentence.end))
    return []
