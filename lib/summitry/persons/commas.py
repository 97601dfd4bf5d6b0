"""What commas beside a name show: "Ana Ruiz, the minister of trade", "the minister of trade, Ana Ruiz,"."""

from summitry.names import given
from summitry.persons.roster import Sighting
from summitry.persons.surroundings import Surroundings

_CLOSERS = frozenset({",", ".", ";", ")", "\n", ""})


def beside(page: Surroundings, sighting: Sighting) -> Sighting | None:
    """A name before an apposition, or between commas behind its title.

    Args:
        page: What stands around names in the article.
        sighting: The name, as it was seen by itself.

    Returns:
        The sighting with office and country, or nothing where the commas show no person.
    """
    body, start, end = page.body, sighting.start, sighting.end
    is_one_word = len(sighting.parts) == 1
    behind = page.apposition(end, is_one_word=is_one_word)
    if behind is not None:
        # "Lastly, the president ...": one word at the start of a sentence must be seen to speak elsewhere.
        doubtful = is_one_word and page.begins_sentence(start) and not given.is_sure(sighting.keys[0])
        return sighting._replace(
            role=behind[0],
            country=behind[1] or sighting.country,
            is_evidence=not doubtful,
            is_likely=doubtful,
        )
    title = page.title_apart(start)
    if title is not None:
        if is_one_word and (body[end : end + 1] not in _CLOSERS or not title.codes or _is_shouted(sighting)):
            return None  # "(Adds analyst, FACTBOX)"
        country = title.country_of(0) or sighting.country
        return sighting._replace(role=title.role, country=country, is_evidence=True, is_royal=title.is_royal)
    if (
        is_one_word
        or not body[max(0, start - 3) : start].endswith((", ", ",  "))
        or (body[end : end + 1] not in _CLOSERS and not body.startswith(" and ", end))
    ):
        return None
    found = page.title_with_complement(start)
    if found is None:
        return None
    return sighting._replace(role=f"{found[0].role}{found[1]}", country=found[0].country, is_evidence=True)


def _is_shouted(sighting: Sighting) -> bool:
    """Whether one word stands in capitals, as only an agency's label does among words in small letters."""
    return sighting.parts[0].isupper() and len(sighting.parts[0]) > 3
