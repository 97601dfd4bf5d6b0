"""Mentions of persons by name, by office or by pronoun, with office and country as the text states them.

A name is learnt where the article shows that it names a person: a title before it, an apposition
behind it, a verb of speaking beside it. Every other place where it or a part of it stands is then found too.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import compress, pairwise
from operator import not_
from typing import NamedTuple

from summitry.extract.rows import Name, Person
from summitry.layout import ArticleText
from summitry.names import THINGS, has_family_name_first
from summitry.patterns import compiled
from summitry.persons import nobody, roster, sightings, spouses, strangers
from summitry.persons.roster import Introduction, Roster, Sighting, called_keys, is_former
from summitry.persons.strangers import Stranger
from summitry.speech import Reference

_BETWEEN = frozenset({", ", " and ", ", and ", " & ", "; "})
# "Peru's Ana Ruiz and Chile's Jon Soto"
# "A B and Dr C D"; "A B, the first lady, and C D"
_AND_ADDRESS = compiled(
    r"(?:,? and |, )(?:Mrs?|Ms|Dr|Prof|Professor|Shri|Smt|Maulana|Sheikh|Sayyid|Datuk|Dato'|Tan Sri|Hon|Sir|Dame|Senator|U|Daw)\.? "
)
# "A B (Greens), C D (Liberals) and ..."
_BEHIND_PARTY = re.compile(r" \([^()\n]{2,25}\)(?:,? and |, )")
_AND_BEHIND_OFFICE = re.compile(r", [^,;.:\n]{3,60},? and (?:(?:the )?[A-Z][\w. -]{1,30}['’]s )?")
_ONE_OF_TWO = compiled(
    r"(?: and [A-ZÀ-Ž][\w'’-]+)? (?:also |both |have |had )?(?:agreed|met|discussed|signed|exchanged|reaffirmed|witnessed|pledged)\b"
)
_AND_OF_COUNTRY = re.compile(r",? and (?:the )?[A-Z][\w. -]{1,30}['’]s ")


class Found(NamedTuple):
    """The mentions by name in an article, and the names in it that persons seem to bear whom it does not introduce."""

    rows: Sequence[Person]
    strangers: frozenset[Stranger]


def extract(text: ArticleText, names: Sequence[Name]) -> Sequence[Person]:
    """`read`, the mentions alone."""
    return read(text, names).rows


def read(text: ArticleText, names: Sequence[Name], introduced: Sequence[Introduction] = ()) -> Found:
    """Find every mention by name of every person whom the article shows to be one.

    Args:
        text: The article.
        names: Names of organisations in it; words inside them name no person.
        introduced: Persons whom other articles introduce, and whom this one only calls by a part of their names.

    Returns:
        One row a mention, in reading order: the span is the name as it stands there, without its title;
        `name` and `surname` are the same for all mentions of one person; role and country are those stated
        at the mention, or else those that the article states most often, or else those of the introduction.
        No person, no rows; in boilerplate only who wrote the report.
    """
    organisations = [(name.start, name.end) for name in names if name.kind == "organisation"]
    seen = list(sightings.find(text, organisations))
    who = Roster(spouses.of_leaders(text, seen))
    for introduction in introduced:
        who.introduce(introduction)
    sure = _sure(text, seen)
    who.learn(sighting for sighting, known in zip(seen, sure, strict=True) if known)
    if who.persons:
        in_company = _in_company(text, who, seen, sure)
        who.learn(seen[index] for index in in_company)
        for index, sighting in enumerate(seen):
            if not sure[index] and index not in in_company:
                _recognise(text, who, sighting)
    rows = sorted([row for person in who.persons for row in _rows(person)])
    unnamed = strangers.find(text, compress(seen, map(not_, sure)), who)
    return Found(_with_counterparts(text, rows) if "counterpart" in text.folded else rows, unnamed)


def complete(named: Sequence[Person], references: Sequence[Reference]) -> list[Person]:
    """Add the mentions by office and by pronoun to those by name.

    Args:
        named: What `extract` found.
        references: Words that mean one of these persons without naming him or her.

    Returns:
        All mentions, in reading order. Of an office the row has the words, and the country that they state; what
        they leave open, and all of a pronoun, is what the article states most often of the person.
    """
    if not references:
        return sorted(named)
    usual: dict[str, Person] = {}
    for name in {reference.name for reference in references}:
        own = [row for row in named if row.name == name]
        usual[name] = own[0]._replace(
            role=roster.commonest([row.role for row in own]),
            country_code=roster.commonest([row.country_code for row in own]),
        )
    rows = [*named]
    for start, end, name, named_by, role, country in references:
        person = usual[name]
        told = (person.surname, role or person.role, country or person.country_code)
        rows.append(_new(Person, (start, end, name, *told, named_by)))
    return sorted(rows)


def _rows(person: roster.Person) -> list[Person]:
    name, surname, role = person.name, person.surname(), person.stated("role")
    country, ever = person.country(), person.stated("country")
    if person.introduced is not None:
        role, country = role or person.introduced.role, country or person.introduced.country
    rows = []
    for s in person.sightings:
        # NATO's secretary general, elsewhere "a former Norwegian prime minister", is not Norway's.
        told = s.country or country or (ever if s.role is None or is_former(s.role) else None)
        rows.append(_new(Person, (s.start, s.end, name, surname, s.role or role, told, "name")))
    return rows


def _with_counterparts(text: ArticleText, rows: list[Person]) -> list[Person]:
    """The rows with the office of each person who is only called a counterpart: that of the person named before."""
    offices: dict[str, str] = {}
    for before, row in pairwise(rows):
        if row.role or row.name in offices or not _COUNTERPART.search(text.folded, row.start - 40, row.start):
            continue
        role = before.role or offices.get(before.name)
        if role and row.start - before.end < _NEAR:
            offices[row.name] = role
    return (
        [row if row.role else row._replace(role=offices.get(row.name)) for row in rows] if offices else rows
    )


# "Ruiz met his Kenyan counterpart, Ana Soto"
_COUNTERPART = compiled(r"\bcounterpart,? (?:(?:mrs?|ms|dr|mme)\.? )?$")
_NEAR = 160

# Half the time of `Person(...)`, a dozen times an article.
_new = tuple.__new__


def _sure(text: ArticleText, seen: list[Sighting]) -> list[bool]:
    """Which sightings are known to be of persons: by the words around, by a shorter form of the name, by their company."""
    singles = [s for s in seen if len(s.keys) == 1]
    certain = {called_keys(s.parts) for s in singles if s.is_evidence or s.speaks}
    speakers = certain | {called_keys(s.parts) for s in singles if s.is_likely}
    sure = []
    for sighting in seen:
        known = sighting.is_evidence
        if not known and sighting.is_likely and speakers:
            keys = called_keys(sighting.parts)
            # "Kurt Volker" where "Volker said" stands, "Xi Jinping" where "Xi said" does.
            found = keys in certain if len(keys) == 1 else (keys[-1:] in speakers or keys[:1] in speakers)
            known = found and not nobody.is_headline(text, sighting.start)
        sure.append(known)
    for index in _pairs_of_leaders(text, seen):
        sure[index] = True
    return sure


def _in_company(text: ArticleText, who: Roster, seen: list[Sighting], sure: list[bool]) -> set[int]:
    """Unknown full names that stand in a list next to the full name of a person: "Tokayev's guests were A B, C D and E F"."""
    likely = [
        index
        for index, sighting in enumerate(seen)
        if not sure[index]
        and ((sighting.is_likely and len(sighting.parts) <= 4) or _is_one_of_two(text, sighting))
    ]
    found: set[int] = set()

    def is_known(index: int) -> bool:
        """Whether a sighting names a person: by itself, as one in a list, or as somebody named elsewhere."""
        return sure[index] or index in found or who.find(seen[index]) is not None

    for step, order in ((1, likely), (-1, likely[::-1])):
        for index in order:
            beside = index - step
            if not 0 <= beside < len(seen) or is_known(index):
                continue
            sighting = seen[index]
            if step == 1 and index > 1 and not is_known(beside) and _is_aside(text, seen[beside]):
                beside -= 1
            if not is_known(beside):
                continue
            other = seen[beside]
            first, second = (other, sighting) if step == 1 else (sighting, other)
            gap = text.body[first.end : second.start]
            if len(sighting.parts) == 1:
                in_list = gap == " and " and len(other.parts) == 1
            else:
                in_list = len(called_keys(other.parts)) > 1 and _is_list(gap, other, is_behind=step == 1)
            if in_list:
                found.add(index)
    return found


def _is_aside(text: ArticleText, sighting: Sighting) -> bool:
    """Whether what stands between two names is no name: "A B, a Republican, and C D", "A B (Foreign Affairs), C D"."""
    return len(sighting.parts) == 1 or text.body[sighting.start - 1] == "("


# What only persons do, together: behind the names of two of whom nothing else is said.
_TWO_SPEAK = compiled(
    r" (?:also |both |further |jointly |have |had )*(?:noted|stressed|emphasi[sz]ed|underscored|underlined|reiterated|recalled|expressed|applauded|commended|praised|thanked|hailed|exchanged views|held (?:talks|a meeting)|conferred|shook hands|met)\b"
)
_LEADERS = compiled(
    r"\b(?:(?:two|both) (?:leaders|presidents|prime ministers|premiers|heads|ministers|sides)|leaders|presidents)\b"
)


def _pairs_of_leaders(text: ArticleText, seen: list[Sighting]) -> Iterator[int]:
    """Where two single names that do together, more than once, what persons do: "Ruiz and Soto noted"; their offices stand nowhere."""
    for index, (one, other) in enumerate(pairwise(seen)):
        body, end = text.body, other.end
        if body[one.end : other.start] != " and " or len(one.parts) + len(other.parts) != 2:
            continue
        if one.parts[0].isupper() or other.parts[0].isupper() or not _TWO_SPEAK.match(text.folded, end):
            continue
        if body.count(body[one.start : end]) > 1 and _LEADERS.search(text.folded):
            yield index
            yield index + 1


def _is_one_of_two(text: ArticleText, sighting: Sighting) -> bool:
    """Whether a single name is that of one of two who do something together: "Ruiz and Soto agreed"."""
    if len(sighting.parts) > 1 or sighting.parts[0].isupper():
        return False
    beside = text.folded.startswith(" and ", sighting.end) or text.folded.endswith(" and ", 0, sighting.start)
    return beside and _ONE_OF_TWO.match(text.body, sighting.end) is not None


def _is_list(gap: str, known: Sighting, *, is_behind: bool) -> bool:
    """Whether the words between a person and an unknown name make the two a list."""
    if gap in _BETWEEN or _AND_OF_COUNTRY.fullmatch(gap) or _AND_ADDRESS.fullmatch(gap):
        return True
    if is_behind and _BEHIND_PARTY.fullmatch(gap):
        return True
    return is_behind and known.role is not None and bool(_AND_BEHIND_OFFICE.fullmatch(gap))


def _recognise(text: ArticleText, who: Roster, sighting: Sighting) -> None:
    """Give a sighting without evidence to the person it names, if it names one."""
    person = who.find(sighting)
    if person is not None:
        person.sightings.append(sighting)
        return
    if len(sighting.parts) < 2 or not THINGS.isdisjoint(sighting.keys):
        return
    known = [index for index, name in enumerate(sighting.keys) if who.knows(name)]
    if not known:
        return
    starts_sentence = text.sentences[text.sentence_at(sighting.start)].start + 1 >= sighting.start
    if nobody.is_headline(text, sighting.start) or (
        starts_sentence and known[0] == len(sighting.parts) - 1 and _is_common(text, sighting.parts[0])
    ):
        # "Ruto, Modi Eye Trade"; "Addressing Biden ..."
        for index in known:
            part = _part(sighting, index)
            if (person := who.find(part)) is not None:
                person.sightings.append(part)
    elif _is_namesake(sighting, known):
        who.add(sighting).sightings.append(sighting)


def _is_common(text: ArticleText, word: str) -> bool:
    """Whether a word that begins a sentence is none of a name: it occurs without a capital, or ends like a verb."""
    return word.endswith(("ing", "ed", "ly")) or f" {word.lower()} " in text.body


def _is_namesake(sighting: Sighting, known: list[int]) -> bool:
    """Whether an unknown first name stands with a known surname: somebody else of that name."""
    last = len(sighting.parts) - 1
    if last > 3 or len(called_keys(sighting.parts)) <= last:
        return False
    return known == [last] or (known == [0] and has_family_name_first(sighting.parts))


def _part(sighting: Sighting, index: int) -> Sighting:
    start = sighting.start
    for part in sighting.parts[:index]:
        start += len(part) + 1
    return sighting._replace(start=start, end=start + len(sighting.parts[index]),
        parts=sighting.parts[index : index + 1], keys=sighting.keys[index : index + 1],
    )  # fmt: skip
