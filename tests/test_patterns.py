"""No pattern runs away: every compiled pattern of the package is met with texts made from its own repeats.

    .venv/bin/python tests/test_patterns.py

The tests put the texts of several patterns into one article of 100 kB. Run as a program, each pattern gets 100 kB by
itself, and those over a second are listed.
"""

import datetime as dt
import importlib
import pkgutil
import re
import time
from collections.abc import Iterable, Iterator
from functools import cache
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import summitry
from summitry import extract, vocabulary
from summitry.articles import Article

SIZE = 100_000
TOGETHER = 12  # patterns in one article
SECONDS = 3  # of this process; a usual article of that size takes a tenth
# Tried in this order where a class of characters is wanted.
PROBES = "a ,5.A-é\n\"'’;$("
REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
ASSERTS = (codes.ASSERT, codes.ASSERT_NOT)


def in_package(value: Any, name: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    if isinstance(value, re.Pattern):
        yield name, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from in_package(item, f"{name}[{key}]")
    elif isinstance(value, list | tuple | set | frozenset):
        for number, item in enumerate(value):
            yield from in_package(item, f"{name}[{number}]")


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """The compiled patterns of all modules that read articles, by name; equal ones once."""
    found: dict[str, tuple[str, re.Pattern[str]]] = {}
    for module in pkgutil.walk_packages(summitry.__path__, "summitry."):
        if not module.name.startswith(("summitry.ui", "summitry.charts", "summitry.__main__")):
            for key, value in vars(importlib.import_module(module.name)).items():
                for name, pattern in in_package(value, f"{module.name.removeprefix('summitry.')}.{key}"):
                    if isinstance(pattern.pattern, str):
                        found.setdefault(pattern.pattern, (name, pattern))
    return dict(found.values())


def one_of(items: list[tuple[Any, Any]]) -> str:
    """A character of a class."""
    in_class = re.compile(f"[{''.join(written(item) for item in items)}]")
    fitting = next((probe for probe in PROBES if in_class.match(probe)), None)
    return fitting or next((chr(av) for op, av in items if op is codes.LITERAL), "a")


def written(item: tuple[Any, Any]) -> str:
    op, av = item
    if op is codes.NEGATE:
        return "^"
    if op is codes.LITERAL:
        return re.escape(chr(av))
    if op is codes.RANGE:
        return f"{re.escape(chr(av[0]))}-{re.escape(chr(av[1]))}"
    return CATEGORIES[av]


CATEGORIES = {
    codes.CATEGORY_DIGIT: r"\d",
    codes.CATEGORY_NOT_DIGIT: r"\D",
    codes.CATEGORY_SPACE: r"\s",
    codes.CATEGORY_NOT_SPACE: r"\S",
    codes.CATEGORY_WORD: r"\w",
    codes.CATEGORY_NOT_WORD: r"\W",
}


def sample(tree: Iterable[tuple[Any, Any]]) -> str:
    """The shortest words that the tree of a pattern describes."""
    words = ""
    for op, av in tree:
        if op is codes.LITERAL:
            words += chr(av)
        elif op is codes.IN:
            words += one_of(av)
        elif op in (codes.ANY, codes.NOT_LITERAL):
            words += "a"
        elif op is codes.BRANCH:
            words += sample(av[1][0])
        elif op is codes.SUBPATTERN:
            words += sample(av[3])
        elif op in REPEATS:
            words += sample(av[2]) * max(av[0], 1)
    return words


def repeats(tree: Iterable[tuple[Any, Any]], before: str = "") -> Iterator[tuple[str, str]]:
    """What stands before each repeat of a pattern, and what is repeated."""
    for op, av in tree:
        if op in REPEATS:
            yield before, sample(av[2])
            yield from repeats(av[2], before)
        elif op is codes.BRANCH:
            for branch in av[1]:
                yield from repeats(branch, before)
        elif op is codes.SUBPATTERN:
            yield from repeats(av[3], before)
        elif op in ASSERTS:
            yield from repeats(av[1], before)
        before += sample([(op, av)])


def worst(pattern: re.Pattern[str], size: int) -> str:
    """A text of a size, a paragraph for each way in which the pattern may be led on."""
    tree = parser.parse(pattern.pattern, pattern.flags)
    found = [(before, repeated) for before, repeated in repeats(tree) if repeated]
    parts = [f"{sample(tree)} ", *(part for pair in found for part in (f"{' '.join(pair)} ", pair[1]))]
    parts = [part for part in dict.fromkeys(parts) if part.strip()] or ["a"]
    return "\n".join(part * (size // len(parts) // len(part)) for part in parts)


def seconds(body: str) -> float:
    """How much of the processor it takes to extract everything from a text."""
    article = Article("a", body, "a.txt", published_on=dt.date(2024, 5, 20))
    begun = time.process_time()
    extract.extract(extract.survey(article, vocabulary.read()), vocabulary.read())
    return time.process_time() - begun


GROUPS = [list(patterns())[first : first + TOGETHER] for first in range(0, len(patterns()), TOGETHER)]


@pytest.mark.parametrize("names", GROUPS, ids=lambda names: f"{names[0]} and {len(names) - 1} more")
def test_no_pattern_runs_away_in_an_article(names):
    seconds("Oman's king met the president.")
    assert seconds("\n".join(worst(patterns()[name], SIZE // len(names)) for name in names)) < SECONDS


@pytest.mark.parametrize(
    "unit",
    [
        "“Yes ",
        "said “",
        "a" * 50,
        "word ",
        "\u202e\u200fword\u200e ",
        "\x00\x07 ",
        "'s ",
        "... ",
        "—",
        "(((",
        "5,5.5 ",
    ],
)
def test_no_paragraph_is_too_long(unit):
    assert seconds(unit * (SIZE // len(unit))) < SECONDS


def test_most_patterns_have_something_to_repeat():
    assert len(patterns()) > 500
    assert len({worst(pattern, 1000) for pattern in patterns().values()}) > len(patterns()) // 2


if __name__ == "__main__":
    seconds("Oman's king met the president.")
    for name, pattern in patterns().items():
        if (took := seconds(worst(pattern, SIZE))) > 1:
            print(f"{took:6.2f} s  {name}")
