"""Clauses: how far the words reach that belong to a wording, and whether they speak of what happened, is to come, or is only thought of."""

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.text import Sentence
from summitry.word_kinds import word_kind

# What follows one of these no longer belongs to what stands before it.
_BOUNDARY = compiled(
    r"[;:!?“”\"«»]| - |"
    r"\b(?:(?:that|which|who|whom|whose|where|while|whereas|because|although|though|but|saying|adding|noting|stressing|"
    r"highlighting|praising|emphasi[sz]ing|underlining|underscoring|expressing|calling|hailing|thanking|describing|recalling|according to|said|says|told|stated|noted|added|reported|announced|emphasi[sz]ed|stressed|pointed out|aimed at|making|so far)\b|"
    r"since\b(?! (?:then|taking))|(?:before|after) (?=\w+ing\b)|(?:as|when|before) (?=(?:he|she|they|it|the)\b))|"
    r", (?:(?:and|as(?! well as)|before|when|if|in which|with)\b|(?=(?:\w+ed|was|were|is|are|has|had|have|will|met|held|told|made|gave|paid|laid)\b))"
)
# What such a boundary begins with: only there is it looked for, in half the time. The first marks are boundaries by themselves.
_ALONE = ';:!?“”"«»'
# A set of letters alone is searched for five times as fast as one beside the blank of a dash.
_MARK = re.compile(rf"[{_ALONE},]")
_DASH = " - "
_FIRST_WORDS = frozenset(
    "that which who whom whose where while whereas because although though but saying adding noting stressing highlighting praising "
    "emphasising emphasizing underlining underscoring expressing calling hailing thanking describing recalling according said says told "
    "stated noted added reported announced emphasised emphasized stressed pointed aimed making so since before after as when".split()
)
# The preposition by which a noun is the setting of something else: "said during talks", "on the sidelines of the summit".
_SETTING = compiled(
    r"\b(?:during|at|in|after|following|upon|amid|through|throughout|within|from|for|(?:on|in|within) the (?:sidelines|margins|occasion|basis|results|outcomes?|framework|course|context) of|as part of|results of|outcome of|"
    r"ahead of|prior to|before|on the eve of|eve of|as a result of|on) (?:(?!to\b|resuming|holding|opening|launching|signing|establishing|hosting|organi[sz]ing|starting)[\w'.-]+ ){0,5}$"
)
_TO_COME = compiled(
    r"\b(?:will|shall|'ll|(?:is|are|was|were|be|been|being)(?: also| currently| now| all| both| then)? (?:to|due|scheduled|slated|set|expected|planned|poised|about|preparing|going)\b|"
    r"(?:has|have|had)(?: also)? (?:planned|scheduled|proposed|suggested|agreed to hold|agreed to meet)|"
    r"scheduled|slated|plans?|planned|planning|intends?|intention|expects?|hopes to|upcoming|forthcoming|coming|would|prepar(?:e|es|ing|ations?)|"
    r"(?:agreed|agree|decided|decides|decision|pledged|promised|vowed|arranged|offered)(?: (?:was|has been|were))?(?: also)?(?: made| taken)?(?: (?:here|on|late|early|in [a-z]+|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)){0,3} to|look(?:s|ed|ing)? forward to|looks? ahead to|"
    r"ahead of|prior to|eve of|run-up to|approach(?:es|ing)?|propos(?:e|es|ed|ing|al)|suggest(?:s|ed|ing)?|recommend(?:s|ed|ing)?|bid|winning the right|won the right|right to host|next)\b"
)
_THOUGHT = compiled(
    r"\b(?:could|may|might|should|ought|must|needs?|needed|can|cannot|potential|possib\w+|opportunit\w+|prospects?|readiness|ready|willing\w*|interest|interested|"
    r"wants?|wanted|wish\w*|call(?:s|ed|ing) (?:for|on)|urg(?:e|es|ed|ing)|if|whether|unless|appeal\w*|asks?|asked|seek(?:s|ing)?|sought|necessity|importance|consider\w*|"
    r"explor\w+|in favou?r of|review\w*|discuss(?:es|ed|ing)?|priorit\w+|aim(?:s|ed|ing)?|goal|idea|initiative|support(?:s|ed)? (?:the|for)|would like|capab\w+|able to|"
    r"encourag\w+|facilitat\w+|efforts? to|work(?:ing)? (?:on|to|towards)|accelerat\w+|help\w* to|allow\w*|in order to|so as to|request\w*)\b"
)
_DENIED = compiled(
    r"\b(?:not|never|no|neither|nor|without|refus\w+|declin(?:e|es|ed|ing)|reject\w*|fail(?:s|ed)? to|avoid\w*|unable|instead of|rather than|ruled out|rules out|suspend\w*|halt(?:s|ed|ing)?|abandon\w*|boycott\w*|skip(?:s|ped)?|"
    r"yet to|cancel\w*|postpon\w*|called off|put off|scrapped)\b|n't\b"
)
_DONE = compiled(
    r"\b(?:held|began|begun|started|attended|hosted|took place|took part|participated|opened|launched|addressed|had|wrapped up|ended|gave|made|signed|met|visited|paid|completed|"
    r"marked|celebrated|praised|noted|highlighted|highlighting|hailed|thanked|congratulated|recalled|announced|inaugurated|led to|witnessed|described|carr(?:ied|ies) out)\b"
)
_NEXT = compiled(r"\b(?:upcoming|forthcoming|planned|next|coming|future|eve of)\b")
_BEFORE_NOUN = compiled(
    r"\b(?:the|other|these|all|several|many|newly|recently|jointly|of|some|\w+'s)(?: newly| recently| jointly| \w+ly)? $"
)
_NOUN_NEXT = compiled(
    r" (?:documents|agreements?|memorand\w+|contracts|deals|treaty|protocols?|package|roadmap|projects?|events?|meetings?|talks|visit)\b"
)
_OFF = compiled(
    r"(?:[^,;]{0,50}?|[^,;]{0,20}, [^,;]{3,60}, )\b(?:was|were|is|are|has been|had been|be) (?:postponed|cancell?ed|called off|put off|suspended|scrapped)\b"
)
# "Left for Rome to attend the summit": what somebody goes to do is to come.
_TO_DO = compiled(
    r"\b(?:to|and) (?:hold|pay|attend|make|join|deliver|take part in|participate in|co-chair|convene|conduct) (?:[\w'-]+ ){0,5}$"
)
# "She is the first envoy to pay a visit in ten years": the visit is under way.
_FIRST_TO = compiled(r"\bthe (?:first|second|third|only|latest)\b[^,;]* to [a-z]+ (?:[\w'-]+ ){0,5}$")
# "He became the first pope to visit Oman": he did.
_WAS_FIRST_TO = compiled(
    r"\b(?:was|is|became|becomes|becoming|were|are) the (?:first|second|third|only|latest)\b[^,;]* to $"
)
# "Paving the way for a trip" is a plan, "a request for a meeting" a wish.
_PURPOSE = compiled(
    r"\b(?:(?P<plan>pav(?:e|es|ed|ing) the way|prepar\w+|plans?|planned|arrang\w+|schedul\w+|agreed|agreement)|requests?|requested|calls?|called|calling|proposals?|hopes?|hoped|"
    r"opportunit\w+|needs?|push|pushed|pushing|bid|appeals?|appealed|demands?|asked|ground|conditions|pressed|pressing) for (?:[\w'-]+ ){0,4}$"
)
# "The meeting will take place", "a summit slated for", but not "the meeting is expected to contribute".
_HAPPENS_LATER = compiled(
    r"[^,;]{0,60}?(?:\b(?:will|shall|would|is|are|was|were)(?: also| then)? (?:be held|take place|begin|start|open|resume|be (?:signed|opened|launched|organi[sz]ed|hosted|convened|inaugurated|celebrated|marked)|"
    r"(?:to|due|scheduled|slated|planned|set|expected)(?: to)? (?:be (?:held|signed|opened|launched|hosted)|take place|begin|start|open|convene|arrive)|(?:scheduled|slated|planned|due|expected|set) (?:for|on|in|next|later|at))\b|"
    r"\b(?:scheduled|slated|planned) (?:for|to (?:be held|take place|begin|start|open))\b|\bto be (?:held|signed|hosted|opened|launched)\b|\bto take place\b)"
)
_MAIN_CLAUSE_LATER = compiled(
    r"[^.;“”\"]{0,140}?,[^.;“”\"]{0,100}?\b(?:will|shall|(?:is|are|was|were)(?: also)? (?:to|due to|scheduled to|expected to|slated to|set to))\b"
)


# What a sentence must have a word of before it is searched for the pattern of that name.
_DENIED_KIND = word_kind(
    r"not|never|no|neither|nor|without|refus\w+|declin(?:e|es|ed|ing)|reject\w*|fail(?:s|ed)?|avoid\w*|unable|instead|rather|ruled|rules|suspend\w*|"
    r"halt(?:s|ed|ing)?|abandon\w*|boycott\w*|skip(?:s|ped)?|yet|cancel\w*|postpon\w*|called|put|scrapped|t"
)
_OFF_KIND = word_kind(r"postponed|cancell?ed|called|put|suspended|scrapped")
_HAPPENS_LATER_KIND = word_kind(
    r"will|shall|would|scheduled|slated|planned|due|expected|set|be|place|begin|start|open|resume|convene|arrive"
)
_TO_COME_KIND = word_kind(
    r"will|shall|ll|is|are|was|were|be|been|being|scheduled|slated|plans?|planned|planning|proposed|suggested|agreed?|intends?|intention|expects?|hopes|"
    r"upcoming|forthcoming|coming|would|prepar\w+|decide[sd]|decision|pledged|promised|vowed|arranged|offered|look(?:s|ed|ing)?|ahead|prior|eve|run|"
    r"approach(?:es|ing)?|propos\w+|suggest\w*|recommend\w*|bid|winning|won|right|next"
)
_THOUGHT_KIND = word_kind(
    r"could|may|might|should|ought|must|needs?|needed|can|cannot|potential|possib\w+|opportunit\w+|prospects?|readiness|ready|willing\w*|interest|interested|"
    r"wants?|wanted|wish\w*|call(?:s|ed|ing)|urg(?:e|es|ed|ing)|if|whether|unless|appeal\w*|asks?|asked|seek(?:s|ing)?|sought|necessity|importance|consider\w*|"
    r"explor\w+|favou?r|review\w*|discuss(?:es|ed|ing)?|priorit\w+|aim(?:s|ed|ing)?|goal|idea|initiative|support(?:s|ed)?|would|capab\w+|able|"
    r"encourag\w+|facilitat\w+|efforts?|work(?:ing)?|accelerat\w+|help\w*|allow\w*|order|as|request\w*"
)
_MODAL_KIND = word_kind(r"will|shall|due|scheduled|expected|slated")
_MAIN_CLAUSE_LATER_KIND = word_kind(r"will|shall|is|are|was|were")
_MODAL = re.compile(r"\b(?:will|shall|(?:is|are) (?:due|scheduled|expected|slated))\b")
# Before a past form: "will be", "could have been", "due to be".
_AUXILIARY = compiled(
    r"\b(?:(?P<plan>will|would|shall|(?<!was )(?<!were )to|is|are) (?:also |soon |then |officially )?(?:be|have)|(?P<wish>(?:was|were) to have|(?:could|may|might|should|must|can|if)(?: be| have)?)|"
    r"(?:due|scheduled|expected|planned|set|slated) to be)(?: also| officially)? $"
)

_FAR = 400  # no word governs another from farther away; also keeps a text without full stops from costing its square

_LONGEST_DONE = 16  # characters of the longest wording of `_DONE`

# What a word before a noun or an infinitive makes of it; the last one counts, unless one of `_DONE` stands behind it.
_GOVERNORS = (("planned", _TO_COME_KIND, _TO_COME), ("thought", _THOUGHT_KIND, _THOUGHT))


class Clause(NamedTuple):
    """A clause: its span, that of its sentence, and the kinds of words in the sentence; see `word_kinds`."""

    start: int
    end: int
    sentence_start: int
    sentence_end: int
    kinds: int


def clauses(text: ArticleText, sentence: Sentence, since: int = 0) -> list[Clause]:
    """Cut a sentence, or what of it stands behind the offset `since`, into clauses, in reading order and without gaps."""
    folded, start, end = text.folded, min(max(sentence.start, since), sentence.end), sentence.end
    # Asked for the same sentence by several extractors, one after the other.
    known: dict[int, list[Clause]] = text.remembered.setdefault("clauses", {})
    if start in known:
        return known[start]
    find = folded.find
    offsets = [mark.start() for mark in _MARK.finditer(folded, start, end)]
    for words in (*_FIRST_WORDS.intersection(text.words(sentence)), _DASH):
        offset = find(words, start, end)
        while offset >= 0:
            offsets.append(offset)
            offset = find(words, offset + 1, end)
    offsets.sort()
    kinds = text.kinds(sentence)
    found, left, reached = [], start, start
    for offset in offsets:
        if offset < reached:
            continue
        if folded[offset] in _ALONE:
            reached = offset + 1
        elif match := _BOUNDARY.match(folded, offset, end):
            reached = match.end()
        else:
            continue
        if offset > start:
            found.append(_new(Clause, (left, offset, start, end, kinds)))
            left = offset
    found.append(_new(Clause, (left, end, start, end, kinds)))
    known[start] = found
    return found


# Half the time of `Clause(...)`, twenty times an article.
_new = tuple.__new__


def clause_at(parts: list[Clause], offset: int) -> Clause:
    """The clause in which `offset` lies."""
    index = bisect_left(parts, (offset + 1,)) if len(parts) > 1 else 0
    return parts[index - 1] if index else parts[0]


def is_setting(folded: str, clause: Clause, start: int) -> bool:
    """Whether the noun at `start` is where or when something else happened: "during the talks"."""
    return bool(_SETTING.search(folded, max(clause.start, start - 80), start))


def tense(folded: str, clause: Clause, start: int, end: int, form: str) -> str:
    """Whether the words from `start` to `end` speak of what "happened", is "planned", is only "thought" of, or is "denied".

    Args:
        folded: The folded text.
        clause: The clause in which the words stand.
        start: Where they start.
        end: Where they end.
        form: Of a verb its form, "past", "present", "base" or "ing"; "noun" of a noun.
    """
    if folded.startswith(("before ", "after "), clause.start):
        # "Will speak before travelling to Rome": as what it goes with.
        clause = _new(Clause, (clause.sentence_start, *clause[1:]))
    kinds = clause.kinds
    before = folded[max(clause.start, start - _FAR) : start]
    if form == "past":
        return _tense_of_past(before, folded[end : end + 20], kinds)
    if form == "present":
        return "denied" if kinds & _DENIED_KIND and _DENIED.search(before[-30:]) else "happened"
    if form == "noun":
        if setting := _SETTING.search(folded, max(clause.start, start - 80), start):
            return _tense_of_setting(folded, clause, start, end, setting.start())
        if kinds & _OFF_KIND and _OFF.match(folded, end, clause.sentence_end):
            return "denied"
    if kinds & _DENIED_KIND and _DENIED.search(before[-60:]):
        return "denied"
    if form == "noun" and kinds & _HAPPENS_LATER_KIND and _HAPPENS_LATER.match(folded, end, clause.end):
        return "planned"
    governed = _governed(before, kinds)
    if governed != "happened":
        return governed
    if form == "base":
        return "happened" if _WAS_FIRST_TO.search(before) else "thought"
    is_aim = form == "noun" and _TO_DO.search(before) and not _FIRST_TO.search(before)
    return "planned" if is_aim else "happened"


def _governed(before: str, kinds: int) -> str:
    """What the last of the words that govern a noun or an infinitive makes of it; "happened" without any."""
    reached, value = 0, "happened"
    for name, kind, pattern in _GOVERNORS:
        if kinds & kind:
            for found in pattern.finditer(before):
                if found.end() >= reached:
                    reached, value = found.end(), name
    # Without one of those, what was done makes no difference.
    done = _DONE.finditer(before, max(0, reached - _LONGEST_DONE)) if reached else ()
    return "happened" if any(found.end() > reached for found in done) else value


def _tense_of_past(before: str, after: str, kinds: int) -> str:
    """Past forms report by themselves; an auxiliary right before them can make them a plan or a wish ("will be signed").

    A participle before its noun ("other signed documents") reports nothing.
    """
    if _NOUN_NEXT.match(after) and _BEFORE_NOUN.search(before):
        return "thought"
    if kinds & _DENIED_KIND and _DENIED.search(before[-25:]):
        return "denied"
    if auxiliary := _AUXILIARY.search(before[-45:]):
        return "thought" if auxiliary["wish"] else "planned"
    return "happened"


def _tense_of_setting(folded: str, clause: Clause, start: int, end: int, setting: int) -> str:
    """A noun that is the setting of something else happened whatever was said there, unless the clause is to come ("during his visit he will").

    `setting` is where the words begin that make it one.
    """
    first = max(clause.start, start - 90)
    if folded.find(" for ", first, start) >= 0 and (purpose := _PURPOSE.search(folded, first, start)):
        return "planned" if purpose["plan"] else "thought"
    kinds = clause.kinds
    if (
        _NEXT.search(folded[max(clause.start, start - 45) : start])
        or (kinds & _HAPPENS_LATER_KIND and _HAPPENS_LATER.match(folded, end, clause.end))
        or (kinds & _MODAL_KIND and _MODAL.search(folded, max(clause.start, start - _FAR), start))
    ):
        return "planned"
    leads = setting - clause.sentence_start < 3 and kinds & _MAIN_CLAUSE_LATER_KIND
    return "planned" if leads and _MAIN_CLAUSE_LATER.match(folded, end, clause.sentence_end) else "happened"


_PAST = frozenset(
    "met held left flew paid laid gave took came won spoke talked broke cut sat sent put set won spoken swore sworn wound shown told was were went made inked sealed".split()
)


@cache
def form_of(wording: str) -> str:
    """The form of a verb: "past", "present" (meets), "base" (meet, to meet) or "ing"."""
    first = wording.lower().split()[0]
    if first in _PAST or first.endswith("ed"):
        return "past"
    if first.endswith("ing"):
        return "ing"
    return "present" if first.endswith("s") and not first.endswith("ss") else "base"
