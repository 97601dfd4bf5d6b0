"""Who was spoken of last: the subjects of the sentences before."""

import re

from summitry.speech.mentions import Speaker
from summitry.speech.words import OUTLET_NAME

# "Ministers", "officials of the port": several who are not named.
SEVERAL_WORDS = re.compile(r"^[\w -]*?(?:s|men|women|people)(?: of | from | at | in |$)")
_MEMORY = 6  # subjects back to which a pronoun may reach


class LastSubjects:
    """The last subjects of an article, as far as it has been read."""

    def __init__(self) -> None:
        """Nobody yet."""
        self._recent: list[Speaker] = []

    def remember(self, speaker: Speaker) -> None:
        """Note a subject: the next pronoun may mean it."""
        recent = self._recent
        if recent and recent[-1].names == speaker.names:
            return
        recent.append(speaker)
        if len(recent) > _MEMORY:
            del recent[0]

    def last_person(self) -> Speaker | None:
        """The last person who was a subject; none of several, and nobody whose words tell of several."""
        singles = (s for s in reversed(self._recent) if s.is_person and not s.is_plural)
        return next((s for s in singles if s.rule == "name" or not SEVERAL_WORDS.search(s.names[0])), None)

    def epithet(self) -> Speaker | None:
        """Whom "the 54-year-old" means: the last person spoken of."""
        last = self.last_person()
        return last.by("office") if last else None

    def outlet(self) -> Speaker | None:
        """Whom "the paper" or "the agency" means: the last body that spoke."""
        for speaker in reversed(self._recent):
            if not speaker.is_person and OUTLET_NAME.search(speaker.names[0]):
                return speaker.by("office")
        return None

    def body(self) -> Speaker | None:
        """Whom "the group" means: the last body that spoke or acted, if nobody did since."""
        last = self._recent[-1] if self._recent else None
        return None if last is None or last.is_person or last.is_plural else last.by("office")
