"""What "the agreement" is of which a sentence says that it was signed: words of a sentence before it, or what it is said to do."""

import re
from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.pacts import phrases
from summitry.pacts.found import Signing
from summitry.pacts.known import Known
from summitry.pacts.long_ago import is_past
from summitry.pacts.subject_behind import told_by_deeds
from summitry.text import Sentence

# "since the deal was signed": no news of the signing itself.
_AFTERWARDS = re.compile(r"\b(?:since|after|until|before|when|once)\s(?:\w+\s){0,3}$")


def words(
    text: ArticleText, known: Known, unread: Sequence[tuple[Sentence, Sequence[Match]]], signing: Signing
) -> tuple[int, int, int] | None:
    """The last words that named a document of the kind of one that is pointed back to.

    Args:
        text: The article.
        known: Names in it.
        unread: Its sentences so far that have document terms, but no verb of signing.
        signing: "the agreement".

    Returns:
        Their start, where their noun ends, and their end; none where no such sentence names one, and its own
        does not say what it does: "the agreement they signed covers ...".
    """
    if _AFTERWARDS.search(text.folded, max(0, signing.start - 30), signing.start):
        return None
    body, folded, today = text.body, text.folded, text.article.published_on
    kind = signing.code.partition("_")[0]
    for sentence, terms in reversed(unread):
        span = (sentence.start, sentence.end)
        if not any(term.term.code.startswith(kind) for term in terms) or is_past(folded[slice(*span)], today):
            continue
        for noun in reversed(phrases.in_sentence(body, folded, terms, known, span)):
            if noun.code.startswith(kind) and noun.has_subject and not noun.is_plural:
                return noun.start, noun.kind_end, noun.end
    return told_by_deeds(folded, signing, text.sentences[text.sentence_at(signing.start)].end)
