"""Places where a name may stand, with what the words around them show: that it is a person, the office, the country."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summitry import names
from summitry.layout import ArticleText
from summitry.names import Part, given
from summitry.persons import called, commas, cuts, evidence, nobody, writers
from summitry.persons.roster import Sighting, called_keys
from summitry.persons.surroundings import Surroundings
from summitry.text import Spans
from summitry.titles.phrases import Title
from summitry.word_kinds import word_kind

_PLURAL_GAP = re.compile(
    r"(?: \([A-Z][\w ,&-]{2,40}\))?(?:, |,? and (?:his |her )?| (?:of|from) (?:the )?[\w' -]{3,30}?(?:, |,? and ))$"
)
_NEVER_ALONE = names.SMALL_WORDS - names.MONTHS - cuts.DAYS_TOO
_DAY = re.compile(r"[.,]? ?(?:\d|[A-Z])|\.\S|/|\)")
# "Najib Tun Razak": the father's title.
_OF_FATHER = frozenset({"tun"})
_FIRST_NAME_BEHIND = frozenset({"sir", "dame", "lady", "lord"})
# "FijiPress": agencies write so; "McGee" and "DeLuca" do not
_INNER_CAPITAL = re.compile(r"(?!Mac|Mc|De|Di|Da|La|Le|Van|Fitz|Ó|O['’])[A-Z][a-z]+[A-Z]")
# A body that is written short.
_BODY_FIRST, _OF = re.compile(r"[A-Z]{4,}$"), (" of ", " of the ")
_PARTICLES = word_kind("|".join(names.PARTICLES))
_COUNTRY_FIRST = re.compile(r"(?:[,;]? and |[,;] )(?:of )?(?:the )?")


class _Before(NamedTuple):
    """The name before in a list behind a plural title ("Presidents A, B and C"), and its place in it, from 0."""

    sighting: Sighting
    title: Title
    number: int


def find(text: ArticleText, organisations: Sequence[tuple[int, int]]) -> Iterator[Sighting]:
    """Find every run of capitalised words that could be a name or hold one.

    Args:
        text: The article.
        organisations: Spans of names of organisations; words in them name no person.

    Yields:
        Sightings in reading order, those in boilerplate left out. `is_evidence` tells whether the words
        around show a person; the others may be later mentions, or names of things.
    """
    page = Surroundings(text)
    ends = frozenset([end for _, end in organisations])
    boilerplate = text.boilerplate if text.boilerplate else None
    before: _Before | None = None
    last = -1
    for parts in _segments(page, organisations):
        start, end = parts[0].start, parts[-1].end
        if boilerplate is not None and boilerplate.touch(start, end):
            if writers.is_credited(page, one := _bare(page, parts)):
                yield one._replace(is_evidence=True)
            continue
        # "Saparmyrat Nyyazow [Saparmurat Niyazov]": a name that is spelled once more.
        is_again = (
            start - 2 == last and text.body.startswith("[", start - 1) and text.body.startswith("]", end)
        )
        last = end
        if is_again:
            continue
        # "Speaker of the Council of the Russian Federation X Y"
        behind_body = (start - 1 in ends or start - 1 in page.countries_by_end) and text.body[
            start - 1
        ] == " "
        sighting = (_behind_thing(page, parts, 0) if behind_body else None) or _judge(page, parts, before)
        if sighting.is_evidence:
            before = _in_list(page, sighting, start, before)
        yield sighting


def _in_list(page: Surroundings, sighting: Sighting, start: int, before: _Before | None) -> _Before | None:
    """The name of a person as one of a list behind a plural title, from which the next name may go on; None where it is in none."""
    title = page.title_before(start) or page.title_apart(start)
    if title is not None:
        return _Before(sighting, title, 0) if title.is_plural else None
    if before is None or sighting.role != before.title.role:
        return None
    return _Before(sighting, before.title, before.number + 1)


def _segments(page: Surroundings, organisations: Sequence[tuple[int, int]]) -> Iterator[list[Part]]:
    """Runs of capitalised words without the titles, countries, organisations, weekdays and small words in them."""
    body, countries = page.body, page.countries
    is_covered = Spans([*page.titles, *countries.values(), *organisations]).touch
    for start, end in names.runs(body, has_particles=page.text.may_have(_PARTICLES)):
        word = body[start:end]
        if word.isalpha():
            # One word, as most runs are: nothing in it can be part of a longer name.
            # Half of them are countries.
            if start not in countries and word.lower() not in _NEVER_ALONE and not is_covered(start, end):
                name = names.key(word)
                run = [_new(Part, (start, end, name))]
                if name in cuts.DAYS_TOO and (
                    _DAY.match(body, end) or body.endswith(("The ", "the ", "(", "/"), 0, start)
                ):
                    continue
                may_be_cut = name in names.MONTHS or word.isupper()
                if not (may_be_cut and cuts.is_cut(page, run, 0, [])):
                    yield run
            continue
        run = names.parts(body, start, end)
        parts: list[Part] = []
        for index, part in enumerate(run):
            # "bin Haji Abdul" is no form of address.
            ends = (
                is_covered(part.start, part.end)
                and not (parts and (parts[-1].key in names.SON_OF or part.key in _OF_FATHER))
                and not cuts.is_part_of_name(page, run, index, parts)
            )
            if ends or cuts.is_cut(page, run, index, parts):
                if parts:
                    yield parts
                parts = []
            else:
                parts.append(part)
        if parts:
            yield parts


# A third of the time of `Part(...)` and `Sighting(...)`, a dozen times an article.
_new = tuple.__new__


def _bare(page: Surroundings, parts: Sequence[Part]) -> Sighting:
    """A sighting of the parts, whatever stands around them."""
    words = tuple([page.body[part.start : part.end] for part in parts])
    keys = tuple([part.key for part in parts])
    span = (parts[0].start, parts[-1].end)
    return _new(Sighting, (*span, words, keys, None, None, False, False, False, False, False))


def _judge(page: Surroundings, parts: Sequence[Part], before: _Before | None) -> Sighting:
    """A sighting of the parts with what stands around them."""
    sighting = _bare(page, parts)
    start, end, words, keys, *_ = sighting
    title = page.title_before(start)
    if title is not None and nobody.bears(page, sighting, title):
        return sighting
    if (
        title is None
        and len(parts) > 2
        and _BODY_FIRST.match(words[0])
        and page.folded.endswith(_OF, 0, start)
    ):
        # "Chairman of the Board of NORGAS Per Lund"
        return _behind_thing(page, parts, 1) or sighting
    if not names.THINGS.isdisjoint(keys) and (count := _with_things(keys, title)):
        return _behind_thing(page, parts, count) or _initialled(page, parts[count:]) or sighting
    if not called_keys(sighting.parts):
        return sighting
    if title is not None:
        if (len(parts) == 1 and nobody.is_called(page, sighting, title)) or nobody.names_thing(page, end):
            return sighting
        return _titled(page, sighting, title)
    if of_field := _behind_field(page, sighting):
        return of_field
    if len(parts) == 1 and _INNER_CAPITAL.match(words[0]):
        return sighting  # "FijiPress has learned"
    if (
        before is not None
        and start - before.sighting.end < 50
        and (listed := _in_plural(page, sighting, before))
    ):
        return listed
    if len(words) == 1 and len(words[0]) == 1:
        return sighting
    return _untitled(page, sighting)


def _with_things(keys: Sequence[str], title: Title | None) -> int:
    """How many words of a run reach to the last that names a thing; none, 0, where those are a surname: behind a title, "Peter Hill"."""
    things = [index for index, key in enumerate(keys) if key in names.THINGS]
    is_last = things == [1] and len(keys) == 2 and given.is_sure(keys[0])
    may_be_surname = all(keys[index] in names.SURNAMES_TOO for index in things)
    if is_last and may_be_surname and title is None:
        return 0
    is_titled = title is not None and not title.is_royal and bool(title.role or not is_last)
    return 0 if (is_last or may_be_surname) and is_titled else things[-1] + 1


def _untitled(page: Surroundings, sighting: Sighting) -> Sighting:
    """A name without a title before it: behind its country, as a signature, between commas, or beside a verb."""
    start, is_full = sighting.start, len(sighting.parts) > 1
    if is_full and writers.wrote(page, sighting):
        return sighting._replace(is_evidence=True)
    if country := page.country_before(start):
        sighting = sighting._replace(country=country)
        office = page.title_apart(page.countries_by_end[start - 3].start)
        if office is not None and office.role and is_full:
            # "the ministers, Peru's Ana Ruiz and ..."
            return sighting._replace(role=office.role, is_evidence=True)
    if is_full and (signed := page.signature(start, sighting.end)):
        return sighting._replace(role=signed[0], country=signed[1], is_evidence=True)
    return commas.beside(page, sighting) or evidence.beside_verb(page, sighting)


def _behind_field(page: Surroundings, sighting: Sighting) -> Sighting | None:
    """Who stands behind a field that no list has: "Minister of Trade and Widgets Ana Couto", "... and Blue Transition Ana Couto"."""
    start, words = sighting.start, sighting.parts
    field = page.by_end.get(start - 5) if len(words) > 2 and page.body[start - 5 : start] == " and " else None
    if field is None or not field.ends_in_field:
        return None
    count = 2 if len(words) > 3 and names.is_abstract(sighting.keys[1]) else 1
    role = f"{field.role} and {' '.join(words[:count])}"
    return _titled(page, _without(sighting, count), field._replace(role=role))


def _without(sighting: Sighting, count: int) -> Sighting:
    """The sighting without its first words."""
    start = sighting.start + sum(len(part) + 1 for part in sighting.parts[:count])
    return sighting._replace(start=start, parts=sighting.parts[count:], keys=sighting.keys[count:])


def _behind_thing(page: Surroundings, parts: Sequence[Part], count: int) -> Sighting | None:
    """The name in "General Secretary of the Party Central Committee Ana Couto"; None without a title before."""
    while count < len(parts) and names.is_abstract(parts[count].key):
        count += 1  # "Minister of Labour and Administration Modernization Ana Couto"
    rest = {part.key for part in parts[count:]}
    if len(parts) - count < 2 or (rest & names.THINGS) - names.SURNAMES_TOO:
        return None
    body = page.body
    start, end = parts[count].start, parts[-1].end
    found = page.title_with_complement(start)
    if found is None:
        return None
    title, words = found
    piece = page.countries_by_end.get(start - 1)
    return Sighting(
        start, end, tuple(body[part.start : part.end] for part in parts[count:]), tuple(part.key for part in parts[count:]),
        role=f"{title.role}{words}", country=title.country or (piece.country if piece else None), is_evidence=True,
    )  # fmt: skip


def _initialled(page: Surroundings, parts: Sequence[Part]) -> Sighting | None:
    """The name in "Agency for Construction and Housing K. Couto"; None where no initial opens it."""
    sighting = _bare(page, parts) if len(parts) > 1 else None
    if sighting is None or not called.by_initials(page, sighting):
        return None
    return sighting._replace(is_evidence=True)


def _titled(page: Surroundings, sighting: Sighting, title: Title) -> Sighting:
    """A name directly behind its title."""
    role, country = title.role, title.country_of(0) or page.country_behind(sighting.end)
    if role is None or not title.countries:
        behind = page.apposition(sighting.end)
        if behind is not None:
            role, country = role or behind[0], country or behind[1]
    with_first_name = not _FIRST_NAME_BEHIND.isdisjoint(title.address)
    told = (role, country, True, False, False, title.is_royal, with_first_name)
    return _new(Sighting, (*sighting[:4], *told))


def _in_plural(page: Surroundings, sighting: Sighting, before: _Before) -> Sighting | None:
    """ "Presidents A and B", "Prime Ministers A of X and B of Y", "the presidents of X, A, and Y, B", "presidents of X A and Y B"."""
    body, end, title = page.body, before.sighting.end, before.title
    gap = body[end : sighting.start]
    country = None
    if not _PLURAL_GAP.match(gap):
        and_country = _COUNTRY_FIRST.match(gap)
        piece = page.countries.get(end + and_country.end()) if and_country else None
        if piece is None or body[piece.end : sighting.start] not in (", ", " ") or piece.code != "name":
            return None
        country = piece.country
    country = country or page.country_behind(sighting.end) or title.country_of(before.number + 1)
    return sighting._replace(role=title.role, country=country, is_evidence=True, is_royal=title.is_royal)
