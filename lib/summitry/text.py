"""Text as spans: cleaning, paragraphs and sentences.

Everything here takes a string and gives offsets into it, end exclusive.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, compress, pairwise
from operator import ge, gt, itemgetter
from typing import NamedTuple, TypeVar

_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)
_OTHER_BLANK = re.compile(r"[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# What either of them finds: most texts have none, and are searched once.
_ODD = re.compile(f"{_CONTROL.pattern}|{_OTHER_BLANK.pattern}".replace("]|[", ""))
# "... also signed a memorandum\non fisheries": a long line without a mark, and a word that only goes on.
_BROKEN = re.compile(
    r"\n(?<=[\w,)]\n)(?=(?:on|of|in|and|to|for|with|by|at|from|that|which|as|or|was|were|is|are|has|have|the|his|her|its|their) [^\n]{20})"
)
_LONG_LINE = 60
_WRAPPED_LINE = range(45, 91)


def clean(raw: str) -> str:
    """Make line ends and blanks uniform, drop control characters, and join hard-wrapped lines.

    Words and marks are kept as they are; nothing is trimmed at the start, because a header line
    (` date 2026-02-27 ...`) may begin with a blank that belongs to it.
    """
    text = unicodedata.normalize(
        "NFC", raw.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    )
    if _ODD.search(text):
        text = _OTHER_BLANK.sub(" ", _CONTROL.sub("", text))
    while "  " in text:
        text = text.replace("  ", " ")
    return _unwrap(text.replace(" \n", "\n").replace("\n ", "\n").rstrip())


def _joined(end: re.Match[str]) -> str:
    """A blank for the end of a long line, the end itself for that of a short one."""
    return " " if end.start() - end.string.rfind("\n", 0, end.start()) > _LONG_LINE else "\n"


def _unwrap(text: str) -> str:
    """Join the lines of a text that was wrapped at a fixed width, and a line broken once before a word that begins none; lists and headings keep their lines."""
    # Lines of one paragraph have no empty line between them.
    broken = [(line, after) for line, after in pairwise(text.split("\n")) if line and after]
    at_width = [after for line, after in broken if len(line) in _WRAPPED_LINE]
    # Wrapped text breaks in mid-sentence nearly everywhere; a list or a set of headings does so nowhere.
    in_mid_sentence = sum(after[:1].islower() for after in at_width)
    if len(at_width) < 4 or len(at_width) < 0.7 * len(broken) or in_mid_sentence < 0.4 * len(at_width):
        return _BROKEN.sub(_joined, text) if broken else text
    return "\n\n".join(block.replace("\n", " ") for block in re.split(r"\n{2,}", text))


_ASCII = bytes(range(128))
# Marks as they are on a keyboard, and letters that Unicode does not take apart into a plain one and its mark.
_PLAIN = {
    **dict.fromkeys("‘’ʼ", "'"),
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("‐‑–—", "-"),
    **dict(zip("ẞßæÆœŒøØłŁđĐðÐþÞıħĦəƏ", "ssaaoooollddddttihhee", strict=True)),
    "…": ".",
    "•": "*",
}


class _Plain(dict[str, str]):
    """A character beyond ASCII -> the one that stands for it in a folded text; its own where no plain one is like it."""

    def __missing__(self, character: str) -> str:
        base = unicodedata.normalize("NFKD", character)[0]
        self[character] = base if base.isascii() and base.isalpha() and character.isalpha() else character
        return self[character]


_KNOWN = _Plain(_PLAIN)


def beyond_ascii(text: str) -> set[str]:
    """The different characters of a text that are not ASCII: few, and told in a tenth of the time of a look at each."""
    others = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return set(others.decode("utf-8", "surrogatepass"))


def fold(text: str) -> str:
    """Lower-case `text`, take the marks off its letters, and make apostrophes, quotation marks and hyphens plain, character for character.

    What is written with marks in one text is written without them in the next; and a text of plain characters is
    searched and cut in less time.

    Returns:
        A string of the same length, so that offsets found in it hold in `text`.
    """
    text = text.replace("\n", " ")
    if not text.isascii():
        # One by one: on texts beyond ASCII that is ten times as fast as `str.translate`.
        for character in beyond_ascii(text):
            text = text.replace(character, _KNOWN[character])
    return text.lower()


# A third of the time of `Match(...)`, two hundred times an article.
_new = tuple.__new__


class Sentence(NamedTuple):
    """One sentence: its span, and the number of its paragraph, counted from 0."""

    start: int
    end: int
    paragraph: int


# After these a capital does not start a sentence: a name or a number follows.
_BEFORE_NAME = frozenset(
    "mr mrs ms messrs dr prof gen lt col maj sgt capt cpl adm rep gov st hon h.e rev fr sr no nos art para vs e.g i.e cf mt ft rs md mohd muhd mhd sk engr amb brig cmdr cdr msgr".split()
)
# These may end a sentence; whether they do shows in the word that follows.
_AMBIGUOUS = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun jr inc ltd co corp "
    "etc sen ma wm geo chas thos jas benj chr a.m p.m u.s u.k u.n u.a.e u.s.a d.c e.u ph.d approx est dept mln bln trln".split()
)
_STARTERS = frozenset(
    "a after all also although an and another as at because both but by despite during earlier each following for from "
    "he her his however i if in it its last later meanwhile moreover most no of on once one other our over several she "
    "since so some such that the their then there these they this those though through to today under until we what when "
    "while with you".split()
)
_END = re.compile(
    r"(?P<stop>[.!?…](?<![.!?…]{2})[.!?…]*)(?P<close>['\"”’»)\]]*)\s+(?=(?P<open>(?:[-–•*·] )?[\"“‘«('\[]*)(?P<next>[^\W_]+))"
)
_LINE = re.compile(r"[^\s](?:[^\n]*[^\s])?")  # without the blanks at its ends
_SHORTENED = re.compile(r"(?:[A-Z]\.)+[A-Z]")
_LAST_WORD = re.compile(r"[^\s\"“”‘«»()\[\]]*$")


def sentences(text: str, since: int = 0, paragraph: int = 0) -> list[Sentence]:
    """Split `text`, or what of it stands behind the offset `since`, into sentences; `paragraph` is the number of the first paragraph.

    Paragraphs (lines) are split first, so a heading without a full stop is a sentence of its own. A
    quotation over several sentences is split inside; the closing mark goes with the sentence it ends.

    Returns:
        Sentences in reading order, without the blanks between them; no words, no sentences.
    """
    found = []
    for number, line in enumerate(_LINE.finditer(text, since), paragraph):
        start, end = line.span()
        for match in _END.finditer(text, start, end):
            if _ends_sentence(text, start, match):
                found.append(_new(Sentence, (start, match.end("close"), number)))
                start = match.end()
        found.append(_new(Sentence, (start, end, number)))
    return found


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    following = match["next"]
    if not (following[0].isupper() or following[0].isdigit() or match["open"]):
        return False
    if following[0].islower() and not match["open"].startswith(("-", "–", "•", "*", "·")):
        return False
    if text[start : match.start()].isdigit():
        return False  # "1. Agreement on trade": the number of a list item
    if match["stop"] != "." or match["close"]:
        return True
    before = text[max(start, match.start() - 20) : match.start()]
    word = before.rpartition(" ")[2]
    if not word.isalnum():
        word = _LAST_WORD.search(before).group()  # type: ignore[union-attr]
    low = word.lower()
    if (
        low in _BEFORE_NAME
        or (len(word) == 1 and word.isupper())
        or ("." in word and _SHORTENED.fullmatch(word))
    ):
        if low in _AMBIGUOUS:
            return following.lower() in _STARTERS
        return False
    if low in _AMBIGUOUS:
        return following.lower() in _STARTERS
    return True


_Spanned = TypeVar("_Spanned", bound=tuple)
_START, _END_OF = itemgetter(0), itemgetter(1)


def starting_in(items: Sequence[_Spanned], sentence: Sentence) -> Sequence[_Spanned]:
    """The items that start in a sentence; `items` are tuples with their start first, in reading order."""
    # A tuple of the start alone comes right before all items with that start; to compare so takes a third less than a key.
    first = bisect_left(items, (sentence[0],))
    return items[first : bisect_left(items, (sentence[1],), first)]


def by_sentence(
    items: Sequence[_Spanned], split: Sequence[Sentence]
) -> Iterator[tuple[Sentence, Sequence[_Spanned]]]:
    """The sentences in which any of the items start, each with these items; in a third of the time of `starting_in` for each.

    Args:
        items: Tuples with their start first, in reading order.
        split: Sentences, in reading order.
    """
    # From one item to the next: most sentences have none.
    index, number, count = 0, 0, len(items)
    while index < count:
        start = items[index][0]
        number = bisect_left(split, (start + 1,), number)
        sentence = split[number - 1]
        if number and start < sentence[1]:
            first, index = index, bisect_left(items, (sentence[1],), index)
            yield sentence, items[first:index]
        else:
            index += 1


class Spans:
    """A set of spans that answers whether an offset or a span lies inside one of them."""

    def __init__(self, spans: Iterable[tuple]) -> None:
        """Keep `spans`, tuples of start, end and perhaps more, sorted; overlapping ones are joined."""
        kept = list(spans)
        starts, ends = list(map(_START, kept)), list(map(_END_OF, kept))
        if not any(map(gt, ends, starts[1:])):  # mostly they come in order, and none overlap
            self._starts, self._ends = starts, ends
            return
        kept.sort(key=_START)
        starts, ends = list(map(_START, kept)), list(map(_END_OF, kept))
        # A span begins anew where it begins no earlier than all before it end.
        reached = list(accumulate(ends, max))
        is_new = list(map(ge, starts[1:], reached))
        self._starts = [starts[0], *compress(starts[1:], is_new)]
        self._ends = [*compress(reached, is_new), reached[-1]]

    def __bool__(self) -> bool:
        """Whether there is any span."""
        return bool(self._starts)

    def joined(self, more: Iterable[tuple]) -> "Spans":
        """These and further spans."""
        return Spans([*zip(self._starts, self._ends, strict=True), *more])

    def outside(self, items: Sequence[_Spanned]) -> Sequence[_Spanned]:
        """The items that share no character with any of the spans; `items` are tuples of start, end and more that overlap only where they are equal, in reading order."""
        # Mostly the only span is the header, and nothing stands in it.
        if not items or not self._ends or items[0][0] >= self._ends[-1]:
            return items
        kept: list[_Spanned] = []
        reached = 0
        for start, end in zip(self._starts, self._ends, strict=True):
            first = bisect_right(items, start, reached, key=_END_OF)
            kept.extend(items[reached:first])
            reached = bisect_left(items, end, first, key=_START)
        kept.extend(items[reached:])
        return kept

    def covered(self, items: Sequence[tuple]) -> set[int]:
        """The indexes of the items that lie in one of the spans; `items` are tuples of start, end and more, in reading order."""
        inside: set[int] = set()
        if not self._ends:
            return inside
        starts, count = list(map(_START, items)), len(items)
        for start, end in zip(self._starts, self._ends, strict=True):
            index = bisect_left(starts, start)
            while index < count and starts[index] < end:
                if items[index][1] <= end:
                    inside.add(index)
                index += 1
        return inside

    def cover(self, start: int, end: int) -> bool:
        """Whether one of the spans contains `start` to `end`."""
        index = bisect_right(self._starts, start)
        return index > 0 and end <= self._ends[index - 1]

    def touch(self, start: int, end: int) -> bool:
        """Whether one of the spans shares a character with `start` to `end`."""
        index = bisect_left(self._starts, end)
        return index > 0 and self._ends[index - 1] > start
