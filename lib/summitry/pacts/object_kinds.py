"""Which documents each verb of signing can have as its object."""

import re
from collections.abc import Callable

from summitry.pacts.phrases import Phrase
from summitry.pacts.signing_verbs import Cue
from summitry.patterns import compiled

# "Notes were exchanged the same day on a loan for a port".
_NOTES_ON = re.compile(
    r"(?:,?\s(?:here|today|as well|(?:on )?\w+day|(?:on )?the same day|in (?:the )?presence of [^,.;]{3,60}|in (?:the |their )?(?:[\w'’-]+ ){1,3}presence|in [\w-]+|between [^,.;]{3,60}?)){0,3},?\s"
    r"(?:(?:concerning|regarding)\s(?!(?:the|their|how|what|recent|current)\b)|(?:confirming|extending)\b|(?:on|for)\s(?:an?|two|three|\d|the (?:return|opening|supply|transfer|construction|creation|establishment|provision|extension|abolition|release|delivery|project|programme))\b)"
)
# "exchanged letters with the envoy", "notes on the situation": messages and views, no documents.
_NO_MATTER = compiled(
    r"\swith (?![^.;:]{0,80}\s(?:on|about|concerning|regarding|for)\s)|\s(?:on|about) (?:how|what|ways|their|(?:the )?(?:current |latest |recent |global |regional |international )?(?:situation|state|progress|developments|issues|matters|challenges|experiences?))\b"
)
# "Reached an agreement on holding talks", "on the need to": a resolve, no document.
RESOLVED = compiled(
    r"\s(?:that (?:the|they|it|both|all|talks|there|he|she)\b|to (?:meet|talk|hold|keep|stay|remain|consult|speak|continue|disagree|(?:begin|start|resume|open) (?:[\w-]+ )?(?:talks|negotiations|discussions|consultations))\b)|\sfor (?:further |future |more |new )?(?:talks|negotiations|discussions)\b|\s(?:on|about) (?:(?!train|min|fish|shipp|bank|hous|engineer|broadcast|pric|financ|rec|tour)[a-z]{3,}ing (?:an?|the|their|joint|regular|more|further|bilateral)\b|the (?:need|necessity|importance|date|dates|time|timing|venue)\b|(?:how|when|where|what)\b)"
)
_LONGEST_BARE = 8  # characters of "letters"
_JOINT_TEXTS = ("statement_joint", "declaration_joint")
_AGREED = ("agreement", "agreement_framework", "contract", *_JOINT_TEXTS)
# "The visit yielded a protocol", "they came away with one": what comes of talks.
_YIELDS = (
    "yielded", "produced", "result", "culminat", "crowned", "capped", "cemented", "rounded", "emerged", "came out", "came away", "came home", "went home", "flew home", "headed home", "returned home", "walked", "out of", "brought home", "brought back", "took home", "bore fruit",
)  # fmt: skip
_TRADED = ("traded", "swapped")
_COPIES = re.compile(
    r"\b(?:cop(?:y|ies)|texts?|folders|originals|notes|letters|documents|papers|instruments)\b"
)
# "While Damen was handed a contract for ferries": of the talks, if they or another document stand beside it.
_AT_TALKS = compiled(
    r"\b(?:(?:during|at|after|on|following|in) (?:the|his|her|their|this|[\w-]+['’]s) (?:(?:sidelines|margins) of (?:the|his|her|their|[\w-]+['’]s) )?(?:[\w'’-]+ ){0,3}(?:visit|talks|trip|summit|forum|meeting|ceremony)|(?:signed|initialled|inked|put their names)\b|memorandum|accord|protocol|treaty)"
)
_CAPPED = ("capped by", "capped with", "crowned by", "crowned with")
_TALKS = re.compile(
    r"\b(?:visit|talks|trip|tour|stay|day|summit|meeting|negotiations|discussions|ceremony|effort|years|months)s?\b"
)
# "The presidents also issued a statement on debt": of both, though not called joint.
_BOTH = re.compile(
    r"\b(?:the|both)(?: two| both)? (?:presidents|leaders|premiers|(?:prime |foreign )?ministers|sides|countries|governments) (?:also |later |then |today )?$"
)
# What each class of verb can have as its object; a class that is not named can have all.
_OBJECTS = {
    "issue": (
        "statement_joint", "statement_communique", "statement_of_intent", "declaration", "plan_of_action", "plan_roadmap", "statement",
    ),
    "approve": ("plan", "programme", "declaration", "statement", "protocol", "other_minutes", "other_regulations"),
    "reach": ("agreement", "contract", "memorandum_of", *_JOINT_TEXTS),
    "yield": (
        "agreement", "contract", "memorandum", "letter", "treaty", "protocol", "declaration", "statement_joint", "exchange", "other_document",
    ),
    "agree": ("agreement", "contract", "memorandum", "treaty", "protocol", "other_document", "other_minutes", *_JOINT_TEXTS),
    "conclude": (
        "agreement", "treaty", "memorandum", "contract", "protocol", "exchange", "letter", "programme", "other_document", "other_arrangement", "other_minutes", "plan", "statement_of_intent", "declaration_of_intent", *_JOINT_TEXTS,
    ),
    "exchange": (
        "agreement", "treaty", "memorandum", "contract", "protocol", "exchange", "letter", "other", "plan", "programme",
        "declaration_of_intent", "statement_of_intent",
    ),
    "forge": ("agreement",),
    "execute": ("agreement", "memorandum", "protocol", "exchange", "letter", "other_deed", "other_minutes", "contract"),
    "complete": ("agreement", "treaty", "memorandum", "protocol", "exchange", "other_document"),
    "adopt": ("agreement", "treaty", "memorandum", "protocol", "declaration", "statement", "programme", "plan", "other"),
    "award": ("contract",),
}  # fmt: skip


def _class_of(folded: str, cue: Cue) -> str:
    """The class of a verb by what it can have as its object; a contract that was "completed" is one carried out."""
    if folded.startswith(_YIELDS, cue.start):
        return "yield"
    if folded.startswith("forged", cue.start):
        return "forge"  # contracts and papers are forged in another sense
    return "complete" if folded.startswith("completed", cue.start) else cue.code


def fits(folded: str, cue: Cue, phrase: Phrase) -> bool:
    """Whether a verb of this class can have such a document as its object."""
    is_bare = phrase.code == "exchange_of_notes" and phrase.kind_end - phrase.kind_start < _LONGEST_BARE
    if is_bare and not _are_notes(folded, cue, phrase):
        return False
    if folded.startswith(_TRADED, cue.start) and not _COPIES.search(folded, cue.end, phrase.kind_end):
        return False  # "traded a deal on soybeans for relief"
    if phrase.code == "other_ratification":
        return cue.code == "exchange"  # each signs its own
    # "Signed a certificate", "handed over a certificate to the best pupil".
    if phrase.code == "other_certificate" and phrase.kind_end - phrase.kind_start < 13:
        return phrase.has_subject and not folded.startswith(" to ", phrase.kind_end)
    # What lawmakers or scholars sign is a statement of their own.
    if phrase.code == "statement" and cue.code == "sign":
        return phrase.has_subject and _are_both(folded, cue)
    # Two states sign agreements; the one whose adoption they welcome is that of many.
    if cue.code == "adopt" and cue.form == "noun" and phrase.code.startswith(("agreement", "treaty")):
        return False
    if folded.startswith("followed", cue.start) and _is_of_other_deed(folded, phrase):
        return False  # "The bank followed with a plan"
    if folded.startswith(_CAPPED, cue.start) and not _TALKS.search(folded, max(0, cue.start - 60), cue.start):
        return False  # "Prices were capped by an agreement"
    allowed = _OBJECTS.get(_class_of(folded, cue))
    if allowed is None:
        return phrase.code != "other_arrangement" or phrase.has_subject
    if not phrase.code.startswith(allowed):
        return False
    holds = _CONDITIONS.get(cue.code)
    return holds is None or holds(folded, cue, phrase)


def _is_of_other_deed(folded: str, phrase: Phrase) -> bool:
    """Whether what somebody followed with is a plan, a statement or a resolve rather than a document of two sides."""
    is_own = phrase.code in ("plan", "programme", "statement", "declaration")
    return is_own or RESOLVED.match(folded, phrase.kind_end) is not None


def _are_notes(folded: str, cue: Cue, phrase: Phrase) -> bool:
    """Whether "notes" or "letters" by themselves are documents, which only those are that are exchanged on a matter."""
    return (
        cue.code == "exchange"
        and (phrase.has_subject or _NOTES_ON.match(folded, cue.end) is not None)
        and not _NO_MATTER.match(folded, phrase.kind_end)
    )


def _is_issued(folded: str, cue: Cue, phrase: Phrase) -> bool:
    """Whether a statement is of both sides."""
    if phrase.code != "statement":
        return True
    if folded.startswith(" jointly", cue.end) or folded.endswith("jointly ", 0, cue.start):
        return True
    if not phrase.has_subject or phrase.is_plural:
        return False
    return phrase.kind_start > phrase.start or _are_both(folded, cue)


def _are_both(folded: str, cue: Cue) -> bool:
    """Whether those of both sides stand before a verb."""
    return _BOTH.search(folded, max(0, cue.start - 40), cue.start) is not None


def _is_concluded(folded: str, _cue: Cue, phrase: Phrase) -> bool:
    if phrase.code == "other_arrangement":
        return phrase.has_subject and not phrase.is_plural
    # "Finalised plans for a summit", "concluded with a plan to meet".
    return phrase.code != "plan" or not (phrase.is_plural or folded.startswith(" to ", phrase.kind_end))


def _is_agreed(folded: str, _cue: Cue, phrase: Phrase) -> bool:
    if phrase.is_plural:
        return phrase.number is not None  # "Agreed on five agreements": those that the report goes on to name
    is_one = phrase.code in _AGREED and phrase.determiner == "a" and phrase.has_subject
    return is_one and not RESOLVED.match(folded, phrase.kind_end)


def _is_executed(folded: str, cue: Cue, phrase: Phrase) -> bool:
    """Whether a document is made by being "executed"; one told of before, and a contract that "was executed", is carried out."""
    is_active = cue.end <= phrase.outer
    if phrase.code == "contract" and not is_active:
        return False
    return phrase.determiner == "a" and phrase.has_subject


def _is_awarded(folded: str, cue: Cue, phrase: Phrase) -> bool:
    """Whether a firm was given a contract at the talks: beside something signed there, or told with the visit."""
    if phrase.determiner not in ("a", "count") or phrase.is_plural or not phrase.has_subject:
        return False
    first = folded.rfind(". ", 0, min(cue.start, phrase.outer)) + 1
    last = folded.find(". ", max(cue.end, phrase.end))
    return _AT_TALKS.search(folded, first, last if last > 0 else len(folded)) is not None


def _is_reached(folded: str, cue: Cue, phrase: Phrase) -> bool:
    if phrase.code in _JOINT_TEXTS and folded.startswith("made", cue.start):
        return False  # "made a joint statement to the press"
    if RESOLVED.match(folded, phrase.kind_end):
        return False
    if phrase.determiner == "the" and phrase.code.startswith("declaration"):
        return phrase.has_subject  # "produced the Suva Declaration"
    return phrase.determiner in ("a", "some", "count") or (phrase.is_plural and not phrase.determiner)


# What verbs ask of a document besides its kind.
_CONDITIONS: dict[str, Callable[[str, Cue, Phrase], bool]] = {
    "issue": _is_issued,
    "conclude": _is_concluded,
    "agree": _is_agreed,
    "reach": _is_reached,
    "execute": _is_executed,
    "award": _is_awarded,
}
