"""Words between a document and the verb behind it: "was", "which ... was", "that both premiers have"."""

import re
from collections.abc import Sequence

from summitry.pacts.finite_verbs import FINITE
from summitry.pacts.phrase_chains import CLAUSE_VERB
from summitry.pacts.phrases import Phrase
from summitry.patterns import compiled

_LONGEST_CLAUSE = 70  # characters of "that the premiers of both have"
_ADVERBS = r"(?:(?:also|now|likewise|duly|thereupon|promptly|immediately|solemnly|formally|officially|jointly|subsequently|later|then|finally|initially|successfully|today|both|all|on \w+day|reportedly|(?:drawn up|drafted|prepared|agreed(?: upon)?|finali[sz]ed|completed|approved|initialled|read out) and)\s)*$"
_PASSIVE = compiled(
    r"(?:,?\s(?:which|(?:in|under|by|through|with) which|whereby|that|worth|amounting|aimed|designed|intended|expected|valued|estimated)\s(?:[^.;]|\.\d){3,140}?(?=,?\s(?:was|were|has been|have been)\s[^.;]{0,30}$)|,\s[a-z]+ed\s[^,.;:]{3,60}\sand\s$|,\s(?:(?:including|notably|among them)\son\s[^.;:]{3,200}|[^,.;:]{3,100}),(?=\s(?:was|were|has been|have been)\s[^.;,]{0,30}$))?(?:\s-+(?=\s))?[\s,\"”»)’]*(?:\([^)]*\)\s*)?(?:(?:which|that)\s)?(?:both\s|all\s)?(?P<verb>(?:was|were|has been|have been|had been|has also been|have also been|being|is|are|got|been)\s)?"
    r"(?P<among>(?:also\s)?(?:among|one of) (?:the )?(?:[\w-]+ ){0,4}(?:(?:that|which) (?:[\w'’-]+ ){1,4})?)?"
    + _ADVERBS
)
# "an agreement to lay pipes under the first line of credit was concluded": words that end no title, but hold no verb.
_LOOSE_PASSIVE = compiled(
    r"(?P<between>\s[^.;:]{3,120}?)\s(?:was|were|has been|have been|has also been|have also been)\s"
    + _ADVERBS
)
_APPOSED = re.compile(r",\s[^,.;:]{3,100},\s")  # "the protocol, the last of the day, bears their signatures"
# "an agreement that Turkey signed with Chad", "deals he signed in Paris".
_SIGNED_BY = re.compile(
    r"(?:,\swhich\s|\s(?:(?:that|which)\s)?)(?P<who>he|she|they|it|we|[\w.&’' -]{3,60}?)\s(?:has |have |had )?(?:also |duly |just |then |both )?$"
)
# "the agreement we have signed": it was told of before.
_TOLD_OF = re.compile(r"\s(?:(?:that|which)\s)?(?:we|they|he|she|i)\b")


def attached(folded: str, end: int, verb: int) -> re.Match[str] | None:
    """Words from the end of a document on that tie it to a verb or a participle; `verb` and `among` of the match make a passive of it."""
    return _PASSIVE.match(folded, end, verb)


def is_loosely_passive(folded: str, end: int, verb: int) -> bool:
    """Whether a verb is a passive behind words that end no title, but hold no verb of their own."""
    loose = _LOOSE_PASSIVE.match(folded, end, verb)
    return loose is not None and not FINITE.search(loose["between"])


def is_apposed(gap: str) -> bool:
    """Whether the words between a document and its verb only say more of it."""
    return _APPOSED.fullmatch(gap) is not None


def is_signed_by(folded: str, phrase: Phrase, verb: int) -> bool:
    """Whether words between a document, or its noun, and the verb name only who signed it: "that both premiers"."""
    return _names_signers(folded[phrase.kind_end : verb]) or _names_signers(folded[phrase.end : verb])


def _names_signers(gap: str) -> bool:
    """Whether words before a verb are a subject and nothing else."""
    signed = _SIGNED_BY.match(gap) if len(gap) < _LONGEST_CLAUSE else None
    return signed is not None and not CLAUSE_VERB.search(signed["who"])


def is_told_of(folded: str, chain: Sequence[Phrase]) -> bool:
    """Whether "the agreement we have signed" speaks of one told of before."""
    return chain[0].determiner in ("the", "this") and _TOLD_OF.match(folded, chain[-1].kind_end) is not None
