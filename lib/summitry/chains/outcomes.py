"""What a sentence says became of an object: an act that fulfils what was said of it, or work that goes on."""

import re
from typing import NamedTuple

from summitry.chains.deeds import THANKED, THANKS_KIND
from summitry.chains.objects import Named
from summitry.cues import clauses
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.word_kinds import word_kind

_ACTS = {
    "open": r"launched|opened|inaugurated|resumed|restored|started|begun|began|established|created|set up|introduced|founded|completed|finished|commissioned|reopened|unveiled|"
    r"granted|lifted|abolished|built|put into (?:operation|service)|(?:came|went|come|gone) into (?:operation|service)|operat(?:es|ed?|ing) (?:since|twice|once|daily|weekly|three|between|from)|"
    r"linked|connected|withdrawn|withdrew|pulled out|returned|released|handed over|took off|formed|extended|disbursed|switched on|(?:received|welcomed|admitted) (?:its|their) first|"
    r"(?:has|have) been (?:supplying|operating|flying|sailing|running|working|producing|generating|travell?ing(?: to [\w-]+)?)|became|(?:has|have) been (?=twin|sister)|"
    # "The first direct flight from Oslo landed", "can now travel", "are already studying", "marked its first anniversary".
    r"first (?:[\w'-]+ ){1,6}?(?:landed|departed|docked|arrived|sailed|left|graduated|enrolled)|can now|(?:is|are) (?:already|now) (?:[a-z]+ing|open|in (?:operation|service|use))|"
    r"(?:marked|celebrated) (?:its|their) \w+ (?:anniversary|birthday)|waived|scrapped|dropped|no longer (?:need|require)|settled|resolved|solved|"
    # "The consulate is open", but not "open to proposals"; "the line already carries".
    r"(?:is|are|(?:has|have) been) (?:fully |finally )?(?:open|operational|up and running|in (?:operation|service|use|place))(?! to (?!the public|visitors|traffic))|"
    r"(?:already|now) (?:carries|flies|runs|operates|serves|works|handles|employs|produces|supplies|links|connects|stands|treats|teaches)",
    "meet": r"held|met|took place|convened|hosted|participated in|took part in|taken part in|attended|gathered|addressed|opened|brought together|drew",
    "sign": r"signed|inked|concluded|ratified|adopted|initialled|initialed|entered into force|(?:came|come|gone|went) into (?:force|effect)|(?:took|taken) effect|exchanged|in force|introduced|abolished",
    "give": r"granted|awarded|received|given|provided|disbursed|paid out|delivered|handed over|handed back|brought back|donated|transferred|flows|flowed|flowing|arrived|freed|came home|came back|(?:stud(?:y|ies|ied|ying)|train(?:ed|ing)?) (?:[\w'-]+ ){0,4}on",
    "reach": r"reached|exceeded|surpassed|hit|passed|topped|crossed|totall?ed|stood at|amounted to|(?:rose|grew|climbed|increased|jumped) to",
}
_NOUNS = {
    "open": r"launch(?:ing)?|opening|resumption|start|introduction|establishment|inauguration|completion|commissioning|creation|restoration|entry into (?:operation|service)|unveiling|abolition|lifting|return|release|disbursement",
    "meet": r"holding|hosting|meeting|session|sitting",
    "sign": r"signing|signature|conclusion|ratification|entry into force|adoption",
    "give": r"delivery|award|arrival|provision",
    "reach": r"reaching|surpassing",
}
# By which somebody is thanked for an act: "thanked Peru for ratifying the treaty".
_GERUNDS = {
    "open": r"launching|opening|inaugurating|resuming|restoring|starting|establishing|creating|setting up|introducing|founding|completing|building|financing|granting|lifting|abolishing|waiving|returning|releasing|withdrawing|handing over|extending|providing|supplying|delivering|unveiling",
    "meet": r"holding|hosting|convening|attending|organi[sz]ing",
    "sign": r"signing|concluding|ratifying|adopting|initialling|approving",
}
_PAST = {name: re.compile(rf"\b(?:{words})\b") for name, words in _ACTS.items()}
_NOUN = {
    name: re.compile(rf"\b(?:{words}) of (?:the |an? |new |first |regular )*")
    for name, words in _NOUNS.items()
}
_GERUND = {name: compiled(rf"{THANKED}(?P<act>{words})\b") for name, words in _GERUNDS.items()}
_ITS_OWN = {name: re.compile(rf"['’]s (?:[a-z]+ )?(?:{words})\b") for name, words in _NOUNS.items()}
# The first words of all these; a sentence with none of them is not searched.
_PAST_KIND = {
    "open": word_kind(
        r"launched|opened|inaugurated|resumed|restored|started|begun|began|established|created|set|introduced|founded|completed|finished|commissioned|reopened|unveiled|"
        r"granted|lifted|abolished|built|put|came|went|come|gone|operat(?:es|ed?|ing)|linked|connected|withdrawn|withdrew|pulled|returned|released|handed|took|formed|extended|disbursed|switched|received|welcomed|admitted|been|became|first|now|already|marked|celebrated|waived|scrapped|dropped|longer|settled|resolved|solved|open|operational|up|operation|service|use|place"
    ),
    "meet": word_kind(
        r"held|met|took|convened|hosted|participated|taken|attended|gathered|addressed|opened|brought|drew"
    ),
    "sign": word_kind(
        r"signed|inked|concluded|ratified|adopted|initialled|initialed|entered|came|come|gone|went|took|taken|exchanged|force|introduced|abolished"
    ),
    "give": word_kind(
        r"granted|awarded|received|given|provided|disbursed|paid|delivered|handed|brought|donated|transferred|flows|flowed|flowing|arrived|freed|came|stud(?:y|ies|ied|ying)|train(?:ed|ing)?"
    ),
    "reach": word_kind(
        r"reached|exceeded|surpassed|hit|passed|topped|crossed|totall?ed|stood|amounted|rose|grew|climbed|increased|jumped"
    ),
}
_NOUN_KIND = {
    name: word_kind(
        words.replace("entry into (?:operation|service)", "entry").replace("entry into force", "entry")
    )
    for name, words in _NOUNS.items()
}
_ACT_KIND = {name: _PAST_KIND[name] | _NOUN_KIND[name] | THANKS_KIND for name in _ACTS}
_GOES_ON_KIND = word_kind(
    r"effective|productive|active|fruitful|successful|intensive|ongoing|continued|continuous|regular|constructive|work|activities|functioning|intensif\w+|under|underway|"
    r"progress\w*|continu\w+|negotiat\w+|being|advancing|stage|phase|round|stepped|preparations|prepared|nearing|schedule|works|successfully|study|draft|per|percent|half|nearly|almost|halfway|tranche|instal?lment|foundation|corner|stone|cornerstone|groundbreaking|ground|started|begun|began|launched|resumed"
)
_GOES_ON = compiled(
    r"\b(?:(?:effective|productive|active|fruitful|successful|intensive|ongoing|continued|continuous|regular|constructive) (?:work|activit\w+|functioning|operation|negotiations|talks|cooperation)|"
    r"(?:work|activities|functioning) of|intensif\w+|under ?way|under construction|in progress|progress(?:ed|ing)?|continu(?:es?|ed|ing)|ongoing|negotiat\w+|being (?:[a-z]+ed|built|drawn up|set up)|"
    r"is advancing|are advancing|(?:final|advanced|first|second|third|practical) (?:stage|phase|round)|stepped up|preparations|prepared|nearing completion|(?:per cent|percent|%|half|nearly|almost) (?:complete|finished|built|done)|halfway|(?:first|second|initial) (?:tranche|instal?lment)|on schedule|works? actively|successfully (?:works?|working|operat\w+)|"
    r"feasibility study|draft|(?:foundation|corner) ?stone|groundbreaking|ground was broken|broke ground)\b"
)
# "Work on the bridge began": what has begun is not done.
_WORK_ON = compiled(
    r"\b(?:works?|construction|building|preparations?|negotiations|talks|discussions|procedures?|stud(?:y|ies)|surveys?|design|digging|drilling|assembly|tender) (?:on|of|for|to build|to open|to sign|in) (?:[\w'-]+ ){0,5}$"
)
_BEGAN = re.compile(r"\b(?:started|begun|began|launched|resumed)\b")
_BEGUN = frozenset({"started", "begun", "began", "launched", "resumed", "opened"})
# What may stand between an object's clause and an act that still belongs to it: ", which was also", ", signed in 2015, ".
_AT_HEAD = compiled(
    r"(?:, (?:\w+ed|which|that) [^,;]{1,50},)?[,;]? ?(?:which|that|who)? ?(?:(?:they|we|(?:the|both|our|the two) (?:countries|sides|parties|leaders|presidents|ministers|governments)) )?"
    r"(?:(?:was|were|is|are|has|have|had|been|being|will|to|be|not|yet|also|recently|officially|jointly|finally|just|already|last \w+|this \w+) ?)*"
)
# "The embassy opened an exhibition", "opened an exhibition at the embassy": something else was opened.
_ITS_OBJECT = compiled(
    r" (?:an?|the|its(?! (?:doors|gates|work|operations?|activit\w+)\b)|his|her|several|two|three|\d+)\b"
)
_BE = re.compile(r"\b(?:was|were|been|being|be)(?: \w+){0,2} $")
_BESIDE = compiled(
    r"\b(?:at|in|near|by|with|from|to|for|during|via|inside|outside) (?:(?:the|an?|its|their|his|her) )?(?:[\w'-]+ ){0,3}$"
)
_QUESTION = re.compile(r"\b(?:question|issue|problem|matter|topic)s?\b")
_REACH = 90
_NOW = ("already ", "now ")  # "The hospital now treats": what it does itself
_THANKED_NEAR = 40  # characters between a gerund and its object


class Outcome(NamedTuple):
    """What became of an object: `fulfilled` or `in_progress`, the words that say so, and whether a verb does."""

    status: str
    start: int
    end: int
    is_verb: bool


def acts(text: ArticleText, named: Named, kinds: str) -> list[Outcome]:
    """What the clause around an object says was done to it.

    Args:
        text: The article.
        named: The object.
        kinds: The kinds of act that fulfil it: `open`, `meet`, `sign`, `reach`, separated by blanks.

    Returns:
        Acts that are said to have happened, the nearest first.
    """
    found = []
    for kind in kinds.split():
        if named.clause.kinds & _ACT_KIND[kind]:
            found += _acts(text.folded, named, kind)
    if len(found) > 1:
        found.sort(key=lambda act: _distance(named, act.start, act.end))
    return found


def going_on(text: ArticleText, named: Named) -> Outcome | None:
    """Work on an object that the clause around it says is going on."""
    if not named.clause.kinds & _GOES_ON_KIND:
        return None
    found = _GOES_ON.search(text.folded, *_window(named))
    if found is None and _is_worked_on(text.folded, named):
        found = _BEGAN.search(text.folded, named.end, _window(named)[1])
    if found is None:
        return None
    tense = clauses.tense(text.folded, named.clause, found.start(), found.end(), "past")
    return None if tense in ("denied", "planned") else Outcome("in_progress", *found.span(), False)


def _window(named: Named) -> tuple[int, int]:
    """The clause of an object, near it, and the start of the next, where ", opened in 2023" may stand."""
    end = min(named.end + _REACH, named.clause.sentence_end)
    return max(named.clause.start, named.start - _REACH), end


def _acts(folded: str, named: Named, kind: str) -> list[Outcome]:
    start, end = _window(named)
    acts = []
    kinds = named.clause.kinds
    for match in _PAST[kind].finditer(folded, start, end) if kinds & _PAST_KIND[kind] else ():
        if match.start() >= named.clause.end and not _AT_HEAD.fullmatch(
            folded[named.clause.end : match.start()]
        ):
            continue
        is_its_own = kind in ("meet", "reach") or match.group().startswith(_NOW)
        if not is_its_own and not _is_done_to(folded, named, match):
            continue
        if match.group().endswith("open") and _QUESTION.search(folded, start, named.start):
            continue
        if match.group() in _BEGUN and _is_worked_on(folded, named):
            continue
        clause = named.clause._replace(end=max(named.clause.end, match.end()))
        if clauses.tense(folded, clause, match.start(), match.end(), "past") == "happened":
            acts.append(Outcome("fulfilled", match.start(), match.end(), True))
    if kinds & THANKS_KIND and kind in _GERUND:
        for match in _GERUND[kind].finditer(folded, named.clause.start, min(end, named.start)):
            if named.start - match.end() < _THANKED_NEAR:
                acts.append(Outcome("fulfilled", *match.span("act"), True))
    own = _ITS_OWN[kind].match(folded, named.end) if kinds & _NOUN_KIND[kind] else None
    if own and clauses.tense(folded, named.clause, own.start(), own.end(), "noun") == "happened":
        acts.append(Outcome("fulfilled", own.start() + 3, own.end(), False))
    for match in (
        _NOUN[kind].finditer(folded, start, min(end, named.start)) if kinds & _NOUN_KIND[kind] else ()
    ):
        tense = clauses.tense(folded, named.clause, match.start(), match.end(), "noun")
        if tense == "happened" and named.start - match.end() < 40:
            acts.append(Outcome("fulfilled", match.start(), match.end(), False))
    return acts


def _is_worked_on(folded: str, named: Named) -> bool:
    """Whether words before an object speak of the work on it, rather than of itself."""
    return _WORK_ON.search(folded, max(named.clause.start, named.start - 60), named.start) is not None


def _is_done_to(folded: str, named: Named, act: re.Match[str]) -> bool:
    """Whether an act is done to the object, and not by it or in it."""
    if act.start() >= named.end:
        is_passive = bool(_BE.search(folded, max(named.end, act.start() - 30), act.start()))
        return is_passive or not _ITS_OBJECT.match(folded, act.end())
    return not _BESIDE.search(folded, act.end(), named.start)


def _distance(named: Named, start: int, end: int) -> int:
    return named.start - end if end <= named.start else max(0, start - named.end)
