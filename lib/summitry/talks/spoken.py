"""Transcripts: what was spoken at talks is written down under the day on which, and the place at which, it was said."""

import re

from summitry.layout import ArticleText
from summitry.patterns import compiled

_SPOKEN = compiled(
    r"\b(?:(?:press|news) (?:conference|availability|briefing)|remarks|toasts?|transcript|doorstop"
    r"|(?:beginning|start|opening|excerpts?) (?:of|from) (?:the |an? |his |her |their )?(?:[\w-]+ ){0,2}?(?:talks|meeting|conversation))\b"
)
_MEETING_WITH = re.compile(r"(?:meeting|talks|conversation|negotiations) (?:with|between) ")
# "President Ana Borg: Welcome." at the head of a line.
_TURN = re.compile(r"^[A-ZÀ-Ž][^:\n.!?]{3,90}: +(?=[A-ZÀ-Ž])", re.MULTILINE)
_FEWEST_TURNS = 2


def is_transcript(text: ArticleText) -> bool:
    """Whether the title or the lines above the report call it what was said at talks, or two and more speak below the place where they met."""
    head = max((sentence.end for sentence in text.opening(0)), default=text.header_end)
    if _SPOKEN.search(text.title.lower()) or _SPOKEN.search(text.folded, 0, head):
        return True
    if not (text.dateline and text.title_countries):
        return False
    if not (text.dateline.is_setting or _MEETING_WITH.match(text.title.lower())):
        return False
    return len(_TURN.findall(text.body)) >= _FEWEST_TURNS
