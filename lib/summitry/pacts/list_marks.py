"""Lists in running text, "they signed: i) ... ii) ... iii) ...": each item is read like a line of its own."""

import re
from collections.abc import Iterator, Sequence

from summitry.patterns import compiled
from summitry.text import Sentence

# Marks that stand before the items of a list.
BULLETS = "-–—•·*▪◦●○►»✓・■□◆◇▶➤✔‣※①②③④⑤⑥⑦⑧⑨⑩⑪⑫"
# The colon, and the mark of the first item: a number, a letter, or a bullet that all items have.
_FIRST = compiled(r":\s*(?P<mark>(?P<opens>\(?)(?P<name>1|i|a)(?P<closes>[).-])|[•●▪◦*・■□◆◇])\s")
_NAMES = {
    "1": [str(number) for number in range(2, 41)],
    "i": "ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(),
    "a": list("bcdefghijklmnopqrstuvwxyz"),
}
_BULLETS = 40  # items of a list of bullets
_LONGEST = 900  # characters of an item


def cuts(folded: str) -> list[int]:
    """Where lists in running text part: behind the colon, and before each further mark; a mark alone makes no list.

    Args:
        folded: The article's text, folded.

    Returns:
        Offsets in reading order; no list, none.
    """
    found: list[int] = []
    position = 0
    while first := _FIRST.search(folded, position):
        marks = list(_next_marks(folded, first))
        if marks:
            found += [first.start("mark"), *marks]
        position = marks[-1] if marks else first.end()
    return found


def _next_marks(folded: str, first: re.Match[str]) -> Iterator[int]:
    """Where the marks behind the first of a list stand, as long as they count on."""
    position = first.end()
    names = _NAMES.get(first["name"])
    marks = (
        [f"{first['opens']}{name}{first['closes']}" for name in names]
        if names
        else [first["mark"]] * _BULLETS
    )
    for mark in marks:
        at = folded.find(f" {mark} ", position, position + _LONGEST)
        if at < 0:
            return
        yield at + 1
        position = at + len(mark) + 1


def parted(folded: str, split: Sequence[Sentence], cuts: Sequence[int]) -> list[Sentence]:
    """Sentences, those in which a list stands parted at its marks.

    Args:
        folded: The article's text, folded.
        split: Sentences in reading order.
        cuts: Where lists part, in reading order.

    Returns:
        Sentences in reading order; the blanks before a mark belong to none.
    """
    found: list[Sentence] = []
    position = 0
    for sentence in split:
        start = sentence.start
        while position < len(cuts) and cuts[position] < sentence.end:
            if cuts[position] > start:
                end = start + len(folded[start : cuts[position]].rstrip())
                found.append(Sentence(start, end, sentence.paragraph))
                start = cuts[position]
            position += 1
        found.append(
            Sentence(start, sentence.end, sentence.paragraph) if start > sentence.start else sentence
        )
    return found
