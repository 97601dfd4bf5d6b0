"""What shows that a name without a title is a person's: that it speaks, is spoken by, has an age, wrote the article."""

import re

from summitry.names import MONTHS, given, is_numeral
from summitry.patterns import compiled
from summitry.persons import attendance, called, in_office, remembered
from summitry.persons.roster import Sighting, called_keys
from summitry.persons.surroundings import Surroundings

_SPEAKS = (
    "said|says|told|tells|added|adds|stressed|noted|notes|stated|emphasi[sz]ed|expressed|announced|declared|argued|explained|remarked|replied|responded|"
    "insisted|claimed|warned|vowed|pledged|promised|undertook|asked|invited|assured|proposed|suggested|quipped|joked|admitted|disclosed|recalled|underlined|underscored|highlighted|conveyed|reiterated|reaffirmed|thanked|congratulated|welcomed|praised|"
    "hailed|urged|arrived|met|visited|voiced|commented|wrote|tweeted|testified|conceded|complained|confirmed|acknowledged|concluded|observed"
)
# "X Y, meanwhile, urged"
_IN_TURN = compiled(
    rf", (?:meanwhile|however|too|for (?:his|her) part|on (?:his|her) part|in (?:his|her) turn|in turn|in reply|in response), (?:{_SPEAKS})\b"
)
_SPEAKS_AFTER = compiled(rf"(?:,? who)? (?:also |later |then |has |had |further )?(?:{_SPEAKS})\b")
_SAYS = compiled(
    r"(?:,? who)? (?:also |later |then |has |had )?(?:said|says|told|added|noted|argued|explained|recalled|warned|wrote)\b"
)
# Behind what was quoted: "X Y quoted the text as saying", "X Y, a hairdresser in Lima, told".
_IS_QUOTED = compiled(
    rf" quoted (?:the|his|her|an?) |, an? (?![^,.;\n]{{0,40}}\b(?:company|chain|firm|group|maker|bank|operator|airline|lobby|association|agency|newspaper|daily|website|union|party|think tank|institute|manufacturer|developer|charity|fund|giant)\b)[^,.;\n]{{3,60}}, (?:{_SPEAKS})\b|, (?:of|from|at|with) (?:the |an? )?[^.,;\n]{{3,90}}, (?:{_SPEAKS})\b"
)
# Of a ministry or a company they are hardly ever said.
_GOES_ON = compiled(
    r" (?:also |further |then )?(?:added|stressed|noted|concluded|recalled|continued|emphasi[sz]ed|underlined|underscored|remarked|explained|quipped|exclaimed)\b"
)
# "Imran Hashim from the Refugee Forum (RF) said"
_SPEAKS_FOR = compiled(
    rf" (?:from|of|at|with) (?:the |an? )?[A-Z][\w'’&.-]*(?: [\w'’&.-]+){{0,7}}(?: \([^()]{{2,12}}\))?,? (?:{_SPEAKS}|pointed out)\b"
    # "Ana Ruiz of the chamber of commerce has seen many such papers"
    r"| (?:of|from|at|with) (?:the|an?) (?:[a-z'-]+ ){0,3}?(?:chamber|institute|university|association|union|federation|bank|brokerage|consultancy|think tank|cent(?:er|re)|charity|watchdog)\b[^.,;\n]{0,30}? (?:has seen|sees|thinks|believes|doubts|expects|hopes|fears|agrees|disagrees|knows|remembers|shrugs|smiles|laughs)\b"
    # A company is hardly "of" an institute.
    rf"|, (?:of|from|at|with) (?:the )?(?=[^,.;\n]{{0,80}}?\b(?:Forum|Institute|Cent(?:er|re)|University|Council|Foundation|Association|Network|Society|School|Academy|College|Observatory|Fund|think tank|watchdog)\b)[A-Z][^,.;\n]{{3,90}}, (?:{_SPEAKS}|pointed out)\b"
)
_SAID = re.compile(
    r"(?:\bsaid|\bsays|\badded|\bnoted|\bstressed|\bargued|\bexplained|\bremarked|\bconcluded|\b(?:led|headed|chaired|represented|accompanied|joined|attended|welcomed|received|greeted|flanked|escorted|seen off|met) by|\breplac(?:ing|ed|es)|\bsucceed(?:ing|ed|s)|\bnamed|\bappointed|\belected|\b(?:talks|meeting|conversation|encounter|handshake) between) $"
)
# "The murder of Ana Ruiz", "Chilean citizen Ana Ruiz": who it happened to, or whose state it is.
_BEFALLEN = compiled(
    r"\b(?:(?:murder|killing|assassination|death|arrest|detention|imprisonment|abduction|kidnapping|disappearance|extradition|release|safe return|deportation|jailing|plight|fate|whereabouts|memory|funeral|memorial|mausoleum|tomb|grave|portrait|birthplace|legacy|statue|bust) (?:of|to) (?:the late )?"
    r"|(?:[Ll]awyers?|[Aa]ttorneys?|[Ff]amily|relatives|wife|husband|mother|father|widow) (?:for|of) (?:the late )?"
    r"|(?:greetings|regards|wishes|congratulations|condolences) (?:from|of|to) "
    r"|(?:citizen|national|hostage|detainee|prisoner|businessman|businesswoman|fisherman|resident|pensioner|refugee|gangster|fugitive|journalist|activist|dissident|[Hh]ero|[Hh]eroine|linguist|poet|writer|author|novelist|playwright|singer|musician|composer|artist|painter|actor|actress|filmmaker|athlete|footballer|swimmer|boxer|champion|astronaut|cosmonaut|scientist|historian|philosopher|explorer|martyr|revolutionary|entrepreneur|billionaire|tycoon|philanthropist|[Ll]iberator|architect) )$"
)
# "Ana Ruiz, a Chilean citizen"
_SOMEBODY = compiled(
    r", an? (?:[\w.'’-]+ ){0,3}?(?:citizen|national|worker|journalist|reporter|blogger|activist|businessman|businesswoman|student|lawyer|priest|academic|teacher|engineer|nurse|doctor|dissident|soldier|pilot|veteran|singer|writer|pensioner|retiree|trader|farmer|fisherman|fisherwoman|shopkeeper|vendor|baker|butcher|waiter|waitress|cook|driver|hotelier|carpenter|mechanic|barber|hairdresser|clerk|librarian|housewife|Republican|Democrat)\b"
)
# "Ana Ruiz, Andes and Amazon basin expert at the Lima Institute, said": what somebody knows, without an article.
_EXPERT = compiled(
    r", (?:[\w'’-]+ ){1,8}(?:expert|analyst|researcher|professor|specialist|scholar|lecturer|fellow|correspondent|economist|historian) (?:at|with|from|of|for) "
)
# "Paid tribute to the Father of the Nation, Ana Ruiz", "the poet Ana Ruiz": who is honoured, or known for a work.
_HONOURED = compiled(
    r"\b(?:fathers? of (?:the|his|her|its|their|modern) (?:[\w-]+ )?(?:nation|state|republic|[a-z]+)|founding (?:father|president|leader)|national (?:hero|poet|leader)|independence (?:hero|leader|icon)|freedom (?:fighter|hero)|"
    r"(?:poet|writer|composer|painter|novelist|philosopher|cosmonaut|astronaut|playwright|sculptor|filmmaker|footballer|explorer))(?:,| –| —)? $"
)
# "They met Ana Ruiz", "met Peru's Ana Ruiz".
_MET = compiled(
    r"\b(?:(?:met|met with|thanked|congratulated|greeted|telephoned|hailed|told|urged|press|pressed|invited|assured|reminded|quoted|quoting|invoked|invoking|echoed|echoing) (?:[\w.]+(?: \w+)?'s )?|(?:alongside|(?:lunch|dinner|breakfast|audience|a handshake) with|(?:pledge|promise|word|assurances?|apology|rebuke|handshake|hug|embrace) from) (?:[\w.]+(?: \w+)?'s )?|(?:talks with|spoke with|spoke to|hosted by|with) [\w.]+(?: \w+)?'s )$"
)
# "With Peru's Blue Reef program": no name of somebody met.
_OF_THING = compiled(
    r"(?:'s)? (?:program(?:me)?s?|plans?|initiatives?|projects?|strateg(?:y|ies)|schemes?|vision|polic(?:y|ies)|platforms?|agenda|concept|model|drive|campaign|framework)\b"
)
# What persons do and companies do not, as a rule: "Peru's Ruiz arrived".
_ACTS = compiled(
    r" (?:has |had )?(?:met|arrived|visited|thanked|congratulated|tweeted|smiled|signed|agreed|flew|accepted|attended|hosted|received|embraced|spoke|chaired|declined|landed)\b"
)
# "Kenya's Ann Otieno: 'We will not wait'"
_HEADLINED = re.compile(r": [\"“‘'«]")
# "Ana Ruiz resigned as president", "Ana Ruiz, whose visit ...".
_HOLDS_OFFICE = compiled(
    r" (?:has |had )?(?:resigned|stepped down|took office|was (?:re-?)?elected|was sworn in|was inaugurated|died|retired)\b"
    r"| (?:had been|has been|was|is) (?:due|scheduled|set|expected|supposed|about|ready|still) to (?:initial|address|brief|lay|deliver an?|shake hands|hold talks|take office|be (?:received|sworn in)|meet (?:his|her|with))\b"
    r"|(?:,| --?| [–—]) whose (?:[\w-]+ ){0,2}(?:visit|trip|stay|term|government|predecessor)\b"
)
# "Ruiz's two-day stay": what a person goes on; a country or a city named before it is none of the names looked at.
_STAYS = compiled(
    r"'s (?:\w+-day|first|second|third|last|official|state|working|historic|recent|current|ongoing|upcoming|forthcoming) (?:[\w-]+ ){0,2}(?:visit|trip|stay)\b"
)
# "Ruiz and his Kenyan counterpart", "Ruiz is on a state visit", "Ruiz, who arrived on Monday": a single name of somebody with a host, a journey, a "who".
_HAS_OWN = (" and his ", " and her ", " is ", " was ", ", on ", ", who ", " met ", " held ", " had ", " spoke ", " conferred ", " told ")  # fmt: skip
_OWN = compiled(
    r" and (?:his|her) (?:[\w'-]+ ){0,3}?(?:counterpart|host|hostess|guest|colleague|opposite number|wife|husband|spouse|delegation|entourage)\b"
    r"|(?: (?:is|was)|,) (?:currently |now |also )?on (?:an?|his|her) (?:[\w-]+ ){0,4}?(?:visit|trip|tour)\b"
    r"| told (?:reporters|journalists|his|her)\b"
    r"|, who (?:is|was|has|had|will|also|arrived|visited|met|took|led|leads|flew|left|came)\b"
    r"| (?:is|was) (?:\w+ )?(?:received|welcomed|greeted|seen off) (?:by|at|upon|on)\b"
    r"| (?:met|held talks|had talks|held a meeting|spoke|conferred)(?: with)? (?:his|her) (?:[\w'-]+ ){0,2}?(?:counterpart|host|hostess|guest|colleague|opposite number)\b"
)
# "The pact cost Ana Ruiz her job": what only persons lose and win.
_OWNS = (" his ", " her ")
_EARNED = compiled(r"\b(?:cost|costs|costing|earned|won|gave|brought|lost) $")
_AND_OWN = (" and his ", " and her ")
_WITH_OWN = re.compile(
    r" and (?:his|her) (?:[\w'-]+ ){0,3}?(?:counterpart|host|hostess|guest|colleague|opposite number|wife|husband)\b"
)
_ARTICLES = ("the ", " a ", " an ")
_FROM = (" of ", " from ", " in ")
_OF_SEVERAL = (", who are ", ", who were ", ", who have ", ", who all ", ", who both ")
_AND_ME = (" and I ", " and me", " and my")
# "Ana Ruiz reports", a line of its own.
_REPORTS = re.compile(r" reports[.:]?(?:\n|$)")
# ", 54," or "(1876-1949)"
_AGE = re.compile(r", \d\d,| \((?:born |b\. )?1[5-9]\d\d(?:[-–]\d{4})?\)")
# "Matt Frances (Ministerial) 02 6277 7500"
_TELEPHONE = re.compile(r"(?: \([A-Za-z ]{3,20}\))?[ :,]{1,3}\(?\+?\d[\d ()/-]{6}")
# "Ana Ruiz:" before what she says in a transcript; one such line may be a caption.
_LABEL_ENDS = re.compile(r"(?: \([^()\n]{3,40}\))?:\s")
_CLOSED_QUOTES = frozenset({'" ', "” ", "' ", "’ ", "» "})
_MOST_PARTS = 5
_new = tuple.__new__  # a third of the time of `_replace`, half a dozen times an article


def beside_verb(page: Surroundings, sighting: Sighting) -> Sighting:
    """The sighting with what the words beside it show: a first and a last name may be sure, a single name speaks or not."""
    folded, start, end = page.folded, sighting.start, sighting.end
    speaks = folded.startswith((" ", ", who "), end) and _SPEAKS_AFTER.match(folded, end) is not None
    acts = sighting.country is not None and bool(_ACTS.match(folded, end) or _HEADLINED.match(page.body, end))
    if len(sighting.parts) > 1 and called.by_initials(page, sighting):
        return sighting._replace(is_evidence=True, speaks=speaks)
    if len(called_keys(sighting.parts)) < 2 or len(sighting.parts) > _MOST_PARTS or _is_shouted(sighting):
        return _alone(page, sighting, speaks=speaks, acts=acts)
    begins = sighting.keys[0].endswith(("ing", "ed", "ly")) and page.begins_sentence(start)
    quoted = page.body[start - 2 : start] in _CLOSED_QUOTES and (
        speaks or bool(_IS_QUOTED.match(folded, end))
    )
    is_evidence = (
        quoted
        or acts
        or _is_sure(page, sighting)
        or _says(page, sighting)
        or in_office.governs(page, sighting)
        or in_office.signs(page, sighting)
        or called.by_given_name(page, sighting)
        or attendance.is_present(page, sighting)
    )
    return _new(Sighting, (*sighting[:6], is_evidence, speaks or not begins, *sighting[8:]))


def _alone(page: Surroundings, sighting: Sighting, *, speaks: bool, acts: bool) -> Sighting:
    """The sighting of a single name: it speaks, acts or goes on a visit."""
    folded, end = page.folded, sighting.end
    if not acts and page.body[sighting.start - 2 : sighting.start] in _CLOSED_QUOTES:
        acts = _speaks_for_itself(page, sighting)
    acts = (
        acts
        or _has_own(page, sighting)
        or in_office.administers(page, sighting)
        or _is_with_speaker(page, sighting)
        or remembered.is_remembered(page, sighting)
    )
    if len(sighting.parts) == 2 and is_numeral(sighting.parts[1]):
        acts = acts or given.is_sure(sighting.keys[0])  # "Elizabeth II"
    if folded.startswith("'s ", end):
        speaks = True
        acts = acts or (
            sighting.keys[0] not in MONTHS and bool(_STAYS.match(folded, end)) and not _is_shouted(sighting)
        )
    if not (speaks or acts):
        return sighting
    return _new(Sighting, (*sighting[:6], acts, sighting.is_likely, speaks, *sighting[9:]))


def _speaks_for_itself(page: Surroundings, sighting: Sighting) -> bool:
    """Whether a single name goes on with what was quoted before it, as a person does: "...," Ruiz added."""
    word = sighting.parts[0]
    if len(word) < 4 or not word[1:].islower() or not _GOES_ON.match(page.folded, sighting.end):
        return False
    return not any(match.start == sighting.start for match in page.text.matches.get("outlet_terms", ()))


def _has_own(page: Surroundings, sighting: Sighting) -> bool:
    """Whether a single name has what only persons have: a host, a journey, a "who", or what it said before it."""
    folded, body, (start, end) = page.folded, page.body, sighting[:2]
    said = body[start - 5 : start] == "said " and body[start - 7 : start - 5] in _CLOSED_QUOTES
    if said and body[end : end + 1] == " " and body[end + 1 : end + 2].isupper():
        return False  # "said Ohio Sen. Ann Ruiz"
    if not said and not (folded.startswith(_HAS_OWN, end) and _OWN.match(folded, end)):
        return False
    word = max(sighting.parts, key=len)  # "J. Ruiz"
    if len(word) < 4 or not word[1:].islower() or folded.endswith(_ARTICLES, 0, start):
        return False
    if folded.endswith(_FROM, 0, start) and folded.startswith(", who ", end):
        return False  # "Ann Ruiz of Ohio, who flew in"
    return not any(match.start == start for match in page.text.matches.get("outlet_terms", ()))


def _is_with_speaker(page: Surroundings, sighting: Sighting) -> bool:
    """Whether whoever speaks is in the company of a single name: "Ana and I are glad", "you and Ana"."""
    is_beside = page.body.startswith(_AND_ME, sighting.end) or page.folded.endswith(
        "you and ", 0, sighting.start
    )
    # A man is as a rule the guest himself, called by his first name.
    return is_beside and given.gender(sighting.keys[0]) == "f"


def _says(page: Surroundings, sighting: Sighting) -> bool:
    """Whether a first and a last name say something or are met: no outlet's name, and no words that are common ones in the text."""
    folded, start = page.folded, sighting.start
    says = len(sighting.parts) <= 3 and _SAYS.match(folded, sighting.end)
    if not says and (
        not _MET.search(folded, max(0, start - 45), start) or _OF_THING.match(folded, sighting.end)
    ):
        return False
    outlets = page.text.matches.get("outlet_terms", ())
    if any(match.start == sighting.start for match in outlets):
        return False
    return _is_plain(page, sighting)


def _is_plain(page: Surroundings, sighting: Sighting) -> bool:
    """Whether none of the words of a name is a common one of the text."""
    body = page.body
    return not any(f" {part.lower()} " in body for part in sighting.parts if part[0].isupper())


def _is_shouted(sighting: Sighting) -> bool:
    return any(part.isupper() and len(part) > 1 and "." not in part for part in sighting.parts)


def _is_sure(page: Surroundings, sighting: Sighting) -> bool:
    body, folded, start, end = page.body, page.folded, sighting.start, sighting.end
    if _SAID.search(folded, max(0, start - 30), start) or _AGE.match(folded, end):
        return True
    if folded.startswith(", ", end) and (_IN_TURN.match(folded, end) or _EXPERT.match(folded, end)):
        return True
    # "Ana Ruiz, who heads the museum"; of several it is "who are".
    if (
        folded.startswith(", who ", end)
        and not folded.startswith(_OF_SEVERAL, end)
        and _is_plain(page, sighting)
    ):
        return True
    if folded.startswith(", a", end) and _SOMEBODY.match(body, end):
        return True
    if folded.startswith(_OWNS, end) and _EARNED.search(folded, max(0, start - 12), start):
        return True
    if _HONOURED.search(folded, max(0, start - 45), start):
        return True
    # "The pact that Ana Ruiz and her colleague Jon Soto signed"; "the Minister of Trade and his colleague" names nobody.
    if (
        folded.startswith(_AND_OWN, end)
        and not folded.endswith(" of ", 0, start)
        and _WITH_OWN.match(folded, end)
    ):
        return True
    if _BEFALLEN.search(body, max(0, start - 30), start) or _HOLDS_OFFICE.match(folded, end):
        return True
    if (not start or body[start - 1] == "\n") and _LABEL_ENDS.match(body, end):
        name = body[start:end]
        return body.count(f"\n{name}:") + body.startswith(f"{name}:") > 1
    if (not start or body[start - 1] == "\n") and _REPORTS.match(body, end):
        return not any(match.start == start for match in page.text.matches.get("outlet_terms", ()))
    return bool(_SPEAKS_FOR.match(body, end) or _TELEPHONE.match(body, end))
