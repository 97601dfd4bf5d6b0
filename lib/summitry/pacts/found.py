"""What reading an article for signed documents gives."""

from typing import NamedTuple

from summitry.text import Sentence


class Signing(NamedTuple):
    """One document: its span, kind, the spans of its parties, and the sentence it stands in."""

    start: int
    end: int
    kind_code: str
    parties: tuple[tuple[int, int], ...]
    sentence: Sentence


class Passage(NamedTuple):
    """A passage on documents that it does not name one by one."""

    start: int
    end: int
    number: int | None  # of documents, where the passage says so
    sentence: Sentence


class Signings(NamedTuple):
    """What was found, in reading order."""

    documents: tuple[Signing, ...] = ()
    passages: tuple[Passage, ...] = ()
