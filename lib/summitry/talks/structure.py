"""Host and guest by the structure of the opening, where no phrase tells them: whose people act in it, and where.

Two sides act together: the host is the one in whose country it was, else the one from whose country the report was sent.
"""

from collections.abc import Iterator, Sequence

from summitry.extract.rows import Fact, Talks
from summitry.talks import actors, hints, host_city, whereabouts
from summitry.talks.tally import DATED_LINE_POINTS
from summitry.talks.together import Scene, has_partner, was_abroad, were_together
from summitry.talks.travels import Travels
from summitry.talks.whereabouts import LEAST, Spot
from summitry.text import starting_in

_TOLD_WITHIN = 5  # sentences of which the words for a host outweigh where the report was sent from
_APART = 0.75  # share of the second side's points that a third country may not have


def find(tally: Travels) -> Talks | None:
    """Host, guest and place of talks whose two sides the opening shows; None where it does not."""
    named = actors.acting(tally)
    away = whereabouts.homes(tally) | tally.visitors | hints.hinted(tally, tally.text.opening(actors.OPENING))
    scene = Scene(tally, named, actors.weighed(tally, named), whereabouts.spots(tally), away)
    _add_unplaced(scene)
    points = scene.points
    surest = sorted(points, key=lambda code: -points[code])
    sides = [code for code in surest if points[code] >= actors.GOVERNMENT]
    if len(sides) < 2 or (len(sides) > 2 and points[sides[2]] > _APART * points[sides[1]]):
        return None
    two = sides[:2]
    host, spot = _host(scene, two)
    if host is None or not were_together(scene, two):
        return None
    guest = two[0] if host == two[1] else two[1]
    place = _place(scene, host, spot)
    facts = tuple(_facts(scene, {"host": host, "guest": guest, "place": place}))
    return Talks(host_code=host, guest_code=guest, place=place, facts=facts)


def turned(tally: Travels, talks: Talks) -> Talks | None:
    """Talks of which only the dateline told the host, held in the guest's country instead, as far as the opening puts them there."""
    surest = whereabouts.spots(tally)[:1]
    if not surest or surest[0].code != talks.guest_code or surest[0].is_goal:
        return None
    found = find(tally)
    is_turned = found and (found.host_code, found.guest_code) == (talks.guest_code, talks.host_code)
    return found if is_turned else None


def at_line(tally: Travels, talks: Talks) -> Talks | None:
    """Talks of which only words behind the opening told the host, held where the report was sent from instead, as far as the opening shows both sides."""
    line, host = tally.dateline_country, talks.host_code or ""
    opening = tally.text.opening(_TOLD_WITHIN)
    if line is None or line[0] == host or not opening:
        return None
    late = sum(
        points
        for points, fact in tally.facts
        if (fact.fact_code, fact.value) == ("host", host) and fact.start >= opening[-1].end
    )
    if tally.hosts[host] > late:
        return None
    found = find(tally)
    return found if found and found.host_code == line[0] else None


def moved(tally: Travels, talks: Talks) -> Talks | None:
    """Talks of which only the dateline told the city, held in another one of the host, as far as the lead has somebody of the guest there."""
    line, (host, place) = tally.dateline_country, (talks.host_code, talks.place)
    lead = tally.text.opening(1)
    if line != (host, place) or not place or not lead:
        return None
    others = (match for match in starting_in(tally.countries, lead[-1]) if match.term.code == host)
    if tally.cities.get((place, host or ""), 0.0) > DATED_LINE_POINTS or not any(map(tally.is_city, others)):
        return None
    guests = [one for one in actors.acting(tally) if one.code == talks.guest_code]
    for spot in whereabouts.spots(tally):
        if spot.code == host and spot.city and spot.points >= LEAST and 0 < spot.span[0] < lead[-1].end:
            if not was_abroad(tally, guests, spot):
                return None
            facts = (fact for fact in talks.facts if fact.fact_code != "place")
            return talks._replace(place=spot.city, facts=(*facts, Fact(*spot.span, "place", spot.city)))
    return None


def _facts(scene: Scene, values: dict[str, str | None]) -> Iterator[Fact]:
    """For each value the words that it stands on: the place for the host, else whoever of the country is named first."""
    told = [("host", spot.code, spot.span) for spot in scene.spots]
    told += [("place", spot.city or "", spot.span) for spot in scene.spots]
    told += [
        (kind, actor.code, (actor.start, actor.end)) for actor in scene.named for kind in ("host", "guest")
    ]
    for kind, value in values.items():
        if span := next((span for of, name, span in told if (of, name) == (kind, value) and span[1]), None):
            yield Fact(*span, kind, value or "")


def _add_unplaced(scene: Scene) -> None:
    """Count those whose country goes without saying: of the place where a foreigner was, of the newsroom, of the dateline, or the one other country that is named."""
    tally, points = scene.tally, scene.points
    sides = {code for code, value in points.items() if value >= actors.GOVERNMENT}
    if len(sides) > 1:
        return
    line = tally.dateline_country
    # An agency reports of foreigners all over the world.
    newsroom = [tally.home_of_outlet, tally.home_of_agency] if scene.spots else []
    at_home = [code for code in (line and line[0], *newsroom) if code]
    found = [spot.code for spot in scene.spots if (spot.is_goal or spot.is_palace) and spot.points >= LEAST]
    if sides and sides <= scene.away:
        found += [line[0]] if line else []
    if any(
        person.role and person.country_code is None
        for sentence in tally.text.opening(actors.OPENING)
        for person in starting_in(tally.people, sentence)
    ) or has_partner(scene, sides):
        found += [spot.code for spot in scene.spots if spot.points >= LEAST and not spot.is_goal] + at_home
        others = {code for code, value in points.items() if value} - sides - {*found}
        found += others if len(others) == 1 else ()
    added = [code for code in dict.fromkeys(found) if code not in sides]
    for code in added[: 2 - len(sides)]:
        points[code] += actors.PERSON


def _host(scene: Scene, two: Sequence[str]) -> tuple[str | None, Spot | None]:
    """Which of two sides is the host, and the place that tells it; None where it was in a third country, or nothing tells."""
    if any(found >= LEAST and code and code not in two for (_, code), found in scene.tally.cities.items()):
        return None, None
    line = scene.tally.dateline_country
    sure = [spot for spot in scene.spots if spot.points >= LEAST]
    if any(spot.code in two and spot.city for spot in sure):
        # What a newsroom elsewhere tells of its own city is not where the two were.
        sure = [spot for spot in sure if spot.code in two or not line or spot.code != line[0]]
    for spot in sure:
        if spot.code in two:
            return spot.code, spot
        if spot.city:
            return None, None
    if len(away := scene.away & {*two}) == 1:
        return next(code for code in two if code not in away), None
    return (line[0], None) if line and line[0] in two else (None, None)


def _place(scene: Scene, host: str, spot: Spot | None) -> str | None:
    """The city of the talks: the surest place of the host's country, else that of the dateline."""
    line = scene.tally.dateline_country
    # Of a visit that lies ahead the dateline does not tell the city.
    is_known = spot is not None and (spot.city is not None or whereabouts.is_ahead(scene.tally, spot))
    at_line = line[1] if line and line[0] == host and not is_known else None
    told = whereabouts.city_of(scene.spots, host) or host_city.told(scene.tally, host)
    return told or at_line or host_city.hinted(scene.tally, host)
