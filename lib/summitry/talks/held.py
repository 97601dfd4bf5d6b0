"""Whether words say that the talks an article reports were held, rather than other talks, or talks to come."""

import re

from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.talks.elsewhere import Elsewhere, is_beside
from summitry.talks.gatherings import BODIES
from summitry.talks.previews import FORMAT
from summitry.text import Sentence
from summitry.word_kinds import word_kind

_PERSON = r"(?:president|prime minister|premier|ministers?|king|queen|emir|amir|sultan|chancellor|counterpart|colleague|opposite number|head of|crown prince|delegation|envoy|speaker|secretary of state|foreign secretary)"
THING = (
    r"(?:letters?|message|calls?|phone|telephone|cable|reports?|awards?|order|medal|cop(?:y|ies)|invitations?|credentials|decisions?|statements?|announcement|initiatives?|"
    r"proposals?|support|efforts?|progress|results?|signing|ideas?|plans?|news|interest|participation|readiness|congratulations|condolences|briefing|gifts?|degree|doctorate|moves?|"
    r"agreements?|remarks|summit|forum|conference|election|appointment|return|release)"
)
# Whom somebody "told" face to face; not by letter, and nobody at home.
FOREIGN_LEADER = (
    r"(?:(?:visiting|(?:his|her|the) (?:visiting|[\w-]+(?:an|ese|ish|i|ch|ek|ss))|[\w-]+'s)(?: new)? (?:[\w-]+ ){0,2}?(?:president|prime minister|premier|chancellor|king|emir|(?:foreign|defen[cs]e) minister|leader|envoy)|"
    r"(?:visiting |(?!(?:in|of|to)\b)[\w-]+(?:an|ese|ish|i|ch|ek|ss) )(?:leaders|ministers|officials|guests|hosts)|(?:his|her) (?:[\w-]+ ){0,3}?counterpart|(?:his|her) (?:[\w-]+ )?[\w-]+(?:an|ese|ish|i|ch|ek|ss) (?:colleague|opposite number))\b(?!'s|[^;.]{0,90}\b(?:letter|message|phone|telephone|cable|call|interview)\b)"
)
# What was done face to face. "Talks" alone may be planned or asked for; a verb of doing or the words "during the talks" may not.
# (What begins with a word's edge can be told from its first letter; "the" is not tried a second time as one of the words behind it.)
TALKED = compiled(
    rf"\bmet\b|\bmeeting(?<=, meeting) (?:with|in|on|at|for|the|its|his|her|president|prime|king)\b|\b(?:while|when|after|on|upon) meeting\b|\bheld\b[^;]{{0,60}}?\b{FORMAT}\b|\b{FORMAT}\b[^;,]{{0,90}}?\b(?<!to have )held (?:on|in|at)\b|\b(?:meeting|talks|negotiations) between\b|\b{FORMAT},? (?:\w+ ){{0,3}}held\b|\bhad\b[^;]{{0,40}}?\b{FORMAT}\b|"
    rf"\b(?:during|after|following|followed by|in|at|throughout|on the sidelines of|emerg(?:ing|ed) from|c(?:oming|ame) out of)\b (?:(?:an?|the|their|his|her|its|my|our|two hours? of|hours of|today's|this) )?+(?:(?!\b(?:for|to|will|would|shall|after|before|following|during|where|which)\b)[^,;]){{0,45}}?\b{FORMAT}\b|"
    # "Said his meeting with the president was a chance"
    r"\b(?:his|her|their) (?:[\w-]+ )?(?:meeting|talks) with\b[^;,]{0,90}? (?:was|were|had been) (?!to\b|due\b|set\b|scheduled\b|planned\b|expected\b|postponed\b|put off\b|delayed\b|scrapped\b|cancel|called off\b)|"
    # "Went straight into talks", "opened negotiations"; on the line as well.
    rf"\b(?:co-chaired|chaired|led|co-led|presided over) (?!by\b)(?:[\w'-]+ ){{0,8}}?{FORMAT}\b|"
    r"\b(?:(?:went|going) (?:\w+ )?into(?: an?)?|holding|entered|opened|began|commenced|started|resumed|continued|chaired|co-chaired) (?:[\w-]+ ){0,3}?(?:talks|meetings?|negotiations|discussions|consultations)\b|"
    r"\b(?:spoke|talked|conferred)\b[^,;]{0,60}?\b(?:by|over|via|on) (?:the |a )?(?:tele)?(?:phone|video)|\b(?:in|during) an? (?:\w+ )?(?:phone|telephone|video) (?:call|conversation|conference)\b|"
    rf"\b{FORMAT}\b[^;]{{0,90}}? (?:also )?(?:focused|focussed|covered|concentrated|centred|centered|dealt|touched|reviewed|addressed|explored|produced|took place|lasted|ran|dragged on|stretched|resulted|began|opened|ended|closed|capped|concluded|followed|was held|were held)\b|"
    r"\b(?:huddled|closeted with|discussed|exchanged views|exchanged opinions|had discussed|(?:was|were) (?:received|welcomed|hosted|greeted)(?: [^;]{0,70}?)? by|(?:was|were) (?:received|welcomed|hosted) (?:at|in) (?:the )?(?:[\w'-]+ ){0,3}?(?:palace|house|residence|ministry|parliament|castle|chancellery|office|kremlin)|conferred\b[^;]{0,40}? with|came together|(?:high point|highlight|climax|cent(?:re|er)piece)(?: of(?: [\w-]+){1,5}?)? came|joint (?:news|press) (?:conference|briefing|statement|appearance)|while (?:hosting|receiving|welcoming)|sat down|sitting down (?:for|with|to)|(?:receives|meets|hosts) (?:today|on \w+day)|pressed (?:his|her|president|prime minister|premier)|(?:talked|spoke|conferred|met) (?:one[ -]on[ -]one|in private|privately|alone|behind closed doors)\b|(?:talked|spoke|conferred|met) for|lunched with|dined with|feted|played host to|(?:gave|threw) (?:him|her|them) an? (?:[\w'-]+ ){0,2}?(?:banquet|dinner|lunch|luncheon|reception|welcome|send-off)|(?:laid on|gave|threw|extended) (?:an? )?(?:[\w'-]+ ){0,2}?(?:banquet|dinner|lunch|luncheon|reception|welcome|send-off) (?:for|in honou?r of|to (?=(?:(?!of\b|that\b)[\w.'-]+ ){0,4}?(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|ministers?|leader|counterpart|prince|guest|pope)\b))|(?:has |have |had )kicked off (?:\w+ )?talks|kicked off (?:\w+ )?talks|rolled out (?:the|a) red carpet)\b|"
    r"\b(?:began|opened|started|ended|concluded|capped|wrapped up) (?:an?|his|her|their|the) (?:[\w-]+ ){0,4}?(?:visit|trip|tour|stay)\b[^;.]{0,60}? with (?:[\w-]+ ){0,3}?talks\b|\bover (?:an? )?(?:[\w-]+ )?(?:breakfast|lunch|dinner)\b|\b(?:over|at) (?:an? )?(?:\w+ )?(?:breakfast|lunch|dinner|tea|coffee|banquet) with\b|\btold (?:him|her|his (?:guest|host|visitor)|her (?:guest|host|visitor))\b|\b(?:counterpart|sides|leaders|ministers|presidents|premiers|and [^;.]{3,80}?),? (?:on \w+day )?(?:analy[sz]ed|reviewed|examined|assessed|took stock of|touched (?:up)?on)\b|\bafter (?:[\w-]+ ){0,4}(?:hours?|minutes) with\b|"
    r"\b(?:pleasure|honou?r|privilege|delighted|pleased|happy|glad) (?:for (?:me|us) )?to (?:once (?:again|more) |again )?(?:welcome|receive|host|be (?:here|back))\b|"
    # "Received the minister", in whatever words between, but not his letter; "called on the king", not on others to act.
    r"\b(?:flew|travelled|traveled|came|went|drove|headed) (?:(?:straight|directly) )?(?:from (?:[\w'-]+ ){1,4}?)?to (?:(?!on\b|for\b)[\w'-]+ ){1,4}?for talks\b|\bhad an? (?:\w+ )?(?:tete-a-tete|encounter)\b|\b(?:stood|standing) (?:side by side|shoulder to shoulder)(?! with)\b|\b(?:stood|standing) (?:beside|alongside|next to|side by side with) (?=(?:[\w.'-]+ ){0,4}?(?:president|prime minister|premier|chancellor|king|queen|emir|foreign minister|counterpart)\b)|\b(?:alongside|flanked by|beside) (?=(?:[\w.'-]+ ){0,4}?(?:president|prime minister|premier|chancellor|king|queen|emir|foreign minister|counterpart)\b)|\b(?:shook|shake|shaking) hands with\b|\b(?:received|hosted|welcomed|greeted) (?:him|her|them)\b|"
    r"\bcalled on (?:him|her|them)\b(?! to\b)|\b(?:opened|began|started|concluded|closed|ended|wrapped up|kicked off) (?:the |their |an? )?(?:[\w-]+ ){0,3}?(?:session|round|meeting) of (?:the |their )?(?:[\w-]+ ){0,4}?(?:commission|committee|council|consultations|talks|dialogue|negotiations)\b|"
    rf"\b(?:event|highlight|climax|focus|item|part|element|core|heart|cent(?:re|er)piece|main point)\b[^.;,]{{0,40}} (?:was|were|is|became) (?:the |an? |his |her |their )?(?:[\w-]+ )?{FORMAT}\b|"
    rf"\b(?:told|assured|reassured|briefed) {FOREIGN_LEADER}|"
    r"\bvisiting (?:[\w.'-]+ ){2,8}?told (?:president|prime minister|premier|king|chancellor|his host|her host)\b|"
    r"\bmade (?:the|these|his|her) (?:remarks?|comments?|statement|pledge|appeal)\b[^;.]{0,40}? (?:at|during|in|while|when|after) [^;.]{0,60}?\b(?:reception|banquet|audience|dinner|lunch|luncheon|meeting|talks|receiving|counterpart|visiting)\b|"
    r"\b(?:meeting|talks|negotiations)\b[^;,.]{0,60}? (?:has|have) (?:begun|started|opened|ended|finished|concluded)\b|"
    rf"\bpresided\b[^;.]{{0,70}}? over [^;.,]{{0,60}}?\b(?:{FORMAT}|proceedings|committee|commission)\b|"
    # "Spoke today with the prime minister", "telephoned the king", "spent two hours with her host".
    rf"\b(?:spoke|talked|chatted|connected)(?: (?:earlier|by \w+(?: link)?|separately|briefly|late|on|today|yesterday|\w+day|(?:this|in the) \w+)){{0,3}} (?:with|to) (?=(?:[\w.'-]+ ){{0,3}}?{_PERSON}\b)|"
    rf"\b(?:telephoned|phoned|rang|called) (?=(?:[\w.'-]+ ){{0,3}}?{_PERSON}(?: [\w.'-]+){{1,3}}? (?:on|today|yesterday|this|late|early|to (?:discuss|talk|congratulate|thank|brief))\b)|"
    r"\b(?:had|held|made|placed|took) (?:an? )?(?:[\w-]+ ){0,3}?(?:calls?|video ?conference) (?:with|to|from)\b|\b(?:in|on|over|during) (?:an?|the|their|his|her) (?:\w+ )?call (?:with|between)\b|"
    r"\bspent (?:[\w-]+ ){0,4}?(?:minutes|hours?|morning|afternoon|evening|day)(?: of (?:it|the day|that))? (?:with|together)\b(?! (?:his|her|their) (?:famil(?:y|ies)|wife|husband|children|staff|troops))|\bwith whom (?:[\w.'-]+ ){1,6}?(?:spent|talked|spoke|dined|lunched|sat|met)\b|"
    rf"\bsaw (?:him|her|them)(?= (?:(?:at|in) [^,;.]{{2,30}} )?(?:on|yesterday|today|this|the)\b)|\b(?:having|had) (?:just |already |earlier )?seen (?=(?:[\w.'-]+ ){{0,3}}?{_PERSON}\b)|\b(?:was|were|been) (?:(?:the|an?) )?(?:[\w-]+ )?guests? of (?=(?:[\w.'-]+ ){{0,3}}?{_PERSON}\b)|"
    r"\b(?:the two(?: \w+)?|the pair|both(?: \w+)?|leaders|ministers|presidents|premiers|sides|and [^;.,]{3,60}?) (?:\w+ly |also |later |then |again )?(?:conferred|talked|dined|lunched|embraced|chatted|spoke(?= (?:for|briefly|alone|again|of|about)\b))\b|"
    r"\b(?:had|took|shared|ate) (?:an? )?(?:[\w-]+ ){0,2}?(?:breakfast|lunch|dinner|supper|tea|coffee|meal) (?:(?:at|in|aboard) (?:[\w'-]+ ){1,5}?)?(?:with|together)\b|"
    r"\b(?:days?|weeks?|hours?|minutes|rounds?) of (?:[\w-]+ ){0,3}?(?:talks|negotiations|discussions|consultations|meetings)\b|"
    # "Their talks, set for Monday, went ahead".
    rf"\b{FORMAT}\b[^;]{{0,90}}? (?:went ahead|took place|were held|was held|got under way|got underway)\b|"
    # "The commission closed its proceedings", "was accorded an official welcome".
    r"\b(?:commission|committee|council|forum|working group)\b(?:,? [\w'-]+){0,6}? (?:concluded|closed|ended|wrapped up|completed|opened|began)(?: (?!visit\b|for\b|to\b)[\w-]+){0,4}? (?:its|their|the) (?:[\w-]+ ){0,2}?(?:proceedings|deliberations|sittings?)\b|\b(?:accorded|afforded) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:welcome|reception)\b|"
    # An envoy's errand.
    r"\b(?:delivered|handed over|handed) (?:an? )?(?:[\w-]+ ){0,3}?(?:letter|message) (?=(?:from|of|to) (?:[\w.-]+ ){0,3}?(?:president|prime minister|premier|ministers?|king|queen|emir|sultan|crown prince|chancellor)\b)|"
    rf"\b(?:received|hosted|welcomed|greeted)\b(?! (?:by\b|(?:[\w'-]+ ){{0,4}}?{THING}\b))[^;“”\"]{{0,70}}?\b{_PERSON}\b|"
    rf"\b(?:(?:courtesy|a) call|called) on (?:the )?(?:[\w.-]+ ){{0,3}}?{_PERSON}\b(?! (?:[\w.'-]+ ){{0,4}}?to\b)"
)
# "Said he will lower the tariff while meeting X": what will be done says nothing of the meeting.
_WHILE_MEETING = ("while meeting", "when meeting", "upon meeting", "on meeting", "after meeting")
_SAID_BEFORE = compiled(r"\b(?:said|told|pledged|vowed|promised|affirmed|announced|stated)\b")
# What a sentence must have a word of before it is searched for the pattern of that name.
TALKED_KIND = word_kind(
    r"saw|seen|guests?|highlight|climax|point|cent(?:re|er)piece|tete|encounter|presided|assured|reassured|briefed|remarks?|comments?|stood|standing|huddled|closeted|alongside|flanked|beside|shook|shake|shaking|met|talks?|meetings?|negotiations?|discussions?|summit|session|consultations?|conversation|dialogue|briefing|conference|discussed|exchanged|received|sat|"
    r"together|kicked|receives|meets|hosts|pressed|lunched|dined|sitting|spoke|talked|dined|embraced|phone|telephone|video|joint|hosting|receiving|welcoming|hosted|welcomed|greeted|delivered|handed|conferred|called|calls?|telephoned|phoned|rang|chatted|connected|spent|carpet|feted|played|laid|gave|threw|breakfast|lunch|dinner|supper|meal|rounds?|banquet|told|analy[sz]ed|reviewed|examined|assessed|stock|touched|tea|coffee|hours?|minutes|days?|weeks?|pleasure|honou?r|privilege|delighted|pleased|happy|glad|followed|proceedings|deliberations|sittings?|accorded|afforded"
)
NOT_YET = compiled(
    r"\b(?:will|would|shall|due|scheduled|slated|expected|plan(?<!\ba plan)(?<!\bthe plan)(?<!ion plan)(?<!'s plan)s? (?:to|an?|his|her|their|talks|meetings)\b|planned|upcoming|set to|(?:likely|bound|certain) to|(?:is|are|was|were) to\b(?! (?:[\w.-]+ ){1,3}?[\w.-]+, (?:with |for |to )?who)|ahead of|before|prior to|to (?:meet|hold|discuss)|hopes? to|invited(?! (?:[\w'-]+ ){0,3}(?:firms|companies|investors|business\w*|entrepreneurs|banks|tourists)\b)|agreed to (?:meet|hold)|for (?:cooperation )?talks)\b[^;]{0,60}$"
)
# "A month after the ministers met", but not "A month after her election, she met".
_LONG_AFTER = compiled(r"\b(?:weeks?|months?|years?|decades?)(?: (?:after|since|before) [^,;]{0,60}?)? ?$")
_LONG_KIND = word_kind("weeks?|months?|years?|decades?")
_OPENING_WORDS = 2  # before the unit of a time that opens its sentence
# "Talks between A and B, set for Sunday, were put off".
_NOT_HELD = compiled(
    r"[^;]{0,100}?\b(?:(?:was|were|has been|have been|had been|is|are) (?:put off|called off|postponed|cancelled|canceled|scrapped|delayed|shelved)|(?:did|does|do|will) not (?:take place|go ahead)|fell through)\b"
)
# "Talks between A and B will take place on Sunday".
_TO_BE_HELD = compiled(
    r"[^;]{0,100}?\b(?:will|is to|are to|(?:is|are) (?:due|scheduled|expected|set) to) (?:be held|take place|begin|start|open)\b|[^;]{0,60}?\b(?:is|are) (?:due|scheduled|planned|slated|set|expected)\b"
)
# Other people's talks at other times.
_ELSEWHERE = compiled(
    r"\b(?:last|previous|earlier) (?:week|month|year|november|december|october|september|august|july|june|may|april|march|february|january)\b|\bmonths? ago\b|\byears? ago\b|\binterview\b|\bspokes(?:man|woman|person)\b|\b(?:on|upon|after|since) (?:his|her|their|the) return\b(?! of\b)|\bpreviously\b|\bopposition (?:leaders?|figures?|politicians?|part(?:y|ies))\b"
)
# "Met in X on Tuesday, after a visit to Y last month".
_ASIDE = compiled(
    r", (?:after|following|before|where|which|who|whose|(?:an?|one|two|three|four|five|six|\d+|some|several) (?:days?|weeks?|months?|years?)|(?:days|weeks|months|years) (?:after|before))\b"
)
_ELSEWHERE_KIND = word_kind(
    "last|previous|earlier|months?|years?|interview|spokes(?:man|woman|person)|return|previously|opposition"
)
# "Roe told the press briefing": one side's press, not the talks. A summit of many states is not the visit either.
_SAID = re.compile(r"\b(?:said|told|added|announced|asked)\b[^;]{0,40}$")
_OF_MANY: str = (
    rf"\b(?:{BODIES}|eu|g-?7|g-?20|un|u\.n\.|climate|nuclear security|general assembly|"
    r"(?:organi[sz]ation|union|league|association|commonwealth|community|cooperation)(?: [(][a-z]+[)])?) (?:[a-z]+ )?(?:summit|meeting|conference|session)"
)
_GATHERING = compiled(_OF_MANY + "$")
_GATHERINGS = ("summit", "meeting", "conference", "session")
_NAMES_GATHERING = compiled(_OF_MANY + r"\b")
_GREETED = ("received", "welcomed", "hosted", "was ", "were ", "greeted", "met")
# "Envoys of A, B and C met", said in passing.
_OF_THREE = re.compile(
    r"\b(?:envoys|ministers|leaders|presidents|officials|diplomats|negotiators) (?:of|from) [^;,]{3,30}, [^;,]{3,30},? and [^;,]{3,30}$"
)
_MET_AT = (" at ", " on ", " upon ", " by ")
# "Was received at the airport by the minister" is not yet the talks.
_ON_ARRIVAL = compiled(
    r"\b(?:airports?|airbase|air base|airfield|helipad|runway|tarmac|(?:on|upon) (?:his|her|their )?arrival)\b"
)
# "Signed the minutes of the fifth session held on 3 May": the session of a body of which a paper is signed later.
_HELD = ("held on", "held in", "held at")
_PAPER_OF = compiled(
    r"\b(?:minutes|records?|outcomes|conclusions|decisions|recommendations) of [^;.]{0,90}? held (?:on|in|at)$"
)
# "Is to send doctors under an accord signed on Tuesday".
_UNDER = re.compile(r"\b(?:under|thanks to|as part of) [^,;]{3,40}$")
# "Landed for talks with the king, who received her", "prayed before driving to the capital, where he received her".
_NEW_CLAUSE = compiled(r", (?:who|where|whose)(?: (?!will\b|would\b|is\b|are\b|was\b|were\b|had\b|children\b|crowds?\b|thousands\b|hundreds\b|students\b|workers\b|people\b)[\w.'-]+){0,4} $")  # fmt: skip
_FIRST_OTHER = ("before ", "prior to ", "for ")
_SINCE = re.compile(r"\b(?:after|when|as (?:he|she|they))\b")  # "agreed to hold drills after X met Y"
_DONE = compiled(
    r"met|held|holding|had|sat|sitting|went|going|began|opened|started|entered|discussed|exchanged|spoke|talked"
)
_OWN_CLAUSE = re.compile(r",|\b(?:said|told|announced|stated)\b")


def happened(text: ArticleText, sentence: Sentence, others: Elsewhere) -> bool:
    """Whether a sentence says that the talks that the article reports were held."""
    return text.has_kind(sentence, TALKED_KIND) and any(
        not is_other(text, sentence, match, others)
        for match in TALKED.finditer(text.folded, sentence.start, sentence.end)
    )


def is_other(text: ArticleText, sentence: Sentence, match: re.Match[str], others: Elsewhere) -> bool:
    """Whether the talks of `match` are still to come, or others than those of this visit."""
    words, before = match.group(), max(sentence.start, match.start() - 70)
    if words in _WHILE_MEETING and _SAID_BEFORE.search(text.folded, sentence.start, match.start()):
        return False
    if _is_told_otherwise(text, sentence, match, before) or is_beside(others, text, sentence, match):
        return True
    if not text.has_kind(sentence, _ELSEWHERE_KIND):
        return False
    end = min(sentence.end, match.end() + 90)
    aside = _ASIDE.search(text.folded, match.end(), end)
    return _ELSEWHERE.search(text.folded, before, aside.start() if aside else end) is not None


def _is_told_otherwise(text: ArticleText, sentence: Sentence, match: re.Match[str], before: int) -> bool:
    """Whether the words of `match`, or those beside them from `before` on, tell of no such talks: of what is ahead, an arrival, three states, a gathering, a paper, a briefing."""
    words = match.group()
    if _is_ahead(text.folded, before, match) or (words.endswith(_GATHERINGS) and _GATHERING.search(words)):
        return True
    if words.startswith(_GREETED) and _is_on_arrival(text.folded, sentence, match):
        return True
    if (
        "," in match.string[sentence.start : match.start()]
        and sentence not in text.opening(1)
        and _OF_THREE.search(text.folded, sentence.start, match.start())
    ):
        return True
    # "During the summit" is during that of many states where the article names one.
    if words.endswith(" the summit") and _NAMES_GATHERING.search(text.folded):
        return True
    if words.endswith(_HELD) and _PAPER_OF.search(text.folded, before, match.end()):
        return True
    if words.endswith(" between") and (
        _TO_BE_HELD.match(text.folded, match.end(), sentence.end)
        or _NOT_HELD.match(text.folded, match.end(), sentence.end)
    ):
        return True
    if text.has_kind(sentence, _LONG_KIND) and _is_long_after(text.folded, sentence, match):
        return True
    is_briefing = words.endswith(("briefing", "conference")) and "joint" not in words
    return is_briefing and _SAID.search(text.folded, before, match.start()) is not None


def _is_long_after(folded: str, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether talks lie weeks or more before what a sentence tells: "the vote came a month after they met"."""
    told = _LONG_AFTER.search(folded, max(sentence.start, match.start() - 70), match.start())
    if told is None or folded.count(" ", sentence.start, told.start()) <= _OPENING_WORDS:
        return False
    return " " in told.group().strip() or match.group().startswith(("after", "following"))


def _is_on_arrival(folded: str, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether somebody was only received where the plane landed: "was met at the airport by", not "met the president at an air base"."""
    if match.group() == "met" and not folded.startswith(_MET_AT, match.end()):
        return False
    return _ON_ARRIVAL.search(folded, match.start(), min(sentence.end, match.end() + 90)) is not None


def _is_ahead(folded: str, before: int, match: re.Match[str]) -> bool:
    """Whether the words before a match, from `before` on, put its talks into the future."""
    ahead = NOT_YET.search(folded, before, match.start())
    if ahead is None:
        return False
    begins_anew = ahead.group().startswith(_FIRST_OTHER) and _NEW_CLAUSE.search(ahead.group())
    if begins_anew or _UNDER.search(ahead.group()):
        return False
    # "He inspected a guard before the two sat down": told as done. "They would cut tariffs, both said after talks".
    if ahead.group().startswith(("before", "prior")) or _SINCE.search(ahead.group()):
        return not _DONE.match(match.group())
    if match.group().startswith(("after ", "following ", "while ", "at the end ")):
        return not _OWN_CLAUSE.search(ahead.group())
    if _SAID_BEFORE.match(match.group()) or match.group().startswith(
        "visiting "
    ):  # "Will lend money, she said beside the president"
        return ahead.group().endswith(" be ")
    # "They will buy fish, she said on Tuesday at a joint news conference".
    return not (
        match.group().startswith(
            ("at ", "in ", "during ", "joint ", "standing ", "stood ", "alongside ", "flanked ", "beside ")
        )
        and _SAID_BEFORE.search(ahead.group())
    )
