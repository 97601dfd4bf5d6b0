"""Names that only what stands beside them shows to be those of companies: "Kenyan airline Savanna", "Nordby, the state railway".

Such a name has no head of its own. What it names is told by a trade beside it, which the vocabulary holds in small letters.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from summitry.bodies.page import Page
from summitry.bodies.words import CUTS, GENERAL
from summitry.extract.rows import Name
from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.text import Spans

# Wordings that are no head of a name: one trade, several, and the first word of airlines.
KINDS = frozenset({"trade", "trades", "air"})
_READ: frozenset[str] = KINDS | {"legal_form"}
_QUOTES = "“\"«‘'„"
_CLOSING = "”\"»’'“"
_PROPER = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w&-]*(?:['’](?!s\b)\w+)?"
_NAME = re.compile(rf"{_PROPER}(?:(?: (?:of|de|del|da|do|di|&) | ){_PROPER}){{0,5}}")
_NAME_BEFORE = re.compile(rf"(?:(?P<word>[\w'’-]+) )?(?P<name>{_PROPER}(?: {_PROPER}){{0,3}})$")
_PROPER_WORD = re.compile(_PROPER)
# What stands between a name and its trade: "Nordby, the Danish state-owned railway", "Savanna, Kenya's national airline"; "Ana Ruiz, the head of a bank" is none.
_DESCRIPTION = compiled(
    r"(?:the|a|an|its|one of the|[A-Z][\w.-]*['’]s?) (?:(?!(?:of|at|for|from|with)\b)[\w'’-]+ ){0,6}"
)
_DESCRIBED = compiled(
    r"(?=[,.;:)”\"]|$| (?:of|that|which|based|owned|in|for|with|from|controlled|run|operating|founded)\b)"
)
_OF_WHICH = compiled(
    r"(?:\b(?P<of>of|at|for|from) )?(?:[Tt]he|[Ii]ts|[A-Z][\w.-]*['’]s?) (?:(?!(?:the|its|of|at|for|from)\b)[\w'’-]+ ){0,4}$"
)
_TOLD_APART = re.compile(r"[,.;)]|$")
_SUCH_AS = compiled(r"(?: such as|,? including| like|:)?(?: the)? (?=[“\"«‘'„]?[A-ZÀ-Ž])")
_NEXT = re.compile(r",? and |, | & ")
_BETWEEN = re.compile(r"(?P<its>['’]s?)? (?P<words>(?:[a-z][\w-]* ){0,5})")
# "In Novi Sad, a company that": a place.
_WHERE = frozenset({"in", "at", "near", "on", "around", "outside"})
# Trades that follow a name: "the Savanna airline".
_FOLLOW = frozenset(
    "airline carrier company corporation concern firm group consortium holding bank conglomerate".split()
)
# "The Bavarian company", "the Lima-based company".
_OF_PLACE = re.compile(r"-[a-z]|(?:an|ish|ese|ern|side)$")
# "Air Force", "Air Services Agreement", "Air Marshal" are no airlines.
_NO_AIRLINES = frozenset(
    "force forces base bases chief vice marshal commodore service services transport transportation traffic defence defense quality corps navigation safety "
    "cargo command staff headquarters power wing operations operation agreement agreements space travel accord company mobility combat bridge links link "
    "connectivity connection connections cooperation routes route police academy show education fleet one ticket tickets ambulance arm group union ministry "
    "minister secretary attache self raid raids strike strikes control pollution conditioning freight mail and".split()
)
_MOST_LISTED = 12
_REACH = 70  # characters between a name and the trade that tells what it names


def may_name(text: ArticleText, match: Match) -> bool:
    """Whether a name can stand beside a wording: a capital or a quotation mark next to it, or a comma a few words before."""
    kind = match.term.kind
    if kind not in _READ:
        return False
    body, start, end = text.body, match.start, match.end
    follow = body[end + 1 : end + 2]
    if body[end : end + 1] == " " and (follow.isupper() or follow in _QUOTES):
        return follow != ""
    if kind == "trade":
        return (
            body.startswith(", ", end)
            or (body[start - 1] == " " and body[body.rfind(" ", 0, start - 1) + 1].isupper())
            or body.find(", ", max(0, start - _REACH), start) >= 0
        )
    return kind == "trades" and body.startswith(
        (" such as ", " including ", ", including ", " like ", ": "), end
    )


def find(page: Page, trades: Sequence[Match], taken: Sequence[Name]) -> list[Name]:
    """Find the names that stand beside trades.

    Args:
        page: What is known of the article's words.
        trades: Those beside which a name can stand (`may_name`).
        taken: Names that are known already; no other overlaps them.

    Returns:
        Names of companies, in reading order, each with the country that is stated of its trade. No name, no rows.
    """
    known, found = Spans(taken), list[Name]()
    for match in trades:
        country = _country(page, match.start)
        code = "association" if match.term.wording == "group" else match.term.code
        for start, end in _beside(page, match):
            # Only those of the last trades can reach so far.
            is_new = all(name.end <= start or end <= name.start for name in found[-_MOST_LISTED:])
            if is_new and not known.touch(start, end):
                found.append(Name(start, end, "organisation", code, country))
    return sorted(found)


def beside_trade(page: Page, name: Name, trades: Sequence[Match]) -> Name:
    """A company's name with a head, with the country of the trade right before it, and without that trade, whose words would narrow other heads."""
    if name.code != "company":
        return name
    near = trades[bisect_left(trades, (name.start - _REACH,)) : bisect_left(trades, (name.end,))]
    for match in reversed(near):
        is_before = match.end + 1 >= name.start and page.text.body[match.end + 1 : match.end + 2].isupper()
        if match.term.kind == "trade" and is_before:
            country = name.country_code or _country(page, match.start)
            return name._replace(start=max(name.start, match.end + 1), country_code=country)
    return name


def _beside(page: Page, match: Match) -> Iterator[tuple[int, int]]:
    kind = match.term.kind
    if kind == "air":
        yield from _airline(page, match)
    elif kind == "legal_form":
        yield from ((match.start, end) for _, end in _at(page, match.end + 1))
    elif kind == "trades":
        yield from _listed(page, match.end)
    else:
        yield from _at(page, match.end + 1) if page.text.body[match.end : match.end + 1] == " " else ()
        yield from _set_apart(page, match)
        yield from _described(page, match)
        yield from _in_front(page, match)


def _own(page: Page, start: int, end: int, *, is_listed: bool = False) -> tuple[int, int] | None:
    """The words of a name from its first on, up to one that is none; None where all of them are countries or subjects.

    A word that is a subject elsewhere can be a name in a list behind others: "companies Nordgas, Hydro and Voltagas".
    """
    reached, is_own = start, False
    for word in _PROPER_WORD.finditer(page.text.body, start, end):
        low = page.text.folded[word.start() : word.end()]
        if low in CUTS or page.offices.touch(*word.span()) or word.start() in page.heads:
            break
        reached = word.end()
        is_own = is_own or not (
            low in GENERAL
            or page.countries.touch(*word.span())
            or (not is_listed and page.subjects.touch(*word.span()) and not page.is_proper(word.start()))
        )
    return (start, reached) if is_own else None


def _at(page: Page, start: int, *, is_listed: bool = False) -> Iterator[tuple[int, int]]:
    """The name that begins at an offset, or behind a quotation mark there."""
    body = page.text.body
    is_quoted = body[start : start + 1] in _QUOTES
    name = _NAME.match(body, start + is_quoted)
    own = _own(page, *name.span(), is_listed=is_listed) if name else None
    if own and (not is_quoted or body[own[1] : own[1] + 1] in _CLOSING):
        yield own


def _set_apart(page: Page, match: Match) -> Iterator[tuple[int, int]]:
    """A name between commas behind its trade: "the national airline, Savanna, flies"."""
    body = page.text.body
    if not body.startswith(", ", match.end):
        return
    which = _OF_WHICH.search(body, max(0, match.start - _REACH), match.start)
    if which and not which["of"]:
        for start, end in _at(page, match.end + 2):
            if _TOLD_APART.match(body, end):
                yield start, end


def _described(page: Page, match: Match) -> Iterator[tuple[int, int]]:
    """A name before what describes it: "Savanna, a Kenyan airline,"."""
    body = page.text.body
    comma = body.rfind(", ", max(0, match.start - _REACH), match.start)
    if comma < 0 or match.term.wording == "group" or not _DESCRIBED.match(body, match.end):
        return
    if not _DESCRIPTION.fullmatch(body, comma + 2, match.start):
        return
    sentence = page.text.sentences[page.text.sentence_at(match.start)]
    before = _NAME_BEFORE.search(body, max(sentence.start, comma - 60), comma)
    if before is None or (before["word"] or "").lower() in _WHERE:
        return
    own = _own(page, *before.span("name"))
    if own and own[1] == comma and not body[own[0] : own[1]].endswith("ly"):
        yield own


def _in_front(page: Page, match: Match) -> Iterator[tuple[int, int]]:
    """A name right before its trade: "the Savanna airline", "Kenya's Savanna airline"."""
    body = page.text.body
    if match.term.wording not in _FOLLOW or body[match.start - 1 : match.start] != " ":
        return
    before = _NAME_BEFORE.search(body, max(0, match.start - _REACH), match.start - 1)
    if before is None:
        return
    start, end = before.span("name")
    words = list(_PROPER_WORD.finditer(body, start, end))
    while words and page.countries.touch(*words[0].span()):
        del words[0]
    is_owned = len(words) and words[0].start() > start
    word = (before["word"] or "").lower()
    if not words or not (is_owned or word == "the" or word.endswith(("'s", "’s"))):
        return
    if _OF_PLACE.search(body, words[0].start(), end):
        return
    own = _own(page, words[0].start(), end)
    if own == (words[0].start(), end) and not any(
        page.is_subject(*one.span()) or page.countries.touch(*one.span()) for one in words
    ):
        yield own


def _listed(page: Page, end: int) -> Iterator[tuple[int, int]]:
    """The names behind several of a trade: "companies such as Nordby, Savanna and Aurora"."""
    body = page.text.body
    behind = _SUCH_AS.match(body, end)
    position = behind.end() if behind else -1
    for number in range(_MOST_LISTED):
        name = next(_at(page, position, is_listed=number > 0), None) if position >= 0 else None
        if name is None:
            return
        yield name
        following = _NEXT.match(body, name[1] + (body[name[1] : name[1] + 1] in _CLOSING))
        position = following.end() if following else -1


def _airline(page: Page, match: Match) -> Iterator[tuple[int, int]]:
    word = _PROPER_WORD.match(page.text.body, match.end + 1)
    if word is None or page.text.folded[word.start() : word.end()] in _NO_AIRLINES:
        return
    end = word.end()
    for _, last, _ in _countries(page, word.start(), end):
        end = max(end, last)  # "Air New Zealand"
    if page.text.folded[word.start() : word.end()] not in CUTS:
        yield match.start, end


def _countries(page: Page, start: int, end: int) -> Sequence[Match]:
    """The wordings of countries that begin between two offsets."""
    every = page.text.matches.get("country_terms", [])
    return every[bisect_left(every, (start,)) : bisect_left(every, (end,))]


def _country(page: Page, start: int) -> str | None:
    """The country stated of a trade that begins at `start`: "Kenyan state-owned airline", "Kenya's largest bank"."""
    for match in reversed(list(_countries(page, max(0, start - _REACH), start))):
        if match.term.kind in ("name", "adjective"):
            between = _BETWEEN.fullmatch(page.text.body, match.end, start)
            # "Peru said its airline ...": a name owns what follows, or is short for the adjective ("US bank").
            if between is None or not CUTS.isdisjoint(between["words"].split()):
                return None
            is_its = between["its"] or match.term.kind == "adjective" or match.term.wording.isupper()
            return match.term.code if is_its else None
    return None
