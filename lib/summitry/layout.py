"""What surrounds the report in an article's text: header, dateline, teasers; and the text made ready to extract from.

Most sentences have nothing of what an extractor looks for, so it asks `ArticleText` before it searches. In an article of
twenty sentences a search of each costs 50 to 100 microseconds; these cost two to five, and what they look into is made once:

- `has_kind`: has the sentence a word of this kind, or of one of several kinds? See `word_kinds`.
- `having`: the sentences of the report that have one.
- `may_have`: has the text a word of this kind anywhere? Asked before a loop over the sentences.
- `found_in`: wordings of a vocabulary that start in the sentence, without a look at all of them.
"""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from operator import or_
from typing import Any

from summitry import namesakes, teasers
from summitry.articles import Article, Problem
from summitry.city_lines import Dateline
from summitry.datelines import find_dateline, first_lines, may_tell_day
from summitry.endings import closing_day
from summitry.headers import day_in, day_of, read_header
from summitry.matching import Match, spaced
from summitry.tables import SEPARATOR
from summitry.text import Sentence, Spans, fold, sentences, starting_in
from summitry.vocabulary import Vocabularies
from summitry.word_kinds import kinds_of

_HEAD_LINES = 8  # headline, deck, bullets and byline above a report
_HEADLINE_WORDS = 5
_STANDFIRST_WORDS = 9
_STOPS = (".", "!", "?", '."', ".”", ".''", '?"', "?”", '!"', "!”")


@dataclass(eq=False)
class ArticleText:
    """An article's text, split and searched once, for all extractors. Never changed but for what is remembered, and for the article once its day is known.

    What is derived from it is made at once: every article needs all of it, hundreds of times, and what is made when it
    is first asked for is looked up in thrice the time.

    Attributes:
        article: The article; its date is the header's where the record had none.
        folded: `fold(body)`.
        only_words: `spaced(folded)`: letters and digits, with a blank for all else.
        header_end: Where the header (a date before the report) ends; 0 without one.
        dateline: The dateline, if there is one.
        sentences: Sentences in reading order; a header is one of its own.
        boilerplate: Spans that are no part of the report.
        matches: Vocabulary -> wordings found, boilerplate included.
        words_at: Start of a sentence -> its words, see `words`.
        kinds_at: Start of a sentence -> all kinds of words that it has, joined.
        title: The article's title; where the record has none, the headline above the header's date; empty without one.
        title_countries: Countries named in the title; these matches are spans of the title, not of the body.
        problems: What was wrong with the header.
        header_on: The day in the header.
        body: The text that all offsets refer to.
        is_boilerplate: Of each sentence whether it is no part of the report.
        remembered: What other modules read of the text and will be asked for again, by a name of theirs.
    """

    article: Article
    folded: str
    only_words: str
    header_end: int
    dateline: Dateline | None
    sentences: tuple[Sentence, ...]
    boilerplate: Spans
    matches: dict[str, list[Match]]
    words_at: dict[int, list[str]]
    kinds_at: dict[int, int]
    title: str = ""
    title_countries: tuple[Match, ...] = ()
    problems: tuple[Problem, ...] = ()
    header_on: dt.date | None = None

    body: str = field(init=False)
    is_boilerplate: list[bool] = field(init=False)
    remembered: dict[str, Any] = field(default_factory=dict, init=False)
    _starts: list[int] = field(init=False)
    _numbered: list[tuple[int, Sentence]] = field(init=False)
    _report: tuple[Sentence, ...] = field(init=False)
    _lead: int = field(init=False)
    _all_kinds: int = field(init=False)
    _found: dict[str, Sequence[Match]] = field(default_factory=dict, init=False)
    _coded: dict[str, tuple[list[int], list[str]]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.body = self.article.body
        split = self.sentences
        self._starts = [start for start, _, _ in split]
        covered = self.boilerplate.covered(split)
        self.is_boilerplate = [number in covered for number in range(len(split))]
        self._numbered = [pair for pair in enumerate(split) if pair[0] not in covered]
        self._report = tuple([sentence for _, sentence in self._numbered])
        self._lead = self._lines_above()
        self._all_kinds = reduce(or_, self.kinds_at.values(), 0)

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence in which `offset` lies."""
        index = bisect_right(self._starts, offset)
        return index - 1 if index else 0

    def report(self) -> tuple[Sentence, ...]:
        """The sentences of the report itself."""
        return self._report

    def numbered(self) -> Sequence[tuple[int, Sentence]]:
        """The sentences of the report, each with its number in `sentences`."""
        return self._numbered

    def opening(self, count: int) -> tuple[Sentence, ...]:
        """The first sentences of the report, with the headline and what else stands above it in the text."""
        return self._report[: self._lead + count]

    def lead(self) -> Sentence:
        """The first sentence of a report that has one, behind its headline, byline and the like."""
        return self._report[self._lead]

    def _lines_above(self) -> int:
        """How many sentences of the report are no sentences, but lines above it."""
        first = self.dateline.end if self.dateline else 0
        for index, (start, end, _) in enumerate(self._report[:_HEAD_LINES]):
            is_told = end > first and self.body.endswith(_STOPS, start, end)
            if is_told and self.body[start:end] != self.article.title:
                return index
        return 0

    def words(self, sentence: Sentence) -> list[str]:
        """The words of a sentence of the text, folded, in reading order; a hyphen or apostrophe parts words."""
        return self.words_at[sentence[0]]

    def has_kind(self, sentence: Sentence, kind: int) -> bool:
        """Whether a sentence of the text has a word of a kind, or of one of several kinds; see `word_kinds.word_kind`."""
        return self.kinds_at[sentence[0]] & kind != 0

    def kinds(self, sentence: Sentence) -> int:
        """All kinds of words that a sentence of the text has, joined."""
        return self.kinds_at[sentence[0]]

    def having(self, kind: int) -> list[Sentence]:
        """The sentences of the report that have a word of a kind, or of one of several kinds; in half the time of `has_kind` for each."""
        kinds = self.kinds_at
        return [sentence for sentence in self._report if kinds[sentence[0]] & kind]

    def may_have(self, kind: int) -> bool:
        """Whether the text has a word of a kind anywhere, boilerplate included."""
        return bool(self._all_kinds & kind)

    def first_words(self, count: int = 10) -> str:
        """The first words of the report, behind the dateline."""
        start = self.dateline.end if self.dateline else self.header_end
        words = self.body[start:].split(None, count)
        return " ".join(words[:count]) + (" ..." if len(words) > count else "")

    def found(self, vocabulary: str) -> Sequence[Match]:
        """Wordings of a vocabulary in the report, in reading order."""
        found = self._found.get(vocabulary)
        if found is None:
            found = self._found[vocabulary] = self.boilerplate.outside(self.matches.get(vocabulary, ()))
        return found

    def found_in(self, sentence: Sentence, vocabulary: str) -> Sequence[Match]:
        """Wordings of a vocabulary that start in a sentence of the report, in reading order."""
        return starting_in(self.found(vocabulary), sentence)

    def codes_in(self, vocabulary: str, start: int, end: int) -> str:
        """Codes of the wordings of a vocabulary that start in a span of the report, each once, in reading order, as a table holds them."""
        known = self._coded.get(vocabulary)
        if known is None:
            found = self.found(vocabulary)
            known = self._coded[vocabulary] = (
                [match[0] for match in found],
                [match[2].code for match in found],
            )
        starts, codes = known
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, first)
        if last - first < 2:
            return codes[first] if first < last else ""
        return SEPARATOR.join(dict.fromkeys(codes[first:last]))


def is_dated(article: Article, vocabularies: Vocabularies) -> bool:
    """Whether `read` will know the article's day of publication: asked of its first lines and the last alone, in a tenth of the time."""
    if article.published_on:
        return True
    header_end, published, _, _ = read_header(article)
    if published or closing_day(article.body):
        return True
    if not may_tell_day(first_lines(article.body, header_end)):
        return False
    return _day_of(dateline_of(article.body, header_end, vocabularies)) is not None


def dateline_of(body: str, header_end: int, vocabularies: Vocabularies) -> Dateline | None:
    """The dateline of an article, read from its first lines alone."""
    head = first_lines(body, header_end)
    folded = fold(head)
    places = vocabularies.matcher.find(head, folded, spaced(folded)).get("country_terms", [])
    return find_dateline(head, header_end, places, body)


def _day_of(dateline: Dateline | None) -> dt.date | None:
    """The day of a dateline that gives all of it."""
    if not (dateline and dateline.year and dateline.month and dateline.day):
        return None
    return day_of(dateline.year, dateline.month, dateline.day)


def _headline(header: str) -> str:
    """The first line of a header, where it has words enough for a headline and more lines stand below it."""
    first, _, rest = header.lstrip().partition("\n")
    return first.strip() if rest and len(first.split()) >= _HEADLINE_WORDS and day_in(first) is None else ""


def _headlines_end(header: str) -> int:
    """Where the headline of a header ends, and the lines under it that tell more; 0 without a headline. Its last line holds the date."""
    if not _headline(header):
        return 0
    reached = end = 0
    for line in header[: header.rstrip().rindex("\n")].split("\n"):
        end += len(line) + 1
        words = len(line.split())
        if words and reached and (words < _STANDFIRST_WORDS or day_in(line)):
            break
        reached = end if words else reached
    return reached


def _headlines(body: str, header_end: int) -> tuple[list[Sentence], list[Sentence], int]:
    """The sentences above a report: those of its headlines, the rest of its header as one, and the number of the paragraph behind them."""
    above = _headlines_end(body[:header_end])
    told = sentences(body[:above])
    number = told[-1].paragraph + 1 if told else 0
    rest = body[above:header_end]
    begin, end = above + len(rest) - len(rest.lstrip()), above + len(rest.rstrip())
    header = [Sentence(begin, end, number)] if begin < end else []
    return told, header, number + len(header)


def _dated(article: Article, header: tuple[dt.date | None, str | None], dateline: Dateline | None) -> Article:
    """The article with its day of publication, as far as it can be told.

    A date that the record carries is kept; else the header's counts, else the dateline's if it has a year, else that which closes it.
    """
    if article.published_on is not None:
        return article
    day, rule = header
    if day is None:
        day, rule = _day_of(dateline), "the dateline"
    if day is None:
        day, rule = closing_day(article.body) or (None, None)
    if day is None:
        return article
    return replace(article, published_on=day, published_basis="stated", published_rule=rule)


def read(article: Article, vocabularies: Vocabularies) -> ArticleText:
    """Split and search an article's text, and take its day of publication from it where the record has none."""
    body = article.body
    header_end, published, rule, problems = read_header(article)
    folded = fold(body)
    only_words = spaced(folded)
    matches = vocabularies.matcher.find(body, folded, only_words)
    if "country_terms" in matches:
        matches["country_terms"] = namesakes.settle(body, matches["country_terms"])
    dateline = find_dateline(body, header_end, matches.get("country_terms", []))
    told, header, number = _headlines(body, header_end)
    split = sentences(body, header_end, number)
    every = (*told, *header, *split)
    words_at = {start: only_words[start:end].split() for start, end, _ in every}
    kinds_at = {start: kinds_of(words) for start, words in words_at.items()}
    boilerplate = Spans([*header, *teasers.find(body, split, folded, words_at, kinds_at)])
    title = article.title or _headline(body[:header_end])
    title_countries = tuple(vocabularies.matcher.find(title, fold(title)).get("country_terms", []))
    return ArticleText(
        _dated(article, (published, rule), dateline),
        folded,
        only_words,
        header_end,
        dateline,
        every,
        boilerplate,
        matches,
        words_at,
        kinds_at,
        title,
        title_countries,
        tuple(problems),
        published,
    )
