"""Follow-ups traced anew from corrected rows, by the very rules that traced them; see `follow_ups.trace`.

What an article tells of things that can be followed is read out of its text again, and set against its rows as they now
are: commitments with their deadlines, kinds and sectors, times, people, and the two countries and the day of the talks.
So what becomes of a commitment, whether in time, and how many later articles were searched in vain follow from any
correction of these. Acts that fulfil are read from the words alone: no event and no document is asked.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from functools import cached_property
from typing import TypeVar

import pandas as pd

from summitry import follow_ups, layout
from summitry.articles import Article
from summitry.chains import accounts
from summitry.chains.accounts import Account
from summitry.corrections.drafts import Drafts
from summitry.corrections.fields import column_of
from summitry.dates import DateMention
from summitry.extract import Extraction
from summitry.extract.rows import Commitment, Person, Talks
from summitry.sources import Source
from summitry.tables import TABLES
from summitry.vocabulary import Vocabularies

# Table -> columns that chains are made of; any, where none is named.
_MADE_OF: Mapping[str, tuple[str, ...]] = {
    "articles": ("host_code", "guest_code", "event_on", "published_on"),
    "sentences": (), "commitments": (), "people": (), "date_mentions": (),
}  # fmt: skip
# One that was judged wrong keeps its number in the article, and without words says nothing.
_NO_COMMITMENT = Commitment(0, 0, "", "soft", "", "", "", "", None, None)
_Pair = frozenset[str]
_Row = TypeVar("_Row")


def retrace(drafts: Drafts, tables: Mapping[str, pd.DataFrame], vocabularies: Vocabularies) -> pd.DataFrame:
    """`tables.FOLLOW_UPS` of corrected tables.

    Chains lie between two countries: those of two whose articles nothing was corrected in stay as they are. The articles of
    all others are read again, in about a millisecond each.

    Args:
        drafts: Know which rows were corrected.
        tables: As corrected, with visits made anew.
        vocabularies: Those that the tables were made with.

    Returns:
        The rows, in the order in which `follow_ups.trace` gives those of all countries; the given table itself, where
        nothing that chains are made of was corrected.
    """
    concerned = _concerned(drafts)
    before = tables["follow_ups"]
    if not concerned:
        return before
    pairs = _pairs(tables["visits"])
    order = {pair: number for number, pair in enumerate(dict.fromkeys(pairs))}
    # Two countries with one visit have no chain: their articles need not be read. Nor has one that visits itself, as
    # it seems to while a reader makes two countries change places.
    asked = {pair for pair in order if pair in concerned and len(pair) == 2 and pairs.count(pair) > 1}
    articles = tables["articles"]
    is_asked = [pair in asked for pair in _pairs(articles)]
    reader = _Reader(drafts, tables, articles["article_id"][is_asked], vocabularies)
    rows_asked = _rows(articles[is_asked], "articles")
    told = [reader.account(next(rows_asked)) if one else None for one in is_asked]
    visit_ids = _cells(articles, "articles", "visit_id")
    traced = follow_ups.trace(told, visit_ids, list(_rows(tables["visits"], "visits")), vocabularies)
    kept = (row for row in _rows(before, "follow_ups") if _pair_of(row) not in concerned)
    rows = sorted([*kept, *traced], key=lambda row: order[_pair_of(row)])
    return TABLES["follow_ups"].frame(rows)


def _concerned(drafts: Drafts) -> set[_Pair]:
    """Each two countries between which an article, or anything in one that chains are made of, was corrected."""
    touched = {
        str(drafts[name].machine(number, "article_id"))
        for name, columns in _MADE_OF.items()
        for number in drafts[name].touched(*columns)
    }
    articles = drafts["articles"]
    return {
        frozenset((str(host), str(guest)))
        for article_id in touched
        for number in articles.of_article(article_id).tolist()
        for value in (articles.machine, articles.now)
        if not pd.isna(host := value(number, "host_code"))
        and not pd.isna(guest := value(number, "guest_code"))
    }


def _pairs(frame: pd.DataFrame) -> list[_Pair]:
    """The two countries of each visit, or article; of an article that does not tell, none."""
    both = zip(frame["host_code"].astype(object), frame["guest_code"].astype(object), strict=True)
    return [
        frozenset() if pd.isna(host) or pd.isna(guest) else frozenset((host, guest)) for host, guest in both
    ]


def _pair_of(row: tuple) -> _Pair:
    """The two countries of a step: the id of its chain begins with them."""
    return frozenset(str(row[0]).partition(":")[0].upper().split("-"))


class _Reader:
    """Reads what articles tell, with their rows as they are now."""

    def __init__(
        self, drafts: Drafts, tables: Mapping[str, pd.DataFrame], ids: pd.Series, vocabularies: Vocabularies
    ) -> None:
        """Take the tables, of which the rows of these articles are sorted by article at the first asking."""
        self._drafts, self._tables, self._ids, self._vocabularies = drafts, tables, ids, vocabularies

    def account(self, values: tuple) -> Account | None:
        """What an article tells of things that can be followed, by its row of `tables.ARTICLES`."""
        row = dict(zip(TABLES["articles"].column_names, values, strict=True))
        article = Article(**{field.name: row[field.name] for field in fields(Article)})
        text = layout.read(article, self._vocabularies)
        boilerplate = text.boilerplate.joined(self._wrong.get(article.article_id, ()))
        numbered = self._commitments.get(article.article_id, {})
        return accounts.read(
            Extraction(
                text=replace(text, article=article, boilerplate=boilerplate),
                source=Source(None, None, None),
                talks=Talks(**{name: row[name] for name in Talks._fields if name in row}),
                commitments=[
                    numbered.get(number, _NO_COMMITMENT) for number in range(1, max(numbered, default=0) + 1)
                ],
                people=self._people.get(article.article_id, ()),
                date_mentions=self._dates.get(article.article_id, ()),
                # Nothing that can be followed is read from these.
                topic_mentions=(), events=(), documents=(), document_groups=(), organisations=(), figures=(), quotes=(),
            ),
            self._vocabularies,
        )  # fmt: skip

    @cached_property
    def _wrong(self) -> dict[str, list[tuple[int, int]]]:
        """The sentences of each article that a reader judged wrong."""
        sentences, found = self._drafts["sentences"], dict[str, list[tuple[int, int]]]()
        for number in sentences.dropped:
            article_id, start, end = sentences.row(number, ("article_id", "start", "end")).values()
            found.setdefault(str(article_id), []).append((int(str(start)), int(str(end))))
        return found

    @cached_property
    def _commitments(self) -> dict[str, dict[int, Commitment]]:
        """The commitments of each article, by their numbers in it."""
        found: dict[str, dict[int, Commitment]] = {}
        ids = self._of("commitments")["commitment_id"]
        for commitment_id, (article_id, row) in zip(ids, self._read("commitments", Commitment), strict=True):
            found.setdefault(article_id, {})[int(str(commitment_id).rpartition(":c")[2])] = row
        return found

    @cached_property
    def _people(self) -> dict[str, list[Person]]:
        """The people of each article; one who was merged with another is called by the other's surname."""
        surnames = self._surnames
        return _sorted(
            (article_id, row._replace(surname=surnames.get((article_id, row.start), row.surname)))
            for article_id, row in self._read("people", Person)
        )

    @cached_property
    def _surnames(self) -> dict[tuple[str, int], str]:
        """Article and start of mentions that a reader gave to somebody else -> the surname of whoever that is."""
        people, known, found = self._drafts["people"], dict[str, str](), dict[tuple[str, int], str]()
        for number in sorted(people.touched() - people.dropped):
            entity_id = str(people.now(number, "entity_id"))
            if entity_id == people.machine(number, "entity_id"):
                continue
            if entity_id not in known:
                theirs = (
                    one
                    for one in people.numbers(entity_id=entity_id)
                    if people.machine(one, "entity_id") == entity_id
                )
                known[entity_id] = str(people.machine(next(theirs, number), "surname"))
            place = str(people.machine(number, "article_id")), int(str(people.machine(number, "start")))
            found[place] = known[entity_id]
        return found

    @cached_property
    def _dates(self) -> dict[str, list[DateMention]]:
        return _sorted(self._read("date_mentions", DateMention))

    def _of(self, name: str) -> pd.DataFrame:
        frame = self._tables[name]
        return frame[frame["article_id"].isin(self._ids)]

    def _read(self, name: str, kind: type[_Row]) -> Iterator[tuple[str, _Row]]:
        """The rows of a table as extractors give them, each with its article."""
        frame = self._of(name)
        cells = [_cells(frame, name, column) for column in kind._fields]  # type: ignore[attr-defined]
        return zip(frame["article_id"], map(kind, *cells), strict=True)


def _sorted(rows: Iterable[tuple[str, _Row]]) -> dict[str, list[_Row]]:
    """Rows by article, in their order."""
    found: dict[str, list[_Row]] = {}
    for article_id, row in rows:
        found.setdefault(article_id, []).append(row)
    return found


def _rows(frame: pd.DataFrame, name: str) -> Iterator[tuple]:
    """The rows of a table as `Table.frame` takes them."""
    return zip(*(_cells(frame, name, column) for column in TABLES[name].column_names), strict=True)


def _cells(frame: pd.DataFrame, name: str, column: str) -> list:
    """The values of a column as rules give them: days as days, no value as None, of several values as no text."""
    values = frame[column]
    cells = values.astype(object).where(values.notna(), None).tolist()
    kind = column_of(name, column).kind
    if kind == "date":
        return [cell and cell.date() for cell in cells]
    return [cell or "" for cell in cells] if kind in ("codes", "names") else cells
