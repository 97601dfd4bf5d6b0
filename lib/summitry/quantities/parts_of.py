"""Numbers of a part of what was counted before: "of which six", "the other two", "12 of them", "three for each"."""

from summitry.patterns import compiled

# "Eight deals, of which six are ...", "while the other two cover ...", "another three are planned".
_PART = compiled(
    r"(?:\bof (?:which|these|them|whom) (?:about |some |only |at least )?|(?:,|;| and| while| whereas) (?:and )?(?:the (?:other|remaining|rest,)|another) |\b(?:cohort|batch|intake|wave) of (?:about |some |another )?)$"
)
_PART_DOES = compiled(
    r"(?: (?:from|in) [\w-]+(?: [\w-]+)?)? (?:are|were|is|was|will|would|can|could|may|must|should|cover\w*|concern\w*|relat\w+|focus\w*|deal\w*|have|had|being|went|go|came|come|benefit(?:ed)?|receive[ds]?|stud(?:y|ied)|"
    r"live|lived|work|worked|hold|held|remain(?:ed)?|attend(?:ed)?|got|get|took|enjoy(?:ed)?|serve|served|operate|operated|belong(?:ed)?|arrived|returned|already|now|currently)\b"
)
OF_WHOM = compiled(
    r",? of (?:whom|which) (?:about |some |only |at least |more than |nearly |almost |over )?$"
)
_OF_ALL = compiled(
    r"\bof (?:(?:the|these|its|all|some|about|more|than|over|nearly|almost) ){0,3}[\d,]+ [^.;,]{2,70}, (?:about |some |only |at least |nearly |almost |over |more than )?$"
)
# "42 projects, with 18 already completed"
_PART_DONE = compiled(
    r" (?:of (?:them|which|these)|(?:(?:already|currently|now|fully|still) )?(?:completed|implemented|finished|operational|under (?:way|construction|implementation)|in (?:operation|progress|force)|being))\b"
)
# "Six ships, three for each navy", "with an option for two more".
_SHARED_OUT, _FOR_EACH = (
    compiled(r"(?: [\w'’-]+){0,5}, (?:with )?"),
    compiled(
        r" (?:for|to|in|from|on) (?:each|either)\b| in (?:the )?(?:(?:high|low|peak|summer|winter|dry|rainy|tourist) season|summer|winter)\b| (?:apiece|each|a side)\b"
    ),
)
_OPTION, _MORE = (
    compiled(
        r"\b(?:options?|an option) (?:for|on|to (?:buy|purchase|order|acquire|take)) (?:(?:up to|another|a further) )?$"
    ),
    compiled(r" (?:more|others?|further|additional)\b|[.,;)]|$"),
)
# What persons do: "170,000 of us came here", "90 of them are studying".
PERSONS = frozenset({"people", "students", "specialists", "residents", "tourists", "jobs"})
# "10,000 Peruvians live here, and more than 300,000 visited last year".
_AND_MORE, _GO = (
    compiled(
        r"[^.;]{0,60},? (?:and|while|but) (?:about |some |only |at least |more than |nearly |almost |over |another )?"
    ),
    compiled(r" (?:visited|vacationed|holidayed|travell?ed|came|flew|studied|settled|live|work|study) "),
)
_OF_US, _OF_THEM = (
    compiled(
        rf" of {whom} (?:(?:now|currently|presently|also|already|still|being|are|were|have|had|who) )*(?:liv|work|resid|stud|train|visit|travel|came|come|settl|enrol|employ|regist|go\b|went|flew|fly)"
    )
    for whom in ("(?:us|you)", "them")
)
FAR = 120  # characters between a quantity and a part of it


def is_part(folded: str, before: int, start: int, end: int) -> bool:
    """Whether a number from `start` to `end` is a part of the quantity that ends at `before`: "eight deals, of which six are public, while the other two are not"."""
    gap = folded[before:start]
    if len(gap) >= FAR:
        return False
    if gap.endswith((", with ", " with about ", " with some ")):
        return bool(_PART_DONE.match(folded, end))
    if _OPTION.search(gap) and _MORE.match(folded, end):
        return True
    if _SHARED_OUT.fullmatch(gap) and _FOR_EACH.match(folded, end):
        return True
    return bool(_PART.search(gap)) and bool(_PART_DOES.match(folded, end))


def is_of_whom(folded: str, start: int, end: int) -> bool:
    """Whether a number from `start` to `end` is a part of those named before: "students, of whom 140 receive scholarships"."""
    is_part = folded.find(" of wh", max(0, start - 25), start) >= 0 and _PART_DOES.match(folded, end)
    return bool(is_part and OF_WHOM.search(folded, max(0, start - 25), start))


def is_of_all(folded: str, before: int, start: int, end: int) -> bool:
    """Whether a number from `start` to `end` is a part of those of whom the sentence begins to tell: "of the 1,200 firms abroad, 230 are"."""
    return (
        _PART_DOES.match(folded, end) is not None
        and _OF_ALL.search(folded, max(0, before - 90), start) is not None
    )


def is_of_them(folded: str, end: int) -> bool:
    """Whether a number that ends at `end` is a part of those named before: "some 90 of them"."""
    return folded.startswith((" of them ", " of them,", " of them."), end)


def go_too(folded: str, before: int, start: int, end: int) -> bool:
    """Whether a number from `start` to `end` is one of people as that which ends at `before` is, who go or live somewhere."""
    return bool(_GO.match(folded, end) and _AND_MORE.fullmatch(folded, before, start))


def of_them_live(folded: str, end: int) -> bool:
    """Whether "of them", behind a number that ends at `end`, is said of persons: "of them are studying"."""
    return _OF_THEM.match(folded, end) is not None


def of_us(folded: str, end: int) -> int | None:
    """Where the words end that make the number ending at `end` one of people who live or go somewhere: "170,000 of us came here"."""
    return end + len(" of us") if _OF_US.match(folded, end) else None
