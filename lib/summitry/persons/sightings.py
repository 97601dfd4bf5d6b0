"""Places where a name may stand, with what the words around them show: that it is a person, the office, the country."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from summitry import names
from summitry.layout import ArticleText
from summitry.names import Part
from summitry.persons.roster import Sighting, called_keys
from summitry.persons.surroundings import Surroundings
from summitry.text import Spans
from summitry.titles.phrases import Title

_SPEAKS = (
    "said|says|told|tells|added|adds|stressed|noted|notes|stated|emphasi[sz]ed|expressed|announced|declared|argued|explained|remarked|replied|responded|"
    "insisted|claimed|warned|vowed|pledged|recalled|underlined|underscored|highlighted|reiterated|reaffirmed|thanked|congratulated|welcomed|praised|"
    "hailed|urged|arrived|met|visited|voiced|commented|wrote|tweeted|testified|conceded|complained|confirmed|acknowledged|concluded|observed"
)
_SPEAKS_AFTER = re.compile(rf"(?:,? who)? (?:also |later |then |has |had |further )?(?:{_SPEAKS})\b")
_SAID = re.compile(
    r"(?:\bsaid|\bsays|\badded|\bnoted|\bstressed|\bargued|\bexplained|\bremarked|\bconcluded|\b(?:led|headed|chaired|represented|accompanied) by) $"
)
_AGE = re.compile(r", \d\d,")
_COMPLEMENT = re.compile(r" (?:of|for|at|in charge of) [^,.;:\"“”()\n]{3,70}$")
_PLURAL_GAP = re.compile(r"(?:, |,? and (?:his |her )?| (?:of|from) (?:the )?[\w' -]{3,30}?(?:, |,? and ))$")
_COUNTRY_FIRST = re.compile(r"[,;]? and (?:of )?(?:the )?")


def find(text: ArticleText, organisations: Spans) -> Iterator[Sighting]:
    """Find every run of capitalised words that could be a name or hold one.

    Yields:
        Sightings in reading order, those in boilerplate left out. `is_evidence` tells whether the words
        around show a person; the others may be later mentions, or names of things.
    """
    page = Surroundings.of(text)
    before: tuple[Sighting, Title] | None = None
    for parts in _segments(page):
        if text.boilerplate.touch(parts[0].start, parts[-1].end) or organisations.touch(
            parts[0].start, parts[-1].end
        ):
            continue
        sighting = _judge(page, parts, before)
        title = (
            page.title_before(sighting.start) or page.by_end.get(sighting.start - 2)
            if sighting.is_evidence
            else None
        )
        if title is not None:
            before = (sighting, title) if title.is_plural else None
        elif sighting.is_evidence and before is not None:
            before = (sighting, before[1]) if sighting.role == before[1].role else None
        yield sighting


def _segments(page: Surroundings) -> Iterator[list[Part]]:
    """Runs of capitalised words without the titles, countries, weekdays and small words in them."""
    covered = Spans(
        {(phrase.start, phrase.end) for phrase in page.titles}
        | {(piece.start, piece.end) for piece in page.countries.values()}
    )
    for run in names.runs(page.text.body):
        parts: list[Part] = []
        for index, part in enumerate(run):
            ends = covered.touch(part.start, part.end) and not _is_part_of_name(page, run, index, parts)
            if ends or _is_cut(page, run, index, parts):
                if parts:
                    yield parts
                parts = []
            else:
                parts.append(part)
        if parts:
            yield parts


def _is_part_of_name(page: Surroundings, run: list[Part], index: int, parts: list[Part]) -> bool:
    """Whether the name of a country or city is part of a person's: "Foreign Minister Israel Katz", "Secretary Lloyd Austin"."""
    part = run[index]
    piece = page.countries.get(part.start)
    if piece is None or piece.end != part.end or piece.code in ("adjective", "short"):
        return False
    if parts:
        return page.title_before(parts[0].start) is not None and index + 1 == len(run)
    following = run[index + 1].key if index + 1 < len(run) else ""
    return (
        part.start - 1 in page.by_end
        and bool(following)
        and following not in names.THINGS
        and following not in names.SMALL_WORDS
    )


def _is_cut(page: Surroundings, run: list[Part], index: int, parts: list[Part]) -> bool:
    """Whether a word ends the name before it and is part of none itself."""
    part, body = run[index], page.text.body
    word = body[part.start : part.end]
    is_last = index + 1 == len(run)
    after_title = not parts and part.start - 1 in page.by_end
    if part.key in names.MONTHS:
        return _is_date(page, part)
    if part.key in names.SMALL_WORDS:
        # "Vice Premier He Lifeng", "Ho The Lan"
        return (
            len(word) == 1
            or is_last
            or not (
                after_title
                or (parts and part.key in ("the", "an", "do", "to", "so", "no", "can", "my", "may"))
            )
        )
    if word.isupper() and len(word) > 1 and not word.endswith(".") and not names.is_numeral(word):
        # An abbreviation; "KISHIDA Fumio" and "Hun MANET" are none.
        return len(word) < 4 and not (after_title and not is_last and len(word) == 3)
    return False


def _is_date(page: Surroundings, part: Part) -> bool:
    folded = page.text.folded
    following = folded[part.end : part.end + 3].lstrip(" .")[:1]
    before = folded[max(0, part.start - 8) : part.start].split()
    return following.isdigit() or (
        bool(before)
        and (
            before[-1]
            in (
                "in",
                "of",
                "since",
                "last",
                "next",
                "early",
                "late",
                "this",
                "until",
                "by",
                "to",
                "from",
                "mid",
            )
            or before[-1].isdigit()
        )
    )


def _judge(page: Surroundings, parts: Sequence[Part], before: tuple[Sighting, Title] | None) -> Sighting:
    """A sighting of the parts with what stands around them."""
    body = page.text.body
    start, end = parts[0].start, parts[-1].end
    sighting = Sighting(
        start, end, tuple(body[part.start : part.end] for part in parts), tuple(part.key for part in parts)
    )
    title = page.title_before(start)
    things = [part.key for part in parts if part.key in names.THINGS]
    if things and (
        title is None or title.is_royal or not all(thing in names.SURNAMES_TOO for thing in things)
    ):
        return sighting
    if title is not None:
        return _titled(page, sighting, title)
    if before is not None and start - before[0].end < 50:
        if _PLURAL_GAP.match(body[before[0].end : start]):
            return _second_of_plural(page, sighting, *before)
        if (
            (behind := _COUNTRY_FIRST.match(body, before[0].end))
            and (piece := page.countries.get(behind.end()))
            and body[piece.end : start] == ", "
        ):
            # "the presidents of Peru, A, and Canada, B"
            return replace(sighting, role=before[1].role, country=piece.country, is_evidence=True)
    if len(sighting.parts) == 1 and len(sighting.parts[0]) == 1:
        return sighting
    sighting = replace(sighting, country=page.country_before(start))
    return _beside_comma(page, sighting) or _beside_verb(page, sighting)


def _titled(page: Surroundings, sighting: Sighting, title: Title) -> Sighting:
    """A name directly behind its title."""
    role, country = title.role, title.first_country or page.country_behind(sighting.end)
    if role is None or not title.countries:
        behind = page.apposition(sighting.end)
        if behind is not None:
            role, country = role or behind[0], country or behind[1]
    with_first_name = any(word in ("sir", "dame", "lady", "lord") for word in title.address)
    return replace(
        sighting,
        role=role,
        country=country,
        is_evidence=True,
        is_royal=title.is_royal,
        with_first_name=with_first_name,
    )


def _second_of_plural(page: Surroundings, sighting: Sighting, first: Sighting, title: Title) -> Sighting:
    """ "Presidents A and B", "Prime Ministers A of X and B of Y"."""
    country = page.country_behind(sighting.end)
    if country is None and len(title.countries) == 2:
        country = title.countries[1]
    elif country is None:
        country = title.country
    return replace(sighting, role=title.role, country=country, is_evidence=True, is_royal=title.is_royal)


def _beside_comma(page: Surroundings, sighting: Sighting) -> Sighting | None:
    """A name before an apposition, or between commas behind its title."""
    body, start, end = page.text.body, sighting.start, sighting.end
    behind = page.apposition(end)
    if behind is not None:
        # "Lastly, the president ...": one word at the start of a sentence must be seen to speak elsewhere.
        doubtful = len(sighting.parts) == 1 and start in page.sentence_starts
        return replace(
            sighting,
            role=behind[0],
            country=behind[1] or sighting.country,
            is_evidence=not doubtful,
            is_likely=doubtful,
        )
    if body[start - 2 : start] != ", ":
        return None
    title = page.by_end.get(start - 2)
    if title is not None:
        closed = body[end : end + 1] in (",", ".", ";", ")", "\n", "") or len(sighting.parts) > 1
        if not closed or not (title.codes or len(sighting.parts) > 1):
            return None
        return replace(
            sighting,
            role=title.role,
            country=title.first_country or sighting.country,
            is_evidence=True,
            is_royal=title.is_royal,
        )
    index = bisect_right(page.title_starts, start) - 1
    title = page.titles[index] if index >= 0 and start - page.titles[index].end < 80 else None
    if (
        title is None
        or title.role is None
        or body[end : end + 1] not in (",", ";")
        or len(sighting.parts) == 1
    ):
        return None
    complement = _COMPLEMENT.match(body[title.end : start - 2])
    return (
        replace(sighting, role=title.role + complement.group(), country=title.country, is_evidence=True)
        if complement
        else None
    )


def _beside_verb(page: Surroundings, sighting: Sighting) -> Sighting:
    """A first and a last name that speak, or whose age is told; a single name that speaks."""
    folded, start, end = page.text.folded, sighting.start, sighting.end
    speaks = bool(_SPEAKS_AFTER.match(folded, end))
    count = len(called_keys(sighting.parts))
    if (
        count < 2
        or len(sighting.parts) > 5
        or any(part.isupper() and len(part) > 1 and "." not in part for part in sighting.parts)
    ):
        return replace(sighting, speaks=speaks or folded.startswith("'s ", end))
    sure = _SAID.search(folded, max(0, start - 30), start) or _AGE.match(folded, end)
    begins = start in page.sentence_starts and sighting.keys[0].endswith(("ing", "ed", "ly"))
    return replace(sighting, is_evidence=bool(sure), is_likely=speaks or not begins)
