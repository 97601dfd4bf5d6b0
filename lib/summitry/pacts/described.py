"""Sentences that pick out one of several documents by what it does: "The fisheries accord aims to ..."."""

import re
from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.pacts.found import Signing
from summitry.pacts.phrase_documents import items
from summitry.pacts.phrases import Phrase
from summitry.patterns import compiled

# What a document does, once it is signed.
DOES = compiled(
    r",?\s(?:also\s|further\s)?(?:seeks?|aims?|covers?|provides?|allows?|enables?|establishes|creates|sets|concerns|regulates|envisages|includes|focuses|relates|deals|commits|calls|opens|paves|governs|outlines|exempts|abolishes|facilitates|promotes|is (?:aimed|designed|intended|meant|about|on)\b|will (?:also )?(?!be\b|come\b|have\b|remain\b|take\b|enter\b|follow\b)\w+|would (?:allow|help|enable|see)\b)"
)
_OPENS_NAME = re.compile(r"the\s[\"“«`']{1,2}")
_DOES_SO = compiled(
    rf"[\"”»']{{0,2}}(?:{DOES.pattern}|\s(?:binds?|gives?|obliges?|replaces?|lays|guarantees?|recogni[sz]es?|reaffirms?|pledges?|says)\b)"
)
_NEAR = 700  # characters from several documents to a sentence that picks out one of them
# "They closed a plant under the restructuring plan": none of the documents that were counted.
_OF_ONE_SIDE = ("plan", "programme")
# "The present contract covers the years to come": of old.
_IN_FORCE = ("present ", "current ", "existing ", "old ", "previous ", "original ", "earlier ")
_UNDER = re.compile(r"\bunder\s$")


def documents(
    text: ArticleText, start: int, phrases: Sequence[Phrase], found: Sequence[Signing], *, is_paper_told: bool
) -> list[Signing]:
    """Documents of those told before that a sentence picks out by what each is for, or names: "The fisheries accord aims to ...".

    Args:
        text: The article.
        start: Where the sentence begins.
        phrases: Its phrases.
        found: What the sentences before told.
        is_paper_told: Whether the last of them told of "a document", without a name.
    """
    groups = [one for one in found if one.is_group and not one.is_itemised]
    body, folded = text.body, text.folded
    named = _called(body, folded, start, phrases) if is_paper_told else []
    named = named or _described(body, folded, phrases, groups)
    return [one for phrase in named for one in items(body, folded, phrase, None)]


def _called(body: str, folded: str, start: int, phrases: Sequence[Phrase]) -> list[Phrase]:
    """The name, in quotation marks, of "a document" that a sentence before says was signed: "The “Reef Declaration” commits both to ..."."""
    first = phrases[0] if phrases else None
    is_name = (
        first is not None
        and body[first.start].isupper()
        and _OPENS_NAME.fullmatch(folded, start, first.start) is not None
        and _DOES_SO.match(folded, first.end) is not None
    )
    return [first] if first and is_name else []


def _described(body: str, folded: str, phrases: Sequence[Phrase], groups: Sequence[Signing]) -> list[Phrase]:
    """The phrases of a sentence that say of one of several documents what it does: "the security accord seeks to ...".

    Args:
        body: The article's text.
        folded: The same, folded.
        phrases: The sentence's phrases.
        groups: Passages before that spoke of several documents, which nobody named.

    Returns:
        Those whose kind one of the passages has; a name in capitals may be that of an older document, and is none.
    """
    if not (groups and phrases and phrases[0].outer - groups[-1].end < _NEAR):
        return []
    kinds = {group.code.partition("_")[0] for group in groups}
    return [
        phrase
        for phrase in phrases
        if phrase.determiner == "the"
        and phrase.has_subject
        and not phrase.is_plural
        and not folded.startswith(_IN_FORCE, phrase.start)
        and (
            phrase.code.partition("_")[0] in kinds
            or ("other" in kinds and not phrase.code.startswith(_OF_ONE_SIDE))
            # "Six agreements were signed. The signing of the convention on ... will allow ...".
            or ("agreement" in kinds and folded.endswith("the signing of ", 0, phrase.outer))
        )
        and (body[phrase.start].islower() or phrase.kind_end < phrase.end)
        and (DOES.match(folded, phrase.end) or _UNDER.search(folded, max(0, phrase.outer - 8), phrase.outer))
    ]
