"""The words of titles: wordings of offices, forms of address, fields and countries, in reading order."""

from collections.abc import Iterator
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.text import Match

# Wordings of these codes are no office by themselves.
_NO_OFFICE = frozenset({"modifier", "portfolio", "honorific", "noble", "relation"})
FORMS_OF_ADDRESS = frozenset({"honorific", "noble"})
_WITH_NAME = frozenset({"prince", "princess", "sheikh", "shaikh", "mr", "mrs", "ms", "dr", "sir", "prof"})
ROYAL = frozenset("king queen emperor empress sultan emir amir pope patriarch monarch catholicos".split())


class Piece(NamedTuple):
    """A wording that can be part of a title: its role code, or the kind of its country term; whether it names an office by itself."""

    start: int
    end: int
    code: str
    country: str | None
    wording: str
    is_office: bool = False


def pieces(text: ArticleText) -> list[Piece]:
    """Wordings of titles and countries in reading order; where two overlap, the longer one stays."""
    found = [
        Piece(start, end, term.code, None, term.wording.lower(), term.code not in _NO_OFFICE)
        for start, end, term in text.matches.get("role_terms", ())
    ]
    found += _countries(text.matches.get("country_terms", ()))
    found.sort(key=lambda piece: (piece.start, -piece.end))
    kept: list[Piece] = []
    for piece in found:
        if not kept or piece.start >= kept[-1].end:
            # "Prince Sultan bin Saad", "Dr Sultan Al Jaber"
            is_name = (
                piece.wording in ROYAL
                and kept
                and kept[-1].wording in _WITH_NAME
                and kept[-1].end + 2 >= piece.start
            )
            # "Prime Minister Hun Sen." is no senator.
            is_last_name = (
                piece.wording == "sen."
                and kept
                and text.body[kept[-1].end : piece.start].istitle()
                and text.body[kept[-1].end : piece.start].count(" ") == 2
            )
            if not (is_name or is_last_name):
                kept.append(piece)
        elif piece.end - piece.start > kept[-1].end - kept[-1].start:
            kept[-1] = piece
    return kept


def _countries(matches: list[Match] | tuple[()]) -> Iterator[Piece]:
    for start, end, term in matches:
        wording = term.wording
        # "US", "UAE" stand for the name and for the adjective.
        is_short = (len(wording) <= 5 and wording.isupper()) or "." in wording
        kind = "short" if is_short else "adjective" if term.kind == "people" else term.kind
        yield Piece(start, end, kind, term.code, wording.lower())
