"""Whether the opening of an article shows the people of two countries together, rather than one side that speaks of the other."""

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

from summitry.patterns import compiled
from summitry.talks import actors, held
from summitry.talks.actors import Actor
from summitry.talks.travels import Travels
from summitry.talks.whereabouts import Spot
from summitry.text import Sentence, starting_in
from summitry.word_kinds import word_kind

# "Rwanda's minister and her Kenyan colleague", "the king, with the president of Malta": two who do something together.
_JOINED = compiled(r"[^;:.\"“”]{0,90}?\b(?:and|with|alongside|beside) (?:[\w.'’-]+,? ){0,5}?")
# "The president told Fijian deputies": said to their faces.
_TOLD = compiled(
    r"[^;:.\"“”]{0,60}?\b(?:told|addressed|addressing|thanked|assured|handed|gave|showed|joined|visited|embraced|greeted|escorted|accompanied) (?:the |an? |his |her )?(?:[\w-]+ ){0,2}?"
)
_OF_ONE = compiled(
    r"\b(?:that|said|says|told|if|not|will|would|accus\w+|warn\w+|urg\w+|blam\w+|talks|contracts?|deals?|pacts?|ties|relations|trade|border|between)\b"
)
_DISTANT_KIND = word_kind("voted|ambassadors?|warplanes?|troops|soldiers|court|tribunal|arrested")
_PAPER_KIND = word_kind(
    r"signed|signing|signatures?|initiall?ed|inked|ink|penned|pen|sealed|concluded|exchanged|swapped|endorsed|ratified|agreed|agree|entered|buried|settled|adopted|reached"
)
# What is only done face to face, by whomever.
_PRESENT_KIND = word_kind(
    "counterparts?|colleague|opposite|peers?|host|hosts|guests?|visitors?|visit|trip|stay|stop|tour|mission|delegation|set|landed|arrived|seen|saw|"
    "ceremony|lunch|dinner|breakfast|banquet|courtesy|dropped|handed|presented|bestowed|decorated|walked|strolled|shook|embraced|thanked|beside|alongside|flanked|accompanied|together|side|jointly|invited|called|two|both|pair|men"
)
_PRESENT = compiled(
    r"\b(?:his|her|their|its)(?: [\w-]+){0,2} (?:host|hosts|guests?|visitors?)\b(?! (?:list|house|country|workers?))|\b(?:the|[\w-]+'s) (?:visitors?|guests?)\b(?! (?:list|house|country|workers?))|\b(?:official|working|state|private|brief|one-day|two-day|three-day|day-long|\d+-(?:day|hour)|first|second|third|last|whirlwind|goodwill|farewell|[\w-]+) (?:visit|trip|stay|stop|tour|mission)\b(?! (?:next|last) year)|"
    r"\b(?:set|sets) foot\b|\b(?:seen|saw|sees) (?:\w+ )?off\b|\b(?:courtesy call|dropped in|called (?:on|at))\b|\b(?:handed|presented|bestowed|decorated|conferred)\b (?!over\b)(?!by\b)|\b(?:walk(?:ed|ing)|stroll(?:ed|ing)|sat|st(?:ood|anding)|travell?ed|flew|arm in arm|shoulder to shoulder|side by side) (?:with|beside|alongside|next to|together|side by side|arm in arm)\b|"
    r"\bceremony\b|\b(?:shook|shaking) (?:hands|on it)\b|\bembraced\b|\b(?:the )?(?:two (?:men|women|leaders|presidents|ministers|premiers|kings|sides|delegations|teams)|pair) (?!countries\b)|\bboth (?:men|women|leaders|presidents|ministers|premiers|sides|delegations)\b|\b(?:looked on|watched|oversaw|accompanied by|in the company of|in the presence of|at a ceremony|(?:over|for|at|to) (?:\w+ ){0,2}(?:lunch|dinner|breakfast|banquet))\b|"
    r"\b(?:with|and) (?:his|her|their|the) (?:[\w-]+ ){0,2}?(?:counterparts?|colleague|opposite number|peer|homologue)\b|\bto (?:have )?(?:receive|received|host|hosted|welcome|welcomed)\b|\binvited (?:him|her|them)\b|\bjointly\b|\bthanked\b"
)


class Scene(NamedTuple):
    """What the opening of an article shows.

    Attributes:
        tally: The clues.
        named: Who acts in it.
        points: How surely each country acts.
        spots: The places where something was done, the surest first.
        away: Countries whose people go home, are guests, or do what guests do.
    """

    tally: Travels
    named: Sequence[Actor]
    points: dict[str, float]
    spots: Sequence[Spot]
    away: set[str]


def were_together(scene: Scene, two: Sequence[str]) -> bool:
    """Whether the people of two countries were together, or were to be."""
    text = scene.tally.text
    opening = text.opening(actors.OPENING)
    sides = [actor for actor in scene.named if actor.code in two and actor.points >= actors.GOVERNMENT]
    if scene.away & {*two}:
        return True
    if any(was_abroad(scene.tally, sides, spot) for spot in scene.spots if spot.code in two):
        return True
    if any(_did_together(scene.tally, sentence, starting_in(sides, sentence)) for sentence in opening):
        return True
    return min(scene.points[code] for code in two) >= actors.PERSON and any(
        held.happened(text, sentence, held.Elsewhere(()))
        or (
            text.has_kind(sentence, _PRESENT_KIND)
            and _PRESENT.search(text.folded, sentence.start, sentence.end)
        )
        for sentence in opening
    )


def has_partner(scene: Scene, sides: Collection[str]) -> bool:
    """Whether somebody of one of some countries does something with a person whose country goes without saying: "Malta's premier and Semi Vula"."""
    tally, folded = scene.tally, scene.tally.text.folded
    for sentence in tally.text.opening(actors.OPENING):
        unplaced = [one for one in starting_in(tally.people, sentence) if one.country_code is None]
        for actor in starting_in(scene.named, sentence) if unplaced else ():
            if actor.code not in sides or actor.points < actors.PERSON:
                continue
            for person in unplaced:
                span = (actor.end, person.start) if actor.end < person.start else (person.end, actor.start)
                if _JOINED.fullmatch(folded, *span) and not _OF_ONE.search(folded, *span):
                    return True
    return False


def was_abroad(tally: Travels, sides: Sequence[Actor], spot: Spot) -> bool:
    """Whether a place is the goal of a journey, or whoever is named last before it is of the other country."""
    if spot.is_goal:
        return True
    sentence = tally.text.sentences[tally.text.sentence_at(spot.span[0])]
    there = starting_in(sides, sentence)
    if spot.is_palace:
        return any(actor.code != spot.code for actor in there)
    before = [actor for actor in there if actor.start < spot.span[0]]
    return bool(before) and before[-1].code != spot.code and not tally.text.has_kind(sentence, _DISTANT_KIND)


def _did_together(tally: Travels, sentence: Sentence, sides: Sequence[Actor]) -> bool:
    """Whether people of the two are the joint subject of a sentence, or their governments that of what was concluded."""
    folded, text = tally.text.folded, tally.text
    if text.has_kind(sentence, _DISTANT_KIND):
        return False
    return any(
        first.code != second.code
        and (
            (
                _JOINED.fullmatch(folded, first.end, second.start)
                and not _OF_ONE.search(folded, first.end, second.start)
                and (
                    first.points + second.points > 2 * actors.GOVERNMENT
                    or text.has_kind(sentence, _PAPER_KIND)
                )
            )
            or (
                min(first.points, second.points) >= actors.PERSON
                and _TOLD.fullmatch(folded, first.end, second.start)
            )
        )
        for first, second in pairwise(sides)
    )
