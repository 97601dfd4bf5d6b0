"""The words of titles: wordings of offices, forms of address, fields and countries, in reading order."""

import re
from operator import itemgetter
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.matching import Term

# Wordings of these codes are no office by themselves.
_NO_OFFICE = frozenset({"modifier", "portfolio", "honorific", "noble", "relation"})
FORMS_OF_ADDRESS = frozenset({"honorific", "noble"})
# Titles of these codes may be shortened with a full stop: "Gen.", "Sen.".
SHORTENED = FORMS_OF_ADDRESS | {"military", "legislator"}
_WITH_NAME = frozenset({"prince", "princess", "sheikh", "shaikh", "mr", "mrs", "ms", "dr", "sir", "prof"})
# Words of titles that are surnames as well.
_SURNAMES = frozenset(
    "king prince major bishop pope judge marshal duke earl baron dean abbot sultan sen.".split()
)
_FIRST_NAMES = re.compile(r"\.? (?:[A-Z][\w'’-]+|[A-Z]\.)(?: (?:[A-Z][\w'’-]+|[A-Z]\.)){0,2}[ -]")
ROYAL = frozenset("king queen emperor empress sultan emir amir pope patriarch monarch catholicos".split())
_ONE_NAME = re.compile(r"\.? [A-Z][a-z]+ ")
_NAMES_TOO = ROYAL | _SURNAMES | {"general"}
# "The Directorate General of Customs": no general.
_BODIES_GENERAL = ("directorate ", "secretariat ", "inspectorate ", "consulate ")
_ARTICLES = (" al-", " el-")  # "Ahmed Al-Sayed": no form of address
_START = itemgetter(0)
_new = tuple.__new__  # a third of the time of `Piece(...)`, ninety times an article


class Piece(NamedTuple):
    """A wording that can be part of a title: its role code, or the kind of its country term; whether it names an office by itself."""

    start: int
    end: int
    code: str
    country: str | None
    wording: str
    is_office: bool = False

    @property
    def is_title(self) -> bool:
        """Whether a name may follow it."""
        return self.is_office or self.code in FORMS_OF_ADDRESS


def pieces(text: ArticleText) -> list[Piece]:
    """Wordings of titles and countries in reading order; where two overlap, the longer one stays."""
    found = [*text.matches.get("role_terms", ()), *text.matches.get("country_terms", ())]
    found.sort(key=_START)
    folded = text.folded
    has_names = any(map(folded.__contains__, _ARTICLES))
    kept: list[Piece] = []
    reached = 0
    for start, end, term in found:
        piece = _new(Piece, (start, end) + _TOLD[term])  # in half the time
        if start >= reached:
            if piece[4] in _NAMES_TOO and _is_name(text, kept, piece):
                continue
            if has_names and folded.endswith(_ARTICLES, 0, start):
                continue
            kept.append(piece)
        elif end - start > reached - kept[-1].start:
            kept[-1] = piece
        else:
            continue
        reached = end
    return kept


def _is_name(text: ArticleText, kept: list[Piece], piece: Piece) -> bool:
    """Whether a word of a title is part of a name, of a person or of a body; `kept` are the pieces before it."""
    if piece.wording == "general":
        return text.folded.endswith(_BODIES_GENERAL, 0, piece.start)
    if piece.wording in ROYAL:
        # "Prince Sultan bin Saad", "Dr Sultan Al Jaber"
        if kept and kept[-1].wording in _WITH_NAME and kept[-1].end + 2 >= piece.start:
            return True
        if (
            kept
            and kept[-1].code in FORMS_OF_ADDRESS
            and _ONE_NAME.fullmatch(text.body, kept[-1].end, piece.start)
        ):
            return True  # "Dato' Sri Tiong King Sing"
        if _begins_double_name(text.body, piece):
            return True
    return piece.wording in _SURNAMES and _is_last_name(text, kept, piece)


def _begins_double_name(body: str, piece: Piece) -> bool:
    """Whether a ruler's title, `piece`, is the first half of a name: "Amir-Khani"."""
    return body.startswith("-", piece.end) and body[piece.end + 1 : piece.end + 2].isupper()


def _is_last_name(text: ArticleText, kept: list[Piece], piece: Piece) -> bool:
    """Whether a word of a title that is a surname as well is that of who stands before it: "Vice President Laura King", "Hun Sen."."""
    if not kept or not kept[-1].is_title:
        return False
    if text.body[piece.end : piece.end + 2].strip()[:1].isupper():
        return False
    return bool(_FIRST_NAMES.fullmatch(text.body, kept[-1].end, piece.start))


_KINDS = {"people": "adjective"}


class _Told(dict[Term, tuple[str, str | None, str, bool]]):
    """What a piece tells besides its place, by its term: the same few hundred come up in all texts."""

    def __missing__(self, term: Term) -> tuple[str, str | None, str, bool]:
        wording = term.wording
        # "US", "UAE" stand for the name and for the adjective.
        is_short = (len(wording) <= 5 and wording.isupper()) or "." in wording
        self[term] = (
            (term.code, None, wording.lower(), term.code not in _NO_OFFICE)
            if term.vocabulary == "role_terms"
            else (
                "short" if is_short else _KINDS.get(term.kind, term.kind),
                term.code,
                wording.lower(),
                False,
            )
        )
        return self[term]


_TOLD = _Told()
