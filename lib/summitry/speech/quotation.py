"""A quotation as it stands in a text, and the paragraph in which it stands."""

from typing import NamedTuple


class Quotation(NamedTuple):
    """Words between two marks.

    Attributes:
        start, end: The words, without the marks.
        outer_start, outer_end: With the marks; without a mark the same as the words.
        line: Number of the paragraph, counted from 0.
        continues: Whether it goes on from the paragraph before.
        is_single: Whether its marks are single ones.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    line: int
    continues: bool
    is_single: bool = False

    def is_whole_line(self, text: str) -> bool:
        """Whether the words with their marks are a line by themselves."""
        return (
            text[self.outer_start - 1 : self.outer_start] in "\n"
            and text[self.outer_end : self.outer_end + 1] in "\n"
        )


class Line(NamedTuple):
    """A paragraph: its number, its span, and the first character of the next one, if there is one."""

    number: int
    start: int
    end: int
    following: str
