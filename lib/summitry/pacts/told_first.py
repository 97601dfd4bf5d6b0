"""Whether words that point back, "the agreement was signed", are the first to tell of a document."""

import re
from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.pacts.found import Signing
from summitry.pacts.retelling import is_joint_text
from summitry.pacts.told import Told, words_of_countries
from summitry.patterns import compiled

_OFFICES = frozenset("president prime minister leader head".split())
_WAS = re.compile(r"\s(?:was|were|has been|have been)\s(?:also\s)?$")
_BY = re.compile(
    r"(?:\s(?:here|today|(?:on )?\w+day|in \w+|(?:on|from) the [\w-]+ side|for [\w-]+))*,?\sby\b"
)
_OF_SEVERAL = re.compile(r"\b(?:first|second|third|fourth|latter|former|last|other) $")
_AHEAD = 60  # characters behind the verb that tell when, where or by whom
# "The accord, signed on Monday, ...", "the accord that both ministers signed on Monday", "the accord, signed by both ministers, ...".
_SIGNED = compiled(
    r"(?:,?\s(?:[\w.'’-]+\s){0,5}?(?:signed|inked|initialled)(?: (?:here|(?:in|at) [a-z' -]{3,40}?))?,? (?:(?:on )?(?:late |early )?\w+day|today|yesterday)|,\s(?:which was\s)?(?:signed|inked|initialled)(?: (?:here|(?:in|at) [a-z' -]{3,40}?))? by"
    r"|,\s(?:which was\s)?signed (?:in|at) [^,.;]{3,50}, (?:covers|provides|commits|sets|calls|allows|opens|includes|creates|establishes|aims|seeks|will|would))\b"
)
# "The accord provides for a loan and was signed at a ceremony".
_WAS_SIGNED = re.compile(
    r"(?:\s[^.;]{3,160},?\sand|,\s(?:which|that)\s[^.;]{3,160},)?\s(?:was|has been)\s(?:also\s|finally\s|officially\s|formally\s)?"
)
# It opens the sentence, but not "since the accord was signed", "he denied that the accord was signed".
_OPENS = compiled(
    r"(?:^|[.!?:\"“”]\s{0,2}|\s\s|\s[-–—]+\s|(?:\.\s{0,2}|\s\s)(?!since|before|until|after|when|once)[^.;]{3,60},\s)$"
)
_LEAD = 70  # characters before it
_IN_COPIES = re.compile(r"\sin (?:two|three|four|duplicate|triplicate|\d)\b")


def is_told_first(text: ArticleText, told: Told, kept: Sequence[Told]) -> bool:
    """Whether a passage that is like none kept tells of a document of its own, rather than point back to one of them."""
    signing = told.signing
    if is_joint_text(told) and _names_no_matter(text, told) and any(map(is_joint_text, kept)):
        return False
    if not _points_back(signing):
        return True
    # "The accord" can be a memorandum told of before.
    if any(other.family == told.family or told.family == "agreement" for other in kept) or (
        told.family == "contract"
        and kept
        and kept[-1].family == "agreement"
        and told.sentence == kept[-1].sentence + 1
    ):
        return False
    return (
        "_of_" in signing.code
        or _names_signers(text, signing)
        or (not kept and _is_signed_now(text, signing))
    )


def _points_back(signing: Signing) -> bool:
    """Whether "the agreement" is spoken of without a word on what it is; a declaration is one of its kind."""
    return (
        signing.is_definite
        and not signing.has_subject
        and not signing.code.startswith(("declaration", "statement"))
        and not (signing.code == "other_minutes" and signing.cue and signing.cue.code == "sign")
    )


def _is_signed_now(text: ArticleText, signing: Signing) -> bool:
    """Whether "X signed the contract", or "the contract signed on Monday", reports the signing of something that the article has spoken of in other words."""
    cue = signing.cue
    if cue is None or cue.code != "sign" or cue.form == "base":
        return False
    if cue.form == "past" and cue.end < signing.start:
        return True
    folded = text.folded
    the = signing.start - len("new ") * folded.endswith("the new ", 0, signing.start) - len("the ")
    if signing.named or the < 0 or not folded.startswith("the ", the):
        return False
    if cue.form == "noun":
        return folded.endswith(" of the ", cue.end, signing.start)
    if _SIGNED.match(folded, signing.kind_end, cue.end + _AHEAD):
        return True
    if not _WAS_SIGNED.fullmatch(folded, signing.end, cue.start) or _IN_COPIES.match(folded, cue.end):
        return False
    lead = folded[the - _LEAD : the] if the > _LEAD else "  " + folded[:the]
    return _OPENS.search(lead) is not None


def _names_signers(text: ArticleText, signing: Signing) -> bool:
    """Whether "the agreement was signed by ..." tells who signed: by itself a report of the signing."""
    cue = signing.cue
    if signing.named or cue is None or cue.start < signing.end:
        return False
    if _OF_SEVERAL.search(text.folded, max(0, signing.start - 20), signing.start):
        return False
    return bool(_WAS.search(text.folded, signing.end, cue.start) and _BY.match(text.folded, cue.end))


def _names_no_matter(text: ArticleText, told: Told) -> bool:
    """Whether "the declaration", or that "of the presidents" of both countries, is spoken of without a word on what it is about."""
    return told.signing.is_definite and not told.words - words_of_countries(text) - _OFFICES
