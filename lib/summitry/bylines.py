"""The line that says who wrote a report, and from where."""

import re

from summitry.patterns import compiled

_CITY = r"[A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž][\w'’-]+){0,2}"
_NAME = r"[A-ZÀ-Ž][\w.'’-]+(?: [A-ZÀ-Ž][\w.'’-]+){1,3}"
_DESK = r"(?:[Rr]eporter|REPORTER|[Cc]orrespondents?|CORRESPONDENT|[Ww]riter|[Bb]ureau|BUREAU|[Nn]ews ?[Dd]esk|NEWS DESK|[Dd]esk|DESK|[Ee]ditor|EDITOR)"
# "Staff Reporter / Oslo", "By Our Correspondent | Oslo", "By Ana Borg and Eva Vik in Oslo", "Ana Borg, Foreign Editor, in Oslo":
# a line of its own, with a known city.
_BYLINE = compiled(
    rf"(?:(?:[Bb]y |BY |From )?(?:(?:[A-Z][\w.'’-]+|our) ){{0,4}}?{_DESK}|(?:[Bb]y |BY |From ){_NAME}(?:(?:,| and| AND| &) {_NAME}){{0,2}}(?:, [\w' -]{{3,40}},?)?|{_NAME}, (?:[\w'-]+ ){{0,3}}{_DESK},?)"
    rf"(?: ?[/|–—:-] ?|, ?| in | IN | from | FROM | at )(?P<city>{_CITY})\.?$"
    # "Ana Borg - OSLO"
    rf"|{_NAME} ?[|–—-] ?(?P<capitals>[A-ZÀ-Ž]{{3,}}(?: [A-ZÀ-Ž]{{2,}}){{0,2}})$"
)
# Behind a byline on one line: "Staff Writer Oslo -- Norway and Malta".
_BEHIND_WRITER = compiled(
    rf"\b(?:Correspondent|CORRESPONDENT|Writer|WRITER|Reporter|REPORTER|Editor|Bureau),? (?P<place>{_CITY}) ?(?P<mark>--+|[–—]) ?(?=[\"“‘A-ZÀ-Ž])"
)
# "Ana Borg in Oslo and Eva Vik", "NTB News, Oslo": where one of the writers was, which is no dateline.
_WRITTEN_IN = compiled(
    rf"(?:{_NAME} in |(?:[A-Z]\w+ )?News(?: [A-Z]\w+)?, )(?P<city>{_CITY})(?: and {_NAME})?"
)
_WRITERS = ("orrespondent ", "riter ", "eporter ", "ORRESPONDENT ", "RITER ", "EPORTER ", "ditor ", "ureau ")
# "By Ana Borg", "NTB", "NTB/AFP": above the city.
_SIGNED = re.compile(r"(?:By|BY) |\(?[A-Z]{3,6}(?:/[A-Z]{2,6})?\)?\s*$")
_LONGEST = 80


def city(body: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the city stands in a line from `start` to `end` that may be a byline with one; it has yet to be known for a city."""
    byline = _BYLINE.match(body, start, end) if end - start < _LONGEST else None
    return byline.span("capitals" if byline["capitals"] else "city") if byline else None


def written_in(body: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the city stands, yet to be known for one, in which somebody was whom a line from `start` to `end` names."""
    found = _WRITTEN_IN.fullmatch(body, start, end) if end - start < _LONGEST else None
    return found.span("city") if found else None


def is_signed(line: str) -> bool:
    """Whether a line says who wrote, so that a city may stand below it."""
    return len(line) < _LONGEST and _SIGNED.match(line) is not None


def behind_writer(body: str, start: int, end: int) -> re.Match[str] | None:
    """The first words after a writer's office that may be a dateline."""
    if not any(body.find(word, start, end) >= 0 for word in _WRITERS):
        return None
    return _BEHIND_WRITER.search(body, start, end)
