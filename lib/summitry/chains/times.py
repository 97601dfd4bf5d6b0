"""Which of the times that a sentence gives is that of an act told in it."""

from collections.abc import Sequence

from summitry.dates import DateMention
from summitry.patterns import compiled

_NEAR = 90  # characters between an act and its time, a comma or a place before the act counting for more
_COMMA = 15
# "Flights that were launched, the premier said on Monday", "on Monday he welcomed the launch": the time of another verb.
_OTHER_CLAUSE = compiled(
    r"[;:“”\"]|\b(?:that|which|who|while|but|said|says|told|noted|recalled|added|stressed|announced|reported|welcom(?:ed|es|ing)|hailed|praised|thanked|congratulated|discussed|reviewed)\b"
)
# "Ratifying the pact last month and welcomed": what is joined by "and" has a time of its own, unless nothing stands between:
# "was completed and opened in May".
_JOINED = compiled(
    r"\S+ .*?\band (?:also |then |has |had |have |was |were )*(?:\w+ed|\w+ing|met|held|took|made|gave|set|built)\b"
)
_JOINED_BEHIND = compiled(
    r"\band (?:also |then |has |had |have |was |were )*(?:\w+ed|\w+ing|met|held|took|made|gave|set|built)\b"
)


def nearest(
    folded: str, dates: Sequence[DateMention], sentence: tuple[int, int], act: tuple[int, int]
) -> DateMention | None:
    """The time that a sentence gives for an act: the nearest that no other verb parts from it, rather one behind the act.

    Args:
        folded: The folded text.
        dates: Time expressions, those of the sentence among them.
        sentence: Start and end of the sentence.
        act: Start and end of the act.
    """
    best, least = None, _NEAR
    for mention in dates:
        is_behind = mention.start >= act[0]
        first, last = (act[1], mention.start) if is_behind else (mention.end, act[0])
        is_here = sentence[0] <= mention.start < sentence[1] and last - first <= least
        if not (is_here and mention.from_on and mention.to_on):
            continue
        gap = folded[first:last]
        # "In May the school was completed and opened": a time at the head is that of all that follows.
        leads = mention.start - sentence[0] < _COMMA
        cost = len(gap) + _COMMA * (gap.count(",") + (not is_behind and not leads))
        joined = _JOINED if is_behind else _JOINED_BEHIND
        is_parted = (is_behind or not leads) and joined.search(gap)
        if cost <= least and not is_parted and not _OTHER_CLAUSE.search(gap):
            best, least = mention, cost
    return best
