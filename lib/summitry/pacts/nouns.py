"""The nouns that name documents in a sentence."""

import re

from summitry.layout import ArticleText
from summitry.pacts.phrases import ELLIPSIS, ELLIPTIC
from summitry.text import Match, Sentence


def of_sentence(text: ArticleText, sentence: Sentence) -> list[Match]:
    """Document nouns of a sentence, and the words that stand for one ("another on tourism")."""
    nouns = [
        match
        for match in text.found("document_terms")
        if sentence.start <= match.start < sentence.end and not _is_idle(text, match)
    ]
    for ellipsis in ELLIPSIS.finditer(text.folded, sentence.start, sentence.end) if nouns else ():
        before = [noun for noun in nouns if noun.end <= ellipsis.start("word")]
        if before:
            term = before[-1].term._replace(wording=ellipsis["word"], kind=ELLIPTIC)
            nouns.append(Match(ellipsis.start("word"), ellipsis.end("word"), term))
    return sorted(nouns, key=lambda noun: noun.start)


def _is_idle(text: ArticleText, noun: Match) -> bool:
    """Whether a noun names no document: "within the framework of", "investment promotion framework" in small letters."""
    if noun.term.wording == "accord":
        return not re.search(
            r"\b(?:an?|the|this|another|[a-z]+ing|peace|trade|[a-z]+al) $",
            text.folded[max(0, noun.start - 20) : noun.start],
        )
    if not noun.term.code.startswith("agreement_framework") or "agreement" in noun.term.wording.lower():
        return False
    after = text.folded[noun.end : noun.end + 6]
    return after.startswith(" of") or not (
        text.body[noun.start].isupper() or after.startswith((" with", " on "))
    )
