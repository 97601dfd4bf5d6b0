"""Whether the words around a day or month tell what is over or what is to come, which says to which year one without a year belongs.

Of the words before the day the last one counts: "they agreed to sign on", "signed a pact that enters into force on". Only
a day that opens its clause is told by the words behind it: "On Dec. 3, the ministers signed". Words of neither, or of what
was to come in a past that may or may not be over ("was to be held on", "came to sign on"), tell nothing.

A weekday is the last such day unless `is_ahead` tells otherwise, which asks less: any word of what is to come, with no
verb of the past behind it. Months and seasons are put to both.
"""

import re

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

_HEAD = 20
_HAS_BEEN = compiled(
    r"\b(?<!\bbe )(?<!\bbeen )(?<!\bto )(?<!\bget )(?<!\bnewly )(?:signed|inked|initiall?ed|sealed|clinched|struck|exchanged|concluded|shook|sat|stood|(?:hosted|welcomed|greeted)(?! by\b)|met|agreed|arrived|said|told|announced|pledged|visited|inaugurated|held(?! (?:by|in|at)\b)|received(?! by\b)|discussed|talked|conferred|spent|dined|lunched|witnessed|oversaw|chaired|landed|flew)\b"
)
# "On Friday, the president will travel"; a verb of the past or of speaking before the "will" has the time to itself.
_AHEAD_BEHIND = compiled(
    r"(?:,? (?:who|which) [^,.;“”\"]{0,90},|(?!\b(?:said|says|told|announced|added|that|which|who|was|were|had|met|held|signed|arrived|\w+ed)\b)[^.;“”\"])*?"
    r"\b(?:will|shall|(?:is|are|was|were) (?:also )?(?:to|due|scheduled|expected|slated|set|planning)\b(?! by\b))"
)
# "Arrives in Lisbon on Friday": what is on its way in the present tense, unless a verb of the past has the time to itself.
_ARRIVES = compiled(
    r"\b(?:arrives|touches down|sets foot|drops in|stops over|lands(?= in| at)|begins|starts|kicks off|sets off|sets out|heads|leaves|departs|returns|travels|flies|goes|wraps up|winds up|concludes|ends|continues|proceeds|moves on|(?<!his )(?<!her )(?<!their )(?<!the )hosts|visits(?! (?:to|by|of|from|and|on|in|were)\b)|(?:who|he|she) (?:meets|visits|holds))\b(?:(?!\b(?:said|says|told|met|held|was|were|had|\w+ed)\b)[^.;“”\"])*$"
)
_MEETS = compiled(
    r"\b(?:meets|sees|confers|sits down|holds|signs|addresses|attends|receives|visits(?! (?:to|by|of|from|and|on|in|were)\b)|hosts|joins|tours)\b(?:(?!\b(?:said|says|told|met|held|was|were|had|has|\w+ed)\b)[^.;“”\"])*$"
)
# "Is ready for Friday's visit".
_ITS_VISIT = compiled(r"[a-z]+'s (?:[\w-]+ ){0,2}(?:visit|trip|talks|meeting|summit|arrival)\b")
# "On Friday pays a visit".
_DOES = compiled(
    r"[a-z]+ (?:will|is to|pays|arrives|begins|starts|hosts|meets|visits|travels|leaves|heads|flies|holds|opens)\b"
)
# "They will meet, the minister announced on Tuesday": the day of saying it.
SAID_ON = compiled(
    r"\b(?:said|announced|stated|reported|confirmed|disclosed|revealed|declared|told (?:[\w'-]+ ){1,3}?)(?: in a statement)? (?:late |early )?(?:on )?(?:late |early )?$"
)
# "were to continue Tuesday", "is due to arrive on Tuesday", "by September".
_LIES_AHEAD = compiled(
    r"\b(?:will|would|shall|due|is to|are to|(?:was|were) to(?! have\b)|has to|scheduled|slated|expected|expects?|(?<!action )plans?(?! (?:and|but|by|from|of)\b)|planned|planning|upcoming|set (?:to|for)|"
    r"hopes? to|intends? to|ahead of|agenda (?:of|for)|preparations for|prepar(?:e|es|ed|ing) (?:for )?|look(?:s|ed|ing)? forward to|to (?:visit|meet|hold|arrive|travel|begin|start|attend|host|discuss|pay|fly|leave|continue))\b|"
    r"\b(?:until|till|by|before|starting|beginning|from) (?:the (?:very )?(?:end|beginning|start|middle|close) )?(?:of )?(?:late |early |this |next )?$|\b(?:is|are) on (?:late |early )?$|\b(?:is|are) (?:in|at) [\w'-]+(?: (?!on\b|since\b|from\b|until\b|till\b)[\w'-]+)?(?: on)? (?:late |early )?$|\b(?:follows?|awaits?|comes)(?: (?:him|her|them))?(?: in [\w'-]+(?: [\w'-]+)?)? on $|\b(?:down|pencilled in) (?:for|on) (?:[\w-]+ on )?$|(?:on|in) (?:the|his|her|their) (?:program(?:me)?|agenda|schedule|diary|calendar|cards) (?:for|on) $"
)
# "Talks due on Friday went ahead": the day was to come, and came.
_WAS_DUE = ("due", "scheduled", "slated", "planned", "expected", "set")
_CAME_TRUE = compiled(
    r"[^.;“”\"]{0,40}?\b(?:went ahead|took place|(?:was|were) (?:duly |then )?held|got under ?way|lasted|dragged on)\b"
)
# "Was expected to ask for more, and in the talks on Tuesday she did".
_DID_ON_IT = re.compile(
    r"\w+day(?: (?:morning|afternoon|evening|night))? (?:did(?: not)?|(?:he|she|it|they|neither|both|the two) (?!said|told|announced|reported|stated|confirmed)(?:did|had|got|made|was|were|\w+ed))\b"
)


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


def is_on_the_programme(context: Context, start: int) -> bool:
    """Whether the words before `start` tell in the present tense what somebody does: "meets the king on Friday"."""
    return _MEETS.search(context.folded, max(context.sentence_start, start - 90), start) is not None


def is_ahead(context: Context, start: int) -> bool:
    """Whether the words before `start` speak of what is to come; at the head of a sentence, those behind it."""
    if SAID_ON.search(context.folded, max(context.sentence_start, start - 40), start):
        return False
    for ahead in _LIES_AHEAD.finditer(context.folded, max(context.sentence_start, start - 120), start):
        if _DID_ON_IT.match(context.folded, start):
            return False
        # "Declined to join its plan but signed a deal on Monday": the past tense has the time to itcontext.
        if not _has_been(context, ahead.end(), start):
            return not (ahead.group().startswith(_WAS_DUE) and _CAME_TRUE.match(context.folded, start))
    if _ARRIVES.search(context.folded, max(context.sentence_start, start - 90), start):
        return True
    if context.folded.endswith("for ", context.sentence_start, start) and _ITS_VISIT.match(
        context.folded, start
    ):
        return True
    if _DOES.match(context.folded, start):
        return True
    is_head = start - context.sentence_start <= _HEAD
    return is_head and bool(
        _AHEAD_BEHIND.match(context.folded, start, min(context.sentence_end, start + 110))
    )


def _has_been(context: Context, first: int, end: int) -> bool:
    """Whether a verb of the past stands between two offsets; "Said" in mid-sentence is a name."""
    told = _HAS_BEEN.finditer(context.folded, first, end)
    return any(not context.body[match.start()].isupper() for match in told)


def lies_ahead(context: Context, start: int, end: int) -> bool:
    """Whether a month or season without a year is one to come, by all words that tell."""
    return is_ahead(context, start) or tense(context, start, end) == AHEAD
