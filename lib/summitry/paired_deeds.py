"""Deeds that tell of a sector, whatever names stand between their words: "put two billion kroner into the scheme", "let in 3,000 people"."""

from summitry.patterns import compiled
from summitry.word_kinds import word_kind

# What may stand between: some words, none of which begins a new phrase.
_SOME = r"(?:(?!(?:and|or|but|beyond|than|little|nothing|in|into|on|at|by|for|from|to|with|that|which|who|is|was|are|were)\b)[\w'’.,%$€£-]+ )"
_MONEY = r"(?:roubles?|rubles?|yuan|renminbi|rupees?|dirhams?|liras?|rand|naira|tenge|riyals?|rials?|dinars?|pesos?|reais|baht|ringgit|rupiah|won|yen|euros|hryvnias?|soms?|manats?|laris?|levs?|lei|zlotys?|forints?|kroner|kronor)"
_MADE = (
    r"(?:cars|buses|lorries|trucks|tractors|vehicles|engines|refrigerators|fridges|televisions|lifts|elevators|tyres|batteries|shirts|shoes|clothes|furniture|locomotives|trains|wagons|railcars|"
    r"helicopters|aircraft|ships|boats|bicycles|motorcycles|harvesters|combines|phones|computers|toys|glass|paint|cables|machines|pumps|bearings)\b"
)
_WAY = (
    r"(?:airport|airstrip|harbou?r|port|runway|road|highway|motorway|railway|jetty|quay|canal|bridge|tunnel)"
)
_LEARNERS = r"(?:diplomats|officials|judges|prosecutors|nurses|teachers|engineers|doctors|farmers|specialists|experts|civil servants|pilots|technicians|youths|graduates|scientists|managers|seafarers|economists|lawyers)"
_PARTED = (
    r"(?:land|lands|ocean|oceans|seas?|waters|territory|forests?|coast|marine area|exclusive economic zone)\b"
)
DEEDS = (
    (
        "trade",
        word_kind("exchanges|balance"),
        # "The exchanges attained 16 billion francs", "with the balance in favour of Peru".
        compiled(
            r"\bexchanges (?:attained|reached|amounted to|totall?ed|stood at|came to) (?:(?:about|some|over|nearly|almost|more than|a value of) ){0,2}[\d$€£]|"
            r"\bbalance (?:(?:is|was|being|remains|remained|stood|still|heavily|largely) ){0,3}in (?:the )?favou?r of\b"
        ),
    ),
    (
        "tourism",
        word_kind("vacationed|vacationing|holidayed|holidaying"),
        compiled(r"\b(?:vacation|holiday)(?:ed|ing) (?:there|here|in|on|at)\b"),
    ),
    (
        "migration",
        # "Morocco is to take back Africans who came by boat".
        word_kind("back"),
        compiled(
            r"\b(?:take|takes|taking|taken|took|sen[dt]|sends|sending) back (?:(?!home\b|of\b|from\b|to\b)[\w'’-]+ ){0,3}?(?:migrants|immigrants|africans|asians|nationals|citizens|(?:people|those|persons|foreigners) (?:who|that) (?:cross|came|arriv|enter|reach|land|stay|overstay)\w*)\b"
        ),
    ),
    (
        "trade",
        word_kind("deficit|surplus"),
        compiled(r"\b(?:runs?|ran|running|has|have|had|reported|recorded) an? (?:[\w-]+ ){0,2}(?:deficit|surplus) (?:of [\w.,$€£ -]{3,30}? )?with (?:its|the|their|[\w-]+)\b"),
    ),
    (
        "investment",
        word_kind("put|puts|putting|ploughs?|ploughed|pours?|poured|pouring|sink|sinks|sunk|sinking|pump|pumps|pumped|pumping|injects?|injected|injecting"),
        compiled(
            rf"\b(?:put|puts|putting|plough(?:s|ed)?|pour(?:s|ed|ing)?|sinks?|sunk|sinking|pump(?:s|ed|ing)?|inject(?:s|ed|ing)?) {_SOME}{{0,5}}?(?:million|billion|trillion|millions|billions)(?! of (?!dollars|euros|pounds|yuan|roubles|rupees|kroner|dirhams))(?: (?!in|into)[\w'’-]+){{0,3}} (?:in|into)"
            r" (?!(?:the |its |their |his )?(?:[\w-]+ )?(?:wars?|fight|military|army|arms|campaign|relief|aid|doubt|jail|prison|debt)\b)"
        ),
    ),
    (
        "investment",
        word_kind("contractors"),
        compiled(
            r"\bcontractors\b[^.;]{0,30} (?:active|working|operating|present|busy) (?:in|here|there)\b|\bcontractors (?:have |had )?(?:carried out|completed|won|executed) (?:[\w.,-]+ ){0,2}(?:projects|contracts|works)\b"
        ),
    ),
    (
        "finance",
        word_kind("owes?|owed"),
        compiled(
            r"\b(?:writ(?:e|es|ing) off|wrote off|written off|forgiv(?:e|es|en|ing)|forgave|cancel\w*|reschedul\w+|restructur\w+|repay\w*|repaid|pay(?:ing)? back|paid back) (?:[\w'’.,$€£-]+ ){0,7}?owe[sd]?\b(?! (?:much|a lot|everything|him|her)\b)"
        ),
    ),
    (
        "finance",
        word_kind(_MONEY[3:-1].replace("|won|", "|")),
        compiled(
            rf"\b(?:pa(?:y|ys|id|ying|yments?)|settle[sd]?|settling|settlements?|denominated|invoiced|priced|trad(?:e|ed|ing))\b (?:[\w'’-]+ ){{0,5}}?in (?:[\w'’-]+ )?{_MONEY}\b|"
            rf"\b(?:the|its|their|\w+'s|\w+’s) (?:[\w-]+ )?{_MONEY} (?:has |had |have )?(?:lost|fell|fallen|plunged|slumped|tumbled|collapsed|weakened|slid|sunk|been devalued|strengthened)\b"
        ),
    ),
    (
        "finance",
        word_kind("home"),
        compiled(r"\bsen(?:d|ds|t|ding) (?:home|back home) (?:[\w.,$€£-]+ ){0,5}?(?:million|billion|money|dollars|euros|earnings|wages|savings)\b|\bsen(?:d|ds|t|ding) (?:[\w.,$€£-]+ ){0,5}?(?:million|billion|money|dollars|euros|earnings|wages|savings)(?: [\w-]+){0,3} home\b"),
    ),
    (
        "industry",
        word_kind(_MADE[3:-3]),
        compiled(
            rf"\b(?:mak(?:e|es|ing)|assembl(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|manufactur(?:e|es|ed|ing)|turn(?:s|ed)? out|sew(?:s|n|ing)?|build(?:s|ing)?) (?!up|on|sure|the ships?)(?:up to |about |some |more than |together )*{_SOME}{{0,3}}?(?:(?<!for )(?<!of )){_MADE}|"
            rf"\b{_MADE[:-2]} (?:that |which )?(?:will be|would be|to be|are|were|is|being|be) (?:also |now |jointly )?(?:made|assembled|built|produced|manufactured|put together)\b"
        ),
    ),
    (
        "energy",
        word_kind("cubic"),
        compiled(r"\b(?:billion|bn) cubic met(?:re|er)s\b(?! (?:of|in) (?!(?:natural |russian |azeri |turkmen |fossil )?gas))(?![^.;]{0,60}\b(?:water|waters|reservoir|dam|river|timber|wood)\b)"),
    ),
    (
        "environment",
        word_kind("protect\\w*|shield\\w*|conserv\\w+|safeguard\\w*|preserv\\w+"),
        compiled(
            r"\b(?:protect|shield|conserv|safeguard|preserv)\w* (?:at least |more than |nearly |about |some |almost )?(?:an? (?:third|quarter|fifth|tenth)|half|[\d.]+ ?(?:%|per ?cent)|(?:one|two|three)[ -](?:third|quarter|fifth)s?) of (?:the |its |their |his )?(?:[\w'’-]+ ){0,2}?" + _PARTED
        ),
    ),
    (
        "transport",
        word_kind("fly|flies|flying"),
        compiled(
            r"\b(?:planes?|airliners?|airlines?|carriers?|aircraft|airways) (?:(?:will|would|can|may|to|also|are|is|again|now|both|already) ){0,4}(?:fly|flies|flying)\b(?! over (?:the )?(?:parade|palace|crowd))|"
            r"\b(?:fly|flies|flying) (?:[\w'’-]+ ){1,7}?(?:once|twice|thrice|(?:\d+|three|four|five|six|seven|eight|ten|fourteen) times) (?:an?|per|every|each) (?:day|week|month)\b"
        ),
    ),
    (
        "transport",
        # "Air Fiji coming back to Lima".
        word_kind("air|airways|airlines?"),
        compiled(
            r"\b(?:air (?!force|forces|marshal|defen[cs]e|chief|base|raid|raids|strikes?|wars?|quality|attache|vice|commodore|and)[a-z]+|airways|airlines?) (?:(?:will|would|may|to|is|are|was|also|soon|again|now|both) ){0,3}"
            r"(?:com(?:e|es|ing) back|return(?:s|ed|ing)?|resum(?:e|es|ed|ing)|start(?:s|ed|ing)?|beg(?:in|ins|an|inning)|serv(?:e|es|ed|ing)|operat(?:e|es|ed|ing)|launch(?:es|ed|ing)?) (?:[\w'’-]+ ){0,3}?(?:to|between|from)\b"
        ),
    ),
    (
        "transport",
        word_kind("deepened|widened|extended|upgraded|enlarged|expanded|dredged|reopened|paved|moderni[sz]ed|rehabilitated"),
        compiled(
            rf"\b{_WAY}s?(?: (?:of|at|in|between|from|near) (?:(?!and\b)[\w'’-]+ ){{0,3}}?[\w'’-]+)? (?:will|would|is to|are to|was|were|has|have|had|is|are|should|must)(?: also)?(?: be| been| being)? (?:deepened|widened|extended|upgraded|enlarged|expanded|dredged|reopened|paved|moderni[sz]ed|rehabilitated)\b"
        ),
    ),
    (
        "security",
        word_kind("handed|hand|handing|turned|surrender\\w*"),
        compiled(
            r"\b(?:accused|suspected|wanted|convicted|suspects?|fugitives?|murderers?|killers?)\b[^.;,]{0,60} (?:be|been|were|was|being) (?:handed over|turned over|surrendered)\b|"
            r"\b(?:hand(?:ed|ing|s)?|turn(?:ed|ing|s)?) over (?:[\w'’-]+ ){0,5}?(?:suspects?|fugitives?|accused|wanted|convicts?|murderers?|killers?|terrorists|criminals?|suspected|gunm[ae]n)\b|\bsurrender (?:of )?(?:[\w'’-]+ ){0,3}?(?:suspects?|fugitives?)\b"
        ),
    ),
    (
        "security",
        word_kind("marked|demarcated|delimited|surveyed|fenced|sealed|guarded|policed"),
        compiled(
            r"\b(?:border|frontier|boundary)\b(?: (?!and\b|but\b|on which\b)[\w'’-]+){0,6} (?:been |be |being |is |was |are |were )(?:\w+ )?(?:marked|demarcated|delimited|surveyed|fenced|sealed|guarded|policed)\b"
        ),
    ),
    (
        "migration",
        word_kind("unlawfully|illegally"),
        compiled(
            r"\b(?:live|lives|living|stay|stays|stayed|staying|resid\w+|present|are|enter|enters|entered|entering|work|works|working|came|come|arriv\w+|cross|crossed|crossing)(?: (?!and\b|that\b)[\w'’-]+){0,5} (?:unlawfully|illegally)\b(?! (?:held|detained|jailed|occupied|annexed|fishing|logged|mined|sold))|"
            r"\b(?:unlawfully|illegally) (?:present|resident|residing|living|staying|working) (?:in|on|abroad|there)\b"
        ),
    ),
    (
        "education",
        word_kind("trained"),
        compiled(rf"\b{_LEARNERS} (?:(?:will|would|are|were|have|had|can|to|may|be|been|being|also|soon|there|already) ){{1,4}}trained\b"),
    ),
    (
        "education",
        word_kind("degrees?|diplomas?|qualifications"),
        compiled(r"\b(?:degrees|diplomas|qualifications)\b(?: (?!and\b)[\w'’-]+){0,7} (?:be|are|is) (?:mutually |fully |also )?recogni[sz]ed\b"),
    ),
    (
        "defence",
        word_kind("recruits|soldiers|troops|battalions?|brigades?"),
        compiled(
            r"\btrain(?:s|ed|ing)? (?:(?:up to|about|some|another|more than|at least|a further) )*(?:\d[\d.,]*|hundreds of|thousands of|two|three|four|five|several) (?:(?!police)[\w'’-]+ ){0,2}?(?:recruits|soldiers|troops|battalions?|brigades?)\b"
        ),
    ),
    (
        "digital",
        word_kind("online"),
        compiled(
            r"\b(?:put|puts|putting|mov(?:e|es|ing)|bring|brings|bringing|offer|offers|offering) (?:[\w'’-]+ ){0,2}(?:services|registers|registries|archives|records|procedures|courts|ministries|government|offices|permits) online\b"
        ),
    ),
    (
        "media",
        word_kind("reporters?|journalists?|correspondents?|bloggers?|editors?|cameram[ae]n"),
        compiled(
            r"\b(?:release|jailing|arrest|imprisonment|detention|expulsion|killing|murder|safety|harassment|intimidation|accreditation) of (?:[\w'’-]+ ){0,3}?(?:reporters?|journalists?|correspondents?|bloggers?|editors?|cameram[ae]n)\b|"
            r"\b(?:jailed|imprisoned|detained|expelled|murdered|killed|arrested) (?:[\w'’-]+ ){0,2}?(?:reporters?|journalists?|correspondents?|bloggers?|editors?|cameram[ae]n)\b"
        ),
    ),
    (
        "media",
        word_kind("broadcaster|broadcasters|channels?|newspapers?|stations?"),
        compiled(
            r"\b(?:broadcasters?|(?:tv|television|news|satellite) channels?|newspapers?|(?:radio|tv|television) stations?)(?: (?!and\b|said|reported)[\w'’-]+){0,5} (?:be|been|was|were|is|are|being) (?:banned|forbidden|shut|closed|jammed|blocked|expelled|silenced|licensed|taken off)\b"
        ),
    ),
    (
        "political_dialogue",
        word_kind("order|orders|medal|collar"),
        compiled(
            r"\b(?:present(?:ed|s|ing)?|award(?:ed|s|ing)?|confer(?:red|s|ring)?|decorat(?:ed|es|ing)|bestow(?:ed|s|ing)?|receiv(?:ed|es|ing)|invest(?:ed|s|ing)?|pinn(?:ed|ing)|honou?red|hand(?:ed|ing)|given|gave)\b[^.;]{0,60}?"
            r"\b(?:the (?:[\w'’-]+ ){0,3}?order (?:of|\"|“|«)|(?:(?:highest|state|national|gold|friendship|honorary|jubilee) (?:[\w-]+ )?(?:medal|order)))(?! (?:magnitude|battle|business|precedence|the day|things|preference|seats|rank|importance|seniority|arrival|appearance|priority))"
        ),
    ),
)  # fmt: skip
