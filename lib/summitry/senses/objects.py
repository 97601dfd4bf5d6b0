"""Wordings that what they are of, or for, makes mean something else: the defence of a policy, a pipeline for water, a disease of cattle."""

from summitry.patterns import compiled
from summitry.senses.sense import NONE, Sense
from summitry.word_kinds import word_kind

# "A spirited defence of his policy", "in defense of free speech", "the defence team": nothing armed.
_DEFENDED = Sense(
    word_kind("defence|defense"),
    frozenset({"defence", "defense"}),
    NONE,
    compiled(
        r"\b(?:spirited|staunch|vigorous|stout|passionate|impassioned|fierce|lengthy|weak|lame|vehement) $"
    ),
    compiled(
        r" (?:teams?|counsel|witness(?:es)?|rested|argued)\b| of (?:[\w'’-]+ ){0,4}?(?:polic(?:y|ies)|records?|decisions?|rights?|interests?|freedoms?|democracy|multilateralism|values|"
        r"liberty|speech|principles?|president|premier|prime minister|minister|government|rule of law|free trade|reputation|actions?|handling|conduct|approach|visit|plan|deal|"
        r"agreement|accord|treaty|traditions?|faith|culture|language|human|the poor|workers|farmers|consumers)\b"
    ),
)
# "The employers' federation": who speaks for business.
_FEDERATED = Sense(
    word_kind("employers"),
    frozenset({"employers"}),
    NONE,
    behind=compiled(
        r"['’]? (?:federations?|associations?|organi[sz]ations?|confederations?|unions?|lobby|council|groups?)\b"
    ),
)
# "The working hours of the border post".
_OPEN = Sense(
    word_kind("hours"),
    frozenset({"working hours"}),
    NONE,
    behind=compiled(
        r"(?: of| at| for) (?:[\w'’-]+ ){0,4}?(?:posts?|checkpoints?|crossings?|borders?|customs|consulates?|embass(?:y|ies)|terminals?|stations?|offices?|banks?|shops?|ports?|airports?|museums?)\b"
    ),
)
# "Joint production of films": no factory.
_SHOWN = Sense(
    word_kind("production"),
    frozenset({"joint production", "joint production of"}),
    NONE,
    behind=compiled(
        r"(?: of)? (?:[\w-]+ ){0,2}?(?:films?|movies?|television|tv|radio|documentar(?:y|ies)|programmes|programs|series|serials|cartoons|content|books|music|operas?|shows?)\b"
    ),
)
# "A pipeline to bring water from the lake": neither oil nor gas.
_WATERED = Sense(
    word_kind("water|waters|river|lake|delta|reservoir|irrigation|desalination|desalinated|sewage|drinking"),
    frozenset({"pipeline", "pipelines"}),
    NONE,
    compiled(r"\b(?:water|irrigation|sewage|drinking|desalinat\w+)\b[^.;]{0,50}$"),
    compiled(r"[^.;]{0,90}\b(?:waters?|delta|reservoir|irrigation|desalinat\w+|sewage|drinking)\b"),
)
# "Cattle lung disease", "a disease of coffee trees": what ails no people.
_LIVESTOCK = "cattle|livestock|animals?|pigs?|swine|poultry|bovine|sheep|goats?|camels?|plants?|crops?|potato|wheat|rice|maize|bananas?|coffee|cocoa|palms?|vines?|olives?|citrus|shrimps?|salmon|bees?|herds?|horses?|lumpy|rinderpest|bluetongue|brucellosis"
_OF_ANIMALS = Sense(
    word_kind(_LIVESTOCK),
    frozenset(
        {
            "disease",
            "diseases",
            "epidemic",
            "epidemics",
            "outbreak",
            "outbreaks",
            "disease control",
            "infectious diseases",
        }
    ),
    NONE,
    compiled(rf"\b(?:{_LIVESTOCK})(?: (?:and|or) [\w-]+)?(?: [\w-]+)? $"),
    compiled(
        rf" (?:of|in|among|that (?:hit|struck|killed|wiped out)|which (?:hit|struck|killed|wiped out)) (?:[\w'’-]+ ){{0,2}}?(?:{_LIVESTOCK})\b"
    ),
)
# "He was recovering from surgery", "taken to hospital": somebody's own illness.
_AILING = Sense(
    word_kind(
        "undergo|undergoing|undergone|underwent|recovering|recovered|recuperating|discharged|admitted|taken|rushed|heart|knee|hip|eye|back"
    ),
    frozenset({"surgery", "hospital", "medical treatment", "cancer"}),
    NONE,
    compiled(
        r"\b(?:undergo(?:ing|ne)?|underwent|recover(?:ing|ed) from|recuperating (?:from|in)|discharged from|(?:admitted|taken|rushed) to) (?:[\w-]+ ){0,3}$|\b(?:heart|knee|hip|eye|back) $"
    ),
)
# "Factories that give our young people work", "young people have left": hands and voters.
_GROWING_UP = Sense(
    word_kind(
        "know|knows|remembers?|forgets?|work|jobs?|employment|unemployment|unemployed|left|leave|leaving|flee|fleeing|fled|emigrat\\w+|opportunities|hope|cannot|need|deserve|dream|expect"
    ),
    frozenset({"young people", "young generation", "younger generation", "young generations"}),
    NONE,
    compiled(
        r"\b(?:jobs?|work|employment|unemployment|opportunities|hope|future) (?:for|of|among|to) (?:our |its |the |many |their |more )*$"
    ),
    compiled(
        r" (?:cannot|can't|can’t|need|deserve|dream|hope|expect)\b| (?:(?:also|still|hardly|no longer|must|should|will|do|does|did) )*(?:not )?(?:know|remember|forget)s?\b| (?:(?:a|to|can|could|will|are|have|has|their|the|find|finding|get|who|still|not) ){0,3}(?:work|jobs?|employment|unemployed|left|leave|leaving|flee|fleeing|fled|emigrat\w+)\b"
    ),
)
# "A joint task force against drug trafficking": policemen.
_NOT_ARMED = Sense(
    word_kind("task"),
    frozenset({"joint task force"}),
    NONE,
    behind=compiled(
        r" (?:on|against|to (?:fight|combat|tackle|curb|stop|counter|study|draft|speed|investigate))\b(?! (?:(?:the|islamic|armed) )*(?:insurgen\w+|rebels|boko|terror\w*|militants?|jihad\w*|pira(?:tes|cy)))"
    ),
)
_MONEY = "peso rouble ruble rupiah baht lira won rand naira tenge hryvnia real currency financial banking debt".split()
# "Trade has grown since the peso collapse": a time.
_SINCE = Sense(
    word_kind("since"),
    frozenset(f"{one} {fall}" for one in _MONEY for fall in ("collapse", "crisis", "crash", "crises")),
    NONE,
    compiled(r"\bsince the (?:[\w-]+ )?$"),
)
# "The free movement of data as the fifth freedom of the Union": no right of airlines.
_FREEDOM = Sense(
    word_kind("fifth"),
    frozenset({"fifth freedom"}),
    NONE,
    compiled(
        r"\bfree (?:movement|flow|circulation) of (?:[\w'’-]+ ){1,4}?(?:as|is|was|becomes?|became|being) (?:the|a|its|our) $"
    ),
    compiled(r" (?:of|in) the (?:[\w-]+ )?(?:union|eu|market|community|bloc)\b| of movement\b"),
)
# "The free movement of data": nobody moves.
_UNPEOPLED = Sense(
    word_kind("movement"),
    frozenset({"free movement"}),
    NONE,
    behind=compiled(
        r" of (?:data|information|ideas|capital|goods|services|medicines|food)\b(?![^.;]{0,40}\b(?:people|persons|labou?r|workers|citizens)\b)"
    ),
)
# "Mediation and court management", "commercial mediation": what courts do, and no conflict.
_IN_COURT = Sense(
    word_kind("mediation"),
    frozenset({"mediation"}),
    NONE,
    compiled(
        r"\b(?:commercial|judicial|court|family|labou?r|consumer|arbitration and|conciliation and|courts and) $"
    ),
    compiled(r" (?:and|or) (?:[\w-]+ )?(?:arbitration|conciliation|courts?|judicial)\b"),
)
# "Blown up by retreating troops in 1944", "a ship that carried workers there in 1873": history.
_LONG_AGO = r"\b(?:in|since|from|of|until|till) (?:(?:early|late|[a-z]+ber|[a-z]+ary|march|april|may|june|july|august) )?(?:1[0-8]\d\d|19[0-4]\d)\b"
_PAST = Sense(
    word_kind(r"1[0-8]\d\d|19[0-4]\d"),
    frozenset({"troops", "soldiers", "workers", "labourers", "laborers", "sailors"}),
    NONE,
    compiled(rf"{_LONG_AGO}[^.;]{{0,80}}$"),
    compiled(rf"[^.;]{{0,50}}?{_LONG_AGO}"),
)
_EXHIBITS = r"(?:paintings?|finds|works|artefacts|artifacts|manuscripts|treasures|exhibits|antiquities|pictures|statues?|sculptures?|collections?|relics|books|masterpieces|frescoe?s|mosaics|icons|bronzes|vases|mummies|pandas?|elephants?|players?)"
# "The loan of a painting", "pandas on loan": no money.
_BORROWED = Sense(
    word_kind("loans?"),
    frozenset({"loan", "loans"}),
    NONE,
    compiled(rf"\b(?:{_EXHIBITS}|museums?|permanent|art)\b(?: (?!with a|worth)[\w'’-]+){{0,4}} (?:on )?$"),
    compiled(
        rf"(?: and [\w-]+)? of (?:[\w'’-]+ ){{0,4}}?{_EXHIBITS}\b|[\"”’]? from (?:the |an? )?(?:[\w'’-]+ ){{0,3}}?(?:museum|gallery|collection|library|cathedral)\b"
    ),
)
# "The conservation of frescoes": no nature.
_PRESERVED = Sense(
    word_kind("conservation|conserving|conserve"),
    frozenset({"conservation", "conserve", "conserving"}),
    NONE,
    compiled(
        r"\b(?:heritage|monuments?|manuscripts?|art|archaeological|architectural|museum|film|paper|stone) $|\brestoration and $"
    ),
    compiled(
        rf"(?: and (?!environment|nature|wildlife)[\w-]+)? (?:of )?(?:(?!nature|natural|wildlife|marine|water)[\w'’-]+ ){{0,4}}?(?:{_EXHIBITS}|(?<!natural )heritage|monuments?|temples?|church(?:es)?|mosques?|buildings?|archives?|ruins|murals)\b"
    ),
)
# "Smuggling in the frontier zone", "cattle theft along the common border": what is done there is not what regions do together.
_BORDERLAND = Sense(
    word_kind(
        "smuggl\\w+|trafficking|thefts?|rustling|infiltrat\\w+|clash\\w*|shootings?|attacks?|fighting|raids?|crimes?|poaching|militants?|rebels|insurgents?|illegal"
    ),
    frozenset(
        {
            "common border", "shared border", "frontier zone", "border zone", "border areas", "border area", "border regions", "border region", "both sides of the border",
        }
    ),
    NONE,
    compiled(
        r"\b(?:smuggl\w+|trafficking|thefts?|rustling|infiltrat\w+|clash\w*|shootings?|attacks?|fighting|raids?|crimes?|poaching|militants?|rebels|insurgents?|illegal)\b[^.;,]{0,60}$"
    ),
)  # fmt: skip
# "The demarcation of fishing grounds": no frontier on land.
_AT_SEA = Sense(
    word_kind("demarcation|delimitation"),
    frozenset({"demarcation", "delimitation", "demarcation of", "delimitation of"}),
    NONE,
    behind=compiled(r"(?: of)? (?:the )?(?:[\w-]+ )?fishing\b"),
)
# "Certificates issued to seafarers": no standards of goods.
_OF_SAILORS = Sense(
    word_kind("seafarers?|seamen|mariners"),
    NONE,
    frozenset({"statistics"}),
    behind=compiled(r"[^.;,]{0,40} (?:seafarers?|seamen|mariners)\b"),
)
# "A ban on its poultry after outbreaks of bird flu": what keeps meat out makes nobody ill.
_BARRED = r"(?:bans?|banned|banning|embargo\w*|suspen\w+|halt\w*|lift\w*|restrict\w+|barred|quarantine)"
_MEAT = r"(?:poultry|chickens?|meat|beef|pork|eggs?|ducks?|livestock|cattle|pigs?|exports?|imports?)"
_KEPT_OUT = Sense(
    word_kind(_BARRED[3:-1]),
    frozenset({"bird flu", "avian flu", "avian influenza", "outbreak", "outbreaks", "epidemic", "epidemics"}),
    NONE,
    compiled(
        rf"\b{_BARRED}\b[^.;]{{0,50}}\b{_MEAT}\b[^.;]{{0,60}}$|\b{_MEAT}\b[^.;]{{0,50}}\b{_BARRED}\b[^.;]{{0,40}}$|\b(?:outbreaks?|epidemics?) of $"
    ),
    compiled(rf"[^.;]{{0,40}}\b{_BARRED}\b[^.;]{{0,40}}\b{_MEAT}\b"),
    second_kind=word_kind(_MEAT[3:-1]),
)
# "The firm contested the use of its technology in U.S. courts": what companies quarrel about.
_SUED = Sense(
    word_kind("sued|sues|suing|lawsuits?|contest\\w*|challeng\\w+|litigation|infring\\w+|rival|rivals"),
    frozenset({"court", "courts", "technology", "patent", "patents"}),
    NONE,
    compiled(
        r"\b(?:sue[sd]?|suing|lawsuits?|contest(?:s|ed|ing)?|challeng(?:e|es|ed|ing)|litigation|infring\w+)\b[^.;]{0,60}(?:\b(?:its|their|the|of) |'s |’s |\bin (?:[\w.]+ ){0,2})$"
    ),
    second_kind=word_kind(
        "firm|firms|firm['’]s|company|companies|company['’]s|technology|maker|rival|patents?|licen[cs]e"
    ),
)
# "The logistics of disaster relief", "Hercules flights", "evacuation flights": nothing is traded.
_SUPPLIED = Sense(
    word_kind("logistics|flights?"),
    frozenset({"logistics", "flights", "flight"}),
    NONE,
    compiled(
        r"\b(?:disaster(?:[- ](?:response|relief|management))?|relief|emergency|humanitarian|army|hercules|(?<!para)military|evacuation|rescue|repatriation|deportation|reconnaissance|surveillance|spy|mercy|search(?: and rescue)?) $"
    ),
    compiled(
        r" (?:of|for) (?:(?:the|disaster|emergency|humanitarian|food) )*(?:relief|aid|disasters?|evacuation|troops)\b"
    ),
)
# "A cobalt-based radiotherapy machine".
_RADIATING = Sense(
    word_kind("cobalt-based|cobalt-60|cobalt"),
    frozenset({"cobalt"}),
    NONE,
    behind=compiled(
        r"[- ](?:60|based)?[- ]?(?:(?:radio|tele)?therapy|sources?|units?|machines?|isotopes?|bombs?|alloys?|blue)\b"
    ),
)
# "The smuggling of fertiliser", "cigarette smuggling": contraband is no industry.
_SMUGGLED = Sense(
    word_kind("smuggl\\w+|contraband"),
    NONE,
    frozenset({"industry"}),
    compiled(
        r"\b(?:smuggl(?:e|es|ed|ing)(?: of)?|contraband) (?:(?!through|in|into|to|for|threatens|hurts)[\w'’,-]+ ){0,3}$"
    ),
    compiled(r"(?:,? (?:and|or) [\w-]+)? (?:smuggl\w+|contraband)\b"),
)
# "The mayor floated a friendship agreement with Baucau": two towns.
_TWINNED = Sense(
    word_kind("mayors?|councillors?|twin|twinned|municipal|municipalit\\w+|sister"),
    frozenset({"friendship"}),
    NONE,
    compiled(r"\b(?:mayors?|councillors?|municipal|municipalit\w+)\b[^.;]{0,80}$"),
    compiled(
        r" (?:agreements?|pacts?|accords?|links?|treaty)[^.;]{0,60}\b(?:mayors?|councillors?|municipal|municipalit\w+|twin\w*|sister)\b"
    ),
)
OBJECTS = (
    _DEFENDED, _FEDERATED, _OPEN, _SHOWN, _WATERED, _OF_ANIMALS, _AILING, _GROWING_UP, _NOT_ARMED, _SINCE, _FREEDOM, _UNPEOPLED, _IN_COURT, _PAST, _BORROWED,
    _PRESERVED, _BORDERLAND, _AT_SEA, _OF_SAILORS, _KEPT_OUT, _SUED, _SUPPLIED, _RADIATING, _SMUGGLED, _TWINNED,
)  # fmt: skip
