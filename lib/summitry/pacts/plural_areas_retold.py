"""Areas of a plural, "agreements on trade and health", that a report tells of again as documents by their own names."""

from collections.abc import Sequence, Set

from summitry.layout import ArticleText
from summitry.pacts.retelling import is_also_signed
from summitry.pacts.told import Told, words_of_countries


def without_retold(text: ArticleText, kept: Sequence[Told]) -> list[Told]:
    """The documents without the areas of a plural that later sentences tell of by their own names.

    One by one where nobody counted them ("agreements on trade and health", "a memorandum on health"), else all or none.
    """
    if not any(told.signing.is_part for told in kept):
        return list(kept)
    countries = words_of_countries(text)
    retold: list[Told] = []
    for told in kept:
        if told.signing.is_part and not told.signing.number:
            others = [other for other in kept if _is_of_other_kind(told, other)]
            is_told = any(
                _shares_words(told, other, countries)
                or (_shares_fields(told, other) and not is_also_signed(text, other.signing))
                for other in others
            )
            retold += [told] if is_told else []
    for parts in _counted(kept):
        later = [other for other in kept if not other.signing.is_part and other.sentence > parts[0].sentence]
        for told in parts:
            about = (one for one in later if _shares_words(told, one, countries) or _shares_fields(told, one))
            match = next(about, None)
            if match is None:
                break
            later.remove(match)
        else:
            retold += parts
    return [told for told in kept if told not in retold]


def _counted(kept: Sequence[Told]) -> list[list[Told]]:
    """The areas of each plural that gave their number, all of which were kept."""
    groups: dict[int, list[Told]] = {}
    for told in kept:
        if told.signing.is_part and told.signing.number:
            groups.setdefault(told.sentence, []).append(told)
    return [parts for parts in groups.values() if len(parts) == parts[0].signing.number]


def _is_of_other_kind(told: Told, other: Told) -> bool:
    """Whether a later document may be what an area of "agreements", or of "documents", stands for: a memorandum."""
    return (
        told.family in ("agreement", "other")
        and told.family != other.family
        and not other.signing.is_part
        and other.sentence > told.sentence
    )


def _shares_words(told: Told, other: Told, countries: Set[str]) -> bool:
    words = told.words - countries
    return bool(words) and 2 * len(words & other.words) >= len(words)


def _shares_fields(told: Told, other: Told) -> bool:
    fields = set(filter(None, told.row.sector_codes.split(";")))
    return bool(fields) and fields <= set(other.row.sector_codes.split(";"))
