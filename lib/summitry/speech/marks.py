"""The words between quotation marks, in every style of marks, paragraph by paragraph.

What stands beside a mark tells whether it opens or closes; its shape counts only where that leaves both
open, so that marks in the wrong direction do no harm. A mark without its partner costs no more than its
own quotation.
"""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from summitry.speech import single_marks
from summitry.speech.quotation import Line, Quotation

# One class of characters first, so that they are searched for as characters; the last four count only in pairs.
_DOUBLE = re.compile(r"[\"“”„‟«»＂〝〞`'’‘](?:(?<![`'’‘])|(?<=`)`|(?<=')'|(?<=’)’|(?<=‘)‘)")
# A text without any of these has no double marks.
_DOUBLES = ('"', "“", "”", "„", "‟", "«", "»", "＂", "〝", "〞", "``", "''", "’’", "‘‘")
_OPENING_SHAPES = frozenset("“„‟«〝") | {"``", "‘‘"}
_CLOSING_SHAPES = frozenset("”»〞") | {"''", "’’"}
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_BEFORE_OPENING = " \n([{-–—/‘'"
_BEHIND_CLOSING = " \n.,;:!?)]}-–—/’'…"
_SENTENCE_ENDS = ".!?…"
# A quotation without its closing mark is believed only where one would begin.
_BEFORE_QUOTATION = ".!?…:,;-–—\"”»’'"
# Before "he said", where what is quoted goes on behind it; and how long that may be.
_BROKEN_OFF, _LONGEST_BREAK = ",!?—–-…", 160
# Paragraphs without any mark that may stand in the middle of a quotation.
_LONGEST_GAP = 4
# Marks that are never closed, looked at from the last: a text with more is beyond repair.
_MOST_OPEN = 4


class _Mark(NamedTuple):
    start: int
    end: int
    opens: bool | None
    shape: str


@dataclass
class _State:
    """What one paragraph leaves for the next."""

    found: list[Quotation] = field(default_factory=list)
    # Whether the paragraph before ended inside a quotation.
    is_open: bool = False
    # Paragraphs without marks since then: they belong to the quotation if a closing mark comes first.
    waiting: list[Line] = field(default_factory=list)


def find(text: str, start: int = 0) -> list[Quotation]:
    """Find the outermost quotations of a text.

    A quotation over several paragraphs gives one span a paragraph. Words in quotation marks that are only a
    name or a word are among them; see `clauses`.

    Args:
        text: The text; its lines are its paragraphs.
        start: Where to begin.

    Returns:
        Spans in reading order, none inside another. No marks, no spans.
    """
    doubles = list(_DOUBLE.finditer(text, start)) if any(map(text.__contains__, _DOUBLES)) else []
    has_singles = single_marks.may_find(text, start)
    if not (doubles or has_singles):
        return []
    state = _State()
    lines = [match.span() for match in _LINE.finditer(text, start)]
    index = 0
    for number, (begin, end) in enumerate(lines):
        first = index
        while index < len(doubles) and doubles[index].start() < end:
            index += 1
        if not (has_singles or index > first or state.is_open):
            continue
        line = Line(number, begin, end, text[lines[number + 1][0]] if number + 1 < len(lines) else "")
        marks = [_mark(text, match, begin, end) for match in doubles[first:index]]
        pairs = _pairs(text, line, marks, state) if marks else []
        if not marks and state.is_open:
            state.waiting.append(line)
            if len(state.waiting) > _LONGEST_GAP or not line.following:
                state.is_open, state.waiting = False, []
        singles = list(single_marks.find(text, line)) if has_singles else []
        state.found.extend(_outermost(pairs, singles) if singles else pairs)
    return state.found


# Half the time of `_Mark(...)`.
_new = tuple.__new__


def _mark(text: str, match: re.Match[str], line_start: int, line_end: int) -> _Mark:
    """A mark, and whether it opens; None where neither its neighbours nor its shape tell."""
    shape = match.group()
    start, end = match.span()
    before = text[start - 1] if start > line_start else "\n"
    behind = text[end] if end < line_end else "\n"
    opens = before in _BEFORE_OPENING and (
        behind not in _BEHIND_CLOSING or behind in "…'’" or text.startswith("..", end)
    )
    closes = behind in _BEHIND_CLOSING and before not in " \n"
    if opens != closes:
        return _new(_Mark, (start, end, opens, shape))
    by_shape = True if shape in _OPENING_SHAPES else False if shape in _CLOSING_SHAPES else None
    return _new(_Mark, (start, end, by_shape, shape))


def _pairs(text: str, line: Line, marks: list[_Mark], state: _State) -> list[Quotation]:
    """Pair the marks of one paragraph; it has one at least."""
    number, start, end, _ = line
    continues, state.is_open = state.is_open, False
    waiting, state.waiting = state.waiting, []
    told = [mark.opens for mark in marks]
    surplus = told.count(True) > told.count(False)
    stack: list[_Mark] = []
    found: list[Quotation] = []

    def keep(mark: _Mark, inner_end: int, outer_end: int) -> None:
        """Add a quotation, in place of those inside it."""
        while found and found[-1].start >= mark.end:
            found.pop()
        goes_on = continues and not waiting and mark.start == _trimmed(text, start, end)[0]
        found.append(Quotation(*_trimmed(text, mark.end, inner_end), mark.start, outer_end, number, goes_on))

    for mark in marks:
        opens = mark.opens if mark.opens is not None else not stack
        if opens:
            if stack and surplus and _starts_anew(text, stack[-1], mark, start):
                # Paragraphs that were run together: the mark opens the next of them.
                keep(stack.pop(), mark.start, mark.start)
                continues = False
            stack.append(mark)
        elif stack:
            keep(stack.pop(), mark.start, mark.end)
        elif not found and (continues or text[mark.start - 1] == ","):
            # No opening mark: a paragraph that goes on, or one whose mark was lost.
            found.extend(
                _continued(text, line, mark, waiting, state)
                if continues
                else [Quotation(start, mark.start, start, mark.end, number, False)]
            )
    return _with_open_end(text, line, stack, found, state, continues and not waiting) if stack else found


def _continued(text: str, line: Line, mark: _Mark, waiting: list[Line], state: _State) -> list[Quotation]:
    """The rest of a quotation from the paragraph before, up to its closing mark.

    A single line end is no paragraph: the text has a line for each sentence, and the quotation is one.
    """
    lines = [*waiting, line._replace(end=mark.start)]
    first = state.found[-1] if state.found else None
    if (
        first is not None
        and text[first.outer_end : lines[0].start] == "\n"
        and text[line.start - 2 : line.start] != "\n\n"
    ):
        state.found[-1] = first._replace(end=mark.start, outer_end=mark.end)
        return []
    return [
        Quotation(begin, stop, begin, mark.end if number == line.number else stop, number, True)
        for number, begin, stop, _ in lines
    ]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without the blanks at its ends."""
    words = text[start:end]
    end = start + len(words.rstrip())
    return min(end, start + len(words) - len(words.lstrip())), end


def _starts_anew(text: str, earlier: _Mark, mark: _Mark, start: int) -> bool:
    """Whether an opening mark inside a quotation begins another: a sentence ends before it, one begins behind it."""
    before = text[max(start, mark.start - 3) : mark.start].rstrip()
    return (
        bool(before)
        and before[-1] in _SENTENCE_ENDS
        and text[mark.end : mark.end + 1].isupper()
        and _may_begin(text, earlier, start)
    )


def _may_begin(text: str, mark: _Mark, start: int) -> bool:
    """Whether a quotation of a sentence may begin at a mark."""
    behind = text[mark.end : mark.end + 2].lstrip()[:1]
    if not (behind.isupper() or behind.isdigit() or (behind and behind in ".…'‘“\"")):
        return False
    before = text[_trimmed(text, start, mark.start)[1] - 1] if mark.start > start else ""
    return not before or before in _BEFORE_QUOTATION or before.isspace()


def _goes_on(text: str, mark: _Mark, found: list[Quotation]) -> bool:
    """Whether a mark goes on with a quotation that "he said" breaks, in small letters: "…,” he said, “because …"."""
    before = next((pair for pair in reversed(found) if pair.outer_end < mark.start), None)
    if before is None or not text[mark.end : mark.end + 1].islower():
        return False
    gap = text[before.outer_end : mark.start].rstrip()
    is_broken = text[before.end - 1] in _BROKEN_OFF or gap.startswith(",")
    return is_broken and 4 < len(gap) <= _LONGEST_BREAK and gap[-1] in ",—–-"


def _with_open_end(
    text: str, line: Line, stack: list[_Mark], found: list[Quotation], state: _State, continues: bool,
) -> list[Quotation]:  # fmt: skip
    """The pairs of a paragraph, and its last quotation if that is not closed in it."""
    number, start, end, following = line
    for mark in stack[: -_MOST_OPEN - 1 : -1]:
        if not (_may_begin(text, mark, start) or _goes_on(text, mark, found)):
            continue
        behind = [pair for pair in found if pair.start > mark.end]
        at_start = mark.start == _trimmed(text, start, end)[0]
        if behind and not (at_start and _are_nested(text, behind)):
            continue
        state.is_open = bool(following)
        goes_on = continues and at_start
        before = [pair for pair in found if pair.end < mark.start]
        return [*before, Quotation(*_trimmed(text, mark.end, end), mark.start, end, number, goes_on)]
    return found


def _are_nested(text: str, pairs: list[Quotation]) -> bool:
    """Whether pairs are words inside a quotation rather than quotations: short, in lower case."""
    return all(pair.end - pair.start < 40 and not text[pair.start].isupper() for pair in pairs)


def _outermost(doubles: list[Quotation], singles: list[Quotation]) -> list[Quotation]:
    """Both kinds of spans without those that lie inside another or cross one."""
    kept: list[Quotation] = []
    for span in sorted([*doubles, *singles], key=lambda s: (s.outer_start, -s.outer_end)):
        last = kept[-1] if kept else None
        if last is None or span.outer_start >= last.outer_end:
            kept.append(span)
        elif span.outer_end > last.outer_end and last.is_single:
            # They cross: the single mark was an apostrophe.
            kept[-1] = span
    return kept
