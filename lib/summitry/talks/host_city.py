"""The city of the main talks, once their host is known."""

import re

from summitry.matching import Match
from summitry.patterns import compiled
from summitry.talks import concluded, hints, journeys, matters, phrases
from summitry.talks.previews import is_ahead
from summitry.talks.tally import Tally
from summitry.text import starting_in
from summitry.word_kinds import word_kind

_LEAST = 0.5  # a city still to be visited, named in passing, has less
_PASSING = 2.0  # a city of which the talks are told has more than one that is named by the way
# Words of what people do in a city, not of what stands there.
_DOING = phrases.TALKS_KIND | journeys.TRAVEL_KIND | word_kind("laid|toured|inspected|addressed|inaugurated")
# "At the X Building, Government House, Oslo".
_SEAT = re.compile(
    r"\b(?:(?:government|state|parliament) house|palace|chancellery|residence|castle|ministry of foreign affairs|foreign ministry|prime minister's office), $"
)
# What is done where the report was sent from: "OSLO: Norway and Malta signed an agreement".
_MET_KIND = word_kind(
    "saw|exchanged|called|held|met|signed|inked|sealed|initialled|initialed|clinched|received|welcomed|hosted|witnessed|led|oversaw|presided|agreed|pledged|vowed|names|signatures|pens|reviewed|discussed|feted|sat|conferred|huddled|lunched|dined|shook|laid|gave|threw|rolled|played|took"
)
_MET = compiled(
    rf"\bcalled on (?=(?:the )?(?:[\w.-]+ ){{0,3}}?{phrases.OFFICE}(?! (?:[\w.'-]+ ){{0,4}}?to\b))|\bheld (?:[\w-]+ ){{0,2}}(?:talks|meeting) with\b|\b(?:laid on|gave|threw|rolled out|played host to)\b|\bheld an? (?:[\w-]+ ){{0,2}}(?:banquet|dinner|lunch|luncheon|reception)\b|\b(?:meeting|talks|ceremony) (?:took place|was held|were held)\b|\bsaw (?:[\w'-]+ ){{1,8}}(?:sign|initial|ink|exchange|conclude|seal|signed|initialled|exchanged|sealed)\b|\b(?:was|were) (?:signed|initialled|exchanged|inked|sealed)\b(?=[^.;]{{0,60}}\b(?:at|in) (?:the |his |her )?(?:[\w-]+ ){{0,3}}?(?:house|palace|villa|residence|castle|hall|hotel|ministry|office|lodge|mansion|cent(?:re|er)|annexe?|chancellery)\b)|\b(?:met|signed|inked|sealed|initiall?ed|clinched|received|hosted|welcomed|put their (?:names|signatures|pens)|reviewed|discussed|feted|sat down|conferred|huddled|lunched|dined|shook hands) (?!by\b|in (?!the presence\b))|\b(?:witnessed|led|oversaw|presided over) (?:the )?(?:signing|exchange)\b|\b(?:on )?\w+day (?:agreed|pledged|vowed)\b|\b(?:agreed|pledged|vowed) (?:(?:late |early )?(?:on )?(?:\w+day|today|yesterday)(?: (?:morning|afternoon|evening|night))? )?(?:to|on)\b"
)
# In a title: "talks in X", "at X palace", "X: ministers meet", "the X summit".
_LED_TO = re.compile(
    r"\b(?:in|at|to|from|for|into|near|outside|inside|via|of|on|through|around|across|leaves?|departs?|visit(?:s|ing)?|reach(?:es|ed)?|tours?) (?:the )?$|:\s$"
)
_EVENT = re.compile(
    r"(?: (?:[\w-]+ )?(?:talks|summit|visit|trip|meeting|stop|stay|tour|call|signing|ceremony|dinner|lunch|accord|agreement|deal|declaration|palace|house|hall|hotel|airport)\b|:|$)"
)
_STOPS = (".", "!", "?", '"', "”")
_LINE = ("\n", "\nThe ")
_ABOVE = 6  # wordings of countries among which that of the header is
_HEAD = 6  # sentences in which "the capital" is that of the host


def told(clues: Tally, host: str) -> str | None:
    """The city that the clues tell most of, in the host's country or one that the vocabulary does not place; else, or where they tell little of it, that of the dateline, of a visit that took place."""
    cities = {
        city: points
        for (city, code), points in clues.cities.items()
        if code in (host, "") and points >= _LEAST
    }
    line, lead = clues.dateline_country, clues.text.opening(1)
    is_there = line is not None and line[0] == host and not (lead and is_ahead(clues.text, lead[-1]))
    if line and is_there and cities and line[1] not in cities and max(cities.values()) < _PASSING:
        return line[1]
    if cities:
        return max(cities, key=lambda city: cities[city])
    # Of a visit that took place, the city of its country from which the report was sent.
    return line[1] if line and is_there and host in clues.travelled | clues.seated else None


def hinted(clues: Tally, host: str) -> str | None:
    """The city that title, dateline or "the capital" hint at, of talks that had a host and a guest."""
    told = _at_the_head(clues, host) or _of_line(clues, host) or _the_capital(clues, host)
    told = told or _of_seat(clues, host)
    return told or _of_header(clues, host)


def _of_header(clues: Tally, host: str) -> str | None:
    """The city of the palace that has a line of its own above what was said there: "Oval Office"."""
    text = clues.text
    return next(
        (
            clues.vocabularies.seat(match.term)
            for match in text.matches.get("country_terms", ())[:_ABOVE]
            if match.term.kind == "palace"
            and match.term.code == host
            and text.body.endswith(_LINE, 0, match.start)
            and text.body.startswith("\n", match.end)
        ),
        None,
    )


def _at_the_head(clues: Tally, host: str) -> str | None:
    """The city of the host that the title names, or after "in" or "at" one of the first two sentences, if it tells what somebody did."""
    text = clues.text
    head = text.opening(1) if text.article.title is None else ()
    told = [
        sentence
        for sentence in text.opening(2)
        # A headline that the text begins with, "Borg in Suva: ferries first", may tell no doing.
        if text.has_kind(sentence, _DOING)
        or (sentence in head and not text.body.endswith(_STOPS, 0, sentence.end))
    ]
    named = [
        match
        for match in text.title_countries
        if match.term.kind in ("capital", "city") and not _acts(clues.title, match)
    ]
    named += [
        match
        for sentence in told
        for match in starting_in(clues.countries, sentence)
        if clues.is_city(match)
        and (
            text.folded.endswith(("in ", "at ", " streets of "), 0, match.start)
            or (
                text.folded.endswith(", ", 0, match.start)
                and _SEAT.search(text.folded, max(sentence.start, match.start - 40), match.start)
            )
        )
        and not matters.TO_STAND.search(text.folded, sentence.start, match.start)
    ]
    if city := next((match.term.wording.split(",")[0] for match in named if match.term.code == host), None):
        return city
    # "At State House, Georgetown": a capital whose name other cities have as well.
    capital = (clues.vocabularies.capital(host) or "").split(",")[0]
    for sentence in told if capital and capital in text.body else ():
        for before in ("in ", "House, ", "Palace, "):
            at = text.body.find(before + capital, sentence.start, sentence.end)
            if at >= 0 and not text.body[at + len(before + capital)].isalnum():
                return capital
    return None


def _acts(title: str, city: Match) -> bool:
    """Whether a city in a title stands for a government that does something: "Oslo, Warsaw order ferries", "Oslo lends Suva a hand"."""
    return _LED_TO.search(title, 0, city.start) is None and _EVENT.match(title, city.end) is None


def _of_line(clues: Tally, host: str) -> str | None:
    """The city from which a report was sent, whose opening tells what was done in its country; no other city may be told."""
    sent, text = clues.sent_from, clues.text
    told = any(points >= _LEAST and code in (host, "") for (_, code), points in clues.cities.items())
    opening = text.opening(3)
    if not sent or sent.term.code != host or told or not opening or is_ahead(text, text.lead()):
        return None
    met = any(
        (text.has_kind(sentence, _MET_KIND) and _MET.search(text.folded, sentence.start, sentence.end))
        or concluded.both_did(text, sentence)
        for sentence in opening
    )
    line = clues.dateline_country
    return (line[1] if line else sent.term.wording) if met or clues.visitors - {host} else None


def _of_seat(clues: Tally, host: str) -> str | None:
    """The host's capital, where the article names it and an opening sentence puts talks at the seat of a government: "at the Government Palace"."""
    named = next(
        (one for one in clues.countries if one.term.code == host and one.term.kind == "capital"), None
    )
    if named and any(hints.seat_of_talks(clues, sentence) for sentence in clues.text.opening(_HEAD)):
        return named.term.wording.split(",")[0]
    return None


def _the_capital(clues: Tally, host: str) -> str | None:
    """The host's capital, where an opening sentence on talks says "in the capital" without a name."""
    text = clues.text
    for sentence in text.opening(_HEAD) if text.may_have(phrases.CAPITAL_KIND) else ():
        if (
            text.has_kind(sentence, phrases.CAPITAL_KIND)
            and text.has_kind(sentence, phrases.TALKS_KIND)
            and phrases.IN_THE_CAPITAL.search(text.folded, sentence.start, sentence.end)
        ):
            return clues.vocabularies.capital(host)
    return None
