"""Reports that begin with news of another kind: what a parliament ratified, how trade went, who else came. Talks of which they only remind are not theirs."""

from collections.abc import Sequence

from summitry.patterns import compiled
from summitry.talks import crowds, journeys
from summitry.talks.tally import DATELINE_POINTS
from summitry.talks.travels import Travels
from summitry.text import Sentence
from summitry.word_kinds import word_kind

_KIND = word_kind(
    r"ratif\w+|consent|approv\w+|passed|endorsed|voted|force|effect|exports?|imports?|exported|imported|shipments?|trade|turnover|sales|arrivals|investments?|remittances|deliveries|commerce"
)
_PAPER = r"(?:agreements?|treat(?:y|ies)|accords?|pacts?|conventions?|protocols?|memorand\w+|bills?|laws?)"
_RATIFIED = compiled(
    rf"\b(?:parliament|senate|congress|chamber|house|assembly|lawmakers|deputies|legislators|legislature|senators|mps|cabinet|council of ministers|duma|diet|knesset|bundestag|majlis|seimas|saeima|sejm|rada)\b[^.;]{{0,80}}? (?:ratified|ratifies|approved|approves|passed|passes|endorsed|consented|(?:gave|gives|given) (?:its|their|final|the)|voted (?:to|for|in|unanimously|overwhelmingly|\d))\b[^.;]{{0,90}}?\b{_PAPER}\b|"
    r"\b(?:law|bill|decree|act)s? (?:(?:on|for|of) (?:the )?ratif\w+|ratifying)\b|"
    rf"\bratification of\b[^.;]{{0,90}}?\b{_PAPER}\b[^.;]{{0,120}}?\b(?:signed|approved|passed|adopted|ratified)\b|"
    rf"\b{_PAPER}\b[^.;]{{0,120}}?\b(?:(?:was|were|has been|have been) ratified|(?:enter|came|come|went|has come|has enter)\w* into (?:force|effect))\b"
)
_TRADE = compiled(
    r"\b(?:exports?|imports?|shipments?|trade|turnover|sales|arrivals|investments?|remittances|deliveries|commerce)\b[^.;]{0,90}? (?:rose|risen|fell|fallen|grew|grown|increased|decreased|dropped|jumped|surged|climbed|declined|reached|totall?ed|amounted|hit|exceeded|stood|shrank|slumped|doubled|tripled|soared|plunged|dipped|slipped)\b|"
    r"\b(?:imported|exported) (?:[\w.,]+ ){0,3}?(?:tonnes|tons|barrels|units|\$|worth|million|billion)"
)
_OPENING = 3  # sentences in which talks that a report is about are told of
_AT_TALKS = compiled(
    r"\b(?:visit\w*|talks|met|meet\w*|summit|received|hosted|welcomed|guest|delegation|commission|committee|session|instruments of ratification)\b"
)


def leads(clues: Travels) -> bool:
    """Whether a report begins with such news, and tells of no talks but by the way."""
    text = clues.text
    if not text.report():
        return False
    lead = text.lead()
    kinds, span = text.kinds(lead), (lead.start, lead.end)
    if kinds & _KIND and not clues.announces and _RATIFIED.search(text.folded, *span):
        return not _tells_of_talks(clues, [lead])
    if clues.talked or max(clues.hosts.values(), default=0.0) > DATELINE_POINTS:
        return False
    if kinds & _KIND and _TRADE.search(text.folded, *span) and not clues.announces:
        return not _tells_of_talks(clues, text.opening(_OPENING))
    return bool(kinds & journeys.TRAVEL_KIND) and any(
        crowds.is_of_crowd(text.folded, lead, cue.start())
        for cue in journeys.TRAVEL.finditer(text.folded, *span)
    )


def _tells_of_talks(clues: Travels, sentences: Sequence[Sentence]) -> bool:
    """Whether one of some sentences tells of a visit or of talks, and no date puts them at another time."""
    return any(
        not clues.is_other_time(sentence, told.span())
        for sentence in sentences
        for told in _AT_TALKS.finditer(clues.text.folded, sentence.start, sentence.end)
    )
