"""How an office goes on where no wording tells it: with fields of its own ("Minister of Trade, Highways, and Civil Aviation"), or a country without "of"."""

import re

from summitry.layout import ArticleText
from summitry.names import SURNAMES_TOO, THINGS
from summitry.patterns import compiled
from summitry.titles.words import Piece

_WORD = r"[A-Z][\w'’-]+"
# Between two known fields: ", Foreign ", " and Multicultural and Indigenous ", ", Highways, ".
_BETWEEN = re.compile(
    rf"(?:(?:,| and|, and| &)(?: the)?(?: {_WORD}){{1,2}}){{1,3}} (?:of )?$|(?:, {_WORD}){{1,2}},?(?: and| &)? (?:the )?$"
)
# Between the office and the first known field: " for Sustainability and the ", " of High-Tech ".
_BEFORE = re.compile(rf" (?:of|for)(?: the)?(?: {_WORD})(?:, {_WORD}){{0,3}}(?:,? (?:and|&)(?: the)?)? $")
_NAME_BEHIND_COMMA = re.compile(r", [A-Z][\w'’-]+ [A-Z]")
BODIES = THINGS - SURNAMES_TOO
_INTO_BODY = frozenset({" of the ", " for the "})
_NAME_OF_BODY = re.compile(rf"(?: {_WORD}){{1,3}}")
_REPUBLIC = compiled(
    r" of the (?:republic|kingdom|sultanate|state|confederation|nation|government|council of ministers)\b(?! of\b)"
)
# "The chairman of the Union of Entrepreneurs": who joined a body is part of its name.
_MEMBERS_OF = re.compile(
    r"\b(?:Association|Union|Federation|Confederation|Chamber|Guilds?|Society|League|Club|Syndicate|Institute|Academy|Board|Network|Organi[sz]ation|Alliance|Forum)"
    r" (?:of|for) (?:the )?(?:[A-Z][\w-]+ )?$"
)
_MEMBERS_REACH = 60  # characters before them
_CAPITAL = re.compile(r"(?:the )?[A-Z]")
_ANOTHER_OFFICE = (" minister", " secretary", " ministry", " adviser", " official", " chief")
# Words that go before other offices as well: "research fellow".
_FIELDS_TOO = frozenset({"labour", "research", "human rights", "national security"})
MINISTERS = frozenset(
    {"minister", "deputy_minister", "deputy_head", "head_of_government", "foreign_minister"}
)


def reaches(body: str, folded: str, group: list[Piece], piece: Piece) -> bool:
    """Whether a known field goes on with the title of a minister over fields that are not known.

    Args:
        body: The text.
        folded: The text, folded.
        group: The pieces of the title so far.
        piece: The next piece, a field.
    """
    last = group[-1]
    if not _CAPITAL.match(body, piece.start) or folded.startswith(_ANOTHER_OFFICE, piece.end):
        return False
    gap = body[last.end : piece.start]
    if ends_in_field(last):
        return any(other.code in MINISTERS for other in group) and bool(_BETWEEN.fullmatch(gap))
    return last.code in MINISTERS and bool(_BEFORE.fullmatch(gap))


def ends_in_field(piece: Piece) -> bool:
    """Whether a piece is a field, or an office with its field behind it: "Minister of Foreign Affairs"."""
    return (
        piece.code == "portfolio"
        or piece.wording in _FIELDS_TOO
        or (
            piece.code in MINISTERS
            and (" of " in piece.wording or " for " in piece.wording or piece.wording.endswith(" affairs"))
        )
    )


def needs_no_of(text: ArticleText, office: Piece, country: Piece) -> bool:
    """Whether a country goes right behind a piece: "former Maltese", and where "of" is left out, "the President Malta, Ana Borg"."""
    if office.code == "modifier":
        return country.code != "capital"
    if not (office.is_office and country.code == "name" and text.body.startswith(", ", country.end)):
        return False
    is_behind_the = text.folded.endswith("the ", 0, office.start)
    return is_behind_the and bool(_NAME_BEHIND_COMMA.match(text.body, country.end))


def begins_body(body: str, gap: str, piece: Piece) -> bool:
    """Whether a field behind an office begins the name of a body: "President of the Civil Aviation Authority", "of the National People's Assembly"."""
    if gap not in _INTO_BODY or not body[piece.start].isupper():
        return False
    return _names_body(body, piece.end)


def names_members(body: str, start: int) -> bool:
    """Whether a plural at `start` tells who joined a body, as a part of its name: "the Union of Entrepreneurs"."""
    return _MEMBERS_OF.search(body, max(0, start - _MEMBERS_REACH), start) is not None


def of_republic(text: ArticleText, end: int) -> int | None:
    """Where an office that ends at `end` goes on to with "of the Republic"; None where it does not, as before "of the State Committee"."""
    more = _REPUBLIC.match(text.folded, end)
    return None if more is None or _names_body(text.body, more.end()) else more.end()


def _names_body(body: str, end: int) -> bool:
    """Whether the next words with capitals have one of a body among them."""
    behind = _NAME_OF_BODY.match(body, end)
    return behind is not None and not BODIES.isdisjoint(behind.group().lower().split())
