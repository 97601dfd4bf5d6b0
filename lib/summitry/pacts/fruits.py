"""Documents that are said to be what came of a visit: "The fruits of the talks were an accord on tuna and a memorandum on visas"."""

import re
from collections.abc import Sequence

from summitry.pacts.object_kinds import RESOLVED
from summitry.pacts.phrases import Phrase
from summitry.patterns import compiled

TALKS = r"(?:visit|talks|trip|meeting|summit|negotiations|discussions|stay|day)"
KINDS = ("memorandum", "agreement", "treaty", "protocol", "letter", "statement_of_intent", "contract")
_RESULT = r"(?:results?|outcomes?|fruits?|products?|upshot|achievements?|highlights?|harvests?|yields?|hauls?|prizes?|crop|cent(?:re|er)pieces?)"
_FRUITS = rf"(?:{_RESULT} of (?:the|his|her|their|[\w-]+['’]s) (?:[\w'’-]+ ){{0,2}}{TALKS}|{TALKS}['’]s? (?:[\w-]+ ){{0,3}}{_RESULT})\b"
# "What came of it", "the only paper to come out of the talks".
_CAME = rf"(?:\bwhat|\b(?:the|its|their) (?:only|sole|one|single|main|chief) (?:[\w-]+ ){{1,2}}?(?:to|that)) (?:came|comes?|emerge[sd]?|result(?:s|ed)?|remain(?:s|ed)?)(?: (?:out )?(?:of|from) (?:it(?: all)?|them|this|(?:the|his|her|their|[\w-]+['’]s) (?:[\w'’-]+ ){{0,2}}{TALKS}))?"
_FRUIT = compiled(rf"{_FRUITS}|{_CAME} (?:was|were) an?\b")
_OPENS = re.compile(rf"{_RESULT}(?: of (?:the|his|her|their) [^.:]{{3,50}})?(?::|\s-+) an?\b")
_FRUIT_WAS = re.compile(rf"(?:{_FRUITS}(?: (?:on|in|at|to) [^,.;]{{2,30}})?|{_CAME}) (?:was|were) $")
# "The result: a memorandum on seeds".
_NAMED = re.compile(
    rf"\b(?:the|an?|his|her|their) (?:[\w-]+ )?{_RESULT}(?: of (?:the|his|her|their) [^.:]{{3,50}})?(?::|\s-+) (?:and )?$"
)
_WAS_FRUIT = re.compile(rf",? (?:was|were) (?:the|among the|one of the) (?:[\w-]+ ){{0,2}}{_FRUITS}")
# "The day ended with a memorandum on tuna".
_ENDED = re.compile(
    rf"\b(?:{TALKS}|{TALKS}['’]s [\w-]+)(?: on \w+day)? (?:ended|closed|wound up|finished) with $"
)
_ENDED_WITH = (" ended with a", " closed with a", " wound up with a", " finished with a")


def may_come(folded: str, start: int, end: int) -> bool:
    """Whether a passage may speak of what came of a visit."""
    return (
        _FRUIT.search(folded, start, end) is not None
        or _OPENS.search(folded, start, end) is not None
        or any(folded.find(words, start, end) >= 0 for words in _ENDED_WITH)
    )


def are_fruits(folded: str, chain: Sequence[Phrase]) -> bool:
    """Whether documents, each told of first, are what came of a visit."""
    if not all(_is_own(folded, phrase) for phrase in chain):
        return False
    lead = folded[max(0, chain[0].outer - 110) : chain[0].outer]
    return bool(
        _FRUIT_WAS.search(lead)
        or _NAMED.search(lead)
        or _ENDED.search(lead)
        or _WAS_FRUIT.match(folded, chain[-1].end)
    )


def _is_own(folded: str, phrase: Phrase) -> bool:
    """Whether a document is told of first, by its matter, and is more than a resolve to talk on."""
    return (
        phrase.code.startswith(KINDS)
        and phrase.determiner in ("a", "count")
        and phrase.has_subject
        and not RESOLVED.match(folded, phrase.kind_end)
    )
