"""Who makes a journey that is no visit of state: fans, refugees, soldiers, goods, the weather."""

import re

from summitry.patterns import compiled
from summitry.text import Sentence

# "Maltese fans arrived in X", "a frigate from Malta sailed to X": nobody who talks for a state.
_CROWD = compiled(
    r"\b(?:fans|supporters|spectators|tourists|holidaymakers|pilgrims|worshippers|refugees|migrants|immigrants|asylum[- ]seekers|evacuees|deportees|settlers|survivors|victims|nationals|citizens|passengers|families|children|orphans|pupils|schoolchildren|students?|teachers|nurses|doctors|medics|workers|labou?rers|fishermen|farmers|"
    r"soldiers|troops|peacekeepers|marines|paratroopers|sailors|battalion|contingent|warships?|frigates?|destroyers?|submarines?|ships?|vessels?|ferry|boats?|fleet|squadron|jets|aircraft|planes?|flights?|helicopters?|aid|supplies|consignment|shipment|cargo|vaccines?|equipment|"
    r"athletes|players|footballers?|swimmers?|boxers?|cyclists?|runners?|wrestlers?|gymnasts?|coach|(?:football|soccer|rugby|cricket|hockey|basketball|volleyball|handball|olympic|national|rescue|medical|search|film|mountaineering) (?:\w+ )?(?:teams?|squads?|side|crews?)|rescuers|firefighters|climbers|volunteers|"
    r"singers?|actors?|actress|artists?|musicians?|band|orchestra|choir|dancers|troupe|circus|journalists|reporters|prisoners|hostages|fugitives?|suspects?|smugglers|gunmen|rebels|investors?|traders?|exporters|importers|shoppers|(?:no|any|every|each) [\w-]+ who)"
    r"(?: (?:from|of|aboard|carrying|with|fleeing|bound) [^,;.]{2,50}?)?(?:,[^,;.]{2,60},)?(?:,? (?:who|which|that))?(?: (?:has|have|had|also|first|yesterday|today|on \w+day|\w+ly))* $"
)
_IN_OFFICE = compiled(
    r"\b(?:delegations?|led by|headed by|accompan\w+|\w*ministers?|presidents?|premier|chancellor|king|queen|emir|sultan|pope|princes{0,2}|officials?(?! (?:said|say|announced|told|confirmed|added))|envoys?|ambassador|commander|chief|general|talks|meet|meeting|negotiat\w+|consultations|(?:to|will) sign|counterpart)\b"
)
_OF_ANYTHING = ("expected", "reach")
_SOMEBODY = re.compile(r"\b(?:s?he|they|who|mr|mrs|ms|dr|sheikh|leaders?|visitors?|guests?)\b")
_FAR_BACK = 130  # characters before a journey in which the words for who goes begin


def is_of_crowd(folded: str, sentence: Sentence, start: int) -> bool:
    """Whether who goes, by words from `start` on, are fans, refugees, soldiers or the like, or goods, and the sentence speaks of nobody in office."""
    first = max(sentence.start, start - _FAR_BACK)
    return _CROWD.search(folded, first, start) is not None and not _IN_OFFICE.search(
        folded, sentence.start, sentence.end
    )


def is_of_nobody(folded: str, sentence: Sentence, start: int) -> bool:
    """Whether whatever is expected somewhere or reaches a place, by words from `start` on, is nobody that the sentence names by an office or calls a person: rain, results, boats."""
    if not folded.startswith(_OF_ANYTHING, start):
        return False
    return not (
        _IN_OFFICE.search(folded, sentence.start, start)
        or _SOMEBODY.search(folded, max(sentence.start, start - _FAR_BACK), start)
    )
