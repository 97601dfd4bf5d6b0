"""The titles of a text, with offices told by what is headed, the country in the middle: "the head of the Maltese government", "of Omani diplomacy"."""

import re
from collections.abc import Iterator, Sequence

from summitry.layout import ArticleText
from summitry.titles.phrases import Title, phrases
from summitry.titles.words import Piece, pieces

_HEAD_OF = re.compile(
    r"head of (?:the )?(?P<whose>[a-z][\w-]+(?: [a-z][\w-]+)?)(?:'s)? (?P<what>government|cabinet|diplomacy|state|executive)\b"
)
_CODES = {"diplomacy": "foreign_minister", "state": "head_of_state"}
_ELSE = "head_of_government"


def read(text: ArticleText) -> tuple[list[Piece], list[Title]]:
    """The pieces and the titles of a text. Several extractors need them, one after the other: the text remembers them."""
    remembered: tuple[list[Piece], list[Title]] | None = text.remembered.get("titles")
    if remembered is None:
        found = pieces(text)
        told = phrases(text, found)
        if "head of " in text.folded and (heads := list(_heads(text, found))):
            starts = {title.start for title in heads}
            told = sorted([*heads, *(title for title in told if title.start not in starts)])
        remembered = text.remembered["titles"] = (found, told)
    return remembered


def _heads(text: ArticleText, found: Sequence[Piece]) -> Iterator[Title]:
    """Offices such as "head of the Maltese government", in reading order."""
    for match in _HEAD_OF.finditer(text.folded):
        start, end = match.span("whose")
        country = next((piece.country for piece in found if piece.start == start and piece.end == end), None)
        if country is not None:
            what = match["what"]
            code = _CODES.get(what, _ELSE)
            yield Title(
                match.start(), match.end(), f"head of {what}", (code,), (country,), (), False, False, False, False, False
            )  # fmt: skip
