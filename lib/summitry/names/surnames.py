"""The parts of one name: which belong together, by which the person can be called, and which are the surname."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from summitry.names import given
from summitry.names.family_first import FIRST_IN_VIETNAM, has_family_name_first
from summitry.names.keys import key
from summitry.names.runs import PARTICLES
from summitry.patterns import compiled

_NUMERAL = compiled(r"(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI{0,3})$")
# Particles that are first names as well, where they stand first: Ben Wallace, Do Muoi.
_FIRST_NAMES_TOO = frozenset({"ben", "do", "abu", "ten", "den"})
SON_OF = frozenset({"bin", "ibn", "bint", "binti"})
_VOWELS = frozenset("AEIOUYÄÖÜ")
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr."})


def is_numeral(word: str) -> bool:
    """Whether a part is a regnal or family number (VI, III)."""
    return bool(_NUMERAL.match(word))


def calls(parts: Sequence[str]) -> list[tuple[int, int]]:
    """The parts by which alone a person can be called, as index ranges; no initial, particle, number or "Jr.".

    "bin Salman" is one: whoever is called Salman is somebody else.
    """
    found = []
    for index, part in enumerate(parts):
        if (
            len(part) > 1
            and not part.endswith(".")
            and part.lower() not in _SUFFIXES
            and not is_numeral(part)
            and not _is_particle(parts, index)
            and not _is_initials(parts, index)
        ):
            has_father = index > 0 and parts[index - 1].lower() in SON_OF
            found.append((index - has_father, index + 1))
    return found


def _is_initials(parts: Sequence[str], index: int) -> bool:
    """Whether a part that is not the last holds initials without stops: "KP Oli"; "LI Jun" has a surname in capitals."""
    part = parts[index]
    return len(part) <= 3 and part.isupper() and index + 1 < len(parts) and _VOWELS.isdisjoint(part)


def _is_particle(parts: Sequence[str], index: int) -> bool:
    low = parts[index].lower()
    if low not in PARTICLES or index + 1 == len(parts):
        return False
    if parts[index].islower():
        return True
    # In capitals: "Von der Leyen", "Al Thani", "Le Pen"; but "Ben Wallace", "Nguyen Van Linh".
    return not (index == 0 and low in _FIRST_NAMES_TOO) and key(parts[0]) not in FIRST_IN_VIETNAM


def units(parts: Sequence[str]) -> list[tuple[int, int]]:
    """Parts that belong together, as index ranges: a particle goes with what follows ("von der Leyen", "Al Thani")."""
    found: list[tuple[int, int]] = []
    start = 0
    for index in range(len(parts)):
        if index and parts[index] in ("e", "y") and found:
            # "Correia e Silva": the word joins two names to one.
            start = found.pop()[0]
        if not _is_particle(parts, index):
            found.append((start, index + 1))
            start = index + 1
    return found


@lru_cache(maxsize=4096)
def default_surname(parts: tuple[str, ...], is_royal: bool = False) -> tuple[int, int]:
    """Which parts are the surname when the article never says the name shorter.

    Args:
        parts: The words of the name.
        is_royal: Whether the person is a king, sheikh or pope: called by the first name.

    Returns:
        An index range of `parts`.
    """
    end = len(parts)
    while end > 1 and (is_numeral(parts[end - 1]) or key(parts[end - 1]) in _SUFFIXES):
        end -= 1
    if is_royal:
        return (0, 1)
    if any(key(part) in SON_OF for part in parts[:end]):
        # "Mohammed bin Salman" is called by all of it; a family name behind it ("Al Saud") is not part of that.
        last = max(index for index in range(end) if key(parts[index]) in SON_OF)
        if last + 2 >= end:
            return (0, end)
    if has_family_name_first(parts[:end]):
        return (0, 1)
    return units(parts[:end])[-1]


def written(parts: Iterable[str]) -> str:
    """Parts as they are printed, a surname in capitals made plain ("HAYASHI" is "Hayashi")."""
    return " ".join(
        part.capitalize()
        if part.isupper() and (len(part) > 3 or given.is_sure(key(part))) and not is_numeral(part)
        else part
        for part in parts
    )
