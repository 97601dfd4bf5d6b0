"""Transcripts: what was spoken at talks is written down under the day on which, and the place at which, it was said."""

from summitry.layout import ArticleText
from summitry.patterns import compiled

_SPOKEN = compiled(
    r"\b(?:(?:press|news) (?:conference|availability|briefing)|remarks|toasts?|transcript|doorstop)\b"
)


def is_transcript(text: ArticleText) -> bool:
    """Whether the title or the lines above the report call it what was said at talks."""
    head = max((sentence.end for sentence in text.opening(0)), default=text.header_end)
    return bool(_SPOKEN.search(text.title.lower()) or _SPOKEN.search(text.folded, 0, head))
