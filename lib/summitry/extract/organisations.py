"""Mentions of organisations by name, with their kind, and with their country as the text states it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from summitry import titles
from summitry.extract.rows import Name, Organisation
from summitry.layout import ArticleText
from summitry.names import key
from summitry.text import Spans
from summitry.titles import Piece

# Of these every country has its own, so the country is no part of what they are called.
OF_STATES = frozenset({"ministry", "commission", "agency", "forum", "institution"})
_STATES_IT = frozenset({"name", "adjective", "short", "palace"})
_WORD = re.compile(r"[^\W_]+")
# "Ministry of the Economy" is the "Economy Ministry", "Foreign Ministry" that "of Foreign Affairs".
_NOT_TELLING = frozenset(
    "the of for and on to de s affairs republic kingdom state sultanate commonwealth federation".split()
)
_CAPITALS = re.compile(r"(?<![\w-])[A-Z][A-Za-z&-]{0,8}[A-Z](?![\w-])")
_ACRONYM = re.compile(r" \((?:the )?[“\"'‘]?([A-Z][A-Za-z&-]{0,8}[A-Z])[”\"'’]?\)")


def extract(text: ArticleText, names: Sequence[Name]) -> list[Organisation]:
    """Tell of every name of an organisation what it is and whose.

    Args:
        text: The article.
        names: Names in it; those of organisations count.

    Returns:
        One row a mention, in reading order. `country_code` is stated by the words of the name, or else is the
        only one that the article states for a body of those words ("the Ministry of Health" after "the Danish
        Ministry of Health"). An acronym in brackets behind a name stands for it from there on. No name, no rows.
    """
    spans = [name for name in names if name.kind == "organisation"]
    if not spans:
        return []
    pieces, _ = titles.read(text)
    rows = [_row(text, span, pieces) for span in spans]
    stated: dict[str, set[str]] = {}
    for row in rows:
        if row.country_code:
            stated.setdefault(row.core, set()).add(row.country_code)
    rows = [_with_country(row, stated.get(row.core, set())) for row in rows]
    return sorted([*rows, *_acronyms(text, rows)])


def _with_country(row: Organisation, stated: set[str]) -> Organisation:
    if row.states_country or len(stated) != 1 or row.kind_code not in OF_STATES:
        return row
    return row._replace(country_code=next(iter(stated)))


def _row(text: ArticleText, span: Name, pieces: Sequence[Piece]) -> Organisation:
    body = text.body
    first = bisect_left(pieces, (span.start,))
    inside = [
        piece
        for piece in pieces[first : bisect_left(pieces, (span.end,), first)]
        if piece.country is not None and piece.end <= span.end
    ]
    codes = {piece.country for piece in inside if piece.code in _STATES_IT}
    country = next(iter(codes)) if len(codes) == 1 else None
    left, at = "", span.start
    if codes and span.code in OF_STATES:
        for piece in inside:
            if piece.code in _STATES_IT:
                left += body[at : piece.start]
                at = piece.end
    words = [word for word in _WORD.findall(key(left + body[at : span.end])) if word not in _NOT_TELLING]
    if span.code in OF_STATES:
        # "Ministry of Industry and Trade", "Trade and Industry Ministry"
        words.sort()
        if not country:
            words += sorted(
                filter(None, codes)
            )  # "Ghana-Fiji Council" and "Fijian-Ghanaian Council": that of both
    name = body[span.start : span.end].replace("\n", " ")
    return Organisation(span.start, span.end, name, span.code, country, " ".join(words), bool(codes))


def _acronyms(text: ArticleText, rows: Sequence[Organisation]) -> Iterator[Organisation]:
    """Later mentions by the acronym that stands in brackets behind a name."""
    body = text.body
    told: dict[str, Organisation] = {}
    for row in rows:
        found = _ACRONYM.match(body, row.end) if body.startswith(" (", row.end) else None
        if found is not None:
            told.setdefault(found[1], row)
    if not told:
        return
    taken = Spans(rows)
    for word in _CAPITALS.finditer(body, min(row.end for row in told.values())):
        stands_for = told.get(word.group())
        start, end = word.span()
        if stands_for is None or start < stands_for.end or taken.touch(start, end):
            continue
        if not text.boilerplate.touch(start, end):
            yield stands_for._replace(start=start, end=end)
