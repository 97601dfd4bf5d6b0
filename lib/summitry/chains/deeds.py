"""Deeds that were promised of what no vocabulary names, and sentences that tell them as done: "lift the ban on fruit", "lifted the ban on fruit"."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache, lru_cache
from typing import NamedTuple

from summitry.chains.objects import TELLS_NOTHING
from summitry.dates import DateMention
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.text import starting_in
from summitry.word_kinds import word_kind

# By the deed: how it is promised, and how it is told as done.
_DEEDS = {
    "train": (r"train(?:ing|ed)?|teach(?:ing)?", r"trained|taught|completed their training|finished their training|completed their studies|graduated"),
    "open": (
        r"open(?:ing|ed)?|reopen(?:ing|ed)?|launch(?:ing|ed)?|establish(?:ing|ment|ed)?|set(?:ting)? up|found(?:ing|ed)|creat(?:e|ing|ion|ed)|form(?:ing|ed)?|inaugurat(?:e|ing|ed)|introduc(?:e|ing|ed)|start(?:ing|ed)?|begin(?:ning)?|resum(?:e|ing|ption|ed)|restor(?:e|ing|ed)",
        r"opened|reopened|launched|established|set up|founded|created|formed|inaugurated|introduced|started|began|begun|resumed|restored|unveiled|open(?<=\bis open)|open(?<=\bnow open)|operational|operation(?<=\bin operation)|operation(?<=\binto operation)|service(?<=\bin service)|service(?<=\binto service)|received its first|received their first|welcomed its first|admitted its first",
    ),
    "build": (r"build(?:ing)?|built|construct(?:ing|ion|ed)?|complet(?:e|ing|ion|ed)|erect(?:ing|ed)?|install(?:ing|ation|ed)?", r"built|constructed|completed|finished|erected|installed"),
    "repair": (r"repair(?:ing|ed)?|rebuild(?:ing)?|rebuilt|renovat(?:e|ing|ion|ed)|moderni[sz](?:e|ing|ation|ed)|upgrad(?:e|ing|ed)|refurbish(?:ing|ed)?", r"repaired|rebuilt|renovated|moderni[sz]ed|upgraded|refurbished|reopened"),
    "sign": (r"sign(?:ing|ed)?|conclu(?:de|ding|sion|ded)|ink(?:ed)?|adopt(?:ing|ion|ed)?|ratif(?:y|ying|ied|ication)|approv(?:e|ing|al|ed)", r"signed|concluded|inked|adopted|ratified|approved|entered into force|came into force|took effect|force(?<=\bin force)"),
    "lift": (r"lift(?:ing|ed)?|abolish(?:ing|ed)?|abolition|waiv(?:e|ing|ed)|remov(?:e|ing|ed|al)|scrap(?:ping|ped)?|eas(?:e|ing|ed)|drop(?:ping|ped)?", r"lifted|abolished|waived|removed|scrapped|eased|dropped|ended|longer(?<=\bno longer)"),
    "allow": (r"allow(?:ing|ed)?|permit(?:ting|ted)?|authori[sz](?:e|ing|ed)|admit(?:ting|ted)?|exempt(?:ing|ed|ion)?", r"allowed|permitted|authori[sz]ed|admitted|exempted|exempt from|allows|now(?<=\bcan now)"),
    "end": (r"stop(?:ping|ped)?|end(?:ing|ed)|halt(?:ing|ed)?|clos(?:e|ing|ed|ure)|ban(?:ning|ned)?|phas(?:e|ing|ed) out|suspend(?:ing|ed)?", r"stopped|ended|halted|closed|banned|phased out|suspended"),
    "buy": (r"buy(?:ing)?|purchas(?:e|ing|ed)|order(?:ing|ed)?|acquir(?:e|ing|ed)", r"bought|purchased|ordered|acquired"),
    "send": (r"send(?:ing)?|sent|dispatch(?:ing|ed)?|deploy(?:ing|ment|ed)?", r"sent|dispatched|deployed"),
    "fund": (
        r"financ(?:e|ing|ed)|fund(?:ing|ed)?|allocat(?:e|ing|ion|ed)|contribut(?:e|ing|ed)|pay(?:ing|ment)?|invest(?:ing|ed)?|lend(?:ing)?|extend(?:ing)? (?=a loan|an? \w+ loan|a line|a credit|credit)|disburs(?:e|ing|ed)|(?:grants?|loans?|donations?|aid|assistance|contributions?) (?:of|worth)",
        r"financed|funded|allocated|contributed|paid|invested|lent|disbursed",
    ),
    "give": (
        r"return(?:ing|ed)?|hand(?:ing|ed)? over|deliver(?:y|ing|ed)?|suppl(?:y|ying|ied)|provid(?:e|ing|ed)|provision|donat(?:e|ing|ed|ion)|grant(?:ing|ed)?|award(?:ing|ed)?|giv(?:e|ing|en)|transfer(?:ring|red)?|releas(?:e|ing|ed)|ship(?:ping|ped)?|extradit(?:e|ing|ed|ion)|repatriat(?:e|ing|ed|ion)|free(?:ing|d)?",
        r"returned|handed over|delivered|supplied|provided|donated|granted|awarded|gave|given|transferred|released|shipped|extradited|repatriated|freed|arrived|reached|received|came home|came back|landed",
    ),
    "exchange": (r"exchang(?:e|ing|ed)|shar(?:e|ing|ed)|swap(?:ping|ped)?", r"exchanged|shared|swapped"),
    "withdraw": (r"withdraw(?:ing|al|n)?|pull(?:ing|ed)? out", r"withdrew|withdrawn|pulled out"),
    "join": (r"join(?:ing)?|acced(?:e|ing)|accession", r"joined|acceded to|became a member|became a full member"),
    "hold": (r"hold(?:ing)?|held|host(?:ing|ed)?|organi[sz](?:e|ing|ed)|conven(?:e|ing|ed)", r"held|hosted|organi[sz]ed|convened|took place|drew|brought together"),
    "recognise": (r"recogni[sz](?:e|ing|ed)|recognition", r"recogni[sz]ed|now recogni[sz]es?"),
    "issue": (r"issu(?:e|ing|ed)|publish(?:ing|ed)?", r"issued|published"),
    "cut": (r"cut(?:ting)?|lower(?:ing|ed)?|reduc(?:e|ing|ed|tion)|halv(?:e|ing|ed)", r"cut|lowered|reduced|halved|fell"),
    "raise": (r"rais(?:e|ing|ed)|increas(?:e|ing|ed)|doubl(?:e|ing|ed)|tripl(?:e|ing|ed)|expand(?:ing|ed)?", r"raised|increased|doubled|tripled|expanded|grew|rose"),
    "extend": (r"extend(?:ing|ed)?|renew(?:ing|ed|al)?|prolong(?:ing|ed)?", r"extended|renewed|prolonged"),
    "appoint": (r"appoint(?:ing|ment|ed)?|nominat(?:e|ing|ion|ed)|accredit(?:ing|ed)?", r"appointed|nominated|accredited|took up|presented"),
    "back": (r"back(?:ing|ed)?|support(?:ing|ed)?|vot(?:e|ing) for", r"backed|supported|voted for"),
    "visit": (r"visit(?:ing)?|travel(?:l?ing)? to", r"visited|went to|travell?ed to|came to|toured|worked in"),
    "settle": (r"settl(?:e|ing|ement|ed)|resol(?:ve|ving|ution|ved)|solv(?:e|ing|ed)|solution", r"settled|resolved|solved"),
}  # fmt: skip
# All are looked for at once, told from their first letters; which deed it was, is asked of what was found.
_PROMISED = compiled(r"\b(?:" + "|".join(words for words, _ in _DEEDS.values()) + r")\b")
_DONE = compiled(r"\b(?:" + "|".join(words for _, words in _DEEDS.values()) + r")\b")
_PROMISED_BY = {deed: compiled(rf"(?:{words})\b") for deed, (words, _) in _DEEDS.items()}
_DONE_BY = {deed: compiled(rf"(?:{words})\b") for deed, (_, words) in _DEEDS.items()}
# Behind one of these a past form tells nothing that happened.
_NOT_DONE = compiled(
    r"(?P<not>(?:\b(?:not|never)|n't)(?: (?:yet|so|far|been|be|it|them|[a-z]+ly)){0,3} $)|\b(?:will|would|shall|to|may|might|could|should|can|must|not|never|no|yet|if|whether|unless|planned|expected|scheduled|due)(?: [a-z]+){0,3} $|n't (?:[a-z]+ )?$|\b(?:be|being|get) (?:[a-z]+ )?$"
)
# What is built is opened one day, what is sent arrives; those who are sent go.
ALSO_BY = {
    "build": ("build", "open"),
    "repair": ("repair", "build"),
    "send": ("send", "give", "visit"),
    "give": ("give", "send", "fund"),
    "fund": ("fund", "give"),
    "allow": ("allow", "lift"),
    "lift": ("lift", "allow"),
    "extend": ("extend", "give"),
}
# "Send doctors": the doctors went, but whoever else went there with twenty of something did not.
SENT = frozenset(
    "expert specialist doctor nurse medic teacher engineer team mission delegation trainer instructor adviser advisor observer peacekeeper volunteer scientist agronomist technician archaeologist rescuer geologist soldier".split()
)
# Nouns as often as verbs: a deed where a word before it or "of" behind it makes them one.
_NOUNS_TOO = frozenset(
    "form start train issue order host ban end close fund support back share visit ship free grant award order drop cut launch exchange return supply transfer release increase halt stop permit found hold pay vote join".split()
)
_AS_VERB = compiled(r"\b(?:to|will|would|shall|should|must|can|could|and|or|not|also|jointly|'ll|[a-z]+ly) $")
_OF = ("launch", "exchange", "return", "supply", "transfer", "release", "increase")
_WHEN = frozenset(
    "end beginning middle start half quarter day days week weeks month months decade january february march april may june july august september october november december spring summer autumn winter later soon shortly early late since possible future coming upcoming course".split()
)
# What a sentence must have a word of to tell one as done.
_THANKS = r"thank\w*|prais\w+|congratulat\w+|commend\w+|applaud\w+|appreciat\w+|grateful|gratitude|credit\w*"
THANKED = rf"\b(?:{_THANKS})\b[^;:“”\"]{{0,80}}? for (?:also |jointly |[a-z]+ly )?"
_THANKED = compiled(THANKED)
THANKS_KIND = word_kind(_THANKS)
DONE_KIND = THANKS_KIND | word_kind(
    "|".join(re.sub(r"\(\?<=[^)]*\)| [^|]+", "", words) for _, words in _DEEDS.values())
)
# A number tells one thing from another as well as a word; one of four digits is rather a year.
_WORD = re.compile(r"[^\W\d_][\w-]{2,}|(?<![\w.,-])\d{1,3}(?:,\d{3})*(?![\w-]|[.,]\d)")
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve dozen hundred thousand million".split()
)
SETTLE = "settle"
# "The issue of fishing permits, which remains unresolved", "fishing permits are still an open question".
_ISSUE = compiled(
    r"\b(?:issue|question|problem|matter|dispute|topic|difference|disagreement|agreement|deal|progress|breakthrough)s? (?:of|over|about|regarding|concerning|around|on|surrounding|in) (?P<what>[^,;]{3,120}?)(?=[,;]| (?:remain|is|are|has|have|had|was|were|still|not|yet)\w*\b|$)"
)
_OPEN = compiled(r"\b(?:remain(?:s|ed)?|is|are|has|have|had|was|were|still)\b")
# What is said of a deed beyond what it is done to.
_ENDS = compiled(
    r"[;“”\"]|, (?:and|which|who|while|but|as|where)\b|\b(?:so that|in order to|because|after|if|when|which|who|said|says|told|saying|adding)\b"
)
_AROUND = 110
# So many words must be shared, and so large a share of those of the promise; a smaller one where they share a number.
_SHARED, _SHARE, _SHARE_OF_COUNTED = 2, 0.75, 0.6


_ENDINGS = (
    ("ss", "ss"),
    ("ies", "y"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("xes", "x"),
    ("sses", "ss"),
    ("buses", "bus"),
    ("us", "us"),
    ("is", "is"),
    ("men", "man"),
    ("s", ""),
)
_SPELLED = {
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "fifteen": "15",
    "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90", "center": "centre", "program": "programme", "defense": "defence", "labor": "labour", "theater": "theatre", "fiber": "fibre", "fertilizer": "fertiliser",
}  # fmt: skip


class Deed(NamedTuple):
    """A deed that was promised: which one, and the words that say of what."""

    code: str
    words: frozenset[str]


class Done(NamedTuple):
    """A deed that is told as done: which one, its verb, the words around it, where in its sentence the verb stands, and whether it is not rather told as not done."""

    code: str
    told: str
    words: frozenset[str]
    start: int
    end: int
    is_done: bool = True


class Doing(NamedTuple):
    """A sentence that may tell a deed as done: its span, and its time expressions."""

    start: int
    end: int
    times: tuple[DateMention, ...]


def promised(statement: str, of_all: Set[str]) -> Deed | None:
    """The first deed of a statement, with the words behind its verb, or before it where it is passive.

    Args:
        statement: Its words in lower case.
        of_all: Words that tell nothing because all speak of them: the two countries.

    Returns:
        None without a deed, and where too few words are left to know it again by.
    """
    found = _first(statement)
    if found is None:
        return None
    words = _words(_ENDS.split(statement[found.end() :], maxsplit=1)[0])
    if statement.endswith(" be ", 0, found.start()):
        words = _words(statement[: found.start()])
    own = words - {stem(word) for word in of_all}
    # "Recognise Finnish diplomas": of one word of its own the country tells which.
    words = own if len(own) != 1 else words
    return Deed(_deed_of(found, _PROMISED_BY), words) if len(words) >= _SHARED else None


def act(statement: str) -> int | None:
    """Where the verb of the first deed of a statement stands; None without one."""
    found = _first(statement)
    return found.start() if found else None


def end(statement: str, verb: int) -> int:
    """Where what is said of a deed beyond what it is done to begins."""
    found = _ENDS.search(statement, verb)
    return found.start() if found else len(statement)


def _first(statement: str) -> re.Match[str] | None:
    return next(filter(_is_deed, _PROMISED.finditer(statement)), None)


def _deed_of(found: re.Match[str], deeds: Mapping[str, re.Pattern[str]]) -> str:
    """Which deed the words are of: the first of whose they can be."""
    return next(deed for deed, words in deeds.items() if words.match(found.string, found.start()))


def doings(text: ArticleText, dates: Sequence[DateMention]) -> Iterator[Doing]:
    """The sentences of an article that have a word of a deed done."""
    for sentence in text.having(DONE_KIND):
        yield Doing(sentence.start, sentence.end, tuple(starting_in(dates, sentence)))


def _is_deed(found: re.Match[str]) -> bool:
    """Whether words that may promise a deed do so here."""
    word, statement = found.group(), found.string
    if word not in _NOUNS_TOO or _AS_VERB.search(statement, 0, found.start()):
        return True
    return word in _OF and statement.startswith(" of ", found.end())


def at_issue(statement: str, of_all: Set[str]) -> Deed | None:
    """The deed that an open issue waits for: what is to be done, or that the issue be settled.

    Args:
        statement: Its words in lower case.
        of_all: Words that tell nothing because all speak of them: the two countries.

    Returns:
        None where too few words are left to know it again by.
    """
    named = _ISSUE.search(statement)
    what = named["what"] if named else _OPEN.split(statement, maxsplit=1)[0]
    if deed := promised(what, of_all):
        return deed
    words = _words(what)
    own = words - {stem(word) for word in of_all}
    words = own if len(own) != 1 else words
    return Deed(SETTLE, words) if len(words) >= _SHARED else None


@lru_cache(maxsize=4096)
def done(sentence: str) -> tuple[Done, ...]:
    """The deeds that a sentence, given in lower case, tells as done; kept, for press services are quoted over and over."""
    told = []
    for found in _DONE.finditer(sentence):
        before = _NOT_DONE.search(sentence, max(0, found.start() - 40), found.start())
        # "Has still not been lifted" tells of the ban all the same; what may be lifted one day tells nothing.
        if before is None or before["not"]:
            words = _around(sentence, found)
            told.append(Done(_deed_of(found, _DONE_BY), found.group(), words, *found.span(), before is None))
    for thanks in _THANKED.finditer(sentence):
        # "Thanked Norway for returning the gold."
        act = _PROMISED.match(sentence, thanks.end())
        if act and act.group().endswith("ing"):
            told.append(Done(_deed_of(act, _PROMISED_BY), act.group(), _around(sentence, act), *act.span()))
    return tuple(told)


def _around(sentence: str, verb: re.Match[str]) -> frozenset[str]:
    """The words around a verb that tell of what a deed was done."""
    return _words(sentence[max(0, verb.start() - _AROUND) : verb.end() + _AROUND])


def is_same(deed: Deed, shared: Sequence[str]) -> bool:
    """Whether a deed shares so many words with what is told as done that it is the same."""
    is_counted = any(word in _NUMBERS or word[0].isdigit() for word in shared)
    return len(shared) >= max(_SHARED, (_SHARE_OF_COUNTED if is_counted else _SHARE) * len(deed.words))


def _words(words: str) -> frozenset[str]:
    """What tells one thing from another, without the marks of a plural."""
    return frozenset(
        [
            stem(word)
            for word in _WORD.findall(words)
            if word in _NUMBERS or (word not in TELLS_NOTHING and word not in _WHEN)
        ]
    )


@cache
def stem(word: str) -> str:
    """A word without the mark of a plural, spelled the British way, and a number in digits: "batteries" and "battery", "forty" and "40"."""
    for ending, instead in _ENDINGS:
        if word.endswith(ending):
            word = word.removesuffix(ending) + instead
            break
    return _SPELLED.get(word, word)
