"""Whether the words around a day or month tell what is over or what is to come, which says to which year one without a year belongs.

Of the words before the day the last one counts: "they agreed to sign on", "signed a pact that enters into force on". Only
a day that opens its clause is told by the words behind it: "On Dec. 3, the ministers signed". Words of neither, or of what
was to come in a past that may or may not be over ("was to be held on", "came to sign on"), tell nothing.
"""

from summitry.dates.rules import Context
from summitry.patterns import compiled

OVER, AHEAD = "over", "ahead"
_BEFORE, _BEHIND = 140, 90  # characters in which the words stand
_PROMISED = r"agreed|decided|pledged|promised|vowed|undertook|offered"
_WILLING = (
    r"agrees?|agreement|understanding|consensus|decisions?|pledges?|promises?|commit(?:s|ted)?|intentions?|intends?|intended|readiness|ready|plans?|preparations|hopes?|hoped|expects?|wants?|wanted|aims?|"
    r"asks?|asked|urges?|urged|invites?|invited|tasked|instructed|directed|proposes?|suggests?"
)
_BE_DONE = r"(?: be(?: \w+ly)? \w+)?"
_DUE = r"(?:due|scheduled|slated|set|planned|planning|expected|supposed|meant|likely|hoping)"
_GOING_TO = (
    rf"(?:will|shall|would|must|should|might|could|can)\b(?: (?:not|also|then|now|both|again|\w+ly)){{0,2}}{_BE_DONE}",
    rf"(?:is|are|been)(?: \w+ly| also| now)? (?:to|going to|{_DUE})\b(?: to\b)?{_BE_DONE}",
    rf"(?:{_PROMISED}|{_WILLING})(?: (?!to\b)[\w'’-]+){{0,8}} to (?!(?:the|an?|its|their|his|her|our|all|both|each|this|that)\b)(?:be (?:\w+ly )?)?\w+",
    rf"(?:set|scheduled|slated|planned|expected) (?:to|for)\b{_BE_DONE}",
    r"(?:scheduled|slated|planned|upcoming|forthcoming|invit(?:ed|es|ing)|ahead of)\b",
    r"plans? (?:an? |the |their |his |her )?(?:[\w-]+ )?(?:talks|visits?|meetings?|summit|session|trip|tour|forum)\b",
    r"due (?:on|by|in|for|to (?:be|open|begin|start|end|take|visit|arrive|meet|hold|sign|expire))\b",
    r"to be(?: \w+ly)? \w+",
    r"(?:enters?|comes?|goes|takes?)(?: into)? (?:force|effect)\b",
    r"(?:arrives|begins|starts|opens|kicks off|runs|ends|closes|expires|lapses)\b",
)
_OPEN = (
    rf"(?:was|were|had been|had)(?: \w+ly)? (?:to|postponed|rescheduled|moved|put off|brought forward|delayed|invited|proposed|{_DUE})\b(?: to\b)?{_BE_DONE}",
    r"(?:is|are|being|be|gets?)(?: \w+ly| also)? \w+",
    r"to (?:visit|meet|hold|arrive|travel|begin|start|attend|host|pay|sign|open|take|launch|mark|join|discuss|prepare|celebrate|go|fly|leave|return|make|receive|address|conclude|adopt|ratify)\b",
)
_DONE = (
    "was|were|had|did|took|signed|inked|initialled|initialed|concluded|sealed|exchanged|adopted|ratified|approved|issued|published|released|held|hosted|met|convened|"
    "visited|attended|arrived|came|went|left|departed|returned|travelled|traveled|flew|landed|toured|paid|received|greeted|talked|conferred|began|started|opened|launched|"
    "inaugurated|unveiled|founded|established|restored|resumed|ended|closed|completed|finished|elected|appointed|sworn|won|assumed|became|succeeded|resigned|died|gave|"
    "sent|handed|awarded|presented|delivered|submitted|addressed|joined|entered|reached|struck|clinched|marked|celebrated|commemorated|passed|imposed|lifted|happened|occurred|stayed|remained|lasted|ran|fell|rose|grew"
)
_CUE = compiled(
    rf"\b(?:(?P<ahead>{'|'.join(_GOING_TO)})|(?P<open>{'|'.join(_OPEN)})|(?P<over>(?:{_DONE})\b))"
)
# What is said or promised on a day says nothing of the day of what is spoken of: "announced a visit on Dec. 3".
_SPOKE = compiled(
    rf"\b(?:said|announced|told|stated|reported|confirmed|declared|wrote|spoke|invited|{_PROMISED})(?: (?:in|at) (?:[\w'’-]+ ){{0,2}}[\w'’-]+)? (?:late |early )?(?:on )?$|\bsince (?:the )?$"
)
_SPOKE_BEHIND = compiled(
    rf",? (?:[\w.'’-]+ ){{1,8}}?(?:said|announced|told|stated|confirmed|declared|{_PROMISED})\b"
)
_UNTIL = compiled(
    r"\b(?:by|until|till|before|no later than|starting|beginning|effective)(?: on| from)? (?:the )?$"
)
# "The ministers said; on Dec. 3", "“We will sign,” a note of Dec. 3 read": the words before are another clause's.
_PARTED = compiled(r"[;:]|[,.!?][”\"]")
_OPENS = compiled(
    r"(?:^|[;:,(“\"] ?|\b(?:and|but) )(?:(?:early |late |earlier )?on )?(?:the )?$|\bon (?:the )?$"
)
_SIDE_CLAUSE = compiled(r"\b(?:who|which|that|whose|where|when|while|as|after|before|since)\b")


def tense(context: Context, start: int, end: int) -> str | None:
    """Whether what happens on the day that stands from `start` to `end` is `OVER` or `AHEAD`; None where its words do not tell."""
    folded, since = context.folded, max(context.sentence_start, start - _BEFORE)
    for parted in _PARTED.finditer(folded, since, start):
        since = parted.end()
    if _SPOKE.search(folded, since, start):
        return OVER
    last = None
    for cue in _CUE.finditer(folded, since, start):
        last = cue.lastgroup
    if _UNTIL.search(folded, since, start):
        return None if last == OVER else AHEAD
    if last is None and _OPENS.search(folded, since, start):
        return _behind(context, end)
    return last if last != "open" else None


def _behind(context: Context, end: int) -> str | None:
    """What the first words of tense behind a day say that opens its clause, unless a side clause stands between."""
    folded, reach = context.folded, min(context.sentence_end, end + _BEHIND)
    if parted := _PARTED.search(folded, end, reach):
        reach = parted.start()
    if _SPOKE_BEHIND.match(folded, end, reach):
        return OVER
    cue = _CUE.search(folded, end, reach)
    if cue is None or cue.lastgroup == "open" or _SIDE_CLAUSE.search(folded, end, cue.start()):
        return None
    return cue.lastgroup


def lies_ahead(context: Context, start: int, end: int) -> bool:
    """Whether a month or season without a year is one to come, by all words that tell."""
    return context.is_ahead(start) or tense(context, start, end) == AHEAD
