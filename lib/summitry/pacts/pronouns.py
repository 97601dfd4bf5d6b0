"""Documents that are told of first, and then said to be signed by a word that stands for them: "They have a visa accord. It was signed ..."."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence

from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.pacts import phrases, signing_verbs
from summitry.pacts.found import Signing
from summitry.pacts.known import Known
from summitry.pacts.long_ago import is_past, is_past_beside
from summitry.pacts.news import is_of_day
from summitry.pacts.object_kinds import fits
from summitry.pacts.older import is_old
from summitry.pacts.other_signers import is_of_no_state
from summitry.pacts.phrase_chains import chains
from summitry.pacts.phrase_documents import items
from summitry.pacts.phrases import Phrase
from summitry.pacts.signing_verbs import Cue
from summitry.patterns import compiled
from summitry.text import Sentence, by_sentence

_PAPER = r"the (?:text|paper|document)"
_ONE = rf"(?:it|{_PAPER})"
_SEVERAL = r"(?:both(?: of (?:them|these|which))?|they|them|these|all (?:two|three|four|five)(?: of them)?|each(?: of them)?|the (?:two )?(?:texts|papers|documents))"
# "Their ministers signed it on Monday", "put their names to both".
_OBJECT = compiled(
    rf"\s(?:(?:to|under|on)\s)?(?:(?P<one>{_ONE})|(?P<several>{_SEVERAL}))(?=[,.;:]|$|\s(?:on|in|at|by|with|during|after|before|here|there|today|yesterday|this|late|early|last|a|the|\w+day|(?!only)\w+ly|when|while|and)\b)"
)
# "It was signed by both ministers".
_SUBJECT = compiled(
    rf"(?:^|[\s\"“])(?:(?P<one>{_ONE})|(?P<several>{_SEVERAL})) (?:was|were|has been|have been|had been|is|are) (?:(?:also|both|all|then|duly|finally|later|at last|\w+ly) ){{0,2}}$"
)
# "... in his briefcase, both signed", "in her bag, duly signed".
_BESIDE = compiled(
    r"(?:,|\s[-–—]+|\()\s(?:(?P<several>both|all (?:two|three|four|five)|each)\s)(?:duly\s|freshly\s|newly\s|now\s)?$"
    r"|\sin (?:his|her|their|its) (?:[\w-]+ )?(?:pocket|briefcase|bag|luggage|suitcase|baggage|folder|hands?),\s(?P<one>)(?:duly\s|freshly\s|newly\s)?$"
)
_LEAD = 60  # characters before a verb in which what stands for a document does
_WORDS = (
    " it",
    " both",
    " them",
    " the text",
    " the paper",
    " the document",
    " all t",
    " each",
    " these",
    " to it",
    " to both",
    " to them",
)
_WORD = re.compile(
    r"\b(?:it|both|they|each|all|these|text|paper|document|texts|papers|documents|signed|bag|\w+case|pocket|luggage)\b"
)
_ACTS = ("sign", "adopt")
_INTO_LAW = (" into law", " off", " up")
# What one state signs by itself as well.
_OF_ONE_SIDE = ("plan", "programme", "statement", "other_certificate", "other_regulations")


def read(text: ArticleText, known: Known, found: Sequence[Signing]) -> list[Signing]:
    """Find the documents that a pronoun says were signed, besides those `found` already.

    Args:
        text: The article.
        known: Names in it.
        found: What its sentences say was signed by name.

    Returns:
        The documents, where they are told of by name: in the sentence itself, or in the one before.
    """
    report = text.report()
    terms_of: Mapping[int, Sequence[Match]] | None = None
    more: list[Signing] = []
    for sentence, signs in by_sentence(text.found("signing_terms"), report):
        if not any(_may_stand(text.folded, sign) for sign in signs):
            continue
        if terms_of is None:
            terms_of = {one.start: terms for one, terms in by_sentence(text.found("document_terms"), report)}
        for cue in signing_verbs.find(text.folded, signs, sentence.start, sentence.end):
            more += _signed(text, known, sentence, cue, terms_of)
    return [one for one in more if not any(_overlap(one, other) for other in found)]


def _may_stand(folded: str, sign: Match) -> bool:
    return sign.term.code in _ACTS and (
        folded.startswith(_WORDS, sign.end)
        or _WORD.search(folded, max(0, sign.start - 25), sign.start) is not None
    )


def _overlap(one: Signing, other: Signing) -> bool:
    return one.start < other.end and other.start < one.end


def _signed(
    text: ArticleText, known: Known, sentence: Sentence, cue: Cue, terms_of: Mapping[int, Sequence[Match]]
) -> Iterator[Signing]:
    """The documents for which a word beside a verb stands."""
    folded = text.folded
    word = _word(folded, sentence, cue)
    if word is None:
        return
    before = [sentence._replace(end=word.start())]
    if index := text.sentence_at(sentence.start):
        before.append(text.sentences[index - 1])
    for told in before:
        terms = [term for term in terms_of.get(told.start, ()) if term.end <= told.end]
        named = phrases.in_sentence(text.body, folded, terms, known, (told.start, told.end)) if terms else []
        if not named:
            continue
        chain = chains(folded, named)[-1]
        if _is_meant(chain, word) and _is_signed(text, (sentence, told), chain, cue, word, known.today):
            for phrase in chain:
                yield from items(text.body, folded, phrase, cue)
        return


def _word(folded: str, sentence: Sentence, cue: Cue) -> re.Match[str] | None:
    """What stands for documents beside a verb that tells of a signing."""
    if (
        cue.code not in _ACTS
        or cue.form != "past"
        or not cue.is_real
        or folded.startswith("initial", cue.start)
    ):
        return None
    start = max(sentence.start - 1, cue.start - _LEAD, 0)
    word = _SUBJECT.search(folded, start, cue.start) or _BESIDE.search(folded, start, cue.start)
    if word:
        return word
    word = _OBJECT.match(folded, cue.end, sentence.end)
    return word if word and not folded.startswith(_INTO_LAW, word.end()) else None


def _is_meant(chain: Sequence[Phrase], word: re.Match[str]) -> bool:
    """Whether a chain has one document for "it", and several for "both"."""
    one, *others = chain
    if word["one"] is not None:
        return not others and not one.is_plural and (one.has_subject or one.code != "other_document")
    return bool(others) or one.is_plural


def _is_signed(
    text: ArticleText,
    told: tuple[Sentence, Sentence],
    chain: Sequence[Phrase],
    cue: Cue,
    word: re.Match[str],
    today: dt.date | None,
) -> bool:
    """Whether what a word stands for are documents of now, of both sides, and of a kind that is signed; `told` are the sentence of the verb and that of the documents."""
    folded = text.folded
    sentence, named_in = told
    there = [
        one._replace(outer=word.start(), kind_start=word.start(), kind_end=word.end(), end=word.end())
        for one in chain
    ]
    if is_past_beside(folded, sentence[:2], there, cue, today) or is_past(
        folded[slice(*named_in[:2])], today
    ):
        return False
    return not any(
        one.determiner == "no"
        or (one.determiner in ("the", "own", "this") and not is_of_day(folded, cue))
        or (one.code.startswith(_OF_ONE_SIDE) and len(chain) == 1)
        or is_old(folded, one, cue, today)
        or not fits(folded, cue, one)
        or is_of_no_state(folded, sentence.start, cue, place)
        for one, place in zip(chain, there, strict=True)
    )
