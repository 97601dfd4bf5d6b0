"""The main talks that an article reports: host, guest, place and day.

Clues (phrases about travelling, receiving, the place of the talks) give points to countries; here they
are weighed. If the place lies in neither of the countries that talked, it is a meeting in a third country.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summitry.dates import DateMention, with_source
from summitry.extract.rows import Fact, Person, Talks
from summitry.layout import ArticleText
from summitry.talks import (
    day,
    headlines,
    hints,
    host_city,
    journeys,
    leaders,
    matters,
    not_there,
    other_news,
    phrases,
    structure,
    whereabouts,
)
from summitry.talks.clues import Clues
from summitry.talks.other_times import at_another_time
from summitry.talks.previews import OF_VISIT
from summitry.talks.receptions import HOSTED_POINTS
from summitry.talks.tally import DATELINE_POINTS, EARLY, LEAD, Tally
from summitry.text import Sentence
from summitry.vocabulary import Vocabularies

_APART = 0.6  # share of the host's points that none of the other goals of a tour may have


class _Reading(NamedTuple):
    """What was read of an article, its day left aside.

    It holds nothing that holds the text: remembered by it, that would keep it in memory.

    Attributes:
        talks: The talks, without their day.
        are_none: Whether they were called off, or the report is none of talks.
        people: Where people of a country are named, and the country.
        is_of_tour: Whether there are several goals.
        asked: The words, each with its sentence, that were asked whether they are at another time.
    """

    talks: Talks
    are_none: bool
    people: Sequence[tuple[int, str]]
    is_of_tour: bool
    asked: Sequence[tuple[Sentence, tuple[int, int]]]


def find(
    text: ArticleText, people: Sequence[Person], dates: Sequence[DateMention], vocabularies: Vocabularies
) -> Talks:
    """Find host, guest, place and day of the main talks.

    Returns:
        Host and guest together or not at all: a meeting in a third country, a call, or an article that
        does not say where the talks were, has neither; of a tour only the guest. The facts are the words that the answer stands on.
    """
    read: _Reading | None = text.remembered.get("talks")
    if read is None or any(at_another_time(text, dates, *asked) for asked in read.asked):
        read = _read(text, people, dates, vocabularies)
    talks = read.talks
    if text.article.published_on is None:
        # Asked again if its day comes to be known; hardly ever does the day put what was read at another time.
        text.remembered["talks"] = read
    sides = [code for code in (talks.host_code, talks.guest_code) if code]
    found = None if read.are_none else day.find(text, dates, read.people, sides)
    if found and not (found.rule.endswith(OF_VISIT) and read.is_of_tour and not talks.host_code):
        mention = found.mention
        fact = Fact(mention.start, mention.end, "day", mention.edtf or "")
        facts = (*talks.facts, fact)
        talks = Talks(
            mention.from_on, mention.edtf, with_source(text, mention, found.rule),
            talks.host_code, talks.guest_code, talks.place, facts,
        )  # fmt: skip
    return talks


def _read(
    text: ArticleText, people: Sequence[Person], dates: Sequence[DateMention], vocabularies: Vocabularies
) -> _Reading:
    """Read the clues of an article, and weigh them."""
    clues = Clues(text, people, dates, vocabularies)
    for index, sentence in enumerate(text.report(), -len(text.opening(0))):
        clues.read(sentence, LEAD if index < 2 else EARLY if index < 5 else 1.0)
    clues.read_dateline()
    headlines.read_cities(clues)
    if clues.title:
        headlines.read(clues)
    are_none = not_there.is_off(clues) or other_news.leads(clues)
    talks = Talks() if are_none or not_there.is_apart(clues) else _told(clues)
    return _Reading(talks, are_none, clues.people_of(), bool(clues.toured), clues.asked)


def _told(clues: Clues) -> Talks:
    """What the phrases of an article tell or, where they tell no host, the structure of its opening."""
    talks = _weigh(clues)
    if talks.host_code and clues.hosts.get(talks.host_code, 0.0) <= DATELINE_POINTS:
        talks = structure.turned(clues, talks) or talks
    elif talks.host_code:
        talks = structure.at_line(clues, talks) or talks
    if talks.host_code and (elsewhere := structure.moved(clues, talks)):
        return elsewhere
    if talks.host_code and talks.place is None:
        return talks._replace(place=whereabouts.city_of(whereabouts.spots(clues), talks.host_code, least=0.5))
    if talks.host_code or talks.guest_code or clues.is_of_many() or clues.venues:
        return talks
    return structure.find(clues) or talks


def _weigh(clues: Tally) -> Talks:
    counts = clues.mentioned()
    onward = clues.onward - clues.travelled - set(clues.talked)
    for code in onward - _leaders_in_lead(clues) if onward else ():
        counts[code] = 0  # where a journey goes on to is no party to the talks, unless it leads home
    at_line = clues.dateline_country[0] if clues.dateline_country else None
    most = sorted(counts, key=lambda code: (-counts[code], code != at_line))
    talked = clues.talked or most[:2]
    # A country that is clearly the guest is not the host, though something happened there.
    hosts = [code for code in clues.hosts if clues.hosts[code] >= clues.guests.get(code, 0)]
    ranked = sorted(hosts, key=lambda code: (-clues.hosts[code], -counts[code]))
    if not ranked and (clues.visitors or not (ranked := sorted(hints.seated(clues) & set(talked)))):
        return _of_visitor(clues)
    host = ranked[0]
    talked = _who_talked(clues, host, talked, at_line)
    only_dateline = clues.hosts[host] <= DATELINE_POINTS
    if only_dateline and not (host in talked and (clues.has_talks() or clues.tells_of_own_leader(host))):
        if clues.visitors and (of_visitor := _of_visitor(clues)).host_code:
            return of_visitor
        return Talks(place=host_city.told(clues, host))
    if _is_tour(clues, host):
        return Talks(guest_code=max(clues.guests, key=lambda code: clues.guests[code], default=None))
    if clues.is_of_many() or clues.is_only_venue(host):
        return Talks(place=host_city.told(clues, host))
    guest = _guest(clues, host, talked, counts)
    place = host_city.told(clues, host)
    # Said in the lead, a visit outweighs who else talked; said in passing, it does not.
    elsewhere = host not in talked and (
        guest not in clues.led if clues.talked else host not in clues.travelled
    )
    if guest is None or elsewhere:
        if clues.visitors and (of_visitor := _of_visitor(clues)).host_code:
            return of_visitor
        return Talks(place=place, facts=tuple(_best(clues, {"place": place})))
    place = place or host_city.hinted(clues, host)
    facts = tuple(_best(clues, {"host": host, "guest": guest, "place": place}))
    return Talks(host_code=host, guest_code=guest, place=place, facts=facts)


def _who_talked(clues: Tally, host: str, talked: list[str], at_line: str | None) -> list[str]:
    """The countries that talked, once it is known who was the host; `talked` are those who seem to have."""
    if (
        not clues.talked
        and at_line
        and host in clues.travelled
        and not _is_party(clues, set(talked) - {host})
    ):
        talked = [host, at_line]  # whoever went there from home, the country named in passing did not
    # With nothing else, the dateline tells the host only if that country talked, or a "visiting" guest is named.
    named_guest = bool(clues.visitors - {host})
    if host not in talked and named_guest and clues.is_dated_line(host):
        talked = [*talked[:1], host]
    if len(talked) < 2 and host == clues.home_of_agency and clues.is_dated_line(host):
        talked = [*talked, host]  # an agency names the country of its own president the least
    if not clues.talked and host not in talked and clues.tells_of_own_leader(host):
        talked = [*talked[:1], host]
    if not clues.talked and host in clues.received and host not in talked:
        talked = [*talked[:1], host]  # who is at home in the palace often goes without a country
    return talked


def _is_party(clues: Tally, codes: set[str]) -> bool:
    """Whether any of some countries is named in the title or the first sentence, or as that of a person."""
    lead = clues.text.opening(1)
    named = {match.term.code for match in clues.countries if lead and match.start < lead[-1].end}
    named |= {match.term.code for match in clues.text.title_countries}
    named |= {person.country_code for person in clues.people if person.country_code}
    return bool(codes & named)


def _of_visitor(clues: Tally) -> Talks:
    """Talks of which only the guest is told: the host is the one other country of title and lead, or else of the article, if there is one."""
    lead = clues.text.opening(2)
    named = {match.term.code for match in clues.countries if lead and match.start < lead[-1].end}
    visitors = clues.visitors or hints.hinted(clues, clues.text.report())
    others = (named | {match.term.code for match in clues.text.title_countries}) - visitors
    others = others or {match.term.code for match in clues.countries} - visitors
    if len(visitors) != 1 or len(others) != 1:
        return Talks(place=host_city.told(clues, "")) if clues.cities and len(others) == 2 else Talks()
    (guest,), (host,) = visitors, others
    facts = tuple(_best(clues, {"host": host, "guest": guest}))
    return Talks(
        host_code=host,
        guest_code=guest,
        place=host_city.told(clues, host) or host_city.hinted(clues, host),
        facts=facts,
    )


def _is_tour(clues: Tally, host: str) -> bool:
    """Whether the host is one of several goals, and nothing else sets it clearly apart from the others."""
    apart = {code: clues.hosts[code] - points for code, points in clues.toured.items()}
    others = [points for code, points in apart.items() if code != host]
    return host in apart and bool(others) and max(others) >= _APART * apart[host]


def _guest(clues: Tally, host: str, talked: Sequence[str], counts: Counter[str]) -> str | None:
    points = {code: value for code, value in clues.guests.items() if code != host}
    title = clues.title
    in_title = [
        match.term.code
        for match in clues.text.title_countries
        if not (journeys.VISIT_BEHIND.match(title, match.end) and phrases.AFTER.search(title, 0, match.start))
        and not matters.ABOUT.search(title, 0, match.start)
    ]
    for codes, share in ((clues.talked, 1.0), (in_title, 0.7), (talked, 0.3)):
        for code in codes:
            if code != host:
                points[code] = points.get(code, 0) + HOSTED_POINTS * share
    at_home = clues.dateline_country[0] if clues.dateline_country else clues.home_of_outlet
    in_lead = _leaders_in_lead(clues)
    for code in in_lead:
        # "He may visit Japan to meet Japan's prime minister": whose country is a goal as well is no guest.
        if code != host and (code not in clues.hosts or code in clues.guests or code == at_home):
            points[code] = points.get(code, 0) + HOSTED_POINTS * 0.8
    # Another goal of the journey is none of those who made it.
    toured = clues.toured.keys() - clues.guests.keys() - clues.led
    toured |= clues.onward - clues.travelled - {*clues.talked} - clues.led - set(in_title) - in_lead
    led = [code for code in points if code not in toured]
    if led:
        return max(led, key=lambda code: (points[code], counts[code]))
    # A newsroom speaks of its own country's people without naming the country: "The President has flown to Juba".
    named = next((code for code, _ in counts.most_common() if code != host and code not in toured), None)
    if named is None and at_home == host:
        at_home = (
            clues.home_of_outlet or clues.home_of_agency
        )  # "OSLO (NTB) - The President arrived", of an agency from elsewhere
    reports = at_home and at_home != host and (host in clues.travelled or clues.has_talks())
    return at_home if reports else named


def _leaders_in_lead(clues: Tally) -> set[str]:
    """Countries whose leader or delegation the first two sentences speak of ("the Sri Lankan leader")."""
    lead, folded = clues.text.opening(2), clues.text.folded
    end = lead[-1].end if lead else 0
    found = set()
    for match in clues.countries:
        if match.start >= end:
            break
        if leaders.speaks_of_leader(folded, match) and not leaders.is_days_after(folded, match.start):
            found.add(match.term.code)
    return found


def _best(clues: Tally, values: dict[str, str | None]) -> Iterator[Fact]:
    """For each value the words that speak for it most; of equals, the first in the text."""
    best: dict[str, tuple[float, Fact]] = {}
    for points, fact in clues.facts:
        code = fact.fact_code
        if fact.value == values.get(code) and (
            code not in best or (points, -fact.start) > (best[code][0], -best[code][1].start)
        ):
            best[code] = points, fact
    for code, value in values.items():
        if value and code in best:
            yield best[code][1]
        elif value and code in ("host", "guest") and (words := _naming(clues, value)):
            yield Fact(*words, code, value)


def _naming(clues: Tally, country: str) -> tuple[int, int] | None:
    """Where the article first names someone of `country`, or the country."""
    named = [(person.start, person.end) for person in clues.people if person.country_code == country]
    named = named or [(match.start, match.end) for match in clues.countries if match.term.code == country]
    return min(named, default=None)
