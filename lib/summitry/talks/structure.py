"""Host and guest by the structure of the opening, where no phrase tells them: whose people act in it, and where.

Two sides act together: the host is the one in whose country it was, else the one from whose country the report was sent.
"""

from collections.abc import Iterator, Sequence

from summitry.extract.rows import Fact, Talks
from summitry.talks import actors, hints, host_city, together, whereabouts
from summitry.talks.actors import Actor
from summitry.talks.travels import Travels
from summitry.talks.whereabouts import Spot
from summitry.text import starting_in

_LEAST = 1.0  # points of a place that tells
_APART = 0.75  # share of the second side's points that a third country may not have


def find(tally: Travels) -> Talks | None:
    """Host, guest and place of talks whose two sides the opening shows; None where it does not."""
    named, spots = actors.acting(tally), whereabouts.spots(tally)
    points = actors.weighed(tally, named)
    _add_unplaced(tally, points, spots)
    surest = sorted(points, key=lambda code: -points[code])
    sides = [code for code in surest if points[code] >= actors.GOVERNMENT]
    if len(sides) < 2 or (len(sides) > 2 and points[sides[2]] > _APART * points[sides[1]]):
        return None
    two = sides[:2]
    host, spot = _host(tally, two, spots)
    if host is None or not together.were_together(tally, two, points, named, spots):
        return None
    guest = two[0] if host == two[1] else two[1]
    place = _place(tally, host, spot, spots)
    facts = tuple(_facts(named, spots, {"host": host, "guest": guest, "place": place}))
    return Talks(host_code=host, guest_code=guest, place=place, facts=facts)


def _facts(named: Sequence[Actor], spots: Sequence[Spot], values: dict[str, str | None]) -> Iterator[Fact]:
    """For each value the words that it stands on: the place for the host, else whoever of the country is named first."""
    told = [("host", spot.code, spot.span) for spot in spots]
    told += [("place", spot.city or "", spot.span) for spot in spots]
    told += [(kind, actor.code, (actor.start, actor.end)) for actor in named for kind in ("host", "guest")]
    for kind, value in values.items():
        if span := next((span for of, name, span in told if (of, name) == (kind, value) and span[1]), None):
            yield Fact(*span, kind, value or "")


def _add_unplaced(tally: Travels, points: dict[str, float], spots: Sequence[Spot]) -> None:
    """Count those whose country goes without saying: of the place where a foreigner was, of the newsroom, of the dateline."""
    sides = {code for code, value in points.items() if value >= actors.GOVERNMENT}
    if len(sides) > 1:
        return
    line = tally.dateline_country
    at_home = [line[0] if line else None]
    if spots:  # an agency reports of foreigners all over the world
        at_home += [tally.home_of_outlet, tally.home_of_agency]
    goals = [spot.code for spot in spots if spot.is_goal and spot.points >= _LEAST]
    candidates = [spot.code for spot in spots if spot.points >= _LEAST and not spot.is_goal] + at_home
    if any(
        person.role and person.country_code is None
        for sentence in tally.text.opening(actors.OPENING)
        for person in starting_in(tally.people, sentence)
    ):
        goals += [code for code in candidates if code]
    others = [code for code in dict.fromkeys(goals) if code and code not in sides]
    for code in others[: 2 - len(sides)]:
        points[code] += actors.PERSON


def _host(tally: Travels, two: Sequence[str], spots: Sequence[Spot]) -> tuple[str | None, Spot | None]:
    """Which of two sides is the host, and the place that tells it; None where it was in a third country, or nothing tells."""
    for (_, code), found in tally.cities.items():
        if found >= _LEAST and code and code not in two:
            return None, None
    for spot in spots:
        if spot.points < _LEAST:
            break
        if spot.code in two:
            return spot.code, spot
        if spot.city:
            return None, None
    # Who goes home, or is called a guest, was away.
    away = {*two} & (whereabouts.homes(tally) | tally.visitors | hints.hinted(tally))
    if len(away) == 1:
        return next(code for code in two if code not in away), None
    line = tally.dateline_country
    return (line[0], None) if line and line[0] in two else (None, None)


def _place(tally: Travels, host: str, spot: Spot | None, spots: Sequence[Spot]) -> str | None:
    """The city of the talks: the surest place of the host's country, else that of the dateline."""
    city = next((one.city for one in spots if one.code == host and one.city and one.points >= _LEAST), None)
    line = tally.dateline_country
    return city or (
        line[1] if line and line[0] == host and not (spot and spot.city) else host_city.hinted(tally, host)
    )
