"""Two numbers that are the ends of one range, or what something changed from and to."""

import re
from collections.abc import Sequence

from summitry.quantities import growth, numbers
from summitry.quantities.numbers import Number
from summitry.text import Sentence, Spans

_TO = re.compile(r" ?(?P<word>-|to|or) ?| (?P<and>and) ")
_PERCENT = re.compile(r" ?%| per ?cent\b| percentage points?\b")
BETWEEN = re.compile(r"\bbetween $")
# "Rose from 2 to 3 billion", "rose by 1 billion to 3 billion": two amounts, no range; "fees from 2 to 3 billion" is one.
_FROM = re.compile(r"\b(?P<word>from|by) (?:[\w-]+ ){0,2}$")


def upper(
    folded: str, number: Number, end: int, sentence: Sentence, taken: Spans
) -> tuple[Number | None, str]:
    """Find the number that closes a range or a change.

    Args:
        folded: Folded text.
        number: The first number.
        end: Where that ends, with its unit if it has one of its own.
        sentence: Its sentence.
        taken: Numbers inside these are none.

    Returns:
        The second number, and `range` or `from`; (None, "") without one.
    """
    join = _TO.match(folded, end, sentence.end)
    closing = numbers.at(folded, join.end(), sentence.end) if join else None
    if not join or not closing or taken.touch(closing.start, closing.end):
        return None, ""
    lead = folded[max(sentence.start, number.sign_start - 40) : number.sign_start]
    if join["and"] and not BETWEEN.search(lead):
        return None, ""
    is_more = closing.value > scaled(number, closing).value
    if join["word"] == "to" and (opening := _FROM.search(lead)):
        # "By 3 to 4 percent" has one unit for both, "by 1 billion to 3 billion" two.
        shares_unit = number.scale == 1 and (closing.scale > 1 or _PERCENT.match(folded, closing.end))
        if is_more and opening["word"] == "by" and end == number.end and shares_unit:
            return closing, "range"
        is_range = is_more and opening["word"] == "from"
        if not is_range or growth.is_change(folded, sentence.start, number.sign_start):
            return closing, "from"
    return (closing, "range") if is_more else (None, "")


def joined(folded: str, found: Sequence[Number]) -> list[Number]:
    """Numbers, those that are told in two parts as one: "1 billion 350 million"."""
    whole: list[Number] = []
    for number in found:
        last = whole[-1] if whole else None
        if (
            last is not None
            and last.scale > number.scale > 1
            and not number.sign
            and number.start - last.end == 1
            and folded[last.end] == " "
            and number.value < last.scale
        ):
            whole[-1] = last._replace(value=last.value + number.value, end=number.end)
        else:
            whole.append(number)
    return whole


def scaled(lower: Number, closing: Number) -> Number:
    """The lower number with the upper one's scale where it has none: "2-3 billion"."""
    if lower.scale == 1 and closing.scale > 1 and lower.value < 1000:
        return lower._replace(value=product(lower.value, closing.scale), scale=closing.scale)
    return lower


def product(value: float, factor: float) -> float:
    """A number times a scale, without what binary fractions add."""
    return float(f"{value * factor:.12g}")
