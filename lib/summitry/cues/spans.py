"""The words that name an event: from the noun's article or the verb's auxiliary to the end of its object."""

import re

from summitry.cues.clauses import Clause
from summitry.cues.found import Cue
from summitry.patterns import compiled

_LONGEST = 110
_PARTING = ' ,;:()“”"'
# A noun phrase does not reach back over one of these.
_STOPS = frozenset(
    "of in on at to for from with by as and or but during after before following upon between into over under about said says told via amid through throughout within without "
    "against around toward towards per than then when while where who which that because if is are was were be been being has have had will would shall should can could may might must "
    "do does did not also highlighted highlighting noted praised welcomed discussed described announced attended addressed marked celebrated supporting regarding concerning including until "
    "he she it they we i you held hold holds began begin begins met meets paid joined opened gave took led".split()
)
# Other verb forms end a noun phrase as well, but not these, which stand before nouns.
_VERBAL = re.compile(r"[a-z]+(?:ed|ing)$")
_ADJECTIVES = frozenset(
    "planned scheduled upcoming expanded extended enlarged restricted limited working opening coming forthcoming united closing ongoing unannounced unscheduled meeting landmark awaited".split()
)
_DETERMINERS = frozenset(
    "the a an this these those his her its their our my your both all each several some many any no another two three".split()
)
_LIGHT = compiled(
    r"\b(?:(?:will|would|to|also|had|has|have) ){0,2}(?:held|hold|holds|holding|began|begin|begins|started|attended|attend|paid|pay|paying|pays|made|make|making|on|gave|give)(?: (?:detailed|official|wide-ranging|in-depth|constructive|a series of))? $|"
    r"\b(?:the )?(?:launch|opening|start|resumption|establishment|introduction|inauguration|signing|exchange|hosting|holding|creation) of $"
)
_LIGHT_ENDS = frozenset(
    "held hold holds holding began begin begins started attended attend paid pay paying pays made make making on gave give detailed "
    "official wide-ranging in-depth constructive of".split()
)
_AUXILIARY = compiled(
    r"(?:\b(?:was|were|is|are|has|have|had|will|would|be|been|being|also|to|due|scheduled|expected|set|slated|planned|jointly|officially|later) ){1,5}$"
)
_AUXILIARY_ENDS = frozenset(
    "was were is are has have had will would be been being also to due scheduled expected set slated planned jointly officially later".split()
)
_PASSIVE = re.compile(r"\b(?:was|were|be|been|being)(?: also| officially| jointly)? $")
# What stands before a verb as far back as a comma or a conjunction: its subject.
_SUBJECT = compiled(
    r"(?:^|[,;:“”\"] |\b(?:that|which|who|while|where|when|as|said|and|but|added|reported) )?(?P<words>(?:(?!(?:that|which|who|while|said|but|added|reported)\b)[^\s,;:“”\"]+ ){1,14})$"
)
# No phrase ends with one of these, nor with the marks around them.
_TRAILING = frozenset(
    "and or as of in on at to for from with by the a an his her their its during after before following while both also but will was were is "
    "are has had have be including well".split()
)
_TRAILING_MARKS = " ,.;:'\"”’»-"
_LAST_WORD = re.compile(r"\w+$")
_CLOSING_MARKS = _TRAILING_MARKS + "!?)"
# Where the object of a noun ends: at the verb of which it is the subject.
_VERB = compiled(
    r" (?:is|was|are|were|has|have|had|will|would|can|could|may|should|(?!united|red)[a-z]{3,}ed|became|began|took|saw|led|gave|came|went|include|focus|demonstrates?|shows?)\b"
)
# "The launch of a flight and the work of a factory": another thing, unless the two belong together.
_ANOTHER = re.compile(r" and (?:the|an?|its|his|her|their) ")
_TWO_OF = re.compile(r"\b(?:between|both|with|among|by) ")
_COPULA = compiled(r" (?:is|was|are|were|has|have|had|will|would)\b")
_COMMA = re.compile(r",(?! (?:\d{4}\b|D\.C\.|DC\b))")


def determiner(folded: str, clause: Clause, start: int) -> tuple[int, str]:
    """Where the noun phrase of the noun at `start` begins, and its article or the like; "'s" for a possessor, "" for none."""
    reach = max(clause.start, start - _LONGEST)
    begin, right = start, start - (start > reach and folded[start - 1] in _PARTING)
    for _ in range(7):
        word = folded[max(reach, folded.rfind(" ", reach, right) + 1) : right]
        if not word.isalnum():  # a mark may part words as well; two of them end the phrase
            word = word[max(map(word.rfind, _PARTING)) + 1 :]
        if not word or word in _STOPS:
            break
        if word.endswith(("ed", "ing")) and _VERBAL.match(word) and word not in _ADJECTIVES:
            break
        begin = right - len(word)
        right = begin - 1
        if word in _DETERMINERS:
            return begin, word
        # "Hun Sen 's visit": the possessor stands before a lone "'s".
        if word.endswith(("'s", "s'")) and word != "'s":
            return begin, "'s"
        if right <= reach:
            break
    return begin, ""


def of_noun(body: str, folded: str, cue: Cue, limit: int) -> tuple[int, int]:
    """The span of the phrase around a noun; `limit` is where the next event's words begin."""
    clause, end, begin = cue.clause, cue.end, cue.phrase[0]
    if _word_before(folded, begin) in _LIGHT_ENDS and (
        light := _LIGHT.search(folded, max(clause.start, begin - 45), begin)
    ):
        begin = light.start()
    # "Narrow and expanded formats" share their noun.
    shares_noun = cue.wording.endswith(" and")
    reach = _reach(body, clause, end, clause.end if shares_noun else limit, _COPULA if shares_noun else _VERB)
    if other := _ANOTHER.search(body, end, reach):
        reach = other.start() if not _TWO_OF.search(body, end, other.start()) else reach
    begin, end = _trimmed(body, begin, end, reach)
    # "Held the day before": these words belong to the time.
    return begin, max(end, cue.mention.end) if cue.mention and begin < cue.mention.start < end else end


def of_verb(body: str, folded: str, cue: Cue, limit: int) -> tuple[int, int]:
    """The span of a verb with its auxiliaries and its object, of a passive with its subject; `limit` is where the next event's words begin."""
    clause, start, least = cue.clause, cue.start, cue.end
    auxiliary = _word_before(folded, start) in _AUXILIARY_ENDS and _AUXILIARY.search(
        folded, max(clause.start, start - 40), start
    )
    begin = auxiliary.start() if auxiliary else start
    _, end = _trimmed(body, begin, least, _reach(body, clause, least, limit, _COPULA))
    is_passive = auxiliary and _PASSIVE.search(folded, begin, start) and not folded.startswith("to ", start)
    if is_passive or end == least:
        subject = _SUBJECT.search(folded, max(clause.start, begin - _LONGEST), begin)
        begin = subject.start("words") if subject else begin
    return begin, end


def _word_before(folded: str, offset: int) -> str:
    """The word before the blank that stands before `offset`."""
    return folded[folded.rfind(" ", 0, offset - 1) + 1 : offset - 1].lstrip("\"“”'(") if offset else ""


def _reach(body: str, clause: Clause, end: int, limit: int, stop: re.Pattern[str]) -> int:
    furthest = min(max(clause.end, end), max(limit, end), end + _LONGEST)
    # Behind the nearer of the two nothing is looked for.
    comma = _COMMA.search(body, end, furthest) if body.find(",", end, furthest) >= 0 else None
    if cut := stop.search(body, end, comma.start() + 1 if comma else furthest):
        return cut.start()
    if comma:
        return comma.start()
    if furthest == end + _LONGEST:
        return max(end, body.rfind(" ", end, furthest))
    return furthest


def _trimmed(body: str, begin: int, least: int, end: int) -> tuple[int, int]:
    while begin < least and body[begin].isspace():
        begin += 1
    tail = body[least:end].rstrip(_TRAILING_MARKS)
    while (last := tail[tail.rfind(" ") + 1 :]) and (last in _TRAILING or not last.isalnum()):
        word = _LAST_WORD.search(last)
        if not word or word.group() not in _TRAILING:
            break
        tail = tail[: len(tail) - len(word.group())].rstrip(_TRAILING_MARKS)
    return begin, least + len(tail.rstrip(_CLOSING_MARKS))
