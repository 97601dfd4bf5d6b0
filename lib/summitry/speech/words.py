"""Words around a reporting verb: what may stand between it and its subject, what rules a subject out, who can speak."""

import re
from functools import lru_cache

from summitry.patterns import compiled

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_TIME = (
    rf"(?:(?:late|early) )?(?:on )?{_DAY}(?: (?:morning|afternoon|evening|night))?|yesterday|today|tonight|here|"
    rf"(?:this|last|the same) (?:week|month|year|morning|afternoon|evening|night|day|{_DAY})"
)
_AUXILIARY = (
    r"has|have|had|having|was|were|is|are|be|been|being|will|would|shall|should|could|can|may|might|must|to|did|does|do|not|never|"
    r"\w+n['’]t|quoted|as|who|which|reported|that"
)
_ADVERB = (
    r"(?!assembly|family|ally|supply|monopoly|reply)[a-z]+ly|also|then|later|further|again|once (?:again|more)|earlier|both|all|each|too|now|still|just|even|"
    r"first|always|often|already|thus|in turn|once|together|meanwhile|in particular|"
    r"in (?:(?:his|her|its|their|an?|the) )?(?:[a-z]+ )?(?:statement|speech|remarks|address|interview|comments)"
)
# What may stand between a subject and its verb: "has also repeatedly", "on Tuesday".
_BETWEEN = compiled(rf"(?:\s+(?:{_AUXILIARY}|{_ADVERB}|{_TIME}))+\s*$")
# The last words of such an insertion; others need no closer look.
_LAST_BETWEEN = frozenset(
    "has have had having was were is are be been being will would shall should could can may might must to did does do not never quoted as who which reported that also then "
    "later further again more earlier both all each too now still just even first always often already thus turn once together meanwhile particular statement speech remarks "
    "address interview comments morning afternoon evening night yesterday today tonight here week month year day".split()
)
# Those that stand there by themselves, not as the last of several words ("in turn").
_ALONE_BETWEEN = frozenset(
    "has have had having was were is are be been being will would shall should could can may might must to did does do not never quoted as who which reported that also then "
    "later further earlier both all each too now still just even first always often already thus meanwhile".split()
)
_ENDS_BETWEEN = ("ly", "n't", "n’t", "day")
# Behind these, "warning" and "understanding" are nouns.
_BEFORE_NOUN = frozenset(
    "a an the his her its their of no any this that every strong stern final early clear public formal more".split()
)
QUOTED_BY = compiled(
    r" (?:was|were|is|are|has been|have been) (?:[\w-]+ ){0,2}?quoted\b[^.;\"“”]{0,100}\bas $"
)
# "The spokesman quoted her as saying": she says it.
QUOTING = compiled(r"\bquot(?:ed|es|ing) (?!by )(?P<who>[^,;:.\n\"“”]{2,50}) as $")
QUOTED_AS = compiled(r" (?!by )(?P<who>[^,;:.\n\"“”]{2,50}?) as [a-z]+ing\b")
# A sentence behind a quotation that tells who spoke.
THIS_WAS_SAID = compiled(
    r"(?:This|These|That|So|Such|With (?:this|these|that))\b[^.;\n]{0,60}\b(?:said|stated|announced|words|remarks|statement|declared|noted|written|wrote|expressed)\b"
)
# "X was speaking at ...", "X made the remarks when ...".
WAS_SPEAKING = compiled(
    r"[A-Z][^.;\n]{1,60}? (?:was (?:speaking|talking|responding|replying|reacting|commenting|addressing|referring)|(?:said|stated|declared) (?:this|these|so)|"
    r"made (?:the|these|this|his|her|that|those) (?:remarks?|statements?|comments?|announcement|pledge|appeal|call|promise))\b"
)
WINDOW = 90
# How far a subject behind its verb may reach.
REACH = 240
_LAST_WORD = re.compile(r"([^\W_]+)$")
JOINING = frozenset({"and", "but", "then", "or", "while", "yet", "before", "after", "by", "when", "also"})
PRONOUNS = frozenset({"he", "she", "they", "it", "two", "pair", "duo"})
# At the beginning of a sentence, and behind a mark inside it. The mark stands first, so that it is searched for as a character.
_HEAD = (
    r"(?:(?:[Tt]hat|[Aa]nd|[Bb]ut|[Aa]s|[Ww]hen|[Ww]hile|[Aa]fter|[Bb]efore|[Yy]et|[Ss]o|[Hh]owever|[Mm]eanwhile|[Ll]ater|[Aa]lso|[Ee]arlier|[Tt]hen) )?"
    r"(?:(?P<pronoun>[Hh]e|[Ss]he|[Tt]hey)|(?P<several>(?:[Bb]oth|[Tt]he two|[Tt]he|[Ee]ither) (?:sides?|parties|countries|nations|governments|delegations|capitals)))\b(?! of\b)"
)
HEAD = compiled(_HEAD)
HEAD_WITHIN = compiled(rf"[,;:—–\-\"”“] {_HEAD}")
SEVERAL = compiled(
    r"\b(?:(?:both|the two|the|either|each) )?(?:[a-z]+ )?(?:sides?|parties|countries|nations|governments|delegations|capitals)$",
    re.IGNORECASE,
)
# The last words of these.
SEVERAL_HEADS = frozenset("side sides parties countries nations governments delegations capitals".split())
_RULING = frozenset(
    "with between of to by for from at in on after during following via including against about over like as than into toward towards before under upon through among near "
    "despite met meet meets meeting told tells thanked thanking invited inviting hosted hosting received receiving welcomed welcoming visited visiting awarded awarding "
    "congratulated congratulating congratulates thanking echoing quoting citing answering hailing describing blaming criticising criticizing accusing supporting backing defending escorting introducing succeeding replacing facing beside alongside behind opposite flanking asked asking urged urging called calling assured assuring accompanied accompanying joined joining addressing addressed briefing briefed informing informed updating greeting greeted interviewing praising praised".split()
)
_BEFORE_NAME = frozenset(
    "the his her its their a an visiting then former new both our host guest late longtime fellow".split()
)
_LINKS = frozenset(
    "of from at in on near for to and with after during between by against before following like as than".split()
)
ATTACHING = frozenset({"of", "from", "at", "in", "on", "near"})
ELSEWHERE = frozenset(
    {"with", "after", "during", "between", "by", "against", "before", "following", "like", "as", "than"}
)
OBJECT_PRONOUN = re.compile(r"\s+(?P<word>him|her|them)\b(?=\s*[,.;]|\s+(?:the|that|it)\b)")
HE_AND = re.compile(r"\b(?:[Hh]e|[Ss]he)$")
# ", X Y." behind an office, with what may still belong to it before the comma.
NAME_BEHIND = re.compile(
    r"(?:['’]s(?: [a-z]+){1,2})?, (?P<name>[^\W\d_a-z][^\W\d_]+(?: [^\W\d_a-z][\w'’-]+){1,3})(?=[,.;:\n]|$)"
)
# First and last name, and what shows that the name ends there.
UNKNOWN = re.compile(
    r"\W*((?:[^\W\d_a-z][\w'’-]+ (?:\w\. )?){1,3}[^\W\d_a-z][\w'’-]+)(?:, (?=[^,]{3,90},)| (?=[a-z]))"
)
RELATIVE = re.compile(r",? (?:who|which|whose)\b")
DETERMINED = compiled(
    r"\b(?:the|an?|his|her|its|their|our|one|another) (?:[\w-]+ )?$|['’]s (?:[\w-]+ )?$", re.IGNORECASE
)
WITH = re.compile(r"\bwith (?:both |the two |the |all |all the )?$")
NEXT_NAME = re.compile(r"(?:,? and |, )(?:the )?")
DETERMINERS = frozenset(
    "the a an one another his her its their some several many most these those two".split()
)
# "One of the officials": the head stands behind it.
SOME_OF = re.compile(
    r"(?:one|some|several|many|most|two) of (?=(?:the|his|her|its|their|those) )", re.IGNORECASE
)
OF = frozenset(
    "of for in at from to on with close near outside familiar briefed involved knowledgeable acquainted".split()
)
# Heads of words that can speak though they name nobody.
_PERSONAL = (
    r"officials?|spokes\w+|analysts?|experts?|observers?|diplomats?|presidents?|ministers?|leaders?|premiers?|chancellors?|kings?|queens?|princes?|secretar(?:y|ies)|envoys?|"
    r"ambassadors?|advis[eo]rs?|aides?|delegates?|scholars?|professors?|researchers?|economists?|business(?:man|men|woman|women|people)|executives?|lawmakers?|politicians?|"
    r"governors?|mayors?|generals?|directors?|chiefs?|(?<!a)heads?|chair\w+|people|persons?|some(?:one|body)|man|men|woman|women|residents?|witness(?:es)?|commentators?|historians?|journalists?|reporters?|"
    r"critics|supporters|farmers?|students?|workers?|lawyers?|doctors?|host|hosts|guests?|negotiators?|participants?|speakers?|members?|representatives?|counterparts?|traders?|"
    r"priests?|clerics?|imams?|monks?|nuns?|villagers?|teachers?|nurses?|drivers?|vendors?|engineers?|pensioners?|activists?|campaigners?|protest[eo]rs?|demonstrators?|investors?|bankers?|owners?|managers?|veterans?|refugees?|migrants?|scientists?|exporters?|importers?|sources?|soldiers?|officers?|corporals?|sergeants?|captains?|colonels?|sailors?|friends?|neighbou?rs?|shopkeepers?|passengers?|(?:co-)?founders?|proprietors?|organi[sz]ers?|survivors?|relatives?|growers?|fishers?|merchants?|hoteliers?|tourists?|travell?ers?|pilgrims?|parents?|mothers?|fathers?|widows?|customers?|shoppers?|singers?|writers?|poets?|authors?|artists?|coach(?:es)?|dealers?|herders?|ranchers?|miners?|divers?|tailors?|bakers?|cooks?|chefs?|barbers?|porters?|fans?|consultants?|brokers?|contractors?|architects?|interpreters?|translators?|insiders?|planners?|hauliers?|truckers?|pilots?|skippers?|editors?|inspectors?|commanders?|prosecutors?|senators?|strategists?|specialists?|lobbyists?|\w{3}ologists?"
)
_IMPERSONAL = (
    r"ministr(?:y|ies)|department|government|embassy|consulate|office|presidency|palace|statements?|communiqu[eé]|readout|declaration|report|documents?|treaty|accord|agreement|article|protocol|charter|constitution|memorandum|resolution|preamble|clause|agency|"
    r"newspaper|daily|weekly|magazine|outlet|editorial|post|tweet|release|study|survey|news|service|secretariat|commission|council|committee|parliament|union|bank|company|companies|agencies|group|lobby|union|association|party|parties|administration|authorit(?:y|ies)|military|army|"
    r"police|court|cabinet|delegation|mission|broadcaster|paper|letter|message|text|press release|organi[sz]ation|institute|university|centre|center|foundation|assembly|senate|"
    r"congress|banners?|placards?|posters?|inscription|plaque|opposition|website|network|television|radio|media"
)
_WRITINGS = r"(?:statement|communiqu[eé]|readout|release|bulletin|message|letter|note|post|tweet|report|editorial|commentary|article|study|survey)s?"
# "According to a statement issued by the ministry": whoever issued it speaks.
AUTHORED = compiled(
    rf" (?:an?|the|its|his|her|their|this) (?:[\w-]+ ){{0,3}}?{_WRITINGS}(?: (?:issued|released|published|posted|put out|carried|made|sent))?(?: (?:on |late |early )?[A-Z]\w+day)? (?:by|from)(?= )"
    r"| (?:an?|the|his|her) (?:[\w-]+ )?(?:message|letter|telegram) of(?= )"
)
WRITING_BEFORE = compiled(rf"\b{_WRITINGS}(?: (?:issued|released|published|posted|put out|made|sent))?$")
_SPEAKING = compiled(rf"(?:(?P<person>{_PERSONAL})|(?:{_IMPERSONAL})s?)$", re.IGNORECASE)
# An outlet, a person or a partner may be called by a phrase that begins so.
CALLS = ("the", "The", "THE", "it", "It", "his ", "His ", "her ", "Her ")
# What an article may call an outlet of which it has just spoken.
OUTLET = compiled(
    r"(?:the|it) ?(?:paper|newspaper|daily|weekly|magazine|agency|broadcaster|network|channel|outlet|website|editorial)$",
    re.IGNORECASE,
)
# What such a name has in it.
OUTLET_NAME = compiled(
    r"\b(?:newspaper|paper|daily|weekly|magazine|agency|news|times|herald|post|tribune|journal|gazette|chronicle|mail|telegraph|star|sun|observer|guardian|broadcaster|"
    r"television|tv|radio|editorial|press|network|channel|xinhua|tass|afp|reuters|bloomberg)\b",
    re.IGNORECASE,
)
# ... a body of which it has just spoken,
GROUP = compiled(
    r"the (?:[a-z]+ )?(?:group|organi[sz]ation|company|firm|union|charity|watchdog|association|federation|think tank|fund|lender)$",
    re.IGNORECASE,
)
# ... and the one whom that person meets.
PARTNER = re.compile(r"(?:his|her) (?:[\w-]+ )?(?:guest|host|visitor)$", re.IGNORECASE)
# ... by what one is to the other.
STYLES = frozenset({"majesty", "royal highness", "highness", "holiness", "excellency"})
WHOM_ONE_MEETS = frozenset({"host", "hostess", "counterpart", "colleague", "opposite number"})
# What an article may call a person of whom it has just spoken.
GUEST = compiled(r"the (?:[\w-]+ )?(?:guest|visitor)$", re.IGNORECASE)
HOST = compiled(r"the (?:[\w-]+ )?(?:host|hostess)$", re.IGNORECASE)
EPITHET = compiled(
    r"the (?:[\w-]+ )?(?:politician|statesman|stateswoman|man|woman|veteran(?: [a-z]+)?|\d\d-year-old(?: [a-z-]+){0,3})$",
    re.IGNORECASE,
)
WORDS_BEHIND = re.compile(
    r"\s*((?:(?:one|some|several|many|most|two) of (?:the|his|her|its|their|those) )?(?:[^\W_][\w'’.&-]*\s+){0,7}?[^\W_][\w'’&-]*)(?=\s*(?:[,;:!?\n\"“”(–—]|--|\.(?:\s|$)|$)|\s-|\s(?:in|on|at|during|after|before|who|when|as|while|from|by|to|of|about|over|close|familiar|briefed|involved|knowledgeable|acquainted)\s|\s(?:signed|issued|released|published|adopted|read|made|sent|posted|obtained|seen|circulated|carried|quoted|cited|distributed|broadcast)\s(?:at|by|in|on|after|during|following|late|earlier|today|jointly|[A-Z]))"
)
# "read a part of Vula's statement".
PART_OF = re.compile(r" (?:an? |the )?(?:parts?|excerpts?|extracts?|passages?|lines?) (?:of|from)(?= )")
# Verbs whose subject may stand behind them without quotation marks: ", reported the agency."
INVERTIBLE = frozenset(
    "said says reported reports added adds noted notes announced wrote writes explained stressed commented stated".split()
)
ENDS_HERE = compiled(
    r"\s*(?:[,.;:)\n]|$|\b(?:signed|issued|released|published|in|on|at|during|after|following|citing|with reference|as)\b)"
)
# Verbs that no name or office holds.
IS_CLAUSE = compiled(
    r"\b(?:am|is|are|was|were|be|been|has|have|had|does|did|would|shall|should|could|can|must|might)\b"
)
AT_END = compiled(
    r"\s*(?:$|[.,;!?\n]|(?:in|on|at|during|after|following|here|late|early|earlier|yesterday|today|to reporters|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?![^.;]{0,200}\bthat\b))"
)
CLOSES_BEHIND = re.compile(r"[.;:!?\n\"“”«»(]|, | – | — | -- ")
_PASSIVE = frozenset({"was", "were", "is", "are", "been", "being", "be"})
_NEVER_SAID = frozenset("to will would shall should could can may might must not never".split())


@lru_cache(maxsize=4096)
def speaking(word: str) -> str:
    """How the head of a phrase that names nobody can speak: as a "person", as "something" else, or not at all ("").

    The same few hundred words come up again and again; to search each anew costs a hundred times as much.
    """
    found = _SPEAKING.search(word)
    return "" if found is None else "person" if found["person"] else "something"


def is_passive(between: str) -> bool:
    """Whether the words between subject and verb make the verb passive: "was also noted", but not "was quoted as saying"."""
    return bool(between) and "quoted" not in between and not _PASSIVE.isdisjoint(between.split())


def is_unreal(between: str) -> bool:
    """Whether the words between subject and verb say that nothing was said: "would not confirm", "declined to comment"."""
    return bool(between) and any(
        word in _NEVER_SAID or word.endswith(("n't", "n’t")) for word in between.lower().split()
    )


def split_before(window: str) -> tuple[int, str]:
    """Where the subject ends in the words before a verb, and what stands between it and the verb."""
    words = window.rstrip()
    cut = words.rfind(" ")
    last = words[cut + 1 :].lower()
    if last in _LAST_BETWEEN or last.endswith(_ENDS_BETWEEN):
        before = words[words.rfind(" ", 0, max(0, cut)) + 1 : max(0, cut)].lower()
        if (
            words[cut + 1 :] in _ALONE_BETWEEN
            and before
            and not (before in _LAST_BETWEEN or before.endswith(_ENDS_BETWEEN))
        ):
            # A single word, as most often: to search for more takes ten times as long.
            return len(words[:cut].rstrip()), window[cut:]
        match = _BETWEEN.search(window)
        if match is not None:
            return len(window[: match.start()].rstrip()), match.group()
    return len(words), ""


def is_ruled(before: str) -> bool:
    """Whether the words before a name end in a preposition or a verb that rules it: "with visiting", "met"."""
    parts = before.rsplit(None, 1)
    while parts:  # nearly always the last word tells
        word = parts[-1].lower()
        if word in _RULING:
            return True
        if word not in _BEFORE_NAME:
            return False
        parts = parts[0].rsplit(None, 1) if len(parts) > 1 else []
    return False


def ends_before_noun(before: str) -> bool:
    """Whether the words before a form in -ing make it a noun: "a warning"."""
    return before[before.rfind(" ", 0, -1) + 1 :].strip().lower() in _BEFORE_NOUN


def link_before(body: str, start: int, floor: int) -> tuple[str, int] | None:
    """The preposition or "and" before a name, and where it begins with the blank before it: " of the", " and his"."""
    end = start
    for _ in range(2):
        gap = body.rfind(" ", floor, end - 1)
        word = body[gap + 1 : end].strip()
        if gap < floor:
            return None
        if word in _LINKS:
            return word, gap - (body[gap - 1] == ",")
        if word not in DETERMINERS:
            return None
        end = gap + 1
    return None


def last_word(body: str, floor: int, end: int) -> int:
    """Where the letters and digits before `end` begin."""
    begin = max(floor, body.rfind(" ", floor, end) + 1)
    if body[begin:end].isalnum():  # nearly always
        return begin
    last = _LAST_WORD.search(body, floor, end)
    return last.start() if last else end
