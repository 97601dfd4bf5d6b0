"""Lists of documents: bulleted, numbered, or one document a line, under a heading that announces them."""

import re

from summitry.layout import ArticleText
from summitry.text import Sentence

_HEADING = re.compile(
    r"(?:\bsigned\b|\bsigning\b|\bdocuments\b|\bagreements\b|\bexchanged\b|\badopted\b|\bmous?\b|\bmemoranda\b)[^.]*:?\s*$"
)
ITEM = re.compile(r"\s*(?:[-–—•*·▪◦●]\s?(?:[-–]\s)?|\(?\d{1,2}\s?[.):]\s?|[a-z]\)\s)")
# Before a noun: no document of now.
STANDING = re.compile(
    r"\b(?:existing|previous|earlier|current|draft|possible|future|proposed|such|relevant|this|that|these|those|any|no)\b"
)
_HAS_VERB = re.compile(
    r"\b(?:was|were|is|are|has|have|had|will|would|said|signed|inked|made|held|met|agreed|discussed|announced|reached)\b"
)
_MARKED_REACH, _PLAIN_REACH = 70, 25  # characters into an item within which its document noun stands


def is_heading(
    text: ArticleText, words: str, is_signing: bool, has_noun: bool, following: Sentence | None
) -> bool:
    """Whether a sentence announces the list below it: by its colon, as a title, or because marked items follow.

    Args:
        text: The article.
        words: The sentence, folded.
        is_signing: Whether it tells of a signing.
        has_noun: Whether it names documents.
        following: The sentence after it.
    """
    words = words.rstrip()
    if words.endswith(":") or (len(words) < 90 and not words.endswith((".", "!", "?"))):
        return is_signing or (has_noun and bool(_HEADING.search(words)))
    # A full sentence is a heading where a marked item follows that opens with a document.
    return (
        is_signing and following is not None and _opens_item(text, following, _MARKED_REACH, needs_mark=True)
    )


def _opens_item(text: ArticleText, sentence: Sentence, reach: int, *, needs_mark: bool) -> bool:
    """Whether a sentence opens with a document noun, behind a mark if one is needed."""
    folded = text.folded
    mark = ITEM.match(folded, sentence.start, sentence.end)
    start = mark.end() if mark else sentence.start
    near = [
        noun
        for noun in text.found("document_terms")
        if start <= noun.start <= start + reach and noun.end <= sentence.end
    ]
    lead = folded[start : near[0].start] if near else ""
    return bool(
        (mark or not needs_mark) and near and not _HAS_VERB.search(lead) and not STANDING.search(lead)
    )


def is_item(text: ArticleText, sentence: Sentence, has_noun: bool) -> bool:
    """Whether a sentence, in the paragraph below a heading or an item, is an item of the list."""
    if _opens_item(text, sentence, _MARKED_REACH, needs_mark=True) or _opens_item(
        text, sentence, _PLAIN_REACH, needs_mark=False
    ):
        return True
    # Items whose kind stands in the heading alone ("three memoranda: 1. on water; 2. on roads").
    mark = ITEM.match(text.folded, sentence.start, sentence.end)
    return bool(mark) and not has_noun and not _HAS_VERB.search(text.folded, sentence.start, sentence.end)
