"""Mentions of persons by name, with their office and country as the text states them.

A name is learnt where the article shows that it names a person: a title before it, an apposition
behind it, a verb of speaking beside it. Every other place where it or a part of it stands is then found too.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from summitry import names as name_shapes
from summitry import titles
from summitry.extract.rows import Name, Person
from summitry.layout import ArticleText
from summitry.names import Part
from summitry.roster import Roster, Sighting, called_keys
from summitry.text import Spans
from summitry.titles import Title

_MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec".split()
)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split()
)
_CUTS = _DAYS | frozenset(
    "a an and the this that these those he she it they we i you his her its their our my in on at of to from for with by as after before during since "
    "until when while where who what which why how if but or nor so yet both all each every some many most more other another such no not there here "
    "then now today yesterday tomorrow earlier later meanwhile however moreover also according despite following upon under over between among amid "
    "against about around through across without within once although though because is are was were be been has have had do does did will would "
    "shall should can could may might must let one two three four five six seven eight nine ten first second third last next new mr mrs ms dr".split()
)
# A name that holds one of these names something else.
_THINGS = frozenset(
    "academy accord accords act administration affairs agency agenda agreement air airbase airline airlines airport airways alliance area army arena armed "
    "assembly association authority avenue award bank base basin battalion bay beach belt bill block board boulevard brigade bridge broadcasting building bureau business "
    "cabinet camp canal capital cathedral caucus cemetery center centre central chamber channel charter church city club coalition college commission "
    "committee commonwealth community company conference congress constitution consulate convention cooperation corp corporation corridor council county course court cross "
    "cup daily day declaration defence defense department desert development directorate district doctrine dollar dome east eastern economic embassy empire "
    "energy enterprise euro exchange exhibition expo express fair federal federation festival force forces foreign forest forum foundation front fund gallery games "
    "garden gardens gas gate general global government group guard gulf hall harbor harbour headquarters heights herald high highway hill hills hospital hotel house "
    "human inc independent industry initiative institute insurance international investment island islands journal jury kingdom knesset lake land law league legion library "
    "limited line ltd magazine market media medal meeting memorandum memorial ministry mission monument mosque mountain mountains movement museum nation "
    "national nations navy network news newspaper north northern ocean office olympics olympic opera order organisation organization pact palace park parliament partnership "
    "party peace peninsula plan plant platform plaza police policy port post press prize programme program project protocol province radio railway rally red region "
    "regiment relations republic reserve resolution resort resources restaurant review river road rights room route royal school sea secretariat security senate "
    "service services shadow shrine side silk social society south southern space square stadium state states station statement strait street strip studies summit supreme "
    "syndicate system tank team telegraph television temple territory theater theatre times today tower trade train treaty tribune trophy trust tunnel union united "
    "university valley village war wall water week west western white world zone states affairs delegation side mausoleum".split()
)
_SPEAKS = (
    "said|says|told|tells|added|adds|stressed|noted|notes|stated|emphasi[sz]ed|expressed|announced|declared|argued|explained|remarked|replied|responded|"
    "insisted|claimed|warned|vowed|pledged|recalled|underlined|underscored|highlighted|reiterated|reaffirmed|thanked|congratulated|welcomed|praised|"
    "hailed|urged|arrived|met|visited|voiced|commented|wrote|tweeted|testified|conceded|complained|confirmed|acknowledged|concluded|observed"
)
_SPEAKS_AFTER = re.compile(rf"(?:,? who)? (?:also |later |then |has |had |further )?(?:{_SPEAKS})\b")
_SPEAKS_BEFORE = re.compile(
    r"(?:\bsaid|\bsays|\badded|\bnoted|\bstressed|\bargued|\bexplained|\bremarked|\bconcluded|\bnamed|\b(?:led|headed|chaired|represented|accompanied) by)(?: mr\.?)? $"
)
_APPOSED = re.compile(
    r"(?:, | \(| [-–—] )(?:who (?:is|was|serves as|served as) |currently |then )?(?P<article>(?:the |an? |its |his |her |their |our )?)(?P<words>(?:[\w'’.-]+ ){0,4})$"
)
_COMPLEMENT = re.compile(r" (?:of|for|at|in charge of) [^,.;:\"“”()\n]{3,70}$")
_ORGANISATION = re.compile(
    r" (?:of|for) (?:the )?(?:[A-Z][\w'’-]*(?: (?:of|for|and|the|on|de|&) (?:the )?| )?)+"
)
_PLURAL_GAP = re.compile(r"(?:, |,? and (?:his |her )?| (?:of|from) (?:the )?[\w' -]{3,30}?(?:, |,? and ))$")
_AGE = re.compile(r", \d\d,")
_QUOTES = "\"'“”‘’«»([-–—•*· "


@dataclass
class _Page:
    """What the passes share: the text, its titles by where they begin and end, its countries."""

    text: ArticleText
    titles: list[Title]
    by_end: dict[int, Title]
    by_start: dict[int, Title]
    title_starts: list[int]
    countries: dict[int, titles.Piece]
    country_ends: dict[int, titles.Piece]
    sentence_starts: set[int]
    organisations: Spans


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
    page = _page(text, names)
    seen = [
        sighting for sighting in _sightings(page) if not text.boilerplate.touch(sighting.start, sighting.end)
    ]
    roster = Roster()
    roster.learn(sighting for sighting in seen if sighting.is_evidence)
    for sighting in seen:
        if not sighting.is_evidence and roster.persons:
            _recognise(page, roster, sighting)
    rows = []
    for person in roster.persons:
        surname, role, country = person.surname(), person.stated("role"), person.stated("country")
        rows.extend(
            Person(s.start, s.end, person.name, surname, s.role or role, s.country or country)
            for s in person.sightings
        )
    return sorted(rows)


def _page(text: ArticleText, names: Sequence[Name]) -> _Page:
    found = titles.pieces(text)
    phrases = titles.phrases(text, found)
    countries = [piece for piece in found if piece.country is not None]
    starts = set()
    for sentence in text.sentences:
        start = sentence.start
        while start < sentence.end and text.body[start] in _QUOTES:
            start += 1
        starts.add(start)
    if text.dateline:
        starts.add(text.dateline.end)
    return _Page(
        text, phrases, {phrase.end: phrase for phrase in phrases}, {phrase.start: phrase for phrase in phrases}, [phrase.start for phrase in phrases],
        {piece.start: piece for piece in countries}, {piece.end: piece for piece in countries}, starts,
        Spans((name.start, name.end) for name in names if name.kind == "organisation"),
    )  # fmt: skip


def _sightings(page: _Page) -> Iterator[Sighting]:
    """Every run of capitalised words that could be a name or hold one, with the evidence around it."""
    before: tuple[Sighting, Title] | None = None
    for parts in _segments(page):
        sighting = _judge(page, parts, before)
        if sighting is None:
            continue
        title = _title_before(page, sighting.start)
        if sighting.is_evidence and title is not None and title.is_plural:
            before = (sighting, title)
        elif sighting.is_evidence and before is not None and before[0].end < sighting.start:
            before = (sighting, before[1]) if sighting.role == before[1].role else None
        yield sighting


def _segments(page: _Page) -> Iterator[list[Part]]:
    """Runs of capitalised words without the titles, countries, weekdays and small words in them."""
    taken = sorted(
        {(phrase.start, phrase.end) for phrase in page.titles}
        | {(piece.start, piece.end) for piece in page.countries.values()}
    )
    covered = Spans(taken)
    for run in name_shapes.runs(page.text.body):
        parts: list[Part] = []
        for index, part in enumerate(run):
            if (covered.touch(part.start, part.end) and not _is_first_name(page, run, index)) or _is_cut(
                page, run, index, parts
            ):
                if parts:
                    yield parts
                parts = []
            else:
                parts.append(part)
        if parts:
            yield parts


def _is_first_name(page: _Page, run: list[Part], index: int) -> bool:
    """Whether the name of a country is a first name: "Foreign Minister Israel Katz"."""
    part = run[index]
    piece = page.countries.get(part.start)
    return (
        piece is not None and piece.end == part.end and piece.code in ("name", "capital", "city")
        and part.start - 1 in page.by_end and index + 1 < len(run) and run[index + 1].key not in _THINGS and run[index + 1].start not in page.by_start
    )  # fmt: skip


def _is_cut(page: _Page, run: list[Part], index: int, parts: list[Part]) -> bool:
    part, body = run[index], page.text.body
    word = body[part.start : part.end]
    after_title = not parts and (part.start - 1) in page.by_end and page.by_end[part.start - 1].end > 0
    if part.key in _MONTHS:
        return not parts or body[part.end : part.end + 2].strip()[:1].isdigit()
    if part.key in _CUTS:
        # "Vice Premier He Lifeng", "President To Lam"
        return not (after_title and word[:1].isupper() and index + 1 < len(run) and len(word) > 1)
    if word.isupper() and len(word) > 1 and not word.endswith(".") and not name_shapes.is_numeral(word):
        return len(word) < 4 and not (after_title and index + 1 < len(run) and len(word) == 3)
    return False


def _title_before(page: _Page, start: int) -> Title | None:
    body = page.text.body
    if start and body[start - 1] == " ":
        title = page.by_end.get(start - 1)
        if title is None and body[start - 2] == ".":
            title = page.by_end.get(start - 2)
            if title is not None and not (
                title.address or "military" in title.codes or "legislator" in title.codes
            ):
                return None
        return title
    return None


def _judge(page: _Page, parts: list[Part], before: tuple[Sighting, Title] | None) -> Sighting | None:
    """A sighting of the parts with what stands around them; None where they name a thing."""
    body = page.text.body
    start, end = parts[0].start, parts[-1].end
    if page.organisations.touch(start, end):
        return None
    sighting = Sighting(
        start,
        end,
        tuple(body[part.start : part.end].rstrip(",") for part in parts),
        tuple(part.key for part in parts),
    )
    if any(part.key in _THINGS for part in parts):
        return sighting
    title = _title_before(page, start)
    if title is not None:
        return _titled(page, sighting, title)
    if before is not None and _PLURAL_GAP.match(
        body[before[0].end : start] if start - before[0].end < 50 else ""
    ):
        return _second_of_plural(page, sighting, *before)
    possessor = page.country_ends.get(start - 3) if body[start - 3 : start] in ("'s ", "’s ") else None
    if possessor is not None and possessor.code != "capital":
        sighting = replace(sighting, country=possessor.country)
    return _beside_comma(page, sighting) or _beside_verb(page, sighting)


def _titled(page: _Page, sighting: Sighting, title: Title) -> Sighting:
    role, country = title.role, title.country or _country_behind(page, sighting.end)
    if title.role is None or not title.countries:
        behind = _apposition(page, sighting.end)
        if behind is not None and behind[0]:
            role, country = role or behind[0], country or behind[1]
    if title.is_plural and len(title.countries) == 2:
        country = title.countries[0]
    return replace(
        sighting, role=role, country=country, is_evidence=True, is_royal=title.is_royal,
        with_first_name=any(word in ("sir", "dame", "lady", "lord") for word in title.address),
    )  # fmt: skip


def _country_behind(page: _Page, end: int) -> str | None:
    """The country of "President Guillermo Lasso of Ecuador"."""
    for gap in (" of ", " of the ", " from "):
        if page.text.folded.startswith(gap, end):
            piece = page.countries.get(end + len(gap))
            if piece is not None and piece.code == "name":
                return piece.country
    return None


def _second_of_plural(page: _Page, sighting: Sighting, first: Sighting, title: Title) -> Sighting:
    """ "Presidents A and B", "Prime Ministers A of X and B of Y"."""
    country = _country_behind(page, sighting.end)
    if country is None and len(title.countries) == 2:
        country = title.countries[1]
    elif country is None:
        country = title.country
    return replace(sighting, role=title.role, country=country, is_evidence=True, is_royal=title.is_royal)


def _apposition(page: _Page, end: int) -> tuple[str | None, str | None] | None:
    """Role and country of an apposition that begins at `end`: ", the Finnish prime minister"."""
    body = page.text.body
    if body[end : end + 2] not in (", ", " (", " -", " –", " —"):
        return None
    index = bisect_right(page.title_starts, end)
    if index == len(page.titles):
        return None
    title = page.titles[index]
    if title.start - end > 60 or (not title.codes and not any(True for _ in title.countries)):
        return None
    between = _APPOSED.match(body[end : title.start])
    if between is None or (between["words"] and not between["article"]) or title.role is None:
        return None
    role = title.role
    following = body[title.end : title.end + 1]
    if following == " " and _named_behind(page, title):
        return None
    if following == " " and (more := _ORGANISATION.match(body, title.end)) and not title.countries:
        role += more.group().rstrip()
    return role, title.country


def _named_behind(page: _Page, title: Title) -> bool:
    """Whether the title goes with a name of its own: "Merz, Chancellor ..." against "Merz, President Macron and ..."."""
    return (
        page.text.body[title.end + 1 : title.end + 2].isupper()
        and page.text.body[title.end : title.end + 1] == " "
    )


def _beside_comma(page: _Page, sighting: Sighting) -> Sighting | None:
    """A name behind its title and a comma, or before an apposition."""
    body, start, end = page.text.body, sighting.start, sighting.end
    behind = _apposition(page, end)
    if behind is not None and (len(sighting.parts) > 1 or sighting.start not in page.sentence_starts):
        return replace(sighting, role=behind[0], country=behind[1] or sighting.country, is_evidence=True)
    if body[start - 2 : start] != ", ":
        return None
    closed = body[end : end + 1] in (",", ".", ";", ")", "\n", "") or len(sighting.parts) > 1
    title = page.by_end.get(start - 2)
    if title is None:
        index = bisect_right(page.title_starts, start) - 1
        title = page.titles[index] if index >= 0 and start - page.titles[index].end < 80 else None
        complement = (
            title
            and title.codes
            and body[end : end + 1] == ","
            and len(sighting.parts) > 1
            and _COMPLEMENT.match(body[title.end : start - 2])
        )
        if not title or not complement:
            return None
        return replace(
            sighting, role=f"{title.role}{complement.group()}", country=title.country, is_evidence=True
        )
    if closed and (title.codes or len(sighting.parts) > 1):
        return replace(
            sighting,
            role=title.role,
            country=title.country or sighting.country,
            is_evidence=True,
            is_royal=title.is_royal,
        )
    return None


def _beside_verb(page: _Page, sighting: Sighting) -> Sighting:
    """A first and a last name that speak, or whose age is told."""
    callable_parts = called_keys(sighting.parts)
    if (
        len(callable_parts) < 2
        or len(sighting.parts) > 5
        or any(part.isupper() and len(part) > 1 and "." not in part for part in sighting.parts)
    ):
        return sighting
    folded = page.text.folded
    if (
        _SPEAKS_AFTER.match(folded, sighting.end)
        or _SPEAKS_BEFORE.search(folded, max(0, sighting.start - 30), sighting.start)
        or _AGE.match(folded, sighting.end)
    ):
        return replace(sighting, is_evidence=True)
    return sighting


def _recognise(page: _Page, roster: Roster, sighting: Sighting) -> None:
    """Give a sighting without evidence to the person it names, if it names one."""
    if any(k in _THINGS for k in sighting.keys):
        return
    person = roster.find(sighting)
    if person is not None:
        person.sightings.append(sighting)
        return
    if len(sighting.parts) < 2 or not any(roster.knows(k) for k in sighting.keys):
        return
    first = sighting.parts[0]
    rest = _without_first(sighting)
    if sighting.start in page.sentence_starts or first.lower() in page.text.folded.replace(first, "", 1)[:0]:
        person = roster.find(rest)
        if person is not None:
            person.sightings.append(rest)
            return
    if (
        roster.knows(sighting.keys[-1])
        and not roster.knows(sighting.keys[0])
        and name_shapes.is_callable(first)
    ):
        roster.add(sighting).sightings.append(sighting)


def _without_first(sighting: Sighting) -> Sighting:
    return replace(
        sighting,
        start=sighting.start + len(sighting.parts[0]) + 1,
        parts=sighting.parts[1:],
        keys=sighting.keys[1:],
    )
