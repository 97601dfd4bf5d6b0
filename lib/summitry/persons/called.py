"""That a name without a title is a person's: it begins with a given name, or is shaped as names of China and Korea are."""

import re

from summitry import names
from summitry.names import SMALL_WORDS, given
from summitry.patterns import compiled
from summitry.persons import nobody
from summitry.persons.roster import Sighting, called_keys
from summitry.persons.surroundings import Surroundings

# "The frigate Ana Ruiz", "the Ana Ruiz telescope", "Photo: Ana Ruiz": things called after somebody, and who made a picture.
_CALLED_SO = compiled(
    r"(?:\b(?:the|an?|this|that|ship|vessel|ferry|frigate|destroyer|carrier|corvette|cruiser|submarine|tanker|yacht|icebreaker|boat|hospital|school|university|named (?:after|for|in honou?r of)|"
    r"(?:uss|hms|ins|mv|ss|hmas|hmcs|street|avenue|rue|via|saint|san|santa|mount|port|fort|lake|cape|camp|brand|firm|company|maker|giant)|"
    r"(?:reporting|editing|photos?|photographs?|photography|pictures?|images?|illustrations?|writing|translation|graphics?)(?: by| credit)?:?)|[/&]) ?$"
)
_CALLED_THING = compiled(
    r"(?:/|['’]s? (?:syndrome|law)\b| & | (?:airport|university|universities|hospitals?|bridge|stadium|street|avenue|boulevard|foundation|awards?|prizes?|scholarships?|fellowships?|cup|trophy|highway|square|mosque|church|"
    r"cathedral|library|museum|academy|school|college|port|dam|telescopes?|probe|institutes?|cent(?:er|re)s?|theat(?:er|re)|hall|house|hotels?|lectures?|medals?|act|laws?|amendment|doctrine|ships?|frigates?|carriers?|destroyers?|brand|stores?)\b)"
)
_NEXT_WORD = re.compile(r" ([A-Z][\w-]+)")
_MOST_NAMES = 4
_LEAST_GIVEN = (
    5  # letters of a Chinese given name of two syllables; shorter ones are syllables of other words too
)
_HYPHENED = re.compile(r"[^\W\d_]{2,}-[^\W\d_]{2,}$")
# Firms, papers and islands that are called as a person is.
_NO_PERSONS = frozenset(
    (first, last)
    for first, last in map(
        str.split,
        (
            "ali baba|allen overy|alfred dunhill|arthur andersen|calvin klein|carl zeiss|charles schwab|charlie hebdo|christian dior|diego garcia|eli lilly|ermenegildo zegna|ernst young|giorgio armani|harley davidson|henry schein|hugo boss|"
            "jack daniels|james bay|jerry can|jim beam|john deere|johnnie walker|johnson matthey|jose cuervo|louis dreyfus|louis vuitton|marie stopes|mary kay|max bupa|max mara|max planck|merrill lynch|michael page|"
            "oscar mayer|peter pan|philip morris|ralph lauren|robert bosch|robert half|sara lee|thomas cook|tiffany co|tommy hilfiger|uncle sam|walter energy|warner bros|william hill|yves rocher|yves saint"
        ).split("|"),
    )
)

# "M. K. Ruiz", "K. Ruiz"; compass points and what letters number are none: "N. Ireland", "plan B. Ruiz said".
_INITIALS = compiled(r"(?:[^\W\d_]\.[ -]?){2,3}$|(?![NSEW]\.)[^\W\d_a-z]\. ?$")
_NUMBERED = compiled(
    r"\b(?:plans?|vitamins?|buildings?|houses?|platform|piers?|lanes?|exits?|wards?|wings?|groups?|class|categor(?:y|ies)|sections?|annex|type|hepatitis|grade|appendix|part|points?|options?|team|series|terminal|block|unit|gate|hall|room|zone|level|phase|version|article|paragraph|variant|schedule|exhibit|list|[A-Z]\.?) $",
    re.IGNORECASE,
)


def by_initials(page: Surroundings, sighting: Sighting) -> bool:
    """Whether a name is a surname behind one initial or more, and nothing is called after its bearer here."""
    body, start, end, words = page.body, sighting.start, sighting.end, sighting.parts
    surname = words[-1]
    if not _INITIALS.match(body, start, end - len(surname)) or len(surname) < _LEAST_GIVEN:
        return False
    if (
        not surname[1:2].islower()
        or not names.THINGS.isdisjoint(sighting.keys)
        or page.begins_sentence(start)
    ):
        return False
    lead = body[max(0, start - 30) : start]
    if _NUMBERED.search(lead) or _CALLED_SO.search(lead.lower()) or is_thing_behind(page, end):
        return False
    goes_on = _NEXT_WORD.match(body, end)
    return not goes_on and f" {surname.lower()} " not in page.body


def by_given_name(page: Surroundings, sighting: Sighting) -> bool:
    """Whether a first and a last name are a person's by themselves, and nothing is called after its bearer here.

    Args:
        page: What stands around.
        sighting: Two parts or more that can call a person.
    """
    keys = sighting.keys
    if (
        not (given.is_sure(keys[0]) or _is_east_asian(sighting))
        or len(called_keys(sighting.parts)) > _MOST_NAMES
    ):
        return False
    folded, start, end = page.folded, sighting.start, sighting.end
    if (
        keys[:2] in _NO_PERSONS
        or not names.THINGS.isdisjoint(keys)
        or names.is_abstract(keys[-1])
        or nobody.is_headline(page.text, start)
    ):
        return False
    if _CALLED_SO.search(folded, max(0, start - 30), start) or is_thing_behind(page, end):
        return False
    if any(match.start == start for match in page.text.matches.get("outlet_terms", ())):
        return False
    if (goes_on := _NEXT_WORD.match(page.body, end)) and goes_on[1].lower() not in SMALL_WORDS:
        return False  # "Martin Luther King Day"
    return not any(f" {part.lower()} " in page.body for part in sighting.parts if part[0].isupper())


def is_thing_behind(page: Surroundings, end: int) -> bool:
    """Whether what is named up to `end` goes on as the name of a thing: "Ruiz University"."""
    return _CALLED_THING.match(page.folded, end) is not None


def _is_east_asian(sighting: Sighting) -> bool:
    """Whether a name of two parts is shaped as those are, and as no other words: "Li Wenbin", "Tsai Mei-ling"."""
    parts = sighting.parts
    if len(parts) != 2 or not names.has_family_name_first(parts):
        return False
    if _HYPHENED.match(parts[1]):
        return parts[1].partition("-")[2].islower() and names.is_family_name_first(parts[0])
    return len(parts[1]) >= _LEAST_GIVEN and parts[1][1:].islower()
