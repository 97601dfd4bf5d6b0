"""What two sides concluded at talks, or did together, though no word of talks is said."""

import re

from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.talks.elsewhere import Elsewhere
from summitry.talks.held import is_other
from summitry.text import Sentence
from summitry.word_kinds import word_kind

# What two do together is told of the day on which they met: "The presidents of A and B on Friday laid to rest", "A and his guest B said on Friday".
_TWO = (
    r"(?:(?:and|with) (?:his|her) (?:[\w-]+ ){0,3}?(?:counterpart|colleague|guest|host|visitor|opposite number)\b|(?:the two|both|their two) (?:(?:countries'|nations'|neighbou?rs') )?(?:foreign |prime )?(?:leaders|presidents|ministers|premiers|kings|sides|men)\b|the (?:leaders|presidents|premiers)\b(?! of)|"
    r"(?:president|prime minister|premier|king|chancellor|minister) (?:[\w.'-]+ ){1,4}and (?:[\w-]+ ){0,2}?(?:president|prime minister|premier|king|chancellor|minister)\b|"
    r"[\w-]++(?: [\w-]++)? and [\w-]++(?: [\w-]++)? (?:(?:foreign|prime|defen[cs]e) )?(?:presidents|premiers|ministers|leaders)\b|"
    r"(?:presidents|(?:prime|foreign|defen[cs]e|interior|trade) ministers|premiers|leaders) (?:(?:[\w.-]+ ){2,5}?)?of (?:the )?[\w-]+(?: [\w-]+){0,2} and (?:(?:[\w.-]+ ){2,5}?of )?(?:the )?[\w-]+(?: [\w-]+)?)"
)
_ON_DAY = r"(?: late| early)?(?: on)? \w+day"
_BOTH_DID_WORDS = (
    rf"\b{_TWO}(?:,? (?!who\b|will\b|said\b)[\w.'-]+){{0,4}}?(?:{_ON_DAY}(?: \w+ly)? (?:\w+ed|said|laid|put|set|took|gave|told|threw|sought|began|struck|buried|broke|made|struck|drew|swept|turned)\b|"
    rf" (?:said|told reporters|\w+ed)(?: (?!to\b|for\b|that\b|until\b|by\b|of\b|since\b|from\b|after\b|before\b)[\w'-]+){{0,3}}?{_ON_DAY}\b)|"
    rf"\bvisiting (?:[\w.'-]+ ){{1,8}}?(?:president|prime minister|premier|minister|king|leader|chancellor|secretary)\b(?: (?!said\b|will\b)[\w.'-]+){{0,4}}?(?:{_ON_DAY}(?: \w+ly)? (?:\w+ed|said|told|gave|took|sought|threw)\b| said(?: here)?{_ON_DAY}\b)"
)
_BOTH_DID = compiled(_BOTH_DID_WORDS)
TOGETHER = compiled(
    rf"{_BOTH_DID_WORDS}|"
    r"\b(?:counterpart|and (?:his|her) (?:[\w-]+ )?(?:guest|host|visitor)\b|(?:he|she) and (?:[\w.-]+ ){1,6}?(?=agreed|decided|pledged|vowed)|and (?:[\w-]+ ){0,2}?(?:president|prime minister|premier|foreign minister|king|emir|chancellor) (?:[\w.-]+ ){1,4}?(?=agreed|decided|pledged|vowed)|both sides|the (?:two|pair)(?= (?:also |then |further |\w+ly )?(?:agreed|pledged|vowed|decided|called))|two (?:countries' )?(?:foreign )?(?:sides|leaders|presidents|countries|ministers|premiers|kings)|(?:presidents|prime ministers|premiers|ministers|leaders|governments) of (?:[\w-]+ ){1,4}and (?:[\w-]+ ){1,3}?|"
    r"(?:presidents|prime ministers|ministers|premiers) (?:[\w.-]+ ){2,5}?of (?:[\w-]+ ){1,3}?and (?:[\w.-]+ ){2,5}?of (?:[\w-]+ ){1,3}?)"
    r"[^;]{0,50}?\b(?:agreed|pledged|vowed|decided|called for|reaffirmed|stressed|undertook|announced|directed|instructed|tasked)\b"
)
_DAY_KIND = word_kind(r"\w+day")
TOGETHER_KIND = word_kind(
    "agreed|pledged|vowed|decided|called|reaffirmed|stressed|undertook|announced|directed|instructed|tasked|"
    "counterpart|colleague|guest|host|visitor|number|leaders|presidents?|ministers?|premiers?|kings?|chancellor|sides|men|visiting"
)
CONCLUDED = compiled(
    r"(?:,| by| and) signing\b|\bsaw (?:[^;.]{0,70}? )?(?:sign|initial|ink|exchange|conclude|seal)\b|\b(?:signed|inked|concluded|finali[sz]ed|exchanged|sealed|adopted|penned|initiall?ed|struck|clinched|(?:put|set|added|appended|affixed) (?:their|his|her|its) (?:signatures?|names?|pens?|initials|seals?)|put the seal|c(?:a|o)me to terms|(?:yield(?:ed|s)|produced|brought) (?:[\w-]+ ){0,3}?(?:agreements?|accords?|deals?|pacts?|documents?|memorand\w+)|put pen to (?:paper|(?:an?|the|two|three|several) (?:[\w-]+ ){0,2}?(?:agreement|accord|deal|pact|memorand|treat|contract|document|protocol|declaration)\w*)|reached (?:an? |the )?(?:[\w-]+ )?(?:agreement|accord|deal|understanding|compromise|settlement|consensus|pact)|(?:signing|ceremony) (?:was held|took place|was witnessed|came)|took place the (?:signing|signature|exchange)|(?:signing|signatures?|exchange)(?: ceremony)?(?: of [^;.,]{3,60}?)? (?:was|were) (?:\w+ly |also |jointly )?(?:witnessed|presided over|overseen|attended|chaired|watched|supervised|put|affixed|appended)|the signing (?=on \w+day)|(?:announced|announces|hailed|celebrated|marked) the signing of|signing ceremony (?=(?:in \w+ )?(?:on )?(?:late |early )?\w+day)|(?:issued|released|published) (?:an? |the |their )?(?:(?:joint |final ){1,2}(?:statement|declaration|communiqu[eé])|communiqu[eé])|(?:through|with|saw|in) the signing|(?:after|by|upon) signing|(?:witnessed|oversaw|presided|chaired|attended|led)\b[^;]{0,70}?\bthe (?:signing|exchange))\b"
)
CONCLUDED_KIND = word_kind(
    "saw|initials|seals?|terms|issued|released|published|signed|inked|penned|initiall?ed|struck|clinched|names?|pens?|yield(?:ed|s)|produced|brought|reached|ceremony|exchange|pen|concluded|finali[sz]ed|exchanged|sealed|adopted|signatures?|signing|witnessed|oversaw|presided|chaired|attended|led"
)


def signed(text: ArticleText, sentence: Sentence, others: Elsewhere) -> bool:
    """Whether a sentence says that something was concluded at these talks."""
    return text.has_kind(sentence, CONCLUDED_KIND) and any(
        not is_other(text, sentence, match, others)
        for match in CONCLUDED.finditer(text.folded, sentence.start, sentence.end)
    )


def agreed(text: ArticleText, sentence: Sentence) -> bool:
    """Whether a sentence tells what both sides agreed or said together."""
    return text.has_kind(sentence, TOGETHER_KIND) and bool(
        TOGETHER.search(text.folded, sentence.start, sentence.end)
    )


def may_tell(kinds: int) -> bool:
    """Whether a sentence with words of some kinds may say what two leaders did on a day."""
    return bool(kinds & _DAY_KIND and kinds & TOGETHER_KIND)


def both_did(text: ArticleText, sentence: Sentence) -> re.Match[str] | None:
    """What a sentence says that two leaders did, or a visiting one, on a day."""
    if not may_tell(text.kinds(sentence)):
        return None
    return _BOTH_DID.search(text.folded, sentence.start, sentence.end)
