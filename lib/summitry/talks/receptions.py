"""Clues from words of receiving: who welcomed whom, and who is called a visitor."""

from collections.abc import Sequence

from summitry.extract.rows import Person
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.talks import held, journeys, leaders, ours, phrases
from summitry.talks.tally import EARLY, LEAD, Tally
from summitry.text import Sentence

HOSTED_POINTS = 2.0
_THING_NEXT = compiled(rf" (?:[\w'-]+ ){{0,4}}?{held.THING}\b")
_RECEIVES = compiled(r"(?:welcom|receiv|host|greet)(?:ed|es|s) (?:(?!by\b)[\w.'-]+ ){0,6}")
_FROM = (" of ", " of the ", " colleague from ", " counterpart from ")
ANY_KIND: int = phrases.RECEIVED_KIND | phrases.VISITING_KIND | phrases.ALONGSIDE_KIND | phrases.VISIT_OF_KIND
# "Visiting Kenyan students" are on no visit of state.
_VISITING = compiled(
    r"\bvisiting (?=[a-z])(?!(?:(?!(?:president|prime|premier|minister|king|queen|emir|sultan|chancellor|leader|delegation|secretary|speaker|envoy|foreign|counterpart|governor|prince|pope)\b)[\w'-]+ ){0,3}?(?:fans|supporters|spectators|tourists|holidaymakers|students|pupils|schoolchildren|players|team|squad|cricketers|footballers|athletes|runners|sailors|crews?|relatives|families|pilgrims|shoppers|workers|artists|musicians|dancers|actors|choir|band|orchestra|troupe)\b(?! (?:delegation|group|minister|president)))"
)


def read(
    tally: Tally, sentence: Sentence, inside: Sequence[Match], persons: Sequence[Person], weight: float
) -> None:
    """Count what one sentence says of receiving and visiting.

    Args:
        tally: Gets the points.
        sentence: The sentence.
        inside: Its wordings of countries.
        persons: Its mentions of persons.
        weight: What its points are multiplied by.
    """
    if tally.text.has_kind(sentence, phrases.RECEIVED_KIND):
        named = _named(tally, sentence, inside, persons)
        for read_sides in (_reception, _thanks):
            _count(tally, sentence, read_sides(tally, sentence, named), weight)
        for found in inside:
            if _is_his(tally, found, " host"):
                tally.host(found.term.code, HOSTED_POINTS * weight, (found.start, found.end))
    if inside and tally.text.has_kind(sentence, phrases.VISITING_KIND):
        _visiting(tally, sentence, inside, persons, weight)
    if inside and tally.text.has_kind(sentence, phrases.ALONGSIDE_KIND | phrases.VISIT_OF_KIND):
        if tally.text.has_kind(sentence, phrases.ALONGSIDE_KIND):
            _alongside(tally, sentence, inside, weight)
        _visit_by(tally, sentence, inside, weight)
        if weight >= EARLY:
            _on_a_visit(tally, sentence, inside, persons, weight)
        for found in inside:
            if _is_his(tally, found, " guest"):
                tally.guest(found.term.code, HOSTED_POINTS * weight, (found.start, found.end))
                tally.visitors.add(found.term.code)


def _count(tally: Tally, sentence: Sentence, told: "_Sides", weight: float) -> None:
    """Count the host and the guest of a reception; a host that is not said is the country of the report, or stays unknown."""
    span, host, guest = told
    if guest and not host and (home := _home(tally)) and home != guest[1]:
        # "The President received the Kenyan minister", says the host's own newsroom.
        host = span[0], home
        tally.travelled.add(host[1])
    elif (
        guest
        and not host
        and weight >= EARLY
        and _RECEIVES.fullmatch(tally.text.folded, span[0], guest[0])
        and not tally.is_other_time(sentence, span)
    ):
        # "The President welcomes Malta's prime minister", whose president is not said.
        tally.guest(guest[1], HOSTED_POINTS * weight, span)
        tally.visitors.add(guest[1])
    if host and guest and host[1] != guest[1] and not tally.is_other_time(sentence, span):
        tally.host(host[1], HOSTED_POINTS * weight, span)
        tally.guests[guest[1]] += HOSTED_POINTS * weight


def _home(tally: Tally) -> str | None:
    """The country of the dateline or, without one, that whose government is the newsroom."""
    return tally.dateline_country[0] if tally.dateline_country else ours.home_of_office(tally)


def _is_his(tally: Tally, found: Match, whom: str) -> bool:
    """Whether a wording of a country stands in "his Kenyan host", or guest; not "his Kenyan guest house"."""
    folded = tally.text.folded
    return (
        found.term.kind == "adjective"
        and folded.startswith(whom, found.end)
        and not folded.startswith((" house", "house"), found.end + len(whom))
        and folded.endswith(("his ", "her ", "their "), 0, found.start)
    )


# Where someone of a country is spoken of, and the country.
_Side = tuple[int, str]
_Sides = tuple[tuple[int, int], _Side | None, _Side | None]
_NOBODY: _Sides = ((0, 0), None, None)


def _reception(tally: Tally, sentence: Sentence, named: Sequence[_Side]) -> _Sides:
    """`A welcomed B` and `B was welcomed by A`: A's country is the host."""
    folded, end = tally.text.folded, sentence.end
    received = phrases.RECEIVED.search(folded, sentence.start, end)
    if not received or not phrases.PERSON_AHEAD.match(folded, received.end(), end):
        return _NOBODY
    # "Was speaking while receiving": that was no passive.
    is_passive = not received.group().endswith("ing") and (
        received.group().startswith("be ")
        or phrases.PASSIVE.search(folded, max(sentence.start, received.start() - 25), received.start())
    )
    by = phrases.BY.match(folded, received.end(), end)
    if is_passive and not by:
        return _NOBODY
    turned = is_passive or folded.startswith(" by ", received.end())
    pivot = by.end() if by and turned else received.end()
    left = max((side for side in named if side[0] < received.start()), default=None)
    right = min((side for side in named if side[0] > pivot), default=None)
    if not turned and left and left[0] == sentence.start and _THING_NEXT.match(folded, received.end()):
        return _NOBODY  # "Malta welcomed the decision of Kenya's president"
    return (received.span(), right, left) if turned else (received.span(), left, right)


def _thanks(tally: Tally, sentence: Sentence, named: Sequence[_Side]) -> _Sides:
    """`B thanked A for the welcome`: A's country is the host."""
    if not tally.text.has_kind(sentence, phrases.THANKED_KIND):
        return _NOBODY
    thanked = phrases.THANKED.search(tally.text.folded, sentence.start, sentence.end)
    if not thanked:
        return _NOBODY
    left = max((side for side in named if side[0] < thanked.start()), default=None)
    right = min((side for side in named if side[0] > thanked.start()), default=None)
    return thanked.span(), right, left


def _named(
    tally: Tally, sentence: Sentence, inside: Sequence[Match], persons: Sequence[Person]
) -> list[_Side]:
    """Where someone of a country is spoken of, and the country: persons, adjectives, "of" with a name, a country that the sentence begins with."""
    named = [(person.start, person.country_code) for person in persons if person.country_code]
    for found in inside:
        of = found.term.kind in ("name", "capital") and (
            found.start == sentence.start or tally.text.folded.endswith(_FROM, 0, found.start)
        )
        if found.term.kind == "adjective" or of:
            named.append((found.start, found.term.code))
    return named


def _visiting(
    tally: Tally, sentence: Sentence, inside: Sequence[Match], persons: Sequence[Person], weight: float
) -> None:
    """`visiting A's minister`: A is the guest, and whom he met is the host; `visiting A` is read as travel."""
    folded = tally.text.folded
    visiting = _VISITING.search(folded, sentence.start, sentence.end)
    match = _visitor(folded, visiting.span(), inside) if visiting else None
    if visiting and match:
        span = min(visiting.start(), match.start), max(visiting.end(), match.end)
        tally.guest(match.term.code, HOSTED_POINTS * weight, span)
        if weight == LEAD:
            tally.visitors.add(match.term.code)
        met = {person.country_code for person in persons if person.country_code} - {match.term.code}
        if len(met) == 1 and phrases.TALKS.search(folded, sentence.start, sentence.end):
            tally.host(met.pop(), HOSTED_POINTS * weight, visiting.span())


def _visitor(folded: str, visiting: tuple[int, int], inside: Sequence[Match]) -> Match | None:
    """The country of whom "visiting" speaks, before it or behind it; none where it is what is visited."""
    start, end = visiting
    for found in inside:
        if found.end < start and folded[found.end : start] in ("'s ", " "):
            # "Kenya's visiting foreign minister"
            return found if leaders.LEADER.match(folded, end - 1) else None
        if 0 <= found.start - end <= 40:
            # "Visiting Kenya President A": no goal either, but whose president.
            is_whose = found.start > end or found.term.kind == "adjective"
            return found if is_whose or leaders.LEADER.match(folded, found.end) else None
    return None


def _alongside(tally: Tally, sentence: Sentence, inside: Sequence[Match], weight: float) -> None:
    """`alongside A's president at the end of a state visit`: A is the guest."""
    beside = phrases.ALONGSIDE.search(tally.text.folded, sentence.start, sentence.end)
    match = next((found for found in inside if beside and found.start >= beside.start()), None)
    if beside and match and match.end <= beside.end() and match.term.kind == "adjective":
        tally.guest(match.term.code, HOSTED_POINTS * weight, beside.span())
        if weight >= EARLY:
            tally.visitors.add(match.term.code)


def _visit_by(tally: Tally, sentence: Sentence, inside: Sequence[Match], weight: float) -> None:
    """`a visit by A's president`: A is the guest."""
    folded = tally.text.folded
    by = phrases.VISIT_BY.search(folded, sentence.start, sentence.end)
    match = next((found for found in inside if found.start >= by.end()), None) if by else None
    if by is None or match is None:
        return
    # "Two weeks after a visit by the French president": another visit.
    if folded.find("er ", max(sentence.start, by.start() - 40), by.start()) >= 0 and (
        phrases.SOME_TIME_AFTER.search(folded, max(sentence.start, by.start() - 60), by.start())
    ):
        if len({found.term.code for found in inside}) > 2:
            tally.onward.add(match.term.code)
        return
    whose = match.start == by.end() or leaders.speaks_of_leader(folded, match)
    if whose and match.start - by.end() <= 40 and not tally.is_other_time(sentence, by.span()):
        tally.guest(match.term.code, HOSTED_POINTS * weight, (by.start(), match.end))
        if weight >= EARLY and (match.term.kind == "adjective" or by.group().startswith("call")):
            tally.visitors.add(match.term.code)


def _on_a_visit(
    tally: Tally, sentence: Sentence, inside: Sequence[Match], persons: Sequence[Person], weight: float
) -> None:
    """`on a visit`, with no goal: the host is that of the dateline, and without one a visitor is told."""
    folded, line = tally.text.folded, tally.dateline_country
    names_country = line is None and tally.text.has_kind(sentence, journeys.THE_COUNTRY_KIND)
    visit = phrases.ON_A_VISIT.search(folded, sentence.start, sentence.end) or (
        journeys.THE_COUNTRY.search(folded, sentence.start, sentence.end) if names_country else None
    )
    if not visit or tally.is_other_time(sentence, visit.span()):
        return
    spoken_of = [(person.start, person.country_code) for person in persons if person.country_code]
    spoken_of += [
        (found.start, found.term.code) for found in inside if leaders.speaks_of_leader(folded, found)
    ]
    before = sorted(side for side in spoken_of if side[0] < visit.start())
    if line and not before and any(person.role and person.start < visit.start() for person in persons):
        _unplaced_visitor(tally, visit.span(), inside, weight)
    if not before or (line and before[-1][1] == line[0]):
        return
    start, guest = before[-1]
    tally.guest(guest, HOSTED_POINTS * weight, (start, visit.end()))
    if line:
        tally.host(line[0], HOSTED_POINTS * weight, visit.span())
        tally.travelled.add(line[0])
    else:
        tally.visitors.add(guest)


def _unplaced_visitor(tally: Tally, visit: tuple[int, int], inside: Sequence[Match], weight: float) -> None:
    """`As the prime minister used a trip to court lenders`: from the one other country that the sentence has named."""
    home = tally.dateline_country[0] if tally.dateline_country else None
    others = {
        found.term.code: found for found in inside if found.start < visit[0] and found.term.code != home
    }
    if home and len(others) == 1:
        ((code, found),) = others.items()
        tally.host(home, HOSTED_POINTS * weight, visit)
        tally.guest(code, HOSTED_POINTS * weight, (found.start, visit[1]))
        tally.travelled.add(home)
