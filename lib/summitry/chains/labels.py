"""What a chain is called whose commitment names nothing to follow: the act, or else the clause that tells it, in the words of the article."""

import re

from summitry.chains import deeds
from summitry.patterns import compiled
from summitry.wording import sentence, shortened

_LONGEST = 70
# "MINISTER LIND: ", "During the talks, ", "Lind said ": who said so and when is not what it is about.
_SPEAKER = re.compile(r"[A-Z][A-Z .'-]+: ")
_ADJUNCT = compiled(
    r"(?:After|Amid|As|At|Before|By|Despite|During|Following|For|Given|In|On|Outside|Since|Through|Under|When|While|With|Within)\b[^,;:“”\"]{2,90}, (?![^,]{1,40} and [^,]{1,40}, )(?=(?:the|a|an|about|some|several|both|it|they|he|she|we|his|her|their|[A-Z]\w+) )"
)
_REPORTED = compiled(
    r"(?:(?:The|An?) )?(?:[\w.'’-]+,? ){1,7}?(?:said|says|noted|added|stated|announced|confirmed|disclosed)(?: (?:today|yesterday|here|(?:on )?[A-Z][a-z]+day))?(?: that|,)? (?!(?:he|she|they|it|his|her|their|that|to|in|on|at|for|there)\b)"
)
# What is agreed stands behind "to", when and where it was agreed before it; so does what somebody is asked for, behind who is.
_AGREED = compiled(
    r"\b(?:(?:agree[ds]?|pledge[ds]?|promise[ds]?|vow(?:s|ed)?|undertakes?|undertook|decide[ds]?)(?: (?:also|jointly|here|there|today|on|in principle|this|last|week|month|[A-Z][a-z]+day)){0,3}|(?:plans?|planned|intends?|ready|willing|determined|prepared)|(?:call(?:s|ed)? (?:up)?on|ask(?:s|ed)?|urge[ds]?) [^,;:“”\"]{1,60}?) to (?=[a-z])"
)
_TO = compiled(r"(?<!\bnot )\bto (?:also |jointly |further |[a-z]+ly )?$")
# What is refused is told by the whole clause; so is "thanked her for offering to host the talks and asked for more".
_REFUSED = compiled(r"\b(?:not|never|nor|no|refus\w+|declin\w+|fail\w*|reject\w*|unable)\b|n['’]t\b")
_GOES_ON = compiled(r" and (?:also )?[a-z]+ed\b")
# An act of two words, or on what only the clause before it names, says too little.
_TELLING = compiled(r"(?!\w+ (?:(?:up|out|on) )?(?:it|them|this|that|these|those|such|so)\b)\S+ \S+ \S")
_OPENING, _CLOSING = '“”"«»„`* ', '“”"«»„`*.,;: '


def label(statement: str) -> str:
    """The act that a statement is about, as `Build a bridge`, else its main clause; a long one ends with an ellipsis behind a whole word."""
    words = statement.strip(_OPENING)
    for before in (_SPEAKER, _ADJUNCT, _REPORTED):
        if found := before.match(words):
            words = words[found.end() :]
    start, end = _act(words)
    if start and not (_REFUSED.search(words, 0, start) or _GOES_ON.search(words, start, end)):
        words = words[start:end] if _TELLING.match(words[start:end]) else words
    return shortened(sentence(words.strip(_CLOSING)), _LONGEST)


def _act(words: str) -> tuple[int, int]:
    """From the verb of what is to be done to the end of what it is done to; 0 where no verb tells it."""
    start = deeds.act(words)
    if start is None or not _TO.search(words, 0, start):
        agreed = _AGREED.search(words)
        start = agreed.end() if agreed else 0
    return start, deeds.end(words, start)
