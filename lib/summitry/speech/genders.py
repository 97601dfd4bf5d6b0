"""Whether a person is a man or a woman, as words tell it: "f", "m" or nothing."""

from functools import lru_cache

from summitry.patterns import compiled

_FEMALE = compiled(
    r"\b(?:mrs|ms|miss|madam|lady|dame|queen|princess|empress|sheikha|first lady|wife|\w+woman|chairwoman|sister|daughter|mother)\b"
)
_MALE = compiled(
    r"\b(?:mr|sir|lord|king|prince|emperor|sultan|emir|amir|sheikh|pope|imam|\w+sman|chairman|husband|brother|son|father)\b"
)


@lru_cache(maxsize=4096)
def of_title(words: str) -> str:
    """What the words of a title tell: "f", "m" or nothing."""
    return "f" if _FEMALE.search(words) else "m" if _MALE.search(words) else ""


@lru_cache(maxsize=4096)
def contradicts(name: str, gender: str) -> bool:
    """Whether the words of a name say the other gender; the same names are asked for again and again."""
    return bool((_MALE if gender == "f" else _FEMALE).search(name))


def of_pronoun(word: str) -> str:
    """What "he", "his", "she" or "her" tells, in small letters."""
    return "f" if word in ("she", "her") else "m"
