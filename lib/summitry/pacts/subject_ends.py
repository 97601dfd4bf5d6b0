"""Where the words end that say what a document is about: before the next verb, day, place, purpose or remark."""

import re

from summitry.pacts.finite_verbs import VERBS
from summitry.pacts.known import Known
from summitry.pacts.subject_commas import begins_with_deed, closes_with_next, goes_on, is_of_number
from summitry.pacts.title_trims import trim
from summitry.patterns import compiled

DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\b"
# Set out in lines; the blanks of a text are `\s`. The blank before most of them is asked for once.
STOP = compiled(
    "".join(
        rf"""
    (?=[\s,;:]) (?:
    [;:](?=\s|$)
    | ,\s(?:which|who|that|as(?!\swell)|with|in|on|at|by|to|after|before|during|following|according|he|she|it|they|we|i|where|when|while|for|under|from|including|along|together|not|then|thus|so|two|three|
        a\s(?!(?:fair|free))|an|one|both|this|these|his|her|its\s\w+\ssaid|saying|adding|among|alongside|worth|valued|such|marking|making|despite|amid|signed|inked|presented|initialled|also|meanwhile|respectively|
        ahead|ending|officially|especially|particularly|notably|initially|jointly|subject|based|when|if|or\s(?:the|so))\b
    | \s(?:
    -+\s | (?<!\sto\s)\(?(?:{VERBS})\b
    | (?:which|who|whose|whom|where|while|despite|amid|because|although|though|whereas|whereby|thus|thereby|but|yet)\b
    | (?:after|before|during|until(?!\s(?:the\s(?:end\sof\s|year\s))?(?:19|20)\d\d)|when|since|ahead\sof|prior\sto|upon)\b
    | those\s(?:on|for)\b | following\b(?!\s(?:areas|fields|sectors|topics|subjects|spheres))
    | (?:today|yesterday|tomorrow|now|here|earlier|late|later|respectively|too|however|recently|simultaneously)(?=$|[\s,.;)])
    | (?:on\s)?(?:{DAY})\b | (?:on|in)\s(?:\d{{1,2}}\s)?{MONTH} | (?:in|since)\s(?:19|20)\d\d\b(?!\s?[-/]\s?\d) | (?<!\d\s)(?<!\sof\s){MONTH}\s\d
    | with\s(?:immediate\s)?effect\b | for\sthe\s(?:first|second|third)\stime\b | for\s(?:an?\s(?:initial\s|further\s)?(?:period|term)\sof|(?:an?\sinitial|another|a\sfurther)\s\w+\syears)\b
    | to\s(?:be\s(?:signed|concluded|inked|initiall?ed|finali[sz]ed|negotiated|agreed|ratified)|follow(?=[,.;]|$|\s(?:later|soon|shortly|next|in)\b))
    | without\s(?:fanfare|delay|ceremony|comment|further|any)\b | (?:shortly|just|hours|days|moments|minutes)\s(?:before|after|ahead)\b | at\s(?:no\.?\s)?10\b | \((?:photo|picture|file|video)
    | (?:early\s|late\s)?(?:this|last|next)\s(?:week|night|month|year|morning|afternoon|evening|spring|summer|autumn|fall|{DAY})\b | (?:a|two|three|\d+)\s(?:days?|weeks?|months?|years?)\sago\b
    | the\s(?:(?:previous|preceding)\s(?:day|night|evening|afternoon)|(?:day|night|evening)\s(?:before|earlier))\b | (?:a|one|\w+)\s(?:day|hours?)\s(?:before|earlier)\b | in\sthe\ssame\s(?:place|hall|room|city|building|palace)\b
    | aboard\b | in\shand\b | (?:instead\sof|rather\sthan)\b | among\s(?:them|these)\b | on\s(?:the\s)?(?:board|sidelines|margins|occasion|fringes|eve|(?<=the\s)(?:evening|morning|night|afternoon)|(?:first|second|third|final|last|opening|same)\sday|behalf|his|her)\b
    | (?:at|in|during|with)\s(?:the|a|an|their|his|her|its|both)\s(?:(?!of\b|for\b)[\w-]+\s){{0,4}}(?:ceremony|meeting|summit|conclusion|end|presence|capital|palace|house|kremlin|talks|conference|office|residence|attendance|visit|event|forum|
        hope|intention|hall|state\sguest\shouse|attempt|effort|bid|building|centre\sof|session|trip|pockets?|briefcases?|bags?|luggage|suitcase|baggage|margins|wake|course|white|afternoon|morning|evening|participation)\b
    | (?:in|at)\s(?:presence|front\sof|attendance|order\sto|addition|line\swith|connection|exchange|return|turn|which|what)\b
    | (?:by|upon|under|through|for|with|in|to|of|from)\s(?:which|whom)\b | by\s(?!(?:road|rail|sea|air|land|inland|water|ship|truck|bus|pipeline|post|mail|satellite|means)\b)
    | (?:along|together)\swith\b | as\swell\sas\sthe\s(?:entry\sinto|(?:signing|adoption|conclusion|announcement)\sof)\b | (?<!well\s)(?<!much\s)(?<!many\s)as\s(?!(?:well|much\sas|many\sas)\b) | with\s(?:(?:his|her|(?:the\s)?[\w-]+)\s(?:[\w-]+\s){{0,2}}(?:counterparts?|president|prime\sminister|premier|chancellor|king|foreign\sminister)\b|a\sview|the\s(?:aim|goal|purpose|objective|participation)|each\sother|one\sanother|both)\b
    | (?:worth|valued\sat|totall?ing|estimated\sat)\b
    | (?:and|or)\s(?:other\s(?:officials|ministers|leaders)|will|would|is|are|was|were|has|have|had|another|others|(?:second|third|fourth|fifth|final|last)ly|also(?!\s(?:on|for|in|between|with)\b)|then|subsequently|afterwards|thereafter|that|to\s(?:be|sign|hold|further)|an?\s(?:[\w-]+\s)?(?:order|pledge|promise|loan\sto)\b|later|he|she|they|we|you|both\s(?:sides|leaders|countries|presidents)|
        put\s(?:their|pen|ink)|affixed|appended|penned|subscribed|rubricated|
        underscored|acknowledged|commended|affirmed|encouraged|supported|confirmed|recogni[sz]ed|applauded|condemned|tasked|directed|instructed|reiterated|appreciated|requested|celebrated|resolved|undertook|declared|looked|
        the\s(?:two|exchange(?=,)|(?:second|third|fourth|fifth|other|last)(?:\sone)?\s(?:is|was)|leaders|presidents|sides|parties|president|prime|ministers|(?:[\w-]+\s){{1,3}}(?:signed|inked|exchanged|initialled))|(?:{VERBS})|issue|sign|opened|met|visited|toured|addressed|called|committed|signing|inking|concluding|clinching|witnessed)\b
    ))
    """.split()
    )
)
# A purpose behind a subject that has been named already.
_PURPOSE = compiled(
    r"(?=\s)(?<!\sand)(?<!\son)(?<!\sof)(?<!\sfor)(?<!\sthe)(?<!\sfurther)(?<!\sa\spartnership)(?<!\sa\sframework)(?<!\sgroup)(?<!\smechanism)(?<!\scommittee)\s(?:to (?:further |better |jointly |mutually |also |help )?(?:boost|strengthen|enhance|deepen|expand|promote|facilitate|increase|improve|develop|support|help|ensure|build|create|allow|enable|"
    r"advance|accelerate|foster|bolster|broaden|cement|consolidate|encourage|formalize|formalise|implement|intensify|reinforce|step up|stimulate|share|establish|cooperate|work|provide|reduce|raise|tackle|address|combat|protect)\b|"
    r"aimed at|aiming (?:at|to)|designed|intended|seeking|that|under|in (?:a|an) (?:bid|effort|attempt|move)|so as|so that|committing|paving|giving|allowing|enabling|making|deepening)\b"
)
# "an accord that lets nurses work abroad was signed", "... and witnessed": the clause of whoever signed it goes on.
_GOES_ON = re.compile(
    r"\s(?:was|were|has been|have been)\s(?:also\s)?(?:signed|inked|concluded|exchanged|initialled)\b"
    r"|\sand\s(?:witnessed|oversaw|presided|attended|signed|inked|exchanged|held|agreed|discussed|expressed|reviewed|announced|issued|adopted|pledged|vowed|said|told|stressed|hailed|praised|thanked|invited|watched|supervised)\b"
)
_OF_CLAUSE = compiled(rf"\s(?:(?:and|or)\s)?(?:{VERBS}|by|worth|as)\b")
PLACE = compiled(
    r"\s(?:in|at)\s(?:the\s)?(?P<name>[A-Z][\w.'’-]+)(?:\s[A-Z][\w'’-]+){0,3}(?=$|[,.;]|\s(?:on|by|to|during|after|in|at|between|before)\b)"
)
# "in Customs Matters": capitals that name no place.
_MATTERS = (
    " Sector", " Sectors", " Field", " Fields", " Sphere", " Area", " Areas", " Matter", " Matters", " Industry", " Affairs",
)  # fmt: skip
# "on ports, and Nadi Steel, a mill, concluded a contract": a clause of its own.
_NEXT_CLAUSE = re.compile(
    r",\sand\s(?:(?:(?:the|its|their|an?)\s)?[A-Z][^,;.]{1,60}?(?:,\s[^,;.]{3,80},)?|(?:the|its|their|our|his|her|both|two)\s[a-z][a-z '-]{2,50}?)\s(?:signed|inked|concluded|exchanged|agreed|announced|pledged|held|met|clinched|struck|launched|discussed|welcomed|opened|did|followed|came|went|left|returned|put|added|gave|called|vowed|urged|paid|said|expressed|stressed|invited|visited|has|have|had|will|would|was|were|won|landed|secured)\b"
)
_LONGEST_CITY = 22
_AT = re.compile(r"\s(?:in|at)\s(?:the\s(?:capital|city)(?: city)?(?: of)?,?\s)?")
# "jets built by X": how things are made is part of what they are.
_PARTICIPLE = re.compile(r"\b(?:\w+ed|built|made|led|run)$")
# "on Construction of the Akina – Andhoy Railroad".
_NAMES_JOINED = re.compile(r"\s?(?:the )?[A-Z][^.;]*\b[A-Z][\w'’-]+\s[-–]\s[A-Z]$")


def subject_end(
    body: str, folded: str, start: int, known: Known, limit: int, *, is_open: bool = False
) -> int:
    """Where the words that begin at `start`, behind a preposition, end. `is_open`: they are a clause with a verb of its own."""
    dash = body.find("—", start, limit)
    end = limit if dash < 0 else dash
    for match in STOP.finditer(folded, start, end):
        if is_open and _OF_CLAUSE.match(match.group()) and not _GOES_ON.match(folded, match.start()):
            continue
        if match.group() == " by " and _PARTICIPLE.search(folded, start, match.start()):
            continue
        if match.group().strip() == "-" and _NAMES_JOINED.match(body, start, match.end() + 1):
            continue
        if not _is_inside(match.start(), match.end(), known):
            end = match.start()
            break
    for pattern, text in ((_PURPOSE, folded), (PLACE, body)):
        found = None if is_open else pattern.search(text, start + 1, end)
        if found and (
            pattern is _PURPOSE
            or (_tells_where(body, start, found, known) and not _is_of_item(body, folded, found.end(), end))
        ):
            end = found.start() if not _is_inside(found.start(), found.end(), known) else end
    for found in () if is_open else _AT.finditer(folded, start, end):
        if known.has_place(found.end(), ("capital", "city")):
            comma = folded.find(", ", found.end(), found.end() + _LONGEST_CITY)
            if comma >= 0 and _is_of_item(body, folded, comma, end):
                continue
            end = found.start()
            break
    last = _end_of_list(folded, start, end, known, is_limit=end == limit)
    if (clause := body.find(", and ", start, last)) >= 0 and _NEXT_CLAUSE.match(body, clause, limit):
        last = clause
    return trim(body, last, start)


def _end_of_list(folded: str, start: int, end: int, known: Known, *, is_limit: bool) -> int:
    """Where the list that words from `start` to `end` may be ends: at a comma behind which it does not go on."""
    position = start
    while (comma := folded.find(",", position, end)) >= 0:
        position = comma + 1
        if is_of_number(folded, comma) or _is_inside(comma, comma + 1, known):
            continue
        if not goes_on(folded[comma + 1 : end], of_deeds=begins_with_deed(folded, start)):
            is_open = is_limit and closes_with_next(folded, start, comma, end)
            return end if is_open else comma
    return end


def _is_of_item(body: str, folded: str, place_end: int, end: int) -> bool:
    """Whether a place is part of an item of a list that goes on: "restoration of temples in Nepal, promotion of sport and training"."""
    rest = folded[place_end + 1 : end]
    return folded.startswith(", ", place_end) and body[place_end + 2].islower() and goes_on(rest)


def _tells_where(body: str, start: int, place: re.Match[str], known: Known) -> bool:
    """Whether "in X" behind a subject is a place; in a title in capitals it may be part of the subject."""
    if body[start:].lstrip()[:1].isupper() or place.group().endswith(_MATTERS):
        return False
    before = body[body.rfind(" ", 0, place.start()) + 1]
    return not before.isupper() or known.has_place(place.start("name"))


def _is_inside(start: int, end: int, known: Known) -> bool:
    """Whether words stand inside the name of an organisation."""
    return any(first < start and end <= last for first, last in known.organisations)
