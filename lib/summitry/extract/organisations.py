"""Mentions of organisations by name, with their kind, and with their country as the text states it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from summitry import titles
from summitry.bodies import governments
from summitry.extract.rows import Name, Organisation, Person
from summitry.layout import ArticleText
from summitry.names import key
from summitry.patterns import compiled
from summitry.text import Spans
from summitry.titles import Piece

# Of these every country has its own, so the country is no part of what they are called.
OF_STATES = frozenset({"government", "ministry", "commission", "agency", "forum", "institution"})
# Of these too, but one that no words give a country may be a body of its own: "African Union", "Kremlin".
OF_COUNTRIES = OF_STATES | {"association", "named"}
_STATES_IT = frozenset({"name", "adjective", "short", "palace"})
_WORD = re.compile(r"[^\W_]+")
# "Ministry of the Economy" is the "Economy Ministry", "Foreign Ministry" that "of Foreign Affairs".
_NOT_TELLING = frozenset(
    "the of for and on to de s affairs republic kingdom state sultanate commonwealth federation".split()
)
# A body of two countries is theirs, whichever of these it is called.
_JOINT = compiled(
    r"\b(?:joint|inter-?(?:governmental|parliamentary|state)|bilateral|mixed|business council)\b"
)
_OF_BOTH = frozenset("joint intergovernmental inter governmental bilateral mixed".split())
_JOINT_KINDS = frozenset({"commission", "forum"})
# What companies are called with or without: "Nordby Group", "Nordby".
_FORMS = frozenset(
    "corporation corp company co group holding holdings jsc ojsc pjsc cjsc llc llp ltd limited inc plc gmbh bhd airlines airline airways".split()
)
# It begins with a set of letters, which is searched for faster than anything else.
_CAPITALISED = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž](?<![\w-].)[\w&-]*")
_ACRONYM = re.compile(r" \((?:the )?[“\"'‘]?([A-Z][A-Za-z&-]{0,8}[A-Z])[”\"'’]?\)")
_Told: TypeAlias = dict[str, list[tuple[str, Organisation, int]]]
_SHORTEST = 4  # letters of one word that stands for a company by itself


def extract(
    text: ArticleText, names: Sequence[Name], people: Sequence[Person] = (), sides: Sequence[str] = ()
) -> list[Organisation]:
    """Tell of every name of an organisation what it is and whose.

    Args:
        text: The article.
        names: Names in it; those of organisations count.
        people: Mentions of persons; what names a person names no company.
        sides: Codes of the countries that talked.

    Returns:
        One row a mention, in reading order. Its countries are stated by the words of the name or beside it, or else are the
        only ones that the article states for a body of those words ("the Ministry of Health" after "the Danish
        Ministry of Health"); a joint commission or business council of no stated country is that of the two that talked. An
        acronym in brackets behind a name stands for it from there on, a company's name without its legal form everywhere
        ("Nordby" of "Nordby Group"). No name, no rows.
    """
    spans = [name for name in names if name.kind == "organisation" and name.code]
    if found := governments.find(text):
        known = Spans([name for name in names if name.kind == "organisation"])
        spans = sorted([*spans, *(name for name in found if not known.touch(name.start, name.end))])
    if not spans:
        return []
    pieces, _ = titles.read(text)
    rows = [_row(text, span, pieces) for span in spans]
    stated: dict[str, set[tuple[str, ...]]] = {}
    for row in rows:
        if row.countries:
            stated.setdefault(row.core, set()).add(row.countries)
    both = tuple(sorted(sides)) if len(sides) == 2 else ()
    rows = [_with_countries(row, stated.get(row.core, set()), both) for row in rows]
    told = _told(text, rows)
    # "Association of Southeast Asian Nations (ASEAN)": what the brackets spell out is no other body.
    rows = [row for row in rows if not _is_told(row, told)]
    return sorted([*rows, *_again(text, rows, people, told)])


def _with_countries(row: Organisation, stated: set[tuple[str, ...]], both: tuple[str, ...]) -> Organisation:
    if row.countries:
        return row
    if len(stated) == 1 and (row.kind_code in OF_COUNTRIES or row.kind_code == "company"):
        return _of_countries(row, next(iter(stated)))
    if not stated and row.kind_code in _JOINT_KINDS and _JOINT.search(row.name.lower()):
        return _of_countries(row, both)
    return row


def _of_countries(row: Organisation, countries: tuple[str, ...]) -> Organisation:
    return row._replace(countries=countries, country_code=countries[0] if len(countries) == 1 else None)


def _row(text: ArticleText, span: Name, pieces: Sequence[Piece]) -> Organisation:
    body = text.body
    first = bisect_left(pieces, (span.start,))
    inside = [
        piece
        for piece in pieces[first : bisect_left(pieces, (span.end,), first)]
        if piece.country is not None and piece.end <= span.end
    ]
    codes = {piece.country for piece in inside if piece.code in _STATES_IT and piece.country}
    if span.country_code:
        codes = {span.country_code}
    left, at = "", span.start
    if codes and span.code in OF_COUNTRIES:
        for piece in inside:
            if piece.code in _STATES_IT:
                left += body[at : piece.start]
                at = piece.end
    words = [word for word in _WORD.findall(key(left + body[at : span.end])) if word not in _NOT_TELLING]
    name = body[span.start : span.end].replace("\n", " ")
    # Of two countries that a name of its own states none is its country.
    countries = tuple(sorted(codes)) if span.code in OF_COUNTRIES or len(codes) == 1 else ()
    core = " ".join(_telling(words, span.code))
    return Organisation(
        span.start, span.end, name, span.code, countries[0] if len(countries) == 1 else None,
        core, countries, bool(codes), False,
    )  # fmt: skip


def _telling(words: list[str], kind: str) -> list[str]:
    """What tells a body from others: in any order where its words are subjects, without its legal form where it is a company."""
    if kind == "company":
        own = [word for word in words if word not in _FORMS]
        return own or words
    if kind in _JOINT_KINDS:
        return sorted([word for word in words if word not in _OF_BOTH])
    # "Ministry of Industry and Trade", "Trade and Industry Ministry"
    return sorted(words) if kind in OF_COUNTRIES else words


def _again(
    text: ArticleText, rows: Sequence[Organisation], people: Sequence[Person], told: _Told
) -> Iterator[Organisation]:
    """Further mentions, by acronym, by a company's name alone, or without its legal form."""
    if not told:
        return
    body, taken, persons = text.body, Spans(rows), Spans(people)
    reached = 0
    for word in _CAPITALISED.finditer(body):
        start = word.start()
        for form, row, since in told.get(word.group(), ()):
            end = start + len(form)
            if start < max(since, reached) or not body.startswith(form, start) or _goes_on(body, end):
                continue
            if taken.touch(start, end) or persons.touch(start, end) or text.boilerplate.touch(start, end):
                continue
            if not since and form != row.name and _is_part(body, start, end):
                continue
            reached = end
            yield row._replace(start=start, end=end, name=form, is_short=form != row.name)
            break


def _goes_on(body: str, end: int) -> bool:
    """Whether the word goes on behind `end`."""
    behind = body[end : end + 1]
    return behind.isalnum() or (behind in "-&" and body[end + 1 : end + 2].isalnum())


def _is_part(body: str, start: int, end: int) -> bool:
    """Whether words with capitals beside make another name of it: "Nordby Forest", "Eva Nordby"."""
    if body[end : end + 1] == " " and body[end + 1 : end + 2].isupper():
        return True
    return body[start - 1 : start] == " " and body[body.rfind(" ", 0, start - 1) + 1].isupper()


def _is_told(row: Organisation, told: _Told) -> bool:
    """Whether an acronym before in the article is that of another name."""
    return any(
        row.name == form and row.start >= since and row.core != other.core
        for form, other, since in told.get(row.name, ())
        if since
    )


def _told(text: ArticleText, rows: Sequence[Organisation]) -> _Told:
    """First word -> the forms that begin with it, the longest first, whose they are, and from where on; 0 for everywhere."""
    forms: dict[str, tuple[Organisation, int]] = {}
    for row in rows:
        acronym = _ACRONYM.match(text.body, row.end) if text.body.startswith(" (", row.end) else None
        if acronym is not None:
            forms.setdefault(acronym[1], (row, row.end))
        if row.kind_code == "company":
            forms.setdefault(row.name, (row, 0))
            if short := _shortened(text, row):
                forms.setdefault(short, (row, 0))
    told: _Told = {}
    for form in sorted(forms, key=len, reverse=True):
        first = _CAPITALISED.match(form)
        if first:
            told.setdefault(first.group(), []).append((form, *forms[form]))
    return told


def _shortened(text: ArticleText, row: Organisation) -> str:
    """A company's name without its legal form; empty where it has none, or where what is left is a country, a subject or a common word."""
    words = row.name.split()
    while words and words[-1].strip(".").lower() in _FORMS:
        del words[-1]
    short = " ".join(words)
    if len(words) != 1:
        return short if short != row.name else ""
    low = short.lower()
    if short == row.name or len(short) < _SHORTEST or f" {low} " in text.body:
        return ""
    found = ("country_terms", "sector_terms")
    if any(match.start == row.start for name in found for match in text.matches.get(name, ())):
        return ""
    return short
