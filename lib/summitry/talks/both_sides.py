"""The day on which the opening of a report tells of both sides, where it has no word of talks or of signing."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from summitry.dates import DateMention
from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.talks import leaders
from summitry.talks.held import NOT_YET
from summitry.talks.opening_days import TOLD_BY_OFFICE
from summitry.talks.previews import TalkDay
from summitry.text import Sentence, starting_in

_OPENING = 2  # sentences
# What somebody does without meeting the one who is named beside it, or before that.
_APART = compiled(
    r"\b(?:arriv\w+|land(?:ed|ing)|touched down|airports?|tarmac|flew|left|depart\w*|return\w*|back home|congratulat\w+|wish(?:ed|es)|mourned the|paid tribute|condolences?|letters?|messages?|telegram|cable|wrote|(?:named|appointed|nominated) (?:an?|his|her|its|the) (?:[\w-]+ ){0,3}?(?:ambassador|envoy|consul|minister|commissioner)|accredit\w+|"
    r"condemn\w*|denounc\w+|critici[sz]\w+|accus\w+|warn(?:ed|s)|protest\w*|voted|elect(?:ed|ions?)|sworn|inaugurated as|sentenced|arrested|extradited|deported|died|killed|sanctions|parliament|"
    r"will|plans?|reporters|journalists|lawmakers|upcoming|coming|next (?:week|month|year)|invit\w+|interview\w*|tweet\w*|posted|expelled|recalled|summoned|recogni[sz]ed|ratified|approved|lent|lends|donated|"
    r"(?:weeks?|months?|years?) (?:after|since|before)|put off|postponed|cancel\w+|called off|(?:was|were|is|are) due)\b"
)
# Two countries as one subject, or one that did it with the other.
_JOINED = (" and ", " and the ", " agreed with ", " agreed with the ")
_DID = compiled(
    r"[^.;,]{0,30}?\b(?:agreed|decided|resolved|settled|pledged|undertook|vowed|established|restored|resumed|ended|opened|launched|set up|set aside|buried|patched up)\b"
)
_IN = (
    "in ",
    "to ",
    "into ",
    "across ",
    "through ",
    "of ",
    "visiting ",
    "toured ",
    "in the ",
    "to the ",
    "of the ",
)
_BOUND = compiled(r"\b(?:since|from|until|till|by|for|of|before|after|ahead of)(?: late| early)? $")
# "The president, who had flown in on Monday, was the guest of honour".
_ASIDE = compiled(r", (?:who|which|whose|where) [^,;]{3,160},")
_FAR = 120  # characters before a day


def day_of_both(
    text: ArticleText,
    by_sentence: Mapping[int, Sequence[DateMention]],
    people: Sequence[tuple[int, str]],
    sides: Sequence[str],
) -> TalkDay | None:
    """The first day of the opening in a sentence that tells of people of both sides, or of what two countries agreed.

    Args:
        text: The article.
        by_sentence: The days that may be that of the talks, by the start of their sentence.
        people: Where people of a country are named, and the country.
        sides: The countries that talked, if they are known; else those of the people count, if they are two.
    """
    for sentence in text.opening(_OPENING):
        days = by_sentence.get(sentence.start, ())
        aside = [] if not days else [*_ASIDE.finditer(text.folded, sentence.start, sentence.end)]
        if not days or _is_told_apart(text, sentence, aside):
            continue
        mention = next((day for day in days if not _is_apart(text, sentence, day, aside)), None)
        if mention and (_names_both(text, sentence, people, sides) or _agreed(text, sentence)):
            words = text.body[mention.start : mention.end]
            return TalkDay(mention, f'"{words}" in an opening that tells of both sides')
    return None


def _is_told_apart(text: ArticleText, sentence: Sentence, aside: Sequence[re.Match[str]]) -> bool:
    """Whether a sentence tells what needs no meeting, other than in a clause aside."""
    return any(
        not any(clause.start() <= told.start() < clause.end() for clause in aside)
        for told in _APART.finditer(text.folded, sentence.start, sentence.end)
    )


def _is_apart(
    text: ArticleText, sentence: Sentence, mention: DateMention, aside: Sequence[re.Match[str]]
) -> bool:
    """Whether a day is of a clause aside, of what is yet to come, of saying it, or one from or to which something lasts."""
    if any(clause.start() <= mention.start < clause.end() for clause in aside):
        return True
    first = max(sentence.start, mention.start - _FAR)
    return any(
        pattern.search(text.folded, first, mention.start) for pattern in (NOT_YET, TOLD_BY_OFFICE, _BOUND)
    )


def _names_both(
    text: ArticleText, sentence: Sentence, people: Sequence[tuple[int, str]], sides: Sequence[str]
) -> bool:
    """Whether a sentence names somebody of one side, and of the other one somebody as well, its name, a city or the dateline."""
    named = text.found_in(sentence, "country_terms")
    adjectives = {match.start for match in named if match.term.kind == "adjective"}
    of_people = {code for start, code in starting_in(people, sentence) if start not in adjectives}
    of_people |= {match.term.code for match in named if leaders.speaks_of_leader(text.folded, match)}
    if not of_people:
        return False
    codes = of_people | {match.term.code for match in named if _is_there(text.folded, match)}
    if at_line := sent_from(text):
        codes.add(at_line)
    return codes >= set(sides) if len(sides) > 1 else len(codes) == 2


def _is_there(folded: str, match: Match) -> bool:
    """Whether a wording is a city, a capital, a country in which or to which something was done, or one whose somebody or something is spoken of."""
    if match.term.kind == "adjective":
        return folded.startswith(" capital", match.end)
    return (
        match.term.kind != "name" or folded.startswith("'", match.end) or folded.endswith(_IN, 0, match.start)
    )


def sent_from(text: ArticleText) -> str | None:
    """The country of the place in the dateline, from which the report was sent."""
    start = text.dateline.start if text.dateline else -1
    return next((match.term.code for match in text.found("country_terms") if match.start == start), None)


def _agreed(text: ArticleText, sentence: Sentence) -> bool:
    """Whether a sentence tells what two countries did as one."""
    inside = text.found_in(sentence, "country_terms")
    for one, other in pairwise(inside):
        joined = text.folded[one.end : other.start]
        if joined in _JOINED and ("agreed" in joined or _DID.match(text.folded, other.end, sentence.end)):
            return one.term.code != other.term.code
    return False
