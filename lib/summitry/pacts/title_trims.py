"""What a title sheds at its end: marks, initials in brackets, and words that belong to what follows."""

import re

_OPENING = {'"': '"', "”": "“", "»": "«"}
_CLOSING = {'"': '"', "“": "”", "«": "»", "‘": "’", "'": "'", "`": "'"}
_INITIALS = re.compile(r"\s?\([A-Z][A-Za-z-]{1,9}\)\W*$")
_TRAILING = " ,;:.!?-–—\"“”«»'"
# Where the signatories of an item stand: behind what names it.
_SIGNATORIES = re.compile(
    r"\s[|/]\s|\s*(?:[-–—(,]\s*)?(?:\b(?:was|were|is|has been)\s)?(?:\balso\s)?\b(?<!earlier )(?<!previously )(?<!already )(?:signed|exchanged|initialled) (?:by|in|on|at|between)\b|,\s(?:signed|exchanged|initialled|adopted|concluded)\W*$|\s[-–—]\s(?=signator)|\s*\(?signator(?:y|ies)\b",
    re.IGNORECASE,
)
_MARKS = ' ;,.:*†"”»'
_QUOTES = '"“«‘ '
_ARTICLE = re.compile(r"(?:an?|the|another|one)\s", re.IGNORECASE)
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
    opened = body.rfind(" (", start, end)
    if opened > start and body.find(")", opened, end) < 0:
        return trim(body, opened, start)  # "a grant (worth: 5 million euros)", cut at its colon
    for tail in _HALF_WORDS:
        if body.endswith(tail, start, end):
            return trim(body, end - len(tail), start)
    return end


def told_until(body: str, begin: int, end: int) -> int:
    """Where the words of an item of a list end: before its signatories."""
    signatories = _SIGNATORIES.search(body, begin + 10, end)
    return signatories.start() if signatories else end


def item(body: str, begin: int, end: int, *, is_whole: bool) -> tuple[int, int]:
    """An item without the article before it, and without signatories and marks behind it."""
    words = body[begin : told_until(body, begin, end)].rstrip(_MARKS)
    words = words.removesuffix(" and").removesuffix(", among others").rstrip(_MARKS)
    last = begin + len(words)
    if body.startswith(".", last) and words[-2:-1] == ".":
        last += 1  # "the U.S."
    if is_whole and (article := _ARTICLE.match(body, begin, last)):
        begin = article.end()
    return begin + len(body[begin:last]) - len(body[begin:last].lstrip(_QUOTES)), last
