"""Areas of a plural, "agreements on trade and health", that a report tells of again as documents by their own names."""

from collections.abc import Sequence, Set

from summitry.layout import ArticleText
from summitry.pacts.retelling import Told, is_also_signed, words_of_countries


def without_retold(text: ArticleText, kept: Sequence[Told]) -> list[Told]:
    """The documents without the areas of "agreements on trade and health" that a later sentence tells of by another kind: "a memorandum on health"."""
    if not any(told.signing.is_part and told.family == "agreement" for told in kept):
        return list(kept)
    countries = words_of_countries(text)
    retold = [told for told in kept if any(_is_part_of(text, told, other, countries) for other in kept)]
    # Of areas that were counted, all must be told again.
    whole = [
        told
        for told in retold
        if not told.signing.number
        or told.signing.number == sum(other.sentence == told.sentence for other in retold)
    ]
    return [told for told in kept if told not in whole]


def _is_part_of(text: ArticleText, told: Told, other: Told, countries: Set[str]) -> bool:
    """Whether another document is what an area of a plural stands for."""
    if not told.signing.is_part or other.signing.is_part or told.family != "agreement":
        return False
    words = told.words - countries
    is_below = other.sentence > told.sentence and other.family != told.family
    if not is_below or not words:
        return False
    if 2 * len(words & other.words) >= len(words):
        return True
    # "two agreements on shipping and culture", "a memorandum on maritime training".
    fields = set(filter(None, told.row.sector_codes.split(";")))
    is_same_field = bool(fields) and fields <= set(other.row.sector_codes.split(";"))
    return is_same_field and not is_also_signed(text, other.signing)
