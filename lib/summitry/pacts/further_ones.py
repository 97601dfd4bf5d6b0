"""Documents of which a sentence says no more than that there is one: "Another was inked between ...", "One on dams, one on bees"."""

import re
from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.pacts.finite_verbs import FINITE
from summitry.pacts.found import Signing
from summitry.pacts.known import Known
from summitry.pacts.phrases import Phrase
from summitry.pacts.subject_ends import subject_end
from summitry.patterns import compiled
from summitry.text import Sentence

_ONE_ON = ("one on ", "one between ", "one for ", "one with ", "one in the field")
_WHICH_ONE = re.compile(r"(?:one|another|the other|a (?:second|third|fourth)|the last) [a-z]+")
_NEXT_ONE = re.compile(
    r"(?:[,;]\s(?:and\s)?|\s(?:and|while)\s)(?=(?:one|another|the other|a (?:second|third|fourth)|the last)\s(?:on|between|for|with|in)\s)"
)
_ONE_MORE_SIGNED = re.compile(
    r"(?:another|a (?:second|third|fourth|further)|the (?:second|third|fourth|other))(?: one)? (?:was|has been) (?:also )?(?:signed|inked|concluded|exchanged|initialled) (?:(?:on|for|in the (?:fields?|areas?) of|regarding|concerning)\s(?!\w+day\b)(?P<what>\w)|(?P<pair>between)\s)"
)
# "A second one, on visas, was signed by the central banks".
_ONE_MORE_ASIDE = compiled(
    r"(?:another|a (?:second|third|fourth|further|separate))(?: one)?, (?:on|for|in the (?:fields?|areas?) of|regarding|concerning)\s(?!\w+day\b)(?P<what>[^,;.]{2,90}), (?:was|has been) (?:also )?(?:signed|inked|concluded|exchanged|initialled)\b(?![^.;]{0,60}\bbut\b[^.;]{0,30}\b(?:wait|yet|until|still|needs?|must)\b)"
)
# "Next came a memorandum on ...", "A declaration on the sea, ..., followed."
_CAME = compiled(
    r"(?:next|then|after (?:that|them|those|these)|afterwards|last(?:ly)?|finally|also),? (?:there )?(?:came|followed|was|were)\s"
)
_FOLLOWED = compiled(
    r"(?:,[^.;:]{3,80},)? (?:also )?(?:followed(?! (?:an?|the|his|her|its|their|in|months|weeks|years|hours|days)\b)|came (?:next|last)|(?:completed|rounded off|closed|topped off) the (?:list|set|package|batch|signings?|ceremony))\b"
)
# "A separate memorandum covers training".
_ONE_MORE = re.compile(r"(?:another|a (?:separate|second|third|fourth|further))\s")
_SAYS = re.compile(
    r"\s(?:is (?:about|on|for|aimed at)|covers?|concerns?|deals? with|relates? to|provides? for|regulates?|governs?|supports?|finances?|funds?|establishes|creates|promotes?|facilitates?|sets up|seeks to|aims (?:to|at))\s"
)


def one_more(text: ArticleText, sentence: Sentence, known: Known, code: str) -> Signing | None:
    """One more document of the kind `code` told before, if a sentence tells of one: "Another was inked between ..."."""
    if aside := _ONE_MORE_ASIDE.match(text.folded, sentence.start, sentence.end):
        start, end = aside.span("what")
        return Signing(start, end, start, code, is_new=True)
    found = _ONE_MORE_SIGNED.match(text.folded, sentence.start, sentence.end)
    if not found:
        return None
    start = found.start("what") if found["what"] else found.start("pair")
    end = subject_end(
        text.body, text.folded, start + (len("between ") if found["pair"] else 0), known, sentence.end
    )
    return Signing(start, end, start, code, is_new=True)


def one_each(text: ArticleText, span: tuple[int, int], known: Known, code: str) -> list[Signing]:
    """The documents of a sentence without a verb that only says what each is about: "One on dams, one on bees and one between two ports"."""
    folded, (start, end) = text.folded, span
    if not folded.startswith(_ONE_ON, start) or FINITE.search(folded, start, end):
        return []
    marks = list(_NEXT_ONE.finditer(folded, start, end))
    firsts = [start, *(mark.end() for mark in marks)]
    lasts = [*(mark.start() for mark in marks), end]
    found = []
    for first, last in zip(firsts, lasts, strict=True):
        which = _WHICH_ONE.match(folded, first, last)
        close = subject_end(text.body, folded, which.end() if which else first, known, last)
        found.append(Signing(first, close, first, code, is_item=True))
    return found


def comes_next(folded: str, start: int, first: int, last: int) -> bool:
    """Whether documents told from `first` to `last` came next in a sentence that begins at `start`: "Next came a ...", "A ... followed"."""
    if first - start < len("the "):
        return _FOLLOWED.match(folded, last) is not None
    return _CAME.fullmatch(folded, start, first) is not None


def adds(folded: str, start: int, phrase: Phrase) -> bool:
    """Whether "A separate memorandum covers training" tells of one more."""
    is_more = phrase.outer - start < 3 and _ONE_MORE.match(folded, phrase.outer)
    return bool(is_more and _SAYS.match(folded, phrase.end))


def with_subject(folded: str, span: tuple[int, int], chain: Sequence[Phrase]) -> Sequence[Phrase]:
    """A chain whose one phrase says no more than its kind, with what "Another memorandum is about ..." says behind it."""
    phrase = chain[0]
    if len(chain) > 1 or phrase.has_subject or not adds(folded, span[0], phrase):
        return chain
    says = _SAYS.match(folded, phrase.end)
    if not says:
        return chain
    end = subject_end(folded, folded, says.end(), Known(), span[1])
    return [phrase._replace(end=end, has_subject=True)]
