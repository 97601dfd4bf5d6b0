"""Rules for feasts that fall on one day every year: Christmas and New Year."""

import re

from summitry.dates import values
from summitry.dates.days import of_some_year
from summitry.dates.rules import YEAR, Context, Rule, adding_to
from summitry.dates.values import Time
from summitry.headers import day_of

RULES: list[Rule] = []
_rule = adding_to(RULES)
_DAYS = {
    "christmas": (12, 25),
    "christmas eve": (12, 24),
    "new year": (1, 1),
    "new year's eve": (12, 31),
}
# A feast by itself is a time of the year rather than a day, unless something is to be done before it.
_DEADLINE = re.compile(r"\b(?:by|before|until|till|ahead of|prior to|no later than)(?: the)? $")
_SECOND_HALF = 7  # the month from which "in the new year" can only mean the next one


@_rule(
    "feast",
    rf"(?P<f>christmas|new year)(?P<e>(?<=s) eve|(?<=r)'s eve)?(?P<d> day|'s day)?(?: (?P<y>{YEAR}))?(?! (?:island|market|tree|message|address|greetings?|card|gift|present|party|concert|truce|attacks?|wishes))",
)
def _feast(match: re.Match[str], context: Context) -> Time | None:
    is_day = bool(match["e"] or match["d"])
    before = context.folded[max(context.sentence_start, match.start() - 20) : match.start()]
    if not is_day and before.endswith(("in the ", "early the ")) and match["f"] == "new year":
        written = context.written_on
        return values.year(written.year + 1) if written and written.month >= _SECOND_HALF else None
    if not is_day and not _DEADLINE.search(before):
        return None
    month, day = _DAYS[match["f"] + (match["e"] or "")]
    stated = match["y"]
    value = day_of(int(stated), month, day) if stated else of_some_year(context, match, month, day)
    return values.day(value) if value else values.unknown("day")
