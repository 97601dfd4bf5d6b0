r"""Patterns with many alternatives, made quicker to search with.

At each place where it may begin, `re` tries the alternatives of `(?:agreed|announced|signed|...)` one after the
other, sixty of them at both ends of every word. Grouped by their first letters, `(?:a(?:greed|nnounced)|s(?:igned))`,
the same sixty are twenty: all patterns together then take a tenth less, those with the most alternatives a third less.
Groups at the start of an alternative are taken apart for it, which takes another twentieth.
The edge of a word, `\b`, with which several begin, is looked for once as well; of eighteen such it leaves less than half the time.
"""

import re
from itertools import groupby

# Fewer alternatives are tried as fast as they stand.
_FEWEST = 6
# Characters that may be written once more where a group is taken apart: beyond that a pattern takes long to compile.
_MOST_AGAIN = 150
# Among many alternatives, groups that stay whole take half the time of a search: there it may be more.
_MANY, _MOST_AMONG_MANY = 15, 2000
_CLASS = r"\[\^?\]?(?:\\.|[^\]\\])*\]"
_TOKEN = re.compile(
    rf"(?P<opens>\((?:\?(?:P<\w+>|<?[:=!]|<[=!]))?)|(?P<closes>\))|(?P<bar>\|)|(?P<quantifier>(?:[*+?]|\{{\d*,?\d*\}})\??)|(?P<atom>\\.|{_CLASS}|.)",
    re.DOTALL,
)


def compiled(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    r"""`re.compile(pattern, flags)`, with the alternatives of each group in it sorted together by their first letters.

    It matches the same, because of two alternatives that begin with different letters only one can match; any that
    begins with something else (`\w+`, `s?he`) keeps its place among the others.

    Args:
        pattern: An expression in which all groups that capture have names; where case is ignored, in lower case.
        flags: As for `re.compile`, but not `VERBOSE`.

    Raises:
        ValueError: A group that captures has no name: its number might change.
    """
    return re.compile(_grouped(pattern), flags)


class _Group(str):
    """A group that captures nothing and is not repeated, as it is written, with its alternatives, each by its parts."""

    alternatives: list[list[str]]


def first_letters(pattern: str) -> frozenset[str] | None:
    """The letters with which words that match a pattern can begin; None where they can begin with anything else as well."""
    letters = frozenset([letter for letter, _ in _by_letter(_opened(_parsed(pattern)))])
    return letters if all(map(str.isalpha, letters)) else None


def _grouped(pattern: str) -> str:
    """The expression that `compiled` makes of a pattern."""
    return _joined(_parsed(pattern))


def _parsed(pattern: str) -> list[list[str]]:
    """The alternatives of a pattern, each by its parts."""
    levels: list[tuple[str, list[list[str]]]] = [("", [[]])]
    for token in _TOKEN.finditer(pattern):
        kind, words = token.lastgroup, token.group()
        alternatives = levels[-1][1]
        if words == "(":
            raise ValueError(
                f"Give the group at {token.start()} a name, or begin it with (?: in {pattern!r}."
            )
        if kind == "opens":
            levels.append((words, [[]]))
        elif kind == "closes":
            opening, inside = levels.pop()
            levels[-1][1][-1].append(_group(opening, inside))
        elif kind == "bar":
            alternatives.append([])
        elif kind == "quantifier":
            alternatives[-1][-1] += words
        else:
            alternatives[-1].append(words)
    return levels[0][1]


def _group(opening: str, alternatives: list[list[str]]) -> str:
    """A group of alternatives as one part."""
    written = f"{opening}{_joined(alternatives)})"
    if opening != "(?:":
        return written
    group = _Group(written)
    group.alternatives = alternatives
    return group


def _bounded(alternatives: list[list[str]]) -> list[list[str]]:
    r"""Neighbours that begin with a word's edge made one: `\bA|\bB` is `\b(?:A|B)`, looked at once a place."""
    made: list[list[str]] = []
    for is_bounded, run in groupby(alternatives, lambda parts: parts[:1] == [r"\b"]):
        same = list(run)
        if is_bounded and len(same) > 1:
            same = [[r"\b", _group("(?:", [parts[1:] for parts in same])]]
        made += same
    return made


def _opened(alternatives: list[list[str]]) -> list[list[str]]:
    """The alternatives, those that begin with a group taken apart by its letters: `(?:was|met|were) in` is `w(?:as|ere) in|met in`."""
    made: list[list[str]] = []
    most_again = _MOST_AGAIN if len(alternatives) < _MANY else _MOST_AMONG_MANY
    for parts in alternatives:
        head, rest = (parts[0], parts[1:]) if parts else ("", [])
        entries = _by_letter(_opened(head.alternatives)) if isinstance(head, _Group) else []
        again = "".join(rest)
        if not entries or "(?P<" in again or (len(entries) - 1) * len(again) > most_again:
            made.append(parts)
            continue
        for letter, endings in entries:
            begun = endings[0] if len(endings) == 1 else [_group("(?:", endings)]
            made.append([*letter, *begun, *rest])
    return made


def _by_letter(alternatives: list[list[str]]) -> list[tuple[str, list[list[str]]]]:
    """Each first letter with what follows it in one or more alternatives; no letter, with one whole alternative."""
    entries: list[tuple[str, list[list[str]]]] = []
    of_letter: dict[str, list[list[str]]] = {}
    for parts in alternatives:
        first = parts[0] if parts else ""
        if not (first.isalpha() or first == " "):
            of_letter.clear()
            entries.append(("", [parts]))
        elif first in of_letter:
            of_letter[first].append(parts[1:])
        else:
            of_letter[first] = [parts[1:]]
            entries.append((first, of_letter[first]))
    return entries


def _joined(alternatives: list[list[str]]) -> str:
    """Alternatives, each given by its parts, as one expression."""
    alternatives = _bounded(alternatives)
    opened = _opened(alternatives) if len(alternatives) > 1 else alternatives
    if len(opened) < _FEWEST:
        return "|".join(["".join(parts) for parts in alternatives])
    return "|".join(
        [
            letter + ("".join(endings[0]) if len(endings) == 1 else f"(?:{'|'.join(map(''.join, endings))})")
            for letter, endings in _by_letter(opened)
        ]
    )
