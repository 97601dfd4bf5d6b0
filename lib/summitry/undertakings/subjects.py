"""The subject of a verb that commits: names listed right before it, or those that open its clause."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from summitry.extract.rows import Person
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.undertakings.addressees import Mention

LEADERS = r"(?:leaders|presidents|heads of state|heads of government|officials|statesmen|premiers|men|(?:prime |foreign |defen[cs]e )?ministers|diplomats|kings|chancellors|two)"
COUNTRIES = r"(?:sides|parties|countries|nations|governments|delegations|capitals|neighbou?rs|peoples)"
_BOTH = compiled(rf"(?:^|\b(?:both|the|two|our|these) )(?:two )?(?:[a-z-]+ )?{COUNTRIES}$")
# The last words of all of these: behind others they are not searched for.
HEADS = frozenset(
    "sides parties countries nations governments delegations capitals neighbours neighbors peoples leaders presidents state government officials statesmen premiers men "
    "ministers diplomats kings chancellors two he she they president minister premier chancellor king queen emir sultan diplomat leader guest".split()
)
# Titles may stand between two persons of a list: "X and his Kenyan counterpart, Y".
_VERBS = (
    r"met|said|told|held|that|will|would|is|was|are|were|has|have|had|for|not|in|at|on|to|agreed|who|which"
)
_LISTED_PEOPLE = compiled(rf",? (?:and|&) (?:(?!(?:{_VERBS})\b)[\w'’.-]+,? ){{0,7}}|, (?:the )?")
_LISTED_COUNTRIES = re.compile(r",? (?:and|&) (?:the )?|, (?:the )?")
_NO_SUBJECT = compiled(
    r"\b(?:with|between|of|to|by|for|from|at|in|on|after|during|via|told|tells|inform(?:ed|s)|met|thanked|against|as|than) (?:(?!that\b)[\w'’.-]+ ){0,4}$"
)
_PLURAL_OF = compiled(rf"\b(?:{LEADERS}|{COUNTRIES}|representatives) of (?:the )?$")
_SHORT_NAME = re.compile(r" \([a-z0-9.&-]{2,12}\)$")
# A clause that goes on to the cue with the subject that opened it: "held talks and agreed", "X, a former envoy, also offered".
_GOES_ON = compiled(
    r"(?:\band|\balso|\bthen|\bbut|,)(?: (?:also|then|both|jointly|later|in turn|has|have|had|\w+ly))* $"
)
_RAISES = compiled(
    r"\b(?:rais(?:ed|es|ing)|brought up|touched (?:up)?on|mention(?:ed|s|ing)|pointed (?:to|out)|drew attention to|spoke (?:of|about)|recalled|complained|asked about|inquired about|voiced|expressed|discussed|addressed)\b"
)
_WITH = compiled(
    r"\b(?:with|alongside|unlike|like|in|at|near|from|to|into|visiting) (?:the )?$|, (?:working|acting|together|along|jointly|in [a-z]+) with [^,;]*$|, (?:accompanied|joined|flanked|assisted) by [^,;]*$"
)
_CLOSES = re.compile(r", [^;]*\b(?:in|of|to|from|visit|visiting|for|with) (?:the )?$")
_WITH_BODY = re.compile(r"\b(?:with|alongside|between|of|for|from|to) (?:the |both |their )?$")
_NO_LEAD = compiled(r"\b(?:that|which|who|said|says|told|but|while|whereas|if|when|and)\b")
_LEAD = 90  # characters of titles and of a phrase before them
_ADVERBS = compiled(
    r"(?:[ ,]+(?:also|both|long|already|always|once|repeatedly|jointly|now|then|have|has|had|are|is|was|were|be|been|will|would|shall|(?:on |late |early )*(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|"
    r"yesterday|further|again|\w+ly|in turn|in particular|for (?:his|her|its|their) part))*[ ,]*$"
)
# Their last words; behind others they are not searched for.
_LAST_OF_ADVERBS = frozenset(
    "also both long already always once repeatedly jointly now then have has had are is was were be been will would shall today yesterday further again turn particular "
    "part".split()
)


class Parties(NamedTuple):
    """Who commits, their countries, and towards whom; several names are joined as in the tables."""

    by: str
    countries: str
    to: str


class Who(NamedTuple):
    """Names, the codes of their countries, and whether they are persons."""

    names: list[str]
    codes: list[str]
    are_persons: bool = False


def is_both(words: str) -> bool:
    """Whether words end in "both sides" or the like; the last of them tells most that do not."""
    return words[words.rfind(" ") + 1 :] in HEADS and _BOTH.search(words) is not None


def words_before(folded: str, begin: int, head: int) -> str:
    """The words before a cue, as far as its subject: without adverbs, days and auxiliaries, and without the short name in brackets."""
    before = folded[max(begin, head - 120) : head].rstrip(" ,")
    if before.endswith(")"):
        return before[: opens.start()] if (opens := _SHORT_NAME.search(before)) else before
    last = before[before.rfind(" ") + 1 :]
    if last in _LAST_OF_ADVERBS or last.endswith(("ly", "day")):
        adverbs = _ADVERBS.search(before)
        return before[: adverbs.start()] if adverbs else before
    return before


def goes_on(folded: str, begin: int, head: int) -> bool:
    """Whether the words right before a cue lead on from an earlier subject."""
    return _GOES_ON.search(folded, max(begin, head - 40), head) is not None


def raises(folded: str, begin: int, head: int) -> bool:
    """Whether somebody brings up what is then told of: "raised the issue of fishing, which remains open"."""
    return _RAISES.search(folded, begin, head) is not None


def is_aside(folded: str, begin: int, start: int) -> bool:
    """Whether the body whose name begins at `start` stands aside of the subject: "the ministry, working with Congress, intends"."""
    return _WITH_BODY.search(folded, begin, start) is not None


def listed(body: str, folded: str, found: Sequence[Mention], begin: int, end: int) -> list[Mention]:
    """The last of some mentions, if it ends at `end`, with those listed before it: "A, B and C"."""
    if not found or found[-1][1] != end or _WITH.search(folded, max(begin, end - 120), found[-1][0]):
        return []
    # "X, the first envoy to visit Oman, offered": the name closes an apposition.
    if folded.startswith(",", end) and _CLOSES.search(folded, begin, found[-1][0]):
        return []
    chain = [found[-1]]
    for mention in found[-2::-1]:
        pattern = _LISTED_COUNTRIES if isinstance(mention, Match) else _LISTED_PEOPLE
        gap = pattern.fullmatch(body, mention[1], chain[0][0])
        # A headline joins two countries by a comma: "Kenya, Ghana agree to".
        is_joined = gap and (len(chain) > 1 or "and" in gap.group() or isinstance(mention, Match))
        before = folded[max(begin, mention[0] - 60) : mention[0]]
        if not is_joined or (_NO_SUBJECT.search(before) and not _PLURAL_OF.search(before)):
            break
        chain.insert(0, mention)
    return chain


def opening(body: str, folded: str, found: Sequence[Mention], begin: int) -> list[Mention]:
    """The first of some mentions, if it opens the clause that begins at `begin` as its subject, with those listed behind it."""
    if not found or found[0][0] - begin > _LEAD:
        return []
    first = found[0]
    lead = folded[begin : first[0]]
    if isinstance(first, Person) and first.role:
        lead = lead.removesuffix(f"{first.role.lower()} ")
    if _NO_LEAD.search(lead) or _NO_SUBJECT.search(lead):
        return []
    # "Kenya's exports grew": not Kenya.
    if folded.startswith(("'s ", "’s ", "-"), first[1]):
        return []
    chain = [first]
    for mention in found[1:]:
        pattern = _LISTED_COUNTRIES if isinstance(mention, Match) else _LISTED_PEOPLE
        gap = pattern.fullmatch(body, chain[-1][1], mention[0])
        if not gap or "and" not in gap.group():
            break
        chain.append(mention)
    return chain


def first_two(body: str, found: Iterable[Match]) -> list[tuple[str, str]]:
    """The two countries that an article names first, where its talks are not known."""
    names: dict[str, str] = {}
    for match in found:
        names.setdefault(match.term.code, body[match.start : match.end])
    return list(names.items())[:2]
