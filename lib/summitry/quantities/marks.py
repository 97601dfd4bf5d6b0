"""Marks and abbreviations behind a number: "%", "€", "km", "-bed"."""

import re

from summitry.patterns import compiled
from summitry.quantities import lent
from summitry.quantities.found import Unit
from summitry.quantities.signs import SIGNS

_PERCENT = re.compile(r" ?[%％](?!\w)")
_SIGN = re.compile(r" ?(?P<sign>[€£₽₸₹₺₴$])(?![\w$])")
# Abbreviations that may stand without a blank, and what they multiply by.
_SHORT = {
    "mw": (1, "megawatts"), "gw": (1, "gigawatts"), "kw": (1, "kilowatts"), "km": (1, "kilometres"), "kg": (1, "kilograms"),
    "kwh": (1, "kilowatt-hours"), "mwh": (1, "megawatt-hours"), "gwh": (1, "gigawatt-hours"), "twh": (1, "terawatt-hours"),
    "kv": (1, "kilovolts"), "ha": (1, "hectares"), "bpd": (1, "barrels per day"), "b/d": (1, "barrels per day"),
    "bcm": (1e9, "cubic metres"), "mcm": (1e6, "cubic metres"), "bcf": (1e9, "cubic feet"), "tcf": (1e12, "cubic feet"),
    "mtpa": (1e6, "tonnes per year"), "mt": (1e6, "tonnes"), "mmt": (1e6, "tonnes"), "tpd": (1, "tonnes per day"),
}  # fmt: skip
_ABBREVIATION = compiled(rf"[ -]?(?P<short>{'|'.join(sorted(_SHORT, key=len, reverse=True))})(?!\w)")


def behind(body: str, folded: str, end: int, limit: int) -> Unit | None:
    """Read a unit that is a mark, a part of a house or an abbreviation, right behind a number.

    Args:
        body: The text; capitals tell metric tons from megatonnes.
        folded: The same, folded.
        end: Where the number ends.
        limit: End of the sentence.

    Returns:
        The unit; None without one.
    """
    if match := _SIGN.match(folded, end, limit):
        return Unit(match.end(), SIGNS[match["sign"]], "currency")
    if match := _PERCENT.match(folded, end, limit):
        return Unit(match.end(), "percent", "measure", "percent")
    if part := lent.parts(folded, end, limit):
        return Unit(part[0], part[1], "thing")
    if match := _ABBREVIATION.match(folded, end, limit):
        factor, name = _SHORT[match["short"]]
        # "4,000 MT" are metric tons, "4 mt" and "4 Mt" megatonnes.
        factor = 1 if body[match.end() - 2 : match.end()] == "MT" else factor
        return Unit(match.end(), name, "measure", name, factor=factor)
    return None
