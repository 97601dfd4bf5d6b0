"""Where the opening of an article puts what was done, by the words before a place."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summitry.matching import Match
from summitry.patterns import compiled
from summitry.talks import crowds, headlines, journeys, leaders, matters, phrases
from summitry.talks.actors import FIRST, OPENING
from summitry.talks.travels import Travels
from summitry.text import Sentence, starting_in

_LEAD, _LATER, _TO_COME, _NEXT = 1.5, 1.0, 0.3, 0.1
_CITY, _COUNTRY = 2.0, 1.0
LEAST = 1.0  # points of a place that tells
_PLACES = ("capital", "city", "palace", "name")
# "Has come home from X", "brought an accord back from X", "from X, where he met the king".
_FROM_THERE = compiled(
    journeys.RETURNED_FROM.pattern
    + r"|\b(?:home (?:[\w-]+ ){0,3}?from|(?:brought|brings|took) [^.;,]{0,50}? from|(?:c[ao]mes?|went|gone|coming) away from|emerg\w+ from|(?:c[ao]mes?|walk(?:s|ed)|step(?:s|ped)) out of) (?:the )?$|\b(?:days?|hours?|weekend) in (?:the )?$"
)
# "In X for barely six hours"
_STAYED = compiled(r" (?:for|on) (?:[\w-]+ ){0,3}?(?:hours?|days?|talks|visit|trip)\b")
# "At the presidential palace in X": a seat of power without a name of its own.
_PALACE_IN = compiled(
    r"\b(?:presidential|royal|government|state|prime minister's|president's|king's|foreign|emir's|amiri) (?:[\w-]+ )?(?:palace|house|residence|office|lodge|villa|complex|ministry|headquarters)(?:,| in| of) $"
)
# "Said that shots at the palace", "urged calm after a coup": what is heard of from afar.
_FROM_AFAR = compiled(
    r"\b(?:said|says|told)\b[^;]* that\b|\b(?:urg(?:es|ed)|warn(?:s|ed)|condemn(?:s|ed)|denounc(?:es|ed)|regret(?:s|ted)|attacks?|coup|shots|blasts?|explosions?|protests?|protesters|rebels|troops|storm(?:s|ed|ing))\b"
)
_IN = ("in ", "in the ")
_AT = ("in ", "in the ", "at ", "at the ", "inside the ")
_LEFT = compiled(r"\b(?:left|leaves|departed|departed from|flew out of) (?:the )?$")
_FROM = ("from ", "from the ")
_WHERE = (", where ", " where ")
# "Drove home to X", "brought it back to X": where they set out from.
_HOME = compiled(
    r"\b(?:home|back|return(?:s|ed|ing)?|(?:took|takes|brought|carried) [^.;,]{0,40}? home) (?:[\w-]+ ){0,2}?(?:to|in) (?:the )?$"
)
_ASKED = compiled(r"\b(?:invit\w+|accepted|hopes? to|would like to|wants to|ready to)\b")
# "The guest from X"
_VISITOR_FROM = compiled(
    r"\b(?:(?:flown|flew|driven|drove|travell?ed|arriv\w+|c[ao]me|coming)(?: in| over| here| up| down| across)?|guests?|visitors?|delegation|team|visiting [\w-]+) from (?:the )?$"
)
# Behind a place: "the X Sheraton", "X's Mellon Auditorium".
_SITE = compiled(
    r"(?:'s)? (?:[\w-]+ ){0,3}?(?:sheraton|hilton|marriott|hyatt|intercontinental|serena|hotel|auditorium|stadium|cathedral|square|gardens?|harbou?r|hall|palace|mosque|church|museum|university|airport|station)\b"
)
_AT_SITE = compiled(r"\b(?:in|at|of|inside|through|outside|across|on|into) (?:the )?$")
# "In the tent of the Fijian leader", "at the Fijian ministry": with whoever is at home there.
_AT_HOME = compiled(
    r"\b(?:in|at|inside|into|entered|enters|left|leaves|leaving) (?:the )?(?:[\w-]+ ){0,2}?(?:tent|house|office|residence|palace|home|ranch|farm|villa|estate|table|ministry|parliament|chancellery|headquarters) of (?:the )?$"
)
_HOME_BEHIND = compiled(
    r"(?:'s)? (?:(?:[\w-]+ ){0,2}?ministry|parliament|presidency|chancellery|presidential palace|presidential office|cabinet office)\b"
)
_THROUGH = compiled(
    r"\b(?:through|across|inside|over|outside|near|around|off) (?:the |downtown |central |old )?$|\b(?:steps|gates?|forecourt|gardens?|grounds|lawns?|courtyard|quay|streets|heart) of (?:the )?$"
)
# Another stop than that of the talks: "from there she goes to X", "next stop X".
_ONWARD = compiled(
    r"\b(?:next stop|from (?:t)?here|later|then|next|afterwards|before|onward|on to|meet again|another)\b[^.;]{0,50}$|\b(?:summit|talks|ruling|court|decision|resolution|pact|treaty|accord|agreement|conference) (?:of|in|at) (?:the )?$"
)


_AHEAD = compiled(
    r"\b(?:due|coming|expected|will|(?:is|are) to|plans|planned|scheduled|set|called off|cancel\w+|postpone\w*|put off)\b"
)


class Spot(NamedTuple):
    """A place where something was done, or was to be.

    Attributes:
        code: Its country.
        city: The city; None where only the country is named.
        points: How surely it is that of what is told.
        is_goal: Whether somebody went there or came from there.
        span: Where it is named, in the body; in the title (0, 0).
        is_palace: Whether it is a seat of power, where a foreigner meets whoever is at home.
    """

    code: str
    city: str | None
    points: float
    is_goal: bool
    span: tuple[int, int]
    is_palace: bool = False


def spots(tally: Travels) -> list[Spot]:
    """The places of the title and the first sentences, the surest first."""
    text, found = tally.text, list(_of_title(tally))
    for number, sentence in enumerate(text.opening(OPENING), -len(text.opening(0))):
        weight = _LEAD if number < 1 else _LATER
        for match in starting_in(tally.countries, sentence)[:FIRST]:
            if spot := _spot(tally, sentence, match, weight):
                found.append(spot)
    return sorted(found, key=lambda spot: -spot.points)


def city_of(found: Sequence[Spot], country: str, *, least: float = LEAST) -> str | None:
    """The surest city of a country among some places; None where there is none of so many points."""
    sure = (spot.city for spot in found if spot.code == country and spot.points >= least)
    return next((city for city in sure if city), None)


def is_ahead(tally: Travels, spot: Spot) -> bool:
    """Whether a place is the goal of a journey still to come."""
    folded, first = tally.text.folded, max(0, spot.span[0] - 70)
    return spot.is_goal and _AHEAD.search(folded, first, spot.span[0]) is not None


def homes(tally: Travels) -> set[str]:
    """Countries to which somebody is said to return, or from which a guest is said to be."""
    folded, found = tally.text.folded, set()
    for sentence in tally.text.opening(OPENING):
        for match in starting_in(tally.countries, sentence)[:FIRST]:
            before = max(sentence.start, match.start - 70), match.start
            if match.term.kind in _PLACES and (
                _HOME.search(folded, *before) or _VISITOR_FROM.search(folded, *before)
            ):
                found.add(match.term.code)
    return found


def _of_title(tally: Travels) -> Iterator[Spot]:
    for match in tally.text.title_countries:
        city = match.term.wording.split(",")[0] if match.term.kind in ("capital", "city") else None
        if headlines.is_goal(tally.title, match):
            yield Spot(match.term.code, city, _LEAD * (_CITY if city else _COUNTRY), True, (0, 0))


def _spot(tally: Travels, sentence: Sentence, match: Match, weight: float) -> Spot | None:
    folded, kind, (start, end) = tally.text.folded, match.term.kind, match[:2]
    inside = starting_in(tally.countries, sentence)[:FIRST]
    seat = tally.capital_behind(match)
    at_home = kind in ("adjective", "name") and _is_at_home(folded, sentence, match)
    if at_home and not _was_before(tally, sentence, match):
        return Spot(match.term.code, None, weight * _COUNTRY, False, (start, end))
    if seat is None and kind not in _PLACES:
        return None
    if folded.count('"', sentence.start, start) % 2 and not folded.endswith("here in ", 0, start):
        return None  # "Nobody in X wanted this," he said
    kind, near = "capital" if seat else kind, max(sentence.start, start - 70)
    way = _way(folded, sentence, near, match)
    if way is None and _LEFT.search(folded, near, start):
        # Who leaves his own country was not there on a visit.
        home = leaders.last_before(start, inside, starting_in(tally.people, sentence))
        way = start if home and home != match.term.code else None
    if journeys.other_goals(folded, match, inside) or not (
        way is not None or _is_there(folded, _since_other(folded, near, match, inside), match, kind)
    ):
        return None
    share = _share(tally, sentence, start if way is None else way, match)
    if share == 1.0 and _was_before(tally, sentence, match):
        return None
    if _is_of_other(tally, near, match, kind, is_goal=way is not None):
        return None
    city = seat or (tally.seat_of(match) if kind == "palace" else None)
    if city is None and tally.is_city(match):
        city = match.term.wording.split(",")[0]
    points = weight * (_COUNTRY if city is None else _CITY) * share
    return Spot(
        match.term.code,
        city,
        points,
        way is not None,
        (start, end),
        _is_seat(folded, sentence, match, inside),
    )


def _is_seat(folded: str, sentence: Sentence, match: Match, inside: Sequence[Match]) -> bool:
    """Whether something was done at a seat of power, or in the city that is told to have one: "the Old Palace in X"."""
    is_seat = (
        match.term.kind == "palace"
        or _PALACE_IN.search(folded, max(sentence.start, match.start - 50), match.start)
        or any(
            one.term.kind == "palace" and folded[one.end : match.start] in (" in ", ", ") for one in inside
        )
    )
    return bool(is_seat) and not _FROM_AFAR.search(folded, sentence.start, match.start)


def _is_at_home(folded: str, sentence: Sentence, match: Match) -> bool:
    """Whether a wording of a country tells whose house, office or ministry something was done in."""
    near = max(sentence.start, match.start - 50)
    if _AT_HOME.search(folded, near, match.start):
        return True
    return folded.endswith(_AT, near, match.start) and _HOME_BEHIND.match(folded, match.end) is not None


def _way(folded: str, sentence: Sentence, near: int, match: Match) -> int | None:
    """Where the words begin, from `near` on, that make a place one to which somebody went or from which somebody came; None if none do."""
    start, end = match.start, match.end
    if _HOME.search(folded, near, start) or journeys.is_visitor(folded, match):
        return None
    if _ASKED.search(folded, near, start):
        return None
    if (way := journeys.travel_to(folded, near, start)) is not None:
        is_visit = not (
            crowds.is_of_crowd(folded, sentence, way) or crowds.is_of_nobody(folded, sentence, way)
        )
        return way if is_visit else None
    came = _FROM_THERE.search(folded, near, start)
    was_there = folded.endswith(_FROM, near, start) and folded.startswith(_WHERE, end)
    stayed = folded.endswith(_IN, near, start) and _STAYED.match(folded, end)
    visit = match.term.kind != "palace" and journeys.VISIT_BEHIND.match(folded, end)
    return start if came or was_there or stayed or visit else None


def _since_other(folded: str, near: int, match: Match, inside: Sequence[Match]) -> int:
    """Where the words begin that are of this place alone: what puts something at the one named before does not do so here, as in "said in X that Y was wrong"."""
    others = [one.end for one in inside if one.end < match.start and one.term.kind in _PLACES]
    first = max([near, *others[-1:]])
    return near if folded[first : match.start] == ", " else first


def _is_of_other(tally: Travels, near: int, match: Match, kind: str, *, is_goal: bool) -> bool:
    """Whether a place only begins a name, or tells where somebody said something, something stands, or a palace is."""
    folded, (start, end) = tally.text.folded, match[:2]
    if kind == "palace":
        return folded.startswith((" in ", ", ", " at "), end) and _city_next(tally, match)
    return bool(
        phrases.PART_OF_NAME.match(tally.text.body, end)
        or _HOME.search(folded, near, start)
        # "A visit that will include trips to X": not where the talks are.
        or folded.find(" includ", near, start) >= 0
        or phrases.is_speaker(folded, (near, start), end)
        or matters.is_of_matter(folded, near, start, kind=kind)
        or (kind != "name" and not is_goal and matters.is_of_thing(folded, near, start, end))
    )


def _city_next(tally: Travels, palace: Match) -> bool:
    """Whether a city stands right behind a palace, which then tells where it is."""
    first = bisect_left(tally.countries, (palace.end,))
    return any(
        tally.is_city(other) and other.start - palace.end <= len(" in ")
        for other in tally.countries[first : first + 1]
    )


def _is_there(folded: str, near: int, match: Match, kind: str) -> bool:
    """Whether the words from `near` on put something at a place."""
    start, end = match.start, match.end
    if folded.endswith(_FROM, near, start):
        return False
    if phrases.is_inside(folded, near, start, end, kind):
        return True
    if _THROUGH.search(folded, near, start):
        return kind != "name"
    return kind in ("capital", "city") and bool(
        _SITE.match(folded, end) and _AT_SITE.search(folded, near, start)
    )


def _was_before(tally: Travels, sentence: Sentence, match: Match) -> bool:
    """Whether what is told of a place was at another time; what the lead says is still to come is what the article is about."""
    if not tally.is_other_time(sentence, (match.start, match.end)):
        return False
    if sentence not in tally.text.opening(1):
        return True
    published = tally.text.article.published_on
    dates = starting_in(tally.dates, sentence)
    is_ahead = any(published and date.from_on and date.from_on > published for date in dates)
    return not (is_ahead or _AHEAD.search(tally.text.folded, sentence.start, match.start))


def _share(tally: Travels, sentence: Sentence, way: int, match: Match) -> float:
    """How much a place counts: less where it is still to be reached, in an article that does not announce it, and least where it is another stop."""
    folded, near = tally.text.folded, max(sentence.start, match.start - 70)
    if journeys.ASIDE.search(folded, near, match.start):
        return _NEXT
    if sentence in tally.text.opening(1):
        # The journey that the lead tells of is the one that the article is about.
        if way < match.start or tally.announces:
            return 1.0
    elif _ONWARD.search(folded, near, match.start):
        return _NEXT
    planned = journeys.PLANNED.search(folded, max(sentence.start, way - 40), way)
    to_come = not tally.announces and (phrases.LATER.search(folded, near, match.start) or planned)
    return _TO_COME if to_come else 1.0
