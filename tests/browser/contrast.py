"""How well words are read on what lies beneath them, in a browser."""

import re

from playwright.sync_api import Locator

_LOOK = """one => {
    const looks = [one, ...(function* () { for (let up = one.parentElement; up; up = up.parentElement) yield up; })()]
        .map(each => getComputedStyle(each).backgroundColor);
    return [getComputedStyle(one).color, looks[0], looks.slice(1).find(said => said.startsWith('rgb('))];
}"""


def contrast(button: Locator) -> float:
    """Contrast of a button's words as it stands now, as the Web Content Accessibility Guidelines define it."""
    words, own, beneath = (_colour(said) for said in button.evaluate(_LOOK))
    ground = tuple(
        own[3] * over + (1 - own[3]) * under for over, under in zip(own[:3], beneath[:3], strict=True)
    )
    darker, lighter = sorted((_luminance(words[:3]), _luminance(ground)))
    return (lighter + 0.05) / (darker + 0.05)


def _colour(said: str) -> tuple[float, ...]:
    """Red, green, blue from 0 to 255, and how much of it covers."""
    parts = [float(part) for part in re.findall(r"[\d.]+", said)]
    return (*parts, 1.0) if len(parts) == 3 else tuple(parts)


def _luminance(parts: tuple[float, ...]) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (one / 255 for one in parts)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
