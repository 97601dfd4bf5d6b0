"""Lists of who was there: "Ana Ruiz, Luis Costa and others attended the talks", "officials including Ana Ruiz and Luis Costa"."""

from summitry.patterns import compiled
from summitry.persons.roster import Sighting
from summitry.persons.surroundings import Surroundings
from summitry.word_kinds import word_kind

_NAME = r"[A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž][\w'’-]+){1,3}"
_KIND = word_kind("present|attendance|attended|took|participated|joined|including|namely|among|such")
_WERE_PRESENT = compiled(
    rf"(?:(?:,| and|, and) {_NAME}){{0,8}}(?:,? and (?:several |many |some )?others)?,? "
    r"(?:(?:was|were) (?:also )?(?:present|in attendance)\b|(?:also )?(?:attended|took part in|participated in|sat in on|joined) (?:the|these|those) (?:above |same )?(?:\w+ )?(?:talks|meetings?|signing|events?|activit(?:y|ies)|ceremony|session|reception|banquet|dinner)\b)"
)
_INCLUDING = compiled(
    r"\b(?:officials|ministers|diplomats|executives|lawmakers|legislators|guests|leaders|dignitaries|politicians|delegates|personalities|figures|participants)(?: present| there)?,? "
    rf"(?:including|among them|such as|namely) (?:{_NAME}(?:, |,? and )){{0,8}}$"
)
_FARTHEST = 240  # characters between the word of a list and a name in it


def is_present(page: Surroundings, sighting: Sighting) -> bool:
    """Whether a first and a last name stand in a list of those who were there."""
    number = page.text.sentence_at(sighting.start)
    sentence = page.text.sentences[number]
    if not page.text.has_kind(sentence, _KIND):
        return False
    if _WERE_PRESENT.match(page.body, sighting.end, sentence.end):
        return True
    before = max(sentence.start, sighting.start - _FARTHEST)
    return _INCLUDING.search(page.body, before, sighting.start) is not None
