"""What must stand around a wording of the event vocabulary before it names an event.

"Met" needs somebody, "signed" a document, "opened" something that can be opened. A kind that is not
listed here (a user's own vocabulary may have others) demands nothing.

What is on the timeline is what a reader would look up there: a happening of its own. An airline's route, the
travellers of a year, what a document is on ("a memorandum on political consultations"), a subject of talks
("negotiations on a trade agreement") and a disaster in passing ("for the first time since the pandemic",
"an early-warning centre") are none; a disaster with a day or place of its own is background.
"""

import re
from functools import cache
from typing import NamedTuple

from summitry.cues.clauses import Clause
from summitry.cues.found import Cue
from summitry.patterns import compiled


class Demand(NamedTuple):
    """What a wording demands of its clause; None or empty demands nothing.

    Attributes:
        after: Must be found within `reach` characters behind the wording.
        near: Must be found within 90 characters before or `reach` behind it.
        never: Must not be found within 40 characters before or 40 behind it.
        needs: Any one of these must be there: "person" (a person or an office right behind), "country" (a country
            or city right behind), "place" (in or at a place), "date" (a time of its own), "partner" (with, between).
        cased: Whether `near` is asked of the text as it is written, because capitals tell ("Order").
        reach: See `after` and `near`.
    """

    after: re.Pattern[str] | None = None
    near: re.Pattern[str] | None = None
    never: re.Pattern[str] | None = None
    needs: tuple[str, ...] = ()
    cased: bool = False
    reach: int = 90


_DOCUMENT = (
    r"\b(?:agreements?|memorand\w+|mous?|protocols?|treat(?:y|ies)|declarations?|statements?|contracts?|documents?|deals?|accords?|pacts?|conventions?|communiqu[eé]s?|"
    r"programmes?|programs?|action plans?|plans? of action|letters? of intent|charters?|road ?maps?|arrangements?|instruments?|notes)\b"
)
# What a document is on is its content: "a memorandum on political consultations".
_CONTENT = compiled(
    rf"{_DOCUMENT}(?: \([a-z]+\))?(?: of (?:understanding|intent|cooperation))? (?:on|for|concerning|regarding|about|in the fields? of|aimed at) "
    r"(?:(?!(?:during|after|at|before|following|upon|with|when|while|ahead|by|in|as)\b)[\w'’-]+ ){0,6}$"
)
_IS_CONTENT = frozenset(
    "narrow_talks expanded_talks talks meeting commission phone_call visit flights route opening exercise aid business_council press_briefing disaster election culture_days".split()
)
_SITE = (
    r"\b(?:exhibitions?|expositions?|displays?|factor(?:y|ies)|plants?|museums?|universit(?:y|ies)|mosques?|temples?|memorials?|monuments?|mausoleums?|schools?|hospitals?|sites?|"
    r"cent(?:er|re)s?|facilit(?:y|ies)|bases?|parks?|farms?|librar(?:y|ies)|shipyards?|institutes?|complex(?:es)?|theat(?:er|re)s?|cathedrals?|church(?:es)?|cemeter(?:y|ies)|"
    r"headquarters|ports?|enterprises?|laborator(?:y|ies)|galler(?:y|ies)|pavilions?|stadiums?|palaces?|fortress|refiner(?:y|ies)|station|academ(?:y|ies)|company|"
    r"synagogue|shrine|statue|market|zone|workshop|mill|mine|satellite|technopark|incubator|campus|old (?:city|town))\b"
)
_OPENED = (
    r"\b(?:embass(?:y|ies)|consulates?|consulate general|missions?|plants?|factor(?:y|ies)|exhibitions?|cent(?:er|re)s?|offices?|branch(?:es)?|trade houses?|universit(?:y|ies)|campus|"
    r"schools?|hospitals?|facilit(?:y|ies)|terminals?|parks?|museums?|hubs?|pavilions?|monuments?|librar(?:y|ies)|stadiums?|mosques?|airports?|stations?|refiner(?:y|ies)|"
    r"production|project|institutes?|academ(?:y|ies)|squares?|streets?|bust|house|cathedral|church|port|dam|fair|memorial|plaque|production line|satellite)\b"
)
_TRIP = r"\b(?:visits?|trips?|tours?|stay|pilgrimage)\b"
_HELD = (
    r"\b(?:held|holds?|holding|meeting|session|took place|tak(?:e|es|ing) place|attend\w*|address\w*|participat\w*|t(?:ook|ake|aking) part|resum\w*|conven\w*|host\w*|organi[sz]\w*|"
    r"launch\w*|establish\w*|creat\w*|opened|opening|inaugurat\w*|sidelines|spoke|speaking|speech|invited|gather\w*|co-chair\w*|chaired|next|regular|scheduled|planned|slated|due|expected|will|(?:at|during|within) (?:the|an?))\b"
)
_HONOUR = compiled(
    r"\b(?:Order|ORDER|order of|medal|Medal|decoration|highest (?:state |civilian |national )?(?:award|honou?r|distinction)|state award|insignia|[Pp]rize|[Hh]onorary|doctorate|"
    r"Collar|Grand Cross|Star of|Sash|title of|keys? (?:to|of) the city|[Ff]reedom of the City|badge|National Award)\b"
)
# "Invited her to visit", "invited the king to Lima", "invited him for talks".
_INVITED = compiled(
    r"\b[Ii]nvit(?:e|es|ed|ing|ation)\b[^.;]{0,150}?(?:\b(?:visits?|trips?|travel|come|attend|participat\w*|take part|pay|join|tour)\b|\bto (?:the )?[A-Z]|\bfor (?:[a-z-]+ ){0,2}(?:talks|discussions|negotiations|a meeting)\b)"
)


def _re(pattern: str) -> re.Pattern[str]:
    return compiled(pattern)


_MEETS = Demand(
    needs=("person", "country", "partner", "place", "date"),
    never=_re(
        r"\b(?:requirements?|criteria|needs?|demands?|targets?|goals?|deadlines?|challenges?|expectations?|obligations?|conditions?|standards?|objectives?|commitments?|resistance|opposition|halfway|death|fate|match)\b|\bmet with (?:an? )?(?:[\w-]+ )?(?:reception|approval|criticism|applause|success|silence|scepticism|skepticism)\b"
    ),
)
_ANYBODY = Demand(
    near=_re(
        r"\b(?:held|hold|holds|holding|have|had|has|with|between|among|began|begin|start\w*|launch\w*|opened|concluded|resum\w*|conduct\w*|round of|took place|tak(?:e|ing) place|led)\b"
    ),
    never=_re(r"\b(?:annual|regular|yearly|periodic) (?:\w+ )?(?:talks|consultations|discussions)\b"),
)
_HEADS = r"(?:presidents?|prime ministers?|premiers?|kings?|queen|sultan|emir|chancellors?|(?:[a-z]+ )?ministers?|counterparts?|leaders|sides|delegations)"
_LAUNCH = r"\b(?:launch\w*|start\w*|beg[aiu]n\w*|open\w*|resum\w*|inaugurat\w*|introduc\w*|commenc\w*|operat(?:e|es|ed|ing)|establish\w*|put into|came into|complet\w*|commission\w*|restor\w*|relaunch\w*|reopen\w*)\b"

_DEMANDS: dict[tuple[str, str], Demand] = {
    ("meeting", "verb"): _MEETS,
    ("meeting", "noun"): Demand(never=_re(r"\b(?:meeting (?:rooms?|points?|place|minutes)|meetings? (?:hall|venue)|town hall)\b")),
    ("talks", "noun"): Demand(never=_re(r"\b(?:talks (?:about|down|up|of)|small talk|(?:annual|regular|yearly|periodic) (?:\w+ )?(?:talks|consultations|discussions))\b")),
    # An airline's flights and travellers in their thousands pay no visit.
    ("visit", "verb"): Demand(
        needs=("country",),
        never=_re(r"\b(?:(?:\w+|\d+) (?:times|days) (?:a|per|each|every) (?:day|week|month|year)|(?:twice|thrice|once) (?:a|daily|weekly)|(?:daily|weekly)\b|airlines?|airways|carriers?|"
                  r"tourists|travell?ers|holiday\s?makers|pilgrims|passengers|visitors|people)\b"),
    ),
    ("arrival", "verb"): Demand(
        needs=("country", "place", "date"),
        never=_re(r"\barriv\w+ (?:at|to) (?:an? |the |that |this )?(?:\w+ )?(?:agreement|consensus|conclusion|understanding|decision|compromise|point)\b"),
    ),
    ("arrival", "noun"): Demand(needs=("place", "date")),
    ("departure", "noun"): Demand(needs=("place", "date")),
    ("tour", "verb"): Demand(after=_re(_SITE), never=_re(r"\b(?:guided by)\b"), reach=70),
    ("dinner", "noun"): Demand(
        near=_re(r"\b(?:held|host\w*|attend\w*|gave|give|giving|hold|had|have|over|during|at|with|offer\w*|honou?r|tender\w*|for|join\w*)\b"),
        never=_re(r"\b(?:dinner table)\b"),
    ),
    ("press_briefing", "noun"): Demand(never=_re(r"\b(?:regular|daily|weekly|routine|spokes\w+)\b")),
    ("signing", "verb"): Demand(
        near=_re(rf"{_DOCUMENT}|\bthe following\b"), never=_re(r"\b(?:signed (?:off|up|into law|a bill|legislation)|bill|executive order|law|petition|ceasefire|exchanged? (?:views|gifts|greetings|opinions|fire|pleasantries|words|of views))\b")
    ),
    ("signing", "noun"): Demand(near=_re(_DOCUMENT), never=_re(r"\bexchang\w+ of (?:[\w'-]+ ){0,2}?(?:views|opinions|students|experience|information|visits|delegations|prisoners|fire|goods|data|greetings)\b")),
    ("joint_statement", "noun"): Demand(near=_re(r"\b(?:issu\w*|adopt\w*|releas\w*|sign\w*|publish\w*|made public|approv\w*|said|says|in an?|in the|in their|by an?|read\w*)\b")),
    ("agreement_in_force", "verb"): Demand(near=_re(_DOCUMENT + r"|\b(?:visa|regime|tariff\w*|law|free trade|waiver|exemption)\b")),
    ("agreement_in_force", "noun"): Demand(never=_re(r"\binstruments? of ratification\b"), near=_re(_DOCUMENT + r"|\b(?:visa|regime|tariff\w*|free trade|waiver|exemption)\b")),
    ("award", "verb"): Demand(near=_HONOUR, cased=True, reach=110),
    ("invitation", "verb"): Demand(near=_INVITED, cased=True, never=_re(r"\b(?:invite (?:investors|companies)|invited (?:companies|businesses|investors|firms))\b"), reach=160),
    ("invitation", "noun"): Demand(
        near=_re(r"\b(?:accept\w*|extend\w*|convey\w*|handed?|renew\w*|reiterat\w*|deliver\w*)\b"), never=_re(r"\b(?:at (?:the|an|his|her|their)(?: \w+)? invitation|grateful for|thank\w*)\b"), reach=40
    ),
    ("business_council", "noun"): Demand(near=_re(_HELD), never=_re(r"\b(?:council|forum) (?:co-)?(?:chair\w*|president|members?|head|director|executive)\b")),
    ("commission", "noun"): Demand(
        near=_re(r"\b(?:meetings?|sessions?|held|holds?|holding|conven\w*|sitting|round|took place|tak(?:e|es|ing) place|co-chair\w*|chaired|hosted|attended|establish\w*|creat\w*|set up|meets?|met)\b"),
        never=_re(r"\b(?:european|activities of|within the framework of|framework of|work of)\b"),
        reach=60,
    ),
    ("speech", "verb"): Demand(near=_re(r"\b(?:parliament|congress|assembly|forum|students|conference|session|summit|senate|knesset|nation|universit\w*|lawmakers|bundestag|house|duma|lecture|academy|audience|businessmen|entrepreneurs|speech)\b")),
    ("speech", "noun"): Demand(
        after=_re(r"^ (?:in|at|to|before|on)\b"),
        near=_re(r"\b(?:an?|keynote|deliver\w*|gave|give|giving|made|during|in|opening) (?:\w+ )?(?:speech|lecture|address)\b"),
        needs=("date", "place"),
    ),
    ("opening", "verb"): Demand(after=_re(_OPENED), never=_re(r"\b(?:opened (?:fire|up|the way|the door|the meeting|the talks|the session)|opening (?:statements?|remarks|speech|address|words|lines?|session|hours|match|round|game))\b"), reach=70),
    ("opening", "noun"): Demand(near=_re(_OPENED + r"|\bceremony\b")),
    ("flights", "noun"): Demand(near=_re(_LAUNCH), never=_re(r"\b(?:number|frequency) of (?:\w+ )?flights\b|\bflight (?:school|control|safety|hours|deck|path)\b|\bservices? agreements?\b|\boperates (?:\w+ ){0,4}flights?\b"), reach=60),
    ("route", "noun"): Demand(near=_re(r"\b(?:launch(?:ed|ing)?|opened|opening|reopen\w*|inaugurat\w*|commissioned|complet(?:ed|ion)|put into operation|came into operation|foundation)\b"), reach=50),
    ("partnership", "noun"): Demand(
        near=_re(r"\b(?:elevat\w+|upgrad\w+|rais\w+|bring\w*|brought|lift\w*|promot\w+)\b[^,;]{0,80}\bto (?:the (?:level|status|rank) of )?(?:an? |the )?[\w -]{0,50}(?:partnership|partners|alliance)|"
                 r"\b(?:establish\w*|declar\w+|announc\w+|proclaim\w*|becam\w+|entered into|concluded)\b(?: \w+){0,4} (?:partnership|partners|alliance|allied relations)"),
    ),
    ("relations", "verb"): Demand(needs=("date",)),
    ("relations", "noun"): Demand(near=_re(r"\b(?:establish\w*|set up|start\w*|forg\w+|restor\w*|resum\w*|sever\w*|cut|broke|normali\w+|switched|opened|recognition)\b"), needs=("date",), never=_re(r"\banniversary\b")),
    ("anniversary", "noun"): Demand(never=_re(r"\b(?:centenary|jubilee|anniversary) (?:match|game|edition|cup|stamps?|coins?)\b"), near=_re(r"\b(?:\d+(?:st|nd|rd|th)?|first|second|third|fourth|fifth|tenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|one|two|three|four|five|ten|twenty|thirty|forty|fifty|centenary|bicentenary)\b")),
    ("culture_days", "noun"): Demand(near=_re(r"\b(?:cultur\w+|tourism|cinema|film\w*|friendship|exchange\w*|education|youth|festival)\b|\bdays of\b"), never=_re(r"\b(?:days of (?:talks|negotiations|meetings|fighting|the|protests?|mourning|violence|rain|discussions)|(?:number|course|couple|cup|most) of)\b"), reach=60),
    ("expo", "noun"): Demand(near=_re(r"\d{4}|\b(?:host\w*|bid|held|hold|attend\w*|participat\w*|opening|opened|visit\w*|took part)\b"), reach=50),
    ("summit", "noun"): Demand(near=_re(r"\b(?:attend\w*|held|hold\w*|host\w*|framework|within|sidelines|margins|during|at|participat\w*|took part|take part|will|slated|scheduled|address\w*|opening|opened|ahead of|after|took place|conven\w*|due|gather\w*|for)\b")),
    ("election", "noun"): Demand(needs=("date",), near=_re(r"\b(?:held|won|win|winning|victory|hold|since|after|in|following|ahead|before|during|until|on|congratulat\w+)\b")),
    ("exercise", "noun"): Demand(near=_re(r"\b(?:held|hold|holding|conduct\w*|took part|participat\w*|began|stag\w+|carr(?:y|ied) out|will|launched)\b")),
    ("aid", "noun"): Demand(near=_re(r"\b(?:sent|send(?:ing)?|deliver(?:ed|y|ing)|provided|donat\w+|dispatch\w*|allocat\w+|shipped|contributed|sent in|rushed)\b"), reach=40),
    ("aid", "verb"): Demand(after=_re(r"\b(?:doses|vaccines?|dollars|million|tons|tonnes|equipment|supplies|vehicles|ambulances?|books|medicines?|ventilators)\b")),
    ("disaster", "noun"): Demand(needs=("date", "place", "country", "known"), never=_re(r"\b(?:flood|earthquake|drought|disaster|epidemic|pandemic|tsunami)s? (?:control|prevention|protection|risk|management|preparedness|warning|response|resistan\w+|forecast\w*|early|shelters?|insurance)|\b(?:explosion|outbreak|flood|epidemic) of\b")),
    ("conflict", "noun"): Demand(needs=("date",)),
    ("conflict", "verb"): Demand(needs=("date",)),
    ("postponement", "verb"): Demand(near=_re(r"\b(?:visits?|trips?|tours?|summits?|meetings?|talks)\b"), reach=50),
    ("postponement", "noun"): Demand(near=_re(r"\b(?:visits?|trips?|tours?|summits?|meetings?|talks)\b"), reach=50),
}  # fmt: skip

# Single wordings that demand more than their kind does.
_FORMAT = Demand(
    after=_re(
        r"^[ -](?:and )?(?:formats?|compositions?|talks|meetings?|sessions?|negotiations|discussions|bilateral|circle|expanded|extended|enlarged|broad\w*|wide\w*|plenary|large\w*)\b"
    )
)
_ONE_TO_ONE = Demand(
    near=_re(
        r"\b(?:met|meets?|meeting|talks|held|hold|negotiations|session|format|conversation|discussions|talked)\b"
    )
)
_BY_NAME = Demand(
    needs=("person",),
    never=_re(
        r"\bhosted by\b|\b(?:hosted|received|receives) (?:[\w'-]+ ){0,4}?(?:dinner|lunch\w*|banquet|reception|breakfast|summit|forum|conference|talks|calls?|letters?|messages?|invitations?|support|gifts?|"
        r"awards?|order|medal|reports?|briefing|condolences|congratulations|welcome|aid|assistance|funds|votes|degree|doctorate|credentials|copies)\b"
    ),
)
_TO_PLACE = Demand(needs=("country",), never=_re(r"\b(?:are|is|was|were|be|been) left\b"))
_OF_TRIP = Demand(after=_re(_TRIP), reach=45)
_SPECIAL: dict[tuple[str, str], Demand] = {
    **{("narrow_talks", wording): _FORMAT for wording in ("narrow and", "restricted and")},
    **{("narrow_talks", wording): _ONE_TO_ONE for wording in ("one-on-one", "one-to-one", "one on one", "one to one", "tete-a-tete", "tête-à-tête")},
    **{("talks", wording): _ANYBODY for wording in ("discussions", "consultations", "conversations", "negotiations", "exchange of views")},
    **{("meeting", wording): _BY_NAME for wording in ("received", "receives", "hosted")},
    **{("meeting", wording): Demand(needs=("person",), never=_re(r"\bto (?!meet|discuss)[a-z]+\b")) for wording in ("called on",)},
    **{("departure", wording): _TO_PLACE for wording in ("left", "left for", "leaves for", "leave for", "leaving for", "flew on to", "flies on to", "fly on to", "flying on to", "travels on to", "travel on to", "travelled on to", "traveled on to", "returned to", "returns to", "return to", "departed", "departs", "depart", "departed for")},
    **{("departure", wording): Demand(needs=("country",), never=_re(r"\bleav\w+ (?:[\w'-]+ ){1,3}?(?:without|out|with|behind|alone|open|exposed|isolated|vulnerable|as|little|no)\b|\b(?:that|which|it) leav")) for wording in ("leave", "leaves", "leaving")},
    **{("departure", wording): _OF_TRIP for wording in ("wrapped up", "wraps up", "wrap up", "wrapping up", "ended", "ends", "end", "concluded", "concludes", "conclude", "concluding", "completed", "winds up", "wound up", "rounded off", "cut short")},
    **{("visit", wording): _OF_TRIP for wording in ("embarked on", "embarks on", "embark on")},
    **{("signing", wording): Demand(after=_re(_DOCUMENT), never=_re(r"\b(?:views|gifts|opinions)\b|\bconclud\w+ (?:[\w'-]+ ){0,4}(?:visit|trip|tour|talks|negotiations?)\b"), reach=60) for wording in ("exchange", "conclude", "clinched", "adopt")},
    # "Opened a school", "the school was opened", "the school opened in May".
    **{("opening", verb): Demand(
        near=_re(rf"\b{verb}\b[^;]{{0,60}}?{_OPENED}|(?<!on )(?<!for )(?<!about ){_OPENED}(?: (?:in|at|near|of|on|for) [^,;]{{1,50}})?,? (?:(?:was|were|is to be|are to be|(?:has |have |had |will )be(?:en)?)(?: [a-z]+ly| also| already)? )?{verb}(?: (?:in|on|by|last|this|here|at|with|to)\b|[.,;]|$)"),
        never=_re(r"\bopened (?:fire|up|the way|the door|the meeting|the talks|the session)\b|\bopening (?:statements?|remarks|speech|address|words|session|hours)\b"),
        reach=70,
    ) for verb in ("opened", "reopened", "re-opened", "inaugurated", "launched", "unveiled", "commissioned")},
    # Two who are said to have discussed something on some day held talks.
    ("talks", "discussed"): Demand(
        near=_re(rf"\b(?:{_HEADS}\b[^,;]{{0,60}} and [^,;]{{3,80}}|(?:both|the|two) {_HEADS}) (?:[a-z]+ ){{0,2}}discussed\b|\bdiscussed [^;]{{2,110}}? with (?:[\w'-]+ ){{0,4}}{_HEADS}\b"),
        needs=("date",),
        reach=140,
    ),
    # "Spoke today with the king", by telephone or not.
    ("talks", "spoke"): Demand(after=_re(rf"^ (?:[\w'-]+ ){{0,3}}?with (?:[\w'-]+ ){{0,4}}?{_HEADS}\b"), needs=("person",)),
    ("dinner", "reception"): Demand(
        near=_re(r"\b(?:gave|give|gives|host\w*|held|hold|holds|attend\w*|at|offered|tendered) (?:an? |the )?(?:[\w-]+ ){0,2}?reception\b"),
        never=_re(r"\breception (?:centres?|centers?|ceremony|desk|hall|rooms?|area|facilit\w+|of)\b|\b(?:warm|cool|hostile|mixed|cordial) reception\b"),
        reach=12,
    ),
    **{("tribute", wording): Demand(after=_re(r"^ (?:[\w'-]+ ){0,6}?(?:victims?|soldiers|fallen|memory|heroes|memorial|monument|tomb|grave|dead|martyrs|those who|founder|founding father)\b"))
       for wording in ("paid tribute to", "paid homage to", "paid their respects to", "paid his respects to", "paid her respects to")},
    ("welcome", "welcomed"): Demand(
        after=_re(rf"^ (?:the |his |her |their )?(?:visiting )?(?:[a-z]+ )?{_HEADS}\b[^,;']{{0,60}}? (?:at|to|in|on|upon)\b"), needs=("person",),
    ),
    ("conflict", "broke out"): Demand(near=_re(r"\b(?:wars?|fighting|hostilities|conflict|clashes) [^,;]{0,40}?broke out\b"), needs=("date",)),
    ("conflict", "independence"): Demand(needs=("date",), never=_re(r"\bindependence (?:day|square|palace|hall|avenue|monument)\b")),
    **{("invitation", wording): Demand() for wording in ("accepted the invitation", "accepted his invitation", "accepted her invitation", "accepts the invitation", "accepted an invitation", "accepts an invitation", "accepted an official invitation")},
    **{("signing", wording): Demand() for wording in ("signing ceremony", "document signing ceremony")},
    # "His first trip since taking office": the time behind it counts, and without one it dates something else.
    **{("election", wording): Demand(needs=("date",), after=_re(r"^ (?:(?:\w+ )?(?:in|on|last|this|earlier|yesterday|today)\b|\w+ \w+ ago)"), reach=20) for wording in ("taking office", "assuming office", "coming to power")},
    # "Despite the pandemic", "for the first time since the pandemic": said in passing, of no day.
    **{("disaster", wording): Demand(needs=("date", "place", "country", "known"), never=_re(
        r"\b(?:since|before|pre|during|amid|after|despite|spite of|because of|due to|owing to|by|until|of|following|post) (?:the )?(?:global |covid-?(?:19)? |coronavirus )*(?:pandemic|epidemic)\b"
       )) for wording in ("pandemic", "epidemic", "covid-19 pandemic", "coronavirus pandemic")},
    ("signing", "exchange of"): Demand(
        after=_re(r"^ (?:[\w'-]+ ){0,5}?(?:documents|agreements|instruments|notes|letters|memorand\w+|mous?|protocols|treat(?:y|ies)|copies|texts|accords|contracts)\b"),
        never=_re(r"\b(?:on|for|in|including|regarding|through|via) (?:the )?exchange of (?!letters|notes)"),
        reach=60,
    ),
    **{("signing", verb): Demand(
        near=_re(rf"{_DOCUMENT}[^;.]{{0,40}}\b(?:was|were|been|be) (?:\w+ )?{verb}\b|\b{verb}\b[^;]{{0,60}}?{_DOCUMENT}|\broad map[^;.]{{0,40}}\b(?:was|were) {verb}\b"),
        never=_re(r"\b(?:views|gifts|opinions)\b|\bconclud\w+ (?:[\w'-]+ ){0,4}(?:visit|trip|tour|talks|negotiations?)\b"),
        reach=70,
    ) for verb in ("adopted", "concluded", "sealed")},
    ("signing", "exchanged"): Demand(
        near=_re(rf"{_DOCUMENT}[^;.]{{0,40}}\b(?:was|were|been|be) (?:\w+ )?exchanged\b|\bexchanged\b[^;]{{0,60}}?{_DOCUMENT}"),
        never=_re(r"\bexchanged (?:[\w'-]+ ){0,2}?(?:views|gifts|greetings|opinions|fire|pleasantries|words|ideas|information|experience)\b"),
        reach=70,
    ),
    **{("departure", wording): Demand() for wording in ("left the country", "leaves the country", "leave the country", "returned home", "flew home", "left for home", "leaves for home", "flew back home", "flies home", "fly home", "returns home", "return home")},
    **{("phone_call", wording): Demand(near=_re(r"\b(?:spoke|spoken|speak|talked|talk|conferred|discussed|conversation|congratulated)\b")) for wording in ("by phone", "by telephone", "over the phone", "on the phone", "over the telephone")},
    ("aid", "aid"): Demand(after=_re(r"^ to\b"), near=_re(r"\b(?:sent|deliver\w+|provided|donated|dispatched)\b")),
    ("expo", "grand prix"): Demand(near=_re(r"\b(?:held|host\w*)\b"), needs=("date",)),
    ("culture_days", "days of"): Demand(needs=("country", "culture")),
    ("culture_days", "year of"): Demand(needs=("country", "culture")),
    ("culture_days", "years of"): Demand(needs=("culture",)),
    ("partnership", "partnership"): Demand(near=_re(r"\b(?:elevat\w+|upgrad\w+|rais\w+)\b[^,;]{0,80}\bto (?:the (?:level|status|rank) of )?(?:an? )(?:\w+ ){0,3}partnership")),
}  # fmt: skip
_NOTHING = Demand()


@cache
def demand_of(code: str, kind: str, wording: str) -> Demand:
    """What a wording demands: its own demand, else that of its kind."""
    return _SPECIAL.get((code, wording.lower())) or _DEMANDS.get((code, kind), _NOTHING)


def is_content(folded: str, cue: Cue) -> bool:
    """Whether a noun only tells what a document is on; a time behind it would be its own."""
    if cue.is_verb or cue.code not in _IS_CONTENT or (cue.mention and cue.mention.start >= cue.end):
        return False
    first = max(cue.clause.start, cue.start - 110)
    if folded.find(" on ", first, cue.start) < 0 and folded.find(" for ", first, cue.start) < 0:
        return False
    return _CONTENT.search(folded, first, cue.start) is not None


def words_fit(demand: Demand, body: str, folded: str, span: tuple[int, int], clause: Clause) -> bool:
    """Whether the words around a wording are those that are demanded; `Demand.needs` is left to the caller.

    Args:
        demand: What is demanded.
        body: The text.
        folded: The text, folded.
        span: The wording.
        clause: The clause in which it stands.
    """
    after, near, never, _, cased, reach = demand
    (start, end), first, last = span, clause[0], clause[1]
    if after or near:
        right = min(last, end + reach)
        if after and not after.search(folded[end:right]):
            return False
        if near and not near.search((body if cased else folded)[max(first, start - 90) : right]):
            return False
    return never is None or never.search(folded, max(first, start - 40), min(last, end + 40)) is None
