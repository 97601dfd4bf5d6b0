"""What stands around a name in an article: the title before it, the apposition behind it, the country next to it."""

import re
from bisect import bisect_right

from summitry import titles
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.titles.fields import MINISTERS
from summitry.titles.phrases import Title

_APPOSED = compiled(
    r"(?:, | \(| [-–—] | as )(?:who (?:is|was|serves as|served as) |currently |then )?"
    r"(?P<article>(?:the |an? |its |his |her |their |our )?)(?P<words>(?:(?:U\.S\.|[\w'’-]+) ){0,4})$"
)
_SAYS_IT = compiled(r" (?:said|says|told|added|announced|noted|stressed|explained|confirmed)\b")
_NAME_BEFORE = re.compile(r"\b[A-ZÀ-Ž][\w'’-]+ [A-ZÀ-Ž][\w'’-]+, $")
_ORGANISATION = compiled(
    r" (?:of|for) (?:the )?[A-Z][\w-]*(?:['’]s(?= [A-Z]))?(?: (?:(?:of|for|and|on|de|&) )?(?:the )?[A-Z][\w-]*(?:['’]s(?= [A-Z]))?)*(?![\w'’])"
)
# "Speaker of the Parliament (Fono) of Tuvalu, X", "Speaker of the People's Assembly, national parliament, X".
_COMPLEMENT = re.compile(
    r"(?P<words>(?: \([^()\n]{2,40}\))?(?: (?:of|for|at|in charge of)|['’]s| in(?= the (?:[A-Z][\w-]+ ){0,4}(?:Ministry|Department|Office)\b)) (?:[^,.;:\"“”()\n]|\([A-Z]{2,7}\)){3,100}?)(?: \([^()\n]{2,40}\), |(?:, (?:the )?[a-z][a-z'’ -]{2,40})?, |,? )$"
)
# "Deputy Minister of Foreign Affairs, in charge of Pacific Affairs, X".
_IN_CHARGE = re.compile(r"(?P<words>,? (?:in charge of|responsible for) [^.;:\"“”()\n]{3,100}), $")
# "Minister for Trade and Multicultural and Coastal Affairs,  X": fields that no list of them has.
_MORE_FIELDS = re.compile(
    r"(?P<words>(?:, [A-Z][\w-]+(?: [A-Z][\w-]+){0,2}){0,3},? and [A-Z][\w-]+(?:(?:,| and|, and)? [A-Z][\w-]+){0,5}), {1,2}$"
)
# "The leaders of the two countries, A and B"
_OF_BOTH = re.compile(
    r" of (?:the two|both|the 2|the) (?:neighbou?ring |friendly |brotherly )?(?:countries|nations|states|sides|governments|parties)$"
)
_LONG_NAME = re.compile(r"(?:republic|kingdom|state|sultanate|people's republic) of .*$")
_MARKS = (", ", ",  ", "—", " — ", " – ", " - ", " -- ")
# "Minister of Island Affairs, Fisheries and Coastal League X": fields of a minister, right before the name.
_FIELDS_TO_NAME = re.compile(
    r"(?P<words>(?: (?:of|for)(?: the)?)?(?:(?:,|,? and|,? &)?(?: the)? [A-Z][\w'’-]+){1,12}) $"
)
# "Minister of Federal Capital Territory (FCT), X"
_FIELD_GOES_ON = re.compile(r"(?P<words> [A-Z][\w-]+(?: [A-Z][\w-]+){0,2}(?: \([A-Z]{2,7}\))?), $")
_LONGEST_OFFICE, _WORDS_BEFORE = 70, 3  # of a line that holds nothing but an office, and before it there
_OPENS = frozenset((", ", " (", " -", " –", " —", " a"))
_LONGEST_MARK = max(map(len, _MARKS))
_QUOTES = "\"'“”‘’«»([-–—•*· "


class Surroundings:
    """What the rules look at besides a name: the text, its titles and countries by where they begin and end."""

    def __init__(self, text: ArticleText) -> None:
        """Put the titles and countries of a text in order."""
        self.text, self.body, self.folded = text, text.body, text.folded
        found, self.titles = titles.read(text)
        self.title_starts = [title.start for title in self.titles]
        self.by_end = {title.end: title for title in self.titles}
        # By their places: there are eighty pieces in an article.
        countries = [piece for piece in found if piece[3] is not None]
        self.countries = {piece[0]: piece for piece in countries}
        self.countries_by_end = {piece[1]: piece for piece in countries}

    def begins_sentence(self, start: int) -> bool:
        """Whether a name is the first word of its sentence, behind quotation marks and the like."""
        sentence = self.text.sentences[self.text.sentence_at(start)]
        return not self.body[sentence.start : start].strip(_QUOTES)

    def title_before(self, start: int) -> Title | None:
        """The title that stands directly before a name; "Mr. X" gets its office from "the minister, Mr. X", or "his counterpart, Dr. X"."""
        body = self.body
        if not start or body[start - 1] != " ":
            return None
        title = self.by_end.get(start - 1)
        if title is None and body[start - 2] == "]":
            title = self.by_end.get(start - 2)  # "[Norwegian Foreign Minister] Ola Berg", as monitors write
        if title is None and body[start - 2] == ".":
            title = self.by_end.get(start - 2)
            if title is not None and not title.takes_dot:
                return None
        if (
            title is None
            and body[start - 2] == ")"
            and (opened := body.rfind(" (", max(0, start - 40), start)) > 0
            and body.find(")", opened, start) == start - 2
        ):
            # "President of the Republic of Moldova (RM) Ion Rusu"
            title = self.by_end.get(opened)
        if title is not None and title.role is None and body[title.start - 2 : title.start] == ", ":
            office = self.by_end.get(title.start - 2)
            is_told = office is not None and (office.role is not None or office.is_relation)
            if office is not None and is_told and not self._is_apposed(office.start):
                return title._replace(
                    role=office.role,
                    codes=office.codes,
                    countries=office.countries,
                    is_relation=office.is_relation,
                )
        return title

    def _is_apposed(self, office: int) -> bool:
        """Whether an office belongs to the name before it: "Ms. X, President of A, H.E. Mr. Y"."""
        before = self.body[max(0, office - 40) : office].removesuffix("the ")
        return before.endswith(", ") and bool(_NAME_BEFORE.search(before))

    def title_apart(self, start: int) -> Title | None:
        """The title that stands before a name and is parted from it: "the prime minister, X", "Presidents of A and B — X"."""
        if self.body[start - 2 : start - 1].isalnum() and self.body[start - 1] == " ":
            return None  # as nearly always
        before = self.body[max(0, start - _LONGEST_MARK) : start]
        if not before.endswith(_MARKS):
            return None
        end = start - len(next(mark for mark in _MARKS if before.endswith(mark)))
        if self.body[end - 1] == ")" and (opened := self.body.rfind(" (", max(0, end - 13), end)) > 0:
            return self.by_end.get(opened)  # "Brigadier (Ret'd), A", "the minister of works (MoW), A"
        title = self.by_end.get(end)
        if title is None and (both := _OF_BOTH.search(self.body, max(0, end - 45), end)):
            title = self.by_end.get(both.start()) or self.by_end.get(both.start() + len(" of"))
        return title

    def title_with_complement(self, start: int) -> tuple[Title, str] | None:
        """The title before a name, and the words between: "the Governor of the Bank of Tunis, X"."""
        index = bisect_right(self.title_starts, start)
        for title in self.titles[max(0, index - 2) : index][::-1]:
            # "Head of the General Intelligence Service X": what looks like a title may be part of the words between.
            if title.role is None or start - title.end > 120:
                return None
            between = self.body[title.end : start]
            complement = (
                _COMPLEMENT.match(between)
                or _IN_CHARGE.match(between)
                or (not MINISTERS.isdisjoint(title.codes) and _FIELDS_TO_NAME.match(between))
                or (title.ends_in_field and (_MORE_FIELDS.match(between) or _FIELD_GOES_ON.match(between)))
            )
            if complement:
                return title, complement["words"]
        return None

    def country_behind(self, end: int) -> str | None:
        """The country of "President Guillermo Lasso of Ecuador", "Guillermo Lasso (Ecuador)"."""
        if self.body.startswith(" (", end):
            inside = self.countries.get(end + 2)
            closed = inside is not None and inside.code == "name" and self.body.startswith(")", inside.end)
            return inside.country if inside is not None and closed else None
        gap = titles.OF_COUNTRY.match(self.folded, end)
        piece = self.countries.get(gap.end()) if gap else None
        if gap and piece is None and (inner := _LONG_NAME.search(gap.group())):
            piece = self.countries.get(end + inner.start())
        return piece.country if piece is not None and piece.code in ("name", "short") else None

    def country_before(self, start: int) -> str | None:
        """The country of "Serbia's Aleksandar Vučić"."""
        if self.body[start - 3 : start] not in ("'s ", "’s "):
            return None
        piece = self.countries_by_end.get(start - 3)
        return piece.country if piece is not None and piece.code in ("name", "adjective", "short") else None

    def signature(self, start: int, end: int) -> tuple[str | None, str | None] | None:
        """Role and country that the next line gives of a name on a line of its own, as under a quotation set apart."""
        body = self.body
        if body[end : end + 1] != "\n" or not start or body[start - 1] != "\n":
            return None
        stop = body.find("\n", end + 1)
        stop = len(body) if stop < 0 else stop
        title = self.by_end.get(stop) if stop - end <= _LONGEST_OFFICE else None
        if title is None or not title.role or title.is_plural:
            return None
        words = body[end + 1 : title.start].split()
        return (title.role, title.country) if len(words) <= _WORDS_BEFORE else None

    def apposition(self, end: int, *, is_one_word: bool = False) -> tuple[str | None, str | None] | None:
        """Role and country of an apposition that begins at `end`: ", the Finnish prime minister", ", his sister".

        Behind one word a plural is none: "in Balakovo, local officials said".
        """
        body = self.body
        if body[end : end + 2] not in _OPENS:
            return None
        index = bisect_right(self.title_starts, end)
        title = self.titles[index] if index < len(self.titles) else None
        if title is None or title.start - end > 60 or not (title.role or title.is_relation):
            return None
        if is_one_word and title.is_plural:
            return None
        between = _APPOSED.match(body[end : title.start])
        if between is None or (between["words"] and not between["article"]):
            return None
        if body[title.end : title.end + 1] == " " and body[title.end + 1 : title.end + 2].isupper():
            # "Merz, President Macron and ...": the title goes with a name of its own.
            return None
        if _SAYS_IT.match(self.folded, title.end):
            return None  # "... to Oslo, a spokesman said"
        role = title.role
        if role in ("official", "Official") and not between["article"]:
            return None  # "diplomatic, official and service passports"
        if role and not title.countries and (more := _ORGANISATION.match(body, title.end)):
            after = self.titles[index + 1] if index + 1 < len(self.titles) else None
            if after is None or after.start >= more.end():
                role += more.group()
        return role, title.country
