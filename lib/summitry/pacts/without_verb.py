"""Documents of which no verb of signing tells: joint texts that are quoted, new ones that are welcomed, notes exchanged before witnesses."""

import re
from collections.abc import Sequence

from summitry.pacts import fruits, signing_lines
from summitry.pacts.phrases import Phrase
from summitry.patterns import compiled

_STATED = re.compile(
    r"\b(?:in|through|via|according to|per|by way of|(?:followed|accompanied|capped|crowned) by)\s$"
)
# "The leaders announced a joint declaration", but not that there will be one.
_ANNOUNCED = re.compile(r"\b(?:announc(?:e|es|ed|ing)|unveil(?:s|ed|ing))\s$")
_TO_COME = re.compile(r",?\s(?:(?:which|that)\s)?(?:will|would|could|may|is|are|to be)\b")
_STATES = compiled(
    r",?\s(?:(?:was |were )?(?:handed (?:out|over|round|to)|distributed|circulated)\b|(?:issued|released|published|adopted|made public|signed)\b|(?:closed|ended|concluded|crowned|capped|rounded off) (?:the|his|her|their) (?:[\w-]+ )?(?:visit|talks|trip|meeting|day|stay|summit)\b|(?:said|says|say|read|reads|stated|noted|reaffirmed|called|condemned|expressed|emphasi[sz]ed|stressed|announced|outlined|confirmed|underlined|added|urged|pledged|reiterated|voiced)\b)"
)
_TO_THE_PRESS = re.compile(
    r"\s(?:to|with|before|for) (?:the )?(?:press|media|reporters|journalists)|\s(?:delivered|given|made)\b"
)
# "The joint statement of 2019".
_OF_YEAR = re.compile(r"\s(?:of|from) (?:[a-z]+ )?(?:\d{1,2},? )?(?:19|20)\d\d\b")
_JOINT_TEXT = re.compile(r"\bjoint (?:[\w-]+ )?(?:statement|declaration)|\bcommuniqu[eé]")
# "A communiqué from the presidency said": not of both; nor is "the communiqué" behind it.
_OF_ONE_SIDE = compiled(
    r"\bcommuniqu[eé] (?:(?:issued|released|sent|published) )?(?:from|of|by) (?:the |his |her |its )?(?:[\w'’-]+ ){0,3}?(?:presidency|ministry|palace|office|cabinet|secretariat|spokes\w+|embassy|party)\b"
)
# "Welcomed a new memorandum", "a newly signed agreement": no verb of signing governs it, but it was signed.
_WELCOMES = re.compile(
    r"\b(?:welcom(?:e|es|ed|ing)|hail(?:s|ed)|applaud(?:s|ed)?|announc(?:e|es|ed|ing)|unveil(?:s|ed))\s$"
)
_NEW = compiled(r"(?:an?|the|two|three|four|five)\snew\s")
_NEWLY_SIGNED = re.compile(
    r"\b(?P<article>a|the)\s(?:newly|just)[ -](?:signed|concluded|inked|finali[sz]ed)\s(?:[\w-]+\s){0,3}$"
)
# "Flew home with an accord on tea in her bag": what somebody brings back from talks.
_BROUGHT = compiled(
    r"\b(?:(?:flew|flies|left|leaves?|leaving|return(?:ed|s|ing)?|came|comes?|went|goes|headed|departed|departs|emerged|home|back)\b[^.;:]{0,40}? with|took|takes?|taking|brought|brings?|bringing|carried|carries|carrying|has|had) $"
)
_IN_POCKET = compiled(
    r"\s(?:safely )?(?:under (?:his|her|their|its) arms?\b|in (?:his|her|their|its|the) (?:[\w-]+ )?(?:pockets?|briefcases?|bags?|luggage|suitcases?|baggage|folders?)\b|in hand\b)"
)
_BETWEEN = re.compile(r"\sbetween\s")
# "The visit ended on Tuesday with a joint communique".
_ENDED_WITH = compiled(
    rf"\b(?:{fruits.TALKS}|sides|leaders|presidents|premiers|ministers|kings|governments|they|both|two|pair|guest) (?:\w+ ){{0,3}}(?:ended|closed|concluded|wound up|finished|parted|wrapped up|came to an end)\b[^.;:\"“”]{{0,50}} with $"
)
# "The ministers agreed in an exchange of letters to keep the tunnel open".
_RESOLVE = r"(?:agreed|pledged|undertook|promised|vowed|resolved|decided|committed themselves)"
_RESOLVED_IN = compiled(
    rf"(?<!had ){_RESOLVE}(?: (?:today|here|on \w+day|jointly))?,? in (?:an?|their) (?:[\w-]+ ){{0,3}}$"
)
_RESOLVED_IN_ONE = compiled(rf"{_RESOLVE}(?: (?:today|here|on \w+day|jointly))?,? in (?:an? |their )")
# "The institute agreed with its host, by way of a letter of intent on reefs, to swap divers".
_RESOLVED_BY = compiled(
    rf"(?<!had )(?:{_RESOLVE}|bound (?:itself|themselves))\b(?:(?! to | that | on )[^.;:\"“”]){{0,60}}? "
    r"(?:by|by way of|by means of|by virtue of|via|through|in|in the form of) (?:an?|their) (?:[\w-]+ ){0,3}$"
)
_RESOLVED_BY_ONE = (" way of a", " means of a", " via a", " through a", " by a", ", in a", "form of a")
_TO_DO = re.compile(r",? to (?!be\b)[a-z]")
# "In a memorandum on tuna, the two sides undertook to share vessels".
_BOTH_RESOLVED = compiled(
    rf",\s(?:(?:the\s)?(?:two|both)\s|they\s|the\s(?:sides|presidents|leaders|premiers|(?:[\w-]+\s)?ministers|governments)\s)(?:[\w-]+\s){{0,3}}?{_RESOLVE}\b"
)
# "Under a declaration on the border, claims will be settled by surveyors".
_UNDER_IT = compiled(
    r"(?:\ssigned by\s[^.;:]{3,90}?)?(?:\s(?:between|with)\s[^,.;:]{3,60})?,\s(?![^.;:]{0,60}\b(?:has|have|had|was|were)\b)[^.;:]{3,120}?\s(?:will|would|is to|are to)\s"
)
# "By an exchange of letters in Suva on Friday, Japan granted Fiji a loan".
_BY_NOTES = compiled(
    r"(?:\s(?:between|in|at|on|here|today|signed|exchanged|of)\b[^.;:]{0,90}?)?(?:,\s|\s(?=(?:the|both|they)\s))[^.;:]{3,120}?\s(?:agreed|granted|extended|lent|pledged|undertook|gave|ended|lifted|waived|abolished|recogni[sz]ed|settled|set|established|opened|committed|will|would|is to|are to)\b"
)
# "An exchange of letters between the ministers settles who pays".
_NOTES_SETTLE = compiled(
    r"\s(?:between|of) [^,.;:]{0,60}?\b(?:ministers?|ministries|governments?|sides|countries|states|presidents|premiers|embass\w+|capitals)\b[^,.;:]{0,50}?\s(?:regulates?|settles?|settled|ends|ended|extend(?:s|ed)|renew(?:s|ed)|lifts|governs|abolishes|provides for|opens|sets|exempts|waives|grants|covers|binds|clears|puts)\b"
)
_SAYS_MORE_OF_IT = compiled(
    r"\s(?:that|which|being|to be|due|signed in|(?:of|from|dating from) (?:[a-z]+ )?(?:1[89]|20)\d\d)\b"
)
_GROUNDS = (
    "memorandum",
    "agreement",
    "treaty",
    "protocol",
    "declaration",
    "exchange",
    "other_minutes",
    "other_arrangement",
    "letter",
)
# "The two accords, one on tea and one on visas, provide for joint teams".
_THEY_DO = compiled(
    r"\s?(?:,|-+|–|—)\s(?:(?:foresee|envisage|provide|cover|set|call|open|allow|enable|aim|seek|commit|establish|create|lay|pave|give|lift|cut|bind|oblige|ease)\b|(?:will|would) (?!be (?:signed|ready|submitted|discussed|negotiated|drafted)|have\b|come\b|follow\b)|are (?:meant|intended|designed) to\b)"
)
_MARK = 3  # characters that may stand before what opens a sentence
_COUNTS = ("the two ", "the three ", "the four ", "two ", "three ", "four ")
_WITNESSED = re.compile(r"\b(?:witness(?:ed|es|ing)|attended|oversaw|saw|welcomed) (?:the|an) $")


def has_joint_text(folded: str) -> bool:
    """Whether a text speaks of a joint statement at all."""
    return bool(_JOINT_TEXT.search(folded))


def is_told(folded: str, start: int, phrase: Phrase) -> bool:
    """Whether the sentence from `start` quotes a document, welcomes it as new, or says that it was brought back or what was agreed in it."""
    return (
        is_joint_text(folded, phrase)
        or _is_welcomed(folded, phrase)
        or _is_brought(folded, phrase)
        or _is_ground(folded, start, phrase)
    )


def is_joint_text(folded: str, phrase: Phrase) -> bool:
    """Whether a joint statement is quoted or said to be out: both sides stand behind it."""
    joint = (
        folded.startswith("joint", phrase.kind_start)
        or "joint" in folded[phrase.start : phrase.kind_start]
        or (phrase.start == phrase.kind_start and "joint" in folded[phrase.kind_start : phrase.kind_end])
        or (
            phrase.code == "statement_communique"
            and phrase.determiner == "the"
            and phrase.start == phrase.kind_start
        )
    )
    if (
        not joint
        or phrase.is_plural
        or phrase.determiner == "this"
        or _OF_YEAR.match(folded, phrase.kind_end)
    ):
        return False
    if not phrase.code.startswith(("statement", "declaration_joint")) or _TO_THE_PRESS.match(
        folded, phrase.kind_end
    ):
        return False
    if phrase.determiner == "a" and _ENDED_WITH.search(folded, max(0, phrase.outer - 80), phrase.outer):
        return True
    if phrase.code == "statement_communique" and _OF_ONE_SIDE.search(folded, 0, phrase.kind_start):
        return False
    before = folded[max(0, phrase.outer - 30) : phrase.outer]
    if _STATED.search(before) or (_ANNOUNCED.search(before) and not _TO_COME.match(folded, phrase.end)):
        return True
    return bool(_STATES.match(folded, phrase.end) or _STATES.match(folded, phrase.kind_end))


def may_tell(folded: str, start: int, end: int) -> bool:
    """Whether a passage may quote a joint statement, welcome a document, or tell what was agreed in one."""
    return (
        folded.find("joint", start, end) >= 0
        or folded.find("communiqu", start, end) >= 0
        or may_welcome(folded, start, end)
        or folded.startswith(
            (
                "in a",
                "under a",
                "under the terms of a",
                "by an exchange",
                "an exchange of",
                "through an exchange",
                *_COUNTS,
            ),
            start,
        )
        or (folded.find(" in a", start, end) >= 0 and _RESOLVED_IN_ONE.search(folded, start, end) is not None)
        or any(folded.find(words, start, end) >= 0 for words in _RESOLVED_BY_ONE)
    )


def may_welcome(folded: str, start: int, end: int) -> bool:
    """Whether a passage has a word for something new, which alone can be welcomed as such, or speaks of what came of a visit, or was brought back."""
    return (
        folded.find("new", start, end) >= 0
        or fruits.may_come(folded, start, end)
        or _IN_POCKET.search(folded, start, end) is not None
    )


def _is_welcomed(folded: str, phrase: Phrase) -> bool:
    """Whether a document is welcomed or announced as new.

    A new agreement may be one to come; it counts if it is a memorandum, or its parties are named.
    """
    if not phrase.code.startswith(fruits.KINDS) or phrase.determiner not in ("a", "count"):
        return False
    if not (
        phrase.has_subject
        and _NEW.match(folded, phrase.outer)
        and (_welcomes(folded, phrase.outer) or signing_lines.is_news_item(folded, phrase.outer))
    ):
        return False
    return phrase.code.startswith("memorandum") or bool(
        _BETWEEN.search(folded, phrase.kind_end - 1, phrase.end)
    )


def is_newly_signed(folded: str, phrase: Phrase) -> bool:
    """Whether a document is told of first as "a newly signed agreement", or welcomed as "the newly signed" one."""
    floor = max(0, phrase.outer - 30)
    match = _NEWLY_SIGNED.search(folded, floor, phrase.kind_start) if phrase.has_subject else None
    if not match:
        return False
    return match["article"] != "the" or _welcomes(folded, match.start())


def is_exchange(folded: str, phrase: Phrase) -> bool:
    """Whether notes were exchanged before witnesses: "they attended the exchange of notes on a loan"."""
    if phrase.code != "exchange_of_notes" or not folded.startswith("exchange", phrase.kind_start):
        return False
    return bool(_WITNESSED.search(folded, max(0, phrase.outer - 20), phrase.kind_start))


def _is_brought(folded: str, phrase: Phrase) -> bool:
    """Whether somebody brought a document back from talks: "flew home with an accord on tea in his bag"."""
    if not phrase.code.startswith(fruits.KINDS) or not phrase.has_subject:
        return False
    return (
        phrase.determiner in ("a", "count")
        and _IN_POCKET.match(folded, phrase.end) is not None
        and _BROUGHT.search(folded, max(0, phrase.outer - 70), phrase.outer) is not None
    )


def _is_ground(folded: str, start: int, phrase: Phrase) -> bool:
    """Whether a document is first told of by what was agreed in it, or will be done under it.

    "The ministers agreed in an exchange of letters to ...", "Under a declaration on the border, claims will ...".
    """
    are_letters = phrase.code == "exchange_of_notes" and folded.startswith(" exchanged", phrase.kind_end)
    if are_letters and folded[start : phrase.outer] in ("by ", "through ", "in "):
        return _BY_NOTES.match(folded, phrase.kind_end) is not None
    if phrase.determiner not in ("a", "own") or phrase.is_plural or not phrase.code.startswith(_GROUNDS):
        return False
    if _OF_YEAR.match(folded, phrase.kind_end):
        return False
    if _RESOLVED_IN.search(folded, max(start, phrase.outer - 40), phrase.kind_start):
        return True
    if phrase.has_subject and _TO_DO.match(folded, phrase.end):
        resolved = _RESOLVED_BY.search(folded, max(start, phrase.outer - 110), phrase.kind_start)
        if resolved and not _SAYS_MORE_OF_IT.search(folded, phrase.kind_end, phrase.end + 8):
            return True
    if (
        phrase.determiner != "a"
        or not (phrase.has_subject or folded.startswith(" signed by ", phrase.end))
        or _SAYS_MORE_OF_IT.search(folded, phrase.kind_end, phrase.end + 8)
    ):
        return False
    opening = folded[start : phrase.outer]
    if not opening and phrase.code == "exchange_of_notes":
        return _NOTES_SETTLE.match(folded, phrase.kind_end) is not None
    if opening in ("by ", "through ", "in ") and phrase.code == "exchange_of_notes":
        return _BY_NOTES.match(folded, phrase.end) is not None
    if opening == "in ":
        return _BOTH_RESOLVED.match(folded, phrase.end) is not None
    return opening in ("under ", "under the terms of ") and _UNDER_IT.match(folded, phrase.end) is not None


def are_told_apart(folded: str, start: int, chain: Sequence[Phrase]) -> bool:
    """Whether a sentence opens with as many documents as it counts, one by one, and says what they do: "The two accords, one on tea and one on visas, provide for ..."."""
    head, *ones = chain
    return (
        head.outer - start < _MARK
        and head.is_plural
        and head.number == len(ones)
        and all(one.is_ellipsis for one in ones)
        and _THEY_DO.match(folded, chain[-1].end) is not None
    )


def _welcomes(folded: str, outer: int) -> bool:
    return bool(_WELCOMES.search(folded[max(0, outer - 20) : outer]))
