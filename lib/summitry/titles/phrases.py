"""Titles of persons as phrases: "Serbian First Deputy Prime Minister", "minister for foreign affairs of Finland".

A phrase is put together from wordings of `role_terms` and `country_terms` that stand side by side; it
carries the office as written, without its country, and the country that the words give it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.names import THINGS
from summitry.patterns import compiled
from summitry.titles import fields
from summitry.titles.offices import role_of, singular
from summitry.titles.words import FORMS_OF_ADDRESS, ROYAL, Piece

# "China expert", "Ukraine envoy": with these a bare country name is the field, not the country of the office.
_FIELD_ROLES = frozenset({"diplomat", "expert", "adviser", "official", "executive", "party_leader"})

OF_COUNTRY = compiled(
    r"(?:,? (?:of|from) (?:the )?(?:(?:[a-z']+ ){0,3}(?:republic|kingdom|sultanate|state|commonwealth|union|principality|duchy|emirate|government|people) of (?:the )?)?)"
)
_OF = (" of ", " of the ")
_POSSESSIVE = frozenset({"'s ", "' ", "'s then ", "'s own "})
_JOINED = frozenset({" and ", " & ", " cum ", "/"})
_POSTED = frozenset({" to ", " to the "})
_LISTED = frozenset({", ", ", and ", " and ", " & ", " and the ", "/"})
_PLACES = frozenset({"capital", "city", "palace"})
_NOT_ROYAL = frozenset({"sir", "dame", "lady"})  # forms of address that are no ruler's
_BEARS_NONE = frozenset({"modifier", "portfolio"})  # by themselves these make no title
# Titles of these codes may be shortened with a full stop: "Gen.", "Sen.".
_SHORTENED = FORMS_OF_ADDRESS | {"military", "legislator"}
_INTO_FIELD = frozenset({" of ", " for ", " of the ", " for the ", " in charge of "})
# "Chairman of the Board of Norgas of Norway Per Lund": a body that no vocabulary holds, between office and country.
_OF_BODY = re.compile(
    r" (?:of|for) (?:the )?[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|of|and|the|for)){0,7} of (?:the )?"
)
_NAME_NEXT = re.compile(r" [A-Z][\w'’-]+ [A-Z]")
_LONGEST = 15  # words and countries of one title
_FARTHEST = 60  # characters between two of them
_COUNTRIES_LISTED = frozenset({" and ", ", ", ", and ", "-", " & ", " and the ", ", the "})
_CAPITALS_BETWEEN = re.compile(r" (?:(?:[A-Z][\w'’-]*|(?:[A-Z]\.)+) (?:(?:and|of|for|&) )?){1,4}$")
_AWAY = compiled(
    r"\b(?:in|to|into|visit|visits|visited|visiting|from|leave|leaves|left|via|reach|reached|near) (?:the )?$"
)
_WEAKENED = compiled(r"['’]s (?!(?:and|or|to|with|by|for|from|of|in|on|at|then|over|against) )[a-z][\w-]+ $")
_NEXT_WORDS = re.compile(r"(?: [A-Z]\w+){1,3}")
_FAMILY = frozenset({"wife", "husband", "spouse", "son", "daughter"})
_AND_WITH = (" and ", " with ", " by ", ", ")
_ONE_NAMED = re.compile(r",? [A-Z][^\W\d_]")
_OWNED = compiled(r"(?:\b(?:his|her|their|its|whose|my|our)|['’]s?) (?:[\w-]+ )?$")
_new = tuple.__new__  # half the time of `Title(...)`, eight times an article


class Title(NamedTuple):
    """One title phrase.

    Attributes:
        start, end: Its span, countries and forms of address included.
        role: The office as written, without country and forms of address; None where it names none.
        codes: Role codes of its offices, in order.
        countries: Codes of its countries, in order; two only where the title is plural.
        address: Forms of address in it ("Sir", "Sheikh"), folded.
        is_relation: Whether it names the relation to another person ("counterpart", "wife").
        takes_dot: Whether it may be shortened with a full stop ("Mr.", "Gen.").
        is_plural: Whether its last office is a plural ("Presidents").
        is_royal: Whether its holder is called by the first name.
        ends_in_field: Whether its last word is a field ("Minister of Trade"), so that more may follow.
    """

    start: int
    end: int
    role: str | None
    codes: tuple[str, ...]
    countries: tuple[str, ...]
    address: tuple[str, ...]
    is_relation: bool
    takes_dot: bool
    is_plural: bool
    is_royal: bool
    ends_in_field: bool

    def country_of(self, number: int) -> str | None:
        """The country of the name that stands as `number` behind the title, from 0; None where the title leaves it open."""
        if len(self.countries) <= 1:
            return self.country
        return self.countries[number] if self.is_plural and number < len(self.countries) else None

    @property
    def country(self) -> str | None:
        """The country of a title that has exactly one."""
        return self.countries[0] if len(self.countries) == 1 else None


def phrases(text: ArticleText, found: list[Piece]) -> list[Title]:
    """Titles in reading order: every group of adjoining pieces that holds an office, a form of address or a relation."""
    titles: list[Title] = []
    done = 0
    # Most pieces are countries and fields, in sentences without any title.
    bearing = [
        number for number, piece in enumerate(found) if piece[3] is None and piece[2] not in _BEARS_NONE
    ]
    for number in bearing:
        if number < done:
            continue
        first = number
        while first > done and found[first][0] - found[first - 1][1] <= _FARTHEST:
            first -= 1
        done = first
        while done <= number:
            group = _group(text, found, done)
            done += len(group)
        if (title := _title(text, group)) is not None:
            titles.append(title)
    return titles


def _group(text: ArticleText, found: list[Piece], first: int) -> list[Piece]:
    """The pieces that adjoin one another, from the one of that index on."""
    group = [found[first]]
    for piece in found[first + 1 : first + _LONGEST + 1]:
        if piece[0] - group[-1][1] > _FARTHEST or not _adjoins(text, group, piece):
            break
        group.append(piece)
    return group


def _adjoins(text: ArticleText, group: list[Piece], piece: Piece) -> bool:
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
    if gap in (". ", ", ") and last.code in _SHORTENED:
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
        if gap in _POSTED and any(other.code == "diplomat" for other in group):
            return True  # "Ambassador of Peru to Japan"
        if gap not in _COUNTRIES_LISTED:
            return False
        offices = [other for other in group if other.country is None]
        of_one_kind = "short" in (last.code, piece.code) or last.code == piece.code in ("adjective", "name")
        return of_one_kind and (not offices or singular(offices[-1].wording) is not None)
    if _has_office(group):
        # "Prime Minister of Serbia and ..." starts anew; "former Serbian president" has no office before the country.
        return gap == " " and piece.code in FORMS_OF_ADDRESS
    if gap in _POSSESSIVE or gap == " ":
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
            and bool(_NAME_NEXT.match(text.body, piece.end))
        )
    # Not "president of the China Institute", "director of the Fiji Ports Authority".
    following = _NEXT_WORDS.match(text.body, piece.end)
    words = following.group().lower().split() if following else ()
    return THINGS.isdisjoint(words[:1]) and fields.BODIES.isdisjoint(words[1:])


def _same_case(text: ArticleText, one: Piece, other: Piece) -> bool:
    return text.body[one.start].isupper() == text.body[other.start].isupper()


def _title(text: ArticleText, group: list[Piece]) -> Title | None:
    """The title that a group makes; None where it names neither an office nor anybody's relation."""
    offices, address, relations, countries = [], [], [], []
    is_royal = False
    for piece in group:
        if piece.is_office:
            offices.append(piece)
            is_royal = is_royal or piece.wording in ROYAL
        elif piece.country is not None:
            countries.append(piece.country)
        elif piece.code in FORMS_OF_ADDRESS:
            address.append(piece.wording)
            is_royal = is_royal or (piece.code == "noble" and piece.wording not in _NOT_ROYAL)
        elif piece.code == "relation":
            relations.append(piece)
    start, last = group[0].start, group[-1]
    if not (offices or address):
        # A relation is one to somebody: "his counterpart", "the Omani counterpart", "and counterpart Ana Maria Borg".
        is_named = last.wording == "counterpart" and _NAME_NEXT.match(text.body, last.end)
        if last.wording in _FAMILY and text.folded.endswith(_AND_WITH, 0, start):
            is_named = _ONE_NAMED.match(text.body, last.end)  # "X and wife Ana"
        owned = countries or is_named or _OWNED.search(text.folded, max(0, start - 25), start)
        if not (relations and owned):
            return None
    end = last.end
    if offices and last.country is None and (more := fields.of_republic(text, end)):
        end = more
    is_plural = any(piece.wording.endswith("s") for piece in relations)
    if offices:
        is_plural = singular(offices[-1].wording) is not None
    if countries:
        countries = list(dict.fromkeys(_countries_of(text, group, offices)))
        if not is_plural:  # "from Germany, French President X": the nearer one.
            countries = countries[-1:]
    if is_plural and offices and fields.names_members(text.body, start):
        return None
    role = role_of(text, group, is_plural) if offices else None
    return _new(Title, (
        start, end, role, tuple([office.code for office in offices]), tuple(countries), tuple(address),
        bool(relations), last.code in _SHORTENED, is_plural, is_royal, fields.ends_in_field(last),
    ))  # fmt: skip


def _countries_of(text: ArticleText, group: list[Piece], offices: list[Piece]) -> Iterator[str]:
    """Codes of the countries that the title belongs to; the country that an envoy is sent to is none of them."""
    first_office = next(
        (index for index, piece in enumerate(group) if piece.is_office or piece.code == "relation"),
        len(group),
    )
    field = all(office.code in _FIELD_ROLES for office in offices)
    before = False
    for index, piece in enumerate(group):
        if piece.country is None or piece.code in _PLACES:
            continue
        if index < first_office:
            following = text.folded[piece.end : group[index + 1].start] if index + 1 < len(group) else ""
            bare = piece.code == "name" and following not in _POSSESSIVE
            if bare and (field or _AWAY.search(text.folded, max(0, piece.start - 25), piece.start)):
                continue
            before = True
            yield piece.country
        elif not before:
            gap = text.folded[group[index - 1].end : piece.start]
            named = gap == " " or "of " in gap or "from" in gap
            if gap not in _POSTED and (named or group[index - 1].country is not None):
                yield piece.country
