"""Numbers and lists in words, the same in every sentence that a page, a chart or a command says."""

import re

# Unions, groups of islands, and what else is called by a noun of its kind.
_WITH_ARTICLE = re.compile(
    r"(?:United|Isle) |.*\b(?:Islands|Republic|Territor(?:y|ies)|Netherlands|Philippines|Bahamas|Maldives|Comoros|Gambia)$"
)
# What stands before the noun that was cut off.
_DANGLING = re.compile(
    r"(?:[\s,;:–—-]+|\b(?:an?|the|of|and|or|to|in|on|at|by|for|from|with|as|that|which|who|its|his|her|their|be|is|are|was|were))$",
    re.IGNORECASE,
)


def count(number: int, singular: str, plural: str | None = None) -> str:
    """A number with its noun: `1 article`, `1,200 articles`, `0 articles`."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def listing(parts: list[str], most: int = 3) -> str:
    """Parts as a phrase: `a, b and c`; more than `most` are cut short."""
    shown = parts if len(parts) <= most else [*parts[: most - 1], f"{len(parts) - most + 1} more"]
    return shown[0] if len(shown) == 1 else ", ".join(shown[:-1]) + " and " + shown[-1] if shown else ""


def uncapitalised(label: str) -> str:
    """A label as it stands within a sentence: `Trade` becomes `trade`, an abbreviation such as `US dollars` stays."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def share(part: int, every: int, singular: str, plural: str | None = None) -> str:
    """A part of a number with its noun: `3 of 5 articles`; the whole is `all 5 articles`, `both articles` or `the only article`."""
    if part < every:
        return f"{part:,} of {count(every, singular, plural)}"
    whole = {1: f"the only {singular}", 2: f"both {plural or singular + 's'}"}
    return whole.get(every) or f"all {count(every, singular, plural)}"


def in_phrase(country: str) -> str:
    """The label of a country as it stands within a phrase: `the Netherlands`, `the United States`, `Norway`."""
    return f"the {country}" if _WITH_ARTICLE.match(country) else country


def sentence(words: str) -> str:
    """Words that begin a sentence."""
    return words[:1].upper() + words[1:]


def shortened(words: str, most: int) -> str:
    """Words that have room for so many characters: cut behind a whole word, as `Build a bridge over …`, never behind an article or a preposition."""
    if len(words) <= most:
        return words
    cut = words[: max(words.rfind(" ", 0, most - 1), 0)] or words[: most - 2]
    while found := _DANGLING.search(cut):
        cut = cut[: found.start()]
    return f"{cut} …"
