"""Which quantities describe the relationship of the two countries, and which are numbers of another kind."""

import re

from summitry.patterns import compiled
from summitry.quantities import affairs, forces, land
from summitry.quantities.definite import NAMED_BEFORE, is_known
from summitry.quantities.found import Quantity
from summitry.quantities.lent import ONE
from summitry.text import Sentence

# Before a number: it is the number of a thing, or a place in an order.
_NUMBERED = compiled(
    r"\b(?:articles?|resolutions?|chapters?|sections?|paragraphs?|annex|appendix|clauses?|rules?|no\.?|nos\.?|numbers?|flights?|routes?|highways?|rooms?|halls?|"
    r"pages?|phases?|stages?|radio|channels?|class|types?|mark|versions?|levels?|tiers?|district|expo|vision|agenda|category|lines?|gates?|piers?|runway|"
    r"buildings?|boeing|airbus|embraer|antonov|falcon|leopard|challenger|merkava|mirage|sukhoi|tupolev|ilyushin|mig|su|mi|atr|dornier|cessna|fokker|gulfstream|world war|group of|top|next|past|last|apollo|soyuz|track|aged?|council of|(?<!every )(?<!each )(?<!per )(?<!last )(?<!this )(?<!that )(?<!next )(?<!a )(?:day|week|year)|grade|"
    r"figure|table|fig\.?|box|pp?\.|act|bill|law|decree|division|verse|club of|gang of|hall of|latter|former|final)[ -]$"
)
# "All 47 districts": what everybody knows there are.
_ALL_OF = compiled(r"\b(?:all|all of|every one of|each of)(?: the| its| their)? $")
_STRIFE = compiled(
    r"\b(?:kill(?:ed|ing|s)?|los(?:t|e|ing) their (?:lives|homes)|perished|freed|behind bars|wounded|injured|died|dead|casualt\w+|attack(?:ed|s|ing)?|shell(?:ed|ing)|bomb(?:ed|s|ings?|ardment)?|airstrikes?|shot (?:down|dead|at)|shooting|fired|"
    r"launched [\w -]{0,40}(?:drones|missiles|rockets)|invad\w+|invasion|hostages?|gunm[ae]n|guerrillas?|insurgen\w+|militants?|massacre\w*|genocide|expel\w*|"
    r"arrest\w*|indict(?:ed|ments?)|convicted|sentenced|prosecuted|(?:on|stands?|stood|standing) trial|(?:was|were) charged (?:with|over)|abduct\w*|kidnap\w*|imprison\w*|detain\w*|protesters?|executions?|captured|jailed|displac\w+|uprooted|hunger|starv\w+|infected|destroyed|flattened|washed away|driven (?:from|out)|buried|drown(?:ed|ing|s)?|evict\w+|persecut\w+|smuggl\w+|earthquake|crash(?:ed)?)\b"
)
_INHABITANTS = compiled(
    r"\b(?:population|populous|inhabitants?|home to|(?:nation|country|market|island|city|state|region|economy|bloc|republic|kingdom|emirate|sultanate|archipelago|territory|continent|subcontinent)(?: of|,? with))\b"
)
_CLAUSE = compiled(
    r"; |, (?:and|but|while|whereas|whilst|said|told|added|which)\b| (?:said|told|added)(?: that)?\b(?! to| by)"
)
# Who is lost is no quantity of the two.
_TOLL = frozenset("lives deaths casualties victims bodies injuries fatalities survivors corpses".split())
# Nor is who demonstrates, or stands and looks on.
_ONLOOKERS = frozenset(
    "activists demonstrators protesters protestors campaigners nationalists ecologists environmentalists supporters opponents well-wishers onlookers spectators "
    "dissidents sympathisers sympathizers islamists leftists separatists loyalists royalists monarchists communists passers-by bystanders".split()
)
# What nature made counts nothing of the two either.
_LAND_FORMS = frozenset("islands islets atolls lakes rivers mountains volcanoes".split())
_PACKED = compiled(r"[ -](?:sacks?|bags?|boxes|cartons?|packs?|packets?|bottles?|parcels?)\b")
_PACK = 100  # kilograms that one sack may hold
# What is exported to many countries is a quantity of the relationship; countries at a table are none.
_REACHES = compiled(
    r"\b(?:export\w*|sell\w*|sold|suppl\w+|ship(?:s|ped|ping)?|products?|goods|operat\w+|visa-free|flights?|fly|flies|branches|offices)\b"
)
_TRAVELS = compiled(
    r"\b(?:visit(?:s|ed|ors?)? each|travel\w*|touris\w+|trips?|employ\w*|stud(?:y|ies|ying)|train(?:s|ed|ing)|exchanges?|flows?|diaspora|crossed|crossing|flew|"
    r"jobs?|people-to-people)\b"
)
# People who stand and look on.
_CROWDS = compiled(
    r" (?:[\w-]+ ){0,2}?(?:jeer\w*|heckl\w*|boo(?:ed|ing)|chant\w*|shout\w*|gather\w*|attend\w*(?! (?:[\w-]+ ){0,3}(?:courses?|training|studies|workshops?|schools?|colleges?|universit|classes|seminars?))|turned out|lined|cheer\w*|welcom\w*|greet\w*|march\w*|protest\w*|demonstrat\w*|watch\w*|wav(?:ed|ing)|stood|waited|took to|packed|"
    r"who (?:gathered|attended|lined|turned out|came)|(?:are |were |went )?on strike|walked out|(?:join|began|begin|stag|call)\w* (?:an? |the )?(?:[\w-]+ )?strike)\b"
)
# The same, told the other way round: "the dinner was attended by 100 people", "told about 60 farmers".
_CAME_TO_SEE = compiled(
    r"\b(?:(?:attended|joined|watched|accompanied|greeted|welcomed|met|cheered) by|told|addressed|addressing|(?:spoke|speaking) to) (?:[\w-]+ ){0,2}$"
)
# "The agency had built 50 houses after the quake that killed": what is given to those who suffered.
_HELPS = compiled(
    r"\b(?:built|build|builds|building|rebuilt|rebuild|repaired|donated|delivered|sent|provided|gave)\b(?: [\w-]+){0,2} $"
)
# What lies in a country's ground.
_RESERVES = compiled(r"\b(?:reserves|deposits?)\b[^.;,]{0,45}$")
# "Up to 30 days without a visa": how long the other side's citizens may stay.
_STAY = re.compile(r"(?: of)? (?:visa-free|without (?:a |any )?visas?|visa free)\b")
# One of so many is a share, and the second number counts nothing.
_ONE_IN = re.compile(r"\b(?:one|1|two|three|nine) (?:in|out of)(?: every)? $")
# What a plant, a palace or a force consists of: "the smelter has two furnaces"; what is ordered, built or given is none.
_PARTS = frozenset(
    "trains tanks lines furnaces turbines reactors boilers gates windows floors storeys stories towers chimneys engines halls shafts wells lanes berths docks cranes "
    "silos workshops runways wings cells".split()
)
_HAS = compiled(
    r"(?<!will )(?<!would )(?<!shall )(?<!to )\b(?:has|have|had|comprises?|comprised|consist(?:s|ed|ing) of|contain(?:s|ed|ing)?|boasts?|featur(?:es?|ed|ing)|houses|damaged|"
    r"suppl(?:y|ies)|feeds?|runs|ran|operates?|operated)(?: (?:about|some|only|just|currently|now|at least|over|more than))* $|\bhas [\w' -]{3,35} and $"
)
_MADE_BY = compiled(
    r" (?:[\w-]+ )?(?:built|supplied|delivered|made|financed|funded|bought|ordered|donated|leased|under construction)\b"
)
_FORCES_OWN = compiled(
    r"\b(?:air force|navy|army|armed forces|military|convoy|motorcade|cortege|column|procession)(?: (?:now |currently )?(?:has|have|had|operates|possesses|flies)| of)(?: (?:about|some|only|just|over|more than))* $"
)
_CUTS_JOBS = compiled(
    r"\b(?:cut|cuts|cutting|axe|axed|axing|shed|shedding|lay off|laid off|laying off|loss of|lost)(?: (?:about|some|over|more than|around|another|a further))* $"
)
# "Seats 5,000 people", "two doctors for every 1,000 people", "employs 900 people worldwide": people of nobody's dealings.
_ROOM = compiled(
    r"\b(?:seats?|seating|holds?|room for|seen by|watched by|read by|for every|for each|per|hit|affected|feeds?|feeding|polled|(?:poll|survey|sample) of)(?: (?:about|some|over|more than|up to|around|nearly|almost))* $"
)
_WORLDWIDE = compiled(
    r" (?:worldwide|world-wide|globally|around the world|across the (?:world|globe)|in (?:\d+|[a-z]+) countries)\b"
)
# In a heading every longer word has a capital: "Chad, Togo Sign Four Documents".
_LONG_WORD = re.compile(r"\b[a-z]{5,}\b")
_CALENDAR_YEAR = re.compile(r"(?:19|20|21)\d\d(?!\d)")
# "Home to 10,000 people of Maltese descent": whom both sides share.
_DESCENT = compiled(
    r" (?:of|with) (?:[\w()-]+ ){0,5}?(?:[a-z]+ian|[a-z]+ese|[a-z]+ish|nikkei|[\w-]+) (?:\([\w ]+)?(?:descent|origin|origins|ancestry|heritage|roots)\b"
)
# "25 Korean groups have an office": groups of companies.
_OF_BUSINESS = compiled(
    r"(?:\b(?!christian|civilian|partisan|urban|indian tribal|youth)[a-z]+(?:an|ese|ish|ench|utch|i|ss|eek|zech)|\b(?:business|industrial|financial|corporate|banking|hotel|retail|insurance|energy|mining|shipping|chemical|automotive|engineering|construction)) groups$"
)
_DOES_BUSINESS = compiled(
    r" (?:(?:have|has|had|are|were|already|also|now|currently) ){0,2}(?:an? |their |its )?(?:invest\w*|offices?|plants?|branch\w*|subsidiar\w*|factor(?:y|ies)|headquarter\w*|produc\w+|manufactur\w+|do(?:ing)? business|present|established|represented|registered|listed|employ\w*)\b"
)
# "Four areas for closer cooperation", "will work in ten areas".
_AREAS = frozenset({"areas", "fields", "sectors", "spheres"})
_COOPERATE = compiled(
    r"\b(?:cover(?:s|ed|ing)?|cooperat\w+|co-operat\w+|collaborat\w+|(?:will|to|can|are|agreed to) work(?:ing)?|partnership)\b"
)
# "Ten seats for its students in our medical colleges": places to study, and none of a parliament.
_STUDY = compiled(
    r"\b(?:students|(?:medical|dental|engineering|nursing|technical) (?:colleges?|schools?|universit\w+)|universit(?:y|ies)|institutes? of technology|scholars|undergraduates|postgraduates)\b"
)
_CHAMBER = compiled(
    r"\b(?:parliament\w*|house|assembly|senate|council|part(?:y|ies)|won|coalition|elect\w*|stadium|hall|theatre|theater|auditorium)\b"
)
_ONE_OF = ("one of our ", "one of its ", "one of their ", "one of his ", "any of our ", "any of its ")
# Up to here a definite article points back, and a plural that no vocabulary holds is chance.
_SMALL = 12
_MIN_UNKNOWN = 10
_NATIONS = 1e7  # people from here on are a country's
_MANY = 100  # visits from here on are those of travellers
# "Made six visits to": so often a leader came.
_CAME = compiled(
    r"\b(?:paid|made|undertook|undertaken|exchanged|followed by)(?: (?:a total of|as many as|at least|another|some))? $"
)
_NEAR = 70


def describes(quantity: Quantity, body: str, folded: str, sentence: Sentence) -> bool:
    """Whether a quantity describes the relationship.

    Money, measures and percentages do, but for polls, inhabitants and distances. Counted things do unless
    the article points back to them or tells of strife; a plural that no vocabulary holds does with a number
    in digits from ten. Sides, persons at the table, spans of time, points and soldiers do not, unless the
    relationship reaches as far: areas in which the two cooperate, soldiers of one stationed in the other.
    """
    lead = folded[max(sentence.start, quantity.start - 40) : quantity.start]
    if quantity.kind in ("currency", "measure"):
        return _is_amount(quantity, folded, sentence)
    if _counts_nothing(quantity, body, folded, sentence):
        return False
    if quantity.kind == "other":
        return _is_reach(quantity, folded, sentence)
    if quantity.unit.lower() in _TOLL or (
        _is_strife(quantity, folded, sentence) and not (quantity.kind and _HELPS.search(lead))
    ):
        return False
    if quantity.code == "visits":
        return quantity.value >= _MANY or bool(quantity.value > 1 and _CAME.search(lead))
    if lead.endswith(_ONE_OF):
        return False  # "one of our 100 zones"
    if quantity.noun and quantity.value <= _SMALL and is_known(quantity, folded, lead, sentence.end):
        return False
    if quantity.code == "specialists" and _CAME_TO_SEE.search(lead):
        return False  # "was joined by six advisers"
    if quantity.unit.lower() in _LAND_FORMS or quantity.unit.lower() in _ONLOOKERS:
        return False
    if _is_equipment(quantity, folded, lead, sentence.end):
        return False
    if quantity.kind == "thing":
        return quantity.value > 1 or quantity.code == ONE
    return _is_known_by_number(quantity, folded, lead, sentence)


def _counts_nothing(quantity: Quantity, body: str, folded: str, sentence: Sentence) -> bool:
    """Whether a number is that of one thing, of a year, a share or a name, or no whole one."""
    near = folded[max(sentence.start, quantity.number - 20) : quantity.number]
    # "Building 2" is one of that number, "building two reactors" makes them.
    builds = quantity.is_written and near.endswith("building ")
    return bool(
        (not builds and (quantity.noun or quantity.code != "people") and _NUMBERED.search(near))
        or _ONE_IN.search(near)
        or _is_year(quantity, body)
        or quantity.value != int(quantity.value)
        or _is_name(quantity, body, sentence)
        or (quantity.value <= _SMALL and near.endswith("first "))
    )


def _is_known_by_number(quantity: Quantity, folded: str, lead: str, sentence: Sentence) -> bool:
    """Whether a plural that no vocabulary holds counts, by the size of its number; not inhabitants, who is polled, or who looks on."""
    if quantity.value >= _NATIONS and _INHABITANTS.search(lead):
        return False  # "a continent of a billion consumers"
    if affairs.POLLS.search(folded, sentence.start, sentence.end) or _ALL_OF.search(lead):
        return False
    if _CROWDS.match(folded, quantity.end, sentence.end) or _CAME_TO_SEE.search(lead):
        return False
    return quantity.value >= _MIN_UNKNOWN and (not quantity.is_written or quantity.value > _SMALL)


def _is_equipment(quantity: Quantity, folded: str, lead: str, limit: int) -> bool:
    """Whether counted things are parts of a plant or a house, what a force or a column has, or jobs that are cut."""
    if quantity.code == "jobs" or quantity.unit.lower() in ("jobs", "workers", "staff", "employees"):
        return _CUTS_JOBS.search(lead) is not None
    if _FORCES_OWN.search(lead):
        return True
    is_part = quantity.unit.lower() in _PARTS and _HAS.search(lead)
    return bool(is_part and not _MADE_BY.match(folded, quantity.end, limit))


def _is_amount(quantity: Quantity, folded: str, sentence: Sentence) -> bool:
    """Whether money, a measure or a percentage is one of the relationship, rather than of one country alone."""
    before = folded[max(sentence.start, quantity.start - 60) : quantity.start]
    behind = folded[quantity.end : min(sentence.end, quantity.end + 60)]
    if quantity.unit == "percent":
        # "The economy grew 5 percent, while trade ...": each clause has its own.
        before = before[max((match.end() for match in _CLAUSE.finditer(before)), default=0) :]
        behind = behind[: ends.start() if (ends := _CLAUSE.search(behind)) else None]
    if quantity.kind == "currency":
        return not affairs.is_own_sum(quantity.value, before, behind)
    if quantity.unit in land.LENGTHS:
        return not land.is_distance(before, behind)
    if quantity.unit in ("percent", "percentage points"):
        return not affairs.is_own_share(quantity.value, before, behind)
    if quantity.unit == "kilograms" and quantity.value <= _PACK and _PACKED.match(behind):
        return False
    is_own = quantity.unit in land.SURFACES and land.is_own(before, behind)
    return not (is_own or _RESERVES.search(before))


def _is_reach(quantity: Quantity, folded: str, sentence: Sentence) -> bool:
    """Whether areas, countries, people or a time are counted as what the relationship reaches."""
    before = folded[max(sentence.start, quantity.start - 70) : quantity.start]
    behind = folded[quantity.end : min(sentence.end, quantity.end + 70)]
    if quantity.code == "order of talk":
        cooperates = quantity.unit in _AREAS and (_COOPERATE.search(before) or _COOPERATE.search(behind))
        return bool(quantity.value > 1 and cooperates and not NAMED_BEFORE.search(before))
    named = folded[quantity.start : quantity.end]
    if quantity.value > 1 and forces.are_handed_over(quantity.unit.lower(), before, behind):
        return True
    is_many = quantity.value >= _MIN_UNKNOWN
    armed = (
        behind if quantity.code == "fighting" else forces.past_forces(quantity.unit.lower(), named, behind)
    )
    if armed is not None and (
        forces.are_planes(named, before, behind) or (is_many and forces.are_sent(before, armed))
    ):
        return not _is_strife(quantity, folded, sentence)
    if not is_many:
        return False
    if quantity.unit == "seats":
        is_place = _STUDY.search(before) or _STUDY.search(behind)
        return bool(is_place and not (_CHAMBER.search(before) or _CHAMBER.search(behind)))
    if quantity.code in ("sides", "fighting"):
        is_firm = _OF_BUSINESS.search(named) and _DOES_BUSINESS.match(behind)
        return bool(is_firm) or forces.are_trained(before, behind)
    if quantity.code == "time":
        return bool(_STAY.match(behind))
    if quantity.code == "countries":
        return bool(_REACHES.search(before))
    return quantity.code == "people" and _are_concerned(quantity, folded, sentence, before, behind)


def _are_concerned(quantity: Quantity, folded: str, sentence: Sentence, before: str, behind: str) -> bool:
    """Whether people, told between the words `before` and `behind`, have to do with both sides: not a country's inhabitants, a crowd or victims."""
    if _DESCENT.match(behind):
        return True
    # "Home to 5,000 Vietnamese" tells of another country's people.
    is_own = quantity.unit.islower() and _INHABITANTS.search(before)
    if is_own or _is_strife(quantity, folded, sentence):
        return False
    if quantity.value >= _NATIONS:
        return bool(_TRAVELS.search(before) or _TRAVELS.search(behind))
    is_anyone = _ROOM.search(before) or _WORLDWIDE.match(behind)
    return not (is_anyone or _CROWDS.match(behind) or _CAME_TO_SEE.search(before))


def _is_strife(quantity: Quantity, folded: str, sentence: Sentence) -> bool:
    """Whether the words near a counted thing tell of fighting, arrests or accidents."""
    start, end = max(sentence.start, quantity.start - _NEAR), min(sentence.end, quantity.end + _NEAR)
    return bool(_STRIFE.search(folded, start, end))


def _is_year(quantity: Quantity, body: str) -> bool:
    """Whether the number is a year ("2024 elections"): four digits without a comma or a bound."""
    return quantity.bound == "exact" and _CALENDAR_YEAR.match(body, quantity.number) is not None


def _is_name(quantity: Quantity, body: str, sentence: Sentence) -> bool:
    """Whether number and noun are written as a name in mid-sentence: "the Four Freedoms"."""
    return (
        quantity.is_written
        and quantity.number > sentence.start
        and _LONG_WORD.search(body, sentence.start, sentence.end) is not None
        and body[quantity.number].isupper()
        and quantity.noun is not None
        and body[quantity.noun[1] - len(quantity.unit)].isupper()
    )
