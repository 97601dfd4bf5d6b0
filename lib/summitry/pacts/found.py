"""What reading an article for signed documents gives."""

from typing import NamedTuple

from summitry.pacts.signing_verbs import Cue


class Signing(NamedTuple):
    """One document, or one passage about several (`is_group`), that an article says was signed.

    Attributes:
        start: Where the words that name it begin.
        end: Where they end.
        kind_end: Where its noun ends; equal to `start` where another document's noun serves it.
        code: Kind of document.
        is_group: Whether the words stand for several documents and name none.
        number: How many documents a group has, or the plural of which it is an area, where it says so.
        is_bare: Whether a group is a plural by itself ("documents"), without "several" or a number.
        is_definite: Whether the words point back ("the agreement").
        is_new: Whether they set it apart from those before ("another agreement").
        has_subject: Whether they tell the document from others of its kind.
        cue: The verb of signing, where one stands in the sentence.
        is_item: Whether it is an item of a list.
        shared: The words before it that it shares with the first of several: "trade deals" of "trade deals with A and B".
        named: Of words that point back, the start, noun's end and end of those that named the document before.
        is_itemised: Whether named documents say what a group speaks of.
        is_part: Whether it is one of the areas of a plural, which may be told again by its own name: "agreements on trade and health".
    """

    start: int
    end: int
    kind_end: int
    code: str
    is_group: bool = False
    number: int | None = None
    is_bare: bool = False
    is_definite: bool = False
    is_new: bool = False
    has_subject: bool = True
    cue: Cue | None = None
    is_item: bool = False
    is_itemised: bool = False
    shared: tuple[int, int] | None = None
    named: tuple[int, int, int] | None = None
    is_part: bool = False

    @property
    def has_noun(self) -> bool:
        """Whether a noun of its own says what kind it is, and more words than the noun what it is about."""
        return self.start < self.kind_end < self.end

    def as_named(self) -> "Signing":
        """The document of words that point back, by those that named it before; itself where none did."""
        if self.named is None:
            return self
        start, kind_end, end = self.named
        return self._replace(start=start, kind_end=kind_end, end=end, has_subject=True, is_definite=False)
