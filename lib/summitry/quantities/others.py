"""Quantities of what one side has with a third country, or of a third country alone: they describe another relationship."""

from collections.abc import Collection

from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.quantities.found import Quantity
from summitry.text import Sentence, starting_in

# "Trade with the European Union", "exports to Kenya".
_DEALINGS = compiled(
    r"\b(?:trade|trading|exports?|imports?|turnover|commerce|deficit|surplus|investments?|(?:invested|exported|imported|sold|shipped)(?: [^.;,]{2,30}?)??|sales|shipments)\b"
    r"(?: (?:volume|turnover|deficit|surplus|balance))? (?:with|to|from|in) (?:the |its (?:[\w-]+ )?(?:neighbou?r|ally|partner),? )?(?P<partner>)"
)
# "In American aid".
_AID = compiled(
    r"\b(?:in|of) (?P<partner>)(?=[a-z]+ (?:(?:military|food|economic|development|financial) )?aid\b)"
)
_HOSTED = compiled(
    r"\b(?:host|shelter|tak(?:e|es|en|ing) in|took in|receiv|evacuat|rescu)\w*(?: [\w-]+){0,3} $"
)
# "China has lent 42 billion dollars": a third country's doing.
_GAVE = compiled(
    r"(?: (?:has|have|had|also|already|recently|alone|itself)){0,3} (?:lent|granted|pledged|gave|given|invested|bought|buys|imports|imported|sold|sells)\b"
)
_BLOCS = compiled(
    r"(?:european union|europe\b(?!'s)|eu|e\.u\.|asean|mercosur|african union|gcc|gulf cooperation council|eurasian economic union|brics|commonwealth|rest of the world)\b"
)
# Words for the two sides themselves, whatever country a sentence names besides.
_BOTH = compiled(
    r"\b(?:bilateral|mutual|two-way|both (?:countries|sides|nations|states)|(?:the|our) two (?:countries|sides|nations|states|peoples)|between (?:us|them)|each other|our|we|compared|than|versus)\b"
)


# Countries with one word for both their peoples: "Congolese", "Korean".
_SHARED = (frozenset({"COD", "COG"}), frozenset({"KOR", "PRK"}))
_FROM = compiled(
    r" (?:(?:who |whom )?(?:(?:[\w-]+ ){1,3}?(?:host(?:s|ed|ing)|shelter(?:s|ed|ing)?),? (?:mainly |mostly |largely )?)?)?(?:from|fleeing) (?:the |neighbou?ring |war-torn )?"
)
# Of whom it matters whose they are.
_FOLK = frozenset("refugees migrants nationals citizens".split())


def is_of_strangers(text: ArticleText, quantity: Quantity, sides: Collection[str]) -> bool:
    """Whether people are counted of a country that is none of the two sides: "200,000 Malian refugees"."""
    if len(sides) < 2 or quantity.noun is None:
        return False
    start, end = quantity.noun
    if quantity.code != "people" and quantity.unit.lower() not in _FOLK:
        if quantity.unit.islower() or _HOSTED.search(
            text.folded, max(0, quantity.start - 30), quantity.start
        ):
            return False
        # "120,000 ethnic Latvians"; of "300 Latvian Firms" the noun is no people.
        start = end - len(quantity.unit)
    if came := _FROM.match(text.folded, end):
        end = came.end() + 1  # with the country that follows: "200,000 refugees from Mali"
    codes = {found.term.code for found in starting_in(text.found("country_terms"), Sentence(start, end, 0))}
    shared = {code for pair in _SHARED if codes & pair for code in pair}
    return bool(codes) and (codes | shared).isdisjoint(sides)


def is_of_others(text: ArticleText, sentence: Sentence, sides: Collection[str]) -> bool:
    """Whether the quantities of a sentence tell of dealings with a country or bloc that is none of the two sides.

    Args:
        text: The article.
        sentence: The sentence.
        sides: The two countries that talked; with fewer nothing is told.
    """
    if len(sides) < 2:
        return False
    folded, (start, end, _) = text.folded, sentence
    places = [
        found.start("partner") for sort in (_DEALINGS, _AID) for found in sort.finditer(folded, start, end)
    ]
    named = starting_in(text.found("country_terms"), sentence)
    places += [
        match.start for match in named if match.term.code not in sides and _GAVE.match(folded, match.end, end)
    ]
    if not places or _BOTH.search(folded, start, end):
        return False
    partners = {match.term.code for match in named if match.start in places}
    is_other = any(_BLOCS.match(folded, place, end) for place in places) or bool(partners)
    return (
        is_other and partners.isdisjoint(sides) and not {match.term.code for match in named}.issuperset(sides)
    )
