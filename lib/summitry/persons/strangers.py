"""Names that persons seem to bear whom the article does not introduce: "Ruiz told a crowd", "Chile's Soto"."""

from collections.abc import Iterable
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.names import THINGS
from summitry.patterns import compiled
from summitry.persons.roster import Roster, Sighting, called_keys

_MOST_PARTS = 3
# Behind these stands who is met or who does something, never where it is.
_BEFORE = frozenset(
    "met with by that thanked told hosted received welcomed invited greeted congratulated assured".split()
)
_ACTS = compiled(r" (?:[a-z]{3,}ed|left|met|flew|went|came|gave|took|had|has|is|was|will|would)\b")


class Stranger(NamedTuple):
    """The parts of such a name (`roster.called_keys`), and the country that stands beside it."""

    keys: tuple[str, ...]
    country: str | None


def find(text: ArticleText, unsure: Iterable[Sighting], who: Roster) -> frozenset[Stranger]:
    """Find the names that another article may tell to be those of persons.

    Args:
        text: The article.
        unsure: Sightings that nothing shows to be of persons.
        who: The persons of the article; what they are called by is no stranger's.
    """
    found = set()
    for sighting in unsure:
        parts, keys = sighting.parts, sighting.keys
        if len(parts) > _MOST_PARTS or not (
            sighting.speaks or sighting.is_likely or sighting.country or _acts(text, sighting)
        ):
            continue
        if parts[0].isupper() or not THINGS.isdisjoint(keys) or who.find(sighting) is not None:
            continue
        if called := called_keys(parts):
            found.add(Stranger(called, sighting.country))
    return frozenset(found)


def _acts(text: ArticleText, sighting: Sighting) -> bool:
    """Whether a name does something or is met; no word that the article also writes small: "Young had ..."."""
    end = sighting.start - 1
    is_met = end > 0 and text.folded[text.folded.rfind(" ", 0, end) + 1 : end] in _BEFORE
    return (is_met or _ACTS.match(text.folded, sighting.end) is not None) and not (
        len(sighting.parts) == 1 and f" {sighting.parts[0].lower()} " in text.body
    )
