"""What stands before a wording: who acts, what reports it, and what denies it or makes it a condition."""

import re
from collections.abc import Collection

from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.text import Sentence
from summitry.word_kinds import word_kind

_ADVERBS = compiled(
    r"(?:\b(?:also|both|all|jointly|now|further|therefore|then|still|always|once again|again|in turn|[a-z]+ly) )+$"
)
_AGENTS = compiled(
    r"(?:\b(?:we|i|they|he|she)|\b(?:both|two|three|the|our|these|neighbou?ring) (?:[a-z-]+ ){0,2}(?:sides|countries|nations|parties|governments|leaders|presidents|"
    r"(?:prime |foreign )?ministers|delegations|states|neighbou?rs|peoples|premiers|capitals|ministries|heads of state)|"
    r"(?:\b(?:the|our|his|her|my|their|its|this)|'s|\w) (?:country|government|side|administration|ministry|nation|kingdom|republic|state|company|airline|bank|cabinet|"
    r"authorities|universities|operators|banks|airlines|carriers|institutions|companies|firms|investors|businesses|entrepreneurs|president|prime minister|minister|commission|agency|union|chancellor|king|emir)) $"
)
# "Kenya has said it will": the country itself; elsewhere "it" may be anything.
_SAID_IT = compiled(r"\b(?:said|says|announced|confirmed|declared|pledged|promised|vowed)(?: that)? it $")
_WHO = re.compile(r",? \(?(?:who|which|whose)\b[^;:“”\"]{2,110}, $")
# Between a name and its verb: ", the prime minister, will".
_APPOSED = re.compile(r", (?:the |an? |its |his |her )?[^,;:“”\"]{3,80}, $")
# "ADQ will": a body by its initials, but no document, figure or field.
ACRONYM = re.compile(
    r"\b(?!(?:MO[Uu]s?|CEPA|C?EPA|FTA|PTA|BIT|LO[Ii]|TIFA|JCPOA|GDP|CEO|AI|IT) )[A-Z][A-Z&-]{1,7} $"
)
_BRACKETED = re.compile(r" \([^()]{2,20}\) $")
# Right before a verb these take back what it says.
_DENIED = compiled(
    r"(?:\b(?:not|never|cannot|nor|neither|without|no|yet to|refus\w+ to|declin\w+ to|fail\w* to|hesitat\w+ to|reluctant to|unable to|instead of|stopped short of)|n't)"
    r"(?: (?:also|ever|even|yet|been|be|\w+ly)){0,2} $"
)
_NOT_YET = compiled(
    r"\b(?:could|may|might|would|should|must|can|will|shall|to|let|expected to|likely to|hopes? to|hoped to|going to)(?: (?:also|then|both|jointly|\w+ly)){0,2}(?: (?:be|have|have been))? $"
)
# What a match of it ends in; most words before a verb do not.
_ENDS_NOT_YET = tuple(
    f"{word} "
    for word in "could may might must would should can will shall to let also then both jointly ly be have been".split()
)
# What somebody is thanked or praised for: "gratitude for agreeing to".
_THANKED_FOR = compiled(
    r"\b(?:thank\w*|gratitude|grateful|prais\w+|appreciat\w+|commend\w*|congratulat\w+|welcom\w+|hail\w*|applaud\w*)\b[^,;“”\"]* (?:for|in) $"
)
_STATE_DENIED = compiled(
    r"(?:\b(?:not|never|nor|neither|no longer|hardly|less|far from)|n't)(?: [\w-]+){0,3} $"
)
_CONDITION = compiled(
    r"\b(?:if|unless|whether|as long as|provided that|in case|in the event|(?:under|by) which|analysts?|experts?|observers?|commentators?|rumou?rs?|speculation)\b[^,;“”\"]*$"
)
_IF = re.compile(r"\b(?:if|unless|provided that|on condition that|were to)\b")
# What somebody hopes or expects of others is not his word.
_HOPED = compiled(
    r"\b(?:hop(?:e|es|ed|ing)|expect\w*|confiden\w+|believ\w+|sure|convinced|trusts?|optimis\w+|wonder\w*|predict\w*|forecast\w*|fear\w*|warn\w*|ensur\w+|(?:necessary|important) that)\b[^;“”\"]*$"
)
_WHICH = re.compile(r"\b(?:which|that|this|it|these)(?: also)? $")
_ENDS_WHICH = ("which ", "that ", "this ", "it ", "these ", "also ")
_WOULD_BE = re.compile(r"\b(?:would|could|might|may)(?: \w+){0,3} $")
_AUXILIARY = compiled(r"\b(?:has|have|had|and|also|both|is|are|was|were|be|been)(?: \w+){0,2} $|[,”\"] $")
_HAD = compiled(r"\bhad(?: (?:also|earlier|previously|already|long|both|jointly|\w+ly))* $")
_EARLIER = compiled(
    r"\b(?:previously|earlier|in the past|at the time|back then|formerly|years ago|months ago|last (?:year|month|week|summer|spring|autumn|winter|fall))(?:,? (?:\w+ ){0,3}| )$"
)
_REPORTS = compiled(
    r"\b(?:said|says|saying|told|stated|noted|noting|added|adding|announced|stress(?:ed|ing)|emphasi[sz](?:ed|ing)|assured|assuring|informed|pledged|promised|confirmed|"
    r"reiterated|declared|indicated|pointed out|vowed|explained|remarked|underlin(?:ed|ing)|underscored|hinted|reported|reaffirmed|disclosed|revealed)\b"
)
_BE = compiled(
    r"(?:\b(?:is|are|was|were|be|been|being|am|remain\w*|stays?|stands?)|'re|'m|'s)(?: (?:also|both|still|all|now|\w+ly)){0,3} $"
)
_DETERMINERS = (
    r"(?:\b(?:the|an?|this|these|those|his|her|its|their|our|my|your|no|any|each|every|of|such)|'s|s')"
)
_PERHAPS_NOUN = compiled(rf"{_DETERMINERS}(?: [\w-]+)? $")
_PARTICIPLE = compiled(rf"{_DETERMINERS}(?: (?:newly|recently|jointly))? $")
# What a match of it ends in, and so few of the words before a verb.
_ENDS_PARTICIPLE = tuple(
    f"{word} "
    for word in "the a an this these those his her its their our my your no any each every of such 's s' newly recently jointly".split()
)

_TELLS = (
    r"express\w*|voic\w+|confirm\w*|reconfirm\w*|reaffirm\w*|reiterat\w+|affirm\w*|declar\w+|announc\w+|convey\w*|show(?:s|ed|n|ing)?|state[sd]?|stating|underlin\w+|"
    r"underscor\w+|stress\w*|emphasi[sz]\w+|demonstrat\w+|signal\w*|indicat\w+|repeat\w*|renew\w*|restat\w+|not(?:ed|ing|es)|pointed|highlight\w*|assur\w+|communicat\w+|"
    r"there (?:is|was)|spoke (?:of|about)|revealed|revealing|exud\w+|share[sd]?|indicating|display\w*|shared|gave|informed (?:\w+ ){0,3}(?:of|about)|attest\w*"
)
_PRAISES = (
    r"thank\w*|prais\w+|welcom\w+|appreciat\w+|applaud\w+|hail\w*|commend\w*|grateful|gratitude|congratulat\w+|recogni[sz]\w+|valu(?:es|ed|ing)|acknowledg\w+|recall\w*|"
    r"criticis\w+|criticiz\w+|regrett?\w*|doubt\w*|question(?:ed|ing)|denied|denying|despite|given|in view of|because of|due to|regardless|lack of|importance|against|opposed|slammed|condemn\w*|deplor\w*"
)
_MADE = r"made|making|took|taken|taking|tak(?:es|e)|reached|adopted|announc\w+|confirm\w+|approv\w+|informed (?:\w+ ){0,3}(?:of|about)|there (?:is|was)"
_GOVERNS: dict[str, str] = {
    "decision": _MADE,
    "plan": rf"{_TELLS}|unveil\w*|outlin\w+|present(?:ed|ing)|has|have|had|with",
    "invitation": r"extend(?:ed|ing|s)?|convey(?:ed|ing|s)?|issu(?:ed|ing|es)|hand(?:ed|ing|s)(?: over)?|deliver(?:ed|ing|s)?|renew(?:ed|ing|s)?|reiterat(?:ed|ing|es)|repeat(?:ed|ing|s)?|"
    r"sen[dt]s?|present(?:ed|ing|s)?|pass(?:ed|ing) on|offer(?:ed|ing)|made|gave",
    "proposal": r"made|making|put(?:s|ting)? forward|present(?:ed|ing)|submitt\w+|reiterat\w+|rais(?:ed|ing)|float(?:ed|ing)|propos\w+|suggest\w+|advanc(?:ed|ing)|voic\w+|express\w*|announc\w+|came up with|unveil\w*|tabled",
    "call": r"made|making|reiterat\w+|convey\w*|submitt\w+|repeat\w*|renew\w*|hand(?:ed|ing)|present(?:ed|ing)|issu(?:ed|ing)|put forward|voic\w+",
    "considered": r"discuss(?:ed|ing|es)?|review(?:ed|ing)|consider(?:ed|ing)|explor(?:ed|ing|e)|examin(?:ed|ing)|stud(?:ied|ying)|weigh(?:ed|ing)|talk(?:ed|ing) about|talks on|view(?:s)? on|"
    r"touch(?:ed|ing) (?:up)?on|look(?:ed|ing) (?:at|into)|addressed|spoke (?:about|of)|discussions? (?:on|about|of)|including|dwelt on|deliberated on|debated|mulled|rais(?:ed|ing)|conversation about",
}
# They match before a verb, nothing of it: so one search finds all the verbs whose words reach the end.
_AHEAD = r"\b(?=(?:(?P<tells>{words})|(?P<praises>{praises}))(?=[ ,])(?P<gap>[^;:“”\"]*)$)"
_GOVERNING = {
    code: compiled(_AHEAD.format(words=words, praises=_PRAISES)) for code, words in _GOVERNS.items()
}
_TELLING = compiled(_AHEAD.format(words=_TELLS, praises=_PRAISES))
_BREAKS = compiled(r"\b(?:that|which|who|whose|because|although|while|as|where|when|and \w+ed)\b")
_PASSIVELY = {
    "decision": re.compile(
        r"(?: [\w'-]+){0,6} (?:was|were|has been|had been|have been)(?: also| recently| jointly| \w+ly)? (?:made|taken|adopted|reached)(?: to| on| that)?\b"
    ),
    "considered": compiled(
        r"[^;:“”\"]{2,160} (?:was|were|has been|have been)(?: also| \w+ly)* (?:discussed|considered|explored|reviewed|examined|studied|touched upon|raised)\b"
    ),
    "invitation": re.compile(
        r"[^;:“”\"]{0,60} (?:was|were|has been)(?: also)? (?:extended|sent|issued|conveyed|handed(?: over)?|delivered|renewed)\b"
    ),
    "proposal": re.compile(
        r"[^;:“”\"]{2,120} (?:was|were)(?: also)? (?:made|put forward|presented|submitted|voiced)\b"
    ),
}
# Most sentences have no word of these kinds; none is put to the patterns that need one.
_DENIES = word_kind(
    r"not|never|cannot|nor|neither|without|no|yet|refus\w+|declin\w+|fail\w*|hesitat\w+|reluctant|unable|instead|stopped|hardly|less|far|t"
)
_CONDITIONAL = word_kind(
    r"if|unless|whether|long|provided|case|event|which|analysts?|experts?|observers?|commentators?|rumou?rs?|speculation"
)
_BEFORE_NOW = word_kind(r"previously|earlier|past|time|then|formerly|ago|last")
_IF_KIND = word_kind(r"if|unless|provided|condition|were")
_WINDOW = 110
# How far back words may stand that deny a verb.
_BESIDE = 60


class Surroundings:
    """What stands before the wordings of one article."""

    def __init__(self, text: ArticleText, ends: Collection[int]) -> None:
        """Take the text, and where in it the names of those end who can act."""
        self.folded, self._body, self._ends = text.folded, text.body, ends
        self._text, self._kinds = text, 0
        self._conditional: bool | None = None
        self._reported: bool | None = None

    def enter(self, sentence: Sentence) -> None:
        """Go on to a sentence; what is asked from here on lies in it."""
        self._kinds = self._text.kinds(sentence)
        self._conditional = self._reported = None

    def has_agent(self, begin: int, start: int) -> bool:
        """Whether somebody who can act stands right before `start`: a person, a country, a government, "we"."""
        before = self.folded[max(begin, start - 70) : start]
        if adverbs := _ADVERBS.search(before):
            before = before[: adverbs.start()]
        if not before.endswith(" "):
            return False
        end = max(begin, start - 70) + len(before) - 1
        if end in self._ends or _AGENTS.search(" " + before) or _SAID_IT.search(before):
            return True
        if before.endswith(") ") and (bracket := _BRACKETED.search(before)):
            # "The Development Bank (DB) will"
            return end + 1 - len(bracket.group()) in self._ends
        if not before.endswith(", "):
            return bool(ACRONYM.search(self._body, max(begin, end - 9), end + 1))
        if end - 1 in self._ends:
            # "His host, X, will"
            return True
        first = max(begin, start - 140)
        who = _WHO.search(self.folded, first, end + 1) or _APPOSED.search(self.folded, first, end + 1)
        return who is not None and who.start() in self._ends

    def is_taken_back(self, begin: int, start: int, *, is_verb: bool) -> bool:
        """Whether the words before deny the wording at `start` or make it a condition or somebody's guess."""
        before = self.folded[max(begin, start - _WINDOW) : start]
        if not before:
            return False
        near = before[-_BESIDE:]
        denies = self._kinds & _DENIES
        if is_verb:
            if denies and _DENIED.search(near):
                return True
            if near.endswith(_ENDS_NOT_YET) and _NOT_YET.search(near):
                return True
            if before.endswith((" for ", " in ")) and _THANKED_FOR.search(before):
                return True
        elif denies and _STATE_DENIED.search(near):
            return True
        return bool(self._kinds & _CONDITIONAL and _CONDITION.search(before))

    def is_hoped(self, begin: int, start: int) -> bool:
        """Whether somebody hopes, expects or fears what stands at `start`."""
        return bool(_HOPED.search(self.folded, max(begin, start - _WINDOW), start))

    def has_condition(self, sentence: Sentence) -> bool:
        """Whether the sentence speaks under a condition; kept, for a long sentence asks often."""
        if self._conditional is None:
            self._conditional = bool(
                self._kinds & _IF_KIND and _IF.search(self.folded, sentence.start, sentence.end)
            )
        return self._conditional

    def is_only_possible(self, sentence: Sentence, start: int) -> bool:
        """Whether a state is one that would hold under a condition: "would be prepared to ... if"."""
        return self.has_condition(sentence) and bool(
            _WOULD_BE.search(self.folded, max(sentence.start, start - 30), start)
        )

    def is_earlier(self, sentence: Sentence, start: int) -> bool:
        """Whether a past form tells of an earlier time: "had agreed" without a verb of reporting, "previously agreed"."""
        before = self.folded[max(sentence.start, start - 50) : start]
        if self._kinds & _BEFORE_NOW and _EARLIER.search(before):
            return True
        return "had " in before and bool(_HAD.search(before)) and not self.reports(sentence)

    def reports(self, sentence: Sentence) -> bool:
        """Whether a verb of reporting stands in the sentence."""
        if self._reported is None:
            self._reported = bool(_REPORTS.search(self.folded, sentence.start, sentence.end))
        return self._reported

    def is_attribute(self, begin: int, start: int) -> bool:
        """Whether a participle stands behind its noun ("a donor committed to"): no agent and no auxiliary before it."""
        window = self.folded[max(begin, start - 40) : start]
        return not (self.has_agent(begin, start) or _AUXILIARY.search(window))

    def is_predicate(self, begin: int, start: int) -> bool:
        """Whether a form of "to be" stands right before `start`."""
        return bool(_BE.search(self.folded, max(begin, start - 40), start))

    def is_noun(self, begin: int, start: int, *, is_participle: bool) -> bool:
        """Whether a word that can be a noun, or stand before one, does so: behind an article or a possessor."""
        if is_participle:
            window = self.folded[max(begin, start - 40) : start]
            return window.endswith(_ENDS_PARTICIPLE) and _PARTICIPLE.search(window) is not None
        return bool(_PERHAPS_NOUN.search(self.folded, max(begin, start - 40), start)) and not self.has_agent(
            begin, start
        )

    def governor(self, code: str, begin: int, start: int, end: int, limit: int) -> int | None:
        """Where the verb begins that makes a noun a commitment ("expressed readiness", "made a decision").

        Args:
            code: The kind of commitment.
            begin: Where the sentence begins.
            start: Where the noun starts.
            end: Where it ends.
            limit: Where the sentence ends.

        Returns:
            None where there is none, or the nearest verb praises or thanks somebody for it.
        """
        pattern = _GOVERNING.get(code, _TELLING)
        first = max(begin, start - _WINDOW)
        window = self.folded[first:start]
        found = None
        for match in pattern.finditer(window):
            found = match
        if found and found["tells"] and not _BREAKS.search(found["gap"]):
            lead = window[: found.start()]
            if not (lead.endswith(_ENDS_WHICH) and _WHICH.search(lead)):
                return first + found.start()
        passive = _PASSIVELY.get(code)
        if passive and not (found and found["praises"]) and passive.match(self.folded, end, limit):
            return start
        return None
