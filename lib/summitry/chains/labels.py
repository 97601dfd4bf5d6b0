"""What a chain is called whose commitment names nothing to follow: the act, or else the clause that tells it, in the words of the article."""

import re

from summitry.chains import deeds
from summitry.patterns import compiled
from summitry.wording import sentence, shortened

_LONGEST = 70
# "MINISTER LIND: ", "During the talks, ", "Lind said ": who said so and when is not what it is about.
_SPEAKER = re.compile(r"[A-Z][A-Z .'-]+: ")
_ADJUNCT = compiled(
    r"(?:After|Amid|As|At|Before|By|Despite|During|Following|For|Given|In|On|Outside|Since|Through|Under|When|While|With|Within)\b[^;:“”\"]{2,90}?, (?![^,]{1,40} and [^,]{1,40}, )(?=(?:the|a|an|both|it|they|he|she|we|his|her|their|[A-Z]\w+) )"
)
_REPORTED = compiled(
    r"(?:(?:The|An?) )?(?:[\w.'’-]+ ){1,5}?(?:said|says|noted|added|stated|announced|confirmed)(?: that|,)? (?!(?:he|she|they|it|his|her|their|that|to|in|on|at|for|there)\b)"
)
_TO = compiled(r"(?<!\bnot )\bto (?:also |jointly |further |[a-z]+ly )?$")
# What is refused is told by the whole clause; so is "thanked her for offering to host the talks and asked for more".
_REFUSED = compiled(r"\b(?:not|never|nor|no|refus\w+|declin\w+|fail\w*|reject\w*|unable)\b|n['’]t\b")
_GOES_ON = compiled(r" and (?:also )?[a-z]+ed\b")
_OPENING, _CLOSING = '“”"«»„`* ', '“”"«»„`*.,;: '


def label(statement: str) -> str:
    """The act that a statement is about, as `Build a bridge`, else its main clause; a long one ends with an ellipsis behind a whole word."""
    words = statement.strip(_OPENING)
    for before in (_SPEAKER, _ADJUNCT, _REPORTED):
        if found := before.match(words):
            words = words[found.end() :]
    start, end = deeds.act(words) or (0, len(words))
    is_told = not _REFUSED.search(words, 0, start) and not _GOES_ON.search(words, start, end)
    if start and is_told and _TO.search(words, 0, start):
        words = words[start:end]
    return shortened(sentence(words.strip(_CLOSING)), _LONGEST)
