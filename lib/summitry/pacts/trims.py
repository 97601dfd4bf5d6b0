"""What a title sheds at its end: marks, initials in brackets, and words that belong to what follows."""

import re

_OPENING = {'"': '"', "”": "“", "»": "«"}
_CLOSING = {'"': '"', "“": "”", "«": "»", "‘": "’", "'": "'"}
_INITIALS = re.compile(r"\s?\([A-Z][A-Za-z-]{1,9}\)\W*$")
_TRAILING = " ,;:.!?-–—\"“”«»'"
_HALF_WORDS = tuple(
    f" {word}"
    for word in (
        "and",
        "or",
        "such",
        "as well",
        "also",
        "both",
        "jointly",
        "then",
        "later",
        "subsequently",
        "afterwards",
    )
)


def quoted_end(body: str, start: int, noun_end: int, limit: int) -> int | None:
    """End of a title that begins at `start` behind an opening quotation mark: at the closing one; None without marks."""
    mark = _CLOSING.get(body[start - 1]) if start else None
    close = body.find(mark, noun_end, limit) if mark else -1
    while close >= 0 and mark in ("’", "'") and body[close + 1 : close + 2].isalpha():
        close = body.find(mark, close + 1, limit)  # "Kenya's"
    return trim(body, close, noun_end) if close >= 0 else None


def trim(body: str, end: int, start: int) -> int:
    """Where words from `start` to `end` end without what is no part of them: marks, initials, a conjunction."""
    if match := _INITIALS.search(body, start, end):
        end = match.start()
    while end > start and (body[end - 1] in _TRAILING):
        # "U.S." and "D.C." keep their full stop, a name in quotation marks its last one.
        if body[end - 1] == "." and end - 3 >= start and body[end - 3] == ".":
            break
        opening = _OPENING.get(body[end - 1])
        if opening and body.count(opening, start, end - 1) > (
            body.count(body[end - 1], start, end - 1) if opening != body[end - 1] else 0
        ):
            break
        end -= 1
    for tail in _HALF_WORDS:
        if body.endswith(tail, start, end):
            return trim(body, end - len(tail), start)
    return end
