"""Countries of persons and organisations: one for each in the whole corpus, wherever what it says or promises is counted."""

from collections.abc import Iterable, Mapping

from summitry.tables import SEPARATOR


def most_stated(mentions: Iterable[tuple[str, str | None]]) -> dict[str, str]:
    """The country that the mentions of each person or organisation state most often.

    Args:
        mentions: Name in all articles, and code of the country stated there; None where none is.

    Returns:
        Name -> code; of equally frequent ones the first by letters. Who has none stated is left out.
    """
    counted: dict[str, dict[str, int]] = {}
    for name, code in mentions:
        if code:
            of_name = counted.setdefault(name, {})
            of_name[code] = of_name.get(code, 0) + 1
    return {name: min(codes, key=lambda code: (-codes[code], code)) for name, codes in counted.items()}


def of_names(known: Mapping[str, str], names: str | None, stated: str | None) -> str:
    """The countries of several names, as tables hold them.

    Args:
        known: Name -> code, see `most_stated`.
        names: Persons, organisations, countries or offices, separated.
        stated: The codes that the article itself states of them: they tell of names that are not known.

    Returns:
        Codes, each once; those of known names first, in the order of these. Nothing known or stated: empty.
    """
    called = names.split(SEPARATOR) if names else []
    codes = [known[name] for name in called if name in known]
    if len(codes) < len(called) and stated:
        codes += stated.split(SEPARATOR)
    return SEPARATOR.join(dict.fromkeys(codes))
