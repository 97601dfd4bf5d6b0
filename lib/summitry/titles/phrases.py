"""Titles of persons as phrases: "Serbian First Deputy Prime Minister", "minister for foreign affairs of Finland".

A phrase is put together from wordings of `role_terms` and `country_terms` that stand side by side; it
carries the office as written, without its country, and the country that the words give it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.titles import fields
from summitry.titles.adjoining import FARTHEST, NAME_NEXT, POSSESSIVE, POSTED, group_from
from summitry.titles.offices import role_of, singular
from summitry.titles.words import FORMS_OF_ADDRESS, ROYAL, SHORTENED, Piece

# "China expert", "Ukraine envoy": with these a bare country name is the field, not the country of the office.
_FIELD_ROLES = frozenset({"diplomat", "expert", "adviser", "official", "executive", "party_leader"})

_PLACES = frozenset({"capital", "city", "palace"})
_NOT_ROYAL = frozenset({"sir", "dame", "lady"})  # forms of address that are no ruler's
_BEARS_NONE = frozenset({"modifier", "portfolio"})  # by themselves these make no title
_AWAY = compiled(
    r"\b(?:in|to|into|visit|visits|visited|visiting|from|leave|leaves|left|via|reach|reached|near) (?:the )?$"
)
_FAMILY = frozenset({"wife", "husband", "spouse", "son", "daughter"})
_AND_WITH = (" and ", " with ", " by ", ", ")
_ONE_NAMED = re.compile(r",? [A-Z][^\W\d_]")
_OWNED = compiled(r"(?:\b(?:his|her|their|its|whose|my|our)|['’]s?) (?:[\w-]+ )?$")
# "The rector-designate", "governor-elect".
_PENDING = re.compile(r"(?:-| (?=designate))(?:designate|elect|nominate)(?!\w)")
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
        while first > done and found[first][0] - found[first - 1][1] <= FARTHEST:
            first -= 1
        done = first
        while done <= number:
            group = group_from(text, found, done)
            done += len(group)
        if (title := _title(text, group)) is not None:
            titles.append(title)
    return titles


def _is_to_somebody(text: ArticleText, start: int, last: Piece) -> bool:
    """Whether words from `start` on that end with a relation say whose it is, or who: "his counterpart", "and counterpart Ana Maria Borg"."""
    if last.wording in _FAMILY and text.folded.endswith(_AND_WITH, 0, start):
        named = _ONE_NAMED.match(text.body, last.end)  # "X and wife Ana"
    else:
        named = NAME_NEXT.match(text.body, last.end) if last.wording == "counterpart" else None
    return named is not None or _OWNED.search(text.folded, max(0, start - 25), start) is not None


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
    if not (offices or address) and not (relations and (countries or _is_to_somebody(text, start, last))):
        return None
    end = last.end
    if offices and (pending := _PENDING.match(text.folded, end)):
        end = pending.end()
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
        bool(relations), last.code in SHORTENED, is_plural, is_royal, fields.ends_in_field(last),
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
            bare = piece.code == "name" and following not in POSSESSIVE
            if bare and (field or _AWAY.search(text.folded, max(0, piece.start - 25), piece.start)):
                continue
            before = True
            yield piece.country
        elif not before:
            gap = text.folded[group[index - 1].end : piece.start]
            named = gap == " " or "of " in gap or "from" in gap
            if gap not in POSTED and (named or group[index - 1].country is not None):
                yield piece.country
