"""Names of organisations and titles of persons, as spans: words in them name a body, not a subject.

A name is read outwards from its head noun ("Ministry", "Agency", "commission"): to the left over the
words that narrow it, to the right over "of ...", lists of subjects included, so that "Ministry of Labour,
Family, and Social Policy" is one name and "Ministry of Energy and President Niinisto" is not.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter

from summitry import titles
from summitry.bodies import apposed, governments
from summitry.bodies.page import Page
from summitry.bodies.words import CUTS, KINDS_OF_COMMISSION, OF_PLACES
from summitry.extract.rows import Name
from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.names import given
from summitry.patterns import compiled
from summitry.text import Spans

_ABSTRACT = compiled(
    r"\w{3,}(?:tion|sion|ment|ity|ities|ture|ics|ism|ship|ance|ence|ency|ies|ogy|ety|fare|stry)s?$"
)
# Behind it, a name names a document or a meeting: "Fisheries Commission Agreement".
_NOT_BODIES = compiled(
    r" (?:Agreements?|Memorand(?:um|a)|Treat(?:y|ies)|Protocols?|Accords?|Pacts?|Acts?|Declarations?|Charter|Frameworks?|Initiatives?|Partnerships?|"
    r"Program(?:me)?s?|Plans?|Strategy|Dialogues?|Talks|Meetings?|Summits?|Conferences?|Projects?)\b"
)
_WORD = re.compile(r"[^\W_][\w.&'’/-]*(?<![.'’/-])(?:\.(?=\w?\.))?|&")
_BEFORE = re.compile(r"\S+")
_NAMED = re.compile(r" [A-Z][^\W\d_]+ [A-Z][^\W\d_]+(?! (?:[A-Z]|of|for|and)\b)")
_PERSON = re.compile(
    r"(?<!Saint)(?<!San)(?<!King) [A-ZÀ-Ž][^\W\d_]+ [A-ZÀ-ŽŞĞİ][^\W\d_]+(?! [A-Z]|['’]| (?:of|for)\b)"
)
_LINK = re.compile(r" (?:of|for|on|against|to)(?: the)? ")
_LOWER_LINK = re.compile(r" (?:of|for|on)(?: the)? ")
_AND = re.compile(r",? (?:and|&) ")
_OF_STATE = re.compile(r" of (?:the )?(?:(?:[A-Z][\w-]+ ){1,4}of (?:the )?)?")
_POSSESSIVE = re.compile(r"(?:['’]s|s['’])$")
_INITIALS = re.compile(r"(?:[A-Z]\.)+")
_ACRONYM = re.compile(r" [A-Z]{2,}[\w-]*\b")
_JOINTS = frozenset({"of", "for", "the", "&", "and", "de", "di", "du", "del", "des"})
# Named like a body: a place, or what businesses meet at. Words in these names tell no subject, but they act not.
_NO_BODY = frozenset({"place", "gathering"})
# "Oslo-Bergen Railway": a line between two places.
_LINES = frozenset({"Railway", "Railroad"})
_JOINED = re.compile(r"\w[-–]\w")
_NO_HEADS: frozenset[str] = frozenset({*apposed.KINDS, governments.KIND})
_START = itemgetter(0)
_new = tuple.__new__  # a third of the time of `Name(...)`, half a dozen times an article
_REACH = 110  # characters that a name may go to the left of its head


def find(text: ArticleText) -> list[Name]:
    """Find names of organisations and titles of persons.

    Returns:
        Names in reading order. An organisation's span begins with the country that stands before it
        ("Serbian Ministry of ...", "Kazakhstan's National Library") and ends with its last subject or
        country. A title's span holds its countries ("Finnish Minister of Defence"). Organisations do not
        overlap each other; a title may hold one ("Foreign Ministry spokesman").
    """
    found = text.found("organisation_terms")
    pieces, phrases = titles.read(text)
    names = _titles(text, pieces, phrases)
    heads = [match for match in found if match[2].kind not in _NO_HEADS]
    trades = [match for match in found if apposed.may_name(text, match)]
    if heads or trades:
        page = Page.of(text, heads, pieces)
        organisations = _organisations(page, heads)
        if trades:
            organisations = [apposed.beside_trade(page, name, trades) for name in organisations]
            names.extend(apposed.find(page, trades, organisations))
        names.extend(organisations)
    return sorted(names)


def _titles(text: ArticleText, pieces: Sequence[titles.Piece], phrases: Sequence[titles.Title]) -> list[Name]:
    """Titles, but for those that name a group by its field: "farmers", "business and cultural leaders" are a subject."""
    subjects = text.matches.get("sector_terms", [])
    starts = list(map(_START, subjects))
    # Of subjects, which do not overlap, only the last that begins no later than an office can hold all of it.
    groups = Spans(
        [
            piece
            for piece in pieces
            if piece[5] and (index := bisect_right(starts, piece[0])) and subjects[index - 1][1] >= piece[1]
        ]
    )
    has_groups = bool(groups)
    return [
        _new(Name, (title.start, title.end, "title", "", None))
        for title in phrases
        if title.role
        and not (title.is_plural and set(title.codes) == {"party_leader"})
        and not (has_groups and groups.touch(title.start, title.end))
        and not text.boilerplate.touch(title.start, title.end)
    ]


def _organisations(page: Page, heads: Sequence[Match]) -> list[Name]:
    names: list[Name] = []
    reached = 0
    for head in heads:
        # "Bank Group", "Air Base Hospital": the last head is the name's.
        if head.start < reached or (head.end + 1 in page.heads and page.text.body[head.end] == " "):
            continue
        sentence = page.text.sentences[page.text.sentence_at(head.start)]
        start, end = _span(page, head, max(reached, sentence.start), sentence.end)
        if start < end and not _NOT_BODIES.match(page.text.body, end):
            is_line = head.term.wording in _LINES and _JOINED.search(page.text.body, start, head.start)
            code = "" if is_line or head.term.kind in _NO_BODY else head.term.code
            if head.term.kind == "head" and end > head.end:
                end -= 2 * page.text.body.endswith(
                    ("'s", "’s"), head.end, end
                )  # "the Ministry of Defence's plan"
            names.append(Name(start, end, "organisation", code))
            reached = end
    return names


def _span(page: Page, head: Match, floor: int, ceiling: int) -> tuple[int, int]:
    """Span of the name of which `head` is the head; an empty span where it is none."""
    kind, body = head.term.code, page.text.body
    capital = body[head.start].isupper()
    start = _leftward(page, head, floor, capital)
    if head.term.kind == "name":
        return start, _country(page, head.end) or head.end
    if head.term.kind == "business":
        # "Daewoo Electronics" is a company, "Creative Industries" a field.
        own = any(not page.is_subject(*word.span()) for word in _WORD.finditer(body, start, head.start))
        return start, head.end if own else start
    if kind == "news_agency":
        acronym = _ACRONYM.match(body, head.end)
        return start, acronym.end() if acronym else head.end if start < head.start else start
    end = _rightward(page, head, ceiling)
    if start == head.start and end == head.end and not _stands_alone(page, head):
        return start, start
    return start, end


def _stands_alone(page: Page, head: Match) -> bool:
    """Whether a head by itself names a body: "the business council" is that of the two countries."""
    return head.term.wording == "business council" and page.text.folded.startswith("the ", head.start - 4)


def _leftward(page: Page, head: Match, floor: int, capital: bool) -> int:
    """Where the words that narrow the head begin."""
    body, start = page.text.body, head.start
    floor = max(floor, start - _REACH)
    words = list(_BEFORE.finditer(body, floor, start))
    if floor and words and not body[floor - 1].isspace() and words[0].start() == floor:
        del words[0]
    reached = head.start
    while words:
        word = words.pop()
        token, at = word.group(), word.start()
        if word.end() != reached - 1 or (token[-1] in ',;:.!?)"”»' and not _INITIALS.fullmatch(token)):
            break
        opened = len(token) - len(token.lstrip('"“‘«(['))
        token, at = token[opened:], at + opened
        if _narrows(page, token, at, word.end(), capital) or (
            token in _JOINTS and _joins(page, token, words, reached, capital)
        ):
            reached = at
            if token not in _JOINTS:
                start = at
            if page.countries.touch(at, at + 1) and start == at:
                return _whole_country(page, at)
        else:
            break
        if opened:
            break
    return start


def _narrows(page: Page, token: str, start: int, end: int, capital: bool) -> bool:
    """Whether the word before a head belongs to its name."""
    low = page.text.folded[start:end]
    if token and page.countries.touch(start, end):
        return True
    if not token or _POSSESSIVE.search(token) or low in CUTS or low in _JOINTS:
        return False
    if page.is_subject(start, end) or (not capital and low in KINDS_OF_COMMISSION):
        return True
    return capital and token[0].isupper() and not page.offices.cover(start, end)


def _joins(page: Page, token: str, words: list[re.Match[str]], reached: int, capital: bool) -> bool:
    """Whether a small word stands inside the name: "Trade and Development Agency", "Bank of China Group"."""
    if not words or words[-1].end() + len(token) + 2 != reached:
        return False
    before = words[-1]
    if before.group()[0].isupper() != capital:
        return False
    low = page.text.folded[before.start() : before.end()]
    if token in ("and", "&"):
        is_next = not capital and page.text.folded.startswith(OF_PLACES, reached)
        return low.isalpha() and not is_next and page.is_subject(before.start(), before.end())
    return capital and token in ("of", "for", "&") and before.start() in page.heads


def _whole_country(page: Page, offset: int) -> int:
    """Where the country name that holds `offset` begins; joined ones ("Kazakhstan-Serbia") count as one."""
    while offset and page.countries.touch(offset - 1, offset):
        offset -= 1
    if offset > 1 and page.text.folded[offset - 1] == "-" and page.countries.touch(offset - 2, offset - 1):
        return _whole_country(page, offset - 2)
    return offset


def _rightward(page: Page, head: Match, ceiling: int) -> int:
    """Where "of ..." behind a head ends, with its list of subjects and its country."""
    body, end = page.text.body, head.end
    link = (_LINK if body[head.start].isupper() else _LOWER_LINK).match(body, end, ceiling)
    if not link:
        return end
    # "Council of Foreign Ministers", but "Ministry of Trade Director Li".
    reached = _segment(page, link.end(), ceiling, offices=head.term.code in ("commission", "agency"))
    if reached is None:
        return _country(page, end) or end
    upper = body[link.end()].isupper()
    while more := _next_segment(page, reached, ceiling, upper):
        reached = more
    return _country(page, reached) or reached


def _country(page: Page, end: int) -> int | None:
    """End of " of the Republic of X" at `end`."""
    state = _OF_STATE.match(page.text.body, end)
    if not state or not page.countries.touch(state.end(), state.end() + 1):
        return None
    reached = state.end()
    while page.countries.touch(reached, reached + 1):
        reached += 1
    return reached


def _segment(
    page: Page, start: int, ceiling: int, *, strict: bool = False, offices: bool = False
) -> int | None:
    """End of the run of words from `start` that can name a subject, None where there is none.

    A strict run holds known subjects only, and no other name goes on from it ("and Trade Minister Li").
    """
    body, folded = page.text.body, page.text.folded
    upper = body[start : start + 1].isupper()
    reached: int | None = None
    position = start
    while word := _WORD.match(body, position, ceiling):
        low = folded[word.start() : word.end()]
        if not strict and reached is not None and low in ("of", "for", "the", "&"):
            position = word.end() + 1
            continue
        allowed = offices and page.offices.cover(*word.span())
        if word.group()[0].isupper() != upper or not (allowed or _continues(page, word, low, strict)):
            break
        # "The Council of Higher Education Ana Ruiz": the first name of somebody ends the name of the body.
        if reached and upper and given.is_sure(low) and _PERSON.match(body, reached):
            return reached
        reached = word.end()
        if body[reached : reached + 1] != " ":
            return reached
        if reached in page.country_ends and _NAMED.match(body, reached):
            # "The Council of the Russian Federation X Y": the country ends the name of the body.
            return reached
        position = reached + 1
    if reached is not None and strict and upper:
        follow = _WORD.match(body, reached + 1, ceiling) if body[reached : reached + 1] == " " else None
        if follow and follow.group()[0].isupper() and folded[follow.start() : follow.end()] not in CUTS:
            return None
    return reached


def _continues(page: Page, word: re.Match[str], low: str, strict: bool) -> bool:
    upper = word.group()[0].isupper()
    if low in CUTS or (word.start() in page.heads and (strict or not upper)):
        return False
    if page.is_subject(*word.span()):
        return True
    if not upper or _POSSESSIVE.search(word.group()) or page.offices.cover(*word.span()):
        return False
    return not strict or bool(_ABSTRACT.match(low))


def _next_segment(page: Page, end: int, ceiling: int, upper: bool) -> int | None:
    """End of the next item of a list of subjects: " and X", or ", X, Y and Z" where the list is closed by "and"."""
    body = page.text.body
    position: int | None = end
    while (
        position is not None and body.startswith(", ", position) and not _AND.match(body, position, ceiling)
    ):
        position = _segment(page, position + 2, ceiling, strict=True)
    closing = _AND.match(body, position, ceiling) if position is not None else None
    if not closing or body[closing.end() : closing.end() + 1].isupper() != upper:
        return None
    return _segment(page, closing.end(), ceiling, strict=True)
