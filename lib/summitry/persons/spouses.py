"""Wives and husbands who have the surname of a leader called by it alone: "President Ruiz" and "Ana Ruiz, in velvet"."""

from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.names import given
from summitry.patterns import compiled
from summitry.persons.roster import Sighting, called_keys

_WED = compiled(r"\b(?:wife|husband|spouse|first lady|first gentleman|mrs\.?),? $")
_WED_BEHIND = compiled(r", (?:(?:his|her|whose) (?:wife|husband|spouse)|the first (?:lady|gentleman))\b")
_OFFICES = frozenset({"first lady", "first gentleman"})


def of_leaders(text: ArticleText, seen: Sequence[Sighting]) -> frozenset[tuple[str, ...]]:
    """Keys of the full names that are those of spouses: a surname alone means the leader, of whom the article has no full name.

    Args:
        text: The article.
        seen: Its sightings, in reading order.
    """
    leaders = {s.keys[0] for s in seen if len(s.keys) == 1 and s.role and s.role.lower() not in _OFFICES}
    if not leaders:
        return frozenset()
    full = [s for s in seen if len(s.keys) > 1 and s.keys[-1] in leaders]
    named = {s.keys[-1] for s in full if s.role and s.role.lower() not in _OFFICES}
    return frozenset(
        called_keys(s.parts) for s in full if s.keys[-1] not in named and _is_spouse(text, s, seen)
    )


def _is_spouse(text: ArticleText, sighting: Sighting, seen: Sequence[Sighting]) -> bool:
    folded, start, end = text.folded, sighting.start, sighting.end
    if sighting.role or _WED.search(folded, max(0, start - 20), start) or _WED_BEHIND.match(folded, end):
        return True
    gender = given.gender(sighting.keys[0])
    if not gender:
        return False
    other = "he " if gender == "f" else "she "
    return any(s.keys == sighting.keys[-1:] and _is_told_to_be(text, s, other) for s in seen)


def _is_told_to_be(text: ArticleText, sighting: Sighting, pronoun: str) -> bool:
    """Whether the sentence that a surname begins is followed by one that begins with "He", or with "She"."""
    number = text.sentence_at(sighting.start)
    if number + 1 >= len(text.sentences) or text.sentences[number].start != sighting.start:
        return False
    return text.folded.startswith(pronoun, text.sentences[number + 1].start)
