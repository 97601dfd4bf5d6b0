"""Deeds that were promised of what no vocabulary names, and sentences that tell them as done: "lift the ban on fruit", "lifted the ban on fruit"."""

import re
from collections.abc import Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from summitry.chains.objects import TELLS_NOTHING
from summitry.patterns import compiled
from summitry.word_kinds import word_kind

# By the deed: how it is promised, and how it is told as done.
_DEEDS = {
    "open": (
        r"open(?:ing|ed)?|launch(?:ing|ed)?|establish(?:ing|ment|ed)?|set(?:ting)? up|found(?:ing|ed)|creat(?:e|ing|ion|ed)|form(?:ing|ed)?|inaugurat(?:e|ing|ed)|introduc(?:e|ing|ed)|start(?:ing|ed)?|begin(?:ning)?|resum(?:e|ing|ption|ed)|restor(?:e|ing|ed)",
        r"opened|launched|established|set up|founded|created|formed|inaugurated|introduced|started|began|begun|resumed|restored",
    ),
    "build": (r"build(?:ing)?|built|construct(?:ing|ion|ed)?|complet(?:e|ing|ion|ed)|erect(?:ing|ed)?", r"built|constructed|completed|finished|erected|inaugurated"),
    "sign": (r"sign(?:ing|ed)?|conclu(?:de|ding|sion|ded)|ink(?:ed)?|adopt(?:ing|ion|ed)?|ratif(?:y|ying|ied|ication)", r"signed|concluded|inked|adopted|ratified"),
    "lift": (r"lift(?:ing|ed)?|abolish(?:ing|ed)?|abolition|waiv(?:e|ing|ed)|remov(?:e|ing|ed|al)|scrap(?:ping|ped)?|eas(?:e|ing|ed)", r"lifted|abolished|waived|removed|scrapped|eased"),
    "buy": (r"buy(?:ing)?|purchas(?:e|ing|ed)|order(?:ing|ed)?|acquir(?:e|ing|ed)", r"bought|purchased|ordered|acquired"),
    "give": (
        r"return(?:ing|ed)?|hand(?:ing|ed)? over|deliver(?:ing|ed)?|suppl(?:y|ying|ied)|send(?:ing)?|sent|provid(?:e|ing|ed)|donat(?:e|ing|ed)|grant(?:ing|ed)?|giv(?:e|ing|en)|transfer(?:ring|red)?|releas(?:e|ing|ed)",
        r"returned|handed over|delivered|supplied|sent|provided|donated|granted|gave|given|transferred|released|arrived|reached|received",
    ),
    "exchange": (r"exchang(?:e|ing|ed)", r"exchanged"),
    "withdraw": (r"withdraw(?:ing|al|n)?", r"withdrew|withdrawn"),
    "join": (r"join(?:ing)?|acced(?:e|ing)", r"joined|acceded to"),
    "hold": (r"hold(?:ing)?|held|host(?:ing|ed)?|organi[sz](?:e|ing|ed)|conven(?:e|ing|ed)", r"held|hosted|organi[sz]ed|convened|took place"),
    "recognise": (r"recogni[sz](?:e|ing|ed)|recognition", r"recogni[sz]ed|now recogni[sz]es?"),
    "issue": (r"issu(?:e|ing|ed)|publish(?:ing|ed)?", r"issued|published"),
    "cut": (r"cut(?:ting)?|lower(?:ing|ed)?|reduc(?:e|ing|ed|tion)", r"cut|lowered|reduced"),
    "raise": (r"rais(?:e|ing|ed)|increas(?:e|ing|ed)", r"raised|increased"),
    "extend": (r"extend(?:ing|ed)?|renew(?:ing|ed|al)?|prolong(?:ing|ed)?", r"extended|renewed|prolonged"),
    "train": (r"train(?:ing|ed)?", r"trained|completed their training|finished their training|completed their studies|graduated"),
}  # fmt: skip
_PROMISED = compiled(
    r"\b(?:" + "|".join(f"(?P<{deed}>{words})" for deed, (words, _) in _DEEDS.items()) + r")\b"
)
_DONE = compiled(r"\b(?:" + "|".join(f"(?P<{deed}>{words})" for deed, (_, words) in _DEEDS.items()) + r")\b")
# Behind one of these a past form tells nothing that happened.
_NOT_DONE = compiled(
    r"\b(?:will|would|shall|to|may|might|could|should|can|must|not|never|no|yet|if|whether|unless|planned|expected|scheduled|due)(?: [a-z]+){0,3} $|n't (?:[a-z]+ )?$|\b(?:be|being|get) (?:[a-z]+ )?$"
)
# What is built is opened one day.
ALSO_BY = {"build": ("build", "open")}
_WHEN = frozenset(
    "end beginning middle start half quarter day days week weeks month months decade january february march april may june july august september october november december spring summer autumn winter later soon since".split()
)
# What a sentence must have a word of to tell one as done.
DONE_KIND = word_kind("|".join(re.sub(r" [^|]+", "", words) for _, words in _DEEDS.values()))
# A number tells one thing from another as well as a word; one of four digits is rather a year.
_WORD = re.compile(r"[^\W\d_][\w-]{2,}|(?<![\w.,-])\d{1,3}(?:,\d{3})*(?![\w-]|[.,]\d)")
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve dozen hundred thousand million".split()
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AROUND = 110
# So many words must be shared, and so large a share of those of the promise; a smaller one where they share a number.
_SHARED, _SHARE, _SHARE_OF_COUNTED = 2, 0.75, 0.6


class Deed(NamedTuple):
    """A deed that was promised: which one, and the words that say of what."""

    code: str
    words: frozenset[str]


class Done(NamedTuple):
    """A deed that is told as done: which one, its verb, the words around it, and the last year that the sentence names."""

    code: str
    told: str
    words: frozenset[str]
    year: int | None


def promised(statement: str, of_all: Set[str]) -> Deed | None:
    """The first deed of a statement, with the words behind its verb, or before it where it is passive.

    Args:
        statement: Its words in lower case.
        of_all: Words that tell nothing because all speak of them: the two countries.

    Returns:
        None without a deed, and where too few words are left to know it again by.
    """
    found = _PROMISED.search(statement)
    if found is None or found.lastgroup is None:
        return None
    words = _words(statement[found.end() :])
    if statement.endswith(" be ", 0, found.start()):
        words = _words(statement[: found.start()])
    own = words - {word.removesuffix("s") for word in of_all}
    # "Recognise Finnish diplomas": of one word of its own the country tells which.
    words = own if len(own) != 1 else words
    return Deed(found.lastgroup, words) if len(words) >= _SHARED else None


@lru_cache(maxsize=4096)
def done(sentence: str) -> tuple[Done, ...]:
    """The deeds that a sentence, given in lower case, tells as done; kept, for press services are quoted over and over."""
    told = []
    for found in _DONE.finditer(sentence):
        if found.lastgroup is None or _NOT_DONE.search(sentence, max(0, found.start() - 40), found.start()):
            continue
        words = _words(sentence[max(0, found.start() - _AROUND) : found.end() + _AROUND])
        years = [int(year) for year in _YEAR.findall(sentence)]
        told.append(Done(found.lastgroup, found.group(), words, max(years, default=None)))
    return tuple(told)


def is_same(deed: Deed, shared: Sequence[str]) -> bool:
    """Whether a deed shares so many words with what is told as done that it is the same."""
    is_counted = any(word in _NUMBERS or word[0].isdigit() for word in shared)
    return len(shared) >= max(_SHARED, (_SHARE_OF_COUNTED if is_counted else _SHARE) * len(deed.words))


def _words(words: str) -> frozenset[str]:
    """What tells one thing from another, without the marks of a plural."""
    return frozenset(
        [
            word[:-1] if word.endswith("s") and not word.endswith("ss") else word
            for word in _WORD.findall(words)
            if word in _NUMBERS or (word not in TELLS_NOTHING and word not in _WHEN)
        ]
    )
