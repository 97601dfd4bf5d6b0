"""Lines that are no sentence and say that something was signed: "Signing of a memorandum on bees" as a headline, an entry of a diary, an item of a list, or before a colon."""

from summitry.matching import Match
from summitry.pacts.finite_verbs import FINITE, MAY
from summitry.pacts.list_marks import BULLETS
from summitry.patterns import compiled

TO_COME = compiled(
    rf"\b(?:will|would|shall|{MAY}|might|could|should|(?:expected|due|set|scheduled|slated|planned|plans?|hopes?|hoping|intends?|wants?|about|is|are|was|were) to)\s"
)
_NOT_DONE = compiled(
    r"\b(?:delayed|put off|postponed|cancell?ed|called off|off|planned|expected|due|likely|unlikely|scheduled|slated|near|nears|imminent|soon|tomorrow|next|no|not|never|denied|awaited|invitation|advisory|possible|urged|sought)\b|:"
)
# "The programme includes talks and the signing of", "Friday's agenda: ...".
_ON_PROGRAMME = compiled(
    r"\b(?:program(?:me)?|agenda|schedule|itinerary|timetable)(?: (?:of|for|on|also|in) (?:[\w'’-]+ ){0,4}?(?:[\w'’-]+))?(?: also)?(?::| (?:includes?|features?|comprises?|contains?|foresees?|envisages?|has|lists?|is|are|consists?|provides? for)\b)"
    r"(?:(?!\b(?:ended|witnessed|saw|attended|oversaw|culminated|concluded|followed|after|was|were)\b)[^.;])*$"
)
# Marks, and an article, that may stand before "signing of".
_MARKS = f" {BULLETS}"
# "The leaders welcomed:", "The outcomes include:": what stands above a list of what was done.
_ANNOUNCES = compiled(
    r"\b(?:announc\w+|welcom\w+|not(?:e|ed) with (?:satisfaction|appreciation)|outcomes?|results?|achievements?|deliverables|includ\w+|followed|witness\w+|hail\w+|highlights?|saw|concluded)\b"
)
# "Next steps:", "The agenda of the visit includes:": what stands above a list of what is yet to be done.
_TO_DO = compiled(
    r"\b(?:next|steps|priorit\w+|programme|program|agenda|schedule|itinerary|goals?|aims?|objectives?|plans?|planned|future|proposals?|commitments?|discuss\w*|agreed to|work towards?|call(?:s|ed)? for|support|urged|considered|expected|towards)\b"
)
_ABOVE = 160  # characters of what stands above a list, and of a list above an item
_LIST = 1500
_PROGRAMME = 200  # characters of a programme before one of its points
# "Signing of the tax treaty: planned for June".
_PLANNED = compiled(
    r"\b(?:planned|expected|scheduled|due|postponed|(?:will|would|to) (?:\w+ )?(?:be signed|sign|conclude)|not yet|hop(?:e|ed|es) to|work(?:ing)? towards?)\b"
)


def tells(folded: str, span: tuple[int, int], term: Match) -> bool:
    """Whether the sentence of that span is a line that opens with a noun of signing and says that it was done: not what is delayed, or yet to come."""
    start, end = span
    lead = folded[start : term.start].strip(_MARKS)
    if lead not in ("", "the") or (_is_marked(folded, start) and _is_to_do(folded, start)):
        return False
    colon = folded.find(": ", term.end, end)
    if colon > 0:
        return (
            _opens_line(folded, start)
            and _is_done(folded, start, colon)
            and not _PLANNED.search(folded, colon, end)
        )
    is_line = folded.startswith("  ", end) and folded[end - 1] not in ".!?:;"
    # An entry of a diary: "Talks. Signing of a treaty on tea. Departure."
    is_entry = folded[end - 1] == "." and not FINITE.search(folded, start, end)
    if not lead and (is_entry or (is_line and term.start == start)):
        return _is_done(folded, start, end)
    is_item = lead or folded[end - 1] in ";."
    return bool(is_item) and is_news_item(folded, start) and _is_done(folded, start, end)


def is_on_programme(folded: str, start: int, end: int) -> bool:
    """Whether the words of a sentence before a noun of signing say that it stands on a programme."""
    return _ON_PROGRAMME.search(folded, max(start, end - _PROGRAMME), end) is not None


def is_news_item(folded: str, start: int) -> bool:
    """Whether an item of a list begins at `start`, above which stands that its items were announced, welcomed or done."""
    return _is_marked(folded, start) and _is_announced(folded, start)


def _opens_line(folded: str, start: int) -> bool:
    """Whether nothing, or a mark, stands on a line before a sentence: blanks are what line ends become."""
    return (
        start < len("- ")
        or folded[start - 1] in "\n"
        or folded.endswith("  ", 0, start)
        or _is_marked(folded, start)
    )


def _is_marked(folded: str, start: int) -> bool:
    """Whether a mark of a list opens the sentence at `start`, or stands right before it."""
    return folded[start] in _MARKS or folded[max(0, start - 2) : start].strip(" ") in tuple(_MARKS[1:])


def _is_done(folded: str, start: int, end: int) -> bool:
    """Whether nothing in a line says that it is delayed, or yet to come."""
    return not (TO_COME.search(folded, start, end) or _NOT_DONE.search(folded, start, end))


def _is_announced(folded: str, start: int) -> bool:
    """Whether what stands above a list, up to a colon, says that its items were done."""
    above = _head(folded, start)
    return bool(_ANNOUNCES.search(folded, *above)) and not TO_COME.search(folded, *above)


def _is_to_do(folded: str, start: int) -> bool:
    """Whether what stands above a list, up to a colon, says that its items are yet to be done."""
    above = _head(folded, start)
    return bool(_TO_DO.search(folded, *above) or TO_COME.search(folded, *above))


def _head(folded: str, start: int) -> tuple[int, int]:
    """The last words before the nearest colon above an item, without the sentence before; nothing where there is none."""
    colon = folded.rfind(":", max(0, start - _LIST), start)
    first = max(0, colon - _ABOVE)
    return max(first, folded.rfind(". ", first, max(0, colon)) + 1), max(first, colon)
