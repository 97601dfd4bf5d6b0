"""Where in a sentence one document's words end and the next one's begin."""

import re
from collections.abc import Sequence

from summitry.matching import Match
from summitry.pacts.nouns import Noun
from summitry.pacts.openings import Opening
from summitry.patterns import compiled

# "as well as an extension of the programme on wool": what is signed is named by what it changes.
CHANGE_OF = r"(?:(?:the|an?)\s)?(?:renewal|extension|prolongation|amendments?|revision|updating)\s(?:of|to)"

_BEFORE_ITEM = compiled(
    rf"(?:[,;:][\"”»]?|,\sof|\(?\d{{1,2}}[.)]\s|\([a-z]{{1,4}}\)\s|\b(?:and(?: of| on| to)?|or|as well as|along with|together with|plus|in addition to|including|includes?|included|alongside|also|finally|lastly|was|were|are|of which|and/or|the (?:second|third|fourth|fifth|other|last)|(?:and|,|;|as well as|along with|together with) {CHANGE_OF})|&|\s-)\s*(?:both\s)?[\"“«‘(]*$"
)
_BLANKS_AND_QUOTES = ' \n\t"“”«»‘('  # what those words end in is asked first: most before a document do not
_ENDS_BEFORE_ITEM = tuple(
    ", ; : . ) & - and of on to or as with plus to including include includes included alongside also finally lastly was were are which both second third fourth fifth other last".split()
)
_NO_NAMES = "a an the on of in for to with by at from as its their between under about"
_NAME = rf"(?!(?:{_NO_NAMES.replace(' ', '|')})\s)[\w'’.-]+"
_MOST_NAMES = 3
_WHO = (
    "those ministers presidents leaders premiers governments ministries chiefs companies banks agencies "
    "universities heads rectors mayors governors services chambers academies "
    "directors chairmen secretaries bankers commanders prosecutors authorities offices operators airlines "
    "regulators institutes museums ports cities councils firms railways shipyards broadcasters utilities "
    "corporations groups"
)
# "The heads of statistical offices", "the ministers of higher education": a verb of theirs would be no plural, "of both want".
_OF_OFFICE = r"(?:[a-z]+\s){1,3}?(?:[a-z]+s|trade|education|health|defen[cs]e|security|development|protection|commerce|planning|cooperation|safety|order|welfare|forestry|energy|research|industry|infrastructure)"
# "..., and the ministers of culture a programme": the verb before speaks for both.
_NEXT_SIGNERS = compiled(
    rf"(?:,?\s(?:and|while)\s(?:(?:the|their)\s)?|,\s(?:the|their)\s|,\s(?=those\sof\s))(?P<who>(?:[\w-]+\s){{0,3}}(?:{_WHO.replace(' ', '|')})"
    rf"(?:\sof\s(?:the\s|both\s)?(?:\w+(?:\s(?:of|and)\s\w+){{0,3}}|{_OF_OFFICE}|two\s\w+)|(?:\s{_NAME}){{1,2}}\sand(?:\s{_NAME}){{1,2}})?)\s$"
    # "..., Moe and Ravi an agreement on visas".
    rf"|(?:[,;]\s(?:and\s|while\s)?|\s(?:and|while)\s)(?:{_NAME}\s){{1,{_MOST_NAMES}}}and\s(?:{_NAME}\s){{1,{_MOST_NAMES}}}$"
)
_SIGNERS, _SMALL_WORDS = frozenset(_WHO.split()), frozenset(_NO_NAMES.split())
# "Signed between A and B, and the two agencies approved ...": a clause of its own.
_NEXT_CLAUSE = compiled(
    r",\s(?:and|while)\s(?=[^,;.]{3,160}?\s(?:approved|signed|inked|concluded|exchanged|adopted|agreed|announced|pledged|held|met|opened|launched|discussed|welcomed|said|visited|took|made|will|would)\b)"
)
_SUBJECT_FOLLOWS = compiled(r"\s(?:on|between|for|of|in|regarding|concerning|with)\b")
_CONNECTORS = compiled(
    rf"(?:[\s,;:&(\"“”«»‘-]|\(?\d{{1,2}}[.)]\s|\([a-z]{{1,4}}\)\s|\b(?:and(?: of| on| to)?|or|as well as|along with|together with|plus|in addition to|including|included?|includes|alongside|also|finally|lastly|both|the (?:second|third|fourth|fifth|other|last)|{CHANGE_OF})\b)+$"
)


def limits(folded: str, nouns: Sequence[Noun], end: int) -> list[int]:
    """For each noun, where the next item of a list, or the sentence, ends its words."""
    found: list[int] = []
    outer = end
    for index in range(len(nouns) - 1, -1, -1):
        term, opening, is_ellipsis = nouns[index]
        found.append(_cut(folded, outer, term.end) if outer < end else end)
        if is_ellipsis or _is_next_item(folded, opening, term):
            outer = opening.outer
    return found[::-1]


def _is_next_item(folded: str, opening: Opening, term: Match) -> bool:
    """Whether a later noun begins a new item of a list rather than standing inside the subject of the one before."""
    if opening.determiner in ("a", "the") and next_signers(folded, opening.outer):
        return True
    before = folded[max(0, opening.outer - 30) : opening.outer]
    if not before.rstrip(_BLANKS_AND_QUOTES).endswith(_ENDS_BEFORE_ITEM) or not _BEFORE_ITEM.search(before):
        return False
    if opening.determiner in ("a", "count", "some"):
        return True
    if folded.endswith(" and to ", 0, opening.outer):
        return False  # "on access to a bank and to the programme"
    if opening.determiner in ("the", "own"):
        if term.term.code.startswith(("statement_joint", "statement_communique", "declaration_joint")):
            return True
        return opening.is_named or bool(_SUBJECT_FOLLOWS.match(folded, term.end))
    return opening.start == term.start or opening.is_named


def _cut(folded: str, outer: int, floor: int) -> int:
    """Where the words before a new item end: its connectors belong to neither."""
    if outer <= floor:
        return floor
    match = next_signers(folded, outer) or _CONNECTORS.search(folded[floor:outer])
    return max(floor, outer - len(match.group())) if match else outer


def next_signers(folded: str, outer: int) -> re.Match[str] | None:
    """Words before a phrase that tell of other signatories, to whom the verb before applies as well."""
    before = folded[max(0, outer - 70) : outer]
    if not before.endswith(" "):
        return None
    if _SIGNERS.isdisjoint(before.split()):
        # Then only names can be meant, and few words stand behind the "and" of two.
        _, joined, names = before.rpartition(" and ")
        if not joined or names.count(" ") > _MOST_NAMES or not _SMALL_WORDS.isdisjoint(names.split()):
            return None
    return _NEXT_SIGNERS.search(before)


def clause_end(text: str, start: int, end: int) -> int:
    """Where the clause from `start` ends: before the next one, which has a verb of its own, or at `end`."""
    following = _NEXT_CLAUSE.search(text, start, end)
    return following.start() if following else end
