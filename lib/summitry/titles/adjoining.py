"""Which words of offices and countries that stand side by side make one title."""

import re

from summitry.layout import ArticleText
from summitry.names import THINGS
from summitry.patterns import compiled
from summitry.titles import fields
from summitry.titles.offices import singular
from summitry.titles.words import FORMS_OF_ADDRESS, ROYAL, SHORTENED, Piece

OF_COUNTRY = compiled(
    r"(?:,? (?:of|from) (?:the )?(?:(?:[a-z']+ ){0,3}(?:republic|kingdom|sultanate|state|commonwealth|union|principality|duchy|emirate|government|people) of (?:the )?)?)"
)
_OF = (" of ", " of the ")
POSSESSIVE = frozenset({"'s ", "' ", "'s then ", "'s own "})
_JOINED = frozenset({" and ", " & ", " cum ", "/"})
POSTED = frozenset({" to ", " to the "})
_LISTED = frozenset({", ", ", and ", " and ", " & ", " and the ", "/"})
_INTO_FIELD = frozenset({" of ", " for ", " of the ", " for the ", " in charge of "})
# "Chairman of the Board of Norgas of Norway Per Lund": a body that no vocabulary holds, between office and country.
_OF_BODY = re.compile(
    r" (?:of|for) (?:the )?[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|of|and|the|for)){0,7} of (?:the )?"
)
NAME_NEXT = re.compile(r" [A-Z][\w'’-]+ [A-Z]")
_LONGEST = 15  # words and countries of one title
FARTHEST = 60  # characters between two of them
_COUNTRIES_LISTED = frozenset({" and ", ", ", ", and ", "-", " & ", " and the ", ", the "})
_CAPITALS_BETWEEN = re.compile(r" (?:(?:[A-Z][\w'’-]*|(?:[A-Z]\.)+) (?:(?:and|of|for|&) )?){1,4}$")
_WEAKENED = compiled(r"['’]s (?!(?:and|or|to|with|by|for|from|of|in|on|at|then|over|against) )[a-z][\w-]+ $")
_NEXT_WORDS = re.compile(r"(?: [A-Z]\w+){1,3}")


def group_from(text: ArticleText, found: list[Piece], first: int) -> list[Piece]:
    """The pieces that adjoin one another, from the one of that index on."""
    group = [found[first]]
    for piece in found[first + 1 : first + _LONGEST + 1]:
        if piece[0] - group[-1][1] > FARTHEST or not _adjoins(text, group, piece):
            break
        group.append(piece)
    return group


def _adjoins(text: ArticleText, group: list[Piece], piece: Piece) -> bool:
    """Whether a piece goes on with the title that a group makes."""
    last = group[-1]
    gap = text.folded[last.end : piece.start]
    if last.country is not None:
        return _follows_country(text, group, piece, gap)
    if piece.country is not None:
        return _country_follows(text, last, piece, gap)
    if gap in (" ", "-"):
        if last.wording.endswith((" for", " of")):  # "Secretary of state for energy", "ministers of culture"
            return piece.code in ("portfolio", "modifier")
        return (
            not (last.is_office or last.code in FORMS_OF_ADDRESS)
            or piece.is_office
            or piece.code in FORMS_OF_ADDRESS
        )
    if gap in (". ", ", ") and last.code in SHORTENED:
        return gap == ". " and piece.code != "portfolio"
    if gap in _INTO_FIELD or (gap == " on " and last.code == "adviser"):
        # Not "spokesman for President X": that is the title of X.
        named = last.wording in ("ministry", "department") or _has_office(group)
        goes_on = named and last.wording not in ROYAL and piece.code in ("portfolio", "modifier")
        return goes_on and not fields.begins_body(text.body, gap, piece)
    if gap in _JOINED and _same_case(text, last, piece):
        return piece.code in ("portfolio", "modifier") or piece.is_office
    if piece.code != "portfolio":
        return False
    if not _has_office(group):
        # "Investment, Trade and Industry Minister"
        return (
            gap == ", "
            and last.code == "portfolio"
            and text.body[last.start].isupper()
            and _same_case(text, last, piece)
        )
    if gap in _LISTED and fields.ends_in_field(last) and _same_case(text, last, piece):
        # "Minister of Labour, Youth and Sport"
        return True
    return fields.reaches(text.body, text.folded, group, piece)


def _has_office(group: list[Piece]) -> bool:
    for piece in group:  # noqa: SIM110  # `any` takes three times as long, five times a title
        if piece.is_office:
            return True
    return False


def _follows_country(text: ArticleText, group: list[Piece], piece: Piece, gap: str) -> bool:
    """Whether `piece` goes on with a phrase whose last piece is a country; on the next line another one begins."""
    last = group[-1]
    if text.body[last.end] == "\n":
        return False
    if piece.country is not None:
        # "Tajik and Kyrgyz Presidents", "Presidents of Tajikistan, Uzbekistan and Kyrgyzstan"
        if gap in POSTED and any(other.code == "diplomat" for other in group):
            return True  # "Ambassador of Peru to Japan"
        if gap not in _COUNTRIES_LISTED:
            return False
        offices = [other for other in group if other.country is None]
        of_one_kind = "short" in (last.code, piece.code) or last.code == piece.code in ("adjective", "name")
        return of_one_kind and (not offices or singular(offices[-1].wording) is not None)
    if _has_office(group):
        # "Prime Minister of Serbia and ..." starts anew; "former Serbian president" has no office before the country.
        return gap == " " and piece.code in FORMS_OF_ADDRESS
    if gap in POSSESSIVE or gap == " ":
        return True
    # "Israel's hardline prime minister"; not "Rector of the University of Malta Ana Borg and Rector ..."
    is_apart = last.code == "capital" or (" and " in gap and text.folded.endswith(_OF, 0, last.start))
    in_capitals = not is_apart and _CAPITALS_BETWEEN.match(text.body[last.end : piece.start])
    return piece.is_office and bool(_WEAKENED.match(gap) or in_capitals)


def _country_follows(text: ArticleText, last: Piece, piece: Piece, gap: str) -> bool:
    """Whether a country goes on with a phrase whose last piece is none."""
    if gap == " ":
        return fields.needs_no_of(text, last, piece)
    if (last.code == "diplomat" or last.wording.startswith("high commissioner")) and gap in (
        " to ",
        " in ",
        " to the ",
        " for ",
        " for the ",
    ):
        return True
    if last.code == "relation" and gap in (" from ", " from the ", " of ", " of the "):
        return True
    if piece.code in ("adjective", "people") or not (last.is_office or last.code == "portfolio"):
        return False
    if not OF_COUNTRY.fullmatch(gap):
        return (
            last.is_office
            and bool(_OF_BODY.fullmatch(text.body, last.end, piece.start))
            and bool(NAME_NEXT.match(text.body, piece.end))
        )
    # Not "president of the China Institute", "director of the Fiji Ports Authority".
    following = _NEXT_WORDS.match(text.body, piece.end)
    words = following.group().lower().split() if following else ()
    return THINGS.isdisjoint(words[:1]) and fields.BODIES.isdisjoint(words[1:])


def _same_case(text: ArticleText, one: Piece, other: Piece) -> bool:
    return text.body[one.start].isupper() == text.body[other.start].isupper()
