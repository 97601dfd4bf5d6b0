"""Where a run of capitalised words that may be a name is cut, and which names of places are part of one."""

import re

from summitry import names
from summitry.names import Part, given
from summitry.persons import nobody
from summitry.persons.surroundings import Surroundings

# "May" and "Sun" may be somebody's name, "The" is nobody's; "Sun, 12 May", "The Sun" are a day and a paper.
DAYS_TOO: frozenset[str] = frozenset(
    "sun mon sat thu jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_BEFORE_MONTH = frozenset(
    ("in", "of", "since", "last", "next", "early", "late", "this", "until", "by", "to", "from", "mid")
)
_PARTY_SEAT = re.compile(r"[RDI]-[A-Z][a-z.]+")  # "Sen. Tom Harker, D-Ohio"
# Of small words those that are parts of names as well, behind another.
_SMALL_NAMES = frozenset("the an do to so no can my may thu sat sun".split())
_LONGEST_ABBREVIATION = 4  # characters, from which on capitals are a word
_OFFICES = frozenset("MP MPs PM CEO UN US EU UK UAE AU MEP DG TV".split())


def is_part_of_name(page: Surroundings, run: list[Part], index: int, parts: list[Part]) -> bool:
    """Whether the name of a country or city is part of a person's: "Foreign Minister Israel Katz", "Secretary Lloyd Austin"."""
    part = run[index]
    piece = page.countries.get(part.start)
    if piece is None or piece.end != part.end or piece.code == "short":
        return False
    if piece.code == "adjective" and (not parts or page.body[part.end + 1 : part.end + 2].isupper()):
        return False  # but "President Luis Ortega Franco said"
    if parts:
        first = parts[0].start
        if index + 1 < len(run) and run[index + 1].key not in names.SMALL_WORDS:
            return False
        if len(parts) == 1 and given.is_sure(parts[0].key):
            return True  # "Ana Jordan", with a title or without
        return page.title_before(first) is not None or page.title_apart(first) is not None
    behind = run[index + 1] if index + 1 < len(run) else None
    if behind is None or behind.end in page.by_end:
        return False  # "his wife, Suva Mayor Ana Couto"
    is_named = part.start - 1 in page.by_end
    if len(run) == 2:  # "Santiago Couto", "His counterpart, Georgia Rossi": no country is called so
        is_named = is_named or bool(given.gender(part.key)) or page.title_apart(part.start) is not None
    return is_named and behind.key not in names.THINGS and behind.key not in names.SMALL_WORDS


def is_cut(page: Surroundings, run: list[Part], index: int, parts: list[Part]) -> bool:
    """Whether a word ends the name before it and is part of none itself."""
    part = run[index]
    word = page.body[part.start : part.end]
    if word[1:2] == "-" and _PARTY_SEAT.fullmatch(word):
        return True
    if part.key in names.MONTHS:
        return _is_date(page, part)
    if (parts or part.start - 1 in page.by_end) and nobody.is_headline_verb(page.text, part):
        return True
    if word.lower() in names.SMALL_WORDS and not (part.key in DAYS_TOO and len(run) == 1):
        return _is_small_word(page, run, index, parts)
    is_upper = word.isupper() and len(word) > 1 and not word.endswith(".") and not names.is_numeral(word)
    return is_upper and _is_abbreviation(page, run, index, parts)


def _is_small_word(page: Surroundings, run: list[Part], index: int, parts: list[Part]) -> bool:
    """Whether a small word is one, and no name that is written like it: "Vice Premier He Lifeng", "Ho The Lan"."""
    part = run[index]
    if part.end - part.start == 1 or index + 1 == len(run):  # not by its key: "Ås" is no "as"
        return True
    if parts:
        return part.key not in _SMALL_NAMES
    if part.key in ("the", "of", "and"):  # "THE PRIME MINISTER THE HON ..."
        return True
    if names.is_korean(
        page.body[part.start : part.end], page.body[run[index + 1].start : run[index + 1].end]
    ):
        return False
    is_day = page.body.endswith("day", part.start, part.end)
    # "The envoy, Sunday Addo"
    return part.start - 1 not in page.by_end and not (is_day and page.title_apart(part.start) is not None)


def _is_abbreviation(page: Surroundings, run: list[Part], index: int, parts: list[Part]) -> bool:
    """Whether capitals are an abbreviation; "KISHIDA Fumio" and "Hun MANET" are none, nor the initials of "Foreign Minister Ana LP Ruiz"."""
    part = run[index]
    behind = run[index + 1] if index + 1 < len(run) else None
    if len(parts) == 1 and behind and _are_initials(page, run, index):
        return False
    if not parts and behind and given.is_sure(part.key) and page.body[behind.start : behind.end].isupper():
        return False  # "IAN BORG"
    if part.end - part.start >= _LONGEST_ABBREVIATION:
        return False
    # "Foreign Minister MK Rao", "President KIM Young"
    is_titled = not parts and part.start - 1 in page.by_end
    return not (is_titled and behind and behind.key not in names.THINGS)


def _is_date(page: Surroundings, part: Part) -> bool:
    """Whether the name of a month stands for the month: "May 3", "in May", "3 May"."""
    folded = page.folded
    following = folded[part.end : part.end + 3].lstrip(" .")[:1]
    before = folded[max(0, part.start - 8) : part.start].split()
    return following.isdigit() or (bool(before) and (before[-1] in _BEFORE_MONTH or before[-1].isdigit()))


def _are_initials(page: Surroundings, run: list[Part], index: int) -> bool:
    """Whether two letters stand between the first and the last name of whoever bears the title before them."""
    word, behind = page.body[run[index].start : run[index].end], run[index + 1]
    return (
        len(word) == 2
        and word not in _OFFICES
        and index + 2 == len(run)
        and run[index - 1].start - 1 in page.by_end
        and behind.key not in names.THINGS
        and page.body[behind.start + 1 : behind.end].islower()
    )
