"""Mentions of persons by name, with their office and country as the text states them.

A name is learnt where the article shows that it names a person: a title before it, an apposition
behind it, a verb of speaking beside it. Every other place where it or a part of it stands is then found too.
"""

from collections.abc import Sequence
from dataclasses import replace

from summitry import sightings
from summitry.extract.rows import Name, Person
from summitry.layout import ArticleText
from summitry.names import SMALL_WORDS, THINGS
from summitry.roster import Roster, Sighting, called_keys
from summitry.text import Spans


def extract(text: ArticleText, names: Sequence[Name]) -> list[Person]:
    """Find every mention by name of every person whom the article shows to be one.

    Args:
        text: The article.
        names: Names of organisations in it; words inside them name no person.

    Returns:
        One row a mention, in reading order: the span is the name as it stands there, without its title;
        `name` and `surname` are the same for all mentions of one person; role and country are those stated
        at the mention, or else those that the article states most often. No person, no rows; none in boilerplate.
    """
    organisations = Spans((name.start, name.end) for name in names if name.kind == "organisation")
    seen = list(sightings.find(text, organisations))
    roster = Roster()
    shorter = {
        sighting.keys[0]
        for sighting in seen
        if len(sighting.keys) == 1 and (sighting.is_evidence or sighting.speaks)
    }
    rest: list[Sighting] = []
    sure: list[Sighting] = []
    for sighting in seen:
        supported = sighting.is_likely and not shorter.isdisjoint(called_keys(sighting.parts))
        (sure if sighting.is_evidence or supported else rest).append(sighting)
    roster.learn(sure)
    if roster.persons:
        for sighting in rest:
            _recognise(text, roster, sighting)
    rows: list[Person] = []
    for person in roster.persons:
        surname, role, country = person.surname(), person.stated("role"), person.stated("country")
        rows.extend(
            Person(s.start, s.end, person.name, surname, s.role or role, s.country or country)
            for s in person.sightings
        )
    return sorted(rows)


def _recognise(text: ArticleText, roster: Roster, sighting: Sighting) -> None:
    """Give a sighting without evidence to the person it names, if it names one."""
    person = roster.find(sighting)
    if person is not None:
        person.sightings.append(sighting)
        return
    if len(sighting.parts) < 2 or not THINGS.isdisjoint(sighting.keys):
        return
    known = [index for index, name in enumerate(sighting.keys) if roster.knows(name)]
    if not known:
        return
    if _is_spouse_or_namesake(text, roster, sighting, known):
        roster.add(sighting).sightings.append(sighting)
        return
    for index in known:
        # "Ruto Meets Modi": a headline in capitals; "Visiting Biden": the first word of a sentence.
        part = _part(sighting, index)
        person = roster.find(part)
        if person is not None:
            person.sightings.append(part)


def _is_spouse_or_namesake(text: ArticleText, roster: Roster, sighting: Sighting, known: list[int]) -> bool:
    """Whether an unknown first name stands before a known surname: somebody else of that name."""
    first, last = sighting.parts[0], len(sighting.parts) - 1
    if known != [last] or last > 3 or len(called_keys(sighting.parts)) <= last:
        return False
    starts_sentence = text.sentences[text.sentence_at(sighting.start)].start + 1 >= sighting.start
    is_common = sighting.keys[0] in SMALL_WORDS or f" {first.lower()} " in text.folded
    return not (starts_sentence and (is_common or first.endswith(("ing", "ed", "ly"))))


def _part(sighting: Sighting, index: int) -> Sighting:
    start = sighting.start
    for part in sighting.parts[:index]:
        start += len(part) + 1
    return replace(
        sighting,
        start=start,
        end=start + len(sighting.parts[index]),
        parts=sighting.parts[index : index + 1],
        keys=sighting.keys[index : index + 1],
    )
