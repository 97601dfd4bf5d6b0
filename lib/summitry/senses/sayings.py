"""Wordings in figures of speech, in ceremonies and in the courtesies of a visit: theatre in the sense of show, soldiers who salute, security in the streets."""

from summitry.patterns import compiled
from summitry.senses.sense import NONE, Sense
from summitry.word_kinds import word_kind

# "To the point of theatre", "the theatre of doing it today": a show.
_THEATRE = Sense(
    word_kind("theat(?:re|er)"),
    frozenset({"theatre", "theater"}),
    NONE,
    compiled(
        r"\b(?:point|piece|bit|moments?|element|sense|touch|dose) of (?:[\w-]+ )?$|\b(?:political|diplomatic|pure|mere|high|great|good|security|kabuki|only|just|was|all|more) $"
    ),
    compiled(
        r" of (?:the (?:visit|summit|absurd|occasion|moment|day)|(?:doing|signing|meeting|holding|announcing|war|operations|conflict|politics|diplomacy|power|cruelty)\b)"
    ),
)
# "Full of energy", "the same energy", "energy to the talks": zeal.
_ZEAL = Sense(
    word_kind("energy|energies"),
    frozenset({"energy"}),
    NONE,
    compiled(
        r"\b(?:same|boundless|tireless|youthful|positive|nervous|restless|inexhaustible|fresh|renewed|full of|so much|personal|devoted (?:much|his|her|their)) $"
    ),
    compiled(
        r" (?:to|into) (?:the |his |her |this |our |their |its )?(?:job|talks|relations(?:hip)?|ties|partnership|alliance|task|role|office|friendship|cause|campaign|visit|room|process|dialogue|friends)\b"
    ),
)
# "Invest in trust", "he invested his prestige": no money.
_STAKED = Sense(
    word_kind("invest\\w*"),
    frozenset({"invest", "invests", "invested", "investing", "investment", "investments"}),
    NONE,
    behind=compiled(
        r" (?:(?:his|her|their|its|a lot of|so|too|much|great|heavy|of|own|political|personal|more|considerable) ){0,4}(?:prestige|time|hopes?|efforts?|energy|trust|reputation|faith|political capital|emotions?)\b"
        r"| in (?:the |our |their |his |a |this |mutual |lasting )*(?:friendship|peace|trust|goodwill|relationship|stability|reconciliation)\b(?! (?:bridge|park|pipeline|hospital|dam))"
    ),
)
# "Reviewed a guard of honour of soldiers", "fighter jets escorted his plane", "the military orchestra played both anthems".
_CEREMONY = Sense(
    word_kind("honou?r|salute|saluted|anthems?|escort|escorted|escorting|parade|band|orchestra|flypast|fly-past"),
    frozenset(
        {
            "soldiers", "troops", "fighter jets", "fighter jet", "fighters", "warplanes", "military", "army", "navy", "air force", "artillery", "cannon", "cavalry", "cadets",
        }
    ),
    NONE,
    compiled(
        r"\b(?:guards? of honou?r|honou?r guards?|salute|escort(?:ed|ing)? by|flypast|fly-past)\b(?! and| before)[^.;,]{0,50}$"
    ),
    compiled(
        r" (?:orchestra|band|honou?rs|parade|salute)\b|(?: (?!and\b)[\w'’-]+){0,3} (?:saluted|escort(?:ed|ing)?|fired (?:an? )?(?:[\w-]+ )?salute|played (?:the |both )?(?:national )?anthems?)\b"
    ),
)  # fmt: skip
# "Security was stepped up for the visit", "four thousand policemen were on duty": who guards the guests.
_GUARDED = Sense(
    word_kind("duty|tight|tightened|stepped|beefed|heightened|deployed|mobili[sz]ed|posted|drafted|lined"),
    frozenset({"security", "policemen", "police officers", "security forces", "soldiers", "troops"}),
    NONE,
    compiled(
        r"\b(?:amid|under|despite|behind) (?:unusually |very |extremely |exceptionally )?(?:tight|heightened|heavy|strict) $"
    ),
    compiled(
        r" (?:was|were|is|are|has been|had been|have been|would be|will be) (?:also |again |very |unusually |visibly |extremely )?(?:tight(?! in| along| on the border)|on duty|"
        r"(?:tightened|stepped up|beefed up|heightened|deployed|mobili[sz]ed|posted|drafted in)(?= (?:for|during|ahead of|before|around|along the (?:route|streets?|way|road|motorcade)|in the (?:streets|capital|city|centre)|at the (?:airport|palace|hotel|venue))\b))"
        r"| lined (?:the|his|her|their)\b"
    ),
)
# "He was born in a mining town": where somebody comes from.
_BORN = Sense(
    word_kind("born|grew|raised"),
    NONE,
    frozenset({"agriculture", "mining", "industry", "transport", "energy", "tourism", "education"}),
    compiled(r"\b(?:born|grew up|was raised) (?:in|into|near|on|to|as) (?:an? |the )?(?:[\w'’-]+ ){0,3}$"),
)
# "A Cuban brigade taught them to read", "a medical brigade": no soldiers.
_BRIGADE = Sense(
    word_kind("brigades?"),
    frozenset({"brigade", "brigades"}),
    NONE,
    compiled(
        r"\b(?:medical|literacy|teaching|students?|fire|volunteers?|health|doctors?|construction|rescue|work|youth) $"
    ),
    compiled(
        r" of (?:[\w-]+ ){0,2}?(?:specialists|experts|rescuers|technicians|firefighters|firemen|builders|instructors|linemen|engineers)\b|(?! of (?:soldiers|troops|infantry))[^.;]{0,80}\b(?:literacy|illiteracy|read and write|doctors|nurses|teachers|patients|volunteers|classrooms?)\b"
    ),
)
# "According to a ministry audit": who looked into something.
_AUDIT = Sense(
    word_kind("audits?"),
    frozenset({"audit", "audits"}),
    NONE,
    compiled(
        r"\b(?:according to|found by|showed by|(?:an|the) (?:internal|independent|ministry|government|official)) [^.;,]{0,30}$"
    ),
    compiled(r" (?:found|finds|showed|shows|said|says|revealed|concluded)\b"),
)
# "No running water, electricity or telephone": what a place is without.
_LACKED = Sense(
    word_kind("no|without|neither|lacks?|lacking"),
    frozenset({"electricity", "water", "telephone", "telephones", "roads", "running water"}),
    NONE,
    compiled(r"\b(?:no|without|neither|lacks?|lacking) (?:running $|running water[^.;]{0,30}$)"),
)
# "A treaty of friendship, good neighbourliness and security": the relationship.
_SECURE = Sense(
    word_kind("friendship|good-neighbou?rl\\w+|neighbou?rl\\w+"),
    frozenset({"security"}),
    NONE,
    compiled(r"\b(?:friendship|neighbou?rl\w+)\b(?:,? (?:and )?[\w-]+){0,3},? and $"),
)
# "He flew home on a chartered Airbus", "the talks were held aboard the frigate": how, and in what, guests travel.
_ABOARD = Sense(
    word_kind("aboard|flew|flown|landed|boarded|arrived|left|travelled|traveled"),
    frozenset(
        {
            "Airbus", "Boeing", "airline", "airliner", "plane", "jet", "helicopter", "frigate", "destroyer", "warship", "aircraft carrier", "cruiser", "submarine", "ferry", "train",
        }
    ),
    NONE,
    compiled(
        r"\baboard (?:the |an? |his |her )?(?:[\w-]+ ){0,2}$|\b(?:flew|flown|landed|boarded|arrived|left|travell?ed)(?: (?!cargo|goods)[\w-]+){0,3} (?:on|in|by|aboard) (?:an?|the|his|her) (?:[\w-]+ ){0,2}(?:airbus (?:of|from) the [\w-]+ )?$"
    ),
)  # fmt: skip
# "A unionist turned president": what somebody was.
_TURNED = Sense(
    word_kind("turned|turned-[\\w-]+"),
    NONE,
    frozenset({"labour", "trade", "finance", "industry", "agriculture", "media", "culture", "education", "defence", "sport_youth", "energy", "health"}),
    behind=compiled(r"[- ]turned[- ](?:president|politician|premier|prime minister|statesman|leader|minister|diplomat)\b"),
)  # fmt: skip
# "Source: Al Jazeera and news agencies".
_SOURCE = Sense(
    word_kind("sources?"),
    frozenset({"news agencies", "news agency", "press agencies", "agencies"}),
    NONE,
    compiled(r"\bsources?: [^;]{0,60}$"),
)
# "Crime does not ask for a visa", "viruses need no passport", "the fly does not stop at the border": a saying.
_CARELESS = r"(?:crimes?|criminals?|terror\w*|virus(?:es)?|diseases?|epidemics?|pandemics?|germs?|plagues?|locusts?|fl(?:y|ies)|mosquito\w*|birds?|fish|money|capital|ideas?|music|art|culture|poetry|football|love|pollution|smoke|smog|haze|winds?|rivers?|fires?|storms?|climate|knowledge|science|corruption|drugs)"
_PAPERLESS = Sense(
    word_kind(_CARELESS[3:-1]),
    frozenset(
        {"visa", "visas", "passport", "passports", "border", "borders", "frontier", "frontiers", "customs"}
    ),
    NONE,
    compiled(
        rf"\b{_CARELESS}\b (?:[\w'’-]+ ){{0,2}}?(?:(?:does|do|did|will|can)(?: not|n't|n’t)|cannot|needs? no|knows? no|carr(?:y|ies) no|shows? no|respects? no|recogni[sz]es? no|has no|have no|never)(?: (?!and\b|but\b)[\w'’-]+){{0,6}} $"
    ),
)
SAYINGS = (
    _THEATRE,
    _ZEAL,
    _STAKED,
    _CEREMONY,
    _GUARDED,
    _BORN,
    _BRIGADE,
    _AUDIT,
    _LACKED,
    _SECURE,
    _ABOARD,
    _TURNED,
    _SOURCE,
    _PAPERLESS,
)
