"""Lines that say who wrote a report: "By ANA RUIZ", "Ana Ruiz and agencies", "NTB writer Ana Ruiz contributed to this report"."""

from summitry.names import THINGS, given
from summitry.patterns import compiled
from summitry.persons.roster import Sighting
from summitry.persons.surroundings import Surroundings

_NAME = r"[A-ZÀ-Ž][\w.'’-]+(?: [A-ZÀ-Ž][\w.'’-]+){1,3}"
_AND = r"(?:, |,? and |,? AND | & )"
_ENDS_OF_AND = (", ", " and ", " AND ", " & ")
_CITY = r"[A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž][\w'’-]+)?"
# "By ANA RUIZ and JON SOTO", "By Ana Ruiz, Associated Press Writer"
_BY = compiled(rf"(?:By|BY|by) (?:{_NAME}{_AND}){{0,3}}$")
_BY_ENDS = compiled(r"$|\n|,| (?:and|AND|in|IN|for|&|[-–—|/]) ")
# "Ana Ruiz in Suva and agencies", "Ana Ruiz, Pacific correspondent": a line of its own, at the head.
_HEAD = compiled(
    rf"(?:{_NAME}(?: in {_CITY})?{_AND}){{0,2}}{_NAME}(?: in {_CITY})?"
    rf"(?P<sure>,? (?:and|with) (?:news )?agencies|, (?:[\w'-]+ ){{0,3}}(?:editor|correspondent|reporter|writer)s?)?(?: in {_CITY})?$"
)
_DAY_BELOW = compiled(
    r"\n\s*(?:Published |Posted |Updated |First published )?(?:on )?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?(?:\d{1,2} [A-Z][a-z]{2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d)"
)
# "(Reporting by Ana Ruiz in Suva and Jon Soto"
_REPORTING = compiled(rf"\b(?:[Rr]eporting|[Ww]riting) by (?:{_NAME}(?: in {_CITY})?{_AND}){{0,3}}$")
_OFFICES = (" writer", " reporter", " correspondent")  # "Reef Press writer Ana Ruiz"
_HEAD_ENDS, _LONGEST = 400, 90  # characters of a text, and of such a line


def wrote(page: Surroundings, sighting: Sighting) -> bool:
    """Whether a first and a last name stand in a line of the report that says who wrote it."""
    body, start = page.body, sighting.start
    line = body.rfind("\n", 0, start) + 1
    if start - line > _LONGEST or len(sighting.parts) > 4:
        return False
    if line < start and body[line : line + 2] in ("By", "BY", "by"):
        return bool(_BY.match(body, line, start) and _BY_ENDS.match(body, sighting.end))
    if start > _HEAD_ENDS or not (start == line or body.endswith(_ENDS_OF_AND, 0, start)):
        return False
    end = body.find("\n", sighting.end)
    if end < 0 or end - line > _LONGEST or not (head := _HEAD.match(body, line, end)):
        return False
    return bool(head["sure"]) or (given.is_sure(sighting.keys[0]) and _DAY_BELOW.match(body, end) is not None)


def is_credited(page: Surroundings, sighting: Sighting) -> bool:
    """Whether a first and a last name that stand above or below the report are those of who wrote it; not of who edited it."""
    body, start = page.body, sighting.start
    if not 1 < len(sighting.parts) < 5 or any(
        match.start == start for match in page.text.matches.get("outlet_terms", ())
    ):
        return False
    if start < page.text.header_end:
        return wrote(page, sighting)
    line = body.rfind("\n", 0, start) + 1
    end = body.find("\n", start)
    if "contributed " in body[start : end if end >= 0 else len(body)]:
        # "Reef Associated Press contributed to this report"
        return not body.startswith(_OFFICES, sighting.end) and THINGS.isdisjoint(sighting.keys)
    return _REPORTING.search(body, line, start) is not None
