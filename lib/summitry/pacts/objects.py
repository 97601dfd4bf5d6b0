"""Whether a verb of signing that stands before a document has it as its object."""

import re

from summitry.pacts.object_kinds import RESOLVED
from summitry.pacts.phrases import Phrase
from summitry.pacts.signing_verbs import Cue
from summitry.pacts.title_limits import CHANGE_OF
from summitry.patterns import compiled

_REACH = 200  # characters between a verb of signing and its object
_ADVERBS = compiled(
    r"(?:, (?=too|also|as well|(?:only|just|merely) an? )|\s)?(?:(?:also|jointly|formally|officially|today|here|yesterday|off (?:(?:\w+day|today|yesterday|here|jointly) )?on|as well(?! as)|too|moreover|besides|finally|separately|there(?: and then)?|then and there|each other|one another|last night|late|(?:(?:on|this|late|early) )?\w+day(?: (?:morning|afternoon|evening|night))?|between them|with each other|(?:the )?(?:signed )?(?:cop(?:y|ies)|originals?) of|folders (?:of|with|containing|holding|bearing)|(?:the )?texts? of|up|off|both|each|"
    rf"as many as|were|was|are|is|a|the|their|our|following(?: \w+)?(?: documents| agreements)?|as follows|yet|what (?:\w+ ){{1,4}}(?:called|calls?|described as|hailed as|termed)|(?:the|an?) so-called|bilateral|two|three|four|five|several|key|among others|among other things|inter alia|in particular|notably|in addition|likewise|together|only|just|merely|little (?:beyond|more than)|nothing (?:but|beyond|more than)|no more than|and exchanged?|and signed|and adopted|not only|{CHANGE_OF})(?:[\s,:]+|$))+$"
)
# Signatures stand on or under a document: "put their names on Monday to an accord".
_BY_HAND = (
    "signature",
    "signatures",
    "name",
    "names",
    "seal",
    "seals",
    "hand",
    "hands",
    "initials",
    "pen",
    "pens",
    "paper",
)
_PUT_THERE = (" line", "were put", "were set", "were affixed", "were placed", "were exchanged")
_ON_PAPER = re.compile(
    r"\s(?:to|on|for|under|beneath|below|upon|in|of|at the (?:foot|bottom|end) of)(?:\s(?:the|a) (?:texts?|foot|bottom|end) of)?(?:\swhat (?:[\w'’]+ ){1,4}(?:called?|calls|termed|dubbed|named|described as))?(?P<mark>\s[\"“«‘]?)$"
)
# "signed - to the surprise of their aides - a treaty".
_DASHED = re.compile(r"\s-{1,2}\s[^-:;.\"“”]{3,80}\s-{1,2}\s")
_NUMBER = re.compile(r":?\s\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.):]\s")
# "Signed at the ceremony were an agreement ...", "Signed by the presidents, the declaration ...".
_INVERTED = compiled(
    r"(?:,?\s[^.;:]{3,100})?\s(?:was|were):?\s(?:also\s)?$|\s(?:by|between|in|at|on|during)\s[^.;:]{3,100},\s$"
)
_OPENS = re.compile(r"(?:^|[.!?:\"”]\s{0,2}|\s\s|\s[-–—]+\s|\balso |\bamong the documents )$")
# "signed Thursday, in Tunis, ...".
_DAY = re.compile(r"\s(?:(?:on |this |late |early )?\w+day|today|yesterday|here)(?=,)")
# "Two papers have been signed, namely the accord on ...".
_NAMELY = re.compile(r",?\s(?:namely|including|among them|in particular)[:,]?\s")
# "We have signed something big today - a memorandum on ...": words that only promise its name.
_SOMETHING = compiled(
    r"\s(?:something|what|(?:an?|one of the) (?:[\w-]+ ){1,3}things?)\b[^.;:\"“”,-]{0,60}?(?:\s-{1,2}|,|:|,? (?:and|which) (?:that )?is|, namely)\s"
)
# "signed the Blue Union, a treaty that ...": the kind stands behind the name.
_NAMED = re.compile(r"\s(?:the |an? )(?:[\w'’-]+ ){0,5}[\w'’-]+,\s")
_INSERT = compiled(
    r",?\s(?:on|in|at|during|after|following|with|by|between|before|under|as part of|for|within|alongside|upon|here|today|yesterday|last|late|this|earlier|later|again)\b"
)
# "signed after the talks a treaty": when, no verb of its own.
_AFTER_TALKS = re.compile(
    r"\b(?:after|following|during|at the (?:end|close|conclusion) of) (?:the |their |his |her )?(?:[\w-]+ ){0,2}(?:talks|negotiations)\b"
)
# "By signing in Lima six accords", "by opening a fair and signing, with his host, an accord", "Signing on Monday a pact, ...".
_BEFORE_GERUND = re.compile(r"(?:\b(?:by|after|also|and)\s|[,.:;]\s|\s\s|[-–—]\s|^)$")
_WRONG_OBJECT = compiled(
    r"\s(?:into law|on to\b|onto\b|up (?:to|for|as)\b|in to\b|off\b(?!(?: [\w-]+day| today| yesterday| here| jointly)? on|\s$)|(?:the )?instruments? of ratification)"
)
_CLAUSE = compiled(
    r"\b(?:was|were|is|are|has|have|had|will|would|said|told|that|which|who|to|marks?|marked|represents?|views?|opinions|talks|negotiations|agreement|memorandum|sets|provides|covers|calls|aims|allows|opens|paves|makes|gives|creates|contains|outlines|envisages|foresees|commits|establishes|and (?!the\b|his\b|her\b|its\b)(?:\w+ed|held|met)\b)\b"
)
_HANGS = compiled(
    r"\b(?:on|for|of|about|to|including|regarding|under|by|from|during|after|before|following|at|alongside) $"
)
_MARKS = ' "“«‘(:-'  # what may stand between a verb and its object
_OF = compiled(
    r"(?:(?:\s(?:(?:here )?(?:today|yesterday|earlier today|last night|(?:on |late |early |late on )?\w+day(?: (?:morning|afternoon|evening|night))?)|here|took place(?:\s[^,.;:]{2,50}?)?|in [a-z]+(?: [a-z]+)?|by\s[^,.;]{3,60}?|(?:during|in the course of|at|within the framework of|as part of) (?:the|his|her|their|this)\s[^,.;]{3,50}?|on (?:\d{1,2}\s[a-z]+|[a-z]+\s\d{1,2},?)(?:\s\d{4},?)?)|,\s[^,.;:]{3,70},)?\s(?:and exchange |and adoption )?of|\sceremony (?:of|for)|\sfor)(?:\s(?:the|a|an|following|several|two|three|a number of))*\s*(?:[:\"“«‘]\s*)?$"
)
_ALONG = compiled(
    rf"[^.;]{{0,160}}?[\s,](?P<link>along with|together with|as well as|as was|as were|as has|as have|as had|so was|so were|in addition to|alongside|(?<!be )followed by|and|,)\s+(?:also\s)?(?:{CHANGE_OF}\s)?[\"“«‘]?$"
)
_OTHER_VERB = compiled(
    r"(?:\sby\s[^,;.]{3,60}?)?\s(?:also\s)?(?:was|were|is|are|will|would|has|have|had|remains?)\b"
)
# "the MoU signing agreement": what is signed stands before.
_COMPOUND = compiled(
    r"\b(?:mou|agreement|deal|pact|accord|contract|treaty|document|memorandum|protocol)s?\s$"
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
    r"\s(?:the|their|his|her|its|an?|\w+-day|(?:[\w-]+ )?(?:hours|days|weeks|months|years) of)\s(?!(?:talks|meeting|negotiations)\sby\s)[^,;.:\"“”]{3,80}?\s(?:with|by(?: (?:means|way) of)?|through|in(?: the form of)?)(?: signing)? "
)


def governs(folded: str, cue: Cue, phrase: Phrase) -> str:
    """How a verb before a phrase governs it: as its "object", as a further "item" behind a passive, or not at all ("")."""
    if phrase.outer - cue.end > _REACH or cue.form == "borne":
        return ""
    gap = folded[cue.end : phrase.outer]
    if " -" in gap:
        gap = _DASHED.sub(" ", gap)
    if (
        cue.code == "sign"
        and cue.end - cue.start > len("signature")
        and folded.endswith((*_BY_HAND, *_PUT_THERE), cue.start, cue.end)
    ):
        on_paper = _ON_PAPER.search(gap)
        if not on_paper:
            return ""
        gap = gap[: on_paper.start()] + on_paper["mark"]
    if _sealed_with(folded, cue, phrase, gap):
        return "object"
    if cue.code == "agree":
        return "object" if gap in (" ", " on ", " to ") else ""
    if cue.form == "noun" or folded.startswith((" of ", " of:"), cue.end):
        return "object" if _is_of_noun(folded, cue, phrase, gap) else ""
    if _WRONG_OBJECT.match(gap):
        return ""
    if _is_right_behind(gap):
        return "object"
    is_clean = not _CLAUSE.search(_AFTER_TALKS.sub("after", gap))
    if _is_behind_insert(folded, cue, phrase, gap, is_clean):
        return "object"
    return "item" if cue.form == "past" and _is_further_item(folded, phrase, gap, is_clean) else ""


def _is_of_noun(folded: str, cue: Cue, phrase: Phrase, gap: str) -> bool:
    """Whether a document is what a noun of signing is about: "the signing of", "by signing"."""
    bare = gap.strip(_MARKS)
    if not bare:
        return not _COMPOUND.search(folded[max(0, cue.start - 15) : cue.start])
    if gap == " and " and phrase.code == "exchange_of_notes":
        return True  # "the signing and exchange of notes"
    of = " of" if folded.endswith(" of", cue.start, cue.end) else ""  # "the signature of the following"
    return bool(_OF.match(of + gap)) or _is_gerund(folded, cue, phrase, gap)


def _is_right_behind(gap: str) -> bool:
    """Whether nothing but adverbs, a number or a list's mark stands between a verb and a document."""
    return not gap.strip(_MARKS) or _ADVERBS.match(gap) is not None or _NUMBER.fullmatch(gap) is not None


def _is_behind_insert(folded: str, cue: Cue, phrase: Phrase, gap: str, is_clean: bool) -> bool:
    """Whether the words between a verb and its object, `is_clean` of clauses, only insert where, when, with whom or its name."""
    if _NAMELY.fullmatch(gap) or (is_clean and phrase.determiner == "a" and _NAMED.fullmatch(gap)):
        return True
    if phrase.determiner == "a" and _SOMETHING.fullmatch(gap):
        return True
    if is_clean and _DAY.sub("", gap, count=1).startswith(",") and gap.rstrip().endswith(","):
        return True
    is_inverted = cue.form == "past" and _INVERTED.fullmatch(gap)
    if is_inverted and _OPENS.search(folded[max(0, cue.start - 20) : cue.start]):
        return True
    return is_clean and _inserts(gap)


def _is_further_item(folded: str, phrase: Phrase, gap: str, is_clean: bool) -> bool:
    """Whether a document is one more of what a verb before it had as its object: "signed a treaty along with an accord"."""
    is_free = is_clean and not _OTHER_VERB.match(folded, phrase.end)
    if phrase.is_ellipsis and is_free:
        return True  # "signed on trade, another on fisheries"
    match = _ALONG.match(gap)
    if match and match["link"] in ("and", ","):
        return is_free and phrase.determiner == "a"
    return match is not None


def _sealed_with(folded: str, cue: Cue, phrase: Phrase, gap: str) -> bool:
    """Whether the words between tell of something else that a document made firm: "sealed their new friendship with a treaty"."""
    return (
        phrase.determiner in ("a", "count", "some")
        and gap.endswith((" with ", " by ", " through ", " in ", " means of ", " way of ", " form of "))
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
        "ing" in folded[cue.start : cue.end]
        and phrase.determiner in ("a", "count")
        and _BEFORE_GERUND.search(folded[max(0, cue.start - 8) : cue.start]) is not None
        and not _CLAUSE.search(gap)
        and _inserts(gap)
    )
