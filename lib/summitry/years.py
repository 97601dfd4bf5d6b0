"""The year of an article that gives day and month only: from its own text, or from other articles on the same talks."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from summitry.articles import Article
from summitry.endings import closing_year, moved_on
from summitry.extract import Survey
from summitry.headers import day_in, day_of
from summitry.yearless import month_and_day

_DAYS_APART = 3
_AROUND = [(abs(apart), dt.timedelta(days=apart)) for apart in range(-_DAYS_APART, _DAYS_APART + 1)]


class _Near(NamedTuple):
    """A day with a year, how far it is from talks on a known day, and where those were read."""

    days_apart: int
    day: dt.date
    rule: str


class Years:
    """The days of talks that dated articles report, to tell the years of others by.

    They are looked up rather than searched for: ten thousand articles would otherwise each be set against all others.
    """

    def __init__(self) -> None:
        """No day yet."""
        # Two countries -> month and day -> the nearest talks of theirs, for each day that is near to dated talks.
        self._nearest: dict[frozenset[str], dict[tuple[int, int], _Near]] = {}

    def learn(self, survey: Survey) -> None:
        """Take in the day of the talks that an article reports; of one without a day of publication nothing is learnt."""
        article, pair = survey.text.article, survey.countries
        talks = survey.talks.event_on or article.published_on
        # The first and the last year of the calendar have no days beyond them.
        if not (article.published_on and pair and talks and 1 < talks.year < 9999):
            return
        rule = f"year from {article.article_id}, which reports the same talks"
        nearest = self._nearest.setdefault(pair, {})
        for apart, shift in _AROUND:
            day = talks + shift
            known = nearest.get((day.month, day.day))
            if known is None or apart < known.days_apart:
                nearest[day.month, day.day] = _Near(apart, day, rule)

    def date(self, survey: Survey) -> Article | None:
        """Find the year of an article without a day of publication.

        The article's day and month (of its closing words, of its dateline, else of its talks) are set against days
        with a year: first those of its own text, then the talks that other articles report between the same two
        countries. The nearest one within three days gives the year; without one, a credit or a line on rights does.

        Returns:
            The article with its day of publication, marked inferred, with the source; None where nothing tells it.
        """
        article = survey.text.article
        stated = moved_on(article.body) or month_and_day(survey.text.dateline, survey.talks.event_edtf)
        if article.published_on or stated is None:
            return None
        near = [
            _Near(apart, day, rule)
            for anchor, rule in _own_days(survey)
            if (day := _in_year_of(anchor, *stated)) and (apart := abs((day - anchor).days)) <= _DAYS_APART
        ]
        if other := self._nearest.get(survey.countries, {}).get(stated):
            near.append(other)
        if not near and (closing := closing_year(article.body)) and (day := day_of(closing[0], *stated)):
            near.append(_Near(0, day, f'year from the closing words "{closing[1]}"'))
        if not near:
            return None
        _, day, rule = min(near, key=lambda found: found.days_apart)
        return replace(article, published_on=day, published_basis="inferred", published_rule=rule)


def _own_days(survey: Survey) -> Iterator[tuple[dt.date, str]]:
    for mention in survey.dates:
        if mention.rule in ("full date", "range of days") and mention.from_on and mention.to_on:
            words = survey.text.body[mention[0] : mention[1]]
            for limit in {mention.from_on, mention.to_on}:
                yield limit, f'year from the text\'s own "{words}"'
    text = survey.text
    # The caption of a picture is no part of the report, but of its day.
    for sentence, is_beside in zip(text.sentences, text.is_boilerplate, strict=True):
        if is_beside and (day := day_in(words := text.body[sentence.start : sentence.end])):
            yield day, f'year from the words beside the text, "{words}"'


def _in_year_of(anchor: dt.date, month: int, day: int) -> dt.date | None:
    """The day of that name nearest to `anchor`, across the turn of the year."""
    found = [
        value
        for year in (anchor.year - 1, anchor.year, anchor.year + 1)
        if (value := day_of(year, month, day))
    ]
    return min(found, key=lambda value: abs(value - anchor), default=None)
