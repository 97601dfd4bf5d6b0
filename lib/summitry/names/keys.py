"""Keys: the form in which two spellings of one name are equal."""

import unicodedata
from functools import lru_cache

# Letters that do not come apart into a base letter and a mark.
_PLAIN = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ð": "d",
        "ə": "a",
        "’": "'",
        "ʼ": "'",
        "`": "'",
    }
)


@lru_cache(maxsize=8192)
def key(word: str) -> str:
    """The form in which two spellings of a name are equal: lower case, without marks; `Vučić` is `vucic`."""
    lowered = word.lower()
    if lowered.isascii():
        return lowered
    return "".join(
        c for c in unicodedata.normalize("NFD", lowered.translate(_PLAIN)) if not unicodedata.combining(c)
    )
