"""Words on a page: what stands in a label is Markdown to Streamlit, so it is made plain first."""

import re

# Whatever could start a link, an image, a formula, a directive, an icon or a list.
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>$:^@&=/])")


def plain(text: object) -> str:
    """Escape a text so that Streamlit's Markdown shows it as it stands, on one line.

    Backslashes do all but bare addresses and arrows, which Markdown makes into links and symbols by
    themselves; their marks are escaped one by one, so that no address and no arrow is left.
    """
    return _MARKUP.sub(r"\\\1", " ".join(str(text).split()))


def count(number: int, singular: str, plural: str | None = None) -> str:
    """A number with its noun: `1 article`, `1,200 articles`."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def listing(parts: list[str], most: int = 3) -> str:
    """Parts as a phrase: `a, b and c`; more than `most` are cut short."""
    shown = parts if len(parts) <= most else [*parts[: most - 1], f"{len(parts) - most + 1} more"]
    return shown[0] if len(shown) == 1 else ", ".join(shown[:-1]) + " and " + shown[-1] if shown else ""
