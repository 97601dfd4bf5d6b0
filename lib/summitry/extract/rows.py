"""The rows that extractors yield: a table's own columns behind the span; the builder adds the rest.

They stand here so that extractors can pass them to each other without importing each other.
"""

import datetime as dt
from typing import NamedTuple


class Name(NamedTuple):
    """One name: its span, whether it names an organisation or a person's office, and of an organisation its kind.

    The kind of what is only named like a body, as a place is, is empty. `country_code` is that of the words that tell what
    an organisation does, where these stand beside the name ("Kenyan airline Savanna").
    """

    start: int
    end: int
    kind: str
    code: str = ""
    country_code: str | None = None


class Person(NamedTuple):
    """One mention: a row of `tables.PEOPLE` without the columns that every table has.

    `name` is the fullest form in the article; which names of several articles are one person is told in `entities`.
    """

    start: int
    end: int
    name: str
    surname: str
    role: str | None
    country_code: str | None
    named_by: str = "name"


class Organisation(NamedTuple):
    """One mention: a row of `tables.ORGANISATIONS` without the columns that every table has.

    `core` is what tells the organisation from others of its countries: its words without countries and small words. `countries`
    are the codes of these: one, as a rule, or the two of a joint body; `states_country` tells whether they stand in or beside these
    words, rather than elsewhere in the article. `is_short` marks an acronym or another short form of a name that stands elsewhere.
    """

    start: int
    end: int
    name: str
    kind_code: str
    country_code: str | None
    core: str
    countries: tuple[str, ...]
    states_country: bool
    is_short: bool


class Fact(NamedTuple):
    """One fact of the talks, and the words it stands on."""

    start: int
    end: int
    fact_code: str
    value: str


class Talks(NamedTuple):
    """What the article says of its main talks; what it does not say is None. `event_edtf` keeps a day of unknown year."""

    event_on: dt.date | None = None
    event_edtf: str | None = None
    event_rule: str | None = None
    host_code: str | None = None
    guest_code: str | None = None
    place: str | None = None
    facts: tuple[Fact, ...] = ()


class Document(NamedTuple):
    """One document: a row of `tables.DOCUMENTS` without the columns that every table has."""

    start: int
    end: int
    kind_code: str
    title: str
    sector_codes: str
    parties: str
    level_code: str | None
    signed_on: dt.date | None
    signed_basis: str | None


class DocumentGroup(NamedTuple):
    """One passage: a row of `tables.DOCUMENT_GROUPS` without the columns that every table has."""

    start: int
    end: int
    count: int | None  # type: ignore[assignment]  # the column's name; no one counts values of a row
    sector_codes: str


class TopicMention(NamedTuple):
    """One mention: a row of `tables.TOPIC_MENTIONS` without the columns that every table has."""

    start: int
    end: int
    sector_code: str
    term: str


class Event(NamedTuple):
    """One event: a row of `tables.EVENTS` without the columns that every table has."""

    start: int
    end: int
    kind_code: str
    plover_code: str | None
    status_code: str
    edtf: str | None
    from_on: dt.date | None
    to_on: dt.date | None
    precision_code: str | None
    date_basis: str | None
    date_rule: str | None
    place: str | None
    participants: str


class Quote(NamedTuple):
    """One quotation or statement: a row of `tables.QUOTES` without the columns that every table has."""

    start: int
    end: int
    is_direct: bool
    speaker: str | None
    stated_country_code: str | None
    cue: str | None
    speaker_rule: str | None
    sector_codes: str


class Figure(NamedTuple):
    """One quantity: a row of `tables.FIGURES` without the columns that every table has."""

    start: int
    end: int
    value: float
    value_to: float | None
    bound: str
    unit: str
    counted: str | None
    as_of: str | None
    sector_codes: str


class Commitment(NamedTuple):
    """One forward-looking statement: a row of `tables.COMMITMENTS` without the columns that every table has."""

    start: int
    end: int
    kind_code: str
    strength_code: str
    by: str
    stated_country_codes: str
    to: str
    sector_codes: str
    due: str | None
    due_on: dt.date | None
