"""Where a text names something that can be followed up (direct flights, a business council, a bridge), and what tells one bridge from another."""

import re
import sys
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from summitry.cues import clauses
from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.names import SMALL_WORDS
from summitry.patterns import compiled
from summitry.text import Sentence
from summitry.vocabulary import Concept, Vocabularies

# How far from a word that alone is too common ("flights") one of its collocates may stand ("direct", "between the capitals").
_COLLOCATES = 60
_AROUND = 160
_WORDS_BEFORE = 4
_BEFORE = re.compile(rf"(?:[^\W_][\w'’-]* ){{0,{_WORDS_BEFORE}}}$")
_BEHIND = compiled(
    r"(?:,? (?:of|for|in|on|at|near|across|over|along|under|between|from|to|with|and|the) [\w'’-]+(?: [\w'’-]+){0,2}){0,2}"
)
_WORD = re.compile(r"[^\W\d_][\w-]{2,}")
_LONG = 4  # letters; shorter words count where they are names ("Ica")
# Words beside an object that do not tell which one it is.
_PLAIN = frozenset(
    "about above across after agreed agreement also among area based been before being between both build building built capital capitals common companies company "
    "constructed construction cooperation countries country create creation decided develop development each establish established establishing establishment expand field first "
    "former from further government have held help high implement implementation importance important into investment joint jointly large launch launched launching local major "
    "meeting modern more most national near need next note noted open opened opening other over parties plan planned plans possibility project projects proposed ready sector "
    "second several sides signed start started such support that their them these they third this through together towards under united using which will with within work year years".split()
)
TELLS_NOTHING = _PLAIN | SMALL_WORDS


class Named(NamedTuple):
    """One mention of an object: its span, the clause and sentence around it, and the words that tell it from others of its kind."""

    start: int
    end: int
    code: str
    sentence: int
    clause: clauses.Clause
    traits: frozenset[str]


_new = tuple.__new__  # a third of the time of `Named(...)`


def is_common(concept: Concept) -> bool:
    """Whether two countries may well have several of the kind: bridges, but not business councils."""
    return concept.extra["is_common"] == "yes"


def find(text: ArticleText, pair: Collection[str], vocabularies: Vocabularies) -> Iterator[Named]:
    """Find the objects that an article names.

    Args:
        text: The article; its boilerplate is left out.
        pair: Codes of the two countries of its talks. What a clause says of other countries alone is left out.
        vocabularies: Give the kinds of objects.

    Yields:
        Mentions in reading order.
    """
    concepts = vocabularies.concepts["trackable_objects"]
    both = set(pair)
    read, parts = -1, [clauses.Clause(0, 0, 0, 0, 0)]
    for match in text.found("trackable_object_terms"):
        index = text.sentence_at(match.start)
        sentence, concept = text.sentences[index], concepts[match.term.code]
        if not _is_meant(text, match, sentence, concept):
            continue
        if read != index:
            read, parts = (
                index,
                clauses.clauses(text, sentence),
            )
        clause = clauses.clause_at(parts, match.start)
        near = max(clause.start, match.start - _AROUND), min(clause.end, match.end + _AROUND)
        countries = _countries(text, *near)
        codes = {found.term.code for found in countries}
        # "Ghana opened direct flights to Nigeria" is not of Ghana and Finland; with both of the two named, a third may be.
        if codes <= both or codes >= both:
            traits = _traits(text, match, clause, countries)
            if not is_common(concept):
                # Its own words tell nothing of what there is only one.
                traits -= set(match.term.wording.lower().split())
            yield _new(Named, (match.start, match.end, match.term.code, index, clause, traits))


def phrase(text: ArticleText, named: Named) -> str:
    """The words that name an object, with those right before it that narrow it: "fertilizer plant"."""
    start = named.start
    if not named.traits:
        return text.body[start : named.end]
    for word in reversed(list(_WORD.finditer(text.folded, max(named.clause.start, start - 60), start))):
        if start - word.end() != 1 or word.group() not in named.traits:
            break
        start = word.start()
    return text.body[start : named.end]


def _countries(text: ArticleText, start: int, end: int) -> Sequence[Match]:
    """Names of countries in a span."""
    found = text.found("country_terms")
    first = bisect_left(found, (start,))
    return found[first : bisect_left(found, (end,), first)]


def _is_meant(text: ArticleText, match: Match, sentence: Sentence, concept: Concept) -> bool:
    """Whether a wording names the object by itself, or has one of its collocates near it."""
    if match.term.kind == "of_country":
        following = match.end + (5 if text.folded.startswith(" the ", match.end) else 1)
        return bool(_countries(text, following, following + 1))
    if match.term.kind == "full":
        return True
    window = text.folded[
        max(sentence.start, match.start - _COLLOCATES) : min(sentence.end, match.end + _COLLOCATES)
    ]
    stems, pattern = _collocates(concept.extra["collocates"])
    return any(map(window.__contains__, stems)) and pattern.search(window) is not None


@cache
def _collocates(stems: str) -> tuple[Sequence[str], re.Pattern[str]]:
    """The stems of the collocates of a kind of objects, and what finds a word that begins with one of them."""
    needed = stems.split()
    return needed, compiled(rf"\b(?:{'|'.join(map(re.escape, needed))})")


def _traits(
    text: ArticleText, match: Match, clause: clauses.Clause, countries: Sequence[Match]
) -> frozenset[str]:
    """Words right before and behind an object that say which one it is, countries and capitals left out: a city may tell one bridge from another."""
    folded = text.folded
    since, blank = max(clause.start, match.start - 60), match.start
    for _ in range(_WORDS_BEFORE + 1):
        blank = folded.rfind(" ", since, blank)
        if blank < 0:
            break
    # A search tries every place: it begins where the words before begin.
    before = _BEFORE.search(folded, max(since, blank + 1), match.start)
    behind = _BEHIND.match(folded, match.end, clause.end)
    start = before.start() if before else match.start
    end = behind.end() if behind else match.end
    *first_words, last_word = match.term.wording.lower().split()
    # "Working group", "supplying gas": what a thing is called by tells none from another.
    own = {last_word, *(word for word in first_words if word.endswith("ing"))}
    named = [
        country[:2]
        for country in countries
        if country[0] < end and start < country[1] and country[2].kind != "city"
    ]
    traits = set()
    for found in _WORD.finditer(folded, start, end):
        word = found.group()
        if word in TELLS_NOTHING or word in own or word.endswith("ly"):
            continue
        place, is_name = found.start(), text.body[found.start()].isupper()
        if not is_name and (len(word) < _LONG or word.endswith("ed")):
            continue  # "the school in Apia received": a verb
        if not is_name and folded.endswith(" to ", since, place):
            continue  # "promised to finance a bridge": another one
        for first, last in named:
            if first <= place < last:
                break
        else:
            traits.add(sys.intern(word))  # kept once of all articles
    return frozenset(traits)
