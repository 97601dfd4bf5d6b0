"""Whether a verb of signing has a document as its object, and which documents each verb can have."""

import re

from summitry.pacts.phrases import Phrase
from summitry.pacts.signing_verbs import Cue
from summitry.pacts.title_limits import CHANGE_OF
from summitry.patterns import compiled

_REACH = 200  # characters between a verb of signing and its object
_ADVERBS = compiled(
    r"\s?(?:(?:also|jointly|formally|officially|today|here|yesterday|off on|(?:(?:on|this|late|early) )?\w+day|between them|with each other|(?:signed )?copies of|folders (?:of|with|containing)|(?:the )?texts? of|up|both|each|to|under|"
    rf"as many as|were|was|are|is|a|the|following(?: \w+)?(?: documents| agreements)?|as follows|yet|what (?:\w+ ){{1,4}}(?:called|calls?|described as|hailed as|termed)|(?:the|an?) so-called|bilateral|two|three|four|five|several|key|among others|among other things|inter alia|in particular|notably|in addition|likewise|together|only|just|merely|little (?:beyond|more than)|nothing (?:but|beyond|more than)|no more than|and exchanged?|and signed|and adopted|not only|{CHANGE_OF})(?:[\s,:]+|$))+$"
)
_SIGNATURES = (
    "signature",
    "signatures",
    "seals",
    "line",
    "were put",
    "were set",
    "were affixed",
    "were placed",
    "were exchanged",
)
_UNDER = (" on ", " for ", " under ", " beneath ", " at the foot of ", " at the bottom of ", " upon ")
# "signed - to the surprise of their aides - a treaty".
_DASHED = re.compile(r"\s-{1,2}\s[^-:;.\"“”]{3,80}\s-{1,2}\s")
_NUMBER = re.compile(r":?\s\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.):]\s")
# "signed the Blue Union, a treaty that ...": the kind stands behind the name.
# "Signed at the ceremony were an agreement ...", "Signed by the presidents, the declaration ...".
_INVERTED = compiled(
    r"(?:\s[^.;:]{3,100})?\s(?:was|were):?\s(?:also\s)?$|\s(?:by|between|in|at|on|during)\s[^.;:]{3,100},\s$"
)
_OPENS = re.compile(r"(?:^|[.!?:\"”]\s{0,2}|\s\s|\s[-–—]+\s|\balso |\bamong the documents )$")
# "signed Thursday, in Tunis, ...".
_DAY = re.compile(r"\s(?:(?:on |this |late |early )?\w+day|today|yesterday|here)(?=,)")
# "Two papers have been signed, namely the accord on ...".
_NAMELY = re.compile(r",?\s(?:namely|including|among them|in particular)[:,]?\s")
_NAMED = re.compile(r"\s(?:the |an? )(?:[\w'’-]+ ){0,5}[\w'’-]+,\s")
_INSERT = compiled(
    r",?\s(?:on|in|at|during|after|following|with|by|between|before|under|as part of|for|within|alongside|upon|here|today|yesterday|this|earlier|later|again)\b"
)
# "signed after the talks a treaty": when, no verb of its own.
_AFTER_TALKS = re.compile(
    r"\b(?:after|following|during|at the (?:end|close|conclusion) of) (?:the |their |his |her )?(?:[\w-]+ ){0,2}(?:talks|negotiations)\b"
)
_BEFORE_GERUND = ("by ", "after ", "also ")
_WRONG_OBJECT = compiled(
    r"\s(?:into law|on to\b|onto\b|up (?:to|for|as)\b|in to\b|off\b(?! on)|(?:the )?instruments? of ratification)"
)
_CLAUSE = compiled(
    r"\b(?:was|were|is|are|has|have|had|will|would|said|told|that|which|who|to|marks?|marked|represents?|views?|opinions|talks|negotiations|agreement|memorandum|sets|provides|covers|calls|aims|allows|opens|paves|makes|gives|creates|contains|outlines|envisages|foresees|commits|establishes|and (?!the\b|his\b|her\b|its\b)(?:\w+ed|held|met)\b)\b"
)
_HANGS = compiled(
    r"\b(?:on|for|of|about|to|including|regarding|under|by|from|during|after|before|following|at|alongside) $"
)
_OF = compiled(
    r"(?:(?:\s(?:today|yesterday|earlier today|on \w+day|here|in [a-z]+(?: [a-z]+)?|by\s[^,.;]{3,60}?|(?:during|in the course of|at|within the framework of|as part of) (?:the|his|her|their|this)\s[^,.;]{3,50}?|on (?:\d{1,2}\s[a-z]+|[a-z]+\s\d{1,2},?)(?:\s\d{4},?)?)|,\s[^,.;:]{3,70},)?\s(?:and exchange |and adoption )?of|\sceremony (?:of|for)|\sfor)(?:\s(?:the|a|an|following|several|two|three|a number of))*\s*(?:[:\"“«‘]\s*)?$"
)
_ALONG = compiled(
    rf"[^.;]{{0,160}}?[\s,](?P<link>along with|together with|as well as|as was|as were|as has|as have|as had|so was|so were|in addition to|alongside|followed by|and|,)\s+(?:also\s)?(?:{CHANGE_OF}\s)?[\"“«‘]?$"
)
_OTHER_VERB = compiled(
    r"(?:\sby\s[^,;.]{3,60}?)?\s(?:also\s)?(?:was|were|is|are|will|would|has|have|had|remains?)\b"
)
# "the MoU signing agreement": what is signed stands before.
_COMPOUND = compiled(
    r"\b(?:mou|agreement|deal|pact|accord|contract|treaty|document|memorandum|protocol)s?\s$"
)
# "exchanged letters with the envoy", "notes on the situation": messages and views, no documents.
# "Notes were exchanged the same day on a loan for a port".
_NOTES_ON = re.compile(
    r"(?:\s(?:here|today|(?:on )?\w+day|(?:on )?the same day|in [\w-]+|between [^,.;]{3,60}?)){0,3}\s(?:on|for|concerning|regarding)\s(?:an?|two|three|\d)"
)
_NO_MATTER = compiled(
    r"\swith (?![^.;:]{0,80}\s(?:on|about|concerning|regarding|for)\s)|\s(?:on|about) (?:how|what|ways|their|(?:the )?(?:current |latest |recent |global |regional |international )?(?:situation|state|progress|developments|issues|matters|challenges|experiences?))\b"
)
# "Reached an agreement on holding talks", "on the need to": a resolve, no document.
RESOLVED = compiled(
    r"\s(?:that (?:the|they|it|both|all|talks|there|he|she)\b|to (?:meet|talk|hold|keep|stay|remain|consult|speak|continue|disagree|(?:begin|start|resume|open) (?:[\w-]+ )?(?:talks|negotiations|discussions|consultations))\b)|\s(?:on|about) (?:(?!train|min|fish|shipp|bank|hous|engineer|broadcast|pric|financ|rec|tour)[a-z]{3,}ing (?:an?|the|their|joint|regular|more|further|bilateral)\b|the (?:need|necessity|importance|date|dates|time|timing|venue)\b|(?:how|when|where|what)\b)"
)
_AGREED = ("agreement", "contract")
# "The visit yielded a protocol", "they came away with one": what comes of talks.
_YIELDS = (
    "yielded", "produced", "result", "culminat", "crowned", "capped", "cemented", "rounded", "emerged", "came out", "came away", "went home", "returned home",
)  # fmt: skip
_CAPPED = ("capped by", "capped with", "crowned by", "crowned with")
_TALKS = re.compile(
    r"\b(?:visit|talks|trip|tour|stay|day|summit|meeting|negotiations|discussions|ceremony|effort|years|months)s?\b"
)
_SEALING = (
    "sealed",
    "crowned",
    "capped",
    "cemented",
    "rounded off",
    "wrapped up",
    "concluded",
    "closed",
    "formali",
)
_WITH = compiled(
    r"\s(?:the|their|his|her|its|an?|\w+-day|years of|months of)\s(?!(?:talks|meeting|negotiations)\sby\s)[^,;.:\"“”]{3,80}?\s(?:with|by)(?: signing)? "
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
    "reach": ("agreement", "contract", "memorandum_of"),
    "yield": (
        "agreement", "contract", "memorandum", "letter", "treaty", "protocol", "declaration", "statement_joint", "exchange", "other_document",
    ),
    "agree": ("agreement", "contract", "memorandum", "treaty", "protocol", "other_document", "other_minutes"),
    "conclude": (
        "agreement", "treaty", "memorandum", "contract", "protocol", "exchange", "letter", "programme", "other_document", "other_arrangement", "other_minutes", "plan",
    ),
    "exchange": (
        "agreement", "treaty", "memorandum", "contract", "protocol", "exchange", "letter", "other", "plan", "programme",
        "declaration_of_intent",
    ),
    "forge": ("agreement",),
    "complete": ("agreement", "treaty", "memorandum", "protocol", "exchange", "other_document"),
    "adopt": ("agreement", "treaty", "memorandum", "protocol", "declaration", "statement", "programme", "plan", "other"),
}  # fmt: skip


def governs(folded: str, cue: Cue, phrase: Phrase) -> str:
    """How a verb before a phrase governs it: as its "object", as a further "item" behind a passive, or not at all ("")."""
    if phrase.outer - cue.end > _REACH:
        return ""
    if cue.form == "borne":
        return ""
    gap = folded[cue.end : phrase.outer]
    if " -" in gap:
        gap = _DASHED.sub(" ", gap)
    if _sealed_with(folded, cue, phrase, gap):
        return "object"
    if cue.code == "agree":
        return "object" if gap in (" ", " on ") else ""
    bare = gap.strip(' "“«‘(:-')
    if cue.form == "noun" or folded.startswith(" of ", cue.end):
        if not bare and _COMPOUND.search(folded[max(0, cue.start - 15) : cue.start]):
            return ""
        if gap == " and " and phrase.code == "exchange_of_notes":
            return "object"  # "the signing and exchange of notes"
        return "object" if not bare or _OF.match(gap) or _is_gerund(folded, cue, phrase, gap) else ""
    if _WRONG_OBJECT.match(gap):
        return ""
    if (
        not bare
        or _ADVERBS.match(gap)
        or (gap in _UNDER and folded.endswith(_SIGNATURES, cue.start, cue.end))
        or _NUMBER.fullmatch(gap)
    ):
        return "object"
    is_clean = not _CLAUSE.search(_AFTER_TALKS.sub("after", gap))
    if _NAMELY.fullmatch(gap) or (is_clean and phrase.determiner == "a" and _NAMED.fullmatch(gap)):
        return "object"
    if is_clean and _DAY.sub("", gap, count=1).startswith(",") and gap.rstrip().endswith(","):
        return "object"
    if (
        cue.form == "past"
        and _INVERTED.fullmatch(gap)
        and _OPENS.search(folded[max(0, cue.start - 20) : cue.start])
    ):
        return "object"
    if is_clean and _inserts(gap):
        return "object"
    if phrase.is_ellipsis and is_clean and cue.form == "past" and not _OTHER_VERB.match(folded, phrase.end):
        return "item"  # "signed on trade, another on fisheries"
    if (match := _ALONG.match(gap)) and cue.form == "past":
        if match["link"] not in ("and", ","):
            return "item"
        return (
            "item"
            if is_clean and not _OTHER_VERB.match(folded, phrase.end) and phrase.determiner == "a"
            else ""
        )
    return ""


def _sealed_with(folded: str, cue: Cue, phrase: Phrase, gap: str) -> bool:
    """Whether the words between tell of something else that a document made firm: "sealed their new friendship with a treaty"."""
    return (
        phrase.determiner in ("a", "count", "some")
        and gap.endswith((" with ", " by "))
        and folded.startswith(_SEALING, cue.start)
        and _WITH.fullmatch(gap) is not None
        and not RESOLVED.match(folded, phrase.kind_end)
    )


def _inserts(gap: str) -> bool:
    """Whether the words between a verb and its object only tell where, when or with whom."""
    is_open = (
        gap.rstrip().endswith((" and", " while", ",")) and gap.count(",") < 2
    )  # ", at a joint session," closes itself
    return bool(_INSERT.match(gap)) and not _HANGS.search(gap) and not is_open


def _is_gerund(folded: str, cue: Cue, phrase: Phrase, gap: str) -> bool:
    """Whether "by signing in Lima six accords" has a verb's object."""
    return (
        folded.endswith(_BEFORE_GERUND, 0, cue.start)
        and phrase.determiner in ("a", "count")
        and not _CLAUSE.search(gap)
        and _inserts(gap)
    )


def _class_of(folded: str, cue: Cue) -> str:
    """The class of a verb by what it can have as its object; a contract that was "completed" is one carried out."""
    if folded.startswith(_YIELDS, cue.start):
        return "yield"
    if folded.startswith("forged", cue.start):
        return "forge"  # contracts and papers are forged in another sense
    return "complete" if folded.startswith("completed", cue.start) else cue.code


def fits(folded: str, cue: Cue, phrase: Phrase) -> bool:
    """Whether a verb of this class can have such a document as its object."""
    # "notes" and "letters" by themselves are documents only where they are exchanged.
    if (
        phrase.code == "exchange_of_notes"
        and phrase.kind_end - phrase.kind_start < 8
        and (
            cue.code != "exchange"
            or not (phrase.has_subject or _NOTES_ON.match(folded, cue.end))
            or _NO_MATTER.match(folded, phrase.kind_end)
        )
    ):
        return False
    # "Signed a certificate", "handed over a certificate to the best pupil".
    if phrase.code == "other_certificate" and phrase.kind_end - phrase.kind_start < 13:
        return phrase.has_subject and not folded.startswith(" to ", phrase.kind_end)
    # What lawmakers or scholars sign is a statement of their own.
    if phrase.code == "statement" and cue.code == "sign":
        return False
    # Two states sign agreements; the one whose adoption they welcome is that of many.
    if cue.code == "adopt" and cue.form == "noun" and phrase.code.startswith(("agreement", "treaty")):
        return False
    if folded.startswith(_CAPPED, cue.start) and not _TALKS.search(folded, max(0, cue.start - 60), cue.start):
        return False  # "Prices were capped by an agreement"
    allowed = _OBJECTS.get(_class_of(folded, cue))
    if allowed is None:
        return phrase.code != "other_arrangement" or phrase.has_subject
    if not phrase.code.startswith(allowed):
        return False
    if cue.code == "issue" and phrase.code == "statement":
        if folded.startswith(" jointly", cue.end) or folded.endswith("jointly ", 0, cue.start):
            return True
        if not phrase.has_subject or phrase.is_plural:
            return False
        return phrase.kind_start > phrase.start or bool(
            _BOTH.search(folded, max(0, cue.start - 40), cue.start)
        )
    if phrase.code == "other_arrangement" and cue.code == "conclude":
        return phrase.has_subject and not phrase.is_plural
    # "Finalised plans for a summit", "concluded with a plan to meet".
    if (
        cue.code == "conclude"
        and phrase.code == "plan"
        and (phrase.is_plural or folded.startswith(" to ", phrase.kind_end))
    ):
        return False
    if cue.code == "agree":
        # "Agreed on five agreements": those that the report goes on to name.
        if phrase.is_plural:
            return phrase.number is not None
        return phrase.code in _AGREED and phrase.determiner == "a" and phrase.has_subject
    if cue.code == "reach":
        if RESOLVED.match(folded, phrase.kind_end):
            return False
        if phrase.determiner == "the" and phrase.code.startswith("declaration"):
            return phrase.has_subject  # "produced the Suva Declaration"
        return phrase.determiner in ("a", "some", "count") or (phrase.is_plural and not phrase.determiner)
    return True
