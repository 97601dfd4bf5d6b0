"""Quotes: the list with its search, and how often each speaker speaks of each sector."""

from collections.abc import Sequence

import pandas as pd

from summitry.corpus import Corpus
from summitry.filters import NOT_STATED
from summitry.search.index import Index
from summitry.search.query import Query
from summitry.summaries import articles as naming
from summitry.summaries import days
from summitry.summaries.people import COUNTRY_NOT_STATED, Roster
from summitry.summaries.slices import Mark, Slice
from summitry.summaries.topics import visit_labels
from summitry.tables import SEPARATOR, Column, Table

NO_SPEAKER, NO_SECTOR = "Speaker not told", "No sector found"
# Labels that name nobody and nothing.
UNTOLD = (NO_SPEAKER, NO_SECTOR, COUNTRY_NOT_STATED)
MANNERS = {"Direct": True, "Reported": False}
LIST = Table(
    "quotes_listed", "Quotes", "One direct quotation or reported statement.", ("quote_id",),
    (
        Column("quote_id", "id", "The quotation or statement."),
        Column("speaker", "names", "Who said it."),
        Column("manner", "text", "Direct, between quotation marks, or reported."),
        Column("text", "text", "The words."),
        Column("sectors", "names", "Sectors that they speak of."),
        Column("visit", "text", "The visit that the article reports on."),
        Column("article", "text", "Date and outlet."),
    ),
)  # fmt: skip
SPOKEN = Table(
    "statements", "Statements", "One speaker and one sector of one quotation or statement.", ("quote_id", "speaker", "sector_code"),
    (
        Column("quote_id", "id", "The quotation or statement."),
        Column("article_id", "id", "The article."),
        Column("speaker", "text", "Who said it, by the fullest form of the name in any article."),
        Column("country_code", "code", "Country of the speaker's office.", vocabulary="countries"),
        Column("country", "text", "Its label."),
        Column("sector_code", "code", "The sector.", vocabulary="sectors"),
        Column("sector", "text", "Its label."),
        Column("month", "text", "Year and month of publication."),
        Column("when", "text", "The same in words."),
        Column("visit", "text", "The visit."),
    ),
)  # fmt: skip


def listed(corpus: Corpus, whole: Corpus, known: Roster) -> pd.DataFrame:
    """List the quotes with labels instead of codes.

    Returns:
        `LIST`, by the date of their article and their place in it. No quotes: no rows.
    """
    quotes, labels = corpus["quotes"], corpus.vocabularies.labels("sectors")
    named = naming.named(whole).set_index("article_id")
    place = {article_id: number for number, article_id in enumerate(named.index)}
    direct = quotes["is_direct"].fillna(False).astype(bool)
    frame = pd.DataFrame(
        {
            "quote_id": quotes["quote_id"].astype(object),
            "speaker": quotes["speaker"].fillna("").map(lambda cell: "; ".join(_speakers(cell, known))),
            "manner": direct.map({is_direct: manner for manner, is_direct in MANNERS.items()}),
            "text": quotes["text"],
            "sectors": quotes["sector_codes"].fillna("").map(lambda cell: _said(cell, labels)),
            "visit": quotes["visit_id"].astype(object).map(visit_labels(whole)),
            "article": quotes["article_id"].astype(object).map(named["short"]),
            "_on": quotes["article_id"].astype(object).map(place),
            "_start": quotes["start"],
        }
    )
    return frame.sort_values(["_on", "_start"])[LIST.column_names].reset_index(drop=True)


def _speakers(cell: str, known: Roster) -> list[str]:
    """The persons of a cell of speakers, each once; nobody: `NO_SPEAKER`."""
    return list(dict.fromkeys(known.of(name) for name in cell.split(SEPARATOR) if name)) or [NO_SPEAKER]


def _said(cell: str, labels: dict[str, str]) -> str:
    return "; ".join(labels.get(code, code) for code in cell.split(SEPARATOR) if code)


def search(frame: pd.DataFrame, whole: Corpus, index: Index, query: Query) -> pd.DataFrame:
    """The rows of `LIST` whose words a search finds.

    Args:
        frame: `LIST`.
        whole: The whole corpus.
        index: The texts of its statements, in their order.
        query: What to search for.

    Raises:
        QueryError: The search cannot be answered.
    """
    found = whole["quotes"]["quote_id"].take(index.find(query))
    return frame[frame["quote_id"].isin(found.astype(object))]


def spoken(
    corpus: Corpus, known: Roster, articles: pd.DataFrame, *, sector_codes: Sequence[str] = ()
) -> pd.DataFrame:
    """Who speaks of what: quotes by speaker and sector; one of two speakers and two sectors has four rows.

    Args:
        corpus: The tables, narrowed as the page is.
        known: Who is who.
        articles: `articles.NAMED` of the whole corpus.
        sector_codes: Only these sectors; none: all.

    Returns:
        `SPOKEN`, in the order of the quotes. No quotes: no rows.
    """
    quotes = corpus["quotes"]
    month = dict(zip(articles["article_id"], articles["month"], strict=True))
    visit = dict(zip(articles["article_id"], articles["visit_id"].map(visit_labels(corpus)), strict=True))
    frame = _taken_apart(quotes, known)
    if sector_codes:
        frame = frame[frame["sector_code"].isin(list(sector_codes))]
    sectors, countries = (corpus.vocabularies.labels(name) for name in ("sectors", "countries"))
    # Of several speakers the codes do not say whose they are: the one country told may be the other's.
    single = frame["_countries"].where(frame["_is_alone"], "")
    single = single.where(~single.str.contains(SEPARATOR, regex=False), "")
    frame["country_code"] = (
        frame["speaker"].map(known.country).astype(object).fillna(single).replace("", NOT_STATED)
    )
    frame["country"] = frame["country_code"].map({**countries, NOT_STATED: COUNTRY_NOT_STATED})
    frame["sector"] = frame["sector_code"].map({**sectors, NOT_STATED: NO_SECTOR})
    frame["month"] = frame["article_id"].map(month)
    frame["when"] = frame["month"].map(days.period)
    frame["visit"] = frame["article_id"].map(visit)
    return frame[SPOKEN.column_names].reset_index(drop=True)


def _taken_apart(quotes: pd.DataFrame, known: Roster) -> pd.DataFrame:
    """The quotes with a row a speaker and sector, the countries of all who speak, and whether it is one who does."""
    sectors = quotes["sector_codes"].fillna("")
    who = [_speakers(cell, known) for cell in quotes["speaker"].fillna("")]
    frame = pd.DataFrame(
        {
            "quote_id": quotes["quote_id"].astype(object),
            "article_id": quotes["article_id"].astype(object),
            "speaker": who,
            "_is_alone": [len(names) == 1 for names in who],
            "sector_code": [cell.split(SEPARATOR) if cell else [NOT_STATED] for cell in sectors],
            "_countries": quotes["speaker_country_codes"].astype(object).fillna(""),
        }
    )
    return frame.explode("speaker").explode("sector_code").astype({"speaker": object, "sector_code": object})


_COLUMNS = {column.name: column for column in SPOKEN.columns}
_LABELS = {"sector_code": "sector", "country_code": "country", "month": "when"}


def table_of(by: Sequence[str]) -> Table:
    """What `counted` gives for these columns of `SPOKEN`."""
    columns = [name for column in by for name in (column, *([_LABELS[column]] if column in _LABELS else []))]
    words = " and ".join(column.removesuffix("_code") for column in by)
    return Table(
        f"quotes_by_{words.replace(' ', '_')}", f"Quotes by {words}", f"One {words}.", tuple(by),
        (*(_COLUMNS[name] for name in columns), Column("quotes", "integer", "Quotations and reported statements.")),
    )  # fmt: skip


def counted(
    frame: pd.DataFrame, by: Sequence[str], most: int | None = None
) -> tuple[pd.DataFrame, list[Mark]]:
    """Count quotes by one or two columns of `SPOKEN`.

    Args:
        frame: `SPOKEN`.
        by: The columns; codes come with their labels.
        most: Keep so many values of the last of them, the most frequent.

    Returns:
        `table_of(by)`, the most frequent values of the first column first, what is not told last, and
        what each row opens. No quotes: no rows.
    """
    table = table_of(by)
    columns = table.column_names[:-1]
    distinct = frame.drop_duplicates(["quote_id", *by])
    if most and len(distinct):
        last = distinct.drop_duplicates(["quote_id", by[-1]])[by[-1]]
        distinct = distinct[distinct[by[-1]].isin(last.value_counts().head(most).index)]
    every = distinct.drop_duplicates(["quote_id", by[0]])[by[0]].value_counts()
    groups = list(distinct.groupby(columns, sort=False)["quote_id"])
    groups.sort(key=lambda group: (_is_missing(group[0][0]), -every[group[0][0]], *map(str, group[0])))
    rows = [(*values, len(ids)) for values, ids in groups]
    return table.frame(rows), [_mark(dict(zip(columns, values, strict=True)), tuple(ids), by) for values, ids in groups]  # fmt: skip


def _is_missing(value: str) -> bool:
    return value in (NOT_STATED, NO_SPEAKER)


def _mark(values: dict[str, str], quote_ids: tuple[str, ...], by: Sequence[str]) -> Mark:
    where: dict[str, str | tuple[str, ...]] = {"quote_id": quote_ids}
    if "sector_code" in by:
        where["sector_code"] = values["sector_code"]
    label = ", ".join(values[_LABELS.get(column, column)] for column in by)
    return Mark({column: values[column] for column in by}, label, len(quote_ids), Slice.of("quotes", where))


def list_marks(frame: pd.DataFrame) -> list[Mark]:
    """What opens from the list: each row its sentence."""
    return [
        Mark(
            {"quote_id": row["quote_id"]},
            f"{row['speaker']}, {row['article']}",
            1,
            Slice.of("quotes", {"quote_id": row["quote_id"]}),
        )
        for row in frame.to_dict("records")
    ]


def said_from(frame: pd.DataFrame, articles: pd.DataFrame) -> str:
    """From which day to which day the articles of some statements are: `19 Nov 2024 to 27 Feb 2026`."""
    dated = articles[articles["article_id"].isin(frame["article_id"])]["reported_on"].dropna()
    if dated.empty:
        return "undated"
    first, last = days.say(dated.min()), days.say(dated.max())
    return first if first == last else f"{first} to {last}"
