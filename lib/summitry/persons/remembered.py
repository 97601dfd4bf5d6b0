"""That a single name is that of somebody who is remembered: "the footsteps of Ruiz", "memories of Ruiz and Couto"."""

from summitry import names
from summitry.patterns import compiled
from summitry.persons.called import is_thing_behind
from summitry.persons.roster import Sighting
from summitry.persons.surroundings import Surroundings

# What only persons leave behind.
_LEFT = compiled(
    r"\b(?:footsteps|poetry|poems?|verses|writings|novels|symphonies|teachings|ideals|philosophy|wisdom|tomb|grave|mausoleum|bust|statue|birthplace|followers|disciples|descendants) of "
    r"(?:the (?:great|late|immortal) )?(?:(?P<before>[A-Z][\w-]+) and )?$"
)
# What places and causes leave as well: two persons are named together.
_RECALLED = compiled(
    r"\b(?:memory|memories|legac(?:y|ies)|heritage|era|days|times?|example|visions?|dreams?|friendship|land|homeland|generations?) of (?:the (?:great|late|immortal) )?(?:(?P<before>[A-Z][\w-]+) and )?$"
)
_OTHER = compiled(r" and (?P<behind>[A-Z][a-z]{3,})(?![\w-]| [A-Z])")
# What is recalled with a capital and is nobody's name: places, faiths and books, peoples, causes.
_NOBODY = frozenset(
    "auschwitz bandung bible buddha buddhism chernobyl christianity christmas covid democracy ebola erasmus europe freedom gallipoli glasnost helsinki hinduism hiroshima independence islam justice koran "
    "mecca medina nagasaki nuremberg oxford peace perestroika potsdam quran ramadan rambouillet srebrenica stalingrad torah trianon verdun versailles vukovar yalta".split()
)
_NO_NAME = compiled(
    r"[\w-]+(?:ity|ism|erty|arity|ness|hood|ship|ings|rims|ians|ans|ers|ists|ees|ites|lims|ews|ish|ese)$"
)
_FAR = 60


def is_remembered(page: Surroundings, sighting: Sighting) -> bool:
    """Whether a single name is that of somebody who left a work, a grave, followers or, beside another, memories."""
    body, start, end = page.body, sighting.start, sighting.end
    if " of " not in body[max(0, start - _FAR) : start]:
        return False
    word = sighting.parts[0]
    if len(sighting.parts) > 1 or len(word) < 4 or not word[1:].islower():
        return False
    if not _may_be_person(word) or is_thing_behind(page, end):
        return False
    lead = body[max(0, start - _FAR) : start]
    if _LEFT.search(lead):
        return True
    recalled = _RECALLED.search(lead)
    if recalled is None:
        return False
    other = recalled["before"]
    if other:
        return start - 5 not in page.countries_by_end and _may_be_person(other)
    behind = _OTHER.match(body, end)
    return behind is not None and end + 5 not in page.countries and _may_be_person(behind["behind"])


def _may_be_person(word: str) -> bool:
    key = names.key(word)
    is_nobody = key in _NOBODY or key in names.THINGS or names.is_abstract(key) or _NO_NAME.match(key)
    return not is_nobody
