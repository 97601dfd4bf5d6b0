"""The same thing counted by several articles: where they agree, and where one says more than another."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summitry.extract import Extraction
from summitry.extract.rows import Figure
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.text import fold
from summitry.vocabulary import Vocabularies

# What sums and percentages are given of as a whole. One loan is not another, but there is one trade turnover a year.
_TOTALS = {
    "trade": r"\b(?:trade|turnover|commerce|commercial exchanges?|goods exchanged)\b",
    "exports": r"\bexports?\b",
    "imports": r"\bimports?\b",
    "investment": r"\b(?:investments?|fdi)\b(?! (?:agreements?|projects?|deals?|packages?|funds?))",
    "debt": r"\bdebts?\b",
    "remittances": r"\bremittances?\b",
}
_TOTAL = {name: re.compile(pattern) for name, pattern in _TOTALS.items()}
_ONE_OF_MANY = re.compile(
    r"\b(?:agreements?|contracts?|deals?|loans?|grants?|packages?|funds?|credits?|orders?|projects?|tenders?|pledges?|commitments?)\b"
)
# Words that do not change what is counted.
_FILLERS = frozenset(
    "a an the of in and or total overall bilateral mutual two-way annual yearly volume volumes turnover exchange exchanges value different various several new "
    "major key important large big leading main such other more joint own current existing active also combined so-called some".split()
)
_PAPERS = frozenset(
    {"agreements", "documents", "memoranda", "contracts", "protocols", "declarations", "letters of intent"}
)
_SIGNING = re.compile(r"\b(?:sign\w*|ink(?:ed|ing)?|exchang\w+|adopt\w*|conclud\w+|initial+ed)\b")
# What is hoped for is no other account of what is: "to double trade to one billion by 2030".
_AIMED = compiled(
    r"\b(?:(?:will|would|could|should|may|might|must|shall)(?! not\b)|hop(?:es?|ed|ing)|aim\w*|goals?|target\w*|plans?|planned|planning|intend\w*|intention|wants?|wanted|seek\w*|sought|strive\w*|wish(?:es|ed)?|"
    r"expect\w*|forecast\w*|projected|potential|ambition\w*|pledge[ds]?|vow(?:s|ed)?|agreed to|readiness|ready to|possible to|to (?:double|triple|raise|increase|boost|bring|expand|reach|lift|grow|attain|achieve|take|sign))\b"
)
_BEFORE = 200  # characters before a figure in which it is said that it is hoped for
_NEW_CLAUSE = re.compile(r"; |, (?:but|while|whereas|which|who)\b|\band that\b")
# How often, which is said before the noun or behind it: "nine weekly flights", "seven flights a week".
_OFTEN = re.compile(r"\b(?:(?:a|per|each|every) (?P<per>day|week|month)|(?P<how>daily|weekly|monthly))\b")
_HOW_OFTEN = {"day": "daily", "week": "weekly", "month": "monthly"}
_BEHIND = 16  # characters behind a figure in which it stands
_WORD = re.compile(r"[^\W\d_][\w'-]*")
_YEAR = re.compile(r"\d{4}")


class Member(NamedTuple):
    """One figure in one article, with what it is compared by."""

    article_id: str
    sentence_id: str
    text: str
    figure: Figure
    visit_id: str | None
    pair: frozenset[str]
    what: tuple[str, ...]
    year: str | None


class Reader:
    """Reads the figures of articles that can be compared."""

    def __init__(self, vocabularies: Vocabularies) -> None:
        """Take the wordings of units and countries from the vocabularies."""
        self._vocabularies = vocabularies
        self._codes = {
            fold(term.wording): term.code
            for term in vocabularies.wordings["unit_terms"]
            if term.kind in ("thing", "other")
        }

    def read(self, extraction: Extraction) -> list[Member]:
        """The figures of one article that can be compared; the visit is not known yet."""
        text, talks = extraction.text, extraction.talks
        article_id = text.article.article_id
        countries = (talks.host_code, talks.guest_code)
        pair = frozenset(code for code in countries if code) if all(countries) else frozenset()
        members = []
        for figure in extraction.figures:
            what = _what(figure, self._codes, self._vocabularies, text)
            if what and not _is_aim(figure, text):
                years = _YEAR.findall(figure.as_of or "")
                sentence_id = f"{article_id}:{text.sentence_at(figure.start) + 1}"
                members.append(
                    Member(
                        article_id, sentence_id, text.body[figure.start : figure.end], figure,
                        None, pair, what, years[-1] if years else None,
                    )
                )  # fmt: skip
        return members


def find(members: Sequence[Sequence[Member]], visit_ids: Sequence[str | None]) -> list[tuple]:
    """Put the figures together that count the same thing at the same time in several articles.

    Two figures count the same when unit and counted noun phrase are the same but for words such as "total"
    and "bilateral" ("companies" and "firms" are one unit), the two countries are the same, and they are
    given for the same year, or stand in reports of the same visit and at most one year is given. What is
    hoped for or planned is left out. Of money and percentages only totals are compared (trade, exports, investment): one loan is not another. A noun
    without anything that narrows it ("students") is too vague, but for documents that are signed.

    Args:
        members: The figures of each article.
        visit_ids: The visit of each article.

    Returns:
        Rows of `tables.FIGURE_CONFLICTS`: one per figure of such a group, group by group in the order of
        their first figures. `differs` where two articles have no value and bound in common, else `agrees`.
    """
    of_visits = [
        member._replace(visit_id=visit_id)
        for of_article, visit_id in zip(members, visit_ids, strict=True)
        for member in of_article
    ]
    groups: dict[tuple, list[Member]] = {}
    for member in _settled(of_visits):
        scope = member.year or member.visit_id
        if scope:
            groups.setdefault((member.pair or member.visit_id, scope, member.what), []).append(member)
    rows: list[tuple] = []
    shared = [same for same in groups.values() if len({member.article_id for member in same}) > 1]
    for number, counting in enumerate(shared, start=1):
        rows.extend(_rows(f"c{number}", counting))
    return rows


def _what(
    figure: Figure, codes: dict[str, str], vocabularies: Vocabularies, text: ArticleText
) -> tuple[str, ...] | None:
    """What a figure counts, in a form that is the same for all wordings of it; None where it can't be compared."""
    folded, unit = fold(figure.counted or ""), fold(figure.unit)
    if not folded:
        return None
    is_amount = figure.unit.isupper() or unit not in folded
    total = None
    if is_amount:
        total = next((name for name, pattern in _TOTAL.items() if pattern.search(folded)), None)
        if total is None or (_ONE_OF_MANY.search(folded) and total != "trade"):
            return None
    matches = vocabularies.matcher.find(figure.counted or "", folded).get("country_terms", ())
    countries = {match.term.code for match in matches}
    if total:
        return (figure.unit, total, *sorted(countries))
    noun = codes.get(unit, unit)
    # The codes of countries stand for their words, so that "Kazakh" and "Kazakhstani" are one.
    of_countries = {word for match in matches for word in _WORD.findall(folded[match.start : match.end])}
    named = {word for word in _WORD.findall(folded.removesuffix(unit)) if word not in _FILLERS} - of_countries
    if often := _OFTEN.search(text.folded, figure.start, figure.end + _BEHIND):
        named.add(_HOW_OFTEN.get(often["per"]) or often["how"])
    if not named and not countries and not (noun in _PAPERS and _is_signed(figure, text)):
        return None
    return (noun, *sorted(countries), *sorted(named))


def _is_aim(figure: Figure, text: ArticleText) -> bool:
    """Whether the words before a figure say that it is hoped for or planned, or its year is yet to come."""
    published, years = text.article.published_on, _YEAR.findall(figure.as_of or "")
    if published and years and int(years[-1]) > published.year:
        return True
    start = text.sentences[text.sentence_at(figure.start)].start
    lead = text.folded[max(start, figure.start - _BEFORE) : figure.start]
    ends = [clause.end() for clause in _NEW_CLAUSE.finditer(lead)]
    return _AIMED.search(lead, ends[-1] if ends else 0) is not None


def _is_signed(figure: Figure, text: ArticleText) -> bool:
    """Whether the sentence of a figure tells of a signing."""
    sentence = text.sentences[text.sentence_at(figure.start)]
    return bool(_SIGNING.search(text.folded, sentence.start, sentence.end))


def _settled(members: Sequence[Member]) -> Iterator[Member]:
    """Give a figure without a year the only year that others of its visit give for the same thing."""
    years: dict[tuple, set[str]] = {}
    for member in members:
        if member.visit_id and member.year:
            years.setdefault((member.visit_id, member.what), set()).add(member.year)
    for member in members:
        known = years.get((member.visit_id, member.what), set())
        yield member._replace(year=next(iter(known))) if not member.year and len(known) == 1 else member


def _rows(conflict_id: str, members: Sequence[Member]) -> Iterator[tuple]:
    said: dict[str, set[tuple]] = {}
    for member in members:
        figure = member.figure
        said.setdefault(member.article_id, set()).add((figure.value, figure.value_to, figure.bound))
    # Thousands of articles may count the same, but what they say of it are few different things.
    accounts = {frozenset(account) for account in said.values()}
    differ = any(one.isdisjoint(other) for one in accounts for other in accounts)
    counted = members[0].figure.counted
    for member in members:
        figure = member.figure
        yield (
            conflict_id, counted, "differs" if differ else "agrees", member.article_id, member.sentence_id,
            figure.start, figure.end, member.text, figure.value, figure.value_to, figure.bound, figure.unit,
            figure.as_of, member.visit_id,
        )  # fmt: skip
