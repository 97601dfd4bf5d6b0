"""Wordings that only paint the scene: a meal, a present, a joke, the place where one met, the weather, the goods on a stall."""

from summitry.patterns import compiled
from summitry.senses.sense import NONE, Sense
from summitry.word_kinds import word_kind

# What is eaten, drunk, worn or thrown on the way is no subject: "a lunch of sea bass and lamb", "men in civilian clothes".
_EATEN = Sense(
    word_kind(
        "lunch|dinner|breakfast|banquet|meal|menu|feast|dined|lunched|feasted|dining|served|treated|offered|poured|flowed|drunk|eaten|tasted|tasting|sampled|sipped|sipping|drank|ate|"
        "toast|toasted|toasting|chef|chefs|cook|cooks|wore|wearing|dressed|clad|donned|donning|civilian|threw|throwing|hurled|pelted"
    ),
    NONE,
    frozenset({"agriculture", "industry"}),
    compiled(
        r"\b(?:(?:lunch|dinner|breakfast|banquet|meal|menu|feast) (?:of|featuring|includ\w+|that included|consist\w+ of)|(?:dined|lunched|feasted|dining) on|"
        r"(?:was|were|being) (?:also )?(?:served|treated to|offered)|(?:chefs?|cooks?|hosts?|menu) (?:had|was|were|served|prepared|cooked)|wore|wearing(?! of)|dressed in|clad in|"
        r"donned|donning|in (?:civilian|plain)|threw|throwing|hurled|pelted \w+ with|tasted|tasting|sampled|sipped|sipping|drank|ate|toasted|toasting|toast of) [^.;]{0,60}$"
    ),
    compiled(
        r" (?:flowed|(?:is|are|was|were|had been|would be) (?:(?:also|only|not|being|then) )?(?:served|offered|poured|drunk|eaten|(?:on|off) the (?:menu|table)))\b"
    ),
)
# "Gave him a report on farming" is no present.
_A_THING = r"(?:an?|two|some|his|her)(?! (?:report|plan|list|copy|tour|proposal|briefing|account|chance|overview|message|letter|draft|programme|promise|project|licen[cs]e|contract))"
# What one guest brings or gives another; what is measured in numbers is aid or trade: "gave his host a carpet", "wine as a present".
_GIVEN = Sense(
    word_kind(
        "presented|presents|presenting|gave|gives|gift|gifts|present|souvenir|souvenirs|brought|handed"
    ),
    NONE,
    frozenset({"agriculture", "culture", "industry", "sport_youth"}),
    compiled(
        rf"\b(?:(?:was|were) presented with|present(?:ed|s|ing) (?:him|her|them|each other|(?:his|her|the) \w+|\w+) with {_A_THING}|"
        rf"(?:gave|gives) (?:him|her|each other|(?:his|her) (?:hosts?|guests?|counterpart)|the (?:king|queen|pope|emir|sultan|emperor|president|premier|prime minister)) {_A_THING}|"
        r"exchang(?:ed|ing) (?:\w+ ){0,2}(?:gifts|presents)(?: [-–—(]|[:—]|,? (?:including|among))|gave (?:his|her) (?:hosts?|guests?) (?!the |an? |some |two )|handed (?:him|her|(?:his|her) (?:hosts?|guests?)) an?|brought (?:along )?with (?:him|her|them)|(?:the|his|her|their) (?:gifts?|presents?) (?:was|were|included)) [^.;\d]{0,80}$"
    ),
    compiled(
        r"[^.;\d]{0,60}? (?:as (?:an? )?(?:\w+ )?(?:gifts?|presents?|souvenirs?|keepsakes?)|(?:for|to) his hosts?)\b"
    ),
)
# "Fishermen in the port of Doha", "they met at the airport terminal", "signed at the Vatican": a place, where nothing is shipped.
_PLACE = Sense(
    word_kind("port|terminal|vatican|resort|seawall"),
    frozenset(
        {
            "seawall",
            "port",
            "airport terminal",
            "Vatican",
            "resort",
            "seaside resort",
            "ski resort",
            "beach resort",
        }
    ),
    NONE,
    compiled(
        r"\b(?:fishermen|trawlermen|sailors|dockers|people|residents|locals|crowds?|protesters|police|hotel|restaurant|villa|born|lives?|lived|met|meeting|held|took place|stand|stood|standing|stay|stayed|retreat|summit|dinner|arrived|sailed|disembarked|embarked|stopped|tried|signed|initialled|concluded|negotiated|greeted|welcomed|talks) (?:[\w-]+ ){0,3}?(?:in|at|from|near) (?:the|a|this) (?:[\w-]+ ){0,2}$|\breach(?:ed)? the (?:[\w-]+ ){0,2}$"
    ),
)
# "Put off when a typhoon closed the airport", "because of a storm": weather that only upsets a timetable.
_WEATHER = Sense(
    word_kind("put|postponed|delayed|late|cancelled|canceled|called|diverted|closed|shut|grounded|kept"),
    frozenset(
        {
            "typhoon",
            "storm",
            "storms",
            "cyclone",
            "hurricane",
            "sandstorm",
            "sandstorms",
            "blizzard",
            "snowstorm",
        }
    ),
    NONE,
    compiled(
        r"\b(?:put off|postponed|delayed|late|cancell?ed|called off|diverted|cut short)\b[^.;]{0,60}\b(?:because of|due to|by|when|after|as|owing to) (?:an?|the)? ?(?:[\w-]+ )?$"
    ),
    compiled(r" (?:had )?(?:closed|shut|grounded|kept|delayed)\b"),
)
# "On the steps of a Roman theatre", "in the garden of the museum": where somebody stood.
_SCENE = Sense(
    word_kind(
        "steps|garden|gardens|courtyard|terrace|grounds|shadow|shade|roof|lawn|balcony|foyer|lobby|gates"
    ),
    NONE,
    frozenset(
        {
            "culture",
            "education",
            "transport",
            "finance",
            "tourism",
            "sport_youth",
            "agriculture",
            "media",
            "health",
            "science_innovation",
        }
    ),
    compiled(
        r"\b(?:on|in|at|before|outside|from) the (?:[\w-]+ )?(?:steps|gardens?|courtyard|terrace|grounds|shadow|shade|roof|lawn|balcony|foyer|lobby|gates) of (?:an?|the|its|his|her) (?:[\w'’-]+ ){0,2}$"
    ),
)
# "He cracked a joke about cabbage".
_JOKED = Sense(
    word_kind("joke|jokes|joked|joking|quipped|quip"),
    NONE,
    frozenset({"agriculture", "culture", "sport_youth", "industry", "transport", "migration"}),
    compiled(
        r"\b(?:jok(?:e|es|ed|ing)|quip(?:s|ped)?) (?:(?!and\b)[\w-]+ ){0,3}?(?:about (?:[\w'’-]+ ){0,3}|that [^.;]{0,60})$"
    ),
    compiled(r"[^.;]{0,40},[\"”’]? (?:(?:he|she|they|one|the [\w ]{3,25}) )?(?:joked|quipped)\b"),
)
# "Vendors were selling taro", "villagers trade noodles and batteries": the goods on a stall.
_ON_SALE = Sense(
    word_kind(
        "vendors?|stallholders?|hawkers?|peddlers?|pedlars?|shopkeepers?|shoppers|villagers|stalls?|housewives"
    ),
    NONE,
    frozenset({"agriculture", "industry"}),
    compiled(
        r"\b(?:vendors?|stallholders?|hawkers?|peddlers?|pedlars?|shopkeepers?|shoppers|villagers|stalls?|housewives)\b[^.;]{0,40}"
        r" (?:trad(?:e|es|ed|ing)|sells?|selling|sold|hawk\w*|barter\w*|swap\w*|buy|bought|buying) [^.;]{0,60}$"
    ),
)
# "A cattle town near the frontier", "the wine country of the west": what a place is known for.
_KNOWN_FOR = Sense(
    word_kind("town|village|hamlet|country"),
    NONE,
    frozenset({"agriculture", "mining", "energy", "industry"}),
    behind=compiled(r"(?:-growing|-producing)? (?:town|village|hamlet|country (?:of|around|near|in the))\b"),
)
# "Tourists watched the motorcade": who stood by.
_BYSTANDERS = Sense(
    word_kind("tourists?|holidaymakers"),
    frozenset({"tourist", "tourists", "holidaymakers"}),
    NONE,
    behind=compiled(
        r" (?:watched|watching|looked on|snapped|snapping|gawped|gawked|stared|waved|cheered|photographed|took (?:pictures|photographs|selfies))\b"
    ),
)
# "Two refurbished patrol vessels": nothing is built.
_VEHICLES = Sense(
    word_kind("refurbish\\w*|renovat\\w+"),
    frozenset({"refurbished", "refurbish", "refurbishment", "renovated", "renovate", "renovation"}),
    NONE,
    behind=compiled(
        r"(?: of)? (?:[\w'’-]+ ){0,3}?(?:vessels?|ships?|boats?|cutters?|frigates?|submarines?|corvettes?|aircraft|(?:air)?planes?|jets?|helicopters?|tanks?|vehicles?|buses|"
        r"trams|trains|carriages|wagons|locomotives|engines?|trucks|ambulances|cars|computers?|laptops|phones|units?(?! of flats)|reactors?|turbines?|boilers?|(?:power|nuclear)[ -](?:[\w-]+ )?(?:plants?|stations?|units?))\b"
    ),
)
# "An artificial intelligence campus", "a data-centre campus": nobody studies there.
_WORKS = Sense(
    word_kind("campus|campuses"),
    frozenset({"campus", "campuses"}),
    NONE,
    compiled(
        r"\b(?:intelligence|ai|data[ -]cent(?:re|er)s?|industrial|tech|corporate|manufacturing|office|energy|computing|chip|semiconductor|headquarters|supercomputer|battery) $"
    ),
)
# "An undersea cable to carry solar power": no data go through it.
_OF_POWER = Sense(
    word_kind("cables?"),
    frozenset({"undersea cable", "undersea cables", "submarine cable", "submarine cables"}),
    NONE,
    behind=compiled(
        r"[^.;]{0,60}? (?:carry|carries|carrying|bring|brings|bringing|transmit|transmits|transmitting|export|exports|exporting|deliver|delivers|delivering|send|sends|sending|supply|supplies|supplying|import|importing)\b (?:[\w-]+ ){0,3}?(?:power|electricity|energy|current|megawatts?)\b"
    ),
)
# "An exhibition of painted tiles": art, and nothing that is made or built with.
_EXHIBITED = Sense(
    word_kind("exhibitions?|exhibits?|display|collections?"),
    frozenset(
        {
            "tiles",
            "carpets",
            "rugs",
            "porcelain",
            "pottery",
            "ceramics",
            "textiles",
            "silk",
            "glassware",
            "jewellery",
            "jewelry",
            "lace",
            "embroidery",
            "furniture",
            "weapons",
        }
    ),
    NONE,
    compiled(
        r"\b(?:exhibitions?|exhibits?|display|collections?) of (?:(?!machinery|goods|products|food)[\w'’-]+ ){0,4}$"
    ),
)
# "Yeltsin caught two fish": a pastime.
_ANGLING = Sense(
    word_kind("caught|catch"),
    frozenset({"fish", "trout", "salmon", "tuna"}),
    NONE,
    compiled(
        r"\b(?:caught|catch) (?:an?|one|two|three|four|five|six|several|no|the only|the biggest|the first|the largest)(?: [\w-]+)? $"
    ),
    compiled(
        r" (?:(?:that|which) )?(?:he|she|they|the (?:president|premier|prime minister)) (?:had )?caught\b"
    ),
)
# "She planted a cherry sapling in the garden": a courtesy.
_PLANTED = Sense(
    word_kind("planted|plants|planting"),
    NONE,
    frozenset({"agriculture", "environment"}),
    behind=compiled(r"(?: [\w-]+)? (?:sapling|seedling|tree)\b"),
)
SCENES = (
    _EATEN, _GIVEN, _PLACE, _WEATHER, _SCENE, _JOKED, _ON_SALE, _KNOWN_FOR, _BYSTANDERS, _VEHICLES, _WORKS, _OF_POWER, _EXHIBITED, _ANGLING, _PLANTED,
)  # fmt: skip
