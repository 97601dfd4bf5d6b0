"""The words of titles: wordings of offices, forms of address, fields and countries, in reading order."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.text import Match

# Wordings of these codes are no office by themselves.
_NO_OFFICE = frozenset({"modifier", "portfolio", "honorific", "noble", "relation"})
FORMS_OF_ADDRESS = frozenset({"honorific", "noble"})
_WITH_NAME = frozenset({"prince", "princess", "sheikh", "shaikh", "mr", "mrs", "ms", "dr", "sir", "prof"})
# Words of titles that are surnames as well.
_SURNAMES = frozenset(
    "king prince major bishop pope judge marshal duke earl baron dean abbot sultan sen.".split()
)
_FIRST_NAMES = re.compile(r"\.? (?:[A-Z][\w'’-]+|[A-Z]\.)(?: (?:[A-Z][\w'’-]+|[A-Z]\.)){0,2}[ -]")
ROYAL = frozenset("king queen emperor empress sultan emir amir pope patriarch monarch catholicos".split())


class Piece(NamedTuple):
    """A wording that can be part of a title: its role code, or the kind of its country term; whether it names an office by itself."""

    start: int
    end: int
    code: str
    country: str | None
    wording: str
    is_office: bool = False

    @property
    def is_title(self) -> bool:
        """Whether a name may follow it."""
        return self.is_office or self.code in FORMS_OF_ADDRESS


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
            if not (is_name or _is_last_name(text, kept, piece)):
                kept.append(piece)
        elif piece.end - piece.start > kept[-1].end - kept[-1].start:
            kept[-1] = piece
    return kept


def _is_last_name(text: ArticleText, kept: list[Piece], piece: Piece) -> bool:
    """Whether a word of a title is the surname of who stands before it: "Vice President Laura King", "Hun Sen."."""
    if piece.wording not in _SURNAMES or not kept or not kept[-1].is_title:
        return False
    if text.body[piece.end : piece.end + 2].strip()[:1].isupper():
        return False
    return bool(_FIRST_NAMES.fullmatch(text.body, kept[-1].end, piece.start))


def _countries(matches: list[Match] | tuple[()]) -> Iterator[Piece]:
    for start, end, term in matches:
        wording = term.wording
        # "US", "UAE" stand for the name and for the adjective.
        is_short = (len(wording) <= 5 and wording.isupper()) or "." in wording
        kind = "short" if is_short else "adjective" if term.kind == "people" else term.kind
        yield Piece(start, end, kind, term.code, wording.lower())
