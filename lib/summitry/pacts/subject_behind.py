"""What stands behind the verb that a document was signed, and says what it is about: "a memorandum was signed in Lima on tea"."""

import re
from collections.abc import Sequence

from summitry.pacts import continuations
from summitry.pacts.described import DOES
from summitry.pacts.finite_verbs import FINITE
from summitry.pacts.found import Signing
from summitry.pacts.known import Known
from summitry.pacts.news import behind_place, is_by_both, is_of_day
from summitry.pacts.phrases import MORE_ON, Phrase
from summitry.pacts.signing_verbs import Cue
from summitry.pacts.subject_ends import subject_end
from summitry.pacts.title_limits import clause_end
from summitry.patterns import compiled

_SUBJECT_BEHIND = compiled(
    r"(?P<where>(?:(?:\sas well|,?\sin (?:the )?presence of [^,.;:]{3,60}|,?\sin (?:the |their |both )?(?:[\w'’-]+ ){1,3}presence)|\s(?:here|today|(?:on )?\w+day|(?:on )?the same day|in [a-z]+(?: [a-z]+)?|at [^,.;:]{3,40}|during [^,.;:]{3,50}|by [^.;:]{3,200}?|with (?=[^,.;:]{3,80} on )[^,.;:]{3,80}?)){0,2}),?(?:\srespectively)?(?:\s(?:was|were|is|are|covers|concerns))?"
    r"(?<!visit)(?<!trip)(?<!tour)\s(?:between|on(?!\s(?:\w+day|\d|the (?:sidelines|margins|occasion|eve|day|morning|[\w-]+ (?:side|part))|behalf|"
    + "january|february|march|april|may|june|july|august|september|october|november|december"
    + r"))|for(?! (?:an? |the )?(?:period|term|duration)\b| (?:the )?[\w-]+ side\b| (?:[\w-]+ ){1,2}(?:years|months)\b| (?:[\w-]+ ){0,5}?(?:companies|firms|businesses|enterprises|(?:both|two) (?:countries|sides|nations))\b)|in the (?:fields?|areas?|spheres?) of|(?<!commissioner )(?<!ambassador )(?<!envoy )to (?!be\b)|regarding|concerning|covering|with(?! (?:the |his |her |their )?(?:[\w-]+ ){0,3}(?:ministers?|presidents?|premier|counterparts?|secretary|chancellor|king|governor|director|heads?|mayor|chief)\b)|that commits?|committing|aimed at|dealing with|relating to|pertaining to)\b"
)
_ABOUT = (" on", " for", " of", " regarding", " concerning", " covering")
_SAYS_ABOUT = re.compile(r"\s(?:on|for|in the|regarding|concerning|covering|to)\s")
_WHO = re.compile(r"\b(?:who|which|where|whom)\b")
_VISIT = re.compile(r"\b(?:visit|trip|tour)\b")
_OFFICE = re.compile(r"\sby\s.*\sfor$")


def completed(
    folded: str, chain: Sequence[Phrase], cue: Cue, phrases: Sequence[Phrase], limit: int
) -> Sequence[Phrase]:
    """A chain whose last phrase is as long as to the end of its subject, where that stands behind the verb.

    Args:
        folded: The article's text, folded.
        chain: The documents.
        cue: The verb behind them.
        phrases: All documents of the sentence.
        limit: Where the sentence ends.
    """
    last = chain[-1]
    match = _SUBJECT_BEHIND.match(folded, cue.end, limit)
    is_pair = folded.startswith(" between ", last.kind_end, last.end)
    if (
        not match
        or (last.end > last.kind_end and not is_pair)
        or FINITE.search(match["where"].removesuffix(" was"))
    ):
        return chain
    if _tells_where(match, cue):
        return chain
    if last.has_subject and not (last.is_plural and match.group().endswith("between")):
        tail = folded[last.kind_end : last.end]
        # "an agreement between Peru and Chad signed on visas"
        if not is_pair or not match.group().endswith(_ABOUT) or _SAYS_ABOUT.search(tail):
            return chain
    limit = clause_end(folded, match.end(), _next_from(folded, match.end(), phrases, limit))
    end = subject_end(folded, folded, match.end(), Known(), limit)
    if last.is_plural and (more := MORE_ON.match(folded, end, limit)):
        end = subject_end(folded, folded, more.start("last"), Known(), limit)
    if end - match.end() < 3:
        return chain
    return [*chain[:-1], last._replace(end=end, has_subject=True)]


def _tells_where(match: re.Match[str], cue: Cue) -> bool:
    """Whether the preposition behind a verb goes with who signed, where or when, and leads to no subject."""
    if _WHO.search(match["where"]):
        return True  # "signed by the president, who opened a forum on trade"
    if match.group().endswith(" to ") and _VISIT.search(match["where"]):
        return True  # "signed during the visit of the president of Peru to Chad"
    if _OFFICE.search(match.group()):
        return True  # "inked by the minister for trade"
    return cue.code == "issue" and match.group().endswith("on")  # "issued on her website"


def told_by_deeds(folded: str, signing: Signing, limit: int) -> tuple[int, int, int] | None:
    """What "the agreement they signed covers ..." is about: where the words begin that name it, where their noun ends, and their end; else none."""
    cue = signing.cue
    if cue is None or cue.start < signing.end:
        return None
    # "The agreement signed by the ministers covers ..." may be one of long ago.
    if not (is_by_both(folded, signing.end, cue) or is_of_day(folded, cue)):
        return None
    if folded.endswith("under the ", 0, signing.start):
        return signing.start, signing.kind_end, signing.kind_end
    does = DOES.match(folded, behind_place(folded, cue), limit)
    if not does:
        return None
    end = subject_end(folded, folded, does.end(), Known(), limit)
    return (signing.start, signing.kind_end, end) if end > does.end() else None


def _next_from(folded: str, start: int, phrases: Sequence[Phrase], limit: int) -> int:
    """Where the next document begins behind `start`, "another on rail", "including an accord on ports" or "as well as a plan"; else the sentence's end."""
    for phrase in phrases:
        if phrase.outer <= start:
            continue
        if phrase.is_ellipsis:
            return phrase.outer
        if opens := continuations.next_named(folded[start : phrase.outer]):
            return start + opens.start()
    return limit
